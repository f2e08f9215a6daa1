// Corrects what single statements say by what the rest of the range does. Pure.
import type { Migration, MigrationStatement } from '../../../domain/change.ts';

/** What the statements read so far have made, by lower-case names. */
type Seen = {
  /** Tables that did not stand before the range: nothing of value is in them. */
  readonly newTables: Set<string>;
  readonly newColumns: Set<string>;
  /** Tables of which a whole copy was made, with the version that made it. */
  readonly copied: Map<string, string>;
  /** Columns that a checked constraint keeps from being null, and those of constraints that are not checked yet. */
  readonly notNull: Set<string>;
  readonly unchecked: Map<string, string>;
};

type LiteralInsert = {
  readonly table: string;
  readonly literals: ReadonlySet<string>;
  readonly version: string;
};

/**
 * Settles what can be undone, over all migrations of a range in the order in which they run.
 *
 * A table that the range itself creates holds nothing that could be lost, and building an index on it blocks nobody. A
 * column that it adds may be filled. A row that another migration inserts literally can be inserted again, and rows of
 * which a migration makes a whole copy first can be copied back. Where a checked constraint says that a column holds no
 * null, `SET NOT NULL` reads no row.
 */
export function settleAcrossRange(migrations: readonly Migration[]): readonly Migration[] {
  const inserts = migrations.flatMap(literalInserts);
  const seen: Seen = {
    newTables: new Set(),
    newColumns: new Set(),
    copied: new Map(),
    notNull: new Set(),
    unchecked: new Map(),
  };
  return migrations.map((migration) => ({
    ...migration,
    statements: migration.statements.map((statement) => {
      const settled = settle(statement, { migration, inserts, seen });
      if (runsFirst(migration)) remember(statement, migration.version, seen);
      else forget(statement, seen);
      return settled;
    }),
  }));
}

/**
 * Whether it has not run before, so that it makes what it says. What an edited file says stands already, or never runs;
 * a changelog of Liquibase grows at its end.
 */
const runsFirst = ({ status, tool }: Migration): boolean =>
  status === 'added' || status === 'copied' || (status === 'modified' && tool === 'liquibase');

function literalInserts(migration: Migration): readonly LiteralInsert[] {
  return migration.statements
    .filter((statement) => statement.operation === 'insert' && statement.table !== undefined)
    .map((statement) => ({
      table: key(statement.table),
      literals: new Set(statement.literals),
      version: migration.version,
    }));
}

const key = (name: string | undefined): string => name?.toLowerCase() ?? '';

function settle(
  statement: MigrationStatement,
  context: { readonly migration: Migration; readonly inserts: readonly LiteralInsert[]; readonly seen: Seen },
): MigrationStatement {
  const { seen } = context;
  const table = key(statement.table);
  if (table === '' || statement.operation === 'unknown') return statement;
  if (seen.newTables.has(table)) return onNewTable(statement);
  if (statement.operation === 'set-not-null') return withProof(statement, seen);
  if (statement.reversible) return statement;
  const fills =
    statement.columns.length > 0 &&
    statement.columns.every((column) => seen.newColumns.has(`${table}.${key(column)}`));
  if (fills && /^(?:update|alter-type|drop-column|upsert)/.test(statement.operation))
    return { ...statement, reversible: true };
  const copy = seen.copied.get(table);
  if (copy !== undefined && statement.operation !== 'drop-schema')
    return { ...statement, reversible: true, restoredBy: copy };
  if (statement.operation !== 'delete' || !matchesLiterals(statement)) return statement;
  const source = context.inserts.find(
    (insert) =>
      insert.table === table &&
      insert.version !== context.migration.version &&
      statement.literals.every((literal) => insert.literals.has(literal)),
  );
  return source === undefined ? statement : { ...statement, reversible: true, restoredBy: source.version };
}

/** Nobody uses the table yet, and it holds nothing that could be lost. */
function onNewTable({ lock: _, ...statement }: MigrationStatement): MigrationStatement {
  const isHarmless = statement.reversible && statement.effect !== 'locks';
  return isHarmless ? statement : { ...statement, effect: 'additive', reversible: true };
}

/** PostgreSQL 12 and later take a checked constraint as proof. */
function withProof(statement: MigrationStatement, { notNull }: Seen): MigrationStatement {
  const { lock, columns } = statement;
  const isProven = columns.length > 0 && columns.every((column) => notNull.has(columnKey(statement, column)));
  if (!isProven || lock === undefined) return statement;
  return { ...statement, effect: 'other', lock: { ...lock, duration: 'instant' } };
}

const columnKey = ({ table }: MigrationStatement, column: string): string => `${key(table)}.${key(column)}`;

const notNullCheck =
  /constraint\s+"?([\w$]+)"?\s+check\s*\({1,5}\s*"?([\w$]+)"?\s+is\s+not\s+null\s*\){1,5}(\s*not\s+valid)?/gi;

function rememberChecks(statement: MigrationStatement, seen: Seen): void {
  for (const [, name, column = '', isUnchecked] of statement.text.matchAll(notNullCheck)) {
    if (isUnchecked === undefined) seen.notNull.add(columnKey(statement, column));
    else seen.unchecked.set(columnKey(statement, name ?? ''), columnKey(statement, column));
  }
  for (const [, name] of statement.text.matchAll(/validate\s+constraint\s+"?([\w$]+)"?/gi)) {
    const column = seen.unchecked.get(columnKey(statement, name ?? ''));
    if (column !== undefined) seen.notNull.add(column);
  }
}

/** Whether the rows are named by literals alone (`code = 'X'`, `code IN ('X', 'Y')`). */
function matchesLiterals(statement: MigrationStatement): boolean {
  return (
    statement.literals.length > 0 &&
    /^[\w."`[\]]+\s*(?:=|in\b)\s*(?:'|\('|\(\s*')/i.test(statement.where ?? '') &&
    !/\b(?:or|select)\b/i.test(statement.where ?? '')
  );
}

function remember(statement: MigrationStatement, version: string, seen: Seen): void {
  const table = key(statement.table);
  if (table === '') return;
  switch (statement.operation) {
    case 'create-table':
    case 'create-temporary-table':
      seen.newTables.add(table);
      break;
    case 'create-table-as':
    case 'insert-computed': {
      if (statement.operation === 'create-table-as') seen.newTables.add(table);
      const source = /\bselect\s+\*\s+from\s+([\w."`[\]]+)\s*\)?\s*;?\s*$/i.exec(statement.text)?.[1];
      if (source !== undefined) seen.copied.set(key(source.replace(/["`[\]]/g, '')), version);
      break;
    }
    case 'add-column':
    case 'add-column-with-default':
    case 'add-required-column':
      for (const column of statement.columns) seen.newColumns.add(`${table}.${key(column)}`);
      break;
    case 'add-check':
    case 'validate-constraint':
      rememberChecks(statement, seen);
      break;
    default:
      forget(statement, seen);
      break;
  }
}

/** What is called so from here on is another table. */
function forget({ operation, table }: MigrationStatement, seen: Seen): void {
  if (operation === 'drop-table' || operation === 'rename-table') seen.newTables.delete(key(table));
}
