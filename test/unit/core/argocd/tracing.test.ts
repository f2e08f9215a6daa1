// From an image to its repository and commit: tags, labels, owners, paths, overrides. Pure.
import { describe, expect, test } from 'vitest';
import {
  findImageSource,
  isOwnRepository,
  mayBeOwnImage,
  ownerOf,
} from '../../../../src/core/argocd/image-owner.ts';
import { listImageUses } from '../../../../src/core/argocd/image-uses.ts';
import { joinModules, joinSources, makeModule } from '../../../../src/core/argocd/join-modules.ts';
import { isReached, namedPaths, normalFolder, pathsOf } from '../../../../src/core/argocd/reached-paths.ts';
import { cloneAddressOf, isSameRepository } from '../../../../src/core/argocd/same-repository.ts';
import { overrideFiles } from '../../../../src/core/argocd/source-overrides.ts';
import { refsOfRevision, refsOfTag } from '../../../../src/core/argocd/tag-commits.ts';

const sha = 'abcdef0123456789abcdef0123456789abcdef01';

describe('refsOfTag', () => {
  test.each([
    ['1.2.3', null, ['refs/tags/1.2.3', 'refs/tags/v1.2.3']],
    ['v1.2.3', null, ['refs/tags/v1.2.3', 'refs/tags/1.2.3']],
    ['v1.2.3-12-gabcdef0', null, ['abcdef0', 'refs/tags/v1.2.3-12-gabcdef0', 'refs/tags/1.2.3-12-gabcdef0']],
    [sha, null, [`refs/tags/${sha}`, `refs/tags/v${sha}`, sha]],
    ['sha-abcdef0', null, ['refs/tags/sha-abcdef0', 'refs/tags/vsha-abcdef0', 'abcdef0']],
    ['main-abcdef0', null, ['refs/tags/main-abcdef0', 'refs/tags/vmain-abcdef0', 'abcdef0']],
    [
      '1.2.3_build',
      null,
      ['refs/tags/1.2.3_build', 'refs/tags/v1.2.3_build', 'refs/tags/1.2.3+build', 'refs/tags/v1.2.3+build'],
    ],
    ['v1.2.3', 'v{tag}', ['refs/tags/1.2.3', 'refs/tags/v1.2.3']],
    ['main-abcdef0-1700000000', 'main-{sha}-*', ['abcdef0']],
    ['main-abcdef0', 'release-{sha}', []],
    ['mainxabcdef0', 'main.{sha}', []],
    ['abcdef0-abcdef0', '{sha}-{sha}', ['abcdef0']],
    ['abcdef0-abcdef1', '{sha}-{sha}', []],
  ])('%s by %s', (tag, pattern, refs) => {
    expect(refsOfTag(tag, pattern)).toEqual(refs);
  });

  test('a label of a revision is a commit or a git tag, never what moves or was changed since', () => {
    expect(refsOfRevision(` ${sha}\n`)).toEqual([sha]);
    expect(refsOfRevision('v1.2.3')).toContain('refs/tags/v1.2.3');
    expect(refsOfRevision(`${sha}-dirty`)).toEqual([]);
    expect(refsOfRevision('--upload-pack=x')).not.toContain('--upload-pack=x');
    expect(refsOfRevision('main')).toEqual(['refs/tags/main', 'refs/tags/vmain']);
    expect(refsOfRevision('')).toEqual([]);
  });
});

describe('whose code it is', () => {
  const owners = new Set(['github.com/acme']);

  test.each([
    ['ghcr.io/acme/payments', true],
    ['docker.io/acme/payments', true],
    ['registry.acme.io/payments', true],
    ['123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/payments', true],
    ['gcr.io/acme-prod/payments', true],
    ['docker.io/library/redis', false],
    ['ghcr.io/acme-labs/payments', false],
    ['quay.io/prometheus/node-exporter', false],
  ])('%s may be ours: %s', (name, isOurs) => {
    expect(mayBeOwnImage(name, owners)).toBe(isOurs);
  });

  test('repositories are told apart by host and owner', () => {
    expect(ownerOf('git@github.com:Acme/payments.git')).toBe('github.com/acme');
    expect(ownerOf('ssh://git@github.com:22/acme/payments')).toBe('github.com/acme');
    expect(ownerOf('https://GitHub.com:443/acme/payments')).toBe('github.com/acme');
    expect(ownerOf('https://github.com:8443/acme/payments')).toBe('github.com:8443/acme');
    expect(isOwnRepository('https://github.com/acme/payments', owners)).toBe(true);
    expect(isOwnRepository('https://github.com.evil.example/acme/payments', owners)).toBe(false);
    expect(isOwnRepository('https://github.com/grafana/grafana', owners)).toBe(false);
    expect(isOwnRepository('https://evil.example/github.com/acme/x', owners)).toBe(false);
  });

  test('the config names images with or without what Docker Hub fills in; the first that fits counts', () => {
    const map = (image: string) => ({
      image,
      module: null,
      clone: null,
      repository: null,
      tag: null,
      paths: [],
      follow: true,
    });
    const images = [map('ghcr.io/acme/pay*'), map('acme/*'), map('*')];
    expect(findImageSource('ghcr.io/acme/payments', images)).toBe(images[0]);
    expect(findImageSource('docker.io/acme/web', images)).toBe(images[1]);
    expect(findImageSource('docker.io/library/redis', [map('redis')])?.image).toBe('redis');
    expect(findImageSource('ghcr.io/other/x', images.slice(0, 2))).toBeNull();
  });
});

