// The shape of a range's history: order, and what each merge brought. Pure.
import type { Sha } from '../../../domain/units.ts';

type Linked = { readonly sha: Sha; readonly parents: readonly Sha[] };

/**
 * Orders commits so that parents come before children, otherwise as given backwards.
 *
 * git's own order may break this where clocks were wrong.
 */
export const oldestFirst = <T extends Linked>(newestFirst: readonly T[]): readonly T[] => {
  /** The commits that have not been reached yet. */
  const waiting = new Map<Sha, T>();
  for (const commit of newestFirst) waiting.set(commit.sha, commit);
  const ordered: T[] = [];
  for (const start of [...newestFirst].reverse()) {
    if (!waiting.delete(start.sha)) continue;
    const stack = [start];
    for (let commit = stack.at(-1); commit !== undefined; commit = stack.at(-1)) {
      const parent = findWaiting(commit.parents, waiting);
      if (parent === undefined) {
        ordered.push(commit);
        stack.pop();
      } else {
        waiting.delete(parent.sha);
        stack.push(parent);
      }
    }
  }
  return ordered;
};

const findWaiting = <T extends Linked>(
  parents: readonly Sha[],
  waiting: ReadonlyMap<Sha, T>,
): T | undefined => {
  for (const sha of parents) {
    const parent = waiting.get(sha);
    if (parent !== undefined) return parent;
  }
  return undefined;
};

/** Collects what is reachable from `starts` within `bySha`, without entering `closed`. */
const walk = <T extends Linked>(
  starts: readonly Sha[],
  bySha: ReadonlyMap<Sha, T>,
  closed: ReadonlySet<Sha>,
): ReadonlySet<Sha> => {
  const seen = new Set<Sha>();
  const stack = [...starts];
  for (let sha = stack.pop(); sha !== undefined; sha = stack.pop()) {
    const commit = bySha.get(sha);
    if (commit === undefined || seen.has(sha) || closed.has(sha)) continue;
    seen.add(sha);
    stack.push(...commit.parents);
  }
  return seen;
};

/** Lists the commits of the range that `merge` brought to its first parent, in the order of `commits`. */
export const reachOf = <T extends Linked>(merge: T, commits: readonly T[]): readonly T[] => {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const before = walk(merge.parents.slice(0, 1), bySha, new Set());
  const brought = walk(merge.parents.slice(1), bySha, before);
  return commits.filter((commit) => brought.has(commit.sha));
};

/**
 * Says for each commit which merge brought it to the branch: the innermost that has a value in `named`.
 *
 * Each commit is visited once, so that a thousand merges cost no more than one walk.
 */
export const mergesOf = <T extends Linked>(
  newestFirst: readonly T[],
  named: ReadonlySet<Sha>,
): ReadonlyMap<Sha, T> => {
  const ordered = oldestFirst(newestFirst);
  const bySha = new Map(ordered.map((commit) => [commit.sha, commit]));
  const claimed = new Map<Sha, T>();
  const closed = new Set<Sha>();
  let mainline = ordered.at(-1);
  while (mainline !== undefined && !closed.has(mainline.sha)) {
    closed.add(mainline.sha);
    mainline = bySha.get(mainline.parents[0] ?? '');
  }
  for (const merge of ordered) {
    if (merge.parents.length < 2) continue;
    for (const sha of walk(merge.parents.slice(1), bySha, closed)) {
      closed.add(sha);
      if (named.has(merge.sha) && sha !== merge.sha) claimed.set(sha, merge);
    }
  }
  return claimed;
};
