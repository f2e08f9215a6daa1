// Levels and options of the built-in rules when a config says nothing. Pure.
import type { ConfiguredRules } from '../../domain/rule-settings.ts';

/**
 * Holds what a release must meet when the workspace has not said otherwise.
 *
 * `block` is for what a person can still put right before the deploy. `warn` is for what may be
 * intended and must be seen: data that a migration destroys, commits left out for want of space, an empty range.
 * `auto` is for what only some workspaces have: core/review/auto-levels.ts says when it runs, and how strictly.
 */
export const defaultRuleSettings: ConfiguredRules = {
  operators: { level: 'block', min: 2, allowed: null, authorAlone: false },
  window: {
    level: 'block',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    hours: { from: '09:00', to: '18:00' },
    tailMinutes: 60,
    watchMinutes: 60,
    holidays: true,
    beforeDayOff: 'warn',
    maxMinutes: 240,
  },
  freeze: { level: 'block' },
  checklists: {
    level: 'block',
    required: {
      always: ['general'],
      'database-migration': ['database-migration'],
      'api-contract': ['api-contract'],
      infrastructure: ['infrastructure'],
      kubernetes: ['kubernetes'],
      security: ['security'],
      certificate: ['certificate'],
      payment: ['payment'],
    },
  },
  'rollback-plan': {
    level: 'block',
    strategies: ['REDEPLOY_NO_BUILD', 'REDEPLOY', 'CANARY', 'BLUE_GREEN', 'ETC'],
  },
  'monitoring-plan': { level: 'block', minHours: 1, minSignals: 1, requireDashboard: false },
  'irreversible-migration': { level: 'warn', allowTables: [] },
  'migration-files': { level: 'block' },
  'breaking-change': { level: 'block' },
  'note-complete': { level: 'block', uncited: 'warn' },
  coverage: { level: 'warn', maxCutPercent: 30, maxUnreadPercent: 30 },
  'takes-away': { level: 'block', max: 0 },
  range: { level: 'warn' },
  conflicts: {
    level: 'auto',
    sameService: 'fail',
    dependency: 'warn',
    platform: 'warn',
    companyWide: 'fail',
    marginMinutes: 0,
  },
  reviewers: {
    level: 'auto',
    required: {
      low: { min: 1, teams: [], roles: [] },
      medium: { min: 1, teams: [], roles: [] },
      high: { min: 2, teams: [], roles: [] },
      critical: { min: 2, teams: [], roles: [] },
    },
    eachPullRequest: 1,
    codeOwners: 'warn',
    withoutPullRequest: 'warn',
    countStale: false,
  },
  checks: { level: 'auto', required: [], ignore: [] },
  tests: { level: 'auto', min: 1, maxSkippedPercent: 20 },
  'test-coverage': { level: 'auto', minPercent: null, maxDrop: 1 },
  'issue-state': {
    level: 'auto',
    allowed: ['done'],
    acceptanceCriteria: 'warn',
    acceptanceTypes: ['Story', 'New Feature'],
  },
  certificates: { level: 'block', minDays: 14, warnDays: 30, minRsaBits: 2048 },
  'migration-locks': { level: 'warn', allowTables: [] },
  'runtime-needs': { level: 'warn', ignore: [] },
  'similar-incident': {
    level: 'auto',
    max: 5,
    // Gates over 80 releases of twelve public repositories against 230 outages: two warn, both with migrations that lock a
    // table; at .88 six would. A NOT NULL column or a renewed certificate in a small release scores .93 and more.
    warnScore: 0.93,
    failScore: 0.95,
    failSeverities: ['critical', 'major'],
  },
  sources: { level: 'warn', required: [] },
};
