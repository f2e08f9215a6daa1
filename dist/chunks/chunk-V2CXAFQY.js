import {
  countTerms,
  createPhraseBook,
  isHazardTerm
} from "./chunk-DSUPOY2D.js";

// src/core/incidents/search/symmetric-eigen.ts
var sweepsMax = 30;
var precision = 1e-22;
function eigenOfSymmetric(matrix, size) {
  const work = matrix.slice();
  const turned = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) turned[k * size + k] = 1;
  let trace = 0;
  for (let k = 0; k < size; k += 1) trace += (work[k * size + k] ?? 0) ** 2;
  for (let sweep = 0; sweep < sweepsMax; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        off += (work[p * size + q] ?? 0) ** 2;
        rotate({ work, turned, size, p, q });
      }
    }
    if (off <= precision * trace) break;
  }
  return sorted(work, turned, size);
}
function rotate({ work, turned, size, p, q }) {
  const apart = work[p * size + q] ?? 0;
  if (apart === 0) return;
  const theta = ((work[q * size + q] ?? 0) - (work[p * size + p] ?? 0)) / (2 * apart);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turnRows(work, { size, p, q, cosine, sine });
  turnColumns(work, { size, p, q, cosine, sine });
  turnRows(turned, { size, p, q, cosine, sine });
}
function turnRows(target, { size, p, q, cosine, sine }) {
  for (let k = 0; k < size; k += 1) {
    const first = target[p * size + k] ?? 0;
    const second = target[q * size + k] ?? 0;
    target[p * size + k] = cosine * first - sine * second;
    target[q * size + k] = sine * first + cosine * second;
  }
}
function turnColumns(target, { size, p, q, cosine, sine }) {
  for (let k = 0; k < size; k += 1) {
    const first = target[k * size + p] ?? 0;
    const second = target[k * size + q] ?? 0;
    target[k * size + p] = cosine * first - sine * second;
    target[k * size + q] = sine * first + cosine * second;
  }
}
function sorted(work, turned, size) {
  const order = Array.from({ length: size }, (_, k) => k).sort(
    (a, b) => (work[b * size + b] ?? 0) - (work[a * size + a] ?? 0) || a - b
  );
  const values = new Float64Array(size);
  const vectors = new Float64Array(size * size);
  for (const [place, k] of order.entries()) {
    values[place] = work[k * size + k] ?? 0;
    for (let j = 0; j < size; j += 1) vectors[j * size + place] = turned[k * size + j] ?? 0;
  }
  return { values, vectors };
}

// src/core/incidents/search/truncated-svd.ts
var oversampling = 12;
var iterations = 6;
function truncatedSvd(matrix, { rank, seed: seed2 }) {
  const rowCount = matrix.offsets.length - 1;
  const width = Math.min(rank + oversampling, rowCount, matrix.columnCount);
  const basis = randomBasis(matrix.columnCount * width, seed2);
  for (let round = 0; round < iterations; round += 1) {
    orthonormalise(basis, width);
    applyGram(matrix, basis, width);
  }
  orthonormalise(basis, width);
  orthonormalise(basis, width);
  return project({ matrix, basis, width, rank });
}
function randomBasis(length, seed2) {
  const basis = new Float64Array(length);
  let state = seed2 >>> 0;
  for (let at = 0; at < length; at += 1) {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    basis[at] = ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 31 - 1;
  }
  return basis;
}
function applyGram(matrix, basis, width) {
  const { offsets, columns, values } = matrix;
  const result = new Float64Array(basis.length);
  const product = new Float64Array(width);
  for (let row = 0; row + 1 < offsets.length; row += 1) {
    multiplyRow({ matrix, basis, width, row, product });
    for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
      const at = (columns[entry] ?? 0) * width;
      const value = values[entry] ?? 0;
      for (let k = 0; k < width; k += 1) result[at + k] = (result[at + k] ?? 0) + value * (product[k] ?? 0);
    }
  }
  basis.set(result);
}
function multiplyRow({ matrix, basis, width, row, product }) {
  const { offsets, columns, values } = matrix;
  product.fill(0);
  for (let entry = offsets[row] ?? 0; entry < (offsets[row + 1] ?? 0); entry += 1) {
    const at = (columns[entry] ?? 0) * width;
    const value = values[entry] ?? 0;
    for (let k = 0; k < width; k += 1) product[k] = (product[k] ?? 0) + value * (basis[at + k] ?? 0);
  }
}
var pivotMin = 1e-12;
function orthonormalise(basis, width) {
  const factor = productsOf(basis, width);
  const scale = Math.max(...Array.from({ length: width }, (_, k) => factor[k * width + k] ?? 0));
  const inverses = choleskyInPlace(factor, { width, least: scale * pivotMin });
  for (let at = 0; at < basis.length; at += width) {
    for (let k = 0; k < width; k += 1) {
      let value = basis[at + k] ?? 0;
      for (let j = 0; j < k; j += 1) value -= (factor[k * width + j] ?? 0) * (basis[at + j] ?? 0);
      basis[at + k] = value * (inverses[k] ?? 0);
    }
  }
}
function productsOf(basis, width) {
  const products = new Float64Array(width * width);
  for (let at = 0; at < basis.length; at += width) {
    for (let k = 0; k < width; k += 1) {
      const value = basis[at + k] ?? 0;
      if (value === 0) continue;
      const row = k * width;
      for (let j = 0; j <= k; j += 1)
        products[row + j] = (products[row + j] ?? 0) + value * (basis[at + j] ?? 0);
    }
  }
  return products;
}
function choleskyInPlace(lower, { width, least }) {
  const inverses = new Float64Array(width);
  for (let k = 0; k < width; k += 1) {
    for (let j = 0; j <= k; j += 1) {
      let value = lower[k * width + j] ?? 0;
      for (let i = 0; i < j; i += 1) value -= (lower[k * width + i] ?? 0) * (lower[j * width + i] ?? 0);
      if (j < k) lower[k * width + j] = value * (inverses[j] ?? 0);
      else inverses[k] = value > least ? 1 / Math.sqrt(value) : 0;
    }
  }
  return inverses;
}
function project({
  matrix,
  basis,
  width,
  rank
}) {
  const small = new Float64Array(width * width);
  const product = new Float64Array(width);
  for (let row = 0; row + 1 < matrix.offsets.length; row += 1) {
    multiplyRow({ matrix, basis, width, row, product });
    for (let k = 0; k < width; k += 1) {
      const value = product[k] ?? 0;
      for (let j = 0; j < width; j += 1)
        small[k * width + j] = (small[k * width + j] ?? 0) + value * (product[j] ?? 0);
    }
  }
  const eigen = eigenOfSymmetric(small, width);
  const kept = Math.min(rank, width);
  const vectors = new Float64Array(matrix.columnCount * rank);
  for (let column = 0; column < matrix.columnCount; column += 1) {
    for (let k = 0; k < kept; k += 1) {
      let value = 0;
      for (let j = 0; j < width; j += 1)
        value += (basis[column * width + j] ?? 0) * (eigen.vectors[j * width + k] ?? 0);
      vectors[column * rank + k] = value;
    }
  }
  const values = new Float64Array(rank);
  for (let k = 0; k < kept; k += 1) values[k] = Math.sqrt(Math.max(0, eigen.values[k] ?? 0));
  return { values, vectors };
}

