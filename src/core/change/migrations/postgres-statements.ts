// Reads the statements of a migration from PostgreSQL's syntax tree. Pure.
import type { MigrationStatement } from '../../../domain/change.ts';
import type { ParsedStatement, ParsePostgres } from '../../../domain/postgres-syntax.ts';
import { boundStatements, parseStatements } from './migration-statements.ts';
import { lockByOperation } from './postgres-locks.ts';
import { unwrap } from './postgres-node.ts';
import { readObjectStatement } from './postgres-objects.ts';
import { other, type Reading } from './sql-reading.ts';
import { splitSql } from './sql-split.ts';

/** Larger texts are seeds; their tree would take more memory than it tells. */
const textMax = 200_000;
const shownMax = 200;

/**
 * Reads `text` as PostgreSQL understands it; null when PostgreSQL would refuse it.
 *
 * What locks, rewrites or drops is told from the tree. Where the words tell as much, the tolerant reader reads them, one
 * statement at a time: PostgreSQL says where each begins and ends.
 */
export function readPostgres(text: string, parse: ParsePostgres): readonly MigrationStatement[] | null {
  if (text.length > textMax) return null;
  const variables = findVariables(text);
  const parsed = parse(fillVariables(text));
  if (!parsed.ok) return null;
  let line = 1;
  let passed = 0;
  const found = parsed.statements.flatMap((statement) => {
    line += countLines(text.slice(passed, statement.from));
    passed = statement.from;
    return readStatement(text, statement, line);
  });
  return boundStatements(found.map((statement) => withVariables(statement, variables)));
}

const countLines = (text: string): number => text.split('\n').length - 1;

function readStatement(
  text: string,
  { node, from, to }: ParsedStatement,
  lineOfText: number,
): readonly MigrationStatement[] {
  const source = text.slice(from, to);
  const tree = unwrap(node);
  const readings = readObjectStatement(tree);
  if (readings === null) {
    return parseStatements(source).map((statement) => ({
      ...withKnownOperation(statement, tree.tag),
      line: statement.line + lineOfText - 1,
    }));
  }
  const { statements } = splitSql(source);
  const line = (statements[0]?.tokens[0]?.line ?? 1) + lineOfText - 1;
  const shown = statements.map((statement) => statement.text).join(' ');
  const told = shown.length > shownMax ? `${shown.slice(0, shownMax - 1)}…` : shown;
  return readings.map((reading) => ({ ...reading, line, text: told }));
}

/** They run code that the tree does not show. */
const runsCode = new Set(['DoStmt', 'CallStmt', 'ExecuteStmt', 'SelectStmt', 'LoadStmt']);

/** What the tolerant reader does not know by its words is known by its place in PostgreSQL's grammar. */
function withKnownOperation(statement: MigrationStatement, tag: string): MigrationStatement {
  const reading: Reading =
    statement.operation === 'unknown' && !runsCode.has(tag) ? other(operationOf(tag)) : statement;
  const lock = lockByOperation(reading);
  return { ...statement, ...reading, ...(lock !== undefined && { lock }) };
}

/** `CreateStatsStmt` becomes `create-stats`. */
const operationOf = (tag: string): string =>
  tag
    .replace(/Stmt$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();

const variable = /\$\{[^}\n]{0,100}\}/g;

/** Variables that the migration tool fills in, by the names of the same length that stand for them in the tree. */
function findVariables(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(variable)].map(([written]) => [standIn(written).toLowerCase(), written]));
}

const standIn = (written: string): string => written.replace(/\W/g, '_');

const fillVariables = (text: string): string => text.replace(variable, standIn);

function withVariables(
  statement: MigrationStatement,
  variables: ReadonlyMap<string, string>,
): MigrationStatement {
  if (variables.size === 0) return statement;
  const restore = (name: string): string =>
    [...variables].reduce((restored, [from, written]) => restored.replaceAll(from, written), name);
  const { table, lock } = statement;
  return {
    ...statement,
    columns: statement.columns.map(restore),
    ...(table !== undefined && { table: restore(table) }),
    ...(lock?.also !== undefined && { lock: { ...lock, also: lock.also.map(restore) } }),
  };
}
