// Signs of hazards in the statements of migrations: locks, backfills, lost data, keys that end. Pure.
import type { Migration, MigrationStatement, ModuleChange } from '../../../../domain/change.ts';
import type { HazardId } from '../../../../domain/generated/incident.ts';
import { holdsUpOthers } from '../../../../domain/migration-lock.ts';
import { fileRef } from '../../../../domain/units.ts';
import { irreversibleStatements } from '../../../change/migrations/irreversible-statements.ts';
import type { ChangeSign } from './change-sign.ts';

type Sign = Pick<ChangeSign, 'hazard' | 'strength'>;

/** Tells what the statements that the deploy runs may do; a statement on a table that the same migration makes hurts nobody. */
export function signsOfMigrations(module: ModuleChange): readonly ChangeSign[] {
  const lost = new Set(irreversibleStatements(module.migrations).map(({ statement }) => statement));
  return module.migrations.flatMap((migration) => {
    const made = new Set(
      migration.statements.flatMap(({ operation, table }) =>
        operation.startsWith('create-table') && table !== undefined ? table.toLowerCase() : [],
      ),
    );
    return migration.statements.flatMap((statement) => {
      const isNew = statement.table !== undefined && made.has(statement.table.toLowerCase());
      return signsOfStatement(statement, { isNew, isLost: lost.has(statement) }).map((sign) =>
        toSign(sign, migration, statement),
      );
    });
  });
}

const toSign = (sign: Sign, { path }: Migration, { text }: MigrationStatement): ChangeSign => ({
  ...sign,
  text,
  ref: fileRef(path),
  path,
});

function signsOfStatement(
  statement: MigrationStatement,
  { isNew, isLost }: { readonly isNew: boolean; readonly isLost: boolean },
): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (hazard: HazardId, isStrong: boolean): void => {
    signs.push({ hazard, strength: isStrong ? 'strong' : 'weak' });
  };
  const { operation, effect, text } = statement;
  if (!isNew) {
    const lock = lockOf(statement);
    if (lock !== null) add('db.lock', lock === 'strong');
    if (effect === 'rewrites-data') add('db.backfill', statement.where === undefined);
    if (operation.startsWith('rename-')) add('data.schema-drift', true);
    if (operation === 'drop-column' || operation === 'drop-table') add('data.schema-drift', false);
    if (operation === 'drop-index' || operation === 'drop-index-concurrently') add('db.query', false);
    if (/\bREINDEX\b|\bVACUUM\s+FULL\b|\bautovacuum/i.test(text)) add('db.maintenance', true);
  }
  if (isLost || (effect === 'destroys-data' && !isNew))
    add('data.deletion', isLost && effect === 'destroys-data');
  if (holdsIntegerKey(statement)) add('db.integer-overflow', false);
  if (operation === 'widen-type' && /\b(?:bigint|int8|BigInteger|BIGINT)/.test(text))
    add('db.integer-overflow', true);
  if (/\bGRANT\b|\bREVOKE\b/i.test(text) && /^\s*(?:grant|revoke)/i.test(text))
    add('access.permission', true);
  return signs;
}

/** A lock that ends by itself when it has to wait, or that only a moment is held, is a weak sign; none is null. */
function lockOf({ lock, effect, operation }: MigrationStatement): 'strong' | 'weak' | null {
  if (lock === undefined) return effect === 'locks' ? 'strong' : null;
  if (lock.bounded !== undefined) return lock.blocks === 'nothing' ? null : 'weak';
  if (holdsUpOthers(lock) || effect === 'locks') return 'strong';
  // A moment's lock still waits behind a long query, and everybody behind it.
  return lock.blocks === 'reads-and-writes' && !operation.startsWith('create-') ? 'weak' : null;
}

/** A key of four bytes ends at 2,147,483,647. */
function holdsIntegerKey({ operation, text }: MigrationStatement): boolean {
  if (!/^(?:create-table|add-column|add-required-column|add-primary-key)/.test(operation)) return false;
  return (
    /\b(?:serial|serial4)\b/i.test(text) ||
    /\bint(?:eger|4)?(?:\(\d{1,3}\))?\s(?:[^,]{0,60}\s)?(?:primary\s+key|auto_?increment|identity)/i.test(
      text,
    )
  );
}
