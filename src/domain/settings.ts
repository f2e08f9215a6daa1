// The config of a workspace with every default filled in: what flows and core read. Pure.
import type { WorkType } from './change.ts';
import type { ArgocdSettings, PublishSettings } from './delivery-settings.ts';
import type { Note } from './generated/note.ts';
import type { IncidentsSettings } from './incident-settings.ts';
import type { Language } from './language.ts';
import type { ConfiguredRules, CustomRule, RuleOverride } from './rule-settings.ts';

/** How a release is undone. */
export type Strategy = Note['rollback']['strategy'];
/** Which template shapes the note. */
export type TemplateId = Note['template'];
/** `from` and `to` as written: a date or a date-time, read in the workspace's zone when it has no offset. A date in `to` is included whole. */
export type Freeze = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly environments: readonly string[] | null;
  readonly owner: string | null;
  readonly allow: readonly WorkType[];
};

/** A named, reasoned, expiring exception to one rule. */
export type Waiver = {
  readonly rule: string;
  readonly owner: string;
  readonly approver: string | null;
  readonly reason: string;
  /** YYYY-MM-DD: the last day on which it holds, in the workspace's zone. */
  readonly expires: string;
  readonly environments: readonly string[] | null;
};

/** A calendar of other work, in iCalendar. */
export type CalendarSource = {
  readonly name: string;
  /** Absolute path, address, or the environment variable that holds the address: private addresses are secrets. */
  readonly from:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'url'; readonly url: string }
    | { readonly kind: 'variable'; readonly variable: string };
  /** Whose work it is, where an event does not say. */
  readonly owner: string | null;
  /** What all its events touch, beside what they say themselves. */
  readonly companyWide: boolean;
  readonly services: readonly string[];
  readonly platforms: readonly string[];
  readonly environments: readonly string[] | null;
  readonly kind: 'release' | 'work';
};

/** Work that the config names; times as in a freeze. */
export type ConfiguredWork = {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly owner: string | null;
  readonly companyWide: boolean;
  readonly services: readonly string[];
  readonly platforms: readonly string[];
  readonly environments: readonly string[] | null;
  readonly url: string | null;
};

/** A TLS endpoint. */
export type Endpoint = {
  readonly host: string;
  readonly port: number;
  /** Name asked for in the handshake; null: the host. */
  readonly serverName: string | null;
  /** Absolute path of the roots to trust beside the public ones; null: none. */
  readonly authorities: string | null;
};

/** A deployable unit as the config names it. */
export type ModuleSettings = {
  readonly name: string;
  /** Absolute folder of the repository; null: the one given to the command. */
  readonly repository: string | null;
  /** Address to clone from; null: the repository is on this machine. */
  readonly clone: string | null;
  /** Refs of this module; null: those given to the command. */
  readonly base: string | null;
  readonly head: string | null;
  /** Modules that are deployed before this one. */
  readonly after: readonly string[];
  readonly url: string | null;
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly component: string | null;
  /** Platforms it shares with others, beside what the catalog says. */
  readonly platforms: readonly string[];
};

/** How GitHub is asked. */
export type GithubSettings = {
  /** null: what the environment says, else github.com. */
  readonly apiUrl: string | null;
  readonly timeoutMs: number;
  readonly required: boolean;
};

/** How Jira is asked. */
export type JiraSettings = {
  readonly url: string;
  readonly deployment: 'auto' | 'cloud' | 'data-center';
  readonly auth: 'auto' | 'basic' | 'bearer';
  readonly acceptanceFields: readonly string[];
  readonly timeoutMs: number;
  readonly required: boolean;
};

/** US dollars for a million tokens. */
export type ModelPrice = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
};

/** Who serves the model; `none`: rules and templates alone. */
export type ModelProvider = 'none' | 'anthropic' | 'bedrock' | 'vertex';

/** How the language model is asked. */
export type ModelSettings = {
  readonly provider: ModelProvider;
  /** null: what the environment says, else the service's own. */
  readonly baseUrl: string | null;
  readonly region: string | null;
  readonly project: string | null;
  /** Model that summarises chunks. */
  readonly summary: string;
  /** Model that drafts parts. */
  readonly draft: string;
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** Most tokens of one run, input and output; null: any number. */
  readonly budgetTokens: number | null;
  readonly budgetUsd: number | null;
  readonly prices: { readonly [model: string]: ModelPrice };
  /** Absolute folder of earlier answers; `default`: below the user's cache folder. */
  readonly cache: { readonly kind: 'default' | 'off' } | { readonly kind: 'folder'; readonly path: string };
  /** Chunks up to so many tokens are taken as they are. */
  readonly passTokens: number;
  readonly required: boolean;
};

