// Facts that speak against a release, each as a step from a state to a worse one. Pure.
import fc from 'fast-check';
import type { ModuleChange } from '../../../../src/domain/change.ts';
import type { SourceReport } from '../../../../src/domain/context.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import { ben, makeCommit, makeMigration, makeStatement, sha } from '../../../fakes/change.ts';
import { at } from '../../../fakes/release.ts';
import { approvalFacts } from './bad-approvals.ts';
import { evidenceFacts } from './bad-evidence.ts';
import type { State } from './spoiled-release.ts';

/** A step to a worse state. */
export type Worsen = (state: State) => State;

/** A kind of bad fact; `worsen` chooses one of them. */
export type BadFact = {
  readonly name: string;
  readonly worsen: fc.Arbitrary<Worsen>;
  /** It is bad only beside others. */
  readonly isMute?: boolean;
};

const always = (worsen: Worsen): fc.Arbitrary<Worsen> => fc.constant(worsen);
const ofModule = (more: (module: ModuleChange) => Partial<ModuleChange>): fc.Arbitrary<Worsen> =>
  always((state) => ({ ...state, module: { ...state.module, ...more(state.module) } }));
const ofNote = (more: (note: Note) => Partial<Note>): fc.Arbitrary<Worsen> =>
  always((state) => ({ ...state, note: { ...state.note, ...more(state.note) } }));
const ofRelease = (more: (release: State['release']) => Partial<State['release']>): fc.Arbitrary<Worsen> =>
  always((state) => ({ ...state, release: { ...state.release, ...more(state.release) } }));
const withStatement = (statement: Parameters<typeof makeStatement>[0], name: string): fc.Arbitrary<Worsen> =>
  ofModule(({ migrations }) => ({
    migrations: [
      ...migrations,
      makeMigration({
        version: `V${migrations.length + 50}`,
        path: `db/migration/V${migrations.length + 50}__${name}.sql`,
        statements: [makeStatement(statement)],
      }),
    ],
  }));

const failedSource: SourceReport = {
  source: 'notes',
  status: 'failed',
  asked: 2,
  got: 0,
  problems: [{ code: 'ledger/locked', message: 'The ledger is locked.', hint: 'Run again.' }],
};

const ofChange: readonly BadFact[] = [
  {
    name: 'a hotfix goes',
    worsen: ofModule(({ takesAway }) => ({
      takesAway: [...takesAway, { sha: sha('d1'), subject: 'fix', author: ben, ref: 'c:d1000000' }],
    })),
  },
  { name: 'a table goes', worsen: withStatement({}, 'drop') },
  {
    name: 'a migration is not understood',
    worsen: ofModule(({ migrations }) => ({
      migrations: [...migrations, makeMigration({ statements: [], understood: false })],
    })),
  },
  {
    name: 'a migration that locks',
    worsen: fc.constantFrom('reads-and-writes' as const, 'writes' as const).chain((blocks) =>
      withStatement(
        {
          ...{ operation: 'create-index', effect: 'locks', reversible: true, table: 'receipt' },
          lock: { blocks, duration: 'scan' },
          text: 'CREATE INDEX i ON receipt (a)',
        },
        'index',
      ),
    ),
  },
  {
    name: 'an edited migration',
    worsen: ofModule(({ migrations }) => ({
      migrations: [...migrations, makeMigration({ status: 'modified', statements: [] })],
    })),
  },
  {
    name: 'an untold break',
    worsen: ofModule(({ commits }) => ({
      commits: [...commits, makeCommit({ sha: sha('e1'), ref: 'c:e1000000', breaking: 'x' })],
    })),
  },
  {
    name: 'a variable that nobody set',
    worsen: ofModule(({ runtimeNeeds }) => ({
      runtimeNeeds: {
        ...runtimeNeeds,
        needs: [
          ...runtimeNeeds.needs,
          {
            ...{ kind: 'environment-variable', name: 'MAIL_URL', path: 'src/mail.ts', line: 3 },
            ...{ hasDefault: false, givenBy: [], givenElsewhere: [] },
          },
        ],
      },
    })),
  },
  {
    name: 'the impact is higher',
    worsen: fc
      .constantFrom('high' as const, 'critical' as const)
      .map((impact) => (state) => ({ ...state, impact: state.impact === 'critical' ? 'critical' : impact })),
  },
  {
    name: 'a source that could not be asked',
    worsen: always((state) => ({
      ...state,
      context: { ...state.context, sources: [...state.context.sources, failedSource] },
    })),
  },
];

const theDay = '2026-03-03';
const isOff = (daysOff: State['release']['daysOff']): boolean =>
  daysOff.status === 'known' && daysOff.days.some(({ date }) => date === theDay);

const ofPlan: readonly BadFact[] = [
  { name: 'an operator leaves', worsen: ofRelease(({ operators }) => ({ operators: operators.slice(1) })) },
  { name: 'a blank operator', worsen: ofRelease(({ operators }) => ({ operators: [...operators, ' '] })) },
  {
    name: 'a freeze',
    worsen: always((state) => ({
      ...state,
      freezes: [
        ...state.freezes,
        {
          ...{ name: 'Freeze', from: '2026-03-01', to: '2026-03-31', environments: null, owner: null },
          allow: ['security'],
        },
      ],
    })),
  },
  {
    name: 'work that the freeze forbids',
    isMute: true,
    worsen: always((state) => ({
      ...state,
      workTypes: [...state.workTypes, { type: 'payment', files: 1, evidence: [] }],
    })),
  },
  {
    name: 'a holiday',
    worsen: ofRelease(({ daysOff }) => ({
      daysOff:
        daysOff.status === 'known'
          ? { ...daysOff, days: [...daysOff.days, { date: theDay, name: 'Founding day' }] }
          : daysOff,
    })),
  },
  {
    name: 'the window is over',
    worsen: ofRelease(() => ({ now: at('2026-03-09T10:00:00+09:00') })),
  },
  {
    name: 'holidays cannot be told',
    // That one is off is known already, or it is not.
    worsen: ofRelease(({ daysOff }) => ({
      daysOff: isOff(daysOff) ? daysOff : { status: 'unknown', reason: 'no data' },
    })),
  },
];

const ofText: readonly BadFact[] = [
  { name: 'no way back', worsen: ofNote(({ rollback }) => ({ rollback: { ...rollback, scenario: [] } })) },
  {
    name: 'nothing to watch',
    worsen: ofNote(({ monitoring }) => ({ monitoring: { ...monitoring, scenario: [] } })),
  },
  {
    name: 'no checklist',
    worsen: ofNote(() => ({ checklists: { before: [], during: [], after: [] } })),
  },
  {
    name: 'a tally that is wrong',
    worsen: ofNote(({ coverage }) => ({
      coverage: { ...coverage, commits: { ...coverage.commits, seen: 2 } },
    })),
  },
  {
    name: 'an advice that warns',
    worsen: always((state) => ({
      ...state,
      advice: {
        engine: 'model',
        checklist: [],
        points: [
          ...(state.advice?.points ?? []),
          { kind: 'risk', text: 'Mails may go out twice.', refs: ['c:a1000000'], raises: true },
        ],
      },
    })),
  },
];

/**
 * Every kind of bad fact; those of one group are of one kind of rule.
 *
 * What only takes knowledge away is none: what was known to be bad is unknown then.
 */
export const badFactGroups: readonly (readonly BadFact[])[] = [
  ofChange,
  ofPlan,
  ofText,
  approvalFacts,
  ...evidenceFacts,
];
