// Reads code migrations by the calls that they make: Rails, Alembic, Django, knex, TypeORM, Sequelize. Pure.
import type { Migration, MigrationStatement } from '../../../domain/change.ts';
import { doesUnknown, withoutStateOperations } from './django-state.ts';
import { effectOf, operationsOf } from './migration-call-effects.ts';
import { type CallShape, callShapes } from './migration-call-names.ts';
import { parseStatements, type ReadSql } from './migration-statements.ts';
import { about, type Reading, unknownReading } from './sql-reading.ts';

const argumentsMax = 4000;
const sqlMax = 200_000;
const textShown = 200;
const callsMax = 1000;

/**
 * Reads the statements of a code migration: what its way up calls; never throws.
 *
 * Code that calls nothing known gives one `unknown` statement, so that it is never taken for harmless.
 */
export function readCalls(
  text: string,
  tool: Migration['tool'],
  readEmbedded: ReadSql = parseStatements,
): readonly MigrationStatement[] {
  const up = withoutWayDown(text, tool);
  const source = tool === 'django' ? withoutStateOperations(up) : up;
  const shapes = callShapes(tool);
  const names = Object.keys(shapes).sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    String.raw`(?:(?<![\w.])(?:\w+\.)*?|(?<=\)\s{0,80}\.))(?<![\w])(${names.map((name) => name.replace('.', String.raw`\.`)).join('|')})\b[!?]?(?=[ \t]*[('"\`:<]|[ \t]+\w|\s*$)`,
    'gm',
  );
  const lines = lineStarts(source);
  const found: MigrationStatement[] = [];
  let table: string | undefined;
  let isNewTable = false;
  let sqlEnd = 0;
  let isStateOnly = false;
  for (const match of source.matchAll(pattern)) {
    const shape = shapes[match[1] ?? ''];
    if (shape === undefined || found.length >= callsMax) break;
    // Names inside SQL text are no calls.
    if (match.index < sqlEnd) continue;
    const start = match.index + match[0].length;
    const inside = argumentsAt(source, start, shape.operation === 'sql' ? sqlMax : argumentsMax);
    const line = lineAt(lines, match.index);
    const names = quotedNames(inside);
    if (shape.reads === 'table') {
      table = names[0] ?? table;
      isNewTable = shape.operation === 'create-table';
    }
    if (shape.operation === 'define') continue;
    if (shape.operation === 'separate' && !doesUnknown(inside, pattern)) {
      isStateOnly = true;
      continue;
    }
    if (shape.operation === 'sql') {
      sqlEnd = start + inside.length;
      found.push(...readSql(inside, line, { tool, readEmbedded }));
    } else {
      // What a new table is made with is a part of the table.
      if (isNewTable && match[1]?.startsWith('t.')) continue;
      const at = source.slice(match.index, Math.min(start + inside.length, match.index + textShown));
      const text = at.replace(/\s+/g, ' ').trim();
      for (const operation of operationsOf(shape.operation, inside))
        found.push({ ...readCall({ shape, operation, inside, names, table }), line, text });
    }
  }
  return found.length > 0 || isStateOnly ? found : [{ ...unknownReading, line: 1, text: '' }];
}

const downMarks: Readonly<
  Record<
    'python' | 'ruby' | 'javascript',
    { readonly down: RegExp; readonly up: RegExp; readonly comment: RegExp }
  >
