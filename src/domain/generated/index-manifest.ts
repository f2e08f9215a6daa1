// Generated from schemas/index-manifest.schema.json by `npm run generate`: types. Pure.

/**
 * manifest.json of an index artifact: what its other files are, and how the vectors were made.
 */
export interface IndexManifest {
  schemaVersion: 1;
  /**
   * Incidents, and rows of the vectors.
   */
  count: number;
  /**
   * Vectors of another embedder are never compared with these.
   */
  embedder: {
    /**
     * none: words and hazards alone.
     */
    kind: 'offline' | 'voyage' | 'openai-compatible' | 'none';
    model: string | null;
    dims: number;
    fitted: null | {
      /**
       * Of the parameters that were fitted on the library.
       */
      sha256: string;
      /**
       * Incidents that they were fitted on.
       */
      count: number;
    };
  };
  metric: 'cosine';
  /**
   * Parameters of the HNSW graph; null: there is none, and search scans the vectors.
   */
  graph: null | {
    m: number;
    efConstruction: number;
    seed: number;
  };
  /**
   * Version of how texts become terms; another one needs a new build.
   */
  textVersion: string;
  files: {
    'incidents.jsonl': FileEntry;
    'vectors.f32': FileEntry;
    'lexicon.bin': FileEntry;
    'index.hnsw'?: FileEntry;
  };
}
export interface FileEntry {
  sha256: string;
  sizeBytes: number;
}
