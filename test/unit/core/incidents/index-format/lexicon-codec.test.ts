// lexicon.bin gives back what was put into it, and refuses what contradicts itself.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLexicon,
  encodeLexicon,
} from '../../../../../src/core/incidents/index-format/lexicon-codec.ts';
import { layoutOfLexicon } from '../../../../../src/core/incidents/index-format/lexicon-layout.ts';
import type { Lexicon } from '../../../../../src/domain/incident-search.ts';
import { failureOf } from '../../../../fakes/failure-of.ts';

const lexicon: Lexicon = {
  terms: ['cert', 'lock', '인증'],
  offsets: new Uint32Array([0, 2, 3, 4]),
  rows: new Uint32Array([0, 2, 1, 2]),
  counts: new Uint16Array([1, 65_535, 2, 1]),
  lengths: new Uint32Array([3, 5, 7]),
  fitted: {
    terms: new Map([
      ['lock', 0],
      ['cert', 1],
    ]),
    weights: new Float32Array([1.5, 0.25]),
    vectors: new Float32Array([1, 0, 0, -0, 1, 0.5]),
    dims: 3,
  },
};

/** The bytes with a number of four bytes at a place of a section. */
function withWord(
  section: 'lengths' | 'offsets' | 'postingRows' | 'termEnds' | 'fittedWeights',
  index: number,
  value: number,
) {
  const bytes = encodeLexicon(lexicon);
  const layout = layoutOfLexicon({
    rows: 3,
    terms: 3,
    postings: 4,
    termBytes: 14,
    fittedTerms: 2,
    fittedTermBytes: 8,
    fittedDims: 3,
  });
  new DataView(bytes.buffer).setUint32(layout[section].from + index * 4, value, true);
  return bytes;
}

describe('a lexicon as bytes', () => {
  it('gives back what was put into it, also from an address that is no multiple of four', () => {
    const bytes = encodeLexicon(lexicon);
    expect(decodeLexicon(bytes)).toEqual(lexicon);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(decodeLexicon(shifted.subarray(1))).toEqual(lexicon);
  });

  it('holds an empty library, and one without an embedder', () => {
    const none = new Uint32Array();
    const empty = {
      terms: [],
      offsets: new Uint32Array(1),
      rows: none,
      counts: new Uint16Array(),
      lengths: none,
    };
    expect(decodeLexicon(encodeLexicon({ ...empty, fitted: null }))).toEqual({ ...empty, fitted: null });
    expect(decodeLexicon(encodeLexicon({ ...lexicon, fitted: null })).fitted).toBeNull();
  });

  it.each([
    ['a row that is none', withWord('postingRows', 1, 3)],
    ['rows of a term that do not rise', withWord('postingRows', 1, 0)],
    ['an offset before the last', withWord('offsets', 1, 0)],
    ['an offset behind the postings', withWord('offsets', 2, 5)],
    ['a first offset that is not 0', withWord('offsets', 0, 1)],
    ['a term that ends outside', withWord('termEnds', 2, 15)],
    ['a term that is cut inside a letter', withWord('termEnds', 1, 9)],
    ['terms that are not sorted', encodeLexicon({ ...lexicon, terms: ['lock', 'cert', '인증'] })],
    ['a term that is there twice', encodeLexicon({ ...lexicon, terms: ['cert', 'cert', '인증'] })],
    ['a weight that is not finite', withWord('fittedWeights', 0, 0x7fc00000)],
  ])('is refused with %s', (_, bytes) => {
    expect(failureOf(() => decodeLexicon(bytes)).code).toBe('index/damaged');
  });

  it('takes no memory for sizes that only its header has', () => {
    for (let word = 0; word < 16; word += 1) {
      for (const value of [0xffffffff, 0x7fffffff, 0x10000, 7]) {
        const bytes = encodeLexicon(lexicon);
        new DataView(bytes.buffer).setUint32(word * 4, value, true);
        expect(failureOf(() => decodeLexicon(bytes)).code).toBe('index/damaged');
      }
    }
  });

  it('never fails but with a code, whatever was done to a byte', () => {
    const whole = encodeLexicon(lexicon);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(whole.length),
        (at, value, size) => {
          const bytes = new Uint8Array(whole);
          bytes[at] = value;
          for (const damaged of [bytes, bytes.subarray(0, size)]) {
            try {
              decodeLexicon(damaged);
            } catch (error) {
              expect(error).toMatchObject({ code: 'index/damaged' });
            }
          }
        },
      ),
    );
  });
});
