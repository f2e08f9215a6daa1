// The statements of a release that hold up traffic while they run, stop the deploy, or break the version that still runs. Pure.
import type { Change, Migration, MigrationStatement } from '../../../domain/change.ts';
import { holdsUpOthers } from '../../../domain/migration-lock.ts';
import { migrationsToRun } from '../irreversible.ts';

/**
 * What is wrong with a statement.
 *
 * `refused`: the database refuses it, and the deploy stops. `required`: the same, unless the table is empty. `holds`: others
 * wait for it. `many-rows`: it locks nearly every row until the migration ends. `breaks`: the version that still runs asks
 * for a name that is gone.
 */
export type LockHazardKind = 'refused' | 'required' | 'holds' | 'many-rows' | 'breaks';

/** A statement with what is wrong with it. */
export type LockHazard = {
  readonly kind: LockHazardKind;
  readonly migration: Migration;
  readonly statement: MigrationStatement;
};

/** Finds the hazards of all migrations that will run, in their order; a statement may have several. */
export function findLockHazards(change: Change): readonly LockHazard[] {
  return migrationsToRun(change).flatMap((migration) =>
    migration.statements.flatMap((statement) =>
      kindsOf(statement, migration).map((kind) => ({ kind, migration, statement })),
    ),
  );
}

function kindsOf(statement: MigrationStatement, migration: Migration): readonly LockHazardKind[] {
  const { lock, operation, effect } = statement;
  const holds = lock === undefined ? effect === 'locks' : holdsUpOthers(lock);
  const isRequired = holds && operation === 'add-required-column' && migration.database !== 'mysql';
  return [
    ...(statement.refused === undefined ? [] : (['refused'] as const)),
    ...(isRequired ? (['required'] as const) : holds ? (['holds'] as const) : []),
    ...(lock?.blocks === 'rows' && touchesMany(statement) ? (['many-rows'] as const) : []),
    ...(lock !== undefined && renames.test(operation) ? (['breaks'] as const) : []),
  ];
}

/** A table or column that the range itself makes has no lock: nobody asks for it yet. */
const renames = /^rename-(?:table|column)$/;

/** All rows, or those of a condition that names no value: `IS NULL` and `<>` are true of nearly every row of a backfill. */
function touchesMany({ operation, where }: MigrationStatement): boolean {
  if (!/^(?:update|update-computed|delete)$/.test(operation)) return false;
  return where === undefined || !/(?<![<>!])=|\bin\s*\(|\bbetween\b|\blike\b|\bexists\b/i.test(where);
}
