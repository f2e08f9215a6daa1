// Says which migration statements destroy what no statement could bring back, and what to save first. Pure.
import type { Migration, MigrationStatement } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';

/** A statement that only a backup undoes, with why, and what to save before it runs. */
export type IrreversibleStatement = {
  readonly migration: Migration;
  readonly statement: MigrationStatement;
  readonly reason: Bilingual;
  readonly saveFirst: Bilingual;
};

/** Statements of one migration that lose data in the same way, told in one sentence. */
export type DataLoss = {
  readonly migration: Migration;
  readonly statements: readonly MigrationStatement[];
  /** Tables to save first, each once, in order; empty when the statement names none. */
  readonly tables: readonly string[];
  readonly reason: Bilingual;
  readonly saveFirst: Bilingual;
};

/** Finds the statements that will run and cannot be undone, in the order in which they run. */
export function irreversibleStatements(migrations: readonly Migration[]): readonly IrreversibleStatement[] {
  return migrations.flatMap((migration) =>
    losing(migration).map((statement) => ({ migration, statement, ...describe(migration, [statement]) })),
  );
}

/** Groups the statements that cannot be undone: one loss for what one migration does alike to several tables. */
export function dataLosses(migrations: readonly Migration[]): readonly DataLoss[] {
  return migrations.flatMap((migration) => {
    const groups = new Map<string, MigrationStatement[]>();
    for (const statement of losing(migration)) {
      const id = groupOf(statement);
      groups.set(id, [...(groups.get(id) ?? []), statement]);
    }
    return [...groups.values()].map((statements) => ({
      migration,
      statements,
      tables: tablesOf(statements),
      ...describe(migration, statements),
    }));
  });
}

function losing(migration: Migration): readonly MigrationStatement[] {
  if (migration.status === 'deleted') return [];
  // Of code that was not read nobody can say what it destroys: it is told as not understood.
  return migration.statements.filter(
    (statement) =>
      statement.operation !== 'run-code' &&
      !statement.reversible &&
      (statement.effect === 'destroys-data' || statement.effect === 'rewrites-data'),
  );
}

/** Overwriting one value by another in many tables is one loss; so are many values of one column, and many of its rows. */
function groupOf(statement: MigrationStatement): string {
  const { operation, columns, literals, where } = statement;
  const isOfRows = where !== undefined && !mergesValues(statement);
  if (operation === 'update' && literals.length > 0 && !isOfRows)
    return `update ${columns.join()} ${literals.join('\n')}`;
  if (operation === 'update' || operation === 'alter-type')
    return `${operation} ${statement.table} ${columns.join()}`;
  return operation;
}

function tablesOf(statements: readonly MigrationStatement[]): readonly string[] {
  return [...new Set(statements.flatMap(({ table }) => (table === undefined || table === '?' ? [] : table)))];
}

function describe(
  migration: Migration,
  statements: readonly MigrationStatement[],
): { reason: Bilingual; saveFirst: Bilingual } {
  return { reason: reasonOf(migration, statements), saveFirst: saveFirstOf(statements) };
}

/** `SET code = 'B' WHERE code = 'A'` */
const mergesValues = ({ columns, literals, where = '' }: MigrationStatement): boolean =>
  literals.length === 2 &&
  columns.length === 1 &&
  where.toLowerCase().includes((columns[0] ?? '').toLowerCase());

const codeMax = 120;

const code = (text: string): string => {
  const plain = text.replaceAll('`', "'");
  return `\`${plain.length > codeMax ? `${plain.slice(0, codeMax - 1)}…` : plain}\``;
};

