// What people write for the place of an index.
import { expect, it } from 'vitest';
import { parseLocation } from '../../../../src/adapters/index-sources/parse-location.ts';
import { failureOf } from '../../../fakes/failure-of.ts';

const hash = 'ab'.repeat(32);

it.each([
  ['incidents/index', { kind: 'folder', path: 'incidents/index' }],
  ['C:\\index', { kind: 'folder', path: 'C:\\index' }],
  [
    `https://a.example/i.zip?x=1#sha256=${hash}`,
    { kind: 'address', url: 'https://a.example/i.zip?x=1', sha256: hash },
  ],
  [
    'github-artifact:o/r/w.yml/n',
    { kind: 'artifact', repository: 'o/r', workflow: 'w.yml', name: 'n', branch: null },
  ],
  [
    'github-artifact:o/r/w.yml/a name@feat/x@y',
    { kind: 'artifact', repository: 'o/r', workflow: 'w.yml', name: 'a name', branch: 'feat/x@y' },
  ],
  [
    'github-release:o/r/latest/a.zip',
    { kind: 'release', repository: 'o/r', tag: null, asset: 'a.zip', sha256: null },
  ],
  [
    `github-release:o/r/a/b/a.zip#sha256=${hash}`,
    { kind: 'release', repository: 'o/r', tag: 'a/b', asset: 'a.zip', sha256: hash },
  ],
])('%s', (location, expected) => {
  expect(parseLocation(location)).toEqual(expected);
});

it.each([
  '',
  ' ',
  'https://a.example/i.zip',
  'https://a.example/i.zip#sha256=abc',
  `https://a.example/i.zip#md5=${hash}`,
  `https://me:pass@a.example/i.zip#sha256=${hash}`,
  'ftp://a.example/i.zip',
  's3://bucket/index',
  'github-artifact:o/r/w.yml',
  'github-artifact:o/../w.yml/n',
  'github-artifact:o/r/../n',
  'github-artifact:o/r/w.yml/a/b',
  'github-artifact:o/r/w.yml/n@',
  'github-artifact:o/r/w.yml?x/n',
  'github-release:o/r/a.zip',
  'github-release:o/r//a.zip',
  'github-release:o/r/v1/a.zip#sha256=abc',
])('"%s" is refused with what to write', (location) => {
  const failure = failureOf(() => parseLocation(location));
  expect(failure.code).toBe('arguments/invalid');
  expect(failure.message).not.toContain('pass');
});
