// Past incidents that are like a release. Pure.
import type { FoundIncident } from './incident-search.ts';

/** `hypothesis`: only the report that a model imagined led to it. */
export type SimilarIncident = FoundIncident & { readonly via: 'change' | 'hypothesis' };

/** What an index answered. */
export type SimilarIncidents = {
  /** The index, as it was named. */
  readonly index: string;
  readonly count: number;
  /** Best first; more than are shown, so that a rule can choose. */
  readonly found: readonly SimilarIncident[];
  /** Why vectors were not compared, for people; null: they were, or the index has none. */
  readonly wordsOnly: string | null;
};
