// Tests of core/change/commits/people.ts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findCoAuthors,
  isBot,
  isDependencyBot,
  listAuthors,
} from '../../../../../src/core/change/commits/people.ts';
import { ada, ben } from '../../../../fakes/change.ts';

describe('isBot', () => {
  test.each([
    ['renovate[bot]', '29139614+renovate[bot]@users.noreply.github.com', true, true],
    ['dependabot[bot]', 'support@github.com', true, true],
    ['Renovate Bot', 'bot@renovateapp.com', true, true],
    ['github-actions', '41898282+github-actions[bot]@users.noreply.github.com', true, false],
    ['jenkins', 'ci@example.com', true, false],
    ['shop-release-bot', 'release@example.com', true, false],
    ['project_12_bot', 'project_12_bot_0af@noreply.gitlab.example.com', true, false],
    ['Copilot', '175728472+Copilot@users.noreply.github.com', true, false],
    ['Paul Jenkins', 'paul.jenkins@example.com', false, false],
    ['Jenkins Lee', 'jenkins.lee@example.com', false, false],
    ['Jane Abbot', 'jabbot@example.com', false, false],
    ['김민수', 'minsu@example.com', false, false],
    ['GitHub', 'noreply@github.com', false, false],
  ])('%s', (name, email, bot, updates) => {
    expect([isBot({ name, email }), isDependencyBot({ name, email })]).toEqual([bot, updates]);
  });
});

describe('findCoAuthors', () => {
  test('reads trailers, each person once, without the author', () => {
    const body = `text\n\nCo-authored-by: Ben Cho <ben@example.com>\nco-authored-by: Ben Cho <ben@other.example>\nCo-authored-by: Ada <ADA@example.com>\nAuthor: Eve <eve@example.com>\nCo-authored-by: broken`;
    expect(findCoAuthors({ author: ada, body })).toEqual([ben]);
  });
});

describe('listAuthors', () => {
  test('counts a person once a commit, by e-mail or name, most first', () => {
    const commits = [
      { author: ben, coAuthors: [] },
      { author: ada, coAuthors: [ben] },
      { author: { name: 'Ben  CHO', email: 'ben@home.example' }, coAuthors: [] },
      {
        author: { name: 'ben', email: '12+ben@users.noreply.github.com' },
        coAuthors: [{ name: 'Other', email: 'ben@users.noreply.github.com' }],
      },
    ];
    expect(listAuthors(commits)).toEqual([
      { ...ben, commits: 3, bot: false },
      { ...ada, commits: 1, bot: false },
      { name: 'ben', email: '12+ben@users.noreply.github.com', commits: 1, bot: false },
    ]);
  });

  test('joins people whom only a later commit shows to be one', () => {
    const commits = [
      { author: { name: 'Ada Park', email: 'a@one.example' }, coAuthors: [] },
      { author: { name: 'A. P.', email: 'a@two.example' }, coAuthors: [] },
      { author: { name: 'Ada Park', email: 'a@two.example' }, coAuthors: [] },
    ];
    expect(listAuthors(commits).map((author) => author.commits)).toEqual([3]);
  });

  test('does not make one person of all who are called root', () => {
    const commits = ['a@x.example', 'b@x.example'].map((email) => ({
      author: { name: 'root', email },
      coAuthors: [],
    }));
    expect(listAuthors(commits)).toHaveLength(2);
  });

  test('nobody counts more commits than there are, and everyone counts one', () => {
    const person = fc.record({
      name: fc.constantFrom('', 'root', 'Ada', 'Ben', '민수'),
      email: fc.constantFrom('', 'a@x', 'b@x', 'c@x'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.record({ author: person, coAuthors: fc.array(person, { maxLength: 3 }) }), {
          maxLength: 12,
        }),
        (commits) => {
          const authors = listAuthors(commits);
          for (const author of authors) expect(author.commits).toBeGreaterThan(0);
          for (const author of authors) expect(author.commits).toBeLessThanOrEqual(commits.length);
          expect(authors.length > 0).toBe(commits.length > 0);
        },
      ),
    );
  });
});
