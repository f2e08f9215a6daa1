// Builds a graph, goes on from it and searches it; prints what came out. Effects: loads the add-on of this machine, prints.
//
// Arguments: the folder with the add-ons.
import { loadAddon, nativePlatform } from '../../../src/adapters/hnsw/load-addon.ts';
import { createVectorGraphs } from '../../../src/adapters/hnsw/vector-graphs.ts';
import { checkGraph } from '../../../src/core/incidents/index-format/check-graph.ts';
import { hashBytes } from '../../../src/hosts/index-format.ts';
import { randomVectors } from './vectors.ts';

const dims = 52;
const count = 400;
const vectors = randomVectors({ count, dims, seed: 11 });
const parameters = { m: 16, efConstruction: 200, seed: 1 };

const folders = process.argv.slice(2);
const graphs = await createVectorGraphs(() => loadAddon({ platform: nativePlatform(), folders })).load();
if (graphs === null) throw new Error(`The add-on of ${nativePlatform() ?? 'this machine'} did not load.`);
const part = await graphs.build({ vectors: vectors.subarray(0, 350 * dims), dims, parameters, from: null });
const graph = await graphs.build({ vectors, dims, parameters, from: part });
const opened = await graphs.open({ graph, dims, count });
const neighbours = [0, 17, 399].map((row) =>
  opened.search(vectors.subarray(row * dims, (row + 1) * dims), 10),
);
process.stdout.write(
  JSON.stringify({
    machine: process.arch,
    check: checkGraph(graph, { count, dims, parameters, vectors }),
    sha256: [part, graph].map(hashBytes),
    neighbours,
  }),
);
