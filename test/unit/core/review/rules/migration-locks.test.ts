// The rule on migrations that hold up traffic: what passes, warns, fails, is unknown, and that more danger never helps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParsePostgres } from '../../../../../src/adapters/libpg-query/parse-postgres.ts';
import { parseMigrations } from '../../../../../src/core/change/migrations/migrations.ts';
import type { Outcome } from '../../../../../src/core/review/rule.ts';
import { makeFile, makeModule } from '../../../../fakes/change.ts';
import { runRule } from '../../../../fakes/rule-case.ts';

const parse = await loadParsePostgres();

/** The rule on a range with these files. */
function judge(files: Readonly<Record<string, string>>, allowTables: readonly string[] = []): Outcome {
  const migrations = parseMigrations({
    files: Object.keys(files).map((path) => makeFile({ path, status: 'added' })),
    texts: new Map(Object.entries(files)),
    parse,
  });
  return runRule('migration-locks', {
    change: { modules: [makeModule({ migrations })] },
    options: { allowTables },
  });
}

const flyway = (...statements: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(statements.map((statement, index) => [`db/migration/V${index + 1}__x.sql`, statement]));
const rails = (body: string, head = ''): Readonly<Record<string, string>> => ({
  'db/migrate/20260101000000_x.rb': `class X < ActiveRecord::Migration[7.1]\n${head}\n  def change\n    ${body}\n  end\nend\n`,
});

describe('migration-locks', () => {
  it.each<[name: string, status: string, files: Readonly<Record<string, string>>]>([
    ['no migration', 'pass', {}],
    ['a new table with its index', 'pass', flyway('CREATE TABLE t (a int); CREATE INDEX i ON t (a);')],
    [
      'an index on a table of an earlier file',
      'pass',
      flyway('CREATE TABLE t (a int);', 'CREATE INDEX i ON t (a);'),
    ],
    ['a column', 'pass', flyway('ALTER TABLE t ADD COLUMN a int DEFAULT 0 NOT NULL;')],
    ['an index that is built beside the traffic', 'pass', flyway('CREATE INDEX CONCURRENTLY i ON t (a);')],
    ['a constraint that is checked later', 'pass', flyway('ALTER TABLE t ADD CHECK (a > 0) NOT VALID;')],
    ['an update of some rows', 'pass', flyway("UPDATE t SET a = 1 WHERE b = 'x';")],
    [
      'SET NOT NULL after a checked constraint',
      'pass',
      flyway(
        'ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;',
        'ALTER TABLE t VALIDATE CONSTRAINT c;',
        'ALTER TABLE t ALTER COLUMN a SET NOT NULL;',
      ),
    ],
    [
      'SET NOT NULL after a constraint that nothing checked',
      'fail',
      flyway(
        'ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID;',
        'ALTER TABLE t ALTER COLUMN a SET NOT NULL;',
      ),
    ],
    ['an index', 'fail', flyway('CREATE INDEX i ON t (a);')],
    [
      'an index beside another statement',
      'fail',
      flyway('CREATE INDEX CONCURRENTLY i ON t (a); DROP VIEW v;'),
    ],
    ['a foreign key', 'fail', flyway('ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (id);')],
    ['a required column', 'fail', flyway('ALTER TABLE t ADD COLUMN a int NOT NULL;')],
    ['a new type', 'fail', flyway('ALTER TABLE t ALTER COLUMN a TYPE bigint;')],
    [
      'a new type that gives up in time',
      'warn',
      flyway("SET statement_timeout = '2s';\nALTER TABLE t ALTER a TYPE bigint;"),
    ],
    [
      'a timeout that is taken away again',
      'fail',
      flyway("SET statement_timeout = '2s';\nSET statement_timeout = 0;\nALTER TABLE t ALTER a TYPE bigint;"),
    ],
    ['a renamed column', 'warn', flyway('ALTER TABLE t RENAME COLUMN a TO b;')],
    ['an update of all rows', 'warn', flyway('UPDATE t SET a = 1;')],
    ['a backfill in one piece', 'warn', flyway('UPDATE t SET a = 1 WHERE a IS NULL;')],
    ['what nobody can read', 'unknown', flyway('SELECT fix_everything();')],
    [
      'what nobody can read, beside an index',
      'fail',
      flyway('SELECT fix_everything();', 'CREATE INDEX i ON t (a);'),
    ],
    ['an index of MySQL', 'pass', flyway('ALTER TABLE `t` ADD INDEX `i` (`a`);')],
    ['a new type of MySQL', 'fail', flyway('ALTER TABLE `t` MODIFY COLUMN `a` bigint;')],
    ['an index of Rails', 'fail', rails('add_index :t, :a')],
    ['an index of Rails in a transaction', 'fail', rails('add_index :t, :a, algorithm: :concurrently')],
    [
      'an index of Rails outside one',
      'pass',
      rails('add_index :t, :a, algorithm: :concurrently', '  disable_ddl_transaction!'),
    ],
    ['a reference of Rails with its index', 'fail', rails('add_reference :t, :u')],
    ['a reference of Rails without', 'pass', rails('add_reference :t, :u, index: false')],
  ])('%s: %s', (_name, status, files) => {
    expect(judge(files).status).toBe(status);
  });

  it('leaves alone the tables that the config allows, and says so', () => {
    const files = flyway('CREATE INDEX i ON shop."Audit" (a);');
    expect(judge(files, ['audit'])).toMatchObject({
      status: 'pass',
      evidence: [{ text: { en: expect.stringContaining('allow-tables') }, line: 1 }],
    });
    expect(judge(files, ['orders']).status).toBe('fail');
  });

  it('names file, line, table, lock and what waits, and the way to do it', () => {
    const outcome = judge(
      flyway(
        '-- for the report\nALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (c) REFERENCES customers (id);',
      ),
    );
    expect(outcome).toMatchObject({
      message: {
        en: 'db/migration/V1__x.sql:2 (ADD FOREIGN KEY): writes to `orders` and `customers` wait while every row is read (lock SHARE ROW EXCLUSIVE).',
        ko: 'db/migration/V1__x.sql:2 (ADD FOREIGN KEY): 모든 행을 읽는 동안 `orders`, `customers` 테이블의 쓰기가 대기합니다(잠금 SHARE ROW EXCLUSIVE).',
      },
      instead: {
        en: expect.stringContaining('`NOT VALID`'),
        ko: expect.stringContaining('`VALIDATE CONSTRAINT`'),
      },
      evidence: [{ path: 'db/migration/V1__x.sql', line: 2 }],
    });
  });

  it('does not complain of a missing timeout where there is one', () => {
    const index = 'CREATE INDEX i ON t (a);';
    const why = (sql: string): string => {
      const outcome = judge(flyway(sql));
      return outcome.status === 'pass' ? '' : outcome.why.en;
    };
    expect(why(index)).toContain('lock_timeout');
    expect(why(`SET lock_timeout = '2s';\n${index}`)).not.toContain('lock_timeout');
  });

  it('is never better for one more dangerous statement', () => {
    const rank = { pass: 0, warn: 1, unknown: 2, fail: 3 };
    const harmless = [
      'ALTER TABLE a ADD COLUMN x int;',
      'CREATE TABLE n (id int);',
      'INSERT INTO a VALUES (1);',
    ];
    const dangerous = [
      'CREATE INDEX i ON t (a);',
      'ALTER TABLE t RENAME TO u;',
      'UPDATE t SET a = 1;',
      'SELECT fix_everything();',
      'ALTER TABLE t ADD COLUMN q int NOT NULL;',
      "SET statement_timeout = '1s'; VACUUM FULL t;",
      'CREATE INDEX CONCURRENTLY i ON t (a);',
    ];
    const some = fc.array(fc.constantFrom(...harmless, ...dangerous), { maxLength: 5 });
    fc.assert(
      fc.property(some, fc.constantFrom(...dangerous), fc.nat(5), (statements, one, at) => {
        const more = [...statements.slice(0, at), one, ...statements.slice(at)];
        // Each in a file of its own, so that the numbers of the others do not change what they are.
        expect(rank[judge(flyway(...more)).status]).toBeGreaterThanOrEqual(
          rank[judge(flyway(...statements)).status],
        );
      }),
    );
  });
});
