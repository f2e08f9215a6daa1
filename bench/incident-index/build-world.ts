// What building and asking an index need of the world, with the real adapters. Effects: those of the adapters.
import { join } from 'node:path';
import { loadAddon, nativePlatform } from '../../src/adapters/hnsw/load-addon.ts';
import { createVectorGraphs } from '../../src/adapters/hnsw/vector-graphs.ts';
import { createIndexStore } from '../../src/adapters/incident-index/index-store.ts';
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { IncidentsSettings } from '../../src/domain/incident-settings.ts';
import { buildIndex, type IndexBuild } from '../../src/flows/incidents/build-index.ts';
import { hashBytes, indexFormat } from '../../src/hosts/index-format.ts';
import type { IncidentServices } from '../../src/incident-ports.ts';
import type { World } from '../../src/ports.ts';

export const store = createIndexStore(indexFormat);

export const settings: IncidentsSettings = {
  index: null,
  library: null,
  embedder: { kind: 'offline', model: null, baseUrl: null, dims: 256, timeoutMs: 10_000 },
  glossary: {},
  mapping: null,
};

const nothing = (): Promise<never> => Promise.reject(new Error('this benchmark asks nobody'));

/** `root`: the checkout whose dist/native is loaded. */
export function worldOf(root: string): Pick<World, 'incidents' | 'progress' | 'deadline'> {
  const graphs = createVectorGraphs(() =>
    loadAddon({ platform: nativePlatform(), folders: [join(root, 'dist/native')] }),
  );
  const incidents: IncidentServices = {
    indexSources: { locate: async (location) => location },
    indexStore: store,
    vectorGraphs: graphs,
    embedderOf: async () => null,
    openLibrary: nothing,
    openTables: nothing,
  };
  return {
    incidents,
    progress: { step: () => undefined, warn: (text) => void process.stderr.write(`${text}\n`) },
    deadline: { remainingMs: () => 3_600_000, within: () => new AbortController().signal },
  };
}

/** Builds the index of `incidents` in a folder, going on from what is there unless `isFull`. */
export function buildIn(
  directory: string,
  incidents: readonly Incident[],
  { root, isFull }: { readonly root: string; readonly isFull: boolean },
): Promise<IndexBuild> {
  const library = {
    readEntries: async function* () {
      for (const incident of incidents) {
        yield {
          schemaVersion: 1 as const,
          id: incident.id,
          report: '0'.repeat(64),
          deleted: false,
          incident,
        };
      }
    },
    readEntriesOf: async () => new Map(),
    put: nothing,
    readFeedback: async () => [],
    addFeedback: nothing,
  };
  const target = {
    check: () => store.assertReplaceable(directory),
    readEarlier: () => store.read(directory),
    write: (files: Parameters<typeof store.write>[1]) => store.write(directory, files),
  };
  return buildIndex({ library, target, settings, isFull, dryRun: false, hashBytes }, worldOf(root));
}
