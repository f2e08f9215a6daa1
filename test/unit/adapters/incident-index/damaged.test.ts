// Some hundred damaged indexes; test/services/damaged-indexes.test.ts opens thousands, each in a process of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIncidents } from '../../../../bench/made-incidents.ts';
import { buildIn } from '../../../fakes/incident-index/build.ts';
import { writeDamaged } from '../../../fakes/incident-index/damage.ts';
import { tryDamaged } from '../../../fakes/incident-index/try-damaged.ts';

const count = 280;
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a damaged index', () => {
  let whole: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    const directory = join(folder, 'whole');
    await buildIn(directory, makeIncidents(60));
    whole = new Map(readdirSync(directory).map((name) => [name, readFileSync(join(directory, name))]));
  });

  it('is refused with a code, or is another sound index that native code finds its way through', async () => {
    const wrong: string[] = [];
    const ends = { refused: 0, accepted: 0, broken: 0 };
    for (let seed = 0; seed < count; seed += 1) {
      const damaged = join(folder, 'damaged');
      const { what, isSealed } = writeDamaged(whole, damaged, seed);
      const { kind, detail } = await tryDamaged(damaged);
      if (kind === 'broken' || (kind === 'accepted' && !isSealed)) wrong.push(`${what}: ${kind}, ${detail}`);
      ends[kind] += 1;
    }
    expect(wrong).toEqual([]);
    expect(ends.refused).toBeGreaterThan(count * 0.7);
    // With hashes that fit, a letter, a count or a link may have become another one that can be.
    expect(ends.accepted).toBeGreaterThan(count * 0.05);
  });

  it('is opened whole when nothing was done to it', async () => {
    expect(await tryDamaged(join(folder, 'whole'))).toEqual({ kind: 'accepted', detail: 'with its graph' });
  });
});
