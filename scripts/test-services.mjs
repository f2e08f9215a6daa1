// Runs the tests that need programs of the system. Effects: looks for programs, runs vitest.
//
//   node scripts/test-services.mjs             says what is missing and how to install it, else runs the suites
//   node scripts/test-services.mjs --packages  prints the Debian packages that the suites need, one a line
//   --root DIR                                 of another checkout
//
// A suite is test/services/<name>.test.ts. Its second line says what it needs, `// Needs: psql, pg_ctl`, or
// `// Needs: nothing`; a suite that does not say so is an error, and so is a program that is missing. Nothing is skipped.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** The Debian packages of each program that a suite may need; a browser shows Korean with the fonts alone. */
const debianPackages = new Map([
  ['aarch64-linux-gnu-g++', ['g++-aarch64-linux-gnu']],
  ['chromium', ['chromium', 'fonts-noto-cjk']],
  ['groovy', ['groovy']],
  ['initdb', ['postgresql']],
  ['prometheus', ['prometheus']],
  ['promtool', ['prometheus']],
  ['qemu-aarch64-static', ['qemu-user-static']],
]);

/** Debian keeps the servers of PostgreSQL out of PATH. */
function searchFolders() {
  const postgres = '/usr/lib/postgresql';
  const versions = existsSync(postgres)
    ? readdirSync(postgres).map((version) => join(postgres, version, 'bin'))
    : [];
  return [...(process.env.PATH ?? '').split(delimiter), ...versions];
}

function isInstalled(program) {
  return searchFolders().some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function readNeeds(folder, file) {
  const needs = /^\/\/ Needs: (.+)$/.exec(readFileSync(join(folder, file), 'utf8').split('\n')[1] ?? '')?.[1];
  if (needs === undefined) throw new Error(`${file}: the second line does not say "// Needs: …".`);
  const programs = needs === 'nothing' ? [] : needs.split(',').map((program) => program.trim());
  for (const program of programs) {
    if (!debianPackages.has(program)) {
      throw new Error(`${file}: "${program}" has no package in scripts/test-services.mjs.`);
    }
  }
  return programs;
}

function listSuites(root) {
  const folder = join(root, 'test/services');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => ({ file, programs: readNeeds(folder, file) }));
}

const { values } = parseArgs({
  options: {
    packages: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});

function fail(lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

let suites = [];
try {
  suites = listSuites(values.root);
} catch (error) {
  fail([error.message]);
}
const programs = [...new Set(suites.flatMap((suite) => suite.programs))].sort();
if (values.packages) {
  for (const name of new Set(programs.flatMap((program) => debianPackages.get(program)))) console.log(name);
} else if (suites.length === 0) {
  console.log('no service suites');
} else {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    const packages = [...new Set(missing.flatMap((program) => debianPackages.get(program)))];
    const users = (program) =>
      suites.filter((suite) => suite.programs.includes(program)).map(({ file }) => file);
    fail([
      ...missing.map((program) => `missing: ${program} (needed by ${users(program).join(', ')})`),
      `On Debian and Ubuntu: apt-get install --no-install-recommends ${packages.join(' ')}`,
    ]);
  }
  const vitest = join(values.root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'vitest.services.config.ts'];
  const { status } = spawnSync(process.execPath, args, { cwd: values.root, stdio: 'inherit' });
  process.exit(status ?? 1);
}
