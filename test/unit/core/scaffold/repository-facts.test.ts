// What a repository is told to hold, and what is written for it. Pure.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderArgocdComponent, renderArgocdStandard } from '../../../../src/core/scaffold/argocd-text.ts';
import { renderConfigText } from '../../../../src/core/scaffold/config-text.ts';
import { integrationsOf, renderFound } from '../../../../src/core/scaffold/found-text.ts';
import { renderJenkinsText } from '../../../../src/core/scaffold/jenkins-text.ts';
import { planNextSteps, renderNextSteps } from '../../../../src/core/scaffold/next-steps.ts';
import { pathsToRead, readRepositoryFacts } from '../../../../src/core/scaffold/repository-facts.ts';
import { chooseEnvironment, readWorkflowFacts } from '../../../../src/core/scaffold/workflow-facts.ts';
import { validateConfig } from '../../../../src/domain/generated/config.validate.js';

const factsOf = (texts: Readonly<Record<string, string>>, url: string | null = null) =>
  readRepositoryFacts({
    defaultBranch: 'main',
    paths: Object.keys(texts),
    texts: new Map(Object.entries(texts)),
    subjects: [],
    url,
  });

const deploy = 'jobs:\n  build: {}\n  ship:\n    environment: production\n  release: {}\n';

const nowhere = { timeZone: null, country: null, language: 'en' } as const;

describe('a workflow', () => {
  it('deploys with jobs that name an environment or are called so', () => {
    expect(readWorkflowFacts('w.yml', deploy).deploys).toEqual([
      { job: 'ship', environment: 'production' },
      { job: 'release', environment: null },
    ]);
  });

  it.each([
    ['no YAML', 'a: [', []],
    ['no mapping', '- jobs', []],
    ['an expression', `jobs: { a: { environment: "$\{{ inputs.to }}" } }`, []],
    ['jobs that are none', 'jobs: 1', []],
    ['aliases that multiply', `a: &a [x]\nb: &b [${'*a,'.repeat(200)}]\njobs: { deploy: {} }`, []],
  ])('with %s deploys nothing that is known', (_, text, deploys) => {
    expect(readWorkflowFacts('w.yml', text).deploys).toEqual(deploys);
  });

  it('tells the environment only when it is plain which one', () => {
    const of = (...names: readonly string[]) =>
      chooseEnvironment(names.map((environment) => ({ path: '', deploys: [{ job: 'j', environment }] })));
    expect(of('prod', 'staging')).toBe('prod');
    expect(of('prod-eu', 'prod-us')).toBe(null);
    expect(of('live', 'live')).toBe('live');
    expect(of('canary')).toBe('canary');
    expect(of('a', 'b')).toBe(null);
  });
});

describe('integrations', () => {
  const application =
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: payments }\n---\nkind: ConfigMap\n';

  it.each([
    [{}, null, []],
    [{ 'a.txt': '' }, 'https://github.com/shop/a', ['github']],
    [{ 'a.txt': '' }, 'https://github.example.com/shop/a', ['github']],
    [{ 'a.txt': '' }, 'https://gitlab.com/github.com/a', []],
    [{ '.github/workflows/a.yml': deploy, Jenkinsfile: '' }, null, ['github', 'jenkins']],
    [{ 'ci/Jenkinsfile.deploy': '', 'apps/payments.yaml': application }, null, ['jenkins', 'argocd']],
    [{ 'k8s/kustomization.yaml': '' }, null, ['argocd']],
    [{ 'chart/Chart.yaml': '' }, null, []],
  ])('of %j at %s are %j', (texts, url, expected) => {
    const to = integrationsOf(factsOf(texts as Readonly<Record<string, string>>, url));
    expect(Object.entries(to).flatMap(([name, is]) => (is ? [name] : []))).toEqual(expected);
  });

  it('are told in one line', () => {
    const facts = factsOf({
      '.github/workflows/deploy.yml': deploy,
      '.github/workflows/test.yml': 'jobs: { test: {} }',
      Jenkinsfile: '',
      'apps/payments.yaml': application,
      'pom.xml': '',
      CODEOWNERS: '',
      'db/migration/V1__a.sql': '',
    });
    expect(renderFound(facts)).toBe(
      '2 workflows (deploy.yml deploys to production), Jenkinsfile, 1 application of Argo CD, CODEOWNERS, migrations in db/migration, Maven',
    );
    expect(renderFound(factsOf({}))).toBe(null);
  });

  it('are none of what init wrote before', () => {
    const copy = { '.github/actions/lockkeeper/argocd/base/kustomization.yaml': '' };
    const hooks = { 'lockkeeper-argocd/kustomization.yaml': '' };
    const program = { '.github/actions/lockkeeper/dist/cli.js': '' };
    expect(renderFound(factsOf({ ...copy, ...program, ...hooks }))).toBe('a repository on GitHub');
    expect(integrationsOf(factsOf(copy)).argocd).toBe(true);
  });

  it('read few files of many', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `k8s/${index}.yaml`);
    const read = pathsToRead([...many, '.github/workflows/a.yml', 'node_modules/a/b.yml', 'a.ts']);
    expect(read).toHaveLength(401);
    expect(read[0]).toBe('.github/workflows/a.yml');
  });
});

