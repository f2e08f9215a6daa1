// What flows need from the world. Types only. Pure.
import type { LedgerRecord } from './domain/generated/record.ts';
import type { ParsePostgres } from './domain/postgres-syntax.ts';
import type { LocalPublication, Publication } from './domain/publication.ts';
import type { DayOff } from './domain/release.ts';
import type { EpochMs, Sha } from './domain/units.ts';
import type { IncidentServices } from './incident-ports.ts';
import type { PublishServices } from './publish-ports.ts';
import type {
  AnswerCache,
  Calendars,
  Certificates,
  CodeHost,
  Endpoints,
  IssueTracker,
  Model,
  ReportFiles,
} from './service-ports.ts';

/** Tells the time. */
export type Clock = { readonly now: () => EpochMs };

/** Tells a person how far the run is; never decides anything. */
export type Progress = {
  readonly step: (text: string) => void;
  readonly warn: (text: string) => void;
};

/** An opened git repository. */
export type Repository = {
  readonly directory: string;
  readonly isBare: boolean;
  readonly isShallow: boolean;
  /** Web address of `origin` without credentials; null when it has none. */
  readonly url: string | null;
  /** Last part of the url or of the folder, without `.git`. */
  readonly name: string;
};

/** Which commits or files: `paths` and `exclude` are globs from the repository's root; empty: all. */
export type PathFilter = { readonly paths: readonly string[]; readonly exclude: readonly string[] };

