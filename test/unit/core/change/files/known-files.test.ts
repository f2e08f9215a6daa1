// Tests of known-files. Effects: none.
import { describe, expect, it } from 'vitest';
import {
  classifyPath,
  isDocumentationPath,
  isTestPath,
  purseOfPath,
} from '../../../../../src/core/change/files/known-files.ts';

describe('classifyPath', () => {
  it.each([
    [
      'lock',
      [
        'package-lock.json',
        'web/yarn.lock',
        'pnpm-lock.yaml',
        'Cargo.lock',
        'go.sum',
        'poetry.lock',
        'Gemfile.lock',
        'composer.lock',
        'gradle.lockfile',
        'uv.lock',
        'bun.lock',
        'packages.lock.json',
        'Podfile.lock',
        'pubspec.lock',
        'mix.lock',
        'flake.lock',
        'vendor/composer.lock',
      ],
    ],
    [
      'vendored',
      ['vendor/lib/a.go', 'web/node_modules/x/index.js', 'third_party/zlib/z.c', 'ios/Pods/A/a.m'],
    ],
    [
      'generated',
      [
        'web/app.min.js',
        'api/pay.pb.go',
        'api/pay_pb2.py',
        'lib/model.g.dart',
        'dist/cli.js',
        'dist/cli.js.map',
        'gradlew',
        'gradlew.bat',
        'mvnw',
        'ui/__snapshots__/a.snap',
        'Forms/Main.Designer.cs',
        'k8s/zz_generated.deepcopy.go',
      ],
    ],
    [
      null,
      [
        'src/vendor.ts',
        'src/lock.ts',
        'distribution/a.js',
        'src/generated-notes.ts',
        'yarn.lock.md',
        'package.json',
        'go.mod',
        'dist/values.yaml',
        'src/snapshot.ts',
        'gradle/wrapper/gradle-wrapper.properties',
      ],
    ],
  ])('knows %s files', (expected, paths) => {
    expect(paths.map((path) => [path, classifyPath(path)])).toEqual(paths.map((path) => [path, expected]));
  });

  it('spends little on what is hardly read', () => {
    expect(['src/a.ts', 'vendor/a.c', 'go.sum'].map(purseOfPath)).toEqual(['ordinary', 'minor', 'none']);
  });
});

describe('isTestPath', () => {
  it.each([
    'test/a.sh',
    'src/test/java/PayTest.java',
    'src/integrationTest/kotlin/A.kt',
    'pkg/pay_test.go',
    'web/a.spec.ts',
    'web/__tests__/a.tsx',
    'tests/test_pay.py',
    'spec/models/pay_spec.rb',
    'spec/rails_helper.rb',
    'src/PayTests.cs',
    'e2e/login.ts',
  ])('counts %s', (path) => {
    expect(isTestPath(path)).toBe(true);
  });
  it.each([
    'src/contest.ts',
    'src/latest/a.ts',
    'spec/openapi.yaml',
    'src/attest.java',
    'testing.md',
    'src/Fastest.java',
  ])('does not count %s', (path) => {
    expect(isTestPath(path)).toBe(false);
  });
});

describe('isDocumentationPath', () => {
  it.each([
    'README.md',
    'docs/guide/pay.rst',
    'LICENSE',
    'docs/images/a.png',
    'CHANGELOG',
    'NOTICE.txt',
    'man/man1/pay.1',
    'docs/한글.adoc',
  ])('counts %s', (path) => {
    expect(isDocumentationPath(path)).toBe(true);
  });
  it.each([
    'docs/openapi.yaml',
    'docs/conf.py',
    'requirements.txt',
    'CMakeLists.txt',
    'src/News.java',
    'db/changes.sql',
    'src/license.ts',
    'robots.txt',
    'docs/schema.sql',
  ])('does not count %s', (path) => {
    expect(isDocumentationPath(path)).toBe(false);
  });
});
