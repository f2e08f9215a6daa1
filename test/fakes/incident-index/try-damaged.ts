// Opens a damaged index as a gate would, with native code at the end. Effects: reads files, runs the native add-on.
import { decodeLexicon } from '../../../src/core/incidents/index-format/lexicon-codec.ts';
import { Failure } from '../../../src/failure.ts';
import type { IndexStore, VectorGraphs } from '../../../src/incident-ports.ts';
import { nativeGraphs, store } from './build.ts';

/** How it ended: refused with a code, accepted as an index that can be searched, or otherwise, which no case may. */
export type TryResult = { readonly kind: 'refused' | 'accepted' | 'broken'; readonly detail: string };

/** Reads and, where the checks let it through, searches: native code must then find its way. */
export async function tryDamaged(
  folder: string,
  tools: { readonly store: IndexStore; readonly graphs: VectorGraphs } = { store, graphs: nativeGraphs },
): Promise<TryResult> {
  try {
    const { manifest, graph, vectors, lexicon } = await tools.store.read(folder);
    decodeLexicon(lexicon);
    const { count, embedder } = manifest;
    const native = await tools.graphs.load();
    if (graph === null || native === null) return { kind: 'accepted', detail: 'without a graph' };
    const opened = await native.open({ graph, dims: embedder.dims, count });
    for (let row = 0; row < count; row += 1) {
      const vector = vectors.subarray(row * embedder.dims, (row + 1) * embedder.dims);
      const found = opened.search(vector, 5);
      if (found.some((hit) => hit.row >= count)) return { kind: 'broken', detail: 'a row that is none' };
    }
    // Adding walks through what searching does not.
    const more = new Float32Array([...vectors, ...vectors.subarray(0, embedder.dims)]);
    const parameters = manifest.graph ?? { m: 16, efConstruction: 200, seed: 1 };
    await native.build({ vectors: more, dims: embedder.dims, parameters, from: graph });
    return { kind: 'accepted', detail: 'with its graph' };
  } catch (error) {
    if (error instanceof Failure && /^index\/(?:damaged|incompatible|not-found)$/.test(error.code)) {
      return { kind: 'refused', detail: error.code };
    }
    return { kind: 'broken', detail: String(error) };
  }
}
