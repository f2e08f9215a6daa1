import {
  evidenceMax,
  findHazardsInSentences,
  hazardsMax
} from "./chunk-LBHP26DB.js";
import {
  changedBlocks,
  condense,
  findConfigEdits,
  findDependencyBumps,
  findRemovals,
  isBuildOnly,
  isChart,
  servesEnvironment,
  tellMigration,
  withoutTexts
} from "./chunk-IN2CVDHN.js";
import "./chunk-5QVDSDG3.js";
import "./chunk-MBIQB6LM.js";
import {
  isMigration
} from "./chunk-T72KDZQ7.js";
import {
  footprintOf,
  holdsUpOthers,
  irreversibleStatements
} from "./chunk-GSLMZ55J.js";
import "./chunk-CAHYCN5L.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import {
  fileRef
} from "./chunk-HFOKONDR.js";
import "./chunk-KFCJBUJ4.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/core/incidents/hazards/change/signs-of-certificates.ts
var dayMs = 864e5;
var soonDays = 30;
function signsOfCertificates(module) {
  const now = Math.max(0, ...module.commits.map(({ committedAt }) => committedAt));
  return module.certificates.flatMap((certificate) => signsOf(certificate, now));
}
function signsOf(certificate, now) {
  const { path, before, after, status } = certificate;
  const at = { ref: fileRef(path), path };
  const signs = [];
  if (before !== null && (status === "deleted" || printsOf(before) !== printsOf(after ?? before)))
    signs.push({ ...at, hazard: "cert.replacement", strength: "strong", text: tell(certificate) });
  else if (before === null)
    signs.push({ ...at, hazard: "cert.replacement", strength: "weak", text: tell(certificate) });
  const [ending, renewed] = [firstEnd(before), firstEnd(after)];
  const endsSoon = (end) => end !== null && end - now < soonDays * dayMs;
  if (now > 0 && (endsSoon(ending) || endsSoon(renewed)))
    signs.push({ ...at, hazard: "cert.expiry", strength: "strong", text: tell(certificate) });
  else if (ending !== null && renewed !== null && renewed > ending)
    signs.push({ ...at, hazard: "cert.expiry", strength: "weak", text: tell(certificate) });
  return signs;
}
var printsOf = ({ certificates, keys }) => [
  ...certificates.map(({ fingerprint }) => fingerprint),
  ...keys.map(({ publicKey }) => publicKey ?? "")
].join(" ");
var firstEnd = (bundle) => bundle === null || bundle.certificates.length === 0 ? null : Math.min(...bundle.certificates.map(({ validTo }) => validTo));
function tell({ path, name, after, before }) {
  const [leaf] = (after ?? before)?.certificates ?? [];
  const place = name === null ? path : `${path} (${name})`;
  return leaf === void 0 ? place : `${place}: ${leaf.subject}`;
}

// src/core/incidents/hazards/change/idle-path.ts
var idlePath = /^\.github\/|^\.circleci\/|(?:^|\/)(?:examples?|samples?|docs?|documentation|fixtures?|testdata|mocks?|stubs?|bench(?:marks?)?|compliance|wiremock|i18n|locales?|tools)\/|(?:^|\/)(?:README|CHANGELOG)/i;
var isIdlePath = (path) => idlePath.test(path);

