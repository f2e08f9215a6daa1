// Hazards of code itself: concurrency, input, regular expressions, clocks, and what was built of it. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What code does under load, on odd input or on odd days. */
export const codeHazards: readonly Hazard[] = [
  {
    id: 'code.concurrency',
    name: { en: 'Race, deadlock or double run', ko: '경쟁 조건·교착·중복 실행' },
    description: {
      en: 'Two things happen at once that tests do one after another: a race, a deadlock, or a job that runs twice.',
      ko: '테스트에서는 순서대로 일어나던 일이 운영에서는 동시에 일어나 경쟁 조건이나 교착, 중복 실행이 발생합니다.',
    },
    signs: {
      strong: `race condition*|hazard*; data race*; race & condition|bug|update|writes|between; deadlock*; livelock*; mutex*; thread|threads & exhaust*|pool*|deadlock*|limit*|starv*|unsafe|safe|stuck|block*|contention|leak*|hang*; concurren* .. update*|write*|request*|modif*|access|bug|map|process*|run*|execution; concurrency; not thread safe; distributed lock*; semaphore*; double free; use after free; memory reuse; spinlock*|spinwait*; simultaneous* .. request*|write*|start*|crash*|update*; double execution; ran|run|runs|executed twice; atomic*; goroutine* leak*; lock contention; interrupt handler; out order; priority inversion; conflicting writes|updates|versions; name conflict; collision*;
        경쟁 조건; 경합; 동시성; 동시에 & 실행|요청|수정|접근|처리|갱신; 교착; 데드락; 스레드 & 고갈|풀|교착|안전|부족|블로킹; 쓰레드 & 고갈|풀|부족; 레이스 컨디션; 중복 실행; 이중 실행; 뮤텍스; 락 경합; 충돌 & 버전|동시`,
      weak: 'thread|threads; concurren*; locking; 스레드; 동시에',
    },
    defences: [
      before(
        'Start two copies of the changed path at the same moment in a test (two instances, same key) and under the race detector; make the write conditional or idempotent where they meet.',
        '변경된 경로를 같은 키로 두 인스턴스에서 동시에 실행하는 시험과 race detector를 돌리고, 만나는 지점의 쓰기는 조건부 또는 멱등하게 만드세요.',
      ),
      before(
        'Give every lock and pool wait a timeout, and take locks in one order everywhere.',
        '모든 락과 풀 대기에 타임아웃을 두고 락 획득 순서를 한 가지로 통일하세요.',
      ),
      during(
        'Watch thread pool queues, blocked threads and duplicate keys on the canary at real load for longer than one traffic peak.',
        '카나리에서 실제 부하로 한 번의 피크를 넘길 때까지 스레드 풀 대기, 블로킹 스레드, 중복 키를 관찰하세요.',
      ),
    ],
  },
  {
    id: 'code.input',
    name: { en: 'Input that nobody expected', ko: '예상하지 못한 입력' },
    description: {
      en: 'Null, empty, oversized, malformed or rare input reaches code that was written for ordinary values, and it crashes or misbehaves everywhere at once.',
      ko: '널, 빈 값, 과도하게 큰 값, 깨진 값이나 드문 입력이 일반적인 값만 가정한 코드에 들어와 여러 곳에서 동시에 오류가 납니다.',
    },
    signs: {
      strong: `null pointer*|reference*|dereference; nullpointerexception; npe; undefined|nil reference|pointer|value|variable; unhandled|uncaught exception*|error*|case*; malformed|unexpected|invalid|oversized|unusual|untrusted|unvalidated|unsanitized input*|data|request*|payload*|header*|packet*|message*|value*|character*|file*|response*|traffic; input validation; edge|corner case*; parser|parsing bug*|error*|fail*; parse error*; buffer overflow*|overrun*|over; out bounds; off by one; division|divide zero; type error*|confusion|mismatch|conversion; encoding|unicode|utf8|utf & bug|error*|issue*|character*|crash*; exceeded|exceed|exceeds .. size|limit*|maximum|length; too large|long|big; oversized; file .. exceed*; empty|missing|null value*|field*|string|file|response*|list; path .. trigger*; panic|panics|panicked; assertion*; infinite loop*|recursion; stack overflow error|exception; segfault*|segmentation; latent bug*|issue|defect*; software|code bug*|defect*|error*; bug|bugs .. caused|triggered|led|crash*|introduced; triggered .. bug|defect; crash*|crashed .. due|because|when; sql injection; uninitiali*; unit|units conversion|confusion|mismatch; sanit* .. input*; wrong|incorrect formula|calculation|assumption|logic; rounding; floating point; typo;
        널 포인터; null & 처리|예외|값; npe; 예외 & 처리|미처리|발생|누락; 입력값; 입력 값|데이터 & 검증|오류|비정상; 비정상 & 요청|입력|데이터|값|패킷; 빈 값; 형변환; 인코딩 & 오류|문제|깨; 무한 루프; 무한루프; 파싱 & 오류|실패|에러; 경계값; 잠재 & 버그|결함|오류; 버그로; 버그 & 발생|원인|인해; 로직 오류; 소스 오류; 프로그램 오류|결함; 오타; 길이 초과; 크기 초과`,
      weak: 'bug|bugs; exception*; crash*; error handling; 버그; 예외; 파싱',
    },
    defences: [
      before(
        'Feed the changed parser or handler what production really sends: a recorded day, then null, empty, ten times the usual size, and another encoding; it must refuse without crashing.',
        '변경된 처리부에 운영에서 기록한 하루치 입력과 함께 널, 빈 값, 평소의 10배 크기, 다른 인코딩을 넣어 보고 비정상 종료 없이 거부하는지 확인하세요.',
      ),
      before(
        'Bound sizes and counts where data enters, and keep the last good value when a new one cannot be read.',
        '데이터가 들어오는 지점에서 크기와 개수를 제한하고, 새 값을 읽지 못하면 마지막 정상 값을 유지하게 하세요.',
      ),
      during(
        'Compare the rate of exceptions by type on the canary with the old version for 15 minutes; a new type ends the rollout.',
        '카나리와 기존 버전의 예외 종류별 발생률을 15분간 비교하고 새로운 종류가 보이면 배포를 중단하세요.',
      ),
    ],
  },
  {
    id: 'code.regex',
    name: { en: 'Expensive regular expression', ko: '과도한 정규식 연산' },
    description: {
      en: 'A pattern backtracks on certain text, and one request keeps a CPU busy for seconds or for ever.',
      ko: '특정 문자열에서 정규식 백트래킹이 폭증해 요청 하나가 CPU를 수 초 이상 점유합니다.',
    },
    signs: {
      strong: `regex|regexes|regexp|regexps; regular expression*; backtrack*; redos; catastrophic backtrack*; pattern match* & cpu|slow|exponential; quadratic & whitespace|time|complexity; 정규식; 정규표현식; 정규 표현식; 백트래킹`,
      weak: 'waf rule*; cpu exhaust* .. rule; 패턴 매칭',
      patterns: [/\.\*[^\s]{0,12}\.\*/, /\([^()\s]{1,40}[+*]\)[+*]/],
    },
    defences: [
      before(
        'Run the pattern on a 100 KB line that almost matches, and use an engine without backtracking (RE2) or a time limit a match.',
        '거의 일치하는 100KB 문자열로 패턴을 실행해 보고, 백트래킹 없는 엔진(RE2)이나 매칭 시간 제한을 사용하세요.',
      ),
      before(
        'Rewrite nested or neighbouring quantifiers (.*.*, (a+)+) and anchor the pattern.',
        '중첩되거나 연달아 나오는 수량자(.*.*, (a+)+)를 고치고 패턴에 앵커를 넣으세요.',
      ),
      during(
        'Put it on one node first, and compare CPU a request with the others for ten minutes.',
        '한 노드에 먼저 적용해 요청당 CPU를 다른 노드와 10분간 비교하세요.',
      ),
    ],
  },
  {
    id: 'time.clock',
    name: { en: 'Clock, calendar or time zone', ko: '시각·달력·시간대' },
    description: {
      en: 'Code meets a leap day, a leap second, a daylight saving change, a new year, another time zone or a clock that jumps.',
      ko: '윤일, 윤초, 서머타임 전환, 연말연시, 다른 시간대, 시계 점프에서 코드가 잘못 동작합니다.',
    },
    signs: {
      strong: `leap second*|year*|day*|smear*; february 29|29th; feb 29|29th; 29 feb|february; daylight saving*; dst; time zone*|zones; timezone*; timestamp* & wrong|incorrect|overflow*|bug|future|negative|zone; clock & skew|drift*|jump*|backwards|sync*|wrong|adjust*|set|monotonic|rewound; ntp; chrony; system|wall clock; year 2038|2000|rollover; y2k; y2k38; epoch & time|overflow|rollover|seconds; time overflow|flow|backwards|rollover; date & arithmetic|calculation|bug|format|pars*|overflow|wrong|invalid; calendar year*; plus one year; add|adding|increment*|bump .. year; new year*; utc & local|kst|offset|conversion; week number; wrong timestamps|date|time; midnight; cron & expression|schedule*|timezone; cron|crontab|cronjob .. ran|run|twice|missed|schedule*; uptime .. days; days .. uptime|continuous; counter .. rollover|days; gps & rollover|time;
        윤초; 윤년; 윤일; 시간대; 타임존; 서머타임; 2 월 29; 시각 & 동기화|오류|차이; 시간 동기화|오차|계산; 서버 시간|시각; ntp; 연말 & 처리|날짜; 날짜 & 계산|오류|변경|형식|처리; 자정; 타임스탬프; 크론 & 중복|실행|설정; 스케줄러 & 오류|중복|미실행|누락`,
      weak: 'clock; timestamp*; calendar; cron|crontab; schedule*; 스케줄; 날짜',
    },
    defences: [
      before(
        'Run the changed code with the clock at 29 February, 31 December 23:59:60, both daylight saving changes and another time zone; compute dates with a calendar library, durations with a monotonic clock.',
        '2월 29일, 12월 31일 23:59:60, 서머타임 전환 양쪽, 다른 시간대로 시각을 바꿔 실행해 보고, 날짜는 달력 라이브러리로, 경과 시간은 단조 시계로 계산하세요.',
      ),
      before(
        'Store and compare in UTC with an explicit offset, and name the zone in every schedule.',
        '저장과 비교는 오프셋을 명시한 UTC로 하고, 모든 스케줄에 시간대를 지정하세요.',
      ),
      after(
        'Watch the first midnight, month end and scheduled run after the deploy with somebody awake.',
        '배포 후 첫 자정, 월말, 첫 스케줄 실행은 담당자가 깨어 있는 상태에서 확인하세요.',
      ),
    ],
  },
  {
    id: 'build.artifact',
    name: { en: 'Wrong or broken artifact', ko: '잘못된 빌드 산출물' },
    description: {
      en: 'What is deployed is not what was tested: an old image, a missing file, another compiler, a mutable tag, a package that vanished.',
      ko: '오래된 이미지, 누락된 파일, 다른 컴파일러, 바뀌는 태그, 사라진 패키지 때문에 시험한 것과 다른 산출물이 배포됩니다.',
    },
    signs: {
      strong: `wrong|incorrect|stale|old|broken|corrupt*|missing|bad|outdated|incomplete|defective artifact*|build|builds|binary|binaries|image|images|package|packages|jar|bundle|installer|assets|executable; build|ci pipeline|process|script|server|system .. broke*|failed|failure|compromis*; deploy* .. wrong|old|incorrect|stale version|build|image|code|branch; wrong|old version .. deploy*|running|release*; package* & unpublish*|malicious|removed|yanked|missing|hijack*|typosquat*|impersonat*; supply chain; left pad; compiler & bug|optimi*|flag*|version; image tag|registry|pull|digest & latest|overwr*|missing|fail*|not|mutable; imagepullbackoff; docker|container image* & delet*|missing|wrong|broken|tag|base; docker hub; artifact* .. missing|corrupt*|delet*|expired; packaging error*|mistake|bug; test|debug code .. production; dead code; minif* .. bug|break*; static|js|css asset*|file* & missing|404|stale; installer; bad|broken|faulty|buggy release|patch|update|deploy|deployment|build|upload; deployed .. bug|defect; deployment .. bug; reused|reusing .. flag|bit; re using .. flag|bit;
        빌드 & 오류|누락|실패|잘못|산출물|이전; 잘못된 버전|이미지|빌드|패키지|파일; 이전 버전 & 배포|이미지; 구버전 & 배포|이미지; 이미지 & 태그|누락|삭제|풀; 아티팩트; 패키징; 산출물; 라이브러리 누락; 정적 파일|리소스 & 누락; 배포 & 누락; 버전 불일치; 배포 파일; 컴파일`,
      weak: 'artifact*; compiler*; docker image*; registry; 빌드; 도커',
    },
    defences: [
      before(
        'Deploy by digest, not by tag, and let the running process say its commit: compare it with the commit of this release before traffic reaches it.',
        '태그 대신 다이제스트로 배포하고, 실행 중인 프로세스가 보고하는 커밋을 이번 릴리스 커밋과 대조한 뒤 트래픽을 받게 하세요.',
      ),
      before(
        'Build once, promote the same bytes through the stages, from a lock file and a registry of your own.',
        '한 번만 빌드해 동일한 산출물을 단계별로 승격하고, lock 파일과 자체 레지스트리를 사용하세요.',
      ),
      after(
        'Keep the last three artifacts out of reach of any cleanup, and start the previous one once to see that it still does.',
        '직전 3개 산출물은 자동 정리 대상에서 제외하고, 이전 버전이 지금도 기동되는지 한 번 실행해 보세요.',
      ),
    ],
  },
];
