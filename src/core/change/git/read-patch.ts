// Reads the patches of `git diff -p -U0` as they stream in and keeps a bounded excerpt of each. Pure.
import type { Excerpt, ExcerptLine } from '../../../domain/change.ts';
import { cutBytes, decodeText } from './decode-text.ts';
import { joinBytes } from './join-bytes.ts';

/** Changed lines kept of one patch. */
export const excerptLinesMax = 400;

/** Characters kept of one line. */
export const excerptLineLengthMax = 300;

/** Bytes kept of one line: the characters above in UTF-8 at its longest, and the sign. */
const lineBytesMax = excerptLineLengthMax * 4 + 1;

/** Bytes kept of all patches that share a purse. */
const purseBytesMax = { ordinary: 4_000_000, minor: 500_000, none: 0 } as const;

/** From which budget the excerpt of a file is paid; `none` keeps nothing. */
export type Purse = keyof typeof purseBytesMax;

/** Reads patches chunk by chunk. */
export type PatchReader = {
  readonly push: (chunk: Uint8Array) => void;
  /** One excerpt a patch, in the order of the patches. */
  readonly finish: () => readonly Excerpt[];
};

/**
 * Reads patches incrementally; memory is bounded by the purses.
 *
 * Without context lines, a line that begins with `d` and continues `iff ` can only open the next patch: changed
 * lines begin with their sign.
 */
export function createPatchReader(input: { readonly purseOf: (patch: number) => Purse }): PatchReader {
  const spent = { ordinary: 0, minor: 0, none: 0 };
  const excerpts: Excerpt[] = [];
  // The kept lines of the open patch; a view of each instead would cost more than its bytes.
  const kept = new Uint8Array(excerptLinesMax * (lineBytesMax + 1));
  let patch: OpenPatch | null = null;
  let carry: Uint8Array = new Uint8Array(0);
  let carryIsCut = false;

  const keep = (open: OpenPatch, { bytes, start, end }: Line): void => {
    const cost = Math.min(end - start, lineBytesMax);
    const room = purseBytesMax[open.purse] - spent[open.purse];
    if (open.full || open.numbers.length >= excerptLinesMax || cost > room) {
      open.complete = false;
      open.full = true;
      return;
    }
    const isCut = end - start > lineBytesMax;
    if (isCut) open.complete = false;
    spent[open.purse] += cost;
    const last = isCut ? start + cutBytes(bytes.subarray(start, end), lineBytesMax).length : end;
    for (let index = start; index < last; index += 1) kept[open.keptBytes++] = bytes[index] ?? 0;
    kept[open.keptBytes++] = newline;
    open.numbers.push(bytes[start] === plus ? open.newLine : open.oldLine);
  };
  const close = (open: OpenPatch): void => {
    excerpts.push(toExcerpt(open, decodeText(kept.subarray(0, open.keptBytes))));
  };
  const takeLine = (line: Line): void => {
    const first = line.start < line.end ? line.bytes[line.start] : undefined;
    if (first === letterD && startsPatch(line)) {
      if (patch !== null) close(patch);
      patch = openPatch(input.purseOf(excerpts.length));
    } else if (patch === null) {
      return;
    } else if (first === at) {
      startHunk(patch, line);
    } else if (patch.inHunk && (first === plus || first === minus)) {
      keep(patch, line);
      if (first === plus) patch.newLine += 1;
      else patch.oldLine += 1;
    }
  };
  const push = (chunk: Uint8Array): void => {
    let start = 0;
    if (carry.length > 0) {
      const end = chunk.indexOf(newline);
      if (!carryIsCut) carry = joinBytes(carry, end === -1 ? chunk : chunk.subarray(0, end));
      carryIsCut = carry.length > lineBytesMax;
      if (end === -1) {
        carry = carry.subarray(0, lineBytesMax + 1);
        return;
      }
      takeLine({ bytes: carry, start: 0, end: carry.length });
      carry = empty;
      carryIsCut = false;
      start = end + 1;
    }
    for (let end = findNewline(chunk, start); end !== -1; end = findNewline(chunk, start)) {
      takeLine({ bytes: chunk, start, end });
      start = patch?.full === true ? skipChangedLines(chunk, end + 1) : end + 1;
    }
    carry = chunk.slice(start, start + lineBytesMax + 1);
    carryIsCut = carry.length > lineBytesMax;
  };
  const finish = (): readonly Excerpt[] => {
    if (carry.length > 0) takeLine({ bytes: carry, start: 0, end: carry.length });
    if (patch !== null) close(patch);
    carry = empty;
    patch = null;
    return excerpts;
  };
  return { push, finish };
}

