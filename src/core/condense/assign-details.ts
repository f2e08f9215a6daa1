// Gives each migration and each edited setting to the one unit that brought it, so that it is told once. Pure.
import type { Migration, ModuleChange } from '../../domain/change.ts';
import type { ConfigEdit } from '../change/files/config-edits.ts';
import type { ChangeUnit } from './change-units.ts';

/** What one unit brought besides its commits. */
export type Brought = {
  readonly migrations: readonly Migration[];
  readonly configEdits: readonly ConfigEdit[];
};

/**
 * Assigns by the paths that a unit's commits touched: a migration to the newest unit, a setting only where one unit
 * alone touched its file. Which of several commits edited which line, the diff from base to head does not say.
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
    const [owner, another] = ownersOf.get(edit.path) ?? [];
    if (owner && !another) brought.get(owner)?.configEdits.push(edit);
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
    for (const commit of [...unit.told, ...unit.folded]) {
      for (const { path } of commit.touched) {
        if (paths.has(path)) owners.set(path, (owners.get(path) ?? new Set()).add(unit));
      }
    }
  }
  return owners;
}
