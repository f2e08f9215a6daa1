// Checks who may import whom, by dependency-cruiser. Effects: reads the sources.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';

type AllowedRule = NonNullable<IConfiguration['allowed']>[number];

/** Packages that compute and touch nothing: the ones that domain and core may use. */
const purePackages = [
  'ajv',
  'ajv-formats',
  'fastest-levenshtein',
  'ignore',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'picomatch',
  'stemmer',
  'temporal-polyfill',
  'yaml',
];

const schemas = '^schemas/';
const config = '^src/config(?:/|\\.ts$)';
const failure = '^src/failure\\.ts$';
// No quantifier within a group that has one: dependency-cruiser calls that unsafe.
const ports = '^src/(?:ports|[a-z]+-ports)\\.ts$';
const inNodeModules = (packages: readonly string[]) => `node_modules/(?:@types/)?(?:${packages.join('|')})/`;

/** domain ← core ← flows ← hosts; what is not listed here is forbidden, src/failure.ts therefore imports nothing. */
const allowed: AllowedRule[] = [
  { from: { path: '^src/domain/' }, to: { path: ['^src/domain/', failure, inNodeModules(purePackages)] } },
  {
    from: { path: '^src/core/' },
    to: { path: ['^src/(?:core|domain)/', failure, schemas, inNodeModules(purePackages)] },
  },
  {
    from: { path: config },
    to: {
      path: [config, '^src/(?:core|domain)/', failure, schemas, inNodeModules(purePackages)],
    },
  },
  // The config file is read before there is a world of ports to read it through.
  { from: { path: config }, to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:fs|fs/promises|path)$' } },
  { from: { path: ports }, to: { path: ['^src/domain/', ports] } },
  { from: { path: '^src/flows/' }, to: { path: ['^src/(?:flows|core|domain)/', ports, failure] } },
  {
    from: { path: '^src/adapters/' },
    to: { path: ['^src/domain/', ports, failure, '^src/core/condense/redact[^/]*\\.ts$', 'node_modules/'] },
  },
  // `http`, `clock` and `lock-file` serve the other adapters, which do not know each other.
  {
    from: { path: '^src/adapters/([^/.]+)' },
    to: { path: '^src/adapters/(?:$1|http|clock|lock-file)(?:/|\\.ts$)' },
  },
  { from: { path: '^src/(?:adapters|hosts)/' }, to: { dependencyTypes: ['core'] } },
  { from: { path: '^src/hosts/' }, to: { path: ['^src/', schemas, '^examples/', 'node_modules/'] } },
];

export type ImportCheck = {
  /** `from → to`, each import that no rule allows. */
  readonly violations: readonly string[];
  /** The files of src that were looked at, sorted. */
  readonly seen: readonly string[];
};

/** All source files below `root`/src, sorted, relative to `root`. */
export function listSources(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

/** Looks at every import below `root`/src, type imports and dynamic ones included. */
export async function checkImports(root: string): Promise<ImportCheck> {
  const { output } = await cruise(['src'], {
    baseDir: root,
    validate: true,
    ruleSet: {
      allowed,
      allowedSeverity: 'error',
      forbidden: [
        { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
        {
          name: 'circular',
          severity: 'error',
          from: {},
          to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
        },
      ],
    },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    violations: summary.violations.map(({ rule, from, to }) => `${from} → ${to} (${rule.name})`).sort(),
    seen: modules
      .map(({ source }) => source)
      .filter((source) => source.startsWith('src/'))
      .sort(),
  };
}
