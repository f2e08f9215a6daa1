// argocd/: manifests that servers take, commands that exist, and hooks that do what they are there for. Effects: reads argocd.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { loadConfig } from '../../../src/config.ts';
import { findImageSource } from '../../../src/core/argocd/image-owner.ts';
import { parseArguments } from '../../../src/hosts/parse-arguments.ts';
import { checkManifest } from '../../fakes/manifests/check-manifest.ts';

type Container = {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly readOnly?: boolean;
  }[];
};
type Job = {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations: Readonly<Record<string, string>> };
  readonly spec: {
    readonly activeDeadlineSeconds: number;
    readonly backoffLimit: number;
    readonly podFailurePolicy?: {
      readonly rules: readonly { readonly onExitCodes: { readonly values: readonly number[] } }[];
    };
    readonly template: {
      readonly spec: {
        readonly containers: readonly [Container];
        readonly volumes: readonly Readonly<
          Record<string, { readonly name?: string; readonly claimName?: string }>
        >[];
        readonly securityContext: Readonly<Record<string, unknown>>;
        readonly automountServiceAccountToken: boolean;
      };
    };
  };
};

type Project = {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly roles: readonly { readonly name: string; readonly policies: readonly string[] }[];
  };
};

const urlOf = (path: string) => new URL(`../../../argocd/${path}`, import.meta.url);
const textOf = (path: string) => readFileSync(urlOf(path), 'utf8');
const documentsOf = (path: string) =>
  parseAllDocuments(textOf(path)).map((document) => document.toJS() as Readonly<Record<string, unknown>>);
const hookFiles = ['base/gate.yaml', 'base/succeeded.yaml', 'base/failed.yaml'] as const;
const jobs = hookFiles.map((path) => documentsOf(path)[0] as unknown as Job);
const [gate] = jobs;

describe('every manifest', () => {
  const files = [
    ...hookFiles,
    'state/claim.yaml',
    'example/deployment.yaml',
    'example/application.yaml',
    'example/project.yaml',
    'example/hold-account.yaml',
    'helm/application.yaml',
  ];
  test.each(files)('%s is what its published model says', (path) => {
    const documents = documentsOf(path);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(checkManifest(document)).toEqual([]);
  });

  test('would not pass with a field that is missing, of another type, or misspelled', () => {
    const broken = (from: string, to: string) =>
      checkManifest(parse(textOf('base/gate.yaml').replaceAll(from, to)));
    expect(broken('        - name: lockkeeper\n', '        - tty: true\n')[0]).toContain(
      'required property name',
    );
    expect(broken('backoffLimit: 1', 'backoffLimit: one')).not.toEqual([]);
    expect(broken('backoffLimit: 1', 'backofLimit: 1')).toEqual([
      'batch/v1 Job has no field spec.backofLimit',
    ]);
    expect(broken('allowPrivilegeEscalation', 'allowPrivilegesEscalation')).toHaveLength(1);
    expect(broken('kind: Job', 'kind: Jobb')).toEqual(['no model of batch/v1 Jobb']);
  });
});

describe('the hooks', () => {
  test('run commands that there are, with options that they take', () => {
    const parsed = jobs.map(({ spec }) => {
      const { args, env } = spec.template.spec.containers[0];
      return parseArguments(args, Object.fromEntries(env.map(({ name, value }) => [name, value])));
    });
    expect(parsed.map(({ command }) => command)).toEqual(['argocd gate', 'argocd event', 'argocd event']);
    expect(parsed.map(({ given }) => given.get('kind')?.value)).toEqual([
      undefined,
      'deploy-succeeded',
      'deploy-failed',
    ]);
  });

  test('run when they should, and each sync anew', () => {
    const annotation = (name: string) =>
      jobs.map(({ metadata }) => metadata.annotations[`argocd.argoproj.io/${name}`]);
    expect(annotation('hook')).toEqual(['PreSync', 'PostSync', 'SyncFail']);
    expect(annotation('hook-delete-policy')).toEqual(Array(3).fill('BeforeHookCreation'));
    expect(Number(annotation('sync-wave')[0])).toBeLessThan(0);
  });

  test('are given more time than all their attempts may take', () => {
    for (const { spec } of jobs) {
      const { env } = spec.template.spec.containers[0];
      const deadline = Number(env.find(({ name }) => name === 'LOCKKEEPER_DEADLINE')?.value);
      expect(deadline).toBeGreaterThan(0);
      expect(spec.activeDeadlineSeconds).toBeGreaterThan((spec.backoffLimit + 1) * deadline + 120);
    }
  });

  test('do not try a refusal again', () => {
    expect(gate?.spec.podFailurePolicy?.rules[0]?.onExitCodes.values).toEqual([20, 21, 22, 64, 77]);
  });

  test('may do nothing but what they need', () => {
    for (const { spec } of jobs) {
      const pod = spec.template.spec;
      const [container] = pod.containers;
      expect(pod).toMatchObject({
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true },
      });
      expect(container.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      // What is written lies in a volume.
      const writable = container.volumeMounts
        .filter(({ readOnly }) => readOnly !== true)
        .map(({ mountPath }) => mountPath);
      const paths = container.args.filter((_, index) =>
        /^--(?:out|ledger|kept-decisions)$/.test(container.args[index - 1] ?? ''),
      );
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) expect(writable.some((folder) => path.startsWith(folder))).toBe(true);
      expect(pod.volumes.map(({ name }) => name)).toEqual(container.volumeMounts.map(({ name }) => name));
    }
  });

  test('find what argocd/state brings', () => {
    const claim = documentsOf('state/claim.yaml')[0]?.['metadata'];
    const generated = parse(textOf('state/kustomization.yaml'));
    for (const { spec } of jobs) {
      const volumes = Object.assign({}, ...spec.template.spec.volumes);
      expect(claim).toMatchObject({ name: volumes.persistentVolumeClaim.claimName });
      expect(generated.configMapGenerator[0].name).toBe(volumes.configMap.name);
    }
  });
});

test('the config that comes with them is one', async () => {
  const given = fileURLToPath(urlOf('state/lockkeeper.yml'));
  const none = { overlay: {}, overlayOrigins: new Map() };
  const { settings } = await loadConfig({ given, directory: '/', workingDirectory: '/', ...none });
  expect(settings.operators.length).toBeGreaterThan(1);
  // Its own image is in every sync, and must not be taken for one whose code cannot be found.
  expect(findImageSource('registry.example.com/lockkeeper', settings.argocd.images)?.follow).toBe(false);
});

test('policies are such as Argo CD takes', () => {
  const project = documentsOf('example/project.yaml')[0] as unknown as Project;
  for (const { name, policies } of project.spec.roles) {
    for (const policy of policies) {
      const [kind, subject, resource, action, object, effect] = policy.split(',').map((part) => part.trim());
      expect([kind, subject]).toEqual(['p', `proj:${project.metadata.name}:${name}`]);
      // What a role of a project can be given at all.
      expect(['applications', 'applicationsets', 'repositories', 'exec', 'logs', 'clusters']).toContain(
        resource,
      );
      expect([action, effect]).toEqual(['get', 'allow']);
      expect(object?.split('/')[0]).toBe(project.metadata.name);
    }
  }
  const account = documentsOf('example/hold-account.yaml')[1]?.['data'] as { readonly 'policy.csv': string };
  const asked = account['policy.csv']
    .trim()
    .split('\n')
    .map((line) => line.split(', ').slice(2, 4).join(' '));
  expect(asked).toEqual(['applications get', 'projects get', 'projects update']);
});
