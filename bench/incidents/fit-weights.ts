// Fits weights of signs to labelled queries, and a calibration to what comes of them. Pure.
//
// Weights: those under which the relevant incidents of a query get the most of a softmax over all its candidates; not
// negative, because none of the signs speaks against an incident; a small ridge. What a query of the plain library and the
// same query of the library with 5,000 unrelated texts want counts alike: so a weight that only works in a small library
// does not win. Calibration: logistic regression of relevance on the weighed sum (Platt), over the pairs of labelled queries and,
// with as much weight in all, over those of ordinary topics of releases, of which none is relevant.
import type { QuerySigns } from './pair-signs.ts';

const steps = 120;
const rate = 3;
const ridge = 0.002;

export const dot = (weights: readonly number[], signs: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (signs[at] ?? 0), 0);

/** `mask` 0: the sign is left out, for ablations. */
export function fitWeights(lists: readonly QuerySigns[], mask: readonly number[]): readonly number[] {
  const usable = lists.filter(({ pairs }) => pairs.some(({ isRelevant }) => isRelevant));
  let weights = mask.map((kept) => 2 * kept);
  for (let step = 0; step < steps; step += 1) {
    const slope = mask.map(() => 0);
    for (const { pairs } of usable) addSlope(slope, pairs, weights);
    weights = weights.map((weight, at) =>
      Math.max(0, weight - rate * (mask[at] ?? 0) * ((slope[at] ?? 0) / usable.length + ridge * weight)),
    );
  }
  return weights;
}

function addSlope(slope: number[], pairs: QuerySigns['pairs'], weights: readonly number[]): void {
  const sums = pairs.map(({ signs }) => dot(weights, signs));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const wanted = powers.reduce((sum, power, at) => sum + (pairs[at]?.isRelevant ? power : 0), 0);
  for (const [at, { isRelevant, signs }] of pairs.entries()) {
    const power = powers[at] ?? 0;
    const pull = power / all - (isRelevant && wanted > 0 ? power / wanted : 0);
    for (const [sign, value] of signs.entries()) slope[sign] = (slope[sign] ?? 0) + pull * value;
  }
}

/** Probability = 1 / (1 + exp(−(scale × sum + base))). */
export type Calibration = { readonly scale: number; readonly base: number };

export type WeighedPair = { readonly sum: number; readonly isRelevant: boolean; readonly weight: number };

/** Newton's method on two numbers. */
export function calibrate(pairs: readonly WeighedPair[]): Calibration {
  let [scale, base] = [1, -8];
  for (let step = 0; step < 60; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { sum, isRelevant, weight } of pairs) {
      const expected = 1 / (1 + Math.exp(-(scale * sum + base)));
      const miss = weight * (expected - (isRelevant ? 1 : 0));
      const spread = weight * expected * (1 - expected);
      g0 += miss;
      g1 += miss * sum;
      h00 += spread;
      h01 += spread * sum;
      h11 += spread * sum * sum;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(Math.abs(determinant) > 1e-12)) break;
    base -= 0.7 * ((h11 * g0 - h01 * g1) / determinant);
    scale -= 0.7 * ((h00 * g1 - h01 * g0) / determinant);
  }
  return { scale, base };
}

/**
 * Splits queries into `count` folds. Queries that share a relevant incident, such as one in English and its Korean
 * sibling, are never on both sides of a split.
 */
export function foldQueries(queries: readonly QuerySigns[], count: number): readonly (readonly number[])[] {
  const groupOf = queries.map((_, at) => at);
  const root = (at: number): number => (groupOf[at] === at ? at : root(groupOf[at] ?? at));
  const firstOf = new Map<string, number>();
  for (const [at, { relevant }] of queries.entries()) {
    for (const id of relevant) {
      const first = firstOf.get(id);
      if (first === undefined) firstOf.set(id, at);
      else groupOf[root(at)] = root(first);
    }
  }
  const groups = new Map<number, number[]>();
  for (const at of queries.keys()) groups.set(root(at), [...(groups.get(root(at)) ?? []), at]);
  const folds = Array.from({ length: count }, (): number[] => []);
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least));
    smallest.push(...group);
  }
  return folds;
}
