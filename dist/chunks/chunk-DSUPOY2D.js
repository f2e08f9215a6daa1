// src/core/incidents/search/hazard-term.ts
var mark = "@";
var hazardTerm = (hazard) => `${mark}${hazard}`;
var isHazardTerm = (term) => term.startsWith(mark);

// schemas/incidents/concepts.json
var concepts_default = {
  about: "Words of operations that say the same, in English and Korean: written from what is commonly known of running services. A word after ~ only hints at the concept. How texts become terms depends on this file: raise textVersion when it changes.",
  concepts: {
    "access-loss": ["lost access", "locked out", "lock out", "cannot log in to", "group removed", "offboarding", "account removed", "org access", "access revoked", "admin removed", "접근 불가", "접속하지 못", "계정 삭제", "그룹 삭제", "권한 회수", "잠김"],
    "access-tokens-service": ["service tokens", "token service", "service token", "issue token", "access token", "서비스 토큰"],
    aerospace: ["spacecraft", "rocket", "satellite", "aircraft", "orbiter", "radar", "flight", "우주선", "로켓", "항공기", "위성"],
    agent: ["agent", "daemon", "sidecar", "collector", "exporter", "reporting agent", "monitoring agent", "telemetry", "instrumentation", "에이전트", "데몬", "사이드카", "수집기"],
    "ai-crawl": ["crawler", "bots", "scraper", "크롤러", "봇"],
    "api-gateway": ["api gateway", "gateway", "kong", "apigee", "edge api", "api", "endpoint", "endpoints", "게이트웨이", "api 게이트웨이", "엔드포인트"],
    "async-tasks": ["asynchronous", "async", "task queue", "distributed task", "job queue", "background processing", "workers", "celery", "sidekiq", "비동기", "작업 큐", "비동기 작업"],
    authentication: ["authentication", "authenticate", "auth", "login", "log in", "logins", "sign in", "signin", "sso", "saml", "oauth", "oidc", "openid", "jwt", "session cookie", "two factor", "2fa", "mfa", "identity provider", "idp", "ldap", "active directory", "로그인", "인증", "본인확인", "본인 확인", "세션", "싱글사인온", "로그인 불가"],
    authorization: ["authorization", "authorize", "permission", "permissions", "privilege", "privileges", "access control", "acl", "rbac", "iam", "role", "roles", "grant", "grants", "scope", "scopes", "policy", "access policy", "entitlement", "forbidden", "403", "access denied", "권한", "인가", "접근 권한", "접근 제어", "역할", "정책", "접근 거부"],
    "auto-deletion": ["automatic deletion", "automatically deleted", "auto-delete", "fixed term", "end of term", "end of contract", "trial expired", "scheduled deletion", "self-destruct", "time-limited", "자동 삭제", "자동으로 삭제", "계약 만료", "기간 만료"],
    "automatic-update": ["automatic upgrade", "automatic update", "auto update", "auto-update", "unattended upgrade", "self-update", "automatically", "automation", "automated", "자동 업데이트", "자동 업그레이드", "자동", "자동화", "강제 업데이트"],
    automation: ["automation", "automated", "automatic", "automatically", "script", "scripts", "scripted", "terraform", "ansible", "puppet", "chef", "cloudformation", "orchestration", "pipeline", "workflow", "bot", "자동화", "자동", "스크립트", "테라폼", "앤서블", "파이프라인"],
    "availability-zone": ["availability zone", "az", "zone", "region", "regional", "multi-region", "us-east", "eu-west", "cross-region", "regions", "가용영역", "가용 영역", "리전", "존", "멀티 리전"],
    backup: ["backup", "backups", "restore", "restored", "restoration", "recovery", "snapshot", "snapshots", "pitr", "dump", "pg_dump", "point in time", "disaster recovery", "백업", "복원", "복구", "덤프", "스냅샷", "재해복구", "재해 복구"],
    "bandwidth-egress": ["saturation", "saturated", "gateway", "transit", "nat gateway", "traffic gateway", "link utilization", "포화", "대역폭 부족"],
    "batch-job": ["batch", "batch job", "cron", "cronjob", "cron job", "scheduled job", "scheduled task", "scheduler", "nightly job", "periodic job", "background job", "async job", "airflow", "spring batch", "task processing", "배치", "배치 작업", "크론", "스케줄러", "예약 작업", "정기 작업", "야간 작업", "백그라운드 작업", "정산"],
    bgp: ["bgp", "route advertisement", "prefixes", "prefix", "announcements", "announce", "advertise", "advertised", "route leak", "autonomous system", "peering", "asn", "withdrawn routes", "ip blocks", "anycast", "경로 광고", "비지피", "프리픽스", "피어링"],
    "blocking-command": ["keys command", "keys *", "event loop", "blocked event loop", "o(n) command", "single-threaded", "single threaded", "blocking call", "synchronous call", "이벤트 루프", "싱글 스레드", "keys 명령", "블로킹 명령", "동기 호출"],
    "breaking-change": ["breaking change", "incompatible", "incompatibility", "backward compatible", "backwards compatibility", "removed field", "renamed field", "api change", "contract", "deprecated", "deprecation", "compatibility", "conflicting versions", "mixed versions", "호환", "하위 호환", "호환성", "비호환", "파괴적 변경", "필드 제거", "구버전"],
    browser: ["browser", "firefox", "chrome", "safari", "javascript", "add-on", "add-ons", "extension", "http/3", "quic", "cookie", "cookies", "브라우저", "크롬", "확장 프로그램", "쿠키", "자바스크립트", "부가기능"],
    "bulk-edit": ["bulk", "bulk edit", "mass", "batch update", "large number", "many at once", "대량", "일괄", "벌크"],
    cache: ["cache", "caches", "cached", "caching", "cdn cache", "cache node", "cache nodes", "cache server", "in-memory cache", "tiered cache", "캐시", "캐싱", "캐시 서버", "캐시 노드"],
    "cache-flush": ["flush", "flushed", "cache flush", "purge", "invalidate", "invalidation", "cold cache", "empty cache", "cache miss", "cache misses", "cache nodes removal", "cache key", "evict", "eviction", "warm up", "cache clear", "clear cache", "ttl", "캐시 초기화", "캐시 무효화", "무효화", "캐시 비우", "캐시 삭제", "캐시 미스", "콜드 캐시", "워밍업", "캐시 키"],
    "cache-personal": ["cached login", "cached response", "cache-control", "set-cookie cached", "cache private pages", "shared cache", "vary header", "user-specific", "cache key without user", "session mix-up", "로그인 응답 캐싱", "응답 캐싱", "캐시 제어", "사용자별", "사용자 식별자"],
    "calculation-error": ["wrong calculation", "miscalculation", "calculation error", "incorrect calculation", "incorrect results", "wrong result", "wrong amount", "precision", "floating point", "rounding error", "formula", "divider", "계산 오류", "잘못 계산", "소수점", "반올림", "계산식", "금액 오류"],
    capacity: ["capacity", "undersized", "underprovisioned", "overload", "overloaded", "overwhelm", "overwhelmed", "insufficient", "lack of capacity", "saturated", "peak", "peak load", "용량", "과부하", "부족", "감당하지", "용량 부족", "포화", "피크"],
    cascading: ["cascade", "cascading", "cascaded", "chain reaction", "knock-on", "domino", "ripple", "spread", "dependent services", "downstream", "연쇄", "확산", "파급", "연쇄적", "전이"],
    cdn: ["cdn", "edge", "pop", "fastly", "cloudfront", "akamai", "cloudflare", "edge cache", "vcl", "points of presence", "edge server", "edge servers", "origin", "씨디엔", "엣지", "에지", "정적 파일"],
    certificate: ["certificate", "cert", "certs", "x509", "ca bundle", "pem", "keystore", "truststore", "trust store", "certificate chain", "chain of trust", "intermediate certificate", "root certificate", "cert-manager", "certbot", "acme", "let's encrypt", "~tls", "~ssl", "~https", "~mtls", "인증서", "공인인증서", "루트 인증서", "체인 인증서"],
    "certificate-authority": ["certificate authority", "ca", "issuer", "signing certificate", "root ca", "private ca", "cluster ca", "인증기관", "인증 기관", "발급기관", "루트 ca"],
    chat: ["chat", "messaging", "instant messaging", "messenger", "websocket connections", "메신저", "채팅", "메시지"],
    "checkout-sync": ["sync", "synchronize", "synchronization", "out of sequence", "ordering", "reorder", "message order", "동기화", "순서", "어긋"],
    "circuit-breaker": ["circuit breaker", "bulkhead", "load shedding", "graceful degradation", "backpressure", "fallback", "isolation", "서킷 브레이커", "폴백", "격리", "부하 차단", "우회", "벌크헤드"],
    "cleanup-job": ["cleanup job", "clean up", "cleanup", "garbage collection of images", "prune", "pruning", "retention policy", "lifecycle rule", "lifecycle policy", "old images", "stale", "unused", "orphaned", "reaper", "janitor", "age-based", "sweep", "정리 작업", "청소 작업", "보존 정책", "오래된", "미사용", "수명 주기", "정리 스크립트"],
    clock: ["clock", "clocks", "ntp", "chrony", "time sync", "time drift", "clock skew", "monotonic", "system time", "wall clock", "timestamp", "timestamps", "epoch", "time went backwards", "시계", "시각", "시간 동기화", "타임스탬프", "시각 오차"],
    "cluster-resources": ["resource limits", "resource requests", "limits", "requests", "resource management", "cluster resource", "scheduling", "scheduler", "node selector", "affinity", "taint", "eviction", "리소스 제한", "자원 제한", "리소스 요청", "스케줄링"],
    "compromised-site": ["compromised", "defaced", "download links", "malicious zip", "replaced download", "wordpress", "cms", "변조", "위변조", "악성 파일"],
    config: ["config", "configs", "configuration", "configurations", "configure", "configured", "setting", "settings", "misconfiguration", "misconfigured", "configmap", "parameter", "parameters", "properties file", "yaml", "toml", "ini", "flags file", "설정", "설정값", "설정 파일", "구성", "환경설정", "파라미터", "컨피그", "설정 변경"],
    "config-validation": ["validate config", "validation", "schema validation", "config validation", "lint", "sanity check", "content validator", "설정 검증", "유효성 검사", "검증 단계"],
    "connection-reuse": ["connection reuse", "reuse connections", "pipelining", "cancelled request", "canceled request", "async client", "shared connection", "multiplexing", "connection state", "response mix-up", "out of sequence", "연결 재사용", "커넥션 재사용", "응답 섞임"],
    connections: ["connection pool", "connection pools", "connections", "max_connections", "pool exhausted", "pool size", "hikari", "pgbouncer", "connection limit", "too many connections", "idle connections", "커넥션 풀", "커넥션", "연결 풀", "연결 수", "풀 고갈", "풀 크기"],
    container: ["container", "containers", "docker", "containerd", "runc", "image pull", "registry", "cgroup", "컨테이너", "도커", "이미지 풀"],
    "control-plane": ["control plane", "api server", "management plane", "dashboard", "admin console", "management api", "console", "컨트롤 플레인", "제어 영역", "관리 콘솔", "관리자", "어드민"],
    cooling: ["cooling", "air conditioning", "hvac", "overheating", "temperature", "heat", "chiller", "냉각", "에어컨", "온도", "과열", "항온항습", "공조"],
    cpu: ["cpu", "cpu exhaustion", "high cpu", "100% cpu", "processor", "spin", "spinwait", "busy loop", "hot loop", "cpu load", "cpu usage", "씨피유", "프로세서", "cpu 사용률", "무한 루프"],
    crash: ["crash", "crashed", "crashes", "crashing", "crash loop", "crashloop", "crashloopbackoff", "panic", "abort", "core dump", "bsod", "blue screen", "kernel panic", "restart loop", "boot loop", "terminated", "크래시", "비정상 종료", "강제 종료", "죽", "다운", "블루스크린", "반복 재시작", "종료되"],
    crypto: ["cryptocurrency", "wallet", "blockchain", "smart contract", "ethereum", "bitcoin", "multisig", "가상자산", "암호화폐", "지갑", "블록체인"],
    "currency-amount": ["amount", "balance", "total", "sum", "double charge", "overcharge", "refund", "zero", "금액", "잔액", "합계", "과다 청구", "0원"],
    "customer-deletion": ["deleted customer sites", "customer data deleted", "tenants deleted", "deprovision", "wrong ids", "deactivate sites", "api ids", "고객 데이터 삭제", "고객사 삭제", "테넌트 삭제"],
    "dangerous-command": ["remove servers", "reboot all", "restart all", "drop database", "delete directory", "rm -rf", "truncate", "delete without where", "update without where", "where clause", "mass update", "wipe", "destroy", "terraform destroy", "purge", "flushall", "전체 삭제", "where 없이", "조건 없이", "일괄 삭제", "전체 업데이트", "조건 누락", "조건이 빠져"],
    "data-center-move": ["datacenter move", "rack move", "relocate servers", "센터 이전", "서버 이전"],
    "data-corruption": ["corruption", "corrupt", "corrupted", "inconsistent", "inconsistency", "integrity", "checksum", "mismatch", "overwritten", "overwrite", "garbage data", "wrong data", "bad data", "out of sync", "손상", "정합성", "불일치", "무결성", "덮어써", "덮어쓰", "잘못된 값", "어긋", "데이터 오염"],
    "data-leak": ["leak", "leaked", "exposure", "exposed", "disclose", "other people's data", "other users' data", "other customers' data", "another user", "personal data", "private information", "pii", "publicly accessible", "data leak", "information leak", "wrong account", "cross-tenant", "privacy", "유출", "노출", "개인정보", "다른 고객", "다른 사람", "타인의", "다른 사용자", "남의", "공개되", "고객정보", "고객 정보"],
    "data-loss": ["data loss", "lost data", "lost", "lose", "loss of data", "unrecoverable", "gone forever", "permanently lost", "missing rows", "wiped out", "유실", "데이터 유실", "데이터 손실", "손실", "소실", "누락", "사라"],
    datacenter: ["data center", "datacenter", "data centre", "facility", "colocation", "server room", "rack", "racks", "machine room", "데이터센터", "데이터 센터", "서버실", "전산실", "랙", "기계실"],
    "date-arithmetic": ["date arithmetic", "date calculation", "one year", "plus one year", "year rollover", "y2k", "2038", "date format", "date comparison", "date parsing", "new year", "calendar", "날짜 계산", "연도", "날짜 비교", "날짜 형식", "새해"],
    ddos: ["ddos", "denial of service", "attack traffic", "botnet", "flood", "syn flood", "tbps", "디도스", "서비스 거부", "공격"],
    deadlock: ["deadlock", "deadlocks", "deadlocked", "lock contention", "semaphore", "contention", "livelock", "lock ordering", "mutex", "데드락", "교착", "교착상태", "교착 상태", "경합", "세마포어", "뮤텍스"],
    decrease: ["decrease", "decreased", "lower", "lowered", "reduce", "reduced", "cut", "shrink", "smaller", "shorten", "halve", "fewer", "less", "줄이", "줄여", "줄였", "줄인", "낮추", "낮춰", "낮춘", "감소", "하향", "축소", "단축"],
    deduplication: ["deduplication", "dedup", "hash collision", "sha-1", "collision", "md5", "해시 충돌", "중복 제거", "해시"],
    "default-value": ["default", "defaults", "default value", "by default", "fallback value", "기본값", "디폴트", "초기값", "기본 설정"],
    deletion: ["delete", "deleted", "deletion", "deletes", "remove", "removed", "removal", "drop", "dropped", "erase", "wipe", "wiped", "purge", "truncate", "truncated", "clean up", "cleanup", "gc", "garbage collect", "prune", "expire old", "retention", "unused", "obsolete", "decommission", "삭제", "제거", "지우", "지워", "정리", "청소", "비우", "폐기", "만료 정리", "보존 기간"],
    dependency: ["dependency", "dependencies", "library", "libraries", "package", "packages", "third party library", "module", "npm", "maven", "pip", "cargo", "bump", "upgrade of a library", "transitive", "pinned", "version bump", "lockfile", "sdk", "의존성", "라이브러리", "패키지", "서드파티", "모듈", "버전 업", "외부 라이브러리"],
    "deploy-order": ["order of deployment", "before the code", "config before code", "deployed before", "partial deployment", "partial deploy", "not all servers", "one server missed", "version skew", "missed server", "incomplete deployment", "old version still running", "incorrect deployment process", "배포 순서", "순서", "일부 서버", "부분 배포", "누락된 서버", "배포 누락"],
    "deploy-pipeline": ["ci", "cd", "ci/cd", "pipeline", "build", "builds", "jenkins", "travis", "github actions", "build queue", "artifact", "deploy script", "compile", "빌드", "파이프라인", "젠킨스", "빌드 서버", "배포 스크립트", "산출물", "아티팩트"],
    "deploy-window": ["friday", "before the holiday", "end of year", "금요일", "연휴"],
    "detection-rule": ["signature", "signatures", "content update", "detection rule", "detection rules", "bot detection", "bot management", "fraud rule", "antivirus", "definition file", "feature file", "sensor content", "endpoint agent", "threat feed", "탐지", "시그니처", "백신", "봇 탐지", "탐지 모듈"],
    disable: ["disable", "disabled", "disabling", "turn off", "switch off", "deactivate", "shut off", "비활성화", "끄", "껐", "중지", "사용 중지"],
    "disabled-check": ["silently disabled", "skip validation", "check removed", "checks disabled", "bypass", "ignore errors", "swallow", "suppressed", "no-verify", "safety check", "검사 비활성화", "검증 생략", "우회", "무시"],
    disk: ["disk", "disk full", "disk space", "filesystem", "file system", "inode", "inodes", "volume", "storage full", "no space left", "partition full", "log growth", "grew without bound", "ebs", "persistent disk", "디스크", "저장 공간", "가득", "용량 부족", "파일시스템", "파일 시스템", "볼륨", "꽉 차"],
    dns: ["dns", "domain name", "nameserver", "name server", "resolver", "resolution", "resolve", "record", "cname", "a record", "route53", "route 53", "zone", "zone file", "servfail", "nxdomain", "coredns", "kube-dns", "dnssec", "hostname", "domain", "도메인", "네임서버", "이름 해석", "디엔에스", "레코드", "도메인 이전"],
    "dns-ttl": ["ttl", "time to live", "dns propagation", "cached dns", "lower the ttl", "전파 시간"],
    "dr-test": ["failover test", "disaster drill", "game day", "untested failover", "generator test", "untested backup", "load test", "훈련", "장애 훈련", "복구 훈련", "페일오버 테스트"],
    "duplicate-execution": ["run twice", "executed twice", "double", "duplicate", "duplicates", "duplicated", "idempotent", "idempotency", "idempotency key", "at least once", "exactly once", "charged twice", "multiple charges", "repeatedly", "non-atomic", "more than once", "more than 20 times", "두 번", "중복", "이중", "멱등", "멱등성", "이중 청구", "중복 발송", "중복 실행", "여러 번"],
    durability: ["durability", "durable", "fsync", "sync_binlog", "flush log", "innodb_flush_log_at_trx_commit", "write-ahead log", "synchronous commit", "async commit", "내구성", "동기식 커밋"],
    "e-commerce": ["e-commerce", "shop", "cart", "shopping", "orders", "catalog", "product", "products", "store", "쇼핑", "장바구니", "상품", "주문", "판매"],
    "email-spam": ["unsubscribe", "recipients", "bulk mail", "campaign email", "marketing email", "수신 거부", "대량 메일", "광고 메일"],
    "empty-list": ["empty", "empty list", "empty file", "zero rows", "no rows", "missing", "blank", "빈", "빈 파일", "빈 목록", "비어", "누락"],
    "enable-feature": ["enable", "enabled", "enabling", "turn on", "turned on", "switch on", "activate", "launch for all users", "enabling for all", "활성화", "켜", "켰", "오픈", "노출 확대"],
    encryption: ["encryption", "encrypt", "decrypt", "encrypted", "kms", "hash passwords", "암호화", "복호화", "암호"],
    "enum-mapping": ["enum", "mapping", "mapped", "category", "classified", "classification", "code table", "lookup table", "title", "salutation", "locale", "gender", "type code", "분류", "매핑", "코드값", "호칭"],
    "environment-mixup": ["wrong environment", "production instead of staging", "staging instead of production", "against production", "production state", "prod credentials in test", "test data in production", "mixed up", "운영 환경", "운영에서", "운영 db", "환경을 착각", "환경 혼동"],
    "environment-variable": ["environment variable", "environment variables", "env var", "env vars", "envvar", "dotenv", "config variable", "config vars", "환경변수", "환경 변수"],
    expiry: ["expire", "expired", "expires", "expiry", "expiration", "not-after", "notAfter", "valid until", "validity", "validity period", "end of term", "fixed term", "lapse", "lapsed", "ttl expired", "renew", "renewal", "renewed", "~rotate", "만료", "만료일", "유효기간", "유효 기간", "갱신", "기한"],
    failover: ["failover", "fail over", "failing over", "switchover", "promote", "promotion", "promoted", "new primary", "new master", "leader", "primary", "master", "master election", "active-passive", "standby takeover", "페일오버", "장애 조치", "승격", "마스터 전환", "전환", "절체", "마스터", "주 서버"],
    "fat-table-scan": ["load all", "unbounded query", "without limit", "pagination", "full history", "전체 조회", "무제한 조회"],
    "feature-flag": ["feature flag", "feature flags", "feature toggle", "toggle", "toggles", "flag", "flags", "flag targeting", "kill switch", "launchdarkly", "unleash", "flagsmith", "experiment", "a/b test", "ab test", "기능 플래그", "피처 플래그", "플래그", "토글", "실험 플랫폼", "a/b 테스트", "기능 토글"],
    "feature-growth-file": ["rules file", "model file", "features", "number of features", "duplicated rows", "database permissions", "metadata query", "규칙 파일", "특징 파일"],
    "file-descriptors": ["file descriptor", "file descriptors", "open files", "too many open files", "ulimit", "nofile", "socket exhaustion", "ephemeral ports", "파일 디스크립터", "디스크립터", "열린 파일", "소켓 고갈", "포트 고갈"],
    "file-format": ["file format", "format change", "data format", "serialization", "serialisation", "encoding", "protobuf", "avro", "parquet", "csv", "json schema", "downstream consumers", "data pipeline", "etl", "unit change", "파일 형식", "형식", "포맷", "직렬화", "인코딩", "데이터 파이프라인", "하위 소비자", "스키마 변경"],
    "file-limit": ["file exceeded", "larger than expected", "file size", "feature file", "file grew", "doubled in size", "row limit", "memory preallocation", "maximum size", "oversized", "파일 크기", "크기 초과", "용량 초과"],
    "filtering-messages": ["spam filter", "message filtering", "high filtering", "blocked messages", "carrier filtering", "deliverability", "스팸", "필터링", "차단 메시지"],
    fire: ["fire", "smoke", "flood", "earthquake", "halon", "fire suppression", "화재", "침수", "지진", "불"],
    firewall: ["firewall", "security group", "network policy", "networkpolicy", "iptables", "nftables", "allowlist", "allow list", "whitelist", "denylist", "blocklist", "deny list", "blacklist", "ip filter", "ingress rule", "egress rule", "network rules", "allow rule", "방화벽", "보안 그룹", "허용 규칙", "차단 규칙", "허용 목록", "차단 목록", "접근 제어 목록", "화이트리스트", "블랙리스트"],
    "flag-reuse": ["repurpose", "repurposed", "reuse a flag", "re-using", "reused bit", "old flag", "previously used", "dead code", "unused code", "legacy code", "obsolete code", "재사용", "죽은 코드", "미사용 코드", "옛 코드", "구버전 코드"],
    gaming: ["game", "gaming", "players", "game server", "patch day", "item", "season", "expansion", "게임", "게임 서버", "아이템", "시즌", "패치"],
    "generated-config": ["autogenerated", "generated config", "generated configuration", "generator", "template", "rendered config", "config generation", "code generation", "codegen", "자동 생성", "자동생성", "템플릿", "생성기"],
    "git-hosting": ["git", "github", "gitlab", "subversion", "svn", "git server", "repository hosting", "lfs", "source control", "깃 서버", "깃", "저장소", "형상관리", "소스 저장소"],
    "global-rollout": ["globally", "global", "worldwide", "everywhere", "all at once", "at once", "every pop", "every region", "all regions", "every node", "whole fleet", "entire fleet", "fleet-wide", "fleetwide", "100%", "all users", "all customers", "for everyone", "all tenants", "simultaneously", "instantly", "immediately", "one shot", "big bang", "all servers", "every server", "every customer", "every machine", "every edge", "전체 배포", "전역", "전 세계", "전체 적용", "일괄 적용", "일괄 배포", "한번에", "한꺼번에", "동시에", "전 사용자", "전체 사용자", "모든 사용자", "모든 고객", "모든 리전", "전 리전", "즉시 적용", "전면 적용"],
    "gradual-rollout": ["canary", "canaries", "staged rollout", "gradual", "gradually", "phased", "progressive delivery", "percentage rollout", "staging", "soak", "bake time", "ring", "dogfood", "blue green", "blue-green", "rolling update", "카나리", "단계적", "점진적", "순차 배포", "블루그린", "스테이징", "부분 배포"],
    "ha-redundancy": ["redundancy", "redundant", "high availability", "highly available", "ha", "multi-az", "active active", "replication factor", "이중화", "고가용성", "다중화", "고가용"],
    hardware: ["hardware", "hardware failure", "disk failure", "faulty", "ecc", "bit flip", "raid", "storage array", "san", "server parts", "component failure", "3par", "psu", "하드웨어", "장비 고장", "고장", "부품", "서버 고장"],
    harm: ["outage", "downtime", "incident", "disruption", "failure", "failed", "crash", "unavailable", "down", "data loss", "degraded", "broke", "broken", "stopped working", "went down", "service disruption", "error rates", "postmortem", "post-mortem", "unresponsive", "unable", "impacted", "affected", "장애", "중단", "먹통", "실패했", "실패하", "멈췄", "멈춰", "멈추", "끊겼", "접속하지 못", "사고", "불가", "유실", "노출되", "열리지 않", "응답하지 못", "유출", "오류가", "막혔", "누락되", "지연되", "밀렸", "중복되"],
    "hash-checksum": ["checksum", "checksums", "hash", "digest", "verify", "verification", "체크섬", "해시", "검증"],
    "health-check": ["health check", "healthcheck", "health checks", "liveness", "readiness", "probe", "probes", "liveness probe", "readiness probe", "heartbeat", "헬스체크", "헬스 체크", "상태 확인", "프로브", "라이브니스"],
    "http-protocol": ["http/2", "http/3", "quic", "grpc", "keepalive", "keep-alive", "protocol", "websocket", "websockets", "content-length", "header", "headers", "프로토콜", "웹소켓", "헤더"],
    "human-error": ["human error", "operator error", "typo", "mistake", "mistakenly", "accidentally", "by accident", "inadvertently", "wrong button", "fat finger", "wrong command", "manual error", "manual mistake", "forgot", "mistyped", "실수", "오타", "잘못 입력", "오조작", "휴먼 에러", "담당자 실수", "실수로"],
    identifier: ["primary key", "foreign key", "id column", "identifier", "ids", "id", "sequence", "uuid", "order number", "counter", "invoice number", "number generator", "기본키", "기본 키", "외래키", "외래 키", "식별자", "일련번호", "시퀀스", "아이디", "번호", "번호 생성", "채번"],
    "idle-legacy": ["legacy", "old prototype", "forgotten server", "unmaintained", "deprecated server", "end of life", "eol", "unsupported version", "레거시", "노후", "구형", "방치"],
    image: ["base image", "machine image", "vm image", "ami", "docker image", "container image", "golden image", "snapshot", "이미지", "머신 이미지", "베이스 이미지", "컨테이너 이미지"],
    increase: ["increase", "increased", "raise", "raised", "bump", "grow", "grew", "larger", "higher", "expand", "double", "doubled", "extend", "늘리", "늘려", "늘렸", "올리", "올려", "올린", "증가", "상향", "확대"],
    "infra-migration": ["migrate to cloud", "cloud migration", "migration to new infrastructure", "cutover", "move to new", "moved", "move", "moving", "relocation", "replatform", "switch over", "new infrastructure", "platform migration", "lift and shift", "transfer", "new cluster", "new database", "이전", "이관", "이전 작업", "컷오버", "전환 작업", "클라우드 전환", "새 인프라", "옮기", "옮긴"],
    insider: ["insider", "employee theft", "support engineer", "contractor", "disgruntled", "former employee", "내부자", "퇴사자", "직원", "협력업체"],
    "install-script": ["installer", "install", "install script", "uninstaller", "setup", "bash script", "shell script", "rm", "home directory", "boot.ini", "설치", "설치 프로그램", "설치 스크립트", "언인스톨"],
    "integer-overflow": ["integer overflow", "overflow", "int", "int32", "32-bit", "bigint", "signed integer", "integer limit", "maximum value", "max int", "2147483647", "2 billion", "primary key limit", "id limit", "ran out of ids", "auto increment", "auto_increment", "autoincrement", "serial", "sequence exhausted", "64-bit", "16-bit", "data type", "smaller type", "int max", "정수", "오버플로", "오버플로우", "최대값", "최댓값", "자동 증가", "int 최대", "정수 한계", "자료형", "타입 변경"],
    "invalid-config": ["bad config", "invalid config", "malformed config", "wrong config", "misconfiguration", "misconfigured", "configuration error", "syntax error", "typo", "incorrect configuration", "wrong setting", "incorrectly configured", "wrong settings", "잘못된 설정", "설정 오류", "오타", "설정 실수"],
    "keyboard-shortcut": ["keyboard", "shortcut", "hotkey", "key binding", "keypress", "keydown", "input method", "ime", "diacritic", "accent", "special characters", "단축키", "키보드", "입력기", "자판"],
    "kill-process": ["kill", "killed", "terminate", "drain", "evict", "preempt", "shutdown", "shut down", "power off", "graceful shutdown", "sigterm", "강제 종료", "내리", "셧다운"],
    kubernetes: ["kubernetes", "k8s", "kubelet", "kube", "pod", "pods", "node", "nodes", "namespace", "helm", "helm chart", "container orchestration", "orchestration cluster", "kube-proxy", "deployment manifest", "daemonset", "statefulset", "cilium", "calico", "eks", "gke", "aks", "cni", "쿠버네티스", "파드", "팟", "노드", "헬름", "헬름 차트", "네임스페이스"],
    "kubernetes-upgrade": ["cluster upgrade", "kubernetes upgrade", "node upgrade", "control plane upgrade", "node label", "node labels", "node metadata", "master label", "deprecated api", "removed api", "1.24", "kubernetes version", "control-plane label", "클러스터 업그레이드", "쿠버네티스 업그레이드", "노드 라벨", "쿠버네티스 버전"],
    "large-table": ["large table", "big table", "huge table", "million rows", "critical table", "billions of rows", "hot table", "큰 테이블", "대용량 테이블", "회원 테이블", "주문 테이블", "수억 건", "수천만 건"],
    latency: ["latency", "slow", "slowness", "response time", "delay", "delays", "degraded", "degradation", "performance", "sluggish", "지연", "느려", "느린", "응답 시간", "성능 저하", "로딩"],
    "leader-lease": ["lease", "heartbeat", "session timeout", "ttl lock", "distributed lock", "lock service", "chubby", "분산 락", "리스", "하트비트"],
    leap: ["leap second", "leap seconds", "leap year", "february 29", "feb 29", "leap day", "smear", "윤초", "윤년", "2월 29일"],
    license: ["license", "licence", "license key", "activation", "subscription", "contract", "entitlement", "api key replaced", "라이선스", "라이센스", "라이선스 키", "구독", "계약"],
    "limit-exceeded": ["limit", "limits", "exceeded", "exceed", "maximum", "cap", "too many", "hard limit", "hard-coded limit", "upper bound", "size limit", "hit the limit", "limit reached", "초과", "한계", "한도", "상한", "제한", "최대"],
    "load-balancer": ["load balancer", "load balancing", "load balancers", "lb", "elb", "alb", "nlb", "haproxy", "nginx", "envoy", "ingress", "reverse proxy", "front end", "frontend proxy", "upstream", "backend", "vip", "traffic routing", "gclb", "로드밸런서", "로드 밸런서", "부하 분산", "엘비", "리버스 프록시", "프록시", "인그레스", "엔진엑스"],
    "load-shift": ["sent all traffic", "shifted traffic", "redirect traffic", "drain", "drained", "rerouted", "traffic shift", "all secondary traffic", "트래픽 이동", "트래픽 전환", "트래픽을 몰"],
    "log-sensitive": ["sensitive data in logs", "plaintext", "plain text", "masking", "mask", "redact", "redaction", "sanitize", "마스킹", "평문", "로그에 노출", "비식별", "주민등록번호"],
    logging: ["log", "logs", "logging", "log level", "debug level", "debug logging", "verbose", "logger", "log4j", "logback", "audit log", "log rotation", "log file", "logging channel", "로그", "로깅", "로그 레벨", "디버그", "로그 로테이션"],
    "logging-channel": ["log channel", "audit log", "event log", "log volume", "verbose logs", "log shipping", "fluentd", "logstash", "syslog", "journald", "로그 수집", "로그 전송", "로그량"],
    "machine-learning": ["machine learning", "ml", "model", "recommendation", "inference", "ranking model", "prediction", "추천", "모델", "머신러닝", "추천 모델", "예측"],
    maintenance: ["maintenance", "planned maintenance", "maintenance window", "scheduled maintenance", "planned work", "routine", "repair", "점검", "정기 점검", "유지보수", "작업 시간", "예정된 작업"],
    "manual-operation": ["manual", "manually", "by hand", "ad hoc", "one-off", "runbook", "playbook", "operator", "hand-run", "ssh", "manual step", "manual operation", "interactive", "수동", "수작업", "직접 실행", "운영자", "콘솔에서", "손으로", "수기"],
    "map-location": ["map", "maps", "gps", "tiles", "satellite", "orbit", "location", "navigation", "지도", "타일", "위치", "위성"],
    memory: ["memory", "out of memory", "oom", "oomkilled", "memory leak", "leak memory", "heap", "heap size", "memory limit", "rss", "swap", "garbage collection", "memory usage", "xmx", "메모리", "메모리 누수", "힙", "메모리 부족", "메모리 제한", "스왑"],
    "memory-safety": ["out-of-bounds", "out of bounds", "buffer overflow", "buffer overrun", "use after free", "double free", "segfault", "segmentation fault", "memory corruption", "uninitialized memory", "dangling pointer", "heartbleed", "pointer", "버퍼 오버플로", "세그폴트", "메모리 오염"],
    metadata: ["metadata", "metadata service", "metadata store", "labels", "tags", "annotations", "메타데이터", "라벨", "레이블", "태그"],
    "migration-schema": ["schema migration", "database migration", "migration", "migrate", "alter table", "add column", "drop column", "not null", "add constraint", "create index", "rename table", "rename column", "ddl", "flyway", "liquibase", "alembic", "gh-ost", "pt-online-schema-change", "schema change", "column", "backfill", "마이그레이션", "스키마 변경", "스키마", "컬럼 추가", "컬럼", "칼럼", "테이블 변경", "인덱스 추가", "제약 조건"],
    "mislabelled-change": ["mislabeled", "mislabelled", "inadequately reviewed", "insufficient review", "rubber stamp", "small change", "trivial change", "harmless change", "cosmetic", "ui change", "code review", "리뷰 부족", "사소한 변경", "단순 변경"],
    "mobile-app": ["mobile", "app", "ios", "android", "app store", "client app", "deep link", "deeplink", "url scheme", "push token", "desktop client", "installer", "모바일", "앱", "안드로이드", "아이폰", "딥링크", "앱스토어", "구버전 앱", "클라이언트"],
    monitoring: ["monitoring", "alert", "alerts", "alerting", "alarm", "alarms", "undetected", "unnoticed", "not detected", "observability", "metrics", "dashboards", "pager", "no alarm", "blind spot", "모니터링", "알림", "알람", "경보", "감지하지", "탐지", "대시보드", "지표", "감시"],
    mount: ["mount", "mounted", "mount point", "fstab", "wrong filesystem", "wrong volume", "wrong disk", "마운트", "볼륨 연결"],
    mysql: ["mysql", "mariadb", "innodb", "vitess", "vtgate", "orchestrator", "binlog", "마이에스큐엘", "마리아db"],
    "network-failure": ["network failure", "packet loss", "network outage", "connectivity", "disconnected", "unreachable", "fiber", "fibre", "cable", "link failure", "leased line", "line", "circuit", "bandwidth", "congestion", "saturation", "latency between regions", "네트워크 장애", "패킷 손실", "통신 장애", "회선", "광케이블", "케이블", "단선", "대역폭", "통신사", "해저 케이블", "망 장애", "연결 끊김"],
    "network-partition": ["network partition", "partition", "split brain", "split-brain", "quorum", "isolated", "byzantine", "consensus", "raft", "leader election", "etcd", "consul", "zookeeper", "paxos", "keepalive", "네트워크 분할", "분할", "스플릿 브레인", "정족수", "쿼럼", "합의", "리더 선출", "주키퍼", "콘술"],
    nosql: ["mongodb", "mongo", "cassandra", "dynamodb", "couchdb", "hbase", "scylla", "document store", "nosql", "몽고디비", "카산드라", "다이나모db"],
    notification: ["email", "emails", "mail", "sms", "text message", "push notification", "newsletter", "notification", "notifications", "mailing", "voice call", "message sent", "메일", "이메일", "문자", "알림톡", "푸시", "발송", "메시지 발송", "알림"],
    "null-pointer": ["null pointer", "null", "nil", "nullpointerexception", "npe", "undefined", "blank fields", "empty field", "missing field", "empty value", "blank", "none", "uncaught exception", "unhandled", "panic", "panics", "unwrap", "널 포인터", "널", "빈 값", "빈 필드", "예외 처리", "처리되지 않은", "패닉"],
    "numbering-restart": ["counter reset", "restart numbering", "duplicate number", "sequence reset", "starts from 1", "초기화", "1번부터", "번호 중복"],
    "object-storage": ["s3", "bucket", "buckets", "blob storage", "blob", "gcs", "object storage", "object store", "minio", "acl of bucket", "public bucket", "버킷", "오브젝트 스토리지", "객체 저장소", "스토리지 버킷", "공개 버킷"],
    "os-upgrade": ["os upgrade", "operating system", "kernel upgrade", "kernel", "linux", "ubuntu", "debian", "apt", "apt-get", "yum", "unattended upgrades", "package update", "security patch", "reboot after patch", "systemd", "windows update", "patching", "driver", "운영체제", "커널", "리눅스", "패치", "보안 패치", "os 업그레이드", "우분투", "드라이버", "윈도우"],
    parser: ["parser", "parse", "parsing", "html parser", "tokenizer", "lexer", "input handling", "malformed input", "파서", "파싱", "입력 처리", "구문 분석"],
    "partial-propagation": ["did not propagate", "propagation", "stale config", "config drift", "out of date", "not picked up", "old configuration", "partially applied", "only some", "일부만 반영", "전파되지", "반영되지", "미반영", "설정 드리프트"],
    payment: ["payment", "payments", "billing", "billed", "charge", "charges", "charged", "credit card", "card", "checkout", "invoice", "refund", "price", "prices", "pricing", "fee", "trade", "trading", "order", "purchase", "settlement", "bank", "transfer", "결제", "청구", "과금", "카드", "요금", "주문", "정산", "환불", "가격", "수수료", "송금", "은행", "승인", "자동이체", "간편결제"],
    "pin-version": ["pin", "pinned", "lock version", "latest tag", "floating version", "unpinned", "버전 고정", "latest 태그"],
    "poison-message": ["poison pill", "poison message", "bad message", "bad event", "malformed message", "unprocessable", "dead letter", "dlq", "독성 메시지", "잘못된 메시지", "처리 불가 메시지", "데드레터"],
    postgres: ["postgres", "postgresql", "pg", "rds", "aurora", "pgbouncer", "포스트그레스", "포스트그레"],
    power: ["power", "power loss", "power failure", "power outage", "generator", "generators", "ups", "battery", "breaker", "electricity", "transformer", "grid", "utility power", "lightning", "storm", "weather", "전원", "정전", "발전기", "배터리", "전력", "변압기", "낙뢰", "차단기"],
    "production-database-deletion": ["delete production database", "deleted the production database", "truncate production", "drop table", "wrong database", "wrong environment", "test environment variable", "tests against production", "test run", "seed", "운영 db 삭제", "운영 데이터 삭제", "운영 데이터베이스", "테스트가 운영"],
    provision: ["provisioning", "provisioned", "create cluster", "deprovision", "legacy option", "프로비저닝", "생성"],
    "query-performance": ["slow query", "query plan", "full table scan", "full scan", "missing index", "n+1", "query", "queries", "execution plan", "sequential scan", "statistics", "analyze", "optimizer", "expensive query", "query pattern", "order by", "join", "느린 쿼리", "쿼리", "실행 계획", "풀스캔", "풀 스캔", "인덱스 누락", "조회 쿼리"],
    queue: ["queue", "queues", "message queue", "kafka", "rabbitmq", "sqs", "pubsub", "pub/sub", "message bus", "broker", "topic", "backlog", "lag", "consumer", "consumers", "consumer group", "producer", "event stream", "sidekiq", "celery", "worker queue", "ingest", "큐", "대기열", "카프카", "메시지 큐", "컨슈머", "소비자", "적체", "밀려", "밀렸", "이벤트 처리", "브로커", "토픽"],
    "quota-policy": ["quota policy", "service control", "control plane api", "api management", "할당 정책"],
    "race-condition": ["race condition", "race", "race hazard", "concurrency", "concurrent", "concurrently", "thread safety", "thread-safe", "timing", "non-atomic", "atomic", "atomicity", "interleaving", "toctou", "simultaneous", "priority inversion", "경쟁 상태", "동시성", "경합", "레이스", "원자적", "동시 실행", "동시 요청"],
    "rate-limit": ["rate limit", "rate limiting", "rate limiter", "throttle", "throttled", "throttling", "quota", "quotas", "429", "api limit", "request limit", "limits", "usage limit", "할당량", "쿼터", "스로틀링", "유량 제어", "요청 제한", "호출 제한", "한도", "사용량 제한"],
    "read-only": ["read-only", "read only", "writes refused", "writes rejected", "readonly mode", "읽기 전용", "쓰기 거부", "쓰기 불가"],
    rebalancing: ["rebalance", "rebalancing", "partition assignment", "assignment strategy", "consumer group", "shard", "resharding", "sharding", "hash ring", "hot partition", "hot shard", "리밸런싱", "재분배", "파티션 할당", "샤드", "샤딩", "리샤딩"],
    "recreate-resource": ["recreate", "recreated", "re-created", "replace resource", "force replacement", "destroy and create", "terraform apply", "terraform plan", "import state", "delete and create", "재생성", "다시 생성", "새로 만들"],
    redis: ["redis", "memcached", "memcache", "valkey", "elasticache", "in-memory store", "keys command", "레디스", "멤캐시드", "멤캐시", "인메모리"],
    regex: ["regex", "regexp", "regexes", "regular expression", "regular expressions", "backtracking", "catastrophic backtracking", "redos", "pcre", "re2", "pattern match", "pattern matching", "~pattern", "정규식", "정규표현식", "정규 표현식", "백트래킹", "~패턴"],
    replication: ["replication", "replica", "replicas", "replicate", "read replica", "secondary", "standby", "slave", "follower", "replication lag", "lag", "sync", "resync", "resynchronization", "wal", "복제", "레플리카", "복제본", "슬레이브", "읽기 전용 복제", "복제 지연", "동기화", "대기 서버"],
    restart: ["restart", "restarted", "reboot", "rebooted", "rolling restart", "cold start", "cold boot", "start up", "startup", "bootstrap", "power cycle", "재시작", "재부팅", "재기동", "콜드 스타트", "기동", "부팅"],
    retry: ["retry", "retries", "retrying", "retry storm", "backoff", "exponential backoff", "jitter", "reconnect", "reconnection", "reconnecting", "thundering herd", "stampede", "resend", "redelivery", "재시도", "재전송", "백오프", "재접속", "재연결", "지터"],
    rollback: ["rollback", "roll back", "rolled back", "revert", "reverted", "undo", "back out", "downgrade", "롤백", "되돌림", "되돌리", "복귀", "원복", "다운그레이드"],
    rollout: ["rollout", "roll out", "rolled out", "deploy", "deployed", "deployment", "deploys", "release", "released", "push", "pushed", "ship", "shipped", "launch", "propagate", "propagated", "distribute", "publish", "배포", "롤아웃", "릴리스", "출시", "반영", "전파", "적용"],
    rotation: ["rotate", "rotated", "rotation", "roll keys", "key rotation", "password rotation", "reissue", "교체", "로테이션", "키 교체", "비밀번호 변경", "재발급", "순환"],
    router: ["router", "routers", "routing", "backbone", "edge router", "core router", "route table", "route", "routes", "ospf", "vpc", "transit gateway", "gateway", "egress", "nat", "static route", "라우터", "라우팅", "백본", "경로", "게이트웨이", "망"],
    "sales-event-load": ["ticket", "reservation", "booking", "coupon", "first come", "lottery", "예약", "예매", "발급", "쿠폰", "선착순"],
    "scale-down": ["scale down", "scaling down", "downsize", "downgrade", "reduce replicas", "fewer instances", "fewer replicas", "smaller instance", "cost saving", "save cost", "cut costs", "minimise spend", "reduce spend", "minimum replicas", "remove nodes", "remove capacity", "decommission", "cost reduction", "cost optimization", "shrink", "축소", "감축", "비용 절감", "비용 절약", "최소 대수", "대수를 줄", "인스턴스 축소", "다운사이징", "스케일 인", "낮은 사양", "등급을 낮"],
    "scale-up": ["scale up", "scaling", "scale out", "add capacity", "adding servers", "add nodes", "expand the fleet", "autoscaling", "autoscaler", "autoscale", "hpa", "cluster autoscaler", "scale", "more instances", "증설", "확장", "오토스케일링", "오토 스케일링", "자동 확장", "스케일 아웃", "서버 추가", "노드 추가"],
    "search-index": ["elasticsearch", "opensearch", "solr", "lucene", "search index", "reindex", "reindexing", "search cluster", "엘라스틱서치", "색인", "재색인", "색인 재구축", "검색 엔진", "검색", "오픈서치"],
    secret: ["secret", "secrets", "credential", "credentials", "password", "passwords", "api key", "apikey", "access key", "token", "tokens", "private key", "service account key", "vault", "시크릿", "비밀번호", "비밀키", "암호", "토큰", "접근 키", "자격 증명", "자격증명", "액세스 키", "키 유출"],
    "secret-in-repo": ["credentials in source", "source code repo", "repository", "git", "github", "secret committed", "hard-coded", "hardcoded", "private repository", "access token leaked", "jenkins", "ci secrets", "personal access token", "소스 코드", "저장소", "깃", "깃허브", "하드코딩", "커밋", "젠킨스"],
    "security-breach": ["breach", "hacked", "hack", "attacker", "attackers", "unauthorized access", "unauthorized", "intrusion", "compromised", "stolen", "steal", "exploit", "exploited", "vulnerability", "vulnerable", "malware", "phishing", "hijack", "ransomware", "laptop", "employee", "해킹", "침해", "탈취", "공격자", "무단 접근", "취약점", "도난", "감염", "악성코드", "노트북"],
    "security-hardening": ["hardening", "security control", "security controls", "tighten", "lockdown", "lock down", "least privilege", "restrict", "stricter", "security policy", "csp", "보안 강화", "접근 제한", "보안 정책", "최소 권한"],
    serverless: ["lambda", "serverless", "cloud functions", "worker", "dyno", "dynos", "app engine", "서버리스", "람다"],
    "service-discovery": ["service discovery", "consul", "eureka", "registry", "endpoint registration", "service registry", "discovery", "서비스 디스커버리", "서비스 등록", "서비스 탐색"],
    session: ["session", "sessions", "session store", "logged out", "logout", "cookie", "세션", "세션 저장소", "로그아웃"],
    "single-point": ["single point of failure", "spof", "same building", "same rack", "same carrier", "shared dependency", "not redundant", "no redundancy", "common peering", "one datacenter", "single region", "단일 장애점", "이중화", "같은 건물", "같은 회선", "단일 리전"],
    "spec-data-type": ["column type", "type change", "int to bigint", "widen", "cast", "conversion", "varchar", "타입 변경", "형 변환", "자료형 변경"],
    "sql-database": ["database", "databases", "db", "sql", "sql server", "oracle", "mysql", "postgres", "postgresql", "rds", "aurora", "spanner", "cockroachdb", "datastore", "data store", "데이터베이스", "디비", "저장소"],
    "state-store-size": ["too much data", "snapshot size", "znode", "database size", "file size limit", "2tb", "ext3", "filesystem limit", "boltdb", "freelist", "disk quota", "데이터 과다", "파일 크기 제한"],
    "static-assets": ["static", "assets", "css", "javascript", "bundle", "bundler", "webpack", "cdn purge", "frontend", "front-end", "정적", "프런트엔드", "프론트엔드", "번들"],
    "status-503": ["503", "502", "504", "500", "5xx", "error rate", "error rates", "errors", "http errors", "오류율", "에러율", "오류", "에러"],
    "storage-class": ["archive", "cold storage", "glacier", "lifecycle", "tiering", "보관", "아카이브"],
    "storage-system": ["ebs", "storage", "block storage", "storage node", "nas", "nfs", "filestore", "ceph", "zfs", "metadata service", "storage volume", "mount", "스토리지", "저장 장치", "블록 스토리지", "마운트", "저장소"],
    "streaming-media": ["livestream", "streaming", "video", "audio", "playback", "encoder", "transcoding", "broadcast", "중계", "방송", "영상", "음성", "인코더", "스트리밍", "동영상", "송출"],
    "string-compare": ["string comparison", "version comparison", "lexicographic", "semver", "compare versions", "sort order", "문자열 비교", "버전 비교", "문자열로"],
    "supply-chain": ["supply chain", "malicious package", "malicious", "compromised package", "npm account", "typosquat", "impersonation", "backdoor", "package registry", "injected code", "malware", "공급망", "악성 패키지", "악성코드", "악성", "패키지 저장소"],
    "switch-device": ["network switch", "switches", "switch", "multicast", "spanning tree", "vlan", "firmware", "network device", "networking devices", "top of rack", "nic", "스위치", "멀티캐스트", "펌웨어", "네트워크 장비", "장비"],
    "table-lock": ["table lock", "lock table", "locked", "locks", "access exclusive", "exclusive lock", "lock timeout", "lock_timeout", "blocked queries", "blocking", "lock wait", "metadata lock", "ddl lock", "global lock", "long-running query", "long running transaction", "lock queue", "locking", "잠금", "락", "테이블 잠금", "테이블 락", "배타 잠금", "락 대기", "블로킹", "오래 걸리는 쿼리", "장기 트랜잭션"],
    "testing-gap": ["not caught in testing", "untested", "tests", "staging", "test environment", "not tested", "insufficient testing", "lack of testing", "ci", "validation", "validator", "qa", "review", "테스트", "검증", "스테이징", "미검증", "테스트 부족", "리뷰"],
    "third-party-outage": ["third party", "third-party", "vendor", "upstream provider", "provider outage", "external service", "external api", "dependency outage", "cloud provider", "aws outage", "partner", "supplier", "carrier", "saas", "외부 업체", "협력사", "외부 api", "외부 서비스", "클라우드 장애", "서드파티", "통신사", "제공업체", "외부 연동", "연동"],
    threads: ["thread", "threads", "thread pool", "threadpool", "worker", "workers", "maximum number of threads", "goroutine", "process limit", "ulimit", "스레드", "쓰레드", "스레드 풀", "워커", "작업자"],
    throughput: ["throughput", "slow task", "slowed", "one transaction per minute", "processing rate", "처리량", "처리 속도"],
    "thundering-herd": ["thundering herd", "stampede", "reconnect storm", "cache stampede", "reconnecting clients", "mass reconnection", "restart all clients", "simultaneous reconnect", "surge of connections", "dogpile", "동시 재접속", "한꺼번에 몰려", "몰려", "폭주", "대량 재접속"],
    "ticket-trading": ["stock", "broker", "exchange", "order management", "trading system", "주식", "증권", "거래소", "매매"],
    "time-delay-bug": ["after two hours", "after some time", "delayed", "slow leak", "days later", "latent", "latent bug", "dormant", "time bomb", "잠복", "시간이 지나", "며칠 뒤", "잠재"],
    "time-window": ["night", "dawn", "weekend", "holiday", "off hours", "peak hours", "commute", "rush hour", "새벽", "주말", "공휴일", "출근 시간", "야간", "심야"],
    timeout: ["timeout", "timeouts", "timed out", "deadline", "deadlines", "time limit", "connect timeout", "read timeout", "slow upstream", "타임아웃", "시간 초과", "제한 시간", "응답 대기", "대기 시간"],
    timezone: ["time zone", "timezone", "daylight saving", "dst", "summer time", "utc", "local time", "winter time", "tz database", "tzdata", "시간대", "타임존", "서머타임", "일광 절약", "표준시"],
    tls: ["tls", "ssl", "https", "mtls", "handshake", "cipher", "sni", "암호화 통신", "핸드셰이크", "~certificate", "~인증서"],
    "tool-validation": ["input validation", "lax validation", "missing argument", "missing flag", "dry run", "confirmation prompt", "guard rail", "safeguards", "safety check", "limit of removal", "입력 검증", "안전장치", "확인 절차", "드라이런"],
    "traffic-surge": ["traffic spike", "traffic surge", "spike", "surge", "influx", "peak", "flash sale", "campaign", "promotion", "marketing campaign", "sale event", "launch day", "demand", "viral", "concurrent users", "extreme load", "high load", "black friday", "급증", "폭증", "폭주", "접속자", "이벤트", "프로모션", "선착순", "세일", "트래픽 급증", "동시 접속", "티켓팅", "쿠폰"],
    "unexpected-input": ["unexpected input", "special character", "unicode", "utf-8", "emoji", "character", "empty file", "empty response", "large input", "edge case", "corner case", "malformed", "invalid input", "bad input", "keyboard", "특수문자", "특수 문자", "유니코드", "이모지", "빈 파일", "예외 입력", "입력값", "한글 깨짐", "문자"],
    "unit-conversion": ["unit of measurement", "units", "metric", "imperial", "miles", "kilometres", "conversion", "convert", "milliseconds instead of seconds", "currency conversion", "rounding", "weight", "단위", "단위 변환", "환산", "반올림", "미터법"],
    "unit-tests-data": ["fixture", "test data", "seed data", "sample data", "test account", "테스트 데이터", "더미", "시험"],
    upgrade: ["upgrade", "upgraded", "upgrades", "upgrading", "update", "updated", "new version", "major version", "version bump", "bump", "migrate to version", "업그레이드", "업데이트", "버전 업", "신버전", "새 버전", "버전 변경", "버전업"],
    "url-blocklist": ["url blacklist", "url blocklist", "safe browsing", "phishing list", "malware list", "block list", "blocklist", "blacklist", "denylist", "차단 목록", "블랙리스트", "유해 사이트"],
    "url-link": ["url", "urls", "link", "links", "download url", "redirect", "redirects", "path", "canonical", "routing rule", "url generation", "download link", "주소", "링크", "다운로드 주소", "리다이렉트", "주소 생성", "다운로드"],
    "user-growth": ["growth", "fast growth", "more users", "pandemic", "working from home", "increased usage", "이용자 증가", "사용자 증가", "재택"],
    vacuum: ["vacuum", "autovacuum", "vacuum full", "wraparound", "transaction id", "txid", "xid", "freeze", "bloat", "autovacuum_freeze_max_age", "transaction id wraparound", "postgres maintenance", "배큠", "진공", "오토배큠", "랩어라운드", "트랜잭션 id", "트랜잭션 아이디"],
    "virtual-machine": ["virtual machine", "vm", "vms", "instance", "instances", "ec2", "compute engine", "hypervisor", "host", "hosts", "server", "가상머신", "가상 머신", "인스턴스", "서버", "호스트"],
    waf: ["waf", "web application firewall", "managed rule", "managed rules", "filter rule", "firewall rule", "xss rule", "inline javascript rule", "rule engine", "~firewall", "~rule", "~signature", "~detection", "~filter", "웹 방화벽", "웹방화벽", "~방화벽", "~규칙", "~탐지 규칙"],
    "webhook-api": ["webhook", "callback", "integration", "partner api", "external api", "client library", "sdk", "웹훅", "콜백", "연동", "외부 연동"],
    "wrong-order": ["order", "sequence of steps", "reordering", "precedence", "first", "before", "ordering", "순서", "우선순위", "먼저"],
    "wrong-target": ["wrong recipients", "wrong customers", "sent to everyone", "all members", "random destinations", "missing condition", "test message", "targeting", "segment", "전체 회원", "대상", "잘못된 대상", "수신자", "테스트 메시지", "발송 대상"]
  }
};

