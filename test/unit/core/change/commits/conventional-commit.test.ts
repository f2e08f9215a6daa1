// Tests of core/change/commits/conventional-commit.ts and subject.ts.
import { describe, expect, test } from 'vitest';
import { findBreaking } from '../../../../../src/core/change/commits/conventional-commit.ts';
import { parseSubject } from '../../../../../src/core/change/commits/subject.ts';

describe('the conventional part of a subject', () => {
  test.each([
    ['feat: add refunds', { type: 'feat', description: 'add refunds' }],
    ['feat(api): add refunds', { type: 'feat', scope: 'api', description: 'add refunds' }],
    ['feat(api)!: drop v1', { type: 'feat', scope: 'api', description: 'drop v1' }],
    ['Fix: round up', { type: 'fix', description: 'round up' }],
    ['PAY-7 feat(api): add refunds', { type: 'feat', scope: 'api', description: 'add refunds' }],
    ['[PAY-7] fix: round up', { type: 'fix', description: 'round up' }],
    ['fix(PAY-7): round up', { type: 'fix', description: 'round up' }],
    ['[feat] 환불 추가', { type: 'feat', description: '환불 추가' }],
    ['feat : 환불 추가', { type: 'feat', description: '환불 추가' }],
    ['✨ feat: add refunds', { type: 'feat', description: 'add refunds' }],
    [':bug: fix: round up', { type: 'fix', description: 'round up' }],
    ['parser(sql): read quotes', { type: 'parser', scope: 'sql', description: 'read quotes' }],
    ['api!: drop v1', { type: 'api', description: 'drop v1' }],
    ['IR-1040: Remove the status', null],
    ['README: fix typo', null],
    ['Undo IR-1040: Remove', null],
    ['net/http: fix race', null],
    ['feat:', null],
    ['Add refunds', null],
    ['http://example.com: down', null],
  ])('%s', (subject, expected) => {
    expect(parseSubject(subject).conventional).toEqual(expected);
  });
});

describe('findBreaking', () => {
  test.each([
    ['feat!: drop v1', '', 'drop v1'],
    ['feat(api)!: drop v1 (#12)', '', 'drop v1 (#12)'],
    ['feat: x', 'BREAKING CHANGE: v1 is gone', 'v1 is gone'],
    ['feat: x', 'BREAKING-CHANGE: v1 is gone', 'v1 is gone'],
    ['feat: x', 'Why.\n\nBREAKING CHANGE: v1 is gone,\nuse v2\nRefs: PAY-7', 'v1 is gone, use v2'],
    ['feat: x', 'BREAKING CHANGES:\n\n- v1 is gone', 'v1 is gone'],
    ['feat: x', 'breaking change: v1 is gone', 'v1 is gone'],
    ['feat: x', '## Breaking changes\n\nv1 is gone\n\n## Other', 'v1 is gone'],
    ['feat: x', '하위 호환성 깨짐: v1 제거', 'v1 제거'],
    ['[BREAKING] Drop v1', '', 'Drop v1'],
    ['Drop v1 [BREAKING]', '', 'Drop v1'],
    ['BREAKING: Drop v1', '', 'Drop v1'],
    ['Note breaking change for slf4j-api upgrade', '', 'Note breaking change for slf4j-api upgrade'],
    ['Avoid a breaking change in the API', '', null],
    ['Fix detection of breaking changes', 'It said breaking changes have been introduced.', null],
    ['feat: x', 'even non-major versions have introduced breaking changes.', null],
    ['feat: x', 'Breaking changes: none', null],
    ['feat: x', '## Breaking changes\n\nN/A', null],
    ['feat: x', '## Breaking changes\n없음', null],
    ['Wow! This works', '', null],
  ])('%s | %j', (subject, body, expected) => {
    expect(findBreaking({ subject, body })).toBe(expected);
  });

  test('keeps at most 500 characters', () => {
    expect(findBreaking({ subject: 'x', body: `BREAKING CHANGE: ${'long '.repeat(1000)}` })).toHaveLength(
      500,
    );
  });
});
