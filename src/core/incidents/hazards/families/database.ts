// Hazards of statements that run in a database: locks, backfills, queries, connections, keys. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What statements and connections do to a database that is in use. */
export const databaseHazards: readonly Hazard[] = [
  {
    id: 'db.lock',
    name: { en: 'Lock-taking migration', ko: '락을 잡는 스키마 변경' },
    description: {
      en: 'A statement takes a lock on a busy table; it waits behind a long query, everybody else queues behind it, and requests time out.',
      ko: '사용 중인 테이블에 락을 거는 구문이 오래 걸리는 쿼리를 기다리는 동안 뒤따르는 요청이 모두 대기하다가 타임아웃이 발생합니다.',
    },
    signs: {
      strong: `table|row|metadata|mdl|exclusive|schema|advisory|mutex lock|locks|locked|locking; lock wait*|timeout|contention|queue; lock* & table|tables|row|rows|migration*|ddl|alter|postgres*|mysql|query|queries|transaction*|database|db;
        alter table; access exclusive; gap lock*; add|adding|added|new column & large|big|million*|billion*|default|null; adding column*; not null column*|constraint; column|columns .. table|tables .. million*|billion*; set|setting|add|adding|adds not null; make|makes|making|made .. mandatory|required .. column|columns|table|tables|rows; make|makes|making|made .. column|columns .. mandatory|required; schema migration* .. large|big|huge|deadlock*|lock*|block*|slow*|table; long running transaction*|migration*|ddl; blocked|blocking .. queries|writes|reads|migration*|ddl|alter; queries .. were|was|are|got blocked;
        create|add|adding|creating|build|built|rebuild|new index|indexes; index* .. concurrently; add|adding|new foreign key|constraint|unique; foreign key & constraint|lock*|add*; online schema change; gh ost; pt osc; database deadlock*; deadlock* & table|replica*|mysql|postgres*|transaction*|database|sql;
        ddl & 락|대기|실행|변경|작업; 테이블 & 락|잠금|lock; 메타데이터 락; 배타 락|잠금; 락 & 대기|경합|점유|해제|타임아웃; 잠금 & 대기|경합|해제; 락이; 컬럼 & 추가|변경; 컬럼|칼럼 & 필수; not null & 컬럼|제약|테이블|추가|변경|설정; 인덱스 & 생성|추가|재생성; 외래키; 외래 키; 제약조건 & 추가; 제약 조건; 데드락; 교착`,
      weak: 'migration* & table|tables|database|db|schema|mysql|postgres*; deadlock*; ddl; lock timeout; 마이그레이션 & 테이블|디비|db|스키마; 스키마 변경; 트랜잭션 & 장시간|오래|지연',
    },
    defences: [
      before(
        "Run the statement with lock_timeout = '2s' and retry it, so that it gives up instead of making every query queue behind it; build indexes CONCURRENTLY and validate constraints in a second step.",
        'lock_timeout을 2초로 두고 재시도하도록 실행해 다른 쿼리가 줄줄이 대기하지 않게 하고, 인덱스는 CONCURRENTLY로, 제약조건은 NOT VALID로 추가한 뒤 별도 단계에서 검증하세요.',
      ),
      before(
        'Time the migration on a copy with the production row count, and look for queries and idle transactions older than a minute before it starts.',
        '운영과 같은 건수의 복제본에서 소요 시간을 재고, 실행 직전에 1분 이상 열린 쿼리와 유휴 트랜잭션이 없는지 확인하세요.',
      ),
      during(
        'Watch waiting sessions (pg_stat_activity, SHOW PROCESSLIST) while it runs, and cancel it when more than a few wait longer than two seconds.',
        '실행 중 대기 세션(pg_stat_activity, SHOW PROCESSLIST)을 지켜보다가 2초 넘게 기다리는 세션이 늘면 즉시 취소하세요.',
      ),
    ],
  },
  {
    id: 'db.backfill',
    name: { en: 'Backfill or mass update', ko: '대량 데이터 갱신(백필)' },
    description: {
      en: 'One statement or job changes very many rows: it holds row locks, fills the log, and makes replicas lag until readers see old data.',
      ko: '한 번에 너무 많은 행을 바꾸어 행 락이 오래 유지되고 로그가 쌓이며, 복제 지연으로 오래된 데이터가 조회됩니다.',
    },
    signs: {
      strong: `backfill*; back fill*; bulk|mass|batch update*|delete*|insert*|import*|write*; update|updates|updated|updating|delete|deleting|deleted .. all|every|million*|billion* .. rows|row|records|users; data migration*; migrat* .. records|rows|data; millions|million|billion|billions rows|records; batch job* & database|db|overload*|lag|slow*|load|replica*; reindex*; one off|time script|query|update; large delete|update|import;
        delete|update .. without where; without where; where 없이; where & 누락|빠; update & 전체|모두|잘못; 백필; 대량 & 업데이트|갱신|삭제|수정|변경|적재|입력|이관; 일괄 & 업데이트|갱신|수정|변경|삭제|보정|처리; 데이터 & 이관|보정|마이그레이션; 전체 & 행|레코드 ; 배치 & 부하|db|디비|데이터베이스`,
      weak: 'batch job*; nightly job*|batch; bulk; 배치 작업; 배치가; 벌크',
    },
    defences: [
      before(
        'Cut the change into batches of about 1,000 rows by primary key, each its own transaction, with a pause between them, and make it safe to start again.',
        '기본키 기준 1,000건 안팎으로 나누어 묶음마다 커밋하고 사이에 대기를 두며, 중단 후 다시 실행해도 안전하게 만드세요.',
      ),
      during(
        'Stop the job by itself when replica lag passes 5 seconds or the database is above 70 % CPU, and run it outside the peak.',
        '복제 지연이 5초를 넘거나 DB CPU가 70%를 넘으면 작업이 스스로 멈추게 하고, 피크 시간대를 피해 실행하세요.',
      ),
      after(
        'Count rows before and after, compare with the number that the statement should touch, and keep the old values in a side table for a week.',
        '실행 전후 건수를 예상 대상 건수와 비교하고, 변경 전 값은 별도 테이블에 일주일간 보관하세요.',
      ),
    ],
  },
  {
    id: 'db.query',
    name: { en: 'Slow or changed query', ko: '느린 쿼리, 실행 계획 변경' },
    description: {
      en: 'A new query, a missing index or another plan reads far more than before, and the database saturates for everybody.',
      ko: '새로운 쿼리나 인덱스 누락, 실행 계획 변경으로 읽는 양이 급증해 DB 전체가 포화됩니다.',
    },
    signs: {
      strong: `slow|expensive|inefficient|heavy|bad|unoptimi*|costly|poorly|complex|runaway|unindexed query|queries|sql; long running query|queries|read|sql; query|queries|read .. timed|time|timing out; query & timeout|timeouts|slow*|overload*|optimi*|planner; n 1 query|queries; missing|dropped|unused|removed|wrong index*; full table|collection|index scan*; full scan*; sequential scan*; seq scan*; table scan*; execution|query plan*; query planner|optimizer; optimizer & plan*|statistics|stats|query; database|db|mysql|postgres* & overload*|cpu|saturat*|slow|slowed|slowdown|slowness; database .. load; queries .. overload*|slow*; inefficient .. join|lookup; unbounded query|select|result*; hot|hotspot row|key|partition|shard;
        슬로우 쿼리; 쿼리 & 느린|느려|지연|과부하|부하|급증|최적화|튜닝|타임아웃|무거운|실행; 실행계획; 실행 계획; 풀스캔; 풀 스캔; 인덱스 & 누락|없|미사용|삭제; db|디비|데이터베이스 & 부하|과부하|cpu|느려; 옵티마이저; 핫키; 핫 파티션`,
      weak: 'query|queries; sql; 쿼리',
    },
    defences: [
      before(
        'Run EXPLAIN (ANALYZE, BUFFERS) of each new or changed query against production-sized data, and add the index in a release before the code that needs it.',
        '신규·변경 쿼리마다 운영 규모 데이터에서 EXPLAIN (ANALYZE, BUFFERS)를 확인하고, 필요한 인덱스는 코드보다 먼저 배포하세요.',
      ),
      before(
        'Give the application a statement_timeout of a few seconds and every list a LIMIT.',
        '애플리케이션 계정에 수 초짜리 statement_timeout을 걸고 모든 목록 조회에 LIMIT를 두세요.',
      ),
      during(
        'Compare the top ten statements (pg_stat_statements, Performance Schema) before and ten minutes after the canary; roll back when one is new at the top.',
        '카나리 배포 전과 10분 후의 상위 10개 쿼리(pg_stat_statements, Performance Schema)를 비교해 새 쿼리가 상위에 오르면 롤백하세요.',
      ),
    ],
  },
  {
    id: 'db.connections',
    name: { en: 'Database connections run out', ko: 'DB 커넥션 고갈' },
    description: {
      en: 'More instances, larger pools or leaked connections pass what the database accepts, and nobody gets a connection any more.',
      ko: '인스턴스나 풀 크기가 늘거나 커넥션이 누수되어 DB 최대 접속 수를 넘으면 누구도 새로 접속하지 못합니다.',
    },
    signs: {
      strong: `connection|connections pool*; pool size|exhaust*|exhaustion; maximumpoolsize; hikari*; pgbouncer; pgcat; proxysql; rds proxy; max|maximum|many|open|idle|active|leaked|leaking|excessive|unclosed connection|connections; connection|connections & exhaust*|leak*|limit*|saturat*|starv*; run|ran|running out connections; db|database|sql|mysql|postgres*|redis|mongo* connection|connections; connection slots; connection storm; connection* .. database;
        커넥션 풀; 커넥션풀; 커넥션 & 고갈|부족|누수|초과|급증|증가|반환|최대|수; 연결 풀; 최대 접속; 접속 수 & 초과|증가|제한; db 연결|커넥션|접속; 디비 커넥션|연결; 세션 & 고갈|초과`,
      weak: 'too many connections; connection refused; 커넥션',
    },
    defences: [
      before(
        'Multiply pool size by the highest number of instances, old and new side by side during the rollout, and keep the product below 80 % of max_connections.',
        '롤링 배포 중 신구 인스턴스가 함께 뜨는 최대 개수에 풀 크기를 곱한 값이 max_connections의 80% 이하인지 계산하세요.',
      ),
      before(
        'Set a connection timeout of a few seconds and a maximum lifetime, so that a waiting request fails fast and leaked connections return.',
        '커넥션 획득 타임아웃을 수 초로, 최대 수명을 함께 설정해 대기 요청은 빨리 실패하고 누수된 커넥션은 회수되게 하세요.',
      ),
      during(
        'Watch active, idle and waiting connections by instance during the rollout, and stop it when waiters appear.',
        '배포 중 인스턴스별 활성·유휴·대기 커넥션 수를 보고 대기가 생기면 배포를 멈추세요.',
      ),
    ],
  },
  {
    id: 'db.integer-overflow',
    name: { en: 'Key or counter overflow', ko: '키·카운터 정수 범위 초과' },
    description: {
      en: 'A key, sequence or counter reaches the end of its integer type, and from then on every insert fails.',
      ko: '키나 시퀀스, 카운터가 정수형의 최댓값에 도달하면 이후 모든 INSERT가 실패합니다.',
    },
    signs: {
      strong: `integer|int|int32|int4|signed|unsigned|numeric|counter|sequence|id|key|bit & overflow*|overflowed|exhaust*|limit*; overflow* & column|key|primary|foreign|table|id|ids|sequence; auto increment*|autoincrement; smaller data type; primary key & bigint|int|integer|exceed*|limit|overflow*|billion; 32 bit & integer|int|id|ids|key|counter|limit|maximum; out range .. integer|value|column; max|maximum .. int|integer; bigint; int8; 2147483647; 4294967295; billion .. id|ids; ids .. ran|run|running out; sequence .. ran|run|running out;
        정수 & 오버플로우|오버플로|초과|범위|한계|최대; 오버플로우 & 키|컬럼|id|int|시퀀스|카운터; 자동 증가; 자동증가; 시퀀스 & 고갈|초과|소진|최대; int 범위|최대|한계; 최댓값; 최대값 & 초과|도달; 기본키 & 초과|타입`,
      weak: 'overflow*; 오버플로우; 오버플로',
      patterns: [/\b2\s?\^\s?(?:31|32)\b/, /\bint\(?\d*\)?\s+to\s+bigint\b/i],
    },
    defences: [
      before(
        'Read the highest value of each key and sequence that the change touches and the growth a day; below a year of room, move to BIGINT first, with every foreign key, index and client type that holds the value.',
        '변경에 포함된 키와 시퀀스의 현재 최댓값과 일 증가량을 확인하고, 남은 기간이 1년 미만이면 외래키·인덱스·클라이언트 타입까지 함께 BIGINT로 먼저 전환하세요.',
      ),
      before(
        'Insert a row with a key above 2,147,483,647 in a test environment and run the whole path: API, queue, cache, reports.',
        '테스트 환경에 2,147,483,647보다 큰 키로 행을 넣고 API, 큐, 캐시, 리포트까지 전 구간을 확인하세요.',
      ),
      after(
        'Add an alert at 70 % of the range of every sequence and auto-increment column.',
        '모든 시퀀스와 auto-increment 컬럼이 범위의 70%에 도달하면 알림이 오도록 등록하세요.',
      ),
    ],
  },
];
