// Tests of core/change/commits/pull-requests.ts and merge-message.ts.
import { describe, expect, test } from 'vitest';
import { parseMergeMessage } from '../../../../../src/core/change/commits/merge-message.ts';
import {
  findPullRequest,
  listPullRequests,
  withoutPullRequest,
} from '../../../../../src/core/change/commits/pull-requests.ts';

describe('findPullRequest', () => {
  test.each([
    ['GitHub squash', 'Add refunds (#12)', '', 12],
    ['backport: the last', 'Add refunds (#12) (#34)', '', 34],
    ['after skip ci', 'Add refunds (#12) [skip ci]', '', 12],
    ['revert of a squash', 'Revert "Add refunds (#12)" (#13)', '', 13],
    ['GitHub merge', 'Merge pull request #12 from org/refunds', 'Add refunds', 12],
    [
      'GitLab merge',
      "Merge branch 'refunds' into 'main'",
      'Add refunds\n\nSee merge request shop/api!34',
      34,
    ],
    ['GitLab squash', 'Add refunds', 'See merge request shop/api!34', 34],
    ['GitLab squash suffix', 'Add refunds (!34)', '', 34],
    ['Bitbucket Cloud', 'Merged in refunds (pull request #12)', 'Add refunds', 12],
    ['Bitbucket Server', 'Merge pull request #12 in SHOP/api from refunds to main', '', 12],
    ['newer Bitbucket Server', 'Pull request #12: Add refunds', 'Merge in SHOP/api from refunds to main', 12],
    ['Azure', 'Merged PR 123: Add refunds', '', 123],
    ['Bors', 'Auto merge of #123 - someone:branch, r=other', '', 123],
    ['trailer with address', 'Add refunds', 'PR-URL: https://github.com/org/api/pull/12', 12],
    ['trailer of Gitea', 'Add refunds', 'Reviewed-on: https://git.example.com/org/api/pulls/12', 12],
    ['trailer with number', 'Add refunds', 'Pull-Request: #12', 12],
    ['Apache', 'Add refunds', 'Reviewers: a\nAuthor: b\nCloses #2253 from user/branch', 2253],
    [
      'Apache, picked twice: the last',
      'Add',
      'Closes #2270 from x/A\n(cherry picked from commit 9d1d25cd)\nAuthor: x\nCloses #2282 from x/A-3.9',
      2282,
    ],
    ['Apache without branch', 'Add refunds', 'Author: b\nCloses #2253', 2253],
    ['Apache, older', 'Add refunds', 'This closes #123', 123],
    ['an issue, closed', 'Add refunds', 'Closes #12', null],
    ['an issue, fixed', 'Add refunds', 'Fixes #12', null],
    ['an issue, mentioned', 'Add refunds for #12', '', null],
    ['an issue in the suffix', 'Add refunds (fixes #12)', '', null],
    ['quoted in a revert', 'Revert "Add refunds (#12)"', '', null],
    ['a heading', 'Add #1 feature', '# 12', null],
    ['nought', 'Add refunds (#0)', '', null],
  ])('%s', (_, subject, body, number) => {
    expect(findPullRequest({ subject, body })).toBe(number);
  });
});

test('withoutPullRequest takes all numbers off the end and leaves the rest', () => {
  expect(withoutPullRequest('Add #3 refunds (#12) (#34).')).toBe('Add #3 refunds');
  expect(withoutPullRequest('(#12)')).toBe('(#12)');
});

describe('parseMergeMessage', () => {
  test.each([
    ['Merge pull request #12 from org/x', '\nAdd refunds\n\nmore', 'Add refunds'],
    ["Merge branch 'x' into 'main'", 'Add refunds\n\nSee merge request a/b!3', 'Add refunds'],
    ["Merge branch 'x' into 'main'", 'See merge request a/b!3', null],
    ["Merge branch 'x'", '# Conflicts:\n#\tpom.xml', null],
    ['Merged PR 12: Add refunds', '', 'Add refunds'],
    ["Merge remote-tracking branch 'origin/main' into x", '', null],
  ])('%s: title', (subject, body, title) => {
    expect(parseMergeMessage({ subject, body })?.title).toBe(title);
  });

  test.each([
    'Merge sort for invoices',
    'Merge duplicate customers',
    'Merger of accounts',
    'Merge branches of the decision tree',
  ])('%s: %#', (subject) => {
    expect(parseMergeMessage({ subject, body: '' })?.pullRequest ?? null).toBeNull();
  });
});

test('listPullRequests gives each number once, titled by the commit that names it', () => {
  const commits = [
    { ref: 'c:3', headline: 'Add refunds', pullRequests: [12], names: 12 },
    { ref: 'c:2', headline: 'Address review', pullRequests: [12], names: null },
    { ref: 'c:1', headline: 'Other', pullRequests: [], names: null },
  ];
  const told = { number: 12, title: 'Add refunds', ref: 'pr:#12', commits: ['c:3', 'c:2'] };
  expect(listPullRequests(commits, { titles: new Map(), scope: null })).toEqual([told]);
  expect(listPullRequests(commits, { titles: new Map([[12, 'Refunds']]), scope: 'org/shop' })).toEqual([
    { ...told, title: 'Refunds', ref: 'pr:org/shop#12' },
  ]);
});
