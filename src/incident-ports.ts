// What flows need to grow a library of incidents, to build its index and to ask it. Types only. Pure.
import type { Incident } from './domain/generated/incident.ts';
import type { IndexManifest } from './domain/generated/index-manifest.ts';
import type { LibraryEntry } from './domain/generated/library-entry.ts';
import type { IncidentIndex } from './domain/incident-index.ts';
import type { Feedback, ReportReading } from './domain/incident-report.ts';
import type { EmbedderId } from './domain/incident-search.ts';
import type { IncidentsSettings } from './domain/incident-settings.ts';

/** A library of incidents: a folder, or tables of PostgreSQL. Several processes may write at once; none is lost. */
export type IncidentLibrary = {
  /** Every entry, tombstones too, sorted by id. @throws {Failure} `library/broken`, `library/not-found`, `postgres/…` */
  readonly readEntries: () => AsyncIterable<LibraryEntry>;
  /** The entries with these ids that are there. @throws {Failure} as `readEntries` */
  readonly readEntriesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, LibraryEntry>>;
  /** Puts each entry in the place of the one with its id. @throws {Failure} `library/locked`, `library/unwritable`, `postgres/…` */
  readonly put: (entries: readonly LibraryEntry[]) => Promise<void>;
  /** In the order in which it was given. @throws {Failure} as `readEntries` */
  readonly readFeedback: () => Promise<readonly Feedback[]>;
  /** @throws {Failure} as `put` */
  readonly addFeedback: (feedback: Feedback) => Promise<void>;
};

/** Reads reports of outages from one place. Never throws for one bad report: that is a problem of the reading. */
export type ReportsSource = {
  /** @throws {Failure} when nothing could be read: `incidents/invalid`, `jira/…`, `github/…` */
  readonly readReports: (input: { readonly signal: AbortSignal }) => Promise<ReportReading>;
};

/** Turns texts into unit vectors of its model; the offline one is core/incidents/search/offline-embedder.ts. */
export type Embedder = {
  readonly id: EmbedderId;
  /**
   * One unit vector a text, in the order given. `purpose`: models embed what is looked for otherwise than what is found.
   *
   * @throws {Failure} `embedder/not-configured`, `embedder/unauthorized`, `embedder/rate-limited`, `embedder/unavailable`,
   * `embedder/bad-answer`
   */
  readonly embed: (
    texts: readonly string[],
    input: { readonly purpose: 'document' | 'query'; readonly signal: AbortSignal },
  ) => Promise<readonly Float32Array[]>;
};

/** The files of an index artifact, whole; `graph` null: there is none. */
export type IndexFiles = {
  readonly manifest: IndexManifest;
  readonly incidents: readonly Incident[];
  /** count × dims. */
  readonly vectors: Float32Array;
  readonly lexicon: Uint8Array;
  readonly graph: Uint8Array | null;
};

/** An index as it was read, and what of it was put aside, one line each, for people: a graph that does not fit. */
export type IndexReading = IndexFiles & { readonly notes: readonly string[] };

/** SHA-256 in hexadecimal. */
export type HashBytes = (bytes: Uint8Array) => string;

/** Reads and writes index artifacts in folders. */
export type IndexStore = {
  /**
   * Reads an index and checks everything that it says: manifest, sizes, hashes, numbers, structure of the graph.
   *
   * A graph that is sound and does not fit the vectors is null, with a note: vectors and JSON are the truth.
   * @throws {Failure} `index/not-found`, `index/damaged`, `index/incompatible`
   */
  readonly read: (directory: string) => Promise<IndexReading>;
  /**
   * Replaces the index in one step: readers see the old one or the new one. What is there and is no index stays.
   *
   * @throws {Failure} `index/unwritable`
   */
  readonly write: (directory: string, files: IndexFiles) => Promise<void>;
  /** Refuses what `write` would refuse, before anybody works or pays for an index. @throws {Failure} `index/unwritable` */
  readonly assertReplaceable: (directory: string) => Promise<void>;
};

/** The native HNSW library. */
export type VectorGraphs = {
  /** null: its add-on does not load on this machine, or is not the one that was shipped. */
  readonly load: () => Promise<{
    /** The bytes of a graph with a node a row, in order; deterministic. */
    readonly build: (input: {
      readonly vectors: Float32Array;
      readonly dims: number;
      readonly parameters: NonNullable<IndexManifest['graph']>;
      /** A graph of the first rows to go on from; null: from nothing. */
      readonly from: Uint8Array | null;
    }) => Promise<Uint8Array>;
    /** A graph to ask; only bytes that passed the structural check may be given. */
    readonly open: (input: {
      readonly graph: Uint8Array;
      readonly dims: number;
      readonly count: number;
    }) => Promise<{
      /** Rows, nearest first, with their cosine. */
      readonly search: (
        vector: Float32Array,
        k: number,
      ) => readonly { readonly row: number; readonly cosine: number }[];
    }>;
  } | null>;
};

/** Brings an index to this machine. */
export type IndexSources = {
  /**
   * The folder with the index that `location` names, fetched when it lies elsewhere: a path, `https://…#sha256=…`,
   * `github-artifact:owner/repo/workflow.yml/name[@branch]`, `github-release:owner/repo/tag/asset[#sha256=…]`.
   *
   * @throws {Failure} `index/not-found`, `index/unavailable`, `index/wrong-hash`, `index/damaged`, `arguments/invalid`
   */
  readonly locate: (location: string, input: { readonly signal: AbortSignal }) => Promise<string>;
};

/** Everything that has to do with past incidents. */
export type IncidentServices = {
  readonly indexSources: IndexSources;
  readonly indexStore: IndexStore;
  readonly vectorGraphs: VectorGraphs;
  /** The embedder that an index was built with; null: it has none, or the offline one. @throws {Failure} `embedder/not-configured` */
  readonly embedderOf: (id: EmbedderId, settings: IncidentsSettings) => Promise<Embedder | null>;
  /** The library in a folder or at `postgres://…`. @throws {Failure} `library/not-found`, `postgres/…` */
  readonly openLibrary: (location: string) => Promise<IncidentLibrary>;
  /** The index in the tables at `postgres://…`, and by which version of terms it was built. @throws {Failure} `index/not-found`, `postgres/…` */
  readonly openTables: (location: string) => Promise<IncidentIndex & { readonly textVersion: string }>;
};
