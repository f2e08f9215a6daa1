// The jobs of Argo CD as their container runs them, against a local Argo CD, registry and git host. Effects: starts processes, listens on local ports.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeRepository, removeScratchFolders, runGit, scratchFolder } from '../fakes/scratch-repository.ts';
import {
  type ApplicationInput,
  argocdApplication,
  argocdProject,
  type Json,
} from '../fakes/servers/argocd/argocd-content.ts';
import { type ArgocdFake, argocdToken, startArgocd } from '../fakes/servers/argocd/argocd-server.ts';
import { type GitServer, startGitServer } from '../fakes/servers/git-server.ts';
import { type RegistryServer, startRegistryServer } from '../fakes/servers/registry/registry-server.ts';
import { type Ended, startCli } from './run-bundle.ts';
import { repositoryRoot } from './runtimes.ts';

/** Of a standard that does not depend on the hour at which the test runs. */
const config = {
  workspace: 'payments',
  operators: ['sre-1', 'sre-2'],
  standard: { rules: { window: { level: 'off' }, reviewers: { level: 'off' } } },
};

const path = 'payments/overlays/production';
let argocd: ArgocdFake;
let registry: RegistryServer;
let git: GitServer;
let root: string;
/** The volume of one test: output, ledger, kept decisions. */
let cwd: string;
let code: string;
let commits: Readonly<Record<'first' | 'bump' | 'drop', string>>;

beforeAll(async () => {
  [argocd, registry] = await Promise.all([startArgocd(), startRegistryServer({ auth: 'none' })]);
  const image = `${registry.host}/shop/payments`;
  code = makeRepository([
    { message: 'feat: payments', files: [['src/pay.ts', 'export const a = 1;\n']] },
    { message: 'PAY-7 Retry the capture (#12)', files: [['src/pay.ts', 'export const a = 2;\n']] },
    {
      message: 'PAY-8 Drop the card token (#13)',
      files: [['db/migration/V2__drop.sql', 'ALTER TABLE payment DROP COLUMN card_token;\n']],
    },
  ]);
  const kustomization = (tag: string) =>
    `resources: [deployment.yaml]\nimages:\n  - {name: payments, newName: ${image}, newTag: "${tag}"}\n`;
  const deployment =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: payments}\nspec:\n  template: {spec: {containers: [{name: p, image: payments}]}}\n';
  const deploys = makeRepository([
    {
      files: [
        [`${path}/deployment.yaml`, deployment],
        [`${path}/kustomization.yaml`, kustomization('1.0.0')],
      ],
    },
    { message: 'payments 1.1.0', files: [[`${path}/kustomization.yaml`, kustomization('1.1.0')]] },
    { message: 'payments 1.2.0', files: [[`${path}/kustomization.yaml`, kustomization('1.2.0')]] },
  ]);
  root = scratchFolder();
  runGit(root, ['clone', '-q', '--bare', code, 'git/shop/payments.git']);
  runGit(root, ['clone', '-q', '--bare', deploys, 'git/shop/config.git']);
  git = await startGitServer({ root: join(root, 'git') });
  for (const [tag, ref] of [
    ['1.0.0', 'main~2'],
    ['1.1.0', 'main~1'],
    ['1.2.0', 'main'],
  ] as const) {
    const labels = { 'org.opencontainers.image.revision': codeAt(ref) };
    registry.push('shop/payments', tag, { labels });
  }
  const [drop = '', bump = '', first = ''] = runGit(deploys, ['log', '--format=%H']).split('\n');
  commits = { first, bump, drop };
  for (const [commit, tag] of [
    [first, '1.0.0'],
    [bump, '1.1.0'],
    [drop, '1.2.0'],
  ] as const)
    argocd.content.manifests.set(commit, [rendered(`${image}:${tag}`)]);
  // What a label names is cloned over https alone, so that the config says where the code lies.
  const images = [{ image: '*/shop/payments', clone: `${git.origin}/shop/payments.git` }];
  writeFileSync(join(root, 'lockkeeper.yml'), JSON.stringify({ ...config, argocd: { images } }));
  argocd.content.projects.set('shop', argocdProject({}));
});
beforeEach(() => {
  cwd = mkdtempSync(join(root, 'volume-'));
});
afterAll(async () => {
  await Promise.all([argocd.close(), registry.close(), git.close()]);
  removeScratchFolders();
  expect([...argocd.mistakes, ...registry.mistakes]).toEqual([]);
});

const codeAt = (ref: string): string => runGit(code, ['rev-parse', ref]);

const rendered = (image: string): string =>
  JSON.stringify({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'payments' },
    spec: { template: { spec: { containers: [{ name: 'p', image }] } } },
  });

