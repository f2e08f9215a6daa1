// Reads Liquibase changelogs in XML, YAML and JSON. Pure.
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { MigrationStatement } from '../../../domain/change.ts';
import { parseStatements, type ReadSql } from './migration-statements.ts';
import { about, other, type Reading, unknownReading } from './sql-reading.ts';
import { readSqlTokens } from './sql-tokens.ts';
import { judgeType } from './sql-types.ts';

/** A change of a changeset: its name, attributes, and the names of its columns. */
type LoggedChange = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly required: boolean;
  /** A column gets another value in every row, or an index of its own. */
  readonly costly: boolean;
  readonly line: number;
  readonly sql: string;
};

/** A change whose columns are still being read. */
type Opened = {
  readonly change: LoggedChange;
  readonly columns: string[];
  required: boolean;
  costly: boolean;
};

/** A computed default that is not the time, a counter, a unique column: as attributes of XML, or as JSON. */
const costs =
  /\bdefaultValueComputed"?\s*[=:]\s*["'](?!now\b|current_)\w+\s*\(|\b(?:autoIncrement|unique)"?\s*[=:]\s*["']?true\b/i;

const nodesMax = 20_000;
/** Larger YAML and JSON than this is not read. */
const yamlMax = 500_000;
/** Checks that take more than linear time on hostile text are off. */
const cheapYaml = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

/** Reads the statements of a changelog; never throws. What runs only on rollback is left out. */
export function readChangelog(
  text: string,
  readEmbedded: ReadSql = parseStatements,
): readonly MigrationStatement[] {
  const changes = /^\s*[<\uFEFF]/.test(text) ? readXml(text) : readYaml(text);
  if (changes === null) return [{ ...unknownReading, line: 1, text: '' }];
  return changes.flatMap((change) => {
    if (change.name === 'sql')
      return readEmbedded(change.sql).map((found) => ({ ...found, line: change.line }));
    const reading = readChange(change);
    return reading === null ? [] : [{ ...reading, line: change.line, text: describe(change) }];
  });
}

function describe(change: LoggedChange): string {
  const attributes = Object.entries(change.attributes).map(([name, value]) => `${name}=${value}`);
  return [change.name, ...attributes].join(' ').replace(/\s+/g, ' ').slice(0, 200);
}

const simple: Readonly<Record<string, Partial<Reading> & { readonly operation: string }>> = {
  createTable: { operation: 'create-table', effect: 'additive' },
  dropTable: { operation: 'drop-table', effect: 'destroys-data', reversible: false },
  dropAllForeignKeyConstraints: { operation: 'drop-constraint' },
  dropColumn: { operation: 'drop-column', effect: 'destroys-data', reversible: false },
  mergeColumns: { operation: 'drop-column', effect: 'destroys-data', reversible: false },
  renameColumn: { operation: 'rename-column' },
  renameTable: { operation: 'rename-table' },
  createIndex: { operation: 'create-index', effect: 'locks' },
  dropIndex: { operation: 'drop-index' },
  addForeignKeyConstraint: { operation: 'add-foreign-key', effect: 'locks' },
  addUniqueConstraint: { operation: 'add-unique', effect: 'locks' },
  addPrimaryKey: { operation: 'add-primary-key', effect: 'locks' },
  addNotNullConstraint: { operation: 'set-not-null', effect: 'locks' },
  dropNotNullConstraint: { operation: 'drop-not-null' },
  dropForeignKeyConstraint: { operation: 'drop-constraint' },
  dropUniqueConstraint: { operation: 'drop-constraint' },
  dropPrimaryKey: { operation: 'drop-constraint' },
  addDefaultValue: { operation: 'set-default' },
  dropDefaultValue: { operation: 'drop-default' },
  createSequence: { operation: 'create-sequence', effect: 'additive' },
  dropSequence: { operation: 'drop-sequence' },
  createView: { operation: 'create-view', effect: 'additive' },
  dropView: { operation: 'drop-view' },
  createProcedure: { operation: 'create-routine' },
  insert: { operation: 'insert', effect: 'inserts-data' },
  loadData: { operation: 'insert-computed', effect: 'inserts-data' },
  loadUpdateData: { operation: 'upsert', effect: 'rewrites-data', reversible: false },
  update: { operation: 'update', effect: 'rewrites-data', reversible: false },
  delete: { operation: 'delete', effect: 'destroys-data', reversible: false },
  sqlFile: { operation: 'run-code', effect: 'rewrites-data', reversible: false },
  customChange: { operation: 'run-code', effect: 'rewrites-data', reversible: false },
  executeCommand: { operation: 'run-code', effect: 'rewrites-data', reversible: false },
};

