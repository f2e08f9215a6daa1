// What a migration statement does to what is there, and what it keeps others from doing while it runs. Pure.

/** What a migration statement does to what is there. */
export type MigrationEffect =
  | 'additive'
  | 'locks'
  | 'rewrites-data'
  | 'destroys-data'
  | 'inserts-data'
  | 'other';

/** Table locks by the names that PostgreSQL gives them, weakest first. */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const;

/** Name of a table lock in PostgreSQL. */
export type LockMode = (typeof lockModes)[number];

/**
 * What waits for a statement, and for how long.
 *
 * @see https://www.postgresql.org/docs/current/explicit-locking.html
 */
export type MigrationLock = {
  /** Absent where the text does not say that the database is PostgreSQL. */
  readonly mode?: LockMode;
  /** `rows`: only those who change the same rows wait. */
  readonly blocks: 'reads-and-writes' | 'writes' | 'rows' | 'nothing';
  /**
   * How long it is held by the statement itself: `scan`: while the table is read, or an index built; `rewrite`: while the
   * table is written anew; `transaction`: until the migration ends, whatever else it does.
   */
  readonly duration: 'instant' | 'scan' | 'rewrite' | 'transaction';
  /** Tables that are locked as well, for example the one that a foreign key refers to. */
  readonly also?: readonly string[];
  /**
   * A limit that the migration sets before it: `wait`: on waiting for the lock (`lock_timeout`), so that nobody queues
   * behind it; `run`: on the statement as a whole (`statement_timeout`), so that it gives up instead of holding on.
   */
  readonly bounded?: 'wait' | 'run';
};

/** Whether the lock keeps others waiting for longer than a moment. */
export const holdsUpOthers = (lock: MigrationLock): boolean =>
  (lock.blocks === 'reads-and-writes' || lock.blocks === 'writes') && lock.duration !== 'instant';
