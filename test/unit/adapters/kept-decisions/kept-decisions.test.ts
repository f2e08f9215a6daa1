// Decisions kept between retries: what is given back, what is taken for none, and who may read and write them.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKeptDecisions } from '../../../../src/adapters/kept-decisions/kept-decisions.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { sha256 } from '../../../fakes/record.ts';

const key = 'a..b in production';
const now = Date.now();
const decision = {
  exitCode: 21,
  text: '막힘: no rollback plan\n',
  madeAt: epochMs(now),
  until: epochMs(now + 60_000),
  files: { 'decision.json': '{"decision":"block"}\n', 'note.md': '# 배포' },
};

let root: string;
let folder: string;
const fileOf = (name: string) => join(folder, `${sha256(name)}.json`);
const keep = () => createKeptDecisions({ directory: root });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lockkeeper-kept-'));
  folder = join(root, 'decisions');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('kept decisions', () => {
  test('are given back to another run, and are this user’s alone', async () => {
    expect(await keep().read(key)).toBeNull();
    expect(readdirSync(root)).toEqual([]);
    await keep().write(key, decision);
    expect(await keep().read(key)).toEqual(decision);
    expect(await keep().read('another')).toBeNull();
    expect(readdirSync(folder)).toEqual([`${sha256(key)}.json`]);
    expect([statSync(folder).mode & 0o777, statSync(fileOf(key)).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 60)],
    ['no JSON', () => '<html>'],
    ['null', () => 'null'],
    ['turned into a pass', (text: string) => text.replace('\\"exitCode\\":21', '\\"exitCode\\":0')],
    ['of another version', (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":2')],
    ['of another sync', (text: string) => text.replace(key, 'b..c in production')],
  ])('that are %s are none, and can be kept anew', async (_, damage) => {
    await keep().write(key, decision);
    writeFileSync(fileOf(key), damage(readFileSync(fileOf(key), 'utf8')));
    expect(await keep().read(key)).toBeNull();
    await keep().write(key, decision);
    expect(await keep().read(key)).toEqual(decision);
  });

  test('with a file outside of the output folder are none', async () => {
    for (const path of ['../decision.json', '/etc/passwd', 'a/../../b', 'a//b', '.git/config']) {
      await keep().write(key, { ...decision, files: { [path]: 'x' } });
      expect(await keep().read(key), path).toBeNull();
    }
  });

  test('that others could have written are none', async () => {
    await keep().write(key, decision);
    chmodSync(fileOf(key), 0o666);
    expect(await keep().read(key)).toBeNull();
    chmodSync(fileOf(key), 0o600);
    chmodSync(folder, 0o777);
    expect(await keep().read(key)).toBeNull();
    chmodSync(folder, 0o700);
    expect(await keep().read(key)).toEqual(decision);
    renameSync(fileOf(key), join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), fileOf(key));
    expect(await keep().read(key)).toBeNull();
  });

  test('are none, and fail nothing, where the folder is no folder or a link', async () => {
    mkdirSync(join(root, 'theirs'));
    writeFileSync(join(root, 'file'), '');
    symlinkSync(join(root, 'theirs'), folder);
    await keep().write(key, decision);
    expect([await keep().read(key), readdirSync(join(root, 'theirs'))]).toEqual([null, []]);
    const inFile = createKeptDecisions({ directory: join(root, 'file') });
    await inFile.write(key, decision);
    expect(await inFile.read(key)).toBeNull();
  });

  test('are removed when they hold no more, like what a killed run left; other files stay', async () => {
    await keep().write('old', { ...decision, until: epochMs(now - 1_000) });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'README'), 'x');
    utimesSync(join(folder, 'README'), 1, 1);
    const young = `.${sha256('y')}.json.alive.tmp`;
    writeFileSync(join(folder, young), 'x');
    for (let index = 0; index < 60; index += 1) writeFileSync(fileOf(String(index)), 'x');
    await keep().write(key, { ...decision, until: epochMs(now + 86_400_000) });
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['README', young, `${sha256(key)}.json`]));
    expect(names).not.toContain(`${sha256('old')}.json`);
    expect(names.filter((name) => name.endsWith('.json')).length).toBeLessThanOrEqual(50);
  });
});
