// Hazards of migration files whose statements are harmless.
import { describe, expect, it } from 'vitest';
import { findMigrationHazards } from '../../../../../src/core/change/migrations/migration-hazards.ts';
import { makeMigration, makeStatement } from '../../../../fakes/change.ts';

const kinds = (...migrations: readonly ReturnType<typeof makeMigration>[]): readonly string[] =>
  findMigrationHazards(migrations).map(({ kind }) => kind);

const view = makeMigration({
  path: 'db/R__v.sql',
  version: 'R__v',
  status: 'deleted',
  runs: 'when-changed',
  statements: [],
  leaves: ['report.v'],
});

describe('findMigrationHazards', () => {
  it('finds none in an ordinary migration', () => expect(kinds(makeMigration())).toEqual([]));

  it('finds an edited one, where its tool remembers it', () => {
    expect(kinds(makeMigration({ status: 'modified' }))).toEqual(['edited']);
    expect(kinds(makeMigration({ status: 'modified', runs: 'when-changed' }))).toEqual([]);
    expect(kinds(makeMigration({ status: 'modified', tool: 'liquibase' }))).toEqual([]);
  });

  it('says who drops what a deleted view file leaves behind', () => {
    const drop = makeMigration({
      version: 'V1_41',
      statements: [
        makeStatement({
          operation: 'drop-materialized-view',
          table: 'report.v',
          effect: 'other',
          reversible: true,
        }),
      ],
    });
    expect(findMigrationHazards([view])[0]?.text.en).toBe(
      'Deleting the file `R__v` does not drop `report.v`, and nothing in this release does.',
    );
    expect(kinds(view)).toEqual(['left-behind']);
    expect(kinds(drop, view)).toEqual(['dropped-too']);
    expect(findMigrationHazards([drop, view])[0]?.text.en).toBe(
      'Deleting the file `R__v` drops nothing by itself; V1_41 drops `report.v`.',
    );
  });

  it('finds two files of one version once', () => {
    const one = makeMigration({ path: 'db/migration/V2__a.sql', version: 'V2' });
    expect(kinds(one, { ...one, path: 'db/migration/V2__b.sql' })).toEqual(['same-version']);
  });

  it('admits what was not understood, with its lines', () => {
    const statements = [makeStatement({ operation: 'unknown', line: 7 })];
    expect(findMigrationHazards([makeMigration({ understood: false, statements })])[0]?.text.en).toContain(
      '(line 7)',
    );
  });
});

it('is told in whole Korean sentences, so that they read in a finding too', () => {
  const dropW = makeStatement({ operation: 'drop-view', table: 'report.w' });
  const twin = makeMigration({ path: 'db/migration/V1_33__z.sql' });
  const hazards = findMigrationHazards([
    makeMigration({ status: 'modified' }),
    makeMigration({ version: '2', status: 'modified', tool: 'rails' }),
    makeMigration({ version: 'V2', status: 'deleted' }),
    makeMigration({ version: 'V3', understood: false }),
    view,
    { ...view, leaves: ['report.w'] },
    makeMigration({ path: 'db/migration/V9__drop.sql', version: 'V9', statements: [dropW] }),
    twin,
  ]);
  expect(new Set(hazards.map(({ kind }) => kind)).size).toBe(6);
  for (const { text } of hazards)
    for (const sentence of text.ko.split(/(?<=\.) /)) expect(sentence).toMatch(/(?:니다|세요)(?:\(.*\))?\.$/);
});
