// What flows need from other systems: code host, issue tracker, model, calendars, certificates. Types only. Pure.
import type { CalendarEvent } from './domain/calendar-event.ts';
import type { CertificateBundle } from './domain/certificate.ts';
import type { CheckContext, HostedPullRequest, IssueReading, SourceProblem } from './domain/context.ts';
import type { EndpointReading, ReleaseApproval } from './domain/evidence.ts';
import type { ModelAnswer, ModelRequest } from './domain/model-call.ts';
import type { HostedRepository } from './domain/remote-publication.ts';
import type { CalendarSource, Endpoint } from './domain/settings.ts';
import type { EpochMs, Sha } from './domain/units.ts';

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
   * Check runs and statuses of a commit, one a name, sorted by name: of the runs of each workflow, and of statuses, the
   * newest counts, and among those the worst is told.
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
