// Which language a source file is in, and how that language writes comments and strings. Pure.

/** A language whose way to read its surroundings is known. */
export type CodeLanguage =
  | 'javascript'
  | 'python'
  | 'jvm'
  | 'go'
  | 'ruby'
  | 'php'
  | 'rust'
  | 'dotnet'
  | 'elixir'
  | 'shell'
  | 'spring'
  | 'dockerfile'
  | 'procfile';

const byExtension: { readonly [extension: string]: CodeLanguage } = {
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  vue: 'javascript',
  svelte: 'javascript',
  py: 'python',
  java: 'jvm',
  kt: 'jvm',
  kts: 'jvm',
  scala: 'jvm',
  groovy: 'jvm',
  go: 'go',
  rb: 'ruby',
  ru: 'ruby',
  php: 'php',
  rs: 'rust',
  cs: 'dotnet',
  fs: 'dotnet',
  vb: 'dotnet',
  ex: 'elixir',
  exs: 'elixir',
  sh: 'shell',
  bash: 'shell',
};

/** Code that builds, checks or shows, and does not run where the release goes. */
const neverDeployed: readonly RegExp[] = [
  /(?:^|\/)(?:\.[^/]+|integration[-_]?tests?|playwright|cypress|e2e|test[-_]?utils?|fixtures?|mocks?|stories|wiremock|buildSrc|build-logic)\//i,
  // Beside the sources only: `src/tools` may well run.
  /^(?!(?:.*\/)?(?:src|lib|app|server|internal|pkg|cmd)\/)(?:.*\/)?(?:scripts?|tools?|tooling|ci|examples?|samples?|demos?|bench(?:marks?)?|docs?|docs?-site|perf|performance|load[-_]?tests?)\//i,
  /(?:^|\/)(?:playwright|cypress|vitest|jest|karma|wdio|eslint|prettier|babel|webpack|rollup|vite|esbuild|tsup|codegen|commitlint|tailwind|postcss|metro)[\w-]*\.(?:config|conf|setup)(?:\.\w+)?\.[cm]?[jt]s$/i,
  /(?:^|\/)(?:gulpfile\.js|gruntfile\.js|setup\.py|noxfile\.py|tasks\.py|fabfile\.py|gradlew|mvnw|(?:build|settings)\.gradle(?:\.kts)?)$/i,
  /\.(?:stories|story|d)\.[cm]?[jt]sx?$/i,
];

/** The language of a file that may run where the release goes; null for all others. */
export function codeLanguage(path: string): CodeLanguage | null {
  if (neverDeployed.some((pattern) => pattern.test(path))) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isDockerfile(path)) return 'dockerfile';
  if (name === 'Procfile') return 'procfile';
  if (isSpringConfig(path)) return 'spring';
  return byExtension[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}

/** A file that says how to build an image. */
export const isDockerfile = (path: string): boolean =>
  /(?:^|\/)(?:(?:Docker|Container)file(?:\.[\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i.test(path);

/** A file in which Spring looks properties up; not one of a profile that only developers use. */
export const isSpringConfig = (path: string): boolean =>
  /(?:^|\/)(?:application|bootstrap)(?:-(?!(?:dev|local|test|localstack|ci|docker|e2e)\b)[\w-]+)?\.(?:ya?ml|properties)$/i.test(
    path,
  ) && !/(?:^|\/)src\/(?!main\/)/.test(path);

/** How comments and strings are written. */
export type Syntax = {
  readonly lineComments: readonly string[];
  readonly hasBlockComments: boolean;
  /** Quotes that open strings, the longest first. */
  readonly quotes: readonly string[];
  /** What stands in strings as code: opener by quote, or only in strings with one of the prefixes. */
  readonly interpolation: {
    readonly opener: string;
    readonly quotes: readonly string[];
    readonly prefix: RegExp | null;
  } | null;
};

const cLike = { lineComments: ['//'], hasBlockComments: true } as const;
const hash = { lineComments: ['#'], hasBlockComments: false } as const;

/** Syntax by language; the other languages have files of lines, not code. */
export const syntaxes: {
  readonly [language in Exclude<CodeLanguage, 'spring' | 'dockerfile' | 'procfile' | 'shell'>]: Syntax;
} = {
  javascript: {
    ...cLike,
    quotes: ['"', "'", '`'],
    interpolation: { opener: '${', quotes: ['`'], prefix: null },
  },
  python: {
    ...hash,
    quotes: ['"""', "'''", '"', "'"],
    interpolation: { opener: '{', quotes: ['"""', "'''", '"', "'"], prefix: /(?:^|[^\w])[rR]?[fF][rR]?$/ },
  },
  jvm: {
    ...cLike,
    quotes: ['"""', '"'],
    interpolation: { opener: '${', quotes: ['"""', '"'], prefix: null },
  },
  go: { ...cLike, quotes: ['"', '`'], interpolation: null },
  ruby: {
    ...hash,
    quotes: ['"', "'", '`'],
    interpolation: { opener: '#{', quotes: ['"', '`'], prefix: null },
  },
  php: {
    lineComments: ['//', '#'],
    hasBlockComments: true,
    quotes: ['"', "'"],
    interpolation: { opener: '{$', quotes: ['"'], prefix: null },
  },
  rust: { ...cLike, quotes: ['"'], interpolation: null },
  dotnet: {
    ...cLike,
    quotes: ['"""', '"'],
    interpolation: { opener: '{', quotes: ['"""', '"'], prefix: /\$@?$/ },
  },
  elixir: {
    ...hash,
    quotes: ['"""', '"'],
    interpolation: { opener: '#{', quotes: ['"""', '"'], prefix: null },
  },
};
