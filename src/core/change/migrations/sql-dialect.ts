// Recognises for which database a migration is written, by marks that no other database takes. Pure.
import { readSqlTokens, type SqlToken } from './sql-tokens.ts';

/** `other`: SQL Server, Oracle, SQLite; `unknown`: nothing tells, it may be any. */
export type SqlDialect = 'postgresql' | 'mysql' | 'other' | 'unknown';

/** A seed of megabytes tells its dialect early. */
const textMax = 100_000;

const folders: readonly (readonly [RegExp, SqlDialect])[] = [
  [/(?:^|[/_.-])(?:postgres|postgresql|pg|psql)(?:[/_.-])/i, 'postgresql'],
  [/(?:^|[/_.-])(?:mysql|mariadb)(?:[/_.-])/i, 'mysql'],
  [/(?:^|[/_.-])(?:oracle|sqlserver|mssql|sqlite3?|db2)(?:[/_.-])/i, 'other'],
];

/** Says for which database `text` is written; the path says it for projects that keep a folder a database. */
export function detectDialect(text: string, path: string): SqlDialect {
  const byPath = folders.find(([pattern]) => pattern.test(path))?.[1];
  return byPath ?? detectByText(text.slice(0, textMax));
}

function detectByText(text: string): SqlDialect {
  const { tokens } = readSqlTokens(text);
  if (tokens.some((token, index) => isMysql(token, index, tokens, text))) return 'mysql';
  if (tokens.some((token, index) => isOther(token, index, tokens, text))) return 'other';
  return 'unknown';
}

const mysqlWords = new Set(
  'AUTO_INCREMENT INNODB MYISAM UTF8MB4 TINYINT MEDIUMINT MEDIUMTEXT LONGTEXT MEDIUMBLOB LONGBLOB ZEROFILL'.split(
    ' ',
  ),
);

function isMysql(token: SqlToken, index: number, tokens: readonly SqlToken[], text: string): boolean {
  const next = tokens[index + 1];
  if (token.kind === 'name') return text[token.start] === '`';
  if (token.kind !== 'word') return false;
  switch (token.upper) {
    case 'ENGINE':
    case 'ALGORITHM':
      return next?.text === '=';
    case 'CHANGE':
      return next?.upper === 'COLUMN';
    case 'MODIFY':
      return next?.upper === 'COLUMN' || (tokens[index - 1]?.kind === 'word' && next?.kind === 'word');
    case 'DUPLICATE':
      return next?.upper === 'KEY';
    case 'ADD':
      return /^(?:INDEX|KEY|FULLTEXT|SPATIAL)$/.test(next?.upper ?? '');
    case 'UNSIGNED':
      return true;
    default:
      return mysqlWords.has(token.upper);
  }
}

const otherWords = new Set(
  'NVARCHAR NVARCHAR2 VARCHAR2 UNIQUEIDENTIFIER DATETIME2 DATETIMEOFFSET SP_RENAME PRAGMA AUTOINCREMENT NONCLUSTERED'.split(
    ' ',
  ),
);

function isOther(token: SqlToken, index: number, tokens: readonly SqlToken[], text: string): boolean {
  if (token.kind === 'name') return text[token.start] === '[';
  if (token.upper === 'GO') return token.leads && (tokens[index + 1]?.leads ?? true);
  if (token.upper === 'NUMBER') return tokens[index + 1]?.text === '(';
  return otherWords.has(token.upper);
}

const postgresCode =
  /\bconcurrently\b|postgresql_|dialects(?:\.| import )postgresql|\bjsonb\b|disable_ddl_transaction!|dbms["']?\s*[=:]\s*["']?postgresql/i;
const mysqlCode =
  /mysql_|dialects(?:\.| import )mysql|ENGINE\s*=|\bInnoDB\b|algorithm:\s*:(?:inplace|instant|copy)|utf8mb4|dbms["']?\s*[=:]\s*["']?(?:mysql|mariadb)/i;

/** The same for code: what a migration of Rails, Alembic or another tool says beside its SQL. */
export function detectCodeDialect(text: string, path: string): SqlDialect {
  const byPath = folders.find(([pattern]) => pattern.test(path))?.[1];
  if (byPath !== undefined) return byPath;
  const code = text.slice(0, textMax);
  if (postgresCode.test(code)) return 'postgresql';
  return mysqlCode.test(code) ? 'mysql' : 'unknown';
}
