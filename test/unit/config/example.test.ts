// examples/lockkeeper.yml: valid, equal to the defaults, and without a key missing. Effects: reads it, writes to a temporary folder.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument } from 'yaml';
import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import { defaultSettings } from '../../../src/config/default-settings.ts';
import { loadConfig } from '../../../src/config.ts';

const example = readFileSync(new URL('../../../examples/lockkeeper.yml', import.meta.url), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-example-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function load(text: string) {
  const given = join(folder, 'lockkeeper.yml');
  writeFileSync(given, text);
  return loadConfig({
    given,
    directory: folder,
    workingDirectory: folder,
    overlay: {},
    overlayOrigins: new Map(),
  });
}

/** What is behind a # without a space is YAML, and so is what is indented below it. */
const uncommented = example.replace(/^#(?=\S| {2})|^(\s+)#(?=\S)/gm, '$1');

/** Every key with its value; a key that is there twice, once with its default, holds both. */
function mergedExample(): unknown {
  const document = parseDocument(uncommented, { uniqueKeys: false });
  expect(document.errors).toEqual([]);
  const merged: Record<string, unknown> = {};
  if (!isMap(document.contents)) throw new Error('the example is no mapping');
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) throw new Error('a key of the example is no scalar');
    const name = String(key.value);
    const plain: unknown = value === null ? null : parseDocument(String(value)).toJS();
    merged[name] = merge(merged[name], plain);
  }
  return merged;
}

function merge(left: unknown, right: unknown): unknown {
  if (!isRecord(left) || !isRecord(right)) return right;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, Object.hasOwn(right, key) ? merge(left[key], right[key]) : left[key]]),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Paths of keys; entries of lists are `[]`. */
function pathsOfValue(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item) => pathsOfValue(item, `${path}[]`))];
  if (!isRecord(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOfValue(item, `${path}.${key}`))];
}

function pathsOfSchema(node: unknown, path = ''): readonly string[] {
  if (!isRecord(node)) return [];
  // What an override may say is what the rules may say.
  if (path === '.standard.overrides[].rules') return [path];
  if (node['$ref'] === '#/$defs/rules') return pathsOfSchema(schema.$defs.rules, path);
  if (isRecord(node['properties'])) {
    return [
      path,
      ...Object.entries(node['properties']).flatMap(([key, item]) => pathsOfSchema(item, `${path}.${key}`)),
    ];
  }
  return isRecord(node['items']) && isRecord(node['items']['properties'])
    ? pathsOfSchema(node['items'], `${path}[]`)
    : [path];
}

describe('examples/lockkeeper.yml', () => {
  it('says what the defaults say', async () => {
    expect((await load(example)).settings).toEqual(defaultSettings);
  });

  it('is valid with everything that it comments out', async () => {
    const { settings } = await load(JSON.stringify(mergedExample()));
    expect(settings.emergency?.maxPer30Days).toBe(3);
    expect(settings.standard.custom).toHaveLength(1);
    expect(settings.calendar.freezes).toHaveLength(1);
  });

  it('shows every key of the schema', () => {
    const shown = new Set(pathsOfValue(mergedExample()));
    expect(pathsOfSchema(schema).filter((path) => !shown.has(path))).toEqual([]);
  });
});
