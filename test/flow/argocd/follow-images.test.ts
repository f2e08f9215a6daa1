// Following images over real git, with Argo CD and registries in memory. Effects: makes repositories, runs git.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import type { ArgocdServer, ImageRegistry } from '../../../src/argocd-ports.ts';
import type { ApplicationSource, ArgocdApplication, SourceOverrides } from '../../../src/domain/argocd.ts';
import type { ImageSource } from '../../../src/domain/delivery-settings.ts';
import { Failure } from '../../../src/failure.ts';
import { followImages } from '../../../src/flows/argocd/follow-images.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
} from '../../fakes/scratch-repository.ts';
import { makeSettings } from '../../fakes/settings.ts';

afterAll(removeScratchFolders);

const noOverrides: SourceOverrides = { images: [], parameters: [], valueFiles: [], values: null };
const sourceLabel = 'org.opencontainers.image.source';
const revisionLabel = 'org.opencontainers.image.revision';
const address = 'https://github.com/acme/deploy';

let code: string;
let config: string;
const commits = new Map<string, string>();
function commitOf(folder: string, ref: string): string {
  const key = `${folder} ${ref}`;
  const sha = commits.get(key) ?? runGit(folder, ['rev-parse', ref]);
  commits.set(key, sha);
  return sha;
}

const kustomization = (payments: string, redis: string, more = '') => `
resources: [../../base]
images:
  - {name: payments, newName: ghcr.io/acme/payments, newTag: "${payments}"}
  - {name: redis, newTag: "${redis}"}
${more}`;
const base = (replicas: number) => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: payments}
spec:
  replicas: ${replicas}
  template: {spec: {containers: [{name: p, image: payments}, {name: r, image: redis}]}}
