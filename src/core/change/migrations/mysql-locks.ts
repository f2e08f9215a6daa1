// What MySQL's online DDL (InnoDB, 8.0 and later) lets others do while a statement runs. Pure.
//
// Where MySQL works in place and lets writes through, PostgreSQL would lock, and the other way about:
// https://dev.mysql.com/doc/refman/8.0/en/innodb-online-ddl-operations.html
import type { MigrationStatement } from '../../../domain/change.ts';
import type { MigrationLock } from '../../../domain/migration-lock.ts';

const online: MigrationLock = { blocks: 'nothing', duration: 'scan' };
const brief: MigrationLock = { blocks: 'reads-and-writes', duration: 'instant' };
/** ALGORITHM=COPY reads the table into a new one; writes wait, reads do not. */
const copying: MigrationLock = { blocks: 'writes', duration: 'rewrite' };
const indexing: MigrationLock = { blocks: 'writes', duration: 'scan' };
const rows: MigrationLock = { blocks: 'rows', duration: 'transaction' };

/** The statement with the lock that MySQL takes, and with an effect that agrees with it. */
export function asMysql(statement: MigrationStatement): MigrationStatement {
  const lock = lockOf(statement);
  const { effect } = statement;
  if (lock === undefined) return statement;
  const waits =
    lock.blocks === 'writes' || (lock.blocks === 'reads-and-writes' && lock.duration !== 'instant');
  if (effect === 'locks' && !waits) return { ...statement, lock, effect: 'additive' };
  if (waits && (effect === 'other' || effect === 'additive')) return { ...statement, lock, effect: 'locks' };
  return { ...statement, lock };
}

function lockOf(statement: MigrationStatement): MigrationLock | undefined {
  return isSchemaChange(statement)
    ? (demanded(statement.text) ?? byOperation(statement))
    : byOperation(statement);
}

const isSchemaChange = ({ operation }: MigrationStatement): boolean =>
  /^(?:add-|alter-|create-index|drop-column|drop-constraint|drop-index|rename-column|set-|widen-)/.test(
    operation,
  );

/** MySQL refuses a statement that it cannot run with the least that the statement demands. */
function demanded(text: string): MigrationLock | undefined {
  if (/\balgorithm\s*=?\s*instant\b/i.test(text)) return brief;
  if (/\block\s*=?\s*none\b/i.test(text)) return online;
  if (/\block\s*=?\s*exclusive\b/i.test(text)) return { blocks: 'reads-and-writes', duration: 'rewrite' };
  if (/\balgorithm\s*=?\s*copy\b/i.test(text) || /\block\s*=?\s*shared\b/i.test(text)) return copying;
  return undefined;
}

function byOperation({ operation, text }: MigrationStatement): MigrationLock | undefined {
  switch (operation) {
    case 'create-index':
    case 'create-index-concurrently':
      return /\b(?:fulltext|spatial)\b/i.test(text) ? indexing : online;
    case 'add-unique':
    case 'add-primary-key':
      return online;
    // In place only with foreign_key_checks off, which checks nothing; a CHECK always copies.
    case 'add-foreign-key':
    case 'add-check':
    case 'alter-type':
    case 'widen-type':
      return copying;
    case 'add-column':
    case 'add-column-with-default':
    case 'add-required-column':
      return newColumn(text);
    case 'drop-constraint':
      return /\bdrop\s+primary\s+key\b/i.test(text) ? copying : brief;
    case 'alter-table':
      return alterTable(text);
    case 'drop-column':
    case 'drop-index':
    case 'drop-table':
    case 'rename-column':
    case 'rename-table':
    case 'set-default':
    case 'drop-default':
    case 'truncate':
      return brief;
    case 'lock-table':
      return { blocks: 'reads-and-writes', duration: 'transaction' };
    case 'maintenance':
      return online;
    case 'update':
    case 'update-computed':
    case 'delete':
    case 'upsert':
    case 'insert':
    case 'insert-computed':
      return rows;
    default:
      return undefined;
  }
}

/** Added in the table's dictionary alone, unless every row must get a value of its own. */
function newColumn(text: string): MigrationLock {
  return /\bauto_increment\b|\bstored\b/i.test(text) ? copying : brief;
}

function alterTable(text: string): MigrationLock {
  if (/\bconvert\s+to\b/i.test(text)) return copying;
  // ENGINE=InnoDB of an InnoDB table is a rebuild in place.
  if (/\bengine\s*=?\s*innodb\b/i.test(text)) return online;
  return /\bengine\b/i.test(text) ? copying : brief;
}
