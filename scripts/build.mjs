// Bundles src/hosts/cli.ts and src/hosts/action.ts into dist/. Effects: writes dist/, removes what is stale there.
//
// ESM with splitting: what a command does not use stays in a chunk that is never read. Unminified: minifying does not
// speed up the start, and an uncaught error would print one huge line. The bytes depend on the sources and the lock
// file alone (scripts/verify-dist.mjs proves it by building in another folder).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledPackages } from './bundled-packages.mjs';
import { leanPackages } from './lean-packages.mjs';
import { collectLicenses } from './licenses.mjs';
import { nativeFiles } from './native-files.mjs';
import { renderSbom } from './sbom.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// esbuild's stand-in for `require` throws in ESM unless there is a real one. Only the file that declares it pays.
const usesRequire = /typeof require\b/;
const requireLines =
  "import { createRequire as createRequireOfNode } from 'node:module';\n" +
  'const require = createRequireOfNode(import.meta.url);\n';
const usesCommonJsPaths = /\b(?:__dirname|__filename)\b/;
const pathLines =
  "import { fileURLToPath as pathOfUrl } from 'node:url';\n" +
  "const __filename = pathOfUrl(import.meta.url);\nconst __dirname = pathOfUrl(new URL('.', import.meta.url));\n";

/** Files of packages that their code reads at run time, beside the chunk that it is in. */
const companions = { 'chunks/libpg-query.wasm': 'node_modules/libpg-query/wasm/libpg-query.wasm' };

/**
 * The add-ons that scripts/build-native.mjs compiled: no compiler is asked here, and only those whose hashes the sources
 * know are taken.
 */
function readNativeFiles() {
  const known = readFileSync(join(root, 'src/adapters/hnsw/native-hashes.ts'), 'utf8');
  return Object.entries(nativeFiles).map(([platform, path]) => {
    const bytes = readFileSync(join(root, path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!known.includes(`'${platform}': '${sha256}'`)) {
      throw new Error(`${path} is not the file of native-hashes.ts. Run node scripts/build-native.mjs.`);
    }
    return [path.replace(/^dist\//, ''), bytes];
  });
}

function withPrelude(text) {
  const shebang = /^#!.*\n/.exec(text)?.[0] ?? '';
  const prelude =
    (usesRequire.test(text) ? requireLines : '') + (usesCommonJsPaths.test(text) ? pathLines : '');
  return shebang + prelude + text.slice(shebang.length);
}

/**
 * Refuses `await import('some-commonjs-package')`: Node finds its named exports, a bundle has only `default`, so that
 * the sources would pass their tests and dist/ would fail.
 */
function assertNoDynamicCommonJs(metafile) {
  for (const [importer, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path, kind, original } of imports) {
      if (
        kind !== 'dynamic-import' ||
        metafile.inputs[path]?.format !== 'cjs' ||
        !importer.startsWith('src/')
      )
        continue;
      throw new Error(
        `${importer}: "${original}" is CommonJS. Import it statically in a file that is itself imported dynamically.`,
      );
    }
  }
}

async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/hosts/cli.ts', action: 'src/hosts/action.ts' },
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // ESM sources first: they can be split and shaken.
    mainFields: ['module', 'main'],
    // Paths in the output are then relative to this folder, wherever node_modules really is.
    preserveSymlinks: true,
    legalComments: 'none',
    define: { LOCKKEEPER_VERSION: JSON.stringify(version) },
    plugins: [leanPackages(root)],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  assertNoDynamicCommonJs(result.metafile);
  const files = new Map();
  for (const output of result.outputFiles) {
    files.set(relative(join(root, 'dist'), output.path).replaceAll('\\', '/'), withPrelude(output.text));
  }
  for (const [path, source] of Object.entries(companions)) files.set(path, readFileSync(join(root, source)));
  for (const [path, bytes] of readNativeFiles()) files.set(path, bytes);
  const packages = bundledPackages(root, result.metafile);
  files.set('licenses.txt', collectLicenses(root, packages));
  files.set('sbom.cdx.json', renderSbom(root, packages));
  // Makes the folder work wherever it is copied to.
  files.set('package.json', '{ "type": "module" }\n');
  return files;
}

function withManifest(files) {
  const entries = [...files]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, content]) => {
      const bytes = Buffer.from(content);
      return [path, { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }];
    });
  return new Map([
    ...files,
    ['manifest.json', `${JSON.stringify({ version, files: Object.fromEntries(entries) }, null, 2)}\n`],
  ]);
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const dist = join(root, 'dist');
const files = withManifest(
  await bundle().catch((error) => {
    // esbuild has printed its own errors, with the lines of code.
    if (error.errors === undefined) console.error(error.message);
    process.exit(1);
  }),
);
mkdirSync(dist, { recursive: true });
for (const [path, content] of files) {
  const target = join(dist, path);
  if (readIfThere(target)?.equals(Buffer.from(content))) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content, { mode: path === 'cli.js' ? 0o755 : 0o644 });
}
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  const name = relative(dist, path).replaceAll('\\', '/');
  if (entry.isFile() && !files.has(name)) rmSync(path);
}

const sizeBytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
console.log(`dist: ${files.size} files, ${(sizeBytes / 1024).toFixed(0)} KiB`);
