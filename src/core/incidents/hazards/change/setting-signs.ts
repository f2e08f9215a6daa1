// Which hazard an edited setting is a sign of, by its key, its file and the way its value moved. Pure.
import type { HazardId } from '../../../../domain/generated/incident.ts';
import type { ValueMovement } from './value-movement.ts';

/**
 * A sign in settings. All of `key` (words in lower case, joined by `-` and `.`), `path` and `value` (`before → after`) that are
 * given must match, and `except` not the key.
 */
export type SettingSign = {
  readonly hazard: HazardId;
  readonly key?: RegExp;
  readonly path?: RegExp;
  readonly value?: RegExp;
  readonly except?: RegExp;
  /** Movements that make it a strong sign. */
  readonly strong: readonly ValueMovement[] | 'always';
  /** false: any other movement is no sign at all. */
  readonly weak?: false;
};

const moved: readonly ValueMovement[] = ['up', 'down', 'on', 'off', 'removed', 'other'];
const lowered: readonly ValueMovement[] = ['down', 'off', 'removed'];

const capacity: readonly SettingSign[] = [
  {
    hazard: 'capacity.removal',
    key: /replicas?(?:-count)?$|desired-(?:count|capacity|size)|(?:min|max)-(?:replicas|instances|pods|size|capacity|nodes|count)|node-count|instance-count|(?:num|number-of)-(?:nodes|cache-nodes|instances)/,
    except: /kafka|topic|history|unavailable/,
    strong: ['down', 'removed'],
    weak: false,
  },
  {
    hazard: 'capacity.removal',
    key: /instance-(?:type|class|size)|machine-type|node-type|vm-size|sku/,
    strong: ['down'],
  },
  { hazard: 'capacity.exhaustion', key: /(?:^|[.-])cpu$/, strong: ['down'], weak: false },
  { hazard: 'resource.memory', key: /memory|heap|(?:^|[.-])mem(?:[.-]|$)|maxmemory/, strong: lowered },
  { hazard: 'resource.memory', value: /-Xm[xs]\d|MaxRAMPercentage/, strong: moved },
  {
    hazard: 'resource.disk',
    key: /disk|volume-size|storage(?:-size|-gb)?$|iops|allocated-storage/,
    strong: lowered,
  },
  {
    hazard: 'resource.disk',
    key: /log(?:ging)?[.-].*level|level|log-level|rootlogger/,
    value: /→ (?:debug|trace|all)$/i,
    strong: moved,
  },
  {
    hazard: 'quota.limit',
    key: /quota|rate-?limit|throttl|burst|max-requests|requests-per|(?:^|[.-])[rt]ps$/,
    strong: lowered,
  },
];

const waiting: readonly SettingSign[] = [
  {
    hazard: 'timeout.change',
    key: /timeout|deadline|keep-?alive|heartbeat|time-to-wait/,
    strong: ['up', 'down', 'removed', 'other'],
  },
  { hazard: 'retry.storm', key: /retr(?:y|ies)|max-attempts|back-?off|reconnect/, strong: ['up', 'on'] },
  {
    hazard: 'retry.storm',
    key: /back-?off|jitter|retry-(?:delay|interval)/,
    strong: ['down', 'off', 'removed'],
  },
  {
    hazard: 'queue.backlog',
    key: /kafka|rabbit|sqs|queue|consumer|prefetch|max-poll|dead-letter|dlq|celery|sidekiq|topic/,
    strong: ['up', 'down', 'off', 'removed'],
  },
  { hazard: 'time.clock', key: /time-?zone|(?:^|[.-])tz$/, strong: ['other'] },
  { hazard: 'time.clock', key: /(?:^|[.-])(?:cron|schedule)/, strong: [] },
];

const data: readonly SettingSign[] = [
  {
    hazard: 'db.connections',
    key: /pool.*size|(?:max|min|maximum|minimum)-(?:pool|connections|idle|active|conns?)|hikari|pgbouncer|max-open-conn/,
    except: /timeout|thread/,
    strong: ['up', 'down', 'removed'],
  },
  {
    hazard: 'cache.flush',
    key: /cache.*(?:ttl|expir|prefix|version|namespace|key|evict|enabled)|(?:ttl|key-prefix).*cache|key-prefix|cache-version/,
    strong: moved,
  },
  {
    hazard: 'cache.flush',
    key: /cache|redis|memcache/,
    except: /ttl|expir|prefix|actions|build/,
    strong: [],
  },
  {
    hazard: 'data.deletion',
    key: /retention|expiration-days|delete-after|lifecycle|purge|ttl-days/,
    strong: ['down', 'on'],
  },
  {
    hazard: 'data.deletion',
    key: /prevent-destroy|deletion-protection|skip-final-snapshot|force-destroy/,
    strong: ['on', 'off', 'removed'],
  },
  { hazard: 'recovery.backup', key: /backup|snapshot/, strong: lowered },
  {
    hazard: 'failover.untested',
    key: /multi-az|failover|standby|high-availability|availability-zones?|(?:^|[.-])ha(?:[.-]|$)/,
    strong: ['off', 'down', 'removed'],
  },
  {
    hazard: 'db.replication',
    key: /replication|read-replica|synchronous|wal-level|binlog|max-wal-senders/,
    strong: moved,
  },
  {
    hazard: 'db.failover',
    key: /sentinel|patroni|primary-(?:host|endpoint)|master-(?:host|name)/,
    strong: ['other', 'removed'],
  },
  {
    hazard: 'db.maintenance',
    key: /autovacuum|vacuum|innodb|work-mem|shared-buffers|max-connections|checkpoint|db-parameter/,
    strong: moved,
  },
];

