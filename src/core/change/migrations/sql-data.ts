// Reads INSERT, UPDATE, DELETE, MERGE and TRUNCATE statements. Pure.
import { SqlCursor, splitAtCommas } from './sql-cursor.ts';
import { about, literalsOf, other, type Reading } from './sql-reading.ts';
import type { SqlToken } from './sql-tokens.ts';

const whereMax = 160;
const aliasEnds = [
  'SET',
  'WHERE',
  'FROM',
  'USING',
  'JOIN',
  'LEFT',
  'INNER',
  'OUTPUT',
  'RETURNING',
  'ORDER',
  'LIMIT',
  'WITH',
  'AS',
  'ON',
  'CROSS',
  'RIGHT',
  'VALUES',
  'SELECT',
];

/** Reads what follows `INSERT` or `REPLACE`. */
export function readInsert(cursor: SqlCursor, verb: string): readonly Reading[] {
  const replaces = verb === 'REPLACE' || cursor.accept('OR', 'REPLACE');
  cursor.acceptAny('OR');
  cursor.acceptAny('IGNORE', 'LOW_PRIORITY', 'DELAYED', 'HIGH_PRIORITY', 'OVERWRITE');
  cursor.acceptAny('INTO', 'TABLE');
  const table = cursor.name();
  const columns = names(cursor.symbol() === '(' ? (cursor.parentheses() ?? []) : []);
  const rest = cursor.rest();
  const literals = literalsOf(rest);
  if (replaces || follows(rest, 'DO', 'UPDATE') || follows(rest, 'DUPLICATE', 'KEY', 'UPDATE')) {
    return [
      about(table, { ...other('upsert'), columns, literals, effect: 'rewrites-data', reversible: false }),
    ];
  }
  const isLiteral =
    rest.some((token) => token.upper === 'VALUES') &&
    rest.every((token, index) => isPlain(token, rest[index + 1]));
  return [
    about(table, {
      ...other(isLiteral ? 'insert' : 'insert-computed'),
      columns,
      literals,
      effect: 'inserts-data',
    }),
  ];
}

/** Reads what follows `UPDATE`. */
export function readUpdate(cursor: SqlCursor): readonly Reading[] {
  cursor.acceptAny('LOW_PRIORITY', 'IGNORE');
  cursor.accept('ONLY');
  if (cursor.accept('TOP')) cursor.parentheses();
  // UPDATE STATISTICS t (SQL Server) refreshes the planner's figures.
  if (cursor.word() === 'STATISTICS' && cursor.word(1) !== 'SET') return [other('analyze')];
  const target = cursor.name();
  cursor.until('SET');
  cursor.accept('SET');
  const assignments = splitAtCommas(cursor.until('FROM', 'WHERE', 'RETURNING', 'ORDER', 'LIMIT', 'OUTPUT'));
  const condition = cursor.rest();
  const table = resolveAlias(target, condition);
  const where = whereOf(condition);
  const columns = [...new Set(assignments.flatMap(assignedColumns))];
  const literals = [
    ...new Set([...assignments.flatMap((part) => literalsOf(part)), ...literalsOf(condition)]),
  ];
  const isConstant = assignments.length > 0 && assignments.every(assignsConstant);
  const isShift = assignments.length > 0 && assignments.every(shifts);
  const reading: Reading = {
    ...other(isConstant ? 'update' : 'update-computed'),
    columns,
    literals,
    effect: 'rewrites-data',
    reversible:
      (isConstant && touchesLookupRow(table, condition)) ||
      (isShift && (where === null || lookupTable.test(table ?? ''))),
    ...(where !== null && { where }),
  };
  return [about(table, reading)];
}

/** Reads what follows `DELETE`. */
export function readDelete(cursor: SqlCursor): readonly Reading[] {
  cursor.acceptAny('LOW_PRIORITY', 'QUICK', 'IGNORE');
  if (cursor.accept('TOP')) cursor.parentheses();
  cursor.accept('FROM');
  cursor.accept('ONLY');
  const target = cursor.name();
  const condition = cursor.rest();
  const where = whereOf(condition);
  return [
    about(resolveAlias(target, condition), {
      ...other('delete'),
      literals: literalsOf(condition),
      effect: 'destroys-data',
      reversible: target?.startsWith('#') ?? false,
      ...(where !== null && { where }),
    }),
  ];
}

/** Reads what follows `MERGE`. */
export function readMerge(cursor: SqlCursor): readonly Reading[] {
  cursor.accept('INTO');
  const table = cursor.name();
  const rest = cursor.rest();
  const literals = literalsOf(rest);
  const has = (word: string): boolean => rest.some((token) => token.upper === word);
  if (has('DELETE'))
    return [about(table, { ...other('merge'), literals, effect: 'destroys-data', reversible: false })];
  if (has('UPDATE'))
    return [about(table, { ...other('merge'), literals, effect: 'rewrites-data', reversible: false })];
  return [about(table, { ...other('merge'), literals, effect: 'inserts-data' })];
}

