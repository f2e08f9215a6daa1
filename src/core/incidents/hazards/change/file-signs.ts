// Which hazard a changed file is a sign of, by its path and its changed lines. Pure.
import type { FileChange } from '../../../../domain/change.ts';
import type { HazardId } from '../../../../domain/generated/incident.ts';

/** A sign in files. All of what is given must match; with `line`, one changed line that has `sign` (absent: either). */
export type FileSign = {
  readonly hazard: HazardId;
  readonly strength: 'strong' | 'weak';
  readonly path?: RegExp;
  readonly except?: RegExp;
  readonly line?: RegExp;
  readonly sign?: '+' | '-';
  readonly status?: readonly FileChange['status'][];
};

/** Files whose lines a machine carries out or reads at start, not what programs are written in. */
const settings = String.raw`\.(?:ya?ml|json|toml|conf|cfg|ini|properties|tf|tfvars|hcl|tpl|rules|vcl|xml|zone|txt)$`;

const inSettings = (words: string): RegExp =>
  new RegExp(String.raw`(?:^|[/_.-])(?:${words})(?:[/_.-](?:.*\/)?[^/]*|[^/]*)${settings}`, 'i');

const network: readonly FileSign[] = [
  {
    hazard: 'dns.change',
    strength: 'strong',
    path: /\.zone$|(?:^|\/)named\.conf|(?:^|\/)db\.[\w-]+\.[\w.-]+$|(?:^|\/)Corefile$/,
  },
  {
    hazard: 'dns.change',
    strength: 'strong',
    path: inSettings('dns|route-?53|external-?dns|core-?dns|dnscontrol|octodns'),
  },
  {
    hazard: 'dns.change',
    strength: 'strong',
    line: /\baws_route53_|\bgoogle_dns_|\bazurerm_dns_|\bcloudflare_(?:dns_)?record\b|^\s*kind:\s*DNSEndpoint|external-dns\.alpha\.kubernetes\.io/,
  },
  {
    hazard: 'network.load-balancer',
    strength: 'strong',
    path: inSettings('nginx|haproxy|envoy|traefik|varnish|ingress'),
  },
  { hazard: 'network.load-balancer', strength: 'strong', path: /\.vcl$/ },
  {
    hazard: 'network.load-balancer',
    strength: 'strong',
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /^\s*kind:\s*(?:Ingress|VirtualService|DestinationRule|HTTPRoute|Gateway|IngressRoute)\b|\baws_(?:lb|alb|elb)(?:_\w+)?\b|\bgoogle_compute_(?:url_map|backend_service|health_check)\b|nginx\.ingress\.kubernetes\.io/,
  },
  {
    hazard: 'network.routing',
    strength: 'strong',
    path: inSettings(
      'firewall|bgp|frr|bird|network-?polic(?:y|ies)|security-?groups?|iptables|route-?tables?|vpc',
    ),
  },
  {
    hazard: 'network.routing',
    strength: 'strong',
    path: /\.(?:ya?ml|tf|json|tpl|conf|sh)$/,
    line: /\baws_(?:security_group|route|network_acl|vpc_peering)\w*\b|\bgoogle_compute_(?:firewall|route|router)\b|\bazurerm_network_security\w*|^\s*kind:\s*(?:NetworkPolicy|CiliumNetworkPolicy)\b|\biptables\s+-|\bip route (?:add|del)/,
  },
  {
    hazard: 'config.global-push',
    strength: 'strong',
    path: inSettings(
      'cdn|cloudfront|fastly|cloudflare|akamai|waf|global-?config|remote-?config|feature-?config',
    ),
  },
  {
    hazard: 'security.filter',
    strength: 'strong',
    path: inSettings('waf|modsecurity|crs|block-?list|deny-?list|fail2ban'),
  },
  {
    hazard: 'security.filter',
    strength: 'strong',
    line: /^\s*SecRule\b|\baws_wafv?2?_|\bcloudflare_(?:firewall_rule|ruleset|filter)\b|\bgoogle_compute_security_policy\b/,
  },
  {
    hazard: 'access.permission',
    strength: 'strong',
    path: inSettings('iam|rbac|acls?|permissions|cluster-?roles?|role-?bindings?'),
  },
  {
    hazard: 'access.permission',
    strength: 'strong',
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /\baws_iam_|\bgoogle_\w*iam_|\bazurerm_role_|^\s*kind:\s*(?:Cluster)?Role(?:Binding)?\b/,
  },
];

