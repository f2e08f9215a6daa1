// How alike two lines are. Pure.

/** 0: nothing in common, 1: the same letters in nearly the same places (pairs of letters that both have, Dice). */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [left, right] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [pair, count] of left) common += Math.min(count, right.get(pair) ?? 0);
  const total = sizeOf(left) + sizeOf(right);
  return total === 0 ? 0 : (2 * common) / total;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const letters = [...text.toLowerCase().replace(/\s+/gu, ' ')];
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const pair = `${letters[index]}${letters[index + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0);
