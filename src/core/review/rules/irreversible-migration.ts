// Rule: a migration that destroys data is known, and its data is saved first. Pure.
import { fileRef } from '../../../domain/units.ts';
import { dataLosses } from '../../change/migrations/irreversible-statements.ts';
import { irreversibleIn, type Loss, migrationsToRun } from '../irreversible.ts';
import { type ChangeFacts, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails when a migration destroys data that matters; unknown when one was not understood. */
export const irreversibleMigrationRule: Rule<'irreversible-migration'> = {
  id: 'irreversible-migration',
  title: { en: 'Irreversible migration', ko: '되돌릴 수 없는 마이그레이션' },
  protects: {
    en: 'No data is destroyed by a deploy without somebody having decided so.',
    ko: '누군가 결정하지 않은 채 배포로 데이터가 사라지지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when a migration of the range holds a statement that cannot be undone (drops, truncates, deletes, overwrites) on a table that is not in `allow-tables`. Unknown when a migration could not be understood.',
    ko: '범위 안의 마이그레이션에 되돌릴 수 없는 구문(DROP, TRUNCATE, DELETE, 덮어쓰기)이 있고 그 테이블이 `allow-tables`에 없으면 실패합니다. 마이그레이션을 해석하지 못하면 판단 불가입니다.',
  },
  example: {
    en: '`DROP TABLE payment_tokens` in V42: the rule warns that a rollback does not bring the rows back, and asks for a copy first.',
    ko: 'V42에 `DROP TABLE payment_tokens`가 있으면 롤백해도 데이터가 돌아오지 않는다고 경고하고 먼저 백업하도록 안내합니다.',
  },
  reads: 'change',
  evaluate(facts, options) {
    const allowed = new Set(options.allowTables.map(tableKey));
    const losses = irreversibleIn(facts.change);
    const kept = losses.filter((loss) => !isAllowed(loss, allowed));
    const count = migrationsToRun(facts.change).length;
    return judge({
      problems: [...(kept.length > 0 ? [destroys(kept)] : []), ...findNotUnderstood(facts)],
      pass:
        count === 0
          ? { en: 'The range holds no migration.', ko: '범위에 마이그레이션이 없습니다.' }
          : {
              en: `${countOf(count, 'migration')}, none of which destroys data that matters.`,
              ko: `마이그레이션 ${count}개 중 문제가 되는 데이터 삭제가 없습니다.`,
            },
      evidence: boundEvidence(
        losses
          .filter((loss) => isAllowed(loss, allowed))
          .map((loss) => ({
            ...loss.evidence,
            text: {
              en: `${loss.evidence.text.en} (table in allow-tables)`,
              ko: `${loss.evidence.text.ko} (allow-tables에 있는 테이블)`,
            },
          })),
      ),
    });
  },
};

/** Losses that are told in words; all are in the evidence. */
const toldMax = 3;

/** Table names differ in quotes, case and schema between tools. */
const tableKey = (name: string): string =>
  name
    .replace(/["'`[\]]/g, '')
    .trim()
    .toLowerCase();

/** A name without schema allows the table in every schema; a statement that names no table is never allowed. */
function isAllowed({ statement }: Loss, allowed: ReadonlySet<string>): boolean {
  const table = tableKey(statement.table ?? '');
  return table !== '' && (allowed.has(table) || allowed.has(table.split('.').at(-1) ?? table));
}

function destroys(losses: readonly Loss[]): Problem {
  const migrations = [...new Set(losses.map((loss) => loss.migration))];
  const told = dataLosses(
    migrations.map((migration) => ({
      ...migration,
      statements: losses.filter((loss) => loss.migration === migration).map((loss) => loss.statement),
    })),
  );
  const where = nameList(migrations.map((migration) => migration.version));
  const what = nameList([...new Set(told.flatMap((loss) => loss.tables))]);
  const distinct = (texts: readonly string[]): string => [...new Set(texts)].slice(0, toldMax).join(' ');
  return {
    status: 'fail',
    message: {
      en: `${countOf(migrations.length, 'migration')} cannot be undone: ${where.en}${what.en === '' ? '' : ` (${what.en})`}.`,
      ko: `되돌릴 수 없는 마이그레이션 ${migrations.length}개: ${where.ko}${what.ko === '' ? '' : `(${what.ko})`}.`,
    },
    why: {
      en: `Redeploying the old version does not bring the data back. ${distinct(told.map((loss) => loss.reason.en))}`,
      ko: `이전 버전을 재배포해도 데이터는 돌아오지 않습니다. ${distinct(told.map((loss) => loss.reason.ko))}`,
    },
    instead: {
      en: `${distinct(told.map((loss) => loss.saveFirst.en))} Or keep the old data for one more release and remove it in a later one.`,
      ko: `${distinct(told.map((loss) => loss.saveFirst.ko))} 또는 기존 데이터를 다음 배포까지 유지한 뒤 나중에 제거하세요.`,
    },
    evidence: boundEvidence(losses.map((loss) => loss.evidence)),
  };
}

function findNotUnderstood(facts: ChangeFacts): readonly Problem[] {
  const unread = migrationsToRun(facts.change).filter((migration) => !migration.understood);
  if (unread.length === 0) {
    return [];
  }
  const names = nameList(unread.map((migration) => migration.path));
  return [
    {
      status: 'unknown',
      message: { en: `Not understood: ${names.en}.`, ko: `해석하지 못한 마이그레이션: ${names.ko}.` },
      why: {
        en: `Whether data is destroyed by ${names.en} cannot be told.`,
        ko: `데이터를 없애는지 알 수 없습니다: ${names.ko}.`,
      },
      instead: {
        en: 'Let somebody who knows the database read what was not understood, and say so in a waiver of this rule.',
        ko: '해석하지 못한 파일은 데이터베이스를 아는 사람이 직접 확인하고, 그 사실을 이 규칙의 waiver에 기록하세요.',
      },
      evidence: boundEvidence(
        unread.map((migration) => ({
          text: verbatim(migration.path),
          ref: fileRef(migration.path),
          path: migration.path,
        })),
      ),
    },
  ];
}
