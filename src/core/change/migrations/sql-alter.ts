// Reads ALTER statements: each action of an ALTER TABLE becomes one reading. Pure.
import { SqlCursor, splitAtCommas } from './sql-cursor.ts';
import { about, other, type Reading, unknownReading } from './sql-reading.ts';
import type { SqlToken } from './sql-tokens.ts';
import { judgeType } from './sql-types.ts';

const actionWords = new Set(
  `ADD DROP ALTER MODIFY CHANGE RENAME SET RESET ENABLE DISABLE VALIDATE OWNER ATTACH DETACH CONVERT ENGINE COMMENT INHERIT
   NO CLUSTER REPLICA FORCE ORDER AUTO_INCREMENT ALGORITHM LOCK SWITCH NOCHECK CHECK WITH TRUNCATE REBUILD SHRINK MOVE
   CHARACTER DEFAULT COLLATE ROW_FORMAT EXCHANGE REORGANIZE COALESCE DISCARD IMPORT SPLIT MERGE`.split(/\s+/),
);

/** Reads what follows `ALTER`. */
export function readAlter(cursor: SqlCursor): readonly Reading[] {
  if (cursor.accept('TABLE') || cursor.accept('FOREIGN', 'TABLE')) return readAlterTable(cursor);
  const object = cursor.word().toLowerCase();
  const isMaterialized = cursor.accept('MATERIALIZED');
  cursor.next();
  if (object === 'type' && cursor.rest().some((token) => token.upper === 'DROP')) return [unknownReading];
  return [other(isMaterialized ? 'alter-view' : `alter-${object || 'unknown'}`)];
}

function readAlterTable(cursor: SqlCursor): readonly Reading[] {
  cursor.acceptIfExists();
  cursor.accept('ONLY');
  const table = cursor.name();
  cursor.acceptSymbol('*');
  let verb: readonly SqlToken[] = [];
  return splitAtCommas(cursor.rest()).flatMap((action) => {
    const first = action[0];
    if (first === undefined) return [];
    let tokens = action;
    if (actionWords.has(first.upper)) verb = leadOf(action);
    else tokens = [...verb, ...action];
    return readAction(new SqlCursor(tokens)).map((reading) => about(table, reading));
  });
}

/** The verb that a later part after a comma may leave out: `DROP COLUMN a, b`. */
function leadOf(action: readonly SqlToken[]): readonly SqlToken[] {
  return action.slice(0, action[1]?.upper === 'COLUMN' ? 2 : 1);
}

function readAction(cursor: SqlCursor): readonly Reading[] {
  const verb = cursor.next()?.upper ?? '';
  if (verb === 'WITH' && cursor.acceptAny('CHECK', 'NOCHECK')) return readAction(cursor);
  switch (verb) {
    case 'ADD':
      return readAdd(cursor);
    case 'DROP':
      return readDropAction(cursor);
    case 'ALTER':
      return readAlterColumn(cursor);
    case 'MODIFY':
      return readModify(cursor);
    case 'CHANGE':
      return readChange(cursor);
    case 'RENAME':
      return readRename(cursor);
    case 'SET':
      if (cursor.accept('UNUSED')) return dropColumns(columnList(cursor));
      return [
        {
          ...other('alter-table'),
          ...(cursor.acceptAny('LOGGED', 'UNLOGGED', 'TABLESPACE') && { effect: 'locks' as const }),
        },
      ];
    case 'TRUNCATE':
      return [{ ...other('truncate-partition'), effect: 'destroys-data', reversible: false }];
    case 'CONVERT':
    case 'ENGINE':
    case 'REBUILD':
    case 'MOVE':
      return [{ ...other('alter-table'), effect: 'locks' }];
    case 'VALIDATE':
      return [other('validate-constraint')];
    default:
      return actionWords.has(verb) ? [other('alter-table')] : [unknownReading];
  }
}

