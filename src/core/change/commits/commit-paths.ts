// What the touched paths of a commit are for, judged by name alone. Pure.

const documentation = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|adoc|asciidoc|rst|txt)$/iu;
const lock =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|go\.sum|gradle\.lockfile|packages\.lock\.json|[^/]+\.lock)$/iu;
const manifest =
  /(?:^|\/)(?:package\.json|pom\.xml|[^/]+\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.(?:jar|properties)|gradlew(?:\.bat)?|libs\.versions\.toml|go\.mod|requirements[^/]*\.txt|pipfile|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|gemfile|[^/]+\.gemspec|[^/]+\.(?:cs|fs|vb)proj|directory\.(?:packages|build)\.props|composer\.json|mix\.exs|[^/]+\.sbt|chart\.yaml|(?:docker-)?compose[^/]*\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|\.tool-versions|\.nvmrc|\.node-version|\.pre-commit-config\.yaml|renovate\.json5?|dependabot\.ya?ml|license[^/]*|notice[^/]*)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:licenses?|owasp[^/]*)\/|owaspsuppressions?\.xml$|suppressions?\.xml$/iu;
const changelog = /(?:^|\/)(?:change-?log|changes|history|news|release-?notes?)(?:\.[a-z]+)?$/iu;
const version =
  /version|(?:^|\/)(?:configure\.ac|cmakelists\.txt|__init__\.py|info\.plist|assemblyinfo\.cs)$/iu;
const styleSheet = /\.(?:css|scss|sass|less|styl|svg)$/iu;
const test = /(?:^|\/)(?:tests?|spec|__tests__|testing)\/|[._-](?:test|spec)\.[a-z]+$|Tests?\.[a-z]+$/u;

/** Says whether a path is documentation. */
export const isDocumentationPath = (path: string): boolean => documentation.test(path);
/** Says whether a path is a lock file of a package manager. */
export const isLockPath = (path: string): boolean => lock.test(path);
/** Says whether a path names dependencies or the tools of a build. */
export const isManifestPath = (path: string): boolean => manifest.test(path) || lock.test(path);
/** Says whether a path is a change log or release notes. */
export const isChangelogPath = (path: string): boolean => changelog.test(path);
/** Says whether a path holds a version number that a release changes. */
export const isVersionPath = (path: string): boolean =>
  manifest.test(path) ||
  lock.test(path) ||
  changelog.test(path) ||
  version.test(path) ||
  documentation.test(path);
/** Says whether a path is a style sheet or a drawing: `style:` then means looks, not formatting. */
export const isStyleSheetPath = (path: string): boolean => styleSheet.test(path);
/** Says whether a path is a test. */
export const isTestPath = (path: string): boolean => test.test(path);
