// Reads the actions of ALTER TABLE in PostgreSQL's syntax tree. Pure.
import type { SyntaxNode } from '../../../domain/postgres-syntax.ts';
import { readNewColumn, readTypeChange } from './postgres-columns.ts';
import { lockOf, withLock } from './postgres-locks.ts';
import { isSet, listIn, nodeIn, relationName, stringsOf, textIn, unwrap } from './postgres-node.ts';
import { about, other, type Reading } from './sql-reading.ts';

const objects: Readonly<Record<string, string>> = {
  OBJECT_INDEX: 'index',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'view',
  OBJECT_SEQUENCE: 'sequence',
};

/** Reads `ALTER TABLE`; each of its actions becomes one reading. */
export function readAlterTable(statement: SyntaxNode): readonly Reading[] {
  const table = relationName(nodeIn(statement, 'relation'));
  const kind = textIn(statement, 'objtype');
  const object = objects[kind];
  return listIn(statement, 'cmds').map(({ node }) => {
    if (kind === 'OBJECT_TYPE') return about(table, readAttribute(node));
    return about(table, object === undefined ? readAction(node) : other(`alter-${object}`));
  });
}

/** A composite type is a part of the columns that have it. */
function readAttribute(action: SyntaxNode): Reading {
  const drops = textIn(action, 'subtype') === 'AT_DropColumn';
  const reading = { ...other('alter-composite-type'), columns: [textIn(action, 'name')] };
  return drops ? { ...reading, effect: 'destroys-data', reversible: false } : reading;
}

const brief = lockOf('ACCESS EXCLUSIVE', 'instant');
const scanning = lockOf('ACCESS EXCLUSIVE', 'scan');
const rewriting = lockOf('ACCESS EXCLUSIVE', 'rewrite');

function readAction(action: SyntaxNode): Reading {
  const name = textIn(action, 'name');
  const definition = unwrap(action['def']).node;
  const columns = name === '' ? [] : [name];
  switch (textIn(action, 'subtype')) {
    case 'AT_AddColumn':
      return readNewColumn(definition);
    case 'AT_DropColumn':
      return withLock(
        { ...other('drop-column'), columns, effect: 'destroys-data', reversible: false },
        brief,
      );
    case 'AT_AlterColumnType':
      return readTypeChange(name, definition);
    case 'AT_SetNotNull':
      return withLock({ ...other('set-not-null'), columns }, scanning);
    case 'AT_DropNotNull':
      return withLock({ ...other('drop-not-null'), columns }, brief);
    case 'AT_ColumnDefault':
      return withLock(
        { ...other(action['def'] === undefined ? 'drop-default' : 'set-default'), columns },
        brief,
      );
    case 'AT_AddConstraint':
      return readNewConstraint(definition);
    case 'AT_ValidateConstraint':
      return withLock(other('validate-constraint'), lockOf('SHARE UPDATE EXCLUSIVE', 'scan'));
    case 'AT_DropConstraint':
      return withLock(other('drop-constraint'), brief);
    case 'AT_DropIdentity':
    case 'AT_DropExpression':
      return withLock({ ...other('drop-default'), columns }, brief);
    case 'AT_AddIdentity':
    case 'AT_SetIdentity':
    case 'AT_SetOptions':
    case 'AT_ResetOptions':
    case 'AT_SetStorage':
    case 'AT_SetCompression':
      return withLock({ ...other('alter-column'), columns }, brief);
    case 'AT_SetExpression':
      return withLock({ ...other('alter-column'), columns }, rewriting);
    default:
      return readTableAction(textIn(action, 'subtype'), definition);
  }
}

/** Actions on the table as a whole. */
function readTableAction(subtype: string, definition: SyntaxNode): Reading {
  switch (subtype) {
    case 'AT_SetLogged':
    case 'AT_SetUnLogged':
    case 'AT_SetTableSpace':
    case 'AT_SetAccessMethod':
      return withLock(other('rewrite-table'), rewriting);
    case 'AT_AttachPartition': {
      const lock = lockOf('SHARE UPDATE EXCLUSIVE', 'scan');
      const partition = relationName(nodeIn(definition, 'name'));
      return withLock(
        other('attach-partition'),
        partition === undefined ? lock : { ...lock, also: [partition] },
      );
    }
    case 'AT_DetachPartition':
      return isSet(definition, 'concurrent')
        ? withLock(other('detach-partition-concurrently'), lockOf('SHARE UPDATE EXCLUSIVE', 'instant'))
        : withLock(other('detach-partition'), brief);
    case 'AT_SetStatistics':
    case 'AT_ClusterOn':
    case 'AT_DropCluster':
    case 'AT_SetRelOptions':
    case 'AT_ResetRelOptions':
    case 'AT_DetachPartitionFinalize':
      return withLock(other('alter-table'), lockOf('SHARE UPDATE EXCLUSIVE', 'instant'));
    default:
      return /^AT_(?:Enable|Disable)\w*Trig/.test(subtype)
        ? withLock(other('alter-table'), lockOf('SHARE ROW EXCLUSIVE', 'instant'))
        : withLock(other('alter-table'), brief);
  }
}

/** Reads `ADD CONSTRAINT`: `NOT VALID` and `USING INDEX` leave the rows that stand already unread. */
function readNewConstraint(constraint: SyntaxNode): Reading {
  const isUnchecked = isSet(constraint, 'skip_validation');
  const usesIndex = textIn(constraint, 'indexname') !== '';
  const columns = stringsOf(listIn(constraint, 'keys'));
  const added = (operation: string): Reading => ({ ...other(operation), columns, effect: 'additive' });
  switch (textIn(constraint, 'contype')) {
    case 'CONSTR_PRIMARY':
      return withLock(added('add-primary-key'), usesIndex ? brief : scanning);
    case 'CONSTR_UNIQUE':
      return withLock(added('add-unique'), usesIndex ? brief : scanning);
    case 'CONSTR_FOREIGN': {
      const lock = lockOf('SHARE ROW EXCLUSIVE', isUnchecked ? 'instant' : 'scan');
      const referred = relationName(nodeIn(constraint, 'pktable'));
      const reading = { ...added('add-foreign-key'), columns: stringsOf(listIn(constraint, 'fk_attrs')) };
      return withLock(reading, referred === undefined ? lock : { ...lock, also: [referred] });
    }
    case 'CONSTR_CHECK':
      return withLock(added('add-check'), isUnchecked ? brief : scanning);
    case 'CONSTR_NOTNULL':
      return withLock(added('set-not-null'), isUnchecked ? brief : scanning);
    default:
      return withLock(added('add-constraint'), scanning);
  }
}