`;

beforeAll(() => {
  code = makeRepository([
    { files: [['a.ts', '1']], tag: 'v1.0.0' },
    { files: [['a.ts', '2']], tag: 'v1.1.0' },
    { files: [['a.ts', '3']] },
  ]);
  const at = 'apps/payments';
  config = makeRepository([
    {
      files: [
        [`${at}/base/kustomization.yaml`, 'resources: [deployment.yaml]'],
        [`${at}/base/deployment.yaml`, base(2)],
        [`${at}/overlays/prod/kustomization.yaml`, kustomization('1.0.0', '7.2')],
        ['apps/web/kustomization.yaml', 'images: [{name: ghcr.io/acme/web, newTag: "1"}]'],
        ['chart/Chart.yaml', '{name: c, version: 1.0.0}'],
        ['chart/values.yaml', 'image: {tag: "1.0.0"}'],
        ['chart/templates/d.yaml', 'image: {{ .Values.image.tag }}'],
      ],
      tag: 'start',
    },
    {
      files: [
        [`${at}/overlays/prod/kustomization.yaml`, kustomization('1.1.0', '7.2', '# bump')],
        ['apps/web/kustomization.yaml', 'images: [{name: ghcr.io/acme/web, newTag: "2"}]'],
        ['chart/values.yaml', 'image: {tag: "1.1.0"}'],
      ],
      tag: 'bump',
    },
    { files: [[`${at}/base/deployment.yaml`, base(3)]], tag: 'scaled' },
    {
      files: [
        [`${at}/base/deployment.yaml`, base(2)],
        [`${at}/overlays/prod/kustomization.yaml`, kustomization('1.0.0', '7.4')],
      ],
      tag: 'redis',
    },
    { files: [['README.md', 'unrelated']], tag: 'unrelated' },
    {
      files: [['chart/templates/d.yaml', '{{- if .Values.on }}\nimage: ghcr.io/acme/payments:9\n{{- end }}']],
      tag: 'template',
    },
  ]);
});

type Given = {
  readonly live?: string | null;
  readonly target?: string;
  readonly source?: Partial<ApplicationSource>;
  /** A second source, beside. */
  readonly beside?: Partial<ApplicationSource>;
  readonly images?: readonly Partial<ImageSource>[];
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rendered?: (revision: string) => readonly unknown[];
  readonly repository?: string | null;
};

async function follow(given: Given) {
  const live = given.live === undefined ? 'start' : given.live;
  const source: ApplicationSource = {
    repository: address,
    path: 'apps/payments/overlays/prod',
    chart: null,
    ref: null,
    live: live === null ? null : commitOf(config, live),
    target: commitOf(config, given.target ?? 'bump'),
    liveOverrides: noOverrides,
    targetOverrides: noOverrides,
    ...given.source,
  };
  const sources = [source, ...(given.beside === undefined ? [] : [{ ...source, ...given.beside }])];
  const application = {
    name: 'payments',
    namespace: null,
    project: 'default',
    sources,
  } as unknown as ArgocdApplication;
  const settings = makeSettings();
  const images = (given.images ?? []).map((image) => ({
    ...{ image: '*', module: null, clone: null, repository: null, tag: null, paths: [], follow: true },
    ...image,
  }));
  const cloned: string[] = [];
  const asked: string[] = [];
  const steps: string[] = [];
  const real = createSourceControl({ environment: plainEnvironment });
  const cloneRepository = async (url: string) => {
    cloned.push(url);
    if (url === address) return { ...(await real.openRepository(config)), url: address };
    if (url.startsWith('https://github.com/acme/payments')) return real.openRepository(code);
    throw new Failure({
      code: 'git/clone-failed',
      message: `Cannot clone ${url}: no such repository.`,
      hint: '',
    });
  };
  const registry: ImageRegistry = {
    readLabels: async (image) => {
      asked.push(image);
      const labels = given.labels?.[image];
      if (labels === undefined)
        throw new Failure({
          code: 'registry/unavailable',
          message: `The registry of ${image} is down.`,
          hint: '',
        });
      return labels;
    },
  };
  const readManifests: ArgocdServer['readManifests'] = async (_, { revisions }) => {
    if (given.rendered === undefined)
      throw new Failure({ code: 'argocd/forbidden', message: 'It may not.', hint: '' });
    return given.rendered(revisions[0] ?? '').map((one) => JSON.stringify(one));
  };
  const release = await followImages(
    {
      application,
      repository: given.repository ?? null,
      settings: { ...settings, argocd: { ...settings.argocd, images } },
      signal: new AbortController().signal,
    },
    {
      sourceControl: { ...real, cloneRepository },
      progress: { step: (text) => steps.push(text), warn: () => undefined },
      argocd: given.rendered === undefined ? null : ({ readManifests } as unknown as ArgocdServer),
      registry,
    },
  );
  return { ...release, cloned, asked, steps };
}

const mapped = { image: 'ghcr.io/acme/payments', clone: 'https://github.com/acme/payments' };
const labelled = (version: string, tag: string, source = 'https://github.com/acme/payments') => ({
  [`ghcr.io/acme/payments:${version}`]: { [sourceLabel]: source, [revisionLabel]: commitOf(code, tag) },
});
const namesOf = ({ modules }: { readonly modules: readonly { readonly name: string }[] }) =>
  modules.map(({ name }) => name);

describe('a bump of our image', () => {
  test('is followed by config and tag, and nobody is asked', async () => {
    const release = await follow({ images: [{ ...mapped, tag: '{tag}', paths: ['src/**'] }] });
    expect(release.modules).toMatchObject([
      {
        name: 'payments',
        clone: mapped.clone,
        base: commitOf(code, 'v1.0.0'),
        head: commitOf(code, 'v1.1.0'),
        paths: ['src/**'],
      },
    ]);
    expect(release).toMatchObject({ problems: [], asked: [] });
    expect(release.images).toEqual([
      {
        name: 'ghcr.io/acme/payments',
        from: 'ghcr.io/acme/payments:1.0.0',
        to: 'ghcr.io/acme/payments:1.1.0',
        module: 'payments',
        why: 'its commits are from the tag 1.0.0 and the tag 1.1.0',
      },
    ]);
  });

  test('is followed by labels alone; a rollback too', async () => {
    const labels = { ...labelled('1.0.0', 'v1.0.0'), ...labelled('1.1.0', 'main') };
    const there = await follow({ labels });
    expect(there.modules).toMatchObject([{ base: commitOf(code, 'v1.0.0'), head: commitOf(code, 'main') }]);
    const back = await follow({ labels, live: 'bump', target: 'start' });
    expect(back.modules).toMatchObject([{ base: commitOf(code, 'main'), head: commitOf(code, 'v1.0.0') }]);
  });

  test('by a folder on this machine, when the registry is down', async () => {
    const release = await follow({ images: [{ ...mapped, clone: null, repository: code }] });
    expect(release.modules).toMatchObject([
      { repository: code, clone: null, head: commitOf(code, 'v1.1.0') },
    ]);
  });

  test('with more than it in the change brings the config repository along; other applications do not', async () => {
    const images = [{ ...mapped, tag: '{tag}' }];
    const release = await follow({ target: 'scaled', images });
    expect(release.modules).toMatchObject([
      { name: 'payments' },
      {
        base: commitOf(config, 'start'),
        head: commitOf(config, 'scaled'),
        paths: ['apps/payments/base/**', 'apps/payments/overlays/prod/**'],
      },
    ]);
    expect(release.images).toHaveLength(1);
    expect(namesOf(await follow({ live: 'redis', target: 'unrelated', images }))).toHaveLength(1);
  });

  test('that was built from the same commit again is a change of config alone', async () => {
    const labels = { ...labelled('1.0.0', 'v1.0.0'), ...labelled('1.1.0', 'v1.0.0') };
    const release = await follow({ labels });
    expect(release.modules).toMatchObject([{ repository: config }]);
    expect(release.images[0]).toMatchObject({
      module: null,
      why: expect.stringContaining('built from the commit'),
    });
  });
});

describe('an image that cannot be followed stops the run', () => {
  test.each([
    ['nothing is known of it', {}, /could not be read/],
    [
      'its labels name no repository',
      { labels: { 'ghcr.io/acme/payments:1.0.0': {}, 'ghcr.io/acme/payments:1.1.0': {} } },
      /has no label/,
    ],
    [
      'its repository cannot be cloned',
      { images: [{ ...mapped, clone: 'https://github.com/acme/gone' }] },
      /cannot be read/,
    ],
    ['its tag names no commit', { images: [{ ...mapped, tag: 'v{sha}' }] }, /neither a label nor the tag/],
  ] as const)('%s', async (_, given, reason) => {
    const failure = await failureOfPromise(follow(given));
    expect(failure.code).toBe('argocd/untraceable-image');
    expect(failure.message).toMatch(reason);
    expect(failure.message).toContain('ghcr.io/acme/payments 1.0.0 → 1.1.0');
    for (const way of ['org.opencontainers.image.source', 'clone:', 'follow: false'])
      expect(failure.hint).toContain(way);
  });

  test('and labels send no token to a stranger', async () => {
    const evil = 'https://evil.example/acme/payments';
    const labels = { ...labelled('1.0.0', 'v1.0.0', evil), ...labelled('1.1.0', 'v1.1.0', evil) };
    for (const images of [[], [{ image: '*' }]]) {
      const failure = await failureOfPromise(follow({ labels, images }));
      expect(failure.code).toBe('argocd/untraceable-image');
      expect(failure.message).toContain('evil.example');
    }
  });

  test('nor do labels of the image that it was built on lead to other code', async () => {
    const labels = {
      ...labelled('1.0.0', 'main', 'https://github.com/node/base'),
      ...labelled('1.1.0', 'main', 'https://github.com/node/base'),
    };
    const release = await follow({ labels, images: [mapped] });
    expect(release.modules).toMatchObject([
      { base: commitOf(code, 'v1.0.0'), head: commitOf(code, 'v1.1.0') },
    ]);
  });
});

describe('an image of others', () => {
  test('is told as a change of the config repository', async () => {
    const release = await follow({
      live: 'start',
      target: 'redis',
      labels: { 'docker.io/library/redis:7.2': {}, 'docker.io/library/redis:7.4': {} },
    });
    expect(release.modules).toMatchObject([
      { repository: config, base: commitOf(config, 'start'), head: commitOf(config, 'redis') },
    ]);
    expect(release.images).toMatchObject([
      { name: 'docker.io/library/redis', from: 'redis:7.2', to: 'redis:7.4', module: null },
    ]);
    expect(release.steps.join('\n')).toContain(
      "not following redis 7.2 → 7.4: its code is taken for somebody else's",
    );
  });

  test('whose registry does not answer is told', async () => {
    const release = await follow({ live: 'start', target: 'redis' });
    expect(release.problems).toEqual([
      expect.stringContaining('docker.io/library/redis: its code is taken for'),
    ]);
  });

  test('is what the config says', async () => {
    const release = await follow({ images: [{ image: 'ghcr.io/acme/*', follow: false }] });
    expect(release.modules).toMatchObject([{ repository: config }]);
    expect(release.asked).toEqual([]);
  });
});

describe('what Argo CD renders', () => {
  const rendered = (revision: string) => [
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'j' },
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: 'c',
                image: `ghcr.io/acme/payments:${revision === commitOf(config, 'start') ? '1.0.0' : '1.1.0'}`,
              },
            ],
          },
        },
      },
    },
  ];
  const chart = { path: 'chart' };
  const images = [{ ...mapped, tag: '{tag}' }];

  test('says which images a chart deploys, when its files do not', async () => {
    expect(namesOf(await follow({ source: chart, rendered, images }))).toEqual(['payments']);
    const blind = await failureOfPromise(follow({ source: chart, images }));
    expect(blind.code).toBe('argocd/untraceable-image');
    expect(blind.message).toContain('no file says');
  });

  test('and more than versions there brings the config repository along', async () => {
    const more = (revision: string) => [
      ...rendered(revision),
      { kind: 'Service', metadata: { name: revision } },
    ];
    expect(namesOf(await follow({ source: chart, rendered: more, images }))).toHaveLength(2);
  });

  test('is replaced by the files when it cannot be asked, and that is told', async () => {
    const release = await follow({
      images,
      rendered: () => {
        throw new Failure({ code: 'argocd/forbidden', message: 'It may not.', hint: '' });
      },
    });
    expect(namesOf(release)).toEqual(['payments']);
    expect(release.problems).toEqual([expect.stringContaining('It may not.')]);
  });

  test('what the application itself overrides is followed without a commit', async () => {
    const override = (tag: string) => ({ ...noOverrides, images: [`payments=ghcr.io/acme/payments:${tag}`] });
    const release = await follow({
      target: 'start',
      source: { liveOverrides: override('1.0.0'), targetOverrides: override('1.1.0') },
      rendered: () => rendered(''),
      images,
    });
    expect(release.images).toMatchObject([{ to: 'ghcr.io/acme/payments:1.1.0', module: 'payments' }]);
    expect(release.problems).toEqual([]);
  });
});

test('what the application itself overrides beside images is told, and brings the config repository along', async () => {
  const replicas = (value: string) => ({ ...noOverrides, parameters: [{ name: 'replicas', value }] });
  const release = await follow({
    source: { liveOverrides: replicas('2'), targetOverrides: replicas('0') },
    images: [{ ...mapped, tag: '{tag}' }],
  });
  expect(release.problems).toEqual([expect.stringContaining('read the rest by hand')]);
  expect(release.modules).toHaveLength(2);
});

test('a template that changes is told where Argo CD is not asked: it may name images', async () => {
  const change = { live: 'unrelated', target: 'template', source: { path: 'chart' } };
  const told = [expect.stringContaining('chart/templates/d.yaml. Images in them are not followed')];
  expect((await follow(change)).problems).toEqual(told);
  expect((await follow({ ...change, rendered: () => [] })).problems).toEqual([]);
});

test('an application that never ran is its config repository, from what the request says', async () => {
  const release = await follow({ live: null });
  expect(release.modules).toMatchObject([{ base: null, head: commitOf(config, 'bump') }]);
  expect(release.problems).toHaveLength(1);
});

test('a folder of the config repository is taken in place of a clone', async () => {
  const release = await follow({ repository: config, images: [{ ...mapped, tag: '{tag}' }] });
  expect(release.cloned).toEqual([mapped.clone]);
});

test('values that a chart borrows from another source are followed', async () => {
  const overrides = {
    ...noOverrides,
    valueFiles: ['$config/chart/values.yaml'],
    values: 'image: {repository: ghcr.io/acme/payments}',
  };
  const release = await follow({
    source: { path: null, ref: 'config' },
    beside: {
      ...{
        repository: 'https://charts.example.com',
        chart: 'payments',
        path: null,
        live: '1.0.0',
        target: '1.0.0',
      },
      ...{ liveOverrides: overrides, targetOverrides: overrides },
    },
    images: [{ ...mapped, tag: '{tag}' }],
  });
  expect(release).toMatchObject({ modules: [{ name: 'payments' }], problems: [] });
});

test('a chart alone has nothing to judge', async () => {
  const source = { chart: 'redis', path: null, live: '1.0.0', target: '1.1.0' };
  const failure = await failureOfPromise(follow({ source }));
  expect(failure).toMatchObject({
    code: 'argocd/untraceable-image',
    problems: [expect.stringContaining('1.0.0 to 1.1.0')],
  });
});
