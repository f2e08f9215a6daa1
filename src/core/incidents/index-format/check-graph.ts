// Checks the bytes of a graph before native code reads one of them. Pure.
import type { IndexManifest } from '../../../domain/generated/index-manifest.ts';
import {
  type GraphHeader,
  type GraphSizes,
  graphHeaderBytes,
  readGraphHeader,
  sizesOfGraph,
} from './graph-layout.ts';
import { uint32Of } from './little-endian.ts';

/** What a graph must be. */
export type GraphExpectation = {
  readonly count: number;
  readonly dims: number;
  readonly parameters: NonNullable<IndexManifest['graph']>;
  /** Rows of vectors.f32. */
  readonly vectors: Float32Array;
};

/**
 * `damaged`: no graph that hnswlib wrote; its code, which trusts every number, could read outside its memory.
 * `other`: sound, and of other vectors or other parameters; it is put aside, because vectors are the truth.
 */
export type GraphCheck =
  | { readonly kind: 'fits' }
  | { readonly kind: 'damaged' | 'other'; readonly why: string };

/**
 * Walks through a whole graph: header, sizes, labels, levels, and every link of every element on every level.
 *
 * What passes keeps hnswlib within its memory: offsets are those of its parameters, each id is an element, an element
 * that is linked on a level has that level, and the file ends where its last list does. Room behind the links of a
 * list, which nobody reads, may hold anything.
 */
export function checkGraph(bytes: Uint8Array, expected: GraphExpectation): GraphCheck {
  if (bytes.length < graphHeaderBytes || bytes.length % 4 !== 0) return damaged('it is too short');
  const header = readGraphHeader(bytes);
  // How m is told decides every size, so that another one cannot be walked through by the manifest's.
  const m = header.m;
  if (!Number.isInteger(m) || m < 2 || m > 128) return damaged('its number of links is out of range');
  const sizes = sizesOfGraph({ count: expected.count, dims: expected.dims, m });
  const wrong = checkHeader(header, { ...expected, m, sizes });
  if (wrong !== null) return wrong;
  if (bytes.length < sizes.least) return damaged('it is too short for its elements');
  const graph = { words: uint32Of(bytes), header, sizes, count: expected.count, m };
  const levels = readLevels(graph);
  if (typeof levels === 'string') return damaged(levels);
  const broken = checkGround(graph) ?? checkUpper(graph, levels);
  if (broken !== null) return damaged(broken);
  return checkFit(graph, expected);
}

const damaged = (why: string): GraphCheck => ({ kind: 'damaged', why });
const other = (why: string): GraphCheck => ({ kind: 'other', why });

type Graph = {
  readonly words: Uint32Array;
  readonly header: GraphHeader;
  readonly sizes: GraphSizes;
  readonly count: number;
  readonly m: number;
};

function checkHeader(
  header: GraphHeader,
  expected: Pick<GraphExpectation, 'count' | 'dims'> & { readonly m: number; readonly sizes: GraphSizes },
): GraphCheck | null {
  const { sizes, m, count } = expected;
  if (header.sizeDataPerElement !== sizes.element || header.offsetData !== sizes.groundLinks) {
    return damaged('its vectors have another length than the manifest says');
  }
  if (header.count !== count || header.maxElements !== count || count === 0) {
    return damaged('it has another number of elements than the manifest says');
  }
  const isLaidOut =
    header.offsetLevel0 === 0 &&
    header.labelOffset === sizes.groundLinks + expected.dims * 4 &&
    header.maxM === m &&
    header.maxM0 === 2 * m;
  if (!isLaidOut) return damaged('its header contradicts itself');
  if (header.entryPoint >= count || header.maxLevel < 0) return damaged('its entry point is no element');
  // hnswlib draws the levels of new elements by it: another one would make it allocate without bound.
  const mult = 1 / Math.log(m);
  if (!(Math.abs(header.mult - mult) <= 1e-12 * mult))
    return damaged('its level factor is not that of its links');
  if (header.efConstruction < m || header.efConstruction > 10_000)
    return damaged('its search breadth is out of range');
  return null;
}

