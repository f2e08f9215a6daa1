// Tests what a note tells of pull requests, issues and checks, and what it admits not to know. Pure.
import { describe, expect, it } from 'vitest';
import { draftRepositories } from '../../../../src/core/draft/draft-repositories.ts';
import { missingSources } from '../../../../src/core/draft/missing-sources.ts';
import type { IssueContext, SourceReport } from '../../../../src/domain/context.ts';
import { makeChange, makeModule, sha } from '../../../fakes/change.ts';
import { foundIssue, makeContext, makeIssue, makePullRequest, makeSource } from '../../../fakes/context.ts';
import { makeSettings } from '../../../fakes/settings.ts';

const problem = {
  code: 'jira/unavailable',
  message: 'Jira did not answer\nwithin 20 s.',
  hint: 'Try again.',
} as const;
const reports: readonly SourceReport[] = [
  makeSource({ source: 'issues', status: 'failed', asked: 3, got: 0, problems: [problem] }),
  makeSource({ source: 'pull-requests', status: 'partial', asked: 4, got: 3 }),
  makeSource({ source: 'deployments', status: 'off' }),
];

describe('missingSources', () => {
  it('says that nothing was configured when nothing was asked', () => {
    expect(missingSources(makeContext(), 'en')).toEqual([
      'Jira texts: not configured',
      'Pull-request texts and reviews: not configured',
      'Check results: not configured',
    ]);
  });

  it('tells failed, partial and absent sources apart, each on one line', () => {
    expect(missingSources(makeContext({ sources: reports }), 'en')).toEqual([
      'Jira texts: could not be read: Jira did not answer within 20 s.',
      'Pull-request texts and reviews: 3 of 4 read',
      'Check results: not configured',
    ]);
    expect(missingSources(makeContext({ sources: reports }), 'ko')[1]).toBe(
      'PR 본문과 리뷰: 4건 중 3건만 읽음',
    );
  });

  it('is silent about sources that are complete', () => {
    const sources = (['issues', 'pull-requests', 'checks', 'notes'] as const).map((source) =>
      makeSource({ source }),
    );
    expect(missingSources(makeContext({ sources }), 'en')).toEqual([]);
  });

  it('names the keys that were not found, by kind', () => {
    const issue = (key: string, status: 'missing' | 'forbidden'): IssueContext => ({
      status,
      key,
      reason: 'as Jira says',
      ref: `jira:${key}`,
    });
    const moved: IssueContext = {
      status: 'moved',
      key: 'PAY-9',
      issue: makeIssue({ key: 'CORE-2' }),
      ref: 'jira:PAY-9',
    };
    const issues = [issue('PAY-1', 'missing'), issue('PAY-2', 'missing'), issue('PAY-3', 'forbidden'), moved];
    expect(missingSources(makeContext({ issues }), 'en').slice(3)).toEqual([
      'Jira issues that do not exist or may not be seen: PAY-1, PAY-2',
      'Jira issues without permission to read: PAY-3',
      'Jira issues that were moved: PAY-9 → CORE-2',
    ]);
  });
});

describe('draftRepositories', () => {
  const module = makeModule({
    pullRequests: [{ number: 12, ref: 'pr:#12', commits: ['c:a1000000'] }],
    issues: [
      {
        key: 'PAY-7',
        confidence: 'high',
        sources: [{ where: 'subject', ref: 'c:a1000000' }],
      },
      { key: 'PAY-8', confidence: 'high', sources: [{ where: 'subject', ref: 'c:a1000000' }] },
    ],
  });
  const draft = (context: Parameters<typeof makeContext>[0]) =>
    draftRepositories(makeChange({ modules: [module], context: makeContext(context) }), makeSettings())[0];

  it('adds author, reviewers, labels and issue states from context', () => {
    const repository = draft({ pullRequests: [makePullRequest()], issues: [foundIssue()] });
    expect(repository.pullRequests[0]).toMatchObject({
      title: 'Send receipts by e-mail',
      author: 'ada',
      labels: ['feature'],
      approvedBy: ['ben'],
      mergedBy: 'ben',
      commits: ['c:a1000000'],
    });
    expect(repository.issues[0]).toMatchObject({
      state: 'found',
      title: 'Receipts by e-mail',
      status: 'Done',
    });
    expect(repository.issues[1]).not.toHaveProperty('state');
  });

  it('keeps the pull requests of other modules out, and brings those that only the host knows', () => {
    const elsewhere = makePullRequest({ module: 'web', title: 'Of another module' });
    const unnamed = makePullRequest({ number: 13, ref: 'pr:#13', commits: [sha('a1'), sha('ff')] });
    const { pullRequests } = draft({ pullRequests: [elsewhere, unnamed] });
    expect(pullRequests.map(({ number, author, commits }) => ({ number, author, commits }))).toEqual([
      { number: 12, author: undefined, commits: ['c:a1000000'] },
      { number: 13, author: 'ada', commits: ['c:a1000000'] },
    ]);
  });

  it('tells apart that there are no checks and that nobody asked for them', () => {
    expect(draft({})).not.toHaveProperty('checks');
    expect(draft({ sources: [makeSource({ source: 'checks', status: 'failed' })] })).not.toHaveProperty(
      'checks',
    );
    expect(draft({ sources: [makeSource({ source: 'checks' })] }).checks).toEqual([]);
    const check = {
      ref: 'check:build',
      module: 'receipts',
      name: 'build',
      kind: 'check-run',
      state: 'failure',
      url: null,
    } as const;
    expect(draft({ checks: [check] }).checks).toEqual([
      { name: 'build', state: 'failure', ref: 'check:build' },
    ]);
  });
});
