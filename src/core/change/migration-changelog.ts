// Reads Liquibase changelogs in XML, YAML and JSON. Pure.
import { parseAllDocuments } from 'yaml';
import type { MigrationStatement } from '../../domain/change.ts';
import { parseStatements } from './migration-statements.ts';
import { about, other, type Reading, unknownReading } from './sql-reading.ts';
import { readSqlTokens } from './sql-tokens.ts';
import { judgeType } from './sql-types.ts';

/** A change of a changeset: its name, attributes, and the names of its columns. */
type LoggedChange = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly required: boolean;
  readonly line: number;
  readonly sql: string;
};

/** A change whose columns are still being read. */
type Opened = { readonly change: LoggedChange; readonly columns: string[]; required: boolean };

const nodesMax = 20_000;

/** Reads the statements of a changelog; never throws. What runs only on rollback is left out. */
export function readChangelog(text: string): readonly MigrationStatement[] {
  const changes = /^\s*[<\uFEFF]/.test(text) ? readXml(text) : readYaml(text);
  if (changes === null) return [{ ...unknownReading, line: 1, text: '' }];
  return changes.flatMap((change) => {
    if (change.name === 'sql')
      return parseStatements(change.sql).map((found) => ({ ...found, line: change.line }));
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
    return about(table, { ...base, effect: change.required ? 'locks' : 'additive' });
  }
  if (change.name === 'modifyDataType') {
    const { width, type } = judgeType(readSqlTokens(attributes['newDataType'] ?? '').tokens);
    const base = { ...other(width === 'wide' ? 'widen-type' : 'alter-type'), columns: all, literals: [type] };
    return about(table, width === 'wide' ? base : { ...base, effect: 'rewrites-data', reversible: false });
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
    if (open !== null) changes.push({ ...open.change, columns: open.columns, required: open.required });
    open = null;
  };
  const tag = /<(\/?)(?:\w+:)?(\w+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
  for (const match of clean.matchAll(tag)) {
    line += clean.slice(seen, match.index).split('\n').length - 1;
    seen = match.index;
    const [whole, closing, name = '', given = '', selfClosing] = match;
    if (name === 'changeSet' || name === 'databaseChangeLog') {
      close();
      continue;
    }
    const isChange = name in simple || name === 'sql' || name === 'addColumn' || name === 'modifyDataType';
    if (closing === '/') {
      if (isChange) close();
      continue;
    }
    const attributes = attributesOf(given);
    if (isChange) {
      close();
      const body = /^(?:sql|delete|update)$/.test(name)
        ? bodyAfter(clean, match.index + whole.length, name, selfClosing === '/')
        : '';
      const where = name === 'sql' ? null : /<where>([^<]*)/.exec(body)?.[1];
      const change = {
        name,
        attributes: { ...attributes, ...(where && { where: unescapeXml(where).trim() }) },
        columns: [],
        required: false,
        line,
        sql: unescapeXml(body),
      };
      open = { change, columns: [], required: false };
      if (selfClosing === '/') close();
    } else if (open !== null && name === 'column' && attributes['name'] !== undefined) {
      open.columns.push(attributes['name']);
      hasDefault = Object.keys(attributes).some((attribute) => attribute.startsWith('defaultValue'));
    } else if (open !== null && name === 'constraints' && attributes['nullable'] === 'false')
      open.required ||= !hasDefault;
  }
  close();
  return changes.length > 0 || /<databaseChangeLog/.test(clean) ? changes : null;
}

function attributesOf(given: string): Record<string, string> {
  return Object.fromEntries(
    [...given.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((found) => [
      found[1] ?? '',
      unescapeXml(found[2] ?? found[3] ?? ''),
    ]),
  );
}

function bodyAfter(text: string, from: number, name: string, isEmpty: boolean): string {
  if (isEmpty) return '';
  const end = text.indexOf(`</${name}>`, from);
  const body = text.slice(from, end === -1 ? from + 100_000 : end);
  return body.replace(/<!\[CDATA\[|\]\]>/g, ' ');
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
  try {
    const documents = parseAllDocuments(text);
    if (!Array.isArray(documents)) return null;
    const changes: LoggedChange[] = [];
    let nodes = 0;
    const walk = (value: unknown): void => {
      nodes += 1;
      if (nodes > nodesMax || typeof value !== 'object' || value === null) return;
      if (Array.isArray(value)) {
        for (const item of value) walk(item);
        return;
      }
      for (const [name, inner] of Object.entries(value)) {
        if (name === 'rollback' || name === 'preConditions') continue;
        if (name in simple || name === 'sql' || name === 'addColumn' || name === 'modifyDataType')
          changes.push(loggedChange(name, inner));
        else walk(inner);
      }
    };
    for (const document of documents) {
      if (document.errors.length > 0) return null;
      walk(document.toJS({ maxAliasCount: 50 }));
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
  if (typeof inner === 'string') return { name, attributes, columns, required, line: 1, sql: inner };
  const fields = typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
  for (const [key, value] of fields) {
    if (typeof value === 'string' || typeof value === 'number') attributes[key] = String(value);
    if (key !== 'columns' || !Array.isArray(value)) continue;
    const text = JSON.stringify(value);
    columns.push(...[...text.matchAll(/"column":\{[^{}]*?"name":"([^"]*)"/g)].map((found) => found[1] ?? ''));
    required = /"nullable":false/.test(text) && !/"defaultValue/.test(text);
  }
  return { name, attributes, columns, required, line: 1, sql: attributes['sql'] ?? '' };
}
