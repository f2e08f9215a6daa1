// Images of config repositories: found, compared, and told from other changes. Pure.
import { describe, expect, test } from 'vitest';
import { compareImages } from '../../../../src/core/argocd/compare-images.ts';
import { isImageOnly, isImageOnlyRender } from '../../../../src/core/argocd/image-only.ts';
import { listImageUses } from '../../../../src/core/argocd/image-uses.ts';
import { parseYamlDocuments } from '../../../../src/core/argocd/yaml-documents.ts';

type Texts = Readonly<Record<string, string>>;

const read = (texts: Texts) =>
  Object.entries(texts).map(([path, text]) => ({ path, documents: parseYamlDocuments(text).documents }));
const pairsOf = (live: Texts, target: Texts) =>
  compareImages(listImageUses(read(live)), listImageUses(read(target))).map(({ name, from, to }) => [
    name,
    from,
    to,
  ]);

const deployment = (images: readonly string[], more = '') => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: payments, labels: {app.kubernetes.io/version: "1.0.0"}}
spec:
  replicas: 2
  template:
    spec:
      initContainers: [{name: wait, image: "busybox:1.36"}]
      containers:
${images.map((image, index) => `        - {name: c${index}, image: "${image}"}`).join('\n')}
${more}`;

describe('images of manifests', () => {
  test('of any kind, of init containers and of later documents too', () => {
    const live = `${deployment(['ghcr.io/acme/payments:1.0.0'])}
---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: web}
spec: {template: {spec: {containers: [{name: web, image: ghcr.io/acme/web:1}]}}}
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: sweep}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: s, image: ghcr.io/acme/sweep:1}]}}}}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: data}
data: {image: ghcr.io/acme/none:1}
`;
    const target = live
      .replaceAll(':1}', ':2}')
      .replace('payments:1.0.0', 'payments:1.1.0')
      .replace('busybox:1.36', 'busybox:1.37');
    expect(pairsOf({ 'a.yaml': live }, { 'a.yaml': target })).toEqual([
      ['docker.io/library/busybox', 'busybox:1.36', 'busybox:1.37'],
      ['ghcr.io/acme/payments', 'ghcr.io/acme/payments:1.0.0', 'ghcr.io/acme/payments:1.1.0'],
      ['ghcr.io/acme/web', 'ghcr.io/acme/web:1', 'ghcr.io/acme/web:2'],
      ['ghcr.io/acme/sweep', 'ghcr.io/acme/sweep:1', 'ghcr.io/acme/sweep:2'],
    ]);
  });

  test('that are new, gone, moved to another registry or renamed', () => {
    const before = deployment(['ghcr.io/acme/payments:1', 'ghcr.io/acme/proxy:1']);
    expect(pairsOf({ a: before }, { a: deployment(['ghcr.io/acme/payments:1']) })).toEqual([
      ['ghcr.io/acme/proxy', 'ghcr.io/acme/proxy:1', null],
    ]);
    expect(pairsOf({ a: deployment(['ghcr.io/acme/payments:1']) }, { a: before })).toEqual([
      ['ghcr.io/acme/proxy', null, 'ghcr.io/acme/proxy:1'],
    ]);
    const moved = before.replace('ghcr.io/acme/payments:1', 'registry.acme.io/payments:2');
    expect(pairsOf({ a: before }, { a: moved })).toEqual([
      ['registry.acme.io/payments', 'ghcr.io/acme/payments:1', 'registry.acme.io/payments:2'],
    ]);
    const renamed = before
      .replace('name: payments,', 'name: payments-api,')
      .replace('payments:1', 'payments:2');
    expect(pairsOf({ a: before }, { a: renamed })).toEqual([
      ['ghcr.io/acme/payments', 'ghcr.io/acme/payments:1', 'ghcr.io/acme/payments:2'],
    ]);
  });
});

test('a kustomization says what its manifests only stand in for', () => {
  const texts = (tag: string, base: string): Texts => ({
    'base/deployment.yaml': deployment([`payments:${base}`]),
    'prod/kustomization.yaml': `
resources: [../base]
images:
  - {name: payments, newName: ghcr.io/acme/payments, newTag: "${tag}"}
  - {name: busybox, digest: "sha256:${'b'.repeat(64)}"}
`,
  });
  expect(pairsOf(texts('1.0', 'dev'), texts('1.1', 'dev-2'))).toEqual([
    ['ghcr.io/acme/payments', 'ghcr.io/acme/payments:1.0', 'ghcr.io/acme/payments:1.1'],
  ]);
});

test('values of a chart name images in parts, in texts, and by the version of the chart', () => {
  const texts = (tag: string): Texts => ({
    'chart/Chart.yaml': `{name: shop, version: 1.0.0, appVersion: "${tag}"}`,
    'chart/values.yaml': `
