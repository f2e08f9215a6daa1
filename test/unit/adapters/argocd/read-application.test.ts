// What the JSON of an application says: revisions of every kind of source, at every moment of a sync.
import { expect, test } from 'vitest';
import { readApplication } from '../../../../src/adapters/argocd/read-application.ts';
import { argocdApplication, configSource, type Json } from '../../../fakes/servers/argocd/argocd-content.ts';

const server = 'https://argocd.example.com';
const read = (body: Json) => readApplication(body, server);
const rangesOf = (body: Json) => read(body)?.sources.map(({ live, target }) => [live, target]);
const with_ = (body: Json, status: Json): Json => ({
  ...body,
  status: { ...(body['status'] as Json), ...status },
});

test('the first sync has nothing that ran before', () => {
  expect(rangesOf(argocdApplication({ syncing: { revision: 'b' } }))).toEqual([[null, 'b']]);
});

test('outside of a sync, the newest commit that was compared is about to run', () => {
  const done = { revision: 'b', phase: 'Succeeded' };
  const read = rangesOf(argocdApplication({ history: ['a', 'b'], compared: 'c', syncing: done }));
  expect(read).toEqual([['b', 'c']]);
});

test('a sync that was asked for and has not begun brings what was asked for', () => {
  const body = {
    ...argocdApplication({ history: ['a'], compared: 'c' }),
    operation: { sync: { revision: 'b' } },
  };
  expect(rangesOf(body)).toEqual([['a', 'b']]);
  expect(read(body)?.isSyncing).toBe(true);
});

test('a sync whose result has no revision yet brings what it was asked for', () => {
  const state = {
    phase: 'Running',
    operation: { sync: { revision: 'b', resources: [{ kind: 'Service', name: 'x' }] } },
  };
  const body = with_(argocdApplication({ history: ['a'], compared: 'c' }), { operationState: state });
  expect(rangesOf(body)).toEqual([['a', 'b']]);
  expect(read(body)).toMatchObject({ isSelective: true, hasStoppedBefore: false });
});

test('the newest entry counts, whatever the order of the history', () => {
  const [first, second] = [3, 9].map((id) => ({ id, revision: `r${id}`, source: configSource }));
  expect(rangesOf(with_(argocdApplication({}), { history: [second, first] }))).toEqual([['r9', null]]);
  expect(read(with_(argocdApplication({}), { history: [second, first] }))?.lastSync).toBe(9);
  expect(rangesOf(with_(argocdApplication({}), { history: null }))).toEqual([[null, null]]);
});

test('sources are found again when one was added before them', () => {
  const values = { repoURL: 'https://git.example.com/shop/values.git', ref: 'values' };
  const now = argocdApplication({ sources: [values, configSource], syncing: { revision: ['v2', 'c2'] } });
  const before = [{ id: 1, revision: 'c1', source: { ...configSource, kustomize: { images: ['a:1'] } } }];
  expect(rangesOf(with_(now, { history: before }))).toEqual([
    [null, 'v2'],
    ['c1', 'c2'],
  ]);
  expect(read(with_(now, { history: before }))?.sources[1]?.liveOverrides.images).toEqual(['a:1']);
});

test('what the application itself says is that of the sync, not of the spec that was changed meanwhile', () => {
  const helm = (tag: string) => ({
    ...configSource,
    helm: {
      parameters: [{ name: 'image.tag', value: tag }],
      valueFiles: ['prod.yaml'],
      valuesObject: { a: tag },
    },
  });
  const syncing = argocdApplication({ source: helm('2'), syncing: { revision: 'b' } });
  const body = { ...syncing, spec: { ...(syncing['spec'] as Json), source: helm('3') } };
  expect(read(body)?.sources[0]?.targetOverrides).toEqual({
    images: [],
    parameters: [{ name: 'image.tag', value: '2' }],
    valueFiles: ['prod.yaml'],
    values: '{"a":"2"}',
  });
});

test('a hydrated application runs what was written to its branch', () => {
  const { spec, ...rest } = argocdApplication({ compared: 'h1' });
  const { source: _, ...others } = spec as Json;
  const drySource = { repoURL: 'https://git.example.com/shop/dry.git', path: 'dry', targetRevision: 'main' };
  const sourceHydrator = { drySource, syncSource: { path: 'wet', targetBranch: 'env/prod' } };
  const found = read({ ...rest, spec: { ...others, sourceHydrator } });
  expect(found?.sources).toMatchObject([{ repository: drySource.repoURL, path: 'wet', target: 'h1' }]);
});

test.each(['Failed', 'Error', 'Succeeded'])('a hook before the sync that ended in %s', (hookPhase) => {
  const results = [
    { kind: 'Service', name: 'x', status: 'Synced' },
    { kind: 'Job', name: 'gate', hookType: 'PreSync', hookPhase },
  ];
  const body = argocdApplication({ syncing: { revision: 'b', results } });
  expect(read(body)?.hasStoppedBefore).toBe(hookPhase !== 'Succeeded');
});

test.each([
  [null],
  ['x'],
  [{}],
  [{ metadata: { name: 'x' } }],
  [{ metadata: null, spec: { source: 7 } }],
  [[]],
])('what is no application is none: %j', (body) => {
  expect(readApplication(body, server)).toBeNull();
});