function isChangeName(name: string): boolean {
  return Object.hasOwn(simple, name) || name === 'sql' || name === 'addColumn' || name === 'modifyDataType';
}

function readChange(change: LoggedChange): Reading | null {
  const { attributes } = change;
  const table =
    attributes['tableName'] ??
    attributes['viewName'] ??
    attributes['oldTableName'] ??
    attributes['baseTableName'];
  const columns = [
    attributes['columnName'],
    attributes['oldColumnName'],
    attributes['newColumnName'],
  ].flatMap((name) => name ?? []);
  const all = columns.length > 0 ? columns : change.columns;
  if (change.name === 'addColumn') {
    const base = { ...other(change.required ? 'add-required-column' : 'add-column'), columns: all };
    return about(table, { ...base, effect: change.required || change.costly ? 'locks' : 'additive' });
  }
  if (change.name === 'modifyDataType') {
    const { width, rewrites, type } = judgeType(readSqlTokens(attributes['newDataType'] ?? '').tokens);
    const base = { ...other(width === 'wide' ? 'widen-type' : 'alter-type'), columns: all, literals: [type] };
    if (width === 'wide') return about(table, rewrites ? { ...base, effect: 'locks' } : base);
    return about(table, { ...base, effect: 'rewrites-data', reversible: false });
  }
  const known = simple[change.name];
  if (known === undefined) return null;
  const literals = Object.keys(attributes).includes('where')
    ? [...(attributes['where'] ?? '').matchAll(/'([^']*)'/g)].map((found) => found[1] ?? '')
    : [];
  const where = attributes['where'];
  return about(table, {
    ...other(known.operation),
    ...known,
    columns: all,
    literals,
    ...(where !== undefined && { where }),
  });
}

