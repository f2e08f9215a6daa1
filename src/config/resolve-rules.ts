// Rules as the config spells them → levels and options as flows read them. Pure.
import type { Rules } from '../domain/generated/config.ts';
import type { ConfiguredRules, RequiredApprovals, RuleSettingsPatch } from '../domain/rule-settings.ts';
import { withoutAbsent } from './without-absent.ts';

/** Puts what the config says over the defaults, option by option; checklist groups by work type. */
export function resolveRules(defaults: ConfiguredRules, rules: Rules | undefined): ConfiguredRules {
  const patch = toRulePatch(rules ?? {});
  const required = { ...defaults.checklists.required, ...patch.checklists?.required };
  const approvals = { ...defaults.reviewers.required, ...patch.reviewers?.required };
  return {
    operators: { ...defaults.operators, ...patch.operators },
    window: { ...defaults.window, ...patch.window },
    freeze: { ...defaults.freeze, ...patch.freeze },
    checklists: { ...defaults.checklists, ...patch.checklists, required },
    'rollback-plan': { ...defaults['rollback-plan'], ...patch['rollback-plan'] },
    'monitoring-plan': { ...defaults['monitoring-plan'], ...patch['monitoring-plan'] },
    'irreversible-migration': { ...defaults['irreversible-migration'], ...patch['irreversible-migration'] },
    'migration-files': { ...defaults['migration-files'], ...patch['migration-files'] },
    'breaking-change': { ...defaults['breaking-change'], ...patch['breaking-change'] },
    'note-complete': { ...defaults['note-complete'], ...patch['note-complete'] },
    coverage: { ...defaults.coverage, ...patch.coverage },
    'takes-away': { ...defaults['takes-away'], ...patch['takes-away'] },
    range: { ...defaults.range, ...patch.range },
    conflicts: { ...defaults.conflicts, ...patch.conflicts },
    reviewers: { ...defaults.reviewers, ...patch.reviewers, required: approvals },
    checks: { ...defaults.checks, ...patch.checks },
    tests: { ...defaults.tests, ...patch.tests },
    'test-coverage': { ...defaults['test-coverage'], ...patch['test-coverage'] },
    'issue-state': { ...defaults['issue-state'], ...patch['issue-state'] },
    certificates: { ...defaults.certificates, ...patch.certificates },
    'migration-locks': { ...defaults['migration-locks'], ...patch['migration-locks'] },
    'runtime-needs': { ...defaults['runtime-needs'], ...patch['runtime-needs'] },
    'similar-incident': { ...defaults['similar-incident'], ...patch['similar-incident'] },
    sources: { ...defaults.sources, ...patch.sources },
  };
}

/** Only what the config says, so that an override changes nothing else. */
export function toRulePatch(rules: Rules): RuleSettingsPatch {
  return withoutAbsent({
    operators: rules.operators && toOperators(rules.operators),
    window: rules.window && toWindow(rules.window),
    freeze: rules.freeze && withoutAbsent(rules.freeze),
    checklists: rules.checklists && toChecklists(rules.checklists),
    'rollback-plan': rules['rollback-plan'] && withoutAbsent(rules['rollback-plan']),
    'monitoring-plan': rules['monitoring-plan'] && toMonitoringPlan(rules['monitoring-plan']),
    'irreversible-migration': rules['irreversible-migration'] && toMigration(rules['irreversible-migration']),
    'migration-files': rules['migration-files'] && withoutAbsent(rules['migration-files']),
    'breaking-change': rules['breaking-change'] && withoutAbsent(rules['breaking-change']),
    'note-complete': rules['note-complete'] && withoutAbsent(rules['note-complete']),
    coverage: rules.coverage && toCoverage(rules.coverage),
    'takes-away': rules['takes-away'] && withoutAbsent(rules['takes-away']),
    range: rules.range && withoutAbsent(rules.range),
    conflicts: rules.conflicts && toConflicts(rules.conflicts),
    reviewers: rules.reviewers && toReviewers(rules.reviewers),
    checks: rules.checks && withoutAbsent(rules.checks),
    tests: rules.tests && toTests(rules.tests),
    'test-coverage': rules['test-coverage'] && toTestCoverage(rules['test-coverage']),
    'issue-state': rules['issue-state'] && toIssueState(rules['issue-state']),
    certificates: rules.certificates && toCertificates(rules.certificates),
    'migration-locks': rules['migration-locks'] && toMigration(rules['migration-locks']),
    'runtime-needs': rules['runtime-needs'] && withoutAbsent(rules['runtime-needs']),
    'similar-incident': rules['similar-incident'] && toSimilarIncident(rules['similar-incident']),
    sources: rules.sources && withoutAbsent(rules.sources),
  });
}

