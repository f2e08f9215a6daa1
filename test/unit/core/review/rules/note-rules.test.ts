// The rules that read the note: checklists, rollback plan, monitoring plan, breaking change, completeness, coverage.
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../../../src/domain/generated/note.ts';
import { makeCommit, makeMigration, makeModule, makeStatement, sha } from '../../../../fakes/change.ts';
import { makeNote, makeRepository } from '../../../../fakes/note.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

const plain = makeNote();
const item = (group: string, done: boolean): Note['checklists']['before'][number] => ({
  group,
  text: `Check ${group}`,
  source: 'template',
  done,
});
const workTypes: NonNullable<RuleCase<'checklists'>['change']> = {
  workTypes: [{ type: 'database-migration', files: 1, evidence: [] }],
};
const lists = (
  before: Note['checklists']['before'],
  during: Note['checklists']['before'] = [],
): Partial<Note> => ({ checklists: { before, during, after: [] } });

describe('checklists', () => {
  it.each<[name: string, status: string, given: RuleCase<'checklists'>]>([
    ['what every release needs is there', 'pass', {}],
    ['no line at all', 'fail', { note: lists([]) }],
    ['nothing is required', 'pass', { note: lists([]), options: { required: {} } }],
    ['the group of a work type is missing', 'fail', { change: workTypes }],
    [
      'the group of a work type is there, in another case and list',
      'pass',
      { change: workTypes, note: lists([item('General', false)], [item('Database-Migration', false)]) },
    ],
    ['a group whose only line is blank', 'fail', { note: lists([{ ...item('general', false), text: ' ' }]) }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('checklists', given).status).toBe(status);
  });

  it('names the group and the work type that asks for it', () => {
    const outcome = runRule('checklists', { change: workTypes });
    expect(outcome.message.en).toContain('database-migration');
    expect(outcome.evidence[0]?.text.ko).toContain('DB 마이그레이션');
  });
});

const drop = { modules: [makeModule({ migrations: [makeMigration()] })] };
const rollback = (overrides: Partial<Note['rollback']>): Partial<Note> => ({
  rollback: { ...plain.rollback, ...overrides },
});

describe('rollback-plan', () => {
  it.each<[name: string, status: string, given: RuleCase<'rollback-plan'>]>([
    ['trigger, action, verification', 'pass', {}],
    ['a strategy that is not allowed', 'fail', { options: { strategies: ['CANARY'] } }],
    ...(['trigger', 'action', 'verify'] as const).map((step): [string, string, RuleCase<'rollback-plan'>] => [
      `no ${step}`,
      'fail',
      {
        note: rollback({
          strategy: 'ETC',
          scenario: plain.rollback.scenario.filter((given) => given.step !== step),
        }),
      },
    ]),
    [
      'an action without words',
      'fail',
      {
        note: rollback({
          scenario: plain.rollback.scenario.map((step) =>
            step.step === 'action' ? { ...step, text: ' ' } : step,
          ),
        }),
      },
    ],
    ['data is destroyed and nothing is said of it', 'fail', { change: drop }],
    [
      'data is destroyed and a caveat says so',
      'pass',
      { change: drop, note: rollback({ caveats: [{ text: 'The table receipt is gone.', refs: [] }] }) },
    ],
    [
      'the migration that destroys is deleted',
      'pass',
      { change: { modules: [makeModule({ migrations: [makeMigration({ status: 'deleted' })] })] } },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('rollback-plan', given).status).toBe(status);
  });
});

const monitoring = (overrides: Partial<Note['monitoring']>): Partial<Note> => ({
  monitoring: { ...plain.monitoring, ...overrides },
});
const errors = plain.monitoring.scenario;

describe('monitoring-plan', () => {
  it.each<[name: string, status: string, given: RuleCase<'monitoring-plan'>]>([
    ['a signal for a day', 'pass', {}],
    ['as long as asked for', 'pass', { note: monitoring({ hours: 1 }) }],
    ['shorter', 'fail', { note: monitoring({ hours: 0.5 }) }],
    ['nothing to watch', 'fail', { note: monitoring({ scenario: [] }) }],
    [
      'the same signal twice',
      'fail',
      { note: monitoring({ scenario: [...errors, ...errors] }), options: { minSignals: 2 } },
    ],
    [
      'a signal without a threshold',
      'fail',
      { note: monitoring({ scenario: errors.map((watch) => ({ ...watch, threshold: ' ' })) }) },
    ],
    ['a dashboard is asked for', 'fail', { options: { requireDashboard: true } }],
    [
      'a dashboard is asked for and linked',
      'pass',
      { note: monitoring({ dashboards: ['https://example.com/d'] }), options: { requireDashboard: true } },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('monitoring-plan', given).status).toBe(status);
  });
});

const breaking = makeCommit({ breaking: 'clients must send a token' });
const withCommit = (commit = breaking): NonNullable<RuleCase<'breaking-change'>['change']> => ({
  modules: [makeModule({ commits: [commit] })],
});
const told = (category: Note['changes'][number]['category'], ref: string): Partial<Note> => ({
  changes: [{ text: 'Tokens are needed', category, refs: [ref] }],
});

