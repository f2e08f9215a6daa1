// The add-on in dist/native is the one that the sources ask for, and finds what an exact search finds.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAddon, nativePlatform, usesGlibc } from '../../../../src/adapters/hnsw/load-addon.ts';
import { nativeHashes } from '../../../../src/adapters/hnsw/native-hashes.ts';
import { createVectorGraphs } from '../../../../src/adapters/hnsw/vector-graphs.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { nearestExactly, randomVectors } from '../../../fakes/incident-index/vectors.ts';

const native = fileURLToPath(new URL('../../../../dist/native/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-hnsw-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dims = 24;
const vectors = randomVectors({ count: 500, dims, seed: 3 });
const parameters = { m: 16, efConstruction: 200, seed: 1 };

async function loadHere() {
  const graphs = await createVectorGraphs().load();
  if (graphs === null) throw new Error('The add-on did not load; these tests run on linux with glibc.');
  return graphs;
}

describe('the add-on', () => {
  it.each(Object.entries(nativeHashes))(
    'of %s is the file whose hash the bundle knows',
    (platform, sha256) => {
      const bytes = readFileSync(join(native, platform, 'hnswlib.node'));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    },
  );

  it.each([
    ['cut', (path: string) => truncateSync(path, 100_000)],
    ['another program', (path: string) => writeFileSync(path, 'no program')],
    ['missing', (path: string) => rmSync(path)],
  ])('is not loaded when its file is %s', async (_, damage) => {
    const directory = join(folder, 'damaged', 'linux-x64-glibc');
    mkdirSync(directory, { recursive: true });
    copyFileSync(join(native, 'linux-x64-glibc/hnswlib.node'), join(directory, 'hnswlib.node'));
    damage(join(directory, 'hnswlib.node'));
    expect(await loadAddon({ platform: 'linux-x64-glibc', folders: [join(folder, 'damaged')] })).toBeNull();
  });

  it('is none on a machine that none was built for, and none of another architecture loads', async () => {
    expect(await loadAddon({ platform: null })).toBeNull();
    expect(await loadAddon({ platform: 'darwin-arm64' })).toBeNull();
    const other = process.arch === 'x64' ? 'linux-arm64-glibc' : 'linux-x64-glibc';
    expect(await loadAddon({ platform: other })).toBeNull();
  });

  it('is for programs that glibc loads: musl and scripts have no such loader', () => {
    const program = (text: string) => {
      const path = join(folder, 'program');
      writeFileSync(path, text);
      return usesGlibc(path);
    };
    expect(nativePlatform()).toBe(`linux-${process.arch}-glibc`);
    expect(program('\x7fELF…/lib/ld-musl-x86_64.so.1…')).toBe(false);
    expect(program('\x7fELF…/lib64/ld-linux-x86-64.so.2…')).toBe(true);
    expect(usesGlibc(join(folder, 'nothing'))).toBe(false);
  });
});

describe('a graph', () => {
  it('finds what an exact search finds, with its cosines', async () => {
    const graphs = await loadHere();
    const graph = await graphs.build({ vectors, dims, parameters, from: null });
    const opened = await graphs.open({ graph, dims, count: 500 });
    const query = vectors.subarray(0, dims);
    const found = opened.search(query, 10);
    expect(found.map(({ row }) => row)).toEqual(nearestExactly(vectors, query, 10));
    expect(found[0]?.cosine).toBeCloseTo(1, 5);
    expect(opened.search(query, 10_000).length).toBe(500);
  });

  it('has the same bytes for the same vectors, also when it goes on from an earlier one', async () => {
    const graphs = await loadHere();
    const build = (from: Uint8Array | null, count: number) =>
      graphs.build({ vectors: vectors.subarray(0, count * dims), dims, parameters, from });
    expect(await build(null, 500)).toEqual(await build(null, 500));
    const earlier = await build(null, 480);
    const [first, second] = [await build(earlier, 500), await build(earlier, 500)];
    expect(first).toEqual(second);
    const opened = await graphs.open({ graph: first, dims, count: 500 });
    const last = vectors.subarray(499 * dims);
    expect(opened.search(last, 1)[0]?.row).toBe(499);
  });

  it('is never asked with a vector that native code would stumble over', async () => {
    const graphs = await loadHere();
    const graph = await graphs.build({ vectors, dims, parameters, from: null });
    const opened = await graphs.open({ graph, dims, count: 500 });
    const bad = [new Float32Array(dims - 1), new Float32Array(dims).fill(Number.NaN)];
    for (const vector of bad) {
      expect((await failureOfPromise(Promise.resolve().then(() => opened.search(vector, 1)))).code).toBe(
        'internal/bug',
      );
    }
    const infinite = new Float32Array(dims).fill(Number.POSITIVE_INFINITY);
    const failure = await failureOfPromise(graphs.build({ vectors: infinite, dims, parameters, from: null }));
    expect(failure.code).toBe('internal/bug');
  });

  it('tells of bytes that are no graph by a failure', async () => {
    const graphs = await loadHere();
    const failure = await failureOfPromise(graphs.open({ graph: new Uint8Array(10), dims, count: 500 }));
    expect(failure.code).toBe('index/unwritable');
  });
});