// src/core/incidents/search/offline-embedder.ts
var rowsMax = 2e4;
var termsMax = 16384;
var seed = 4292;
var dimsShare = 0.7;
var frequencyMin = (count) => count < 64 ? 1 : 2;
function fitEmbedder(lexicon, { dims: asked }) {
  const count = lexicon.lengths.length;
  const chosen = chooseTerms(lexicon);
  const terms = new Map(chosen.map((index, row) => [lexicon.terms[index] ?? "", row]));
  const weights = Float32Array.from(chosen, (index) => rarity(frequencyOf(lexicon, index), count));
  const dims = Math.max(0, Math.min(asked, Math.ceil(count * dimsShare), chosen.length));
  if (dims === 0)
    return { terms: /* @__PURE__ */ new Map(), weights: new Float32Array(), vectors: new Float32Array(), dims: 0 };
  const matrix = matrixOf(lexicon, chosen, weights);
  const { vectors } = truncatedSvd(matrix, { rank: dims, seed });
  return { terms, weights, vectors: Float32Array.from(vectors), dims };
}
var frequencyOf = ({ offsets }, index) => (offsets[index + 1] ?? 0) - (offsets[index] ?? 0);
var rarity = (frequency, count) => Math.log((count + 1) / (frequency + 0.5));
function chooseTerms(lexicon) {
  const least = frequencyMin(lexicon.lengths.length);
  const all = lexicon.terms.flatMap(
    (term, index) => isHazardTerm(term) || frequencyOf(lexicon, index) < least ? [] : [index]
  );
  if (all.length <= termsMax) return all;
  return all.sort((a, b) => frequencyOf(lexicon, b) - frequencyOf(lexicon, a) || a - b).slice(0, termsMax).sort((a, b) => a - b);
}
function matrixOf(lexicon, chosen, weights) {
  const count = lexicon.lengths.length;
  const step = Math.max(1, Math.ceil(count / rowsMax));
  const rowCount = Math.ceil(count / step);
  const sizes = new Uint32Array(rowCount);
  const eachPosting = (visit) => {
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
var dampened = (occurrences) => 1 + Math.log(occurrences);
function normalise(vector) {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares <= 0 || !Number.isFinite(squares)) return;
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
}
function embedOffline(fitted, texts, book = createPhraseBook({})) {
  return texts.map((text) => embedTerms(fitted, countTerms(text, book)));
}
function embedTerms(fitted, counts) {
  const sum = new Float64Array(fitted.dims);
  for (const [term, occurrences] of counts) {
    const row = fitted.terms.get(term);
    if (row === void 0) continue;
    const weight = dampened(occurrences) * (fitted.weights[row] ?? 0);
    for (let k = 0; k < fitted.dims; k += 1)
      sum[k] = (sum[k] ?? 0) + weight * (fitted.vectors[row * fitted.dims + k] ?? 0);
  }
  normalise(sum);
  return Float32Array.from(sum);
}

export {
  fitEmbedder,
  embedOffline
};
