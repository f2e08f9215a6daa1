// Where each section of lexicon.bin lies. Pure.

/** `LKLX`, as a little-endian number. */
export const lexiconMagic = 0x584c4b4c;

/** Another one is read by another version. */
export const lexiconVersion = 1;

/** The header: this many numbers of four bytes, those without a meaning 0. */
export const headerWords = 16;

/** How many of each there are: with the header, everything that the places of the sections depend on. */
export type LexiconSizes = {
  readonly rows: number;
  readonly terms: number;
  readonly postings: number;
  /** Bytes of all terms in UTF-8. */
  readonly termBytes: number;
  /** 0 where there is no fitted embedder. */
  readonly fittedTerms: number;
  readonly fittedTermBytes: number;
  readonly fittedDims: number;
};

/** A section of the file, in bytes; each begins at a multiple of four, what fills the gap before it is 0. */
export type Section = { readonly from: number; readonly to: number };

/** Every section, in the order of the file. */
export type LexiconLayout = {
  readonly lengths: Section;
  readonly offsets: Section;
  readonly postingRows: Section;
  readonly postingCounts: Section;
  readonly termEnds: Section;
  readonly termText: Section;
  readonly fittedTermEnds: Section;
  readonly fittedTermText: Section;
  readonly fittedWeights: Section;
  readonly fittedVectors: Section;
  readonly sizeBytes: number;
};

/**
 * Returns the places of the sections.
 *
 * No overlap and no gap can be said by a file: places follow from sizes. Sizes are numbers of 32 bits, so that no sum
 * or product here loses a digit.
 */
export function layoutOfLexicon(sizes: LexiconSizes): LexiconLayout {
  let end = headerWords * 4;
  const next = (bytes: number): Section => {
    const from = Math.ceil(end / 4) * 4;
    end = from + bytes;
    return { from, to: end };
  };
  return {
    lengths: next(sizes.rows * 4),
    offsets: next((sizes.terms + 1) * 4),
    postingRows: next(sizes.postings * 4),
    postingCounts: next(sizes.postings * 2),
    termEnds: next(sizes.terms * 4),
    termText: next(sizes.termBytes),
    fittedTermEnds: next(sizes.fittedTerms * 4),
    fittedTermText: next(sizes.fittedTermBytes),
    fittedWeights: next(sizes.fittedTerms * 4),
    fittedVectors: next(sizes.fittedTerms * sizes.fittedDims * 4),
    sizeBytes: end,
  };
}
