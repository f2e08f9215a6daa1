// One more bad fact never improves a review.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reviewRelease } from '../../../../src/core/review/review.ts';
import type { Change, ModuleChange } from '../../../../src/domain/change.ts';
import { emptyContext, type SourceReport } from '../../../../src/domain/context.ts';
import { emptyEvidence } from '../../../../src/domain/evidence.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import type { Finding } from '../../../../src/domain/generated/review.ts';
import type { Release } from '../../../../src/domain/release.ts';
import type { Freeze } from '../../../../src/domain/settings.ts';
import { ben, makeChange, makeCommit, makeMigration, makeModule, sha } from '../../../fakes/change.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeRelease, makeWindow } from '../../../fakes/release.ts';
import { makeSettings, makeStandard } from '../../../fakes/settings.ts';

type Case = {
  readonly module: ModuleChange;
  readonly note: Note;
  readonly release: Release;
  readonly freezes: readonly Freeze[];
  readonly workTypes: Change['workTypes'];
  readonly sources: readonly SourceReport[];
};

const failedSource: SourceReport = {
  source: 'issues',
  status: 'failed',
  asked: 2,
  got: 0,
  problems: [{ code: 'jira/unavailable', message: 'Jira is down.', hint: 'Run again.' }],
};
type Spoil = { readonly name: string; readonly apply: (given: Case) => Case };

const spoils: readonly Spoil[] = [
  {
    name: 'an operator leaves',
    apply: (given) => ({
      ...given,
      release: { ...given.release, operators: given.release.operators.slice(1) },
    }),
  },
  {
    name: 'a blank operator',
    apply: (given) => ({
      ...given,
      release: { ...given.release, operators: [...given.release.operators, ' '] },
    }),
  },
  {
    name: 'a hotfix goes',
    apply: (given) => ({
      ...given,
      module: {
        ...given.module,
        takesAway: [
          ...given.module.takesAway,
          { sha: sha('d1'), subject: 'fix', author: ben, ref: 'c:d1000000' },
        ],
      },
    }),
  },
  {
    name: 'a table goes',
    apply: (given) => ({
      ...given,
      module: { ...given.module, migrations: [...given.module.migrations, makeMigration()] },
    }),
  },
  {
    name: 'a migration is not understood',
    apply: (given) => ({
      ...given,
      module: {
        ...given.module,
        migrations: [...given.module.migrations, makeMigration({ statements: [], understood: false })],
      },
    }),
  },
  {
    name: 'a source that could not be asked',
    apply: (given) => ({ ...given, sources: [...given.sources, failedSource] }),
  },
  {
    name: 'an untold break',
    apply: (given) => ({
      ...given,
      module: {
        ...given.module,
        commits: [...given.module.commits, makeCommit({ sha: sha('e1'), ref: 'c:e1000000', breaking: 'x' })],
      },
    }),
  },
  {
    name: 'a freeze',
    apply: (given) => ({
      ...given,
      freezes: [
        ...given.freezes,
        {
          name: 'Freeze',
          from: '2026-03-01',
          to: '2026-03-31',
          environments: null,
          owner: null,
          allow: ['security'],
        },
      ],
    }),
  },
  {
    name: 'work that the freeze forbids',
    apply: (given) => ({
      ...given,
      workTypes: [...given.workTypes, { type: 'payment', files: 1, evidence: [] }],
    }),
  },
  { name: 'no window', apply: (given) => ({ ...given, release: { ...given.release, window: null } }) },
  {
    name: 'a Sunday',
    apply: (given) => ({
      ...given,
      release: {
        ...given.release,
        window: given.release.window && makeWindow('2026-03-08T11:00:00+09:00', '2026-03-08T12:00:00+09:00'),
      },
    }),
  },
  {
    name: 'no way back',
    apply: (given) => ({
      ...given,
      note: { ...given.note, rollback: { ...given.note.rollback, scenario: [] } },
    }),
  },
  {
    name: 'nothing to watch',
    apply: (given) => ({
      ...given,
      note: { ...given.note, monitoring: { ...given.note.monitoring, scenario: [] } },
    }),
  },
  {
    name: 'no checklist',
    apply: (given) => ({
      ...given,
      note: { ...given.note, checklists: { before: [], during: [], after: [] } },
    }),
  },
  {
    name: 'a tally that is wrong',
    apply: (given) => ({
      ...given,
      note: {
        ...given.note,
        coverage: { ...given.note.coverage, commits: { ...given.note.coverage.commits, seen: 2 } },
      },
    }),
  },
];

const badness = { pass: 0, warn: 1, unknown: 2, fail: 3 };

function review(given: Case): ReadonlyMap<string, Finding> {
  const findings = reviewRelease({
    change: makeChange({
      modules: [given.module],
      workTypes: given.workTypes,
      context: { ...emptyContext, sources: given.sources },
    }),
    note: given.note,
    release: given.release,
    evidence: emptyEvidence,
    standard: makeStandard(),
    expressions: new Map(),
    settings: makeSettings({ calendar: { ...makeSettings().calendar, freezes: given.freezes } }),
  });
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

/** Taking the window away replaces a fact: what was known to be bad is then unknown. */
const adding = spoils.filter(({ name }) => name !== 'no window');

it('no finding gets better, and each says why and what instead', () => {
  const clean: Case = {
    module: makeModule(),
    note: makeNote(),
    release: makeRelease(),
    freezes: [],
    sources: [],
    workTypes: [{ type: 'configuration', files: 1, evidence: [] }],
  };
  fc.assert(
    fc.property(fc.subarray([...adding]), fc.constantFrom(...adding), (before, more) => {
      const given = before.reduce((state, spoil) => spoil.apply(state), clean);
      const [first, second] = [review(given), review(more.apply(given))];
      for (const [rule, finding] of second) {
        expect(badness[finding.status], `${rule} after ${more.name}`).toBeGreaterThanOrEqual(
          badness[first.get(rule)?.status ?? 'fail'],
        );
        expect(finding.why !== '' && finding.instead !== '').toBe(finding.status !== 'pass');
      }
    }),
    { numRuns: 60 },
  );
});

it('each of the bad facts is seen', () => {
  const clean: Case = {
    module: makeModule(),
    note: makeNote(),
    release: makeRelease(),
    freezes: [],
    sources: [],
    workTypes: [],
  };
  for (const spoil of spoils.filter(({ name }) => name !== 'work that the freeze forbids')) {
    expect(
      [...review(spoil.apply(clean)).values()].some((finding) => finding.status !== 'pass'),
      spoil.name,
    ).toBe(true);
  }
});
