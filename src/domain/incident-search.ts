// What is asked of an index of incidents, and what it answers. Pure.
import type { HazardId, Incident } from './generated/incident.ts';
import type { Ref } from './units.ts';

/** A hazard in a change or a text, with the words or places that show it; strongest evidence first, at most five. */
export type HazardHit = {
  readonly hazard: HazardId;
  /** How sure: `strong` by a statement, a file kind or an unmistakable phrase; `weak` by a word. */
  readonly strength: 'strong' | 'weak';
  readonly evidence: readonly HazardEvidence[];
};

/** `text` is what was found, at most 160 characters; sources where there are any. */
export type HazardEvidence = {
  readonly text: string;
  readonly ref: Ref | null;
  readonly path: string | null;
  /** Number of the sentence of a report. */
  readonly sentence: number | null;
};

/** One thing that a change does, in words: a fact of the digest, a migration, an edit of a config. */
export type QueryTopic = { readonly text: string; readonly refs: readonly Ref[] };

/** What is asked. A text of a person is one topic. */
export type IncidentQuery = {
  readonly topics: readonly QueryTopic[];
  readonly hazards: readonly HazardHit[];
  /** Names of modules and components, compared as names are. */
  readonly services: readonly string[];
  /** YYYY-MM-DD of the release, for the mild prior of recency; null: none. */
  readonly date: string | null;
};

/** Why an incident was found. */
export type SearchReason =
  /** Words of both, the most telling first; `via`: the word of the incident, where the glossary or a concept led to it. */
  | {
      readonly kind: 'words';
      readonly words: readonly { readonly word: string; readonly via: string | null }[];
      readonly topic: QueryTopic;
    }
  | {
      readonly kind: 'hazard';
      readonly hazard: HazardId;
      readonly inChange: HazardEvidence | null;
      readonly inIncident: string;
    }
  | { readonly kind: 'service'; readonly name: string }
  /** Alike as a whole, without telling words. */
  | { readonly kind: 'meaning'; readonly topic: QueryTopic };

/** An incident that was found. */
export type FoundIncident = {
  readonly incident: Incident;
  /** Calibrated: the probability that a person would call it relevant. 0 to 1. */
  readonly score: number;
  /** Share of the query's weight of words that it has. 0 to 1. */
  readonly lexical: number;
  /** Cosine, −1 to 1; null: no vector on one side. */
  readonly dense: number | null;
  /** Shared with the change. */
  readonly hazards: readonly HazardId[];
  readonly sameServices: readonly string[];
  /** Strongest first. */
  readonly why: readonly SearchReason[];
};

/** Which vectors an index holds: vectors of another embedder are never compared with them. */
export type EmbedderId = {
  readonly kind: 'offline' | 'voyage' | 'openai-compatible' | 'none';
  readonly model: string | null;
  readonly dims: number;
};

/** Parameters of the offline embedder, fitted on a library: a term's row times `dims`, little-endian, in `vectors`. */
export type FittedEmbedder = {
  readonly terms: ReadonlyMap<string, number>;
  /** Weight of each term, by row. */
  readonly weights: Float32Array;
  readonly vectors: Float32Array;
  readonly dims: number;
};

/** How common terms are in the index. */
export type TermStatistics = {
  readonly count: number;
  /** Mean number of terms of an incident. */
  readonly lengthMean: number;
  /** Incidents that have the term; absent: none. */
  readonly documentFrequency: ReadonlyMap<string, number>;
};

/** An incident that may be what is looked for, with what scoring needs. */
export type Candidate = {
  /** Row of the index; for ties and vectors. */
  readonly row: number;
  readonly incident: Incident;
  /** Occurrences of the asked terms that it has. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Its number of terms. */
  readonly length: number;
  /** Highest cosine to one of the asked vectors, and which; null: no vectors were asked. */
  readonly dense: { readonly cosine: number; readonly vector: number } | null;
};

/** Terms of the incidents of an index: postings, sorted by term and row. */
export type Lexicon = {
  /** Sorted by code unit, each once. */
  readonly terms: readonly string[];
  /** `terms.length + 1` numbers: the postings of term i are those from `offsets[i]` to before `offsets[i + 1]`. */
  readonly offsets: Uint32Array;
  /** Row of each posting, ascending within a term. */
  readonly rows: Uint32Array;
  /** Occurrences of each posting, at least 1. */
  readonly counts: Uint16Array;
  /** Number of terms of each row. */
  readonly lengths: Uint32Array;
  /** null: the index has no offline embedder. */
  readonly fitted: FittedEmbedder | null;
};
