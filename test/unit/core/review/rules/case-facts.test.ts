// Why a finding is risky and what to do instead are told with the facts of the case, in both languages. Pure.
import { describe, expect, it } from 'vitest';
import type { BuiltInRuleId } from '../../../../../src/domain/rule-settings.ts';
import { makeCommit, makeMigration, makeModule, sha } from '../../../../fakes/change.ts';
import { makeNote } from '../../../../fakes/note.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Case = {
  [Id in BuiltInRuleId]: {
    readonly name: string;
    readonly rule: Id;
    readonly given: RuleCase<Id>;
    readonly why?: readonly string[];
    readonly instead?: readonly string[];
  };
}[BuiltInRuleId];

const plain = makeNote();

const cases: readonly Case[] = [
  {
    name: 'a break that nobody told',
    rule: 'breaking-change',
    given: {
      change: { modules: [makeModule({ commits: [makeCommit({ breaking: 'amount is a string' })] })] },
      note: { changes: [] },
    },
    why: ['"amount is a string"'],
  },
  {
    name: 'a group that is missing',
    rule: 'checklists',
    given: { change: { workTypes: [{ type: 'database-migration', files: 1, evidence: [] }] } },
    why: ['database-migration'],
    instead: ['database-migration'],
  },
  {
    name: 'a freeze without a window',
    rule: 'freeze',
    given: {
      release: { window: null },
      calendar: {
        freezes: [
          {
            name: 'Year end',
            from: '2026-12-24',
            to: '2027-01-03',
            environments: null,
            owner: null,
            allow: [],
          },
        ],
      },
    },
    why: ['"Year end"'],
    instead: ['2026-12-24', '2027-01-0'],
  },
  {
    name: 'too few hours',
    rule: 'monitoring-plan',
    given: { note: { monitoring: { ...plain.monitoring, hours: 1 } }, options: { minHours: 24 } },
    why: ['2026-03-03'],
    instead: ['24'],
  },
  {
    name: 'too few signals',
    rule: 'monitoring-plan',
    given: { options: { minSignals: 50 } },
    why: [plain.monitoring.scenario[0]?.signal ?? 'a signal'],
  },
  {
    name: 'no dashboard',
    rule: 'monitoring-plan',
    given: {
      note: { monitoring: { ...plain.monitoring, dashboards: [] } },
      options: { requireDashboard: true },
    },
    why: ['receipts'],
    instead: ['receipts'],
  },
  {
    name: 'an empty title',
    rule: 'note-complete',
    given: { note: { title: ' ' } },
    why: ['title'],
    instead: ['title'],
  },
  {
    name: 'a claim without a source',
    rule: 'note-complete',
    given: {
      note: { impact: { ...plain.impact, scope: [{ text: 'Everybody is faster', refs: [] }] } },
      options: { uncited: 'fail' },
    },
    why: ['"Everybody is faster"'],
  },
  {
    name: 'an operator who is not allowed',
    rule: 'operators',
    given: {
      release: { operators: ['mallory', 'sre-1'], environment: 'production' },
      options: { allowed: ['sre-1', 'sre-2'] },
    },
    why: ['mallory', 'production'],
    instead: ['sre-1, sre-2'],
  },
  {
    name: 'nothing to deploy',
    rule: 'range',
    given: {
      change: {
        modules: [
          makeModule({
            commits: [],
            files: [],
            takesAway: [],
            range: {
              ...makeModule().range,
              base: 'v1',
              head: 'main',
              baseSha: sha('ab'),
              headSha: sha('ab'),
            },
            statistics: { commits: 0, files: 0, insertions: 0, deletions: 0 },
          }),
        ],
      },
    },
    why: ['v1', 'main', sha('ab').slice(0, 8)],
    instead: ['--base', 'v1', '--head', 'main'],
  },
  {
    name: 'no trigger',
    rule: 'rollback-plan',
    given: {
      note: {
        rollback: {
          ...plain.rollback,
          scenario: plain.rollback.scenario.filter(({ step }) => step !== 'trigger'),
        },
      },
    },
    instead: [plain.monitoring.scenario[0]?.signal ?? 'a signal'],
  },
  {
    name: 'no steps and no verification',
    rule: 'rollback-plan',
    given: { note: { rollback: { ...plain.rollback, scenario: plain.rollback.scenario.slice(0, 1) } } },
    instead: ['receipts', makeModule().range.base],
  },
  {
    name: 'lost data without a caveat',
    rule: 'rollback-plan',
    given: {
      change: { modules: [makeModule({ migrations: [makeMigration()] })] },
      note: { rollback: { ...plain.rollback, caveats: [] } },
    },
    instead: [makeMigration().statements[0]?.table ?? 'a table'],
  },
  {
    name: 'a source that is required and not configured',
    rule: 'sources',
    given: { options: { required: ['issues'] } },
    instead: ['jira.url', 'JIRA_TOKEN'],
  },
  {
    name: 'a hotfix that disappears',
    rule: 'takes-away',
    given: { change: { modules: [makeModule({ takesAway: [{ ...makeCommit({ sha: sha('9a') }) }] })] } },
    instead: [`git cherry-pick ${sha('9a').slice(0, 8)}`],
  },
];

describe('the facts of the case', () => {
  it.each(cases)('stand in what is said of $name ($rule)', ({ rule, given, why = [], instead = [] }) => {
    const outcome = runRule(rule as never, given as never);
    if (outcome.status === 'pass') throw new Error('the case passes');
    for (const language of ['en', 'ko'] as const) {
      for (const fact of why) expect(outcome.why[language]).toContain(fact);
      for (const fact of instead) expect(outcome.instead[language]).toContain(fact);
    }
  });
});
