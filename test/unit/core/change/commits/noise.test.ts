// Tests of core/change/commits/noise.ts.
import { describe, expect, test } from 'vitest';
import { findNoise } from '../../../../../src/core/change/commits/noise.ts';
import { parseSubject } from '../../../../../src/core/change/commits/subject.ts';
import type { GitCommit } from '../../../../../src/domain/change.ts';
import { makeGitCommit, sha } from '../../../../fakes/change.ts';

const renovate = { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' };

const touching = (...paths: readonly string[]): Partial<GitCommit> => ({
  touched: paths.map((path) => ({ status: 'M', path })),
  touchedCount: paths.length,
});

const noiseOf = (
  subject: string,
  overrides: Partial<GitCommit> = {},
  input: { breaking?: boolean; hasKey?: boolean } = {},
) =>
  findNoise(makeGitCommit({ subject, ...overrides }), {
    breaking: input.breaking ?? false,
    hasKey: input.hasKey ?? false,
    parts: parseSubject(subject),
  });

describe('findNoise', () => {
  test.each([
    ['Bump lodash from 4.17.20 to 4.17.21', 'dependency-bump'],
    ['Bump the npm group across 1 directory with 3 updates', 'dependency-bump'],
    ['Update dependency io.swagger:parser to v2.1.40 (#549)', 'dependency-bump'],
    ['Update all non major Gradle dependencies (#373)', 'dependency-bump'],
    ['chore(deps): upgrade the Gradle plugin', 'dependency-bump'],
    ['build(deps-dev): bump x', 'dependency-bump'],
    ['의존성 업데이트', 'dependency-bump'],
    ['spring boot 3.2.1 버전 업그레이드', 'dependency-bump'],
    ['Bump x from 1.9.0 to 2.0.0', null],
    ['Update Netty to 4.1.118 to fix CVE-2025-24970', null],
    ['Update the receipt template to match the brand', null],
    ['Bump up the refund limit', null],
    ['[maven-release-plugin] prepare for next development iteration', 'release'],
    ['chore(release): 1.2.3', 'release'],
    ['Prepared 3.9.5-SNAPSHOT', 'release'],
    ['Prepare for next development iteration', 'release'],
    ['Release 3.9.4-1', 'release'],
    ['OAK-4073 - Release Oak 1.4.0', 'release'],
    ['v1.2.3', 'release'],
    ['Bump version to 1.2.3', 'release'],
    ['Set version as 1.3.0-SNAPSHOT in master', 'release'],
    ['Revert "Prepared 3.9.4"', 'release'],
    ['1.2.3 릴리즈', 'release'],
    ['Release the lock when the job dies', null],
    ['Prepare refunds for partners', null],
    ['Run spotless:apply', 'formatting'],
    ['style: reformat', 'formatting'],
    ['Fix checkstyle', 'formatting'],
    ['Remove trailing whitespace', 'formatting'],
    ['코드 포맷팅', 'formatting'],
    ['Format amounts in receipts', null],
    ['Add spotless to the build', null],
    ['Update checkstyle', null],
    ['Add refunds', null],
  ])('%s', (subject, expected) => {
    expect(noiseOf(subject)).toBe(expected);
  });

  test('what a bot updates is a bump however it says so, unless it mends a vulnerability', () => {
    expect(noiseOf('Update dependencies (#364)', { author: renovate })).toBe('dependency-bump');
    expect(noiseOf('Update postgres Docker tag to v18', { author: renovate })).toBe('dependency-bump');
    expect(noiseOf('Update dependency x to v2 [SECURITY]', { author: renovate })).toBeNull();
    expect(noiseOf('Configure Renovate', { author: renovate })).toBeNull();
  });

  test('an upgrade that a person made for an issue, or with code of its own, is told', () => {
    const subject = 'Upgrade Jetty to 9.4.58';
    expect(noiseOf(subject, touching('pom.xml'))).toBe('dependency-bump');
    expect(noiseOf(subject, touching('pom.xml'), { hasKey: true })).toBeNull();
    expect(noiseOf(subject, touching('pom.xml', 'src/a.ts', 'src/b.ts', 'src/c.ts'))).toBeNull();
  });

  test('a branch that was squashed under the name of a release is no release', () => {
    expect(
      noiseOf('Release 2.0.0 (#12)', touching('package.json', 'CHANGELOG.md', 'src/version.ts', 'README.md')),
    ).toBe('release');
    expect(
      noiseOf(
        'Release 2.0.0 (#12)',
        touching('package.json', 'src/a.ts', 'src/b.ts', 'src/c.ts', 'db/V1__x.sql'),
      ),
    ).toBeNull();
  });

  test('a change log kept commit by commit is routine, a note about a breaking change is not', () => {
    expect(noiseOf('add PAY-12 to CHANGELOG', touching('CHANGELOG.md'))).toBe('release');
    expect(noiseOf('add PAY-12 to CHANGELOG', touching('CHANGELOG.md', 'src/a.ts'))).toBeNull();
    expect(noiseOf('Note breaking change for logback', touching('docs/releasenotes.md'))).toBeNull();
  });

  test('style that touches style sheets is looks', () => {
    expect(noiseOf('style: new buttons', touching('web/button.css'))).toBeNull();
  });

  test('merges and empty commits', () => {
    const parents = [sha('1'), sha('2')];
    expect(noiseOf('Merge branch x', { parents, ...touching() })).toBe('merge');
    expect(noiseOf('Merge branch x', { parents, ...touching('src/conflict.ts') })).toBeNull();
    expect(noiseOf('Trigger the pipeline', touching())).toBe('empty');
  });

  test('what announces a breaking change is never noise', () => {
    expect(noiseOf('chore(deps)!: require Node 24', { author: renovate }, { breaking: true })).toBeNull();
  });
});
