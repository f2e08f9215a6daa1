// dist/ is what the sources build, whole and clean.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from './runtimes.ts';

type Bill = {
  readonly components: readonly {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly content: string }[];
  }[];
};

const dist = join(repositoryRoot, 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();
const read = (path: string) => readFileSync(join(dist, path));

describe('dist/', () => {
  it('is byte for byte what the sources build, in any folder', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-dist.mjs'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    expect({ status, text: stdout + stderr }).toEqual({
      status: 0,
      text: 'dist is what the sources build\n',
    });
  });

  it('has a manifest of every file', () => {
    const manifest = JSON.parse(read('manifest.json').toString());
    const actual = files
      .filter((path) => path !== 'manifest.json')
      .map((path) => {
        const bytes = read(path);
        return [path, { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }];
      });
    expect(manifest.files).toEqual(Object.fromEntries(actual));
  });

  it('is small, and most of it is loaded only for a service that is asked, or a kind of file that is read', () => {
    const sizeOf = (paths: readonly string[]) => paths.reduce((sum, path) => sum + read(path).length, 0);
    // 1.7 MB are the parser of PostgreSQL, 1.9 the client of artifacts, half a MB the two add-ons, 0.6 say what the rest is
    // made of; iCalendar, key stores, XML, Markdown and HTML bring readers of their own.
    expect(sizeOf(files)).toBeLessThan(17_500_000);
    const asked = files.filter((path) => {
      if (/\.(?:wasm|node|txt|json)$/.test(path)) return true;
      const text = read(path).toString();
      return /node_modules\/(?:@anthropic-ai|@aws-sdk|@azure|@smithy|google-auth|jira\.js|@octokit|undici|zod|node-forge|node-ical|fast-xml-parser|micromark|pg|htmlparser2)\//.test(
        text,
      );
    });
    expect(sizeOf(files.filter((path) => !asked.includes(path)))).toBeLessThan(6_800_000);
  });

  it('names no folder of the machine that built it', () => {
    const named = files.filter((path) => read(path).includes(repositoryRoot.replace(/\/$/, '')));
    expect(named).toEqual([]);
  });

  it('brings the licences of what is bundled', () => {
    const text = read('licenses.txt').toString();
    const compiled = ['hnswlib-node', 'node-addon-api', 'node-api-headers'];
    for (const name of [
      'ajv',
      'date-holidays',
      'picomatch',
      'yaml',
      '@anthropic-ai/sdk',
      'jira.js',
      ...compiled,
    ]) {
      expect(text).toMatch(new RegExp(`^- ${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
    }
    expect(text).toContain('Permission is hereby granted, free of charge');
    // Its package brings no licence of what is compiled into the parser.
    expect(text).toContain('PostgreSQL Global Development Group');
    expect(text).toContain('hnswlib (Apache-2.0), compiled into hnswlib-node');
  });

  it('has a bill of materials of the packages that licenses.txt names, by the standard, as npm checked them', async () => {
    const text = read('sbom.cdx.json').toString();
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(text)).toBeNull();
    expect(await validator.validate(text.replace('"MIT"', '"M I T"'))).not.toBeNull();
    const bill = JSON.parse(text) as Bill;
    const licensed = [
      ...read('licenses.txt')
        .toString()
        .matchAll(/^- (\S+) (\S+) \(.+\)$/gm),
    ];
    expect(
      bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    ).toEqual([...new Set(licensed.map(([, name, version]) => `${name}@${version}`))]);
    const lock = readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8');
    for (const { hashes } of bill.components) {
      expect(lock).toContain(`"sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}"`);
    }
    expect(text).not.toMatch(/"timestamp"|\d{4}-\d\d-\d\dT/);
  });
});