/** Reads git repositories. Never writes to one, `deepen` excepted. */
export type SourceControl = {
  /** @throws {Failure} `git/not-a-repository`, `git/not-installed` */
  readonly openRepository: (directory: string) => Promise<Repository>;
  /** The commit that `ref` names (tags peeled). @throws {Failure} `git/unknown-ref` */
  readonly resolveCommit: (repository: Repository, ref: string) => Promise<Sha>;
  /** Tags reachable from `sha` and not on it, newest first; at most `count`. */
  readonly readReachableTags: (
    repository: Repository,
    input: { readonly sha: Sha; readonly count: number },
  ) => Promise<readonly string[]>;
  readonly isAncestor: (
    repository: Repository,
    input: { readonly ancestor: Sha; readonly descendant: Sha },
  ) => Promise<boolean>;
  /** The newest commit that both contain; null when their histories have nothing in common. */
  readonly findMergeBase: (
    repository: Repository,
    input: { readonly one: Sha; readonly other: Sha },
  ) => Promise<Sha | null>;
  /** true when a shallow clone hides commits of base..head or head..base. */
  readonly isRangeCut: (
    repository: Repository,
    input: { readonly baseSha: Sha; readonly headSha: Sha },
  ) => Promise<boolean>;
  /** Fetches the missing history when a remote allows; false when it does not. */
  readonly deepen: (repository: Repository) => Promise<boolean>;
  /**
   * Commits that are on `include` and not on `exclude`, in the format that core/change/git/parse-log.ts reads.
   *
   * `withPaths`: also what each commit touched. `countMax`: the newest ones only.
   */
  readonly streamLog: (
    repository: Repository,
    input: {
      readonly include: Sha;
      readonly exclude: Sha;
      readonly filter: PathFilter;
      readonly withPaths: boolean;
      readonly countMax?: number;
    },
  ) => AsyncIterable<Uint8Array>;
  /** The diff from base to head, in the format that core/change/git/parse-diff.ts reads. */
  readonly streamDiff: (
    repository: Repository,
    input: { readonly baseSha: Sha; readonly headSha: Sha; readonly filter: PathFilter },
  ) => AsyncIterable<Uint8Array>;
  /** Contents at a commit; a path that is missing, no file, or over `sizeBytesMax` is absent from the map. */
  readonly readFiles: (
    repository: Repository,
    input: { readonly sha: Sha; readonly paths: readonly string[]; readonly sizeBytesMax: number },
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** All file paths at a commit. */
  readonly listFiles: (repository: Repository, sha: Sha) => Promise<readonly string[]>;
  /**
   * Clones a repository into a folder that goes with the process, with its history, without a work tree.
   *
   * @throws {Failure} `git/clone-failed`
   */
  readonly cloneRepository: (url: string) => Promise<Repository>;
};

/** An append-only chain of records. */
export type Ledger = {
  /** All lines, oldest first, unparsed. @throws {Failure} `ledger/broken` when the files cannot be read */
  readonly readLines: () => Promise<readonly string[]>;
  /**
   * Appends under a lock what `seal` makes of the draft and the last line (null for the first).
   * @throws {Failure} `ledger/locked`, `ledger/unwritable`
   */
  readonly append: (seal: (lastLine: string | null) => LedgerRecord) => Promise<LedgerRecord>;
  /**
   * The text of a note that was kept, by its hash; null when it is not there or has another hash.
   *
   * @throws {Failure} `ledger/broken` when it is there and cannot be read
   */
  readonly readNote: (sha256: string) => Promise<string | null>;
  /** Keeps the text of a note under its hash. @throws {Failure} `ledger/unwritable` */
  readonly keepNote: (note: { readonly sha256: string; readonly text: string }) => Promise<void>;
};

/** A text without secrets, and how many places were masked. */
export type Redacted = { readonly text: string; readonly masked: number };

/** Masks secrets by a maintained set of rules. */
export type Redactor = {
  /** Each text with `[redacted: rule]` in place of its secrets, in the order given. */
  readonly redact: (texts: readonly string[]) => Promise<readonly Redacted[]>;
};

/** The time that a run may take. */
export type Deadline = {
  readonly remainingMs: () => number;
  /** Ends after `ms`, and with the run at the latest. */
  readonly within: (ms: number) => AbortSignal;
};

/** Public holidays of a country. */
export type Holidays = {
  /** @throws {Failure} `calendar/unknown-country` */
  readonly readHolidays: (input: {
    readonly country: string;
    readonly region: string | null;
    readonly fromYear: number;
    readonly toYear: number;
    readonly timeZone: string;
  }) => Promise<readonly DayOff[]>;
};

/** A compiled CEL expression; `evaluate` returns the value or the reason why there is none. */
export type CompiledExpression = {
  readonly evaluate: (
    facts: Readonly<Record<string, unknown>>,
  ) => { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };
};

/** Compiles own rules. */
export type Expressions = {
  /** @throws {Failure} `expression/invalid` */
  readonly compile: (source: string) => Promise<CompiledExpression>;
};

/** Reads files of the workspace. */
export type WorkspaceFiles = {
  /** Texts of the files `*.json` in a folder, by file name. @throws {Failure} `template/invalid` */
  readonly readTemplates: (directory: string) => Promise<ReadonlyMap<string, string>>;
  /** The same of a folder with example notes. @throws {Failure} `template/invalid` */
  readonly readExamples: (directory: string) => Promise<ReadonlyMap<string, string>>;
};

/** Reads notes and reviews that people hand over. */
export type NoteFiles = {
  /** The text of a file; null when it is not there. @throws {Failure} `note/invalid` when it cannot be read */
  readonly readText: (path: string) => Promise<string | null>;
};

/** Creates files where there are none. */
export type NewFiles = {
  /** true when something has that path already. */
  readonly isTaken: (path: string) => Promise<boolean>;
  /** Writes the file, or nothing when the path is taken: false then. @throws {Failure} `output/unwritable` */
  readonly create: (path: string, text: string) => Promise<boolean>;
};

/** Takes what a workflow step shows and hands on; only the Action host has one. */
export type ActionsSink = {
  readonly writeSummary: (markdown: string) => Promise<void>;
  readonly annotate: (annotation: Extract<Publication, { kind: 'annotation' }>) => void;
  readonly setOutput: (output: { readonly name: string; readonly value: string }) => void;
};

/** Performs publications in order. */
export type Publisher = {
  /** @throws {Failure} `output/unwritable` */
  readonly publish: (publications: readonly LocalPublication[]) => Promise<void>;
};

/** PostgreSQL's own parser. */
export type PostgresParser = {
  /** Loads it, once; null when it cannot be loaded on this machine: what it would read is then read more roughly. */
  readonly load: () => Promise<ParsePostgres | null>;
};

/** Hashes text. */
export type Hash = { readonly sha256: (text: string) => string };

/** Everything that `gate` needs from the world; the composition root is src/hosts/wire.ts. */
export type World = {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly sourceControl: SourceControl;
  readonly ledger: Ledger | null;
  readonly holidays: Holidays;
  readonly expressions: Expressions;
  readonly workspaceFiles: WorkspaceFiles;
  readonly publisher: Publisher;
  readonly hash: Hash;
  readonly deadline: Deadline;
  readonly redactor: Redactor;
  /** null: not configured. */
  readonly codeHost: CodeHost | null;
  /** null: not configured. */
  readonly issueTracker: IssueTracker | null;
  /** null: `--model none`. */
  readonly model: Model | null;
  readonly answers: AnswerCache;
  readonly postgresParser: PostgresParser;
  readonly calendars: Calendars;
  readonly certificates: Certificates;
  /** null: no endpoint may be asked (offline). */
  readonly endpoints: Endpoints | null;
  readonly reportFiles: ReportFiles;
  readonly incidents: IncidentServices;
  readonly publishing: PublishServices;
};
