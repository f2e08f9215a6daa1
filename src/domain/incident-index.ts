// An index of incidents as the search sees it, whatever it is kept in. Pure.
import type { Candidate, EmbedderId, FittedEmbedder, TermStatistics } from './incident-search.ts';

/** An index that has been checked and can be asked. */
export type IncidentIndex = {
  /** For reports and messages: the path or address that was given, without the query of an address. */
  readonly name: string;
  readonly count: number;
  readonly embedder: EmbedderId;
  /** Parameters of the offline embedder; null: it has another. */
  readonly readFitted: () => Promise<FittedEmbedder | null>;
  readonly readTermStatistics: (terms: readonly string[]) => Promise<TermStatistics>;
  /**
   * The `count` best by words and the `count` nearest to each vector, together, each once.
   *
   * `terms` carry the weight (inverse document frequency times their weight in the query) by which words are ranked;
   * `vectors` are unit vectors of `embedder.dims` numbers, empty: words alone. `hazards` and `services` bring in
   * incidents that share them even when no word does.
   * @throws {Failure} `postgres/…`
   */
  readonly findCandidates: (query: {
    readonly terms: ReadonlyMap<string, number>;
    readonly vectors: readonly Float32Array[];
    readonly hazards: readonly string[];
    readonly services: readonly string[];
    readonly count: number;
  }) => Promise<readonly Candidate[]>;
};
