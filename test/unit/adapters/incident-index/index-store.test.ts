// An index in a folder: read whole or refused, replaced in one step or not at all.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeIncidents } from '../../../../bench/made-incidents.ts';
import type { IndexReading } from '../../../../src/incident-ports.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';
import { buildIn, store } from '../../../fakes/incident-index/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-index-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);

let small: IndexReading;
let large: IndexReading;
beforeAll(async () => {
  await buildIn(at('small'), makeIncidents(12));
  await buildIn(at('large'), makeIncidents(40));
  small = await store.read(at('small'));
  large = await store.read(at('large'));
});

describe('reading', () => {
  it('gives what was written', () => {
    expect(small.incidents).toEqual(makeIncidents(12));
    expect(small.manifest.count).toBe(12);
    expect(small.graph).not.toBeNull();
    expect(small.notes).toEqual([]);
  });

  it('says what is missing where there is no index', async () => {
    mkdirSync(at('empty'));
    writeFileSync(at('file'), '');
    const cases = [
      [at('nowhere'), 'nothing has that name'],
      [at('empty'), 'there is no manifest.json in it'],
    ] as const;
    for (const [directory, why] of cases) {
      const failure = await failureOfPromise(store.read(directory));
      expect(failure.code).toBe('index/not-found');
      expect(failure.message).toContain(why);
    }
    expect((await failureOfPromise(store.read(at('file')))).code).toBe('index/damaged');
  });

  it('opens nothing that the manifest does not name', async () => {
    await store.write(at('visited'), small);
    writeFileSync(at('visited', 'README.md'), 'downloaded with it');
    symlinkSync('/dev/zero', at('visited', 'more'));
    expect((await store.read(at('visited'))).incidents.length).toBe(12);
  });

  it('names every problem of an index that does not hold', async () => {
    await store.write(at('broken'), small);
    writeFileSync(at('broken', 'vectors.f32'), '');
    rmSync(at('broken', 'lexicon.bin'));
    const failure = await failureOfPromise(store.read(at('broken')));
    expect(failure.code).toBe('index/damaged');
    expect(failure.problems).toEqual([
      `vectors.f32: it has 0 bytes instead of ${small.manifest.files['vectors.f32'].sizeBytes}`,
      'lexicon.bin: it is missing',
    ]);
  });
});

describe('writing', () => {
  it('replaces an index, and leaves nothing beside it', async () => {
    await store.write(at('alone', 'index'), small);
    await store.write(at('alone', 'index'), large);
    expect((await store.read(at('alone', 'index'))).manifest).toEqual(large.manifest);
    expect(readdirSync(at('alone'))).toEqual(['index']);
  });

  it('replaces nothing that is no index', async () => {
    mkdirSync(at('theirs'));
    writeFileSync(at('theirs', 'manifest.json'), '{"name": "a web app"}');
    writeFileSync(at('theirs', 'app.js'), 'work of a year');
    mkdirSync(at('half'));
    writeFileSync(at('half', 'vectors.f32'), '');
    writeFileSync(at('taken'), 'a file');
    symlinkSync(at('small'), at('link'));
    for (const [name, why] of [
      ['theirs', '"app.js", which belongs to no index'],
      ['half', 'has no manifest.json'],
      ['taken', 'a file has that name'],
      ['link', 'symbolic link'],
    ] as const) {
      const failure = await failureOfPromise(store.write(at(name), small));
      expect(failure.code).toBe('index/unwritable');
      expect(failure.message).toContain(why);
    }
    expect(readFileSync(at('theirs', 'app.js'), 'utf8')).toBe('work of a year');
  });

  it('may be done by many at once, while others read: each reads one whole index', async () => {
    const directory = at('busy', 'index');
    await store.write(directory, small);
    const writes = Array.from({ length: 12 }, (_, index) =>
      store.write(directory, index % 2 === 0 ? large : small),
    );
    const counts = new Set<number>();
    const reading = (async () => {
      for (let round = 0; round < 40; round += 1) counts.add((await store.read(directory)).incidents.length);
    })();
    await Promise.all([...writes, reading]);
    expect([...counts].every((count) => count === 12 || count === 40)).toBe(true);
    expect(readdirSync(at('busy'))).toEqual(['index']);
  });

  it('leaves the earlier index when the new one cannot be written', async () => {
    await store.write(at('kept'), small);
    const wrong = { ...large, manifest: small.manifest };
    expect((await failureOfPromise(store.write(at('kept'), wrong))).code).toBe('internal/bug');
    expect((await store.read(at('kept'))).manifest).toEqual(small.manifest);
    expect(readdirSync(folder).filter((name) => name.startsWith('.kept'))).toEqual([]);
    const failure = await failureOfPromise(store.write(at('taken', 'index'), small));
    expect(failure.code).toBe('index/unwritable');
    expect(failure.message).toContain('a part of the path is a file');
  });
});
