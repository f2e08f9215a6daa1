// What `doctor` looks at and what it says of it. Pure.
import type { FailureCode } from '../failure.ts';
import type { EpochMs } from './units.ts';

/** What checks are about, in the order in which they are told. */
export const checkAreas = [
  'machine',
  'pipeline',
  'repository',
  'config',
  'github',
  'jira',
  'model',
  'argocd',
  'calendars',
  'endpoints',
  'webhooks',
  'ledger',
  'incidents',
] as const;

/** One of `checkAreas`. */
export type CheckArea = (typeof checkAreas)[number];

/** `fail`: a gate would stop, or judge without what it was told to ask; `skipped`: not configured, or not asked. */
export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skipped';

/** One thing that a gate needs. Texts are raw: escape before printing. */
export type Check = {
  readonly area: CheckArea;
  /** What it is of, in one or two words: `clone`, `token`. */
  readonly title: string;
  readonly status: CheckStatus;
  /** What was found, and what that means for a gate. */
  readonly found: string;
  /** What to do; null: nothing. */
  readonly remedy: string | null;
  /** Of a failing check, the failure that a gate would meet; null: the check does not fail. */
  readonly code: FailureCode | null;
};

/** The clock of a server and of this machine at the moment of its answer. */
export type ClockReading = { readonly serverMs: EpochMs; readonly localMs: EpochMs };

/** A call of GitHub that a gate would make, by the permission that it takes. */
export const githubReads = [
  'contents',
  'pull-requests',
  'checks',
  'statuses',
  'deployments',
  'actions',
] as const;

/** One of `githubReads`. */
export type GithubRead = (typeof githubReads)[number];

/** `unknown`: it could not be asked, for example of a repository without a commit there. */
export type GithubReadResult = {
  readonly read: GithubRead;
  readonly status: 'ok' | 'refused' | 'unknown';
  /** As the server names it, when it does: `checks=read`. */
  readonly accepted: string | null;
};

/** What GitHub says of a token. */
export type GithubFacts = {
  readonly host: string;
  readonly kind: 'job' | 'app' | 'fine-grained' | 'classic' | 'oauth' | 'unknown';
  /** Of a classic token; null: the server does not say. */
  readonly scopes: readonly string[] | null;
  readonly expiresAt: EpochMs | null;
  readonly rate: { readonly limit: number; readonly remaining: number; readonly resetsAt: EpochMs } | null;
  readonly reads: readonly GithubReadResult[];
  readonly clock: ClockReading | null;
};

/** What Jira says of an account. */
export type JiraFacts = {
  readonly host: string;
  readonly deployment: 'cloud' | 'data-center';
  /** Name that is shown of the account. */
  readonly account: string;
  /** Fields that acceptance criteria are read from, by name; the best first. */
  readonly acceptanceFields: readonly string[];
  /** Projects of the config that the account does not see. */
  readonly hiddenProjects: readonly string[];
  readonly clock: ClockReading | null;
};

/** What a model service says of a key, without a call that costs. */
export type ModelFacts = {
  readonly host: string;
  /** Names of models of the config that the service does not list. */
  readonly unlisted: readonly string[];
  readonly clock: ClockReading | null;
};

/** What Argo CD says of a token. */
export type ArgocdFacts = {
  readonly host: string;
  readonly version: string | null;
  /** Null: it takes the token for nobody's. */
  readonly account: string | null;
  readonly clock: ClockReading | null;
};

/** Whether a folder can be written, told without writing. `missing`: nor is the folder above it there. */
export type FolderReading =
  | { readonly status: 'writable'; readonly exists: boolean }
  | { readonly status: 'missing' }
  | { readonly status: 'refused'; readonly reason: string };
