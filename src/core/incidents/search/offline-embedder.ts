// Vectors of texts by latent semantic analysis, fitted on a library when its index is built. Pure.
import type { FittedEmbedder, Lexicon } from '../../../domain/incident-search.ts';
import { isHazardTerm } from './hazard-term.ts';
import { createPhraseBook, type PhraseBook } from './phrase-book.ts';
import { countTerms } from './terms-of.ts';
import { type SparseRows, truncatedSvd } from './truncated-svd.ts';

/** What fitting is held to, so that 100,000 incidents are fitted in minutes and the parameters stay small. */
const rowsMax = 20_000;
const termsMax = 16_384;
const seed = 0x10c4;
/** A library of few incidents has no more directions than this share of them that mean anything. */
const dimsShare = 0.7;

/** Terms of which no second incident knows connect nothing; in a small library each counts. */
const frequencyMin = (count: number): number => (count < 64 ? 1 : 2);

/**
 * Fits the embedder on a lexicon: terms weighted by rarity, and a vector of at most `dims` numbers a term.
 *
 * Deterministic: same lexicon, same numbers. Of more than 20,000 incidents every n-th is looked at. `dims` of the answer
 * is the number asked for, or as many as the library has directions; 0 for an empty library.
 */
export function fitEmbedder(lexicon: Lexicon, { dims: asked }: { readonly dims: number }): FittedEmbedder {
  const count = lexicon.lengths.length;
  const chosen = chooseTerms(lexicon);
  const terms = new Map(chosen.map((index, row) => [lexicon.terms[index] ?? '', row]));
  const weights = Float32Array.from(chosen, (index) => rarity(frequencyOf(lexicon, index), count));
  const dims = Math.max(0, Math.min(asked, Math.ceil(count * dimsShare), chosen.length));
  if (dims === 0)
    return { terms: new Map(), weights: new Float32Array(), vectors: new Float32Array(), dims: 0 };
  const matrix = matrixOf(lexicon, chosen, weights);
  const { vectors } = truncatedSvd(matrix, { rank: dims, seed });
  return { terms, weights, vectors: Float32Array.from(vectors), dims };
}

const frequencyOf = ({ offsets }: Lexicon, index: number): number =>
  (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);

const rarity = (frequency: number, count: number): number => Math.log((count + 1) / (frequency + 0.5));

/** Indexes of the terms that more than one incident has, the most widespread where there are too many; ascending. */
function chooseTerms(lexicon: Lexicon): readonly number[] {
  const least = frequencyMin(lexicon.lengths.length);
  const all = lexicon.terms.flatMap((term, index) =>
    isHazardTerm(term) || frequencyOf(lexicon, index) < least ? [] : [index],
  );
  if (all.length <= termsMax) return all;
  return all
    .sort((a, b) => frequencyOf(lexicon, b) - frequencyOf(lexicon, a) || a - b)
    .slice(0, termsMax)
    .sort((a, b) => a - b);
}

/** Weighted counts of the chosen terms, a row an incident, each row of length 1. */
function matrixOf(lexicon: Lexicon, chosen: readonly number[], weights: Float32Array): SparseRows {
  const count = lexicon.lengths.length;
  const step = Math.max(1, Math.ceil(count / rowsMax));
  const rowCount = Math.ceil(count / step);
  const sizes = new Uint32Array(rowCount);
  const eachPosting = (visit: (row: number, column: number, occurrences: number) => void): void => {
    for (const [column, index] of chosen.entries()) {
      for (let at = lexicon.offsets[index] ?? 0; at < (lexicon.offsets[index + 1] ?? 0); at += 1) {
        const row = lexicon.rows[at] ?? 0;
        if (row % step === 0) visit(row / step, column, lexicon.counts[at] ?? 0);
      }
    }
  };
  eachPosting((row) => {
    sizes[row] = (sizes[row] ?? 0) + 1;
  });
  const offsets = new Uint32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + (sizes[row] ?? 0);
  const ends = offsets.slice();
  const columns = new Uint32Array(offsets[rowCount] ?? 0);
  const values = new Float64Array(columns.length);
  eachPosting((row, column, occurrences) => {
    const at = ends[row] ?? 0;
    columns[at] = column;
    values[at] = dampened(occurrences) * (weights[column] ?? 0);
    ends[row] = at + 1;
  });
  for (let row = 0; row < rowCount; row += 1) normalise(values.subarray(offsets[row], offsets[row + 1]));
  return { offsets, columns, values, columnCount: chosen.length };
}

const dampened = (occurrences: number): number => 1 + Math.log(occurrences);

/** To length 1; what is all 0 stays so. */
function normalise(vector: Float64Array | Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares <= 0 || !Number.isFinite(squares)) return;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
}

/** One unit vector of `fitted.dims` numbers a text; all 0 for a text without a known term. */
export function embedOffline(
  fitted: FittedEmbedder,
  texts: readonly string[],
  book: PhraseBook = createPhraseBook({}),
): Float32Array[] {
  return texts.map((text) => embedTerms(fitted, countTerms(text, book)));
}

function embedTerms(fitted: FittedEmbedder, counts: ReadonlyMap<string, number>): Float32Array {
  const sum = new Float64Array(fitted.dims);
  for (const [term, occurrences] of counts) {
    const row = fitted.terms.get(term);
    if (row === undefined) continue;
    const weight = dampened(occurrences) * (fitted.weights[row] ?? 0);
    for (let k = 0; k < fitted.dims; k += 1)
      sum[k] = (sum[k] ?? 0) + weight * (fitted.vectors[row * fitted.dims + k] ?? 0);
  }
  normalise(sum);
  return Float32Array.from(sum);
}
