// Damaged copies of an index: what broken disks, broken tools and people with bad intentions make of a folder. Effects: writes files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeRandom, type Random } from '../../../bench/random.ts';
import { graphHeaderBytes } from '../../../src/core/incidents/index-format/graph-layout.ts';
import { hashBytes } from '../../../src/hosts/index-format.ts';

/** Files of an index by name, manifest.json among them. */
export type Folder = Map<string, Uint8Array>;

export type Damage = {
  readonly what: string;
  /**
   * true: sizes and hashes of the manifest were made to fit again, as one would who wants to be believed. What is then
   * accepted is another sound index, and must do no harm; else nothing may be accepted.
   */
  readonly isSealed: boolean;
};

type Maker = (input: { readonly files: Folder; readonly random: Random; readonly folder: string }) => string;

const named = ['incidents.jsonl', 'vectors.f32', 'lexicon.bin', 'index.hnsw'] as const;
const all = [...named, 'manifest.json'] as const;
const hostile = [
  0, 1, 2, 0x7f, 0xff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
] as const;

const bytesOf = (files: Folder, name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const textOf = (files: Folder, name: string): string => new TextDecoder().decode(bytesOf(files, name));
const put = (files: Folder, name: string, content: string | Uint8Array): void => {
  files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
};

function truncate(files: Folder, name: string, random: Random): string {
  const size = random.between(0, bytesOf(files, name).length - 1);
  put(files, name, bytesOf(files, name).slice(0, size));
  return `${name} cut to ${size}`;
}

function flip(files: Folder, name: string, random: Random): string {
  const bytes = bytesOf(files, name).slice();
  const places = Array.from({ length: random.between(1, 4) }, () => random.between(0, bytes.length * 8 - 1));
  for (const place of new Set(places)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) ^ (1 << (place & 7));
  put(files, name, bytes);
  return `${name} with bits ${places.join(', ')} flipped`;
}

function setWord(
  files: Folder,
  name: string,
  place: { readonly word: number; readonly value: number },
): string {
  const bytes = bytesOf(files, name).slice();
  new DataView(bytes.buffer).setUint32(place.word * 4, place.value >>> 0, true);
  put(files, name, bytes);
  return `${name} with ${place.value} in word ${place.word}`;
}

const randomWord = (files: Folder, name: string, random: Random): string =>
  setWord(files, name, {
    word: random.between(0, Math.floor(bytesOf(files, name).length / 4) - 1),
    value: random.next() < 0.5 ? random.pick(hostile) : random.between(0, 2 ** 32 - 1),
  });

function editManifest(files: Folder, edit: (manifest: Record<string, never>) => void): void {
  const manifest = JSON.parse(textOf(files, 'manifest.json'));
  edit(manifest);
  put(files, 'manifest.json', JSON.stringify(manifest));
}

/** A file is not what its manifest says. */
const unsealed: readonly Maker[] = [
  ({ files, random }) => truncate(files, random.pick(all), random),
  ({ files, random }) => flip(files, random.pick(named), random),
  ({ files, random }) => {
    const name = random.pick(named);
    put(files, name, new Uint8Array([...bytesOf(files, name), ...new Uint8Array(random.between(1, 64))]));
    return `${name} with more behind it`;
  },
  ({ files, random }) => {
    const name = random.pick(all);
    files.delete(name);
    return `${name} missing`;
  },
  ({ files, random }) => {
    const [left, right] = [random.pick(named), random.pick(named)];
    const swapped = left === right ? 'manifest.json' : right;
    const kept = bytesOf(files, left);
    put(files, left, bytesOf(files, swapped));
    put(files, swapped, kept);
    return `${left} and ${swapped} swapped`;
  },
  ({ files, random }) => {
    const name = random.pick([
      '../incidents.jsonl',
      '/etc/passwd',
      'a/b',
      '__proto__',
      'vectors.f32 ',
      'index.hnsw/..',
    ] as const);
    editManifest(files, (manifest) => {
      const entries: object = manifest['files'] ?? {};
      Object.defineProperty(entries, name, {
        value: { sha256: '0'.repeat(64), sizeBytes: 1 },
        enumerable: true,
      });
    });
    return `a manifest that names ${name}`;
  },
  ({ files, random }) => {
    const value = random.pick([1e7, 2 ** 31, 2 ** 40, 2 ** 53, -1, 0.5, 1e308] as const);
    const key = random.pick(['count', 'sizeBytes', 'dims'] as const);
    const text = textOf(files, 'manifest.json');
    put(files, 'manifest.json', text.replace(new RegExp(`"${key}": \\d+`), `"${key}": ${value}`));
    return `a manifest whose ${key} is ${value}`;
  },
  ({ files, random }) => {
    const text = textOf(files, 'manifest.json');
    const garbage = random.pick([
      '',
      'null',
      '[]',
      '{}',
      `\u{feff}${text}`,
      `${text}}`,
      text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
      text.replace('"textVersion": "', '"textVersion": "9'),
      text.replace('cosine', 'euclid'),
      text.replace('"kind": "offline"', '"kind": "voyage"'),
      '['.repeat(60_000),
      ' '.repeat(70_000) + text,
    ] as const);
    put(files, 'manifest.json', garbage);
    return `a manifest that begins with ${JSON.stringify(garbage.slice(0, 20))} and has ${garbage.length} characters`;
  },
];

/** What cannot be said with the contents of a file. */
const special: readonly Maker[] = [
  ({ files, random, folder }) => {
    const name = random.pick(all);
    const outside = join(dirname(folder), 'outside');
    writeFileSync(outside, bytesOf(files, name));
    files.delete(name);
    symlinkSync(outside, join(folder, name));
    return `${name} a link to the same bytes outside`;
  },
  ({ files, random, folder }) => {
    const name = random.pick(all);
    files.delete(name);
    symlinkSync(random.pick(['/dev/zero', '/dev/stdin', '/nowhere', name] as const), join(folder, name));
    return `${name} a link to a device, to nothing or to itself`;
  },
  ({ files, random, folder }) => {
    const name = random.pick(all);
    files.delete(name);
    mkdirSync(join(folder, name));
    return `${name} a folder`;
  },
  ({ files, random, folder }) => {
    const name = random.pick(all);
    files.delete(name);
    execFileSync('mkfifo', [join(folder, name)]);
    return `${name} a pipe that nobody writes to`;
  },
  ({ files, random, folder }) => {
    const name = random.pick(named);
    const size = random.pick([2 ** 31 - 1, 2 ** 33, 2 ** 40] as const);
    files.delete(name);
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), size);
    editManifest(files, (manifest) => {
      const entries: Record<string, { sizeBytes?: number }> = manifest['files'] ?? {};
      const entry = entries[name];
      if (entry !== undefined) entry.sizeBytes = size;
    });
    return `${name} with ${size} bytes of holes, as its manifest says`;
  },
];

