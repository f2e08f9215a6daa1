// Joining what is known with what is new gives what reading everything again would give.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLexicons } from '../../../../../src/core/incidents/index-build/join-lexicons.ts';
import {
  decodeLexicon,
  encodeLexicon,
} from '../../../../../src/core/incidents/index-format/lexicon-codec.ts';
import type { Lexicon } from '../../../../../src/domain/incident-search.ts';

/** A lexicon of texts whose terms are letters. */
function lexiconOf(texts: readonly string[]): Lexicon {
  const terms = [...new Set(texts.join(''))].sort();
  const postings = terms.map((term) =>
    texts.flatMap((text, row) => {
      const count = text.split(term).length - 1;
      return count === 0 ? [] : [{ row, count }];
    }),
  );
  const flat = postings.flat();
  const offsets = new Uint32Array(terms.length + 1);
  postings.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + list.length;
  });
  return {
    terms,
    offsets,
    rows: Uint32Array.from(flat, ({ row }) => row),
    counts: Uint16Array.from(flat, ({ count }) => count),
    lengths: Uint32Array.from(texts, (text) => text.length),
    fitted: null,
  };
}

const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '가', '나', 'z') }), {
  maxLength: 8,
});

describe('joinLexicons', () => {
  it('is a lexicon of the rows that stay and of those that come', () => {
    fc.assert(
      fc.property(texts, texts, fc.infiniteStream(fc.boolean()), (before, added, stays) => {
        const kept = before.filter(() => stays.next().value);
        const left = [...kept];
        let row = 0;
        const rowOfEarlier = Int32Array.from(before, (text) => {
          if (left[0] !== text) return -1;
          left.shift();
          row += 1;
          return row - 1;
        });
        const joined = joinLexicons({
          earlier: lexiconOf(before),
          rowOfEarlier,
          keptCount: kept.length,
          added: lexiconOf(added),
        });
        expect(joined).toEqual(lexiconOf([...kept, ...added]));
        expect(decodeLexicon(encodeLexicon(joined))).toEqual(joined);
      }),
    );
  });
});
