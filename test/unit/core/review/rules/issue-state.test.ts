// The rule that asks what the issues of a release say of themselves: a table, and what it says.
import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../../../src/domain/change.ts';
import type { IssueContext, IssueLink, SourceReport } from '../../../../../src/domain/context.ts';
import { issueRef } from '../../../../../src/domain/units.ts';
import { makeModule } from '../../../../fakes/change.ts';
import { foundIssue, makeContext, makeIssue, makeSource } from '../../../../fakes/context.ts';
import { type RuleCase, runRule } from '../../../../fakes/rule-case.ts';

type Case = RuleCase<'issue-state'>;

function given(
  issues: readonly IssueContext[],
  options: NonNullable<Case['options']> = {},
  more: {
    readonly keys?: Readonly<Record<string, Confidence>>;
    readonly source?: Partial<SourceReport>;
  } = {},
): Case {
  const keys = more.keys ?? Object.fromEntries(issues.map(({ key }) => [key, 'high' as const]));
  const named = Object.entries(keys).map(([key, confidence]) => ({ key, confidence, sources: [] }));
  return {
    change: {
      modules: [makeModule({ issues: named })],
      context: makeContext({ issues, sources: [makeSource({ source: 'issues', ...more.source })] }),
    },
    options: { acceptanceCriteria: 'allow', ...options },
  };
}
const open = { status: 'In Review', statusCategory: 'in-progress' } as const;
const unread = (status: 'missing' | 'forbidden' | 'failed', key = 'PAY-9'): IssueContext => ({
  status,
  key,
  reason: 'It may not be seen.',
  ref: issueRef(key),
});
const link = (parts: Partial<IssueLink> = {}): IssueLink => ({
  name: 'is blocked by',
  key: 'PAY-8',
  title: 'Mail server',
  status: 'To Do',
  ...parts,
});
const problems: SourceReport['problems'] = [
  { code: 'jira/unavailable', message: 'Jira cannot be reached.', hint: 'Check jira.url.' },
];

describe('issue-state', () => {
  it.each<[name: string, status: string, given: Case]>([
    ['done', 'pass', given([foundIssue()])],
    ['in review', 'fail', given([foundIssue(open)])],
    ['in review, allowed by name', 'pass', given([foundIssue(open)], { allowed: ['in REVIEW '] })],
    ['in review, allowed by category', 'pass', given([foundIssue(open)], { allowed: ['In-Progress'] })],
    [
      'a status of an unknown category',
      'fail',
      given([foundIssue({ status: '?', statusCategory: 'unknown' })]),
    ],
    ['nothing is allowed', 'fail', given([foundIssue()], { allowed: [] })],
    ['one of two', 'fail', given([foundIssue(), foundIssue({ key: 'PAY-8', ...open })])],
    ['no issue', 'pass', given([])],
    ['a key that only looks like one', 'pass', given([foundIssue(open)], {}, { keys: { 'PAY-7': 'low' } })],
    ['a key that is probably one', 'fail', given([foundIssue(open)], {}, { keys: { 'PAY-7': 'medium' } })],
    [
      'one that was moved',
      'pass',
      given([{ status: 'moved', key: 'OLD-1', ref: 'jira:OLD-1', issue: makeIssue() }]),
    ],
    ['one that is missing', 'unknown', given([foundIssue(), unread('missing')])],
    ['one that may not be seen', 'unknown', given([unread('forbidden')])],
    ['one that could not be read', 'unknown', given([unread('failed')])],
    ['one of which nothing was told', 'unknown', given([], {}, { keys: { 'PAY-7': 'high' } })],
    ['one unread and one in review', 'fail', given([foundIssue(open), unread('failed')])],
    ['a story without criteria', 'warn', given([foundIssue()], { acceptanceCriteria: 'warn' })],
    ['a story without criteria, forbidden', 'fail', given([foundIssue()], { acceptanceCriteria: 'fail' })],
    [
      'a story with blank criteria',
      'warn',
      given([foundIssue({ acceptanceCriteria: ' \n' })], { acceptanceCriteria: 'warn' }),
    ],
    [
      'a story with criteria',
      'pass',
      given([foundIssue({ acceptanceCriteria: 'It works.' })], { acceptanceCriteria: 'fail' }),
    ],
    ['a bug without criteria', 'pass', given([foundIssue({ type: 'Bug' })], { acceptanceCriteria: 'fail' })],
    ['blocked by what is not done', 'warn', given([foundIssue({ links: [link()] })])],
    ['blocked by nobody knows what', 'warn', given([foundIssue({ links: [link({ status: null })] })])],
    ['blocked by what is done', 'pass', given([foundIssue({ links: [link({ status: '완료됨' })] })])],
    [
      'blocked by what is allowed',
      'pass',
      given([foundIssue({ links: [link({ status: 'QA ok' })] })], { allowed: ['done', 'qa OK'] }),
    ],
    [
      'blocked by an issue of the release',
      'pass',
      given([
        foundIssue({ links: [link({ status: 'Shipped' })] }),
        foundIssue({ key: 'PAY-8', status: 'Shipped' }),
      ]),
    ],
    ['blocks another', 'pass', given([foundIssue({ links: [link({ name: 'blocks' })] })])],
    ['the tracker is off', 'unknown', given([], {}, { source: { status: 'off' } })],
    ['the tracker is down', 'unknown', given([], {}, { source: { status: 'failed', problems } })],
    [
      'the tracker told a part',
      'unknown',
      given([foundIssue(), unread('failed')], {}, { source: { status: 'partial', problems } }),
    ],
  ])('%s: %s', (_name, status, rule) => {
    expect(runRule('issue-state', rule).status).toBe(status);
  });

  it('names the issues, their states, and what is allowed', () => {
    const outcome = runRule('issue-state', given([foundIssue(), foundIssue({ key: 'PAY-8', ...open })]));
    expect(outcome.message.en).toBe(
      '1 of 2 issues may not be deployed in its state: PAY-8 (In Review); allowed: done.',
    );
    expect(outcome.message.ko).toBe(
      '이슈 2건 중 1건이 배포할 수 없는 상태입니다: PAY-8 (In Review). 허용 상태: done.',
    );
    expect(outcome.evidence).toEqual([
      {
        text: { en: 'PAY-8 Receipts by e-mail: In Review', ko: 'PAY-8 Receipts by e-mail: In Review' },
        ref: 'jira:PAY-8',
      },
    ]);
  });

  it('stays readable with a thousand of them, and with hostile ones', () => {
    const issues = Array.from({ length: 1000 }, (_each, index) =>
      foundIssue({ key: `PAY-${index}`, ...open, title: 'a\n::error::b\u202e' }),
    );
    const outcome = runRule('issue-state', given(issues));
    expect(outcome.message.en).toContain('and 995 more');
    expect(outcome.evidence.length).toBeLessThan(30);
    expect(outcome.evidence.every(({ text }) => !/[\n\u202e]/u.test(text.en))).toBe(true);
  });
});
