// Tests of core/change/commits/issue-keys.ts and key-mentions.ts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeIssueKeys } from '../../../../../src/core/change/commits/issue-keys.ts';
import { findKeyMentions } from '../../../../../src/core/change/commits/key-mentions.ts';
import { sha } from '../../../../fakes/change.ts';

type Message = { readonly subject: string; readonly body?: string; readonly live?: boolean };

const judge = (messages: readonly Message[], projects: readonly string[] | null = null) =>
  judgeIssueKeys({
    commits: messages.map(({ subject, body = '', live = true }, index) => ({
      sha: sha(`${index + 1}f`),
      live,
      mentions: findKeyMentions({ subject, body }, projects),
    })),
    projects,
  });

const confidences = (messages: readonly Message[], projects: readonly string[] | null = null) =>
  Object.fromEntries(judge(messages, projects).issues.map((issue) => [issue.key, issue.confidence]));

const keysIn = (text: string) =>
  findKeyMentions({ subject: 'Words', body: text }, null).map((mention) => mention.key);

describe('what is a key', () => {
  test.each([
    'UTF-8',
    'SHA-256',
    'SHA-1',
    'ISO-8601',
    'ISO-8859-1',
    'CVE-2024-1234',
    'RFC-2616',
    'JDK-17',
    'HTTP-2',
    'TLS-1',
    'AES-256',
    'X-509',
    'PEP-8',
    'ADR-12',
    'GHSA-2qrg-x229',
    'ES-2020',
    'EUC-KR',
    'CP-949',
    'UTC-9',
    'GPT-4',
    'H-2',
    'JSR-303',
    'V1-2',
    'V1_33-2',
    'COVID-19',
    'PR-2007',
    'GB-18030',
    'SQL-2',
    'X86-64',
    'Q3-2025',
    'DEC-25',
    'NODE-20',
    'KIP-848',
    'HBASE-2.5',
    'PAY-0',
    'PAY-012',
    'pay-12',
    'Pay-12',
    'PAY-12abc',
    'xPAY-12',
    '550E8400-E29B-41D4-A716-446655440000',
    'PAY-1234567890',
  ])('%s is none', (text) => {
    expect(keysIn(`something about ${text} here`)).toEqual([]);
  });

  test.each([
    ['PAY-12', 'PAY-12'],
    ['(PAY-12).', 'PAY-12'],
    ['결제PAY-12를 수정', 'PAY-12'],
    ['https://jira.example.com/browse/PAY-12', 'PAY-12'],
    ['https://jira.example.com/browse/PAY-12?focusedCommentId=7', 'PAY-12'],
    ['https://x.example/boards/7?selectedIssue=PAY-12', 'PAY-12'],
    ['B2B-7', 'B2B-7'],
    ['A_B-7', 'A_B-7'],
    ['NODE-5120', 'NODE-5120'],
    ['JDK-8301234', 'JDK-8301234'],
  ])('%s holds %s', (text, key) => {
    expect(keysIn(`something about ${text}`)).toEqual([key]);
  });

  test('configured projects decide: others are none, and names of standards are when they are projects', () => {
    const messages = [{ subject: 'SHA-256: rotate', body: 'See PAY-1 and OPS-2.' }];
    expect(Object.keys(confidences(messages, ['SHA', 'OPS']))).toEqual(['SHA-256', 'OPS-2']);
  });
});

