// Tests that condensing loses no commit, tells a story once and keeps the budget. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from '../../../../src/core/condense/condense.ts';
import type { Commit, ModuleChange } from '../../../../src/domain/change.ts';
import { addedLines, makeChange, makeCommit, makeFile, makeModule, sha } from '../../../fakes/change.ts';

const options = { language: 'en', budgetTokens: 2300, factsMax: 40 } as const;

const digestOf = (module: ModuleChange, limits: { budgetTokens?: number; factsMax?: number } = {}) =>
  condense(makeChange({ modules: [module] }), { ...options, ...limits });

describe('condense', () => {
  it('tells commits of one issue in one fact, named by the largest', () => {
    const commits = [
      makeCommit({ sha: sha('c3'), headline: 'Remove the client', issueKeys: ['PAY-7'], touchedCount: 9 }),
      makeCommit({ sha: sha('c2'), headline: 'Rename the queue', issueKeys: ['PAY-8'] }),
      makeCommit({ sha: sha('c1'), headline: 'Start the removal', issueKeys: ['PAY-7'], touchedCount: 2 }),
    ];
    const { facts } = digestOf(makeModule({ commits }));
    expect(facts.map((fact) => fact.text).sort()).toEqual(['Remove the client', 'Rename the queue']);
    const removal = facts.find((fact) => fact.text === 'Remove the client');
    expect(removal?.details.map((detail) => detail.text)).toContain('Start the removal');
    expect(removal?.refs[0]).toBe('jira:PAY-7');
  });

  it('names parts of one work as a whole, and a part alone as what it is', () => {
    const second = makeCommit({
      sha: sha('c2'),
      headline: 'Time out calls to the network, second part',
      issueKeys: ['PAY-7'],
    });
    const first = makeCommit({
      sha: sha('c1'),
      headline: 'Time out calls to the network',
      issueKeys: ['PAY-7'],
    });
    const namesOf = (...commits: readonly Commit[]) =>
      digestOf(makeModule({ commits })).facts.map(({ text, details }) => [text, ...details]);
    expect(namesOf(second, first)).toEqual([['Time out calls to the network']]);
    expect(namesOf(second)).toEqual([['Time out calls to the network, second part']]);
  });

  it('tells no second commit that says only that the build or the tests were mended', () => {
    const commits = [
      makeCommit({
        sha: sha('c4'),
        headline: 'Add IPv6 to the ACL [ADDENDUM] - build fix',
        issueKeys: ['PAY-7'],
      }),
      makeCommit({ sha: sha('c3'), headline: 'Fix broken tests', issueKeys: ['PAY-7'] }),
      makeCommit({ sha: sha('c2'), headline: 'Read the prefix from the settings', issueKeys: ['PAY-7'] }),
      makeCommit({ sha: sha('c1'), headline: 'Add IPv6 to the ACL', issueKeys: ['PAY-7'], touchedCount: 9 }),
    ];
    const [fact] = digestOf(makeModule({ commits })).facts;
    expect(fact?.details.map((detail) => detail.text)).toEqual(['Read the prefix from the settings']);
    expect(fact?.commits).toHaveLength(4);
  });

  it('tells what was done, undone and redone once, under the redo', () => {
    const commits = [
      makeCommit({ sha: sha('c3'), headline: 'Change title to text', pullRequests: [536] }),
      makeCommit({ sha: sha('c2'), headline: 'Title of any length', fate: 'revert', pullRequests: [535] }),
      makeCommit({ sha: sha('c1'), headline: 'Title of any length', fate: 'reverted', pullRequests: [534] }),
    ];
    const { facts } = digestOf(
      makeModule({ commits, stories: [{ original: sha('c1'), undo: sha('c2'), redo: sha('c3') }] }),
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.text).toBe('Change title to text');
    expect(facts[0]?.details[0]?.text).toBe(
      'Told once: first done in #534, undone in #535, done again in #536.',
    );
    expect(facts[0]?.commits).toHaveLength(3);
  });

  it('admits what was undone for good instead of telling it as a change', () => {
    const commits = [
      makeCommit({ sha: sha('c2'), headline: 'Faster login', fate: 'revert', pullRequests: [2] }),
      makeCommit({ sha: sha('c1'), headline: 'Faster login', fate: 'reverted', pullRequests: [1] }),
    ];
    const [fact] = digestOf(
      makeModule({ commits, stories: [{ original: sha('c1'), undo: sha('c2') }] }),
    ).facts;
    expect(fact?.grouped).toBe(true);
    expect(fact?.details[0]?.text).toMatch(/undone again in #2: the code is as it was/);
  });

  it('groups noise under one line that names the bumps', () => {
    const commits = [1, 2, 3].map((number) =>
      makeCommit({
        sha: sha(`d${number}`),
        fate: 'noise',
        noise: 'dependency-bump',
        bot: true,
        pullRequests: [number],
      }),
    );
    const manifest = makeFile({
      path: 'package.json',
      excerpt: {
        complete: true,
        lines: [
          { sign: '-', line: 9, text: '    "express": "4.1.0",' },
          { sign: '+', line: 9, text: '    "express": "5.0.0",' },
        ],
      },
    });
    const { facts } = digestOf(makeModule({ commits, files: [manifest] }));
    expect(facts).toHaveLength(1);
    expect(facts[0]?.text).toContain('3 commits');
    expect(facts[0]?.text).toContain('express 4.1.0 → 5.0.0');
    expect(facts[0]?.details[0]?.text).toContain('major');
  });

  it('puts a commit of a merged branch under the pull request of its merge', () => {
    const commits = [
      makeCommit({
        sha: sha('e9'),
        parents: [sha('b0'), sha('e2')],
        fate: 'merge',
        headline: 'Refund by partial amount',
        subject: 'Merge pull request #9 from org/refund',
        pullRequests: [9],
        touched: [],
        touchedCount: 0,
      }),
      makeCommit({ sha: sha('e2'), parents: [sha('e1')], headline: 'wip' }),
      makeCommit({ sha: sha('e1'), parents: [sha('b0')], headline: 'start' }),
    ];
    const { facts } = digestOf(makeModule({ commits, range: { ...makeModule().range, headSha: sha('e9') } }));
    expect(facts).toHaveLength(1);
    expect(facts[0]?.text).toBe('Refund by partial amount');
    expect(facts[0]?.refs[0]).toBe('pr:#9');
  });

  it('keeps the most dangerous facts when the budget is small, and says what it cut', () => {
    const commits: Commit[] = [];
    for (let index = 0; index < 60; index += 1)
      commits.push(
        makeCommit({
          sha: sha(`f${100 + index}`),
          headline: `Tidy module number ${index} of the house`,
          touchedCount: 1,
        }),
      );
    commits.push(makeCommit({ sha: sha('aa'), headline: 'Drop the v1 endpoints', breaking: 'v1 is gone' }));
    const digest = digestOf(makeModule({ commits }), { budgetTokens: 200 });
    expect(digest.facts[0]?.text).toBe('Drop the v1 endpoints');
    expect(digest.tokens).toBeLessThanOrEqual(200);
    expect(digest.cut.length).toBeGreaterThan(0);
  });

  it('has every commit in exactly one fact, told or cut, and never passes its budget', () => {
    const fates = fc.constantFrom('told', 'merge', 'noise', 'told', 'told') as fc.Arbitrary<
      'told' | 'merge' | 'noise'
    >;
    const commitsOf = fc.array(
      fc.record({
        fate: fates,
        key: fc.option(fc.constantFrom('A-1', 'A-2', 'B-3'), { nil: undefined }),
        headline: fc.string({ minLength: 1, maxLength: 60 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        commitsOf,
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 20 }),
        (drafts, budgetTokens, factsMax) => {
          const commits = drafts.map((draft, index) =>
            makeCommit({
              sha: sha(`${1000 + index}`),
              parents: [sha(`${1001 + index}`)],
              headline: draft.headline,
              fate: draft.fate,
              issueKeys: draft.key === undefined ? [] : [draft.key],
              ...(draft.fate === 'noise' && { noise: 'formatting' }),
            }),
          );
          const digest = digestOf(makeModule({ commits, files: [makeFile({ excerpt: addedLines('x') })] }), {
            budgetTokens,
            factsMax,
          });
          const told = [...digest.facts, ...digest.cut].flatMap((fact) => fact.commits);
          expect([...told].sort()).toEqual(commits.map((commit) => commit.sha).sort());
          expect(digest.tokens).toBeLessThanOrEqual(budgetTokens);
          expect(digest.facts.filter((fact) => !fact.grouped).length).toBeLessThanOrEqual(factsMax);
        },
      ),
      { numRuns: 60 },
    );
  });
});
