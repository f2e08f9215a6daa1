// Tells by its path what a file is for: lock, generated, vendored, test, documentation. Pure.
import type { FileClass } from '../../domain/change.ts';
import type { Purse } from './read-patch.ts';

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

const vendored =
  /(?:^|\/)(?:vendor|vendors|node_modules|bower_components|jspm_packages|third[_-]?party|thirdparty|external-deps|Pods|Carthage\/(?:Build|Checkouts)|\.yarn\/(?:releases|plugins|cache|sdks)|Godeps\/_workspace)\//u;

const generatedNames =
  /(?:^|\/)(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|\.pnp\.c?js|go\.pb\.gw\.go|[^/]+(?:\.min\.(?:js|mjs|css)|\.(?:js|css|mjs|cjs)\.map|\.pb\.(?:go|cc|h|gw\.go|validate\.go)|_pb2(?:_grpc)?\.pyi?|_grpc_pb\.js|_pb\.(?:js|d\.ts|rb)|\.(?:g|freezed|gr|mocks)\.dart|\.g\.(?:cs|i\.cs)|\.(?:designer|Designer)\.(?:cs|vb)|ModelSnapshot\.cs|\.snap|\.generated\.[a-z]+|_generated\.go|\.gen\.(?:go|ts)|zz_generated\.[^/]+|_string\.go|\.bundle\.js))$/u;

const generatedFolders =
  /(?:^|\/)(?:__generated__|__snapshots__|generated-sources|\.mvn\/wrapper|gradle\/wrapper)\/|(?:^|\/)dist\/.+\.(?:js|mjs|cjs|css|map)$/u;

const tests =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|testdata|test-data|[\w-]*[Ii]ntegration[_-]?[Tt]ests?|src\/\w*[Tt]est|testFixtures)\/|(?:^|\/)(?:spec\/(?:.+\/)?[^/]+\.rb|conftest\.py|test_[^/]*\.py|[^/]+(?:_test\.(?:go|py|rb|exs?|dart|cc|cpp|c|rs)|[._-](?:test|spec|cy|e2e)\.[cm]?[jt]sx?|_spec\.rb|(?:Test|Tests|TestCase|IT|ITCase|Spec)\.(?:java|kt|kts|scala|groovy|cs|swift|php|m)))$/u;

const documentation =
  /\.(?:md|markdown|rst|adoc|asciidoc|textile|pod)$|(?:^|\/)man\/(?:.+\/)?[^/]+\.[1-8]$|(?:^|\/)(?:docs?|documentation)\/(?:.+\/)?[^/]+\.(?:txt|html?|css|png|jpe?g|gif|svg|pdf|drawio|puml|mmd|tex|mdx)$|(?:^|\/)(?:README|CHANGELOG|CHANGES|HISTORY|NEWS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|CONTRIBUTORS|CONTRIBUTING|MAINTAINERS|SECURITY|CODE_OF_CONDUCT)(?:[.-][\w.-]+)?$/iu;

/** Code and data whose names look like documents: `LICENSE.java`, `changes.sql`. */
const neverDocumentation =
  /\.(?:[cm]?[jt]sx?|java|kt|go|py|rb|rs|sql|ya?ml|json|toml|xml|properties|sh|gradle|cs|php|scala|tf)$/iu;

/** What the path says that a file is, when it says anything; null: ordinary text as far as the name goes. */
export function classifyPath(path: string): Extract<FileClass, 'lock' | 'generated' | 'vendored'> | null {
  if (lockNames.has(path.slice(path.lastIndexOf('/') + 1))) return 'lock';
  if (vendored.test(path)) return 'vendored';
  if (generatedNames.test(path) || generatedFolders.test(path)) return 'generated';
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
  return tests.test(path);
}

/** true when the file is only read by people: it cannot change what a deploy does. */
export function isDocumentationPath(path: string): boolean {
  return documentation.test(path) && !neverDocumentation.test(path);
}
