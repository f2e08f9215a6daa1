// The rules that read the change alone: irreversible migration, takes away, range.
import { describe, expect, it } from 'vitest';
import type { ModuleChange, Range } from '../../../../../src/domain/change.ts';
import type { SourceReport } from '../../../../../src/domain/context.ts';
import { ben, makeMigration, makeModule, makeRange, makeStatement, sha } from '../../../../fakes/change.ts';
import { makeContext, makeSource } from '../../../../fakes/context.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

const additive = makeStatement({
  operation: 'create-table',
  effect: 'additive',
  reversible: true,
  text: 'CREATE TABLE receipt',
});
const migrations = (
  ...given: readonly Parameters<typeof makeMigration>[0][]
): NonNullable<RuleCase<'irreversible-migration'>['change']> => ({
  modules: [makeModule({ migrations: given.map((overrides) => makeMigration(overrides)) })],
});

describe('irreversible-migration', () => {
  it.each<[name: string, status: string, given: RuleCase<'irreversible-migration'>]>([
    ['no migration', 'pass', {}],
    ['one that only adds', 'pass', { change: migrations({ statements: [additive] }) }],
    ['one that drops a table', 'fail', { change: migrations({}) }],
    ['the table does not matter', 'pass', { change: migrations({}), options: { allowTables: ['RECEIPT'] } }],
    [
      'the table does not matter, in a schema and quotes',
      'pass',
      {
        change: migrations({ statements: [makeStatement({ table: '"shop"."Receipt"' })] }),
        options: { allowTables: ['receipt'] },
      },
    ],
    [
      'another table does not matter',
      'fail',
      { change: migrations({}), options: { allowTables: ['invoice'] } },
    ],
    [
      'one of two tables does not matter',
      'fail',
      {
        change: migrations({ statements: [makeStatement(), makeStatement({ table: 'invoice' })] }),
        options: { allowTables: ['invoice'] },
      },
    ],
    ['one that was not understood', 'unknown', { change: migrations({ statements: [], understood: false }) }],
    [
      'one that was not understood and one that drops',
      'fail',
      { change: migrations({ statements: [], understood: false }, {}) },
    ],
    [
      'a deleted file',
      'pass',
      { change: migrations({ status: 'deleted' }, { status: 'deleted', understood: false }) },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('irreversible-migration', given).status).toBe(status);
  });

  it('names the table and what to save, and points at the line', () => {
    const outcome = runRule('irreversible-migration', {
      change: migrations({ statements: [additive, makeStatement({ line: 7 })] }),
    });
    expect(outcome).toMatchObject({
      message: { en: '1 migration cannot be undone: V1_33 (receipt).' },
      why: { en: expect.stringContaining('V1_33') },
      instead: { en: expect.stringContaining('snapshot'), ko: expect.stringContaining('스냅샷') },
    });
    expect(outcome.evidence).toEqual([
      expect.objectContaining({ path: 'db/migration/V1_33__drop_receipt.sql', line: 7 }),
    ]);
  });
});

const added = (version: string, path = `db/migration/${version}__x.sql`) => ({
  version,
  path,
  statements: [],
});

describe('migration-files', () => {
  it.each<[name: string, status: string, given: RuleCase<'migration-files'>]>([
    ['no migration', 'pass', {}],
    ['two new ones', 'pass', { change: migrations(added('V1'), added('V2')) }],
    ['an edited one of Flyway', 'fail', { change: migrations({ ...added('V1'), status: 'modified' }) }],
    [
      'a repeatable one of Flyway that was edited',
      'pass',
      { change: migrations({ ...added('R'), status: 'modified', runs: 'when-changed' }) },
    ],
    [
      'an edited one of another tool',
      'warn',
      { change: migrations({ ...added('001'), tool: 'rails', status: 'modified' }) },
    ],
    [
      'two of one version',
      'fail',
      { change: migrations(added('V1'), added('V1', 'db/migration/V1__y.sql')) },
    ],
    [
      'one version in two modules',
      'pass',
      {
        change: {
          modules: ['a', 'b'].map((name) => makeModule({ name, migrations: [makeMigration(added('V1'))] })),
        },
      },
    ],
    ['a deleted one', 'warn', { change: migrations({ ...added('V1'), status: 'deleted' }) }],
    [
      'a deleted one that leaves a table',
      'warn',
      { change: migrations({ ...added('V1'), status: 'deleted', leaves: ['receipt'] }) },
    ],
    [
      'a deleted one whose view another drops',
      'pass',
      {
        change: migrations(
          {
            ...added('R__v', 'db/migration/R__v.sql'),
            status: 'deleted',
            runs: 'when-changed',
            leaves: ['v'],
          },
          { ...added('V2'), statements: [makeStatement({ operation: 'drop-view', table: 'v' })] },
        ),
      },
    ],
    ['one that was not understood', 'pass', { change: migrations({ statements: [], understood: false }) }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('migration-files', given).status).toBe(status);
  });

  it('names the file, why the deploy stops, and the way out', () => {
    const change = migrations({ ...added('V1'), status: 'modified' });
    const path = 'db/migration/V1__x.sql';
    expect(runRule('migration-files', { change })).toMatchObject({
      message: { en: expect.stringContaining(path), ko: expect.stringContaining(path) },
      why: { en: expect.stringContaining('checksum'), ko: expect.stringContaining('체크섬') },
      instead: {
        en: expect.stringContaining('new migration'),
        ko: expect.stringContaining('새 마이그레이션'),
      },
      evidence: [expect.objectContaining({ path })],
    });
  });
});

