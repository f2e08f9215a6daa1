// Reads the statements of PostgreSQL's syntax tree that are about a relation as a whole. Pure.
import { lockModes, type MigrationLock } from '../../../domain/migration-lock.ts';
import type { SyntaxNode } from '../../../domain/postgres-syntax.ts';
import { readAlterTable } from './postgres-alter-table.ts';
import { lockOf, withLock } from './postgres-locks.ts';
import {
  hasOption,
  isSet,
  listIn,
  nodeIn,
  relationName,
  stringsOf,
  type TaggedNode,
  textIn,
  unwrap,
} from './postgres-node.ts';
import { about, other, type Reading } from './sql-reading.ts';

const brief = lockOf('ACCESS EXCLUSIVE', 'instant');
const rewriting = lockOf('ACCESS EXCLUSIVE', 'rewrite');
const background = lockOf('SHARE UPDATE EXCLUSIVE', 'scan');

/** Reads a statement whose tree says more than its words; null for all others. */
export function readObjectStatement({ tag, node }: TaggedNode): readonly Reading[] | null {
  switch (tag) {
    case 'AlterTableStmt':
      return readAlterTable(node);
    case 'IndexStmt':
      return [readIndex(node)];
    case 'RenameStmt':
      return [readRename(node)];
    case 'AlterObjectSchemaStmt':
      return textIn(node, 'objectType') === 'OBJECT_TABLE'
        ? [about(relationName(nodeIn(node, 'relation')), withLock(other('rename-table'), brief))]
        : null;
    case 'DropStmt':
      return readDrop(node);
    case 'TruncateStmt':
      return listIn(node, 'relations').map((relation) =>
        about(
          relationName(relation.node),
          withLock({ ...other('truncate'), effect: 'destroys-data', reversible: false }, brief),
        ),
      );
    case 'AlterEnumStmt':
      return [other(textIn(node, 'oldVal') === '' ? 'add-enum-value' : 'rename-enum-value')];
    case 'AlterDomainStmt':
      return [readDomain(node)];
    case 'CreateTrigStmt':
      return [
        about(
          relationName(nodeIn(node, 'relation')),
          withLock(other('create-routine'), lockOf('SHARE ROW EXCLUSIVE', 'instant')),
        ),
      ];
    default:
      return readMaintenance(tag, node);
  }
}

/** A new rule for a domain is checked in every table that has a column of it. */
function readDomain(node: SyntaxNode): Reading {
  const subtype = textIn(node, 'subtype');
  const isChecked =
    subtype === 'O' || (subtype === 'C' && !isSet(unwrap(node['def']).node, 'skip_validation'));
  const reading = other('alter-domain');
  return isChecked ? withLock(reading, lockOf('SHARE', 'scan')) : reading;
}

function readMaintenance(tag: string, node: SyntaxNode): readonly Reading[] | null {
  switch (tag) {
    case 'VacuumStmt':
      return readVacuum(node);
    case 'ClusterStmt':
      return [about(relationName(nodeIn(node, 'relation')), withLock(other('cluster'), rewriting))];
    case 'ReindexStmt':
      return [readReindex(node)];
    case 'RefreshMatViewStmt':
      return [readRefresh(node)];
    case 'LockStmt':
      return readLock(node);
    default:
      return null;
  }
}

function readIndex(node: SyntaxNode): Reading {
  const isOnline = isSet(node, 'concurrent');
  const columns = listIn(node, 'indexParams').flatMap(({ node: element }) => {
    const name = textIn(element, 'name');
    const called = stringsOf(listIn(unwrap(element['expr']).node, 'funcname')).at(-1);
    return name === '' ? (called ?? []) : name;
  });
  const reading: Reading = {
    ...other(isOnline ? 'create-index-concurrently' : 'create-index'),
    columns,
    effect: 'additive',
  };
  return about(
    relationName(nodeIn(node, 'relation')),
    withLock(reading, isOnline ? background : lockOf('SHARE', 'scan')),
  );
}