// src/core/incidents/hazards/change/setting-signs.ts
var moved = ["up", "down", "on", "off", "removed", "other"];
var lowered = ["down", "off", "removed"];
var capacity = [
  {
    hazard: "capacity.removal",
    key: /replicas?(?:-count)?$|desired-(?:count|capacity|size)|(?:min|max)-(?:replicas|instances|pods|size|capacity|nodes|count)|node-count|instance-count|(?:num|number-of)-(?:nodes|cache-nodes|instances)/,
    except: /kafka|topic|history|unavailable/,
    strong: ["down", "removed"],
    weak: false
  },
  {
    hazard: "capacity.removal",
    key: /instance-(?:type|class|size)|machine-type|node-type|vm-size|sku/,
    strong: ["down"]
  },
  { hazard: "capacity.exhaustion", key: /(?:^|[.-])cpu$/, strong: ["down"], weak: false },
  { hazard: "resource.memory", key: /memory|heap|(?:^|[.-])mem(?:[.-]|$)|maxmemory/, strong: lowered },
  { hazard: "resource.memory", value: /-Xm[xs]\d|MaxRAMPercentage/, strong: moved },
  {
    hazard: "resource.disk",
    key: /disk|volume-size|storage(?:-size|-gb)?$|iops|allocated-storage/,
    strong: lowered
  },
  {
    hazard: "resource.disk",
    key: /log(?:ging)?[.-].*level|level|log-level|rootlogger/,
    value: /→ (?:debug|trace|all)$/i,
    strong: moved
  },
  {
    hazard: "quota.limit",
    key: /quota|rate-?limit|throttl|burst|max-requests|requests-per|(?:^|[.-])[rt]ps$/,
    strong: lowered
  }
];
var waiting = [
  {
    hazard: "timeout.change",
    key: /timeout|deadline|keep-?alive|heartbeat|time-to-wait/,
    strong: ["up", "down", "removed", "other"]
  },
  { hazard: "retry.storm", key: /retr(?:y|ies)|max-attempts|back-?off|reconnect/, strong: ["up", "on"] },
  {
    hazard: "retry.storm",
    key: /back-?off|jitter|retry-(?:delay|interval)/,
    strong: ["down", "off", "removed"]
  },
  {
    hazard: "queue.backlog",
    key: /kafka|rabbit|sqs|queue|consumer|prefetch|max-poll|dead-letter|dlq|celery|sidekiq|topic/,
    strong: ["up", "down", "off", "removed"]
  },
  { hazard: "time.clock", key: /time-?zone|(?:^|[.-])tz$/, strong: ["other"] },
  { hazard: "time.clock", key: /(?:^|[.-])(?:cron|schedule)/, strong: [] }
];
var data = [
  {
    hazard: "db.connections",
    key: /pool.*size|(?:max|min|maximum|minimum)-(?:pool|connections|idle|active|conns?)|hikari|pgbouncer|max-open-conn/,
    except: /timeout|thread/,
    strong: ["up", "down", "removed"]
  },
  {
    hazard: "cache.flush",
    key: /cache.*(?:ttl|expir|prefix|version|namespace|key|evict|enabled)|(?:ttl|key-prefix).*cache|key-prefix|cache-version/,
    strong: moved
  },
  {
    hazard: "cache.flush",
    key: /cache|redis|memcache/,
    except: /ttl|expir|prefix|actions|build/,
    strong: []
  },
  {
    hazard: "data.deletion",
    key: /retention|expiration-days|delete-after|lifecycle|purge|ttl-days/,
    strong: ["down", "on"]
  },
  {
    hazard: "data.deletion",
    key: /prevent-destroy|deletion-protection|skip-final-snapshot|force-destroy/,
    strong: ["on", "off", "removed"]
  },
  { hazard: "recovery.backup", key: /backup|snapshot/, strong: lowered },
  {
    hazard: "failover.untested",
    key: /multi-az|failover|standby|high-availability|availability-zones?|(?:^|[.-])ha(?:[.-]|$)/,
    strong: ["off", "down", "removed"]
  },
  {
    hazard: "db.replication",
    key: /replication|read-replica|synchronous|wal-level|binlog|max-wal-senders/,
    strong: moved
  },
  {
    hazard: "db.failover",
    key: /sentinel|patroni|primary-(?:host|endpoint)|master-(?:host|name)/,
    strong: ["other", "removed"]
  },
  {
    hazard: "db.maintenance",
    key: /autovacuum|vacuum|innodb|work-mem|shared-buffers|max-connections|checkpoint|db-parameter/,
    strong: moved
  }
];
var traffic = [
  {
    hazard: "dns.change",
    key: /(?:^|[.-])(?:dns|nameservers?|cname|hosted-zone|dns-zone|dns-resolver|search-domains?)(?:[.-]|$)/,
    strong: moved
  },
  {
    hazard: "dns.change",
    path: /(?:^|[/_.-])(?:dns|route-?53|core-?dns|external-?dns|zones?)(?:[/_.-]|$)/i,
    strong: moved
  },
  {
    hazard: "network.load-balancer",
    key: /health-?check|load-balancer|target-group|upstream|listener|proxy-pass|sticky|drain/,
    strong: moved
  },
  {
    hazard: "network.load-balancer",
    path: /(?:^|[/_.-])(?:nginx|haproxy|envoy|traefik|ingress|varnish|alb|nlb)(?:[/_.-]|$)/i,
    strong: moved
  },
  {
    hazard: "network.routing",
    key: /cidr|security-group|firewall|network-polic|subnet|route-table|peering|(?:in|e)gress\.(?:from|to|ports?|rules?)|allow-?list|white-?list|source-ranges/,
    strong: moved
  },
  {
    hazard: "security.filter",
    key: /(?:^|[.-])waf|modsecurity|block-?list|deny-?list|black-?list|bot-(?:detection|protection)|captcha/,
    strong: moved
  },
  {
    hazard: "config.global-push",
    path: /(?:^|[/_.-])(?:cdn|cloudfront|fastly|cloudflare|akamai|waf|edge|gateway|global|feature-config|remote-config)(?:[/_.-]|$)/i,
    strong: moved
  },
  {
    hazard: "access.permission",
    key: /(?:^|[.-])(?:iam|rbac|acl|role-arn|policy|permissions?|privileged|run-as-user|service-account)(?:[.-]|$)/,
    strong: moved
  },
  {
    hazard: "secret.rotation",
    key: /(?:password|passwd|secret-key|api-key|private-key|access-key|signing-key|encryption-key|client-secret|auth-token)$/,
    strong: ["other", "removed"]
  }
];
var workloads = [
  {
    hazard: "kubernetes.workload",
    key: /(?:liveness|readiness|startup)-probe|initial-delay-seconds|failure-threshold|period-seconds/,
    strong: moved
  },
  {
    hazard: "kubernetes.workload",
    key: /max-unavailable|min-available|pod-disruption-budget|max-surge|termination-grace|affinity|node-selector|tolerations?|topology-spread|priority-class/,
    strong: moved
  },
  {
    hazard: "rollout.all-at-once",
    key: /strategy\.type|deployment-strategy|max-unavailable/,
    value: /→ (?:recreate|100%|allatonce)/i,
    strong: "always"
  },
  {
    hazard: "platform.upgrade",
    key: /(?:kubernetes|cluster|engine|k8s|eks|node|java|python|runtime|postgres|mysql|redis|os|ami)-version$|(?:^|[.-])(?:runtime|ami-id|os-version|release-label|stack)$/,
    strong: moved
  },
  {
    hazard: "platform.upgrade",
    key: /image|^from$/,
    value: /(?:postgres|mysql|mariadb|mongo|redis|kafka|elasticsearch|opensearch|rabbitmq|nginx|envoy|keycloak|alpine|ubuntu|debian|openjdk|temurin|corretto|node|python|golang)[\w./-]*:\d/i,
    strong: moved
  },
  { hazard: "build.artifact", key: /image|tag/, value: /→ (?:\S*:)?latest$/, strong: "always" },
  {
    hazard: "flag.default",
    key: /(?:^|[.-])(?:feature|flag|toggle|experiment|rollout|kill-?switch|ff)s?(?:[.-]|$)/,
    strong: ["on", "off", "up"]
  },
  { hazard: "flag.default", key: /default/, strong: ["on", "off"], weak: false },
  {
    hazard: "flag.default",
    key: /enabled?$|disabled?$|active$/,
    except: /feature|flag|toggle|default|monitor|metrics/,
    value: /true|false|on|off/i,
    strong: []
  },
  {
    hazard: "flag.default",
    path: /launch-?darkly|unleash|flagd|growth-?book|feature[-_]?(?:flags?|toggles?)|(?:^|\/)(?:flags?|features?|toggles?)[.\w-]*\.(?:ya?ml|json|toml|properties)$|(?:^|\/)flags?\//i,
    strong: ["on", "off", "up", "other"]
  },
  {
    hazard: "monitoring.gap",
    path: /alert|monitor|prometheus|grafana|datadog|pagerduty/i,
    key: /enabled|severity|threshold|receiver|route|for$|expr/,
    strong: ["off", "removed"]
  }
];
var settingSigns = [
  ...capacity,
  ...waiting,
  ...data,
  ...traffic,
  ...workloads
];