> = {
  python: { down: /^\s*def downgrade\b/, up: /^def (?!downgrade\b)/, comment: /^\s*#/ },
  ruby: { down: /^\s*def (?:self\.)?down\b/, up: /^\s*def (?!(?:self\.)?down\b)/, comment: /^\s*#/ },
  javascript: {
    down: /^\s*(?:exports\.|export\s+|public\s+|module\.exports\.|const\s+)?(?:async\s+)?(?:function\s+)?down\b\s*[:=(]/,
    up: /^\s*(?:exports\.|export\s+|public\s+|module\.exports\.|const\s+)?(?:async\s+)?(?:function\s+)?up\b\s*[:=(]/,
    comment: /^\s*\/\//,
  },
};

/** Blanks comments and what runs only on the way back; positions of lines stay. */
function withoutWayDown(text: string, tool: Migration['tool']): string {
  const language =
    tool === 'rails' ? 'ruby' : tool === 'alembic' || tool === 'django' ? 'python' : 'javascript';
  const marks = downMarks[language];
  let down = false;
  return text
    .split('\n')
    .map((line) => {
      if (marks.down.test(line)) down = true;
      else if (down && marks.up.test(line)) down = false;
      return down || marks.comment.test(line) ? '' : line;
    })
    .join('\n');
}

/** What a call gets: to its closing parenthesis; in Ruby without one, to the end of its lines. */
function argumentsAt(source: string, start: number, lengthMax: number): string {
  const end = Math.min(source.length, start + lengthMax);
  const open = /[ \t]*\(/y;
  open.lastIndex = start;
  if (!open.test(source)) return rubyArguments(source.slice(start, end));
  let depth = 1;
  let quote = '';
  for (let index = open.lastIndex; index < end; index += 1) {
    const character = source[index] ?? '';
    if (quote !== '') {
      if (character === '\\') index += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return heredoc(source, start, index);
    }
  }
  return source.slice(start, end);
}

function heredoc(source: string, start: number, end: number): string {
  const inside = source.slice(start, end);
  return /<<[~-]?['"]?\w/.test(inside) ? rubyArguments(source.slice(start, start + sqlMax)) : inside;
}

function rubyArguments(text: string): string {
  const tag = /^[^\n]*<<[~-]?['"]?(\w+)/.exec(text)?.[1];
  if (tag !== undefined) {
    const from = text.indexOf('\n') + 1;
    const end = text.slice(from).search(new RegExp(String.raw`^[ \t]*${tag}\b`, 'm'));
    if (end === -1) return '';
    // The text begins on the line after the call.
    return `"\n${text.slice(from, from + end).replaceAll('"', '\\"')}"`;
  }
  const lines = text.split('\n');
  let last = 0;
  while (/[,\\]\s*$/.test(lines[last] ?? '') && last < lines.length - 1) last += 1;
  return lines.slice(0, last + 1).join('\n');
}

/** Strings and symbols that are no values of keywords, in order. */
function quotedNames(inside: string): readonly string[] {
  const names: string[] = [];
  for (const match of inside.matchAll(
    /((?<!\w)\w{1,60}\s{0,20}(?::(?!:)|=>?)\s{0,20})?(?:(?<![\w:]):(\w+)|'([^'\n]{0,200})'|"([^"\n]{0,200})")(\s{0,20}=>)?/g,
  )) {
    const name = match[2] ?? match[3] ?? match[4];
    const isKeywordValue = match[1] !== undefined && !/^(?:name|columnName|tableName)\b/.test(match[1]);
    if (name !== undefined && !isKeywordValue && match[5] === undefined) names.push(name);
  }
  return names;
}

function keyword(inside: string, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = new RegExp(String.raw`\b${name}\s*=\s*['"]([^'"\n]{0,200})['"]`).exec(inside)?.[1];
    if (value !== undefined) return value;
  }
  return undefined;
}

function readCall(input: {
  readonly shape: CallShape;
  readonly operation: string;
  readonly inside: string;
  readonly names: readonly string[];
  readonly table: string | undefined;
}): Reading {
  const { operation, inside, names } = input;
  const several =
    /^(?:drop-column|rename-column|create-index)/.test(operation) && !/s?:\s*:/.test(names.join());
  const count = operation === 'drop-column' && /\w+_column\b/.test(inside) ? 1 : several ? names.length : 1;
  const place = placeOf({ ...input, count });
  const reading: Reading = { ...effectOf(operation, inside), columns: place.columns };
  return about(place.table, reading);
}

function placeOf(input: {
  readonly shape: CallShape;
  readonly inside: string;
  readonly names: readonly string[];
  readonly table: string | undefined;
  readonly count: number;
}): { readonly table: string | undefined; readonly columns: readonly string[] } {
  const { shape, inside, names, table, count } = input;
  switch (shape.reads) {
    case 'table':
      return { table: names[0], columns: [] };
    case 'table, columns':
      return { table: names[0], columns: columnsFrom(names.slice(1), shape.operation, count) };
    case 'columns':
      return { table, columns: columnsFrom(names, shape.operation, count) };
    case 'name, table':
      return { table: names[1], columns: names.slice(2, 6) };
    case 'keywords': {
      const named = keyword(inside, 'model_name') ?? keyword(inside, 'name', 'old_name');
      // Django takes the same arguments by position: RemoveField("order", "note").
      if (named === undefined || /^\s*\(?\s*['"]/.test(inside))
        return { table: quotedNames(inside)[0], columns: quotedNames(inside).slice(1) };
      const model = named;
      const hasModel = keyword(inside, 'model_name') !== undefined;
      const columns = [keyword(inside, 'old_name') ?? keyword(inside, 'name'), keyword(inside, 'new_name')];
      return { table: model, columns: hasModel ? columns.flatMap((column) => column ?? []) : [] };
    }
    default:
      // Of `Order.update_all` nobody knows the table; what a builder of a table calls is about that table.
      return { table: /^(?:alter-type|drop-column)$/.test(shape.operation) ? table : undefined, columns: [] };
  }
}

/** A type may follow the column (`remove_column :t, :c, :string`); a second column follows only where many may. */
function columnsFrom(names: readonly string[], operation: string, count: number): readonly string[] {
  const types =
    /^(?:string|text|integer|bigint|boolean|datetime|date|time|decimal|float|json|jsonb|uuid|binary|timestamp|references|inet)$/;
  const kept = names.filter((name, index) => index === 0 || !types.test(name));
  return operation === 'rename-column' ? kept.slice(0, 2) : kept.slice(0, Math.max(1, count));
}

/** SQL given as a string; what is put together at run time is not understood. */
function readSql(
  inside: string,
  line: number,
  { tool, readEmbedded }: { readonly tool: Migration['tool']; readonly readEmbedded: ReadSql },
): readonly MigrationStatement[] {
  // RunSQL's second argument is the way back.
  const forward = tool === 'django' ? inside.replace(/\breverse_sql\s*=[\s\S]*$/, '') : inside;
  const found =
    /"""([\s\S]*?)"""|'''([\s\S]*?)'''|`([^`]*)`|"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'/.exec(
      forward,
    );
  const sql = found?.slice(1).find((part) => part !== undefined);
  if (found === null || sql === undefined) return [{ ...unknownReading, line, text: '' }];
  const before = forward.slice(0, found.index).split('\n').length - 1;
  const whole = sql + continued(forward, found.index + found[0].length);
  const unescaped = whole.replace(/\\(["'`])/g, '$1');
  return readEmbedded(unescaped).map((statement) => ({
    ...statement,
    line: line + before + statement.line - 1,
  }));
}

/** Python, Ruby and JavaScript write a long text in pieces: 'UPDATE t ' 'SET a = 1', with a plus, or a backslash between. */
function continued(text: string, from: number): string {
  const piece = /\s*[+\\]?\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)')/y;
  piece.lastIndex = from;
  const parts: string[] = [];
  for (let match = piece.exec(text); match !== null; match = piece.exec(text))
    parts.push(match[1] ?? match[2] ?? '');
  return parts.join('');
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

function lineAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
