// Tells by its path what a file is for: lock, generated, vendored, test, documentation. Pure.
import type { FileClass } from '../../../domain/change.ts';
import type { Purse } from '../git/read-patch.ts';

const lockNames: ReadonlySet<string> = new Set([
  '.terraform.lock.hcl',
  'Cargo.lock',
  'Cartfile.resolved',
  'Chart.lock',
  'Gemfile.lock',
  'Gopkg.lock',
  'MODULE.bazel.lock',
  'Package.resolved',
  'Pipfile.lock',
  'Podfile.lock',
  'bun.lock',
  'bun.lockb',
  'cabal.project.freeze',
  'composer.lock',
  'conan.lock',
  'deno.lock',
  'devbox.lock',
  'flake.lock',
  'glide.lock',
  'go.sum',
  'go.work.sum',
  'gradle.lockfile',
  'buildscript-gradle.lockfile',
  'mix.lock',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'packages.lock.json',
  'paket.lock',
  'pdm.lock',
  'pixi.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'pubspec.lock',
  'rebar.lock',
  'renv.lock',
  'shard.lock',
  'stack.yaml.lock',
  'uv.lock',
  'yarn.lock',
]);

const vendored: readonly RegExp[] = [
  /(?:^|\/)(?:vendors?|node_modules|bower_components|jspm_packages|third[_-]?party|Pods)\//u,
  /(?:^|\/)(?:Carthage\/(?:Build|Checkouts)|Godeps\/_workspace|\.yarn\/(?:releases|plugins|cache|sdks))\//u,
];

const generated: readonly RegExp[] = [
  /(?:^|\/)(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|\.pnp\.c?js)$/u,
  /(?:^|\/)(?:__generated__|__snapshots__|generated-sources)\//u,
  /(?:^|\/)dist\/.+\.(?:js|mjs|cjs|css|map)$/u,
  /(?:^|\/)zz_generated\.[^/]+$/u,
  /\.(?:min\.(?:js|mjs|css)|(?:js|mjs|cjs|css)\.map|bundle\.js|snap|generated\.[a-z]+|gen\.(?:go|ts))$/u,
  /\.pb\.(?:go|cc|h|gw\.go|validate\.go)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|d\.ts|rb)$|_grpc_pb\.(?:js|d\.ts)$/u,
  /\.(?:g|freezed|gr|mocks)\.dart$|\.g(?:\.i)?\.cs$|\.[Dd]esigner\.(?:cs|vb)$|_generated\.go$/u,
];

const tests: readonly RegExp[] = [
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|testdata|test-data|testFixtures|(?:[\w-]+[-_])?integration[-_]?tests?)\//u,
  /(?:^|\/)src\/(?:test|\w*[a-z0-9]Test)\//u,
  /(?:^|\/)spec\/(?:.+\/)?[^/]+\.rb$|_spec\.rb$/u,
  /(?:^|\/)(?:conftest|test_[^/]*)\.py$|_test\.(?:go|py|rb|exs?|dart|cc|cpp|c|rs)$/u,
  /[._-](?:test|spec|cy|e2e)\.[cm]?[jt]sx?$/u,
  /[a-z0-9](?:Test|Tests|TestCase|IT|ITCase|Spec)\.(?:java|kt|kts|scala|groovy|cs|swift|php|m)$/u,
];

const documentation: readonly RegExp[] = [
  /\.(?:md|markdown|rst|adoc|asciidoc|textile|pod)$/iu,
  /(?:^|\/)man\/(?:.+\/)?[^/]+\.[1-8]$/u,
  /(?:^|\/)(?:docs?|documentation)\/(?:.+\/)?[^/]+\.(?:txt|html?|css|png|jpe?g|gif|svg|pdf|drawio|puml|mmd|tex|mdx)$/iu,
  /(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|MAINTAINERS|SECURITY|CODE_OF_CONDUCT)(?:[.-][\w.-]+)?$/u,
];

/** Code and data whose names look like documents: `LICENSE.java`, `CHANGES.sql`. */
const neverDocumentation =
  /\.(?:[cm]?[jt]sx?|java|kt|go|py|rb|rs|sql|ya?ml|json|toml|xml|properties|sh|gradle|cs|php|scala|tf)$/iu;

const matchesAny = (patterns: readonly RegExp[], path: string): boolean =>
  patterns.some((pattern) => pattern.test(path));

/** What the path says that a file is, when it says anything; null: ordinary text as far as the name goes. */
export function classifyPath(path: string): Extract<FileClass, 'lock' | 'generated' | 'vendored'> | null {
  if (lockNames.has(path.slice(path.lastIndexOf('/') + 1))) return 'lock';
  if (matchesAny(vendored, path)) return 'vendored';
  if (matchesAny(generated, path)) return 'generated';
  return null;
}

/** From which budget the excerpt of a file is paid: what is hardly read must not crowd out what is. */
export function purseOfPath(path: string): Purse {
  const known = classifyPath(path);
  if (known === 'lock') return 'none';
  return known === null ? 'ordinary' : 'minor';
}

/** true when the file only serves tests. */
export function isTestPath(path: string): boolean {
  return matchesAny(tests, path);
}

/** true when the file is only read by people: it cannot change what a deploy does. */
export function isDocumentationPath(path: string): boolean {
  return matchesAny(documentation, path) && !neverDocumentation.test(path);
}
