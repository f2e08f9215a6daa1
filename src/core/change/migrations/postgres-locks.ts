// The table lock that PostgreSQL takes for each operation, and how long it holds it. Pure.
import { holdsUpOthers, type LockMode, type MigrationLock } from '../../../domain/migration-lock.ts';
import type { Reading } from './sql-reading.ts';

const blocked: { readonly [mode in LockMode]?: MigrationLock['blocks'] } = {
  'ROW EXCLUSIVE': 'rows',
  SHARE: 'writes',
  'SHARE ROW EXCLUSIVE': 'writes',
  EXCLUSIVE: 'writes',
  'ACCESS EXCLUSIVE': 'reads-and-writes',
};

/** A lock of this mode, with whom it keeps waiting. */
export function lockOf(mode: LockMode, duration: MigrationLock['duration']): MigrationLock {
  return { mode, blocks: blocked[mode] ?? 'nothing', duration };
}

/** The reading with its lock: a statement that only changes the schema `locks` when others wait for longer than a moment. */
export function withLock(reading: Reading, lock: MigrationLock): Reading {
  const isPlain = reading.effect === 'other' || reading.effect === 'additive';
  return { ...reading, lock, ...(isPlain && holdsUpOthers(lock) && { effect: 'locks' as const }) };
}

const brief = lockOf('ACCESS EXCLUSIVE', 'instant');
const scanning = lockOf('ACCESS EXCLUSIVE', 'scan');
const rewriting = lockOf('ACCESS EXCLUSIVE', 'rewrite');
const background = lockOf('SHARE UPDATE EXCLUSIVE', 'scan');
const rows = lockOf('ROW EXCLUSIVE', 'transaction');

/** What does not depend on more than the operation. */
const byOperation: Readonly<Record<string, MigrationLock>> = {
  'add-column': brief,
  'add-column-with-default': brief,
  'add-required-column': scanning,
  'drop-column': brief,
  'drop-table': brief,
  'drop-index': brief,
  'drop-view': brief,
  'drop-materialized-view': brief,
  'drop-constraint': brief,
  'drop-not-null': brief,
  'drop-default': brief,
  'set-default': brief,
  'rename-table': brief,
  'rename-column': brief,
  'rename-constraint': brief,
  'alter-table': brief,
  'alter-column': brief,
  'replace-view': brief,
  truncate: brief,
  'set-not-null': scanning,
  'add-check': scanning,
  'add-unique': scanning,
  'add-primary-key': scanning,
  'add-constraint': scanning,
  'add-foreign-key': lockOf('SHARE ROW EXCLUSIVE', 'scan'),
  'create-index': lockOf('SHARE', 'scan'),
  'create-index-concurrently': background,
  'drop-index-concurrently': lockOf('SHARE UPDATE EXCLUSIVE', 'instant'),
  'validate-constraint': background,
  'alter-type': rewriting,
  'widen-type': brief,
  'refresh-view': rewriting,
  maintenance: rewriting,
  cluster: rewriting,
  'vacuum-full': rewriting,
  'rewrite-table': rewriting,
  reindex: { ...lockOf('SHARE', 'scan'), blocks: 'reads-and-writes' },
  'reindex-concurrently': background,
  'lock-table': lockOf('ACCESS EXCLUSIVE', 'transaction'),
  vacuum: background,
  analyze: background,
  delete: rows,
  update: rows,
  'update-computed': rows,
  upsert: rows,
  merge: rows,
  insert: rows,
  'insert-computed': rows,
  copy: rows,
};

/**
 * The lock that an operation takes on PostgreSQL, for statements of which more is not known than the tolerant reader tells.
 *
 * That reader says by `effect` whether a constraint is checked at once, a default computed, a type rewritten.
 */
export function lockByOperation(reading: Reading): MigrationLock | undefined {
  const lock = byOperation[reading.operation];
  if (lock === undefined) return undefined;
  switch (reading.operation) {
    case 'add-column':
    case 'add-column-with-default':
    case 'alter-table':
    case 'widen-type':
      return reading.effect === 'locks' ? rewriting : lock;
    case 'refresh-view':
      return reading.effect === 'locks' ? lock : { ...lock, blocks: 'nothing' };
    case 'add-check':
    case 'add-unique':
    case 'add-primary-key':
    case 'add-foreign-key':
    case 'add-constraint':
      return reading.effect === 'locks' ? lock : { ...lock, duration: 'instant' };
    default:
      return lock;
  }
}
