// The offline gate beside git's own time, git-cliff's, and its memory as the diff grows. Effects: makes repositories.

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diffArguments, logArguments } from '../../src/adapters/git/arguments.ts';
import { makeLargeDiff, makeRepository } from '../make-repository.ts';
import { type BenchContext, type Measure, measure } from '../measure.ts';
import { assertExit, runNode, runProgram } from '../run-process.ts';

export const name = 'gate';

/** Commits in the range, and how often it is measured. */
const sizes = [
  { commits: 250, runs: 7 },
  { commits: 1000, runs: 7 },
  { commits: 10_000, runs: 3 },
];
const diffLines = [5000, 50_000, 500_000];

/** Time over git's own for the same log and diff: `factor` × git + `fixedMs`. */
const aim = { factor: 1.5, fixedMs: 300 };
/** DESIGN.md: the offline gate on 1,000 commits. */
const budget = { commits: 1000, wallMs: 2000, memoryMib: 200 };
const passOrBlock = [0, 21];

type Place = { readonly root: string; readonly repository: string; readonly out: string };

/** Runs the gate as a pipeline does. */
async function runGate({ root, repository, out }: Place) {
  const args = [
    'gate',
    '--repo',
    repository,
    '--base',
    'v1',
    '--head',
    'HEAD',
    '--environment',
    'production',
  ];
  const release = ['--operators', 'sre-1,sre-2', '--window', 'now', '--model', 'none', '--out', out];
  const run = await runNode([join(root, 'dist/cli.js'), ...args, ...release], { root, cwd: out });
  return assertExit(run, passOrBlock, 'gate');
}

/** The same log and the same diff that the gate asks for, one after the other; wall time. */
async function runGit(repository: string): Promise<number> {
  const filter = { paths: [], exclude: [] };
  const log = logArguments({ include: 'main', exclude: 'v1', filter, withPaths: true });
  const diff = diffArguments({ baseSha: 'v1', headSha: 'main', filter });
  let wallMs = 0;
  for (const args of [log, diff]) {
    wallMs += assertExit(await runProgram('git', ['-C', repository, ...args]), [0], 'git').wallMs;
  }
  return wallMs;
}

/** git-cliff's own program, without the Node wrapper that its package puts around it. */
async function runGitCliff({ root, repository }: Place): Promise<number> {
  const require = createRequire(join(root, 'package.json'));
  const platform = `git-cliff-${process.platform}-${process.arch}`;
  const folder = dirname(createRequire(require.resolve('git-cliff')).resolve(`${platform}/package.json`));
  const run = await runProgram(join(folder, 'bin/git-cliff'), ['--offline', 'v1..main'], { cwd: repository });
  return assertExit(run, [0], 'git-cliff').wallMs;
}

async function measureSize(place: Place, size: (typeof sizes)[number], report: (text: string) => void) {
  await makeRepository({ directory: place.repository, commits: size.commits });
  const samples = {
    gate: [] as number[],
    git: [] as number[],
    cliff: [] as number[],
    memory: [] as number[],
  };
  // Interleaved; the first round warms the file cache.
  for (let round = 0; round <= size.runs; round += 1) {
    report(`${size.commits} commits, round ${round} of ${size.runs}`);
    const git = await runGit(place.repository);
    const gate = await runGate(place);
    const cliff = await runGitCliff(place);
    if (round === 0) continue;
    samples.git.push(git);
    samples.gate.push(gate.wallMs);
    samples.cliff.push(cliff);
    samples.memory.push(gate.maxRssMib);
  }
  return {
    // The fastest of each: what else the machine does can only add.
    gateMs: Math.min(...samples.gate),
    gitMs: Math.min(...samples.git),
    cliffMs: Math.min(...samples.cliff),
    memoryMib: Math.max(...samples.memory),
  };
}

function timeMeasures(commits: number, times: Awaited<ReturnType<typeof measureSize>>): Measure[] {
  const { gateMs, gitMs, cliffMs, memoryMib } = times;
  const label = `${commits.toLocaleString('en')} commits`;
  const isBudgeted = commits === budget.commits;
  return [
    measure({ name: `${label}: git log and diff alone`, value: gitMs, unit: 'ms' }),
    measure({
      name: `${label}: gate`,
      value: gateMs,
      unit: 'ms',
      ...(isBudgeted ? { limit: budget.wallMs } : {}),
    }),
    measure({
      name: `${label}: gate less ${aim.fixedMs} ms, over git`,
      value: Math.max(0, gateMs - aim.fixedMs) / gitMs,
      unit: '×',
      limit: aim.factor,
    }),
    measure({ name: `${label}: git-cliff`, value: cliffMs, unit: 'ms' }),
    measure({ name: `${label}: gate over git-cliff`, value: gateMs / cliffMs, unit: '×' }),
    measure({ name: `${label}: memory of the gate`, value: memoryMib, unit: 'MiB', limit: budget.memoryMib }),
  ];
}

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-gate-'));
  const measures: Measure[] = [];
  const placeFor = (key: string): Place => ({
    root,
    repository: join(folder, key),
    out: mkdtempSync(join(folder, 'out-')),
  });
  try {
    for (const size of sizes) {
      measures.push(
        ...timeMeasures(size.commits, await measureSize(placeFor(`commits-${size.commits}`), size, report)),
      );
    }
    for (const lines of diffLines) {
      report(`memory, ${lines} lines`);
      const place = placeFor(`lines-${lines}`);
      await makeLargeDiff({ directory: place.repository, lines });
      const { maxRssMib } = await runGate(place);
      const label = `diff of ${lines.toLocaleString('en')} lines: memory of the gate`;
      measures.push(measure({ name: label, value: maxRssMib, unit: 'MiB', limit: budget.memoryMib }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measures;
}
