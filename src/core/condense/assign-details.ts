// Gives each migration and each edited setting to the one unit that brought it, so that it is told once. Pure.
import type { Commit, Migration, ModuleChange } from '../../domain/change.ts';
import type { ConfigEdit } from '../change/files/config-edits.ts';
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
  const ownersOf = indexOwners(units, new Set([...module.migrations, ...edits].map(({ path }) => path)));
  const brought = new Map<ChangeUnit, { migrations: Migration[]; configEdits: ConfigEdit[] }>(
    units.map((unit) => [unit, { migrations: [], configEdits: [] }]),
  );
  for (const migration of module.migrations) {
    const [newest] = migration.status === 'deleted' ? [] : (ownersOf.get(migration.path) ?? []);
    if (newest) brought.get(newest)?.migrations.push(migration);
  }
  for (const edit of edits) {
    const owner = closestOwner(edit, ownersOf.get(edit.path) ?? []);
    if (owner) brought.get(owner)?.configEdits.push(edit);
  }
  return brought;
}

/** Units with told commits by the paths they touched, newest first; only `paths` are looked at. */
function indexOwners(
  units: readonly ChangeUnit[],
  paths: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<ChangeUnit>> {
  const owners = new Map<string, Set<ChangeUnit>>();
  if (paths.size === 0) return owners;
  for (const unit of units) {
    if (unit.told.length === 0) continue;
    for (const commit of commitsOf(unit)) {
      for (const { path } of commit.touched) {
        if (paths.has(path)) owners.set(path, (owners.get(path) ?? new Set()).add(unit));
      }
    }
  }
  return owners;
}

function closestOwner(edit: ConfigEdit, owners: Iterable<ChangeUnit>): ChangeUnit | undefined {
  const words = split(`${edit.key} ${edit.before ?? ''} ${edit.after ?? ''}`);
  const candidates = [...owners];
  if (candidates.length < 2) return candidates[0];
  return candidates
    .map((unit) => {
      const told = wordsOf(unit);
      return { unit, shared: words.filter((word) => told.has(word)).length, touched: touchedCount(unit) };
    })
    .sort((first, second) => second.shared - first.shared || first.touched - second.touched)[0]?.unit;
}

const touchedCount = (unit: ChangeUnit): number =>
  commitsOf(unit).reduce((sum, commit) => sum + commit.touchedCount, 0);

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
