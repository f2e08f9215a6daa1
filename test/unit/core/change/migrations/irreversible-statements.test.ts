// What cannot be undone is told in a sentence that an operator can act on.
import { describe, expect, it } from 'vitest';
import {
  dataLosses,
  irreversibleStatements,
} from '../../../../../src/core/change/migrations/irreversible-statements.ts';
import { parseMigrations } from '../../../../../src/core/change/migrations/migrations.ts';
import { makeFile, makeMigration } from '../../../../fakes/change.ts';

function migrationsOf(text: string) {
  const path = 'db/migration/V1_33__x.sql';
  return parseMigrations({ files: [makeFile({ path, status: 'added' })], texts: new Map([[path, text]]) });
}

const merge = `update report set status='ON_HOLD' where status = 'OLD';
update status_history set status='ON_HOLD' where status = 'OLD';`;

describe('irreversibleStatements', () => {
  it('gives each statement with why and what to save', () => {
    const found = irreversibleStatements(migrationsOf(merge));
    expect(found.map(({ statement }) => statement.table)).toEqual(['report', 'status_history']);
    expect(found[0]?.reason.en).toBe(
      'V1_33 overwrites `OLD` with `ON_HOLD` in `report` and keeps no copy; which rows had `OLD` can then be told only from a backup.',
    );
    expect(found[0]?.saveFirst.en).toBe(
      "Take a snapshot of `report` first, or at least a copy of the rows with `status = 'OLD'`.",
    );
  });

  it('runs nothing of a deleted file', () => {
    expect(irreversibleStatements([makeMigration({ status: 'deleted' })])).toEqual([]);
    expect(irreversibleStatements([makeMigration({ status: 'added' })])).toHaveLength(1);
  });
});

describe('dataLosses', () => {
  it('tells once what one migration does alike to several tables', () => {
    const [loss, ...more] = dataLosses(migrationsOf(merge));
    expect(more).toEqual([]);
    expect(loss?.tables).toEqual(['report', 'status_history']);
    expect(loss?.reason.ko).toContain('`report`, `status_history`의 `OLD` 값을 `ON_HOLD` 값으로 덮어쓰며');
  });

  it.each([
    [
      'DROP TABLE a; DROP TABLE b;',
      'V1_33 drops `a` and `b` with every row; making the tables again brings back none.',
    ],
    [
      'ALTER TABLE a DROP COLUMN x;',
      'V1_33 drops `a.x` with everything in it; adding the column again brings back no values.',
    ],
    [
      "DELETE FROM a WHERE code = 'X';",
      "V1_33 deletes rows of `a` where `code = 'X'`; nothing in this release puts them back.",
    ],
    ['DELETE FROM a;', 'V1_33 deletes every row of `a`; the rows come back only from a backup.'],
    [
      'UPDATE a SET x = 1;',
      'V1_33 sets `x` to the same value in every row of `a` and keeps no copy of what was there.',
    ],
    ['UPDATE a SET x = lower(x);', 'V1_33 recomputes `x` in `a` and keeps no copy of the old values.'],
  ])('%s', (text, expected) =>
    expect(dataLosses(migrationsOf(text)).map(({ reason }) => reason.en)).toEqual([expected]),
  );

  it('tells many rows of one column once', () => {
    const text = "UPDATE a SET x = 't' WHERE id = 1; UPDATE a SET x = 'f' WHERE id = 2;";
    const [loss, ...more] = dataLosses(migrationsOf(text));
    expect(more).toEqual([]);
    expect(loss?.reason.en).toBe(
      'V1_33 overwrites `x` in `a` where `id = 1` and by 1 more condition and keeps no copy of the old values.',
    );
    expect(loss?.saveFirst.en).toBe('Take a snapshot of `a` first.');
  });

  it('shows that a condition is cut', () => {
    const [loss] = dataLosses(migrationsOf(`UPDATE a SET x = 1 WHERE id = ${'7'.repeat(140)};`));
    expect(loss?.reason.en).toMatch(/777…` and keeps/);
  });

  it('leaves code that nobody read to what was not understood', () => {
    const path = 'shop/migrations/0002_a.py';
    const texts = new Map([[path, 'operations = [migrations.RunPython(forward)]']]);
    const migrations = parseMigrations({ files: [makeFile({ path, status: 'added' })], texts });
    expect(migrations[0]?.understood).toBe(false);
    expect(dataLosses(migrations)).toEqual([]);
  });

  it('lets no name leave its code span', () => {
    const [loss] = dataLosses(migrationsOf('DROP TABLE "a`](http://x)";'));
    expect(loss?.reason.en.split('`')).toHaveLength(3);
  });
});

describe('in Korean', () => {
  it.each([
    ["update a set x = 'n' where x = 'o'"],
    ["update a set x = 'n'"],
    ['delete from a'],
    ['delete from a where x = 1'],
    ['alter table a drop column x'],
    ['alter table a alter column x type varchar(10)'],
    ['truncate table a'],
    ['drop table a'],
  ])('%s is told in whole sentences, so that they read in a finding too', (sql) => {
    const losses = dataLosses(migrationsOf(`${sql};`));
    expect(losses).not.toEqual([]);
    for (const { reason, saveFirst } of losses) {
      for (const sentence of [...reason.ko.split(/(?<=\.) /), saveFirst.ko])
        expect(sentence).toMatch(/(?:니다|세요)(?:\(조건: .*\))?\.$/);
    }
  });
});