/** What Argo CD says while the hooks of a sync run. */
function sync(input: ApplicationInput): void {
  const source = { repoURL: `${git.origin}/shop/config.git`, path, targetRevision: 'main' };
  argocd.content.applications.set('payments', argocdApplication({ source, ...input }));
}

type Container = {
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
};

/** Where the volumes of a pod lie here. */
const hereOf = (text: string): string =>
  text.replace(/^\/(etc\/lockkeeper|var\/lib\/lockkeeper|tmp)(?=\/|$)/, (_, volume) =>
    volume === 'etc/lockkeeper' ? root : cwd,
  );

/** Runs a job as its manifest says, with what a secret and the patch of a kustomization give. */
async function job(name: 'gate' | 'succeeded' | 'failed', more: readonly string[] = []): Promise<Ended> {
  const manifest = parse(readFileSync(join(repositoryRoot, `argocd/base/${name}.yaml`), 'utf8'));
  const container: Container = manifest.spec.template.spec.containers[0];
  const given = container.env.map((variable) => [variable.name, hereOf(variable.value)]);
  const child = startCli([...container.args.map(hereOf), ...more], {
    cwd,
    environment: {
      ...Object.fromEntries(given),
      ARGOCD_SERVER: argocd.url,
      ARGOCD_AUTH_TOKEN: argocdToken,
      // Where it deploys to, not where it lies.
      ARGOCD_APP_NAMESPACE: 'payments-production',
      LOCKKEEPER_APPLICATION: 'payments',
    },
  });
  const read = async (stream: AsyncIterable<Buffer> | null) => {
    let text = '';
    for await (const chunk of stream ?? []) text += chunk.toString('utf8');
    return text;
  };
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, exitCode] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { exitCode, stdout, stderr };
}

const asked = () => [argocd, registry, git].map(({ requests }) => requests.length);
const written = (name: string): string => readFileSync(join(cwd, 'lockkeeper-out', name), 'utf8');
const records = (): readonly Json[] => {
  const folder = join(cwd, 'ledger');
  const lines = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return lines
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
};

describe('the jobs of Argo CD', () => {
  test('a bump of an image is gated by the commits behind it, once, and recorded when it runs', async () => {
    sync({ history: [commits.first], syncing: { revision: commits.bump }, compared: commits.drop });
    const gated = await job('gate');
    expect(gated, gated.stderr).toMatchObject({ exitCode: 0 });
    expect(gated.stderr).not.toContain('warning');
    const [repository] = JSON.parse(written('note.json')).repositories;
    expect(repository.range).toMatchObject({ baseSha: codeAt('main~2'), headSha: codeAt('main~1') });
    const decision = written('decision.json');

    // The manifest of a retry is the same: nobody is asked but Argo CD for the revisions, and nothing is recorded.
    rmSync(join(cwd, 'lockkeeper-out'), { recursive: true });
    const [askedArgocd = 0, ...others] = asked();
    const again = await job('gate');
    expect(again).toMatchObject({ exitCode: 0, stdout: gated.stdout });
    expect(again.stderr).toContain('nobody is asked again');
    expect(asked()).toEqual([askedArgocd + 1, ...others]);
    expect(written('decision.json')).toBe(decision);
    expect(records().map(({ kind }) => kind)).toEqual(['gate']);

    const recorded = await job('succeeded');
    expect(recorded, recorded.stderr).toMatchObject({ exitCode: 0 });
    expect(records()[1]).toMatchObject({
      kind: 'deploy-succeeded',
      workspace: 'payments',
      modules: [{ name: 'payments', headSha: codeAt('main~1') }],
      watch: { from: expect.any(String), until: expect.any(String) },
    });
  }, 120_000);

  test('what has too few operators is stopped, and is no failed deploy', async () => {
    sync({ history: [commits.first, commits.bump], syncing: { revision: commits.drop, automated: true } });
    const image = `${registry.host}/shop/payments`;
    const blocked = await job('gate', ['--operators', 'sre-1', '--format', 'json']);
    expect(blocked, blocked.stderr).toMatchObject({ exitCode: 21 });
    expect(JSON.parse(blocked.stdout)).toMatchObject({
      decision: { decision: 'block' },
      argocd: { application: 'payments', images: [{ from: `${image}:1.1.0`, to: `${image}:1.2.0` }] },
    });
    const results = [{ kind: 'Job', name: 'lockkeeper-gate', hookType: 'PreSync', hookPhase: 'Failed' }];
    sync({ history: [commits.first, commits.bump], syncing: { revision: commits.drop, results } });
    const failed = await job('failed');
    expect(failed, failed.stderr).toMatchObject({ exitCode: 0 });
    expect(failed.stdout).toContain('nothing was deployed');
    expect(records().map(({ kind }) => kind)).toEqual(['gate']);
  }, 120_000);
});