// src/core/incidents/hazards/change/value-movement.ts
var isOn = /^(?:true|on|yes|enabled?)$/i;
var isOff = /^(?:false|off|no|disabled?)$/i;
function movementOf({ before, after }) {
  if (before === null) return "added";
  if (after === null) return "removed";
  if (isOff.test(before) && isOn.test(after)) return "on";
  if (isOn.test(before) && isOff.test(after)) return "off";
  const [old, now] = [amountOf(before), amountOf(after)];
  if (old === null || now === null || old.kind !== now.kind || old.amount === now.amount) return "other";
  return now.amount > old.amount ? "up" : "down";
}
var units = {
  "": 1,
  "%": 1,
  m: 1e-3,
  k: 1e3,
  kb: 1e3,
  ki: 1024,
  mb: 1e6,
  mi: 1024 ** 2,
  g: 1024 ** 3,
  gb: 1e9,
  gi: 1024 ** 3,
  tb: 1e12,
  ti: 1024 ** 4
};
var timeUnits = {
  ms: 1,
  s: 1e3,
  sec: 1e3,
  seconds: 1e3,
  min: 6e4,
  minutes: 6e4,
  h: 36e5,
  d: 864e5
};
var sizes = ["nano", "micro", "small", "medium", "large", "xlarge"];
function amountOf(value) {
  const instance = /\b[a-z][\w-]{1,12}\.(\d{0,2})(nano|micro|small|medium|x?large)\b/.exec(value);
  if (instance !== null)
    return { kind: "instance", amount: sizes.indexOf(instance[2] ?? "") * 100 + Number(instance[1] ?? 0) };
  const heap = /-Xmx(\d{1,6})([mMgG])/.exec(value);
  if (heap !== null)
    return {
      kind: "number",
      amount: Number(heap[1]) * ((heap[2] ?? "").toLowerCase() === "g" ? 1024 : 1) * 1024 ** 2
    };
  const [, digits = "", unit = ""] = /^(-?\d{1,15}(?:\.\d{1,6})?)\s*([a-zA-Z%]{0,7})$/.exec(value) ?? [];
  if (digits === "") return null;
  const known = units[unit.toLowerCase()];
  if (unit === "M") return { kind: "number", amount: Number(digits) * 1e6 };
  if (known !== void 0) return { kind: "number", amount: Number(digits) * known };
  const time = timeUnits[unit.toLowerCase()];
  return time === void 0 ? null : { kind: "time", amount: Number(digits) * time };
}

// src/core/incidents/hazards/change/signs-of-config.ts
var isSchema = /(?:^|[/_.-])(?:schemas?|openapi|swagger|asyncapi)(?:[/_.-]|$)/i;
function signsOfConfig(module) {
  return findConfigEdits(
    module.files.filter(({ path }) => !isIdlePath(path) && !isSchema.test(path))
  ).flatMap((edit) => {
    const isLive = servesEnvironment(edit.path, "production");
    return signsOfEdit(edit).map((sign) => isLive ? sign : { ...sign, strength: "weak" });
  });
}
function signsOfEdit(edit) {
  const key = wordsOfKey(edit.key);
  const movement = movementOf(edit);
  const text = tell2(edit);
  return settingSigns.flatMap((sign) => {
    if (sign.key !== void 0 && !sign.key.test(key)) return [];
    if (sign.path !== void 0 && !sign.path.test(edit.path)) return [];
    if (sign.value !== void 0 && !sign.value.test(`${edit.before ?? ""} → ${edit.after ?? ""}`)) return [];
    if (sign.except?.test(key) === true) return [];
    const strength = strengthOf(sign.strong, movement);
    const at = { hazard: sign.hazard, text, ref: edit.refs[0] ?? `file:${edit.path}`, path: edit.path };
    if (strength === "strong") return [{ ...at, strength }];
    return sign.weak === false ? [] : [{ ...at, strength: "weak" }];
  });
}
var strengthOf = (movements, movement) => movements === "always" || movements.includes(movement) ? "strong" : "weak";
var wordsOfKey = (key) => key.replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1-$2").replaceAll("_", "-").toLowerCase();
var tell2 = ({ key, before, after }) => before === null ? `${key}: ${after}` : after === null ? `${key}: ${before} → (removed)` : `${key}: ${before} → ${after}`;

