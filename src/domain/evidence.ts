// What rules read beside the change itself: the calendar, approvals, test reports, endpoints. Pure.
import type { CertificateFacts, EndpointFailure } from './certificate.ts';
import type { PlannedWork } from './planned-work.ts';
import type { SimilarIncidents } from './similar-incidents.ts';
import type { EpochMs } from './units.ts';

/**
 * Something that could be learnt, or the reason why not; `off`: nobody configured where to learn it.
 *
 * `problems` are the parts that could not be read although others could: one line each, for people.
 */
export type Reading<Value> =
  | { readonly status: 'known'; readonly value: Value; readonly problems: readonly string[] }
  | { readonly status: 'unknown'; readonly reason: string }
  | { readonly status: 'off' };

/** Somebody's word for the whole release: in an environment of the code host, or given by the pipeline. */
export type ReleaseApproval = {
  /** Login; compared without regard to case and a leading @. */
  readonly approver: string;
  readonly state: 'approved' | 'rejected';
  readonly isBot: boolean;
  readonly at: EpochMs | null;
  readonly source: 'environment' | 'input';
};

/** The members of a team that the standard or a CODEOWNERS file names: `org/team`, or a name of the config. */
export type TeamReading = { readonly team: string; readonly members: Reading<readonly string[]> };

/** What the test reports say together. Counts are of test cases; a case that ran again counts once, by its last run. */
export type TestResults = {
  readonly files: readonly string[];
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Cases that the runner itself ran again after they failed, and that passed then. */
  readonly flaky: number;
  /** Cases that failed in one report and passed in a later one: run again, or run elsewhere. */
  readonly overruled: number;
  /** At most 50, in the order of the reports. */
  readonly failures: readonly { readonly name: string; readonly file: string; readonly message: string }[];
};

/** Lines or branches covered of those that could be. */
export type Covered = { readonly covered: number; readonly total: number };

/** What the coverage reports say together, beside what they said before. Units: percent 0 to 100. */
export type TestCoverage = {
  readonly files: readonly string[];
  readonly lines: Covered;
  readonly branches: Covered | null;
  readonly baseline: { readonly linesPercent: number; readonly source: 'file' | 'ledger' } | null;
};

/** What a live endpoint presents in a TLS handshake; the chain as sent, leaf first. */
export type EndpointReading =
  | {
      readonly status: 'read';
      /** `host:port` as the config names it. */
      readonly endpoint: string;
      readonly serverName: string;
      readonly chain: readonly CertificateFacts[];
      /** null: the chain leads to a trusted root and names the server; else why not, in OpenSSL's code, like CERT_HAS_EXPIRED. */
      readonly distrust: string | null;
    }
  | { readonly status: 'failed'; readonly endpoint: string; readonly reason: EndpointFailure };

/** Everything that rules read beside the change. */
export type ReleaseEvidence = {
  /** Other work around the window; config, calendars and ledger together. */
  readonly work: Reading<readonly PlannedWork[]>;
  readonly approvals: Reading<readonly ReleaseApproval[]>;
  readonly teams: readonly TeamReading[];
  readonly tests: Reading<TestResults>;
  readonly testCoverage: Reading<TestCoverage>;
  readonly endpoints: readonly EndpointReading[];
  readonly incidents: Reading<SimilarIncidents>;
  /** Web address of the pipeline run that asks, as the code host's checks link to it; null: unknown. The check of the job that asks cannot have ended. */
  readonly ownRunUrl: string | null;
  /** Key of the job that asks, in that run: its check bears it, unless the job has another name; null: unknown. */
  readonly ownJob: string | null;
};

/** Nobody configured anything beside git. */
export const emptyEvidence: ReleaseEvidence = {
  work: { status: 'off' },
  approvals: { status: 'off' },
  teams: [],
  tests: { status: 'off' },
  testCoverage: { status: 'off' },
  endpoints: [],
  incidents: { status: 'off' },
  ownRunUrl: null,
  ownJob: null,
};
