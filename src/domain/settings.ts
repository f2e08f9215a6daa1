// The config of a workspace with every default filled in: what flows and core read. Pure.
import type { ImpactLevel, WorkType } from './change.ts';
import type { SourceName } from './context.ts';
import type { Note } from './generated/note.ts';
import type { Language } from './language.ts';

/** What a failure of a rule does to the release. */
export type Level = 'block' | 'warn' | 'off';
/** What one kind of problem means: `fail` is as bad as the level of its rule lets it be. */
export type Severity = 'allow' | 'warn' | 'fail';
/** Distinct people, with the teams and roles of which one each must be among them. */
export type RequiredApprovals = {
  readonly min: number;
  readonly teams: readonly string[];
  readonly roles: readonly string[];
};
/** How a release is undone. */
export type Strategy = Note['rollback']['strategy'];
/** Which template shapes the note. */
export type TemplateId = Note['template'];
/** A day of the week. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Level and options of each built-in rule. Times of day are HH:MM in the workspace's zone. */
export type RuleSettings = {
  readonly operators: {
    readonly level: Level;
    readonly min: number;
    readonly allowed: readonly string[] | null;
    readonly authorAlone: boolean;
  };
  readonly window: {
    readonly level: Level;
    readonly days: readonly Weekday[];
    readonly hours: { readonly from: string; readonly to: string };
    readonly tailMinutes: number;
    readonly watchMinutes: number;
    readonly holidays: boolean;
    readonly beforeDayOff: 'allow' | 'warn' | 'fail';
    readonly maxMinutes: number;
  };
  readonly freeze: { readonly level: Level };
  readonly checklists: {
    readonly level: Level;
    readonly required: { readonly [type in WorkType | 'always']?: readonly string[] };
  };
  readonly 'rollback-plan': { readonly level: Level; readonly strategies: readonly Strategy[] };
  readonly 'monitoring-plan': {
    readonly level: Level;
    readonly minHours: number;
    readonly minSignals: number;
    readonly requireDashboard: boolean;
  };
  readonly 'irreversible-migration': { readonly level: Level; readonly allowTables: readonly string[] };
  readonly 'migration-files': { readonly level: Level };
  readonly 'breaking-change': { readonly level: Level };
  readonly 'note-complete': { readonly level: Level; readonly uncited: 'allow' | 'warn' | 'fail' };
  readonly coverage: {
    readonly level: Level;
    readonly maxCutPercent: number;
    readonly maxUnreadPercent: number;
  };
  readonly 'takes-away': { readonly level: Level; readonly max: number };
  readonly range: { readonly level: Level };
  readonly conflicts: {
    readonly level: Level;
    /** What sharing means for the release, by what is shared. */
    readonly sameService: Severity;
    readonly dependency: Severity;
    readonly platform: Severity;
    readonly companyWide: Severity;
    /** Room that is kept before and after other work. */
    readonly marginMinutes: number;
  };
  readonly reviewers: {
    readonly level: Level;
    /** Who must have approved the release, by its impact. */
    readonly required: { readonly [level in ImpactLevel]: RequiredApprovals };
    /** Approvals that every pull request of its own needs. */
    readonly eachPullRequest: number;
    /** Files whose owners have not approved. */
    readonly codeOwners: Severity;
    /** Commits that came without a pull request. */
    readonly withoutPullRequest: Severity;
    /** true: an approval of an earlier head of the pull request counts too. */
    readonly countStale: boolean;
  };
  readonly checks: {
    readonly level: Level;
    /** Names or globs of checks that must have succeeded. */
    readonly required: readonly string[];
    /** Names or globs of checks that do not matter. */
    readonly ignore: readonly string[];
  };
  readonly tests: {
    readonly level: Level;
    readonly min: number;
    readonly maxSkippedPercent: number;
  };
  readonly 'test-coverage': {
    readonly level: Level;
    readonly minPercent: number | null;
    /** Percentage points. */
    readonly maxDrop: number;
  };
  readonly 'issue-state': {
    readonly level: Level;
    /** Names of statuses, or categories: to-do, in-progress, done. */
    readonly allowed: readonly string[];
    readonly acceptanceCriteria: Severity;
    /** Types of issues that need acceptance criteria. */
    readonly acceptanceTypes: readonly string[];
  };
  readonly certificates: {
    readonly level: Level;
    /** Fewer days left fail. */
    readonly minDays: number;
    /** Fewer days left warn. */
    readonly warnDays: number;
    readonly minRsaBits: number;
  };
  readonly 'migration-locks': { readonly level: Level; readonly allowTables: readonly string[] };
  readonly 'runtime-needs': {
    readonly level: Level;
    /** Names or globs of what is given elsewhere. */
    readonly ignore: readonly string[];
  };
  readonly sources: { readonly level: Level; readonly required: readonly SourceName[] };
};

/** Id of a built-in rule. */
export type BuiltInRuleId = keyof RuleSettings;

/** `auto`: the rule runs when what it reads is configured, at a level that suits it. */
export type ConfiguredLevel = Level | 'auto';

/** Rules as a config gives them, before a release says which of them can run. */
export type ConfiguredRules = {
  readonly [rule in BuiltInRuleId]: Omit<RuleSettings[rule], 'level'> & { readonly level: ConfiguredLevel };
};

/** Some levels and options, as an override gives them; of who must approve, some levels of impact. */
export type RuleSettingsPatch = {
  readonly [rule in Exclude<BuiltInRuleId, 'reviewers'>]?: Partial<ConfiguredRules[rule]>;
} & {
  readonly reviewers?: Partial<Omit<ConfiguredRules['reviewers'], 'required'>> & {
    readonly required?: Partial<ConfiguredRules['reviewers']['required']>;
  };
};

/** Stricter or looser rules for some releases; every condition that is not null must hold. */
export type RuleOverride = {
  readonly environments: readonly string[] | null;
  readonly paths: readonly string[] | null;
  readonly workTypes: readonly WorkType[] | null;
  readonly rules: RuleSettingsPatch;
};

/** An own rule: `assert` must be true; it runs when `when` is true or absent. Both are CEL. */
export type CustomRule = {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly when: string | null;
  readonly assert: string;
  readonly message: string;
  readonly why: string;
  readonly instead: string;
};

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