const empty = new Uint8Array(0);
const newline = 0x0a;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const at = 0x40;
const letterD = 0x64;

/** A line where it stands, without its end. */
type Line = { readonly bytes: Uint8Array; readonly start: number; readonly end: number };

type OpenPatch = {
  readonly purse: Purse;
  /** Of each kept line, its number. */
  readonly numbers: number[];
  /** Bytes of the kept lines, each with a newline at its end. */
  keptBytes: number;
  complete: boolean;
  /** Nothing more is kept: only the start of the next patch matters. */
  full: boolean;
  inHunk: boolean;
  oldLine: number;
  newLine: number;
};

/** The first newline from `start`; -1 when there is none. For short lines faster than `indexOf`. */
function findNewline(chunk: Uint8Array, start: number): number {
  for (let index = start; index < chunk.length; index += 1) if (chunk[index] === newline) return index;
  return -1;
}

/** The start of the first line in `d`, else of the last line, which may go on in the next chunk. */
function skipChangedLines(chunk: Uint8Array, start: number): number {
  let lineStart = start;
  for (let index = start; index < chunk.length && chunk[lineStart] !== letterD; index += 1) {
    if (chunk[index] === newline) lineStart = index + 1;
  }
  return lineStart;
}

const openPatch = (purse: Purse): OpenPatch => ({
  purse,
  numbers: [],
  keptBytes: 0,
  complete: true,
  full: false,
  inHunk: false,
  oldLine: 0,
  newLine: 0,
});

/** `diff`: the other header lines in `d` are `deleted file mode` and `dissimilarity index`. */
const startsPatch = ({ bytes, start, end }: Line): boolean =>
  end - start > 3 && bytes[start + 1] === 0x69 && bytes[start + 2] === 0x66 && bytes[start + 3] === 0x66;

/** Reads `@@ -12,3 +14 @@ …`. */
function startHunk(patch: OpenPatch, { bytes, start }: Line): void {
  const sign = bytes.indexOf(plus, start);
  patch.inHunk = true;
  patch.oldLine = readNumber(bytes, start + 4);
  patch.newLine = readNumber(bytes, sign + 1);
}

function readNumber(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let index = start; index < bytes.length; index += 1) {
    const digit = (bytes[index] ?? comma) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}

/** `text` is that of all kept lines: encodings are told apart better from more of it. */
function toExcerpt(patch: OpenPatch, text: string): Excerpt {
  const texts = text.split('\n');
  const lines = patch.numbers.map((line, index): ExcerptLine => {
    const changed = texts[index] ?? '';
    const end = changed.endsWith('\r') ? -1 : changed.length;
    return { sign: changed.startsWith('+') ? '+' : '-', line, text: cutLine(changed.slice(1, end)) };
  });
  const isCut = texts.some((changed) => changed.length > excerptLineLengthMax + 1);
  return { lines, complete: patch.complete && !isCut };
}

/** Cuts at the limit, one earlier when that would split a surrogate pair. */
function cutLine(text: string): string {
  if (text.length <= excerptLineLengthMax) return text;
  const last = text.charCodeAt(excerptLineLengthMax - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? excerptLineLengthMax - 1 : excerptLineLengthMax);
}
