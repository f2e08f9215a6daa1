// lexicon.bin: postings of the terms, and the offline embedder where the index has one. Pure.
import type { FittedEmbedder, Lexicon } from '../../../domain/incident-search.ts';
import { Failure, invariant } from '../../../failure.ts';
import {
  headerWords,
  type LexiconSizes,
  layoutOfLexicon,
  lexiconMagic,
  lexiconVersion,
  type Section,
} from './lexicon-layout.ts';
import { bytesOf, float32Of, uint16Of, uint32Of } from './little-endian.ts';
import { decodeTerms, encodeTerms } from './term-table.ts';

/** The bytes of a lexicon; the same lexicon gives the same bytes. */
export function encodeLexicon(lexicon: Lexicon): Uint8Array {
  const { fitted } = lexicon;
  const terms = encodeTerms(lexicon.terms);
  const fittedTerms = encodeTerms(fitted === null ? [] : termsByRow(fitted));
  const sizes: LexiconSizes = {
    rows: lexicon.lengths.length,
    terms: lexicon.terms.length,
    postings: lexicon.rows.length,
    termBytes: terms.text.length,
    fittedTerms: fitted?.terms.size ?? 0,
    fittedTermBytes: fittedTerms.text.length,
    fittedDims: fitted?.dims ?? 0,
  };
  const layout = layoutOfLexicon(sizes);
  const bytes = new Uint8Array(layout.sizeBytes);
  const put = (section: Section, content: Uint8Array): void => {
    invariant(content.length === section.to - section.from, 'a section of the lexicon has another size');
    bytes.set(content, section.from);
  };
  bytes.set(bytesOf(headerOf(sizes, { hasFitted: fitted !== null, sizeBytes: layout.sizeBytes })), 0);
  put(layout.lengths, bytesOf(lexicon.lengths));
  put(layout.offsets, bytesOf(lexicon.offsets));
  put(layout.postingRows, bytesOf(lexicon.rows));
  put(layout.postingCounts, bytesOf(lexicon.counts));
  put(layout.termEnds, bytesOf(terms.ends));
  put(layout.termText, terms.text);
  put(layout.fittedTermEnds, bytesOf(fittedTerms.ends));
  put(layout.fittedTermText, fittedTerms.text);
  put(layout.fittedWeights, bytesOf(fitted?.weights ?? new Float32Array()));
  put(layout.fittedVectors, bytesOf(fitted?.vectors ?? new Float32Array()));
  return bytes;
}

/** What was fitted, as bytes to hash: the same parameters have the same hash, whatever index they are in. */
export function encodeFitted(fitted: FittedEmbedder): Uint8Array {
  const none = new Uint32Array();
  return encodeLexicon({
    terms: [],
    offsets: new Uint32Array(1),
    rows: none,
    counts: new Uint16Array(),
    lengths: none,
    fitted,
  });
}

function headerOf(
  sizes: LexiconSizes,
  input: { readonly hasFitted: boolean; readonly sizeBytes: number },
): Uint32Array {
  const header = new Uint32Array(headerWords);
  header.set([
    lexiconMagic,
    lexiconVersion,
    sizes.rows,
    sizes.terms,
    sizes.postings,
    sizes.termBytes,
    input.hasFitted ? 1 : 0,
    sizes.fittedTerms,
    sizes.fittedTermBytes,
    sizes.fittedDims,
    input.sizeBytes,
  ]);
  return header;
}

function termsByRow(fitted: FittedEmbedder): readonly string[] {
  const terms = new Array<string>(fitted.terms.size);
  for (const [term, row] of fitted.terms) terms[row] = term;
  return terms;
}