// src/core/incidents/hazards/change/file-signs.ts
var settings = String.raw`\.(?:ya?ml|json|toml|conf|cfg|ini|properties|tf|tfvars|hcl|tpl|rules|vcl|xml|zone|txt)$`;
var inSettings = (words) => new RegExp(String.raw`(?:^|[/_.-])(?:${words})(?:[/_.-](?:.*\/)?[^/]*|[^/]*)${settings}`, "i");
var network = [
  {
    hazard: "dns.change",
    strength: "strong",
    path: /\.zone$|(?:^|\/)named\.conf|(?:^|\/)db\.[\w-]+\.[\w.-]+$|(?:^|\/)Corefile$/
  },
  {
    hazard: "dns.change",
    strength: "strong",
    path: inSettings("dns|route-?53|external-?dns|core-?dns|dnscontrol|octodns")
  },
  {
    hazard: "dns.change",
    strength: "strong",
    line: /\baws_route53_|\bgoogle_dns_|\bazurerm_dns_|\bcloudflare_(?:dns_)?record\b|^\s*kind:\s*DNSEndpoint|external-dns\.alpha\.kubernetes\.io/
  },
  {
    hazard: "network.load-balancer",
    strength: "strong",
    path: inSettings("nginx|haproxy|envoy|traefik|varnish|ingress")
  },
  { hazard: "network.load-balancer", strength: "strong", path: /\.vcl$/ },
  {
    hazard: "network.load-balancer",
    strength: "strong",
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /^\s*kind:\s*(?:Ingress|VirtualService|DestinationRule|HTTPRoute|Gateway|IngressRoute)\b|\baws_(?:lb|alb|elb)(?:_\w+)?\b|\bgoogle_compute_(?:url_map|backend_service|health_check)\b|nginx\.ingress\.kubernetes\.io/
  },
  {
    hazard: "network.routing",
    strength: "strong",
    path: inSettings(
      "firewall|bgp|frr|bird|network-?polic(?:y|ies)|security-?groups?|iptables|route-?tables?|vpc"
    )
  },
  {
    hazard: "network.routing",
    strength: "strong",
    path: /\.(?:ya?ml|tf|json|tpl|conf|sh)$/,
    line: /\baws_(?:security_group|route|network_acl|vpc_peering)\w*\b|\bgoogle_compute_(?:firewall|route|router)\b|\bazurerm_network_security\w*|^\s*kind:\s*(?:NetworkPolicy|CiliumNetworkPolicy)\b|\biptables\s+-|\bip route (?:add|del)/
  },
  {
    hazard: "config.global-push",
    strength: "strong",
    path: inSettings(
      "cdn|cloudfront|fastly|cloudflare|akamai|waf|global-?config|remote-?config|feature-?config"
    )
  },
  {
    hazard: "security.filter",
    strength: "strong",
    path: inSettings("waf|modsecurity|crs|block-?list|deny-?list|fail2ban")
  },
  {
    hazard: "security.filter",
    strength: "strong",
    line: /^\s*SecRule\b|\baws_wafv?2?_|\bcloudflare_(?:firewall_rule|ruleset|filter)\b|\bgoogle_compute_security_policy\b/
  },
  {
    hazard: "access.permission",
    strength: "strong",
    path: inSettings("iam|rbac|acls?|permissions|cluster-?roles?|role-?bindings?")
  },
  {
    hazard: "access.permission",
    strength: "strong",
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /\baws_iam_|\bgoogle_\w*iam_|\bazurerm_role_|^\s*kind:\s*(?:Cluster)?Role(?:Binding)?\b/
  }
];
var operations = [
  {
    hazard: "kubernetes.workload",
    strength: "strong",
    path: /\.(?:ya?ml|tpl)$/,
    line: /^\s*(?:liveness|readiness|startup)Probe:|^\s*kind:\s*PodDisruptionBudget\b/,
    sign: "-"
  },
  {
    hazard: "monitoring.gap",
    strength: "strong",
    path: /(?:^|[/_.-])(?:alerts?|alerting|alert-?rules?|monitors?)(?:[/_.-]).*\.(?:ya?ml|json|tf|tpl)$/i,
    status: ["deleted"]
  },
  {
    hazard: "monitoring.gap",
    strength: "strong",
    path: /\.(?:ya?ml|tpl|tf)$/,
    line: /^\s*-\s*alert:\s*\S|\bdatadog_monitor\b|\baws_cloudwatch_metric_alarm\b/,
    sign: "-"
  },
  {
    hazard: "recovery.backup",
    strength: "strong",
    path: /(?:^|[/_.-])backups?(?:[/_.-]).*\.(?:ya?ml|json|tf|sh|tpl)$|velero/i,
    status: ["deleted"]
  },
  {
    hazard: "recovery.backup",
    strength: "weak",
    path: /(?:^|[/_.-])(?:backups?|velero|pgbackrest|restic|wal-?g)(?:[/_.-]).*\.(?:ya?ml|json|tf|sh|conf|tpl)$/i
  },
  {
    hazard: "infra.automation",
    strength: "strong",
    path: /\.tf$/,
    line: /^\s*(?:resource|module)\s+"/,
    sign: "-"
  },
  {
    hazard: "data.deletion",
    strength: "strong",
    path: /\.tf$/,
    line: /^\s*resource\s+"(?:aws_(?:db_|rds_|s3_bucket"|dynamodb_|ebs_volume|efs_|elasticache_)|google_(?:sql_|storage_bucket"|bigtable_)|azurerm_(?:storage_account|\w*sql_))/,
    sign: "-"
  },
  {
    hazard: "infra.automation",
    strength: "weak",
    path: /(?:^|\/)(?:ansible|playbooks?|roles\/[^/]+\/tasks|salt|puppet|chef|cookbooks)\//
  },
  {
    hazard: "infra.automation",
    strength: "strong",
    line: /\bterraform (?:destroy|apply)\b.*-auto-approve|\bkubectl delete\b.*(?:--all\b|-l\b)|\bkubectl drain\b/,
    sign: "+"
  },
  {
    hazard: "data.deletion",
    strength: "strong",
    line: /\baws s3 (?:rm|rb)\b|\bgsutil (?:-m )?rm\b|\bterraform destroy\b|\bkubectl delete (?:pvc?|persistentvolume\w*|ns|namespace|statefulset)\b|\bDROP DATABASE\b|\bdropdb\b|\bmongo.*dropDatabase\(|\bredis-cli\b.*\bFLUSH(?:ALL|DB)\b/i,
    sign: "+"
  },
  {
    hazard: "data.deletion",
    strength: "strong",
    path: /(?:^|[/_.-])(?:cron\w*|clean-?up|purge|prune|retention|ansible|playbooks?|ops|maintenance)(?:[/_.-]|$)/i,
    line: /\brm\s+-\w*[rf]|\bDELETE\s+FROM\b|\bTRUNCATE\b|\bfind\b.*-delete\b|\bstate:\s*absent\b/i,
    sign: "+"
  },
  {
    hazard: "cache.flush",
    strength: "strong",
    line: /\bFLUSH(?:ALL|DB)\b|\bflush_?all\(|\bcreate-invalidation\b|\bpurge_(?:all|everything)\b/i,
    sign: "+"
  },
  {
    hazard: "cache.flush",
    strength: "weak",
    line: /\ballEntries\s*=\s*true\b|\binvalidateAll\(|\bcache\.clear\(/,
    sign: "+"
  },
  {
    hazard: "db.maintenance",
    strength: "strong",
    line: /\bautovacuum_enabled\b|\bautovacuum\s*=|\bVACUUM\s+FULL\b/i
  },
  {
    hazard: "secret.rotation",
    strength: "weak",
    path: /(?:sealed-?secrets?|external-?secrets?|secrets?(?:\.enc)?)[\w.-]*\.(?:ya?ml|json|env)$|\.sops\.ya?ml$/i
  },
  {
    hazard: "cert.replacement",
    strength: "strong",
    path: /\.(?:ya?ml|tf|conf|tpl)$/,
    line: /^\s*(?:ssl_certificate(?:_key)?|ssl_trusted_certificate)\b|\bcertificate_arn\b|^\s*kind:\s*(?:Certificate|ClusterIssuer|Issuer)\b|\balb\.ingress\.kubernetes\.io\/certificate-arn\b/
  },
  {
    hazard: "queue.backlog",
    strength: "strong",
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /^\s*kind:\s*Kafka(?:Topic|User|Connector)?\b|\baws_(?:sqs_queue|msk_)\w*\b/,
    sign: "-"
  },
  {
    hazard: "data.schema-drift",
    strength: "strong",
    path: /\.(?:proto|avsc|avdl|thrift)$/,
    line: /^\s*(?:optional|required|repeated)?\s*[\w.<>,]+\s+\w+\s*=\s*\d+|"name"\s*:/,
    sign: "-"
  }
];
var code = [
  {
    hazard: "code.regex",
    strength: "strong",
    line: /\.\*\??\.\*/,
    sign: "+",
    except: /\.(?:md|lock|svg|html|css)$/
  },
  // Nested quantifiers: most are harmless, since what they repeat ends in a separator.
  {
    hazard: "code.regex",
    strength: "weak",
    line: /\((?:\?:)?(?:\[[^\]\s]{1,40}\]|\\[wsdS]|\.)[+*]\)[+*]/,
    sign: "+",
    except: /\.(?:md|lock|svg|html|css)$/
  },
  {
    hazard: "time.clock",
    strength: "strong",
    line: /\.getFullYear\(\)\s*[+-]\s*\d|\.setFullYear\(|\bdate\.replace\(\s*year\s*=|\breplace\(year=\w[\w.]*\.year\s*[+-]|\btm_year\s*[+-]/,
    sign: "+"
  },
  {
    hazard: "time.clock",
    strength: "weak",
    line: /\bsetTimezone\(|\bTimeZone\.setDefault\(|\bZoneId\.systemDefault\(|\bTZ=/,
    sign: "+"
  },
  {
    hazard: "build.artifact",
    strength: "weak",
    path: /(?:^|\/)(?:Docker|Container)file[\w.-]*$/i,
    line: /^\s*(?:COPY|ENTRYPOINT|CMD)\b/i
  }
];
var fileSigns = [...network, ...operations, ...code];

// src/core/incidents/hazards/change/signs-of-files.ts
var lineMax = 400;
var linesMax = 5e3;
function signsOfFiles(module) {
  const files = module.files.filter(counts);
  return [...files.flatMap(signsOfFile), ...files.flatMap(signsOfFlip), ...signsOfRemovals(files)];
}
var counts = ({ path, isTest, isDocumentation, class: kind }) => !isTest && !isDocumentation && kind === "text" && !isIdlePath(path) && !isMigration(path);
function signsOfFile(file) {
  const { path, status } = file;
  const isLive = servesEnvironment(path, "production");
  const kept = new Set(file.excerpt.lines.flatMap(({ sign, text }) => sign === "+" ? text.trim() : []));
  return fileSigns.flatMap((sign) => {
    if (sign.path?.test(path) === false || sign.except?.test(path) === true) return [];
    if (sign.status !== void 0 && !sign.status.includes(status)) return [];
    const text = sign.line === void 0 ? path : findLine(file, sign, kept);
    if (text === null) return [];
    return [
      { hazard: sign.hazard, strength: isLive ? sign.strength : "weak", text, ref: fileRef(path), path }
    ];
  });
}
function findLine(file, { line, sign }, kept) {
  for (const changed of file.excerpt.lines.slice(0, linesMax)) {
    if (sign !== void 0 && changed.sign !== sign) continue;
    const text = changed.text.slice(0, lineMax).trim();
    if (isComment(text) || changed.sign === "-" && kept.has(text)) continue;
    if (line?.test(text) === true) return `${changed.sign} ${text}`;
  }
  return null;
}
var isComment = (text) => /^(?:\/\/|\/\*|\*(?!\.)|#(?!!)|--\s|<!--)/.test(text);
var truth = /\b(?:true|false|on|off|enabled|disabled)\b/i;
var flagWords = /flag|feature|toggle|experiment|rollout|kill-?_?switch/i;
function signsOfFlip(file) {
  if (!servesEnvironment(file.path, "production")) return [];
  return changedBlocks(file.excerpt).flatMap(
    ({ removed, added }) => added.slice(0, 50).flatMap((line) => {
      const text = line.text.slice(0, lineMax).trim();
      const found = truth.exec(text);
      if (found === null || isComment(text)) return [];
      const isFlip = removed.some(({ text: old }) => isOpposite(old.slice(0, lineMax).trim(), text));
      if (!isFlip) return [];
      const isFlag = flagWords.test(text) || flagWords.test(file.path) || /\bdefault(?:Value|_value)?\b/i.test(text);
      if (!isFlag) return [];
      return [
        {
          hazard: "flag.default",
          strength: "strong",
          text: `+ ${text}`,
          ref: fileRef(file.path),
          path: file.path
        }
      ];
    })
  );
}
var opposites = {
  true: "false",
  false: "true",
  on: "off",
  off: "on",
  enabled: "disabled",
  disabled: "enabled"
};
function isOpposite(old, now) {
  const [before] = truth.exec(old) ?? [];
  const [after] = truth.exec(now) ?? [];
  if (before === void 0 || after === void 0) return false;
  if (opposites[before.toLowerCase()] !== after.toLowerCase()) return false;
  return old.replace(truth, "") === now.replace(truth, "");
}
function signsOfRemovals(files) {
  return findRemovals(files).filter(({ path }) => servesEnvironment(path, "production")).flatMap(({ path, what }) => {
    const at = { text: `removed: ${what}`, ref: fileRef(path), path };
    if (/HorizontalPodAutoscaler|Deployment|StatefulSet|DaemonSet/.test(what))
      return [{ ...at, hazard: "capacity.removal", strength: "strong" }];
    if (/PrometheusRule|ServiceMonitor|PodMonitor|Probe/.test(what))
      return [{ ...at, hazard: "monitoring.gap", strength: "strong" }];
    if (/PodDisruptionBudget/.test(what))
      return [{ ...at, hazard: "kubernetes.workload", strength: "strong" }];
    if (/PersistentVolume/.test(what)) return [{ ...at, hazard: "data.deletion", strength: "strong" }];
    if (/Role|ServiceAccount/.test(what))
      return [{ ...at, hazard: "access.permission", strength: "strong" }];
    if (/Ingress|Service |Route|Gateway/.test(what))
      return [{ ...at, hazard: "network.load-balancer", strength: "strong" }];
    return what.startsWith("`") ? [{ ...at, hazard: "data.schema-drift", strength: "weak" }] : [];
  });
}

// src/core/incidents/hazards/change/signs-of-migrations.ts
function signsOfMigrations(module) {
  const lost = new Set(irreversibleStatements(module.migrations).map(({ statement }) => statement));
  return module.migrations.flatMap((migration) => {
    const made = new Set(
      migration.statements.flatMap(
        ({ operation, table }) => operation.startsWith("create-table") && table !== void 0 ? table.toLowerCase() : []
      )
    );
    return migration.statements.flatMap((statement) => {
      const isNew = statement.table !== void 0 && made.has(statement.table.toLowerCase());
      return signsOfStatement(statement, { isNew, isLost: lost.has(statement) }).map(
        (sign) => toSign(sign, migration, statement)
      );
    });
  });
}
var toSign = (sign, { path }, { text }) => ({
  ...sign,
  text,
  ref: fileRef(path),
  path
});
function signsOfStatement(statement, { isNew, isLost }) {
  const signs = [];
  const add = (hazard, isStrong) => {
    signs.push({ hazard, strength: isStrong ? "strong" : "weak" });
  };
  const { operation, effect, text } = statement;
  if (!isNew) {
    const lock = lockOf(statement);
    if (lock !== null) add("db.lock", lock === "strong");
    if (effect === "rewrites-data") add("db.backfill", statement.where === void 0);
    if (operation.startsWith("rename-")) add("data.schema-drift", true);
    if (operation === "drop-column" || operation === "drop-table") add("data.schema-drift", false);
    if (operation === "drop-index" || operation === "drop-index-concurrently") add("db.query", false);
    if (/\bREINDEX\b|\bVACUUM\s+FULL\b|\bautovacuum/i.test(text)) add("db.maintenance", true);
  }
  if (isLost || effect === "destroys-data" && !isNew)
    add("data.deletion", isLost && effect === "destroys-data");
  if (holdsIntegerKey(statement)) add("db.integer-overflow", false);
  if (operation === "widen-type" && /\b(?:bigint|int8|BigInteger|BIGINT)/.test(text))
    add("db.integer-overflow", true);
  if (/\bGRANT\b|\bREVOKE\b/i.test(text) && /^\s*(?:grant|revoke)/i.test(text))
    add("access.permission", true);
  return signs;
}
function lockOf({ lock, effect, operation }) {
  if (lock === void 0) return effect === "locks" ? "strong" : null;
  if (lock.bounded !== void 0) return lock.blocks === "nothing" ? null : "weak";
  if (holdsUpOthers(lock) || effect === "locks") return "strong";
  return lock.blocks === "reads-and-writes" && !operation.startsWith("create-") ? "weak" : null;
}
function holdsIntegerKey({ operation, text }) {
  if (!/^(?:create-table|add-column|add-required-column|add-primary-key)/.test(operation)) return false;
  return /\b(?:serial|serial4)\b/i.test(text) || /\bint(?:eger|4)?(?:\(\d{1,3}\))?\s(?:[^,]{0,60}\s)?(?:primary\s+key|auto_?increment|identity)/i.test(
    text
  );
}

// src/core/incidents/hazards/change/signs-of-versions.ts
var buildTool = /^(?:@types\/|@?eslint|prettier|jest|vitest|mocha|chai|sinon|cypress|playwright|ts-node|tsx|typescript$|babel|@babel\/|webpack|vite$|rollup|esbuild|husky|lint-staged|nodemon|nock|supertest|pytest|black$|ruff$|mypy|flake8|isort|tox$|rspec|rubocop)|ktlint|detekt|checkstyle|spotbugs|jacoco|junit|mockito|mockk|assertj|kotest|wiremock|testcontainers|sonarqube|dependency-?check|ben-manes|gradle-git-properties|golangci|gomock|testify|storybook|renovate|dependabot|commitlint|test/i;
var platform = /(?:^|\/)(?:node|nodejs|python|ruby|php|golang|go|toolchain|java|openjdk|eclipse-temurin|temurin|amazoncorretto|corretto|jdk|jre|dotnet|alpine|ubuntu|debian|centos|rockylinux|fedora|ubi\d?[\w-]{0,20}|busybox|nginx|httpd|haproxy|envoy|traefik|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|memcached|elasticsearch|opensearch|kafka|zookeeper|rabbitmq|cassandra|kubernetes|k3s|etcd|istio|terraform|airflow|spark|flink|keycloak|vault|consul)$/i;
function signsOfVersions(module) {
  return findDependencyBumps(
    module.files.filter(({ path, isTest, class: kind }) => !isTest && kind === "text" && !isIdlePath(path))
  ).filter((bump) => bump.before !== null && bump.after !== null && !isBuildOnly(bump.path)).flatMap((bump) => {
    const sign = signOf(bump);
    return sign === null ? [] : [
      {
        ...sign,
        text: `${bump.name} ${bump.before} → ${bump.after}`,
        ref: fileRef(bump.path),
        path: bump.path
      }
    ];
  });
}
function signOf({
  name,
  jump,
  path,
  before,
  after
}) {
  if (jump === "patch" || name === "appVersion") return null;
  const isImage = /(?:^|\/)(?:Docker|Container)file|\.dockerfile$/i.test(path);
  if (platform.test(name) && !/^[\w.-]+\.\w+\//.test(name) || isImage) {
    return { hazard: "platform.upgrade", strength: jump === "major" ? "strong" : "weak" };
  }
  if (jump === "minor" || buildTool.test(name)) return null;
  if (jump === "other") return { hazard: "dependency.upgrade", strength: "weak" };
  const isYoung = before?.startsWith("0.") === true && after?.startsWith("0.") === true;
  return { hazard: "dependency.upgrade", strength: isChart(path) || isYoung ? "weak" : "strong" };
}

// src/core/incidents/hazards/change/signs-of-words.ts
var idle = /^(?:docs?|tests?|style|chore|ci|build|refactor|fix|bugfix|revert)$/i;
var repairs = /^(?:fixup!|squash!|fix(?:e[sd]|ing)?\b|bug ?fix|hotfix|revert\b|merge\b)|\b(?:typos?|comments?|docs?|documentation|readme|tests?|testing|flaky|lint(?:er|ing)?|benchmarks?)\b|오타|주석|문서|테스트|버그 ?수정|오류 ?수정/i;
var acts = /^(?:upgrade|bump|migrate|increase|decrease|reduce|raise|lower|turn|enable|disable|rotate|renew|replace|remove|delete|drop|flush|clear|switch|scale|move|revoke|downgrade|purge|decommission|roll out|flip)\b|(?:상향|하향|축소|증설|변경|교체|갱신|삭제|제거|전환|활성화|비활성화|업그레이드|적용|이전|초기화|회수|로테이션)(?:합니다|함|작업)?\.?$/i;
var unmistakable = 2;
var textsMax = 2e3;
function signsOfWords(change) {
  return titlesOf(change).filter(({ text }) => !repairs.test(text)).slice(0, textsMax).flatMap(
    ({ text, ref }) => findHazardsInSentences([text]).filter(({ strength }) => strength === "strong").map(({ hazard, evidence }) => ({
      hazard,
      strength: evidence.length >= unmistakable && acts.test(text) ? "strong" : "weak",
      text,
      ref,
      path: null
    }))
  );
}
function titlesOf({ modules, context }) {
  const commits = modules.flatMap(
    (module) => module.commits.filter(speaks).map((commit) => ({ text: commit.conventional?.description ?? commit.headline, ref: commit.ref }))
  );
  const pullRequests = context.pullRequests.filter(({ isAuthorBot }) => !isAuthorBot).map(({ title, ref }) => ({ text: title, ref }));
  const issues = context.issues.flatMap(
    (reading) => "issue" in reading ? [{ text: reading.issue.title, ref: reading.ref }] : []
  );
  const once = new Map([...issues, ...pullRequests, ...commits].map((title) => [title.text, title]));
  return [...once.values()];
}
var speaks = ({ fate, bot, noise, conventional }) => fate === "told" && !bot && noise === void 0 && !idle.test(conventional?.type ?? "");

// src/core/incidents/hazards/find-in-change.ts
var evidenceTextMax = 160;
function findHazardsInChange(change) {
  const signs = [
    ...change.modules.flatMap((module) => [
      ...signsOfMigrations(module),
      ...signsOfCertificates(module),
      ...signsOfConfig(module),
      ...signsOfFiles(module),
      ...signsOfVersions(module)
    ]),
    ...signsOfWords(change)
  ];
  const byHazard = /* @__PURE__ */ new Map();
  for (const sign of signs) {
    const known = byHazard.get(sign.hazard);
    if (known === void 0) byHazard.set(sign.hazard, [sign]);
    else known.push(sign);
  }
  return [...byHazard].map(([hazard, found]) => ({ hazard, found: onceStrongFirst(found), weight: weigh(found) })).sort((left, right) => right.weight - left.weight).slice(0, hazardsMax).map(({ hazard, found }) => ({
    hazard,
    strength: found[0]?.strength ?? "weak",
    evidence: found.slice(0, evidenceMax).map(toEvidence)
  }));
}
function weigh(signs) {
  const strong = signs.filter(({ strength }) => strength === "strong");
  const inFiles = strong.filter(({ path }) => path !== null).length;
  return Math.min(inFiles, 5) * 10 + Math.min(strong.length, 5) * 5 + Math.min(signs.length, 4);
}
function onceStrongFirst(signs) {
  const rank = ({ strength, path }) => (strength === "strong" ? 0 : 2) + (path === null ? 1 : 0);
  const kept = /* @__PURE__ */ new Map();
  for (const sign of [...signs].sort((left, right) => rank(left) - rank(right))) {
    const place = `${sign.ref} ${sign.text}`;
    if (!kept.has(place)) kept.set(place, sign);
  }
  return [...kept.values()];
}
var toEvidence = ({ text, ref, path }) => ({
  text: text.replace(/\s+/g, " ").trim().slice(0, evidenceTextMax),
  ref,
  path,
  sentence: null
});

// src/core/incidents/query-of-change.ts
var factsMax = 40;
var budgetTokens = 8e3;
var migrationsMax = 12;
var othersMax = 8;
var topicMax = 600;
var harmless = /* @__PURE__ */ new Set(["documentation", "test"]);
function queryOfChange(change, { date }) {
  const told = withoutTexts(change);
  const { facts } = condense(told, { language: "en", budgetTokens, factsMax });
  const migrations = told.modules.flatMap((module) => module.migrations);
  const ofMigrations = new Set(migrations.map(({ path }) => fileRef(path)));
  return {
    topics: [
      ...migrations.filter(runs).slice(0, migrationsMax).map(topicOfMigration),
      ...facts.filter(isAsked).map((fact) => topicOfFact(fact, ofMigrations)),
      ...certificateTopics(told).slice(0, othersMax),
      ...removalTopics(told).slice(0, othersMax)
    ],
    hazards: findHazardsInChange(told),
    services: footprintOf(told.modules, []).services,
    date
  };
}
var isAsked = ({ category, grouped }) => !harmless.has(category) && (!grouped || category === "dependency");
function topicOfFact({ text, details, refs }, ofMigrations) {
  const others = details.filter((detail) => !detail.refs.some((ref) => ofMigrations.has(ref)));
  return {
    text: cutAt([text, ...others.map((detail) => detail.text)].join(". "), topicMax),
    refs: [.../* @__PURE__ */ new Set([...refs, ...others.flatMap((detail) => detail.refs)])]
  };
}
var runs = ({ status }) => status !== "deleted";
var topicOfMigration = (migration) => ({
  text: cutAt(
    [tellMigration(migration, "en"), ...migration.statements.map(({ text }) => text)].join(". "),
    topicMax
  ),
  refs: [fileRef(migration.path)]
});
var doings = { added: "Add", deleted: "Remove", modified: "Renew" };
function certificateTopics({ modules }) {
  return modules.flatMap(({ certificates }) => certificates).map(({ path, status, before, after }) => {
    const names = [...(after ?? before)?.certificates ?? []].flatMap((certificate) => certificate.names);
    const doing = status === "added" || status === "deleted" ? doings[status] : doings.modified;
    const of = names.length === 0 ? "" : ` of ${[...new Set(names)].slice(0, 4).join(", ")}`;
    return { text: cutAt(`${doing} the TLS certificate ${path}${of}`, topicMax), refs: [fileRef(path)] };
  });
}
var removalTopics = ({ modules }) => modules.flatMap(({ files }) => findRemovals(files)).map(({ path, what }) => ({ text: cutAt(`Remove ${what}`, topicMax), refs: [fileRef(path)] }));
export {
  queryOfChange
};