// schemas/incidents/glossary-ko-en.json
var glossary_ko_en_default = {
  배포: "deploy release rollout",
  롤아웃: "rollout",
  롤백: "rollback revert",
  릴리스: "release",
  릴리즈: "release",
  출시: "launch release",
  업데이트: "update",
  업그레이드: "upgrade",
  다운그레이드: "downgrade",
  패치: "patch",
  핫픽스: "hotfix",
  버전: "version",
  변경: "change",
  수정: "fix modify",
  추가: "add",
  삭제: "delete remove",
  제거: "remove",
  교체: "replace",
  이전: "migrate move",
  이관: "migrate transfer",
  이동: "move",
  전환: "switch failover",
  적용: "apply",
  반영: "apply",
  활성화: "enable",
  비활성화: "disable",
  켜: "enable",
  끄: "disable turn off",
  끔: "disable turn off",
  설정: "config configuration setting",
  구성: "configuration",
  환경변수: "environment variable",
  "환경 변수": "environment variable",
  환경: "environment",
  플래그: "flag",
  기능: "feature",
  옵션: "option",
  파라미터: "parameter",
  기본값: "default",
  인증서: "certificate TLS SSL",
  인증: "authentication auth",
  인가: "authorization",
  권한: "permission privilege",
  토큰: "token",
  비밀번호: "password",
  암호: "password encryption",
  비밀키: "secret key",
  시크릿: "secret",
  키: "key",
  로그인: "login",
  세션: "session",
  계정: "account",
  사용자: "user",
  이용자: "user",
  고객: "customer",
  개인정보: "personal data private information",
  유출: "leak",
  노출: "exposed leak",
  보안: "security",
  취약점: "vulnerability",
  공격: "attack",
  해킹: "hack attack",
  악성: "malicious",
  악성코드: "malware",
  만료: "expire expiration",
  갱신: "renew update",
  발급: "issue",
  서명: "signature signing",
  데이터베이스: "database",
  디비: "database",
  데이터: "data",
  테이블: "table",
  컬럼: "column",
  칼럼: "column",
  행: "row",
  인덱스: "index",
  스키마: "schema",
  마이그레이션: "migration",
  쿼리: "query",
  트랜잭션: "transaction",
  잠금: "lock",
  락: "lock",
  데드락: "deadlock",
  교착: "deadlock",
  교착상태: "deadlock",
  복제: "replication replica",
  복제본: "replica",
  레플리카: "replica",
  "복제 지연": "replication lag",
  마스터: "master primary",
  "주 서버": "primary",
  슬레이브: "slave replica",
  "대기 서버": "standby replica",
  샤드: "shard",
  샤딩: "sharding",
  백업: "backup",
  복구: "recovery restore",
  복원: "restore",
  덤프: "dump",
  정합성: "consistency integrity",
  무결성: "integrity",
  손상: "corruption corrupted",
  유실: "loss lost",
  손실: "loss",
  중복: "duplicate",
  외래키: "foreign key",
  "외래 키": "foreign key",
  기본키: "primary key",
  "기본 키": "primary key",
  "자동 증가": "auto increment",
  정수: "integer",
  오버플로: "overflow",
  오버플로우: "overflow",
  한계: "limit",
  한도: "limit",
  제한: "limit",
  초과: "exceed exceeded",
  최대: "maximum",
  최소: "minimum",
  크기: "size",
  용량: "capacity",
  디스크: "disk",
  저장소: "storage repository",
  스토리지: "storage",
  저장: "store save",
  볼륨: "volume",
  파일: "file",
  파일시스템: "filesystem",
  "파일 시스템": "filesystem",
  디렉터리: "directory",
  디렉토리: "directory",
  폴더: "directory",
  로그: "log",
  로깅: "logging",
  로테이션: "rotation",
  메모리: "memory",
  "메모리 누수": "memory leak",
  누수: "leak",
  힙: "heap",
  가비지: "garbage",
  스레드: "thread",
  쓰레드: "thread",
  프로세스: "process",
  코어: "core",
  씨피유: "CPU",
  부하: "load",
  과부하: "overload overloaded",
  폭주: "surge flood",
  폭증: "surge spike",
  급증: "spike surge",
  트래픽: "traffic",
  요청: "request",
  응답: "response",
  지연: "latency delay",
  느려: "slow",
  느린: "slow",
  느림: "slow",
  타임아웃: "timeout",
  "시간 초과": "timeout",
  "제한 시간": "timeout",
  재시도: "retry",
  재연결: "reconnect",
  재접속: "reconnect",
  백오프: "backoff",
  간격: "interval",
  연결: "connection connect",
  접속: "connection access",
  커넥션: "connection",
  "커넥션 풀": "connection pool",
  풀: "pool",
  소켓: "socket",
  끊: "disconnect drop",
  네트워크: "network",
  대역폭: "bandwidth",
  패킷: "packet",
  라우터: "router",
  라우팅: "routing",
  경로: "route path",
  스위치: "switch",
  방화벽: "firewall",
  규칙: "rule",
  룰: "rule",
  정책: "policy",
  차단: "block blocked",
  허용: "allow",
  도메인: "domain",
  "도메인 이름": "domain name DNS",
  네임서버: "nameserver DNS",
  디엔에스: "DNS",
  "이름 해석": "DNS resolution",
  주소: "address",
  레코드: "record",
  로드밸런서: "load balancer",
  "로드 밸런서": "load balancer",
  "부하 분산": "load balancing",
  프록시: "proxy",
  게이트웨이: "gateway",
  엣지: "edge",
  에지: "edge",
  씨디엔: "CDN",
  캐시: "cache",
  캐싱: "caching",
  무효화: "invalidate purge",
  레디스: "redis",
  멤캐시드: "memcached",
  카프카: "kafka queue",
  큐: "queue",
  대기열: "queue",
  메시지: "message",
  이벤트: "event",
  컨슈머: "consumer",
  소비자: "consumer",
  생산자: "producer",
  프로듀서: "producer",
  주키퍼: "zookeeper",
  콘술: "consul",
  쿠버네티스: "kubernetes",
  도커: "docker container",
  컨테이너: "container",
  파드: "pod",
  팟: "pod",
  노드: "node",
  클러스터: "cluster",
  서버: "server",
  서비스: "service",
  마이크로서비스: "microservice",
  인스턴스: "instance",
  가상머신: "virtual machine VM",
  "가상 머신": "virtual machine VM",
  이미지: "image",
  "머신 이미지": "machine image",
  호스트: "host",
  리전: "region",
  가용영역: "availability zone",
  "가용 영역": "availability zone",
  데이터센터: "datacenter data center",
  "데이터 센터": "datacenter data center",
  클라우드: "cloud",
  전원: "power",
  정전: "power outage",
  발전기: "generator",
  냉각: "cooling",
  화재: "fire",
  하드웨어: "hardware",
  운영체제: "operating system OS",
  "운영 체제": "operating system OS",
  커널: "kernel",
  드라이버: "driver",
  에이전트: "agent",
  라이브러리: "library",
  의존성: "dependency",
  패키지: "package",
  모듈: "module",
  서드파티: "third party",
  "외부 업체": "third party vendor",
  공급망: "supply chain",
  빌드: "build",
  테스트: "test",
  검증: "validation validate",
  스테이징: "staging",
  카나리: "canary",
  단계적: "staged gradual",
  점진적: "gradual",
  전체: "all global",
  전역: "global",
  "전 세계": "global worldwide",
  동시: "simultaneous concurrent",
  동시성: "concurrency",
  일괄: "batch bulk",
  배치: "batch job",
  크론: "cron",
  스케줄: "schedule",
  예약: "scheduled",
  작업: "job task",
  자동: "automatic automated",
  자동화: "automation",
  수동: "manual",
  수작업: "manual",
  스크립트: "script",
  명령: "command",
  명령어: "command",
  도구: "tool",
  콘솔: "console",
  운영: "production operation",
  운영자: "operator",
  담당자: "operator engineer",
  엔지니어: "engineer",
  실수: "mistake human error",
  오타: "typo",
  오류: "error bug",
  에러: "error",
  버그: "bug",
  결함: "defect bug",
  장애: "outage failure incident",
  사고: "incident accident",
  중단: "outage down stopped",
  다운: "down crash",
  다운타임: "downtime",
  먹통: "outage down",
  불가: "unavailable unable",
  실패: "fail failure",
  크래시: "crash",
  비정상: "abnormal",
  종료: "terminate exit crash",
  재시작: "restart",
  재부팅: "reboot",
  재기동: "restart",
  부팅: "boot",
  블루스크린: "BSOD crash windows",
  루프: "loop",
  무한: "infinite",
  "무한 루프": "infinite loop",
  연쇄: "cascading",
  전파: "propagate",
  확산: "spread",
  모니터링: "monitoring",
  감시: "monitoring",
  알림: "alert notification",
  알람: "alarm alert",
  경보: "alarm",
  대시보드: "dashboard",
  지표: "metric",
  메트릭: "metric",
  헬스체크: "health check",
  "헬스 체크": "health check",
  "상태 확인": "health check",
  탐지: "detection detect",
  감지: "detect",
  시간: "time",
  시각: "timestamp time",
  시계: "clock",
  윤초: "leap second",
  윤년: "leap year",
  날짜: "date",
  타임존: "timezone",
  시간대: "timezone",
  초: "second",
  분: "minute",
  연도: "year",
  정규식: "regular expression regex",
  정규표현식: "regular expression regex",
  "정규 표현식": "regular expression regex",
  백트래킹: "backtracking",
  패턴: "pattern",
  파서: "parser",
  파싱: "parsing",
  직렬화: "serialization",
  인코딩: "encoding",
  문자: "character",
  "널 포인터": "null pointer",
  널: "null",
  "빈 값": "blank empty null",
  예외: "exception",
  "예외 처리": "exception error handling",
  "경쟁 상태": "race condition",
  경합: "contention race",
  순서: "order ordering",
  원자적: "atomic",
  멱등: "idempotent",
  결제: "payment billing",
  청구: "billing charge",
  과금: "billing",
  주문: "order",
  잔액: "balance",
  거래: "trade transaction",
  송금: "transfer payment",
  장바구니: "cart",
  쿠폰: "coupon",
  가격: "price",
  이메일: "email mail",
  메일: "email mail",
  문자메시지: "SMS text message",
  푸시: "push",
  발송: "send sent",
  게임: "game",
  채팅: "chat messaging",
  웹소켓: "websocket",
  브라우저: "browser",
  클라이언트: "client",
  모바일: "mobile",
  앱: "app",
  애플리케이션: "application",
  웹: "web",
  웹사이트: "website",
  페이지: "page",
  화면: "UI screen",
  관리자: "admin",
  내부: "internal",
  외부: "external",
  공개: "public",
  비공개: "private",
  버킷: "bucket S3",
  객체: "object",
  오브젝트: "object",
  업로드: "upload",
  다운로드: "download",
  링크: "link URL",
  "주소 생성": "URL generation",
  설치: "install",
  "설치 프로그램": "installer",
  초기화: "initialize wipe reset",
  정리: "cleanup clean",
  청소: "cleanup",
  오래된: "old",
  "사용하지 않는": "unused",
  미사용: "unused",
  만든: "created",
  생성: "create generate",
  확장: "scale scaling extension",
  증설: "scale up add capacity",
  축소: "scale down reduce",
  감축: "reduce",
  증가: "increase",
  감소: "decrease",
  늘: "increase",
  줄: "reduce decrease",
  비용: "cost",
  절감: "saving reduce",
  성능: "performance",
  개선: "improve",
  최적화: "optimize",
  리팩터링: "refactor",
  리팩토링: "refactor",
  점검: "maintenance",
  유지보수: "maintenance",
  정기: "scheduled regular",
  사양: "spec instance size",
  등급: "tier class",
  스펙: "spec instance size",
  수: "count number",
  목록: "list",
  "차단 목록": "blocklist blacklist",
  블랙리스트: "blacklist",
  화이트리스트: "whitelist allowlist",
  "허용 목록": "allowlist",
  시그니처: "signature content",
  콘텐츠: "content",
  필드: "field",
  값: "value",
  타입: "type",
  자료형: "data type",
  비트: "bit",
  바이트: "byte",
  공유: "shared share",
  격리: "isolation",
  이중화: "redundancy redundant",
  페일오버: "failover",
  "장애 조치": "failover",
  리더: "leader",
  선출: "election",
  파티션: "partition",
  분할: "partition split",
  동기화: "sync synchronization",
  비동기: "asynchronous async",
  스트리밍: "streaming",
  스트림: "stream",
  검색: "search",
  색인: "index",
  조회: "query read lookup",
  읽기: "read",
  쓰기: "write",
  "읽기 전용": "read-only",
  접근: "access",
  "접근 제어": "access control",
  "저장 프로시저": "stored procedure",
  뷰: "view",
  통계: "statistics",
  분석: "analytics analysis",
  머신러닝: "machine learning",
  모델: "model",
  봇: "bot",
  "서비스 디스커버리": "service discovery",
  라벨: "label",
  레이블: "label",
  네임스페이스: "namespace",
  인그레스: "ingress",
  "제어 영역": "control plane",
  "컨트롤 플레인": "control plane",
  프로브: "probe",
  할당량: "quota",
  쿼터: "quota",
  사용량: "usage",
  스로틀링: "throttling",
  "유량 제어": "rate limit throttling",
  "서킷 브레이커": "circuit breaker",
  폴백: "fallback",
  브로드캐스트: "broadcast",
  광고: "advertise announcement",
  공지: "announcement",
  백본: "backbone",
  회선: "line link",
  통신사: "carrier",
  망: "network",
  윈도우: "Windows",
  윈도: "Windows",
  리눅스: "Linux",
  자바: "Java",
  파이썬: "Python",
  엔진엑스: "nginx",
  마이에스큐엘: "MySQL",
  포스트그레스: "Postgres",
  몽고디비: "MongoDB",
  엘라스틱서치: "elasticsearch",
  테라폼: "terraform",
  헬름: "helm",
  젠킨스: "jenkins",
  깃허브: "GitHub",
  깃: "git",
  소스코드: "source code",
  "소스 코드": "source code",
  코드: "code",
  "저장소 권한": "repository permission",
  리소스: "resource",
  자원: "resource",
  고갈: "exhaustion exhausted",
  부족: "insufficient lack",
  가득: "full",
  꽉: "full",
  병목: "bottleneck",
  핸들: "handle",
  "열린 파일": "open file descriptor",
  디스크립터: "descriptor",
  압축: "compression",
  진공: "vacuum",
  배큠: "vacuum",
  랩어라운드: "wraparound",
  시퀀스: "sequence",
  아이디: "ID id",
  식별자: "identifier ID",
  일련번호: "sequence ID",
  번호: "number",
  집계: "aggregation",
  로더: "loader",
  훅: "hook",
  플러그인: "plugin",
  "확장 프로그램": "extension add-on",
  애드온: "add-on",
  구독: "subscription",
  "이벤트 세일": "sale event",
  세일: "sale",
  프로모션: "promotion campaign",
  마케팅: "marketing campaign",
  접속자: "concurrent users",
  "사용자 수": "users"
};

