// Tests of core/change/commits/takes-away.ts.
import { describe, expect, test } from 'vitest';
import { listTakenAway } from '../../../../../src/core/change/commits/takes-away.ts';
import type { Commit, GitCommit } from '../../../../../src/domain/change.ts';
import { epochMs } from '../../../../../src/domain/units.ts';
import { ben, makeCommit, makeGitCommit, sha, tuesdayMorning } from '../../../../fakes/change.ts';

const gone = makeGitCommit({ sha: sha('aa11'), subject: 'Add refunds' });
const elsewhere = { sha: sha('bb22'), author: ben, authoredAt: epochMs(tuesdayMorning + 1) };

const equivalentOf = (taken: Partial<GitCommit>, ours: Partial<Commit>) =>
  listTakenAway({
    takenAway: [{ ...gone, ...taken }],
    commits: [makeCommit({ ...elsewhere, subject: 'Other', ...ours })],
  })[0]?.equivalentIn;

describe('listTakenAway', () => {
  test.each<[string, Partial<GitCommit>, Partial<Commit>]>([
    ['head picked it', {}, { body: `(cherry picked from commit ${gone.sha})` }],
    ['it was picked from head', { body: `(cherry picked from commit ${elsewhere.sha})` }, {}],
    [
      'both were picked from one',
      { body: `(cherry picked from commit ${sha('cc')})` },
      { body: `(cherry picked from commit ${sha('cc')})` },
    ],
    [
      'the same author, time and subject',
      {},
      { author: gone.author, authoredAt: gone.authoredAt, subject: 'Add refunds' },
    ],
    ['the same subject and pull request', { subject: 'Add refunds (#12)' }, { subject: 'Add refunds (#12)' }],
    ['a pick that is noise', {}, { body: `(cherry picked from commit ${gone.sha})`, fate: 'noise' }],
  ])('is the same change: %s', (_, taken, ours) => {
    expect(equivalentOf(taken, ours)).toBe('c:bb220000');
  });

  test.each<[string, Partial<GitCommit>, Partial<Commit>]>([
    ['the same subject alone', {}, { subject: 'Add refunds' }],
    [
      'the same subject and issue by somebody else',
      { subject: 'PAY-7: Add refunds' },
      { subject: 'PAY-7: Add refunds (#12)' },
    ],
    [
      'the same subject, issue and author at another time',
      { subject: 'PAY-7: Add refunds' },
      { subject: 'PAY-7: Add refunds', author: gone.author },
    ],
    ['a pick that head reverts', {}, { body: `(cherry picked from commit ${gone.sha})`, fate: 'reverted' }],
    [
      'its origin, which head reverts',
      { body: `(cherry picked from commit ${elsewhere.sha})` },
      { fate: 'reverted' },
    ],
    [
      'its twin by author, time and subject, which head reverts',
      {},
      { author: gone.author, authoredAt: gone.authoredAt, subject: 'Add refunds', fate: 'reverted' },
    ],
    ['the revert itself', {}, { body: `(cherry picked from commit ${gone.sha})`, fate: 'revert' }],
    ['the same issue alone', { subject: 'PAY-7: Add refunds' }, { subject: 'PAY-7: Add receipts' }],
    ['the same author and time alone', {}, { author: gone.author, authoredAt: gone.authoredAt }],
    ['a mention of its name', {}, { body: `follows ${gone.sha}` }],
    [
      'merges of one name',
      { parents: [sha('1'), sha('2')], subject: 'Merge branch x (#1)' },
      { parents: [sha('1'), sha('2')], subject: 'Merge branch x (#1)' },
    ],
  ])('is another: %s', (_, taken, ours) => {
    expect(equivalentOf(taken, ours)).toBeUndefined();
  });

  test('a merge takes nothing away when head brings all that it had brought', () => {
    const merge = makeGitCommit({
      sha: sha('aa20'),
      parents: [sha('aa00'), sha('aa12')],
      touched: [],
      touchedCount: 0,
    });
    const brought = [
      makeGitCommit({ sha: sha('aa12'), parents: [sha('aa11')] }),
      { ...gone, parents: [sha('aa00')] },
    ];
    const picks = (...names: readonly string[]) =>
      names.map((name) =>
        makeCommit({
          ...elsewhere,
          sha: sha(`bb${name}`),
          subject: name,
          body: `(cherry picked from commit ${sha(name)})`,
        }),
      );
    const equivalents = (commits: readonly Commit[]) =>
      listTakenAway({ takenAway: [merge, ...brought], commits }).map((taken) => taken.equivalentIn);
    expect(equivalents(picks('aa12', 'aa11'))).toEqual(['c:bbaa1200', 'c:bbaa1200', 'c:bbaa1100']);
    expect(equivalents(picks('aa12'))).toEqual([undefined, undefined, 'c:bbaa1200']);
  });

  test('tells what is lost first, people’s work before routine', () => {
    const named = (subject: string, digits: string) => makeGitCommit({ sha: sha(digits), subject });
    const takenAway = [
      named('[maven-release-plugin] prepare release 1.0.3', 'a1'),
      named('Bump jackson from 2.15.1 to 2.15.2', 'a2'),
      makeGitCommit({ sha: sha('a3'), parents: [sha('1'), sha('2')], subject: 'Merge branch hotfix' }),
      named('Back again', 'a4'),
      { ...named('Stop the double charge', 'a5'), touched: [], touchedCount: 0 },
    ];
    const commits = [makeCommit({ sha: sha('bb'), body: `(cherry picked from commit ${sha('a4')})` })];
    expect(listTakenAway({ takenAway, commits }).map((taken) => taken.sha.slice(0, 2))).toEqual([
      'a5',
      'a1',
      'a2',
      'a3',
      'a4',
    ]);
  });

  test('keeps order and says whose it was', () => {
    const listed = listTakenAway({
      takenAway: [gone, { ...gone, sha: sha('aa12'), author: ben }],
      commits: [],
    });
    expect(listed.map((taken) => [taken.ref, taken.author.name])).toEqual([
      ['c:aa110000', 'Ada Park'],
      ['c:aa120000', 'Ben Cho'],
    ]);
  });
});