function list(items: readonly string[], and: string): string {
  const shown = items.length > 6 ? [...items.slice(0, 5), `+${items.length - 5}`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')}${and}${shown.at(-1)}`;
}

const english = (items: readonly string[]): string => list(items.map(code), ' and ');
const korean = (items: readonly string[]): string => list(items.map(code), ', ');

function reasonOf(migration: Migration, statements: readonly MigrationStatement[]): Bilingual {
  const { version } = migration;
  const first = statements[0];
  const tables = tablesOf(statements);
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const placesEn = tables.length > 0 ? english(tables) : 'a table that it does not name';
  const placesKo = tables.length > 0 ? korean(tables) : '이름을 알 수 없는 테이블';
  switch (first?.operation) {
    case 'update':
      return overwriteReason({ version, statements, placesEn, placesKo });
    case 'update-computed':
      return {
        en: `${version} recomputes ${english(columns)} in ${placesEn} and keeps no copy of the old values.`,
        ko: `${version}에서 ${placesKo}의 ${korean(columns)} 값을 다시 계산해 덮어쓰며, 이전 값의 사본을 남기지 않습니다.`,
      };
    case 'delete':
      return deleteReason({ version, statements, placesEn, placesKo });
    case 'drop-column':
      return {
        en: `${version} drops ${english(qualified(statements))} with everything in ${statements.length > 1 || columns.length > 1 ? 'them' : 'it'}; adding ${columns.length > 1 ? 'the columns' : 'the column'} again brings back no values.`,
        ko: `${version}에서 ${korean(qualified(statements))} 컬럼을 삭제합니다. 컬럼을 다시 추가해도 값은 돌아오지 않습니다.`,
      };
    case 'alter-type':
      return typeReason({ version, statements, placesEn, placesKo });
    case 'drop-table':
      return {
        en: `${version} drops ${placesEn} with every row; making ${tables.length > 1 ? 'the tables' : 'the table'} again brings back none.`,
        ko: `${version}에서 ${placesKo} 테이블을 삭제합니다. 테이블을 다시 만들어도 데이터는 돌아오지 않습니다.`,
      };
    case 'truncate':
      return {
        en: `${version} empties ${placesEn} (TRUNCATE); the rows come back only from a backup.`,
        ko: `${version}에서 ${placesKo}의 모든 행을 삭제(TRUNCATE)합니다. 백업 외에는 복구할 방법이 없습니다.`,
      };
    case 'upsert':
    case 'merge':
      return {
        en: `${version} overwrites rows of ${placesEn} that already exist and keeps no copy of them.`,
        ko: `${version}에서 ${placesKo}의 기존 행을 덮어쓰며 사본을 남기지 않습니다.`,
      };
    default:
      return {
        en: `${version} runs ${code((first?.operation ?? '').replaceAll('-', ' '))} on ${placesEn}; what was there comes back only from a backup.`,
        ko: `${version}에서 ${placesKo}에 ${code((first?.operation ?? '').replaceAll('-', ' '))} 구문을 실행합니다. 기존 데이터는 백업으로만 복구할 수 있습니다.`,
      };
  }
}

type Told = {
  readonly version: string;
  readonly statements: readonly MigrationStatement[];
  readonly placesEn: string;
  readonly placesKo: string;
};

function overwriteReason({ version, statements, placesEn, placesKo }: Told): Bilingual {
  const columns = [...new Set(statements.flatMap((statement) => statement.columns))];
  const wheres = [...new Set(statements.map((statement) => statement.where))];
  const [after, before] = statements[0]?.literals ?? [];
  const [where] = wheres;
  if (where === undefined || wheres.includes(undefined)) {
    return {
      en: `${version} sets ${english(columns)} to the same value in every row of ${placesEn} and keeps no copy of what was there.`,
      ko: `${version}에서 ${placesKo} 모든 행의 ${korean(columns)} 값을 같은 값으로 바꾸며, 이전 값의 사본을 남기지 않습니다.`,
    };
  }
  if (statements.every(mergesValues) && after !== undefined && before !== undefined) {
    return {
      en: `${version} overwrites ${code(before)} with ${code(after)} in ${placesEn} and keeps no copy; which rows had ${code(before)} can then be told only from a backup.`,
      ko: `${version}에서 ${placesKo}의 ${code(before)} 값을 ${code(after)} 값으로 덮어쓰며 사본을 남기지 않습니다. 이후 어느 행이 ${code(before)} 값이었는지는 백업으로만 확인할 수 있습니다.`,
    };
  }
  const rest = wheres.length - 1;
  const more =
    rest === 0
      ? { en: '', ko: '' }
      : { en: ` and by ${rest} more condition${rest === 1 ? '' : 's'}`, ko: ` 외 ${rest}건` };
  return {
    en: `${version} overwrites ${english(columns)} in ${placesEn} where ${code(where)}${more.en} and keeps no copy of the old values.`,
    ko: `${version}에서 ${placesKo}의 ${korean(columns)} 값을 덮어쓰며(조건: ${code(where)}${more.ko}) 이전 값의 사본을 남기지 않습니다.`,
  };
}

function deleteReason(input: {
  readonly version: string;
  readonly statements: readonly MigrationStatement[];
  readonly placesEn: string;
  readonly placesKo: string;
}): Bilingual {
  const { version, statements, placesEn, placesKo } = input;
  const where = statements.length === 1 ? statements[0]?.where : undefined;
  const all = statements.every((statement) => statement.where === undefined);
  if (all) {
    return {
      en: `${version} deletes every row of ${placesEn}; the rows come back only from a backup.`,
      ko: `${version}에서 ${placesKo}의 모든 행을 삭제합니다. 백업 외에는 복구할 방법이 없습니다.`,
    };
  }
  return {
    en: `${version} deletes rows of ${placesEn}${where === undefined ? '' : ` where ${code(where)}`}; nothing in this release puts them back.`,
    ko: `${version}에서 ${placesKo}의 행을 삭제합니다${where === undefined ? '' : `(조건: ${code(where)})`}. 이번 배포에는 되돌리는 구문이 없습니다.`,
  };
}

function typeReason({ version, statements, placesEn, placesKo }: Told): Bilingual {
  const columns = statements[0]?.columns ?? [];
  const type = statements[0]?.literals[0];
  const to =
    type === undefined ? { en: '', ko: '' } : { en: ` to ${code(type)}`, ko: `${code(type)}(으)로 ` };
  return {
    en: `${version} changes the type of ${english(columns)} in ${placesEn}${to.en}; if the column was wider or finer before, values are cut, rounded or refused.`,
    ko: `${version}에서 ${placesKo}의 ${korean(columns)} 타입을 ${to.ko}바꿉니다. 기존 타입이 더 넓거나 정밀했다면 값이 잘리거나 반올림되거나 오류가 발생할 수 있습니다.`,
  };
}

function qualified(statements: readonly MigrationStatement[]): readonly string[] {
  return statements.flatMap(({ table, columns }) =>
    columns.map((column) => (table === undefined ? column : `${table}.${column}`)),
  );
}

function saveFirstOf(statements: readonly MigrationStatement[]): Bilingual {
  const tables = tablesOf(statements);
  if (tables.length === 0) {
    return {
      en: 'Take a snapshot of the database first.',
      ko: '실행 전에 데이터베이스 스냅샷을 확보하세요.',
    };
  }
  const wheres = [...new Set(statements.map((statement) => statement.where))];
  const where = wheres.length === 1 ? wheres[0] : undefined;
  const dropped = statements[0]?.operation === 'alter-type';
  if (dropped) {
    return {
      en: `Check the old type first; unless it fits, take a snapshot of ${english(tables)}.`,
      ko: `기존 타입을 먼저 확인하고, 더 넓은 타입이었다면 ${korean(tables)} 스냅샷을 확보하세요.`,
    };
  }
  return {
    en: `Take a snapshot of ${english(tables)} first${where === undefined ? '' : `, or at least a copy of the rows with ${code(where)}`}.`,
    ko: `실행 전에 ${korean(tables)} 스냅샷${where === undefined ? '' : `이나 최소한 ${code(where)} 조건에 맞는 행의 사본`}을 확보하세요.`,
  };
}
