// The index of incidents in memory, as a build makes it and a search opens it. Effects: none.
import { buildLexicon } from '../../src/core/incidents/search/build-lexicon.ts';
import { documentText } from '../../src/core/incidents/search/document-text.ts';
import { createMemoryIndex } from '../../src/core/incidents/search/memory-index.ts';
import { embedOffline, fitEmbedder } from '../../src/core/incidents/search/offline-embedder.ts';
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { IncidentIndex } from '../../src/domain/incident-index.ts';

export type BuiltIndex = {
  readonly index: IncidentIndex;
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>;
};

/** Fits, embeds and indexes; `dims` 0: without vectors. */
export function buildIndex(incidents: readonly Incident[], dims: number): BuiltIndex {
  const lexicon = buildLexicon(incidents);
  const fitted = fitEmbedder(lexicon, { dims });
  const rows = embedOffline(fitted, incidents.map(documentText));
  const vectors = new Float32Array(incidents.length * fitted.dims);
  for (const [row, vector] of rows.entries()) vectors.set(vector, row * fitted.dims);
  const embedder = { kind: 'offline', model: null, dims: fitted.dims, fitted: null } as const;
  const index = createMemoryIndex({
    name: 'bench',
    manifest: { embedder },
    incidents,
    vectors,
    lexicon: { ...lexicon, fitted },
    nearest: null,
  });
  return { index, embed: async (texts) => embedOffline(fitted, texts) };
}