describe('what is written for a pipeline', () => {
  it('names the one application, as a name whatever it is', () => {
    const texts = {
      'a.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: "x\\n  evil: y" }\n',
    };
    const component: unknown = parse(renderArgocdComponent(factsOf(texts), { hasHooks: true }));
    expect(component).toMatchObject({ kind: 'Component', resources: ['base'] });
    const [patch] = (component as { patches: readonly { patch: string }[] }).patches;
    expect(parse(patch?.patch ?? '')).toEqual([
      {
        op: 'add',
        path: '/spec/template/spec/containers/0/env/-',
        value: { name: 'LOCKKEEPER_APPLICATION', value: 'x\n  evil: y' },
      },
    ]);
    const standard: unknown = parse(renderArgocdStandard(renderConfigText(factsOf(texts), nowhere)));
    expect(standard).toMatchObject({
      argocd: { server: 'https://argocd.example.com', images: [{ image: '*/lockkeeper', follow: false }] },
    });
    expect(validateConfig(standard)).toBe(true);
  });

  it('gives Jenkins no value inside of a shell line', () => {
    const lines = renderJenkinsText('lockkeeper')
      .split('\n')
      .filter((line) => /\bsh\b/.test(line));
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/"|\$/);
  });

  it('leaves few steps, and only those for what was written', () => {
    const facts = factsOf({ '.github/workflows/deploy.yml': deploy, Jenkinsfile: '' });
    const state = { facts, hasProgram: true, call: 'node l/cli.js', isFirst: false };
    const written = ['lockkeeper.yml', '.github/workflows/lockkeeper.yml', 'lockkeeper.Jenkinsfile'];
    const steps = planNextSteps({ ...state, written });
    expect(steps.map(({ title }) => title.split(/[ :]/)[0])).toEqual([
      'Say',
      'Let',
      'Put',
      'Commit',
      'See',
      'Try',
    ]);
    expect(steps[1]?.lines).toContain('ship:');
    expect(steps[2]?.lines).toHaveLength(3);
    expect(planNextSteps({ ...state, written: [] })).toHaveLength(2);
    expect(planNextSteps({ ...state, written: ['lockkeeper.yml'], hasProgram: false })).toHaveLength(5);
    expect(renderNextSteps(steps).join('\n')).toContain(
      '\n6. Try the gate:\n     node l/cli.js gate --window now',
    );
  });

  it('says of the hooks what they run and read', () => {
    const written = [
      'lockkeeper.yml',
      'lockkeeper-argocd/kustomization.yaml',
      'lockkeeper-argocd/state/lockkeeper.yml',
    ];
    const facts = factsOf({ 'k8s/production/kustomization.yaml': '' });
    const state = { facts, written, hasProgram: true, call: 'node l/cli.js', isFirst: true };
    const text = renderNextSteps(planNextSteps(state)).join('\n');
    expect(text).toContain('deploys, in lockkeeper.yml and lockkeeper-argocd/state/lockkeeper.yml:');
    for (const part of [
      'docker build',
      'kubectl apply',
      'create secret',
      '  - ../../lockkeeper-argocd',
      'git tag',
    ])
      expect(text).toContain(part);
  });
});
