// Tells a migration in one line: what it does to which table. Pure.
import type { Migration, MigrationStatement } from '../../domain/change.ts';
import type { Bilingual, Language } from '../../domain/language.ts';

const actsMax = 4;

/** One line such as `V1_29 adds column duplicated_report_id to report`. Reads alike in lists and below a fact. */
export function tellMigration(migration: Migration, language: Language): string {
  if (!migration.understood && migration.statements.length === 0) {
    return { en: `${migration.version}: not understood, read it before the deploy`, ko: `${migration.version}: 자동으로 해석하지 못함, 배포 전 직접 확인 필요` }[language];
  }
  const acts = [...new Set(migration.statements.map((statement) => tellStatement(statement)[language]))];
  const rest = acts.length - actsMax;
  const more = rest > 0 ? { en: `; and ${rest} more`, ko: ` 외 ${rest}건` }[language] : '';
  return `${migration.version}: ${acts.slice(0, actsMax).join('; ')}${more}`;
}

/** What one statement does, in a few words. */
export function tellStatement(statement: MigrationStatement): Bilingual {
  const table = statement.table ?? '?';
  const columns = statement.columns.slice(0, 4).join(', ');
  const tell = phrases[statement.operation];
  if (tell) return tell({ table, columns, literals: statement.literals });
  return { en: statement.text, ko: statement.text };
}

type Words = { readonly table: string; readonly columns: string; readonly literals: readonly string[] };

/** `of` and `on` fill in what is known and say nothing when it is not. */
const about = (literals: readonly string[]): string => (literals.length === 0 ? '' : ` (${literals.slice(0, 3).join(', ')})`);

const phrases: Readonly<Record<string, (words: Words) => Bilingual>> = {
  'create-table': ({ table }) => ({ en: `creates table ${table}`, ko: `테이블 ${table} 생성` }),
  'drop-table': ({ table }) => ({ en: `drops table ${table}`, ko: `테이블 ${table} 삭제` }),
  'rename-table': ({ table }) => ({ en: `renames table ${table}`, ko: `테이블 ${table} 이름 변경` }),
  'add-column': ({ table, columns }) => ({ en: `adds column ${columns} to ${table}`, ko: `${table}에 컬럼 ${columns} 추가` }),
  'add-column-not-null': ({ table, columns }) => ({ en: `adds NOT NULL column ${columns} to ${table}`, ko: `${table}에 NOT NULL 컬럼 ${columns} 추가` }),
  'drop-column': ({ table, columns }) => ({ en: `drops column ${columns} of ${table}`, ko: `${table}의 컬럼 ${columns} 삭제` }),
  'rename-column': ({ table, columns }) => ({ en: `renames column ${columns} of ${table}`, ko: `${table}의 컬럼 ${columns} 이름 변경` }),
  'alter-type': ({ table, columns }) => ({ en: `changes the type of ${table}.${columns}`, ko: `${table}.${columns} 타입 변경` }),
  'widen-type': ({ table, columns }) => ({ en: `widens the type of ${table}.${columns}`, ko: `${table}.${columns} 타입 확장` }),
  'narrow-type': ({ table, columns }) => ({ en: `narrows the type of ${table}.${columns}`, ko: `${table}.${columns} 타입 축소` }),
  insert: ({ table, literals }) => ({ en: `inserts rows into ${table}${about(literals)}`, ko: `${table}에 행 추가${about(literals)}` }),
  delete: ({ table, literals }) => ({ en: `deletes rows of ${table}${about(literals)}`, ko: `${table}의 행 삭제${about(literals)}` }),
  truncate: ({ table }) => ({ en: `empties table ${table}`, ko: `테이블 ${table} 비우기` }),
};
