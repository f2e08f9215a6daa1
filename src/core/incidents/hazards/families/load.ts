// Hazards of single resources and of waiting: disk, memory, retries, timeouts. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What fills up, and what waits or tries again. */
export const loadHazards: readonly Hazard[] = [
  {
    id: 'resource.disk',
    name: { en: 'Disk fills up', ko: '디스크 고갈' },
    description: {
      en: 'Logs, temporary files, data or a write-ahead log fill a volume, and whatever writes there stops.',
      ko: '로그나 임시 파일, 데이터, WAL이 볼륨을 채워 그곳에 쓰는 모든 것이 멈춥니다.',
    },
    signs: {
      strong: `disk|disks|volume|volumes|filesystem|partition|storage|drive & full|space|filled|fill*|exhaust*|usage|quota|iops|capacity|ran|run|inode*|latency|throughput; out disk|space|storage|inodes; no space left; log|logs|logging & filled|fill*|disk|full|rotat*|size|grew|explod*|debug|verbose; logrotate; log rotation; inode*; iops; disk i o; i o & wait|saturat*|error*|disk|throughput; tmp|temp|temporary files & fill*|full|disk; debug log*; metadata storage; storage & metadata|demand|overload*;
        디스크 & 부족|풀|가득|용량|사용률|초과|고갈|포화|공간|io|i; 용량 부족; 저장공간; 저장 공간; 로그 & 증가|폭증|쌓|디스크|급증|로테이션|과다|용량; 스토리지 & 부족|용량|포화|가득|사용률; 볼륨 & 부족|가득|용량; 아이노드; 공간 부족; 저장소 & 가득|부족|용량; 가득 차|찼|찬`,
      weak: 'disk|disks; storage; 디스크; 스토리지',
    },
    defences: [
      before(
        'Work out how many bytes a day the change adds (log level, new table, files kept) and how many days are left on each volume; rotate and bound it in this release.',
        '변경으로 늘어나는 하루 바이트 수(로그 레벨, 새 테이블, 보관 파일)와 볼륨별 남은 일수를 계산하고 이번 배포에 로테이션과 상한을 함께 넣으세요.',
      ),
      before(
        'Alert on "full in 24 hours" by trend and at 80 %, for space and for inodes.',
        '용량과 inode 각각에 대해 80% 및 "24시간 내 고갈 예상" 추세 알림을 거세요.',
      ),
      after(
        'Look at growth an hour after the deploy and the next morning beside the day before.',
        '배포 1시간 후와 다음 날 아침의 증가량을 전날과 비교하세요.',
      ),
    ],
  },
  {
    id: 'resource.memory',
    name: { en: 'Memory runs out or leaks', ko: '메모리 고갈·누수' },
    description: {
      en: 'A leak, a larger working set or a lower limit makes processes slow, collect garbage or be killed one after another.',
      ko: '누수나 사용량 증가, 낮아진 제한으로 프로세스가 느려지거나 GC에 시달리거나 차례로 강제 종료됩니다.',
    },
    signs: {
      strong: `memory|heap|ram & leak*|exhaust*|limit*|out|pressure|usage|consum*|full|overflow*|increase*|lowered|reduc*|grow*|grew|spike*|corrupt*|loss|fragment*|swap*|size; oom|oomkilled|oomkill*; out memory; outofmemory*; memory leak*; leak* .. memory|vms|connections|handles; garbage collect*; gc & pause*|overhead|pressure|thrash*|tuning|full|time; xmx|xms; maxrampercentage; heap size|dump|space; swap & space|thrash*|disabled|usage; swapping; metaspace; maxmemory;
        메모리 & 누수|부족|고갈|초과|증가|사용률|사용량|과다|제한|급증|릭|축소; 힙 & 가득|메모리|부족|초과|크기|덤프|사이즈; 풀 gc; 가비지; gc & 과다|지연|풀|튜닝|빈번; oom; 스왑`,
      weak: 'memory; heap; 메모리; 힙',
    },
    defences: [
      before(
        'Run the new version under production-like load for at least an hour and compare the working set after each collection with the old one; leave 25 % between it and the limit.',
        '새 버전을 운영 수준의 부하로 1시간 이상 돌려 GC 이후 사용량을 기존 버전과 비교하고 제한까지 25% 여유를 두세요.',
      ),
      before(
        'Change heap and container limit together: heap at most 75 % of the limit, since threads, buffers and metaspace come on top.',
        '힙과 컨테이너 제한은 함께 바꾸되, 스레드·버퍼·메타스페이스를 고려해 힙은 제한의 75% 이하로 두세요.',
      ),
      during(
        'Watch restarts by OOM and memory by version through one peak, and stop the rollout at the first kill.',
        '피크를 한 번 넘길 때까지 버전별 메모리와 OOM 재시작을 보고 첫 강제 종료에서 배포를 멈추세요.',
      ),
    ],
  },
  {
    id: 'retry.storm',
    name: { en: 'Retry storm', ko: '재시도 폭주' },
    description: {
      en: 'Clients repeat failed calls at once and together, multiply the load on what is already slow, and keep it down.',
      ko: '클라이언트가 실패한 호출을 동시에 즉시 반복해 이미 느려진 대상의 부하를 몇 배로 키우고 회복을 막습니다.',
    },
    signs: {
      strong: `retry|retries|retrying|retried & storm*|exponential|backoff|amplif*|loop*|aggressive*|overload*|load|immediate*|many|infinite|attempts|congest*|failed|logic|continu*|more|flood*|without|polic*|jitter|client*|connection*; retry storm*; reconnect* & storm|loop|flood*|all|client*|attempts; backoff; exponential back; thundering herd; continued .. retry|retrying; continuously contact*; repeated* .. request*|attempt*|retr*; request amplification; metastable; feedback loop; vicious cycle|circle; positive feedback; restart loop|storm; reboots .. retrigger*; triggered .. more .. retries|reboots; connection attempts;
        재시도 & 폭주|폭증|급증|반복|무한|부하|로직|트래픽|과다|횟수|요청|설정|간격; 재접속 & 폭주|시도|급증|반복; 리트라이; 재요청; 백오프; 반복 호출|요청|재시작; 악순환; 무한 재시도|호출`,
      weak: 'retry|retries; reconnect*; 재시도; 재접속',
    },
    defences: [
      before(
        'Bound retries: at most two, exponential backoff with full jitter, a retry budget of 10 % of calls, and retries at one layer only.',
        '재시도는 최대 2회, 지수 백오프와 전체 지터, 전체 호출의 10% 이내 재시도 예산으로 제한하고 한 계층에서만 하세요.',
      ),
      before(
        'Fail the dependency in a load test, and see that calls to it do not grow and that it comes back by itself.',
        '부하 테스트 중 의존 서비스를 실패시켜 호출량이 늘지 않고 스스로 회복하는지 확인하세요.',
      ),
      during(
        'Graph attempts a request beside errors; above 1.1 open the circuit breaker or shed at the door before scaling.',
        '요청당 시도 횟수를 오류율과 함께 보고 1.1을 넘으면 증설보다 먼저 서킷 브레이커를 열거나 입구에서 차단하세요.',
      ),
    ],
  },
  {
    id: 'timeout.change',
    name: { en: 'Timeout or interval changed', ko: '타임아웃·주기 변경' },
    description: {
      en: 'A time limit is too short, so that healthy calls are cut off, or too long, so that waiting callers pile up.',
      ko: '제한 시간이 너무 짧아 정상 호출이 끊기거나, 너무 길어 대기하는 호출이 쌓입니다.',
    },
    signs: {
      strong: `timeout|timeouts|deadline & low|short|long|increase*|decreas*|lower*|rais*|chang*|set|config*|exceed*|value*|default|wrong|reduc*|aggressive|missing|no|without|mismatch*|health|connection|infinite|seconds; timed|timing|time out; exceed* timeout*; no timeout*; keepalive & timeout|loss|setting|config*|packet*|interval; keep alive; idle timeout*; connect|read|request|response|gateway|socket|lock|session|client timeout*; deadline exceeded; heartbeat* & timeout|miss*|interval|lost|fail*; polling interval; response times .. exceed*; ttl & chang*|low|short|long|set|reduc*|lower*;
        타임아웃 & 설정|변경|증가|축소|짧|길|발생|초과|미설정|값|조정|오류|부재; 응답시간|응답 & 지연|초과|타임아웃; 응답지연; 제한 시간; 대기 시간 & 초과|증가|설정; 시간 초과; 하트비트; 킵얼라이브; 커넥션 타임아웃; 세션 타임아웃; 폴링 주기; ttl 변경|설정|축소`,
      weak: 'timeout*; deadline*; slow response*; 타임아웃; 응답 지연',
    },
    defences: [
      before(
        'Set it from the measured 99.9th percentile of the call, and keep the inner limit below the outer: database below service below gateway below client.',
        '호출의 실측 p99.9를 기준으로 정하고 DB < 서비스 < 게이트웨이 < 클라이언트 순으로 안쪽 제한이 더 짧게 하세요.',
      ),
      before(
        'Multiply the new limit by the requests a second: so many calls wait at once when the other side hangs; threads and connections must bear it.',
        '새 제한 시간에 초당 요청 수를 곱한 만큼 동시에 대기할 수 있으므로 스레드와 커넥션이 이를 감당하는지 확인하세요.',
      ),
      during(
        'Change one caller first and compare cut-off calls, retries and waiting threads with the others.',
        '호출자 하나에 먼저 적용해 끊긴 호출, 재시도, 대기 스레드를 나머지와 비교하세요.',
      ),
    ],
  },
];
