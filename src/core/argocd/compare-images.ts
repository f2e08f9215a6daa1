// Which images another version replaces: pairs of what runs and what is about to. Pure.
import type { ImageUse } from './image-uses.ts';

/** A version of an image that takes the place of another; null: there is none on that side. */
export type ImagePair = {
  /** As registries know it, of the side that is about to run; null: a tag whose image nothing names. */
  readonly name: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Where the first of them stands. */
  readonly slot: string;
};

/**
 * Compares by place; what has moved is paired by name. Each pair once.
 *
 * An image that no place deploys any more has no `to`, a new one no `from`.
 */
export function compareImages(live: readonly ImageUse[], target: readonly ImageUse[]): readonly ImagePair[] {
  const before = new Map(live.map((use) => [use.slot, use]));
  const after = new Map(target.map((use) => [use.slot, use]));
  const pairs: ImagePair[] = [];
  for (const use of target) {
    const old = before.get(use.slot) ?? sameName(live, use, after);
    if (old?.reference === use.reference && old.name === use.name) continue;
    pairs.push({
      name: use.name ?? old?.name ?? null,
      from: old?.reference ?? null,
      to: use.reference,
      slot: use.slot,
    });
  }
  const kept = new Set(target.map(({ name }) => name));
  for (const use of live) {
    if (after.has(use.slot) || kept.has(use.name)) continue;
    pairs.push({ name: use.name, from: use.reference, to: null, slot: use.slot });
  }
  return withoutRepeats(pairs);
}

/** Of the places that are gone first: something was renamed. Else any that runs the same image. */
function sameName(
  live: readonly ImageUse[],
  { name }: ImageUse,
  after: ReadonlyMap<string, ImageUse>,
): ImageUse | null {
  if (name === null) return null;
  const same = live.filter((use) => use.name === name);
  return same.find(({ slot }) => !after.has(slot)) ?? same[0] ?? null;
}

function withoutRepeats(pairs: readonly ImagePair[]): readonly ImagePair[] {
  const seen = new Set<string>();
  return pairs.filter(({ name, from, to }) => {
    const key = JSON.stringify([name, from, to]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
