// Levels and options of the rules, as defaults and a config give them. Pure.
import type { ImpactLevel, WorkType } from './change.ts';
import type { SourceName } from './context.ts';
import type { IncidentSeverity } from './incident-report.ts';
import type { Strategy } from './settings.ts';

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
  readonly 'similar-incident': {
    readonly level: Level;
    /** Most incidents that are shown. */
    readonly max: number;
    /** From which score on an incident warns. 0 to 1. */
    readonly warnScore: number;
    /** From which score on an incident of `failSeverities` fails. 0 to 1. */
    readonly failScore: number;
    readonly failSeverities: readonly IncidentSeverity[];
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
