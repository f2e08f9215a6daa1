// What holds when the config says nothing. Pure.
import { defaultRuleSettings } from '../core/review/default-rule-settings.ts';
import type { Settings } from '../domain/settings.ts';

/** A workspace without a config file: one module, the standard of core/review, nothing recorded. */
export const defaultSettings: Settings = {
  workspace: null,
  language: 'en',
  timeZone: 'UTC',
  environment: 'production',
  modules: [],
  catalog: ['catalog-info.yaml'],
  issues: { projects: null, url: null },
  files: { generated: [], vendored: [], tests: [] },
  workTypes: {},
  impact: { criticalPaths: [], highPaths: [], dependentsHigh: 3 },
  note: { kind: 'auto', template: 'auto', templates: null, budgetTokens: 2300, maxChanges: 40 },
  checklists: { before: [], during: [], after: [] },
  rollback: { strategy: 'auto', trigger: null, steps: null },
  // null: as long as the template of the note says, 24 hours for a deploy.
  monitoring: { hours: null, signals: [], dashboards: [] },
  operators: [],
  window: null,
  calendar: { country: null, region: null, add: [], remove: [], freezes: [] },
  standard: { onUnknown: 'block', rules: defaultRuleSettings, overrides: [], custom: [] },
  waivers: [],
  waiverDaysMax: 90,
  emergency: null,
  ledger: null,
  failOn: 'block',
};

/** Emergencies in 30 days, when the config allows emergencies and names no number. */
export const emergenciesMaxDefault = 3;
