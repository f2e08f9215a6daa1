// Hazards of configuration and of how a change reaches everybody. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What settings, flags and rollouts do. */
export const configurationHazards: readonly Hazard[] = [
  {
    id: 'config.global-push',
    name: { en: 'Configuration pushed everywhere at once', ko: '설정 전역 동시 반영' },
    description: {
      en: 'A setting reaches all machines or regions within seconds, without canary, so a mistake in it takes everything down together.',
      ko: '설정이 카나리 없이 수 초 만에 모든 서버나 리전에 퍼져 작은 실수 하나로 전체가 동시에 중단됩니다.',
    },
    signs: {
      strong: `config|configuration|configurations|configs|settings|rule|rules|policy|polic*|metadata|file & global*|worldwide|everywhere|propagat*|pushed|push|rolled|rollout|fleet|simultaneous*|roll; configuration|config|configs change|changes|update|updates|deploy* & caused|took|led|result*|outage|down|broke*|fail*|propagat*|remote|automated|bad|edge|global*; global* .. outage|failure|deploy*|roll*|push*|config*; global config*; remote config*; feature|configuration file .. propag*|size|doubled; pushed .. production|all|every|global*|edge; edge .. config*|rule*|servers; feature config; configuration system|service|management|store|roll; service control; control plane; config|configuration took; all of edge; took down all; central config*; service discovery|mesh config*;
        설정 & 전체|전역|일괄|동시|모든|배포|반영|전파|푸시; 전역 설정|반영|배포; 정책 & 전체|일괄|배포; 글로벌 & 설정|반영; 원격 설정; 컨피그 & 배포|변경|전체; 설정 변경; 구성 변경; 환경설정 변경; 전 서버 & 적용|반영|배포`,
      weak: 'config change*; configuration change*; 컨피그',
    },
    defences: [
      before(
        'Treat it like code: give it to one machine, then one region, then 10 %, each with ten minutes of error rate and CPU beside the rest, and stop by itself when they part.',
        '설정도 코드처럼 서버 1대, 리전 1곳, 10% 순으로 반영하고 단계마다 10분간 오류율과 CPU를 나머지와 비교해 차이가 나면 자동으로 멈추게 하세요.',
      ),
      before(
        'Load the new file with the real binary in a check before it is pushed, and make consumers keep the last good one when it does not load.',
        '배포 전에 실제 바이너리로 새 설정을 읽어 보고, 읽지 못하면 사용처가 마지막 정상 설정을 유지하게 하세요.',
      ),
      during(
        'Have the push back to the previous version ready as one command, and one that does not need what the change could break.',
        '이전 버전으로 되돌리는 명령 한 줄을 준비하되, 이 변경으로 망가질 수 있는 시스템에 의존하지 않게 하세요.',
      ),
    ],
  },
  {
    id: 'config.invalid',
    name: { en: 'Wrong configuration', ko: '잘못된 설정 값' },
    description: {
      en: 'A typo, a missing variable or a wrong value passes review and stops the service, or makes it do the wrong thing.',
      ko: '오타나 변수 누락, 잘못된 값이 검토를 통과해 서비스가 멈추거나 잘못 동작합니다.',
    },
    signs: {
      strong: `bad|broken|invalid|incorrect|incorrectly|wrong|faulty|erroneous|improper*|missing|malformed|flawed config|configs|configuration*|configured|setting*|parameter*|variable*|flag; misconfig*; mis config*; configuration|config error*|mistake*|issue*|problem*|bug|typo|defect; environment|env variable|variables|var & missing|wrong|unset|undefined|accident*|new|required|not; typo|typos; without properly configur*; config* .. typo|wrong|mistake|error*; not configured; forgot .. config*|set|enable|update; legacy|default option|setting|value; syntax error*; yaml error*|indent*; human error; command .. typo|wrong; wrong button|command|server|environment|flag|region|cluster; wrong push; fat finger*; operator error; copy paste; manual* .. mistake|error; accident* environment; incorrect order*; mistaken*;
        설정 & 오류|잘못|누락|실수|오타|오설정|미흡|불일치|값; 설정값; 설정 값; 오설정; 오타; 환경변수 & 누락|오류|잘못|미설정; 환경 변수; 파라미터 & 오류|잘못|누락|설정; 작업자 실수; 작업 실수; 휴먼 에러; 휴먼에러; 운영자 실수; 인적 오류; 설정파일 & 오류|누락|잘못; 잘못 설정|입력|적용|등록; 구성 오류`,
      weak: 'configur*; human error; variable*; mistake*; 설정; 환경변수; 실수',
    },
    defences: [
      before(
        'Start the real service with the new configuration in a throw-away environment and let it validate every value; unknown or missing keys must stop the start there, not in production.',
        '새 설정으로 실제 서비스를 임시 환경에서 기동해 모든 값을 검증하고, 알 수 없거나 빠진 키는 운영이 아니라 거기서 기동 실패하게 하세요.',
      ),
      before(
        'Read the rendered difference of production (helm diff, terraform plan, kubectl diff) with a second person, value by value.',
        '운영에 적용될 실제 차이(helm diff, terraform plan, kubectl diff)를 두 사람이 값 단위로 확인하세요.',
      ),
      during(
        'Change one instance first, and see that it starts, answers its health check and serves traffic before the next.',
        '인스턴스 한 대만 먼저 바꿔 기동, 헬스체크, 트래픽 처리까지 확인한 뒤 다음으로 넘어가세요.',
      ),
    ],
  },
  {
    id: 'flag.default',
    name: { en: 'Flag or default flipped for everybody', ko: '플래그·기본값 전체 전환' },
    description: {
      en: 'A feature flag or a default changes for all users at once, and code that few had run meets the whole load.',
      ko: '기능 플래그나 기본값이 모든 사용자에게 한꺼번에 바뀌어, 일부만 실행하던 코드가 전체 부하를 받습니다.',
    },
    signs: {
      strong: `feature flag*|toggle*|switch*|gate*|launch; flag|flags|toggle*|killswitch & flip*|enabl*|disabl*|turn*|default*|all|everyone|on|off|roll*|reus*|repurpos*|remov*|wrong|config*; launchdarkly; unleash; flagd; growthbook; optimizely; openfeature; flipper; kill switch; default|defaults .. changed|chang*|enabled|disabled|true|false|flip*|new|on|off|all|wrong|value*; enabl* .. default|everyone|everybody|users|globally|100; turn*|switch* on .. everyone|all|users|feature|100; enabled .. feature|new; feature .. enabled|activated|turned|launch*|rollout|percent*; ab test; experiment* & config*|roll*|enabled|flag*|users; dark launch; 100 percent; percentage rollout; new feature .. triggered|caused|enabled; fallback & flag|flags|flip*; fallback|default true|false|on|off; is enabled .. true|false|fallback|default; get boolean value .. true|false; bool|boolean variation .. true|false; on|off|enabled|disabled|true|false by default; turn*|switch*|flip* .. on|off .. everyone|everybody|all|default; on|off|enabled|disabled for everyone|everybody|all;
        플래그 & 활성|전환|변경|기본|켜|끄|적용|오류|on|off; 피처 플래그; 기능 플래그; 토글; 기본값 & 변경|전환|오류|활성|켬|켜|켰|꺼|끔|true|false; 기본 켬|켜짐|꺼짐|활성화; 폴백 & true|false|플래그|기본값; 모든 사용자|고객|회원|유저 & 켜|켬|켰|오픈|활성|공개|노출; 모두에게 & 켜|켬|켰|공개|노출; 기능 & 활성화|오픈|켜|전체; 전체 사용자|고객|회원 & 적용|오픈|활성|배포|공개; 킬스위치; 신규 기능 & 오픈|활성|적용|배포; 실험 & 적용|확대|배포`,
      weak: 'flag|flags; 플래그; 기본값',
    },
    defences: [
      before(
        'Turn it on for 1 %, 10 %, 50 % with half an hour between, and compare errors, latency and load of what lies behind with those who do not have it.',
        '1%, 10%, 50% 순으로 30분 간격을 두고 켜면서 미적용 사용자와 오류율, 지연, 후단 부하를 비교하세요.',
      ),
      before(
        'Multiply the load of today’s share by what is left: at 5 % now, everybody is twenty times as much for each dependency.',
        '현재 적용 비율에서의 부하를 전체로 환산하세요. 5%에서 전체로 넘어가면 의존 서비스마다 20배가 됩니다.',
      ),
      during(
        'Try the way back first: flip it off on production for a minute, and see that state written by the new path does no harm to the old.',
        '되돌리기를 먼저 시험하세요. 운영에서 1분간 꺼 보고 새 경로가 남긴 데이터가 기존 경로에 문제를 일으키지 않는지 확인하세요.',
      ),
    ],
  },
  {
    id: 'rollout.all-at-once',
    name: { en: 'Rolled out to everybody at once', ko: '전체 동시 배포' },
    description: {
      en: 'No canary, no stages: the first to notice are all users, and there is nothing old left to turn to.',
      ko: '카나리나 단계 없이 배포되어 모든 사용자가 동시에 영향을 받고, 되돌아갈 이전 버전도 남아 있지 않습니다.',
    },
    signs: {
      strong: `deployed|released|pushed|shipped|applied|rollout|deploy .. all|every|everyone|entire|globally|worldwide|everywhere|simultaneously|fleet; rolled out .. all|every|everyone|entire|globally|worldwide|everywhere|simultaneously|fleet; update|updated .. globally|worldwide|everywhere|simultaneously|fleet; deployed|released|rolled|pushed|shipped|applied|deploy .. at once; without|no|skipp*|bypass* .. canary|staged|staging|gradual|testing|rollout|phased; canary & skip*|miss*|fail*|without|not|caught|bypass*; not caught .. staging|testing|canary|test|qa; did not .. detect|spot|catch .. test*; blind spot .. test*; all at once; big bang; bad|faulty|buggy|broken|problematic deploy*|release|update|push|rollout|patch; staging & caught|did|differ*|production|not; rollback|rollbacks & fail*|broke*|slow|impossible|manual|took|unable; roll|rolled|rolling back & fail*|slow|impossible|unable|could; software|code|agent|routine|firmware update & caused|crash*|faulty|global*|roll*|pushed|simultaneous*; deployment .. caused|broke*|bug|error*|fail*|outage|took; after .. deploy|deploying|release|releasing|rolling .. new; releasing code; new version|release|patch|game .. caused|crash*|bug|released|rolling|rolled|launch*; untested .. change|code|deploy*|release; hotfix; not tested; testing environment*;
        전체 배포|반영|적용|서버; 전 서버 & 적용|배포|반영; 일괄 배포|적용|반영; 동시 배포; 카나리 & 없|미|생략|누락; 단계 & 배포|생략|없이; 점진 & 배포|없; 검증 없이|미흡|누락; 테스트 & 누락|미흡|없이|부족|미수행; 롤백 & 실패|불가|지연|수동; 배포 & 직후|장애|오류; 긴급 배포|패치; 핫픽스; 릴리스 & 직후|이후`,
      weak: 'canary; rollback; 롤백; 카나리',
    },
    defences: [
      before(
        'Deploy to one instance or 1 % first, wait at least ten minutes under real traffic, compare with the old version, and go on in steps that stop by themselves.',
        '인스턴스 1대나 1%에 먼저 배포해 실제 트래픽에서 최소 10분간 기존 버전과 비교하고, 자동으로 멈출 수 있는 단계로 확대하세요.',
      ),
      before(
        'Roll back once in staging exactly as you would at night, and time it.',
        '스테이징에서 야간 상황과 똑같은 방법으로 롤백을 한 번 수행하고 시간을 재세요.',
      ),
      during(
        'Keep the old version running beside the new until one traffic peak has passed.',
        '트래픽 피크가 한 번 지날 때까지 이전 버전을 함께 유지하세요.',
      ),
    ],
  },
  {
    id: 'rollout.order',
    name: { en: 'Wrong order of deployment', ko: '배포 순서 오류' },
    description: {
      en: 'Parts that need each other arrive in the wrong order, or only some of them, and two versions meet that do not fit.',
      ko: '서로 의존하는 구성 요소가 순서가 바뀌거나 일부만 배포되어 맞지 않는 두 버전이 만납니다.',
    },
    signs: {
      strong: `wrong|incorrect|reverse* order|ordering|sequence|deployment; deployment|deployments|migration|migrations|rollout|startup order|ordering|sequence; deploy|release ordering|sequence; order|ordering|sequence of deploy*|release*|migration*|steps|rollout*|services; steps .. out of order; before .. migration*|schema .. was|were|ran; deploy*|release* .. before .. migration*|backend|config*|dependency|consumer*; migration* .. after|before .. deploy*|code; partial* .. deploy*|rollout|rolled|update*|upgrade*|propagat*; not .. all servers .. updated|deployed; mixed|different|conflicting|mismatched|incompatible versions|version; version mismatch*|skew|incompatib*; old|new version|versions|code .. new|old version|versions|schema|code|client*; did not propagate; one server .. not|old; circular|cyclic dependenc*; dependency|dependencies .. order|cycle|loop|circular|startup; startup order; bootstrap*; config* .. not|before .. used|code|required; out step; prerequisite*;
        배포 순서; 순서 & 오류|잘못|바뀌|뒤바|착오|누락; 선행 & 배포|작업|누락; 일부 서버|인스턴스|노드 & 누락|미적용|배포|반영|구버전; 버전 & 불일치|혼재|차이|상이; 구버전 & 신버전|호환|공존; 미배포; 배포 누락; 순환 의존; 순환 참조; 반영 순서|누락`,
      weak: 'deployment order; 순서',
    },
    defences: [
      before(
        'Write the order down (schema, then servers that accept both, then clients, then clean-up), let the pipeline enforce it, and check each step before the next begins.',
        '스키마, 양쪽을 모두 받는 서버, 클라이언트, 정리 순으로 배포 순서를 적어 파이프라인이 강제하게 하고, 단계마다 확인한 뒤 다음을 시작하세요.',
      ),
      before(
        'Prove that each pair of neighbours works: new with old, old with new, and what happens when it stops half-way.',
        '신-구, 구-신 조합이 모두 동작하는지와 중간에 멈췄을 때의 상태를 시험하세요.',
      ),
      after(
        'Ask every instance for its version when done; one that was left out counts as a failed deploy.',
        '배포가 끝나면 모든 인스턴스의 버전을 조회하고 하나라도 빠졌으면 배포 실패로 처리하세요.',
      ),
    ],
  },
];