describe('how sure', () => {
  test.each([
    'PAY-12: Add refunds',
    'PAY-12 Add refunds',
    'PAY-12 - Add refunds',
    'PAY-12. Add refunds',
    'PAY-12:Add refunds',
    '[PAY-12] Add refunds',
    '[PAY-12][api] Add refunds',
    '(PAY-12) Add refunds',
    '【PAY-12】 환불 추가',
    'feat(PAY-12): add refunds',
    'feat: PAY-12 add refunds',
    'feat(api): [PAY-12] add refunds',
    'PAY-12 feat: add refunds',
    'Add refunds (PAY-12)',
    'Add refunds [PAY-12]',
    'Add refunds (PAY-12) (#34)',
    'Add refunds PAY-12',
    'Fix PAY-12',
    'Fixes PAY-12 in refunds',
    ':bug: PAY-12: refunds',
    'PAY-11, PAY-12: Add refunds',
    '환불 추가 (PAY-12)',
    'PAY-11: Add refunds PAY-12: Add receipts',
  ])('high: %s', (subject) => {
    expect(confidences([{ subject }])['PAY-12']).toBe('high');
  });

  test.each([
    ['PAY-1: Follow-up of PAY-12', '', 'low'],
    ['PAY-1: Adjust for use by PAY-12', '', 'low'],
    ['More tests (see also PAY-12)', '', 'low'],
    ['Revert "PAY-12: Add refunds"', '', 'low'],
    ['PAY-1: Add refunds', 'Refs: PAY-12', 'medium'],
    ['PAY-1: Add refunds', '* PAY-12 add the button', 'medium'],
    ['PAY-1: Add refunds', 'This was broken since PAY-12.', 'low'],
    ['PAY-1: Add refunds', 'Mentions OPS-9 of others.', undefined],
    ['Add refunds', 'Jira: PAY-12', 'high'],
    ['Add refunds', 'Fixes: PAY-12', 'high'],
    ['Add refunds', 'Refs: PAY-12', 'high'],
    ['Add refunds', 'https://jira.example.com/browse/PAY-12', 'medium'],
    ['added PAY-12 to the change log', '', 'medium'],
    ["Merge branch 'feature/PAY-12-refunds' into main", '', 'medium'],
    ["Merge branch 'release_PAY-12_x' into main", '', 'medium'],
    ['Merge pull request #12 from org/PAY-12', '', 'medium'],
    ['Merge pull request #12 from org/x', 'PAY-12: Add refunds', 'high'],
    ['Add refunds', 'Reviewers: x\nCloses #2264 from someone/PAY-12', 'medium'],
  ])('beside commits of PAY: %s | %s is %s', (subject, body, expected) => {
    const found = confidences([
      { subject, body },
      { subject: 'PAY-100: Old' },
      { subject: 'PAY-101: Older' },
    ]);
    expect(found['PAY-12']).toBe(expected);
  });

  test('a lone name beside a project that recurs is no sure key, unless it is marked as one', () => {
    const others = [{ subject: 'PAY-1: One' }, { subject: 'PAY-2: Two' }];
    expect(confidences([{ subject: 'HAL-9000 integration' }, ...others])['HAL-9000']).toBe('medium');
    expect(confidences([{ subject: 'LEDGER-8: Close the books' }, ...others])['LEDGER-8']).toBe('high');
  });

  test('a project that nothing else speaks of is doubtful where only a body or a branch mentions it', () => {
    expect(confidences([{ subject: 'Add refunds', body: 'like CALCITE-1386' }])).toEqual({
      'CALCITE-1386': 'low',
    });
    expect(confidences([{ subject: "Merge branch 'x-STORM-1913' into main" }])).toEqual({});
  });

  test('a key whose every carrier was reverted is not brought', () => {
    const reverted = { subject: 'PAY-12: Add refunds', live: false };
    expect(confidences([reverted])['PAY-12']).toBe('medium');
    expect(confidences([reverted, { subject: 'PAY-12: Add refunds again' }])['PAY-12']).toBe('high');
  });
});

describe('sources', () => {
  test('names each place once, in the order of finding', () => {
    const { issues } = judge([
      { subject: 'PAY-12: Add PAY-12', body: 'PAY-12\nPAY-12\n\nJira: PAY-12' },
      { subject: "Merge branch 'PAY-12'" },
    ]);
    expect(issues).toEqual([
      {
        key: 'PAY-12',
        confidence: 'high',
        sources: [
          { where: 'subject', ref: 'c:1f000000' },
          { where: 'body', ref: 'c:1f000000' },
          { where: 'trailer', ref: 'c:1f000000' },
          { where: 'branch', ref: 'c:2f000000' },
        ],
      },
    ]);
  });

  test('sorts by confidence, project and number', () => {
    const { issues } = judge([
      { subject: 'PAY-12: x', body: 'see PAY-3' },
      { subject: 'PAY-2: x' },
      { subject: 'OPS-30: x' },
    ]);
    expect(issues.map((issue) => issue.key)).toEqual(['OPS-30', 'PAY-2', 'PAY-12', 'PAY-3']);
  });

  test('a commit is about its own keys, else about those that its subject or trailers name', () => {
    const { keysOf } = judge([
      { subject: 'PAY-1: Add refunds', body: 'Refs: PAY-2' },
      { subject: 'Revert "PAY-1: Add refunds"' },
      { subject: 'Tidy', body: 'as PAY-9 did' },
    ]);
    expect([...keysOf.values()]).toEqual([['PAY-1'], ['PAY-1'], []]);
  });
});

describe('any text', () => {
  test('is read without an error, and every key comes from the text', () => {
    const piece = fc.constantFrom(
      'PAY-12',
      ' ',
      ':',
      '(',
      ')',
      '[',
      ']',
      '\n',
      'Fixes',
      'see ',
      'Merge branch ',
      "'",
      '-',
      '_',
      '#12',
      '한글',
      '\u0000',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, text, (subject, body) => {
        for (const mention of findKeyMentions({ subject, body }, null))
          expect(`${subject}\n${body}`).toContain(mention.key);
      }),
    );
  });
});
