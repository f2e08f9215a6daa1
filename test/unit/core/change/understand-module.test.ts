// Tests of core/change/understand-module.ts: how the parts come together, and what holds for any history.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommit } from '../../../../src/core/change/read-commit.ts';
import { understandModule } from '../../../../src/core/change/understand-module.ts';
import type { GitCommit } from '../../../../src/domain/change.ts';
import { makeFile, makeGitCommit, makeRange, sha } from '../../../fakes/change.ts';
import { makeSettings } from '../../../fakes/settings.ts';

const understand = (
  commits: readonly GitCommit[],
  overrides: Partial<Parameters<typeof understandModule>[0]> = {},
) =>
  understandModule({
    name: 'shop',
    url: null,
    scope: null,
    paths: ['src/**'],
    range: makeRange(),
    readings: commits.map((commit) => readCommit(commit, null)),
    files: [],
    takenAway: [],
    texts: new Map(),
    component: null,
    certificates: [],
    runtimeNeeds: { needs: [], manifests: [], problems: [] },
    codeOwners: null,
    hosted: [],
    settings: makeSettings(),
    ...overrides,
  });

describe('understandModule', () => {
  test('counts as git counts, and keeps the order', () => {
    const files = [
      makeFile({ insertions: 3, deletions: 1 }),
      makeFile({ path: 'logo.png', class: 'binary', insertions: 0, deletions: 0 }),
    ];
    const commits = [makeGitCommit({ sha: sha('2') }), makeGitCommit({ sha: sha('1') })];
    const module = understand(commits, { files });
    expect(module.statistics).toEqual({ commits: 2, files: 2, insertions: 3, deletions: 1 });
    expect(module.commits.map((commit) => commit.sha)).toEqual([sha('2'), sha('1')]);
    expect(module.files).toBe(files);
  });

  test('says of a commit what its message says', () => {
    const [commit] = understand([
      makeGitCommit({
        subject: 'feat(api)!: PAY-7 drop the old endpoint (#12)',
        body: 'BREAKING CHANGE: /v1 is gone\n\nCo-authored-by: Ben Cho <ben@example.com>',
      }),
    ]).commits;
    expect(commit).toMatchObject({
      ref: 'c:a1000000',
      fate: 'told',
      bot: false,
      coAuthors: [{ name: 'Ben Cho' }],
      conventional: { type: 'feat', scope: 'api', description: 'drop the old endpoint (#12)' },
      breaking: '/v1 is gone',
      issueKeys: ['PAY-7'],
      pullRequests: [12],
      headline: 'Drop the old endpoint',
    });
  });

  test('commits that a merge brought belong to its pull request', () => {
    const module = understand([
      makeGitCommit({
        sha: sha('4'),
        parents: [sha('1'), sha('3')],
        subject: 'Merge pull request #7 from org/x',
        body: 'Add refunds',
        touched: [],
        touchedCount: 0,
      }),
      makeGitCommit({ sha: sha('3'), parents: [sha('2')], subject: 'Test refunds' }),
      makeGitCommit({ sha: sha('2'), parents: [sha('1')], subject: 'Write refunds' }),
      makeGitCommit({ sha: sha('1'), parents: [sha('b0')], subject: 'Other' }),
    ]);
    expect(module.commits.map((commit) => [commit.fate, commit.pullRequests])).toEqual([
      ['merge', [7]],
      ['told', [7]],
      ['told', [7]],
      ['told', []],
    ]);
    expect(module.pullRequests).toEqual([
      { number: 7, title: 'Add refunds', ref: 'pr:#7', commits: ['c:40000000', 'c:30000000', 'c:20000000'] },
    ]);
  });

  test('an empty range is understood', () => {
    const module = understand([]);
    expect(module).toMatchObject({
      statistics: { commits: 0, files: 0 },
      stories: [],
      issues: [],
      authors: [],
    });
  });

  test('pages in one line are read in linear time', () => {
    const million = 1_000_000;
    for (const piece of [
      'PAY-7 ',
      'Co-authored-by: ',
      'This reverts commit abc1234 ',
      'BREAKING CHANGE: x\n',
      '(#1)',
      'Revert "',
      '[a]',
      '버전 ',
      '#',
      ' ',
      'A_',
    ]) {
      const text = piece.repeat(million / piece.length);
      const [commit] = understand([
        makeGitCommit({ subject: text.replaceAll('\n', ' '), body: text }),
      ]).commits;
      // Anything quadratic takes minutes here and runs into the test's time limit.
      expect(commit?.headline.length).toBeLessThanOrEqual(240);
    }
  });
});

const subject = fc.oneof(
  fc.constantFrom(
    'Add refunds (#1)',
    'PAY-7: Add refunds',
    'Prepared 1.2.3',
    'Bump x from 1.0 to 1.1',
    'Merge branch x',
    'Reapply "Add refunds (#1)"',
    'Revert "Add refunds (#1)"',
    '되돌림: Add refunds',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** A history of up to fourteen commits; each may name any of them as parent or as what it reverts. */
const anyHistory = fc
  .array(
    fc.record({
      subject,
      parents: fc.array(fc.nat(14), { maxLength: 3 }),
      reverts: fc.option(fc.nat(14)),
      path: fc.constantFrom('a.ts', 'b.ts', 'c.md'),
      count: fc.constantFrom(0, 1, 9),
    }),
    { maxLength: 14 },
  )
  .map((lines) =>
    lines.map((line, index) =>
      makeGitCommit({
        sha: sha(`abcdef${(index + 16).toString(16)}`),
        parents: line.parents.map((parent) => sha(`abcdef${(parent + 16).toString(16)}`)),
        subject: line.subject,
        body:
          line.reverts === null
            ? ''
            : `This reverts commit ${sha(`abcdef${(line.reverts + 16).toString(16)}`)}.`,
        touched: line.count === 0 ? [] : [{ status: 'M', path: line.path }],
        touchedCount: line.count,
      }),
    ),
  );

describe('any history', () => {
  test('every commit is kept with one fate, and every reverted commit has its revert', () => {
    fc.assert(
      fc.property(anyHistory, (commits) => {
        const module = understand(commits);
        expect(module.commits.map((commit) => commit.sha)).toEqual(commits.map((commit) => commit.sha));
        const fateOf = new Map(module.commits.map((commit) => [commit.sha, commit.fate]));
        const reverts = module.commits.filter((commit) => commit.fate === 'revert').length;
        const undone = new Set(module.stories.map((story) => story.undo));
        if (module.commits.some((commit) => commit.fate === 'reverted'))
          expect(reverts + undone.size).toBeGreaterThan(0);
        for (const story of module.stories) {
          expect(fateOf.get(story.original)).toBe('reverted');
          expect(fateOf.has(story.undo)).toBe(true);
          expect(story.undo).not.toBe(story.original);
          if (story.redo !== undefined) expect(['told', 'noise']).toContain(fateOf.get(story.redo));
        }
      }),
    );
  });

  test('understanding the same history twice gives the same', () => {
    fc.assert(
      fc.property(anyHistory, (commits) => {
        expect(understand(commits)).toEqual(understand(commits));
      }),
    );
  });
});
