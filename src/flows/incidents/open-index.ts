// Opens an index of incidents wherever it lies, with what turns a query into its vectors. Effects: through ports.
import { decodeLexicon } from '../../core/incidents/index-format/lexicon-codec.ts';
import { createMemoryIndex, type Nearest } from '../../core/incidents/search/memory-index.ts';
import { embedOffline } from '../../core/incidents/search/offline-embedder.ts';
import { createPhraseBook } from '../../core/incidents/search/phrase-book.ts';
import type { EmbedQuery } from '../../core/incidents/search/search-index.ts';
import { textVersion } from '../../core/incidents/search/text-version.ts';
import type { IncidentIndex } from '../../domain/incident-index.ts';
import type { EmbedderId } from '../../domain/incident-search.ts';
import type { IncidentsSettings } from '../../domain/incident-settings.ts';
import { shownAddress } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';
import type { IndexReading } from '../../incident-ports.ts';
import type { World } from '../../ports.ts';

/** An index that can be asked. */
export type OpenedIndex = {
  readonly index: IncidentIndex;
  /** null: the index has no vectors. Fails where queries cannot be turned into vectors of its space: words remain. */
  readonly embedQuery: EmbedQuery | null;
};

type IndexWorld = Pick<World, 'incidents' | 'deadline'>;

const tables = /^postgres(?:ql)?:\/\//;

/** From as many vectors on the graph is asked; fewer are compared one by one faster than the add-on is loaded. */
const graphCountMin = 5_000;

/**
 * Opens the index at `location`, as `--incidents` takes it.
 *
 * @throws {Failure} `index/…`, `postgres/…`, `arguments/invalid`
 */
export async function openIndex(
  location: string,
  settings: IncidentsSettings,
  world: IndexWorld,
): Promise<OpenedIndex> {
  const index = tables.test(location) ? await openTables(location, world) : await openFiles(location, world);
  return { index, embedQuery: await embedQueryOf(index, settings, world) };
}

async function openTables(location: string, { incidents }: IndexWorld): Promise<IncidentIndex> {
  const index = await incidents.openTables(location);
  if (index.textVersion === textVersion) return index;
  throw new Failure({
    code: 'index/incompatible',
    message: `${index.name} was built by another version of Lockkeeper, which reads texts otherwise.`,
    hint: 'Build the index again with `lockkeeper incidents build`.',
  });
}

async function openFiles(location: string, { incidents, deadline }: IndexWorld): Promise<IncidentIndex> {
  const signal = deadline.within(deadline.remainingMs());
  const directory = await incidents.indexSources.locate(location, { signal });
  const files = await incidents.indexStore.read(directory);
  return createMemoryIndex({
    name: shownAddress(location),
    manifest: files.manifest,
    incidents: files.incidents,
    vectors: files.vectors,
    lexicon: decodeLexicon(files.lexicon),
    nearest: await nearestOf(files, incidents),
  });
}

/** Only a graph whose structure was checked comes here; null: every vector is compared. */
async function nearestOf(
  { graph, manifest: { count, embedder } }: IndexReading,
  { vectorGraphs }: IndexWorld['incidents'],
): Promise<Nearest | null> {
  if (graph === null || count < graphCountMin) return null;
  const graphs = await vectorGraphs.load();
  if (graphs === null) return null;
  // A full disk is no reason to forget: the vectors are compared one by one then.
  return graphs.open({ graph, dims: embedder.dims, count }).then(
    ({ search }) => search,
    () => null,
  );
}

async function embedQueryOf(
  index: IncidentIndex,
  settings: IncidentsSettings,
  { incidents, deadline }: IndexWorld,
): Promise<EmbedQuery | null> {
  const id = index.embedder;
  if (id.kind === 'none' || id.dims === 0) return null;
  if (id.kind === 'offline') {
    const fitted = await index.readFitted();
    if (fitted === null) return failing(noParameters(index.name));
    const book = createPhraseBook(settings.glossary);
    return async (texts) => embedOffline(fitted, texts, book);
  }
  const other = otherEmbedder(id, settings);
  if (other !== null) return failing(other);
  return async (texts) => {
    const embedder = await incidents.embedderOf(id, settings);
    if (embedder === null) throw otherSpace(id, 'nothing that makes such vectors');
    return embedder.embed(texts, { purpose: 'query', signal: deadline.within(settings.embedder.timeoutMs) });
  };
}

/** Asked only when a vector is wanted: an index that cannot be asked by vectors is still asked by words. */
const failing =
  (failure: Failure): EmbedQuery =>
  () =>
    Promise.reject(failure);

/** null: the config names the embedder of the index, or leaves its model open. */
function otherEmbedder(id: EmbedderId, { embedder }: IncidentsSettings): Failure | null {
  if (embedder.kind !== id.kind) return otherSpace(id, embedder.kind);
  if (embedder.model === null || id.model === null || embedder.model === id.model) return null;
  return otherSpace(id, `${embedder.kind} ${embedder.model}`);
}

const otherSpace = (id: EmbedderId, configured: string): Failure =>
  new Failure({
    code: 'index/incompatible',
    message: `The index has vectors of ${id.kind}${id.model === null ? '' : ` ${id.model}`}, and the config names ${configured}; vectors of different embedders cannot be compared.`,
    hint: 'Name the embedder of the index under incidents.embedder, or build the index again.',
  });

const noParameters = (name: string): Failure =>
  new Failure({
    code: 'index/incompatible',
    message: `${name} has vectors of the offline embedder without its parameters.`,
    hint: 'Build the index again with `lockkeeper incidents build`.',
  });
