// Tests of core/change/commits/reverts.ts and of what it is made of.
import { describe, expect, test } from 'vitest';
import { parseRevert } from '../../../../../src/core/change/commits/revert-message.ts';
import { readCommit } from '../../../../../src/core/change/read-commit.ts';
import { understandModule } from '../../../../../src/core/change/understand-module.ts';
import type { GitCommit, TouchedPath } from '../../../../../src/domain/change.ts';
import { makeGitCommit, makeRange, sha } from '../../../../fakes/change.ts';
import { makeSettings } from '../../../../fakes/settings.ts';

type Line = {
  readonly subject: string;
  readonly body?: string;
  readonly touched?: readonly string[];
  readonly parents?: readonly string[];
};

const toTouched = (text: string): TouchedPath => {
  const [status, path] = text.split(' ');
  return { status: status as TouchedPath['status'], path: path ?? '' };
};

/** Commits 1, 2, 3 … in the order in which they were made; `{n}` in a body is the sha of commit n. */
const history = (lines: readonly Line[]): readonly GitCommit[] =>
  lines
    .map(({ subject, body = '', touched = ['M src/refund.ts'], parents }, index) =>
      makeGitCommit({
        sha: sha(`abc000${index + 1}`),
        parents: parents?.map((name) => sha(`abc000${name}`)) ?? [sha(`abc000${index}`)],
        subject,
        body: body.replace(/\{(\d+)\}/g, (_, name: string) => sha(`abc000${name}`)),
        touched: touched.map(toTouched),
        touchedCount: touched.length,
      }),
    )
    .reverse();

const understand = (lines: readonly Line[]) => {
  const module = understandModule({
    name: 'shop',
    url: 'https://git.example.com/org/shop',
    scope: null,
    paths: [],
    range: makeRange(),
    readings: history(lines).map((commit) => readCommit(commit, null)),
    files: [],
    takenAway: [],
    texts: new Map(),
    component: null,
    certificates: [],
    runtimeNeeds: { needs: [], manifests: [], problems: [] },
    codeOwners: null,
    hosted: [],
    settings: makeSettings(),
  });
  const name = (value: string | undefined) =>
    value === undefined ? undefined : Number(value.slice(6).replace(/0+$/, ''));
  return {
    fates: [...module.commits].reverse().map((commit) => commit.fate),
    stories: module.stories.map((story) => [name(story.original), name(story.undo), name(story.redo)]),
  };
};

const add: Line = {
  subject: 'Add refunds to the basket (#1)',
  touched: ['M src/refund.ts', 'A src/basket.ts'],
};
const revertOf = (target: number, subject = 'Revert "Add refunds to the basket (#1)" (#2)'): Line => ({
  subject,
  body: `This reverts commit {${target}}.`,
  touched: ['M src/refund.ts', 'D src/basket.ts'],
});
const other: Line = { subject: 'Count visitors', touched: ['M src/visitor.ts'] };

describe('pairs', () => {
  test('a revert cancels what it names', () => {
    expect(understand([add, other, revertOf(1)])).toEqual({
      fates: ['reverted', 'told', 'revert'],
      stories: [[1, 3, undefined]],
    });
  });

  test.each([
    [
      'by the beginning of a name',
      { ...revertOf(1), body: `This reverts commit ${sha('abc0001').slice(0, 7)}.` },
    ],
    [
      'by the number of a pull request',
      { ...revertOf(1), subject: 'Revert refunds', body: 'Reverts org/shop#1' },
    ],
    ['by the number in the subject', { ...revertOf(1), subject: 'Revert #1', body: '' }],
    ['by the quoted subject', { ...revertOf(1), body: '' }],
    [
      'by the repeated subject',
      { ...revertOf(1), subject: 'Undo PAY-7: Add refunds to the basket (#9)', body: '' },
    ],
    ['in Korean', { ...revertOf(1), subject: '되돌림: Add refunds to the basket', body: '' }],
    ['in Korean, verb last', { ...revertOf(1), subject: '"Add refunds to the basket" 롤백', body: '' }],
    ['as a conventional commit', { ...revertOf(1), subject: 'revert: add refunds to the basket' }],
    ['with a tag', { ...revertOf(1), subject: '[Revert] Add refunds to the basket' }],
    ['where the sentence stands first', { ...revertOf(1), subject: 'PAY-7 Add refunds to the basket' }],
  ])('%s', (_, undo) => {
    expect(understand([add, undo]).fates).toEqual(['reverted', 'revert']);
  });

  test('several commits at once', () => {
    const undo = {
      subject: 'Revert "Add refunds" and the count',
      body: 'This reverts commits {1} and {2}.',
      touched: ['M src/refund.ts', 'M src/visitor.ts'],
    };
    expect(understand([add, other, undo])).toEqual({
      fates: ['reverted', 'reverted', 'revert'],
      stories: [
        [2, 3, undefined],
        [1, 3, undefined],
      ],
    });
  });
});

