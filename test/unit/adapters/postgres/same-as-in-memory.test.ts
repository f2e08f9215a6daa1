// What the index in tables must do as the one in memory does. Pure.
import { expect, test } from 'vitest';
import { bm25 } from '../../../../src/adapters/postgres/find-candidates.ts';
import { serviceKey } from '../../../../src/adapters/postgres/service-key.ts';
import { saturation } from '../../../../src/core/incidents/search/saturation.ts';
import { serviceKey as serviceKeyInMemory } from '../../../../src/core/incidents/search/service-key.ts';

test.each([
  [1, 0.2],
  [1, 1],
  [3, 0.5],
  [40, 7],
])('%i occurrences in a text of %d times the mean length weigh the same', (occurrences, length) => {
  const { k1, b } = bm25;
  expect(occurrences / (occurrences + k1 * (1 - b + b * length))).toBeCloseTo(
    saturation(occurrences, length),
    12,
  );
});

test.each(['Payment API', 'payment-api', '정산 서버', 'ﬁle Ⅳ', "o'hara", ' '])(
  'the name %j is the same',
  (name) => {
    expect(serviceKey(name)).toBe(serviceKeyInMemory(name));
  },
);
