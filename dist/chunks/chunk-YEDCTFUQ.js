// src/core/incidents/hazards/hazard.ts
var before = (en, ko) => ({ phase: "before", text: { en, ko } });
var during = (en, ko) => ({ phase: "during", text: { en, ko } });
var after = (en, ko) => ({ phase: "after", text: { en, ko } });

// src/core/incidents/hazards/families/capacity.ts
var capacityHazards = [
  {
    id: "capacity.exhaustion",
    name: { en: "Capacity runs out", ko: "용량 한계 도달" },
    description: {
      en: "Processors, instances, threads or a storage system reach what they can bear, latency rises, and the queue feeds itself.",
      ko: "CPU나 인스턴스, 스레드, 스토리지가 한계에 이르러 지연이 커지고 대기가 스스로 불어납니다."
    },
    signs: {
      strong: `overload*; overwhelm*; capacity & exhaust*|insufficient|lack*|limit*|exceed*|reached|ran|run|reduced|low|planning|problem*|under|peak|constraint*|shortage|inadequate|not; not enough capacity|resources|instances|servers|memory; insufficient|inadequate|lack|lacked capacity|resources|instances|servers|cpu|bandwidth|headroom; resource|resources exhaust*|crunch|contention|starvation|constraint*|limit*|overwhelm*; cpu & exhaust*|exhaustion|saturat*|100|usage|spike*|high|throttl*|utilization|starv*; saturat*; high|heavy|excessive|increased|extra|too|unexpected load; exhaust* .. resources|threads|cpu|sockets|ports|descriptors|file; file descriptor*; ulimit*; maximum number|threads; port exhaustion; ephemeral port*; thread exhaustion; out cpu|capacity|threads|sockets; scal* .. limit*|not|fail*|unable|prevent*|insufficient|fast; crush*; bottleneck*; noisy neighbo*; could not|unable .. handle|keep|cope|scale .. load|traffic|up|requests; resource crunch; performance degrad*; degraded performance; load .. too|much|exceed*|increase*|shed*; hot spot*|spotting;
        과부하; 용량 & 부족|초과|한계|산정|고갈|포화; 리소스 & 부족|고갈|초과|한계|포화; 자원 & 부족|고갈|초과|한계|포화; cpu & 사용률|급증|포화|100|과다|부하|점유; 부하 & 급증|증가|과다|집중|발생|견디; 포화; 처리량 & 초과|한계|부족; 한계 & 도달|초과; 성능 저하; 병목; 스레드 고갈; 파일 디스크립터; 소켓 고갈; 증설`,
      weak: "capacity; scal*; latency; performance; 부하; 용량; 성능"
    },
    defences: [
      before(
        "Load-test the change to 150 % of the last peak, and know which resource gives in first and at what number.",
        "최근 피크의 150%까지 부하 테스트를 하고 어떤 자원이 몇에서 먼저 한계에 이르는지 확인하세요."
      ),
      before(
        "Let the service shed load early: a bounded queue and 429 or 503 above it, cheap requests and paying users last.",
        "대기열을 제한하고 초과분은 429·503으로 일찍 거절하되 중요한 요청이 마지막까지 살아남게 하세요."
      ),
      during(
        "Scale up before the deploy, not after it, and hold until headroom is above 30 % at peak.",
        "배포 후가 아니라 배포 전에 증설하고, 피크에서 여유가 30% 이상일 때까지 유지하세요."
      )
    ]
  },
  {
    id: "capacity.removal",
    name: { en: "Capacity taken away", ko: "용량 축소·제거" },
    description: {
      en: "Servers, replicas or nodes are taken out, to save money or by mistake, and the rest cannot carry the load.",
      ko: "비용 절감이나 실수로 서버, 레플리카, 노드를 줄여 남은 자원이 부하를 감당하지 못합니다."
    },
    signs: {
      strong: `downsiz*|downscal*|downgrad*|decommission*|shrink*|shrunk; scale|scaled|scaling down|in; scale|scaled|scaling .. to 0|1|zero|one; remov*|reduc*|lower*|decreas*|terminat*|shut*|cut|drain*|halv*|delet* .. servers|instances|nodes|replicas|capacity|hosts|pods|machines|node|datacenter|workers|shards|brokers|server|vms|regions; servers|instances|nodes|replicas|hosts|machines|capacity .. removed|reduced|terminated|shut|lowered|decreased|drained|offline; capacity & reduc*|downgrad*|remov*|cost*|cut|save|down|loss; save|saving|cut costs|cost|money; cost & saving*|cutting|reduction|optimization|optimisation|spend; minimize|minimise .. spend|cost*; offline .. servers|nodes|capacity|fleet; out rotation|service .. servers|nodes|hosts|instances|too; spot instance*|preempt*; replicas .. to 1|one|zero; larger set .. servers; turned off .. servers|machines|nodes|instances; taken offline|down .. capacity|servers|nodes;
        축소 & 서버|인스턴스|노드|용량|레플리카|스펙|사양|파드|대수; 감축 & 서버|비용|인스턴스|용량; 다운스케일; 스케일 인|다운; 스케일다운; 스케일인; 서버 & 제거|철거|감소|줄|반납|종료; 인스턴스 & 제거|감소|줄|종료|반납; 노드 & 제거|축소|종료|드레인; 비용 절감; 사양 & 하향|축소|변경; 다운그레이드; 대수 & 줄|축소`,
      weak: "downsize; offline; shutdown; drain*; 축소; 감소"
    },
    defences: [
      before(
        "Take the highest hour of the last four weeks, divide it by what will be left, and go on only when each remaining instance stays below 60 % with one zone gone.",
        "최근 4주 중 가장 높은 시간대 부하를 남을 대수로 나누어, 존 하나가 빠져도 인스턴스당 60% 이하일 때만 진행하세요."
      ),
      during(
        "Take out one at a time, drained, with a traffic peak between the steps; keep what was removed startable for a week.",
        "하나씩 드레인한 뒤 제거하고 단계 사이에 피크를 한 번 넘기며, 제거한 자원은 일주일간 다시 켤 수 있게 두세요."
      ),
      before(
        "Let the tool refuse to remove more than a tenth at once or to go below the minimum, whatever the command says.",
        "명령과 무관하게 한 번에 10% 이상 또는 최소 대수 이하로는 줄일 수 없도록 도구에서 막으세요."
      )
    ]
  },
  {
    id: "traffic.surge",
    name: { en: "Surge of traffic", ko: "트래픽 급증" },
    description: {
      en: "Many more requests come than ever before: a launch, a campaign, a bot, an attack, or everybody returning after an outage.",
      ko: "출시나 이벤트, 봇, 공격, 장애 후 재접속 등으로 평소보다 훨씬 많은 요청이 한꺼번에 몰립니다."
    },
    signs: {
      strong: `traffic|request|requests|load|demand|usage|visitors|users|connections|connection|logins|queries|incoming & spike*|surge*|flood*|sudden*|unexpected*|unprecedented|burst*|peak*|record|increase*|large|huge|influx|uptick|amount; thundering herd; flash sale|crowd; marketing campaign*; black friday; launch .. crash*|traffic|day|hours|overload*; hours after launch; super bowl; viral; slashdot*; push notification*; ddos; denial service; crawler*|scraper*|bot traffic; high traffic; clients|users .. reconnect*|connect*|once; reconnect* .. storm|all|once; mass reconnect*; peak traffic|time|hours|load; at peak;
        트래픽 & 급증|폭주|증가|집중|몰|급격|과다; 접속 & 폭주|급증|몰림|집중|증가|쏠림; 요청 & 급증|폭주|집중|몰림; 이벤트 & 트래픽|접속|오픈|폭주|급증; 사용자 & 급증|폭주|몰|집중; 동시접속; 동시 접속; 디도스; 푸시 & 발송|급증|트래픽|접속; 예매; 선착순; 피크 & 트래픽|시간|초과; 주문 & 급증|폭주; 몰리면서; 폭주`,
      weak: "spike*; peak; surge*; campaign*; traffic; 트래픽; 급증"
    },
    defences: [
      before(
        "Say how many requests a second the launch or message brings in its first minute, load-test twice that with cold caches, and scale before it, since autoscaling comes minutes late.",
        "오픈이나 발송 직후 1분간 예상되는 초당 요청 수의 두 배를 캐시가 빈 상태로 부하 테스트하고, 자동 확장은 수 분 늦으므로 미리 증설하세요."
      ),
      before(
        "Spread what you can: send messages in waves, add jitter to clients, put a waiting room or rate limit in front.",
        "메시지는 나누어 발송하고 클라이언트에 지터를 주며, 앞단에 대기열이나 처리율 제한을 두세요."
      ),
      during(
        "Agree before which features go off first under load, and who may decide it.",
        "부하가 커지면 어떤 기능부터 끌지와 결정권자를 미리 정해 두세요."
      )
    ]
  },
  {
    id: "quota.limit",
    name: { en: "Quota or rate limit", ko: "쿼터·호출 한도" },
    description: {
      en: "A quota, rate limit or built-in maximum is reached or set wrong, and calls are refused although everything is healthy.",
      ko: "쿼터나 호출 한도, 내장된 최대치에 도달하거나 잘못 설정되어 시스템은 정상인데 호출이 거부됩니다."
    },
    signs: {
      strong: `quota*; rate limit*; ratelimit*; throttl*; 429; too many requests; api limit*; limit|limits & exceed*|reached|hit|hitting|maximum|account|service|hard|soft|raised|increase*|lowered|new|instances|files|requests|size|undocumented|unknown; hit .. limit*; exceed* .. limit*|maximum|quota|threshold; resource limit*; account limit*; provider limit*; usage limit*; hard coded|hardcoded limit; license & expir*|limit*|exceed*; billing & suspend*|limit|account; request size|body limit; resourcequota; limitrange; max .. allowed; subscription*|account suspend*|expired;
        쿼터; 할당량; 한도 & 초과|도달|제한|설정|부족|상향; 호출 제한|한도; 처리율 제한; 사용량 & 초과|한도|제한; 제한 & 초과|횟수|걸|도달; 임계치 & 초과|도달; 임계값 & 초과; 라이선스 & 만료|초과; 스로틀링; 쓰로틀링; 최대 개수|건수; 건수 초과`,
      weak: "limit|limits; threshold*; 한도; 제한; 임계"
    },
    defences: [
      before(
        "Look up today’s use and limit of each quota that this change draws on, ask for twice the expected peak in writing before the deploy, and alert at 80 %.",
        "이 변경이 쓰는 쿼터별 현재 사용량과 한도를 확인하고 예상 피크의 두 배로 미리 상향 요청하며 80%에서 알림이 오게 하세요."
      ),
      before(
        "Handle refusal: back off by Retry-After with jitter, keep serving from cache, and do not retry at once.",
        "거부 응답을 처리하세요: Retry-After와 지터로 물러나고 캐시로 응답하며 즉시 재시도하지 마세요."
      ),
      during(
        "Bring in a new limit in log-only mode first, and see which real callers it would have refused.",
        "새 제한은 먼저 기록 모드로 적용해 실제로 어떤 호출자가 거부됐을지 확인하세요."
      )
    ]
  },
  {
    id: "kubernetes.workload",
    name: { en: "Kubernetes workload or cluster", ko: "쿠버네티스 워크로드·클러스터" },
    description: {
      en: "Probes, limits, disruption budgets, scheduling or the control plane make pods restart, stay pending or go all together.",
      ko: "프로브나 리소스 제한, 중단 예산, 스케줄링, 컨트롤 플레인 문제로 파드가 재시작을 반복하거나 대기 상태에 머물거나 한꺼번에 내려갑니다."
    },
    signs: {
      strong: `kubernetes; k8s; eks|gke|aks; openshift; kubelet*; kube|kubectl; pod|pods & crash*|evict*|restart*|pending|stuck|fail*|schedul*|unable|limit*|kill*|delet*|not|disruption|autoscal*; crashloop*; crashloopbackoff; liveness|readiness|startup probe*; livenessprobe|readinessprobe; probe* & fail*|timeout|liveness|readiness|chang*; pod disruption budget*; poddisruptionbudget; pdb; helm & chart|release|upgrade|rollback|delet*; statefulset*|daemonset*|replicaset*; container orchestrat*; hpa; horizontalpodautoscaler; node pool|group|drain*|pressure; nodeselector|affinity|taint*|toleration*; admission webhook*|controller*; etcd; namespace & delet*|terminating; dynos; nomad|mesos|marathon; containers & restart*|crash*|kill*|fail*|orchestrat*; apiserver; calico|cilium|flannel; persistent volume*|persistentvolume*|pvc;
        쿠버네티스; 쿠베; 파드; 팟; 컨테이너 & 재시작|종료|오케스트|장애|기동|반복; 프로브; 헬름; 노드풀; 노드 그룹; 네임스페이스; 데몬셋; 스테이트풀셋`,
      weak: "pod|pods; container*; cluster*; helm; docker; 컨테이너; 클러스터"
    },
    defences: [
      before(
        "Render the manifests and compare them with the live ones (kubectl diff); look at probes, requests and limits, replicas, selectors and the disruption budget one by one.",
        "매니페스트를 렌더링해 운영 상태와 비교하고(kubectl diff) 프로브, requests·limits, 레플리카, 셀렉터, PDB를 하나씩 확인하세요."
      ),
      before(
        "Give slow starters a startupProbe, keep liveness free of dependencies, and keep maxUnavailable at 0 with a surge that the nodes have room for.",
        "기동이 느리면 startupProbe를 두고 liveness에는 의존 서비스를 넣지 말며, maxUnavailable은 0으로 하고 surge 여유를 확보하세요."
      ),
      during(
        "Follow kubectl rollout status with a deadline, and undo at the first crash loop or pending pod.",
        "kubectl rollout status를 제한 시간과 함께 지켜보고 첫 CrashLoop이나 Pending에서 바로 되돌리세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/code.ts
var codeHazards = [
  {
    id: "code.concurrency",
    name: { en: "Race, deadlock or double run", ko: "경쟁 조건·교착·중복 실행" },
    description: {
      en: "Two things happen at once that tests do one after another: a race, a deadlock, or a job that runs twice.",
      ko: "테스트에서는 순서대로 일어나던 일이 운영에서는 동시에 일어나 경쟁 조건이나 교착, 중복 실행이 발생합니다."
    },
    signs: {
      strong: `race condition*|hazard*; data race*; race & condition|bug|update|writes|between; deadlock*; livelock*; mutex*; thread|threads & exhaust*|pool*|deadlock*|limit*|starv*|unsafe|safe|stuck|block*|contention|leak*|hang*; concurren* .. update*|write*|request*|modif*|access|bug|map|process*|run*|execution; concurrency; not thread safe; distributed lock*; semaphore*; double free; use after free; memory reuse; spinlock*|spinwait*; simultaneous* .. request*|write*|start*|crash*|update*; double execution; ran|run|runs|executed twice; atomic*; goroutine* leak*; lock contention; interrupt handler; out order; priority inversion; conflicting writes|updates|versions; name conflict; collision*;
        경쟁 조건; 경합; 동시성; 동시에 & 실행|요청|수정|접근|처리|갱신; 교착; 데드락; 스레드 & 고갈|풀|교착|안전|부족|블로킹; 쓰레드 & 고갈|풀|부족; 레이스 컨디션; 중복 실행; 이중 실행; 뮤텍스; 락 경합; 충돌 & 버전|동시`,
      weak: "thread|threads; concurren*; locking; 스레드; 동시에"
    },
    defences: [
      before(
        "Start two copies of the changed path at the same moment in a test (two instances, same key) and under the race detector; make the write conditional or idempotent where they meet.",
        "변경된 경로를 같은 키로 두 인스턴스에서 동시에 실행하는 시험과 race detector를 돌리고, 만나는 지점의 쓰기는 조건부 또는 멱등하게 만드세요."
      ),
      before(
        "Give every lock and pool wait a timeout, and take locks in one order everywhere.",
        "모든 락과 풀 대기에 타임아웃을 두고 락 획득 순서를 한 가지로 통일하세요."
      ),
      during(
        "Watch thread pool queues, blocked threads and duplicate keys on the canary at real load for longer than one traffic peak.",
        "카나리에서 실제 부하로 한 번의 피크를 넘길 때까지 스레드 풀 대기, 블로킹 스레드, 중복 키를 관찰하세요."
      )
    ]
  },
  {
    id: "code.input",
    name: { en: "Input that nobody expected", ko: "예상하지 못한 입력" },
    description: {
      en: "Null, empty, oversized, malformed or rare input reaches code that was written for ordinary values, and it crashes or misbehaves everywhere at once.",
      ko: "널, 빈 값, 과도하게 큰 값, 깨진 값이나 드문 입력이 일반적인 값만 가정한 코드에 들어와 여러 곳에서 동시에 오류가 납니다."
    },
    signs: {
      strong: `null pointer*|reference*|dereference; nullpointerexception; npe; undefined|nil reference|pointer|value|variable; unhandled|uncaught exception*|error*|case*; malformed|unexpected|invalid|oversized|unusual|untrusted|unvalidated|unsanitized input*|data|request*|payload*|header*|packet*|message*|value*|character*|file*|response*|traffic; input validation; edge|corner case*; parser|parsing bug*|error*|fail*; parse error*; buffer overflow*|overrun*|over; out bounds; off by one; division|divide zero; type error*|confusion|mismatch|conversion; encoding|unicode|utf8|utf & bug|error*|issue*|character*|crash*; exceeded|exceed|exceeds .. size|limit*|maximum|length; too large|long|big; oversized; file .. exceed*; empty|missing|null value*|field*|string|file|response*|list; path .. trigger*; panic|panics|panicked; assertion*; infinite loop*|recursion; stack overflow error|exception; segfault*|segmentation; latent bug*|issue|defect*; software|code bug*|defect*|error*; bug|bugs .. caused|triggered|led|crash*|introduced; triggered .. bug|defect; crash*|crashed .. due|because|when; sql injection; uninitiali*; unit|units conversion|confusion|mismatch; sanit* .. input*; wrong|incorrect formula|calculation|assumption|logic; rounding; floating point; typo;
        널 포인터; null & 처리|예외|값; npe; 예외 & 처리|미처리|발생|누락; 입력값; 입력 값|데이터 & 검증|오류|비정상; 비정상 & 요청|입력|데이터|값|패킷; 빈 값; 형변환; 인코딩 & 오류|문제|깨; 무한 루프; 무한루프; 파싱 & 오류|실패|에러; 경계값; 잠재 & 버그|결함|오류; 버그로; 버그 & 발생|원인|인해; 로직 오류; 소스 오류; 프로그램 오류|결함; 오타; 길이 초과; 크기 초과`,
      weak: "bug|bugs; exception*; crash*; error handling; 버그; 예외; 파싱"
    },
    defences: [
      before(
        "Feed the changed parser or handler what production really sends: a recorded day, then null, empty, ten times the usual size, and another encoding; it must refuse without crashing.",
        "변경된 처리부에 운영에서 기록한 하루치 입력과 함께 널, 빈 값, 평소의 10배 크기, 다른 인코딩을 넣어 보고 비정상 종료 없이 거부하는지 확인하세요."
      ),
      before(
        "Bound sizes and counts where data enters, and keep the last good value when a new one cannot be read.",
        "데이터가 들어오는 지점에서 크기와 개수를 제한하고, 새 값을 읽지 못하면 마지막 정상 값을 유지하게 하세요."
      ),
      during(
        "Compare the rate of exceptions by type on the canary with the old version for 15 minutes; a new type ends the rollout.",
        "카나리와 기존 버전의 예외 종류별 발생률을 15분간 비교하고 새로운 종류가 보이면 배포를 중단하세요."
      )
    ]
  },
  {
    id: "code.regex",
    name: { en: "Expensive regular expression", ko: "과도한 정규식 연산" },
    description: {
      en: "A pattern backtracks on certain text, and one request keeps a CPU busy for seconds or for ever.",
      ko: "특정 문자열에서 정규식 백트래킹이 폭증해 요청 하나가 CPU를 수 초 이상 점유합니다."
    },
    signs: {
      strong: `regex|regexes|regexp|regexps; regular expression*; backtrack*; redos; catastrophic backtrack*; pattern match* & cpu|slow|exponential; quadratic & whitespace|time|complexity; 정규식; 정규표현식; 정규 표현식; 백트래킹`,
      weak: "waf rule*; cpu exhaust* .. rule; 패턴 매칭",
      patterns: [/\.\*[^\s]{0,12}\.\*/, /\([^()\s]{1,40}[+*]\)[+*]/]
    },
    defences: [
      before(
        "Run the pattern on a 100 KB line that almost matches, and use an engine without backtracking (RE2) or a time limit a match.",
        "거의 일치하는 100KB 문자열로 패턴을 실행해 보고, 백트래킹 없는 엔진(RE2)이나 매칭 시간 제한을 사용하세요."
      ),
      before(
        "Rewrite nested or neighbouring quantifiers (.*.*, (a+)+) and anchor the pattern.",
        "중첩되거나 연달아 나오는 수량자(.*.*, (a+)+)를 고치고 패턴에 앵커를 넣으세요."
      ),
      during(
        "Put it on one node first, and compare CPU a request with the others for ten minutes.",
        "한 노드에 먼저 적용해 요청당 CPU를 다른 노드와 10분간 비교하세요."
      )
    ]
  },
  {
    id: "time.clock",
    name: { en: "Clock, calendar or time zone", ko: "시각·달력·시간대" },
    description: {
      en: "Code meets a leap day, a leap second, a daylight saving change, a new year, another time zone or a clock that jumps.",
      ko: "윤일, 윤초, 서머타임 전환, 연말연시, 다른 시간대, 시계 점프에서 코드가 잘못 동작합니다."
    },
    signs: {
      strong: `leap second*|year*|day*|smear*; february 29|29th; feb 29|29th; 29 feb|february; daylight saving*; dst; time zone*|zones; timezone*; timestamp* & wrong|incorrect|overflow*|bug|future|negative|zone; clock & skew|drift*|jump*|backwards|sync*|wrong|adjust*|set|monotonic|rewound; ntp; chrony; system|wall clock; year 2038|2000|rollover; y2k; y2k38; epoch & time|overflow|rollover|seconds; time overflow|flow|backwards|rollover; date & arithmetic|calculation|bug|format|pars*|overflow|wrong|invalid; calendar year*; plus one year; add|adding|increment*|bump .. year; new year*; utc & local|kst|offset|conversion; week number; wrong timestamps|date|time; midnight; cron & expression|schedule*|timezone; cron|crontab|cronjob .. ran|run|twice|missed|schedule*; uptime .. days; days .. uptime|continuous; counter .. rollover|days; gps & rollover|time;
        윤초; 윤년; 윤일; 시간대; 타임존; 서머타임; 2 월 29; 시각 & 동기화|오류|차이; 시간 동기화|오차|계산; 서버 시간|시각; ntp; 연말 & 처리|날짜; 날짜 & 계산|오류|변경|형식|처리; 자정; 타임스탬프; 크론 & 중복|실행|설정; 스케줄러 & 오류|중복|미실행|누락`,
      weak: "clock; timestamp*; calendar; cron|crontab; schedule*; 스케줄; 날짜"
    },
    defences: [
      before(
        "Run the changed code with the clock at 29 February, 31 December 23:59:60, both daylight saving changes and another time zone; compute dates with a calendar library, durations with a monotonic clock.",
        "2월 29일, 12월 31일 23:59:60, 서머타임 전환 양쪽, 다른 시간대로 시각을 바꿔 실행해 보고, 날짜는 달력 라이브러리로, 경과 시간은 단조 시계로 계산하세요."
      ),
      before(
        "Store and compare in UTC with an explicit offset, and name the zone in every schedule.",
        "저장과 비교는 오프셋을 명시한 UTC로 하고, 모든 스케줄에 시간대를 지정하세요."
      ),
      after(
        "Watch the first midnight, month end and scheduled run after the deploy with somebody awake.",
        "배포 후 첫 자정, 월말, 첫 스케줄 실행은 담당자가 깨어 있는 상태에서 확인하세요."
      )
    ]
  },
  {
    id: "build.artifact",
    name: { en: "Wrong or broken artifact", ko: "잘못된 빌드 산출물" },
    description: {
      en: "What is deployed is not what was tested: an old image, a missing file, another compiler, a mutable tag, a package that vanished.",
      ko: "오래된 이미지, 누락된 파일, 다른 컴파일러, 바뀌는 태그, 사라진 패키지 때문에 시험한 것과 다른 산출물이 배포됩니다."
    },
    signs: {
      strong: `wrong|incorrect|stale|old|broken|corrupt*|missing|bad|outdated|incomplete|defective artifact*|build|builds|binary|binaries|image|images|package|packages|jar|bundle|installer|assets|executable; build|ci pipeline|process|script|server|system .. broke*|failed|failure|compromis*; deploy* .. wrong|old|incorrect|stale version|build|image|code|branch; wrong|old version .. deploy*|running|release*; package* & unpublish*|malicious|removed|yanked|missing|hijack*|typosquat*|impersonat*; supply chain; left pad; compiler & bug|optimi*|flag*|version; image tag|registry|pull|digest & latest|overwr*|missing|fail*|not|mutable; imagepullbackoff; docker|container image* & delet*|missing|wrong|broken|tag|base; docker hub; artifact* .. missing|corrupt*|delet*|expired; packaging error*|mistake|bug; test|debug code .. production; dead code; minif* .. bug|break*; static|js|css asset*|file* & missing|404|stale; installer; bad|broken|faulty|buggy release|patch|update|deploy|deployment|build|upload; deployed .. bug|defect; deployment .. bug; reused|reusing .. flag|bit; re using .. flag|bit;
        빌드 & 오류|누락|실패|잘못|산출물|이전; 잘못된 버전|이미지|빌드|패키지|파일; 이전 버전 & 배포|이미지; 구버전 & 배포|이미지; 이미지 & 태그|누락|삭제|풀; 아티팩트; 패키징; 산출물; 라이브러리 누락; 정적 파일|리소스 & 누락; 배포 & 누락; 버전 불일치; 배포 파일; 컴파일`,
      weak: "artifact*; compiler*; docker image*; registry; 빌드; 도커"
    },
    defences: [
      before(
        "Deploy by digest, not by tag, and let the running process say its commit: compare it with the commit of this release before traffic reaches it.",
        "태그 대신 다이제스트로 배포하고, 실행 중인 프로세스가 보고하는 커밋을 이번 릴리스 커밋과 대조한 뒤 트래픽을 받게 하세요."
      ),
      before(
        "Build once, promote the same bytes through the stages, from a lock file and a registry of your own.",
        "한 번만 빌드해 동일한 산출물을 단계별로 승격하고, lock 파일과 자체 레지스트리를 사용하세요."
      ),
      after(
        "Keep the last three artifacts out of reach of any cleanup, and start the previous one once to see that it still does.",
        "직전 3개 산출물은 자동 정리 대상에서 제외하고, 이전 버전이 지금도 기동되는지 한 번 실행해 보세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/configuration.ts
var configurationHazards = [
  {
    id: "config.global-push",
    name: { en: "Configuration pushed everywhere at once", ko: "설정 전역 동시 반영" },
    description: {
      en: "A setting reaches all machines or regions within seconds, without canary, so a mistake in it takes everything down together.",
      ko: "설정이 카나리 없이 수 초 만에 모든 서버나 리전에 퍼져 작은 실수 하나로 전체가 동시에 중단됩니다."
    },
    signs: {
      strong: `config|configuration|configurations|configs|settings|rule|rules|policy|polic*|metadata|file & global*|worldwide|everywhere|propagat*|pushed|push|rolled|rollout|fleet|simultaneous*|roll; configuration|config|configs change|changes|update|updates|deploy* & caused|took|led|result*|outage|down|broke*|fail*|propagat*|remote|automated|bad|edge|global*; global* .. outage|failure|deploy*|roll*|push*|config*; global config*; remote config*; feature|configuration file .. propag*|size|doubled; pushed .. production|all|every|global*|edge; edge .. config*|rule*|servers; feature config; configuration system|service|management|store|roll; service control; control plane; config|configuration took; all of edge; took down all; central config*; service discovery|mesh config*;
        설정 & 전체|전역|일괄|동시|모든|배포|반영|전파|푸시; 전역 설정|반영|배포; 정책 & 전체|일괄|배포; 글로벌 & 설정|반영; 원격 설정; 컨피그 & 배포|변경|전체; 설정 변경; 구성 변경; 환경설정 변경; 전 서버 & 적용|반영|배포`,
      weak: "config change*; configuration change*; 컨피그"
    },
    defences: [
      before(
        "Treat it like code: give it to one machine, then one region, then 10 %, each with ten minutes of error rate and CPU beside the rest, and stop by itself when they part.",
        "설정도 코드처럼 서버 1대, 리전 1곳, 10% 순으로 반영하고 단계마다 10분간 오류율과 CPU를 나머지와 비교해 차이가 나면 자동으로 멈추게 하세요."
      ),
      before(
        "Load the new file with the real binary in a check before it is pushed, and make consumers keep the last good one when it does not load.",
        "배포 전에 실제 바이너리로 새 설정을 읽어 보고, 읽지 못하면 사용처가 마지막 정상 설정을 유지하게 하세요."
      ),
      during(
        "Have the push back to the previous version ready as one command, and one that does not need what the change could break.",
        "이전 버전으로 되돌리는 명령 한 줄을 준비하되, 이 변경으로 망가질 수 있는 시스템에 의존하지 않게 하세요."
      )
    ]
  },
  {
    id: "config.invalid",
    name: { en: "Wrong configuration", ko: "잘못된 설정 값" },
    description: {
      en: "A typo, a missing variable or a wrong value passes review and stops the service, or makes it do the wrong thing.",
      ko: "오타나 변수 누락, 잘못된 값이 검토를 통과해 서비스가 멈추거나 잘못 동작합니다."
    },
    signs: {
      strong: `bad|broken|invalid|incorrect|incorrectly|wrong|faulty|erroneous|improper*|missing|malformed|flawed config|configs|configuration*|configured|setting*|parameter*|variable*|flag; misconfig*; mis config*; configuration|config error*|mistake*|issue*|problem*|bug|typo|defect; environment|env variable|variables|var & missing|wrong|unset|undefined|accident*|new|required|not; typo|typos; without properly configur*; config* .. typo|wrong|mistake|error*; not configured; forgot .. config*|set|enable|update; legacy|default option|setting|value; syntax error*; yaml error*|indent*; human error; command .. typo|wrong; wrong button|command|server|environment|flag|region|cluster; wrong push; fat finger*; operator error; copy paste; manual* .. mistake|error; accident* environment; incorrect order*; mistaken*;
        설정 & 오류|잘못|누락|실수|오타|오설정|미흡|불일치|값; 설정값; 설정 값; 오설정; 오타; 환경변수 & 누락|오류|잘못|미설정; 환경 변수; 파라미터 & 오류|잘못|누락|설정; 작업자 실수; 작업 실수; 휴먼 에러; 휴먼에러; 운영자 실수; 인적 오류; 설정파일 & 오류|누락|잘못; 잘못 설정|입력|적용|등록; 구성 오류`,
      weak: "configur*; human error; variable*; mistake*; 설정; 환경변수; 실수"
    },
    defences: [
      before(
        "Start the real service with the new configuration in a throw-away environment and let it validate every value; unknown or missing keys must stop the start there, not in production.",
        "새 설정으로 실제 서비스를 임시 환경에서 기동해 모든 값을 검증하고, 알 수 없거나 빠진 키는 운영이 아니라 거기서 기동 실패하게 하세요."
      ),
      before(
        "Read the rendered difference of production (helm diff, terraform plan, kubectl diff) with a second person, value by value.",
        "운영에 적용될 실제 차이(helm diff, terraform plan, kubectl diff)를 두 사람이 값 단위로 확인하세요."
      ),
      during(
        "Change one instance first, and see that it starts, answers its health check and serves traffic before the next.",
        "인스턴스 한 대만 먼저 바꿔 기동, 헬스체크, 트래픽 처리까지 확인한 뒤 다음으로 넘어가세요."
      )
    ]
  },
  {
    id: "flag.default",
    name: { en: "Flag or default flipped for everybody", ko: "플래그·기본값 전체 전환" },
    description: {
      en: "A feature flag or a default changes for all users at once, and code that few had run meets the whole load.",
      ko: "기능 플래그나 기본값이 모든 사용자에게 한꺼번에 바뀌어, 일부만 실행하던 코드가 전체 부하를 받습니다."
    },
    signs: {
      strong: `feature flag*|toggle*|switch*|gate*|launch; flag|flags|toggle*|killswitch & flip*|enabl*|disabl*|turn*|default*|all|everyone|on|off|roll*|reus*|repurpos*|remov*|wrong|config*; launchdarkly; unleash; flagd; growthbook; optimizely; openfeature; flipper; kill switch; default|defaults .. changed|chang*|enabled|disabled|true|false|flip*|new|on|off|all|wrong|value*; enabl* .. default|everyone|everybody|users|globally|100; turn*|switch* on .. everyone|all|users|feature|100; enabled .. feature|new; feature .. enabled|activated|turned|launch*|rollout|percent*; ab test; experiment* & config*|roll*|enabled|flag*|users; dark launch; 100 percent; percentage rollout; new feature .. triggered|caused|enabled; fallback & flag|flags|flip*; fallback|default true|false|on|off; is enabled .. true|false|fallback|default; get boolean value .. true|false; bool|boolean variation .. true|false; on|off|enabled|disabled|true|false by default; turn*|switch*|flip* .. on|off .. everyone|everybody|all|default; on|off|enabled|disabled for everyone|everybody|all;
        플래그 & 활성|전환|변경|기본|켜|끄|적용|오류|on|off; 피처 플래그; 기능 플래그; 토글; 기본값 & 변경|전환|오류|활성|켬|켜|켰|꺼|끔|true|false; 기본 켬|켜짐|꺼짐|활성화; 폴백 & true|false|플래그|기본값; 모든 사용자|고객|회원|유저 & 켜|켬|켰|오픈|활성|공개|노출; 모두에게 & 켜|켬|켰|공개|노출; 기능 & 활성화|오픈|켜|전체; 전체 사용자|고객|회원 & 적용|오픈|활성|배포|공개; 킬스위치; 신규 기능 & 오픈|활성|적용|배포; 실험 & 적용|확대|배포`,
      weak: "flag|flags; 플래그; 기본값"
    },
    defences: [
      before(
        "Turn it on for 1 %, 10 %, 50 % with half an hour between, and compare errors, latency and load of what lies behind with those who do not have it.",
        "1%, 10%, 50% 순으로 30분 간격을 두고 켜면서 미적용 사용자와 오류율, 지연, 후단 부하를 비교하세요."
      ),
      before(
        "Multiply the load of today’s share by what is left: at 5 % now, everybody is twenty times as much for each dependency.",
        "현재 적용 비율에서의 부하를 전체로 환산하세요. 5%에서 전체로 넘어가면 의존 서비스마다 20배가 됩니다."
      ),
      during(
        "Try the way back first: flip it off on production for a minute, and see that state written by the new path does no harm to the old.",
        "되돌리기를 먼저 시험하세요. 운영에서 1분간 꺼 보고 새 경로가 남긴 데이터가 기존 경로에 문제를 일으키지 않는지 확인하세요."
      )
    ]
  },
  {
    id: "rollout.all-at-once",
    name: { en: "Rolled out to everybody at once", ko: "전체 동시 배포" },
    description: {
      en: "No canary, no stages: the first to notice are all users, and there is nothing old left to turn to.",
      ko: "카나리나 단계 없이 배포되어 모든 사용자가 동시에 영향을 받고, 되돌아갈 이전 버전도 남아 있지 않습니다."
    },
    signs: {
      strong: `deployed|released|pushed|shipped|applied|rollout|deploy .. all|every|everyone|entire|globally|worldwide|everywhere|simultaneously|fleet; rolled out .. all|every|everyone|entire|globally|worldwide|everywhere|simultaneously|fleet; update|updated .. globally|worldwide|everywhere|simultaneously|fleet; deployed|released|rolled|pushed|shipped|applied|deploy .. at once; without|no|skipp*|bypass* .. canary|staged|staging|gradual|testing|rollout|phased; canary & skip*|miss*|fail*|without|not|caught|bypass*; not caught .. staging|testing|canary|test|qa; did not .. detect|spot|catch .. test*; blind spot .. test*; all at once; big bang; bad|faulty|buggy|broken|problematic deploy*|release|update|push|rollout|patch; staging & caught|did|differ*|production|not; rollback|rollbacks & fail*|broke*|slow|impossible|manual|took|unable; roll|rolled|rolling back & fail*|slow|impossible|unable|could; software|code|agent|routine|firmware update & caused|crash*|faulty|global*|roll*|pushed|simultaneous*; deployment .. caused|broke*|bug|error*|fail*|outage|took; after .. deploy|deploying|release|releasing|rolling .. new; releasing code; new version|release|patch|game .. caused|crash*|bug|released|rolling|rolled|launch*; untested .. change|code|deploy*|release; hotfix; not tested; testing environment*;
        전체 배포|반영|적용|서버; 전 서버 & 적용|배포|반영; 일괄 배포|적용|반영; 동시 배포; 카나리 & 없|미|생략|누락; 단계 & 배포|생략|없이; 점진 & 배포|없; 검증 없이|미흡|누락; 테스트 & 누락|미흡|없이|부족|미수행; 롤백 & 실패|불가|지연|수동; 배포 & 직후|장애|오류; 긴급 배포|패치; 핫픽스; 릴리스 & 직후|이후`,
      weak: "canary; rollback; 롤백; 카나리"
    },
    defences: [
      before(
        "Deploy to one instance or 1 % first, wait at least ten minutes under real traffic, compare with the old version, and go on in steps that stop by themselves.",
        "인스턴스 1대나 1%에 먼저 배포해 실제 트래픽에서 최소 10분간 기존 버전과 비교하고, 자동으로 멈출 수 있는 단계로 확대하세요."
      ),
      before(
        "Roll back once in staging exactly as you would at night, and time it.",
        "스테이징에서 야간 상황과 똑같은 방법으로 롤백을 한 번 수행하고 시간을 재세요."
      ),
      during(
        "Keep the old version running beside the new until one traffic peak has passed.",
        "트래픽 피크가 한 번 지날 때까지 이전 버전을 함께 유지하세요."
      )
    ]
  },
  {
    id: "rollout.order",
    name: { en: "Wrong order of deployment", ko: "배포 순서 오류" },
    description: {
      en: "Parts that need each other arrive in the wrong order, or only some of them, and two versions meet that do not fit.",
      ko: "서로 의존하는 구성 요소가 순서가 바뀌거나 일부만 배포되어 맞지 않는 두 버전이 만납니다."
    },
    signs: {
      strong: `wrong|incorrect|reverse* order|ordering|sequence|deployment; deployment|deployments|migration|migrations|rollout|startup order|ordering|sequence; deploy|release ordering|sequence; order|ordering|sequence of deploy*|release*|migration*|steps|rollout*|services; steps .. out of order; before .. migration*|schema .. was|were|ran; deploy*|release* .. before .. migration*|backend|config*|dependency|consumer*; migration* .. after|before .. deploy*|code; partial* .. deploy*|rollout|rolled|update*|upgrade*|propagat*; not .. all servers .. updated|deployed; mixed|different|conflicting|mismatched|incompatible versions|version; version mismatch*|skew|incompatib*; old|new version|versions|code .. new|old version|versions|schema|code|client*; did not propagate; one server .. not|old; circular|cyclic dependenc*; dependency|dependencies .. order|cycle|loop|circular|startup; startup order; bootstrap*; config* .. not|before .. used|code|required; out step; prerequisite*;
        배포 순서; 순서 & 오류|잘못|바뀌|뒤바|착오|누락; 선행 & 배포|작업|누락; 일부 서버|인스턴스|노드 & 누락|미적용|배포|반영|구버전; 버전 & 불일치|혼재|차이|상이; 구버전 & 신버전|호환|공존; 미배포; 배포 누락; 순환 의존; 순환 참조; 반영 순서|누락`,
      weak: "deployment order; 순서"
    },
    defences: [
      before(
        "Write the order down (schema, then servers that accept both, then clients, then clean-up), let the pipeline enforce it, and check each step before the next begins.",
        "스키마, 양쪽을 모두 받는 서버, 클라이언트, 정리 순으로 배포 순서를 적어 파이프라인이 강제하게 하고, 단계마다 확인한 뒤 다음을 시작하세요."
      ),
      before(
        "Prove that each pair of neighbours works: new with old, old with new, and what happens when it stops half-way.",
        "신-구, 구-신 조합이 모두 동작하는지와 중간에 멈췄을 때의 상태를 시험하세요."
      ),
      after(
        "Ask every instance for its version when done; one that was left out counts as a failed deploy.",
        "배포가 끝나면 모든 인스턴스의 버전을 조회하고 하나라도 빠졌으면 배포 실패로 처리하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/credentials.ts
var credentialHazards = [
  {
    id: "cert.expiry",
    name: { en: "Certificate expiry", ko: "인증서 만료" },
    description: {
      en: "A certificate passes its last day while clients still check it, and every connection that relies on it fails at once.",
      ko: "인증서 유효기간이 지나면 이를 검증하는 모든 연결이 한꺼번에 실패합니다."
    },
    signs: {
      strong: `cert|certs|certificate|certificates|tls|ssl|ca|x509 & expir*|expire|expired|expiry|expiration|outdated|validity|renew*|lapsed; not after; notafter; letsencrypt; acme & renew*|challenge; certbot; invalid|untrusted certificate*; expired .. certificate*|cert|key|root|domain; root|intermediate certificate*; domain expir*|renew*; valid .. one year; expiration date;
        인증서 & 만료|갱신|유효기간|기한|만기|유효; 도메인 만료|갱신; ssl 만료|갱신|인증서; tls 만료|갱신`,
      weak: "certificate*; cert|certs; expired; 인증서; 만료"
    },
    defences: [
      before(
        "List every certificate in the path (leaf, intermediates, client certificates, pinned ones) with its last day, and renew what has less than 30 days left.",
        "경로에 있는 모든 인증서(서버, 중간, 클라이언트, 핀 고정)의 만료일을 목록으로 확인하고 30일 미만은 먼저 갱신하세요."
      ),
      after(
        "Ask the live endpoints from outside (openssl s_client -servername … -showcerts) and compare serial and last day with the new file.",
        "배포 후 외부에서 openssl s_client -servername … -showcerts로 실제 엔드포인트의 일련번호와 만료일을 새 파일과 대조하세요."
      ),
      after(
        "Alert at 30, 14 and 3 days before the end by probing endpoints, not by reading files.",
        "파일이 아니라 실제 엔드포인트를 점검해 만료 30일, 14일, 3일 전에 알림이 오도록 하세요."
      )
    ]
  },
  {
    id: "cert.replacement",
    name: { en: "Certificate or trust replaced", ko: "인증서·신뢰 체인 교체" },
    description: {
      en: "A new certificate, chain or CA bundle is not what clients trust: an intermediate is missing, a name is absent, a pin or a key does not match.",
      ko: "교체한 인증서나 체인, CA 번들에 중간 인증서나 도메인이 빠졌거나 키·핀이 맞지 않아 클라이언트가 신뢰하지 않습니다."
    },
    signs: {
      strong: `cert|certs|certificate|certificates|tls|ssl|ca|keystore|truststore|x509 & replac*|rotat*|chang*|swap*|new|reissu*|re|intermediate|chain|bundle|trust*|pinn*|mismatch*|invalid|wrong|update*|updated|upgrade*|switch*|revok*|misconfig*|recreated|deploy*|issue*|issued|creat*|load*|root|missing|authority; certificate chain; ca bundle; cert manager; root store; trust store; keystore; truststore; tls config*|configuration|version*|handshake; mtls; handshake fail*|error*; hsts; sni; not after; notafter; cross sign*;
        인증서 & 교체|변경|적용|체인|신규|중간|설치|재발급|발급|불일치|누락|배포|루트; 신뢰 체인|저장소; 키스토어; 핸드셰이크; tls 설정|버전; ssl 설정|적용`,
      weak: "tls; ssl; certificate*; 인증서"
    },
    defences: [
      before(
        "Verify the new file as clients do: full chain to a root that old clients know, every DNS name of the old one, key that matches (openssl verify, comparing public keys).",
        "새 인증서를 클라이언트 관점에서 검증하세요: 구형 클라이언트도 아는 루트까지의 전체 체인, 기존 도메인 모두 포함, 개인키 일치(openssl verify, 공개키 비교)."
      ),
      during(
        "Replace it on one node or edge first, connect with the oldest client that counts (old Android, Java 8, partners with pinning), and go on after ten quiet minutes.",
        "한 노드에 먼저 적용해 가장 오래된 클라이언트(구형 안드로이드, Java 8, 핀 고정 제휴사)로 접속해 보고 10분간 이상이 없으면 확대하세요."
      ),
      after(
        "Keep the old certificate and key at hand until it expires, and see that every process has reloaded: ask each listener for the serial.",
        "기존 인증서와 키는 만료 전까지 보관하고, 모든 프로세스가 다시 읽었는지 리스너별 일련번호로 확인하세요."
      )
    ]
  },
  {
    id: "secret.rotation",
    name: { en: "Secret or key rotation", ko: "비밀 값·키 교체" },
    description: {
      en: "A password, token or key changes before everybody who uses it has the new one, or the old one leaks or is withdrawn too early.",
      ko: "비밀번호나 토큰, 키가 모든 사용처에 반영되기 전에 바뀌거나, 기존 값이 너무 일찍 폐기되거나 유출됩니다."
    },
    signs: {
      strong: `secret|secrets|credential|credentials|password|passwords|token|tokens|key|keys|apikey & rotat*|rotation|revok*|leak*|leaked|expos*|chang*|invalid*|expir*|stolen|compromis*|renew*|missing|wrong|incorrect*|deleted|steal*|hardcoded|committed; service token*; access|api|signing|encryption|ssh|private|session|auth key|keys|token|tokens; signing key*; jwt|jwks|jwk; vault & secret*|token*|seal*|unavailable|down; kms; credential* .. steal*|stole*|leak*|grant*; contained credential*|secret*; account compromis*|takeover; session cookie|token*; security breach|intrusion; unauthorized third|access|party;
        비밀번호 & 변경|교체|만료|유출|오류|노출; 패스워드 & 변경|교체|만료; 토큰 & 만료|교체|폐기|유출|갱신|무효; 키 & 교체|변경|유출|폐기|로테이션; 시크릿 & 변경|교체|누락|로테이션; 자격증명; 자격 증명; 로테이션 & 키|비밀|토큰|시크릿|인증; 서명키; 암호화 키; api 키; 해킹; 침해; 탈취; 악성코드; 도용; 랜섬웨어; 인증기관 교체; 유출 & 정보|계정|키`,
      weak: "malware; attacker*; breach*; credential*; password*; secret|secrets; token|tokens; 토큰; 비밀번호; 시크릿"
    },
    defences: [
      before(
        "Let both values be valid at once: add the new one, move every consumer, prove by the access log that nobody uses the old one, and only then withdraw it.",
        "두 값을 동시에 유효하게 두고 새 값을 추가해 모든 사용처를 옮긴 뒤, 접근 로그에서 기존 값 사용이 없음을 확인하고 나서 폐기하세요."
      ),
      before(
        "List all consumers (services, jobs, CI, partners, people) by who used the key in the last 30 days, not from memory.",
        "기억에 의존하지 말고 최근 30일 사용 이력으로 모든 사용처(서비스, 배치, CI, 제휴사, 담당자)를 확인하세요."
      ),
      during(
        "Watch authentication failures by consumer for the first hour, with the old value ready to be enabled again.",
        "첫 한 시간 동안 사용처별 인증 실패를 감시하고 기존 값을 바로 되살릴 수 있게 준비하세요."
      )
    ]
  },
  {
    id: "access.permission",
    name: { en: "Permission or role change", ko: "권한·역할 변경" },
    description: {
      en: "A policy, role or grant gives less than a service needs, or more than anybody should have.",
      ko: "정책이나 역할, 권한 변경으로 서비스에 필요한 권한이 빠지거나 과도한 권한이 부여됩니다."
    },
    signs: {
      strong: `permission|permissions|privilege|privileges|iam|rbac|acl|acls|entitlement* & chang*|denied|revok*|remov*|missing|wrong|incorrect*|error*|restrict*|lack*|policy|policies|role|roles|grant*|update*|file|fix*|escalat*|misconfig*|tighten*|lost|insufficient; access denied|revoked|control|polic*; removed|remov*|revok* access; gained|gain access; permission denied; authorization fail*|error*|change*|service|polic*|denied; authentication|login|auth & fail*|outage|down|error*|broken|unable|service; service account* & delet*|disab*|permission*|revok*|key*|role*; 403 & error*|forbidden|permission*|status; lost|lose access; locked out; world readable|writable; publicly accessible|readable; unable log|login; user management; bucket polic*; iam polic*|role*; security group* .. remov*; account* suspend*|disab*|deactivat*;
        권한 & 변경|회수|삭제|누락|오류|부족|제거|수정|설정|거부|부여|없; 접근제어; 접근 제어|권한|거부; 인가 & 오류|실패; 인증 & 오류|실패|장애|서버; iam 정책|역할|권한; 로그인 & 불가|장애|오류|실패|안; 계정 & 잠김|비활성|정지|잠금; 누구나 & 볼|열람|접근|조회; 공개 & 버킷|설정|저장소|노출; 퇴사자`,
      weak: "permission*; iam; rbac; acl|acls; unauthorized; authentication; 권한; 로그인"
    },
    defences: [
      before(
        "Compare what the role used in the last 90 days (access advisor, audit log) with what the new policy allows, and simulate the difference before you apply it.",
        "최근 90일간 해당 역할이 실제 사용한 권한(액세스 어드바이저, 감사 로그)과 새 정책을 비교하고, 적용 전에 시뮬레이션하세요."
      ),
      before(
        "Keep a break-glass account that does not depend on what you change, and try to log in with it first.",
        "변경 대상에 의존하지 않는 비상 계정을 준비하고 먼저 로그인해 보세요."
      ),
      during(
        "Apply it to one service or environment, and watch 401/403 counts by caller for 15 minutes before the next.",
        "서비스나 환경 하나에 먼저 적용하고 15분간 호출자별 401/403 수를 확인한 뒤 다음으로 진행하세요."
      )
    ]
  },
  {
    id: "security.filter",
    name: { en: "Security rule blocks or lets through", ko: "보안 규칙 오차단·누락" },
    description: {
      en: "A WAF, blocklist, bot or malware rule matches ordinary traffic or files, and blocks everybody at once; or it no longer stops attacks.",
      ko: "WAF나 차단 목록, 봇·악성코드 규칙이 정상 요청이나 파일까지 잡아 모두를 차단하거나, 반대로 공격을 막지 못합니다."
    },
    signs: {
      strong: `waf; modsecurity; web application firewall; firewall rule*|config*; blocklist*|blacklist*|denylist*|whitelist*|allowlist*; block list*; deny|allow list; bot|spam|abuse|fraud|ddos|malware|content detection|filter*|mitigation|protection|management|manager|rule*|system; antivirus; virus definition*|signature*; false positive*; rate limit* & block*|legitimate|rule*; geo block*|blocking; ip block*|ban*; security rule*|scanner|software|sensor|agent|update|patch|polic*|filter*; ddos; denial service; dos attack; ids|ips & rule*|block*; captcha; csp|cors & header*|polic*|error*|block*; content security; endpoint|sensor agent|update|content; xss|injection|vulnerab* & exploit*|attack*|patch*; worm; botnet;
        웹방화벽; 방화벽 & 규칙|정책|차단|설정; 차단 & 정상|오탐|규칙|목록|정책|ip|해외; 오탐; 블랙리스트; 화이트리스트; 허용목록; 차단목록; 디도스; 백신 & 업데이트|오탐; 보안 & 정책|규칙|솔루션|패치|장비|필터; 공격 & 트래픽|대응`,
      weak: "firewall*; vulnerab*; attack*; malicious; 방화벽; 보안; 공격"
    },
    defences: [
      before(
        "Run the rule in log-only mode on live traffic for a day and read what it would have blocked before it may block.",
        "규칙을 하루 이상 탐지(로그) 모드로만 운영하면서 무엇이 차단됐을지 확인한 뒤에 차단으로 전환하세요."
      ),
      during(
        "Let it block 1 % of traffic or one site first, with blocked requests and CPU beside the usual, and a switch that turns this one rule off in a minute.",
        "트래픽 1%나 한 사이트에만 먼저 차단을 적용해 차단 수와 CPU를 평소와 비교하고, 이 규칙만 1분 안에 끌 수 있는 스위치를 마련하세요."
      ),
      before(
        "Test it against a recorded day of ordinary requests, with your own probes, partners, crawlers and office addresses among them.",
        "헬스체크, 제휴사, 크롤러, 사내 IP를 포함한 하루치 정상 요청 기록으로 시험하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/data.ts
var dataHazards = [
  {
    id: "data.corruption",
    name: { en: "Wrong or corrupt data", ko: "데이터 오염·손상" },
    description: {
      en: "The change writes wrong values or mixes up owners of data; it spreads before anybody notices, and a rollback of the code does not undo it.",
      ko: "잘못된 값이 저장되거나 데이터 소유자가 뒤섞이고, 알아차리기 전에 퍼져서 코드를 롤백해도 되돌아오지 않습니다."
    },
    signs: {
      strong: `data|file|files|database|index|disk|state|memory|message|table|record|filesystem|metadata & corrupt*|corrupted|corruption; corrupt|corrupted|corruption data|file|files|database|index|table*|record*|message*|packet*|state; inconsistent|incorrect|wrong|bad|stale|mixed|garbage data|records|values|balance*|results|prices|amounts; data inconsisten*|integrity|leak*|mismatch; wrong user|users|customer*|account*|owner|order|recipient; other users|customers|people|accounts & data|account|information|details|orders|messages|names|saw|see; duplicat* .. charge*|charges|payment*|order*|record*|entries|message*|transaction*; double|twice charge*|charged|payment*|billed; cross tenant; miscalculat*; checksum*; bit flip*; silent* .. corrupt*|wrong; misidentified; counted as;
        데이터 & 오염|손상|불일치|정합성|중복|꼬|깨|오류|잘못|노출; 정합성; 중복 & 결제|청구|발송|주문|출금|이체|처리; 이중 결제|출금|청구; 잘못된 & 금액|가격|값|데이터|계정; 타인 & 정보|계정|데이터|노출; 다른 사용자|고객|회원 & 정보|데이터|노출; 금액 오류|계산; 오발송`,
      weak: "corrupt*; integrity; inconsisten*; duplicate*; 불일치; 손상; 오염; 중복"
    },
    defences: [
      before(
        "Write the new value beside the old one and compare both on production traffic before anything reads it; release the reading behind a switch.",
        "새 값을 기존 값과 나란히 기록해 운영 트래픽에서 비교한 뒤, 읽기 전환은 스위치로 나누어 배포하세요."
      ),
      before(
        "Prepare the query that finds wrong rows and the statement that repairs them, and run both on a copy.",
        "잘못된 행을 찾는 쿼리와 바로잡는 구문을 미리 준비해 복제본에서 실행해 보세요."
      ),
      during(
        "Watch sums that must not move (orders against payments, rows a tenant) from the first minute, and stop writes when they part.",
        "주문 대비 결제 합계, 테넌트별 건수처럼 변하면 안 되는 값을 처음부터 감시하고 어긋나면 쓰기를 멈추세요."
      )
    ]
  },
  {
    id: "data.deletion",
    name: { en: "Data deleted", ko: "데이터 삭제·유실" },
    description: {
      en: "A statement, script or cleanup removes more than was meant, or something that somebody still needed.",
      ko: "구문이나 스크립트, 정리 작업이 의도보다 많은 데이터나 아직 필요한 데이터를 지웁니다."
    },
    signs: {
      strong: `data|database|databases|table|tables|records|files|volume*|image|images|bucket*|backups|account*|accounts|sites|rows|messages|mail|emails|repositor*|disk|disks|snapshots|cluster* & deleted|deletes|delete|deletion|deleting|lost|wiped|erased|purged|truncated|truncate|dropped|destroyed|removed|gone; data loss; lost|lose|loses|losing .. data|writes|messages|emails|transactions|orders; orders|payments|messages|events|writes|transactions|updates .. lost; lifecycle rule*|polic*; drop|dropped|dropping table*|database|column*|schema|collection|bucket; truncate; accidental* delet*|remov*|drop*|truncat*|wip*; delet* .. accident*|mistake|production|wrong; wrong .. delet*; rm rf; cleanup|clean|retention|purge|garbage & job|script|delet*|policy|process|task; retention; hard delet*; automatic deletion; permanently delet*; soft delet*;
        데이터 & 삭제|유실|손실|소실|지워|날아; 유실; 삭제 & 실수|오류|잘못|스크립트|운영|테이블|대량|파일|계정|버킷|볼륨|db|디비|배치|쿼리|정리; 오삭제; 테이블 삭제|드랍|드롭; 드롭 & 테이블|컬럼; 컬럼 & 삭제|제거; 초기화 & 데이터|db|디비; 정리 & 배치|스크립트|작업`,
      weak: "delet*; cleanup; purge*; wipe*; 삭제; 손실",
      patterns: [/\brm\s+-[a-z]*[rf]/i, /\bdrop\s+(?:table|column|database|schema)\b/i]
    },
    defences: [
      before(
        "Count what would go with a SELECT or dry run, have a second person compare the number with what is meant, and rename or mark instead of deleting for the first two weeks.",
        "삭제 대상을 SELECT나 dry-run으로 먼저 세어 다른 한 사람이 의도한 건수와 대조하고, 처음 2주는 삭제 대신 이름 변경이나 삭제 표시로 처리하세요."
      ),
      before(
        "Take a backup of exactly these tables, volumes or buckets and restore one of them to see that it works.",
        "대상 테이블·볼륨·버킷을 백업하고 그중 하나를 실제로 복원해 보세요."
      ),
      during(
        "Delete in small batches with a limit a run at which the job stops by itself, production credentials only where they are needed.",
        "작은 단위로 나누어 삭제하되 1회 한도를 넘으면 스스로 멈추게 하고, 운영 자격 증명은 필요한 곳에서만 쓰세요."
      )
    ]
  },
  {
    id: "data.schema-drift",
    name: { en: "Schema or format mismatch", ko: "스키마·형식 불일치" },
    description: {
      en: "Writers and readers no longer agree about a table, message or file, and one of them fails on what the other made.",
      ko: "쓰는 쪽과 읽는 쪽의 테이블, 메시지, 파일 형식이 어긋나 한쪽이 만든 데이터를 다른 쪽이 처리하지 못합니다."
    },
    signs: {
      strong: `schema & mismatch*|drift*|incompatib*|change*|changed|old|version*|unexpected|differ*|inconsisten*|validation|registry|breaking; column & missing|renam*|removed|exist|unknown|unexpected|type; rename|renamed|renaming column*|table*|field*; backward|backwards|forward incompatib*|compatib*; incompatible .. format|version*|schema|change*|data|protocol; breaking change*; protobuf|avro|serializ*|deserializ* & fail*|error*|incompatib*|change*|mismatch*|schema; unexpected|changed|new|wrong|different format|field*|enum|payload; data format; api contract; undefined column; changed response|payload|format; migration .. was not run|applied;
        스키마 & 불일치|변경|호환|차이|누락; 컬럼 & 누락|이름|타입; 하위 호환; 하위호환; 호환성; 직렬화; 역직렬화; 필드 & 변경|누락|삭제|타입; 응답 형식|포맷 ; 전문 & 변경|불일치|포맷; 포맷 & 변경|불일치; 형식 & 변경|바꾸|바뀌|바꿔|불일치|호환; 스펙 & 변경|불일치; 파일 형식`,
      weak: "schema; format; 스키마; 포맷; 호환"
    },
    defences: [
      before(
        "Expand, then contract: release readers that accept both forms first, then writers, and remove the old form a release later.",
        "먼저 두 형식을 모두 읽는 코드를 배포하고, 다음에 쓰기를 바꾸고, 이전 형식은 그다음 배포에서 제거하세요."
      ),
      before(
        "Run the old version against the new schema and the new one against the old, since both live side by side during the rollout and after a rollback.",
        "롤링 배포와 롤백 중에는 신구 버전이 공존하므로, 구버전-새 스키마와 신버전-기존 스키마 조합을 모두 시험하세요."
      ),
      during(
        "Count messages and rows that cannot be read by version of the reader; send them to a dead-letter queue rather than losing them.",
        "읽지 못한 메시지와 행을 버전별로 집계하고, 버리지 말고 DLQ로 보내세요."
      )
    ]
  },
  {
    id: "cache.flush",
    name: { en: "Cache emptied or bypassed", ko: "캐시 초기화·미적중" },
    description: {
      en: "A cache is emptied, keyed anew or expires at once, and everything that it held back hits the origin together.",
      ko: "캐시가 비워지거나 키가 바뀌거나 한꺼번에 만료되어 막아 주던 요청이 원본으로 동시에 몰립니다."
    },
    signs: {
      strong: `cache|caches|caching|memcache*|redis|cdn|varnish & flush*|clear*|cleared|invalidat*|purge*|emptied|empty|cold|miss|misses|stampede|evict*|expir*|expire|ttl|restart*|warm*|poison*|stale|disab*|lost|key|keys|fail*|down|overload*|hit|bug|capacity|prefix|bypass*|full|crash*|scal*; thundering herd; cache stampede; dogpile; flushall; flushdb; cached .. stale|incorrect*|wrong|error*|old; tiered cache; not cached|caching; dns cache;
        캐시 & 유실|초기화|삭제|만료|무효화|미스|갱신|비우|비워|장애|적중|워밍|예열|플러시|폭주|퍼지|키|재시작|오염|누락|쏠림|서버; 캐싱 & 누락|오류|안; 레디스 & 초기화|재시작|장애|메모리|만료; 썬더링; 스탬피드`,
      weak: "cache|caches|cached|caching; memcached; redis; cdn; 캐시; 레디스"
    },
    defences: [
      before(
        "Warm the new cache from the old one or from recorded keys before it takes traffic, and let one request an entry reach the origin (single flight) while the others wait.",
        "트래픽을 받기 전에 기존 캐시나 기록해 둔 키로 예열하고, 같은 키는 요청 하나만 원본으로 보내고 나머지는 기다리게 하세요(single flight)."
      ),
      before(
        "Add a random 10–20 % to lifetimes, and know how many requests a second the origin can bear without the cache.",
        "TTL에 10~20%의 임의 편차를 주고, 캐시 없이 원본이 견딜 수 있는 초당 요청 수를 확인해 두세요."
      ),
      during(
        "Empty it part by part (by prefix, node or percent) and go on only when hit rate and database load have come back.",
        "접두사, 노드, 비율 단위로 나누어 비우고 적중률과 DB 부하가 회복된 뒤에 다음으로 넘어가세요."
      )
    ]
  },
  {
    id: "queue.backlog",
    name: { en: "Queue or consumer backlog", ko: "큐·컨슈머 적체" },
    description: {
      en: "Producers outrun consumers, or consumers stop; messages pile up, arrive late, and overrun what drains them later.",
      ko: "생산이 소비를 앞지르거나 컨슈머가 멈춰 메시지가 쌓이고 지연되며, 뒤늦게 처리할 때 후단에 부하가 몰립니다."
    },
    signs: {
      strong: `queue|queues|queueing|kafka|rabbitmq|sqs|sidekiq|celery|consumer|consumers|worker|workers|brokers|job|jobs|message|messages|pubsub|nats|pulsar|topic & backlog*|backed|lag*|stuck|delay*|full|grew|growing|slow*|overload*|pile*|stopped|stall*|block*|exhaust*|fail*|rebalanc*|crash*|overflow*|partition*|prefetch|poison; backlog* .. jobs|messages|events|requests|builds|tasks; dead letter; poison pill|message; consumer group; offset reset|commit; rebalanc*; build queue*; job queue*; message queue*; task queue*; distributed task*; asynchronous .. processing|tasks|jobs;
        큐 & 적체|쌓|지연|밀|폭주|장애|초과|중단|포화; 메시지 & 적체|쌓|지연|밀림|유실|중복; 카프카 & 지연|장애|적체|리밸런싱|컨슈머|랙|브로커|파티션; 컨슈머 & 지연|중단|랙|적체|멈|그룹|오류; 적체; 리밸런싱; 대기열; 비동기 & 지연|처리|작업`,
      weak: "queue|queues; kafka; rabbitmq; sqs; backlog*; consumer|consumers; 카프카; 큐; 컨슈머; 밀림"
    },
    defences: [
      before(
        "Know how many messages arrive a second and how many the new consumers drain; go on only when draining is at least twice as fast.",
        "초당 유입량과 새 컨슈머의 초당 처리량을 재고, 처리량이 두 배 이상일 때만 진행하세요."
      ),
      before(
        "Make handling idempotent and set a retry limit with a dead-letter queue, so that one bad message does not stop a partition.",
        "처리를 멱등하게 만들고 재시도 한도와 DLQ를 두어 메시지 하나가 파티션 전체를 막지 않게 하세요."
      ),
      during(
        "Alert on the age of the oldest message, not only on the count, and drain a backlog at a bounded rate so that what lies behind is not overrun.",
        "건수뿐 아니라 가장 오래된 메시지의 대기 시간에 알림을 걸고, 적체 해소 시에는 속도를 제한해 후단이 넘치지 않게 하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/database.ts
var databaseHazards = [
  {
    id: "db.lock",
    name: { en: "Lock-taking migration", ko: "락을 잡는 스키마 변경" },
    description: {
      en: "A statement takes a lock on a busy table; it waits behind a long query, everybody else queues behind it, and requests time out.",
      ko: "사용 중인 테이블에 락을 거는 구문이 오래 걸리는 쿼리를 기다리는 동안 뒤따르는 요청이 모두 대기하다가 타임아웃이 발생합니다."
    },
    signs: {
      strong: `table|row|metadata|mdl|exclusive|schema|advisory|mutex lock|locks|locked|locking; lock wait*|timeout|contention|queue; lock* & table|tables|row|rows|migration*|ddl|alter|postgres*|mysql|query|queries|transaction*|database|db;
        alter table; access exclusive; gap lock*; add|adding|added|new column & large|big|million*|billion*|default|null; adding column*; not null column*|constraint; column|columns .. table|tables .. million*|billion*; set|setting|add|adding|adds not null; make|makes|making|made .. mandatory|required .. column|columns|table|tables|rows; make|makes|making|made .. column|columns .. mandatory|required; schema migration* .. large|big|huge|deadlock*|lock*|block*|slow*|table; long running transaction*|migration*|ddl; blocked|blocking .. queries|writes|reads|migration*|ddl|alter; queries .. were|was|are|got blocked;
        create|add|adding|creating|build|built|rebuild|new index|indexes; index* .. concurrently; add|adding|new foreign key|constraint|unique; foreign key & constraint|lock*|add*; online schema change; gh ost; pt osc; database deadlock*; deadlock* & table|replica*|mysql|postgres*|transaction*|database|sql;
        ddl & 락|대기|실행|변경|작업; 테이블 & 락|잠금|lock; 메타데이터 락; 배타 락|잠금; 락 & 대기|경합|점유|해제|타임아웃; 잠금 & 대기|경합|해제; 락이; 컬럼 & 추가|변경; 컬럼|칼럼 & 필수; not null & 컬럼|제약|테이블|추가|변경|설정; 인덱스 & 생성|추가|재생성; 외래키; 외래 키; 제약조건 & 추가; 제약 조건; 데드락; 교착`,
      weak: "migration* & table|tables|database|db|schema|mysql|postgres*; deadlock*; ddl; lock timeout; 마이그레이션 & 테이블|디비|db|스키마; 스키마 변경; 트랜잭션 & 장시간|오래|지연"
    },
    defences: [
      before(
        "Run the statement with lock_timeout = '2s' and retry it, so that it gives up instead of making every query queue behind it; build indexes CONCURRENTLY and validate constraints in a second step.",
        "lock_timeout을 2초로 두고 재시도하도록 실행해 다른 쿼리가 줄줄이 대기하지 않게 하고, 인덱스는 CONCURRENTLY로, 제약조건은 NOT VALID로 추가한 뒤 별도 단계에서 검증하세요."
      ),
      before(
        "Time the migration on a copy with the production row count, and look for queries and idle transactions older than a minute before it starts.",
        "운영과 같은 건수의 복제본에서 소요 시간을 재고, 실행 직전에 1분 이상 열린 쿼리와 유휴 트랜잭션이 없는지 확인하세요."
      ),
      during(
        "Watch waiting sessions (pg_stat_activity, SHOW PROCESSLIST) while it runs, and cancel it when more than a few wait longer than two seconds.",
        "실행 중 대기 세션(pg_stat_activity, SHOW PROCESSLIST)을 지켜보다가 2초 넘게 기다리는 세션이 늘면 즉시 취소하세요."
      )
    ]
  },
  {
    id: "db.backfill",
    name: { en: "Backfill or mass update", ko: "대량 데이터 갱신(백필)" },
    description: {
      en: "One statement or job changes very many rows: it holds row locks, fills the log, and makes replicas lag until readers see old data.",
      ko: "한 번에 너무 많은 행을 바꾸어 행 락이 오래 유지되고 로그가 쌓이며, 복제 지연으로 오래된 데이터가 조회됩니다."
    },
    signs: {
      strong: `backfill*; back fill*; bulk|mass|batch update*|delete*|insert*|import*|write*; update|updates|updated|updating|delete|deleting|deleted .. all|every|million*|billion* .. rows|row|records|users; data migration*; migrat* .. records|rows|data; millions|million|billion|billions rows|records; batch job* & database|db|overload*|lag|slow*|load|replica*; reindex*; one off|time script|query|update; large delete|update|import;
        delete|update .. without where; without where; where 없이; where & 누락|빠; update & 전체|모두|잘못; 백필; 대량 & 업데이트|갱신|삭제|수정|변경|적재|입력|이관; 일괄 & 업데이트|갱신|수정|변경|삭제|보정|처리; 데이터 & 이관|보정|마이그레이션; 전체 & 행|레코드 ; 배치 & 부하|db|디비|데이터베이스`,
      weak: "batch job*; nightly job*|batch; bulk; 배치 작업; 배치가; 벌크"
    },
    defences: [
      before(
        "Cut the change into batches of about 1,000 rows by primary key, each its own transaction, with a pause between them, and make it safe to start again.",
        "기본키 기준 1,000건 안팎으로 나누어 묶음마다 커밋하고 사이에 대기를 두며, 중단 후 다시 실행해도 안전하게 만드세요."
      ),
      during(
        "Stop the job by itself when replica lag passes 5 seconds or the database is above 70 % CPU, and run it outside the peak.",
        "복제 지연이 5초를 넘거나 DB CPU가 70%를 넘으면 작업이 스스로 멈추게 하고, 피크 시간대를 피해 실행하세요."
      ),
      after(
        "Count rows before and after, compare with the number that the statement should touch, and keep the old values in a side table for a week.",
        "실행 전후 건수를 예상 대상 건수와 비교하고, 변경 전 값은 별도 테이블에 일주일간 보관하세요."
      )
    ]
  },
  {
    id: "db.query",
    name: { en: "Slow or changed query", ko: "느린 쿼리, 실행 계획 변경" },
    description: {
      en: "A new query, a missing index or another plan reads far more than before, and the database saturates for everybody.",
      ko: "새로운 쿼리나 인덱스 누락, 실행 계획 변경으로 읽는 양이 급증해 DB 전체가 포화됩니다."
    },
    signs: {
      strong: `slow|expensive|inefficient|heavy|bad|unoptimi*|costly|poorly|complex|runaway|unindexed query|queries|sql; long running query|queries|read|sql; query|queries|read .. timed|time|timing out; query & timeout|timeouts|slow*|overload*|optimi*|planner; n 1 query|queries; missing|dropped|unused|removed|wrong index*; full table|collection|index scan*; full scan*; sequential scan*; seq scan*; table scan*; execution|query plan*; query planner|optimizer; optimizer & plan*|statistics|stats|query; database|db|mysql|postgres* & overload*|cpu|saturat*|slow|slowed|slowdown|slowness; database .. load; queries .. overload*|slow*; inefficient .. join|lookup; unbounded query|select|result*; hot|hotspot row|key|partition|shard;
        슬로우 쿼리; 쿼리 & 느린|느려|지연|과부하|부하|급증|최적화|튜닝|타임아웃|무거운|실행; 실행계획; 실행 계획; 풀스캔; 풀 스캔; 인덱스 & 누락|없|미사용|삭제; db|디비|데이터베이스 & 부하|과부하|cpu|느려; 옵티마이저; 핫키; 핫 파티션`,
      weak: "query|queries; sql; 쿼리"
    },
    defences: [
      before(
        "Run EXPLAIN (ANALYZE, BUFFERS) of each new or changed query against production-sized data, and add the index in a release before the code that needs it.",
        "신규·변경 쿼리마다 운영 규모 데이터에서 EXPLAIN (ANALYZE, BUFFERS)를 확인하고, 필요한 인덱스는 코드보다 먼저 배포하세요."
      ),
      before(
        "Give the application a statement_timeout of a few seconds and every list a LIMIT.",
        "애플리케이션 계정에 수 초짜리 statement_timeout을 걸고 모든 목록 조회에 LIMIT를 두세요."
      ),
      during(
        "Compare the top ten statements (pg_stat_statements, Performance Schema) before and ten minutes after the canary; roll back when one is new at the top.",
        "카나리 배포 전과 10분 후의 상위 10개 쿼리(pg_stat_statements, Performance Schema)를 비교해 새 쿼리가 상위에 오르면 롤백하세요."
      )
    ]
  },
  {
    id: "db.connections",
    name: { en: "Database connections run out", ko: "DB 커넥션 고갈" },
    description: {
      en: "More instances, larger pools or leaked connections pass what the database accepts, and nobody gets a connection any more.",
      ko: "인스턴스나 풀 크기가 늘거나 커넥션이 누수되어 DB 최대 접속 수를 넘으면 누구도 새로 접속하지 못합니다."
    },
    signs: {
      strong: `connection|connections pool*; pool size|exhaust*|exhaustion; maximumpoolsize; hikari*; pgbouncer; pgcat; proxysql; rds proxy; max|maximum|many|open|idle|active|leaked|leaking|excessive|unclosed connection|connections; connection|connections & exhaust*|leak*|limit*|saturat*|starv*; run|ran|running out connections; db|database|sql|mysql|postgres*|redis|mongo* connection|connections; connection slots; connection storm; connection* .. database;
        커넥션 풀; 커넥션풀; 커넥션 & 고갈|부족|누수|초과|급증|증가|반환|최대|수; 연결 풀; 최대 접속; 접속 수 & 초과|증가|제한; db 연결|커넥션|접속; 디비 커넥션|연결; 세션 & 고갈|초과`,
      weak: "too many connections; connection refused; 커넥션"
    },
    defences: [
      before(
        "Multiply pool size by the highest number of instances, old and new side by side during the rollout, and keep the product below 80 % of max_connections.",
        "롤링 배포 중 신구 인스턴스가 함께 뜨는 최대 개수에 풀 크기를 곱한 값이 max_connections의 80% 이하인지 계산하세요."
      ),
      before(
        "Set a connection timeout of a few seconds and a maximum lifetime, so that a waiting request fails fast and leaked connections return.",
        "커넥션 획득 타임아웃을 수 초로, 최대 수명을 함께 설정해 대기 요청은 빨리 실패하고 누수된 커넥션은 회수되게 하세요."
      ),
      during(
        "Watch active, idle and waiting connections by instance during the rollout, and stop it when waiters appear.",
        "배포 중 인스턴스별 활성·유휴·대기 커넥션 수를 보고 대기가 생기면 배포를 멈추세요."
      )
    ]
  },
  {
    id: "db.integer-overflow",
    name: { en: "Key or counter overflow", ko: "키·카운터 정수 범위 초과" },
    description: {
      en: "A key, sequence or counter reaches the end of its integer type, and from then on every insert fails.",
      ko: "키나 시퀀스, 카운터가 정수형의 최댓값에 도달하면 이후 모든 INSERT가 실패합니다."
    },
    signs: {
      strong: `integer|int|int32|int4|signed|unsigned|numeric|counter|sequence|id|key|bit & overflow*|overflowed|exhaust*|limit*; overflow* & column|key|primary|foreign|table|id|ids|sequence; auto increment*|autoincrement; smaller data type; primary key & bigint|int|integer|exceed*|limit|overflow*|billion; 32 bit & integer|int|id|ids|key|counter|limit|maximum; out range .. integer|value|column; max|maximum .. int|integer; bigint; int8; 2147483647; 4294967295; billion .. id|ids; ids .. ran|run|running out; sequence .. ran|run|running out;
        정수 & 오버플로우|오버플로|초과|범위|한계|최대; 오버플로우 & 키|컬럼|id|int|시퀀스|카운터; 자동 증가; 자동증가; 시퀀스 & 고갈|초과|소진|최대; int 범위|최대|한계; 최댓값; 최대값 & 초과|도달; 기본키 & 초과|타입`,
      weak: "overflow*; 오버플로우; 오버플로",
      patterns: [/\b2\s?\^\s?(?:31|32)\b/, /\bint\(?\d*\)?\s+to\s+bigint\b/i]
    },
    defences: [
      before(
        "Read the highest value of each key and sequence that the change touches and the growth a day; below a year of room, move to BIGINT first, with every foreign key, index and client type that holds the value.",
        "변경에 포함된 키와 시퀀스의 현재 최댓값과 일 증가량을 확인하고, 남은 기간이 1년 미만이면 외래키·인덱스·클라이언트 타입까지 함께 BIGINT로 먼저 전환하세요."
      ),
      before(
        "Insert a row with a key above 2,147,483,647 in a test environment and run the whole path: API, queue, cache, reports.",
        "테스트 환경에 2,147,483,647보다 큰 키로 행을 넣고 API, 큐, 캐시, 리포트까지 전 구간을 확인하세요."
      ),
      after(
        "Add an alert at 70 % of the range of every sequence and auto-increment column.",
        "모든 시퀀스와 auto-increment 컬럼이 범위의 70%에 도달하면 알림이 오도록 등록하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/database-service.ts
var databaseServiceHazards = [
  {
    id: "db.failover",
    name: { en: "Database failover", ko: "DB 페일오버" },
    description: {
      en: "The primary changes: the new one lacks the last writes, clients keep talking to the old one, or two primaries accept writes.",
      ko: "프라이머리가 바뀌면서 마지막 쓰기가 유실되거나, 클라이언트가 이전 서버에 계속 붙거나, 두 대가 동시에 쓰기를 받습니다."
    },
    signs: {
      strong: `database|db|master|primary|mysql|postgres*|redis|rds|replica|cluster|sentinel|mongodb|aurora|orchestrator & failover*|failedover; failed|fail|failing over .. database|db|replica|primary|master|standby; split brain; master|primary|leader election*|promotion|promoted|switchover; promot* .. replica|standby|secondary|master|primary; new master|primary; two|multiple primaries|masters; patroni; orchestrator; pacemaker; keepalived; database cluster .. outage|down|unavailable|fail*; database|db server|host|node|cluster .. crash*|died|failed|failure|down|unavailable;
        페일오버 & db|디비|데이터베이스|마스터|프라이머리|레디스|redis|복제; 마스터 & 전환|승격|장애|교체; 프라이머리 & 전환|승격|장애; 스플릿 브레인; 리더 선출; db|디비|데이터베이스 & 이중화|절체|장애조치|다운; 승격`,
      weak: "failover*; switchover; master; 페일오버; 절체; 스위치오버"
    },
    defences: [
      before(
        "Check replication lag and that clients reconnect by name: zero lag, a DNS or proxy address with a short lifetime, no host name of the old primary in any config.",
        "복제 지연이 0인지, 클라이언트가 TTL이 짧은 DNS나 프록시 주소로 접속하는지, 설정에 이전 프라이머리 호스트명이 남아 있지 않은지 확인하세요."
      ),
      before(
        "Fence the old primary (stop it, or make it read-only) before the new one takes writes, and write down who decides.",
        "새 프라이머리가 쓰기를 받기 전에 기존 서버를 중지하거나 읽기 전용으로 격리하고, 전환 결정권자를 정해 두세요."
      ),
      after(
        "Compare the last transaction ids and row counts of both sides, and keep the old primary untouched until they agree.",
        "양쪽의 마지막 트랜잭션 ID와 건수를 대조하고, 일치할 때까지 기존 프라이머리를 그대로 보존하세요."
      )
    ]
  },
  {
    id: "db.maintenance",
    name: { en: "Database upkeep left undone", ko: "DB 유지관리 누락" },
    description: {
      en: "Vacuum, statistics, partitions or settings of the database are neglected or switched off, until it stops or slows by itself.",
      ko: "VACUUM, 통계, 파티션, DB 설정 관리가 누락되거나 꺼져서 결국 DB가 스스로 멈추거나 느려집니다."
    },
    signs: {
      strong: `vacuum*; autovacuum*; transaction id & wraparound|exhaust*|limit; wraparound; xid|txid & wraparound|exhaust*; multixact*; table|index bloat*; bloat; analyze table; stale|outdated|wrong statistics; partition* & missing|creation|create*|maintenance|drop*|expired; database|db|mysql|postgres*|redis|mongodb|elasticsearch|cassandra & maintenance|parameter*|config*|misconfig*|setting*|tuning; compaction; checkpoint*; innodb*; wal & disk|full|archive*|bloat|segment*; purge lag; maintenance & database|db|cluster;
        배큠; 오토배큠; 파티션 & 생성|누락|미생성|관리|삭제; 통계 정보|갱신; 통계정보; db|디비|데이터베이스 & 점검|파라미터|설정|유지보수; 컴팩션`,
      weak: "partition|partitions; elasticsearch; cassandra; 파티션"
    },
    defences: [
      before(
        "Leave autovacuum on and tune it per table (scale factor, cost limit); check age(datfrozenxid) and the oldest open transaction before and after.",
        "autovacuum은 끄지 말고 테이블별 scale factor와 cost limit으로 조정하며, 전후로 age(datfrozenxid)와 가장 오래된 트랜잭션을 확인하세요."
      ),
      before(
        "Create the partitions of the next three months ahead, with a default partition and an alert when the last one begins.",
        "앞으로 3개월치 파티션과 기본 파티션을 미리 만들고 마지막 파티션에 진입하면 알림이 오게 하세요."
      ),
      after(
        "Watch dead rows, table size and statement times for a day against the day before.",
        "하루 동안 dead row, 테이블 크기, 쿼리 시간을 전날과 비교하세요."
      )
    ]
  },
  {
    id: "db.replication",
    name: { en: "Replication lag or break", ko: "복제 지연·중단" },
    description: {
      en: "Replicas fall behind or stop, so that reads show old data, and a failover would lose what was not copied.",
      ko: "복제본이 뒤처지거나 멈춰 오래된 데이터가 조회되고, 이때 페일오버하면 복제되지 않은 데이터가 유실됩니다."
    },
    signs: {
      strong: `replication|replica|replicas|slave|slaves|standby|secondary & lag*|delay*|behind|broke*|broken|stop*|fail*|stale|stuck|inconsisten*|slot*|crash*|deadlock*|overload*|promot*|sync*|recover*|unhealthy|rebuild*; data|database replication; read replica*; logical replication; binlog*; binary log*; wal sender; out sync; stale read*; eventual* consisten*; writes .. propag*; seconds .. writes; gtid; remirror*; re mirror*; consensus; quorum; raft; paxos; zookeeper; etcd & cluster|leader|quorum|disk|member*;
        복제 & 지연|중단|오류|실패|끊|깨|동기화; 레플리카 & 지연|중단|장애|동기화; 리플리카; 슬레이브; 동기화 & 지연|중단|실패; 바이너리 로그; 빈로그; 쿼럼; 정족수`,
      weak: "replication; replica|replicas; sync|synchroni*; 복제; 레플리카; 동기화"
    },
    defences: [
      before(
        "Note the replica lag now, and do not begin above one second; know which reads go to replicas and send those that must be fresh to the primary.",
        "시작 전 복제 지연이 1초를 넘으면 진행하지 말고, 최신성이 필요한 조회는 프라이머리로 보내도록 확인하세요."
      ),
      during(
        "Alert on lag and on replication slots or binlogs that grow, and stop writes in bulk when lag passes 10 seconds.",
        "복제 지연과 replication slot·binlog 증가를 감시하고 지연이 10초를 넘으면 대량 쓰기를 멈추세요."
      ),
      after(
        "Compare checksums or row counts of primary and replicas before anybody relies on them for failover.",
        "페일오버 대상으로 쓰기 전에 프라이머리와 복제본의 체크섬이나 건수를 비교하세요."
      )
    ]
  },
  {
    id: "recovery.backup",
    name: { en: "Backup missing or not restorable", ko: "백업 부재·복구 불가" },
    description: {
      en: "Data is needed back, and the backups are missing, old, broken or take days to restore.",
      ko: "데이터를 복구해야 하는 순간에 백업이 없거나 오래됐거나 깨져 있거나, 복구에 며칠이 걸립니다."
    },
    signs: {
      strong: `backup|backups & fail*|missing|corrupt*|empty|restor*|old|outdated|broken|lost|delet*|unusable|tested|untested|once|none|wrong|snapshot*|work*|disab*|retention|never|incomplete|settings|config*; no|without .. backup|backups; restor* .. backup|backups|snapshot*|data|database|customer*|customers|sites; data restor*; restore|restoration & took|hours|days|slow*|fail*|manual*; point time recovery; pitr; disaster recovery; recovery|recover* .. data|database|snapshot*|backup*; unrecoverable; snapshot* & delet*|fail*|restor*|missing;
        백업 & 실패|없|누락|복구|복원|손상|미수행|삭제|깨|중단|설정|검증|오래; 복구 & 스냅샷|데이터|불가|지연; 복원 & 스냅샷|데이터|실패|불가; 재해복구; 재해 복구; 스냅샷 & 삭제|복원|복구`,
      weak: "backup|backups; snapshot*; 백업; 스냅샷"
    },
    defences: [
      before(
        "Take a fresh backup now and restore it into an empty instance before the change; note how long the restore took and put it into the rollback plan.",
        "변경 직전에 백업을 새로 받아 빈 인스턴스에 실제로 복원해 보고, 소요 시간을 롤백 계획에 적으세요."
      ),
      before(
        "Keep backups where the credentials of production cannot delete them, with a retention longer than it takes to notice.",
        "운영 자격 증명으로 삭제할 수 없는 곳에, 이상을 알아차리는 데 걸리는 기간보다 길게 백업을 보관하세요."
      ),
      after(
        "See that the next scheduled backup ran, has the usual size, and raises an alert when it does not.",
        "다음 정기 백업이 평소 크기로 완료되었는지, 실패하면 알림이 오는지 확인하세요."
      )
    ]
  },
  {
    id: "failover.untested",
    name: { en: "Failover that was never tried", ko: "검증되지 않은 장애 조치" },
    description: {
      en: "Redundancy exists on paper; when it is needed, the standby, the second site or the automatic switch does not take over.",
      ko: "이중화가 문서상으로만 존재해, 정작 필요할 때 대기 서버나 보조 센터, 자동 전환이 동작하지 않습니다."
    },
    signs: {
      strong: `failover|fallback|standby|redundan*|secondary|backup|spare & fail*|failed|untested|tested|work*|unable|inability|insufficient|broken|bug|trigger*|misconfig*|prevent*|incorrect*|manual*|automatic*|initiat*|generator*|switch*; fail|failing|failed over; inability .. failover; single point failure; spof; no redundancy; lack redundancy; high availability; datacenter|region|zone failover|evacuation; disaster recovery; dr|drill site|test|plan; backup generator*; cold start; automatic failover;
        페일오버 & 실패|동작|작동|안|미동작|훈련|수동|자동; 이중화 & 실패|동작|미|구성|전환|안; 장애조치; 장애 조치; 단일 장애점; 단일장애점; 예비 & 전환|장비|서버|실패; 재해복구; 재해 복구; dr 전환|센터|훈련; 전환 훈련; 대기 서버`,
      weak: "failover*; redundan*; standby; availability zone*; 이중화; 페일오버; 센터 전환"
    },
    defences: [
      before(
        "Switch over on purpose in working hours, under real load, before you rely on it, and write down how long it took and what had to be done by hand.",
        "실제 부하가 있는 업무 시간에 의도적으로 전환해 보고, 소요 시간과 수작업이 필요했던 부분을 기록하세요."
      ),
      before(
        "Check that the standby can carry the whole load alone: instances, quotas, connections, warm caches, credentials.",
        "대기 측이 전체 부하를 단독으로 감당할 수 있는지 인스턴스, 쿼터, 커넥션, 캐시, 자격 증명을 점검하세요."
      ),
      during(
        "Have one person who may order the manual switch on call, with the runbook open, until the change has been watched for an hour.",
        "변경 후 한 시간 동안은 수동 전환을 지시할 담당자가 절차서를 열어 두고 대기하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/dependencies.ts
var dependencyHazards = [
  {
    id: "dependency.outage",
    name: { en: "A dependency fails", ko: "의존 서비스 장애" },
    description: {
      en: "Another service, provider or region fails, and what depends on it fails too, because nothing limits the wait or stands in.",
      ko: "다른 서비스나 공급자, 리전의 장애가 대기 제한이나 대체 수단이 없는 의존 서비스로 그대로 번집니다."
    },
    signs: {
      strong: `third party & outage|fail*|down|service|provider|unavailable|api|issue*; upstream|downstream|dependent|dependency|provider|vendor|external|partner|backend & outage|failure*|failed|fail|down|unavailable|unreachable|error*|overload*|collapse|impact*|system*|service*|degrad*|slow*; cascading|cascade fail*|collapse|outage|effect|failures; aws|gcp|azure|s3|github|cloudflare|fastly|stripe|dynamodb|ec2 outage|incident|failure; s3|dynamodb|ec2|kinesis|lambda .. outage|down|unavailable|impact*; outage .. provider|aws|gcp|azure|github|cloud*|upstream; cloud provider; isp|carrier|telco|transit & outage|fail*|problem*; relied|rely|relies|depends|depended|dependent on|upon; hard dependency; dependency .. unavailable|fail*|failure|chain; critical dependency; circuit breaker*; graceful degradation; payment gateway|provider|processor & fail*|outage|down|error*; identity provider; downstream services|service; multiple .. services affected;
        외부 & 장애|연동|서비스|업체|api|기관|시스템; 연동 & 장애|오류|지연|실패|서비스|기관|중단; 의존 & 장애|서비스|시스템; 제휴사; 협력사; 대외 & 기관|연계|장애|채널; 클라우드 & 장애|리전; pg 사; 결제사; 결제대행; 통신사; 서드파티; 연쇄 & 장애|실패; 장애 전파; 장애가 전파; 벤더`,
      weak: "third party; upstream; downstream; provider*; dependen*; cascad*; 연동; 외부; 의존"
    },
    defences: [
      before(
        "Switch the dependency off in a test (block its address, answer 503, answer after 30 s) and see that the service answers within its own limit, with less instead of with nothing.",
        "시험 환경에서 의존 서비스를 차단하고, 503과 30초 지연 응답을 주입해 서비스가 제한 시간 안에 일부 기능이라도 응답하는지 확인하세요."
      ),
      before(
        "Give the call a timeout, a circuit breaker and a fallback (cache, default, queue for later), each with its own alert.",
        "호출마다 타임아웃, 서킷 브레이커, 대체 응답(캐시, 기본값, 지연 처리 큐)을 두고 각각 알림을 거세요."
      ),
      during(
        "Look at the status pages of what the change relies on before you start, and do not deploy during their maintenance.",
        "시작 전에 의존 서비스의 상태 페이지와 점검 일정을 확인하고 점검 중에는 배포하지 마세요."
      )
    ]
  },
  {
    id: "dependency.upgrade",
    name: { en: "Dependency upgrade", ko: "라이브러리 업그레이드" },
    description: {
      en: "A new version of a library behaves otherwise: a changed default, a removed call, a driver that pools or retries in another way.",
      ko: "라이브러리 새 버전에서 기본값이나 호출 방식, 커넥션·재시도 동작이 달라져 문제가 드러납니다."
    },
    signs: {
      strong: `upgrad*|bump*|updat*|version & library|libraries|dependency|dependencies|package|packages|gem|gems|module|sdk|driver|client|framework|npm|pip|maven|openssl|log4j|spring|rails|django|react|jackson|netty|hibernate|numpy|protobuf|grpc|boto3; bump|bumps|bumped|bumping .. to|from|version*; library bug|version|change|update; breaking .. library|dependency|upgrade; dependency|dependencies|package upgrad*|updat*|bump*|conflict*|version*|vulnerab*|hell; transitive dependenc*; npm|pypi|maven package* & malicious|unpublish*|broken; log4shell; client|driver library .. bug; malicious package*; new .. library|driver|sdk version; deprecat* .. api|method|function;
        라이브러리 & 업그레이드|버전|업데이트|변경|취약|교체|충돌; 의존성 & 업그레이드|업데이트|충돌|버전|변경; 드라이버 & 업그레이드|업데이트|버전|교체; 프레임워크 & 업그레이드|업데이트|버전; sdk 업데이트|업그레이드|변경; 패키지 & 업데이트|업그레이드|충돌|버전; 메이저 버전`,
      weak: "library|libraries; dependenc*; upgrade*; upgraded; 라이브러리; 의존성; 업그레이드"
    },
    defences: [
      before(
        "Read the changelog between the two versions for changed defaults (timeouts, pools, TLS, serialisation), and set explicitly what you rely on.",
        "두 버전 사이의 변경 내역에서 기본값 변경(타임아웃, 풀, TLS, 직렬화)을 확인하고 의존하는 값은 명시적으로 설정하세요."
      ),
      before(
        "Release the upgrade alone, without features, so that it can be rolled back alone; run the old version’s tests and a load test against it.",
        "기능 변경과 섞지 말고 업그레이드만 단독 배포해 단독 롤백이 가능하게 하고, 기존 테스트와 부하 테스트를 수행하세요."
      ),
      during(
        "Compare memory, connections, CPU and latency of the canary with the old version for an hour: leaks of a new version show late.",
        "새 버전의 누수는 늦게 드러나므로 카나리의 메모리, 커넥션, CPU, 지연을 한 시간 동안 비교하세요."
      )
    ]
  },
  {
    id: "platform.upgrade",
    name: { en: "Platform or version upgrade", ko: "플랫폼·버전 업그레이드" },
    description: {
      en: "The operating system, runtime, cluster or database moves to another version: something that was removed or stricter there stops what ran before.",
      ko: "운영체제나 런타임, 클러스터, DB 버전이 바뀌면서 제거되거나 엄격해진 동작 때문에 기존에 되던 것이 멈춥니다."
    },
    signs: {
      strong: `upgrad*|bump*|updat*|patch* & kubernetes|k8s|eks|gke|aks|openshift|postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|cassandra|java|jdk|jvm|node|nodejs|python|ruby|php|golang|dotnet|kernel|linux|ubuntu|debian|centos|rhel|alpine|windows|os|operating|firmware|hypervisor|docker|containerd|systemd|glibc|openssl|istio|nginx|envoy|terraform|airflow|etcd|ios|android; kernel & bug|panic|version|parameter*|patch*; firmware; os upgrade|update|patch*; security patch* .. os|kernel|windows|servers; database|server|system|cluster|platform|software|network|router|switch|version|major upgrade*|upgraded|upgrading; upgrade*|upgrading .. cluster|database|servers|switch*|router*|platform|version; base image; end life; removed api*; deprecated api*; kernel panic; runtime upgrade*|version; windows|microsoft update*; reservation system .. upgraded; had been upgraded; routine .. upgrade|software; patching;
        업그레이드 & 쿠버네티스|db|디비|os|커널|서버|버전|클러스터|플랫폼|미들웨어|시스템|펌웨어|장비|엔진|postgresql|mysql|java|redis|kafka; 버전 & 업그레이드|업|상향|올리|교체; 펌웨어; 커널 & 패치|업데이트|버그|패닉; os & 패치|업데이트|업그레이드|교체; 미들웨어; 패치 & 적용|작업|서버|보안|이후; 운영체제`,
      weak: "upgrade*; upgraded; firmware; kernel; 업그레이드; 패치; 업데이트"
    },
    defences: [
      before(
        "List removed APIs, changed defaults and stricter checks of every version in between (kubent or pluto for Kubernetes, pg_upgrade --check for PostgreSQL), and search this repository for each.",
        "건너뛰는 모든 버전의 제거된 API, 바뀐 기본값, 강화된 검증을 나열하고(쿠버네티스는 kubent·pluto, PostgreSQL은 pg_upgrade --check) 저장소에서 하나씩 찾아보세요."
      ),
      before(
        "Know the way back: most platforms do not go back a version, so restore from a snapshot or keep the old cluster until a week has passed.",
        "대부분의 플랫폼은 버전을 되돌릴 수 없으므로 스냅샷 복원 절차를 마련하거나 기존 클러스터를 일주일간 유지하세요."
      ),
      during(
        "Move one node or replica first, let it carry real work through a peak, and only then the rest.",
        "노드나 복제본 하나를 먼저 올려 실제 부하로 피크를 넘긴 뒤 나머지를 진행하세요."
      )
    ]
  },
  {
    id: "infra.automation",
    name: { en: "Automation does too much", ko: "자동화 오작동" },
    description: {
      en: "A script, playbook or controller acts on more machines than meant, quickly and without asking.",
      ko: "스크립트나 플레이북, 컨트롤러가 의도보다 많은 대상에 확인 없이 빠르게 작용합니다."
    },
    signs: {
      strong: `automation; automated|automatic|automatically|autogenerated|auto .. removed|remov*|delet*|shut*|restart*|script|process|system|task|job|tool|activity|remediation|cleanup|config*|deploy*|scal*|failover|maintenance|change*|rollback|reboot*|drain*|traffic; script & bug|delet*|error*|wrong|ran|run|accident*|mistake*|maintenance|all|production|cleanup|fault*|shut*|restart*; terraform; ansible; puppet; chef; saltstack; salt; cloudformation; pulumi; playbook*; runbook .. wrong|error; maintenance process|script|tool|command|job|task; command & wrong|typo|intend*|accident*|mistake|all|larger|servers|inadvertent*; inadvertent*; accidental*; larger set|number; provisioning & fail*|bug|error*|wrong|legacy|script; decommission*; operator|controller .. bug|delet*|remov*|restart*; autoremediation; self healing; orchestrat* & bug|error*|fail*|restart*|delet*|rescheduling; cron job|script; unintended|unintentional*; runaway; mass|fleet restart|reboot; rebooted|restarted all|every; bot .. delet*|merged|removed|created;
        자동화 & 오류|스크립트|작업|오작동|배포|도구; 스크립트 & 오류|실행|실수|잘못|버그|배포; 자동 & 삭제|종료|재시작|차단|스케일|전환; 테라폼; 앤서블; 플레이북; 명령어 & 오류|잘못|실수|실행|오타; 명령 & 잘못|실수|오입력; 의도치 않; 의도하지 않; 오작동; 일괄 재시작|종료; 프로비저닝`,
      weak: "script*; automat*; maintenance; command*; 스크립트; 자동화; 점검 작업"
    },
    defences: [
      before(
        "Read the plan of exactly this run (terraform plan, --check, --dry-run) for destroys and replacements, count the targets, and let the run refuse above that count.",
        "이번 실행의 계획(terraform plan, --check, --dry-run)에서 destroy와 replace를 확인하고 대상 수를 센 뒤, 그 수를 넘으면 실행이 거부되게 하세요."
      ),
      before(
        "Protect what must not go (prevent_destroy, deletion protection, disruption budgets), and name the environment in every command.",
        "삭제되면 안 되는 자원은 prevent_destroy, 삭제 보호, disruption budget으로 보호하고 모든 명령에 환경을 명시하세요."
      ),
      during(
        "Run it on one target, then in batches with a pause and a stop on the first error.",
        "대상 하나에 먼저 실행하고, 이후에는 묶음 단위로 대기를 두며 첫 오류에서 멈추게 하세요."
      )
    ]
  },
  {
    id: "infra.migration",
    name: { en: "Move to other infrastructure", ko: "인프라 이전" },
    description: {
      en: "A service, its data or its traffic moves to another cluster, region, account or provider, and something is left behind or slower there.",
      ko: "서비스나 데이터, 트래픽을 다른 클러스터, 리전, 계정, 공급자로 옮기면서 일부가 누락되거나 더 느려집니다."
    },
    signs: {
      strong: `migrat*|moved|moving|move|relocat*|cutover|transition* .. cloud|datacenter|center|region|cluster|infrastructure|servers|provider|account|aws|gcp|azure|platform|hardware|traffic|host*; migrat*|relocat*|cutover|transition* .. service*|storage|environment; cutover; cut over; lift shift; data center|datacenter migration*|move|relocation; infrastructure migration|change*|upgrade|feature; new infrastructure|cluster|datacenter|hardware|storage|region|load|platform & migrat*|mov*|switch*|cutover; migration & cloud|kubernetes|traffic|server*; migrat* .. aurora|rds|kubernetes|eks|gke|aks|region|zone; decommission* .. old|server*|cluster; replatform*; legacy system .. replac*|migrat*|retir*; migrat*  .. from .. to; planned maintenance .. migrat*; switch* .. new|provider|cluster|backend;
        이전 & 작업|서버|센터|클라우드|시스템|데이터센터|인프라|idc|클러스터|서비스; 마이그레이션 & 클라우드|서버|인프라|플랫폼|센터|클러스터|리전; 서비스|시스템 마이그레이션; 전환 & 클라우드|신규|시스템|차세대|서버|인프라; 차세대; 데이터센터 이전; 이관 & 서버|시스템|서비스; 컷오버; 신규 서버|장비|인프라 & 전환|교체|이전`,
      weak: "cutover; 이전 작업; 이관"
    },
    defences: [
      before(
        "Move a small share of traffic first and keep both sides able to serve for a week; write down until which step the way back loses nothing.",
        "트래픽 일부를 먼저 옮기고 양쪽 모두 서비스 가능한 상태를 일주일 유지하며, 어느 단계까지 손실 없이 되돌릴 수 있는지 적어 두세요."
      ),
      before(
        "Compare both sides in a list: addresses, firewall openings, certificates, secrets, cron jobs, quotas, time zone, latency to the database.",
        "주소, 방화벽, 인증서, 비밀 값, 크론, 쿼터, 시간대, DB까지의 지연 시간을 양쪽 항목별로 대조하세요."
      ),
      after(
        "Keep the old side until nothing has called it for a week, seen in its access log.",
        "접근 로그에서 일주일간 호출이 없음을 확인한 뒤 기존 환경을 철거하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/load.ts
var loadHazards = [
  {
    id: "resource.disk",
    name: { en: "Disk fills up", ko: "디스크 고갈" },
    description: {
      en: "Logs, temporary files, data or a write-ahead log fill a volume, and whatever writes there stops.",
      ko: "로그나 임시 파일, 데이터, WAL이 볼륨을 채워 그곳에 쓰는 모든 것이 멈춥니다."
    },
    signs: {
      strong: `disk|disks|volume|volumes|filesystem|partition|storage|drive & full|space|filled|fill*|exhaust*|usage|quota|iops|capacity|ran|run|inode*|latency|throughput; out disk|space|storage|inodes; no space left; log|logs|logging & filled|fill*|disk|full|rotat*|size|grew|explod*|debug|verbose; logrotate; log rotation; inode*; iops; disk i o; i o & wait|saturat*|error*|disk|throughput; tmp|temp|temporary files & fill*|full|disk; debug log*; metadata storage; storage & metadata|demand|overload*;
        디스크 & 부족|풀|가득|용량|사용률|초과|고갈|포화|공간|io|i; 용량 부족; 저장공간; 저장 공간; 로그 & 증가|폭증|쌓|디스크|급증|로테이션|과다|용량; 스토리지 & 부족|용량|포화|가득|사용률; 볼륨 & 부족|가득|용량; 아이노드; 공간 부족; 저장소 & 가득|부족|용량; 가득 차|찼|찬`,
      weak: "disk|disks; storage; 디스크; 스토리지"
    },
    defences: [
      before(
        "Work out how many bytes a day the change adds (log level, new table, files kept) and how many days are left on each volume; rotate and bound it in this release.",
        "변경으로 늘어나는 하루 바이트 수(로그 레벨, 새 테이블, 보관 파일)와 볼륨별 남은 일수를 계산하고 이번 배포에 로테이션과 상한을 함께 넣으세요."
      ),
      before(
        'Alert on "full in 24 hours" by trend and at 80 %, for space and for inodes.',
        '용량과 inode 각각에 대해 80% 및 "24시간 내 고갈 예상" 추세 알림을 거세요.'
      ),
      after(
        "Look at growth an hour after the deploy and the next morning beside the day before.",
        "배포 1시간 후와 다음 날 아침의 증가량을 전날과 비교하세요."
      )
    ]
  },
  {
    id: "resource.memory",
    name: { en: "Memory runs out or leaks", ko: "메모리 고갈·누수" },
    description: {
      en: "A leak, a larger working set or a lower limit makes processes slow, collect garbage or be killed one after another.",
      ko: "누수나 사용량 증가, 낮아진 제한으로 프로세스가 느려지거나 GC에 시달리거나 차례로 강제 종료됩니다."
    },
    signs: {
      strong: `memory|heap|ram & leak*|exhaust*|limit*|out|pressure|usage|consum*|full|overflow*|increase*|lowered|reduc*|grow*|grew|spike*|corrupt*|loss|fragment*|swap*|size; oom|oomkilled|oomkill*; out memory; outofmemory*; memory leak*; leak* .. memory|vms|connections|handles; garbage collect*; gc & pause*|overhead|pressure|thrash*|tuning|full|time; xmx|xms; maxrampercentage; heap size|dump|space; swap & space|thrash*|disabled|usage; swapping; metaspace; maxmemory;
        메모리 & 누수|부족|고갈|초과|증가|사용률|사용량|과다|제한|급증|릭|축소; 힙 & 가득|메모리|부족|초과|크기|덤프|사이즈; 풀 gc; 가비지; gc & 과다|지연|풀|튜닝|빈번; oom; 스왑`,
      weak: "memory; heap; 메모리; 힙"
    },
    defences: [
      before(
        "Run the new version under production-like load for at least an hour and compare the working set after each collection with the old one; leave 25 % between it and the limit.",
        "새 버전을 운영 수준의 부하로 1시간 이상 돌려 GC 이후 사용량을 기존 버전과 비교하고 제한까지 25% 여유를 두세요."
      ),
      before(
        "Change heap and container limit together: heap at most 75 % of the limit, since threads, buffers and metaspace come on top.",
        "힙과 컨테이너 제한은 함께 바꾸되, 스레드·버퍼·메타스페이스를 고려해 힙은 제한의 75% 이하로 두세요."
      ),
      during(
        "Watch restarts by OOM and memory by version through one peak, and stop the rollout at the first kill.",
        "피크를 한 번 넘길 때까지 버전별 메모리와 OOM 재시작을 보고 첫 강제 종료에서 배포를 멈추세요."
      )
    ]
  },
  {
    id: "retry.storm",
    name: { en: "Retry storm", ko: "재시도 폭주" },
    description: {
      en: "Clients repeat failed calls at once and together, multiply the load on what is already slow, and keep it down.",
      ko: "클라이언트가 실패한 호출을 동시에 즉시 반복해 이미 느려진 대상의 부하를 몇 배로 키우고 회복을 막습니다."
    },
    signs: {
      strong: `retry|retries|retrying|retried & storm*|exponential|backoff|amplif*|loop*|aggressive*|overload*|load|immediate*|many|infinite|attempts|congest*|failed|logic|continu*|more|flood*|without|polic*|jitter|client*|connection*; retry storm*; reconnect* & storm|loop|flood*|all|client*|attempts; backoff; exponential back; thundering herd; continued .. retry|retrying; continuously contact*; repeated* .. request*|attempt*|retr*; request amplification; metastable; feedback loop; vicious cycle|circle; positive feedback; restart loop|storm; reboots .. retrigger*; triggered .. more .. retries|reboots; connection attempts;
        재시도 & 폭주|폭증|급증|반복|무한|부하|로직|트래픽|과다|횟수|요청|설정|간격; 재접속 & 폭주|시도|급증|반복; 리트라이; 재요청; 백오프; 반복 호출|요청|재시작; 악순환; 무한 재시도|호출`,
      weak: "retry|retries; reconnect*; 재시도; 재접속"
    },
    defences: [
      before(
        "Bound retries: at most two, exponential backoff with full jitter, a retry budget of 10 % of calls, and retries at one layer only.",
        "재시도는 최대 2회, 지수 백오프와 전체 지터, 전체 호출의 10% 이내 재시도 예산으로 제한하고 한 계층에서만 하세요."
      ),
      before(
        "Fail the dependency in a load test, and see that calls to it do not grow and that it comes back by itself.",
        "부하 테스트 중 의존 서비스를 실패시켜 호출량이 늘지 않고 스스로 회복하는지 확인하세요."
      ),
      during(
        "Graph attempts a request beside errors; above 1.1 open the circuit breaker or shed at the door before scaling.",
        "요청당 시도 횟수를 오류율과 함께 보고 1.1을 넘으면 증설보다 먼저 서킷 브레이커를 열거나 입구에서 차단하세요."
      )
    ]
  },
  {
    id: "timeout.change",
    name: { en: "Timeout or interval changed", ko: "타임아웃·주기 변경" },
    description: {
      en: "A time limit is too short, so that healthy calls are cut off, or too long, so that waiting callers pile up.",
      ko: "제한 시간이 너무 짧아 정상 호출이 끊기거나, 너무 길어 대기하는 호출이 쌓입니다."
    },
    signs: {
      strong: `timeout|timeouts|deadline & low|short|long|increase*|decreas*|lower*|rais*|chang*|set|config*|exceed*|value*|default|wrong|reduc*|aggressive|missing|no|without|mismatch*|health|connection|infinite|seconds; timed|timing|time out; exceed* timeout*; no timeout*; keepalive & timeout|loss|setting|config*|packet*|interval; keep alive; idle timeout*; connect|read|request|response|gateway|socket|lock|session|client timeout*; deadline exceeded; heartbeat* & timeout|miss*|interval|lost|fail*; polling interval; response times .. exceed*; ttl & chang*|low|short|long|set|reduc*|lower*;
        타임아웃 & 설정|변경|증가|축소|짧|길|발생|초과|미설정|값|조정|오류|부재; 응답시간|응답 & 지연|초과|타임아웃; 응답지연; 제한 시간; 대기 시간 & 초과|증가|설정; 시간 초과; 하트비트; 킵얼라이브; 커넥션 타임아웃; 세션 타임아웃; 폴링 주기; ttl 변경|설정|축소`,
      weak: "timeout*; deadline*; slow response*; 타임아웃; 응답 지연"
    },
    defences: [
      before(
        "Set it from the measured 99.9th percentile of the call, and keep the inner limit below the outer: database below service below gateway below client.",
        "호출의 실측 p99.9를 기준으로 정하고 DB < 서비스 < 게이트웨이 < 클라이언트 순으로 안쪽 제한이 더 짧게 하세요."
      ),
      before(
        "Multiply the new limit by the requests a second: so many calls wait at once when the other side hangs; threads and connections must bear it.",
        "새 제한 시간에 초당 요청 수를 곱한 만큼 동시에 대기할 수 있으므로 스레드와 커넥션이 이를 감당하는지 확인하세요."
      ),
      during(
        "Change one caller first and compare cut-off calls, retries and waiting threads with the others.",
        "호출자 하나에 먼저 적용해 끊긴 호출, 재시도, 대기 스레드를 나머지와 비교하세요."
      )
    ]
  }
];

// src/core/incidents/hazards/families/network.ts
var networkHazards = [
  {
    id: "dns.change",
    name: { en: "DNS change", ko: "DNS 변경" },
    description: {
      en: "A record or a resolver changes; names stop resolving, or resolvers keep the old answer for as long as its lifetime says.",
      ko: "레코드나 리졸버가 바뀌면서 이름이 조회되지 않거나, TTL이 끝날 때까지 이전 응답이 남습니다."
    },
    signs: {
      strong: `dns; nameserver*; name server*|resolution; nxdomain; servfail; route53; route 53; coredns; kube dns; external dns; dnssec; cname; txt record; zone file; domain name|registrar|expired|registration|resol*; resolv* .. name*|domain*|host*; resolver*; dnsmasq; unbound; ns record*; ttl & record*|domain|resol*;
        dns; 네임서버; 네임 서버; 도메인 & 변경|이전|조회|레코드|설정|만료; 레코드 & 변경|삭제|dns|도메인|누락; 이름 해석`,
      weak: "hostname*; domain; domains; 도메인"
    },
    defences: [
      before(
        "Lower the lifetime of the record to 60 seconds at least one old lifetime before the change, and keep the old target serving for two old lifetimes after it.",
        "변경 전 기존 TTL만큼 앞서 TTL을 60초로 낮추고, 변경 후에도 기존 TTL의 두 배 동안 이전 대상이 응답하게 두세요."
      ),
      before(
        "Compare the whole rendered zone before and after (records that go, serial, DNSSEC signatures), not only the line that you meant.",
        "의도한 한 줄만이 아니라 존 전체의 변경 전후(사라지는 레코드, 시리얼, DNSSEC 서명)를 비교하세요."
      ),
      after(
        "Ask the authoritative servers and three public resolvers, from inside and outside, for each changed name.",
        "변경한 이름마다 권한 서버와 공용 리졸버 3곳에 내부·외부에서 각각 조회해 확인하세요."
      )
    ]
  },
  {
    id: "network.load-balancer",
    name: { en: "Load balancer or proxy change", ko: "로드밸런서·프록시 변경" },
    description: {
      en: "A balancer, ingress, gateway or health check sends traffic to the wrong place, to too few backends, or nowhere.",
      ko: "로드밸런서나 인그레스, 게이트웨이, 헬스체크 변경으로 트래픽이 엉뚱하거나 너무 적은 서버로 가거나 어디에도 가지 않습니다."
    },
    signs: {
      strong: `loadbalanc*; elb|alb|nlb|gclb|slb; haproxy; nginx & config*|reload*|upgrade|change*|error*|proxy|rule*|buffer|timeout; envoy & config*|proxy|route*|cluster|crash*; ingress; reverse proxy; api gateway; varnish; vcl; target group*; health check* & fail*|timeout*|config*|wrong|remov*|change*|aggressive|low|all|unhealthy|balanc*; backend routing; sticky session*; upstream server* & nginx|proxy|unavailable|config*; traffic director; proxy & config*|crash*|bug|server*|fail*|change*; all traffic .. one|single|only; uneven|unbalanced|skewed load|traffic|distribution; connection draining; istio; service mesh; 502|504 & gateway|error*|proxy;
        로드밸런서; 로드 밸런서; 로드밸런싱; 부하분산; 부하 분산; l4|l7; l4 & 스위치|설정|장비|장애; 프록시 & 설정|서버|장애|오류|변경; 게이트웨이 & 설정|장애|오류|변경|서버; 인그레스; 헬스체크; 헬스 체크; 상태 검사; 엔진엑스; nginx 설정`,
      weak: "nginx; proxy|proxies; gateway; envoy; health check*; backend*; 게이트웨이; 프록시"
    },
    defences: [
      before(
        "Validate the rendered configuration (nginx -t, haproxy -c, envoy --mode validate), and replay one recorded request a route and host against it.",
        "적용될 설정을 검증하고(nginx -t, haproxy -c, envoy --mode validate) 호스트·경로별로 기록된 요청 하나씩을 재생해 보세요."
      ),
      during(
        "Change one balancer or zone first, drain instead of cut, and watch 5xx, healthy backends and requests a backend for ten minutes.",
        "로드밸런서나 존 하나부터 바꾸되 연결은 끊지 말고 드레인하며, 10분간 5xx와 정상 백엔드 수, 백엔드별 요청 수를 보세요."
      ),
      before(
        "Let health checks tell whether the instance works, not whether its dependencies do, and never take out more than half at once.",
        "헬스체크는 의존 서비스가 아닌 인스턴스 자체의 상태를 보게 하고, 한 번에 절반 이상이 제외되지 않게 하세요."
      )
    ]
  },
  {
    id: "network.routing",
    name: { en: "Network or routing change", ko: "네트워크·라우팅 변경" },
    description: {
      en: "A route, firewall rule, peering or switch changes, and packets go nowhere, to the wrong place, or through too thin a line.",
      ko: "라우팅이나 방화벽, 피어링, 스위치 변경으로 패킷이 사라지거나 잘못된 곳으로 가거나 좁은 회선에 몰립니다."
    },
    signs: {
      strong: `bgp; backbone; router|routers|routing|routes|route table*; route leak*|hijack*|announcement*|reflector*; peering; as path; prefix* & advertis*|announc*|bgp|withdraw*; ip prefix*|blocks|range*; mpls; ospf; vlan*; vpc & peering|rout*|network|endpoint; vpn; subnet*; firewall & config*|rule*|block*|bad|change*|polic*|upgrade; security group*; network polic*; networkpolicy; iptables; nftables; egress|ingress rule*; network & outage|partition*|congest*|fail*|failure|change*|disrupt*|config*|misconfig*|loop|maintenance|connectivity|switch*|equipment|isolat*|upgrade*|bandwidth|packet*|devices|interruption|storm|split; packet loss; packets dropped|lost|storm; multicast|broadcast; network switch*; switch|switches & fail*|misbehav*|config*|network|core|firmware|port*|bug|stack|reboot*; core switch|router; fiber|fibre; cable cut; transit provider*; internet exchange; sdn; nat gateway|table|port*; mtu; arp; spanning tree; lacp; cidr; static route*; traffic engineering; connectivity; interconnect*; link|line fail*|congest*|saturat*; tcp & bug|stack|parameter|retransmi*; http3|http2|quic|protocol & bug|implementation|loop|problem;
        네트워크 & 장애|단절|변경|장비|설정|스위치|회선|작업|지연|루프|분리|오류|구성; 라우팅; 라우터; 스위치 & 장애|교체|설정|오류|네트워크|포트; 방화벽 & 정책|변경|설정|차단|누락|오픈; 보안그룹; 보안 그룹; 회선 & 장애|단절|절체|포화; 대역폭; 백본; 패킷 & 유실|손실|드롭; 케이블; 광케이블; 통신망; 서브넷; 네트워크 정책; 루핑`,
      weak: "network*; firewall*; bandwidth; route*; 네트워크; 회선; 방화벽"
    },
    defences: [
      before(
        "Apply it with an automatic return (commit confirmed, a timed revert) and with a way in that does not use the changed path.",
        "자동 복귀(commit confirmed, 예약 롤백)를 걸고 적용하되, 변경 대상 경로를 쓰지 않는 별도 접속 수단을 확보하세요."
      ),
      before(
        "Compare reachability before and after by a list of flows that must work and flows that must not, run from both ends.",
        "허용되어야 할 통신과 차단되어야 할 통신 목록을 만들어 양쪽 끝에서 변경 전후로 점검하세요."
      ),
      during(
        "Change one device, zone or prefix, watch traffic and drops for ten minutes, and only then the next.",
        "장비, 존, 대역 하나씩 변경하고 10분간 트래픽과 드롭을 확인한 뒤 다음을 진행하세요."
      )
    ]
  },
  {
    id: "hardware.failure",
    name: { en: "Hardware, power or site failure", ko: "하드웨어·전원·센터 장애" },
    description: {
      en: "A machine, disk, power feed or building fails, and what ran there was not elsewhere too.",
      ko: "서버나 디스크, 전원, 건물에 문제가 생겼는데 같은 것이 다른 곳에 없어 서비스가 중단됩니다."
    },
    signs: {
      strong: `hardware & fail*|failure|fault*|issue*|problem*|replac*|error*|died|defect*|malfunction*; power & outage*|loss|failure|fail*|lost|cut|supply|supplies|disruption|surge|interruption|grid|feed; ups & fail*|batter*|bypass; generator*; data center|centre & fire|flood*|power|cool*|outage|fail*; datacenter & fire|flood*|power|cool*|outage|fail*; cooling; overheat*; lightning; fire suppression|alarm; caught fire; storm|hurricane|flood*|earthquake|weather; disk|disks|drive|drives|ssd|ssds|volume|storage|raid|nvme & fail*|failure|died|faulty|degraded|controller; storage volume|array|server|controller .. failed|failure|failing; memory module|dimm; ecc; bad memory|disk|ram; faulty hardware|disk|switch|memory|cable|card; network card; power switch; water leak; server|servers|machine|rack failed|died|failure; hard drive*; transformer; isolation breakers; plc*; sensor*; physical|mechanical; cosmic ray*;
        하드웨어 & 장애|불량|교체|고장|결함|오류; 전원 & 장애|차단|단전|공급|이상|불량; 정전; 화재; 침수; 냉각; 항온항습; 배터리; 무정전; 발전기; 디스크 & 장애|고장|불량|교체; 스토리지 & 장애|고장|불량; 데이터센터 & 화재|정전|장애; 서버 고장; 장비 & 고장|불량|장애|노후|교체; 메모리 불량; 노후; 서버실; 온도 & 상승; 에어컨; 공조`,
      weak: "hardware; datacenter|data center; physical; 하드웨어; 장비; 데이터센터; idc"
    },
    defences: [
      before(
        "Check what runs on this machine, rack, zone or site only, and move or double it before you touch anything there.",
        "해당 서버, 랙, 존, 센터에서만 실행 중인 것을 찾아 작업 전에 옮기거나 이중화하세요."
      ),
      before(
        "Switch off one power feed, disk or zone on purpose, in working hours, and see that alarms ring and nobody notices.",
        "업무 시간에 전원 계통, 디스크, 존 하나를 의도적으로 내려 알람은 울리고 사용자는 모르는지 확인하세요."
      ),
      after(
        "See that spares, redundancy and replication are whole again before the next change.",
        "다음 변경 전에 예비 장비, 이중화, 복제가 모두 정상으로 돌아왔는지 확인하세요."
      )
    ]
  },
  {
    id: "monitoring.gap",
    name: { en: "Nobody saw it", ko: "모니터링 공백" },
    description: {
      en: "An alert, metric or log was missing, switched off or drowned by noise, so that users told first.",
      ko: "알림이나 지표, 로그가 없거나 꺼져 있거나 소음에 묻혀 사용자가 먼저 알아차립니다."
    },
    signs: {
      strong: `monitor*|alert|alerts|alerting|alarm|alarms|alarming|observability|metrics|logging|pager|paging & fail*|missing|missed|miss|no|not|disabled|remov*|gap*|lack*|delay*|noise|noisy|fatigue|silenc*|ignored|broken|blind|unavailable|never|muted|insufficient|without|bug|overload*|unnoticed|prevent*|dashboard; went|gone|was|unnoticed unnoticed|undetected; unnoticed; undetected; blind spot*; not notice*; not|never alerted|paged; no alert*|alarm*|monitoring; lack|lacked visibility|monitoring|alert*|observability; remov* .. alert*|monitor*|probe*|metric*; noticed|reported|discovered .. customers|users|twitter; on call .. not|missed|asleep; status page & down|unavailable|update*|not; logging & channel|system|fail*|service|pipeline; telemetry & overload*|missing|fail*|gap|new|service; late|delayed detection; prometheus|alertmanager|datadog|grafana & down|fail*|rule*|remov*|missing;
        모니터링 & 누락|미흡|부재|공백|없|실패|안|미설정|사각; 알람 & 누락|미발송|없|지연|미설정|미수신|해제|안|무시; 알림 & 누락|미발송|지연|없|미설정|해제|안; 감지 & 지연|못|늦|실패; 인지 & 지연|늦|못; 관제 & 누락|실패|지연; 사각지대; 고객 문의|신고|제보 & 인지|확인|발견; 경보; 로그 & 누락|유실|미수집`,
      weak: "monitoring; alert*; alarm*; 모니터링; 알람; 알림; 관제"
    },
    defences: [
      before(
        "Name the two or three graphs and alerts that would show this change failing, and make each ring once on purpose before the deploy.",
        "이 변경의 실패를 보여 줄 그래프와 알림 2~3개를 정하고 배포 전에 각각 일부러 한 번 울려 보세요."
      ),
      before(
        "Keep an alert until its successor has rung in production; removing one is a change with a reviewer of its own.",
        "새 알림이 운영에서 실제로 울린 뒤에 기존 알림을 제거하고, 알림 제거는 별도 검토를 받으세요."
      ),
      during(
        "Watch what users see (a probe from outside every minute), not only what the service says of itself.",
        "서비스 자체 지표뿐 아니라 외부에서 1분마다 호출하는 점검으로 사용자 관점을 함께 보세요."
      )
    ]
  }
];

// src/core/incidents/hazards/hazard-taxonomy.ts
var hazardTaxonomy = [
  ...databaseHazards,
  ...databaseServiceHazards,
  ...dataHazards,
  ...credentialHazards,
  ...codeHazards,
  ...configurationHazards,
  ...dependencyHazards,
  ...networkHazards,
  ...capacityHazards,
  ...loadHazards
].sort((left, right) => left.id < right.id ? -1 : 1);
var byId = new Map(hazardTaxonomy.map((hazard) => [hazard.id, hazard]));
function hazardOf(id) {
  const hazard = byId.get(id);
  if (hazard === void 0) throw new Error(`no hazard ${id}`);
  return hazard;
}

export {
  hazardTaxonomy,
  hazardOf
};
