// What manifests give, kind by kind, and in which environment.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are code of other languages.
import { describe, expect, test } from 'vitest';
import {
  manifestsMax,
  selectManifests,
  servesEnvironment,
} from '../../../../../src/core/change/runtime/manifest-path.ts';
import { matchNeeds, type NewRead } from '../../../../../src/core/change/runtime/match-needs.ts';
import { readManifest } from '../../../../../src/core/change/runtime/read-manifest.ts';

const variable = (name: string, more: Partial<NewRead> = {}): NewRead => ({
  kind: 'environment-variable',
  name,
  path: 'src/pay.ts',
  line: 12,
  manner: 'plain',
  ...more,
});

const match = (
  files: Readonly<Record<string, string>>,
  reads: readonly NewRead[] = [variable('X_URL')],
  more: { readonly environment?: string; readonly globs?: readonly string[] } = {},
) =>
  matchNeeds({
    reads,
    environment: more.environment ?? 'production',
    manifests: selectManifests(Object.keys(files), more.globs ?? []).map((place) => ({
      ...place,
      ...readManifest(place, files[place.path] ?? ''),
    })),
  });
const givenBy = (...args: Parameters<typeof match>) =>
  match(...args).needs.flatMap((need) => need.givenBy.map(({ path, line }) => `${path}:${line}`));

