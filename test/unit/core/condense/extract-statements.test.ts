// Tests which sentences of a source rules take for what, in lists, tables, forms and prose. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements, passStatements } from '../../../../src/core/condense/extract-statements.ts';
import { signOf } from '../../../../src/core/condense/statement-signs.ts';
import type { Chunk } from '../../../../src/domain/digest.ts';

const chunkOf = (text: string, overrides: Partial<Chunk> = {}): Chunk => ({
  ref: 'pr:#1',
  kind: 'pull-request',
  module: 'receipts',
  title: 'Refunds',
  text,
  refs: ['pr:#1', 'c:a1000000'],
  tokens: 0,
  ...overrides,
});

const told = (text: string) =>
  extractStatements(chunkOf(text)).map((statement) => [statement.kind, statement.text]);

describe('signOf', () => {
  it.each([
    ['breaking', 'BREAKING CHANGE: amounts are strings'],
    ['breaking', 'The field `legacyId` is no longer sent.'],
    ['breaking', 'GET /v1/refunds is removed'],
    ['breaking', 'This drops support for Java 11'],
    ['breaking', '구 API의 status 필드를 제거합니다'],
    ['breaking', '하위 호환이 되지 않습니다'],
    ['migration', 'Backfill the new column before the rollout'],
    ['migration', 'ALTER TABLE payment ADD refund_limit'],
    ['migration', '결제 테이블에 컬럼을 추가합니다'],
    ['flag', 'The toggle refund.v2 stays'],
    ['flag', 'Mails are disabled by default'],
    ['flag', '기본값은 false입니다'],
    ['deadline', 'Merchants must move by 31 March 2027'],
    ['deadline', 'The certificate expires on 2026-12-15'],
    ['deadline', '12월 31일까지만 받습니다'],
    ['operation', 'Restart the workers after the deploy'],
    ['operation', '배포 전에 캐시를 비웁니다'],
    ['configuration', 'The timeout is 3 s now'],
    ['configuration', 'REFUND_LIMIT is read at start'],
    [null, 'The page shows the same text as the mail'],
    [null, 'No breaking changes.'],
    [null, 'Breaking changes: none'],
    [null, 'There is no database migration and no feature flag'],
    ['breaking', '이전 버전과 호환성이 없습니다'],
    [null, '호환성 문제는 없습니다'],
    [null, 'DB 마이그레이션은 없습니다'],
    [null, 'Moved from 2.3 to 2.4'],
  ])('%s: %s', (kind, text) => {
    expect(signOf(text)).toBe(kind);
  });
});

