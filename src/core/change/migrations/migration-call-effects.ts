// What the arguments of a migration call make of it: its operations, and what each does to what is there. Pure.
import type { MigrationEffect } from '../../../domain/migration-lock.ts';
import { other, type Reading } from './sql-reading.ts';

/** The operations of one call: a reference is a column, by default its index, and a foreign key when it is asked for. */
export function operationsOf(operation: string, inside: string): readonly string[] {
  const isRelation = operation === 'add-column' && /\bmodels\.(?:ForeignKey|OneToOneField)\b/.test(inside);
  if (operation !== 'add-reference' && !isRelation) return [refine(operation, inside)];
  const isIndexed = !/\bindex:\s*false\b|\bdb_index\s*=\s*False\b/.test(inside);
  const isUnique = /\bOneToOneField\b/.test(inside);
  return [
    refine('add-column', inside),
    ...(isUnique ? ['add-unique'] : isIndexed ? [refine('create-index', inside)] : []),
    ...(/\bforeign_key:\s*(?:true|\{)/.test(inside) ? ['add-foreign-key'] : []),
  ];
}

/** What the arguments make of an operation. */
function refine(operation: string, inside: string): string {
  switch (operation) {
    case 'add-column': {
      const required =
        /\bnull(?:able)?\s*[:=]>?\s*(?:false|False)\b|\ballowNull\s*:\s*false|\bisNullable\s*:\s*false/.test(
          inside,
        );
      if (givesDefault.test(inside)) return 'add-column-with-default';
      return required ? 'add-required-column' : operation;
    }
    case 'alter-type':
      return refineChange(withoutExisting(inside));
    case 'separate':
      return 'run-code';
    case 'create-index':
      return /concurrently/i.test(inside) ? 'create-index-concurrently' : operation;
    case 'drop-index':
      return /concurrently/i.test(inside) ? 'drop-index-concurrently' : operation;
    case 'set-not-null':
      return /,\s*true\b/.test(inside) ? 'drop-not-null' : operation;
    default:
      return operation;
  }
}

const givesDefault = /\b(?:server_|db_)?default(?:Value)?\s*[:=]/;

/** Alembic repeats what stood there before: `existing_type=sa.String(length=20)` changes nothing. */
const withoutExisting = (inside: string): string =>
  inside.replace(
    /\bexisting_\w{1,30}\s{0,5}=\s{0,5}[\w.]{1,80}(?:\((?:[^()]{0,100}|\([^()]{0,100}\)){0,3}\))?/g,
    '',
  );

function refineChange(inside: string): string {
  const type = alembicType.exec(inside)?.[1];
  if (type !== undefined)
    return /^(?:Unicode)?Text$|^BigInteger$|^JSONB?$/i.test(type) ? 'widen-type' : 'alter-type';
  const setsType =
    /\b(?:sa|models|DataTypes|Sequelize)\.\w+/.test(inside) ||
    !/\b(?:nullable|server_default|new_column_name|comment)\s*=/.test(inside);
  if (setsType) return widens.test(inside) ? 'widen-type' : 'alter-type';
  if (/\bnew_column_name\s*=/.test(inside)) return 'rename-column';
  return /nullable\s*=\s*False/.test(inside) ? 'set-not-null' : 'alter-column';
}

/** `type_=sa.BigInteger()`, `type_=JSONB(astext_type=sa.Text())` */
const alembicType = /\btype_\s*=\s*(?:\w{1,40}\.){0,3}(\w{1,40})/;

const widens =
  /(?::text\b|:bigint\b|\b(?:sa|db)\.(?:Text|BigInteger)\b|models\.(?:TextField|BigIntegerField)\b|\.TEXT\b|\.BIGINT\b)/;

const lossy: Readonly<Record<string, MigrationEffect>> = {
  'drop-table': 'destroys-data',
  'drop-column': 'destroys-data',
  truncate: 'destroys-data',
  delete: 'destroys-data',
  'alter-type': 'rewrites-data',
  'update-computed': 'rewrites-data',
  'run-code': 'rewrites-data',
};
const locking =
  /^(?:create-index|add-foreign-key|add-unique|add-check|add-constraint|add-primary-key|set-not-null|add-required-column)$/;
const additive = /^(?:create-table|create-index-concurrently|add-column)/;

/** What an operation does to what is there, by its arguments. */
export function effectOf(operation: string, inside: string): Reading {
  const base = other(operation);
  const loss = lossy[operation];
  if (loss !== undefined) return { ...base, effect: loss, reversible: false };
  if (operation === 'insert-computed') return { ...base, effect: 'inserts-data' };
  if (locking.test(operation))
    return { ...base, effect: isUnchecked(operation, inside) ? 'additive' : 'locks' };
  if (fillsRows(operation, inside)) return { ...base, effect: 'locks' };
  return { ...base, effect: additive.test(operation) ? 'additive' : 'other' };
}

/** Constraints that leave the rows that stand already unread. */
const isUnchecked = (operation: string, inside: string): boolean =>
  /^add-/.test(operation) && /\bvalidate:\s*false\b|\bnot_valid\s*=\s*True\b|\busing_index\b/.test(inside);

/** As keyword or type; `model_name="identity"` is a name. */
const numbersRows =
  /\bidentity\s*[:=]|\bsa\.Identity\b|:(?:big)?serial\b|\btype\s*:\s*['"](?:big)?serial\b|\bautoIncrement:\s*true/i;

/** A default of the database that differs from row to row, and a type of another size, write the table anew. */
function fillsRows(operation: string, inside: string): boolean {
  if (operation === 'widen-type') return /big_?int|\btype_\s*=\s*(?:\w{1,40}\.){0,3}JSONB?\b/i.test(inside);
  if (!operation.startsWith('add-column')) return false;
  if (numbersRows.test(inside)) return true;
  if (/\bsa\.Computed\b|\bvirtual_column\b|\bstored:\s*true/.test(inside)) return true;
  const called =
    /\b(?:server_|db_)?default(?:Value)?\s*[:=][^,]{0,60}?\b(\w+)\(\s*\)/.exec(inside)?.[1] ?? '';
  return called !== '' && !/^(?:now|current_\w+|dict|list|lambda|literal|fn)$/i.test(called);
}