describe('repositories', () => {
  test('have many addresses', () => {
    const address = 'https://github.com/Acme/Payments';
    for (const other of [
      'git@github.com:acme/payments.git',
      'ssh://git@github.com:22/acme/payments',
      'https://x@github.com/acme/payments/',
    ])
      expect(isSameRepository(address, other)).toBe(true);
    expect(isSameRepository(address, 'https://github.com/acme/payments-api')).toBe(false);
    expect(isSameRepository(address, 'https://gitlab.com/acme/payments')).toBe(false);
  });

  test('are cloned from labels over https, or from this machine', () => {
    expect(cloneAddressOf('http://127.0.0.1:8080/acme/x.git')).toBe('http://127.0.0.1:8080/acme/x.git');
    expect(cloneAddressOf('https://github.com/acme/payments.git')).toBe(
      'https://github.com/acme/payments.git',
    );
    expect(cloneAddressOf('https://github.com/acme/mono/tree/main/pay')).toBe('https://github.com/acme/mono');
    expect(cloneAddressOf('https://gitlab.com/acme/sub/mono/-/tree/main')).toBe(
      'https://gitlab.com/acme/sub/mono',
    );
    for (const bad of [
      'file:///etc',
      'git@github.com:acme/x',
      'http://github.com/acme/x',
      'https://a:b@github.com/acme/x',
      'https://github.com/',
      'ext::sh -c x',
    ])
      expect(cloneAddressOf(bad)).toBeNull();
  });
});

test('a kustomization reaches what it names', () => {
  const files = new Set([
    'apps/pay/base/kustomization.yaml',
    'apps/pay/base/d.yaml',
    'apps/pay/prod/kustomization.yaml',
    'apps/pay/app.properties',
    'shared/mesh/kustomization.yaml',
    'apps/web/d.yaml',
  ]);
  const document = {
    resources: ['../base', 'https://example.com/x.yaml'],
    components: ['../../../shared/mesh'],
    configMapGenerator: [{ name: 'c', files: ['app=../app.properties', '../../../../outside'] }],
  };
  const named = namedPaths(document, { folder: 'apps/pay/prod', files });
  expect(named).toEqual({ folders: ['apps/pay/base', 'shared/mesh'], files: ['apps/pay/app.properties'] });
  const reached = { folders: new Set(['apps/pay/prod', ...named.folders]), files: new Set(named.files) };
  expect(pathsOf(reached)).toEqual([
    'apps/pay/app.properties',
    'apps/pay/base/**',
    'apps/pay/prod/**',
    'shared/mesh/**',
  ]);
  expect(isReached('apps/web/d.yaml', reached)).toBe(false);
  expect(pathsOf({ folders: new Set([normalFolder('.')]), files: new Set() })).toEqual([]);
  expect(namedPaths({ resources: ['../..'] }, { folder: 'a/b', files: new Set(['x/y']) }).folders).toEqual([
    '',
  ]);
});

test('an application overrides images, parameters and values', () => {
  const files = overrideFiles(
    {
      images: [
        'ghcr.io/acme/a:1',
        'b=ghcr.io/acme/b:2',
        `c=registry:5000/c@sha256:${'c'.repeat(64)}`,
        'ghcr.io/acme/d',
        '',
      ],
      parameters: [
        { name: 'api.image.repository', value: 'ghcr.io/acme/api' },
        { name: 'api.image.tag', value: '3' },
        { name: '__proto__.image.tag', value: 'x' },
      ],
      valueFiles: [],
      values: 'web: {image: {repository: ghcr.io/acme/web, tag: "4"}}',
    },
    0,
  );
  expect(listImageUses(files).map(({ reference }) => reference)).toEqual([
    'ghcr.io/acme/a:1',
    'ghcr.io/acme/b:2',
    `registry:5000/c@sha256:${'c'.repeat(64)}`,
    'ghcr.io/acme/web:4',
    'ghcr.io/acme/api:3',
  ]);
});

test('images of one repository at the same commits are one module, others get names of their own', () => {
  const known = {
    repository: null,
    clone: 'https://github.com/acme/mono.git',
    base: 'a',
    head: 'b',
    paths: [],
  };
  const modules = [
    makeModule({ ...known, name: 'api' }),
    makeModule({ ...known, name: 'worker' }),
    makeModule({ ...known, name: 'web', paths: ['web/**'] }),
    makeModule({ ...known, name: 'web', base: 'c', paths: ['web/**'] }),
  ];
  expect([...joinModules(modules).values()].map(({ name, paths }) => [name, paths])).toEqual([
    ['mono', []],
    ['web', ['web/**']],
    ['web-2', ['web/**']],
  ]);
});

test('sources of one config repository are one module, and those without a change none', () => {
  const known = { name: 'deploy', repository: '/deploy', clone: null, base: 'a', head: 'b' };
  const source = (paths: readonly string[], hasChanged: boolean) => ({
    module: makeModule({ ...known, paths }),
    hasChanged,
  });
  const joined = (...sources: ReturnType<typeof source>[]) => joinSources(sources).map(({ paths }) => paths);
  expect(joined(source(['a/**'], true), source(['b/**'], true))).toEqual([['a/**', 'b/**']]);
  expect(joined(source(['a/**'], true), source([], true))).toEqual([[]]);
  expect(joined(source(['a/**'], true), source(['b/**'], false))).toEqual([['a/**']]);
  expect(joined(source(['a/**'], false), source(['b/**'], false))).toEqual([['a/**', 'b/**']]);
});
