// Builds the HNSW graph of an index, or goes on from the one that is there. Effects: through ports.
import { checkGraph } from '../../core/incidents/index-format/check-graph.ts';
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import { Failure } from '../../failure.ts';
import type { IndexReading } from '../../incident-ports.ts';
import type { World } from '../../ports.ts';

/** As hnswlib recommends for vectors of some hundred numbers; the bench `incident-index` measures what they find. */
const parameters = { m: 16, efConstruction: 200, seed: 1 } as const;

export type BuiltGraph = { readonly parameters: IndexManifest['graph']; readonly graph: Uint8Array | null };

const none: BuiltGraph = { parameters: null, graph: null };

/**
 * `from`: an index whose rows are the first of these. Without the add-on there is no graph, and every vector is compared.
 *
 * @throws {Failure} `index/unwritable`
 */
export async function buildGraph(
  input: { readonly vectors: Float32Array; readonly dims: number; readonly from: IndexReading | null },
  { incidents, progress }: Pick<World, 'incidents' | 'progress'>,
): Promise<BuiltGraph> {
  const { vectors, dims } = input;
  if (vectors.length === 0) return none;
  const count = vectors.length / dims;
  const from = hasSameParameters(input.from) ? (input.from?.graph ?? null) : null;
  if (from !== null && input.from?.manifest.count === count) return { parameters, graph: from };
  const graphs = await incidents.vectorGraphs.load();
  if (graphs === null) {
    progress.step(
      'This machine has no HNSW add-on: the index has no graph, and a search compares every vector',
    );
    return none;
  }
  progress.step(`Building the graph of ${count} vectors`);
  const graph = await graphs.build({ vectors, dims, parameters, from });
  const check = checkGraph(graph, { count, dims, parameters, vectors });
  if (check.kind === 'fits') return { parameters, graph };
  if (check.kind === 'damaged') throw brokenOff(check.why);
  progress.warn(
    `The index gets no graph, and a search compares every vector: of the graph that was built ${check.why}`,
  );
  return none;
}

const hasSameParameters = (from: IndexReading | null): boolean => {
  const earlier = from?.manifest.graph;
  return (
    earlier?.m === parameters.m &&
    earlier.efConstruction === parameters.efConstruction &&
    earlier.seed === parameters.seed
  );
};

/** hnswlib does not tell of a write that failed. */
const brokenOff = (why: string): Failure =>
  new Failure({
    code: 'index/unwritable',
    message: `The graph of the index was not written whole: ${why}.`,
    hint: 'Free space in the folder for temporary files, or point TMPDIR at another one.',
  });
