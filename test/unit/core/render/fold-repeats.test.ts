// Work that comes every day is shown twice and counted, and hides nothing else.
import { expect, test } from 'vitest';
import { foldRepeats } from '../../../../src/core/render/fold-repeats.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { makeWork } from '../../../fakes/planned-work.ts';

const dayMs = 86_400_000;
const at = (title: string, day: number, owner = 'ops') => ({
  work: makeWork({ title, owner, start: epochMs(day * dayMs), end: epochMs(day * dayMs + 1) }),
});
const told = (items: readonly ReturnType<typeof at>[]): readonly string[] =>
  foldRepeats(items).map(
    ({ item, more, last }) => `${item.work.title} ${item.work.start / dayMs} +${more} ${last / dayMs}`,
  );

test('the first two are shown, the second says how many follow', () => {
  const daily = [1, 2, 3, 4, 5].map((day) => at('backup', day));
  expect(told([...daily, at('move', 3)])).toEqual(['backup 1 +0 5', 'backup 2 +3 5', 'move 3 +0 3']);
});

test('two are not folded, nor is work of others with the same name', () => {
  expect(told([at('backup', 1), at('backup', 2)])).toEqual(['backup 1 +0 2', 'backup 2 +0 2']);
  expect(told([1, 2, 3].map((day) => at('backup', day, `team ${day}`)))).toHaveLength(3);
});