/** Sizes and hashes fit: only what is in the files tells. */
const sealed: readonly Maker[] = [
  ({ files, random }) => flip(files, random.pick(named), random),
  ({ files, random }) => flip(files, 'index.hnsw', random),
  ({ files, random }) => truncate(files, random.pick(named), random),
  ({ files, random }) => {
    const name = random.pick(named);
    const more = new Uint8Array(random.between(1, 64)).map(() => random.between(0, 255));
    put(files, name, new Uint8Array([...bytesOf(files, name), ...more]));
    return `${name} with ${more.length} bytes more`;
  },
  ({ files, random }) =>
    setWord(files, 'index.hnsw', {
      word: random.between(0, graphHeaderBytes / 4 - 1),
      value: random.pick(hostile),
    }),
  ({ files, random }) => randomWord(files, 'index.hnsw', random),
  ({ files, random }) =>
    setWord(files, 'lexicon.bin', { word: random.between(0, 15), value: random.pick(hostile) }),
  ({ files, random }) => randomWord(files, 'lexicon.bin', random),
  ({ files, random }) => randomWord(files, 'vectors.f32', random),
  ({ files, random }) => {
    const bytes = bytesOf(files, 'vectors.f32').slice();
    const value = random.pick([Number.NaN, Number.POSITIVE_INFINITY, -1e30, 3.4e38, 1] as const);
    new DataView(bytes.buffer).setFloat32(random.between(0, bytes.length / 4 - 1) * 4, value, true);
    put(files, 'vectors.f32', bytes);
    return `vectors.f32 with ${value}`;
  },
  ({ files, random }) => {
    const lines = textOf(files, 'incidents.jsonl').split('\n');
    const at = random.between(0, lines.length - 2);
    const line = lines[at] ?? '';
    lines[at] = random.pick([
      lines[(at + 1) % (lines.length - 1)] ?? '',
      '',
      `${line}\n${line}`,
      line.replace('{', '{"extra":1,'),
      line.replace('"schemaVersion":1', '"schemaVersion":2'),
      line.slice(0, -5),
      '['.repeat(50_000),
      '{"recap":'.repeat(30_000),
      line.replace(/"title":"/, `"title":"${'x'.repeat(100_000)}`),
      line.replace(/"id":"[^"]*"/, '"id":"a b"'),
      '{"__proto__":{"schemaVersion":1}}',
    ] as const);
    put(files, 'incidents.jsonl', lines.join('\n'));
    return `incidents.jsonl whose line ${at} begins with ${JSON.stringify((lines[at] ?? '').slice(0, 30))}`;
  },
  ({ files, random }) => {
    const bytes = bytesOf(files, 'incidents.jsonl').slice();
    bytes[random.between(0, bytes.length - 1)] = random.pick([0xff, 0xc0, 0x00, 0x0d, 0x0a] as const);
    put(files, 'incidents.jsonl', bytes);
    return 'incidents.jsonl with a byte that is no text';
  },
  ({ files, random }) => {
    const [left, right] = [random.pick(named), random.pick(named)];
    const kept = bytesOf(files, left);
    put(files, left, bytesOf(files, right));
    put(files, right, kept);
    if (left === right) put(files, left, new Uint8Array());
    return `${left} in the place of ${right}`;
  },
];

function seal(files: Folder): void {
  editManifest(files, (manifest) => {
    const entries: Record<string, unknown> = manifest['files'] ?? {};
    for (const name of named) {
      const bytes = bytesOf(files, name);
      entries[name] = { sha256: hashBytes(bytes), sizeBytes: bytes.length };
    }
  });
}

/** Writes the damaged index number `seed` into `folder`, which becomes new; the same number, the same damage. */
export function writeDamaged(whole: ReadonlyMap<string, Uint8Array>, folder: string, seed: number): Damage {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = makeRandom(seed);
  // Copies: a slice of a Buffer is the same memory.
  const files = new Map([...whole].map(([name, bytes]) => [name, new Uint8Array(bytes)]));
  // Every kind in turn, the special ones less often: they are few, and the huge ones take time.
  const kinds = [...unsealed, ...sealed, ...sealed, ...sealed, ...special];
  const make = kinds[seed % kinds.length] ?? sealed[0];
  const isSealed = make !== undefined && sealed.includes(make);
  const what = make?.({ files, random, folder }) ?? 'nothing';
  if (isSealed) seal(files);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return { what: `${seed}: ${what}${isSealed ? ', with hashes that fit' : ''}`, isSealed };
}