/** A tag scanner is enough: changelogs have no text that matters but in `sql` and `where`. */
function readXml(text: string): readonly LoggedChange[] | null {
  const changes: LoggedChange[] = [];
  const clean = blank(blank(text, '<!--', '-->'), '<rollback>', '</rollback>');
  let line = 1;
  let seen = 0;
  let hasDefault = false;
  let open: Opened | null = null;
  const close = (): void => {
    if (open !== null) changes.push({ ...open.change, ...rest(open) });
    open = null;
  };
  const tag = /<(\/?)(?:\w+:)?(\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  for (let match = tag.exec(clean); match !== null; match = tag.exec(clean)) {
    line += clean.slice(seen, match.index).split('\n').length - 1;
    seen = match.index;
    const [, closing, name = '', given = '', selfClosing] = match;
    if (name === 'changeSet' || name === 'databaseChangeLog') {
      close();
      continue;
    }
    const isChange = isChangeName(name);
    if (closing === '/') {
      if (isChange) close();
      continue;
    }
    const attributes = attributesOf(given);
    if (isChange) {
      close();
      const body = hasBody.test(name) && selfClosing !== '/' ? bodyAfter(clean, tag.lastIndex, name) : '';
      if (body === null) return null;
      if (name === 'sql') tag.lastIndex += body.length;
      const where = name === 'sql' ? undefined : /<where>([^<]*)/.exec(body)?.[1];
      if (where !== undefined) attributes['where'] = unescapeXml(where).trim();
      const sql = name === 'sql' ? unescapeXml(body.replace(/<!\[CDATA\[|\]\]>/g, ' ')) : '';
      open = {
        change: { name, attributes, columns: [], required: false, costly: false, line, sql },
        columns: [],
        required: false,
        costly: false,
      };
      if (selfClosing === '/') close();
    } else if (open !== null && name === 'column' && attributes['name'] !== undefined) {
      open.costly ||= costs.test(given);
      open.columns.push(attributes['name']);
      hasDefault = Object.keys(attributes).some((attribute) => attribute.startsWith('defaultValue'));
    } else if (open !== null && name === 'constraints') {
      open.costly ||= costs.test(given);
      open.required ||= attributes['nullable'] === 'false' && !hasDefault;
    }
  }
  close();
  return changes.length > 0 || /<databaseChangeLog/.test(clean) ? changes : null;
}

const rest = ({
  columns,
  required,
  costly,
}: Opened): Pick<LoggedChange, 'columns' | 'required' | 'costly'> => ({
  columns,
  required,
  costly,
});

function attributesOf(given: string): Record<string, string> {
  return Object.fromEntries(
    [...given.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [
      found[1] ?? '',
      unescapeXml(found[2] ?? found[3] ?? ''),
    ]),
  );
}

const hasBody = /^(?:sql|delete|update)$/;

/** null when the element is never closed. */
function bodyAfter(text: string, from: number, name: string): string | null {
  const end = text.indexOf(`</${name}>`, from);
  return end === -1 ? null : text.slice(from, end);
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Blanks everything between two marks; lines stay. */
function blank(text: string, from: string, to: string): string {
  const parts: string[] = [];
  let position = 0;
  for (;;) {
    const start = text.indexOf(from, position);
    const end = start === -1 ? -1 : text.indexOf(to, start + from.length);
    if (start === -1 || end === -1) return parts.join('') + text.slice(position);
    parts.push(text.slice(position, start), text.slice(start, end).replace(/[^\n]/g, ''));
    position = end + to.length;
  }
}

function readYaml(text: string): readonly LoggedChange[] | null {
  if (text.length > yamlMax) return null;
  try {
    const counter = new LineCounter();
    const documents = parseAllDocuments(text, { lineCounter: counter, ...cheapYaml });
    if (!Array.isArray(documents)) return null;
    const changes: LoggedChange[] = [];
    let nodes = 0;
    const walk = (node: unknown, document: Document.Parsed): void => {
      nodes += 1;
      if (nodes > nodesMax) return;
      if (isSeq(node)) for (const item of node.items) walk(item, document);
      if (!isMap(node)) return;
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        if (name === 'rollback' || name === 'preConditions') continue;
        if (!isChangeName(name)) walk(value, document);
        else {
          const line = counter.linePos(isScalar(key) ? (key.range?.[0] ?? 0) : 0).line;
          const inner: unknown = isNode(value) ? value.toJS(document, { maxAliasCount: 50 }) : null;
          changes.push({ ...loggedChange(name, inner), line });
        }
      }
    };
    for (const document of documents) {
      if (document.errors.length > 0) return null;
      walk(document.contents, document);
    }
    return nodes > nodesMax ? null : changes;
  } catch {
    return null;
  }
}

function loggedChange(name: string, inner: unknown): LoggedChange {
  const attributes: Record<string, string> = {};
  const columns: string[] = [];
  let required = false;
  let costly = false;
  if (typeof inner === 'string') return { name, attributes, columns, required, costly, line: 1, sql: inner };
  const fields = typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
  for (const [key, value] of fields) {
    if (typeof value === 'string' || typeof value === 'number') attributes[key] = String(value);
    if (key !== 'columns' || !Array.isArray(value)) continue;
    const text = JSON.stringify(value);
    columns.push(...[...text.matchAll(/"column":\{[^{}]*?"name":"([^"]*)"/g)].map((found) => found[1] ?? ''));
    costly = costs.test(text);
    required = /"nullable":false/.test(text) && !/"defaultValue/.test(text);
  }
  return { name, attributes, columns, required, costly, line: 1, sql: attributes['sql'] ?? '' };
}