/** The highest level of each element, from the sizes of their upper lists, which must end with the file. */
function readLevels({ words, header, sizes, count }: Graph): Uint8Array | string {
  const levels = new Uint8Array(count);
  let at = upperStart({ sizes, count });
  for (let id = 0; id < count; id += 1) {
    const size = words[at];
    if (size === undefined || size % sizes.upperLinks !== 0)
      return 'a list of upper links has no possible size';
    const level = size / sizes.upperLinks;
    if (level > header.maxLevel || level > 255) return 'an element lies above the highest level';
    levels[id] = level;
    at += 1 + size / 4;
  }
  if (at !== words.length) return 'it does not end with its last list';
  if (levels[header.entryPoint] !== header.maxLevel)
    return 'its entry point does not reach the highest level';
  return levels;
}

const upperStart = ({ sizes, count }: Pick<Graph, 'sizes' | 'count'>): number =>
  (graphHeaderBytes + count * sizes.element) / 4;

function checkGround({ words, sizes, count, m }: Graph): string | null {
  for (let id = 0; id < count; id += 1) {
    const at = (graphHeaderBytes + id * sizes.element) / 4;
    const links = words[at] ?? 0;
    // The upper half of this number marks deleted elements: an index has none.
    if (links > 2 * m) return 'an element has more links than there is room for';
    for (let link = at + 1; link <= at + links; link += 1) {
      const to = words[link] ?? count;
      if (to >= count || to === id) return 'a link leads to no element, or to itself';
    }
    const label = at + sizes.element / 4 - 2;
    if (words[label] !== id || words[label + 1] !== 0) return 'a label is not the row of its element';
  }
  return null;
}

function checkUpper({ words, sizes, count, m }: Graph, levels: Uint8Array): string | null {
  let at = upperStart({ sizes, count });
  for (let id = 0; id < count; id += 1) {
    at += 1;
    for (let level = 1; level <= (levels[id] ?? 0); level += 1) {
      const links = words[at] ?? 0;
      if (links > m) return 'an element has more upper links than there is room for';
      for (let link = at + 1; link <= at + links; link += 1) {
        const to = words[link] ?? count;
        if (to >= count || to === id) return 'an upper link leads to no element, or to itself';
        if ((levels[to] ?? 0) < level) return 'an upper link leads to an element below its level';
      }
      at += sizes.upperLinks / 4;
    }
  }
  return null;
}

function checkFit(graph: Graph, { parameters, vectors, dims }: GraphExpectation): GraphCheck {
  const { words, header, sizes, count, m } = graph;
  // hnswlib searches at least as broadly as an element has links.
  if (m !== parameters.m || header.efConstruction !== Math.max(parameters.efConstruction, m)) {
    return other('it was built with other parameters than the manifest says');
  }
  const expected = new Uint32Array(vectors.buffer, vectors.byteOffset, vectors.length);
  for (let id = 0; id < count; id += 1) {
    const at = (graphHeaderBytes + id * sizes.element + sizes.groundLinks) / 4;
    for (let dim = 0; dim < dims; dim += 1) {
      if (words[at + dim] !== expected[id * dims + dim])
        return other('its vectors are not those of vectors.f32');
    }
  }
  const reached = countReached(graph);
  return reached < count * 0.99
    ? other(`its links lead to ${reached} of ${count} elements`)
    : { kind: 'fits' };
}

/** Elements that the ground level leads to from the entry point: what it does not reach is never found. */
function countReached({ words, header, sizes, count }: Graph): number {
  const seen = new Uint8Array(count);
  const queue = new Uint32Array(count);
  queue[0] = header.entryPoint;
  seen[header.entryPoint] = 1;
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const at = (graphHeaderBytes + (queue[head] ?? 0) * sizes.element) / 4;
    const end = at + (words[at] ?? 0);
    for (let link = at + 1; link <= end; link += 1) {
      const to = words[link] ?? 0;
      if (seen[to] === 1) continue;
      seen[to] = 1;
      queue[reached] = to;
      reached += 1;
    }
  }
  return reached;
}
