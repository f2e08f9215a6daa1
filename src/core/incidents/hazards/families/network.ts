// Hazards of networks, hardware, and of not seeing what happens. Pure.
import { after, before, during, type Hazard } from '../hazard.ts';

/** What changes between machines do. */
export const networkHazards: readonly Hazard[] = [
  {
    id: 'dns.change',
    name: { en: 'DNS change', ko: 'DNS 변경' },
    description: {
      en: 'A record or a resolver changes; names stop resolving, or resolvers keep the old answer for as long as its lifetime says.',
      ko: '레코드나 리졸버가 바뀌면서 이름이 조회되지 않거나, TTL이 끝날 때까지 이전 응답이 남습니다.',
    },
    signs: {
      strong: `dns; nameserver*; name server*|resolution; nxdomain; servfail; route53; route 53; coredns; kube dns; external dns; dnssec; cname; txt record; zone file; domain name|registrar|expired|registration|resol*; resolv* .. name*|domain*|host*; resolver*; dnsmasq; unbound; ns record*; ttl & record*|domain|resol*;
        dns; 네임서버; 네임 서버; 도메인 & 변경|이전|조회|레코드|설정|만료; 레코드 & 변경|삭제|dns|도메인|누락; 이름 해석`,
      weak: 'hostname*; domain; domains; 도메인',
    },
    defences: [
      before(
        'Lower the lifetime of the record to 60 seconds at least one old lifetime before the change, and keep the old target serving for two old lifetimes after it.',
        '변경 전 기존 TTL만큼 앞서 TTL을 60초로 낮추고, 변경 후에도 기존 TTL의 두 배 동안 이전 대상이 응답하게 두세요.',
      ),
      before(
        'Compare the whole rendered zone before and after (records that go, serial, DNSSEC signatures), not only the line that you meant.',
        '의도한 한 줄만이 아니라 존 전체의 변경 전후(사라지는 레코드, 시리얼, DNSSEC 서명)를 비교하세요.',
      ),
      after(
        'Ask the authoritative servers and three public resolvers, from inside and outside, for each changed name.',
        '변경한 이름마다 권한 서버와 공용 리졸버 3곳에 내부·외부에서 각각 조회해 확인하세요.',
      ),
    ],
  },
  {
    id: 'network.load-balancer',
    name: { en: 'Load balancer or proxy change', ko: '로드밸런서·프록시 변경' },
    description: {
      en: 'A balancer, ingress, gateway or health check sends traffic to the wrong place, to too few backends, or nowhere.',
      ko: '로드밸런서나 인그레스, 게이트웨이, 헬스체크 변경으로 트래픽이 엉뚱하거나 너무 적은 서버로 가거나 어디에도 가지 않습니다.',
    },
    signs: {
      strong: `loadbalanc*; elb|alb|nlb|gclb|slb; haproxy; nginx & config*|reload*|upgrade|change*|error*|proxy|rule*|buffer|timeout; envoy & config*|proxy|route*|cluster|crash*; ingress; reverse proxy; api gateway; varnish; vcl; target group*; health check* & fail*|timeout*|config*|wrong|remov*|change*|aggressive|low|all|unhealthy|balanc*; backend routing; sticky session*; upstream server* & nginx|proxy|unavailable|config*; traffic director; proxy & config*|crash*|bug|server*|fail*|change*; all traffic .. one|single|only; uneven|unbalanced|skewed load|traffic|distribution; connection draining; istio; service mesh; 502|504 & gateway|error*|proxy;
        로드밸런서; 로드 밸런서; 로드밸런싱; 부하분산; 부하 분산; l4|l7; l4 & 스위치|설정|장비|장애; 프록시 & 설정|서버|장애|오류|변경; 게이트웨이 & 설정|장애|오류|변경|서버; 인그레스; 헬스체크; 헬스 체크; 상태 검사; 엔진엑스; nginx 설정`,
      weak: 'nginx; proxy|proxies; gateway; envoy; health check*; backend*; 게이트웨이; 프록시',
    },
    defences: [
      before(
        'Validate the rendered configuration (nginx -t, haproxy -c, envoy --mode validate), and replay one recorded request a route and host against it.',
        '적용될 설정을 검증하고(nginx -t, haproxy -c, envoy --mode validate) 호스트·경로별로 기록된 요청 하나씩을 재생해 보세요.',
      ),
      during(
        'Change one balancer or zone first, drain instead of cut, and watch 5xx, healthy backends and requests a backend for ten minutes.',
        '로드밸런서나 존 하나부터 바꾸되 연결은 끊지 말고 드레인하며, 10분간 5xx와 정상 백엔드 수, 백엔드별 요청 수를 보세요.',
      ),
      before(
        'Let health checks tell whether the instance works, not whether its dependencies do, and never take out more than half at once.',
        '헬스체크는 의존 서비스가 아닌 인스턴스 자체의 상태를 보게 하고, 한 번에 절반 이상이 제외되지 않게 하세요.',
      ),
    ],
  },
  {
    id: 'network.routing',
    name: { en: 'Network or routing change', ko: '네트워크·라우팅 변경' },
    description: {
      en: 'A route, firewall rule, peering or switch changes, and packets go nowhere, to the wrong place, or through too thin a line.',
      ko: '라우팅이나 방화벽, 피어링, 스위치 변경으로 패킷이 사라지거나 잘못된 곳으로 가거나 좁은 회선에 몰립니다.',
    },
    signs: {
      strong: `bgp; backbone; router|routers|routing|routes|route table*; route leak*|hijack*|announcement*|reflector*; peering; as path; prefix* & advertis*|announc*|bgp|withdraw*; ip prefix*|blocks|range*; mpls; ospf; vlan*; vpc & peering|rout*|network|endpoint; vpn; subnet*; firewall & config*|rule*|block*|bad|change*|polic*|upgrade; security group*; network polic*; networkpolicy; iptables; nftables; egress|ingress rule*; network & outage|partition*|congest*|fail*|failure|change*|disrupt*|config*|misconfig*|loop|maintenance|connectivity|switch*|equipment|isolat*|upgrade*|bandwidth|packet*|devices|interruption|storm|split; packet loss; packets dropped|lost|storm; multicast|broadcast; network switch*; switch|switches & fail*|misbehav*|config*|network|core|firmware|port*|bug|stack|reboot*; core switch|router; fiber|fibre; cable cut; transit provider*; internet exchange; sdn; nat gateway|table|port*; mtu; arp; spanning tree; lacp; cidr; static route*; traffic engineering; connectivity; interconnect*; link|line fail*|congest*|saturat*; tcp & bug|stack|parameter|retransmi*; http3|http2|quic|protocol & bug|implementation|loop|problem;
        네트워크 & 장애|단절|변경|장비|설정|스위치|회선|작업|지연|루프|분리|오류|구성; 라우팅; 라우터; 스위치 & 장애|교체|설정|오류|네트워크|포트; 방화벽 & 정책|변경|설정|차단|누락|오픈; 보안그룹; 보안 그룹; 회선 & 장애|단절|절체|포화; 대역폭; 백본; 패킷 & 유실|손실|드롭; 케이블; 광케이블; 통신망; 서브넷; 네트워크 정책; 루핑`,
      weak: 'network*; firewall*; bandwidth; route*; 네트워크; 회선; 방화벽',
    },
    defences: [
      before(
        'Apply it with an automatic return (commit confirmed, a timed revert) and with a way in that does not use the changed path.',
        '자동 복귀(commit confirmed, 예약 롤백)를 걸고 적용하되, 변경 대상 경로를 쓰지 않는 별도 접속 수단을 확보하세요.',
      ),
      before(
        'Compare reachability before and after by a list of flows that must work and flows that must not, run from both ends.',
        '허용되어야 할 통신과 차단되어야 할 통신 목록을 만들어 양쪽 끝에서 변경 전후로 점검하세요.',
      ),
      during(
        'Change one device, zone or prefix, watch traffic and drops for ten minutes, and only then the next.',
        '장비, 존, 대역 하나씩 변경하고 10분간 트래픽과 드롭을 확인한 뒤 다음을 진행하세요.',
      ),
    ],
  },
  {
    id: 'hardware.failure',
    name: { en: 'Hardware, power or site failure', ko: '하드웨어·전원·센터 장애' },
    description: {
      en: 'A machine, disk, power feed or building fails, and what ran there was not elsewhere too.',
      ko: '서버나 디스크, 전원, 건물에 문제가 생겼는데 같은 것이 다른 곳에 없어 서비스가 중단됩니다.',
    },
    signs: {
      strong: `hardware & fail*|failure|fault*|issue*|problem*|replac*|error*|died|defect*|malfunction*; power & outage*|loss|failure|fail*|lost|cut|supply|supplies|disruption|surge|interruption|grid|feed; ups & fail*|batter*|bypass; generator*; data center|centre & fire|flood*|power|cool*|outage|fail*; datacenter & fire|flood*|power|cool*|outage|fail*; cooling; overheat*; lightning; fire suppression|alarm; caught fire; storm|hurricane|flood*|earthquake|weather; disk|disks|drive|drives|ssd|ssds|volume|storage|raid|nvme & fail*|failure|died|faulty|degraded|controller; storage volume|array|server|controller .. failed|failure|failing; memory module|dimm; ecc; bad memory|disk|ram; faulty hardware|disk|switch|memory|cable|card; network card; power switch; water leak; server|servers|machine|rack failed|died|failure; hard drive*; transformer; isolation breakers; plc*; sensor*; physical|mechanical; cosmic ray*;
        하드웨어 & 장애|불량|교체|고장|결함|오류; 전원 & 장애|차단|단전|공급|이상|불량; 정전; 화재; 침수; 냉각; 항온항습; 배터리; 무정전; 발전기; 디스크 & 장애|고장|불량|교체; 스토리지 & 장애|고장|불량; 데이터센터 & 화재|정전|장애; 서버 고장; 장비 & 고장|불량|장애|노후|교체; 메모리 불량; 노후; 서버실; 온도 & 상승; 에어컨; 공조`,
      weak: 'hardware; datacenter|data center; physical; 하드웨어; 장비; 데이터센터; idc',
    },
    defences: [
      before(
        'Check what runs on this machine, rack, zone or site only, and move or double it before you touch anything there.',
        '해당 서버, 랙, 존, 센터에서만 실행 중인 것을 찾아 작업 전에 옮기거나 이중화하세요.',
      ),
      before(
        'Switch off one power feed, disk or zone on purpose, in working hours, and see that alarms ring and nobody notices.',
        '업무 시간에 전원 계통, 디스크, 존 하나를 의도적으로 내려 알람은 울리고 사용자는 모르는지 확인하세요.',
      ),
      after(
        'See that spares, redundancy and replication are whole again before the next change.',
        '다음 변경 전에 예비 장비, 이중화, 복제가 모두 정상으로 돌아왔는지 확인하세요.',
      ),
    ],
  },
  {
    id: 'monitoring.gap',
    name: { en: 'Nobody saw it', ko: '모니터링 공백' },
    description: {
      en: 'An alert, metric or log was missing, switched off or drowned by noise, so that users told first.',
      ko: '알림이나 지표, 로그가 없거나 꺼져 있거나 소음에 묻혀 사용자가 먼저 알아차립니다.',
    },
    signs: {
      strong: `monitor*|alert|alerts|alerting|alarm|alarms|alarming|observability|metrics|logging|pager|paging & fail*|missing|missed|miss|no|not|disabled|remov*|gap*|lack*|delay*|noise|noisy|fatigue|silenc*|ignored|broken|blind|unavailable|never|muted|insufficient|without|bug|overload*|unnoticed|prevent*|dashboard; went|gone|was|unnoticed unnoticed|undetected; unnoticed; undetected; blind spot*; not notice*; not|never alerted|paged; no alert*|alarm*|monitoring; lack|lacked visibility|monitoring|alert*|observability; remov* .. alert*|monitor*|probe*|metric*; noticed|reported|discovered .. customers|users|twitter; on call .. not|missed|asleep; status page & down|unavailable|update*|not; logging & channel|system|fail*|service|pipeline; telemetry & overload*|missing|fail*|gap|new|service; late|delayed detection; prometheus|alertmanager|datadog|grafana & down|fail*|rule*|remov*|missing;
        모니터링 & 누락|미흡|부재|공백|없|실패|안|미설정|사각; 알람 & 누락|미발송|없|지연|미설정|미수신|해제|안|무시; 알림 & 누락|미발송|지연|없|미설정|해제|안; 감지 & 지연|못|늦|실패; 인지 & 지연|늦|못; 관제 & 누락|실패|지연; 사각지대; 고객 문의|신고|제보 & 인지|확인|발견; 경보; 로그 & 누락|유실|미수집`,
      weak: 'monitoring; alert*; alarm*; 모니터링; 알람; 알림; 관제',
    },
    defences: [
      before(
        'Name the two or three graphs and alerts that would show this change failing, and make each ring once on purpose before the deploy.',
        '이 변경의 실패를 보여 줄 그래프와 알림 2~3개를 정하고 배포 전에 각각 일부러 한 번 울려 보세요.',
      ),
      before(
        'Keep an alert until its successor has rung in production; removing one is a change with a reviewer of its own.',
        '새 알림이 운영에서 실제로 울린 뒤에 기존 알림을 제거하고, 알림 제거는 별도 검토를 받으세요.',
      ),
      during(
        'Watch what users see (a probe from outside every minute), not only what the service says of itself.',
        '서비스 자체 지표뿐 아니라 외부에서 1분마다 호출하는 점검으로 사용자 관점을 함께 보세요.',
      ),
    ],
  },
];