describe('what is no pair', () => {
  test.each([
    [
      'a target outside the range',
      { ...revertOf(1), subject: 'Revert "Something older"', body: `This reverts commit ${sha('fff')}.` },
    ],
    ['an older commit of the same subject', { ...revertOf(1), body: `This reverts commit ${sha('fff')}.` }],
    ['another repository', { ...revertOf(1), subject: 'Revert refunds', body: 'Reverts org/warehouse#1' }],
    [
      'a squash that tells of a revert among its steps',
      {
        subject: 'Tweaks (#3)',
        body: '* Wait 3 days\n\n* Revert "Wait 3 days"\n\nThis reverts commit {1}.',
        touched: ['M src/refund.ts', 'D src/basket.ts'],
      },
    ],
    ['a part', { ...revertOf(1), subject: 'Partially revert "Add refunds to the basket"' }],
    ['less than half of it', { ...revertOf(1), touched: ['M src/elsewhere.ts'] }],
    ['a feature called rollback', { ...add, subject: 'Rollback support for refunds' }],
  ])('%s', (_, undo) => {
    expect(understand([{ ...add, subject: 'Add refunds to the basket (#1)' }, undo])).toEqual({
      fates: ['told', 'told'],
      stories: [],
    });
  });

  test('a revert that also undoes something older is told, for that part has an effect', () => {
    const undo = {
      subject: 'Revert refunds',
      body: `This reverts commits {1} and ${sha('fff')}.`,
      touched: ['M src/refund.ts', 'D src/basket.ts'],
    };
    expect(understand([add, undo]).fates).toEqual(['reverted', 'told']);
  });
});

describe('done again', () => {
  const undo = revertOf(1);

  test.each<[string, Line]>([
    ['the same words', { subject: 'Add refunds to the basket, again (#3)', touched: ['M src/refund.ts'] }],
    [
      'the same file created anew',
      { subject: 'Give money back', touched: ['A src/basket.ts', 'M src/config.ts'] },
    ],
    [
      'by reapplying',
      {
        subject: 'Reapply "Add refunds to the basket (#1)"',
        body: 'This reverts commit {2}.',
        touched: ['A src/basket.ts'],
      },
    ],
    [
      'by a revert of the revert',
      {
        subject: 'Revert "Revert "Add refunds to the basket (#1)" (#2)" (#3)',
        body: 'This reverts commit {2}.',
        touched: ['A src/basket.ts'],
      },
    ],
  ])('%s', (_, redo) => {
    expect(understand([add, undo, redo, other])).toEqual({
      fates: ['reverted', 'revert', 'told', 'told'],
      stories: [[1, 2, 3]],
    });
  });

  test('under the same issue, whatever the words', () => {
    const lines = [
      {
        subject: 'IR-1040: Remove the status',
        touched: ['M src/status.ts', 'A db/migration/V1_31__delete_status.sql'],
      },
      {
        subject: 'Undo IR-1040: Remove the status (#378)',
        body: 'This reverts commit {1}.',
        touched: ['M src/status.ts', 'A db/migration/V1_32__undelete_status.sql'],
      },
      {
        subject: 'IR-1040: Re-remove “status” (#381)',
        touched: ['M docs/status.md', 'M src/status.ts', 'A db/migration/V1_33__delete_status_correctly.sql'],
      },
    ];
    expect(understand(lines)).toEqual({ fates: ['reverted', 'revert', 'told'], stories: [[1, 2, 3]] });
  });

  test.each<[string, Line]>([
    ['an everyday file in common', { subject: 'Round amounts', touched: ['M src/refund.ts'] }],
    [
      'a sweeping change',
      {
        subject: 'Rename everything',
        touched: ['A src/basket.ts', ...Array.from({ length: 30 }, (_, index) => `M src/f${index}.ts`)],
      },
    ],
    [
      'other work on the same field',
      { subject: 'Remove the limit of refunds', touched: ['M src/request.ts'] },
    ],
  ])('not: %s', (_, later) => {
    expect(understand([add, undo, later])).toEqual({
      fates: ['reverted', 'revert', 'told'],
      stories: [[1, 2, undefined]],
    });
  });

  test('not: the next of many commits of an issue', () => {
    const work = ['M src/a.ts', 'M src/b.ts', 'M src/c.ts'].map((path, index) => ({
      subject: `PAY-7: Step ${'xyz'[index]} of many`,
      touched: [path],
    }));
    const lines = [
      { ...add, subject: 'PAY-7: Add refunds' },
      revertOf(1, 'Revert "PAY-7: Add refunds"'),
      ...work,
    ];
    expect(understand(lines).fates).toEqual(['reverted', 'revert', 'told', 'told', 'told']);
    expect(understand(lines).stories).not.toContainEqual([1, 2, 3]);
  });
});

