// Builds hnswlib-node's add-on into dist/native/ for each platform that ships one. Effects: runs compilers, writes files.
//
//   node scripts/build-native.mjs          builds all, writes dist/native and src/adapters/hnsw/native-hashes.ts
//   node scripts/build-native.mjs --check  builds into a temporary folder; exit 1 when a file is not the one committed
//
// The bytes depend on the compiler, therefore they are committed and their hashes compiled into the bundle. They were
// made with Debian 12's g++ 12 and its cross compiler (apt-get install g++ g++-aarch64-linux-gnu). Node-API keeps one
// file good for every Node from 20 on. No -march: what runs on one x64 machine runs, with the same bits, on each.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nativeFiles } from './native-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const hashesFile = 'src/adapters/hnsw/native-hashes.ts';

const compilers = {
  'linux-x64-glibc': { command: 'x86_64-linux-gnu-g++', flags: [] },
  // hnswlib has hand-written distances for x64 alone; native/arm64 gives it the same ones.
  'linux-arm64-glibc': {
    command: 'aarch64-linux-gnu-g++',
    flags: ['-D__SSE__=1', '-isystem', join(root, 'scripts/native/arm64')],
  },
};

const flags = [
  ...['-std=c++17', '-O3', '-fPIC', '-shared', '-fvisibility=hidden', '-fstack-protector-strong'],
  // One rounding an operation: a fused multiply-add of one machine would give other bits than the next one's.
  '-ffp-contract=off',
  ...['-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNAPI_VERSION=8', '-DNODE_GYP_MODULE_NAME=hnswlib', '-DNDEBUG'],
  ...['-w', '-s', '-Wl,--build-id=none', '-Wl,--gc-sections', '-Wl,-z,relro,-z,now', '-Wl,-z,noexecstack'],
  `-ffile-prefix-map=${root}=`,
];

function compile(platform, target) {
  const { command, flags: own } = compilers[platform];
  const packages = join(root, 'node_modules');
  const includes = ['node-addon-api', 'node-api-headers/include'].flatMap((path) => [
    '-I',
    join(packages, path),
  ]);
  mkdirSync(dirname(target), { recursive: true });
  const source = join(packages, 'hnswlib-node/src/addon.cc');
  execFileSync(command, [...flags, ...own, ...includes, source, '-o', target], {
    cwd: root,
    stdio: 'inherit',
    // No date, no locale and no temporary path gets into the file.
    env: { ...process.env, SOURCE_DATE_EPOCH: '0', LC_ALL: 'C' },
  });
  return readFileSync(target);
}

const sha256Of = (bytes) => createHash('sha256').update(bytes).digest('hex');

const renderHashes = (entries) =>
  [
    '// SHA-256 of the add-ons in dist/native: written by scripts/build-native.mjs, and no other one is loaded. Pure.\n',
    '/** By `<platform>-<architecture>-<C library>`. */',
    'export const nativeHashes: Readonly<Record<string, string>> = {',
    ...entries.map(([platform, sha256]) => `  '${platform}': '${sha256}',`),
    '};\n',
  ].join('\n');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-native-'));
try {
  const built = Object.entries(nativeFiles).map(([platform, path]) => {
    const bytes = compile(platform, join(folder, platform, 'hnswlib.node'));
    console.log(`${path}: ${bytes.length} bytes, sha256 ${sha256Of(bytes)}`);
    return { platform, path, bytes };
  });
  if (values.check) {
    const changed = built.filter(({ path, bytes }) => !readFileSync(join(root, path)).equals(bytes));
    for (const { path } of changed) console.error(`differs from what is committed: ${path}`);
    process.exitCode = changed.length > 0 ? 1 : 0;
  } else {
    for (const { path, bytes } of built) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), bytes, { mode: 0o644 });
    }
    const hashes = built.map(({ platform, bytes }) => [platform, sha256Of(bytes)]);
    mkdirSync(dirname(join(root, hashesFile)), { recursive: true });
    writeFileSync(join(root, hashesFile), renderHashes(hashes));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
