// What flows need from the world. Types only. Pure.
import type { CalendarEvent } from './domain/calendar-event.ts';
import type { CertificateBundle } from './domain/certificate.ts';
import type { CheckContext, HostedPullRequest, IssueReading, SourceProblem } from './domain/context.ts';
import type { EndpointReading, ReleaseApproval } from './domain/evidence.ts';
import type { LedgerRecord } from './domain/generated/record.ts';
import type { ModelAnswer, ModelRequest } from './domain/model-call.ts';
import type { ParsePostgres } from './domain/postgres-syntax.ts';
import type { Publication } from './domain/publication.ts';
import type { DayOff } from './domain/release.ts';
import type { CalendarSource, Endpoint } from './domain/settings.ts';
import type { EpochMs, Sha } from './domain/units.ts';

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

/** Where a repository lies on its code host. */
export type HostedRepository = { readonly owner: string; readonly name: string };

/**
 * The host of the code. Every call ends when `signal` does; what could be read in spite of a problem is kept.
 *
 * All calls but `locate` throw a `Failure` when nothing could be read: `github/unauthorized`, `github/forbidden`,
 * `github/not-found`, `github/rate-limited`, `github/unavailable`, `github/bad-answer`.
 */
export type CodeHost = {
  /** The repository behind a web address; null when it lies elsewhere. */
  readonly locate: (url: string) => HostedRepository | null;
  /** The pull requests that brought these commits, each once, in the order of the commits. */
  readonly readPullRequests: (
    repository: HostedRepository,
    input: { readonly commits: readonly Sha[]; readonly signal: AbortSignal },
  ) => Promise<{
    readonly pullRequests: readonly HostedPullRequest[];
    /** Commits that were asked for and answered, with or without a pull request. */
    readonly answered: number;
    readonly problems: readonly SourceProblem[];
  }>;
  /**
   * Check runs and statuses of a commit, one a name, sorted by name: of each check suite, and of statuses, the newest
   * counts, and among those the worst is told.
   */
  readonly readChecks: (
    repository: HostedRepository,
    input: { readonly sha: Sha; readonly signal: AbortSignal },
  ) => Promise<{
    readonly checks: readonly Omit<CheckContext, 'module' | 'ref'>[];
    readonly problems: readonly SourceProblem[];
  }>;
  /** The commit and ref of the last deployment to `environment` that succeeded; null when there is none. */
  readonly readDeployed: (
    repository: HostedRepository,
    input: { readonly environment: string; readonly signal: AbortSignal },
  ) => Promise<{ readonly sha: Sha; readonly label: string } | null>;
  /** What people said to a run of the code host's own pipeline that waits for an environment. */
  readonly readEnvironmentApprovals: (
    repository: HostedRepository,
    input: { readonly runId: string; readonly environment: string; readonly signal: AbortSignal },
  ) => Promise<readonly ReleaseApproval[]>;
  /** Logins of a team's members, those of its child teams included. */
  readonly readTeamMembers: (
    team: { readonly organisation: string; readonly slug: string },
    input: { readonly signal: AbortSignal },
  ) => Promise<readonly string[]>;
};

/** Calendars in iCalendar (RFC 5545), from files and addresses. */
export type Calendars = {
  /**
   * Every occurrence that overlaps `from` to `to`, recurrences and exceptions worked out, sorted by start.
   *
   * Times without a zone are read in `timeZone`, days from midnight to midnight there.
   * @throws {Failure} `calendar/unreadable`, `calendar/invalid`; no message holds the address
   */
  readonly readEvents: (
    source: CalendarSource,
    input: {
      readonly from: EpochMs;
      readonly to: EpochMs;
      readonly timeZone: string;
      readonly signal: AbortSignal;
    },
  ) => Promise<{ readonly events: readonly CalendarEvent[]; readonly problems: readonly string[] }>;
};

/** Reads certificates out of files. */
export type Certificates = {
  /**
   * What a file holds; one entry a bundle, `name` as in `CertificateChange`; empty: nothing of the kind.
   *
   * Never fails: what cannot be read is a problem of its bundle.
   */
  readonly readBundles: (file: {
    readonly path: string;
    readonly bytes: Uint8Array;
  }) => Promise<readonly { readonly name: string | null; readonly bundle: CertificateBundle }[]>;
};

/** Looks at live TLS endpoints. */
export type Endpoints = {
  /** Performs one handshake and sends nothing else. Never fails: that nothing answers is a reading. */
  readonly readEndpoint: (
    endpoint: Endpoint,
    input: { readonly signal: AbortSignal },
  ) => Promise<EndpointReading>;
};

/** Reads reports that earlier steps of the pipeline left in the workspace. */
export type ReportFiles = {
  /** The files below `directory` that match the globs, sorted by path; `path` is relative to it. Too large ones are problems. */
  readonly readReports: (input: {
    readonly directory: string;
    readonly globs: readonly string[];
  }) => Promise<{
    readonly files: readonly { readonly path: string; readonly text: string }[];
    readonly problems: readonly string[];
  }>;
};

/** The issue tracker. */
export type IssueTracker = {
  /**
   * Reads the issues with these keys, one reading a key, in the order asked.
   *
   * @throws {Failure} `jira/unauthorized`, `jira/forbidden`, `jira/unavailable`, `jira/rate-limited`, `jira/bad-answer`
   * when none could be read
   */
  readonly readIssues: (
    keys: readonly string[],
    input: { readonly signal: AbortSignal },
  ) => Promise<{ readonly readings: readonly IssueReading[]; readonly problems: readonly SourceProblem[] }>;
};

/** A language model service. It retries what may pass, within `signal`. */
export type Model = {
  /** For usage and messages, for example `anthropic`. */
  readonly provider: string;
  /**
   * `onRetry` is told of every attempt that failed and is tried again, so that callers can slow down; `onLost` of every
   * attempt that the service may have worked on, and so may charge for, although no answer came of it.
   *
   * @throws {Failure} `model/unauthorized`, `model/rejected`, `model/rate-limited`, `model/unavailable`,
   * `model/bad-answer`, `run/deadline`
   */
  readonly complete: (
    request: ModelRequest,
    input: {
      readonly signal: AbortSignal;
      readonly onRetry: (why: 'overloaded' | 'unavailable') => void;
      readonly onLost?: () => void;
    },
  ) => Promise<ModelAnswer>;
  /** Tokens of the input as the service counts them; null when it does not. @throws {Failure} as `complete` */
  readonly countTokens:
    | ((request: ModelRequest, input: { readonly signal: AbortSignal }) => Promise<number>)
    | null;
};

/** Answers of models by a hash of what was asked. Reading and writing never fail a run. */
export type AnswerCache = {
  readonly read: (key: string) => Promise<string | null>;
  readonly write: (key: string, text: string) => Promise<void>;
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
  readonly publish: (publications: readonly Publication[]) => Promise<void>;
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
};
