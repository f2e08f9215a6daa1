// Levels and options of the built-in rules when a config says nothing. Pure.
import type { RuleSettings } from '../../domain/settings.ts';

/**
 * Holds what a release must meet when the workspace has not said otherwise.
 *
 * `block` is for what a person can still put right before the deploy. `warn` is for what may be
 * intended and must be seen: data that a migration destroys, commits left out for want of space, an empty range.
 */
export const defaultRuleSettings: RuleSettings = {
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
  sources: { level: 'warn', required: [] },
};
