// What each statement is on PostgreSQL, read from its syntax tree: lock, whom it keeps waiting, for how long.
import { describe, expect, it } from 'vitest';
import { loadParsePostgres } from '../../../../../src/adapters/libpg-query/parse-postgres.ts';
import { readPostgres } from '../../../../../src/core/change/migrations/postgres-statements.ts';
import type { MigrationStatement } from '../../../../../src/domain/change.ts';

const parse = await loadParsePostgres();

/** `operation table(columns) effect! | mode, who waits, how long + other tables` */
const tell = ({ operation, table, columns, effect, reversible, lock }: MigrationStatement): string => {
  const also = lock?.also === undefined ? '' : ` + ${lock.also.join()}`;
  const held = lock === undefined ? '' : ` | ${lock.mode}, ${lock.blocks}, ${lock.duration}${also}`;
  return `${operation} ${table ?? '-'}(${columns.join()}) ${effect}${reversible ? '' : '!'}${held}`;
};
const told = (sql: string): readonly string[] | null => readPostgres(sql, parse)?.map(tell) ?? null;

const exclusive = 'ACCESS EXCLUSIVE, reads-and-writes';

describe('readPostgres', () => {
  it.each([
    ['CREATE INDEX i ON t (a, lower(b))', 'create-index t(a,lower) locks | SHARE, writes, scan'],
    [
      'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON s.t USING btree (a)',
      'create-index-concurrently s.t(a) additive | SHARE UPDATE EXCLUSIVE, nothing, scan',
    ],
    ['DROP INDEX i', `drop-index -() other | ${exclusive}, instant`],
    [
      'DROP INDEX CONCURRENTLY i',
      'drop-index-concurrently -() other | SHARE UPDATE EXCLUSIVE, nothing, instant',
    ],
    ['ALTER TABLE t ADD COLUMN a text', `add-column t(a) additive | ${exclusive}, instant`],
    [
      "ALTER TABLE t ADD a text DEFAULT 'x' NOT NULL",
      `add-column-with-default t(a) additive | ${exclusive}, instant`,
    ],
    ['ALTER TABLE t ADD a text DEFAULT NULL', `add-column t(a) additive | ${exclusive}, instant`],
    [
      'ALTER TABLE t ADD a timestamptz NOT NULL DEFAULT now()',
      `add-column-with-default t(a) additive | ${exclusive}, instant`,
    ],
    [
      'ALTER TABLE t ADD a timestamptz DEFAULT CURRENT_TIMESTAMP',
      `add-column-with-default t(a) additive | ${exclusive}, instant`,
    ],
    [
      'ALTER TABLE t ADD a timestamptz DEFAULT clock_timestamp()',
      `add-column-with-default t(a) locks | ${exclusive}, rewrite`,
    ],
    [
      'ALTER TABLE t ADD a uuid NOT NULL DEFAULT gen_random_uuid()',
      `add-column-with-default t(a) locks | ${exclusive}, rewrite`,
    ],
    ['ALTER TABLE t ADD a bigserial', `add-column t(a) locks | ${exclusive}, rewrite`],
    ['ALTER TABLE t ADD a int GENERATED ALWAYS AS IDENTITY', `add-column t(a) locks | ${exclusive}, rewrite`],
    [
      'ALTER TABLE t ADD a int GENERATED ALWAYS AS (b * 2) STORED',
      `add-column t(a) locks | ${exclusive}, rewrite`,
    ],
    [
      'ALTER TABLE t ADD a int GENERATED ALWAYS AS (b * 2) VIRTUAL',
      `add-column t(a) additive | ${exclusive}, instant`,
    ],
    ['ALTER TABLE t ADD a int NOT NULL', `add-required-column t(a) locks | ${exclusive}, scan`],
    ['ALTER TABLE t ADD a int UNIQUE', `add-column t(a) locks | ${exclusive}, scan`],
    ['ALTER TABLE t ADD a int REFERENCES u (id)', `add-column t(a) additive | ${exclusive}, instant + u`],
    [
      'ALTER TABLE t ADD a int DEFAULT 1 REFERENCES u',
      `add-column-with-default t(a) locks | ${exclusive}, scan + u`,
    ],
    ['ALTER TABLE t DROP COLUMN a', `drop-column t(a) destroys-data! | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a SET NOT NULL', `set-not-null t(a) locks | ${exclusive}, scan`],
    ['ALTER TABLE t ALTER a DROP NOT NULL', `drop-not-null t(a) other | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a SET DEFAULT 3', `set-default t(a) other | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a DROP DEFAULT', `drop-default t(a) other | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a TYPE text', `widen-type t(a) other | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a TYPE text USING a::text', `widen-type t(a) other | ${exclusive}, instant`],
    ['ALTER TABLE t ALTER a TYPE bigint', `widen-type t(a) locks | ${exclusive}, rewrite`],
    ['ALTER TABLE t ALTER a TYPE varchar(20)', `alter-type t(a) locks | ${exclusive}, rewrite`],
    [
      'ALTER TABLE t ALTER a TYPE varchar(20) USING a::varchar(20)',
      `alter-type t(a) rewrites-data! | ${exclusive}, rewrite`,
    ],
    ['ALTER TABLE t ALTER a TYPE date', `alter-type t(a) rewrites-data! | ${exclusive}, rewrite`],
    ['ALTER TABLE t ALTER a TYPE numeric(8, 2)', `alter-type t(a) rewrites-data! | ${exclusive}, rewrite`],
    [
      'ALTER TABLE t ALTER a TYPE text USING left(a, 5)',
      `alter-type t(a) rewrites-data! | ${exclusive}, rewrite`,
    ],
    [
      'ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (id)',
      'add-foreign-key t(a) locks | SHARE ROW EXCLUSIVE, writes, scan + u',
    ],
    [
      'ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (a) REFERENCES u (id) NOT VALID',
      'add-foreign-key t(a) additive | SHARE ROW EXCLUSIVE, writes, instant + u',
    ],
    ['ALTER TABLE t ADD CHECK (a > 0)', `add-check t() locks | ${exclusive}, scan`],
    [
      'ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID',
      `add-check t() additive | ${exclusive}, instant`,
    ],
    [
      'ALTER TABLE t VALIDATE CONSTRAINT c',
      'validate-constraint t() other | SHARE UPDATE EXCLUSIVE, nothing, scan',
    ],
    ['ALTER TABLE t ADD PRIMARY KEY (a)', `add-primary-key t(a) locks | ${exclusive}, scan`],
    [
      'ALTER TABLE t ADD CONSTRAINT p PRIMARY KEY USING INDEX i',
      `add-primary-key t() additive | ${exclusive}, instant`,
    ],
    ['ALTER TABLE t ADD UNIQUE (a, b)', `add-unique t(a,b) locks | ${exclusive}, scan`],
    ['ALTER TABLE t ADD EXCLUDE USING gist (a WITH &&)', `add-constraint t() locks | ${exclusive}, scan`],
    ['ALTER TABLE t SET LOGGED', `rewrite-table t() locks | ${exclusive}, rewrite`],
    [
      'ALTER TABLE t SET (fillfactor = 70)',
      'alter-table t() other | SHARE UPDATE EXCLUSIVE, nothing, instant',
    ],
    ['ALTER TABLE t ENABLE TRIGGER g', 'alter-table t() other | SHARE ROW EXCLUSIVE, writes, instant'],
    [
      "ALTER TABLE t ATTACH PARTITION p FOR VALUES FROM ('a') TO ('b')",
      'attach-partition t() other | SHARE UPDATE EXCLUSIVE, nothing, scan + p',
    ],
    ['ALTER TABLE t RENAME COLUMN a TO b', `rename-column t(a,b) other | ${exclusive}, instant`],
    ['ALTER TABLE t RENAME TO u', `rename-table t() other | ${exclusive}, instant`],
    ['ALTER TABLE t SET SCHEMA archive', `rename-table t() other | ${exclusive}, instant`],
    ['ALTER INDEX i RENAME TO j', 'rename-constraint i() other'],
    ['VACUUM FULL t', `vacuum-full t() locks | ${exclusive}, rewrite`],
    ['VACUUM (FULL false, ANALYZE) t', 'vacuum t() other | SHARE UPDATE EXCLUSIVE, nothing, scan'],
    ['CLUSTER t USING i', `cluster t() locks | ${exclusive}, rewrite`],
    ['REINDEX TABLE t', 'reindex t() locks | SHARE, reads-and-writes, scan'],
    [
      'REINDEX TABLE CONCURRENTLY t',
      'reindex-concurrently t() other | SHARE UPDATE EXCLUSIVE, nothing, scan',
    ],
    ['REFRESH MATERIALIZED VIEW v', `refresh-view v() locks | ${exclusive}, rewrite`],
    ['REFRESH MATERIALIZED VIEW CONCURRENTLY v', 'refresh-view v() other | EXCLUSIVE, nothing, rewrite'],
    ['LOCK TABLE t IN SHARE MODE', 'lock-table t() locks | SHARE, writes, transaction'],
    ['LOCK t', `lock-table t() locks | ${exclusive}, transaction`],
    ['DROP TABLE IF EXISTS s.t CASCADE', `drop-table s.t() destroys-data! | ${exclusive}, instant`],
    ['DROP VIEW v', `drop-view v() other | ${exclusive}, instant`],
    ['TRUNCATE ONLY t', `truncate t() destroys-data! | ${exclusive}, instant`],
    ['UPDATE t SET a = 1', 'update t(a) rewrites-data! | ROW EXCLUSIVE, rows, transaction'],
    ['DELETE FROM t', 'delete t() destroys-data! | ROW EXCLUSIVE, rows, transaction'],
    ["INSERT INTO t (a) VALUES ('x')", 'insert t(a) inserts-data | ROW EXCLUSIVE, rows, transaction'],
    ["ALTER TYPE mood ADD VALUE 'calm'", 'add-enum-value -() other'],
    ['ALTER TYPE address DROP ATTRIBUTE zip', 'alter-composite-type address(zip) destroys-data!'],
    ['CREATE TABLE t (id int REFERENCES u)', 'create-table t() additive'],
    ['CREATE STATISTICS s ON a, b FROM t', 'create-statistics s() additive'],
    ['ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO app', 'alter-default -() other'],
    ['SELECT purge_old_rows()', 'call -() other!'],
    ["SET lock_timeout = '5s'", undefined],
    ["COMMENT ON TABLE t IS 'DROP TABLE t;'", undefined],
  ])('%s', (sql, expected) => {
    expect(told(sql)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('tells each action of one ALTER TABLE, and the line and text of every statement', () => {
    const sql = `-- Ünïcödé before it 🙂
ALTER TABLE t
  ADD COLUMN a int,
  DROP COLUMN b;

/* a comment */ DROP TABLE u;
DO $$ BEGIN
  UPDATE t SET a = 1;
END $$;`;
    expect(readPostgres(sql, parse)?.map(({ operation, line, text }) => [operation, line, text])).toEqual([
      ['add-column', 2, 'ALTER TABLE t ADD COLUMN a int, DROP COLUMN b'],
      ['drop-column', 2, 'ALTER TABLE t ADD COLUMN a int, DROP COLUMN b'],
      ['drop-table', 6, 'DROP TABLE u'],
      ['update', 8, 'UPDATE t SET a = 1'],
    ]);
  });

  it('reads through the variables that a tool fills in, and tells them as they are written', () => {
    const sql = `CREATE INDEX i ON \${Schema}.report (a); TRUNCATE \${table};`;
    expect(told(sql)).toEqual([
      `create-index \${Schema}.report(a) locks | SHARE, writes, scan`,
      `truncate \${table}() destroys-data! | ${exclusive}, instant`,
    ]);
  });

  it.each([
    'ALTER TABLE `t` MODIFY COLUMN a bigint',
    'ALTER TABLE [dbo].[t] ADD a int\nGO',
    "INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 'x'",
    'CREATE TABLE t (a NUMBER(5)) TABLESPACE',
    'DROP TABLE t; FROBNICATE',
  ])('leaves to the tolerant reader what PostgreSQL refuses: %s', (sql) => {
    expect(told(sql)).toBeNull();
  });
});
