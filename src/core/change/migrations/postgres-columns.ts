// Reads column definitions of PostgreSQL's syntax tree: what a new column or type costs the rows that stand already. Pure.
import type { SyntaxNode } from '../../../domain/postgres-syntax.ts';
import { lockOf, withLock } from './postgres-locks.ts';
import {
  findNodes,
  isSet,
  listIn,
  nodeIn,
  relationName,
  stringsOf,
  type TaggedNode,
  textIn,
  unwrap,
} from './postgres-node.ts';
import { other, type Reading } from './sql-reading.ts';
import { readSqlTokens } from './sql-tokens.ts';
import { judgeType } from './sql-types.ts';

/** Reads `ADD COLUMN`. */
export function readNewColumn(column: SyntaxNode): Reading {
  const constraints = listIn(column, 'constraints').map(({ node }) => node);
  const of = (kind: string): SyntaxNode | undefined =>
    constraints.find((constraint) => textIn(constraint, 'contype') === kind);
  const generated = of('CONSTR_GENERATED');
  const given = of('CONSTR_DEFAULT')?.['raw_expr'];
  const hasDefault = given !== undefined && !isSet(unwrap(given).node, 'isnull');
  const fillsRows =
    of('CONSTR_IDENTITY') !== undefined ||
    (generated !== undefined && textIn(generated, 'generated_kind') !== 'v') ||
    /^(?:big|small)?serial\d?$/.test(typeName(nodeIn(column, 'typeName'))) ||
    (hasDefault && isVolatile(given));
  const isRequired = of('CONSTR_NOTNULL') !== undefined || of('CONSTR_PRIMARY') !== undefined;
  const isFilled = hasDefault || fillsRows || generated !== undefined;
  // A unique column gets its index, a checked one is looked at row by row, while nobody may read.
  const scans =
    (isRequired && !isFilled) ||
    ['CONSTR_UNIQUE', 'CONSTR_PRIMARY', 'CONSTR_CHECK'].some((kind) => of(kind) !== undefined) ||
    (of('CONSTR_FOREIGN') !== undefined && isFilled);
  const operation = hasDefault
    ? 'add-column-with-default'
    : isRequired && !isFilled
      ? 'add-required-column'
      : 'add-column';
  const reading: Reading = {
    ...other(operation),
    columns: [textIn(column, 'colname')],
    effect: 'additive',
  };
  const lock = lockOf('ACCESS EXCLUSIVE', fillsRows ? 'rewrite' : scans ? 'scan' : 'instant');
  const referred = relationName(nodeIn(of('CONSTR_FOREIGN') ?? {}, 'pktable'));
  return withLock(reading, referred === undefined ? lock : { ...lock, also: [referred] });
}

/** Functions that give one value for a whole statement: since PostgreSQL 11 it is kept once, not in every row. */
const stable = new Set(
  `now transaction_timestamp statement_timestamp current_setting current_database current_schema to_timestamp to_date to_char
   lower upper trim btrim ltrim rtrim concat coalesce md5 sha256 left right substr substring replace format length repeat
   jsonb_build_object jsonb_build_array json_build_object json_build_array to_json to_jsonb array_fill make_date
   make_timestamp make_timestamptz make_interval date_trunc date_part extract timezone interval abs ceil floor round
   greatest least decode encode box point int4range int8range numrange tsrange tstzrange daterange to_tsvector`.split(
    /\s+/,
  ),
);

/** Whether a default may differ from row to row: a function that is not known counts as such, as PostgreSQL counts it. */
function isVolatile(expression: unknown): boolean {
  return findNodes(expression, 'FuncCall').some((call) => {
    const name = stringsOf(listIn(call, 'funcname')).at(-1) ?? '';
    return !stable.has(name.toLowerCase());
  });
}

/** Reads `ALTER COLUMN … TYPE`. */
export function readTypeChange(columnName: string, column: SyntaxNode): Reading {
  const type = typeName(nodeIn(column, 'typeName'));
  const { width, rewrites } = judgeType(readSqlTokens(type).tokens);
  const converts =
    column['raw_default'] !== undefined && !isPlainCast(unwrap(column['raw_default']), columnName);
  const isWide = width === 'wide' && !converts;
  // PostgreSQL refuses a text that is too long for its new type; a number or a time it rounds.
  const isKept =
    (/^(?:varchar|character|text|citext|uuid)\b/.test(type) && !converts) ||
    isShifted(unwrap(column['raw_default']), type);
  const reading: Reading = {
    ...other(isWide ? 'widen-type' : 'alter-type'),
    columns: [columnName],
    literals: [type],
    ...(!isWide && !isKept && { effect: 'rewrites-data' as const, reversible: false }),
  };
  const isCatalogOnly = isWide && !rewrites;
  return withLock(reading, lockOf('ACCESS EXCLUSIVE', isCatalogOnly ? 'instant' : 'rewrite'));
}

/** `USING a::text`: what PostgreSQL does without USING as well. With a length it cuts what is longer. */
function isPlainCast(expression: TaggedNode, column: string): boolean {
  if (listIn(nodeIn(expression.node, 'typeName'), 'typmods').length > 0) return false;
  const inner = expression.tag === 'TypeCast' ? unwrap(expression.node['arg']) : expression;
  return inner.tag === 'ColumnRef' && stringsOf(listIn(inner.node, 'fields')).at(-1) === column;
}

/** `USING a AT TIME ZONE 'UTC'` between times: the same the other way about gives the old values back. */
function isShifted({ tag, node }: TaggedNode, type: string): boolean {
  const isZone = tag === 'FuncCall' && stringsOf(listIn(node, 'funcname')).at(-1) === 'timezone';
  return isZone && /^timestamp/.test(type) && listIn(node, 'args')[1]?.tag === 'ColumnRef';
}

/** The parser's own names of types, and what people write. */
const written: Readonly<Record<string, string>> = {
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  bool: 'boolean',
  bpchar: 'character',
  float4: 'real',
  float8: 'double precision',
};

function typeName(type: SyntaxNode): string {
  const parts = stringsOf(listIn(type, 'names')).filter((part) => part !== 'pg_catalog');
  const name = parts.map((part) => written[part] ?? part).join('.');
  const lengths = listIn(type, 'typmods').flatMap(({ tag, node }) => {
    const value = nodeIn(node, 'ival')['ival'];
    return tag === 'A_Const' && typeof value === 'number' ? [value] : [];
  });
  // `interval`, `timestamp` and `bpchar` may carry numbers that nobody wrote.
  const isSized =
    lengths.length > 0 && !/^interval/.test(name) && !(name === 'character' && lengths[0] === 1);
  return `${name}${isSized ? `(${lengths.join(',')})` : ''}${listIn(type, 'arrayBounds').length > 0 ? '[]' : ''}`;
}
