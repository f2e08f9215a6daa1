// Gives each migration and each edited setting to the one unit that brought it, so that it is told once. Pure.
import type { Commit, Migration, ModuleChange } from '../../domain/change.ts';
import type { ConfigEdit } from '../change/config-edits.ts';
import type { ChangeUnit } from './change-units.ts';

/** What one unit brought besides its commits. */
export type Brought = {
  readonly migrations: readonly Migration[];
  readonly configEdits: readonly ConfigEdit[];
};

/**
 * Assigns by the paths that a unit's commits touched. Where several units touched a file, a setting goes to the one
 * whose messages share most words with it, then to the one that touched least; a migration to the newest.
 */
export function assignDetails(
  module: ModuleChange,
  units: readonly ChangeUnit[],
  edits: readonly ConfigEdit[],
): ReadonlyMap<ChangeUnit, Brought> {
  const told = units
    .filter((unit) => unit.told.length > 0)
    .map((unit) => ({ unit, paths: pathsOf(unit), words: wordsOf(unit) }));
  const brought = new Map<ChangeUnit, { migrations: Migration[]; configEdits: ConfigEdit[] }>(
    units.map((unit) => [unit, { migrations: [], configEdits: [] }]),
  );
  for (const migration of module.migrations) {
    if (migration.status === 'deleted') continue;
    const owner = told.find(({ paths }) => paths.has(migration.path));
    if (owner) brought.get(owner.unit)?.migrations.push(migration);
  }
  for (const edit of edits) {
    const words = split(`${edit.key} ${edit.before ?? ''} ${edit.after ?? ''}`);
    const [owner] = told
      .filter(({ paths }) => paths.has(edit.path))
      .map((candidate) => ({
        ...candidate,
        shared: words.filter((word) => candidate.words.has(word)).length,
      }))
      .sort((first, second) => second.shared - first.shared || first.paths.size - second.paths.size);
    if (owner) brought.get(owner.unit)?.configEdits.push(edit);
  }
  return brought;
}

const pathsOf = (unit: ChangeUnit): ReadonlySet<string> =>
  new Set(commitsOf(unit).flatMap((commit) => commit.touched.map((touched) => touched.path)));

const wordsOf = (unit: ChangeUnit): ReadonlySet<string> =>
  new Set(commitsOf(unit).flatMap((commit) => split(`${commit.subject} ${commit.body.slice(0, 2_000)}`)));

const commitsOf = (unit: ChangeUnit): readonly Commit[] => [...unit.told, ...unit.folded];

/** Words of at least three letters, camel case and punctuation parted, in lower case. */
const split = (text: string): readonly string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3);
