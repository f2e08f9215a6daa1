// Tells by its path whether a file is a deployment manifest, of which kind, and of which environment. Pure.
import { matchPaths } from '../files/match-paths.ts';
import { isDockerfile, isSpringConfig } from './code-language.ts';

/** How a manifest is read. */
export type ManifestKind =
  | 'yaml'
  | 'compose'
  | 'workflow'
  | 'dockerfile'
  | 'terraform'
  | 'assignments'
  | 'env-file'
  | 'systemd'
  | 'spring';

/** A file to read at head; `isNamed`: the config names it. */
export type ManifestPath = { readonly path: string; readonly kind: ManifestKind; readonly isNamed: boolean };

const never =
  /(?:^|\/)(?:node_modules|vendor|third[-_]?party|src\/test|tests?|__tests__|testdata|fixtures?|e2e|examples?|samples?|docs?|wiremock)\/|\.(?:example|sample|template|dist|md)$|(?:^|\/)\.env\.(?:example|sample|template|dist|test)/i;

const yamlName =
  /(?:^|\/)(?:values(?:[._-][\w.-]+)?|[\w.-]+[._-]values|kustomization|serverless(?:[._-][\w.-]+)?|app(?=\.ya?ml)|render|env(?:ironment)?s?|config-?map[\w.-]*|secrets?[\w.-]*|external-?secrets?[\w.-]*|deployment[\w.-]*|task-?def(?:inition)?[\w.-]*|service[\w.-]*|template|samconfig|manifest|nais|cronjob[\w.-]*|statefulset[\w.-]*)\.(?:ya?ml|json)$/i;
const yamlFolder =
  /(?:^|\/)(?:k8s|kube|kubernetes|manifests?|deploy|deploys|deployments?|helm|helm[-_]deploy|helm[-_]charts?|charts?|kustomize|overlays|argo-?cd|\.?nais|infra|infrastructure|ops|gitops|ecs|cloudformation|openshift|environments?|envs?)\/(?:.*\/)?[\w.-]+\.(?:ya?ml|json)$/i;

/** The kind of a well-known manifest; null: it is none. */
function kindOf(path: string): ManifestKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isDockerfile(path)) return 'dockerfile';
  if (/^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$/i.test(name)) return 'compose';
  if (/^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.yml$/i.test(path)) {
    return /deploy|release|publish|pipeline|build|main|ci/i.test(name) ? 'workflow' : null;
  }
  if (isSpringConfig(path)) return 'spring';
  if (/\.tf(?:vars)?$/.test(name)) return 'terraform';
  if (/\.(?:service|container)$/.test(name)) return 'systemd';
  if (name === 'fly.toml') return 'assignments';
  // Read where something takes it: by itself it is somebody's own.
  if (/^\.env(?:\.[\w.-]+)?$|\.env$/.test(name)) return 'env-file';
  if (name === 'app.json' && !path.includes('/')) return 'yaml';
  return yamlName.test(path) || yamlFolder.test(path) ? 'yaml' : null;
}

/** At most so many are read; what the config names comes first. */
export const manifestsMax = 1000;

/** Chooses the manifests among all files of a repository: those that the config names, then the well-known ones. */
export function selectManifests(paths: readonly string[], globs: readonly string[]): readonly ManifestPath[] {
  const isNamed = matchPaths(globs);
  const named: ManifestPath[] = [];
  const known: ManifestPath[] = [];
  for (const path of paths) {
    if (isNamed(path)) named.push({ path, kind: kindOf(path) ?? kindByEnd(path), isNamed: true });
    else if (!never.test(path)) {
      const kind = kindOf(path);
      if (kind !== null) known.push({ path, kind, isNamed: false });
    }
  }
  return [...named, ...known];
}

const kindByEnd = (path: string): ManifestKind =>
  /\.(?:ya?ml|json|tpl)$/i.test(path) ? 'yaml' : 'assignments';

type Stage = 'production' | 'staging' | 'development';

const stages: readonly (readonly [stage: Stage, words: RegExp])[] = [
  ['staging', /^(?:pre-?prod(?:uction)?|staging|stage|stg|uat)$/i],
  ['development', /^(?:dev|develop|development|local|test|testing|qa|sandbox|ci|e2e|replica|seed)$/i],
  ['production', /^(?:prod|production|prd|live)$/i],
];

const stageOf = (word: string): Stage | null => stages.find(([, words]) => words.test(word))?.[0] ?? null;

/** false when a manifest says by its name or folder that it is of another environment than `environment`. */
export function servesEnvironment(path: string, environment: string): boolean {
  const asked = stageOf(environment);
  if (asked === null) return true;
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const words = [
    ...folders,
    ...name
      .replace(/\.[^.]*$/, '')
      .replace(/pre-prod/i, 'preprod')
      .split(/[._-]/),
  ];
  const told = words.flatMap((word) => stageOf(word) ?? []);
  return told.length === 0 || told.includes(asked);
}
