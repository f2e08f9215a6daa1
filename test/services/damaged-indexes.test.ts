// Thousands of damaged indexes, opened in processes of their own: none crashes, hangs, or takes memory.
// Needs: nothing
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { makeIncidents } from '../../bench/made-incidents.ts';
import { buildIn } from '../fakes/incident-index/build.ts';
import { bundleChild } from './bundle-child.ts';

const native = fileURLToPath(new URL('../../dist/native', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const count = 2000;
const perProcess = 250;
/** What a case may take: its folder is written anew in that time too. */
const msMax = 5_000;
/** Node, the code of this test and its folder of a few hundred kilobytes; with some it would be gigabytes. */
const mebibytesMax = 400;

type Case = {
  readonly what: string;
  readonly isSealed: boolean;
  readonly kind: 'refused' | 'accepted' | 'broken';
  readonly detail: string;
  readonly ms: number;
  readonly rssMebibytes: number;
};

describe('2,600 damaged indexes', () => {
  it('are each refused with a code or are sound, and no process ends before its last', async () => {
    const whole = join(folder, 'whole');
    await buildIn(whole, makeIncidents(80));
    const child = await bundleChild('test/fakes/incident-index/damaged-child.ts', folder);
    const run = async (first: number): Promise<readonly Case[]> => {
      const args = [
        child,
        whole,
        join(folder, `damaged-${first}`),
        String(first),
        String(perProcess),
        native,
      ];
      // A crash or a hang ends it otherwise than with 0, and the test with it.
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 100_000 });
      return stdout
        .trim()
        .split('\n')
        .map((line): Case => JSON.parse(line));
    };
    const cases: Case[] = [];
    for (let first = 0; first < count; first += 2 * perProcess) {
      for (const part of await Promise.all([run(first), run(first + perProcess)])) cases.push(...part);
    }
    expect(cases.length).toBe(count);
    const wrong = cases.filter(
      ({ kind, isSealed, ms, rssMebibytes }) =>
        kind === 'broken' || (kind === 'accepted' && !isSealed) || ms > msMax || rssMebibytes > mebibytesMax,
    );
    expect(wrong).toEqual([]);
    const accepted = cases.filter(({ kind }) => kind === 'accepted').length;
    expect(accepted).toBeGreaterThan(count * 0.05);
    expect(accepted).toBeLessThan(count * 0.25);
  });
});
