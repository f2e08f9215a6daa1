// feedback.jsonl of a library: what was said of incidents, a line each. Effects: reads and appends to a file.
import * as files from 'node:fs';
import { join } from 'node:path';
import type { Feedback } from '../../domain/incident-report.ts';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { broken } from './library-failures.ts';
import { readBounded } from './read-bounded.ts';

const bytesMax = 64 * 1024 * 1024;

/**
 * In the order of the lines; a last line that a crash cut is none.
 *
 * @throws {Failure} `library/broken` with the lines that are no feedback
 */
export function readFeedback(directory: string): readonly Feedback[] {
  const text = readText(directory);
  const lines = text.split('\n');
  const isCut = lines.at(-1) !== '';
  const problems: string[] = [];
  const feedback = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const read = parseFeedback(line);
    if (read !== null) return [read];
    if (!(isCut && index === lines.length - 1))
      problems.push(`feedback.jsonl, line ${index + 1}: it is no feedback`);
    return [];
  });
  if (problems.length > 0) throw broken(directory, problems);
  return feedback;
}

/**
 * Adds a line under the lock of the library; a last line that a crash cut goes.
 *
 * @throws the error of the system call that failed; what a full disk took of the line is gone then
 */
export function appendFeedback(directory: string, feedback: Feedback): void {
  const { O_RDWR, O_CREAT, O_NOFOLLOW = 0 } = files.constants;
  const last = readText(directory).split('\n').at(-1) ?? '';
  const isCut = last !== '' && parseFeedback(last) === null;
  const file = files.openSync(join(directory, 'feedback.jsonl'), O_RDWR | O_CREAT | O_NOFOLLOW, 0o666);
  const start = files.fstatSync(file).size - (isCut ? new TextEncoder().encode(last).length : 0);
  try {
    files.ftruncateSync(file, start);
    const { at, incident, verdict, release, actor } = feedback;
    const line = JSON.stringify({ at, incident, verdict, release, actor });
    const bytes = new TextEncoder().encode(`${last === '' || isCut ? '' : '\n'}${line}\n`);
    for (let offset = 0; offset < bytes.length; )
      offset += files.writeSync(file, bytes, offset, bytes.length - offset, start + offset);
    files.fsyncSync(file);
  } catch (error) {
    files.ftruncateSync(file, start);
    throw error;
  } finally {
    files.closeSync(file);
  }
}

function readText(directory: string): string {
  let text: string | null;
  try {
    text = readBounded(join(directory, 'feedback.jsonl'), bytesMax);
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return '';
    throw broken(directory, [`feedback.jsonl: ${systemErrorReason(cause)}`], cause);
  }
  if (text === null)
    throw broken(directory, [`feedback.jsonl: it is no file of UTF-8 text of at most ${bytesMax} bytes`]);
  return text;
}

/** null: the line is no feedback. */
function parseFeedback(line: string): Feedback | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { at, incident, verdict, release, actor } = value as { readonly [name in keyof Feedback]?: unknown };
  if (typeof at !== 'string' || typeof incident !== 'string') return null;
  if (verdict !== 'relevant' && verdict !== 'not-relevant') return null;
  if (actor !== null && typeof actor !== 'string') return null;
  const read = readRelease(release);
  return read === null ? null : { at, incident, verdict, release: read, actor };
}

function readRelease(release: unknown): Feedback['release'] | null {
  if (typeof release !== 'object' || release === null) return null;
  const { noteSha256, text } = release as { readonly noteSha256?: unknown; readonly text?: unknown };
  if (typeof noteSha256 === 'string' && /^[0-9a-f]{64}$/u.test(noteSha256)) return { noteSha256 };
  return typeof text === 'string' ? { text } : null;
}
