// Tests which sources are asked about, and which share a call. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSummaries } from '../../../../src/core/condense/plan-summaries.ts';
import type { Chunk } from '../../../../src/domain/digest.ts';

const chunkOf = (ref: string, tokens: number, overrides: Partial<Chunk> = {}): Chunk => ({
  ref,
  kind: 'issue',
  module: 'receipts',
  title: '',
  text: 'x',
  refs: [ref],
  tokens,
  ...overrides,
});

const refs = (calls: readonly (readonly Chunk[])[]) => calls.map((call) => call.map(({ ref }) => ref));

describe('planSummaries', () => {
  it('passes small sources and asks about each other one alone while there are calls', () => {
    const chunks = [chunkOf('a', 120), chunkOf('b', 121), chunkOf('c', 900)];
    const plan = planSummaries(chunks, { passTokens: 120, concurrency: 4 });
    expect(plan.passed.map(({ ref }) => ref)).toEqual(['a']);
    expect(refs(plan.calls).sort()).toEqual([['b'], ['c']]);
    expect(plan.left).toEqual([]);
  });

  it('packs the smallest together when there are more sources than calls', () => {
    const chunks = [
      chunkOf('small', 130),
      chunkOf('large', 5000),
      chunkOf('tiny', 125),
      chunkOf('middle', 400),
    ];
    const plan = planSummaries(chunks, { passTokens: 120, concurrency: 2 });
    expect(refs(plan.calls)).toEqual([['large'], ['small', 'tiny', 'middle']]);
  });

  it('keeps two sources of the same ref in calls of their own', () => {
    const chunks = ['api', 'web'].map((module) => chunkOf('pr:#1', 500, { kind: 'pull-request', module }));
    expect(planSummaries(chunks, { passTokens: 0, concurrency: 1 })).toMatchObject({
      calls: [[{ module: 'api' }]],
      left: [{ module: 'web' }],
    });
  });

  it('leaves commits to rules before issues when there is no room for all', () => {
    const commits = Array.from({ length: 16 }, (_, index) => chunkOf(`c:${index}`, 200, { kind: 'commits' }));
    const plan = planSummaries([...commits, chunkOf('jira:A-1', 200)], { passTokens: 0, concurrency: 1 });
    expect(plan.calls.flat().some(({ ref }) => ref === 'jira:A-1')).toBe(true);
    expect(plan.left).toHaveLength(1);
  });

  it('has every source in one place, and never more calls than may run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 150 }),
        fc.integer({ min: 1, max: 64 }),
        (sizes, concurrency) => {
          const chunks = sizes.map((tokens, index) => chunkOf(`r${index}`, tokens));
          const { passed, calls, left } = planSummaries(chunks, { passTokens: 120, concurrency });
          expect(calls.length).toBeLessThanOrEqual(concurrency);
          expect(calls.every((call) => call.length > 0)).toBe(true);
          const placed = [...passed, ...calls.flat(), ...left].map(({ ref }) => ref);
          expect(placed.sort()).toEqual(chunks.map(({ ref }) => ref).sort());
        },
      ),
    );
  });
});