function readRename(node: SyntaxNode): Reading {
  const table = relationName(nodeIn(node, 'relation'));
  const kind = textIn(node, 'renameType');
  if (kind === 'OBJECT_TABLE') return about(table, withLock(other('rename-table'), brief));
  if (kind === 'OBJECT_COLUMN' && textIn(node, 'relationType') === 'OBJECT_TABLE') {
    const columns = [textIn(node, 'subname'), textIn(node, 'newname')];
    return about(table, withLock({ ...other('rename-column'), columns }, brief));
  }
  if (kind === 'OBJECT_INDEX' || kind === 'OBJECT_TABCONSTRAINT')
    return about(table, other('rename-constraint'));
  return about(
    table,
    other(
      `alter-${kind
        .replace(/^OBJECT_/, '')
        .toLowerCase()
        .replaceAll('_', '-')}`,
    ),
  );
}

const droppedKinds: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'drop-table',
  OBJECT_FOREIGN_TABLE: 'drop-table',
  OBJECT_SCHEMA: 'drop-schema',
  OBJECT_VIEW: 'drop-view',
  OBJECT_MATVIEW: 'drop-materialized-view',
  OBJECT_INDEX: 'drop-index',
};

/** null: nothing that the words do not tell as well. */
function readDrop(node: SyntaxNode): readonly Reading[] | null {
  const operation = droppedKinds[textIn(node, 'removeType')];
  if (operation === undefined) return null;
  const isConcurrent = isSet(node, 'concurrent');
  if (operation === 'drop-index') {
    return [
      withLock(
        other(isConcurrent ? 'drop-index-concurrently' : 'drop-index'),
        isConcurrent ? lockOf('SHARE UPDATE EXCLUSIVE', 'instant') : brief,
      ),
    ];
  }
  const loses = operation === 'drop-table' || operation === 'drop-schema';
  return listIn(node, 'objects').map((object) => {
    const parts = object.tag === 'List' ? listIn(object.node, 'items') : [object];
    const reading: Reading = {
      ...other(operation),
      ...(loses && { effect: 'destroys-data' as const, reversible: false }),
    };
    return about(stringsOf(parts).join('.'), withLock(reading, brief));
  });
}

function readVacuum(node: SyntaxNode): readonly Reading[] {
  if (!isSet(node, 'is_vacuumcmd')) return [other('analyze')];
  const isFull = hasOption(listIn(node, 'options'), 'full');
  const reading = withLock(other(isFull ? 'vacuum-full' : 'vacuum'), isFull ? rewriting : background);
  const tables = listIn(node, 'rels').map((rel) => relationName(nodeIn(rel.node, 'relation')));
  return tables.length === 0 ? [reading] : tables.map((table) => about(table, reading));
}

/** The planner opens every index of a table: while one is built anew, reads wait for it too. */
function readReindex(node: SyntaxNode): Reading {
  const isConcurrent = hasOption(listIn(node, 'params'), 'concurrently');
  const lock: MigrationLock = isConcurrent
    ? background
    : { ...lockOf('SHARE', 'scan'), blocks: 'reads-and-writes' };
  const isTable = textIn(node, 'kind') === 'REINDEX_OBJECT_TABLE';
  const table = isTable ? relationName(nodeIn(node, 'relation')) : undefined;
  return about(table, withLock(other(isConcurrent ? 'reindex-concurrently' : 'reindex'), lock));
}

/** A view is read only: a lock against writes keeps nobody waiting. */
function readRefresh(node: SyntaxNode): Reading {
  const lock: MigrationLock = isSet(node, 'concurrent')
    ? { ...lockOf('EXCLUSIVE', 'rewrite'), blocks: 'nothing' }
    : rewriting;
  return about(relationName(nodeIn(node, 'relation')), withLock(other('refresh-view'), lock));
}

function readLock(node: SyntaxNode): readonly Reading[] {
  const number = node['mode'];
  const mode = (typeof number === 'number' ? lockModes[number - 1] : undefined) ?? 'ACCESS EXCLUSIVE';
  const reading = withLock(other('lock-table'), lockOf(mode, 'transaction'));
  return listIn(node, 'relations').map((relation) => about(relationName(relation.node), reading));
}