describe('to and fro', () => {
  const redo = {
    subject: 'Reapply "Add refunds to the basket (#1)"',
    body: 'This reverts commit {2}.',
    touched: ['A src/basket.ts'],
  };
  const undoRedo = {
    subject: 'Revert "Reapply "Add refunds to the basket (#1)""',
    body: 'This reverts commit {3}.',
    touched: ['D src/basket.ts'],
  };

  test('undone in the end', () => {
    expect(understand([add, revertOf(1), redo, undoRedo])).toEqual({
      fates: ['reverted', 'revert', 'reverted', 'revert'],
      stories: [[1, 4, undefined]],
    });
  });

  test('done in the end', () => {
    const last = { ...redo, body: 'This reverts commit {4}.' };
    expect(understand([add, revertOf(1), redo, undoRedo, last])).toEqual({
      fates: ['reverted', 'revert', 'reverted', 'revert', 'told'],
      stories: [[1, 4, 5]],
    });
  });

  test('a revert of something older, itself reverted, has no effect', () => {
    const lone = { ...revertOf(1), subject: 'Revert "Older"', body: `This reverts commit ${sha('fff')}.` };
    const back = { ...revertOf(1), subject: 'Revert "Revert "Older""' };
    expect(understand([lone, back])).toEqual({ fates: ['reverted', 'revert'], stories: [[1, 2, undefined]] });
  });

  test('releases that were rolled back cancel without a story', () => {
    const release = { subject: 'Prepared 3.9.4', touched: ['M pom.xml'] };
    const undo = {
      subject: 'Revert "Prepared 3.9.4"',
      body: 'This reverts commit {1}.',
      touched: ['M pom.xml'],
    };
    expect(understand([release, undo, release])).toEqual({
      fates: ['reverted', 'revert', 'noise'],
      stories: [],
    });
  });
});

describe('merges', () => {
  const lines: readonly Line[] = [
    { subject: 'Base' },
    { subject: 'Add refunds', touched: ['A src/basket.ts'], parents: ['1'] },
    { subject: 'Test refunds', touched: ['A test/basket.ts'], parents: ['2'] },
    {
      subject: 'Merge pull request #7 from org/refunds',
      body: 'Add refunds',
      touched: [],
      parents: ['1', '3'],
    },
    {
      subject: 'Revert "Merge pull request #7 from org/refunds"',
      body: 'This reverts commit {4}, reversing\nchanges made to {1}.',
      touched: ['D src/basket.ts', 'D test/basket.ts'],
    },
  ];

  test('what a reverted merge brought is reverted', () => {
    expect(understand(lines)).toEqual({
      fates: ['told', 'reverted', 'reverted', 'reverted', 'revert'],
      stories: [[4, 5, undefined]],
    });
  });

  test('and stands again when the revert is reverted', () => {
    const back = {
      subject: 'Revert "Revert "Merge pull request #7 from org/refunds""',
      body: 'This reverts commit {5}.',
      touched: ['A src/basket.ts', 'A test/basket.ts'],
    };
    expect(understand([...lines, back])).toEqual({
      fates: ['told', 'told', 'told', 'merge', 'reverted', 'revert'],
      stories: [],
    });
  });
});

describe('parseRevert', () => {
  test('reads names, numbers and the quoted subject', () => {
    const body = 'This reverts commit 299221f3317d59f78257834f240ba70c0b252895.\n\nReverts org/shop#12';
    expect(parseRevert({ subject: 'Revert "Add x (#534)" (#535)', body })).toEqual({
      shas: ['299221f3317d59f78257834f240ba70c0b252895'],
      pullRequests: [{ repository: 'org/shop', number: 12 }],
      quoted: 'Add x (#534)',
      reapplies: false,
    });
  });
});
