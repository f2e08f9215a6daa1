// The way to do what a migration statement does without holding up traffic. Pure.
import type { Migration } from '../../../domain/change.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { LockHazard } from './lock-hazards.ts';

/** What to do instead of a statement, in the words of its tool and database. */
export function safeWayOf({ kind, migration, statement }: LockHazard): Bilingual {
  switch (kind) {
    case 'refused':
      return ofItsOwn(migration);
    case 'required':
      return safeWays['add-required-column'] ?? window;
    case 'many-rows':
      return inBatches;
    case 'breaks':
      return renamed;
    case 'holds': {
      if (migration.database === 'mysql') return onMysql;
      const way = safeWays[statement.operation] ?? window;
      return statement.operation === 'create-index' ? both(way, outsideTransaction(migration.tool)) : way;
    }
  }
}

const both = (first: Bilingual, second: Bilingual): Bilingual => ({
  en: `${first.en} ${second.en}`,
  ko: `${first.ko} ${second.ko}`,
});

const window: Bilingual = {
  en: 'Run it in a maintenance window, with `SET lock_timeout` before it so that it gives up instead of queueing everybody behind it.',
  ko: '점검 시간에 실행하고, 다른 요청이 뒤에 줄지어 대기하지 않도록 앞에 `SET lock_timeout`을 두세요.',
};

const inBatches: Bilingual = {
  en: 'Change the rows in batches of a few thousand, each committed by itself, in a job outside the schema migration.',
  ko: '스키마 마이그레이션과 분리된 작업에서 수천 행 단위로 나누어 실행하고 매번 커밋하세요.',
};

const renamed: Bilingual = {
  en: 'Add the new name beside the old one (a column that is written twice, a view over the table), move the code over, and drop the old name in a later release.',
  ko: '기존 이름을 유지한 채 새 이름을 추가하고(컬럼은 양쪽에 기록, 테이블은 뷰 제공), 코드를 옮긴 뒤 다음 배포에서 기존 이름을 제거하세요.',
};

const onMysql: Bilingual = {
  en: 'Ask for `ALGORITHM=INPLACE, LOCK=NONE`: MySQL then refuses the statement instead of blocking writes. Where it refuses, change the table by gh-ost or pt-online-schema-change.',
  ko: '`ALGORITHM=INPLACE, LOCK=NONE`을 지정하면 MySQL이 쓰기를 막는 대신 구문을 거부합니다. 거부되면 gh-ost나 pt-online-schema-change로 변경하세요.',
};

const throughNewColumn: Bilingual = {
  en: 'Add a column of the new type, write both, copy the old values in batches, read the new one, and drop the old one in a later release. Where the type only gets wider (a longer varchar), say so in a waiver.',
  ko: '새 타입의 컬럼을 추가해 양쪽에 기록하고, 기존 값을 나누어 복사한 뒤 새 컬럼을 읽도록 바꾸고 다음 배포에서 기존 컬럼을 제거하세요. 더 긴 varchar처럼 넓어지기만 하는 변경이면 waiver에 적으세요.',
};

const byIndex: Bilingual = {
  en: 'Build the index first with `CREATE UNIQUE INDEX CONCURRENTLY`, then attach it with `ADD CONSTRAINT … USING INDEX`, which reads no row.',
  ko: '먼저 `CREATE UNIQUE INDEX CONCURRENTLY`로 인덱스를 만든 뒤 `ADD CONSTRAINT … USING INDEX`로 연결하세요. 행을 읽지 않습니다.',
};

const validatedLater: Bilingual = {
  en: 'Add the constraint with `NOT VALID`, and run `VALIDATE CONSTRAINT` in a migration after it: that reads the rows while others go on writing.',
  ko: '제약 조건을 `NOT VALID`로 추가하고 이후 마이그레이션에서 `VALIDATE CONSTRAINT`를 실행하세요. 쓰기를 막지 않고 기존 행을 검사합니다.',
};

const valuesLater: Bilingual = {
  en: 'Add the column without the default, set the default in a second statement, and fill the rows that stand already in batches.',
  ko: '기본값 없이 컬럼을 추가하고 기본값은 별도 구문으로 설정한 뒤, 기존 행은 나누어 채우세요.',
};

