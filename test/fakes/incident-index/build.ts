// Builds indexes of made incidents in folders. Effects: writes files, loads the native add-on.
import { createVectorGraphs } from '../../../src/adapters/hnsw/vector-graphs.ts';
import { createIndexStore } from '../../../src/adapters/incident-index/index-store.ts';
import type { Incident } from '../../../src/domain/generated/incident.ts';
import type { IncidentsSettings } from '../../../src/domain/incident-settings.ts';
import {
  type BuildIndexInput,
  buildIndex,
  type IndexBuild,
} from '../../../src/flows/incidents/build-index.ts';
import { hashBytes, indexFormat } from '../../../src/hosts/index-format.ts';
import type { Embedder, VectorGraphs } from '../../../src/incident-ports.ts';
import { noIncidents, quietServices } from '../world.ts';
import { libraryOf } from './library.ts';

export const store = createIndexStore(indexFormat);

/** The add-on of dist/native. */
export const nativeGraphs = createVectorGraphs();

export const offlineSettings: IncidentsSettings = {
  index: null,
  library: null,
  embedder: { kind: 'offline', model: null, baseUrl: null, dims: null, timeoutMs: 1000 },
  glossary: {},
  mapping: null,
};

/** Builds the index of `incidents` in `directory`, going on from what is there. */
export function buildIn(
  directory: string,
  incidents: readonly Incident[],
  input: Partial<Pick<BuildIndexInput, 'settings' | 'isFull' | 'dryRun'>> & {
    readonly graphs?: VectorGraphs;
    readonly embedder?: Embedder;
    readonly warnings?: string[];
  } = {},
): Promise<IndexBuild> {
  return buildIndex(
    {
      library: libraryOf(incidents),
      target: {
        check: () => store.assertReplaceable(directory),
        readEarlier: () => store.read(directory),
        write: (files) => store.write(directory, files),
      },
      settings: input.settings ?? offlineSettings,
      isFull: input.isFull ?? false,
      dryRun: input.dryRun ?? false,
      hashBytes,
    },
    {
      deadline: quietServices.deadline,
      incidents: {
        ...noIncidents,
        vectorGraphs: input.graphs ?? nativeGraphs,
        embedderOf: async () => input.embedder ?? null,
      },
      progress: { step: () => undefined, warn: (text) => void input.warnings?.push(text) },
    },
  );
}
