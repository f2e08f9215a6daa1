// The end of the ledger's file: its last line, and what a crash left behind it. Effects: reads and repairs a file.
import * as files from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../../domain/system-error.ts';

const chunkBytes = 64 * 1024;
const lineBreak = 0x0a;

/** `isClosed` is false when the last line lacks its line break. */
export type Tail = { readonly lastLine: string | null; readonly isClosed: boolean };

/**
 * Reads the last line, and sets a torn one aside into `torn-<byte>.txt` beside the ledger.
 *
 * A record cut anywhere is no JSON, so what parses was written whole and only lost its line break: it stays.
 */
export function repairTail(file: number, directory: string): Tail {
  const sizeBytes = files.fstatSync(file).size;
  if (sizeBytes === 0) return { lastLine: null, isClosed: true };
  if (readRange(file, sizeBytes - 1, sizeBytes)[0] === lineBreak) {
    return { lastLine: lastLineBefore(file, sizeBytes - 1).text.toString('utf8'), isClosed: true };
  }
  const last = lastLineBefore(file, sizeBytes);
  if (isJson(last.text.toString('utf8'))) return { lastLine: last.text.toString('utf8'), isClosed: false };
  setAside(directory, last);
  files.ftruncateSync(file, last.start);
  files.fsyncSync(file);
  return last.start === 0
    ? { lastLine: null, isClosed: true }
    : { lastLine: lastLineBefore(file, last.start - 1).text.toString('utf8'), isClosed: true };
}

type Line = { readonly start: number; readonly text: Buffer };

/** The line that ends at `end`, read backwards in chunks: the ledger may be large. */
function lastLineBefore(file: number, end: number): Line {
  const parts: Buffer[] = [];
  for (let stop = end; stop > 0; ) {
    const start = Math.max(0, stop - chunkBytes);
    const chunk = readRange(file, start, stop);
    const found = chunk.lastIndexOf(lineBreak);
    parts.unshift(chunk.subarray(found + 1));
    if (found >= 0) return { start: start + found + 1, text: Buffer.concat(parts) };
    stop = start;
  }
  return { start: 0, text: Buffer.concat(parts) };
}

function readRange(file: number, start: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - start);
  for (let offset = 0; offset < bytes.length; ) {
    const count = files.readSync(file, bytes, offset, bytes.length - offset, start + offset);
    if (count === 0) return bytes.subarray(0, offset);
    offset += count;
  }
  return bytes;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function setAside(directory: string, line: Line): void {
  for (let count = 1; ; count += 1) {
    const name = `torn-${line.start}${count === 1 ? '' : `-${count}`}.txt`;
    try {
      files.writeFileSync(join(directory, name), line.text, { flag: 'wx', flush: true });
      return;
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
    }
  }
}
