// Hazards of running databases: failover, upkeep, replication, backups, and standbys that nobody tried. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What changes of a database's operation do. */
export const databaseServiceHazards: readonly Hazard[] = [
  {
    id: 'db.failover',
    name: { en: 'Database failover', ko: 'DB 페일오버' },
    description: {
      en: 'The primary changes: the new one lacks the last writes, clients keep talking to the old one, or two primaries accept writes.',
      ko: '프라이머리가 바뀌면서 마지막 쓰기가 유실되거나, 클라이언트가 이전 서버에 계속 붙거나, 두 대가 동시에 쓰기를 받습니다.',
    },
    signs: {
      strong: `database|db|master|primary|mysql|postgres*|redis|rds|replica|cluster|sentinel|mongodb|aurora|orchestrator & failover*|failedover; failed|fail|failing over .. database|db|replica|primary|master|standby; split brain; master|primary|leader election*|promotion|promoted|switchover; promot* .. replica|standby|secondary|master|primary; new master|primary; two|multiple primaries|masters; patroni; orchestrator; pacemaker; keepalived; database cluster .. outage|down|unavailable|fail*; database|db server|host|node|cluster .. crash*|died|failed|failure|down|unavailable;
        페일오버 & db|디비|데이터베이스|마스터|프라이머리|레디스|redis|복제; 마스터 & 전환|승격|장애|교체; 프라이머리 & 전환|승격|장애; 스플릿 브레인; 리더 선출; db|디비|데이터베이스 & 이중화|절체|장애조치|다운; 승격`,
      weak: 'failover*; switchover; master; 페일오버; 절체; 스위치오버',
    },
    defences: [
      before(
        'Check replication lag and that clients reconnect by name: zero lag, a DNS or proxy address with a short lifetime, no host name of the old primary in any config.',
        '복제 지연이 0인지, 클라이언트가 TTL이 짧은 DNS나 프록시 주소로 접속하는지, 설정에 이전 프라이머리 호스트명이 남아 있지 않은지 확인하세요.',
      ),
      before(
        'Fence the old primary (stop it, or make it read-only) before the new one takes writes, and write down who decides.',
        '새 프라이머리가 쓰기를 받기 전에 기존 서버를 중지하거나 읽기 전용으로 격리하고, 전환 결정권자를 정해 두세요.',
      ),
      after(
        'Compare the last transaction ids and row counts of both sides, and keep the old primary untouched until they agree.',
        '양쪽의 마지막 트랜잭션 ID와 건수를 대조하고, 일치할 때까지 기존 프라이머리를 그대로 보존하세요.',
      ),
    ],
  },
  {
    id: 'db.maintenance',
    name: { en: 'Database upkeep left undone', ko: 'DB 유지관리 누락' },
    description: {
      en: 'Vacuum, statistics, partitions or settings of the database are neglected or switched off, until it stops or slows by itself.',
      ko: 'VACUUM, 통계, 파티션, DB 설정 관리가 누락되거나 꺼져서 결국 DB가 스스로 멈추거나 느려집니다.',
    },
    signs: {
      strong: `vacuum*; autovacuum*; transaction id & wraparound|exhaust*|limit; wraparound; xid|txid & wraparound|exhaust*; multixact*; table|index bloat*; bloat; analyze table; stale|outdated|wrong statistics; partition* & missing|creation|create*|maintenance|drop*|expired; database|db|mysql|postgres*|redis|mongodb|elasticsearch|cassandra & maintenance|parameter*|config*|misconfig*|setting*|tuning; compaction; checkpoint*; innodb*; wal & disk|full|archive*|bloat|segment*; purge lag; maintenance & database|db|cluster;
        배큠; 오토배큠; 파티션 & 생성|누락|미생성|관리|삭제; 통계 정보|갱신; 통계정보; db|디비|데이터베이스 & 점검|파라미터|설정|유지보수; 컴팩션`,
      weak: 'partition|partitions; elasticsearch; cassandra; 파티션',
    },
    defences: [
      before(
        'Leave autovacuum on and tune it per table (scale factor, cost limit); check age(datfrozenxid) and the oldest open transaction before and after.',
        'autovacuum은 끄지 말고 테이블별 scale factor와 cost limit으로 조정하며, 전후로 age(datfrozenxid)와 가장 오래된 트랜잭션을 확인하세요.',
      ),
      before(
        'Create the partitions of the next three months ahead, with a default partition and an alert when the last one begins.',
        '앞으로 3개월치 파티션과 기본 파티션을 미리 만들고 마지막 파티션에 진입하면 알림이 오게 하세요.',
      ),
      after(
        'Watch dead rows, table size and statement times for a day against the day before.',
        '하루 동안 dead row, 테이블 크기, 쿼리 시간을 전날과 비교하세요.',
      ),
    ],
  },
  {
    id: 'db.replication',
    name: { en: 'Replication lag or break', ko: '복제 지연·중단' },
    description: {
      en: 'Replicas fall behind or stop, so that reads show old data, and a failover would lose what was not copied.',
      ko: '복제본이 뒤처지거나 멈춰 오래된 데이터가 조회되고, 이때 페일오버하면 복제되지 않은 데이터가 유실됩니다.',
    },
    signs: {
      strong: `replication|replica|replicas|slave|slaves|standby|secondary & lag*|delay*|behind|broke*|broken|stop*|fail*|stale|stuck|inconsisten*|slot*|crash*|deadlock*|overload*|promot*|sync*|recover*|unhealthy|rebuild*; data|database replication; read replica*; logical replication; binlog*; binary log*; wal sender; out sync; stale read*; eventual* consisten*; writes .. propag*; seconds .. writes; gtid; remirror*; re mirror*; consensus; quorum; raft; paxos; zookeeper; etcd & cluster|leader|quorum|disk|member*;
        복제 & 지연|중단|오류|실패|끊|깨|동기화; 레플리카 & 지연|중단|장애|동기화; 리플리카; 슬레이브; 동기화 & 지연|중단|실패; 바이너리 로그; 빈로그; 쿼럼; 정족수`,
      weak: 'replication; replica|replicas; sync|synchroni*; 복제; 레플리카; 동기화',
    },
    defences: [
      before(
        'Note the replica lag now, and do not begin above one second; know which reads go to replicas and send those that must be fresh to the primary.',
        '시작 전 복제 지연이 1초를 넘으면 진행하지 말고, 최신성이 필요한 조회는 프라이머리로 보내도록 확인하세요.',
      ),
      during(
        'Alert on lag and on replication slots or binlogs that grow, and stop writes in bulk when lag passes 10 seconds.',
        '복제 지연과 replication slot·binlog 증가를 감시하고 지연이 10초를 넘으면 대량 쓰기를 멈추세요.',
      ),
      after(
        'Compare checksums or row counts of primary and replicas before anybody relies on them for failover.',
        '페일오버 대상으로 쓰기 전에 프라이머리와 복제본의 체크섬이나 건수를 비교하세요.',
      ),
    ],
  },
  {
    id: 'recovery.backup',
    name: { en: 'Backup missing or not restorable', ko: '백업 부재·복구 불가' },
    description: {
      en: 'Data is needed back, and the backups are missing, old, broken or take days to restore.',
      ko: '데이터를 복구해야 하는 순간에 백업이 없거나 오래됐거나 깨져 있거나, 복구에 며칠이 걸립니다.',
    },
    signs: {
      strong: `backup|backups & fail*|missing|corrupt*|empty|restor*|old|outdated|broken|lost|delet*|unusable|tested|untested|once|none|wrong|snapshot*|work*|disab*|retention|never|incomplete|settings|config*; no|without .. backup|backups; restor* .. backup|backups|snapshot*|data|database|customer*|customers|sites; data restor*; restore|restoration & took|hours|days|slow*|fail*|manual*; point time recovery; pitr; disaster recovery; recovery|recover* .. data|database|snapshot*|backup*; unrecoverable; snapshot* & delet*|fail*|restor*|missing;
        백업 & 실패|없|누락|복구|복원|손상|미수행|삭제|깨|중단|설정|검증|오래; 복구 & 스냅샷|데이터|불가|지연; 복원 & 스냅샷|데이터|실패|불가; 재해복구; 재해 복구; 스냅샷 & 삭제|복원|복구`,
      weak: 'backup|backups; snapshot*; 백업; 스냅샷',
    },
    defences: [
      before(
        'Take a fresh backup now and restore it into an empty instance before the change; note how long the restore took and put it into the rollback plan.',
        '변경 직전에 백업을 새로 받아 빈 인스턴스에 실제로 복원해 보고, 소요 시간을 롤백 계획에 적으세요.',
      ),
      before(
        'Keep backups where the credentials of production cannot delete them, with a retention longer than it takes to notice.',
        '운영 자격 증명으로 삭제할 수 없는 곳에, 이상을 알아차리는 데 걸리는 기간보다 길게 백업을 보관하세요.',
      ),
      after(
        'See that the next scheduled backup ran, has the usual size, and raises an alert when it does not.',
        '다음 정기 백업이 평소 크기로 완료되었는지, 실패하면 알림이 오는지 확인하세요.',
      ),
    ],
  },
  {
    id: 'failover.untested',
    name: { en: 'Failover that was never tried', ko: '검증되지 않은 장애 조치' },
    description: {
      en: 'Redundancy exists on paper; when it is needed, the standby, the second site or the automatic switch does not take over.',
      ko: '이중화가 문서상으로만 존재해, 정작 필요할 때 대기 서버나 보조 센터, 자동 전환이 동작하지 않습니다.',
    },
    signs: {
      strong: `failover|fallback|standby|redundan*|secondary|backup|spare & fail*|failed|untested|tested|work*|unable|inability|insufficient|broken|bug|trigger*|misconfig*|prevent*|incorrect*|manual*|automatic*|initiat*|generator*|switch*; fail|failing|failed over; inability .. failover; single point failure; spof; no redundancy; lack redundancy; high availability; datacenter|region|zone failover|evacuation; disaster recovery; dr|drill site|test|plan; backup generator*; cold start; automatic failover;
        페일오버 & 실패|동작|작동|안|미동작|훈련|수동|자동; 이중화 & 실패|동작|미|구성|전환|안; 장애조치; 장애 조치; 단일 장애점; 단일장애점; 예비 & 전환|장비|서버|실패; 재해복구; 재해 복구; dr 전환|센터|훈련; 전환 훈련; 대기 서버`,
      weak: 'failover*; redundan*; standby; availability zone*; 이중화; 페일오버; 센터 전환',
    },
    defences: [
      before(
        'Switch over on purpose in working hours, under real load, before you rely on it, and write down how long it took and what had to be done by hand.',
        '실제 부하가 있는 업무 시간에 의도적으로 전환해 보고, 소요 시간과 수작업이 필요했던 부분을 기록하세요.',
      ),
      before(
        'Check that the standby can carry the whole load alone: instances, quotas, connections, warm caches, credentials.',
        '대기 측이 전체 부하를 단독으로 감당할 수 있는지 인스턴스, 쿼터, 커넥션, 캐시, 자격 증명을 점검하세요.',
      ),
      during(
        'Have one person who may order the manual switch on call, with the runbook open, until the change has been watched for an hour.',
        '변경 후 한 시간 동안은 수동 전환을 지시할 담당자가 절차서를 열어 두고 대기하세요.',
      ),
    ],
  },
];