// node_modules/stemmer/index.js
var step2list = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log"
};
var step3list = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: ""
};
var consonant = "[^aeiou]";
var vowel = "[aeiouy]";
var consonants = "(" + consonant + "[^aeiouy]*)";
var vowels = "(" + vowel + "[aeiou]*)";
var gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
var eq1 = new RegExp(
  "^" + consonants + "?" + vowels + consonants + vowels + "?$"
);
var gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
var vowelInStem = new RegExp("^" + consonants + "?" + vowel);
var consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
var sfxLl = /ll$/;
var sfxE = /^(.+?)e$/;
var sfxY = /^(.+?)y$/;
var sfxIon = /^(.+?(s|t))(ion)$/;
var sfxEdOrIng = /^(.+?)(ed|ing)$/;
var sfxAtOrBlOrIz = /(at|bl|iz)$/;
var sfxEED = /^(.+?)eed$/;
var sfxS = /^.+?[^s]s$/;
var sfxSsesOrIes = /^.+?(ss|i)es$/;
var sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
var step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
var step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
var step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(value) {
  let result = String(value).toLowerCase();
  if (result.length < 3) {
    return result;
  }
  let firstCharacterWasLowerCaseY = false;
  if (result.codePointAt(0) === 121) {
    firstCharacterWasLowerCaseY = true;
    result = "Y" + result.slice(1);
  }
  if (sfxSsesOrIes.test(result)) {
    result = result.slice(0, -2);
  } else if (sfxS.test(result)) {
    result = result.slice(0, -1);
  }
  let match;
  if (match = sfxEED.exec(result)) {
    if (gt0.test(match[1])) {
      result = result.slice(0, -1);
    }
  } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1];
    if (sfxAtOrBlOrIz.test(result)) {
      result += "e";
    } else if (sfxMultiConsonantLike.test(result)) {
      result = result.slice(0, -1);
    } else if (consonantLike.test(result)) {
      result += "e";
    }
  }
  if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1] + "i";
  }
  if ((match = step2.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step2list[match[2]];
  }
  if ((match = step3.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step3list[match[2]];
  }
  if (match = step4.exec(result)) {
    if (gt1.test(match[1])) {
      result = match[1];
    }
  } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
    result = match[1];
  }
  if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) {
    result = match[1];
  }
  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1);
  }
  if (firstCharacterWasLowerCaseY) {
    result = "y" + result.slice(1);
  }
  return result;
}

