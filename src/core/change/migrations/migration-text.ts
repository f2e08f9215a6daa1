// Reads the text of a migration by the reader that fits it: PostgreSQL's own parser, or the tolerant one. Pure.
import type { MigrationStatement } from '../../../domain/change.ts';
import type { ParsePostgres } from '../../../domain/postgres-syntax.ts';
import { readCalls } from './migration-calls.ts';
import { readChangelog } from './migration-changelog.ts';
import { type MigrationPath, readMigrationPath } from './migration-path.ts';
import { parseStatements, type ReadSql } from './migration-statements.ts';
import { asMysql } from './mysql-locks.ts';
import { lockByOperation, withLock } from './postgres-locks.ts';
import { readPostgres } from './postgres-statements.ts';
import { detectCodeDialect, detectDialect, type SqlDialect } from './sql-dialect.ts';

/** Characters of a range that are parsed whole; what lies beyond is read by the tolerant reader. */
const parsedMax = 2_000_000;

/** A migration to read; `neighbours` is the dialect of the other migrations of its folder. */
export type TextToRead = {
  readonly text: string;
  readonly path: string;
  readonly shape: MigrationPath;
  readonly neighbours: SqlDialect;
};

/** What was read, and for which database it is written. */
export type TextReading = {
  readonly statements: readonly MigrationStatement[];
  readonly dialect: SqlDialect;
};

/** Reads the text of one migration. */
export type ReadText = (input: TextToRead) => TextReading;

/** Says for which database a migration is written by what its own text and path say. */
export function dialectOf(text: string, path: string, shape: MigrationPath): SqlDialect {
  return shape.format === 'sql' ? detectDialect(text, path) : detectCodeDialect(text, path);
}

/** Whether the file is a migration with SQL that PostgreSQL's parser may read. */
export function mayHoldPostgres(path: string, text: string): boolean {
  const shape = readMigrationPath(path);
  if (shape === null || shape.format === 'none') return false;
  const dialect = dialectOf(text, path, shape);
  if (dialect === 'mysql' || dialect === 'other') return false;
  return shape.format === 'sql' || /\b(?:execute|RunSQL|query|raw)\b|<(?:\w+:)?sql\b|\bsql:/.test(text);
}

/**
 * Returns the reader of a range.
 *
 * A text that PostgreSQL's parser takes as a whole, and that nothing marks as another database's, is read as PostgreSQL's.
 * `parse` null: the parser is not there, and every text is read by the tolerant reader.
 */
export function createTextReader(parse: ParsePostgres | null): ReadText {
  const read = createSqlReader(parse);
  return ({ text, path, shape, neighbours }) => {
    const own = dialectOf(text, path, shape);
    const dialect = own === 'unknown' ? neighbours : own;
    switch (shape.format) {
      case 'sql':
        return read(text, dialect);
      case 'calls':
        return inCode(dialect, (sql) => readCalls(text, shape.tool, sql), read);
      case 'changelog':
        return inCode(dialect, (sql) => readChangelog(text, sql), read);
      case 'none':
        return { statements: [], dialect };
    }
  };
}

type ReadDialect = (text: string, dialect: SqlDialect) => TextReading;

function createSqlReader(parse: ParsePostgres | null): ReadDialect {
  let room = parsedMax;
  return (text, dialect) => {
    const isForeign = dialect === 'mysql' || dialect === 'other';
    if (parse !== null && !isForeign && text.length <= room) {
      room -= text.length;
      const statements = readPostgres(text, parse);
      if (statements !== null) return { statements, dialect: 'postgresql' };
    }
    return { statements: parseStatements(text).map((statement) => lockIn(statement, dialect)), dialect };
  };
}

/** SQL inside code is read like a file of SQL; what the code itself calls is known by its name. */
function inCode(
  dialect: SqlDialect,
  readAll: (sql: ReadSql) => readonly MigrationStatement[],
  read: ReadDialect,
): TextReading {
  const statements = readAll((text) => {
    const marked = detectDialect(text, '');
    return read(text, marked === 'unknown' ? dialect : marked).statements;
  });
  return { statements: statements.map((statement) => lockIn(statement, dialect)), dialect };
}

/**
 * The lock of a statement that no syntax tree was read of.
 *
 * Where nothing says which database it is, PostgreSQL's rules hold without its names: it locks most.
 */
function lockIn(statement: MigrationStatement, dialect: SqlDialect): MigrationStatement {
  if (statement.lock !== undefined) return statement;
  if (dialect === 'mysql') return asMysql(statement);
  const lock = lockByOperation(statement);
  if (lock === undefined) return statement;
  if (dialect === 'postgresql') return { ...statement, ...withLock(statement, lock) };
  const { mode: _, ...nameless } = lock;
  return { ...statement, ...withLock(statement, nameless) };
}