/**
 * Reads a lexicon whose bytes may be anything.
 *
 * Every size, offset and number is checked, and memory stays below a small multiple of the bytes: arrays are views of
 * them, and each term takes at least nine bytes.
 * @throws {Failure} `index/damaged`
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const sizes = readSizes(bytes);
  const layout = layoutOfLexicon(sizes);
  if (layout.sizeBytes !== bytes.length) throw damaged('its sizes do not add up to its length');
  const part = ({ from, to }: Section): Uint8Array => bytes.subarray(from, to);
  checkPadding(
    bytes,
    Object.values(layout).filter((section) => typeof section !== 'number'),
  );
  const lexicon = {
    terms: readTerms(uint32Of(part(layout.termEnds)), part(layout.termText)),
    offsets: uint32Of(part(layout.offsets)),
    rows: uint32Of(part(layout.postingRows)),
    counts: uint16Of(part(layout.postingCounts)),
    lengths: uint32Of(part(layout.lengths)),
    fitted: sizes.hasFitted
      ? readFitted({
          terms: readTerms(uint32Of(part(layout.fittedTermEnds)), part(layout.fittedTermText)),
          weights: float32Of(part(layout.fittedWeights)),
          vectors: float32Of(part(layout.fittedVectors)),
          dims: sizes.fittedDims,
        })
      : null,
  };
  checkOrder(lexicon.terms);
  checkPostings(lexicon);
  return lexicon;
}

function readSizes(bytes: Uint8Array): LexiconSizes & { readonly hasFitted: boolean } {
  if (bytes.length < headerWords * 4) throw damaged('it is shorter than its header');
  const header = uint32Of(bytes.subarray(0, headerWords * 4));
  const at = (index: number): number => header[index] ?? 0;
  if (at(0) !== lexiconMagic) throw damaged('it does not begin as a lexicon does');
  if (at(1) !== lexiconVersion)
    throw damaged(`it has the format ${at(1)}, this version reads ${lexiconVersion}`);
  const hasFitted = at(6) === 1;
  const sizes: LexiconSizes = {
    rows: at(2),
    terms: at(3),
    postings: at(4),
    termBytes: at(5),
    fittedTerms: at(7),
    fittedTermBytes: at(8),
    fittedDims: at(9),
  };
  const isNothingFitted = sizes.fittedTerms + sizes.fittedTermBytes + sizes.fittedDims === 0;
  const isUnusedZero = header.subarray(11).every((word) => word === 0);
  if (at(6) > 1 || (!hasFitted && !isNothingFitted) || at(10) !== bytes.length || !isUnusedZero) {
    throw damaged('its header contradicts itself');
  }
  return { ...sizes, hasFitted };
}

function checkPadding(bytes: Uint8Array, sections: readonly Section[]): void {
  let end = headerWords * 4;
  for (const { from, to } of sections) {
    if (bytes.subarray(end, from).some((byte) => byte !== 0))
      throw damaged('there are bytes between its sections');
    end = to;
  }
}

function readTerms(ends: Uint32Array, text: Uint8Array): string[] {
  const decoded = decodeTerms(ends, text);
  if (!decoded.ok) throw damaged('a term is empty, no UTF-8, or ends outside the text');
  return decoded.terms;
}

function checkOrder(terms: readonly string[]): void {
  let previous = '';
  for (const term of terms) {
    if (term <= previous) throw damaged('its terms are not sorted, each once');
    previous = term;
  }
}

function checkPostings({ terms, offsets, rows, counts, lengths }: Lexicon): void {
  if (offsets[0] !== 0 || offsets[terms.length] !== rows.length)
    throw damaged('its postings do not belong to terms');
  for (let term = 0; term < terms.length; term += 1) {
    const from = offsets[term] ?? 0;
    const to = offsets[term + 1] ?? 0;
    if (to <= from || to > rows.length) throw damaged('a term has no postings, or those of another');
    let previous = -1;
    for (let posting = from; posting < to; posting += 1) {
      const row = rows[posting] ?? 0;
      if (row <= previous || row >= lengths.length)
        throw damaged('rows of a term do not rise, or are no rows');
      if (counts[posting] === 0) throw damaged('a posting counts nothing');
      previous = row;
    }
  }
}

function readFitted(input: {
  readonly terms: readonly string[];
  readonly weights: Float32Array;
  readonly vectors: Float32Array;
  readonly dims: number;
}): FittedEmbedder {
  const { terms, weights, vectors, dims } = input;
  const byTerm = new Map(terms.map((term, row) => [term, row]));
  if (byTerm.size !== terms.length) throw damaged('a term of its embedder is there twice');
  if (dims === 0) throw damaged('its embedder has no dimensions');
  if (!weights.every(Number.isFinite) || !vectors.every(Number.isFinite)) {
    throw damaged('a number of its embedder is not finite');
  }
  return { terms: byTerm, weights, vectors, dims };
}

const damaged = (why: string): Failure =>
  new Failure({
    code: 'index/damaged',
    message: `lexicon.bin is damaged: ${why}.`,
    hint: 'Build the index anew with `lockkeeper incidents build`.',
  });
