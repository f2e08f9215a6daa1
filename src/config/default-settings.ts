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
  note: {
    kind: 'auto',
    template: 'auto',
    templates: null,
    budgetTokens: 2300,
    maxChanges: 40,
    uncited: 'drop',
    tone: null,
    examples: null,
  },
  github: { apiUrl: null, timeoutMs: 20_000, required: false },
  jira: null,
  model: {
    provider: 'none',
    baseUrl: null,
    region: null,
    project: null,
    summary: 'claude-haiku-5-5',
    draft: 'claude-sonnet-5-5',
    concurrency: 100,
    timeoutMs: 60_000,
    budgetTokens: 500_000,
    budgetUsd: null,
    prices: {},
    cache: { kind: 'default' },
    passTokens: 120,
    required: false,
  },
  advice: 'warn',
  deadlineMs: 120_000,
  checklists: { before: [], during: [], after: [] },
  rollback: { strategy: 'auto', trigger: null, steps: null },
  // null: as long as the template of the note says, 24 hours for a deploy.
  monitoring: { hours: null, signals: [], dashboards: [] },
  operators: [],
  window: null,
  calendar: {
    country: null,
    region: null,
    add: [],
    remove: [],
    freezes: [],
    sources: [],
    work: [],
    horizonDays: 14,
  },
  people: { teams: {}, roles: {}, bots: [] },
  evidence: { tests: [], testCoverage: [], testCoverageBaseline: [], manifests: [] },
  endpoints: [],
  incidents: {
    index: null,
    library: null,
    embedder: { kind: 'offline', model: null, baseUrl: null, dims: null, timeoutMs: 20_000 },
    glossary: {},
    mapping: null,
  },
  publish: { to: null, artifactName: 'lockkeeper', webhooks: [] },
  argocd: { server: null, timeoutMs: 20_000, images: [], keepMs: 30 * 60_000 },
  standard: { onUnknown: 'block', rules: defaultRuleSettings, overrides: [], custom: [] },
  waivers: [],
  waiverDaysMax: 90,
  emergency: null,
  ledger: null,
  failOn: 'block',
};

/** Emergencies in 30 days, when the config allows emergencies and names no number. */
export const emergenciesMaxDefault = 3;

/** Jira as it is asked when the config only says where it lies. */
export const defaultJira = {
  deployment: 'auto',
  auth: 'auto',
  acceptanceFields: [],
  timeoutMs: 20_000,
  required: false,
} as const;
