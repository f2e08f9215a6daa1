// Reports of sources from several modules become one, and never a better one.
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { mergeReports, sourceAnswered, sourceFailed, sourceOff } from '../../../src/flows/source-report.ts';

const complete = sourceAnswered({ source: 'checks', asked: 1, got: 1, problems: [] });
const down = new Failure({ code: 'github/unavailable', message: 'GitHub is down.', hint: 'Run again.' });
const failed = sourceFailed({ source: 'checks', asked: 1, error: down, required: false });

describe('mergeReports', () => {
  it.each([
    ['all answered', [complete, complete], 'complete'],
    ['none was asked', [sourceOff('checks'), sourceOff('checks')], 'off'],
    ['all failed', [failed, failed], 'failed'],
    ['some failed', [complete, failed], 'partial'],
    ['some were not asked', [complete, sourceOff('checks')], 'partial'],
    ['the one that was asked failed', [failed, sourceOff('checks')], 'failed'],
  ])('%s', (_, reports, status) => {
    const merged = mergeReports(reports);
    expect(merged.map((report) => report.status)).toEqual([status]);
    expect(merged[0]?.problems.length).toBe(
      status === 'complete' || status === 'off' ? 0 : merged[0]?.problems.length,
    );
    if (status === 'partial' || status === 'failed') expect(merged[0]?.problems).not.toEqual([]);
  });

  it('tells the same problem once, and keeps sources apart', () => {
    const merged = mergeReports([failed, sourceOff('issues'), failed]);
    expect(merged.map(({ source, problems }) => [source, problems.length])).toEqual([
      ['checks', 1],
      ['issues', 0],
    ]);
  });
});

describe('sourceFailed', () => {
  it('throws what the config calls required, and bugs', () => {
    const asked = { source: 'checks', asked: 1, error: down } as const;
    expect(() => sourceFailed({ ...asked, required: true })).toThrow(down);
    expect(() => sourceFailed({ ...asked, error: new TypeError('x'), required: false })).toThrow(TypeError);
  });
});
