// Statements of known danger beside what is found of them: precision and recall a kind. Effects: reads bench/migrations.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadParsePostgres } from '../../src/adapters/libpg-query/parse-postgres.ts';
import { parseMigrations } from '../../src/core/change/migrations/migrations.ts';
import type { FileChange, MigrationStatement } from '../../src/domain/change.ts';
import { holdsUpOthers } from '../../src/domain/migration-lock.ts';
import type { ParsePostgres } from '../../src/domain/postgres-syntax.ts';
import { type BenchContext, type Measure, measure } from '../measure.ts';

export const name = 'migrations';

/**
 * What a statement does to production, as the documentation of its database says.
 *
 * `locks`: readers or writers of a table with rows wait for work that grows with it, or until the migration ends.
 * `irreversible`: values are gone that no statement of the range brings back. `rewrites-data`: values are overwritten, or
 * a table is written anew as a whole.
 */
const kinds = ['locks', 'irreversible', 'rewrites-data'] as const;
type Kind = (typeof kinds)[number];

/** Migrations that are deployed together, with the kinds of each statement; none: harmless, though it may look otherwise. */
type LabelledRange = {
  readonly files: { readonly [path: string]: readonly string[] };
  readonly statements: readonly {
    readonly path: string;
    readonly line: number;
    readonly kinds: readonly Kind[];
  }[];
};
type LabelledSet = { readonly about: string; readonly ranges: readonly LabelledRange[] };

/** One question: is this statement of this kind? */
type Answer = {
  readonly set: string;
  readonly place: string;
  readonly kind: Kind;
  readonly is: boolean;
  readonly told: boolean;
};

const least = 0.95;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = join(root, 'bench/migrations');
  const parse = await loadParsePostgres();
  const answers = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      report(file);
      const set: LabelledSet = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return set.ranges.flatMap((range) => judgeRange(range, { set: file.replace(/\.json$/, ''), parse }));
    });
  const statements = new Set(answers.map(({ set, place }) => `${set} ${place}`));
  const dangerous = new Set(answers.filter(({ is }) => is).map(({ set, place }) => `${set} ${place}`));
  return [
    measure({ name: 'statements', value: statements.size, unit: 'statements' }),
    measure({ name: 'statements of known danger', value: dangerous.size, unit: 'statements' }),
    ...kinds.flatMap((kind) =>
      scores(
        kind,
        answers.filter((answer) => answer.kind === kind),
      ),
    ),
    ...scores('all kinds', answers),
    ...[...new Set(answers.map(({ set }) => set))].flatMap((set) =>
      scores(
        set,
        answers.filter((answer) => answer.set === set),
        false,
      ),
    ),
    ...answers.flatMap(({ set, place, kind, is, told }) =>
      is === told
        ? []
        : [measure({ name: `${is ? 'missed' : 'false alarm'}: ${set} ${place}`, value: 1, unit: kind })],
    ),
  ];
}

function judgeRange(
  range: LabelledRange,
  { set, parse }: { readonly set: string; readonly parse: ParsePostgres },
): readonly Answer[] {
  const migrations = parseMigrations({
    files: Object.entries(range.files).map(([path, lines]) => addedFile(path, lines.length)),
    texts: new Map(Object.entries(range.files).map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
    parse,
  });
  return range.statements.flatMap(({ path, line, kinds: labelled }) => {
    const found = migrations
      .filter((migration) => migration.path === path)
      .flatMap(({ statements }) => statements.filter((statement) => statement.line === line));
    return kinds.map((kind) => ({
      set,
      place: `${path}:${line}`,
      kind,
      is: labelled.includes(kind),
      told: found.some((statement) => isOf(kind, statement)),
    }));
  });
}

function isOf(kind: Kind, { effect, reversible, lock }: MigrationStatement): boolean {
  switch (kind) {
    case 'locks':
      return lock === undefined ? effect === 'locks' : holdsUpOthers(lock);
    case 'irreversible':
      return !reversible;
    case 'rewrites-data': {
      const isWritten = lock?.duration === 'rewrite' && lock.blocks !== 'nothing';
      return effect === 'rewrites-data' || isWritten;
    }
  }
}

/** Of what was told, the share that is so; of what is so, the share that was told. */
function scores(label: string, answers: readonly Answer[], isBounded = true): readonly Measure[] {
  const hits = answers.filter(({ is, told }) => is && told).length;
  const told = answers.filter((answer) => answer.told).length;
  const all = answers.filter(({ is }) => is).length;
  const limit = isBounded ? { atLeast: least } : {};
  return [
    measure({ name: `${label}: precision`, value: told === 0 ? 0 : hits / told, unit: 'ratio', ...limit }),
    measure({ name: `${label}: recall`, value: all === 0 ? 0 : hits / all, unit: 'ratio', ...limit }),
  ];
}

function addedFile(path: string, lines: number): FileChange {
  return {
    path,
    status: 'added',
    oldMode: '000000',
    newMode: '100644',
    entry: 'file',
    binary: false,
    insertions: lines,
    deletions: 0,
    excerpt: { lines: [], complete: false },
    class: 'text',
    isTest: false,
    isDocumentation: false,
  };
}
