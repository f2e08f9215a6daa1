// src/core/review/match-names.ts
function createNameMatcher(globs) {
  const plain = new Set(globs);
  const wild = globs.filter((glob) => /[*?]/u.test(glob)).map(toExpression);
  return (name) => plain.has(name) || wild.some((expression) => expression.test(name));
}
function toExpression(glob) {
  const parts = [...glob.replace(/\*+/gu, "*")].map((character) => {
    if (character === "*") return ".*";
    return character === "?" ? "." : character.replace(/[\\^$.|+()[\]{}/]/gu, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`, "su");
}

// src/core/change/commits/commit-paths.ts
var documentation = /(?:^|\/)(?:docs?|documentation)\/|\.(?:md|mdx|adoc|asciidoc|rst|txt)$/iu;
var lock = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|go\.sum|gradle\.lockfile|packages\.lock\.json|[^/]+\.lock)$/iu;
var manifest = /(?:^|\/)(?:package\.json|pom\.xml|[^/]+\.gradle(?:\.kts)?|gradle\.properties|gradle-wrapper\.(?:jar|properties)|gradlew(?:\.bat)?|libs\.versions\.toml|go\.mod|requirements[^/]*\.txt|pipfile|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|gemfile|[^/]+\.gemspec|[^/]+\.(?:cs|fs|vb)proj|directory\.(?:packages|build)\.props|composer\.json|mix\.exs|[^/]+\.sbt|chart\.yaml|(?:docker-)?compose[^/]*\.ya?ml|dockerfile[^/]*|[^/]*\.dockerfile|\.tool-versions|\.nvmrc|\.node-version|\.pre-commit-config\.yaml|renovate\.json5?|dependabot\.ya?ml|license[^/]*|notice[^/]*)$|(?:^|\/)\.github\/workflows\/|(?:^|\/)(?:licenses?|owasp[^/]*)\/|owaspsuppressions?\.xml$|suppressions?\.xml$/iu;
var changelog = /(?:^|\/)(?:change-?log|changes|history|news|release-?notes?)(?:\.[a-z]+)?$/iu;
var version = /version|(?:^|\/)(?:configure\.ac|cmakelists\.txt|__init__\.py|info\.plist|assemblyinfo\.cs)$/iu;
var styleSheet = /\.(?:css|scss|sass|less|styl|svg)$/iu;
var test = /(?:^|\/)(?:tests?|spec|__tests__|testing)\/|[._-](?:test|spec)\.[a-z]+$|Tests?\.[a-z]+$/u;
var isDocumentationPath = (path) => documentation.test(path);
var isLockPath = (path) => lock.test(path);
var isManifestPath = (path) => manifest.test(path) || lock.test(path);
var isChangelogPath = (path) => changelog.test(path);
var isVersionPath = (path) => manifest.test(path) || lock.test(path) || changelog.test(path) || version.test(path) || documentation.test(path);
var isStyleSheetPath = (path) => styleSheet.test(path);
var isTestPath = (path) => test.test(path);

export {
  createNameMatcher,
  isDocumentationPath,
  isLockPath,
  isManifestPath,
  isChangelogPath,
  isVersionPath,
  isStyleSheetPath,
  isTestPath
};
