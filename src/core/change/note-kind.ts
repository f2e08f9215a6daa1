// Chooses between a deploy note and a work note, and which work. Pure.
import type { Change, FileChange } from '../../domain/change.ts';
import type { Settings, TemplateId } from '../../domain/settings.ts';
import { isManifest } from './files/manifest-lines.ts';
import { matchPaths } from './files/match-paths.ts';
import { isMigration } from './migrations/migrations.ts';
import { workTypeSigns } from './work-type-signs.ts';

/** What kind of note a change gets, and the template that shapes it. */
export type NoteKind = { readonly kind: 'deploy' | 'work'; readonly template: TemplateId };

type WorkTemplate = Exclude<TemplateId, 'deploy' | 'work-generic'>;

/** Signs of each work: in changed lines and commit subjects, and in paths. At a draw the first wins; `_` parts words. */
const works: readonly {
  readonly template: WorkTemplate;
  readonly lines: RegExp;
  readonly paths: RegExp;
  readonly subjects: RegExp;
  /** An upgrade changes what stands; a new file sets up something new. */
  readonly isUpgrade?: true;
}[] = [
  {
    template: 'work-database-upgrade',
    isUpgrade: true,
    lines:
      /\bengine[-_]?version\b|(?<![a-z])(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|oracle|mssql|cassandra|elasticsearch|opensearch|clickhouse|aurora)[-_/]?(?:server)?["']?\s*(?::\s*v?\d|[-_.]?version\b)|(?<![a-z])db[-_]?(?:instance[-_]?class|parameter[-_]?group|engine)(?![a-z])|(?<![a-z])allow_major_version_upgrade\b/i,
    paths: /(?:^|[/_-])(?:rds|cloudsql|aurora)(?:[/_.-]|$)/i,
    subjects:
      /\b(?:postgres\w*|mysql|mariadb|mongo\w*|redis|oracle|aurora|rds|database|db)\b.*\b(?:upgrade|update|to v?\d)|\b(?:upgrade|update|bump)\b.*\b(?:postgres\w*|mysql|mariadb|mongo\w*|redis|oracle|aurora|rds|database)\b|(?:DB|데이터베이스).*(?:업그레이드|버전)/i,
  },
  {
    template: 'work-kubernetes-upgrade',
    isUpgrade: true,
    lines:
      /(?<![a-z])(?:kubernetes|cluster|k8s|eks|gke|aks|kubelet|control[-_]?plane|min[-_]?master|orchestrator)[-_]?version\b|(?<![a-z])kubernetesVersion\b/i,
    paths: /(?:^|[/_-])(?:eks|gke|aks|kops|kubeadm|rke2?)(?:[/_.-]|$)/i,
    subjects:
      /\b(?:kubernetes|k8s|eks|gke|aks)\b.*\b(?:upgrade|\d\.\d+)|\bupgrade\b.*\b(?:kubernetes|k8s|eks|gke|aks)\b|쿠버네티스.*업그레이드/i,
  },
  {
    template: 'work-certificate-renewal',
    lines: workTypeSigns.certificate.lines ?? /$^/,
    paths:
      /\.(?:pem|crt|cer|der|jks|p12|pfx|keystore|truststore|csr|p7b)$|(?:^|[/_-])(?:certs?|certificates?|cert-manager)(?:[/_.-]|$)/i,
    subjects: /\bcert(?:ificate)?s?\b|인증서/i,
  },
  {
    template: 'work-server-replacement',
    lines:
      /(?<![a-z])(?:instance|machine|server|vm)[-_]?(?:type|size|class|image)(?![a-z])|(?<![a-z])node[-_]?(?:pool|group)s?\b|(?<![a-z])(?:ami|image)[-_]?id\b|(?<![a-z])launch[-_]?template\b|(?<![a-z])ami\s*[=:]|(?<![a-z])instanceType\b/i,
    paths: /(?:^|[/_-])(?:node-?pools?|node-?groups?|inventory|asg|ec2|hosts)(?:[/_.-]|$)/i,
    subjects:
      /\b(?:replace|migrate|move|retire|decommission)\b.*\b(?:server|node|host|instance|vm)s?\b|서버.*(?:교체|이전)|노드.*교체/i,
  },
  {
    template: 'work-network-change',
    lines:
      /(?<![a-z])(?:ingress|security[-_]?groups?|firewall|network[-_]?polic(?:y|ies)|route53|vpc|subnets?|load[-_]?balancers?|cidr(?:[-_]?blocks?)?|listener|virtualservice|dns)(?![a-z])|^\s*kind:\s*["']?(?:Ingress|NetworkPolicy|Gateway|HTTPRoute|VirtualService|Service)(?![a-z])|^\s*(?:server_name|proxy_pass|upstream)(?![a-z])/i,
    paths:
      /(?:^|[/_-])(?:ingress|network(?:ing)?|firewall|dns|route53|vpc|nginx|haproxy|envoy|istio|lb)(?:[/_.-]|$)/i,
    subjects:
      /\b(?:firewall|dns|ingress|network|security group|load balancer|vpc|subnet|route)\b|방화벽|네트워크/i,
  },
];

const isInfrastructure = matchPaths([
  ...(['infrastructure', 'kubernetes', 'certificate', 'ci'] as const).flatMap(
    (type) => workTypeSigns[type].globs,
  ),
  '**/values*.{yml,yaml}',
]);

/** A pipeline builds and deploys the application: a change of it alone is no work on a platform. */
const isPipeline = matchPaths(workTypeSigns.ci.globs);

const sourceFile =
  /\.(?:java|kt|scala|groovy|clj[cs]?|[cm]?[jt]sx?|vue|svelte|astro|py|go|rb|rs|php|cs|fs|vb|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|exs?|erl|hs|ml|dart|lua|p[lm]|r|jl|sh|sql|html?|css|s[ac]ss|less|jsp|ftl|erb|hbs|proto|graphqls?|thrift|avsc|wasm|zig|nim)$/i;
const applicationConfig =
  /(?:^|\/)(?:src|app|lib|resources|config|conf)\/|(?:^|\/)(?:application|bootstrap|appsettings)[\w.-]*$|(?:^|\/)\.env/i;

/**
 * Chooses the note that fits: deploy when application code changes, work when only infrastructure does.
 *
 * The config's kind and template have the last word. A change of neither, for example of documents, is a deploy.
 */
export function chooseNoteKind(change: Change, settings: Pick<Settings, 'note'>): NoteKind {
  const { kind, template } = settings.note;
  if (template !== 'auto')
    return { kind: kind !== 'auto' ? kind : template === 'deploy' ? 'deploy' : 'work', template };
  if (kind === 'deploy') return { kind, template: 'deploy' };
  const files = change.modules
    .flatMap((module) => module.files)
    .filter((file) => !file.isTest && !file.isDocumentation);
  const isWork =
    kind === 'work' ||
    (!files.some(isApplication) &&
      files.some((file) => isInfrastructure(file.path) && !isPipeline(file.path)));
  return isWork
    ? { kind: 'work', template: chooseWork(change, files) }
    : { kind: 'deploy', template: 'deploy' };
}

function isApplication(file: FileChange): boolean {
  if (isInfrastructure(file.path)) return false;
  return (
    sourceFile.test(file.path) ||
    isManifest(file.path) ||
    file.class === 'lock' ||
    isMigration(file.path) ||
    applicationConfig.test(file.path)
  );
}

/** The work that most files and subjects speak of. */
function chooseWork(change: Change, files: readonly FileChange[]): TemplateId {
  const subjects = change.modules
    .flatMap((module) => module.commits)
    .filter((commit) => commit.fate === 'told');
  const scored = works.map(({ template, lines, paths, subjects: inSubject, isUpgrade }) => {
    const inFiles = files.filter(
      (file) =>
        (!isUpgrade || file.status !== 'added') &&
        (paths.test(file.path) || file.excerpt.lines.some((line) => lines.test(line.text))),
    );
    return {
      template,
      score: inFiles.length * 2 + subjects.filter((commit) => inSubject.test(commit.subject)).length,
    };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return best === 0
    ? 'work-generic'
    : (scored.find(({ score }) => score === best)?.template ?? 'work-generic');
}
