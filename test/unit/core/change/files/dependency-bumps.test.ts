// What manifests' changed lines do to dependencies.
import { describe, expect, it } from 'vitest';
import { findDependencyBumps } from '../../../../../src/core/change/files/dependency-bumps.ts';
import { makeFile } from '../../../../fakes/change.ts';

const file = (path: string, removed: string | null, added: string | null) =>
  makeFile({
    path,
    excerpt: {
      complete: true,
      lines: [
        ...(removed === null ? [] : [{ sign: '-' as const, line: 1, text: removed }]),
        ...(added === null ? [] : [{ sign: '+' as const, line: 1, text: added }]),
      ],
    },
  });

describe('findDependencyBumps', () => {
  it.each([
    [
      'build.gradle.kts',
      '  implementation("a.b:c-d:1.4.11")',
      '  implementation("a.b:c-d:1.5.0")',
      'minor a.b:c-d 1.4.11 → 1.5.0',
    ],
    [
      'build.gradle.kts',
      '  kotlin("jvm") version "2.2.0"',
      '  kotlin("jvm") version "2.2.10"',
      'patch org.jetbrains.kotlin.jvm 2.2.0 → 2.2.10',
    ],
    ['build.gradle', "  id 'x.y' version '8.3.4'", "  id 'x.y' version '9.0.0'", 'major x.y 8.3.4 → 9.0.0'],
    ['gradle/libs.versions.toml', 'spring = "3.1.0"', 'spring = "3.2.0"', 'minor spring 3.1.0 → 3.2.0'],
    [
      'pom.xml',
      '<jetty.version>9.4.56</jetty.version>',
      '<jetty.version>9.4.57</jetty.version>',
      'patch jetty 9.4.56 → 9.4.57',
    ],
    ['package.json', '    "@a/b": "^1.2.3",', '    "@a/b": "^2.0.0",', 'major @a/b 1.2.3 → 2.0.0'],
    ['package.json', '    "x": "^0.2.3",', '    "x": "^0.3.0",', 'major x 0.2.3 → 0.3.0'],
    ['requirements.txt', 'django==4.1', 'django==4.2', 'minor django 4.1 → 4.2'],
    ['pyproject.toml', 'httpx = "^0.27.0"', 'httpx = "^0.27.2"', 'patch httpx 0.27.0 → 0.27.2'],
    [
      'go.mod',
      '\tgolang.org/x/net v0.1.0',
      '\tgolang.org/x/net v0.1.1',
      'patch golang.org/x/net 0.1.0 → 0.1.1',
    ],
    ['Gemfile', "gem 'rails', '~> 7.0'", "gem 'rails', '~> 7.1'", 'minor rails 7.0 → 7.1'],
    [
      'Cargo.toml',
      'serde = { version = "1.0.1" }',
      'serde = { version = "1.0.2" }',
      'patch serde 1.0.1 → 1.0.2',
    ],
    [
      'Dockerfile',
      'FROM eclipse-temurin:17-jre',
      'FROM eclipse-temurin:21-jre',
      'major eclipse-temurin 17-jre → 21-jre',
    ],
    [
      'gradle/wrapper/gradle-wrapper.properties',
      'distributionUrl=https\\://x/gradle-8.14.3-bin.zip',
      'distributionUrl=https\\://x/gradle-9.0.0-bin.zip',
      'major gradle 8.14.3 → 9.0.0',
    ],
    [
      '.github/workflows/ci.yml',
      '- uses: actions/checkout@v3',
      '- uses: actions/checkout@v4',
      'major actions/checkout 3 → 4',
    ],
    [
      'helm/x/Chart.yaml',
      '    version: "1.2.3"',
      '    version: "1.3.0"',
      'minor chart dependency 1.2.3 → 1.3.0',
    ],
    ['package.json', null, '    "left-pad": "1.3.0",', 'other left-pad null → 1.3.0'],
    [
      'go.mod',
      '\tgolang.org/x/net v0.2.0',
      '\tgolang.org/x/net v0.1.0',
      'other golang.org/x/net 0.2.0 → 0.1.0',
    ],
    ['package.json', '  "version": "1.0.0",', '  "version": "1.1.0",', undefined],
    ['package.json', '    "build": "tsc -p 1",', '    "build": "tsc -p 2",', undefined],
    ['src/a.ts', '"x": "1.0.0"', '"x": "2.0.0"', undefined],
  ])('%s: %s', (path, removed, added, expected) => {
    const told = findDependencyBumps([file(path, removed, added)]).map(
      ({ jump, name, before, after }) => `${jump} ${name} ${before} → ${after}`,
    );
    expect(told).toEqual(expected === undefined ? [] : [expected]);
  });

  it('tells the same move once, what is deployed first', () => {
    const action = (name: string) =>
      file(`.github/workflows/${name}.yml`, '- uses: a/b@v1', '- uses: a/b@v2');
    const names = findDependencyBumps([
      action('x'),
      action('y'),
      file('package.json', '"z": "1.0.0"', '"z": "1.0.1"'),
    ]);
    expect(names.map(({ name }) => name)).toEqual(['z', 'a/b']);
  });
});
