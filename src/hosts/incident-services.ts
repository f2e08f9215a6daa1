// Libraries and indexes of past incidents, each adapter loaded when it is first used. Effects: none by itself.
import { createClock } from '../adapters/clock.ts';
import type { Fetch } from '../adapters/http/bounded-fetch.ts';
import { Failure } from '../failure.ts';
import type { IncidentLibrary, IncidentServices, IndexStore, VectorGraphs } from '../incident-ports.ts';
import type { ServiceInput } from './services.ts';

/** An address of PostgreSQL. */
const isPostgres = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location);

/** Builds what asks libraries and indexes; offline, only what lies on this machine. */
export function createIncidentServices(
  input: ServiceInput & { readonly remainingMs: () => number },
): IncidentServices {
  const { environment, credentials, offline, warn, remainingMs } = input;
  const fetching = async (): Promise<Fetch | null> =>
    offline ? null : (await import('../adapters/http/create-fetch.ts')).createFetch({ environment });
  return {
    indexSources: {
      locate: async (location, query) => {
        const { createIndexSources } = await import('../adapters/index-sources/index-sources.ts');
        const { githubToken, indexToken } = credentials;
        const apiUrl =
          input.settings.github.apiUrl ?? (environment['GITHUB_API_URL'] || 'https://api.github.com');
        const sources = createIndexSources({
          fetch: await fetching(),
          apiUrl,
          githubToken,
          indexToken,
          warn,
        });
        return sources.locate(location, query);
      },
    },
    indexStore: {
      read: async (directory) => (await openIndexStore()).read(directory),
      write: async (directory, files) => (await openIndexStore()).write(directory, files),
      assertReplaceable: async (directory) => (await openIndexStore()).assertReplaceable(directory),
    },
    vectorGraphs: lazyGraphs,
    embedderOf: async (id, settings) => {
      if (id.kind === 'offline' || id.kind === 'none') return null;
      const { createEmbedder } = await import('../adapters/embedders/embedder.ts');
      const key = id.kind === 'voyage' ? credentials.voyageKey : credentials.openaiKey;
      return createEmbedder(id, { settings: settings.embedder, key, fetch: await fetching(), warn });
    },
    openLibrary: (location) => openLibrary(location, { ...input, remainingMs }),
    openTables: async (location) => {
      if (offline) throw elsewhere();
      const { openPostgresIndex } = await import('../adapters/postgres/postgres-index.ts');
      return openPostgresIndex({ address: location, password: credentials.postgresPassword, remainingMs });
    },
  };
}

/** The store knows folders; what may stand in them core knows. */
async function openIndexStore(): Promise<IndexStore> {
  const [{ createIndexStore }, { indexFormat }] = await Promise.all([
    import('../adapters/incident-index/index-store.ts'),
    import('./index-format.ts'),
  ]);
  return createIndexStore(indexFormat);
}

/** Native code is loaded once a process. */
let graphs: Promise<VectorGraphs> | undefined;

const lazyGraphs: VectorGraphs = {
  load: async () => {
    graphs ??= import('../adapters/hnsw/vector-graphs.ts').then((module) => module.createVectorGraphs());
    return (await graphs).load();
  },
};

async function openLibrary(
  location: string,
  { credentials, offline, remainingMs }: ServiceInput & { readonly remainingMs: () => number },
): Promise<IncidentLibrary> {
  if (isPostgres(location)) {
    if (offline) throw elsewhere();
    const { openPostgresLibrary } = await import('../adapters/postgres/postgres-library.ts');
    return openPostgresLibrary({ address: location, password: credentials.postgresPassword, remainingMs });
  }
  const { createFileLibrary } = await import('../adapters/library-file/file-library.ts');
  return createFileLibrary({ directory: location, clock: createClock(null), remainingMs });
}

const elsewhere = (): Failure =>
  new Failure({
    code: 'postgres/unavailable',
    message: 'The incidents lie in PostgreSQL, and the run is offline.',
    hint: 'Run without --offline, or name a folder that holds them.',
  });
