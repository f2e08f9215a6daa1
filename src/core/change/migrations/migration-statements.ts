// Reads the statements of a SQL migration and says what each does to what is there. Pure.
import type { MigrationStatement } from '../../../domain/change.ts';
import { readAlter } from './sql-alter.ts';
import { SqlCursor } from './sql-cursor.ts';
import { readDelete, readInsert, readMerge, readTruncate, readUpdate } from './sql-data.ts';
import { readCreate, readDrop } from './sql-objects.ts';
import { about, other, type Reading, unknownReading } from './sql-reading.ts';
import { type SqlStatement, splitSql } from './sql-split.ts';
import type { SqlToken } from './sql-tokens.ts';

/** Reads the statements of a text of SQL. */
export type ReadSql = (text: string) => readonly MigrationStatement[];

const nestingMax = 3;
/** Harmless statements beyond this many are left out: a seed file may hold a hundred thousand inserts. */
const harmlessMax = 400;
/** So many things that cannot be undone make the point. */
const irreversibleMax = 1000;

/** Words that begin a statement which changes nothing that a rollback would have to bring back. */
const ignored = new Set(
  `SET RESET SHOW USE GO COMMIT ROLLBACK SAVEPOINT RELEASE START END COMMENT DECLARE PRINT RAISE RAISERROR RETURN NULL
   DISCARD LISTEN NOTIFY UNLISTEN CHECKPOINT WHENEVER SPOOL PROMPT EXIT OPEN CLOSE FETCH DEFINE VARIABLE ASSERT PRAGMA
   DESCRIBE EXPLAIN UNLOCK EXCEPTION CONTINUE LEAVE ITERATE SAVE BREAK THROW`.split(/\s+/),
);
const control = new Set(
  'BEGIN DECLARE IF ELSE ELSIF ELSEIF LOOP FOR FOREACH WHILE EXCEPTION END WHEN THEN REPEAT CASE'.split(' '),
);
const verbs = new Set(
  'ALTER CREATE DROP TRUNCATE DELETE INSERT UPDATE MERGE REPLACE EXECUTE EXEC CALL PERFORM GRANT REVOKE WITH RENAME COPY'.split(
    ' ',
  ),
);

/**
 * Reads the statements of SQL text of any common dialect; never throws.
 *
 * What was not understood is there too, with the operation `unknown`. A statement that does several things
 * (`ALTER TABLE … ADD …, DROP …`) gives several.
 */
export function parseStatements(text: string): readonly MigrationStatement[] {
  return boundStatements(readText(text, 0, 0));
}

/** Keeps so many statements as make the point. */
export function boundStatements(statements: readonly MigrationStatement[]): readonly MigrationStatement[] {
  const room = { harmless: harmlessMax, irreversible: irreversibleMax };
  return statements.filter((statement) => {
    const kind = statement.reversible ? 'harmless' : 'irreversible';
    room[kind] -= 1;
    return room[kind] >= 0;
  });
}

function readText(text: string, lineOffset: number, nesting: number): MigrationStatement[] {
  const { statements, closed } = splitSql(text);
  const found = statements.flatMap((statement) => {
    const line = (statement.tokens[0]?.line ?? 1) + lineOffset;
    return readStatement(statement.tokens, statement, { lineOffset, nesting }).map((reading) => ({
      ...reading,
      line: reading.line ?? line,
      text: reading.text ?? statement.text,
    }));
  });
  const last = statements.at(-1);
  if (!closed) {
    found.push({
      ...unknownReading,
      line: (last?.tokens[0]?.line ?? 1) + lineOffset,
      text: last?.text ?? '',
    });
  }
  return found;
}

type Place = { readonly lineOffset: number; readonly nesting: number };
type Found = Reading & { readonly line?: number; readonly text?: string };

function readStatement(tokens: readonly SqlToken[], statement: SqlStatement, place: Place): readonly Found[] {
  const cursor = new SqlCursor(tokens);
  const first = cursor.word();
  if (first === 'DO' && tokens.some((token) => token.kind === 'body')) return readBodies(tokens, place);
  if (control.has(first)) return readInsideControl(tokens, statement, place);
  cursor.next();
  switch (first) {
    case 'ALTER':
      return readAlter(cursor);
    case 'CREATE':
      return readCreate(cursor);
    case 'DROP':
      return readDrop(cursor);
    case 'TRUNCATE':
      return readTruncate(cursor);
    case 'INSERT':
    case 'REPLACE':
      return readInsert(cursor, first);
    case 'UPDATE':
      return readUpdate(cursor);
    case 'DELETE':
      return readDelete(cursor);
    case 'MERGE':
      return readMerge(cursor);
    case 'WITH':
      return readWith(cursor, statement, place);
    case 'EXEC':
    case 'EXECUTE':
    case 'CALL':
    case 'PERFORM':
      return readCall(cursor, place);
    case 'SELECT':
    case 'VALUES':
      return readSelect(cursor);
    default:
      return readRest(first, cursor);
  }
}

