// Runs the benchmarks and prints each value beside its limit. Effects: builds bench/suites, starts what they start.
//
//   npm run bench                    all suites
//   npm run bench -- startup gate    some
//   npm run bench -- --large         also what takes many minutes
//   npm run bench -- --json          one object a line: suite, name, value, unit, limit, holds
//
// Exit 1 when a limit does not hold.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const suitesFolder = join(root, 'bench/suites');

/** Suites are TypeScript, which Node 20 does not run. Built below node_modules, so that they find packages. */
async function loadSuites(names) {
  const outdir = join(root, 'node_modules/.cache/lockkeeper-bench', String(process.pid));
  mkdirSync(outdir, { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: names.map((name) => join(suitesFolder, `${name}.ts`)),
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'warning',
    });
    return await Promise.all(names.map((name) => import(pathToFileURL(join(outdir, `${name}.mjs`)).href)));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

function chooseSuites(asked) {
  const all = readdirSync(suitesFolder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
    process.exit(64);
  }
  return asked.length === 0 ? all : asked;
}

function printRow({ suite, name, value, unit, limit, isLeast, holds }) {
  const mark = holds === null ? ' ' : holds ? '✔' : '✘';
  const beside = limit === null ? '' : `  (${isLeast ? 'at least' : 'limit'} ${limit} ${unit})`;
  console.log(
    `${mark} ${suite.padEnd(14)} ${name.padEnd(56)} ${String(value).padStart(10)} ${unit}${beside}`,
  );
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const report = (text) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
};
let broken = 0;
for (const suite of await loadSuites(chooseSuites(positionals))) {
  const measures = await suite.run({
    root,
    report: (text) => report(`${suite.name}: ${text}`),
    large: values.large,
  });
  report('');
  for (const measure of measures) {
    const row = { suite: suite.name, ...measure };
    if (values.json) console.log(JSON.stringify(row));
    else printRow(row);
    if (measure.holds === false) broken += 1;
  }
}
process.exitCode = broken > 0 ? 1 : 0;