// src/core/incidents/search/stop-words.ts
var english = "a about above after again all also am an and any are as at be because been before being below between both but by can cannot could did do does doing done due during each either else even ever every few for from further get gets got had has have having he her here hers him his how however i if in into is it its itself just let like made make makes many may me might more most much must my near no nor not now of off on once one only onto or other our ours out over own per same she should since so some such than that the their them then there these they this those through thus to too under until up upon us use used uses using very via was we well were what when where which while who whom why will with within without would yet you your yours see us am pm";
var korean = "및 등 것 수 때 더 또 또는 그 이 저 그리고 그러나 하지만 위해 위한 통해 통한 대한 대해 따라 따른 의해 의한 관련 경우 있다 있는 있어 있었다 없다 없는 없어 없었다 한다 했다 하는 하여 해서 된다 되는 되어 되었다 됐다 약 후 전 뒤 중 다음 모든 각 인해 인한 때문 때문에 같은 다른 바람에 않아 않는 않고 않았다 못해 못했다 못하는 함 됨 위";
var stopWords = new Set(`${english} ${korean}`.split(" "));

// src/core/incidents/search/read-words.ts
var textLengthMax = 65536;
var wordLengthMax = 40;
var partsMax = 6;
var runs = /[\p{L}\p{N}]+(?:[._\-'’/+#][\p{L}\p{N}]+)*/gu;
var parts = new RegExp("[가-힣]+|\\d+(?:\\.\\d+)*|\\p{Lu}+(?![\\p{Ll}])|\\p{Lu}?[\\p{Ll}]+|[^\\d가-힣._\\-'’/+#]+", "gu");
function readWords(text) {
  const words = [];
  let run = 0;
  for (const [whole] of text.slice(0, textLengthMax).normalize("NFKC").matchAll(runs)) {
    readRun(whole, run, words);
    run += 1;
  }
  return words;
}
function readRun(whole, run, words) {
  const found = whole.replace(/['’]s$/u, "").match(parts) ?? [];
  for (const part of found) {
    if (part.length <= wordLengthMax) words.push(readWord(part, run));
  }
  const isJoined = found.length > 1 && found.length <= partsMax && !/[가-힣]/u.test(whole);
  const joined = isJoined ? found.join("").toLowerCase() : "";
  if (joined === "" || joined.length > wordLengthMax || !new RegExp("\\p{L}", "u").test(joined)) return;
  words.push({ surface: whole, term: joined, script: "latin", isStop: false, run, isWhole: true });
}
function readWord(surface, run) {
  const small = surface.toLowerCase();
  const script = /^[가-힣]/u.test(small) ? "hangul" : /^\d/.test(small) ? "number" : "latin";
  const term = script === "hangul" ? withoutParticle(small) : script === "latin" ? stemOf(small) : small;
  const isStop = stopWords.has(small) || stopWords.has(term) || script === "latin" && small.length < 2;
  return { surface, term, script, isStop, run, isWhole: false };
}
var stems = /^[a-z]{3,}$/;
var stemOf = (small) => stems.test(small) ? stemmer(small) : small;
var endings = [
  "으로부터 에서부터 했으며 하였다 하면서 되면서 되었다 되었고 되어서 되지 하지 했다가 에서는 에서도 에게는 으로는 으로써 으로서",
  "했다 한다 하는 하여 해서 하고 하자 하던 했고 됐다 된다 되는 되어 되자 되고 됐고 시켜 에서 에게 으로 까지 부터 보다 처럼 마다 이나 라고 이라 하도록",
  "은 는 이 가 을 를 의 에 와 과 도 로 만 나 랑 한 할 함 된 될 됨 해 돼"
].flatMap((line) => line.split(" "));
function withoutParticle(word) {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 2);
  return ending === void 0 ? word : word.slice(0, -ending.length);
}
function syllablePairs(term) {
  const pairs = [];
  for (let at = 0; term.length > 2 && at + 2 <= term.length; at += 1) pairs.push(term.slice(at, at + 2));
  return pairs;
}

// src/core/incidents/search/phrase-book.ts
var conceptShare = 1;
var hintShare = 0.4;
var phraseLengthMax = 40;
var hangul = /[가-힣]/u;
var stemsOf = (phrase) => readWords(phrase).filter(({ isWhole }) => !isWhole).map(({ term }) => term);
var koreanKey = (phrase) => phrase.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
function addMeanings(target, key, meanings) {
  const known = target.get(key) ?? /* @__PURE__ */ new Map();
  for (const { term, share } of meanings) known.set(term, Math.max(share, known.get(term) ?? 0));
  target.set(key, known);
}
function addPhrase(drafts, phrase, meanings) {
  if (phrase.length > phraseLengthMax) return;
  if (hangul.test(phrase)) addMeanings(drafts.korean, koreanKey(phrase), meanings);
  else {
    const stems2 = stemsOf(phrase);
    if (stems2.length === 1) addMeanings(drafts.latin, phrase.toLowerCase(), meanings);
    if (stems2.length > 1) addMeanings(drafts.latin, stems2.join(" "), meanings);
  }
}
function addConcepts(drafts) {
  for (const [name, phrases] of Object.entries(concepts_default.concepts)) {
    for (const phrase of phrases) {
      const isHint = phrase.startsWith("~");
      const meaning = { term: `#${name}`, share: isHint ? hintShare : conceptShare };
      addPhrase(drafts, isHint ? phrase.slice(1) : phrase, [meaning]);
    }
  }
}
function addTranslations(drafts, entries) {
  const said = freeze(drafts);
  for (const [phrase, translations] of entries) {
    const meanings = translations.flatMap((translation) => [
      ...readWords(translation).filter(({ isStop, isWhole }) => !isStop && !isWhole).map(({ term }) => ({ term, share: 1 })),
      ...findPhrases(translation, said).flatMap((hit) => hit.meanings)
    ]);
    addPhrase(drafts, phrase, meanings);
  }
}
function freeze({ latin, korean: korean2 }) {
  const listOf = (shares) => [...shares].map(([term, share]) => ({ term, share }));
  const byFirst = /* @__PURE__ */ new Map();
  for (const [key, shares] of latin) {
    const isOne = !key.includes(" ");
    const stems2 = isOne ? stemsOf(key) : key.split(" ");
    const [first = ""] = stems2;
    const phrase = { stems: stems2, word: isOne ? key : null, meanings: listOf(shares) };
    const others = byFirst.get(first);
    if (others === void 0) byFirst.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
  const starts = /* @__PURE__ */ new Map();
  for (const key of korean2.keys()) {
    for (const start of [key.slice(0, 1), key.slice(0, 2)])
      starts.set(start, Math.max(starts.get(start) ?? 0, key.length));
  }
  const frozen = new Map([...korean2].map(([key, shares]) => [key, listOf(shares)]));
  return { latin: byFirst, korean: frozen, koreanStarts: starts };
}
var none = {};
var books = /* @__PURE__ */ new WeakMap();
function createPhraseBook(extra) {
  const key = Object.keys(extra).length === 0 ? none : extra;
  const book = books.get(key) ?? compile(key);
  books.set(key, book);
  return book;
}
function compile(extra) {
  const drafts = { latin: /* @__PURE__ */ new Map(), korean: /* @__PURE__ */ new Map() };
  addConcepts(drafts);
  addTranslations(
    drafts,
    Object.entries(glossary_ko_en_default).map(([phrase, words]) => [phrase, [words]])
  );
  addTranslations(drafts, Object.entries(extra));
  return freeze(drafts);
}
function findPhrases(text, book, words = readWords(text)) {
  return [
    ...findLatin(
      words.filter(({ isWhole }) => !isWhole),
      book
    ),
    ...findKorean(text, book)
  ];
}
function findLatin(words, { latin }) {
  const hits = [];
  for (const [at, { term, surface }] of words.entries()) {
    const phrases = latin.get(term) ?? [];
    const longer = phrases.find(
      ({ stems: stems2, word }) => word === null && stems2.every((stem, offset) => words[at + offset]?.term === stem)
    );
    if (longer === void 0) {
      const meanings = phrases.filter(({ word }) => word !== null && isFormOf(surface.toLowerCase(), word)).flatMap((phrase) => phrase.meanings);
      if (meanings.length > 0) hits.push({ surface, meanings });
      continue;
    }
    const said = words.slice(at, at + longer.stems.length).map((word) => word.surface);
    hits.push({ surface: said.join(" "), meanings: longer.meanings });
  }
  return hits;
}
var inflections = /^(?:|e|y|s|es|ies|d|ed|ied|.?ed|.?ing)$/;
function isFormOf(small, word) {
  if (small === word) return true;
  const base = word.replace(/(?:ies|ed|ing|es|[esy])$/, "");
  return base.length >= 3 && small.startsWith(base) && inflections.test(small.slice(base.length));
}
var textLengthMax2 = 65536;
function findKorean(text, book) {
  if (!hangul.test(text)) return [];
  const hits = [];
  const small = koreanKey(text.slice(0, textLengthMax2));
  let at = 0;
  while (at < small.length) {
    const length = koreanLengthAt(small, at, book);
    if (length > 0) {
      const surface = small.slice(at, at + length);
      hits.push({ surface, meanings: book.korean.get(surface) ?? [] });
    }
    at += Math.max(1, length);
  }
  return hits;
}
var isLetter = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
function koreanLengthAt(small, at, { korean: korean2, koreanStarts }) {
  const startsWord = !isLetter(small[at - 1]);
  const longest = koreanStarts.get(small.slice(at, at + 2)) ?? (startsWord ? koreanStarts.get(small[at] ?? "") : 0) ?? 0;
  for (let length = Math.min(longest, small.length - at); length >= 1; length -= 1) {
    if (!korean2.has(small.slice(at, at + length))) continue;
    if (length === 1 && !(startsWord && !isLetter(small[at + 3]))) continue;
    return length;
  }
  return 0;
}

// src/core/incidents/search/terms-of.ts
var weightOf = ({ script, isWhole }) => isWhole ? 0.5 : script === "number" ? 0.4 : 1;
var pairShare = 0.35;
function countTerms(text, book) {
  const counts = /* @__PURE__ */ new Map();
  const add = (term) => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = readWords(text);
  for (const word of words) {
    if (word.isStop) continue;
    add(word.term);
    if (word.script === "hangul") for (const pair of syllablePairs(word.term)) add(pair);
  }
  for (const { meanings } of findPhrases(text, book, words)) {
    for (const { term, share } of meanings) if (share === 1) add(term);
  }
  return counts;
}
function askedWords(text, book) {
  const words = readWords(text);
  const asked = /* @__PURE__ */ new Map();
  for (const word of words) {
    if (word.isStop || asked.has(word.term)) continue;
    const pairs = word.script === "hangul" ? syllablePairs(word.term) : [];
    asked.set(word.term, {
      surface: word.surface,
      weight: weightOf(word),
      alternatives: [
        { term: word.term, share: 1, kind: "word" },
        ...pairs.map((term) => ({ term, share: pairShare, kind: "pair" }))
      ]
    });
  }
  for (const { surface, meanings } of findPhrases(text, book, words)) addMeanings2(asked, surface, meanings);
  return [...asked.values()];
}
function addMeanings2(asked, surface, meanings) {
  const key = `\0${surface}`;
  if (asked.has(key)) return;
  const alternatives = meanings.map(({ term, share }) => ({ term, share, kind: "meaning" }));
  asked.set(key, { surface, weight: 1, alternatives });
}

export {
  hazardTerm,
  isHazardTerm,
  readWords,
  createPhraseBook,
  findPhrases,
  countTerms,
  askedWords
};
