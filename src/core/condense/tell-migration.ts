// Tells a migration in one line: what it does to which table. Pure.
import type { Migration, MigrationStatement } from '../../domain/change.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { MigrationStory } from '../../domain/migration-story.ts';

const actsMax = 4;

/** One line such as `V1_29 adds column duplicated_report_id to report`. Reads alike in lists and below a fact. */
export function tellMigration(migration: Migration, language: Language): string {
  const acts = [...new Set(migration.statements.map((statement) => tellStatement(statement)[language]))];
  const rest = acts.length - actsMax;
  if (rest > 0) acts.splice(actsMax, rest, { en: `${rest} more`, ko: `외 ${rest}건` }[language]);
  if (!migration.understood)
    acts.push(
      {
        en: 'not wholly understood: read it before the deploy',
        ko: '자동으로 다 해석하지 못함: 배포 전 직접 확인 필요',
      }[language],
    );
  return acts.length === 0 ? migration.version : `${migration.version}: ${acts.join('; ')}`;
}

/** What one statement does, in a few words. */
export function tellStatement(statement: MigrationStatement): Bilingual {
  const { operation, literals } = statement;
  const words = {
    table: code(statement.table ?? '?'),
    columns: statement.columns.slice(0, 4).map(code).join(', '),
    values: literals.slice(0, 3).map(code).join(', '),
    first: literals.slice(0, 1).map(code).join(''),
  };
  if (isOverwrite(statement)) {
    const [after, before] = literals.map(code);
    return {
      en: `overwrites ${before} with ${after} in ${words.table}`,
      ko: `${words.table}의 ${before} 값을 ${after} 값으로 덮어씀`,
    };
  }
  const tell = phrases[operation];
  if (tell) return tell(words);
  const [verb = operation, ...noun] = operation.split('-');
  const [thing, act] = [noun.join(' '), verbs[verb]];
  return act
    ? { en: `${act.en} ${thing} ${words.table}`, ko: `${thing} ${words.table} ${act.ko}` }
    : {
        en: `${operation.replaceAll('-', ' ')} ${words.table}`,
        ko: `${words.table} ${operation.replaceAll('-', ' ')}`,
      };
}

/** Whether a statement replaces one value of a column by another: `SET c = 'new' WHERE c = 'old'`. */
export function isOverwrite(statement: MigrationStatement): boolean {
  const [column, ...others] = statement.columns;
  return (
    statement.operation === 'update' &&
    others.length === 0 &&
    column !== undefined &&
    statement.literals.length === 2 &&
    statement.where?.startsWith(column) === true
  );
}

/** Rows, a column or a table that several migrations take away and bring back: all of them run. */
export function tellMigrationStory(story: MigrationStory, language: Language): string {
  const acts = {
    adds: { en: 'adds', ko: '추가' },
    removes: { en: 'removes', ko: '삭제' },
    restores: { en: 'restores', ko: '복원' },
    rewrites: { en: 'rewrites', ko: '변경' },
  };
  const steps = story.steps.map(
    (step) =>
      ({ en: `${step.version} ${acts[step.act].en}`, ko: `${step.version} ${acts[step.act].ko}` })[language],
  );
  const subject = `${code(story.subject)} (${code(story.table)})`;
  return {
    en: `${subject}: ${steps.join(', ')}; all of them run in this deploy.`,
    ko: `${subject}: ${steps.join(' → ')}, 이번 배포에서 모두 실행됨.`,
  }[language];
}

const verbs: Readonly<Record<string, Bilingual>> = {
  create: { en: 'creates', ko: '생성' },
  drop: { en: 'drops', ko: '삭제' },
  alter: { en: 'alters', ko: '변경' },
  rename: { en: 'renames', ko: '이름 변경' },
  add: { en: 'adds', ko: '추가' },
  truncate: { en: 'empties', ko: '비움' },
};

const code = (text: string): string => `\`${text.replaceAll('`', "'").slice(0, 80)}\``;

/** Values already stand in backticks; empty when the statement names none. */
type Words = {
  readonly table: string;
  readonly columns: string;
  readonly values: string;
  readonly first: string;
};

const inBrackets = (values: string): string => (values === '' ? '' : ` (${values})`);