const repacked: Bilingual = {
  en: 'Use pg_repack, or run it in a maintenance window.',
  ko: 'pg_repack을 사용하거나 점검 시간에 실행하세요.',
};

const safeWays: Readonly<Record<string, Bilingual>> = {
  'create-index': {
    en: 'Build it with `CREATE INDEX CONCURRENTLY` in a migration of its own.',
    ko: '별도의 마이그레이션에서 `CREATE INDEX CONCURRENTLY`로 생성하세요.',
  },
  'add-foreign-key': validatedLater,
  'add-check': validatedLater,
  'set-not-null': {
    en: 'Add `CHECK (column IS NOT NULL) NOT VALID`, run `VALIDATE CONSTRAINT` in the next migration, then `SET NOT NULL`: with the checked constraint it reads no row (PostgreSQL 12 and later).',
    ko: '`CHECK (컬럼 IS NOT NULL) NOT VALID`를 추가하고 다음 마이그레이션에서 `VALIDATE CONSTRAINT`를 실행한 뒤 `SET NOT NULL`을 적용하세요. 검증된 제약 조건이 있으면 행을 읽지 않습니다(PostgreSQL 12 이상).',
  },
  'add-unique': byIndex,
  'add-primary-key': byIndex,
  'add-column': valuesLater,
  'add-column-with-default': valuesLater,
  'add-required-column': {
    en: 'Let the column be empty at first or give it a constant default, fill it in batches, and require it in a later migration.',
    ko: 'NULL을 허용하거나 상수 기본값을 두어 컬럼을 추가하고, 나누어 채운 뒤 이후 마이그레이션에서 NOT NULL로 바꾸세요.',
  },
  'alter-type': throughNewColumn,
  'widen-type': throughNewColumn,
  'vacuum-full': repacked,
  cluster: repacked,
  reindex: {
    en: 'Use `REINDEX … CONCURRENTLY`, outside a transaction.',
    ko: '트랜잭션 밖에서 `REINDEX … CONCURRENTLY`를 사용하세요.',
  },
  'refresh-view': {
    en: 'Use `REFRESH MATERIALIZED VIEW CONCURRENTLY`; it needs a unique index on the view.',
    ko: '`REFRESH MATERIALIZED VIEW CONCURRENTLY`를 사용하세요. 뷰에 유니크 인덱스가 필요합니다.',
  },
  'lock-table': {
    en: 'Do without `LOCK TABLE`; where it must be, put `SET lock_timeout` before it and nothing slow after it.',
    ko: '`LOCK TABLE` 없이 처리하세요. 꼭 필요하면 앞에 `SET lock_timeout`을 두고 뒤에 오래 걸리는 구문을 두지 마세요.',
  },
};

/** How each tool runs a file outside a transaction. */
const withoutTransaction: { readonly [tool in Migration['tool']]?: string } = {
  rails: '`disable_ddl_transaction!`, `algorithm: :concurrently`',
  alembic: '`with op.get_context().autocommit_block():`, `postgresql_concurrently=True`',
  django: '`atomic = False`, `AddIndexConcurrently`',
  liquibase: '`runInTransaction="false"`',
  knex: '`exports.config = { transaction: false }`',
  typeorm: '`transaction = false`',
  flyway: '`executeInTransaction=false`',
};

function outsideTransaction(tool: Migration['tool']): Bilingual {
  const how = withoutTransaction[tool];
  if (how === undefined || tool === 'flyway')
    return { en: 'It must not run in a transaction.', ko: '트랜잭션 안에서는 실행할 수 없습니다.' };
  return {
    en: `It must not run in a transaction: ${how}.`,
    ko: `트랜잭션 안에서는 실행할 수 없으므로 다음을 지정하세요: ${how}.`,
  };
}

function ofItsOwn({ tool }: Migration): Bilingual {
  const how = withoutTransaction[tool];
  return {
    en: `Put the statement in a migration file of its own${how === undefined ? '' : ` that opens no transaction (${how})`}.`,
    ko: `이 구문만 담은 별도의 마이그레이션 파일로 분리하고${how === undefined ? ' 트랜잭션 밖에서 실행하세요' : ` 트랜잭션을 열지 않도록 하세요(${how})`}.`,
  };
}