function readAdd(cursor: SqlCursor): readonly Reading[] {
  if (cursor.acceptAny('INDEX', 'KEY', 'FULLTEXT', 'SPATIAL'))
    return [{ ...other('create-index'), effect: 'locks' }];
  if (cursor.acceptAny('PARTITION', 'VALUE')) return [{ ...other('add-partition'), effect: 'additive' }];
  const constraint = readConstraint(cursor);
  if (constraint !== null) return [constraint];
  cursor.accept('COLUMN');
  cursor.acceptIfExists();
  const list = cursor.parentheses();
  if (list !== null) return splitAtCommas(list).flatMap((part) => readAdd(new SqlCursor(part)));
  const column = cursor.name();
  return column === undefined ? [unknownReading] : [readNewColumn(column, cursor.rest())];
}

function readConstraint(cursor: SqlCursor): Reading | null {
  const tokens = cursor.rest();
  const named = cursor.accept('CONSTRAINT');
  if (named && !['PRIMARY', 'FOREIGN', 'UNIQUE', 'CHECK', 'DEFAULT', 'EXCLUDE'].includes(cursor.word()))
    cursor.name();
  const kind = cursor.word();
  const operations: Readonly<Record<string, string>> = {
    PRIMARY: 'add-primary-key',
    FOREIGN: 'add-foreign-key',
    UNIQUE: 'add-unique',
    CHECK: 'add-check',
    EXCLUDE: 'add-constraint',
  };
  if (kind === 'DEFAULT') return other('set-default');
  const operation = operations[kind];
  if (operation === undefined) return named ? { ...other('add-constraint'), effect: 'locks' } : null;
  cursor.next();
  cursor.acceptAny('KEY', 'INDEX');
  const columns = cursor.symbol() === '(' && kind !== 'CHECK' ? columnList(cursor) : [];
  // NOT VALID checks new rows only; USING INDEX takes an index that stands already.
  const isCheap = has(tokens, 'NOT', 'VALID') || has(tokens, 'USING', 'INDEX') || has(tokens, 'NOVALIDATE');
  return { ...other(operation), columns, effect: isCheap ? 'additive' : 'locks' };
}

/** A column with what its definition demands of the rows that stand already. */
function readNewColumn(column: string, definition: readonly SqlToken[]): Reading {
  const isRequired = has(definition, 'NOT', 'NULL') || has(definition, 'PRIMARY', 'KEY');
  const defaultAt = definition.findIndex((token) => token.upper === 'DEFAULT');
  const computes = definition.some((token) =>
    ['GENERATED', 'IDENTITY', 'AUTO_INCREMENT', 'SERIAL', 'BIGSERIAL'].includes(token.upper),
  );
  const base = { ...other('add-column'), columns: [column] };
  if (computes) return { ...base, effect: 'locks' };
  if (defaultAt !== -1) {
    const value = definition[defaultAt + 1];
    const callsFunction =
      value?.kind === 'word' &&
      definition[defaultAt + 2]?.text === '(' &&
      !/^(?:now|current_\w+)$/i.test(value.text);
    return { ...base, operation: 'add-column-with-default', effect: callsFunction ? 'locks' : 'additive' };
  }
  return isRequired
    ? { ...base, operation: 'add-required-column', effect: 'locks' }
    : { ...base, effect: 'additive' };
}

function readDropAction(cursor: SqlCursor): readonly Reading[] {
  if (cursor.acceptAny('CONSTRAINT', 'CHECK', 'PERIOD')) return [other('drop-constraint')];
  if (cursor.accept('PRIMARY', 'KEY') || cursor.accept('FOREIGN', 'KEY') || cursor.accept('UNIQUE'))
    return [other('drop-constraint')];
  if (cursor.acceptAny('INDEX', 'KEY')) return [other('drop-index')];
  if (cursor.acceptAny('DEFAULT', 'IDENTITY', 'EXPRESSION')) return [other('drop-default')];
  if (cursor.acceptAny('PARTITION', 'SUBPARTITION'))
    return [{ ...other('drop-partition'), effect: 'destroys-data', reversible: false }];
  cursor.accept('COLUMN') || cursor.accept('UNUSED', 'COLUMNS');
  cursor.acceptIfExists();
  if (cursor.symbol() === '(') return dropColumns(columnList(cursor));
  const column = cursor.name();
  return dropColumns(column === undefined ? [] : [column]);
}

function dropColumns(columns: readonly string[]): readonly Reading[] {
  return [{ ...other('drop-column'), columns, effect: 'destroys-data', reversible: false }];
}

