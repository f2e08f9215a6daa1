// One phase of an index's life, measured in a process of its own; prints what it took. Effects: writes an index, prints.
//
// Arguments: the phase, the checkout, the folder of the index, the number of incidents.
import { decodeLexicon } from '../../src/core/incidents/index-format/lexicon-codec.ts';
import { documentText } from '../../src/core/incidents/search/document-text.ts';
import { embedOffline } from '../../src/core/incidents/search/offline-embedder.ts';
import { searchIndex } from '../../src/core/incidents/search/search-index.ts';
import { openIndex } from '../../src/flows/incidents/open-index.ts';
import { queryOfText } from '../../src/flows/incidents/search-incidents.ts';
import { makeIncidents } from '../made-incidents.ts';
import { median } from '../measure.ts';
import { buildIn, settings, store, worldOf } from './build-world.ts';

const [phase = '', root = '', directory = '', size = '0'] = process.argv.slice(2);
const count = Number(size);
const queries = 100;

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startedAt };
}

async function build(): Promise<Record<string, number>> {
  const incidents = makeIncidents(count);
  const { result, ms } = await timed(() => buildIn(directory, incidents, { root, isFull: true }));
  return { seconds: ms / 1000, mebibytes: result.sizeBytes / 2 ** 20 };
}

async function grow(): Promise<Record<string, number>> {
  const incidents = makeIncidents(count + 10);
  const { result, ms } = await timed(() => buildIn(directory, incidents, { root, isFull: false }));
  return { seconds: ms / 1000, made: result.vectors.made };
}

/** Questions are the texts of incidents that the index does not have. */
const asked = () => makeIncidents(queries, { from: count + 1_000, seed: 2 });

async function search(): Promise<Record<string, number>> {
  const world = worldOf(root);
  const opened = await timed(() => openIndex(directory, settings, world));
  const { index, embedQuery } = opened.result;
  const times: number[] = [];
  for (const { recap, services } of asked()) {
    const query = queryOfText({ text: recap.summary.text, services, hazards: [] });
    const { ms } = await timed(() =>
      searchIndex({ query, index, embed: embedQuery, glossary: {}, count: 5 }),
    );
    times.push(ms);
  }
  return { loadMs: opened.ms, searchMs: median(times) };
}

function scan(vectors: Float32Array, vector: Float32Array): Float32Array {
  const dims = vector.length;
  const cosines = new Float32Array(vectors.length / dims);
  for (let row = 0; row < cosines.length; row += 1) {
    let sum = 0;
    for (let at = 0; at < dims; at += 1) sum += (vectors[row * dims + at] ?? 0) * (vector[at] ?? 0);
    cosines[row] = sum;
  }
  return cosines;
}

/** Rows as near as the tenth nearest count as found: many reports of one kind are equally near. */
async function recall(): Promise<Record<string, number>> {
  const { vectors, lexicon, graph, manifest } = await store.read(directory);
  const { fitted } = decodeLexicon(lexicon);
  const native = await worldOf(root).incidents.vectorGraphs.load();
  if (fitted === null || graph === null || native === null) throw new Error('the index has no graph to ask');
  const opened = await native.open({ graph, dims: fitted.dims, count: manifest.count });
  const times = { exact: [] as number[], graph: [] as number[] };
  let found = 0;
  for (const vector of embedOffline(fitted, asked().map(documentText))) {
    const exact = await timed(async () => scan(vectors, vector));
    const near = await timed(async () => opened.search(vector, 10));
    const tenth = exact.result.toSorted().at(-10) ?? 0;
    found += near.result.filter(({ row }) => (exact.result[row] ?? 0) >= tenth - 1e-6).length;
    times.exact.push(exact.ms);
    times.graph.push(near.ms);
  }
  return { recall: found / (queries * 10), exactMs: median(times.exact), graphMs: median(times.graph) };
}

const phases: Readonly<Record<string, () => Promise<Record<string, number>>>> = {
  build,
  grow,
  search,
  recall,
};
const measured = (await phases[phase]?.()) ?? {};
const peakMebibytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...measured, peakMebibytes }));
