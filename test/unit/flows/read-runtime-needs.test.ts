// Reading runtime needs: only what is new counts, and only then are manifests read.
import { expect, test } from 'vitest';
import { readRuntimeNeeds } from '../../../src/flows/read-runtime-needs.ts';
import type { SourceControl } from '../../../src/ports.ts';
import { addedLines, makeFile, makeRange, sha } from '../../fakes/change.ts';

type Tree = Readonly<Record<string, string>>;

const read = async (base: Tree, head: Tree, changed: readonly string[]) => {
  const asked: string[] = [];
  const treeOf = (commit: string): Tree => (commit === sha('b0') ? base : head);
  const sourceControl = {
    listFiles: async (_, commit) => Object.keys(treeOf(commit)),
    readFiles: async (_, { sha: commit, paths }) => {
      const found = paths.filter((path) => path in treeOf(commit));
      asked.push(...found);
      return new Map(found.map((path) => [path, new TextEncoder().encode(treeOf(commit)[path])]));
    },
  } satisfies Partial<SourceControl>;
  const needs = await readRuntimeNeeds(
    {
      source: {
        repository: { directory: '/r', isBare: false, isShallow: false, url: null, name: 'r' },
        range: makeRange(),
      },
      files: changed.map((path) =>
        makeFile({
          path,
          status: path in base ? 'modified' : 'added',
          excerpt: addedLines(...(head[path] ?? '').split('\n')),
        }),
      ),
      settings: {
        environment: 'production',
        evidence: { tests: [], testCoverage: [], testCoverageBaseline: [], manifests: [] },
      },
    },
    { sourceControl: sourceControl as unknown as SourceControl },
  );
  return { ...needs, asked };
};

const values = { 'helm/values.yaml': 'env:\n  Y_URL: y\n' };

test('a variable that no manifest gives', async () => {
  const { needs, manifests } = await read(values, { ...values, 'src/a.ts': 'process.env.X_URL' }, [
    'src/a.ts',
  ]);
  expect(needs).toMatchObject([{ name: 'X_URL', path: 'src/a.ts', line: 1, givenBy: [] }]);
  expect(manifests).toEqual(['helm/values.yaml']);
});

test.each<[string, Tree, readonly string[]]>([
  ['in the same file', { 'src/a.ts': 'a(process.env.X_URL)' }, ['src/a.ts']],
  ['in a file that changed too', { 'src/b.ts': 'a(process.env.X_URL)' }, ['src/a.ts', 'src/b.ts']],
  ['in a file that did not change', { 'lib/c.ts': 'a(process.env.X_URL)' }, ['src/a.ts']],
])('what base read already %s is not new', async (_, base, changed) => {
  const head = { ...base, ...values, 'src/a.ts': 'process.env.X_URL' };
  expect((await read({ ...base, ...values }, head, changed)).needs).toEqual([]);
});

test('nothing but the changed file is read when it needs nothing', async () => {
  const { needs, asked } = await read(values, { ...values, 'src/a.ts': '// environment' }, ['src/a.ts']);
  expect(needs).toEqual([]);
  expect(asked).toEqual(['src/a.ts']);
});
