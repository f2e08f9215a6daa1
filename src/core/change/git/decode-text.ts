// Decodes text of unknown encoding, as old commits and file names carry it. Pure.
import { decodeCp949 } from './decode-cp949.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * Decodes as UTF-8, else as EUC-KR (with CP949, its superset), else as windows-1252 (with Latin-1, its subset).
 *
 * Text that mixes encodings is decoded line by line. Never fails: every byte is a character of windows-1252.
 */
export function decodeText(bytes: Uint8Array): string {
  const whole = decodeStrictly(bytes);
  if (whole !== null) return whole;
  return bytes.includes(newline) ? decodeLines(bytes) : decodeWindows1252(bytes);
}

/** Shortens to `lengthMax` bytes without leaving a part of a UTF-8 sequence at the end. */
export function cutBytes(bytes: Uint8Array, lengthMax: number): Uint8Array {
  if (bytes.length <= lengthMax) return bytes;
  let end = lengthMax;
  while (end > 0 && lengthMax - end < 4 && isContinuation(bytes[end] ?? 0)) end -= 1;
  return bytes.subarray(0, end);
}

const newline = 0x0a;
const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

/** UTF-8 or EUC-KR; null when the bytes are neither. */
function decodeStrictly(bytes: Uint8Array): string | null {
  return decodeUtf8(bytes) ?? (looksKorean(bytes) ? decodeCp949(bytes) : null);
}

/** Null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What windows-1252 has in place of the control characters 80 to 9F of Latin-1; Node 20 decodes them as Latin-1. */
const printable = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return windows1252
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => printable.charAt(control.charCodeAt(0) - 0x80));
}

function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(start, end);
    lines.push(decodeStrictly(line) ?? decodeWindows1252(line));
    start = end + 1;
  }
  return lines.join('\n');
}

/**
 * true when at least half of the two-byte characters are common Hangul: single letters (row A4) or syllables (rows B0 to C8).
 *
 * Accented Latin-1 letters before another byte also form valid pairs, but rare syllables (`Är`) or hanja (`çã`).
 */
function looksKorean(bytes: Uint8Array): boolean {
  let pairs = 0;
  let syllables = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs += 1;
    if ((lead === 0xa4 || (lead >= 0xb0 && lead <= 0xc8)) && trail >= 0xa1) syllables += 1;
    index += 1;
  }
  return syllables > 0 && syllables * 2 >= pairs;
}
