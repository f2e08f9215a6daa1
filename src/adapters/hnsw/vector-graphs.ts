// HNSW graphs by hnswlib, behind their port. Effects: loads native code; reads and writes files of its own in a private folder.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure, invariant } from '../../failure.ts';
import type { VectorGraphs } from '../../incident-ports.ts';
import { loadAddon, type NativeGraph, type NativeGraphs, nativePlatform } from './load-addon.ts';
import { withPrivateFolder } from './private-folder.ts';

type Loaded = NonNullable<Awaited<ReturnType<VectorGraphs['load']>>>;
type BuildInput = Parameters<Loaded['build']>[0];
type OpenInput = Parameters<Loaded['open']>[0];

/**
 * How many candidates a search keeps. hnswlib's own 10 finds .97 of the ten nearest of 10,000 and .67 of a million; the
 * bench `index` measures this one.
 */
const searchBreadth = 100;

/** Points are added for so long before other work of the process gets its turn. */
const turnMs = 40;

/** Creates the port; the add-on is loaded at the first call, once. */
export function createVectorGraphs(
  load: () => Promise<NativeGraphs | null> = () => loadAddon({ platform: nativePlatform() }),
): VectorGraphs {
  let loading: Promise<Loaded | null> | undefined;
  return {
    load: () => {
      loading ??= load().then((addon) => (addon === null ? null : useAddon(addon)));
      return loading;
    },
  };
}

const useAddon = (addon: NativeGraphs): Loaded => ({
  build: (input) => guard('built', () => build(addon, input)),
  open: (input) => guard('opened', () => open(addon, input)),
});

/** Nothing but a failure leaves: the add-on throws errors of its own, and the disk of the private folder may be full. */
async function guard<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw failed(what, cause);
  }
}

const failed = (what: string, cause: unknown): Failure =>
  new Failure({
    code: 'index/unwritable',
    message: `The graph of the index could not be ${what} in a temporary folder: ${systemErrorReason(cause)}.`,
    hint: 'Free space in the folder for temporary files, or point TMPDIR at another one.',
    cause,
  });

async function build(addon: NativeGraphs, input: BuildInput): Promise<Uint8Array> {
  const { vectors, dims, parameters, from } = input;
  const count = vectors.length / dims;
  invariant(Number.isInteger(count) && count > 0, 'a graph is built of no whole number of vectors');
  return withPrivateFolder(async (folder) => {
    const graph = new addon.HierarchicalNSW('ip', dims);
    let row = 0;
    if (from === null)
      graph.initIndex(count, parameters.m, parameters.efConstruction, parameters.seed, false);
    else row = await readEarlier(graph, { folder, from, count });
    let turnEndsAt = performance.now() + turnMs;
    for (; row < count; row += 1) {
      graph.addPoint(plainVector(vectors.subarray(row * dims, (row + 1) * dims), dims), row);
      if (performance.now() < turnEndsAt) continue;
      await nextTurn();
      turnEndsAt = performance.now() + turnMs;
    }
    const path = join(folder, 'built.hnsw');
    await graph.writeIndex(path);
    return readFile(path);
  });
}

/** Returns how many rows the earlier graph has: its header says so, and was checked. */
async function readEarlier(
  graph: NativeGraph,
  input: { readonly folder: string; readonly from: Uint8Array; readonly count: number },
): Promise<number> {
  const { from } = input;
  const earlier = Number(new DataView(from.buffer, from.byteOffset).getBigUint64(16, true));
  invariant(earlier <= input.count, 'a graph is to be continued with fewer rows than it has');
  const path = join(input.folder, 'earlier.hnsw');
  await writeFile(path, from, { flag: 'wx', mode: 0o600 });
  await graph.readIndex(path);
  graph.resizeIndex(input.count);
  return earlier;
}

async function open(addon: NativeGraphs, input: OpenInput): ReturnType<Loaded['open']> {
  const { dims, count } = input;
  // A fresh instance: one that already holds a graph and fails to read another crashes later.
  const graph = new addon.HierarchicalNSW('ip', dims);
  await withPrivateFolder(async (folder) => {
    const path = join(folder, 'index.hnsw');
    await writeFile(path, input.graph, { flag: 'wx', mode: 0o600 });
    await graph.readIndex(path);
  });
  // Not kept in the file.
  graph.setEf(searchBreadth);
  return {
    search: (vector, k) => {
      const { distances, neighbors } = graph.searchKnn(plainVector(vector, dims), Math.min(k, count));
      return neighbors.map((row, index) => ({ row, cosine: 1 - (distances[index] ?? 1) }));
    },
  };
}

/** A plain array of finite numbers: with anything else the add-on aborts the process, or answers at random. */
function plainVector(vector: Float32Array, dims: number): readonly number[] {
  invariant(vector.length === dims, 'a vector has another length than the graph');
  const plain = new Array<number>(dims);
  for (let at = 0; at < dims; at += 1) {
    const value = vector[at] ?? Number.NaN;
    invariant(Number.isFinite(value), 'a vector holds a number that is not finite');
    plain[at] = value;
  }
  return plain;
}
