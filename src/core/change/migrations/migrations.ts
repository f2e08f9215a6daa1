// Reads the migrations of a range: what the deploy will run against the database. Pure.
import type { FileChange, Migration, MigrationStatement } from '../../../domain/change.ts';
import type { ParsePostgres } from '../../../domain/postgres-syntax.ts';
import { settleAcrossRange } from './migration-context.ts';
import { compareVersions, type MigrationPath, readMigrationPath } from './migration-path.ts';
import { parseStatements } from './migration-statements.ts';
import { createTextReader, dialectOf, type ReadText } from './migration-text.ts';
import { settleTransaction } from './migration-transactions.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** Texts above this many characters are not read; the migration is then not understood. */
const textMax = 2_000_000;

/** Whether `path` is a database migration, by its path alone. */
export function isMigration(path: string): boolean {
  return readMigrationPath(path) !== null;
}

/**
 * Reads the migrations among `files`, in the order in which their tool runs them.
 *
 * `texts` holds contents at head by path. An added file without a text is read from its excerpt when that is complete.
 * Of a modified file only statements on changed lines count. Scripts that undo by hand are not listed: they are the
 * `undoPath` of what they undo.
 */
export function parseMigrations(input: {
  readonly files: readonly FileChange[];
  readonly texts: ReadonlyMap<string, string>;
  /** PostgreSQL's own parser; null or absent: it is not there, and the tolerant reader reads every text. */
  readonly parse?: ParsePostgres | null;
}): readonly Migration[] {
  const found = input.files.flatMap((file) => {
    const isText = file.entry === 'file' || file.entry === 'executable';
    const path = isText && !file.isTest && !file.isDocumentation ? readMigrationPath(file.path) : null;
    return path === null ? [] : [{ file, path }];
  });
  const undo = found.filter(({ file, path }) => path.undoes && file.status !== 'deleted');
  const read = createTextReader(input.parse ?? null);
  const dialects = folderDialects(found, input.texts);
  const paths = new Set(input.files.map((file) => file.path));
  const migrations = found
    .filter(({ path }) => !path.undoes)
    .map(({ file, path }) => {
      const undoPath = undo.find(
        (other) => bareVersion(other.path) === bareVersion(path) && folder(other.file) === folder(file),
      );
      return readMigration({
        file,
        path,
        text: input.texts.get(file.path) ?? null,
        undoPath: undoPath?.file.path ?? null,
        neighbours: dialects.get(folder(file)) ?? 'unknown',
        isConfigured: paths.has(`${file.path}.conf`),
        read,
      });
    });
  return settleAcrossRange(migrations.sort(inOrder));
}