function readRest(first: string, cursor: SqlCursor): readonly Found[] {
  if (first === '' || first.startsWith('\\') || first.startsWith('@') || ignored.has(first)) {
    const isHarmless = first !== '' || cursor.tokens[0]?.kind === 'symbol';
    return isHarmless ? [] : [unknownReading];
  }
  switch (first) {
    case 'GRANT':
    case 'REVOKE':
      return [other(first.toLowerCase())];
    case 'COPY':
    case 'LOAD':
      return [about(cursor.name(), { ...other('copy'), effect: 'inserts-data' })];
    case 'ANALYZE':
    case 'ANALYSE':
      return [other('analyze')];
    case 'VACUUM':
    case 'REINDEX':
    case 'CLUSTER':
    case 'OPTIMIZE':
    case 'REFRESH':
    case 'LOCK':
      return [readMaintenance(first, cursor)];
    case 'RENAME': {
      cursor.accept('TABLE');
      return [about(cursor.name(), other('rename-table'))];
    }
    case 'PURGE':
      return [{ ...other('purge'), effect: 'destroys-data', reversible: false }];
    default:
      return [unknownReading];
  }
}

function readMaintenance(verb: string, cursor: SqlCursor): Reading {
  const words = cursor.rest().map((token) => token.upper);
  const isOnline = words.includes('CONCURRENTLY');
  const locking = (operation: string): Reading => ({ ...other(operation), effect: 'locks' });
  switch (verb) {
    case 'VACUUM':
      return words.includes('FULL') ? locking('vacuum-full') : other('vacuum');
    case 'REINDEX':
      return isOnline ? other('reindex-concurrently') : locking('reindex');
    case 'REFRESH': {
      cursor.accept('MATERIALIZED', 'VIEW');
      cursor.accept('CONCURRENTLY');
      return about(cursor.name(), isOnline ? other('refresh-view') : locking('refresh-view'));
    }
    case 'LOCK': {
      cursor.acceptAny('TABLE', 'TABLES');
      return about(cursor.name(), locking('lock-table'));
    }
    default:
      return locking(verb === 'CLUSTER' ? 'cluster' : 'maintenance');
  }
}

/** The texts that a `DO` block runs. */
function readBodies(tokens: readonly SqlToken[], place: Place): readonly Found[] {
  return tokens.filter((token) => token.kind === 'body').flatMap((token) => readNested(token, place));
}

function readNested(token: SqlToken, place: Place): readonly Found[] {
  if (place.nesting >= nestingMax) return [unknownReading];
  return readText(token.text, place.lineOffset + token.line - 1, place.nesting + 1);
}

/** `IF … THEN DROP TABLE x`, `BEGIN UPDATE …`: what runs is what stands behind the control words. */
function readInsideControl(
  tokens: readonly SqlToken[],
  statement: SqlStatement,
  place: Place,
): readonly Found[] {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'symbol' && token.text === '(') depth += 1;
    if (token.kind === 'symbol' && token.text === ')') depth -= 1;
    if (index === 0 || depth > 0 || !verbs.has(token.upper)) continue;
    const rest = tokens.slice(index);
    return readStatement(rest, statement, place).map((found) => ({
      line: token.line + place.lineOffset,
      ...found,
    }));
  }
  return [];
}

/** Common table expressions in front of the statement proper; those that change data count too. */
function readWith(cursor: SqlCursor, statement: SqlStatement, place: Place): readonly Found[] {
  const found: Found[] = [];
  cursor.accept('RECURSIVE');
  while (!cursor.done && !['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(cursor.word())) {
    const inner = cursor.parentheses();
    if (inner === null) cursor.next();
    else if (['INSERT', 'UPDATE', 'DELETE'].includes(inner[0]?.upper ?? '')) {
      found.push(...readStatement(inner, statement, place));
    }
  }
  const rest = cursor.rest();
  const main = rest.length === 0 ? [] : readStatement(rest, statement, place);
  // WITH moved AS (DELETE … RETURNING *) INSERT INTO archive SELECT * FROM moved: the rows are kept.
  const keeps = main.some((reading) => reading.effect === 'inserts-data');
  return [
    ...found.map((reading) =>
      keeps && reading.operation === 'delete' ? { ...reading, reversible: true } : reading,
    ),
    ...main,
  ];
}

/** Dynamic SQL is read where it is a literal; what a procedure does cannot be told. */
function readCall(cursor: SqlCursor, place: Place): readonly Found[] {
  const rest = cursor.rest();
  const name = cursor.name()?.toLowerCase() ?? '';
  if (name.endsWith('sp_rename')) return [other('rename')];
  if (name.endsWith('sp_addextendedproperty') || name.startsWith('dbms_output')) return [];
  const literals = rest.filter((token) => token.kind === 'string' || token.kind === 'body');
  const sql = literals.filter((token) =>
    /^\s*(?:alter|create|drop|truncate|delete|insert|update|merge|grant|begin|declare)\b/i.test(token.text),
  );
  if (sql.length > 0) return sql.flatMap((token) => readNested(token, place));
  return [{ ...unknownReading, operation: 'call' }];
}

const harmlessFunctions =
  /^(?:pg_catalog\.)?(?:setval|nextval|currval|set_config|pg_\w+|now|count|version|current_\w+|coalesce|max|min|sum|lower|upper)$/i;

function readSelect(cursor: SqlCursor): readonly Found[] {
  const rest = cursor.rest();
  const into = rest.findIndex((token) => token.upper === 'INTO');
  const from = rest.findIndex((token) => token.upper === 'FROM');
  if (into !== -1 && (from === -1 || into < from)) {
    const target = new SqlCursor(rest.slice(into + 1)).name();
    // In PL/pgSQL SELECT … INTO fills a variable: nothing is lost either way.
    return [about(target, { ...other('create-table-as'), effect: 'additive' })];
  }
  if (from !== -1) return [];
  const called = cursor.name();
  const calls = cursor.symbol() === '(';
  return calls && called !== undefined && !harmlessFunctions.test(called)
    ? [{ ...unknownReading, operation: 'call' }]
    : [];
}