api: {image: {registry: ghcr.io, repository: acme/api, tag: ""}}
worker: {image: {repository: ghcr.io/acme/worker}}
sidecarImage: ghcr.io/acme/sidecar:${tag}
image: not an image
`,
    'chart/values-prod.yaml': `worker: {image: {tag: "w-${tag}"}}`,
  });
  expect(pairsOf(texts('1.0'), texts('1.1'))).toEqual([
    ['ghcr.io/acme/api', 'ghcr.io/acme/api:1.0', 'ghcr.io/acme/api:1.1'],
    ['ghcr.io/acme/sidecar', 'ghcr.io/acme/sidecar:1.0', 'ghcr.io/acme/sidecar:1.1'],
    ['ghcr.io/acme/worker', 'ghcr.io/acme/worker:w-1.0', 'ghcr.io/acme/worker:w-1.1'],
  ]);
});

test('a tag whose image nothing names is told, not lost', () => {
  expect(pairsOf({ 'v.yaml': 'image: {tag: "1"}' }, { 'v.yaml': 'image: {tag: "2"}' })).toEqual([
    [null, '1', '2'],
  ]);
});

test('a version whose image is a template is told, not lost', () => {
  const values = (tag: string) => `image: {repository: "{{ .Values.registry }}/payments", tag: "${tag}"}`;
  expect(pairsOf({ 'v.yaml': values('1') }, { 'v.yaml': values('2') })).toEqual([[null, '1', '2']]);
});

test('folders that deploy the same names to two clusters are compared each with itself', () => {
  const at = (eu: string, us: string): Texts => ({
    'eu/a.yaml': deployment([`ghcr.io/acme/payments:${eu}`]),
    'us/a.yaml': deployment([`ghcr.io/acme/payments:${us}`]),
  });
  expect(pairsOf(at('1', '2'), at('2', '2'))).toEqual([
    ['ghcr.io/acme/payments', 'ghcr.io/acme/payments:1', 'ghcr.io/acme/payments:2'],
  ]);
});

describe('isImageOnly', () => {
  const only = (live: Texts, target: Texts) => isImageOnly(read(live), read(target));
  const before = deployment(['ghcr.io/acme/payments:1']);

  test.each([
    ['versions in manifests', { a: before }, { a: before.replace('payments:1', 'payments:2') }],
    [
      'comments, quotes and order',
      { a: '{image: {tag: "1"}, b: 1}' },
      { a: '# new\nb: 1\nimage:\n  tag: 2\n' },
    ],
    [
      'a digest for a tag',
      { a: 'image: {repository: r, tag: 1}' },
      { a: 'image: {repository: r, digest: x}' },
    ],
    [
      'a kustomization',
      { 'kustomization.yaml': 'images: [{name: a, newTag: "1"}]' },
      { 'kustomization.yaml': 'images: [{name: a, digest: "sha256:1"}]' },
    ],
    ['the version of a chart', { 'Chart.yaml': 'appVersion: "1"' }, { 'Chart.yaml': 'appVersion: "2"' }],
  ] as const)('holds for %s', (_, live, target) => {
    expect(only(live, target)).toBe(true);
  });

  test.each([
    ['replicas', { a: before }, { a: before.replace('replicas: 2', 'replicas: 3') }],
    [
      'what a ConfigMap calls an image, which nothing follows',
      { a: '{apiVersion: v1, kind: ConfigMap, data: {image: "r/a:1"}}' },
      { a: '{apiVersion: v1, kind: ConfigMap, data: {image: "r/a:2"}}' },
    ],
    ['another image', { a: before }, { a: before.replace('acme/payments', 'evil/payments') }],
    ['a command', { a: before }, { a: before.replace('name: c0', 'name: c0, command: [sh]') }],
    ['a new file', { a: before }, { a: before, b: before }],
    ['another repository', { a: 'image: {repository: r, tag: 1}' }, { a: 'image: {repository: s, tag: 2}' }],
    ['the chart itself', { 'Chart.yaml': 'version: "1"' }, { 'Chart.yaml': 'version: "2"' }],
    [
      'a patch of a kustomization',
      { 'kustomization.yaml': 'images: [{name: a, newTag: "1"}]' },
      { 'kustomization.yaml': 'images: [{name: a, newTag: "2"}]\npatches: [{path: p.yaml}]' },
    ],
    [
      'data that looks like one',
      { a: '{apiVersion: v1, kind: ConfigMap, data: {tag: "1"}}' },
      { a: '{apiVersion: v1, kind: ConfigMap, data: {tag: "2"}}' },
    ],
  ] as const)('does not hold for %s', (_, live, target) => {
    expect(only(live, target)).toBe(false);
  });

  test('lets labels of rendered manifests repeat the version, and nothing else', () => {
    const pairs = [
      {
        name: 'ghcr.io/acme/payments',
        from: 'ghcr.io/acme/payments:1.0.0',
        to: 'ghcr.io/acme/payments:1.1.0',
        slot: '',
      },
    ];
    const docs = (text: string) => parseYamlDocuments(text).documents;
    const live = deployment(['ghcr.io/acme/payments:1.0.0']);
    const target = live.replaceAll('1.0.0', '1.1.0');
    expect(isImageOnlyRender(docs(live), docs(target), pairs)).toBe(true);
    expect(isImageOnlyRender(docs(live), docs(target.replace('replicas: 2', 'replicas: 0')), pairs)).toBe(
      false,
    );
    expect(isImageOnlyRender(docs(live), docs(`${target}\n---\n{kind: Service}`), pairs)).toBe(false);
  });
});

test('hostile files are bounded and never throw', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdef'[index]}`).join(',')}]`).join('\n')}\n`;
  expect(parseYamlDocuments(bomb)).toMatchObject({ documents: [] });
  expect(parseYamlDocuments('{{ if .Values.x }}\na: b').problem).not.toBeNull();
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  expect(() => listImageUses(read({ 'deep.json': deep }))).not.toThrow();
});
