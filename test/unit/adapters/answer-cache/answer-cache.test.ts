// The cache of answers: what it keeps, what it takes for a miss, and how it stays small.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAnswerCache } from '../../../../src/adapters/answer-cache/answer-cache.ts';
import { sha256 } from '../../../fakes/record.ts';

const key = sha256('question');
let root: string;
let parent: string;
let directory: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lockkeeper-answers-'));
  parent = join(root, 'cache', 'lockkeeper');
  directory = join(parent, 'answers');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fileOf = (name: string) => join(directory, `${name}.json`);

describe('the cache of answers', () => {
  test('gives back what was written, to another run too, and leaves nothing half-written', async () => {
    await createAnswerCache({ directory: parent }).write(key, '{"a":"배포"}');
    expect(await createAnswerCache({ directory: parent }).read(key)).toBe('{"a":"배포"}');
    expect(readdirSync(directory)).toEqual([`${key}.json`]);
  });

  test('knows nothing of a question that was not asked', async () => {
    expect(await createAnswerCache({ directory: parent }).read(key)).toBeNull();
  });

  test('is the user’s alone', async () => {
    mkdirSync(directory, { recursive: true, mode: 0o777 });
    chmodSync(directory, 0o777);
    chmodSync(parent, 0o755);
    await createAnswerCache({ directory: parent }).write(key, 'x');
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(statSync(parent).mode & 0o777).toBe(0o755);
    expect(statSync(fileOf(key)).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 30)],
    ['empty', () => ''],
    ['no JSON', () => '<html>'],
    ['null', () => 'null'],
    ['changed', (text: string) => text.replace('yes', 'no!')],
    ['of another version', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['of another question', (text: string) => text.replace(key, sha256('other'))],
    ['too large', (text: string) => text + ' '.repeat(1024 * 1024)],
  ])('takes an entry that is %s for a miss, and can write it anew', async (_, damage) => {
    const cache = createAnswerCache({ directory: parent });
    await cache.write(key, 'yes');
    writeFileSync(fileOf(key), damage(readFileSync(fileOf(key), 'utf8')));
    expect(await cache.read(key)).toBeNull();
    await cache.write(key, 'yes');
    expect(await cache.read(key)).toBe('yes');
  });

  test('keeps no answer of absurd size', async () => {
    const cache = createAnswerCache({ directory: parent });
    await cache.write(key, 'x'.repeat(2 * 1024 * 1024));
    expect(readdirSync(directory)).toEqual([]);
  });

  test('never leaves its folder, whatever the key', async () => {
    const cache = createAnswerCache({ directory: parent });
    writeFileSync(join(root, 'outside.json'), 'x');
    await cache.write('../../outside', 'x');
    expect(await cache.read('../../outside')).toBeNull();
    expect(readFileSync(join(root, 'outside.json'), 'utf8')).toBe('x');
  });

  test('removes the oldest and what a killed run left, and touches no other file', async () => {
    mkdirSync(directory, { recursive: true });
    const old = ['1', '2', '3', '4'].map((name) => sha256(name));
    for (const [index, name] of old.entries()) {
      writeFileSync(fileOf(name), 'x');
      utimesSync(fileOf(name), 1_000 + index, 1_000 + index);
    }
    const abandoned = `.${key}.json.dead.tmp`;
    const young = `.${key}.json.alive.tmp`;
    for (const name of [abandoned, young, 'README']) writeFileSync(join(directory, name), 'x');
    utimesSync(join(directory, abandoned), 1_000, 1_000);
    await createAnswerCache({ directory: parent, limits: { filesMax: 3, bytesMax: 1e6 } }).write(key, 'new');
    const names = new Set(readdirSync(directory));
    expect(names).toEqual(new Set([`${key}.json`, `${old[3]}.json`, `${old[2]}.json`, young, 'README']));
  });

  test('stays below its bytes', async () => {
    mkdirSync(directory, { recursive: true });
    for (const name of ['1', '2']) {
      writeFileSync(fileOf(sha256(name)), 'x'.repeat(1_000));
      utimesSync(fileOf(sha256(name)), 1_000, 1_000);
    }
    await createAnswerCache({ directory: parent, limits: { filesMax: 9, bytesMax: 1_500 } }).write(
      key,
      'new',
    );
    expect(readdirSync(directory)).toHaveLength(2);
    expect(await createAnswerCache({ directory: parent }).read(key)).toBe('new');
  });

  test('is off where a file or a link is in the way', async () => {
    writeFileSync(join(root, 'file'), 'x');
    mkdirSync(join(root, 'theirs'));
    mkdirSync(join(root, 'linked'));
    symlinkSync(join(root, 'theirs'), join(root, 'linked', 'answers'));
    for (const taken of ['file', 'linked', 'file/below']) {
      const cache = createAnswerCache({ directory: join(root, taken) });
      await cache.write(key, 'x');
      expect(await cache.read(key)).toBeNull();
    }
    expect(readdirSync(join(root, 'theirs'))).toEqual([]);
  });

  test('is off where it may not write', async () => {
    const cache = createAnswerCache({ directory: '/proc/lockkeeper' });
    await cache.write(key, 'x');
    expect(await cache.read(key)).toBeNull();
  });

  test('survives that its folder is taken away', async () => {
    const cache = createAnswerCache({ directory: parent });
    await cache.write(key, 'x');
    rmSync(directory, { recursive: true });
    await cache.write(key, 'y');
    expect(await cache.read(key)).toBeNull();
  });

  test('makes and changes nothing when it is only read', async () => {
    expect(await createAnswerCache({ directory: parent }).read(key)).toBeNull();
    expect(readdirSync(root)).toEqual([]);
    await createAnswerCache({ directory: parent }).write(key, 'x');
    chmodSync(directory, 0o755);
    expect(await createAnswerCache({ directory: parent }).read(key)).toBe('x');
    expect(statSync(directory).mode & 0o777).toBe(0o755);
  });

  test('takes no answer from a folder that others may write to', async () => {
    await createAnswerCache({ directory: parent }).write(key, 'x');
    chmodSync(directory, 0o777);
    expect(await createAnswerCache({ directory: parent }).read(key)).toBeNull();
  });
});
