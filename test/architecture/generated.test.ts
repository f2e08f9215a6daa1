// What is generated from the schemas is up to date, and the check says so when it is not.
import { execFileSync, spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateTemplate } from '../../src/domain/generated/template.validate.js';
import { makeTree } from './scratch-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generator = join(root, 'scripts/generate.mjs');

const check = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [generator, '--check', ...options], {
    encoding: 'utf8',
  });
  return { status, text: stdout + stderr };
};

const size = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/size.schema.json',
  title: 'Size',
  type: 'object',
  additionalProperties: false,
  required: ['width'],
  properties: { width: { $ref: '#/$defs/length' } },
  $defs: { length: { type: 'integer', minimum: 1 } },
};
const box = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/box.schema.json',
  title: 'Box',
  type: 'object',
  additionalProperties: false,
  required: ['outer', 'made'],
  properties: {
    outer: { $ref: 'https://example.org/size.schema.json' },
    depth: { $ref: 'https://example.org/size.schema.json#/$defs/length' },
    made: { type: 'string', format: 'date-time' },
  },
};

const sources = {
  'schemas/size.schema.json': JSON.stringify(size),
  'schemas/box.schema.json': JSON.stringify(box),
};
let generated: Record<string, string>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-generated-'));
  try {
    mkdirSync(join(folder, 'schemas'));
    for (const [path, text] of Object.entries(sources)) writeFileSync(join(folder, path), text);
    execFileSync(process.execPath, [generator, ...optionsFor(folder)]);
    generated = Object.fromEntries(
      readdirSync(join(folder, 'out')).map((file) => [
        `out/${file}`,
        readFileSync(join(folder, 'out', file), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const optionsFor = (folder: string) => ['--schemas', join(folder, 'schemas'), '--out', join(folder, 'out')];

/** A folder with two schemas, of which one uses the other, and what is generated from them. */
const makeGenerated = () => makeTree({ ...sources, ...generated });

describe('the generated files', () => {
  it('are what the schemas say', () => {
    expect(check()).toMatchObject({
      status: 0,
      text: expect.stringMatching(/^\d+ generated files are up to date/),
    });
  });
});

describe('the generator', () => {
  it('declares a type once and imports it elsewhere', () => {
    const types = generated['out/box.ts'];
    expect(types).toContain("import type { Length, Size } from './size.ts';");
    expect(types).not.toContain('interface Size');
  });

  it('makes validators that follow references and formats, and list all problems', async () => {
    const tree = makeGenerated();
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    const { validateBox } = await import(join(tree, 'out/box.validate.js'));
    expect(validateBox({ outer: { width: 2 }, depth: 1, made: '2026-03-01T10:00:00Z' })).toBe(true);
    expect(validateBox({ outer: { width: 0 }, depth: 0, made: 'today', lid: true })).toBe(false);
    expect(validateBox.errors.map(({ keyword }: { keyword: string }) => keyword).sort()).toEqual([
      'additionalProperties',
      'format',
      'minimum',
      'minimum',
    ]);
  });

  it('finds its own output up to date', () => {
    expect(check(...optionsFor(makeGenerated()))).toMatchObject({ status: 0 });
  });

  it.each<[string, (tree: string) => void, string]>([
    [
      'a schema was edited',
      (tree) =>
        writeFileSync(join(tree, 'schemas/size.schema.json'), JSON.stringify({ ...size, required: [] })),
      'out of date: ',
    ],
    ['a generated file was edited', (tree) => writeFileSync(join(tree, 'out/size.ts'), ''), 'out of date: '],
    ['a generated file is missing', (tree) => rmSync(join(tree, 'out/box.validate.js')), 'out of date: '],
    ['a schema is gone', (tree) => rmSync(join(tree, 'schemas/box.schema.json')), 'has no schema: '],
  ])('says so when %s', (_, provoke, message) => {
    const tree = makeGenerated();
    provoke(tree);
    expect(check(...optionsFor(tree))).toMatchObject({ status: 1, text: expect.stringContaining(message) });
  });
});

describe('the built-in templates', () => {
  const folder = join(root, 'schemas/notes');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

  it('are there', () => {
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(files)('%s is valid, and an extra key is refused', (file) => {
    const template = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(validateTemplate(template), JSON.stringify(validateTemplate.errors)).toBe(true);
    expect(validateTemplate({ ...template, extraKey: 1 })).toBe(false);
  });
});
