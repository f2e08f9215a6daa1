// How a repository is built and tested, by the files of its tools. Pure.

/** Globs of the reports that a tool leaves when it is told to. */
type Tool = {
  readonly name: string;
  readonly file: RegExp;
  readonly tests: string;
  readonly coverage: string;
};

/** Where each tool writes by default, or by the option of its usual reporter. */
const tools: readonly Tool[] = [
  {
    name: 'Maven',
    file: /(?:^|\/)pom\.xml$/,
    tests: '**/target/surefire-reports/*.xml',
    coverage: '**/target/site/jacoco/jacoco.xml',
  },
  {
    name: 'Gradle',
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    tests: '**/build/test-results/**/*.xml',
    coverage: '**/build/reports/jacoco/**/*.xml',
  },
  {
    name: 'Node.js',
    file: /(?:^|\/)package\.json$/,
    tests: '**/junit.xml',
    coverage: '**/coverage/lcov.info',
  },
  {
    name: 'Python',
    file: /(?:^|\/)(?:pyproject\.toml|setup\.py|requirements\.txt)$/,
    tests: '**/junit.xml',
    coverage: '**/coverage.xml',
  },
  { name: 'Go', file: /(?:^|\/)go\.mod$/, tests: '**/junit.xml', coverage: '**/coverage.xml' },
  { name: 'Rust', file: /(?:^|\/)Cargo\.toml$/, tests: '**/junit.xml', coverage: '**/lcov.info' },
  {
    name: '.NET',
    file: /\.(?:csproj|fsproj|sln)$/,
    tests: '**/TestResults/*.xml',
    coverage: '**/coverage.cobertura.xml',
  },
];

/** Folders that workspaces keep their packages in. */
const packageFile =
  /^((?:apps|packages|services|modules|libs)\/[^/]+)\/(?:package\.json|pom\.xml|build\.gradle(?:\.kts)?|go\.mod|pyproject\.toml|Cargo\.toml)$/;
const packagesMax = 12;

/** Lists are in the order of the tools, paths sorted. */
export type BuildFacts = {
  readonly tools: readonly string[];
  readonly testReports: readonly string[];
  readonly coverageReports: readonly string[];
  /** Folders of packages that may be deployed each for itself; empty: one module. */
  readonly packages: readonly string[];
};

/** Reads them off the paths of the files. */
export function readBuildFacts(paths: readonly string[]): BuildFacts {
  const own = paths.filter((path) => !/(?:^|\/)(?:node_modules|vendor|third_party)\//.test(path));
  const found = tools.filter(({ file }) => own.some((path) => file.test(path)));
  const packages = new Set(own.flatMap((path) => packageFile.exec(path)?.[1] ?? []));
  return {
    tools: found.map(({ name }) => name),
    testReports: [...new Set(found.map(({ tests }) => tests))],
    coverageReports: [...new Set(found.map(({ coverage }) => coverage))],
    packages: packages.size < 2 ? [] : [...packages].toSorted().slice(0, packagesMax),
  };
}