const gone = { sha: sha('d1'), subject: 'fix: double charge', author: ben, ref: 'c:d1000000' };
const kept = { ...gone, sha: sha('d2'), ref: 'c:d2000000', equivalentIn: 'c:a1000000' };
const taken = (...takesAway: readonly (typeof gone)[]): NonNullable<RuleCase<'takes-away'>['change']> => ({
  modules: [makeModule({ takesAway })],
});

describe('takes-away', () => {
  it.each<[name: string, status: string, given: RuleCase<'takes-away'>]>([
    ['nothing', 'pass', {}],
    ['a hotfix', 'fail', { change: taken(gone) }],
    ['as many as allowed', 'pass', { change: taken(gone), options: { max: 1 } }],
    ['one more', 'fail', { change: taken(gone, gone), options: { max: 1 } }],
    ['what head holds in another form', 'pass', { change: taken(kept) }],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('takes-away', given).status).toBe(status);
  });

  it('names a commit and its author, and where an equivalent is', () => {
    const outcome = runRule('takes-away', { change: taken(gone, kept) });
    expect(outcome).toMatchObject({
      why: { en: expect.stringContaining('fix: double charge') },
      instead: { en: expect.stringContaining('Ben Cho') },
    });
    expect(outcome.evidence.map((evidence) => evidence.ref)).toEqual([gone.ref, kept.ref]);
    expect(outcome.evidence[1]?.text.en).toContain('c:a1000000');
  });

  it('stays readable when hundreds are gone', () => {
    const { evidence } = runRule('takes-away', { change: taken(...Array.from({ length: 300 }, () => gone)) });
    expect(evidence).toHaveLength(21);
    expect(evidence.at(-1)?.text.en).toBe('… and 280 more');
  });
});

const empty = makeModule({ name: 'empty', commits: [], files: [] });

const guessed = (source: Range['source'], status: SourceReport['status']): RuleCase<'range'> => ({
  change: {
    modules: [makeModule({ range: makeRange({ source }) })],
    context: makeContext({ sources: [makeSource({ source: 'deployments', status })] }),
  },
});

const byNote = (module: Partial<ModuleChange> = {}): RuleCase<'range'> => ({
  change: { modules: [makeModule({ ...module, range: makeRange({ source: 'note' }) })] },
});

describe('range', () => {
  it.each<[name: string, status: string, given: RuleCase<'range'>]>([
    ['a commit', 'pass', {}],
    ['base is head', 'warn', { change: { modules: [empty] } }],
    ['every module is empty', 'warn', { change: { modules: [empty, empty] } }],
    ['one of two is empty', 'pass', { change: { modules: [empty, makeModule()] } }],
    ['only commits that go away', 'pass', { change: { modules: [{ ...empty, takesAway: [gone] }] } }],
    ['no module', 'unknown', { change: { modules: [] } }],
    ['a tag, and deployments that answered', 'pass', guessed('tag', 'complete')],
    ['a tag, because deployments could not be read', 'unknown', guessed('tag', 'failed')],
    ['a build, and deployments that answered', 'pass', guessed('previous-build', 'complete')],
    ['a build, because deployments could not be read', 'unknown', guessed('previous-build', 'failed')],
    ['only the note under review', 'unknown', byNote()],
    ['only the note, and there is nothing in it', 'unknown', byNote({ commits: [], files: [] })],
    [
      'only the note, for one of two modules',
      'unknown',
      { change: { modules: [makeModule(), ...(byNote().change?.modules ?? [])] } },
    ],
  ])('%s: %s', (_name, status, given) => {
    expect(runRule('range', given).status).toBe(status);
  });
});
