// Builders of settings for tests: the defaults of a workspace called shop. Pure.
import { defaultSettings } from '../../src/config/default-settings.ts';
import { settleLevels } from '../../src/core/review/auto-levels.ts';
import { defaultRuleSettings } from '../../src/core/review/default-rule-settings.ts';
import type { EffectiveStandard } from '../../src/core/review/standard.ts';
import { emptyEvidence } from '../../src/domain/evidence.ts';
import type { ConfiguredRules, RuleSettings, RuleSettingsPatch } from '../../src/domain/rule-settings.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { makeChange } from './change.ts';

/** The default rules with `patch` over them, option by option. */
export function makeRules(patch: RuleSettingsPatch = {}): ConfiguredRules {
  const d = defaultRuleSettings;
  return {
    operators: { ...d.operators, ...patch.operators },
    window: { ...d.window, ...patch.window },
    freeze: { ...d.freeze, ...patch.freeze },
    checklists: { ...d.checklists, ...patch.checklists },
    'rollback-plan': { ...d['rollback-plan'], ...patch['rollback-plan'] },
    'monitoring-plan': { ...d['monitoring-plan'], ...patch['monitoring-plan'] },
    'irreversible-migration': { ...d['irreversible-migration'], ...patch['irreversible-migration'] },
    'migration-files': { ...d['migration-files'], ...patch['migration-files'] },
    'breaking-change': { ...d['breaking-change'], ...patch['breaking-change'] },
    'note-complete': { ...d['note-complete'], ...patch['note-complete'] },
    coverage: { ...d.coverage, ...patch.coverage },
    'takes-away': { ...d['takes-away'], ...patch['takes-away'] },
    range: { ...d.range, ...patch.range },
    conflicts: { ...d.conflicts, ...patch.conflicts },
    reviewers: {
      ...d.reviewers,
      ...patch.reviewers,
      required: { ...d.reviewers.required, ...patch.reviewers?.required },
    },
    checks: { ...d.checks, ...patch.checks },
    tests: { ...d.tests, ...patch.tests },
    'test-coverage': { ...d['test-coverage'], ...patch['test-coverage'] },
    'issue-state': { ...d['issue-state'], ...patch['issue-state'] },
    certificates: { ...d.certificates, ...patch.certificates },
    'migration-locks': { ...d['migration-locks'], ...patch['migration-locks'] },
    'runtime-needs': { ...d['runtime-needs'], ...patch['runtime-needs'] },
    'similar-incident': { ...d['similar-incident'], ...patch['similar-incident'] },
    sources: { ...d.sources, ...patch.sources },
  };
}

/** The same as one release sees them; `auto` is the level of those that are auto. */
export function makeEffectiveRules(
  patch: RuleSettingsPatch = {},
  auto: 'block' | 'warn' | 'off' = 'block',
): RuleSettings {
  const running = makeRules({
    ...patch,
    conflicts: { level: auto, ...patch.conflicts },
    reviewers: { level: auto, ...patch.reviewers },
    checks: { level: auto, ...patch.checks },
    tests: { level: auto, ...patch.tests },
    'test-coverage': { level: auto, ...patch['test-coverage'] },
    'issue-state': { level: auto, ...patch['issue-state'] },
    'similar-incident': { level: auto, ...patch['similar-incident'] },
  });
  return settleLevels(running, { change: makeChange(), evidence: emptyEvidence });
}

/** A standard that judges one release for which nothing but git is configured. */
export function makeStandard(overrides: Partial<EffectiveStandard> = {}): EffectiveStandard {
  const rules = settleLevels(makeRules(), { change: makeChange(), evidence: emptyEvidence });
  return { rules, custom: [], onUnknown: 'block', notRun: [], ...overrides };
}

export function makeSettings(overrides: Partial<Settings> = {}): Settings {
  return {
    workspace: 'shop',
    language: 'en',
    timeZone: 'Asia/Seoul',
    environment: 'production',
    modules: [],
    catalog: ['catalog-info.yaml'],
    issues: { projects: null, url: null },
    files: { generated: [], vendored: [], tests: [] },
    workTypes: {},
    impact: { criticalPaths: [], highPaths: [], dependentsHigh: 5 },
    note: defaultSettings.note,
    github: defaultSettings.github,
    jira: defaultSettings.jira,
    model: defaultSettings.model,
    deadlineMs: defaultSettings.deadlineMs,
    checklists: { before: [], during: [], after: [] },
    rollback: { strategy: 'auto', trigger: null, steps: null },
    monitoring: { hours: null, signals: [], dashboards: [] },
    operators: [],
    window: null,
    calendar: defaultSettings.calendar,
    people: defaultSettings.people,
    evidence: defaultSettings.evidence,
    endpoints: [],
    incidents: defaultSettings.incidents,
    publish: defaultSettings.publish,
    argocd: defaultSettings.argocd,
    advice: defaultSettings.advice,
    standard: { onUnknown: 'block', rules: makeRules(), overrides: [], custom: [] },
    waivers: [],
    waiverDaysMax: 30,
    emergency: null,
    ledger: null,
    failOn: 'block',
    ...overrides,
  };
}
