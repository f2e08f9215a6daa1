// Splits streamed bytes at NUL and decodes the pieces. Pure.
import { cutBytes, decodeText, decodeUtf8 } from './decode-text.ts';
import { joinBytes } from './join-bytes.ts';

/** A piece longer than this is cut: a message or path of this length says nothing more to a reader. */
const pieceBytesMax = 65_536;

/** Takes bytes chunk by chunk. */
export type NulSplitter = {
  readonly push: (chunk: Uint8Array) => void;
  /** true when the bytes so far ended with NUL. */
  readonly isAtEnd: () => boolean;
};

/**
 * Calls `take` with each piece that a NUL ends.
 *
 * All whole pieces of a chunk are decoded at once, which is many times faster than one by one; only a chunk
 * that is not UTF-8 is decoded piece by piece.
 */
export function createNulSplitter(take: (piece: string) => void): NulSplitter {
  let held: Uint8Array = new Uint8Array(0);
  let full = false;

  const hold = (more: Uint8Array): void => {
    if (full) return;
    const joined = joinBytes(held, more);
    full = joined.length > pieceBytesMax;
    held = cutBytes(joined, pieceBytesMax);
  };

  const takeAll = (pieces: Uint8Array): void => {
    const text = decodeUtf8(pieces);
    if (text !== null) {
      for (const piece of text.split('\0')) take(piece);
      return;
    }
    for (let start = 0; start <= pieces.length; ) {
      const found = pieces.indexOf(0, start);
      const end = found === -1 ? pieces.length : found;
      take(decodeText(pieces.subarray(start, end)));
      start = end + 1;
    }
  };

  const push = (chunk: Uint8Array): void => {
    const last = chunk.lastIndexOf(0);
    if (last === -1) {
      hold(chunk);
      return;
    }
    let start = 0;
    if (held.length > 0) {
      start = chunk.indexOf(0);
      hold(chunk.subarray(0, start));
      takeAll(held);
      start += 1;
    }
    if (start <= last) takeAll(chunk.subarray(start, last));
    held = chunk.subarray(last + 1);
    full = false;
  };

  return { push, isAtEnd: () => held.length === 0 };
}
