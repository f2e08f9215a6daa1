// Tests what is left of the messages of commits as merge scripts of well-known projects write them. Pure.
import { describe, expect, it } from 'vitest';
import { commitProse } from '../../../../src/core/condense/commit-prose.ts';

const lines = (...texts: readonly string[]): string => texts.join('\n');

describe('commitProse', () => {
  it('leaves out who reviewed, who wrote and which pull request was closed', () => {
    const body = lines(
      'Reviewers: anna, ben',
      'Author: carla',
      'Closes #2298 from carla/upgrade-3.9',
      '',
      '(cherry picked from commit 178076a979cc8218c919f320a90b6cd4188b907f)',
      'Signed-off-by: Ben <ben@example.com>',
    );
    expect(commitProse(body, 'Upgrade the logger')).toBe('');
  });

  it('leaves out the title that a squash repeats, with its key or number', () => {
    const headline = 'Use strict hostname verification when no truststore is given';
    expect(
      commitProse(lines(`ZK-4954: ${headline}`, 'Old clients are refused.', `* ${headline} (#12)`), headline),
    ).toBe('Old clients are refused.');
    expect(
      commitProse(lines('ZK-4604: Creating a stat overrides another', 'It is a union.'), 'Mend it'),
    ).toBe(lines('ZK-4604: Creating a stat overrides another', '', 'It is a union.'));
  });

  it('leaves out how a commit was ported, and brackets of links whose address stands below', () => {
    const body = lines(
      'The memory was already [raised in March] for this.',
      '',
      '[raised in March]: https://example.com/commit/[…60 characters]',
      '',
      '(cherry picked from commit 75f9781ecc3cde9fa5a032fa8cfa8c79b69ef879)',
      'with minor changes from commit bc1fc6d3',
      'in conflict resolving',
      '',
      'Signed-off-by: Ben <ben@example.com>',
    );
    expect(commitProse(body, 'Raise it again')).toBe('The memory was already raised in March for this.');
  });

  it('makes the subjects of squashed commits items, and leaves wrapped prose whole', () => {
    const squashed = lines(
      'add docs',
      'add new property for the stapling of answers',
      'rename property',
      'add log messages',
    );
    expect(commitProse(squashed, 'Mend stapling')).toBe(
      squashed
        .split('\n')
        .map((line) => `- ${line}`)
        .join('\n'),
    );
    const wrapped = lines(
      'We have raised the heap of the worker',
      'but the pods have a memory limit of',
      '1GB that nobody has set anywhere.',
    );
    expect(commitProse(wrapped, 'Raise the limit')).toBe(wrapped);
  });

  it('leaves code, lists and colons of prose as they are', () => {
    const body = lines(
      'Note: callers must wait.',
      '',
      '```yaml',
      'a: 1',
      '',
      'b: 2',
      'longer-than-the-others: 3',
      '```',
      '',
      '* one',
      '* two and a half',
      '* three',
    );
    expect(commitProse(body, 'Wait')).toBe(body);
  });

  it.each([
    ['blanks', `x${' '.repeat(60_000)}(#1`],
    ['brackets', `${'[a]'.repeat(20_000)}\n[a]: /x`],
    ['ports', `${'(cherry picked from \n'.repeat(3_000)}${'x\n'.repeat(20_000)}`],
    ['lines', 'a\n'.repeat(30_000)],
  ])('reads a long message of %s at once', (_what, body) => {
    const startedAt = performance.now();
    commitProse(body, 'Title');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
