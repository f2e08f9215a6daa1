// Verifying an index says what was checked, and what is put aside.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeIncidents } from '../../../bench/made-incidents.ts';
import { encodeFiles, sealManifest } from '../../../src/core/incidents/index-format/encode-index.ts';
import { verifyIndex } from '../../../src/flows/incidents/verify-index.ts';
import { hashBytes } from '../../../src/hosts/index-format.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { buildIn, store } from '../../fakes/incident-index/build.ts';
import { noIncidents, quietServices } from '../../fakes/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-verify-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const world = { deadline: quietServices.deadline, incidents: { ...noIncidents, indexStore: store } };

describe('verifyIndex', () => {
  it('tells of a whole index what it is', async () => {
    await buildIn(join(folder, 'whole'), makeIncidents(12));
    const verification = await verifyIndex(join(folder, 'whole'), world);
    expect(verification).toMatchObject({ hasGraph: true, notes: [], manifest: { count: 12 } });
  });

  it('notes a graph of other vectors, which no search uses', async () => {
    const directory = join(folder, 'other');
    await buildIn(directory, makeIncidents(12, { seed: 5 }));
    const other = await store.read(directory);
    const whole = await store.read(join(folder, 'whole'));
    const parts = { ...whole, graph: other.graph };
    const manifest = sealManifest(whole.manifest, encodeFiles(parts), hashBytes);
    await store.write(directory, { ...parts, manifest });
    const verification = await verifyIndex(directory, world);
    expect(verification.hasGraph).toBe(false);
    expect(verification.notes).toEqual([
      'index.hnsw is put aside and every vector compared instead: its vectors are not those of vectors.f32. A new build replaces it.',
    ]);
  });

  it('ends with a code where there is none', async () => {
    expect((await failureOfPromise(verifyIndex(join(folder, 'nowhere'), world))).code).toBe(
      'index/not-found',
    );
  });
});
