// What holds others up, by database and tool: MySQL's online DDL, transactions, timeouts, and what code calls.
import { describe, expect, it } from 'vitest';
import { loadParsePostgres } from '../../../../../src/adapters/libpg-query/parse-postgres.ts';
import { mayHoldPostgres } from '../../../../../src/core/change/migrations/migration-text.ts';
import { parseMigrations } from '../../../../../src/core/change/migrations/migrations.ts';
import type { Migration, MigrationStatement } from '../../../../../src/domain/change.ts';
import type { ParsePostgres } from '../../../../../src/domain/postgres-syntax.ts';
import { makeFile } from '../../../../fakes/change.ts';

const parse = await loadParsePostgres();

const read = (
  texts: Readonly<Record<string, string>>,
  parser: ParsePostgres | null = parse,
): readonly Migration[] =>
  parseMigrations({
    files: Object.keys(texts).map((path) => makeFile({ path, status: 'added' })),
    texts: new Map(Object.entries(texts)),
    parse: parser,
  });

/** `operation: who waits, how long` of each statement; `-`: no lock. */
const held = (migration: Migration | undefined): readonly string[] =>
  (migration?.statements ?? []).map(
    ({ operation, lock }: MigrationStatement) =>
      `${operation}: ${lock === undefined ? '-' : `${lock.blocks}, ${lock.duration}`}`,
  );

const sql = 'db/migration/V1__x.sql';

describe('the database of a migration', () => {
  it.each([
    ['CREATE INDEX i ON t (a);', 'postgresql', 'create-index: writes, scan'],
    ['CREATE INDEX `i` ON `t` (`a`);', 'mysql', 'create-index: nothing, scan'],
    ['CREATE INDEX i ON [dbo].[t] (a);', undefined, 'create-index: writes, scan'],
  ])('%s: %s', (text, database, lock) => {
    const [migration] = read({ [sql]: text });
    expect(migration?.database).toBe(database);
    expect(held(migration)).toEqual([lock]);
  });

  it('is told by its folder, and by the other migrations of the folder', () => {
    const plain = 'CREATE INDEX i ON t (a);';
    expect(read({ 'db/migration/mysql/V1__x.sql': plain })[0]?.database).toBe('mysql');
    const [first] = read({ [sql]: plain, 'db/migration/V2__y.sql': 'ALTER TABLE `u` ADD `b` int;' });
    expect(first?.database).toBe('mysql');
  });

  it('names no lock of PostgreSQL where the tolerant reader read it', () => {
    const [migration] = read({ [sql]: 'CREATE INDEX i ON t (a);' }, null);
    expect(migration?.statements[0]?.lock).toEqual({ blocks: 'writes', duration: 'scan' });
    expect(migration?.database).toBeUndefined();
  });

  it.each([
    [sql, 'CREATE INDEX i ON t (a);', true],
    [sql, 'CREATE INDEX `i` ON t (a);', false],
    ['src/V1__x.txt', 'CREATE INDEX i ON t (a);', false],
    ['db/migrate/20260101000000_x.rb', 'execute "DROP TABLE t"', true],
    ['db/migrate/20260101000000_x.rb', 'add_column :t, :a, :int', false],
  ])('asks for the parser of %s with %s: %s', (path, text, needed) => {
    expect(mayHoldPostgres(path, text)).toBe(needed);
  });
});

describe('MySQL', () => {
  it.each([
    ['ADD INDEX `i` (`a`)', 'create-index: nothing, scan'],
    ['ADD FULLTEXT INDEX `i` (`a`)', 'create-index: writes, scan'],
    ['ADD COLUMN `a` int NOT NULL', 'add-required-column: reads-and-writes, instant'],
    ['ADD COLUMN `a` bigint AUTO_INCREMENT UNIQUE', 'add-column: writes, rewrite'],
    ['MODIFY COLUMN `a` bigint', 'widen-type: writes, rewrite'],
    ['MODIFY COLUMN `a` varchar(20)', 'alter-type: writes, rewrite'],
    ['ADD CONSTRAINT `c` CHECK (`a` > 0)', 'add-check: writes, rewrite'],
    ['ADD FOREIGN KEY (`a`) REFERENCES `u` (`id`)', 'add-foreign-key: writes, rewrite'],
    ['DROP PRIMARY KEY', 'drop-constraint: writes, rewrite'],
    ['CONVERT TO CHARACTER SET utf8mb4', 'alter-table: writes, rewrite'],
    ['ENGINE=InnoDB', 'alter-table: nothing, scan'],
    ['ENGINE=MyISAM', 'alter-table: writes, rewrite'],
  ])('ALTER TABLE `t` %s: %s', (action, lock) => {
    expect(held(read({ [sql]: `ALTER TABLE \`t\` ${action};` })[0])).toEqual([lock]);
  });

  it('refuses a statement that cannot run with the lock that it demands', () => {
    const one = (demand: string): string | undefined =>
      held(read({ [sql]: `ALTER TABLE \`t\` MODIFY COLUMN \`a\` bigint, ${demand};` })[0])[0];
    expect(one('ALGORITHM=INPLACE, LOCK=NONE')).toBe('widen-type: nothing, scan');
    expect(one('ALGORITHM=INSTANT')).toBe('widen-type: reads-and-writes, instant');
    expect(one('LOCK=EXCLUSIVE')).toBe('widen-type: reads-and-writes, rewrite');
  });
});

