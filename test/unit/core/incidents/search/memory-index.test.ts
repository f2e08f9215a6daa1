// What an index in memory brings up for a question.
import { expect, test } from 'vitest';
import { best } from '../../../../../src/core/incidents/search/top-rows.ts';
import { build, outages } from './search-case.ts';

const none = { terms: new Map<string, number>(), vectors: [], hazards: [], services: [], count: 3 };

test('candidates carry how often they have the terms asked', async () => {
  const { index } = build(outages);
  const candidates = await index.findCandidates({ ...none, terms: new Map([['certif', 1]]) });
  expect(candidates.map(({ incident }) => incident.id)).toEqual(['cert', 'cert-ko']);
  expect(candidates[0]?.frequencies.get('certif')).toBeGreaterThan(0);
  expect(candidates[0]?.dense).toBeNull();
});

test('what was asked in vain brings nothing', async () => {
  const { index } = build(outages);
  expect(await index.findCandidates(none)).toEqual([]);
  expect(await index.findCandidates({ ...none, hazards: ['time.clock'], services: ['nobody'] })).toEqual([]);
});

test('statistics name only terms that are there', async () => {
  const { index } = build(outages);
  const { count, documentFrequency } = await index.readTermStatistics(['certif', 'qqqq', '@db.lock']);
  expect(count).toBe(outages.length);
  expect([...documentFrequency]).toEqual([
    ['certif', 2],
    ['@db.lock', 1],
  ]);
});

test('a graph is asked in place of every vector, and vectors of another space never', async () => {
  const asked: number[] = [];
  const nearest = (_: Float32Array, k: number) => {
    asked.push(k);
    return [{ row: 3, cosine: 0.9 }];
  };
  const { index } = build(outages, { nearest });
  const vector = new Float32Array(index.embedder.dims).fill(0.5);
  const [found] = await index.findCandidates({ ...none, vectors: [vector, new Float32Array(999)] });
  expect(asked).toEqual([3]);
  expect(found?.row).toBe(3);
  expect(found?.dense?.vector).toBe(0);
});

test('the best rows: highest first, the lower row of equal ones, none without a score', () => {
  expect(best(Float64Array.of(1, 3, 0, 3, 2, Number.NaN), 3)).toEqual([1, 3, 4]);
  expect(best(Float64Array.of(0, 0), 3)).toEqual([]);
  expect(best(new Float64Array(), 3)).toEqual([]);
});
