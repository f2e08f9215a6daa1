// CODEOWNERS as GitHub reads it: its documented examples, what it refuses, and git's own matching on random trees.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOwnersFinder } from '../../../../../src/core/review/owners/find-owners.ts';
import { compileOwnersPattern } from '../../../../../src/core/review/owners/owners-pattern.ts';
import { parseCodeOwners } from '../../../../../src/core/review/owners/parse-code-owners.ts';

const ownersOf = (text: string, path: string) =>
  createOwnersFinder(parseCodeOwners(text)).find(path)?.owners ?? null;
const matches = (pattern: string, path: string) => compileOwnersPattern(pattern).matches(path.split('/'));

describe('the examples of the documentation', () => {
  const everybody = '* @global-owner1 @global-owner2';
  it.each<[what: string, file: readonly string[], path: string, owners: readonly string[] | null]>([
    ['a default', [everybody], 'src/deep/file.rb', ['@global-owner1', '@global-owner2']],
    ['the last match', [everybody, '*.js @js-owner #This is an inline comment.'], 'web/a.js', ['@js-owner']],
    ['no match further down', [everybody, '*.js @js-owner'], 'a.jsx', ['@global-owner1', '@global-owner2']],
    ['an e-mail address', ['*.go docs@example.com'], 'cmd/main.go', ['docs@example.com']],
    ['a team', ['*.txt @octo-org/octocats'], 'a/b.txt', ['@octo-org/octocats']],
    ['a folder at the root', ['/build/logs/ @doctocat'], 'build/logs/a/b.log', ['@doctocat']],
    ['the same folder elsewhere', ['/build/logs/ @doctocat'], 'x/build/logs/b.log', null],
    ['files of a folder', ['docs/* docs@example.com'], 'docs/getting-started.md', ['docs@example.com']],
    ['not those below', ['docs/* docs@example.com'], 'docs/build-app/troubleshooting.md', null],
    ['not those of a folder of that name', ['docs/* docs@example.com'], 'x/docs/a.md', null],
    ['a folder anywhere', ['apps/ @octocat'], 'src/apps/web/a.ts', ['@octocat']],
    ['a folder of the root', ['/docs/ @doctocat'], 'docs/build-app/a.md', ['@doctocat']],
    ['a folder of the root, elsewhere', ['/docs/ @doctocat'], 'x/docs/a.md', null],
    ['two owners', ['/scripts/ @doctocat @octocat'], 'scripts/run.sh', ['@doctocat', '@octocat']],
    ['any logs', ['**/logs @octocat'], 'build/logs', ['@octocat']],
    ['any logs, below', ['**/logs @octocat'], 'deeply/nested/logs/today/a', ['@octocat']],
    ['any logs, at the root', ['**/logs @octocat'], 'logs/a', ['@octocat']],
    ['all but a folder', ['/apps/ @octocat', '/apps/github'], 'apps/github/a.ts', []],
    ['the rest of that folder', ['/apps/ @octocat', '/apps/github'], 'apps/a.ts', ['@octocat']],
    ['a folder with its own', ['/apps/ @octocat', '/apps/github @doctocat'], 'apps/github/a', ['@doctocat']],
  ])('%s', (_what, file, path, owners) => {
    expect(ownersOf(`# This is a comment.\n\n${file.join('\r\n')}\n`, path)).toEqual(owners);
  });
});