const phrases: Readonly<Record<string, (words: Words) => Bilingual>> = {
  'create-table': ({ table }) => ({ en: `creates table ${table}`, ko: `테이블 ${table} 생성` }),
  'create-table-as': ({ table }) => ({
    en: `creates table ${table} from a query`,
    ko: `조회 결과로 테이블 ${table} 생성`,
  }),
  'drop-table': ({ table }) => ({ en: `drops table ${table}`, ko: `테이블 ${table} 삭제` }),
  'rename-table': ({ table }) => ({ en: `renames table ${table}`, ko: `테이블 ${table} 이름 변경` }),
  'add-column': ({ table, columns }) => ({
    en: `adds column ${columns} to ${table}`,
    ko: `${table}에 컬럼 ${columns} 추가`,
  }),
  'add-column-with-default': ({ table, columns }) => ({
    en: `adds column ${columns} with a default to ${table}`,
    ko: `${table}에 기본값이 있는 컬럼 ${columns} 추가`,
  }),
  'add-required-column': ({ table, columns }) => ({
    en: `adds NOT NULL column ${columns} without default to ${table}`,
    ko: `${table}에 기본값 없는 NOT NULL 컬럼 ${columns} 추가`,
  }),
  'drop-column': ({ table, columns }) => ({
    en: `drops column ${columns} of ${table}`,
    ko: `${table}의 컬럼 ${columns} 삭제`,
  }),
  'rename-column': ({ table, columns }) => ({
    en: `renames column ${columns.replace(', ', ' to ')} of ${table}`,
    ko: `${table}의 컬럼 이름 변경: ${columns.replace(', ', ' → ')}`,
  }),
  'alter-type': ({ table, columns, values }) => ({
    en: `changes the type of ${columns} in ${table}${inBrackets(values)}`,
    ko: `${table}의 ${columns} 타입 변경${inBrackets(values)}`,
  }),
  'widen-type': ({ table, columns, values }) => ({
    en: `widens the type of ${columns} in ${table}${inBrackets(values)}`,
    ko: `${table}의 ${columns} 타입 확장${inBrackets(values)}`,
  }),
  'set-not-null': ({ table, columns }) => ({
    en: `makes ${columns} of ${table} NOT NULL`,
    ko: `${table}의 ${columns}을 NOT NULL로 변경`,
  }),
  'drop-not-null': ({ table, columns }) => ({
    en: `allows NULL in ${columns} of ${table}`,
    ko: `${table}의 ${columns}에 NULL 허용`,
  }),
  'set-default': ({ table }) => ({ en: `changes a default of ${table}`, ko: `${table}의 기본값 변경` }),
  'drop-default': ({ table }) => ({ en: `drops a default of ${table}`, ko: `${table}의 기본값 삭제` }),
  'add-foreign-key': ({ table, columns }) => ({
    en: `adds a foreign key${columns && ` on ${columns}`} to ${table}`,
    ko: `${table}에 외래 키 추가${inBrackets(columns)}`,
  }),
  'add-primary-key': ({ table }) => ({ en: `adds a primary key to ${table}`, ko: `${table}에 기본 키 추가` }),
  'add-unique': ({ table, columns }) => ({
    en: `demands unique values${columns && ` of ${columns}`} in ${table}`,
    ko: `${table}에 유일 제약 추가${inBrackets(columns)}`,
  }),
  'add-check': ({ table }) => ({ en: `adds a check to ${table}`, ko: `${table}에 체크 제약 추가` }),
  'drop-constraint': ({ table }) => ({ en: `drops a constraint of ${table}`, ko: `${table}의 제약 삭제` }),
  'create-index': ({ table }) => ({ en: `creates an index on ${table}`, ko: `${table}에 인덱스 생성` }),
  'drop-index': ({ table }) => ({ en: `drops an index of ${table}`, ko: `${table}의 인덱스 삭제` }),
  'create-view': ({ table }) => ({ en: `creates view ${table}`, ko: `뷰 ${table} 생성` }),
  'drop-view': ({ table }) => ({ en: `drops view ${table}`, ko: `뷰 ${table} 삭제` }),
  insert: ({ table, values }) => ({
    en: `inserts rows into ${table}${inBrackets(values)}`,
    ko: `${table}에 행 추가${inBrackets(values)}`,
  }),
  'insert-computed': ({ table }) => ({
    en: `fills ${table} from a query`,
    ko: `조회 결과를 ${table}에 추가`,
  }),
  update: ({ table, columns, first }) => ({
    en: `sets ${columns}${first && ` to ${first}`} in ${table}`,
    ko: `${table}의 ${columns} 값${first && `을 ${first}(으)로`} 변경`,
  }),
  'update-computed': ({ table, columns }) => ({
    en: `recomputes ${columns} in ${table}`,
    ko: `${table}의 ${columns} 값 재계산`,
  }),
  delete: ({ table, values }) => ({
    en: `deletes rows of ${table}${inBrackets(values)}`,
    ko: `${table}의 행 삭제${inBrackets(values)}`,
  }),
  upsert: ({ table }) => ({
    en: `inserts or overwrites rows of ${table}`,
    ko: `${table}의 행 추가 또는 덮어쓰기`,
  }),
  merge: ({ table }) => ({ en: `merges rows into ${table}`, ko: `${table}에 행 병합` }),
  truncate: ({ table }) => ({ en: `empties table ${table}`, ko: `테이블 ${table} 비움` }),
  'run-code': () => ({ en: 'runs code of its own', ko: '별도 코드 실행' }),
  call: () => ({ en: 'calls a routine', ko: '프로시저 호출' }),
};