/** A checklist line of the workspace; null: for every change. */
export type ChecklistLine = {
  readonly group: string;
  readonly text: string;
  readonly workTypes: readonly WorkType[] | null;
};

/** The config of a workspace, whole. */
export type Settings = {
  /** null: the name of the repository. */
  readonly workspace: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly environment: string;
  /** Empty: one module, the whole repository. */
  readonly modules: readonly ModuleSettings[];
  readonly catalog: readonly string[];
  readonly issues: { readonly projects: readonly string[] | null; readonly url: string | null };
  readonly files: {
    readonly generated: readonly string[];
    readonly vendored: readonly string[];
    readonly tests: readonly string[];
  };
  readonly workTypes: { readonly [type in WorkType]?: readonly string[] };
  readonly impact: {
    readonly criticalPaths: readonly string[];
    readonly highPaths: readonly string[];
    readonly dependentsHigh: number;
  };
  readonly note: {
    readonly kind: 'auto' | 'deploy' | 'work';
    readonly template: 'auto' | TemplateId;
    /** Absolute folder; null: only the built-in templates. */
    readonly templates: string | null;
    readonly budgetTokens: number;
    readonly maxChanges: number;
    /** What becomes of claims of the model that cite no source of the release. */
    readonly uncited: 'drop' | 'mark';
    /** How the note should sound, for the model; null: as the built-in examples do. */
    readonly tone: string | null;
    /** Absolute folder of notes that show how the workspace writes; null: none. */
    readonly examples: string | null;
  };
  readonly github: GithubSettings;
  /** null: there is no Jira. */
  readonly jira: JiraSettings | null;
  readonly model: ModelSettings;
  /** What the model may say of the risk: `warn`: raise the decision to warn; `explain`: only explain; `off`: nothing. */
  readonly advice: 'warn' | 'explain' | 'off';
  /** Time for a whole run. Units: milliseconds. */
  readonly deadlineMs: number;
  readonly checklists: {
    readonly before: readonly ChecklistLine[];
    readonly during: readonly ChecklistLine[];
    readonly after: readonly ChecklistLine[];
  };
  readonly rollback: {
    readonly strategy: 'auto' | Strategy;
    readonly trigger: string | null;
    readonly steps: readonly string[] | null;
  };
  readonly monitoring: {
    readonly hours: number | null;
    readonly signals: readonly {
      readonly signal: string;
      readonly threshold: string;
      readonly minutes: number | null;
    }[];
    readonly dashboards: readonly string[];
  };
  readonly operators: readonly string[];
  /** START/END, START/DURATION or now; null: none given. */
  readonly window: string | null;
  readonly calendar: {
    readonly country: string | null;
    readonly region: string | null;
    readonly add: readonly { readonly date: string; readonly name: string }[];
    readonly remove: readonly string[];
    readonly freezes: readonly Freeze[];
    /** Calendars of other work. */
    readonly sources: readonly CalendarSource[];
    /** Other work that the config names. */
    readonly work: readonly ConfiguredWork[];
    /** How far free windows are looked for. */
    readonly horizonDays: number;
  };
  readonly people: {
    /** Members by team, or the team of the code host (`org/team`) that has them. */
    readonly teams: { readonly [team: string]: readonly string[] | { readonly github: string } };
    readonly roles: { readonly [role: string]: readonly string[] };
    /** Logins or globs that are no people. */
    readonly bots: readonly string[];
  };
  /** Globs of reports, relative to the folder of the repository; empty: there are none. */
  readonly evidence: {
    readonly tests: readonly string[];
    readonly testCoverage: readonly string[];
    readonly testCoverageBaseline: readonly string[];
    /** Deployment manifests, beside well-known places. */
    readonly manifests: readonly string[];
  };
  /** Live endpoints whose certificates are looked at. */
  readonly endpoints: readonly Endpoint[];
  readonly incidents: IncidentsSettings;
  readonly publish: PublishSettings;
  readonly argocd: ArgocdSettings;
  readonly standard: {
    readonly onUnknown: 'block' | 'warn';
    readonly rules: ConfiguredRules;
    readonly overrides: readonly RuleOverride[];
    readonly custom: readonly CustomRule[];
  };
  readonly waivers: readonly Waiver[];
  readonly waiverDaysMax: number;
  readonly emergency: { readonly approvers: readonly string[]; readonly maxPer30Days: number } | null;
  /** Absolute folder of the ledger; null: nothing is recorded. */
  readonly ledger: string | null;
  readonly failOn: 'block' | 'warn';
};