describe('extractStatements', () => {
  it('takes the first sentence for what a source does, and skips prose without signs', () => {
    expect(told('Support can refund in two steps. It was asked for often. People are glad.')).toEqual([
      ['behaviour', 'Support can refund in two steps.'],
    ]);
  });

  it('reads criteria, steps and tables below their headings', () => {
    const text = [
      'Type: Story',
      'Status: Done',
      '',
      'Acceptance criteria:',
      '- [ ] A refund above 500,000 KRW needs a second approval',
      '* [x] The mail names the amount',
      '',
      '## Deployment',
      '1. Restart the workers',
      '   when the queue is empty',
      '',
      '| Setting | Before | After |',
      '|---|---|---|',
      '| pool.limit | 20 | 40 |',
    ].join('\n');
    expect(told(text)).toEqual([
      ['acceptance', 'A refund above 500,000 KRW needs a second approval'],
      ['acceptance', 'The mail names the amount'],
      ['operation', 'Restart the workers when the queue is empty'],
      ['configuration', 'pool.limit: Before 20, After 40'],
    ]);
  });

  it('does not take an empty box of a form, a denial or a question for a fact', () => {
    const text = [
      '## Type of change',
      '- [ ] Breaking change (fix or feature that would cause existing functionality to fail)',
      '- [x] New feature',
      '',
      '## Migration',
      'None',
      '',
      'Does this need a backfill?',
      'Closes #12, PAY-3 and PAY-4',
    ].join('\n');
    expect(told(text)).toEqual([]);
  });

  it('takes a ticked box for a breaking change', () => {
    expect(told('## Type of change\n- [x] Breaking change (callers must be told)')).toEqual([
      ['breaking', 'Breaking change'],
    ]);
  });

  it('reads Korean issues with wiki markup', () => {
    const text =
      '인수 조건:\n- [ ] 50만원 이상 환불은 2차 승인이 필요하다\n\nh2. 배포\n배포 전에 `refund.v2`를 끈다.\n\n|| 항목 || 값 ||\n| 타임아웃 | 3초 |';
    expect(told(text)).toEqual([
      ['acceptance', '50만원 이상 환불은 2차 승인이 필요하다'],
      ['operation', '배포 전에 `refund.v2`를 끈다.'],
      ['configuration', '타임아웃: 값 3초'],
    ]);
  });

  it('takes no key before a sentence, no colon of code that does not follow, no talk of tests', () => {
    const text = [
      '- PAY-12: Sessions of a closed shop end at once',
      '- Fixing broken tests',
      '- Added new tests to check the new field',
      '- Small change following comment',
      '',
      'The pods have a limit of 1 GB that nobody has set, neither here nor in the chart of the team:',
      '',
      '```yaml',
      'memory: 1Gi',
      '```',
    ].join('\n');
    expect(passStatements(chunkOf(text)).map((statement) => statement.text)).toEqual([
      'Sessions of a closed shop end at once',
      'The pods have a limit of 1 GB that nobody has set, neither here nor in the chart of the team',
    ]);
  });

  it('takes no step of a squash for a breaking change, no key alone and no background of an issue', () => {
    const steps = 'c:a1000000: Stapling\n\n- rename property\n- `ocsp.v1` is removed\n\nPAY-4846.';
    const group = chunkOf(steps, { kind: 'commits', ref: 'c:a1000000', refs: ['c:a1000000'] });
    expect(passStatements(group).map(({ kind, text }) => [kind, text])).toEqual([
      ['other', 'rename property'],
      ['breaking', '`ocsp.v1` is removed'],
    ]);
    const issue = 'Support hears about mail more often than before.\n\nThe flag `mail.v2` is off by default.';
    expect(extractStatements(chunkOf(issue, { kind: 'issue' })).map(({ kind }) => kind)).toEqual(['flag']);
    expect(extractStatements(chunkOf(issue)).map(({ kind }) => kind)).toEqual(['behaviour', 'flag']);
  });

  it('of code takes the statements of SQL alone', () => {
    expect(told('```\nconst flag = true;\nDROP TABLE receipt;\n```')).toEqual([
      ['migration', 'DROP TABLE receipt;'],
    ]);
  });

  it('cites the commit of a group that says it', () => {
    const chunk = chunkOf(
      'c:a1000000: Start\n\nThe flag `x.y` is off by default.\n\nc:b2000000: Go on\n\nThe timeout is 3 s now, as before the move.\n\nc:ff000000: no commit of this group',
      { kind: 'commits', ref: 'c:a1000000', refs: ['c:a1000000', 'c:b2000000'] },
    );
    expect(extractStatements(chunk).map(({ kind, refs }) => [kind, ...refs])).toEqual([
      ['flag', 'c:a1000000'],
      ['behaviour', 'c:b2000000'],
    ]);
  });

  it('leaves no link, mention or hidden character in what it takes', () => {
    const [statement] = extractStatements(
      chunkOf('The flag x.y is off by default, see https://evil.example/a and @\u200bada\u202e.'),
    );
    expect(statement?.text).not.toMatch(/https?:|evil|\u200b|\u202e/u);
  });

  it('gives no more than a digest can use, of whatever text, and cites nothing but the source', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom('- [ ] x', '# Migration', '| a | b |', '```', 'by 2027-01-01, no'),
          ),
          { maxLength: 60 },
        ),
        (lines) => {
          const statements = extractStatements(chunkOf(lines.join('\n')));
          expect(statements.length).toBeLessThanOrEqual(31);
          for (const { text, refs } of statements) {
            expect(refs).toEqual(['pr:#1']);
            expect(text.length).toBeLessThanOrEqual(240);
            expect(text).not.toContain('\n');
          }
        },
      ),
    );
  });

  it.each([
    ['hashes', `# ${'#'.repeat(60_000)} x`],
    ['snakes', `${'a_'.repeat(30_000)}!`],
    ['mentions', `cc ${'@a,.'.repeat(15_000)}`],
    ['numbers', `fix ${'1'.repeat(60_000)}x`],
    ['abbreviations', 'See e.g. A etc. B '.repeat(3_500)],
    ['denials', 'no '.repeat(20_000)],
    ['pipes', '|'.repeat(60_000)],
  ])('reads %s without end in time that grows with the length', (_name, text) => {
    const start = performance.now();
    extractStatements(chunkOf(text));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('passStatements', () => {
  it('takes all that a small source says', () => {
    expect(
      passStatements(chunkOf('Mails go out at once. Nobody waits. The flag x.y is on.')).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['behaviour', 'other', 'flag']);
  });
});
