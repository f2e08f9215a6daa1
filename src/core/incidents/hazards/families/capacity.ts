// Hazards of capacity: too little of it, less of it, more demand, limits, and the cluster that hands it out. Pure.
import { before, during, type Hazard } from '../hazard.ts';

/** What changes of capacity and demand do. */
export const capacityHazards: readonly Hazard[] = [
  {
    id: 'capacity.exhaustion',
    name: { en: 'Capacity runs out', ko: '용량 한계 도달' },
    description: {
      en: 'Processors, instances, threads or a storage system reach what they can bear, latency rises, and the queue feeds itself.',
      ko: 'CPU나 인스턴스, 스레드, 스토리지가 한계에 이르러 지연이 커지고 대기가 스스로 불어납니다.',
    },
    signs: {
      strong: `overload*; overwhelm*; capacity & exhaust*|insufficient|lack*|limit*|exceed*|reached|ran|run|reduced|low|planning|problem*|under|peak|constraint*|shortage|inadequate|not; not enough capacity|resources|instances|servers|memory; insufficient|inadequate|lack|lacked capacity|resources|instances|servers|cpu|bandwidth|headroom; resource|resources exhaust*|crunch|contention|starvation|constraint*|limit*|overwhelm*; cpu & exhaust*|exhaustion|saturat*|100|usage|spike*|high|throttl*|utilization|starv*; saturat*; high|heavy|excessive|increased|extra|too|unexpected load; exhaust* .. resources|threads|cpu|sockets|ports|descriptors|file; file descriptor*; ulimit*; maximum number|threads; port exhaustion; ephemeral port*; thread exhaustion; out cpu|capacity|threads|sockets; scal* .. limit*|not|fail*|unable|prevent*|insufficient|fast; crush*; bottleneck*; noisy neighbo*; could not|unable .. handle|keep|cope|scale .. load|traffic|up|requests; resource crunch; performance degrad*; degraded performance; load .. too|much|exceed*|increase*|shed*; hot spot*|spotting;
        과부하; 용량 & 부족|초과|한계|산정|고갈|포화; 리소스 & 부족|고갈|초과|한계|포화; 자원 & 부족|고갈|초과|한계|포화; cpu & 사용률|급증|포화|100|과다|부하|점유; 부하 & 급증|증가|과다|집중|발생|견디; 포화; 처리량 & 초과|한계|부족; 한계 & 도달|초과; 성능 저하; 병목; 스레드 고갈; 파일 디스크립터; 소켓 고갈; 증설`,
      weak: 'capacity; scal*; latency; performance; 부하; 용량; 성능',
    },
    defences: [
      before(
        'Load-test the change to 150 % of the last peak, and know which resource gives in first and at what number.',
        '최근 피크의 150%까지 부하 테스트를 하고 어떤 자원이 몇에서 먼저 한계에 이르는지 확인하세요.',
      ),
      before(
        'Let the service shed load early: a bounded queue and 429 or 503 above it, cheap requests and paying users last.',
        '대기열을 제한하고 초과분은 429·503으로 일찍 거절하되 중요한 요청이 마지막까지 살아남게 하세요.',
      ),
      during(
        'Scale up before the deploy, not after it, and hold until headroom is above 30 % at peak.',
        '배포 후가 아니라 배포 전에 증설하고, 피크에서 여유가 30% 이상일 때까지 유지하세요.',
      ),
    ],
  },
  {
    id: 'capacity.removal',
    name: { en: 'Capacity taken away', ko: '용량 축소·제거' },
    description: {
      en: 'Servers, replicas or nodes are taken out, to save money or by mistake, and the rest cannot carry the load.',
      ko: '비용 절감이나 실수로 서버, 레플리카, 노드를 줄여 남은 자원이 부하를 감당하지 못합니다.',
    },
    signs: {
      strong: `downsiz*|downscal*|downgrad*|decommission*|shrink*|shrunk; scale|scaled|scaling down|in; scale|scaled|scaling .. to 0|1|zero|one; remov*|reduc*|lower*|decreas*|terminat*|shut*|cut|drain*|halv*|delet* .. servers|instances|nodes|replicas|capacity|hosts|pods|machines|node|datacenter|workers|shards|brokers|server|vms|regions; servers|instances|nodes|replicas|hosts|machines|capacity .. removed|reduced|terminated|shut|lowered|decreased|drained|offline; capacity & reduc*|downgrad*|remov*|cost*|cut|save|down|loss; save|saving|cut costs|cost|money; cost & saving*|cutting|reduction|optimization|optimisation|spend; minimize|minimise .. spend|cost*; offline .. servers|nodes|capacity|fleet; out rotation|service .. servers|nodes|hosts|instances|too; spot instance*|preempt*; replicas .. to 1|one|zero; larger set .. servers; turned off .. servers|machines|nodes|instances; taken offline|down .. capacity|servers|nodes;
        축소 & 서버|인스턴스|노드|용량|레플리카|스펙|사양|파드|대수; 감축 & 서버|비용|인스턴스|용량; 다운스케일; 스케일 인|다운; 스케일다운; 스케일인; 서버 & 제거|철거|감소|줄|반납|종료; 인스턴스 & 제거|감소|줄|종료|반납; 노드 & 제거|축소|종료|드레인; 비용 절감; 사양 & 하향|축소|변경; 다운그레이드; 대수 & 줄|축소`,
      weak: 'downsize; offline; shutdown; drain*; 축소; 감소',
    },
    defences: [
      before(
        'Take the highest hour of the last four weeks, divide it by what will be left, and go on only when each remaining instance stays below 60 % with one zone gone.',
        '최근 4주 중 가장 높은 시간대 부하를 남을 대수로 나누어, 존 하나가 빠져도 인스턴스당 60% 이하일 때만 진행하세요.',
      ),
      during(
        'Take out one at a time, drained, with a traffic peak between the steps; keep what was removed startable for a week.',
        '하나씩 드레인한 뒤 제거하고 단계 사이에 피크를 한 번 넘기며, 제거한 자원은 일주일간 다시 켤 수 있게 두세요.',
      ),
      before(
        'Let the tool refuse to remove more than a tenth at once or to go below the minimum, whatever the command says.',
        '명령과 무관하게 한 번에 10% 이상 또는 최소 대수 이하로는 줄일 수 없도록 도구에서 막으세요.',
      ),
    ],
  },
  {
    id: 'traffic.surge',
    name: { en: 'Surge of traffic', ko: '트래픽 급증' },
    description: {
      en: 'Many more requests come than ever before: a launch, a campaign, a bot, an attack, or everybody returning after an outage.',
      ko: '출시나 이벤트, 봇, 공격, 장애 후 재접속 등으로 평소보다 훨씬 많은 요청이 한꺼번에 몰립니다.',
    },
    signs: {
      strong: `traffic|request|requests|load|demand|usage|visitors|users|connections|connection|logins|queries|incoming & spike*|surge*|flood*|sudden*|unexpected*|unprecedented|burst*|peak*|record|increase*|large|huge|influx|uptick|amount; thundering herd; flash sale|crowd; marketing campaign*; black friday; launch .. crash*|traffic|day|hours|overload*; hours after launch; super bowl; viral; slashdot*; push notification*; ddos; denial service; crawler*|scraper*|bot traffic; high traffic; clients|users .. reconnect*|connect*|once; reconnect* .. storm|all|once; mass reconnect*; peak traffic|time|hours|load; at peak;
        트래픽 & 급증|폭주|증가|집중|몰|급격|과다; 접속 & 폭주|급증|몰림|집중|증가|쏠림; 요청 & 급증|폭주|집중|몰림; 이벤트 & 트래픽|접속|오픈|폭주|급증; 사용자 & 급증|폭주|몰|집중; 동시접속; 동시 접속; 디도스; 푸시 & 발송|급증|트래픽|접속; 예매; 선착순; 피크 & 트래픽|시간|초과; 주문 & 급증|폭주; 몰리면서; 폭주`,
      weak: 'spike*; peak; surge*; campaign*; traffic; 트래픽; 급증',
    },
    defences: [
      before(
        'Say how many requests a second the launch or message brings in its first minute, load-test twice that with cold caches, and scale before it, since autoscaling comes minutes late.',
        '오픈이나 발송 직후 1분간 예상되는 초당 요청 수의 두 배를 캐시가 빈 상태로 부하 테스트하고, 자동 확장은 수 분 늦으므로 미리 증설하세요.',
      ),
      before(
        'Spread what you can: send messages in waves, add jitter to clients, put a waiting room or rate limit in front.',
        '메시지는 나누어 발송하고 클라이언트에 지터를 주며, 앞단에 대기열이나 처리율 제한을 두세요.',
      ),
      during(
        'Agree before which features go off first under load, and who may decide it.',
        '부하가 커지면 어떤 기능부터 끌지와 결정권자를 미리 정해 두세요.',
      ),
    ],
  },
  {
    id: 'quota.limit',
    name: { en: 'Quota or rate limit', ko: '쿼터·호출 한도' },
    description: {
      en: 'A quota, rate limit or built-in maximum is reached or set wrong, and calls are refused although everything is healthy.',
      ko: '쿼터나 호출 한도, 내장된 최대치에 도달하거나 잘못 설정되어 시스템은 정상인데 호출이 거부됩니다.',
    },
    signs: {
      strong: `quota*; rate limit*; ratelimit*; throttl*; 429; too many requests; api limit*; limit|limits & exceed*|reached|hit|hitting|maximum|account|service|hard|soft|raised|increase*|lowered|new|instances|files|requests|size|undocumented|unknown; hit .. limit*; exceed* .. limit*|maximum|quota|threshold; resource limit*; account limit*; provider limit*; usage limit*; hard coded|hardcoded limit; license & expir*|limit*|exceed*; billing & suspend*|limit|account; request size|body limit; resourcequota; limitrange; max .. allowed; subscription*|account suspend*|expired;
        쿼터; 할당량; 한도 & 초과|도달|제한|설정|부족|상향; 호출 제한|한도; 처리율 제한; 사용량 & 초과|한도|제한; 제한 & 초과|횟수|걸|도달; 임계치 & 초과|도달; 임계값 & 초과; 라이선스 & 만료|초과; 스로틀링; 쓰로틀링; 최대 개수|건수; 건수 초과`,
      weak: 'limit|limits; threshold*; 한도; 제한; 임계',
    },
    defences: [
      before(
        'Look up today’s use and limit of each quota that this change draws on, ask for twice the expected peak in writing before the deploy, and alert at 80 %.',
        '이 변경이 쓰는 쿼터별 현재 사용량과 한도를 확인하고 예상 피크의 두 배로 미리 상향 요청하며 80%에서 알림이 오게 하세요.',
      ),
      before(
        'Handle refusal: back off by Retry-After with jitter, keep serving from cache, and do not retry at once.',
        '거부 응답을 처리하세요: Retry-After와 지터로 물러나고 캐시로 응답하며 즉시 재시도하지 마세요.',
      ),
      during(
        'Bring in a new limit in log-only mode first, and see which real callers it would have refused.',
        '새 제한은 먼저 기록 모드로 적용해 실제로 어떤 호출자가 거부됐을지 확인하세요.',
      ),
    ],
  },
  {
    id: 'kubernetes.workload',
    name: { en: 'Kubernetes workload or cluster', ko: '쿠버네티스 워크로드·클러스터' },
    description: {
      en: 'Probes, limits, disruption budgets, scheduling or the control plane make pods restart, stay pending or go all together.',
      ko: '프로브나 리소스 제한, 중단 예산, 스케줄링, 컨트롤 플레인 문제로 파드가 재시작을 반복하거나 대기 상태에 머물거나 한꺼번에 내려갑니다.',
    },
    signs: {
      strong: `kubernetes; k8s; eks|gke|aks; openshift; kubelet*; kube|kubectl; pod|pods & crash*|evict*|restart*|pending|stuck|fail*|schedul*|unable|limit*|kill*|delet*|not|disruption|autoscal*; crashloop*; crashloopbackoff; liveness|readiness|startup probe*; livenessprobe|readinessprobe; probe* & fail*|timeout|liveness|readiness|chang*; pod disruption budget*; poddisruptionbudget; pdb; helm & chart|release|upgrade|rollback|delet*; statefulset*|daemonset*|replicaset*; container orchestrat*; hpa; horizontalpodautoscaler; node pool|group|drain*|pressure; nodeselector|affinity|taint*|toleration*; admission webhook*|controller*; etcd; namespace & delet*|terminating; dynos; nomad|mesos|marathon; containers & restart*|crash*|kill*|fail*|orchestrat*; apiserver; calico|cilium|flannel; persistent volume*|persistentvolume*|pvc;
        쿠버네티스; 쿠베; 파드; 팟; 컨테이너 & 재시작|종료|오케스트|장애|기동|반복; 프로브; 헬름; 노드풀; 노드 그룹; 네임스페이스; 데몬셋; 스테이트풀셋`,
      weak: 'pod|pods; container*; cluster*; helm; docker; 컨테이너; 클러스터',
    },
    defences: [
      before(
        'Render the manifests and compare them with the live ones (kubectl diff); look at probes, requests and limits, replicas, selectors and the disruption budget one by one.',
        '매니페스트를 렌더링해 운영 상태와 비교하고(kubectl diff) 프로브, requests·limits, 레플리카, 셀렉터, PDB를 하나씩 확인하세요.',
      ),
      before(
        'Give slow starters a startupProbe, keep liveness free of dependencies, and keep maxUnavailable at 0 with a surge that the nodes have room for.',
        '기동이 느리면 startupProbe를 두고 liveness에는 의존 서비스를 넣지 말며, maxUnavailable은 0으로 하고 surge 여유를 확보하세요.',
      ),
      during(
        'Follow kubectl rollout status with a deadline, and undo at the first crash loop or pending pod.',
        'kubectl rollout status를 제한 시간과 함께 지켜보고 첫 CrashLoop이나 Pending에서 바로 되돌리세요.',
      ),
    ],
  },
];