function columnList(cursor: SqlCursor): readonly string[] {
  const inner = cursor.parentheses() ?? cursor.rest();
  return splitAtCommas(inner).flatMap((part) => new SqlCursor(part).name() ?? []);
}

function readAlterColumn(cursor: SqlCursor): readonly Reading[] {
  if (cursor.acceptAny('INDEX', 'CONSTRAINT', 'CHECK')) return [other('alter-constraint')];
  cursor.accept('COLUMN');
  cursor.acceptIfExists();
  const column = cursor.name();
  if (column === undefined) return [unknownReading];
  const columns = [column];
  if (cursor.accept('SET', 'NOT', 'NULL')) return [{ ...other('set-not-null'), columns, effect: 'locks' }];
  if (cursor.accept('DROP', 'NOT', 'NULL')) return [{ ...other('drop-not-null'), columns }];
  if (cursor.accept('SET', 'DEFAULT')) return [{ ...other('set-default'), columns }];
  if (
    cursor.accept('DROP', 'EXPRESSION') ||
    cursor.accept('DROP', 'IDENTITY') ||
    cursor.accept('DROP', 'DEFAULT')
  ) {
    return [{ ...other('drop-default'), columns }];
  }
  if (cursor.accept('TYPE') || cursor.accept('SET', 'DATA', 'TYPE'))
    return [changeType(columns, cursor.rest())];
  if (cursor.acceptAny('ADD', 'SET', 'RESTART', 'RESET', 'DROP'))
    return [{ ...other('alter-column'), columns }];
  return [changeType(columns, cursor.rest())];
}

function changeType(columns: readonly string[], definition: readonly SqlToken[]): Reading {
  const { width, rewrites, type } = judgeType(definition);
  const converts = definition.some((token) => token.upper === 'USING');
  const base = {
    ...other(width === 'wide' && !converts ? 'widen-type' : 'alter-type'),
    columns,
    literals: [type],
  };
  // USING may compute anything from the old value, also a cut one.
  if (width === 'narrow' || converts) return { ...base, effect: 'rewrites-data', reversible: false };
  return rewrites ? { ...base, effect: 'locks' } : base;
}

/** MySQL and Oracle: `MODIFY a VARCHAR(20) NOT NULL`, `MODIFY (a NOT NULL, b NUMBER(5))`. */
function readModify(cursor: SqlCursor): readonly Reading[] {
  if (cursor.acceptAny('PARTITION', 'CONSTRAINT', 'LOB', 'DEFAULT')) return [other('alter-table')];
  cursor.accept('COLUMN');
  const list = cursor.parentheses();
  if (list !== null) return splitAtCommas(list).flatMap((part) => readModify(new SqlCursor(part)));
  const column = cursor.name();
  if (column === undefined) return [unknownReading];
  const columns = [column];
  if (cursor.accept('NOT', 'NULL')) return [{ ...other('set-not-null'), columns, effect: 'locks' }];
  if (cursor.accept('NULL')) return [{ ...other('drop-not-null'), columns }];
  if (cursor.accept('DEFAULT')) return [{ ...other('set-default'), columns }];
  return [changeType(columns, cursor.rest())];
}

/** MySQL: `CHANGE old new TYPE`. */
function readChange(cursor: SqlCursor): readonly Reading[] {
  cursor.accept('COLUMN');
  const before = cursor.name();
  const after = cursor.name();
  if (before === undefined || after === undefined) return [unknownReading];
  const type = changeType([after], cursor.rest());
  return before === after ? [type] : [{ ...other('rename-column'), columns: [before, after] }, type];
}

function readRename(cursor: SqlCursor): readonly Reading[] {
  if (cursor.acceptAny('CONSTRAINT', 'INDEX', 'KEY', 'PARTITION')) return [other('rename-constraint')];
  if (cursor.accept('TO') || cursor.accept('AS')) return [other('rename-table')];
  cursor.accept('COLUMN');
  const before = cursor.name();
  cursor.accept('TO');
  const after = cursor.name();
  if (before === undefined || after === undefined) return [other('rename-table')];
  return [{ ...other('rename-column'), columns: [before, after] }];
}

function has(tokens: readonly SqlToken[], ...words: readonly string[]): boolean {
  return tokens.some((_, index) => words.every((word, offset) => tokens[index + offset]?.upper === word));
}