describe('a pattern', () => {
  it.each<[pattern: string, path: string, does: boolean]>([
    ['foo', 'bar/foo/baz', true],
    ['foo', 'foo.txt', false],
    ['foo/', 'foo', false],
    ['foo/bar', 'baz/foo/bar', false],
    ['f*', 'bar/foo/baz', true],
    ['/f*', 'bar/foo', false],
    ['/*', 'foo', true],
    ['/*', 'foo/bar', false],
    ['/*/', 'foo', false],
    ['/*/', 'foo/bar/baz', true],
    ['foo/*/', 'foo/bar', false],
    ['foo/*/', 'foo/bar/baz', true],
    ['foo/*.txt', 'foo/bar/baz.txt', false],
    ['foo/*/baz', 'foo/bar/baz/qux', true],
    ['foo/**', 'foo', false],
    ['foo/**', 'foo/bar/baz', true],
    ['foo/**/', 'foo/bar', true],
    ['foo/**/bar', 'foo/bar', true],
    ['foo/**/bar', 'foo/a/b/bar/baz', true],
    ['foo/**/bar/b*', 'foo/qux/bar/qux', false],
    ['foo/**/*', 'foo/a/b/c', true],
    ['**', 'a/b', true],
    ['/', 'a', false],
    ['f?o', 'fóo', true],
    ['f?o', 'f/o', false],
    ['f\\*o', 'f*o', true],
    ['f\\*o', 'foo', false],
    ['my\\ docs/', 'my docs/a', true],
    ['/apps/[id]/page.ts', 'apps/[id]/page.ts', true],
    ['/apps/[id]/page.ts', 'apps/i/page.ts', false],
    ['README.md', 'readme.md', false],
    ['{a,b}', 'a', false],
    ['.github/', '.github/workflows/ci.yml', true],
    ['*', '.env', true],
    ['a//b', 'a/b', false],
  ])('%s on %s: %s', (pattern, path, does) => {
    expect(matches(pattern, path)).toBe(does);
  });

  it('takes no longer for being hostile', () => {
    const pattern = `${'**/a*'.repeat(30)}b`;
    const path = Array.from({ length: 200 }, () => 'a'.repeat(200));
    const begin = performance.now();
    expect(compileOwnersPattern(pattern).matches(path)).toBe(false);
    expect(compileOwnersPattern(`/${'*a'.repeat(60)}c`).matches(['a'.repeat(4000)])).toBe(false);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('a line', () => {
  it.each<[line: string, rule: object | null, kind: string | null]>([
    ['*.ts\t@a   @org/team-1', { pattern: '*.ts', owners: ['@a', '@org/team-1'] }, null],
    ['docs/c#/ @a#note', { pattern: 'docs/c#/', owners: ['@a'] }, null],
    ['my\\ docs @a', { pattern: 'my\\ docs', owners: ['@a'] }, null],
    ['/vendor', { pattern: '/vendor', owners: [] }, null],
    ['*.kt @octo_corp', { pattern: '*.kt', owners: ['@octo_corp'] }, null],
    ['   # indented', null, null],
    ['!*.ts @a', null, 'negation'],
    ['\\#x @a', null, 'escaped-hash'],
    ['***/*.rb @a', null, 'asterisks'],
    ['*.ts a', null, 'owner'],
    ['*.ts @a @b/c/d', null, 'owner'],
    ['[Section][2] @a', { pattern: '[Section][2]', owners: ['@a'] }, null],
    ['^[Section name] @a', null, 'owner'],
    ['dir\\', null, 'escape'],
    ['dir\\\\', { pattern: 'dir\\\\', owners: [] }, null],
  ])('%s', (line, rule, kind) => {
    const { rules, problems } = parseCodeOwners(`\uFEFF# head\n${line}`);
    expect(rules).toEqual(rule === null ? [] : [{ ...rule, line: 2 }]);
    expect(problems.map((problem) => [problem.kind, problem.line])).toEqual(kind === null ? [] : [[kind, 2]]);
  });

  it('never makes the file fail, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...' \t\\#!*?/[]@ab.\u{1F600}') })), (lines) => {
        const { rules, problems } = parseCodeOwners(lines.join('\n'));
        expect(rules.length + problems.length).toBeLessThanOrEqual(lines.length);
        const { find } = createOwnersFinder({ rules });
        expect([null, ...rules]).toContain(find('a/b.ts'));
      }),
    );
  });
});

const name = fc.constantFrom('a', 'b', 'ab', 'a.md', 'b.md', 'docs', 'x-y');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const part = fc.oneof(
  { weight: 3, arbitrary: name },
  fc.constantFrom('*', '**', '*.md', 'a*', '?', 'd?cs', '*b*', '*-?'),
);
const pattern = fc
  .record({
    root: fc.constantFrom('', '', '/', '**/'),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    end: fc.constantFrom('', '', '/', '/**'),
  })
  .map(({ root, parts, end }) => `${root}${parts.join('/')}${end}`)
  // GitHub refuses three asterisks, and what ends in **/ is for files there too.
  .filter((text) => !text.includes('***') && !text.endsWith('**/'))
  // Git alone cannot tell how deep the folder of a last * lies when its place is open.
  .filter((text) => !/\*\*.*[^*]\/\*$/u.test(text));

describe('beside git', () => {
  let directory = '';
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'owners-'));
    execFileSync('git', ['init', '-q', directory]);
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  /** What git would ignore of the paths; none of them exists, so that all are files. */
  function ignored(text: string, paths: readonly string[]): ReadonlySet<string> {
    writeFileSync(join(directory, '.gitignore'), `${text}\n`);
    const args = ['-C', directory, '-c', 'core.excludesFile=', 'check-ignore', '--no-index', '-z', '--stdin'];
    const { stdout, status } = spawnSync('git', args, { input: paths.join('\0'), encoding: 'utf8' });
    expect([0, 1]).toContain(status);
    return new Set(stdout.split('\0').filter((each) => each !== ''));
  }

  it('matches what git ignores, save that /* does not go down', () => {
    let matched = 0;
    fc.assert(
      fc.property(pattern, fc.uniqueArray(path, { minLength: 10, maxLength: 30 }), (text, paths) => {
        const expected = ignored(text, paths);
        const stays = /.\/\*$|^\/\*$/u.test(text) && !text.includes('**');
        const depth = text.replace(/^\//u, '').split('/').length;
        for (const each of paths) {
          const does = expected.has(each) && !(stays && each.split('/').length !== depth);
          if (does) matched += 1;
          expect(matches(text, each), `${text} on ${each}`).toBe(does);
        }
      }),
      { numRuns: 400 },
    );
    expect(matched).toBeGreaterThan(500);
  }, 60_000);

  it('lets the last of several lines decide, as one by one', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), fc.array(path), (patterns, paths) => {
        const { find } = createOwnersFinder(parseCodeOwners(patterns.map((each) => `${each} @a`).join('\n')));
        for (const each of paths) {
          const last = patterns.findLastIndex((text) => matches(text, each));
          expect(find(each)?.line ?? 0).toBe(last + 1);
        }
      }),
    );
  });
});
