// What several migrations do to and fro is told once.
import { describe, expect, it } from 'vitest';
import { findMigrationStories } from '../../../../../src/core/change/migrations/migration-stories.ts';
import { parseMigrations } from '../../../../../src/core/change/migrations/migrations.ts';
import type { FileStatus } from '../../../../../src/domain/change.ts';
import { makeFile } from '../../../../fakes/change.ts';

/** Stories of migrations V1, V2 …, as `table subject: V1 removes, V2 restores`. */
function told(texts: readonly string[], status: FileStatus = 'added'): readonly string[] {
  const paths = texts.map((_, index) => `db/migration/V${index + 1}__x.sql`);
  const files = paths.map((path) => makeFile({ path, status }));
  const migrations = parseMigrations({
    files,
    texts: new Map(paths.map((path, index) => [path, texts[index] ?? ''])),
  });
  return findMigrationStories(migrations).map(
    ({ table, subject, steps }) =>
      `${table} ${subject}: ${steps.map(({ version, act }) => `${version} ${act}`).join(', ')}`,
  );
}

describe('findMigrationStories', () => {
  it.each([
    [
      'a row deleted, inserted again and deleted for good',
      [
        "DELETE FROM constant_status WHERE code = 'X';",
        "insert into constant_status(sequence, code, description) values (6, 'X', 'The X');",
        "update report set status='Y' where status = 'X'; delete from constant_status where code = 'X';",
      ],
      ['constant_status X: V1 removes, V2 restores, V3 removes'],
    ],
    [
      'a column added and dropped',
      ['ALTER TABLE t ADD a int', 'ALTER TABLE public.T DROP COLUMN A'],
      ['t a: V1 adds, V2 removes'],
    ],
    [
      'a column renamed and renamed back',
      ['ALTER TABLE t RENAME a TO b', 'ALTER TABLE t RENAME b TO a'],
      ['t a: V1 removes, V2 restores', 't b: V1 adds, V2 removes'],
    ],
    [
      'a type changed twice',
      ['ALTER TABLE t ALTER a TYPE text', 'ALTER TABLE t ALTER a TYPE varchar(9)'],
      ['t a: V1 rewrites, V2 rewrites'],
    ],
    ['a table made anew in one migration', ['DROP TABLE t; CREATE TABLE t (id int);'], []],
    ['the same value in two tables', ["DELETE FROM a WHERE c = 'X'", "INSERT INTO b VALUES ('X')"], []],
    ['only one direction', ["DELETE FROM a WHERE c = 'X'", "DELETE FROM a WHERE c = 'Y'"], []],
  ])('%s', (_, texts, expected) => expect(told(texts)).toEqual(expected));

  it('takes no deleted file for an undoing', () => {
    expect(told(["DELETE FROM a WHERE c = 'X'", "INSERT INTO a VALUES ('X')"], 'deleted')).toEqual([]);
  });
});