describe('breaking-change', () => {
  it.each<[name: string, status: string, given: RuleCase<'breaking-change'>]>([
    ['none', 'pass', {}],
    ['not told', 'fail', { change: withCommit() }],
    ['told', 'pass', { change: withCommit(), note: told('breaking', breaking.ref) }],
    ['told as something else', 'fail', { change: withCommit(), note: told('feature', breaking.ref) }],
    ['another one is told', 'fail', { change: withCommit(), note: told('breaking', 'c:ffffffff') }],
    ['reverted in the range', 'pass', { change: withCommit({ ...breaking, fate: 'reverted' }) }],
    ['among the noise', 'fail', { change: withCommit({ ...breaking, fate: 'noise' }) }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('breaking-change', given).status).toBe(status);
  });
});

const otherRange = makeRepository({ range: { ...makeRepository().range, headSha: sha('ff') } });
const nothing: NonNullable<RuleCase<'note-complete'>['change']> = {
  modules: [makeModule({ commits: [], files: [] })],
};

describe('note-complete', () => {
  it.each<[name: string, status: string, given: RuleCase<'note-complete'>]>([
    ['complete', 'pass', {}],
    ['a title of blanks', 'fail', { note: { title: ' ' } }],
    ['no summary', 'fail', { note: { summary: '' } }],
    ['no change', 'fail', { note: { changes: [] } }],
    ['no change, and the range is empty', 'pass', { note: { changes: [] }, change: nothing }],
    ['no reason of the impact', 'fail', { note: { impact: { ...plain.impact, reasons: [] } } }],
    ['no rollback', 'fail', { note: rollback({ scenario: [] }) }],
    ['no monitoring', 'fail', { note: monitoring({ scenario: [] }) }],
    ['no checklist', 'fail', { note: lists([]) }],
    [
      'a change without a source',
      'warn',
      { note: { changes: [{ text: 'Faster', category: 'performance', refs: [] }] } },
    ],
    [
      'a change without a source, forbidden',
      'fail',
      {
        note: { changes: [{ text: 'Faster', category: 'performance', refs: [] }] },
        options: { uncited: 'fail' },
      },
    ],
    [
      'a change without a source, allowed',
      'pass',
      {
        note: { changes: [{ text: 'Faster', category: 'performance', refs: [] }] },
        options: { uncited: 'allow' },
      },
    ],
    ['about another environment', 'fail', { note: { environment: 'staging' } }],
    ['about another head', 'fail', { note: { repositories: [otherRange] } }],
    ['about another module', 'fail', { note: { repositories: [makeRepository({ name: 'invoices' })] } }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('note-complete', given).status).toBe(status);
  });
});

const ten: NonNullable<RuleCase<'coverage'>['change']> = {
  modules: [makeModule({ statistics: { commits: 10, files: 10, insertions: 10, deletions: 0 } })],
};
const tally = (cut: number, failed = 0): Note['coverage']['commits'] => ({
  seen: 10,
  summarised: 10 - cut - failed,
  grouped: 0,
  cut,
  failed,
});
const covered = (commits: Note['coverage']['commits'], files = tally(0)): RuleCase<'coverage'> => ({
  change: ten,
  note: { coverage: { ...plain.coverage, commits, files } },
});

describe('coverage', () => {
  it.each<[name: string, status: string, given: RuleCase<'coverage'>]>([
    ['all told', 'pass', {}],
    ['as many commits cut as allowed', 'pass', covered(tally(3))],
    ['one more', 'fail', covered(tally(4))],
    ['none may be cut and one is', 'fail', { ...covered(tally(1)), options: { maxCutPercent: 0 } }],
    ['files cut and failed, as many as allowed', 'pass', covered(tally(0), tally(2, 1))],
    ['one more file', 'fail', covered(tally(0), tally(2, 2))],
    ['a commit could not be read', 'unknown', covered(tally(0, 1))],
    ['the tally does not add up', 'unknown', covered({ ...tally(0), summarised: 9 })],
    [
      'it adds up to another count than git has',
      'unknown',
      { note: { coverage: { ...plain.coverage, commits: tally(0) } } },
    ],
    [
      'an empty range',
      'pass',
      {
        change: nothing,
        note: {
          coverage: {
            ...plain.coverage,
            commits: { seen: 0, summarised: 0, grouped: 0, cut: 0, failed: 0 },
            files: { seen: 0, summarised: 0, grouped: 0, cut: 0, failed: 0 },
          },
        },
      },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('coverage', given).status).toBe(status);
  });
});

it('a statement that can be undone asks for no caveat', () => {
  const change = {
    modules: [
      makeModule({
        migrations: [
          makeMigration({ statements: [makeStatement({ effect: 'additive', reversible: true })] }),
        ],
      }),
    ],
  };
  expect(runRule('rollback-plan', { change }).status).toBe('pass');
});