describe('the transaction of a migration', () => {
  const index = 'CREATE INDEX CONCURRENTLY i ON t (a);';
  const python = (body: string): string => `def upgrade():\n    ${body}\n`;
  it.each([
    ['Flyway, alone in its file', sql, index, false],
    ['Flyway, beside another statement', sql, `DROP VIEW v;\n${index}`, true],
    ['Prisma, alone', 'prisma/migrations/1_x/migration.sql', index, false],
    ['Prisma, two', 'prisma/migrations/1_x/migration.sql', `${index}\nDROP VIEW v;`, true],
    ['goose', 'db/migrations/1_x.sql', `-- +goose Up\n${index}`, true],
    ['goose without', 'db/migrations/1_x.sql', `-- +goose NO TRANSACTION\n-- +goose Up\n${index}`, false],
    ['plain SQL of nobody knows which tool', 'db/migrations/1_x.sql', index, false],
    ['plain SQL that begins one', 'db/migrations/1_x.sql', `BEGIN;\n${index}\nCOMMIT;`, true],
    ['plain SQL that ended one', 'db/migrations/1_x.sql', `BEGIN;\nDROP VIEW v;\nCOMMIT;\n${index}`, false],
    ['Liquibase', 'db/changelog/1.sql', `--liquibase formatted sql\n--changeset a:1\n${index}`, true],
    ['Liquibase without', 'db/changelog/1.sql', `--changeset a:1 runInTransaction:false\n${index}`, false],
    [
      'Alembic',
      'alembic/versions/1_x.py',
      python('op.create_index("i", "t", ["a"], postgresql_concurrently=True)'),
      true,
    ],
    [
      'Alembic without',
      'alembic/versions/1_x.py',
      python('with op.get_context().autocommit_block(): op.execute("VACUUM t")'),
      false,
    ],
  ])('%s', (_name, path, text, refused) => {
    const [migration] = read({ [path]: text });
    expect(migration?.statements.some((statement) => statement.refused === 'in-transaction')).toBe(refused);
  });

  it('is what a file beside a Flyway script says', () => {
    const path = 'db/migration/V1__x.sql';
    const [migration] = parseMigrations({
      files: [path, `${path}.conf`].map((name) => makeFile({ path: name, status: 'added' })),
      texts: new Map([[path, `DROP VIEW v;\n${index}`]]),
      parse,
    });
    expect(migration?.statements.map(({ refused }) => refused)).toEqual([undefined, undefined]);
  });

  it('may have limits on waiting and on running, until they are taken away', () => {
    const text = `ALTER TABLE t ADD a int;
SET lock_timeout = '2s';
ALTER TABLE t ADD b int;
SET LOCAL statement_timeout TO '5s';
ALTER TABLE t ADD c int;
SET statement_timeout = 0;
SET lock_timeout TO DEFAULT;
-- SET lock_timeout = '2s';
ALTER TABLE t ADD d int;`;
    expect(read({ [sql]: text })[0]?.statements.map(({ lock }) => lock?.bounded)).toEqual([
      undefined,
      'wait',
      'run',
      undefined,
    ]);
  });
});

describe('code', () => {
  const rails = (body: string): readonly string[] =>
    held(
      read({ 'db/migrate/20260101000000_x.rb': `class X < ActiveRecord::Migration[7.1]\n${body}\nend` })[0],
    );
  it.each([
    ['add_reference :t, :u', ['add-column: reads-and-writes, instant', 'create-index: writes, scan']],
    [
      'add_reference :t, :u, index: false, foreign_key: true',
      ['add-column: reads-and-writes, instant', 'add-foreign-key: writes, scan'],
    ],
    ['add_foreign_key :t, :u, validate: false', ['add-foreign-key: writes, instant']],
    ['validate_foreign_key :t, :u', ['validate-constraint: nothing, scan']],
    ['change_column :t, :a, :bigint', ['widen-type: reads-and-writes, rewrite']],
    ['change_column :t, :a, :text', ['widen-type: reads-and-writes, instant']],
    [
      'add_column :t, :a, :uuid, default: -> { "gen_random_uuid()" }',
      ['add-column-with-default: reads-and-writes, rewrite'],
    ],
    ['create_table :t do |t|\n t.references :u\n t.index :a\nend', ['create-table: -']],
    ['change_table :t do |t|\n t.index :a\nend', ['create-index: writes, scan']],
    ['Order.where(a: 1).update_all(a: 2)', ['update-computed: rows, transaction']],
    ['create_table :t\nOrder.update_all(a: 2)', ['create-table: -', 'update-computed: rows, transaction']],
  ])('%s', (body, locks) => {
    expect(rails(body)).toEqual(locks);
  });

  it('takes what Alembic says of the old type for no change of it', () => {
    const text = `def upgrade():
    op.alter_column("t", "a", existing_type=sa.String(length=20), nullable=False)
    op.alter_column("t", "b", existing_type=JSON(astext_type=sa.Text()), type_=JSONB(astext_type=sa.Text()))
    op.alter_column("t", "c", existing_type=sa.Integer(), new_column_name="d")
`;
    expect(held(read({ 'alembic/versions/1_x.py': text })[0])).toEqual([
      'set-not-null: reads-and-writes, scan',
      'widen-type: reads-and-writes, rewrite',
      'rename-column: reads-and-writes, instant',
    ]);
  });
});
