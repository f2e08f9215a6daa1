// Says of a migration statement where it stands, what waits for it, and until when. Pure.
import type { MigrationStatement } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { LockHazard } from './lock-hazards.ts';

const code = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 80)}\``;

/** One sentence on one statement: file, line, table, lock, what waits. */
export function tellHazard({ kind, migration, statement }: LockHazard): Bilingual {
  const what = statement.operation.replaceAll('-', ' ').toUpperCase();
  const where = `${migration.path}:${statement.line} (${what})`;
  const { en, ko } = consequence(kind, statement);
  return { en: `${where}: ${en}`, ko: `${where}: ${ko}` };
}

function consequence(kind: LockHazard['kind'], statement: MigrationStatement): Bilingual {
  const table = tablesOf(statement);
  switch (kind) {
    case 'refused':
      return {
        en: 'the database refuses it inside the transaction of the migration.',
        ko: '마이그레이션의 트랜잭션 안에서는 데이터베이스가 실행을 거부합니다.',
      };
    case 'required':
      return {
        en: `it is refused when ${table.en} has rows, because no value is given for them.`,
        ko: `${table.ko}에 행이 있으면 채울 값이 없어 실패합니다.`,
      };
    case 'many-rows':
      return {
        en: `every row that it touches in ${table.en} stays locked until the migration ends.`,
        ko: `${table.ko}의 대상 행 전체가 마이그레이션이 끝날 때까지 잠깁니다.`,
      };
    case 'breaks':
      return {
        en: `the version that still runs asks ${table.en} for the old name and fails.`,
        ko: `아직 실행 중인 이전 버전이 ${table.ko}의 기존 이름을 찾다가 실패합니다.`,
      };
    case 'holds':
      return waiting(statement, table);
  }
}

function waiting(statement: MigrationStatement, table: Bilingual): Bilingual {
  const { lock } = statement;
  const mode =
    lock?.mode === undefined ? { en: '', ko: '' } : { en: ` (lock ${lock.mode})`, ko: `(잠금 ${lock.mode})` };
  const until = untilOf(statement);
  return lock?.blocks === 'writes'
    ? {
        en: `writes to ${table.en} wait ${until.en}${mode.en}.`,
        ko: `${until.ko} ${table.ko}의 쓰기가 대기합니다${mode.ko}.`,
      }
    : {
        en: `reads and writes of ${table.en} wait ${until.en}${mode.en}.`,
        ko: `${until.ko} ${table.ko}의 읽기와 쓰기가 대기합니다${mode.ko}.`,
      };
}

function untilOf({ operation, lock }: MigrationStatement): Bilingual {
  if (/index/.test(operation)) return { en: 'while the index is built', ko: '인덱스를 만드는 동안' };
  switch (lock?.duration) {
    case 'rewrite':
      return { en: 'while the table is written anew', ko: '테이블 전체를 다시 쓰는 동안' };
    case 'transaction':
      return { en: 'until the migration ends', ko: '마이그레이션이 끝날 때까지' };
    default:
      return { en: 'while every row is read', ko: '모든 행을 읽는 동안' };
  }
}

function tablesOf({ table, lock }: MigrationStatement): Bilingual {
  const names = [...(table === undefined || table === '?' ? [] : [table]), ...(lock?.also ?? [])];
  const shown = [...new Set(names)].map(code);
  return shown.length === 0
    ? { en: 'its table', ko: '대상 테이블' }
    : { en: shown.join(' and '), ko: `${shown.join(', ')} 테이블` };
}
