// Archives that were made to do harm are refused, and nothing is written outside of their folder.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { sha256Of } from '../../fakes/servers/index-server.ts';
import { type ZipPart, zipFile } from '../../fakes/zip-file.ts';
import {
  goodArchive,
  hosts,
  indexParts,
  type Opened,
  openSources,
  useOwnTemporaryFolder,
} from './open-sources.ts';

const temporary = useOwnTemporaryFolder();
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
});

let opened: Opened | null = null;
afterEach(async () => {
  await opened?.server.close();
  opened = null;
});

const data = new Uint8Array(10);
const withPart = (part: ZipPart) => zipFile([...indexParts, part]);
const replacing = (name: string, part: Partial<ZipPart>) =>
  zipFile(indexParts.map((each) => (each.name === name ? { ...each, ...part } : each)));
const folders = () => readdirSync(temporary);

/** Flips the bytes at places that are found from the end record. */
function spoil(archive: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  copy[at < 0 ? copy.length + at : at] = value;
  return copy;
}

async function refusal(archive: Uint8Array) {
  opened = await openSources();
  opened.server.put('/index.example/a.zip', { kind: 'bytes', bytes: archive });
  const failure = await failureOfPromise(opened.locate(`${hosts.web}/a.zip#sha256=${sha256Of(archive)}`));
  expect(folders()).toEqual([]);
  return failure;
}

const zeros = new Uint8Array(100 * 1024 * 1024);

it.each<[string, Uint8Array, string]>([
  ['a way up', withPart({ name: '../manifest.json', data }), 'path'],
  ['a way up in a folder', withPart({ name: 'a/../../x', data }), 'path'],
  ['an absolute name', withPart({ name: '/tmp/lockkeeper-evil', data }), 'path'],
  ['a drive', withPart({ name: 'C:\\manifest.json', data }), 'path'],
  ['a backslash', withPart({ name: '..\\manifest.json', data }), 'path'],
  ['a hidden folder', withPart({ name: '.git/manifest.json', data }), 'path'],
  ['a folder in a folder', withPart({ name: 'a/b/manifest.json', data }), 'path'],
  ['a null byte', withPart({ name: 'manifest.json\0.txt', data }), 'no file of an index'],
  ['a file of another kind', withPart({ name: 'postinstall.sh', data }), 'no file of an index'],
  ['two folders', withPart({ name: 'b/', data: new Uint8Array(), mode: 0o40755 }), 'more than one folder'],
  ['a file twice', zipFile([...indexParts.slice(0, 4), { name: 'manifest.json', data }]), 'twice'],
  ['a link', replacing('vectors.f32', { mode: 0o120777, data: Buffer.from('/etc/passwd') }), 'no plain file'],
  ['a device', replacing('vectors.f32', { mode: 0o020666 }), 'no plain file'],
  ['no manifest', zipFile(indexParts.slice(1)), 'no manifest.json'],
  ['nothing', zipFile([]), 'no manifest.json'],
  [
    'many files',
    zipFile(Array.from({ length: 3_000 }, (_, index) => ({ name: `${index}`, data }))),
    '3000 files',
  ],
  ['a password', replacing('lexicon.bin', { flags: 1 }), 'encrypted'],
  ['another way of packing', replacing('lexicon.bin', { method: 14, packed: data }), 'packed in a way'],
  ['another name in its own header', replacing('lexicon.bin', { localName: 'manifest.jso' }), 'damaged'],
  [
    'a bomb that says so',
    replacing('vectors.f32', { method: 8, packed: deflateRawSync(zeros), declaredBytes: zeros.length }),
    'may unpack',
  ],
  [
    'a bomb that says otherwise',
    replacing('vectors.f32', { method: 8, packed: deflateRawSync(zeros), declaredBytes: 4_096 }),
    'larger than it says',
  ],
  ['less than it says', replacing('vectors.f32', { declaredBytes: 5_000 }), 'smaller than it says'],
  ['a size beyond 32 bits', replacing('vectors.f32', { declaredBytes: 0xffffffff }), 'too large'],
  [
    'bytes that are not packed',
    replacing('incidents.jsonl', { packed: Buffer.from('not deflated at all') }),
    'cannot be unpacked',
  ],
  ['an end that is missing', goodArchive.subarray(0, goodArchive.length - 30), 'cut off'],
  ['a half', goodArchive.subarray(0, goodArchive.length / 2), 'cut off'],
  ['a directory beyond the end', spoil(goodArchive, -3, 0x7f), 'cut off'],
  ['no bytes', new Uint8Array(), 'cut off'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1'), 'cut off'],
])('%s', async (_, archive, words) => {
  const failure = await refusal(archive);
  expect(failure.code).toBe('index/damaged');
  expect(failure.message).toContain(words);
  expect(existsSync('/tmp/lockkeeper-evil')).toBe(false);
});

it('no flipped byte of its directory unpacks to something else, or crashes', async () => {
  opened = await openSources();
  const directory = goodArchive.length - 22 - indexParts.reduce((sum, { name }) => sum + 46 + name.length, 0);
  for (let at = directory; at < goodArchive.length; at += 7) {
    const archive = spoil(goodArchive, at, (goodArchive[at] ?? 0) ^ 0xff);
    opened.server.put('/index.example/a.zip', { kind: 'bytes', bytes: archive });
    const outcome = await opened
      .locate(`${hosts.web}/a.zip#sha256=${sha256Of(archive)}`)
      .catch((error: unknown) => error);
    if (typeof outcome !== 'string') {
      expect(outcome).toMatchObject({ name: 'Failure', code: 'index/damaged' });
      continue;
    }
    // Times, versions and attributes say nothing about the contents.
    for (const { name, data: expected } of indexParts)
      expect(Buffer.compare(readFileSync(join(outcome, name)), expected)).toBe(0);
  }
});
