// Start-up of the bundle over bare Node. Effects: starts processes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BenchContext, type Measure, measure, median } from '../measure.ts';
import { assertExit, runNode } from '../run-process.ts';

export const name = 'startup';

const runs = 25;
/** DESIGN.md: --version and --help take no longer than this over bare node. */
const limitMs = 60;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-startup-'));
  const bare = join(folder, 'bare.cjs');
  writeFileSync(bare, '');
  const cli = join(root, 'dist/cli.js');
  const cases = { bare: [bare], version: [cli, '--version'], help: [cli, '--help'] };
  const samples = Object.fromEntries(
    Object.keys(cases).map((key) => [key, { cpuMs: [] as number[], wallMs: [] as number[] }]),
  );
  try {
    // Interleaved: what else the machine does falls on all alike. The first round warms the file cache.
    for (let round = 0; round <= runs; round += 1) {
      report(`round ${round} of ${runs}`);
      for (const [key, args] of Object.entries(cases)) {
        const { cpuMs, wallMs } = assertExit(await runNode(args, { root }), [0], args.join(' '));
        if (round === 0) continue;
        samples[key]?.cpuMs.push(cpuMs);
        samples[key]?.wallMs.push(wallMs);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const medianOf = (key: string, kind: 'cpuMs' | 'wallMs') => median(samples[key]?.[kind] ?? []);
  const over = (key: string, kind: 'cpuMs' | 'wallMs') => medianOf(key, kind) - medianOf('bare', kind);
  return [
    measure({ name: 'bare node, CPU', value: medianOf('bare', 'cpuMs'), unit: 'ms' }),
    measure({ name: 'bare node, wall', value: medianOf('bare', 'wallMs'), unit: 'ms' }),
    measure({
      name: '--version over bare node, CPU',
      value: over('version', 'cpuMs'),
      unit: 'ms',
      limit: limitMs,
    }),
    measure({
      name: '--version over bare node, wall',
      value: over('version', 'wallMs'),
      unit: 'ms',
      limit: limitMs,
    }),
    measure({ name: '--help over bare node, CPU', value: over('help', 'cpuMs'), unit: 'ms', limit: limitMs }),
    measure({
      name: '--help over bare node, wall',
      value: over('help', 'wallMs'),
      unit: 'ms',
      limit: limitMs,
    }),
  ];
}