const deployment = (container: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: pay}\nspec:\n  template:\n    spec:\n      containers:\n        - name: pay\n          ${container}\n`;
const configMap = (name: string, kind = 'ConfigMap', key = 'data'): string =>
  `---\napiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n${key}:\n  X_URL: x\n`;

describe('a variable is given by', () => {
  test.each<[string, string, string, number]>([
    ['env of a pod', 'k8s/pay.yaml', deployment('env: [{name: X_URL, value: x}]'), 9],
    [
      'a config map that is taken',
      'k8s/pay.yaml',
      deployment('envFrom: [{configMapRef: {name: pay}}]') + configMap('pay'),
      15,
    ],
    [
      'a secret that is taken',
      'k8s/pay.yaml',
      deployment('envFrom: [{secretRef: {name: pay}}]') + configMap('pay', 'Secret', 'stringData'),
      15,
    ],
    [
      'a template of Helm',
      'chart/templates/deployment.yaml',
      'spec:\n  {{- if .Values.x }}\n  env:\n    - name: X_URL\n      value: {{ .Values.x | quote }}\n  {{- end }}\n',
      4,
    ],
    ['values of Helm', 'helm_deploy/pay/values.yaml', 'generic-service:\n  env:\n    X_URL: x\n', 3],
    [
      'secrets in values of Helm',
      'helm_deploy/pay/values.yaml',
      'generic-service:\n  namespace_secrets:\n    pay:\n      X_URL: "x_url"\n',
      4,
    ],
    ['a list in values of Helm', 'charts/pay/values.yaml', 'extraEnv:\n  - name: X_URL\n    value: x\n', 2],
    [
      'Kustomize',
      'kustomize/kustomization.yaml',
      'configMapGenerator:\n  - name: pay\n    literals:\n      - X_URL=x\n',
      4,
    ],
    ['Compose, a map', 'docker-compose.yml', 'services:\n  pay:\n    environment:\n      X_URL: x\n', 4],
    [
      'Compose, a list',
      'compose.yaml',
      'services:\n  pay:\n    environment:\n      - X_URL=x\n      - Y_URL\n',
      4,
    ],
    [
      'Compose, an anchor',
      'compose.yaml',
      'x-env: &env\n  X_URL: x\nservices:\n  pay:\n    environment:\n      <<: *env\n',
      2,
    ],
    ['a Dockerfile', 'Dockerfile', 'FROM node\nENV A=1 \\\n  X_URL=x\n', 2],
    ['an old Dockerfile', 'Dockerfile', 'FROM node\nENV X_URL some words\n', 2],
    [
      'a task of ECS',
      'ecs/task-definition.json',
      '{"containerDefinitions": [{"environment": [\n{"name": "X_URL", "value": "x"}]}]}',
      2,
    ],
    ['Serverless', 'serverless.yml', 'provider:\n  environment:\n    X_URL: ${ssm:x}\n', 3],
    ['Terraform, a map', 'infra/main.tf', 'environment {\n  variables = {\n    X_URL = var.x\n  }\n}\n', 3],
    ['Terraform, a list', 'infra/main.tf', 'environment = [\n  { name = "X_URL", value = "x" },\n]\n', 2],
    ['systemd', 'deploy/pay.service', '[Service]\nEnvironment=A=1 "X_URL=x"\n', 2],
    ['Fly', 'fly.toml', '[env]\n  X_URL = "x"\n', 2],
    ['Heroku', 'app.json', '{"env": {\n"X_URL": {"value": "x"}}}', 2],
    ['a workflow', '.github/workflows/deploy.yml', 'jobs:\n  deploy:\n    env:\n      X_URL: x\n', 4],
  ])('%s', (_, path, text, line) => {
    expect(givenBy({ [path]: text })).toContain(`${path}:${line}`);
  });

  test('an external secret that is taken', () => {
    const text = deployment('envFrom: [{secretRef: {name: pay}}]');
    const secret =
      'kind: ExternalSecret\nmetadata: {name: other}\nspec:\n  target: {name: pay}\n  data:\n    - secretKey: X_URL\n      remoteRef: {key: a}\n';
    expect(givenBy({ 'k8s/a.yaml': text, 'k8s/b.yaml': secret })).toEqual(['k8s/b.yaml:6']);
  });

  test('a file that Compose takes', () => {
    const files = {
      'compose.yaml': 'services:\n  pay:\n    env_file: ./pay.env\n',
      'pay.env': '# X\nX_URL=x\n',
    };
    expect(givenBy(files)).toEqual(['pay.env:2']);
  });

  test('a file that the config names', () => {
    expect(givenBy({ 'live.txt': 'X_URL=x\n' }, undefined, { globs: ['live.txt'] })).toEqual(['live.txt:1']);
  });
});

describe('a variable is not given by', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'a config map that nobody takes',
      { 'k8s/a.yaml': deployment('envFrom: [{configMapRef: {name: other}}]') + configMap('pay') },
    ],
    [
      'a key of a secret under another name',
      { 'k8s/a.yaml': deployment('env: [{name: Y_URL, valueFrom: {secretKeyRef: {name: s, key: X_URL}}}]') },
    ],
    ['a comment', { 'helm/values.yaml': 'env:\n  Y_URL: y\n  # X_URL: x\n' }],
    ['an example', { '.env.example': 'X_URL=x\n' }],
    ['a file that nobody takes', { '.env': 'X_URL=x\n' }],
    [
      'Compose beside real manifests',
      {
        'docker-compose.yml': 'services: {a: {environment: {X_URL: x}}}',
        'helm/values.yaml': 'env:\n  Y_URL: y\n',
      },
    ],
    ['an argument of a build', { Dockerfile: 'ARG X_URL=x\n' }],
  ])('%s', (_, files) => {
    expect(givenBy(files)).toEqual([]);
  });
});

test('a file of another environment gives nothing, and is told', () => {
  const files = { 'helm/values.yaml': 'env:\n  Y_URL: y\n', 'helm/values-dev.yaml': 'env:\n  X_URL: x\n' };
  expect(match(files).needs).toMatchObject([
    { name: 'X_URL', givenBy: [], givenElsewhere: [{ path: 'helm/values-dev.yaml', line: 2 }] },
  ]);
  expect(givenBy(files, undefined, { environment: 'dev' })).toEqual(['helm/values-dev.yaml:2']);
});

test.each([
  ['values-prod.yaml', 'production', true],
  ['values-preprod.yaml', 'production', false],
  ['overlays/staging/a.yaml', 'production', false],
  ['overlays/staging/a.yaml', 'preprod', true],
  ['dev-portal/values.yaml', 'production', true],
  ['values.yaml', 'production', true],
  ['values-dev.yaml', 'blue', true],
])('%s serves %s: %s', (path, environment, serves) => {
  expect(servesEnvironment(path, environment)).toBe(serves);
});

test('what is taken whole and is not in the repository is a problem', () => {
  const { problems, manifests } = match({ 'k8s/a.yaml': deployment('envFrom: [{secretRef: {name: pay}}]') });
  expect(manifests).toEqual(['k8s/a.yaml']);
  expect(problems).toEqual([
    { kind: 'elsewhere', text: 'k8s/a.yaml:9 takes all of secret pay, which is not in this repository' },
  ]);
  const whole = 'kind: ExternalSecret\nmetadata: {name: pay}\nspec:\n  dataFrom: [{extract: {key: a}}]\n';
  expect(match({ 'k8s/b.yaml': whole }).problems).toEqual([
    { kind: 'elsewhere', text: 'k8s/b.yaml: secret pay holds more than the repository says' },
  ]);
});

test('a repository with images and workflows alone has no manifests', () => {
  const files = {
    Dockerfile: 'FROM a\nENV Y_URL=y\n',
    '.github/workflows/ci.yml': 'jobs: {a: {env: {Y_URL: y}}}',
  };
  expect(match(files).manifests).toEqual([]);
});

test('Spring finds a property in its own configuration, or under any spelling of the environment', () => {
  const need = variable('PAY_REFUND_URL', { property: 'pay.refund-url', manner: 'insists' });
  expect(match({ 'src/main/resources/application.yml': 'pay:\n  refund-url: x\n' }, [need]).needs).toEqual(
    [],
  );
  expect(givenBy({ 'helm/values.yaml': 'env:\n  PAY_REFUNDURL: x\n' }, [need])).toEqual([
    'helm/values.yaml:2',
  ]);
});

test('reads of one name are one need; one that insists has no default', () => {
  const reads = [
    variable('X_URL', { manner: 'optional', line: 3 }),
    variable('X_URL', { manner: 'insists', line: 9 }),
  ];
  expect(match({}, reads).needs).toMatchObject([{ name: 'X_URL', line: 9, hasDefault: false }]);
  const soft = [variable('X_URL', { manner: 'optional', line: 3 }), variable('X_URL', { line: 9 })];
  expect(match({}, soft).needs).toMatchObject([{ hasDefault: true }]);
});

test('ports and flags', () => {
  const port: NewRead = { kind: 'port', name: '3000', path: 'Dockerfile', line: 2, manner: 'plain' };
  expect(givenBy({ Dockerfile: 'EXPOSE 3000\n' }, [port])).toEqual([]);
  expect(givenBy({ Dockerfile: 'EXPOSE 3000\n' }, [{ ...port, path: 'src/a.ts' }])).toEqual(['Dockerfile:1']);
  expect(givenBy({ 'k8s/a.yaml': deployment('ports: [{containerPort: 3000}]') }, [port])).toEqual([
    'k8s/a.yaml:9',
  ]);
  expect(givenBy({ 'compose.yaml': 'services: {a: {ports: ["80:3000"]}}' }, [port])).toEqual([
    'compose.yaml:1',
  ]);
  const flag: NewRead = {
    kind: 'feature-flag',
    name: 'new-refund',
    path: 'src/a.ts',
    line: 2,
    manner: 'optional',
  };
  expect(
    givenBy({ 'flags.json': '{"flags": {"new-refund": true}}' }, [flag], { globs: ['flags.json'] }),
  ).toEqual(['flags.json:1']);
});

test('manifests that are none or too deep do no harm', () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n`;
  const files = {
    'k8s/a.yaml': ': : [',
    'k8s/b.yaml': `${'['.repeat(5000)}`,
    'k8s/c.yaml': bomb,
    'k8s/d.json': '{',
  };
  const { problems } = match(files);
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ kind }) => kind))).toEqual(new Set(['manifest']));
  expect(manifestsMax).toBeGreaterThan(100);
});
