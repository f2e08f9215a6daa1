// Proves that dist/ is exactly what the sources build. Effects: builds in a temporary folder.
//
// The build runs in another folder, so that a path of this machine in the output is found too. Exit 1 and the names of
// the files when they differ.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// The add-ons in dist/native are compiled beforehand: scripts/build-native.mjs.
const inputs = [
  'src',
  'schemas',
  'examples',
  'scripts',
  'dist/native',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

function readTree(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

function differences(built, committed) {
  const lines = [];
  for (const [name, bytes] of built) {
    const other = committed.get(name);
    if (other === undefined) lines.push(`missing in dist: ${name}`);
    else if (!bytes.equals(other)) lines.push(`differs: ${name}`);
  }
  for (const name of committed.keys()) {
    if (!built.has(name)) lines.push(`not built by the sources: ${name}`);
  }
  return lines;
}

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-verify-'));
let problems = ['dist/ is not there'];
try {
  for (const input of inputs) cpSync(join(root, input), join(folder, input), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stderr}`);
  const dist = join(root, 'dist');
  if (existsSync(dist)) problems = differences(readTree(join(folder, 'dist')), readTree(dist));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (problems.length > 0) {
  for (const line of problems) console.error(line);
  console.error('Run `npm run build` and commit dist/.');
  process.exit(1);
}
console.log('dist is what the sources build');
