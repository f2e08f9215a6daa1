// Reads CREATE and DROP statements. Pure.
import { SqlCursor, splitAtCommas } from './sql-cursor.ts';
import { about, other, type Reading, unknownReading } from './sql-reading.ts';

const modifiers = [
  'GLOBAL',
  'LOCAL',
  'TEMP',
  'TEMPORARY',
  'UNLOGGED',
  'FORCE',
  'EDITIONABLE',
  'NONEDITIONABLE',
  'DEFINER',
  'EXTERNAL',
];

/** Reads what follows `CREATE`. */
export function readCreate(cursor: SqlCursor): readonly Reading[] {
  const replaces = cursor.accept('OR', 'REPLACE') || cursor.accept('OR', 'ALTER');
  let isTemporary = false;
  while (modifiers.includes(cursor.word()))
    isTemporary = /^TEMP/.test(cursor.next()?.upper ?? '') || isTemporary;
  if (cursor.accept('TABLE')) return [readCreateTable(cursor, isTemporary)];
  if (cursor.accept('MATERIALIZED', 'VIEW') || cursor.accept('VIEW') || cursor.accept('RECURSIVE', 'VIEW')) {
    cursor.acceptIfExists();
    const view = about(cursor.name(), other(replaces ? 'replace-view' : 'create-view'));
    return [replaces ? view : { ...view, effect: 'additive' }];
  }
  let isIndex = cursor.acceptAny('INDEX');
  while (
    !isIndex &&
    cursor.acceptAny('UNIQUE', 'CLUSTERED', 'NONCLUSTERED', 'BITMAP', 'FULLTEXT', 'SPATIAL', 'COLUMNSTORE')
  ) {
    isIndex = cursor.acceptAny('INDEX');
  }
  if (isIndex) return [readCreateIndex(cursor)];
  const kind = cursor.next()?.upper.toLowerCase() ?? '';
  if (kind === '') return [unknownReading];
  if (/^(?:function|procedure|proc|trigger|package|event)$/.test(kind)) return [other('create-routine')];
  cursor.acceptIfExists();
  return [about(cursor.name(), { ...other(`create-${kind.replace(/[^a-z]/g, '')}`), effect: 'additive' })];
}

function readCreateTable(cursor: SqlCursor, isTemporary: boolean): Reading {
  const conditional = cursor.acceptIfExists();
  const table = cursor.name();
  const body = cursor.rest();
  const copies = body.some((token) => token.upper === 'SELECT');
  const operation =
    isTemporary || table?.startsWith('#')
      ? 'create-temporary-table'
      : copies
        ? 'create-table-as'
        : 'create-table';
  // IF NOT EXISTS: the table may stand already, with data in it.
  const named = conditional && operation === 'create-table' ? 'create-table-if-missing' : operation;
  return about(table, { ...other(named), effect: 'additive' });
}

function readCreateIndex(cursor: SqlCursor): Reading {
  const tokens = cursor.rest();
  const isOnline =
    cursor.accept('CONCURRENTLY') ||
    tokens.some((token) => token.upper === 'ONLINE' || token.upper === 'INPLACE');
  cursor.until('ON');
  cursor.accept('ON');
  cursor.accept('ONLY');
  const table = cursor.name();
  if (cursor.accept('USING')) cursor.next();
  const columns = splitAtCommas(cursor.parentheses() ?? []).flatMap(
    (part) => new SqlCursor(part).name() ?? [],
  );
  const operation = isOnline ? 'create-index-concurrently' : 'create-index';
  return about(table, { ...other(operation), columns, effect: isOnline ? 'additive' : 'locks' });
}

/** Reads what follows `DROP`. */
export function readDrop(cursor: SqlCursor): readonly Reading[] {
  cursor.acceptAny('TEMPORARY');
  cursor.acceptAny('FOREIGN');
  const isMaterialized = cursor.accept('MATERIALIZED');
  const kind = cursor.next()?.upper.toLowerCase() ?? '';
  switch (kind) {
    case 'table':
      return namesOf(cursor).map((table) => ({
        ...other('drop-table'),
        table,
        effect: 'destroys-data',
        reversible: table.startsWith('#'),
      }));
    case 'schema':
    case 'database':
    case 'tablespace':
      return namesOf(cursor).map((table) => ({
        ...other(`drop-${kind}`),
        table,
        effect: 'destroys-data',
        reversible: false,
      }));
    case 'view':
      return namesOf(cursor).map((table) => ({
        ...other(isMaterialized ? 'drop-materialized-view' : 'drop-view'),
        table,
      }));
    case 'index': {
      cursor.accept('CONCURRENTLY');
      cursor.acceptIfExists();
      cursor.name();
      return [about(cursor.accept('ON') ? cursor.name() : undefined, other('drop-index'))];
    }
    case 'type':
    case 'domain':
    case 'user':
    case 'extension': {
      // CASCADE takes the columns and tables that hang on it.
      const cascades = cursor.rest().some((token) => token.upper === 'CASCADE');
      const reading = about(cursor.name(), other(`drop-${kind}`));
      return [cascades ? { ...reading, effect: 'destroys-data', reversible: false } : reading];
    }
    case '':
      return [unknownReading];
    default:
      return [other(`drop-${kind.replace(/[^a-z]/g, '')}`)];
  }
}

function namesOf(cursor: SqlCursor): readonly string[] {
  const names = cursor.names();
  return names.length > 0 ? names : ['?'];
}
