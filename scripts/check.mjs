// Runs everything that must hold before a commit, cheap first, and stops at the first failure. Effects: runs programs.
//
//   node scripts/check.mjs                  everything
//   node scripts/check.mjs --without-tests  what reads the sources alone (the tests ran already, as in .ci/run)
import { spawnSync } from 'node:child_process';
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

const readingSteps = [
  ['format and lint', binary('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.'],
  ['generated files', 'scripts/generate.mjs', '--check'],
  ['generated tables', 'scripts/tables.mjs', '--check'],
  ['types', binary('typescript', 'tsc'), '--noEmit'],
  ['dead code', binary('knip')],
  // Again without the tests: what only tests use is dead too.
  ['dead files', binary('knip'), '--production', '--include', 'files'],
];
const runningSteps = [
  ['import rules and tidiness', binary('vitest'), 'run', 'test/architecture'],
  ['build', 'scripts/build.mjs'],
  ['tests', binary('vitest'), 'run', '--exclude', 'test/architecture/**'],
];

for (const [name, ...args] of values['without-tests'] ? readingSteps : [...readingSteps, ...runningSteps]) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`✘ ${name} (${seconds} s)`);
    process.exit(1);
  }
  console.log(`✔ ${name} (${seconds} s)`);
}
