// Tests how what is known of a change is cut into chunks, and what each may cite. Pure.
import { describe, expect, it } from 'vitest';
import { listChunks } from '../../../../src/core/condense/list-chunks.ts';
import { type Chunk, chunkKey } from '../../../../src/domain/digest.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { makeChange, makeCommit, makeModule, sha } from '../../../fakes/change.ts';
import { foundIssue, makeContext, makePullRequest } from '../../../fakes/context.ts';
import { makeNote } from '../../../fakes/note.ts';

const body = 'The worker now reads the limit of the tenant and no longer that of the shop.';
const commitOf = (digits: string, overrides: Parameters<typeof makeCommit>[0] = {}) =>
  makeCommit({ sha: sha(digits), headline: `Work ${digits}`, ...overrides });

const find = (chunks: readonly Chunk[], ref: string) => chunks.find((chunk) => chunk.ref === ref);

describe('listChunks', () => {
  it('makes an issue and a pull request of one unit chunks that may cite each other and the commits', () => {
    const change = makeChange({
      modules: [
        makeModule({ commits: [commitOf('a1', { issueKeys: ['PAY-7'], pullRequests: [12], body })] }),
      ],
      context: makeContext({ pullRequests: [makePullRequest()], issues: [foundIssue()] }),
    });
    const chunks = listChunks(change);
    expect(chunks.map(({ kind, ref }) => `${kind} ${ref}`)).toEqual([
      'issue jira:PAY-7',
      'pull-request pr:#12',
    ]);
    expect(find(chunks, 'jira:PAY-7')?.refs).toEqual(['jira:PAY-7', 'pr:#12', 'c:a1000000']);
    expect(find(chunks, 'pr:#12')?.refs).toEqual(['pr:#12', 'c:a1000000', 'jira:PAY-7']);
  });

  it('tells what the tracker and the host keep in fields', () => {
    const issue = foundIssue({
      acceptanceCriteria: 'A receipt arrives within 60 s',
      epic: { key: 'PAY-1', title: 'Paperless' },
      links: [{ name: 'is blocked by', key: 'OPS-3', title: 'Mail server', status: 'Open' }],
      fixVersions: ['2026.11'],
    });
    const change = makeChange({
      modules: [makeModule({ commits: [commitOf('a1', { issueKeys: ['PAY-7'] })] })],
      context: makeContext({ pullRequests: [makePullRequest()], issues: [issue] }),
    });
    const chunks = listChunks(change);
    const text = find(chunks, 'jira:PAY-7')?.text ?? '';
    for (const part of [
      'Status: Done',
      'Epic: PAY-1 Paperless',
      'is blocked by OPS-3 Mail server (Open)',
      'Fix versions: 2026.11',
    ])
      expect(text).toContain(part);
    expect(text).toContain('Acceptance criteria:\nA receipt arrives within 60 s\n\nA receipt goes out');
    expect(find(chunks, 'pr:#12')?.text).toMatch(
      /^Labels: feature\nAuthor: ada\nApproved by: ben\n\nCustomers get/,
    );
  });

  it('makes commits that say more than their headline a chunk when nobody else tells of them', () => {
    const change = makeChange({
      modules: [
        makeModule({
          commits: [
            commitOf('a1', { body: `${body}\n\nSigned-off-by: Ada <ada@example.com>` }),
            commitOf('a2', { body: 'Change-Id: Iabcdef' }),
            commitOf('a3', { body, fate: 'noise', noise: 'dependency-bump' }),
          ],
        }),
      ],
    });
    expect(listChunks(change)).toMatchObject([
      { ref: 'c:a1000000', kind: 'commits', text: `c:a1000000: Work a1\n\n${body}` },
    ]);
  });

  it('makes an earlier note a chunk of what changed, what was lost and what was added to its checklist', () => {
    const note = makeNote();
    const change = makeChange({
      context: makeContext({ notes: [{ ref: 'note:abc', at: epochMs(0), note }] }),
    });
    const chunk = find(listChunks(change), 'note:abc');
    expect(chunk).toMatchObject({ kind: 'note', module: '', refs: ['note:abc'], title: note.title });
    expect(chunk?.text).toContain('Changes:\n- Receipts are sent by e-mail');
  });

  it('has no chunk of what was undone, of bumps by bots, and of keys that could not be read', () => {
    const change = makeChange({
      modules: [
        makeModule({
          commits: [
            commitOf('a3', { fate: 'noise', noise: 'dependency-bump' }),
            commitOf('a2', { fate: 'revert' }),
            commitOf('a1', { fate: 'reverted', issueKeys: ['PAY-7'] }),
            commitOf('a0', { issueKeys: ['PAY-8'] }),
          ],
          stories: [{ original: sha('a1'), undo: sha('a2') }],
        }),
      ],
      context: makeContext({
        pullRequests: ['a1', 'a2', 'a3'].map((digits, index) =>
          makePullRequest({ number: index, ref: `pr:#${index}`, commits: [sha(digits)] }),
        ),
        issues: [foundIssue(), { status: 'missing', key: 'PAY-8', ref: 'jira:PAY-8', reason: 'gone' }],
      }),
    });
    expect(listChunks(change)).toEqual([]);
  });

  it('tells the pull request of a release apart from those that it holds', () => {
    const commits = ['a2', 'a1', 'a0'].map((digits) => commitOf(digits, { pullRequests: [1, 9] }));
    const change = makeChange({
      modules: [makeModule({ commits })],
      context: makeContext({
        pullRequests: [
          makePullRequest({ number: 9, ref: 'pr:#9', commits: commits.map((commit) => commit.sha) }),
          makePullRequest({ number: 1, ref: 'pr:#1', commits: [sha('a1'), sha('a0')] }),
        ],
      }),
    });
    const chunks = listChunks(change);
    expect(find(chunks, 'pr:#1')?.refs).toEqual(['pr:#1', 'c:a1000000', 'c:a0000000']);
    expect(find(chunks, 'pr:#9')?.refs).toEqual(['pr:#9', 'c:a2000000']);
  });

  it('keeps pull requests of the same number in two modules apart', () => {
    const modules = ['api', 'web'].map((name, index) =>
      makeModule({ name, commits: [commitOf(`a${index}`, { pullRequests: [12] })] }),
    );
    const change = makeChange({
      modules,
      context: makeContext({
        pullRequests: modules.map(({ name }, index) =>
          makePullRequest({ module: name, commits: [sha(`a${index}`)] }),
        ),
      }),
    });
    expect(new Set(listChunks(change).map(chunkKey)).size).toBe(2);
  });

  it('cuts what is too long at a paragraph, and says so', () => {
    const paragraph = 'A paragraph of the design with a sentence in it. '.repeat(20).trim();
    const long = makePullRequest({ body: Array.from({ length: 60 }, () => paragraph).join('\n\n') });
    const change = makeChange({ context: makeContext({ pullRequests: [long] }) });
    const [chunk] = listChunks(change);
    expect(chunk?.tokens).toBeLessThan(6100);
    expect(chunk?.text).toMatch(/sentence in it\.\n\n\[\d+ of about \d+ tokens were not read\]$/);
  });
});