const toOperators = (rule: NonNullable<Rules['operators']>) =>
  withoutAbsent({
    level: rule.level,
    min: rule.min,
    allowed: rule.allowed,
    authorAlone: rule['author-alone'],
  });

const toWindow = (rule: NonNullable<Rules['window']>) =>
  withoutAbsent({
    level: rule.level,
    days: rule.days,
    hours: rule.hours,
    tailMinutes: rule['tail-minutes'],
    watchMinutes: rule['watch-minutes'],
    holidays: rule.holidays,
    beforeDayOff: rule['before-day-off'],
    maxMinutes: rule['max-minutes'],
  });

const toChecklists = (rule: NonNullable<Rules['checklists']>) =>
  withoutAbsent({
    level: rule.level,
    required: rule.required && withoutAbsent(rule.required),
  });

const toMonitoringPlan = (rule: NonNullable<Rules['monitoring-plan']>) =>
  withoutAbsent({
    level: rule.level,
    minHours: rule['min-hours'],
    minSignals: rule['min-signals'],
    requireDashboard: rule['require-dashboard'],
  });

const toMigration = (rule: NonNullable<Rules['irreversible-migration']>) =>
  withoutAbsent({ level: rule.level, allowTables: rule['allow-tables'] });

const toCoverage = (rule: NonNullable<Rules['coverage']>) =>
  withoutAbsent({
    level: rule.level,
    maxCutPercent: rule['max-cut-percent'],
    maxUnreadPercent: rule['max-unread-percent'],
  });

const toConflicts = (rule: NonNullable<Rules['conflicts']>) =>
  withoutAbsent({
    level: rule.level,
    sameService: rule['same-service'],
    dependency: rule.dependency,
    platform: rule.platform,
    companyWide: rule['company-wide'],
    marginMinutes: rule['margin-minutes'],
  });

type ConfigRequired = NonNullable<NonNullable<Rules['reviewers']>['required']>;

/** A level of impact that the config names is replaced whole: what it leaves out is not needed. */
const toRequired = ({ low, medium, high, critical }: ConfigRequired) =>
  withoutAbsent({
    low: low && toApprovals(low),
    medium: medium && toApprovals(medium),
    high: high && toApprovals(high),
    critical: critical && toApprovals(critical),
  });

const toApprovals = (approvals: NonNullable<ConfigRequired['low']>): RequiredApprovals => ({
  min: approvals.min ?? 0,
  teams: approvals.teams ?? [],
  roles: approvals.roles ?? [],
});

const toReviewers = (rule: NonNullable<Rules['reviewers']>) =>
  withoutAbsent({
    level: rule.level,
    required: rule.required && toRequired(rule.required),
    eachPullRequest: rule['each-pull-request'],
    codeOwners: rule['code-owners'],
    withoutPullRequest: rule['without-pull-request'],
    countStale: rule['count-stale'],
  });

const toTests = (rule: NonNullable<Rules['tests']>) =>
  withoutAbsent({ level: rule.level, min: rule.min, maxSkippedPercent: rule['max-skipped-percent'] });

const toTestCoverage = (rule: NonNullable<Rules['test-coverage']>) =>
  withoutAbsent({ level: rule.level, minPercent: rule['min-percent'], maxDrop: rule['max-drop'] });

const toIssueState = (rule: NonNullable<Rules['issue-state']>) =>
  withoutAbsent({
    level: rule.level,
    allowed: rule.allowed,
    acceptanceCriteria: rule['acceptance-criteria'],
    acceptanceTypes: rule['acceptance-types'],
  });

const toCertificates = (rule: NonNullable<Rules['certificates']>) =>
  withoutAbsent({
    level: rule.level,
    minDays: rule['min-days'],
    warnDays: rule['warn-days'],
    minRsaBits: rule['min-rsa-bits'],
  });

const toSimilarIncident = (rule: NonNullable<Rules['similar-incident']>) =>
  withoutAbsent({
    level: rule.level,
    max: rule.max,
    warnScore: rule['warn-score'],
    failScore: rule['fail-score'],
    failSeverities: rule['fail-severities'],
  });
