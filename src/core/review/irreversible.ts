// The migration statements of a release that cannot be undone, with where they stand. Pure.
import type { Change, Migration, MigrationStatement } from '../../domain/change.ts';
import { fileRef } from '../../domain/units.ts';
import { irreversibleStatements } from '../change/migrations/irreversible-statements.ts';
import { type Evidence, verbatim } from './rule.ts';

/** A statement that destroys data. */
export type Loss = {
  readonly migration: Migration;
  readonly statement: MigrationStatement;
  readonly evidence: Evidence;
};

/** Migrations that will run: a deleted file does not. */
export const migrationsToRun = (change: Change): readonly Migration[] =>
  change.modules.flatMap((module) => module.migrations).filter((migration) => migration.status !== 'deleted');

/** Every statement of the release that cannot be undone. */
export function irreversibleIn(change: Change): readonly Loss[] {
  return irreversibleStatements(migrationsToRun(change)).map(({ migration, statement }) => ({
    migration,
    statement,
    evidence: {
      text: verbatim(`${migration.version}: ${statement.text}`),
      ref: fileRef(migration.path),
      path: migration.path,
      line: statement.line,
    },
  }));
}
