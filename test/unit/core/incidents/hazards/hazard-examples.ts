// A sentence or two in each language that tells each hazard beyond doubt. Pure.
import type { HazardId } from '../../../../../src/domain/generated/incident.ts';

type Examples = { readonly en: readonly string[]; readonly ko: readonly string[] };

/** What operators write of each hazard, in words of their own. */
export const hazardExamples: { readonly [id in HazardId]: Examples } = {
  'access.permission': {
    en: [
      'A tightened IAM policy left the uploader without permission to write.',
      'The role was revoked and every call got a 403 Forbidden error.',
    ],
    ko: ['배포 계정의 권한이 회수되어 업로드가 실패했습니다.'],
  },
  'build.artifact': {
    en: [
      'The pipeline deployed the wrong image.',
      'A missing file in the release package stopped the start.',
    ],
    ko: ['이전 버전 이미지가 배포되었습니다.'],
  },
  'cache.flush': {
    en: ['We flushed the cache and the origin fell over.', 'A new key prefix gave only cache misses.'],
    ko: ['캐시를 초기화하자 DB로 요청이 몰렸습니다.'],
  },
  'capacity.exhaustion': {
    en: ['CPU usage reached 100 % and the service was overloaded.'],
    ko: ['CPU 사용률이 급증하며 과부하 상태가 되었습니다.'],
  },
  'capacity.removal': {
    en: ['To cut costs we removed half of the servers.', 'The node group was scaled down before the peak.'],
    ko: ['비용 절감을 위해 인스턴스를 줄인 뒤 장애가 났습니다.'],
  },
  'cert.expiry': {
    en: ['The SSL certificate had expired overnight.', 'Nobody renewed the cert in time.'],
    ko: ['SSL 인증서가 만료되었습니다.'],
  },
  'cert.replacement': {
    en: ['The new certificate lacked the intermediate.', 'Replacing the CA bundle broke old clients.'],
    ko: ['인증서 교체 후 중간 인증서가 누락되었습니다.'],
  },
  'code.concurrency': {
    en: ['A race condition let two workers pay one invoice.', 'The job ran twice at the same moment.'],
    ko: ['동시성 문제로 재고가 두 번 차감되었습니다.'],
  },
  'code.input': {
    en: [
      'A malformed request triggered a null pointer exception.',
      'The parser crashed on an empty file: unhandled exception.',
    ],
    ko: ['빈 값이 들어와 널 포인터 예외가 발생했습니다.'],
  },
  'code.regex': {
    en: ['A regular expression backtracked for minutes.'],
    ko: ['정규식 하나가 CPU를 점유했습니다.'],
  },
  'config.global-push': {
    en: [
      'The configuration was pushed globally within seconds.',
      'A config change took down every edge location.',
    ],
    ko: ['잘못된 정책이 전체 서버에 일괄 배포되었습니다.'],
  },
  'config.invalid': {
    en: [
      'A typo in the values file stopped the service.',
      'The environment variable was missing in production.',
    ],
    ko: ['환경변수가 누락되어 기동에 실패했습니다.'],
  },
  'data.corruption': {
    en: ['Customers saw data of other users.', 'The job wrote corrupt records.'],
    ko: ['결제가 중복 처리되어 이중 출금이 발생했습니다.'],
  },
  'data.deletion': {
    en: ['An engineer dropped the production table.', 'The cleanup job deleted live files.'],
    ko: ['정리 스크립트가 운영 테이블을 삭제했습니다.'],
  },
  'data.schema-drift': {
    en: [
      'The renamed column broke the old version.',
      'Consumers could not read the incompatible message format.',
    ],
    ko: ['컬럼 이름이 바뀌어 구버전과 스키마가 불일치했습니다.'],
  },
  'db.backfill': {
    en: ['The backfill updated 80 million rows in one transaction.', 'UPDATE without WHERE was run.'],
    ko: ['대량 업데이트로 복제가 지연되었습니다.'],
  },
  'db.connections': {
    en: [
      'The connection pool was exhausted.',
      'PostgreSQL refused: too many connections, max_connections reached.',
    ],
    ko: ['커넥션 풀이 고갈되었습니다.'],
  },
  'db.failover': {
    en: ['The database failover lost the last writes.', 'A split brain left two primaries.'],
    ko: ['DB 페일오버 과정에서 쓰기가 실패했습니다.'],
  },
  'db.integer-overflow': {
    en: ['The integer primary key overflowed.', 'The sequence ran out of values.'],
    ko: ['기본키가 int 범위를 초과했습니다.'],
  },
  'db.lock': {
    en: [
      'ALTER TABLE waited for a lock and everything queued behind it.',
      'Adding a NOT NULL column to orders blocked writes.',
    ],
    ko: ['테이블 락으로 모든 쿼리가 대기했습니다.'],
  },
  'db.maintenance': {
    en: ['Autovacuum had been off for months: transaction ID wraparound.'],
    ko: ['다음 달 파티션이 생성되지 않아 적재가 실패했습니다.'],
  },
  'db.query': {
    en: ['A slow query saturated the database.', 'The missing index led to full table scans.'],
    ko: ['슬로우 쿼리로 DB 부하가 급증했습니다.'],
  },
  'db.replication': {
    en: ['Replication lag grew to an hour.', 'Reads from a stale replica showed old prices.'],
    ko: ['복제 지연으로 오래된 데이터가 조회되었습니다.'],
  },
  'dependency.outage': {
    en: ['Our upstream payment provider was down.', 'A third-party outage cascaded.'],
    ko: ['외부 연동 업체의 장애로 결제가 중단되었습니다.'],
  },
  'dependency.upgrade': {
    en: [
      'Upgrading the HTTP client library changed its defaults.',
      'The new driver version leaked: we had bumped the dependency.',
    ],
    ko: ['라이브러리 업그레이드 후 메모리가 샜습니다.'],
  },
  'dns.change': {
    en: ['A DNS record was removed.', 'Names stopped resolving: the nameserver answered NXDOMAIN.'],
    ko: ['DNS 레코드가 잘못 변경되었습니다.'],
  },
  'failover.untested': {
    en: ['The standby failed to take over: automatic failover had never been tested.'],
    ko: ['이중화 전환이 동작하지 않았습니다.'],
  },
  'flag.default': {
    en: ['We enabled the feature flag for all users.', 'The default was changed to true.'],
    ko: ['기능 플래그를 전체 사용자에게 활성화했습니다.'],
  },
  'hardware.failure': {
    en: ['A power outage hit the data center.', 'Two disks failed at once.'],
    ko: ['전원 장애로 서버가 내려갔습니다.'],
  },
  'infra.automation': {
    en: ['Terraform destroyed the wrong cluster.', 'An automated script shut down all hosts.'],
    ko: ['자동화 스크립트 오류로 서버가 종료되었습니다.'],
  },
  'infra.migration': {
    en: [
      'During the migration to the new data center traffic was lost.',
      'After the cutover the old servers still got calls.',
    ],
    ko: ['클라우드 이전 작업 중 서비스가 중단되었습니다.'],
  },
  'kubernetes.workload': {
    en: ['Pods were stuck in CrashLoopBackOff.', 'The liveness probe killed slow starters.'],
    ko: ['쿠버네티스 파드가 반복해서 재시작되었습니다.'],
  },
  'monitoring.gap': {
    en: ['The alert had been disabled, so nobody noticed.', 'Monitoring missed it for hours.'],
    ko: ['알람이 누락되어 감지가 지연되었습니다.'],
  },
  'network.load-balancer': {
    en: ['The load balancer sent everything to one backend.', 'An nginx config reload dropped the routes.'],
    ko: ['로드밸런서 설정 변경 후 접속이 끊겼습니다.'],
  },
  'network.routing': {
    en: ['A BGP announcement withdrew our prefixes.', 'A firewall rule blocked the database port.'],
    ko: ['방화벽 정책 변경으로 통신이 차단되었습니다.'],
  },
  'platform.upgrade': {
    en: ['We upgraded PostgreSQL from 13 to 15.', 'The kernel update panicked: upgrading the OS.'],
    ko: ['OS 패치 적용 후 서버가 재부팅되었습니다.'],
  },
  'queue.backlog': {
    en: ['The Kafka consumers lagged and messages piled up.', 'The job queue backed up.'],
    ko: ['카프카 컨슈머가 지연되어 메시지가 적체되었습니다.'],
  },
  'quota.limit': {
    en: ['We hit the API rate limit.', 'The account quota was exceeded.'],
    ko: ['호출 한도를 초과했습니다.'],
  },
  'recovery.backup': {
    en: ['The backups turned out to be empty.', 'Restoring from backup took two days.'],
    ko: ['백업이 없어 복구하지 못했습니다.'],
  },
  'resource.disk': {
    en: ['The disk was full.', 'Logs filled the volume: no space left on device.'],
    ko: ['디스크가 가득 차 쓰기가 멈췄습니다.'],
  },
  'resource.memory': {
    en: ['A memory leak made the processes OOM.', 'The heap size was lowered.'],
    ko: ['메모리 누수로 OOM이 발생했습니다.'],
  },
  'retry.storm': {
    en: ['Clients retried immediately, a retry storm.', 'Retries amplified the load.'],
    ko: ['재시도가 폭주해 회복이 늦어졌습니다.'],
  },
  'rollout.all-at-once': {
    en: ['The release was rolled out to all regions at once without canary.', 'Rollback failed.'],
    ko: ['카나리 없이 전체 배포했습니다.'],
  },
  'rollout.order': {
    en: [
      'The services were deployed in the wrong order.',
      'The new version met the old schema: version mismatch.',
    ],
    ko: ['배포 순서가 바뀌어 오류가 났습니다.'],
  },
  'secret.rotation': {
    en: ['The password was rotated before all consumers had it.', 'An API key leaked.'],
    ko: ['비밀번호 변경 후 배치가 접속하지 못했습니다.'],
  },
  'security.filter': {
    en: ['A new WAF rule blocked ordinary users.', 'A false positive of the antivirus removed the binary.'],
    ko: ['웹방화벽 정책이 정상 요청을 차단했습니다.'],
  },
  'time.clock': {
    en: ['The leap second froze the servers.', 'Daylight saving time ran the job twice.'],
    ko: ['시간대 설정 오류로 정산이 하루 밀렸습니다.'],
  },
  'timeout.change': {
    en: ['The timeout was lowered to one second.', 'Requests exceeded the timeout.'],
    ko: ['타임아웃 설정이 너무 짧았습니다.'],
  },
  'traffic.surge': {
    en: ['A sudden spike of traffic hit the site.', 'The marketing campaign brought ten times the load.'],
    ko: ['이벤트로 트래픽이 급증했습니다.'],
  },
};
