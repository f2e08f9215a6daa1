// What commands that ask an index take: a file of queries, and how many answers. Effects: reads the file.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseQueries, type WrittenQuery } from '../core/incidents/queries.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions } from './command.ts';
import { textOf } from './given-options.ts';

const topDefault = 5;
const topMax = 100;
/** Units: bytes. */
const queriesSizeMax = 64 * 1024 * 1024;

/** How many incidents a query is answered with. @throws {Failure} `arguments/invalid` */
export function topOf(given: GivenOptions): number {
  const text = textOf(given, 'top');
  if (text === null) return topDefault;
  const top = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (top >= 1 && top <= topMax) return top;
  throw new Failure({
    code: 'arguments/invalid',
    message: `--top must be a whole number from 1 to ${topMax}, and is "${text}".`,
    hint: `Leave it out for ${topDefault}.`,
  });
}

/** The queries of a file of JSON lines. @throws {Failure} `incidents/invalid` naming every line that cannot be used */
export async function readQueries(file: string, workingDirectory: string): Promise<readonly WrittenQuery[]> {
  const read = parseQueries(await readQueriesFile(file, workingDirectory));
  if (read.ok) return read.queries;
  throw new Failure({
    code: 'incidents/invalid',
    message: `${file} is no file of queries.`,
    hint: 'Each line is a JSON object {"text": "…"}, with id, services, hazards and relevant where you like; nothing was asked.',
    problems: read.problems,
  });
}

/** Read to its end, not to its size: a pipe (`<(jq …)`) and a device say that they have none. */
async function readQueriesFile(file: string, workingDirectory: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of createReadStream(
      resolve(workingDirectory, file),
    ) as AsyncIterable<Uint8Array>) {
      pieces.push(piece);
      size += piece.length;
      if (size > queriesSizeMax) throw tooLarge(file);
    }
  } catch (cause) {
    throw cause instanceof Failure ? cause : cannotBeRead(file, cause);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const tooLarge = (file: string): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: `The file of queries ${file} is larger than ${queriesSizeMax / 1024 / 1024} MiB.`,
    hint: 'Split it into several files.',
  });

const cannotBeRead = (file: string, cause: unknown): Failure =>
  new Failure({
    code: 'incidents/invalid',
    message: `The file of queries ${file} cannot be read.`,
    hint: 'Name a file of JSON lines with --queries FILE.',
    cause,
  });
