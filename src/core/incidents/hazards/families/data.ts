// Hazards of stored data: corruption, deletion, schemas that drift, caches, queues. Pure.
import { before, during, type Hazard } from '../hazard.ts';

/** What changes do to what is stored or on its way. */
export const dataHazards: readonly Hazard[] = [
  {
    id: 'data.corruption',
    name: { en: 'Wrong or corrupt data', ko: '데이터 오염·손상' },
    description: {
      en: 'The change writes wrong values or mixes up owners of data; it spreads before anybody notices, and a rollback of the code does not undo it.',
      ko: '잘못된 값이 저장되거나 데이터 소유자가 뒤섞이고, 알아차리기 전에 퍼져서 코드를 롤백해도 되돌아오지 않습니다.',
    },
    signs: {
      strong: `data|file|files|database|index|disk|state|memory|message|table|record|filesystem|metadata & corrupt*|corrupted|corruption; corrupt|corrupted|corruption data|file|files|database|index|table*|record*|message*|packet*|state; inconsistent|incorrect|wrong|bad|stale|mixed|garbage data|records|values|balance*|results|prices|amounts; data inconsisten*|integrity|leak*|mismatch; wrong user|users|customer*|account*|owner|order|recipient; other users|customers|people|accounts & data|account|information|details|orders|messages|names|saw|see; duplicat* .. charge*|charges|payment*|order*|record*|entries|message*|transaction*; double|twice charge*|charged|payment*|billed; cross tenant; miscalculat*; checksum*; bit flip*; silent* .. corrupt*|wrong; misidentified; counted as;
        데이터 & 오염|손상|불일치|정합성|중복|꼬|깨|오류|잘못|노출; 정합성; 중복 & 결제|청구|발송|주문|출금|이체|처리; 이중 결제|출금|청구; 잘못된 & 금액|가격|값|데이터|계정; 타인 & 정보|계정|데이터|노출; 다른 사용자|고객|회원 & 정보|데이터|노출; 금액 오류|계산; 오발송`,
      weak: 'corrupt*; integrity; inconsisten*; duplicate*; 불일치; 손상; 오염; 중복',
    },
    defences: [
      before(
        'Write the new value beside the old one and compare both on production traffic before anything reads it; release the reading behind a switch.',
        '새 값을 기존 값과 나란히 기록해 운영 트래픽에서 비교한 뒤, 읽기 전환은 스위치로 나누어 배포하세요.',
      ),
      before(
        'Prepare the query that finds wrong rows and the statement that repairs them, and run both on a copy.',
        '잘못된 행을 찾는 쿼리와 바로잡는 구문을 미리 준비해 복제본에서 실행해 보세요.',
      ),
      during(
        'Watch sums that must not move (orders against payments, rows a tenant) from the first minute, and stop writes when they part.',
        '주문 대비 결제 합계, 테넌트별 건수처럼 변하면 안 되는 값을 처음부터 감시하고 어긋나면 쓰기를 멈추세요.',
      ),
    ],
  },
  {
    id: 'data.deletion',
    name: { en: 'Data deleted', ko: '데이터 삭제·유실' },
    description: {
      en: 'A statement, script or cleanup removes more than was meant, or something that somebody still needed.',
      ko: '구문이나 스크립트, 정리 작업이 의도보다 많은 데이터나 아직 필요한 데이터를 지웁니다.',
    },
    signs: {
      strong: `data|database|databases|table|tables|records|files|volume*|image|images|bucket*|backups|account*|accounts|sites|rows|messages|mail|emails|repositor*|disk|disks|snapshots|cluster* & deleted|deletes|delete|deletion|deleting|lost|wiped|erased|purged|truncated|truncate|dropped|destroyed|removed|gone; data loss; lost|lose|loses|losing .. data|writes|messages|emails|transactions|orders; orders|payments|messages|events|writes|transactions|updates .. lost; lifecycle rule*|polic*; drop|dropped|dropping table*|database|column*|schema|collection|bucket; truncate; accidental* delet*|remov*|drop*|truncat*|wip*; delet* .. accident*|mistake|production|wrong; wrong .. delet*; rm rf; cleanup|clean|retention|purge|garbage & job|script|delet*|policy|process|task; retention; hard delet*; automatic deletion; permanently delet*; soft delet*;
        데이터 & 삭제|유실|손실|소실|지워|날아; 유실; 삭제 & 실수|오류|잘못|스크립트|운영|테이블|대량|파일|계정|버킷|볼륨|db|디비|배치|쿼리|정리; 오삭제; 테이블 삭제|드랍|드롭; 드롭 & 테이블|컬럼; 컬럼 & 삭제|제거; 초기화 & 데이터|db|디비; 정리 & 배치|스크립트|작업`,
      weak: 'delet*; cleanup; purge*; wipe*; 삭제; 손실',
      patterns: [/\brm\s+-[a-z]*[rf]/i, /\bdrop\s+(?:table|column|database|schema)\b/i],
    },
    defences: [
      before(
        'Count what would go with a SELECT or dry run, have a second person compare the number with what is meant, and rename or mark instead of deleting for the first two weeks.',
        '삭제 대상을 SELECT나 dry-run으로 먼저 세어 다른 한 사람이 의도한 건수와 대조하고, 처음 2주는 삭제 대신 이름 변경이나 삭제 표시로 처리하세요.',
      ),
      before(
        'Take a backup of exactly these tables, volumes or buckets and restore one of them to see that it works.',
        '대상 테이블·볼륨·버킷을 백업하고 그중 하나를 실제로 복원해 보세요.',
      ),
      during(
        'Delete in small batches with a limit a run at which the job stops by itself, production credentials only where they are needed.',
        '작은 단위로 나누어 삭제하되 1회 한도를 넘으면 스스로 멈추게 하고, 운영 자격 증명은 필요한 곳에서만 쓰세요.',
      ),
    ],
  },
  {
    id: 'data.schema-drift',
    name: { en: 'Schema or format mismatch', ko: '스키마·형식 불일치' },
    description: {
      en: 'Writers and readers no longer agree about a table, message or file, and one of them fails on what the other made.',
      ko: '쓰는 쪽과 읽는 쪽의 테이블, 메시지, 파일 형식이 어긋나 한쪽이 만든 데이터를 다른 쪽이 처리하지 못합니다.',
    },
    signs: {
      strong: `schema & mismatch*|drift*|incompatib*|change*|changed|old|version*|unexpected|differ*|inconsisten*|validation|registry|breaking; column & missing|renam*|removed|exist|unknown|unexpected|type; rename|renamed|renaming column*|table*|field*; backward|backwards|forward incompatib*|compatib*; incompatible .. format|version*|schema|change*|data|protocol; breaking change*; protobuf|avro|serializ*|deserializ* & fail*|error*|incompatib*|change*|mismatch*|schema; unexpected|changed|new|wrong|different format|field*|enum|payload; data format; api contract; undefined column; changed response|payload|format; migration .. was not run|applied;
        스키마 & 불일치|변경|호환|차이|누락; 컬럼 & 누락|이름|타입; 하위 호환; 하위호환; 호환성; 직렬화; 역직렬화; 필드 & 변경|누락|삭제|타입; 응답 형식|포맷 ; 전문 & 변경|불일치|포맷; 포맷 & 변경|불일치; 형식 & 변경|바꾸|바뀌|바꿔|불일치|호환; 스펙 & 변경|불일치; 파일 형식`,
      weak: 'schema; format; 스키마; 포맷; 호환',
    },
    defences: [
      before(
        'Expand, then contract: release readers that accept both forms first, then writers, and remove the old form a release later.',
        '먼저 두 형식을 모두 읽는 코드를 배포하고, 다음에 쓰기를 바꾸고, 이전 형식은 그다음 배포에서 제거하세요.',
      ),
      before(
        'Run the old version against the new schema and the new one against the old, since both live side by side during the rollout and after a rollback.',
        '롤링 배포와 롤백 중에는 신구 버전이 공존하므로, 구버전-새 스키마와 신버전-기존 스키마 조합을 모두 시험하세요.',
      ),
      during(
        'Count messages and rows that cannot be read by version of the reader; send them to a dead-letter queue rather than losing them.',
        '읽지 못한 메시지와 행을 버전별로 집계하고, 버리지 말고 DLQ로 보내세요.',
      ),
    ],
  },
  {
    id: 'cache.flush',
    name: { en: 'Cache emptied or bypassed', ko: '캐시 초기화·미적중' },
    description: {
      en: 'A cache is emptied, keyed anew or expires at once, and everything that it held back hits the origin together.',
      ko: '캐시가 비워지거나 키가 바뀌거나 한꺼번에 만료되어 막아 주던 요청이 원본으로 동시에 몰립니다.',
    },
    signs: {
      strong: `cache|caches|caching|memcache*|redis|cdn|varnish & flush*|clear*|cleared|invalidat*|purge*|emptied|empty|cold|miss|misses|stampede|evict*|expir*|expire|ttl|restart*|warm*|poison*|stale|disab*|lost|key|keys|fail*|down|overload*|hit|bug|capacity|prefix|bypass*|full|crash*|scal*; thundering herd; cache stampede; dogpile; flushall; flushdb; cached .. stale|incorrect*|wrong|error*|old; tiered cache; not cached|caching; dns cache;
        캐시 & 유실|초기화|삭제|만료|무효화|미스|갱신|비우|비워|장애|적중|워밍|예열|플러시|폭주|퍼지|키|재시작|오염|누락|쏠림|서버; 캐싱 & 누락|오류|안; 레디스 & 초기화|재시작|장애|메모리|만료; 썬더링; 스탬피드`,
      weak: 'cache|caches|cached|caching; memcached; redis; cdn; 캐시; 레디스',
    },
    defences: [
      before(
        'Warm the new cache from the old one or from recorded keys before it takes traffic, and let one request an entry reach the origin (single flight) while the others wait.',
        '트래픽을 받기 전에 기존 캐시나 기록해 둔 키로 예열하고, 같은 키는 요청 하나만 원본으로 보내고 나머지는 기다리게 하세요(single flight).',
      ),
      before(
        'Add a random 10–20 % to lifetimes, and know how many requests a second the origin can bear without the cache.',
        'TTL에 10~20%의 임의 편차를 주고, 캐시 없이 원본이 견딜 수 있는 초당 요청 수를 확인해 두세요.',
      ),
      during(
        'Empty it part by part (by prefix, node or percent) and go on only when hit rate and database load have come back.',
        '접두사, 노드, 비율 단위로 나누어 비우고 적중률과 DB 부하가 회복된 뒤에 다음으로 넘어가세요.',
      ),
    ],
  },
  {
    id: 'queue.backlog',
    name: { en: 'Queue or consumer backlog', ko: '큐·컨슈머 적체' },
    description: {
      en: 'Producers outrun consumers, or consumers stop; messages pile up, arrive late, and overrun what drains them later.',
      ko: '생산이 소비를 앞지르거나 컨슈머가 멈춰 메시지가 쌓이고 지연되며, 뒤늦게 처리할 때 후단에 부하가 몰립니다.',
    },
    signs: {
      strong: `queue|queues|queueing|kafka|rabbitmq|sqs|sidekiq|celery|consumer|consumers|worker|workers|brokers|job|jobs|message|messages|pubsub|nats|pulsar|topic & backlog*|backed|lag*|stuck|delay*|full|grew|growing|slow*|overload*|pile*|stopped|stall*|block*|exhaust*|fail*|rebalanc*|crash*|overflow*|partition*|prefetch|poison; backlog* .. jobs|messages|events|requests|builds|tasks; dead letter; poison pill|message; consumer group; offset reset|commit; rebalanc*; build queue*; job queue*; message queue*; task queue*; distributed task*; asynchronous .. processing|tasks|jobs;
        큐 & 적체|쌓|지연|밀|폭주|장애|초과|중단|포화; 메시지 & 적체|쌓|지연|밀림|유실|중복; 카프카 & 지연|장애|적체|리밸런싱|컨슈머|랙|브로커|파티션; 컨슈머 & 지연|중단|랙|적체|멈|그룹|오류; 적체; 리밸런싱; 대기열; 비동기 & 지연|처리|작업`,
      weak: 'queue|queues; kafka; rabbitmq; sqs; backlog*; consumer|consumers; 카프카; 큐; 컨슈머; 밀림',
    },
    defences: [
      before(
        'Know how many messages arrive a second and how many the new consumers drain; go on only when draining is at least twice as fast.',
        '초당 유입량과 새 컨슈머의 초당 처리량을 재고, 처리량이 두 배 이상일 때만 진행하세요.',
      ),
      before(
        'Make handling idempotent and set a retry limit with a dead-letter queue, so that one bad message does not stop a partition.',
        '처리를 멱등하게 만들고 재시도 한도와 DLQ를 두어 메시지 하나가 파티션 전체를 막지 않게 하세요.',
      ),
      during(
        'Alert on the age of the oldest message, not only on the count, and drain a backlog at a bounded rate so that what lies behind is not overrun.',
        '건수뿐 아니라 가장 오래된 메시지의 대기 시간에 알림을 걸고, 적체 해소 시에는 속도를 제한해 후단이 넘치지 않게 하세요.',
      ),
    ],
  },
];
