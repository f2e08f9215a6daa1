// Runs everything that must hold before a commit, two readers of the sources at a time, and stops at a failure. Effects: runs programs.
//
//   node scripts/check.mjs                  everything
//   node scripts/check.mjs --without-tests  what reads the sources alone (the tests ran already, as in .ci/run)
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** The script behind a command of an installed package: no shell, no PATH. */
function binary(name, command = name) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

const { values } = parseArgs({ options: { 'without-tests': { type: 'boolean', default: false } } });

// The longest first: the others run beside it.
const readingSteps = [
  ['types', binary('typescript', 'tsc'), '--noEmit'],
  ['format and lint', binary('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
  ['generated files', 'scripts/generate.mjs', '--check'],
  ['generated tables', 'scripts/tables.mjs', '--check'],
  ['dead code', binary('knip')],
  // Again without the tests: what only tests use is dead too.
  ['dead files', binary('knip'), '--production', '--include', 'files'],
];
const runningSteps = [
  ['import rules and tidiness', binary('vitest'), 'run', 'test/architecture'],
  ['build', 'scripts/build.mjs'],
  ['tests', binary('vitest'), 'run'],
];

function told(name, start, status) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`✘ ${name} (${seconds} s)`);
    process.exit(1);
  }
  console.log(`✔ ${name} (${seconds} s)`);
}

/** What it prints is told when it has ended, so that two at once can be read. */
function runAside([name, ...args]) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(output));
      told(name, start, status);
      resolve();
    });
  });
}

const queue = [...readingSteps];
const work = async () => {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) await runAside(step);
};
await Promise.all([work(), work()]);

for (const [name, ...args] of values['without-tests'] ? [] : runningSteps) {
  const start = performance.now();
  told(name, start, spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status);
}
