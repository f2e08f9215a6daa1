// Hazards of certificates, secrets, permissions and security filters. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What changes of trust and access do. */
export const credentialHazards: readonly Hazard[] = [
  {
    id: 'cert.expiry',
    name: { en: 'Certificate expiry', ko: '인증서 만료' },
    description: {
      en: 'A certificate passes its last day while clients still check it, and every connection that relies on it fails at once.',
      ko: '인증서 유효기간이 지나면 이를 검증하는 모든 연결이 한꺼번에 실패합니다.',
    },
    signs: {
      strong: `cert|certs|certificate|certificates|tls|ssl|ca|x509 & expir*|expire|expired|expiry|expiration|outdated|validity|renew*|lapsed; not after; notafter; letsencrypt; acme & renew*|challenge; certbot; invalid|untrusted certificate*; expired .. certificate*|cert|key|root|domain; root|intermediate certificate*; domain expir*|renew*; valid .. one year; expiration date;
        인증서 & 만료|갱신|유효기간|기한|만기|유효; 도메인 만료|갱신; ssl 만료|갱신|인증서; tls 만료|갱신`,
      weak: 'certificate*; cert|certs; expired; 인증서; 만료',
    },
    defences: [
      before(
        'List every certificate in the path (leaf, intermediates, client certificates, pinned ones) with its last day, and renew what has less than 30 days left.',
        '경로에 있는 모든 인증서(서버, 중간, 클라이언트, 핀 고정)의 만료일을 목록으로 확인하고 30일 미만은 먼저 갱신하세요.',
      ),
      after(
        'Ask the live endpoints from outside (openssl s_client -servername … -showcerts) and compare serial and last day with the new file.',
        '배포 후 외부에서 openssl s_client -servername … -showcerts로 실제 엔드포인트의 일련번호와 만료일을 새 파일과 대조하세요.',
      ),
      after(
        'Alert at 30, 14 and 3 days before the end by probing endpoints, not by reading files.',
        '파일이 아니라 실제 엔드포인트를 점검해 만료 30일, 14일, 3일 전에 알림이 오도록 하세요.',
      ),
    ],
  },
  {
    id: 'cert.replacement',
    name: { en: 'Certificate or trust replaced', ko: '인증서·신뢰 체인 교체' },
    description: {
      en: 'A new certificate, chain or CA bundle is not what clients trust: an intermediate is missing, a name is absent, a pin or a key does not match.',
      ko: '교체한 인증서나 체인, CA 번들에 중간 인증서나 도메인이 빠졌거나 키·핀이 맞지 않아 클라이언트가 신뢰하지 않습니다.',
    },
    signs: {
      strong: `cert|certs|certificate|certificates|tls|ssl|ca|keystore|truststore|x509 & replac*|rotat*|chang*|swap*|new|reissu*|re|intermediate|chain|bundle|trust*|pinn*|mismatch*|invalid|wrong|update*|updated|upgrade*|switch*|revok*|misconfig*|recreated|deploy*|issue*|issued|creat*|load*|root|missing|authority; certificate chain; ca bundle; cert manager; root store; trust store; keystore; truststore; tls config*|configuration|version*|handshake; mtls; handshake fail*|error*; hsts; sni; not after; notafter; cross sign*;
        인증서 & 교체|변경|적용|체인|신규|중간|설치|재발급|발급|불일치|누락|배포|루트; 신뢰 체인|저장소; 키스토어; 핸드셰이크; tls 설정|버전; ssl 설정|적용`,
      weak: 'tls; ssl; certificate*; 인증서',
    },
    defences: [
      before(
        'Verify the new file as clients do: full chain to a root that old clients know, every DNS name of the old one, key that matches (openssl verify, comparing public keys).',
        '새 인증서를 클라이언트 관점에서 검증하세요: 구형 클라이언트도 아는 루트까지의 전체 체인, 기존 도메인 모두 포함, 개인키 일치(openssl verify, 공개키 비교).',
      ),
      during(
        'Replace it on one node or edge first, connect with the oldest client that counts (old Android, Java 8, partners with pinning), and go on after ten quiet minutes.',
        '한 노드에 먼저 적용해 가장 오래된 클라이언트(구형 안드로이드, Java 8, 핀 고정 제휴사)로 접속해 보고 10분간 이상이 없으면 확대하세요.',
      ),
      after(
        'Keep the old certificate and key at hand until it expires, and see that every process has reloaded: ask each listener for the serial.',
        '기존 인증서와 키는 만료 전까지 보관하고, 모든 프로세스가 다시 읽었는지 리스너별 일련번호로 확인하세요.',
      ),
    ],
  },
  {
    id: 'secret.rotation',
    name: { en: 'Secret or key rotation', ko: '비밀 값·키 교체' },
    description: {
      en: 'A password, token or key changes before everybody who uses it has the new one, or the old one leaks or is withdrawn too early.',
      ko: '비밀번호나 토큰, 키가 모든 사용처에 반영되기 전에 바뀌거나, 기존 값이 너무 일찍 폐기되거나 유출됩니다.',
    },
    signs: {
      strong: `secret|secrets|credential|credentials|password|passwords|token|tokens|key|keys|apikey & rotat*|rotation|revok*|leak*|leaked|expos*|chang*|invalid*|expir*|stolen|compromis*|renew*|missing|wrong|incorrect*|deleted|steal*|hardcoded|committed; service token*; access|api|signing|encryption|ssh|private|session|auth key|keys|token|tokens; signing key*; jwt|jwks|jwk; vault & secret*|token*|seal*|unavailable|down; kms; credential* .. steal*|stole*|leak*|grant*; contained credential*|secret*; account compromis*|takeover; session cookie|token*; security breach|intrusion; unauthorized third|access|party;
        비밀번호 & 변경|교체|만료|유출|오류|노출; 패스워드 & 변경|교체|만료; 토큰 & 만료|교체|폐기|유출|갱신|무효; 키 & 교체|변경|유출|폐기|로테이션; 시크릿 & 변경|교체|누락|로테이션; 자격증명; 자격 증명; 로테이션 & 키|비밀|토큰|시크릿|인증; 서명키; 암호화 키; api 키; 해킹; 침해; 탈취; 악성코드; 도용; 랜섬웨어; 인증기관 교체; 유출 & 정보|계정|키`,
      weak: 'malware; attacker*; breach*; credential*; password*; secret|secrets; token|tokens; 토큰; 비밀번호; 시크릿',
    },
    defences: [
      before(
        'Let both values be valid at once: add the new one, move every consumer, prove by the access log that nobody uses the old one, and only then withdraw it.',
        '두 값을 동시에 유효하게 두고 새 값을 추가해 모든 사용처를 옮긴 뒤, 접근 로그에서 기존 값 사용이 없음을 확인하고 나서 폐기하세요.',
      ),
      before(
        'List all consumers (services, jobs, CI, partners, people) by who used the key in the last 30 days, not from memory.',
        '기억에 의존하지 말고 최근 30일 사용 이력으로 모든 사용처(서비스, 배치, CI, 제휴사, 담당자)를 확인하세요.',
      ),
      during(
        'Watch authentication failures by consumer for the first hour, with the old value ready to be enabled again.',
        '첫 한 시간 동안 사용처별 인증 실패를 감시하고 기존 값을 바로 되살릴 수 있게 준비하세요.',
      ),
    ],
  },
  {
    id: 'access.permission',
    name: { en: 'Permission or role change', ko: '권한·역할 변경' },
    description: {
      en: 'A policy, role or grant gives less than a service needs, or more than anybody should have.',
      ko: '정책이나 역할, 권한 변경으로 서비스에 필요한 권한이 빠지거나 과도한 권한이 부여됩니다.',
    },
    signs: {
      strong: `permission|permissions|privilege|privileges|iam|rbac|acl|acls|entitlement* & chang*|denied|revok*|remov*|missing|wrong|incorrect*|error*|restrict*|lack*|policy|policies|role|roles|grant*|update*|file|fix*|escalat*|misconfig*|tighten*|lost|insufficient; access denied|revoked|control|polic*; removed|remov*|revok* access; gained|gain access; permission denied; authorization fail*|error*|change*|service|polic*|denied; authentication|login|auth & fail*|outage|down|error*|broken|unable|service; service account* & delet*|disab*|permission*|revok*|key*|role*; 403 & error*|forbidden|permission*|status; lost|lose access; locked out; world readable|writable; publicly accessible|readable; unable log|login; user management; bucket polic*; iam polic*|role*; security group* .. remov*; account* suspend*|disab*|deactivat*;
        권한 & 변경|회수|삭제|누락|오류|부족|제거|수정|설정|거부|부여|없; 접근제어; 접근 제어|권한|거부; 인가 & 오류|실패; 인증 & 오류|실패|장애|서버; iam 정책|역할|권한; 로그인 & 불가|장애|오류|실패|안; 계정 & 잠김|비활성|정지|잠금; 누구나 & 볼|열람|접근|조회; 공개 & 버킷|설정|저장소|노출; 퇴사자`,
      weak: 'permission*; iam; rbac; acl|acls; unauthorized; authentication; 권한; 로그인',
    },
    defences: [
      before(
        'Compare what the role used in the last 90 days (access advisor, audit log) with what the new policy allows, and simulate the difference before you apply it.',
        '최근 90일간 해당 역할이 실제 사용한 권한(액세스 어드바이저, 감사 로그)과 새 정책을 비교하고, 적용 전에 시뮬레이션하세요.',
      ),
      before(
        'Keep a break-glass account that does not depend on what you change, and try to log in with it first.',
        '변경 대상에 의존하지 않는 비상 계정을 준비하고 먼저 로그인해 보세요.',
      ),
      during(
        'Apply it to one service or environment, and watch 401/403 counts by caller for 15 minutes before the next.',
        '서비스나 환경 하나에 먼저 적용하고 15분간 호출자별 401/403 수를 확인한 뒤 다음으로 진행하세요.',
      ),
    ],
  },
  {
    id: 'security.filter',
    name: { en: 'Security rule blocks or lets through', ko: '보안 규칙 오차단·누락' },
    description: {
      en: 'A WAF, blocklist, bot or malware rule matches ordinary traffic or files, and blocks everybody at once; or it no longer stops attacks.',
      ko: 'WAF나 차단 목록, 봇·악성코드 규칙이 정상 요청이나 파일까지 잡아 모두를 차단하거나, 반대로 공격을 막지 못합니다.',
    },
    signs: {
      strong: `waf; modsecurity; web application firewall; firewall rule*|config*; blocklist*|blacklist*|denylist*|whitelist*|allowlist*; block list*; deny|allow list; bot|spam|abuse|fraud|ddos|malware|content detection|filter*|mitigation|protection|management|manager|rule*|system; antivirus; virus definition*|signature*; false positive*; rate limit* & block*|legitimate|rule*; geo block*|blocking; ip block*|ban*; security rule*|scanner|software|sensor|agent|update|patch|polic*|filter*; ddos; denial service; dos attack; ids|ips & rule*|block*; captcha; csp|cors & header*|polic*|error*|block*; content security; endpoint|sensor agent|update|content; xss|injection|vulnerab* & exploit*|attack*|patch*; worm; botnet;
        웹방화벽; 방화벽 & 규칙|정책|차단|설정; 차단 & 정상|오탐|규칙|목록|정책|ip|해외; 오탐; 블랙리스트; 화이트리스트; 허용목록; 차단목록; 디도스; 백신 & 업데이트|오탐; 보안 & 정책|규칙|솔루션|패치|장비|필터; 공격 & 트래픽|대응`,
      weak: 'firewall*; vulnerab*; attack*; malicious; 방화벽; 보안; 공격',
    },
    defences: [
      before(
        'Run the rule in log-only mode on live traffic for a day and read what it would have blocked before it may block.',
        '규칙을 하루 이상 탐지(로그) 모드로만 운영하면서 무엇이 차단됐을지 확인한 뒤에 차단으로 전환하세요.',
      ),
      during(
        'Let it block 1 % of traffic or one site first, with blocked requests and CPU beside the usual, and a switch that turns this one rule off in a minute.',
        '트래픽 1%나 한 사이트에만 먼저 차단을 적용해 차단 수와 CPU를 평소와 비교하고, 이 규칙만 1분 안에 끌 수 있는 스위치를 마련하세요.',
      ),
      before(
        'Test it against a recorded day of ordinary requests, with your own probes, partners, crawlers and office addresses among them.',
        '헬스체크, 제휴사, 크롤러, 사내 IP를 포함한 하루치 정상 요청 기록으로 시험하세요.',
      ),
    ],
  },
];
