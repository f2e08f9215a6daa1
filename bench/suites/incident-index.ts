// Building, growing, opening and searching indexes of 500 and 10,000 incidents; of 100,000 with --large. Effects: starts processes.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type BenchContext, type Measure, measure } from '../measure.ts';

export const name = 'incident-index';

const sizes = [500, 10_000];
const largeSize = 100_000;

/** DESIGN.md: incident search, 10,000 incidents, after load. */
const searchMsMax = 20;
/** Of the ten nearest by every cosine, the share that the graph finds. */
const recallMin = 0.99;
/** Ten new incidents of ten thousand cost this share of building all: reading, checking and writing remain. */
const growShareMax = 0.3;

export async function run({ root, report, large }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-index-bench-'));
  try {
    const child = join(folder, 'phases.mjs');
    await bundle(root, child);
    const measures: Measure[] = [];
    for (const size of large ? [...sizes, largeSize] : sizes) {
      const directory = join(folder, String(size));
      const phase = async (what: string): Promise<Readonly<Record<string, number>>> => {
        report(`${size} incidents: ${what}`);
        const { stdout } = await promisify(execFile)(process.execPath, [
          child,
          what,
          root,
          directory,
          String(size),
        ]);
        return JSON.parse(stdout);
      };
      measures.push(...(await measureSize(size, phase)));
    }
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Node 20 runs no TypeScript; everything is in one file, which lies outside the checkout. */
async function bundle(root: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/incident-index/measure-phase.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import { createRequire as of } from 'node:module'; const require = of(import.meta.url);" },
    logLevel: 'warning',
  });
}

type Phase = (what: string) => Promise<Readonly<Record<string, number>>>;

async function measureSize(size: number, phase: Phase): Promise<Measure[]> {
  const of = size.toLocaleString('en-US');
  const built = await phase('build');
  const searched = await phase('search');
  const recalled = await phase('recall');
  const grown = await phase('grow');
  const value = (run: Readonly<Record<string, number>>, key: string): number => run[key] ?? Number.NaN;
  const promised = size === 10_000;
  return [
    measure({ name: `${of}: build`, value: value(built, 'seconds'), unit: 's' }),
    measure({ name: `${of}: build, memory at most`, value: value(built, 'peakMebibytes'), unit: 'MiB' }),
    measure({ name: `${of}: index on disk`, value: value(built, 'mebibytes'), unit: 'MiB' }),
    measure({ name: `${of}: load, every check included`, value: value(searched, 'loadMs'), unit: 'ms' }),
    measure({
      name: `${of}: load and search, memory at most`,
      value: value(searched, 'peakMebibytes'),
      unit: 'MiB',
    }),
    measure({
      name: `${of}: search after load, median`,
      value: value(searched, 'searchMs'),
      unit: 'ms',
      ...(promised && { limit: searchMsMax }),
    }),
    measure({
      name: `${of}: nearest ten by the graph, median`,
      value: value(recalled, 'graphMs'),
      unit: 'ms',
    }),
    measure({
      name: `${of}: nearest ten by every cosine, median`,
      value: value(recalled, 'exactMs'),
      unit: 'ms',
    }),
    measure({
      name: `${of}: recall at 10 of the graph`,
      value: value(recalled, 'recall'),
      unit: 'share',
      atLeast: recallMin,
    }),
    measure({ name: `${of}: ten new, embedded`, value: value(grown, 'made'), unit: 'texts', limit: 10 }),
    measure({
      name: `${of}: ten new, time over a whole build`,
      value: value(grown, 'seconds') / value(built, 'seconds'),
      unit: 'share',
      ...(promised && { limit: growShareMax }),
    }),
  ];
}