/** The database of each folder that one of its migrations tells: the others are written for the same. */
function folderDialects(
  found: readonly { readonly file: FileChange; readonly path: MigrationPath }[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, SqlDialect> {
  const dialects = new Map<string, SqlDialect>();
  for (const { file, path } of found) {
    const dialect = dialectOf(texts.get(file.path) ?? '', file.path, path);
    if (dialect !== 'unknown') dialects.set(folder(file), dialect);
  }
  return dialects;
}

const bareVersion = (path: MigrationPath): string => path.version.replace(/^[VBU](?=\d)/, '');

const folder = (file: FileChange): string => file.path.slice(0, file.path.lastIndexOf('/') + 1);

/** Versioned ones first, as Flyway does; then by version, then by path. */
function inOrder(left: Migration, right: Migration): number {
  const repeatable = Number(left.runs !== undefined) - Number(right.runs !== undefined);
  return (
    repeatable ||
    compareVersions(left.version, right.version) ||
    (left.path < right.path ? -1 : left.path > right.path ? 1 : 0)
  );
}

function readMigration(input: {
  readonly file: FileChange;
  readonly path: MigrationPath;
  readonly text: string | null;
  readonly undoPath: string | null;
  readonly neighbours: SqlDialect;
  readonly isConfigured: boolean;
  readonly read: ReadText;
}): Migration {
  const { file, path } = input;
  const base = {
    path: file.path,
    tool: path.tool,
    version: path.version,
    status: file.status,
    ...(path.repeatable && { runs: 'when-changed' as const }),
    ...(input.undoPath !== null && { undoPath: input.undoPath }),
  };
  if (file.status === 'deleted') return { ...base, statements: [], ...leftBy(file, path), understood: true };
  const isNew = file.status === 'added' || file.status === 'copied' || hasNewVersion(file, path);
  if (!isNew && file.insertions + file.deletions === 0) return { ...base, statements: [], understood: true };
  const text = input.text ?? excerptText(file);
  if (text === null || text.length > textMax || path.format === 'none')
    return { ...base, statements: [], understood: false };
  const forward = path.format === 'sql' ? withoutDownPart(text) : text;
  const { statements: all, dialect } = input.read({
    text: forward,
    path: file.path,
    shape: path,
    neighbours: input.neighbours,
  });
  const settled = settleTransaction(all, {
    tool: path.tool,
    text: forward,
    isConfigured: input.isConfigured,
  });
  // A repeatable file runs again as a whole; of any other edited file only what is new can run.
  const statements = path.repeatable || isNew ? settled : onChangedLines(settled, file);
  return {
    ...base,
    ...((dialect === 'postgresql' || dialect === 'mysql') && { database: dialect }),
    statements,
    understood: statements.every((statement) => !notUnderstood.has(statement.operation)),
  };
}

/** A file that gets another version by its new name runs once more. */
function hasNewVersion(file: FileChange, path: MigrationPath): boolean {
  if (file.status !== 'renamed' || file.previousPath === undefined) return false;
  return readMigrationPath(file.previousPath)?.version !== path.version;
}

/** Operations whose effect nobody can tell from the text. */
const notUnderstood: ReadonlySet<string> = new Set(['unknown', 'call', 'run-code']);

/** Blanks what goose, dbmate, sql-migrate and MyBatis run only on the way back; line numbers stay. */
function withoutDownPart(text: string): string {
  let down = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*--\s*(?:\+goose|\+migrate|migrate:)\s*up\b/i.test(line)) down = false;
      if (/^\s*--\s*(?:(?:\+goose|\+migrate|migrate:)\s*down\b|\/\/\s*@undo)/i.test(line)) down = true;
      return down ? '' : line;
    })
    .join('\n');
}

function excerptText(file: FileChange): string | null {
  if (file.status !== 'added' || !file.excerpt.complete || file.excerpt.lines.length === 0) return null;
  return file.excerpt.lines.map((line) => line.text).join('\n');
}

/** Statements whose lines were touched; all of them when the excerpt does not tell. */
function onChangedLines(
  statements: readonly MigrationStatement[],
  file: FileChange,
): readonly MigrationStatement[] {
  if (!file.excerpt.complete) return statements;
  const added = file.excerpt.lines.filter((line) => line.sign === '+').map((line) => line.line);
  const starts = [...new Set(statements.map((statement) => statement.line))].sort(
    (left, right) => left - right,
  );
  const touched = new Set<number>();
  let index = 0;
  for (const line of added) {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= line) index += 1;
    const start = starts[index];
    if (start !== undefined && start <= line) touched.add(start);
  }
  return statements.filter((statement) => touched.has(statement.line));
}

/** What a deleted file had made: deleting the file takes none of it out of the database. */
function leftBy(file: FileChange, path: MigrationPath): { readonly leaves?: readonly string[] } {
  if (path.format !== 'sql' || !file.excerpt.complete) return {};
  const text = file.excerpt.lines
    .filter((line) => line.sign === '-')
    .map((line) => line.text)
    .join('\n');
  const made = parseStatements(text.slice(0, textMax)).filter(({ operation }) =>
    /^(?:create|replace)-(?:table|view)/.test(operation),
  );
  const names = [...new Set(made.flatMap((statement) => statement.table ?? []))];
  return names.length > 0 ? { leaves: names } : {};
}
