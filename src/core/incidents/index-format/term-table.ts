// Texts of terms as one run of UTF-8 and the place at which each ends. Pure.
import { invariant } from '../../../failure.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Terms in their order. */
export function encodeTerms(terms: readonly string[]): {
  readonly ends: Uint32Array;
  readonly text: Uint8Array;
} {
  const encoder = new TextEncoder();
  const parts = terms.map((term) => encoder.encode(term));
  const text = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  const ends = new Uint32Array(terms.length);
  let end = 0;
  parts.forEach((part, index) => {
    text.set(part, end);
    end += part.length;
    ends[index] = end;
  });
  invariant(decodeTerms(ends, text).ok, 'a term of the index is empty or no Unicode text');
  return { ends, text };
}

/** Terms are at least a byte long, so that none of them takes more memory than a small multiple of its place here. */
export function decodeTerms(
  ends: Uint32Array,
  text: Uint8Array,
): { readonly ok: true; readonly terms: string[] } | { readonly ok: false } {
  const terms: string[] = [];
  let from = 0;
  for (const to of ends) {
    if (to <= from || to > text.length) return { ok: false };
    try {
      terms.push(utf8.decode(text.subarray(from, to)));
    } catch {
      return { ok: false };
    }
    from = to;
  }
  return from === text.length ? { ok: true, terms } : { ok: false };
}
