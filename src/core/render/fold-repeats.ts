// Folds work that comes again and again, so that a daily job does not hide the rest of the fortnight. Pure.
import type { PlannedWork } from '../../domain/planned-work.ts';
import type { EpochMs } from '../../domain/units.ts';

/** An occurrence that is shown, with those behind it that are not. */
export type Folded<Item> = {
  readonly item: Item;
  /** Occurrences that are only counted; 0: none. */
  readonly more: number;
  /** When the last of them starts. */
  readonly last: EpochMs;
};

const shownMax = 2;

/** The first two occurrences of each piece of work, in their order; the second carries the count of those after it. */
export function foldRepeats<Item extends { readonly work: PlannedWork }>(
  items: readonly Item[],
): readonly Folded<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { title, owner, source } = item.work;
    const key = JSON.stringify([title, owner, source.kind, source.name]);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()]
    .flatMap((group) =>
      group.slice(0, shownMax).map((item, index) => ({
        item,
        more: index === shownMax - 1 ? group.length - shownMax : 0,
        last: (group.at(-1) ?? item).work.start,
      })),
    )
    .sort((a, b) => a.item.work.start - b.item.work.start);
}
