// Hazards of what the service stands on: dependencies, platforms, automation, moves. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What changes of the ground do. */
export const dependencyHazards: readonly Hazard[] = [
  {
    id: 'dependency.outage',
    name: { en: 'A dependency fails', ko: '의존 서비스 장애' },
    description: {
      en: 'Another service, provider or region fails, and what depends on it fails too, because nothing limits the wait or stands in.',
      ko: '다른 서비스나 공급자, 리전의 장애가 대기 제한이나 대체 수단이 없는 의존 서비스로 그대로 번집니다.',
    },
    signs: {
      strong: `third party & outage|fail*|down|service|provider|unavailable|api|issue*; upstream|downstream|dependent|dependency|provider|vendor|external|partner|backend & outage|failure*|failed|fail|down|unavailable|unreachable|error*|overload*|collapse|impact*|system*|service*|degrad*|slow*; cascading|cascade fail*|collapse|outage|effect|failures; aws|gcp|azure|s3|github|cloudflare|fastly|stripe|dynamodb|ec2 outage|incident|failure; s3|dynamodb|ec2|kinesis|lambda .. outage|down|unavailable|impact*; outage .. provider|aws|gcp|azure|github|cloud*|upstream; cloud provider; isp|carrier|telco|transit & outage|fail*|problem*; relied|rely|relies|depends|depended|dependent on|upon; hard dependency; dependency .. unavailable|fail*|failure|chain; critical dependency; circuit breaker*; graceful degradation; payment gateway|provider|processor & fail*|outage|down|error*; identity provider; downstream services|service; multiple .. services affected;
        외부 & 장애|연동|서비스|업체|api|기관|시스템; 연동 & 장애|오류|지연|실패|서비스|기관|중단; 의존 & 장애|서비스|시스템; 제휴사; 협력사; 대외 & 기관|연계|장애|채널; 클라우드 & 장애|리전; pg 사; 결제사; 결제대행; 통신사; 서드파티; 연쇄 & 장애|실패; 장애 전파; 장애가 전파; 벤더`,
      weak: 'third party; upstream; downstream; provider*; dependen*; cascad*; 연동; 외부; 의존',
    },
    defences: [
      before(
        'Switch the dependency off in a test (block its address, answer 503, answer after 30 s) and see that the service answers within its own limit, with less instead of with nothing.',
        '시험 환경에서 의존 서비스를 차단하고, 503과 30초 지연 응답을 주입해 서비스가 제한 시간 안에 일부 기능이라도 응답하는지 확인하세요.',
      ),
      before(
        'Give the call a timeout, a circuit breaker and a fallback (cache, default, queue for later), each with its own alert.',
        '호출마다 타임아웃, 서킷 브레이커, 대체 응답(캐시, 기본값, 지연 처리 큐)을 두고 각각 알림을 거세요.',
      ),
      during(
        'Look at the status pages of what the change relies on before you start, and do not deploy during their maintenance.',
        '시작 전에 의존 서비스의 상태 페이지와 점검 일정을 확인하고 점검 중에는 배포하지 마세요.',
      ),
    ],
  },
  {
    id: 'dependency.upgrade',
    name: { en: 'Dependency upgrade', ko: '라이브러리 업그레이드' },
    description: {
      en: 'A new version of a library behaves otherwise: a changed default, a removed call, a driver that pools or retries in another way.',
      ko: '라이브러리 새 버전에서 기본값이나 호출 방식, 커넥션·재시도 동작이 달라져 문제가 드러납니다.',
    },
    signs: {
      strong: `upgrad*|bump*|updat*|version & library|libraries|dependency|dependencies|package|packages|gem|gems|module|sdk|driver|client|framework|npm|pip|maven|openssl|log4j|spring|rails|django|react|jackson|netty|hibernate|numpy|protobuf|grpc|boto3; bump|bumps|bumped|bumping .. to|from|version*; library bug|version|change|update; breaking .. library|dependency|upgrade; dependency|dependencies|package upgrad*|updat*|bump*|conflict*|version*|vulnerab*|hell; transitive dependenc*; npm|pypi|maven package* & malicious|unpublish*|broken; log4shell; client|driver library .. bug; malicious package*; new .. library|driver|sdk version; deprecat* .. api|method|function;
        라이브러리 & 업그레이드|버전|업데이트|변경|취약|교체|충돌; 의존성 & 업그레이드|업데이트|충돌|버전|변경; 드라이버 & 업그레이드|업데이트|버전|교체; 프레임워크 & 업그레이드|업데이트|버전; sdk 업데이트|업그레이드|변경; 패키지 & 업데이트|업그레이드|충돌|버전; 메이저 버전`,
      weak: 'library|libraries; dependenc*; upgrade*; upgraded; 라이브러리; 의존성; 업그레이드',
    },
    defences: [
      before(
        'Read the changelog between the two versions for changed defaults (timeouts, pools, TLS, serialisation), and set explicitly what you rely on.',
        '두 버전 사이의 변경 내역에서 기본값 변경(타임아웃, 풀, TLS, 직렬화)을 확인하고 의존하는 값은 명시적으로 설정하세요.',
      ),
      before(
        'Release the upgrade alone, without features, so that it can be rolled back alone; run the old version’s tests and a load test against it.',
        '기능 변경과 섞지 말고 업그레이드만 단독 배포해 단독 롤백이 가능하게 하고, 기존 테스트와 부하 테스트를 수행하세요.',
      ),
      during(
        'Compare memory, connections, CPU and latency of the canary with the old version for an hour: leaks of a new version show late.',
        '새 버전의 누수는 늦게 드러나므로 카나리의 메모리, 커넥션, CPU, 지연을 한 시간 동안 비교하세요.',
      ),
    ],
  },
  {
    id: 'platform.upgrade',
    name: { en: 'Platform or version upgrade', ko: '플랫폼·버전 업그레이드' },
    description: {
      en: 'The operating system, runtime, cluster or database moves to another version: something that was removed or stricter there stops what ran before.',
      ko: '운영체제나 런타임, 클러스터, DB 버전이 바뀌면서 제거되거나 엄격해진 동작 때문에 기존에 되던 것이 멈춥니다.',
    },
    signs: {
      strong: `upgrad*|bump*|updat*|patch* & kubernetes|k8s|eks|gke|aks|openshift|postgres|postgresql|mysql|mariadb|mongodb|redis|elasticsearch|opensearch|kafka|rabbitmq|cassandra|java|jdk|jvm|node|nodejs|python|ruby|php|golang|dotnet|kernel|linux|ubuntu|debian|centos|rhel|alpine|windows|os|operating|firmware|hypervisor|docker|containerd|systemd|glibc|openssl|istio|nginx|envoy|terraform|airflow|etcd|ios|android; kernel & bug|panic|version|parameter*|patch*; firmware; os upgrade|update|patch*; security patch* .. os|kernel|windows|servers; database|server|system|cluster|platform|software|network|router|switch|version|major upgrade*|upgraded|upgrading; upgrade*|upgrading .. cluster|database|servers|switch*|router*|platform|version; base image; end life; removed api*; deprecated api*; kernel panic; runtime upgrade*|version; windows|microsoft update*; reservation system .. upgraded; had been upgraded; routine .. upgrade|software; patching;
        업그레이드 & 쿠버네티스|db|디비|os|커널|서버|버전|클러스터|플랫폼|미들웨어|시스템|펌웨어|장비|엔진|postgresql|mysql|java|redis|kafka; 버전 & 업그레이드|업|상향|올리|교체; 펌웨어; 커널 & 패치|업데이트|버그|패닉; os & 패치|업데이트|업그레이드|교체; 미들웨어; 패치 & 적용|작업|서버|보안|이후; 운영체제`,
      weak: 'upgrade*; upgraded; firmware; kernel; 업그레이드; 패치; 업데이트',
    },
    defences: [
      before(
        'List removed APIs, changed defaults and stricter checks of every version in between (kubent or pluto for Kubernetes, pg_upgrade --check for PostgreSQL), and search this repository for each.',
        '건너뛰는 모든 버전의 제거된 API, 바뀐 기본값, 강화된 검증을 나열하고(쿠버네티스는 kubent·pluto, PostgreSQL은 pg_upgrade --check) 저장소에서 하나씩 찾아보세요.',
      ),
      before(
        'Know the way back: most platforms do not go back a version, so restore from a snapshot or keep the old cluster until a week has passed.',
        '대부분의 플랫폼은 버전을 되돌릴 수 없으므로 스냅샷 복원 절차를 마련하거나 기존 클러스터를 일주일간 유지하세요.',
      ),
      during(
        'Move one node or replica first, let it carry real work through a peak, and only then the rest.',
        '노드나 복제본 하나를 먼저 올려 실제 부하로 피크를 넘긴 뒤 나머지를 진행하세요.',
      ),
    ],
  },
  {
    id: 'infra.automation',
    name: { en: 'Automation does too much', ko: '자동화 오작동' },
    description: {
      en: 'A script, playbook or controller acts on more machines than meant, quickly and without asking.',
      ko: '스크립트나 플레이북, 컨트롤러가 의도보다 많은 대상에 확인 없이 빠르게 작용합니다.',
    },
    signs: {
      strong: `automation; automated|automatic|automatically|autogenerated|auto .. removed|remov*|delet*|shut*|restart*|script|process|system|task|job|tool|activity|remediation|cleanup|config*|deploy*|scal*|failover|maintenance|change*|rollback|reboot*|drain*|traffic; script & bug|delet*|error*|wrong|ran|run|accident*|mistake*|maintenance|all|production|cleanup|fault*|shut*|restart*; terraform; ansible; puppet; chef; saltstack; salt; cloudformation; pulumi; playbook*; runbook .. wrong|error; maintenance process|script|tool|command|job|task; command & wrong|typo|intend*|accident*|mistake|all|larger|servers|inadvertent*; inadvertent*; accidental*; larger set|number; provisioning & fail*|bug|error*|wrong|legacy|script; decommission*; operator|controller .. bug|delet*|remov*|restart*; autoremediation; self healing; orchestrat* & bug|error*|fail*|restart*|delet*|rescheduling; cron job|script; unintended|unintentional*; runaway; mass|fleet restart|reboot; rebooted|restarted all|every; bot .. delet*|merged|removed|created;
        자동화 & 오류|스크립트|작업|오작동|배포|도구; 스크립트 & 오류|실행|실수|잘못|버그|배포; 자동 & 삭제|종료|재시작|차단|스케일|전환; 테라폼; 앤서블; 플레이북; 명령어 & 오류|잘못|실수|실행|오타; 명령 & 잘못|실수|오입력; 의도치 않; 의도하지 않; 오작동; 일괄 재시작|종료; 프로비저닝`,
      weak: 'script*; automat*; maintenance; command*; 스크립트; 자동화; 점검 작업',
    },
    defences: [
      before(
        'Read the plan of exactly this run (terraform plan, --check, --dry-run) for destroys and replacements, count the targets, and let the run refuse above that count.',
        '이번 실행의 계획(terraform plan, --check, --dry-run)에서 destroy와 replace를 확인하고 대상 수를 센 뒤, 그 수를 넘으면 실행이 거부되게 하세요.',
      ),
      before(
        'Protect what must not go (prevent_destroy, deletion protection, disruption budgets), and name the environment in every command.',
        '삭제되면 안 되는 자원은 prevent_destroy, 삭제 보호, disruption budget으로 보호하고 모든 명령에 환경을 명시하세요.',
      ),
      during(
        'Run it on one target, then in batches with a pause and a stop on the first error.',
        '대상 하나에 먼저 실행하고, 이후에는 묶음 단위로 대기를 두며 첫 오류에서 멈추게 하세요.',
      ),
    ],
  },
  {
    id: 'infra.migration',
    name: { en: 'Move to other infrastructure', ko: '인프라 이전' },
    description: {
      en: 'A service, its data or its traffic moves to another cluster, region, account or provider, and something is left behind or slower there.',
      ko: '서비스나 데이터, 트래픽을 다른 클러스터, 리전, 계정, 공급자로 옮기면서 일부가 누락되거나 더 느려집니다.',
    },
    signs: {
      strong: `migrat*|moved|moving|move|relocat*|cutover|transition* .. cloud|datacenter|center|region|cluster|infrastructure|servers|provider|account|aws|gcp|azure|platform|hardware|traffic|host*; migrat*|relocat*|cutover|transition* .. service*|storage|environment; cutover; cut over; lift shift; data center|datacenter migration*|move|relocation; infrastructure migration|change*|upgrade|feature; new infrastructure|cluster|datacenter|hardware|storage|region|load|platform & migrat*|mov*|switch*|cutover; migration & cloud|kubernetes|traffic|server*; migrat* .. aurora|rds|kubernetes|eks|gke|aks|region|zone; decommission* .. old|server*|cluster; replatform*; legacy system .. replac*|migrat*|retir*; migrat*  .. from .. to; planned maintenance .. migrat*; switch* .. new|provider|cluster|backend;
        이전 & 작업|서버|센터|클라우드|시스템|데이터센터|인프라|idc|클러스터|서비스; 마이그레이션 & 클라우드|서버|인프라|플랫폼|센터|클러스터|리전; 서비스|시스템 마이그레이션; 전환 & 클라우드|신규|시스템|차세대|서버|인프라; 차세대; 데이터센터 이전; 이관 & 서버|시스템|서비스; 컷오버; 신규 서버|장비|인프라 & 전환|교체|이전`,
      weak: 'cutover; 이전 작업; 이관',
    },
    defences: [
      before(
        'Move a small share of traffic first and keep both sides able to serve for a week; write down until which step the way back loses nothing.',
        '트래픽 일부를 먼저 옮기고 양쪽 모두 서비스 가능한 상태를 일주일 유지하며, 어느 단계까지 손실 없이 되돌릴 수 있는지 적어 두세요.',
      ),
      before(
        'Compare both sides in a list: addresses, firewall openings, certificates, secrets, cron jobs, quotas, time zone, latency to the database.',
        '주소, 방화벽, 인증서, 비밀 값, 크론, 쿼터, 시간대, DB까지의 지연 시간을 양쪽 항목별로 대조하세요.',
      ),
      after(
        'Keep the old side until nothing has called it for a week, seen in its access log.',
        '접근 로그에서 일주일간 호출이 없음을 확인한 뒤 기존 환경을 철거하세요.',
      ),
    ],
  },
];