/** Reads what follows `TRUNCATE`. */
export function readTruncate(cursor: SqlCursor): readonly Reading[] {
  cursor.accept('TABLE');
  cursor.accept('ONLY');
  const tables = cursor.names();
  return (tables.length > 0 ? tables : ['?']).map((table) => ({
    ...other('truncate'),
    table,
    effect: 'destroys-data',
    reversible: table.startsWith('#'),
  }));
}

/** A literal, NULL, TRUE, a bracket, a comma: nothing that is computed. */
function isPlain(token: SqlToken, next: SqlToken | undefined): boolean {
  if (token.kind === 'string' || token.kind === 'number') return true;
  if (token.kind === 'symbol') return '(),+-.;'.includes(token.text);
  return next?.text !== '(' ? true : token.upper === 'VALUES' || token.upper === 'CONFLICT';
}

function assignedColumns(assignment: readonly SqlToken[]): readonly string[] {
  const cursor = new SqlCursor(assignment);
  const list = cursor.parentheses();
  if (list !== null) return names(list);
  const column = cursor.name();
  return column === undefined ? [] : [column.split('.').at(-1) ?? column];
}

function assignsConstant(assignment: readonly SqlToken[]): boolean {
  const equals = assignment.findIndex((token) => token.text === '=');
  const value = assignment.slice(equals + 1).filter((token) => token.text !== '-' && token.text !== '+');
  if (equals === -1 || value.length !== 1) return false;
  const [token] = value;
  return (
    token?.kind === 'string' ||
    token?.kind === 'number' ||
    ['NULL', 'TRUE', 'FALSE', 'DEFAULT'].includes(token?.upper ?? '')
  );
}

/** `position = position + 1`: the same with the other sign undoes it. */
function shifts(assignment: readonly SqlToken[]): boolean {
  const [column, equals, again, sign, amount, ...more] = assignment;
  const isShift =
    equals?.text === '=' && (sign?.text === '+' || sign?.text === '-') && amount?.kind === 'number';
  return isShift && column?.text.toLowerCase() === again?.text.toLowerCase() && more.length === 0;
}

/** T-SQL: `UPDATE r SET … FROM report r`. */
function resolveAlias(target: string | undefined, condition: readonly SqlToken[]): string | undefined {
  if (target === undefined || target.includes('.')) return target;
  for (const [index, token] of condition.entries()) {
    if (!['FROM', 'JOIN', ','].includes(token.upper || token.text)) continue;
    const cursor = new SqlCursor(condition.slice(index + 1, index + 8));
    const table = cursor.name();
    cursor.accept('AS');
    if (aliasEnds.includes(cursor.word())) continue;
    if (table !== undefined && cursor.name() === target) return table;
  }
  return target;
}

function whereOf(condition: readonly SqlToken[]): string | null {
  const cursor = new SqlCursor(condition);
  cursor.until('WHERE');
  if (!cursor.accept('WHERE')) return null;
  let text = '';
  let end = 0;
  for (const token of cursor.until('RETURNING', 'LIMIT', 'ORDER')) {
    if (text.length > whereMax) break;
    const piece =
      token.kind === 'string' ? `'${token.text.slice(0, whereMax)}'` : token.text.slice(0, whereMax);
    text += (text === '' || token.start === end ? '' : ' ') + piece.replace(/\s+/g, ' ');
    end = token.end;
  }
  return text.length > whereMax ? `${text.slice(0, whereMax - 1)}…` : text;
}

const lookupTable =
  /(?:^|[._])(?:constants?|lookups?|codes?|types?|enums?|categor(?:y|ies)|reference|ref|config|settings?|i18n|messages?|translations?|labels?|features?|feature_flags?)(?:_|$)/i;
const naturalKey = /^(?:code|key|slug)$/i;

/**
 * Whether rows are matched by the literal key of a lookup row (`WHERE code = 'X'`).
 *
 * Such rows are written by migrations, not by users: their old text stands in the history of the repository.
 */
function touchesLookupRow(table: string | undefined, condition: readonly SqlToken[]): boolean {
  const cursor = new SqlCursor(condition);
  if (table === undefined || !cursor.accept('WHERE')) return false;
  const column = cursor.name()?.split('.').at(-1) ?? '';
  const isLookup = lookupTable.test(table) && /(?:^|_)(?:code|key|slug|id|name|type)$/i.test(column);
  if (!isLookup && !naturalKey.test(column)) return false;
  if (cursor.acceptSymbol('='))
    return cursor.next()?.kind === 'string' && (cursor.done || cursor.symbol() === ';');
  if (!cursor.accept('IN')) return false;
  const list = cursor.parentheses() ?? [];
  return (
    list.length > 0 &&
    list.every((token) => token.kind === 'string' || token.text === ',') &&
    (cursor.done || cursor.symbol() === ';')
  );
}

function names(tokens: readonly SqlToken[]): readonly string[] {
  return splitAtCommas(tokens).flatMap((part) => new SqlCursor(part).name() ?? []);
}

function follows(tokens: readonly SqlToken[], ...words: readonly string[]): boolean {
  return tokens.some((_, index) => words.every((word, offset) => tokens[index + offset]?.upper === word));
}