const traffic: readonly SettingSign[] = [
  {
    hazard: 'dns.change',
    key: /(?:^|[.-])(?:dns|nameservers?|cname|hosted-zone|dns-zone|dns-resolver|search-domains?)(?:[.-]|$)/,
    strong: moved,
  },
  {
    hazard: 'dns.change',
    path: /(?:^|[/_.-])(?:dns|route-?53|core-?dns|external-?dns|zones?)(?:[/_.-]|$)/i,
    strong: moved,
  },
  {
    hazard: 'network.load-balancer',
    key: /health-?check|load-balancer|target-group|upstream|listener|proxy-pass|sticky|drain/,
    strong: moved,
  },
  {
    hazard: 'network.load-balancer',
    path: /(?:^|[/_.-])(?:nginx|haproxy|envoy|traefik|ingress|varnish|alb|nlb)(?:[/_.-]|$)/i,
    strong: moved,
  },
  {
    hazard: 'network.routing',
    key: /cidr|security-group|firewall|network-polic|subnet|route-table|peering|(?:in|e)gress\.(?:from|to|ports?|rules?)|allow-?list|white-?list|source-ranges/,
    strong: moved,
  },
  {
    hazard: 'security.filter',
    key: /(?:^|[.-])waf|modsecurity|block-?list|deny-?list|black-?list|bot-(?:detection|protection)|captcha/,
    strong: moved,
  },
  {
    hazard: 'config.global-push',
    path: /(?:^|[/_.-])(?:cdn|cloudfront|fastly|cloudflare|akamai|waf|edge|gateway|global|feature-config|remote-config)(?:[/_.-]|$)/i,
    strong: moved,
  },
  {
    hazard: 'access.permission',
    key: /(?:^|[.-])(?:iam|rbac|acl|role-arn|policy|permissions?|privileged|run-as-user|service-account)(?:[.-]|$)/,
    strong: moved,
  },
  {
    hazard: 'secret.rotation',
    key: /(?:password|passwd|secret-key|api-key|private-key|access-key|signing-key|encryption-key|client-secret|auth-token)$/,
    strong: ['other', 'removed'],
  },
];

const workloads: readonly SettingSign[] = [
  {
    hazard: 'kubernetes.workload',
    key: /(?:liveness|readiness|startup)-probe|initial-delay-seconds|failure-threshold|period-seconds/,
    strong: moved,
  },
  {
    hazard: 'kubernetes.workload',
    key: /max-unavailable|min-available|pod-disruption-budget|max-surge|termination-grace|affinity|node-selector|tolerations?|topology-spread|priority-class/,
    strong: moved,
  },
  {
    hazard: 'rollout.all-at-once',
    key: /strategy\.type|deployment-strategy|max-unavailable/,
    value: /→ (?:recreate|100%|allatonce)/i,
    strong: 'always',
  },
  {
    hazard: 'platform.upgrade',
    key: /(?:kubernetes|cluster|engine|k8s|eks|node|java|python|runtime|postgres|mysql|redis|os|ami)-version$|(?:^|[.-])(?:runtime|ami-id|os-version|release-label|stack)$/,
    strong: moved,
  },
  {
    hazard: 'platform.upgrade',
    key: /image|^from$/,
    value:
      /(?:postgres|mysql|mariadb|mongo|redis|kafka|elasticsearch|opensearch|rabbitmq|nginx|envoy|keycloak|alpine|ubuntu|debian|openjdk|temurin|corretto|node|python|golang)[\w./-]*:\d/i,
    strong: moved,
  },
  { hazard: 'build.artifact', key: /image|tag/, value: /→ (?:\S*:)?latest$/, strong: 'always' },
  {
    hazard: 'flag.default',
    key: /(?:^|[.-])(?:feature|flag|toggle|experiment|rollout|kill-?switch|ff)s?(?:[.-]|$)/,
    strong: ['on', 'off', 'up'],
  },
  { hazard: 'flag.default', key: /default/, strong: ['on', 'off'], weak: false },
  {
    hazard: 'flag.default',
    key: /enabled?$|disabled?$|active$/,
    except: /feature|flag|toggle|default|monitor|metrics/,
    value: /true|false|on|off/i,
    strong: [],
  },
  {
    hazard: 'flag.default',
    path: /launch-?darkly|unleash|flagd|growth-?book|feature[-_]?(?:flags?|toggles?)|(?:^|\/)(?:flags?|features?|toggles?)[.\w-]*\.(?:ya?ml|json|toml|properties)$|(?:^|\/)flags?\//i,
    strong: ['on', 'off', 'up', 'other'],
  },
  {
    hazard: 'monitoring.gap',
    path: /alert|monitor|prometheus|grafana|datadog|pagerduty/i,
    key: /enabled|severity|threshold|receiver|route|for$|expr/,
    strong: ['off', 'removed'],
  },
];

/** Every sign that is told by settings. */
export const settingSigns: readonly SettingSign[] = [
  ...capacity,
  ...waiting,
  ...data,
  ...traffic,
  ...workloads,
];
