// Reads the dependencies that single lines of package manifests name. Pure.

/** A dependency as one line names it; `version` is as written, without operators. */
export type NamedVersion = { readonly name: string; readonly version: string };

type Manifest = { readonly path: RegExp; readonly lines: readonly RegExp[] };

/** Group `name` and group `version`; `a` and `b` make the name where two parts do. */
const manifests: readonly Manifest[] = [
  {
    path: /\.gradle(?:\.kts)?$/,
    lines: [
      /["'](?<name>[\w.-]+:[\w.-]+):(?<version>[\w.+-]*\d[\w.+-]*)(?:@\w+|:[\w-]+)?["']/,
      /\bid\s*\(?\s*["'](?<name>[\w.-]+)["']\s*\)?\s*version\s*\(?\s*["'](?<version>[^"']+)["']/,
      /\bkotlin\(["'](?<name>[\w.-]+)["']\)\s*version\s*["'](?<version>[^"']+)["']/,
      /group\s*[:=]\s*["'](?<a>[\w.-]+)["']\s*,\s*name\s*[:=]\s*["'](?<b>[\w.-]+)["']\s*,\s*version\s*[:=]\s*["'](?<version>[^"']+)["']/,
      /^\s*(?:val|def|var|ext\.|set\()?\s*["'(]*(?<name>[\w.-]*[vV]ersion)["']?\]?\s*[,=]\s*["'](?<version>\d[^"']*)["']/,
      /(?:extra|ext)\[["'](?<name>[\w.-]+)["']\]\s*=\s*["'](?<version>\d[^"']*)["']/,
    ],
  },
  { path: /(?:^|\/)gradle\.properties$/, lines: [/^\s*(?<name>[\w.-]*[vV]ersion)\s*=\s*(?<version>\d\S*)/] },
  {
    path: /\.versions\.toml$/,
    lines: [
      /^\s*(?<name>[\w.-]+)\s*=\s*["'](?<version>\d[^"']*)["']/,
      /^\s*(?<name>[\w.-]+)\s*=\s*\{.*\bversion\s*=\s*["'](?<version>[^"']+)["']/,
    ],
  },
  {
    path: /gradle-wrapper\.properties$/,
    lines: [/^\s*distributionUrl=.*\/(?<name>gradle)-(?<version>\d[\w.]*?)-(?:bin|all)\.zip/],
  },
  {
    path: /maven-wrapper\.properties$/,
    lines: [/^\s*distributionUrl=.*\/(?<name>apache-maven)-(?<version>\d[\w.]*?)-bin\.zip/],
  },
  { path: /(?:^|\/)pom[\w.-]*\.xml$/, lines: [/<(?<name>[\w.-]*?)[.-]?[vV]ersion>(?<version>\d[^<]*)<\//] },
  {
    path: /(?:^|\/)package\.json$/,
    lines: [
      /^\s*"(?<name>(?:@[\w.~-]+\/)?[\w.~-]+)"\s*:\s*"(?:npm:[^"]*@|workspace:)?(?<version>[~^<>=v ]*\d+(?:\.[\w*+-]+)+[^"]*|[~^]\d+)"/,
    ],
  },
  {
    path: /requirements[\w.-]*\.(?:txt|in)$/,
    lines: [/^\s*(?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=|===)\s*(?<version>\d[\w.*+!-]*)/],
  },
  {
    path: /(?:^|\/)(?:pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/,
    lines: [
      /["'](?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=)\s*(?<version>\d[\w.*+!-]*)/,
      /^\s*["']?(?<name>[\w.-]+)["']?\s*=\s*["'][~^>=<]*\s*(?<version>\d[\w.*+!-]*)/,
      /^\s*["']?(?<name>[\w.-]+)["']?\s*=\s*\{.*\bversion\s*=\s*["'][~^>=<]*\s*(?<version>\d[^"',]*)/,
      /^\s*(?<name>[\w.-]+)(?:\[[\w,.-]+\])?\s*(?:==|~=|>=)\s*(?<version>\d[\w.*+!-]*)\s*$/,
    ],
  },
  {
    path: /(?:^|\/)go\.mod$/,
    lines: [
      /^\s*(?:require\s+)?(?<name>[\w.-]+\.[\w.-]+\/\S+)\s+v(?<version>\d\S*)/,
      /^(?<name>go|toolchain)\s+(?:go)?(?<version>\d\S*)/,
    ],
  },
  {
    path: /(?:^|\/)Gemfile$|\.gemspec$/,
    lines: [
      /\b(?:gem|add_(?:runtime_|development_)?dependency)\s*\(?\s*["'](?<name>[\w.-]+)["']\s*,\s*["'][~<>= ]*(?<version>\d[\w.-]*)/,
      /^(?<name>ruby)\s+["'](?<version>\d[\w.-]*)/,
    ],
  },
  {
    path: /(?:^|\/)Cargo\.toml$/,
    lines: [
      /^\s*(?<name>[\w-]+)\s*=\s*["'][~^=<> ]*(?<version>\d[^"']*)["']/,
      /^\s*(?<name>[\w-]+)\s*=\s*\{.*\bversion\s*=\s*["'][~^=<> ]*(?<version>\d[^"']*)["']/,
    ],
  },
  {
    path: /(?:^|\/)(?:Docker|Container)file[\w.-]*$|\.dockerfile$/i,
    lines: [/^\s*FROM\s+(?:--\S+\s+)?(?<name>[\w./-]+(?::\d+\/[\w./-]+)?):(?<version>[\w.-]+)/i],
  },
  {
    path: /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/,
    lines: [/^\s*image:\s*["']?(?<name>[\w./-]+):(?<version>[\w.-]+)/],
  },
  {
    path: /^\.github\/(?:workflows|actions)\/.+\.ya?ml$/,
    lines: [
      /\buses:\s*["']?(?<name>[\w.-]+\/[\w./-]+)@(?<version>[\w.-]+)(?:["']?\s+#\s*(?<real>v?\d[\w.]*))?/,
    ],
  },
  {
    path: /(?:^|\/)composer\.json$/,
    lines: [/^\s*"(?<name>[\w.-]+\/[\w.-]+|php)"\s*:\s*"(?<version>[~^<>=v ]*\d[^"]*)"/],
  },
  {
    path: /\.(?:cs|fs|vb)proj$|Directory\.Packages\.props$/,
    lines: [/<Package(?:Reference|Version)\s+Include="(?<name>[^"]+)"\s+Version="(?<version>[^"]+)"/],
  },
  {
    path: /(?:^|\/)(?:\.nvmrc|\.node-version|\.java-version|\.python-version|\.ruby-version|\.tool-versions|\.terraform-version)$/,
    lines: [/^\s*(?:(?<name>[a-z-]+)\s+)?v?(?<version>\d[\w.]*)\s*$/],
  },
];

/** `kotlin("jvm")` is short for the plugin `org.jetbrains.kotlin.jvm`. */
const isKotlinPlugin = /\bkotlin\(["'][\w.-]+["']\)\s*version/;

/** Names that stand beside a version in a manifest and are no dependency. */
const noDependency: readonly { readonly path: RegExp; readonly name: RegExp }[] = [
  {
    path: /package\.json$|composer\.json$|Cargo\.toml$|pyproject\.toml$|setup\.cfg$/,
    name: /^(?:version|rust-version|edition|target-version|python_version|line-length|minimum_version)$/,
  },
  { path: /pom[\w.-]*\.xml$/, name: /^(?:model)?$/ },
  {
    path: /\.gradle(?:\.kts)?$|gradle\.properties$/,
    name: /^(?:version|source(?:Compatibility)?Version|target(?:Compatibility)?Version|projectVersion|versionName)$/,
  },
];

/** Whether `path` is a package manifest whose lines name versions. Charts are read as a whole elsewhere. */
export function isManifest(path: string): boolean {
  return manifests.some((manifest) => manifest.path.test(path)) || isChart(path);
}

/** Whether what `path` names serves the build or a developer's machine only, and is not deployed. */
export function isBuildOnly(path: string): boolean {
  return /^\.github\/|(?:^|\/)buildSrc\/|-wrapper\.properties$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(
    path,
  );
}

/** Whether `path` is a Helm chart's own file. */
export function isChart(path: string): boolean {
  return /(?:^|\/)(?:Chart|requirements)\.ya?ml$/.test(path);
}

/** Reads the dependency that `line` of the manifest at `path` names; null when it names none. */
export function readManifestLine(path: string, line: string): NamedVersion | null {
  if (line.length > 2000 || /^\s*(?:#(?!\s*v?\d)|\/\/|<!--)/.test(line)) return null;
  for (const manifest of manifests) {
    if (!manifest.path.test(path)) continue;
    for (const pattern of manifest.lines) {
      const groups = pattern.exec(line)?.groups;
      if (groups === undefined) continue;
      const { a, b, version = '', real } = groups;
      const fallback = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(/^\.|-version$|rc$/g, '')
        .replace('nvm', 'node');
      const known = groups['name'] ?? fallback;
      const name =
        a !== undefined && b !== undefined
          ? `${a}:${b}`
          : isKotlinPlugin.test(line)
            ? `org.jetbrains.kotlin.${known}`
            : known;
      if (noDependency.some((none) => none.path.test(path) && none.name.test(name))) return null;
      return { name, version: (real ?? version).replace(/^[~^<>=v\s]+(?=\d)/, '').trim() };
    }
  }
  return null;
}
