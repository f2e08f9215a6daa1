// incidents.jsonl: an incident a line, in the order of the rows. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import { validateIncident } from '../../../domain/generated/incident.validate.js';
import { schemaProblems } from '../../../domain/schema-problems.ts';
import { canonicalJson } from '../../ledger/canonical-json.ts';
import { incidentBytesMax } from './read-manifest.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const newline = 0x0a;

/** So many at once: no string grows beyond what an engine can hold. */
const linesAtOnce = 1_000;

/** Sealing an index and writing it ask for the same bytes. */
const encoded = new WeakMap<readonly Incident[], Uint8Array>();

/** The bytes; keys are sorted, so that an incident has one spelling wherever it was kept. */
export function encodeIncidents(incidents: readonly Incident[]): Uint8Array {
  const known = encoded.get(incidents) ?? encodeLines(incidents);
  encoded.set(incidents, known);
  return known;
}

function encodeLines(incidents: readonly Incident[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (let from = 0; from < incidents.length; from += linesAtOnce) {
    const lines = incidents.slice(from, from + linesAtOnce).map((incident) => `${spell(incident)}\n`);
    parts.push(encoder.encode(lines.join('')));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/** What was read from a library or an index mostly has its keys in order: then the engine's own writer is used. */
const spell = (incident: Incident): string =>
  isSorted(incident) ? JSON.stringify(incident) : canonicalJson(incident);

function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSorted);
  let previous = '';
  for (const [key, member] of Object.entries(value)) {
    if (key < previous || member === undefined || !isSorted(member)) return false;
    previous = key;
  }
  return true;
}

/** The incidents, or the first problem: of a file that is not what was written, more would say no more. */
export type LinesReading =
  | { readonly ok: true; readonly incidents: readonly Incident[] }
  | { readonly ok: false; readonly problem: string };

/** Reads lines whose bytes may be anything: each must be an incident by its schema, and each id be there once. */
export function readIncidents(bytes: Uint8Array, { count }: { readonly count: number }): LinesReading {
  const incidents: Incident[] = [];
  const ids = new Set<string>();
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf(newline, from);
    if (to < 0) return problem(incidents.length, 'it is not ended by a line break');
    if (incidents.length === count) return problem(count, `the manifest says ${count} incidents`);
    const read = readLine(bytes.subarray(from, to));
    if (typeof read === 'string') return problem(incidents.length, read);
    if (ids.has(read.id)) return problem(incidents.length, 'its id was there before');
    ids.add(read.id);
    incidents.push(read);
    from = to + 1;
  }
  return incidents.length === count
    ? { ok: true, incidents }
    : problem(incidents.length, `the manifest says ${count} incidents`);
}

const problem = (index: number, why: string): LinesReading => ({
  ok: false,
  problem: `incidents.jsonl, line ${index + 1}: ${why}`,
});

function readLine(line: Uint8Array): Incident | string {
  if (line.length > incidentBytesMax) return 'it is longer than an incident can be';
  if (nestsTooDeep(line)) return 'it nests deeper than an incident does';
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(line));
  } catch {
    return 'it is no JSON in UTF-8';
  }
  if (validateIncident(value)) return value;
  return schemaProblems(validateIncident.errors)[0]?.slice(0, 300) ?? 'it is no incident';
}

/** An incident nests five deep. */
const depthMax = 8;

/** Below this a line that is nothing but brackets takes little memory; most lines are, and need not be looked through. */
const depthUncheckedMax = 65_536;

function nestsTooDeep(line: Uint8Array): boolean {
  if (line.length <= depthUncheckedMax) return false;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at];
    if (isText) {
      if (byte === 0x5c) at += 1;
      else if (byte === 0x22) isText = false;
    } else if (byte === 0x22) isText = true;
    else if (byte === 0x5b || byte === 0x7b) depth += 1;
    else if (byte === 0x5d || byte === 0x7d) depth -= 1;
    if (depth > depthMax) return true;
  }
  return false;
}
