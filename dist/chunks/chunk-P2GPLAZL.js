import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";

// src/core/incidents/index-format/lexicon-layout.ts
var lexiconMagic = 1481395020;
var lexiconVersion = 1;
var headerWords = 16;
function layoutOfLexicon(sizes) {
  let end = headerWords * 4;
  const next = (bytes) => {
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
    sizeBytes: end
  };
}

// src/core/incidents/index-format/little-endian.ts
var isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
function alignedCopy(bytes, width) {
  const copy = new Uint8Array(bytes);
  if (!isLittleEndian) swap(copy, width);
  return copy.buffer;
}
function swap(bytes, width) {
  for (let start = 0; start < bytes.length; start += width) bytes.subarray(start, start + width).reverse();
}
var isUsable = (bytes, width) => isLittleEndian && bytes.byteOffset % width === 0;
var uint32Of = (bytes) => isUsable(bytes, 4) ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Uint32Array(alignedCopy(bytes, 4));
var uint16Of = (bytes) => isUsable(bytes, 2) ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2) : new Uint16Array(alignedCopy(bytes, 2));
var float32Of = (bytes) => isUsable(bytes, 4) ? new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Float32Array(alignedCopy(bytes, 4));
function bytesOf(numbers) {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isLittleEndian ? bytes : new Uint8Array(alignedCopy(bytes, numbers instanceof Uint16Array ? 2 : 4));
}

// src/core/incidents/index-format/term-table.ts
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function encodeTerms(terms) {
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
  invariant(decodeTerms(ends, text).ok, "a term of the index is empty or no Unicode text");
  return { ends, text };
}
function decodeTerms(ends, text) {
  const terms = [];
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

// src/core/incidents/index-format/lexicon-codec.ts
function encodeLexicon(lexicon) {
  const { fitted } = lexicon;
  const terms = encodeTerms(lexicon.terms);
  const fittedTerms = encodeTerms(fitted === null ? [] : termsByRow(fitted));
  const sizes = {
    rows: lexicon.lengths.length,
    terms: lexicon.terms.length,
    postings: lexicon.rows.length,
    termBytes: terms.text.length,
    fittedTerms: fitted?.terms.size ?? 0,
    fittedTermBytes: fittedTerms.text.length,
    fittedDims: fitted?.dims ?? 0
  };
  const layout = layoutOfLexicon(sizes);
  const bytes = new Uint8Array(layout.sizeBytes);
  const put = (section, content) => {
    invariant(content.length === section.to - section.from, "a section of the lexicon has another size");
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
function encodeFitted(fitted) {
  const none = new Uint32Array();
  return encodeLexicon({
    terms: [],
    offsets: new Uint32Array(1),
    rows: none,
    counts: new Uint16Array(),
    lengths: none,
    fitted
  });
}
function headerOf(sizes, input) {
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
    input.sizeBytes
  ]);
  return header;
}
function termsByRow(fitted) {
  const terms = new Array(fitted.terms.size);
  for (const [term, row] of fitted.terms) terms[row] = term;
  return terms;
}
function decodeLexicon(bytes) {
  const sizes = readSizes(bytes);
  const layout = layoutOfLexicon(sizes);
  if (layout.sizeBytes !== bytes.length) throw damaged("its sizes do not add up to its length");
  const part = ({ from, to }) => bytes.subarray(from, to);
  checkPadding(
    bytes,
    Object.values(layout).filter((section) => typeof section !== "number")
  );
  const lexicon = {
    terms: readTerms(uint32Of(part(layout.termEnds)), part(layout.termText)),
    offsets: uint32Of(part(layout.offsets)),
    rows: uint32Of(part(layout.postingRows)),
    counts: uint16Of(part(layout.postingCounts)),
    lengths: uint32Of(part(layout.lengths)),
    fitted: sizes.hasFitted ? readFitted({
      terms: readTerms(uint32Of(part(layout.fittedTermEnds)), part(layout.fittedTermText)),
      weights: float32Of(part(layout.fittedWeights)),
      vectors: float32Of(part(layout.fittedVectors)),
      dims: sizes.fittedDims
    }) : null
  };
  checkOrder(lexicon.terms);
  checkPostings(lexicon);
  return lexicon;
}
function readSizes(bytes) {
  if (bytes.length < headerWords * 4) throw damaged("it is shorter than its header");
  const header = uint32Of(bytes.subarray(0, headerWords * 4));
  const at = (index) => header[index] ?? 0;
  if (at(0) !== lexiconMagic) throw damaged("it does not begin as a lexicon does");
  if (at(1) !== lexiconVersion)
    throw damaged(`it has the format ${at(1)}, this version reads ${lexiconVersion}`);
  const hasFitted = at(6) === 1;
  const sizes = {
    rows: at(2),
    terms: at(3),
    postings: at(4),
    termBytes: at(5),
    fittedTerms: at(7),
    fittedTermBytes: at(8),
    fittedDims: at(9)
  };
  const isNothingFitted = sizes.fittedTerms + sizes.fittedTermBytes + sizes.fittedDims === 0;
  const isUnusedZero = header.subarray(11).every((word) => word === 0);
  if (at(6) > 1 || !hasFitted && !isNothingFitted || at(10) !== bytes.length || !isUnusedZero) {
    throw damaged("its header contradicts itself");
  }
  return { ...sizes, hasFitted };
}
function checkPadding(bytes, sections) {
  let end = headerWords * 4;
  for (const { from, to } of sections) {
    if (bytes.subarray(end, from).some((byte) => byte !== 0))
      throw damaged("there are bytes between its sections");
    end = to;
  }
}
function readTerms(ends, text) {
  const decoded = decodeTerms(ends, text);
  if (!decoded.ok) throw damaged("a term is empty, no UTF-8, or ends outside the text");
  return decoded.terms;
}
function checkOrder(terms) {
  let previous = "";
  for (const term of terms) {
    if (term <= previous) throw damaged("its terms are not sorted, each once");
    previous = term;
  }
}
function checkPostings({ terms, offsets, rows, counts, lengths }) {
  if (offsets[0] !== 0 || offsets[terms.length] !== rows.length)
    throw damaged("its postings do not belong to terms");
  for (let term = 0; term < terms.length; term += 1) {
    const from = offsets[term] ?? 0;
    const to = offsets[term + 1] ?? 0;
    if (to <= from || to > rows.length) throw damaged("a term has no postings, or those of another");
    let previous = -1;
    for (let posting = from; posting < to; posting += 1) {
      const row = rows[posting] ?? 0;
      if (row <= previous || row >= lengths.length)
        throw damaged("rows of a term do not rise, or are no rows");
      if (counts[posting] === 0) throw damaged("a posting counts nothing");
      previous = row;
    }
  }
}
function readFitted(input) {
  const { terms, weights, vectors, dims } = input;
  const byTerm = new Map(terms.map((term, row) => [term, row]));
  if (byTerm.size !== terms.length) throw damaged("a term of its embedder is there twice");
  if (dims === 0) throw damaged("its embedder has no dimensions");
  if (!weights.every(Number.isFinite) || !vectors.every(Number.isFinite)) {
    throw damaged("a number of its embedder is not finite");
  }
  return { terms: byTerm, weights, vectors, dims };
}
var damaged = (why) => new Failure({
  code: "index/damaged",
  message: `lexicon.bin is damaged: ${why}.`,
  hint: "Build the index anew with `lockkeeper incidents build`."
});

// src/core/incidents/search/text-version.ts
var textVersion = "2";

export {
  uint32Of,
  float32Of,
  bytesOf,
  encodeLexicon,
  encodeFitted,
  decodeLexicon,
  textVersion
};