const operations: readonly FileSign[] = [
  {
    hazard: 'kubernetes.workload',
    strength: 'strong',
    path: /\.(?:ya?ml|tpl)$/,
    line: /^\s*(?:liveness|readiness|startup)Probe:|^\s*kind:\s*PodDisruptionBudget\b/,
    sign: '-',
  },
  {
    hazard: 'monitoring.gap',
    strength: 'strong',
    path: /(?:^|[/_.-])(?:alerts?|alerting|alert-?rules?|monitors?)(?:[/_.-]).*\.(?:ya?ml|json|tf|tpl)$/i,
    status: ['deleted'],
  },
  {
    hazard: 'monitoring.gap',
    strength: 'strong',
    path: /\.(?:ya?ml|tpl|tf)$/,
    line: /^\s*-\s*alert:\s*\S|\bdatadog_monitor\b|\baws_cloudwatch_metric_alarm\b/,
    sign: '-',
  },
  {
    hazard: 'recovery.backup',
    strength: 'strong',
    path: /(?:^|[/_.-])backups?(?:[/_.-]).*\.(?:ya?ml|json|tf|sh|tpl)$|velero/i,
    status: ['deleted'],
  },
  {
    hazard: 'recovery.backup',
    strength: 'weak',
    path: /(?:^|[/_.-])(?:backups?|velero|pgbackrest|restic|wal-?g)(?:[/_.-]).*\.(?:ya?ml|json|tf|sh|conf|tpl)$/i,
  },
  {
    hazard: 'infra.automation',
    strength: 'strong',
    path: /\.tf$/,
    line: /^\s*(?:resource|module)\s+"/,
    sign: '-',
  },
  {
    hazard: 'data.deletion',
    strength: 'strong',
    path: /\.tf$/,
    line: /^\s*resource\s+"(?:aws_(?:db_|rds_|s3_bucket"|dynamodb_|ebs_volume|efs_|elasticache_)|google_(?:sql_|storage_bucket"|bigtable_)|azurerm_(?:storage_account|\w*sql_))/,
    sign: '-',
  },
  {
    hazard: 'infra.automation',
    strength: 'weak',
    path: /(?:^|\/)(?:ansible|playbooks?|roles\/[^/]+\/tasks|salt|puppet|chef|cookbooks)\//,
  },
  {
    hazard: 'infra.automation',
    strength: 'strong',
    line: /\bterraform (?:destroy|apply)\b.*-auto-approve|\bkubectl delete\b.*(?:--all\b|-l\b)|\bkubectl drain\b/,
    sign: '+',
  },
  {
    hazard: 'data.deletion',
    strength: 'strong',
    line: /\baws s3 (?:rm|rb)\b|\bgsutil (?:-m )?rm\b|\bterraform destroy\b|\bkubectl delete (?:pvc?|persistentvolume\w*|ns|namespace|statefulset)\b|\bDROP DATABASE\b|\bdropdb\b|\bmongo.*dropDatabase\(|\bredis-cli\b.*\bFLUSH(?:ALL|DB)\b/i,
    sign: '+',
  },
  {
    hazard: 'data.deletion',
    strength: 'strong',
    path: /(?:^|[/_.-])(?:cron\w*|clean-?up|purge|prune|retention|ansible|playbooks?|ops|maintenance)(?:[/_.-]|$)/i,
    line: /\brm\s+-\w*[rf]|\bDELETE\s+FROM\b|\bTRUNCATE\b|\bfind\b.*-delete\b|\bstate:\s*absent\b/i,
    sign: '+',
  },
  {
    hazard: 'cache.flush',
    strength: 'strong',
    line: /\bFLUSH(?:ALL|DB)\b|\bflush_?all\(|\bcreate-invalidation\b|\bpurge_(?:all|everything)\b/i,
    sign: '+',
  },
  {
    hazard: 'cache.flush',
    strength: 'weak',
    line: /\ballEntries\s*=\s*true\b|\binvalidateAll\(|\bcache\.clear\(/,
    sign: '+',
  },
  {
    hazard: 'db.maintenance',
    strength: 'strong',
    line: /\bautovacuum_enabled\b|\bautovacuum\s*=|\bVACUUM\s+FULL\b/i,
  },
  {
    hazard: 'secret.rotation',
    strength: 'weak',
    path: /(?:sealed-?secrets?|external-?secrets?|secrets?(?:\.enc)?)[\w.-]*\.(?:ya?ml|json|env)$|\.sops\.ya?ml$/i,
  },
  {
    hazard: 'cert.replacement',
    strength: 'strong',
    path: /\.(?:ya?ml|tf|conf|tpl)$/,
    line: /^\s*(?:ssl_certificate(?:_key)?|ssl_trusted_certificate)\b|\bcertificate_arn\b|^\s*kind:\s*(?:Certificate|ClusterIssuer|Issuer)\b|\balb\.ingress\.kubernetes\.io\/certificate-arn\b/,
  },
  {
    hazard: 'queue.backlog',
    strength: 'strong',
    path: /\.(?:ya?ml|tf|json|tpl)$/,
    line: /^\s*kind:\s*Kafka(?:Topic|User|Connector)?\b|\baws_(?:sqs_queue|msk_)\w*\b/,
    sign: '-',
  },
  {
    hazard: 'data.schema-drift',
    strength: 'strong',
    path: /\.(?:proto|avsc|avdl|thrift)$/,
    line: /^\s*(?:optional|required|repeated)?\s*[\w.<>,]+\s+\w+\s*=\s*\d+|"name"\s*:/,
    sign: '-',
  },
];

const code: readonly FileSign[] = [
  {
    hazard: 'code.regex',
    strength: 'strong',
    line: /\.\*\??\.\*/,
    sign: '+',
    except: /\.(?:md|lock|svg|html|css)$/,
  },
  // Nested quantifiers: most are harmless, since what they repeat ends in a separator.
  {
    hazard: 'code.regex',
    strength: 'weak',
    line: /\((?:\?:)?(?:\[[^\]\s]{1,40}\]|\\[wsdS]|\.)[+*]\)[+*]/,
    sign: '+',
    except: /\.(?:md|lock|svg|html|css)$/,
  },
  {
    hazard: 'time.clock',
    strength: 'strong',
    line: /\.getFullYear\(\)\s*[+-]\s*\d|\.setFullYear\(|\bdate\.replace\(\s*year\s*=|\breplace\(year=\w[\w.]*\.year\s*[+-]|\btm_year\s*[+-]/,
    sign: '+',
  },
  {
    hazard: 'time.clock',
    strength: 'weak',
    line: /\bsetTimezone\(|\bTimeZone\.setDefault\(|\bZoneId\.systemDefault\(|\bTZ=/,
    sign: '+',
  },
  {
    hazard: 'build.artifact',
    strength: 'weak',
    path: /(?:^|\/)(?:Docker|Container)file[\w.-]*$/i,
    line: /^\s*(?:COPY|ENTRYPOINT|CMD)\b/i,
  },
];

/** Every sign that is told by files. */
export const fileSigns: readonly FileSign[] = [...network, ...operations, ...code];
