// What each SQL statement of a migration is recognised as.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStatements } from '../../../../../src/core/change/migrations/migration-statements.ts';

/** One line a statement: operation, table(columns), effect, and `!` when nothing could undo it. */
const told = (sql: string): readonly string[] =>
  parseStatements(sql).map(
    ({ operation, table, columns, effect, reversible }) =>
      `${operation} ${table ?? '-'}(${columns.join()}) ${effect}${reversible ? '' : ' !'}`,
  );

describe('parseStatements', () => {
  it.each([
    ['ALTER TABLE report ADD COLUMN note text', 'add-column report(note) additive'],
    [
      'alter table only public."Report" add column if not exists note text null',
      'add-column public.Report(note) additive',
    ],
    ['ALTER TABLE t ADD note text NOT NULL', 'add-required-column t(note) locks'],
    ['ALTER TABLE t ADD COLUMN n int DEFAULT 0 NOT NULL', 'add-column-with-default t(n) additive'],
    ['ALTER TABLE t ADD COLUMN id uuid DEFAULT gen_random_uuid()', 'add-column-with-default t(id) locks'],
    [
      'ALTER TABLE t ADD COLUMN r uuid CONSTRAINT fk REFERENCES report (id) ON DELETE SET NULL',
      'add-column t(r) additive',
    ],
    ['ALTER TABLE t DROP COLUMN a CASCADE', 'drop-column t(a) destroys-data !'],
    ['ALTER TABLE [dbo].[t] DROP COLUMN [a]', 'drop-column dbo.t(a) destroys-data !'],
    ['ALTER TABLE t DROP CONSTRAINT IF EXISTS c', 'drop-constraint t() other'],
    ['ALTER TABLE t SET UNUSED (a)', 'drop-column t(a) destroys-data !'],
    ['ALTER TABLE t ALTER COLUMN a TYPE text', 'widen-type t(a) other'],
    ['ALTER TABLE t ALTER COLUMN a SET DATA TYPE bigint', 'widen-type t(a) locks'],
    ['ALTER TABLE t ALTER COLUMN a TYPE varchar(50)', 'alter-type t(a) rewrites-data !'],
    ['ALTER TABLE t ALTER COLUMN a TYPE text USING left(a, 5)', 'alter-type t(a) rewrites-data !'],
    ['ALTER TABLE t ALTER COLUMN a nvarchar(max) NOT NULL', 'widen-type t(a) other'],
    ['ALTER TABLE `t` MODIFY COLUMN `a` smallint', 'alter-type t(a) rewrites-data !'],
    ['ALTER TABLE t MODIFY (a NOT NULL)', 'set-not-null t(a) locks'],
    ['ALTER TABLE t ALTER a SET NOT NULL', 'set-not-null t(a) locks'],
    ['ALTER TABLE t ALTER a DROP NOT NULL', 'drop-not-null t(a) other'],
    ['ALTER TABLE t RENAME COLUMN a TO b', 'rename-column t(a,b) other'],
    ['ALTER TABLE t RENAME TO u', 'rename-table t() other'],
    ['ALTER TABLE t ADD CONSTRAINT u UNIQUE (a, b)', 'add-unique t(a,b) locks'],
    ['ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) NOT VALID', 'add-check t() additive'],
    ['ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES x (id)', 'add-foreign-key t(a) locks'],
    ['CREATE INDEX i ON t (a, lower(b))', 'create-index t(a,lower) locks'],
    [
      'CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON t USING btree (a)',
      'create-index-concurrently t(a) additive',
    ],
    ['CREATE TABLE IF NOT EXISTS t (id int)', 'create-table-if-missing t() additive'],
    ['CREATE OR REPLACE VIEW v AS SELECT 1', 'replace-view v() other'],
    ['DROP TABLE IF EXISTS #scratch', 'drop-table #scratch() destroys-data'],
    ['DROP MATERIALIZED VIEW IF EXISTS report.v', 'drop-materialized-view report.v() other'],
    ['DROP TYPE mood CASCADE', 'drop-type mood() destroys-data !'],
    ['TRUNCATE t', 'truncate t() destroys-data !'],
    ['DELETE t', 'delete t() destroys-data !'],
    [
      "UPDATE report SET status='ON_HOLD' WHERE status = 'POST_INCIDENT_UPDATE'",
      'update report(status) rewrites-data !',
    ],
    [
      "UPDATE constant_type SET description='Self-harm' WHERE code = 'SELF_HARM_1'",
      'update constant_type(description) rewrites-data',
    ],
    ['UPDATE account SET balance = 0 WHERE id = 17', 'update account(balance) rewrites-data !'],
    ["UPDATE users SET note='x' WHERE code = 'A' OR 1 = 1", 'update users(note) rewrites-data !'],
    ['UPDATE r SET r.a = 1 FROM report r WHERE r.b = 2', 'update report(a) rewrites-data !'],
    ['UPDATE t SET position = position + 1', 'update-computed t(position) rewrites-data'],
    ["INSERT INTO t (a, b) VALUES (1, 'x')", 'insert t(a,b) inserts-data'],
    ['INSERT INTO t SELECT * FROM u', 'insert-computed t() inserts-data'],
    ["INSERT INTO t (a) VALUES ('x') ON CONFLICT (a) DO UPDATE SET a = 'y'", 'upsert t(a) rewrites-data !'],
    ["INSERT INTO t (a) VALUES ('x') ON CONFLICT DO NOTHING", 'insert t(a) inserts-data'],
    [
      'MERGE INTO t USING u ON (t.id = u.id) WHEN MATCHED THEN UPDATE SET t.a = u.a',
      'merge t() rewrites-data !',
    ],
    ['GRANT SELECT, INSERT, UPDATE ON t TO app', 'grant -() other'],
    ['FROBNICATE everything', 'unknown -() other !'],
    ['SELECT purge_old_rows()', 'call -() other !'],
    ["SELECT setval('s', 1)", undefined],
    ["COMMENT ON TABLE t IS 'DROP TABLE t;'", undefined],
  ])('%s', (sql, expected) => {
    expect(told(sql)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('tells every action of one ALTER TABLE', () => {
    expect(
      told('ALTER TABLE t ADD a int, DROP COLUMN b, c; ALTER TABLE t ADD (d number(5), e date)'),
    ).toEqual([
      'add-column t(a) additive',
      'drop-column t(b) destroys-data !',
      'drop-column t(c) destroys-data !',
      'add-column t(d) additive',
      'add-column t(e) additive',
    ]);
  });

  it('is not fooled by comments, quotes and dollar quotes', () => {
    const sql = `
      -- DROP TABLE a;
      /* DROP TABLE b; /* nested */ */
      INSERT INTO log (text) VALUES ('it''s; DROP TABLE c;'), ('x\\'s; DROP TABLE d;');
      CREATE FUNCTION f() RETURNS void AS $body$ BEGIN DELETE FROM e; END $body$ LANGUAGE plpgsql;
      COMMENT ON COLUMN "odd;name".b IS E'\\\\';
      /*!40000 ALTER TABLE g DROP COLUMN h */;`;
    expect(told(sql)).toEqual([
      'insert log(text) inserts-data',
      'create-routine -() other',
      'drop-column g(h) destroys-data !',
    ]);
  });

  it('reads what blocks, dynamic SQL and batches without semicolons run', () => {
    const sql = `
DO $$ DECLARE n int; BEGIN
  IF EXISTS (SELECT 1 FROM t) THEN
    UPDATE t SET a = NULL;
    EXECUTE 'DROP TABLE old_t';
  END IF;
END $$;
IF OBJECT_ID('dbo.x') IS NOT NULL
  DROP TABLE dbo.x
ALTER TABLE dbo.y
  ADD z int NULL
GO
CREATE PROCEDURE p AS
  DELETE FROM dbo.y;
  DELETE FROM dbo.z
GO
WITH gone AS (DELETE FROM q RETURNING *) INSERT INTO archive SELECT * FROM gone;`;
    expect(told(sql)).toEqual([
      'update t(a) rewrites-data !',
      'drop-table old_t() destroys-data !',
      'drop-table dbo.x() destroys-data !',
      'add-column dbo.y(z) additive',
      'create-routine -() other',
      'delete q() destroys-data',
      'insert-computed archive() inserts-data',
    ]);
  });

  it('follows DELIMITER and the bodies of Oracle routines', () => {
    const sql = `
DELIMITER //
CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW BEGIN DELETE FROM b; END//
DELIMITER ;
DROP TABLE c;
CREATE OR REPLACE FUNCTION f RETURN NUMBER IS v NUMBER; BEGIN DELETE FROM d; RETURN CASE WHEN 1=1 THEN 1 END; END;
/
TRUNCATE TABLE e;`;
    expect(told(sql)).toEqual([
      'create-routine -() other',
      'drop-table c() destroys-data !',
      'create-routine -() other',
      'truncate e() destroys-data !',
    ]);
  });

  it('says where a statement stands and which rows it touches', () => {
    const sql = "-- first\n\nDELETE\nFROM constant_status -- why\nWHERE code = 'X';";
    expect(parseStatements(sql)).toEqual([
      expect.objectContaining({
        line: 3,
        literals: ['X'],
        where: "code = 'X'",
        text: "DELETE FROM constant_status WHERE code = 'X'",
      }),
    ]);
  });

  it('admits what an open quote hides', () => {
    expect(told("INSERT INTO t VALUES ('open; DROP TABLE x;")).toContain('unknown -() other !');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      'DROP',
      'TABLE',
      'ALTER',
      'x',
      '(',
      ')',
      ',',
      ';',
      "'",
      '"',
      '$$',
      '/*',
      '*/',
      '--',
      '\n',
      'BEGIN',
      'END',
      'UPDATE',
      'SET',
      '=',
      'WHERE',
      'DO',
      'CREATE',
      'FUNCTION',
      'AS',
      'DELIMITER //',
      '//',
      'GO',
      'WITH',
      '[',
      '\\',
      '한글',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        (pieces) => parseStatements(pieces.join(' ')).length >= 0,
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseStatements(text).length >= 0));
  });

  it.each([
    '/*',
    "'\\'",
    '(',
    '$$',
    '$a$',
    '"',
    'ALTER TABLE t ADD (',
    'DELETE FROM t\n',
    'BEGIN ',
    'DELIMITER //\n//',
    "EXECUTE '",
    'WITH a AS (',
    ',',
  ])('takes time in proportion to the text: %j repeated', (piece) => {
    const took = (count: number): number => {
      const start = performance.now();
      parseStatements(piece.repeat(count));
      return performance.now() - start;
    };
    took(1_000);
    // Eight times the text may take far more than eight times as long on a busy machine, not sixty-four times.
    expect(took(16_000)).toBeLessThan(Math.max(1000, took(2_000) * 40));
  });
});
