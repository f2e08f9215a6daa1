// Rule: a migration runs beside the traffic of production without stopping it. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import { fileRef } from '../../../domain/units.ts';
import { isAllowedTable } from '../allowed-tables.ts';
import { migrationsToRun } from '../irreversible.ts';
import { findLockHazards, type LockHazard, type LockHazardKind } from '../migrations/lock-hazards.ts';
import { tellHazard } from '../migrations/lock-words.ts';
import { safeWayOf } from '../migrations/safe-ways.ts';
import { type ChangeFacts, type Evidence, judge, type Problem, type Rule, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';

/** Fails when a migration keeps others waiting or is refused; warns of renames and of changes to nearly every row. */
export const migrationLocksRule: Rule<'migration-locks'> = {
  id: 'migration-locks',
  title: { en: 'Migration locks', ko: '마이그레이션 잠금' },
  protects: {
    en: 'Production goes on reading and writing while the migrations of a deploy run.',
    ko: '배포의 마이그레이션이 실행되는 동안에도 운영 환경의 읽기와 쓰기가 멈추지 않도록 합니다.',
  },
  decides: {
    en: 'Fails when a statement keeps readers or writers of a table waiting while the table is read or written anew (an index without CONCURRENTLY, a constraint checked at once, a new type), when the database refuses it inside a transaction, and when a required column has no value for rows that stand already. Warns when the statement is bounded by `statement_timeout`, when a table or column is renamed, and when nearly every row changes in one transaction. Tables that the range makes, and those in `allow-tables`, do not count. Unknown when a migration could not be understood.',
    ko: '테이블을 읽거나 다시 쓰는 동안 그 테이블의 읽기나 쓰기를 대기시키는 구문(CONCURRENTLY 없는 인덱스 생성, 즉시 검사하는 제약 조건, 타입 변경), 트랜잭션 안에서 거부되는 구문, 기존 행에 넣을 값이 없는 필수 컬럼이 있으면 실패합니다. `statement_timeout`으로 제한된 구문, 테이블·컬럼 이름 변경, 거의 모든 행을 한 트랜잭션에서 바꾸는 구문은 경고합니다. 범위 안에서 새로 만든 테이블과 `allow-tables`의 테이블은 제외합니다. 마이그레이션을 해석하지 못하면 판단 불가입니다.',
  },
  example: {
    en: '`CREATE INDEX i ON orders (customer_id)` fails: writes to `orders` wait while the index is built. `CREATE INDEX CONCURRENTLY` in a migration of its own passes.',
    ko: '`CREATE INDEX i ON orders (customer_id)`는 인덱스를 만드는 동안 `orders` 쓰기가 대기하므로 실패합니다. 별도 마이그레이션의 `CREATE INDEX CONCURRENTLY`는 통과합니다.',
  },
  reads: 'change',
  evaluate(facts, { allowTables }) {
    const hazards = findLockHazards(facts.change);
    const isAllowed = ({ kind, statement }: LockHazard): boolean =>
      kind !== 'refused' && isAllowedTable(statement.table, allowTables);
    const count = migrationsToRun(facts.change).length;
    return judge({
      problems: [
        ...findProblems(hazards.filter((hazard) => !isAllowed(hazard))),
        ...findNotUnderstood(facts),
      ],
      pass:
        count === 0
          ? { en: 'The range holds no migration.', ko: '범위에 마이그레이션이 없습니다.' }
          : {
              en: `${countOf(count, 'migration')}, none of which keeps others waiting.`,
              ko: `마이그레이션 ${count}개 모두 다른 요청을 대기시키지 않습니다.`,
            },
      evidence: boundEvidence(
        hazards.filter(isAllowed).map((hazard) => {
          const { text, ...place } = evidenceOf(hazard);
          return {
            ...place,
            text: { en: `${text.en} (table in allow-tables)`, ko: `${text.ko} (allow-tables에 있는 테이블)` },
          };
        }),
      ),
    });
  },
};

/** Statements that are told in words; all are in the evidence. */
const toldMax = 3;

const kinds: readonly LockHazardKind[] = ['refused', 'required', 'holds', 'many-rows', 'breaks'];

const statusOf = ({ kind, statement }: LockHazard): 'warn' | 'fail' => {
  const isMild = kind === 'many-rows' || kind === 'breaks';
  return isMild || (kind === 'holds' && statement.lock?.bounded === 'run') ? 'warn' : 'fail';
};

function findProblems(hazards: readonly LockHazard[]): readonly Problem[] {
  return kinds.flatMap((kind) =>
    (['fail', 'warn'] as const).flatMap((status) => {
      const alike = hazards.filter((hazard) => hazard.kind === kind && statusOf(hazard) === status);
      return alike.length === 0 ? [] : [problemOf(kind, status, alike)];
    }),
  );
}

function problemOf(kind: LockHazardKind, status: 'warn' | 'fail', hazards: readonly LockHazard[]): Problem {
  const told = hazards.slice(0, toldMax).map(tellHazard);
  const rest = hazards.length - told.length;
  const more =
    rest > 0
      ? [{ en: `And ${countOf(rest, 'more statement', 'more statements')}.`, ko: `이 외 ${rest}건.` }]
      : [];
  return {
    status,
    message: sentences([...told, ...more]),
    why: whyOf(kind, hazards),
    instead: sentences(hazards.map(safeWayOf)),
    evidence: boundEvidence(hazards.map(evidenceOf)),
  };
}

function sentences(texts: readonly Bilingual[]): Bilingual {
  const distinct = (all: readonly string[]): string => [...new Set(all)].slice(0, toldMax + 1).join(' ');
  return { en: distinct(texts.map(({ en }) => en)), ko: distinct(texts.map(({ ko }) => ko)) };
}

function whyOf(kind: LockHazardKind, hazards: readonly LockHazard[]): Bilingual {
  switch (kind) {
    case 'refused':
      return {
        en: 'The migration stops with an error, and the deploy with it.',
        ko: '마이그레이션이 오류로 중단되고 배포도 함께 멈춥니다.',
      };
    case 'required':
      return {
        en: 'The migration stops with an error where rows stand already, and the version that still runs writes rows without the column.',
        ko: '기존 행이 있으면 마이그레이션이 오류로 중단되고, 아직 실행 중인 이전 버전은 이 컬럼 없이 행을 기록합니다.',
      };
    case 'many-rows':
      return {
        en: 'Requests that change the same rows wait until the whole migration is committed, and replicas fall behind by all of it at once.',
        ko: '같은 행을 바꾸는 요청은 마이그레이션 전체가 커밋될 때까지 대기하고, 복제본은 그만큼 한꺼번에 지연됩니다.',
      };
    case 'breaks':
      return {
        en: 'Until the last instance is replaced, and after a rollback, code and schema do not fit each other.',
        ko: '마지막 인스턴스가 교체될 때까지, 그리고 롤백한 뒤에도 코드와 스키마가 서로 맞지 않습니다.',
      };
    case 'holds':
      return holdsWhy(hazards);
  }
}

function holdsWhy(hazards: readonly LockHazard[]): Bilingual {
  const isBounded = hazards.every(({ statement }) => statement.lock?.bounded !== undefined);
  const wait = isBounded
    ? { en: '', ko: '' }
    : {
        en: ' While it waits behind one long query, everything that comes after it queues as well: no `lock_timeout` is set before it.',
        ko: ' 앞에 `lock_timeout`이 없어, 오래 걸리는 쿼리 하나를 기다리는 동안 뒤따르는 요청도 모두 줄지어 대기합니다.',
      };
  return {
    en: `Waiting requests hold their connections until the pool is used up; for how long depends on the size of the table.${wait.en}`,
    ko: `대기하는 요청이 커넥션을 붙잡아 풀이 고갈될 수 있으며, 그 시간은 테이블 크기에 달려 있습니다.${wait.ko}`,
  };
}

function evidenceOf({ migration, statement }: LockHazard): Evidence {
  return {
    text: verbatim(`${migration.version}: ${statement.text}`),
    ref: fileRef(migration.path),
    path: migration.path,
    line: statement.line,
  };
}

function findNotUnderstood(facts: ChangeFacts): readonly Problem[] {
  const unread = migrationsToRun(facts.change).filter((migration) => !migration.understood);
  if (unread.length === 0) return [];
  const names = nameList(unread.map((migration) => migration.path));
  return [
    {
      status: 'unknown',
      message: { en: `Not understood: ${names.en}.`, ko: `해석하지 못한 마이그레이션: ${names.ko}.` },
      why: {
        en: `Whether ${names.en} keeps others waiting cannot be told.`,
        ko: `다른 요청을 대기시키는지 알 수 없습니다: ${names.ko}.`,
      },
      instead: {
        en: 'Let somebody who knows the database read what was not understood, and say so in a waiver of this rule.',
        ko: '해석하지 못한 파일은 데이터베이스를 아는 사람이 직접 확인하고, 그 사실을 이 규칙의 waiver에 기록하세요.',
      },
      evidence: boundEvidence(unread.map(({ path }) => ({ text: verbatim(path), ref: fileRef(path), path }))),
    },
  ];
}
