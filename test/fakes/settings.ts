// Builders of settings for tests: the defaults of a workspace called shop. Pure.
import { defaultSettings } from '../../src/config/default-settings.ts';
import { defaultRuleSettings } from '../../src/core/review/default-rule-settings.ts';
import type { RuleSettings, RuleSettingsPatch, Settings } from '../../src/domain/settings.ts';

/** The default rules with `patch` over them, option by option. */
export function makeRules(patch: RuleSettingsPatch = {}): RuleSettings {
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
    sources: { ...d.sources, ...patch.sources },
  };
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
    calendar: { country: null, region: null, add: [], remove: [], freezes: [] },
    standard: { onUnknown: 'block', rules: makeRules(), overrides: [], custom: [] },
    waivers: [],
    waiverDaysMax: 30,
    emergency: null,
    ledger: null,
    failOn: 'block',
    ...overrides,
  };
}
