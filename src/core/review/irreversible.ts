// The migrations of a release that cannot be undone, with where they stand. Pure.
import type { Change, Migration } from '../../domain/change.ts';
import type { Bilingual } from '../../domain/language.ts';
import { fileRef } from '../../domain/units.ts';
import { irreversibleStatements } from '../change/irreversible.ts';
import type { Evidence } from './rule.ts';

/** A statement that destroys data; `table` is empty when the statement names none. */
export type Loss = { readonly table: string; readonly version: string; readonly reason: Bilingual; readonly saveFirst: Bilingual; readonly evidence: Evidence };

/** Migrations that will run: a deleted file does not. */
export const migrationsToRun = (change: Change): readonly Migration[] =>
  change.modules.flatMap((module) => module.migrations).filter((migration) => migration.status !== 'deleted');

/** Every statement of the release that cannot be undone. */
export function irreversibleIn(change: Change): readonly Loss[] {
  return irreversibleStatements(migrationsToRun(change)).map(({ migration, statement, reason, saveFirst }) => ({
    table: statement.table ?? '',
    version: migration.version,
    reason,
    saveFirst,
    evidence: {
      text: { en: `${migration.version}: ${statement.text}`, ko: `${migration.version}: ${statement.text}` },
      ref: fileRef(migration.path),
      path: migration.path,
      line: statement.line,
    },
  }));
}
