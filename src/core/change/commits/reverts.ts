// What was done, undone and done again inside a range, and which commits cancel. Pure.
import type { Story } from '../../../domain/change.ts';
import type { Sha } from '../../../domain/units.ts';
import { oldestFirst, reachOf } from './history.ts';
import { describeLikeness, isRedo, type Likeness, uniteLikeness } from './redo.ts';
import { parseRevert, type RevertClaim } from './revert-message.ts';
import {
  findTargets,
  headlineOf,
  indexCommits,
  normaliseWords,
  type RevertCandidate,
  type RevertTargets,
} from './revert-targets.ts';

/** Which commits cancel each other, and the stories they make. */
export type RevertReading = {
  readonly fates: ReadonlyMap<Sha, 'reverted' | 'revert'>;
  readonly stories: readonly Story[];
};

/** Something that is done and undone: `carrier` is the commit that brings it now, or brought it last. */
type Thing = {
  readonly original: RevertCandidate;
  /** Commits that a reverted merge had brought. */
  readonly brought: readonly RevertCandidate[];
  readonly likeness: Likeness;
  carrier: Sha;
  undo: Sha;
  live: boolean;
  redone: boolean;
};

/** Undone things that later commits are compared with: the newest; more are not told apart by words anyway. */
const openThingsMax = 100;

type State = {
  readonly things: Thing[];
  /** Of every commit of a thing: the thing, and whether the commit does or undoes it. */
  readonly roles: Map<Sha, { readonly thing: Thing; readonly role: 'do' | 'undo' }>;
  readonly fates: Map<Sha, 'reverted' | 'revert'>;
};

const undoThing = (thing: Thing, undo: RevertCandidate, state: State): void => {
  thing.live = false;
  thing.redone = false;
  thing.undo = undo.sha;
  state.fates.set(thing.carrier, 'reverted');
  for (const commit of thing.brought) state.fates.set(commit.sha, 'reverted');
  state.roles.set(undo.sha, { thing, role: 'undo' });
};

const redoThing = (thing: Thing, redo: RevertCandidate, state: State): void => {
  thing.live = true;
  thing.redone = true;
  thing.carrier = redo.sha;
  state.roles.set(redo.sha, { thing, role: 'do' });
};

/** Undoes an undoing: what `thing` brought stands again. */
const restoreThing = (thing: Thing, redo: RevertCandidate, state: State): void => {
  if (thing.brought.length === 0 || thing.carrier !== thing.original.sha) {
    redoThing(thing, redo, state);
    return;
  }
  // The commits of a merge tell more than the redo of it does: they stand again, and the two reverts cancel.
  thing.live = true;
  state.roles.set(redo.sha, { thing, role: 'do' });
  for (const commit of thing.brought) state.fates.delete(commit.sha);
  state.fates.delete(thing.original.sha);
  state.fates.set(thing.undo, 'reverted');
  state.fates.set(redo.sha, 'revert');
};

const thingOf = (
  target: RevertCandidate,
  state: State,
  broughtBy: (merge: RevertCandidate) => readonly RevertCandidate[],
): { readonly thing: Thing; readonly role: 'do' | 'undo' } => {
  const known = state.roles.get(target.sha);
  if (known !== undefined) return known;
  const brought = broughtBy(target);
  const thing: Thing = {
    original: target,
    brought,
    likeness: uniteLikeness([target, ...brought].map(describeLikeness)),
    carrier: target.sha,
    undo: target.sha,
    live: true,
    redone: false,
  };
  state.things.push(thing);
  const entry = { thing, role: 'do' as const };
  state.roles.set(target.sha, entry);
  return entry;
};

/** Applies a revert; true when it changed anything. */
const applyRevert = (
  commit: RevertCandidate,
  targets: RevertTargets,
  input: {
    readonly state: State;
    readonly broughtBy: (merge: RevertCandidate) => readonly RevertCandidate[];
  },
): boolean => {
  const { state } = input;
  let undone = 0;
  let redone = 0;
  for (const target of targets.found) {
    const { thing, role } = thingOf(target, state, input.broughtBy);
    if (role === 'do' && thing.live) {
      undoThing(thing, commit, state);
      undone += 1;
    } else if (role === 'undo' && !thing.live) {
      restoreThing(thing, commit, state);
      redone += 1;
    }
  }
  // A revert that also undoes something outside the range must be told: that part has an effect.
  if (undone > 0 && redone === 0 && targets.complete) state.fates.set(commit.sha, 'revert');
  return undone + redone > 0;
};

/** The undone thing that `commit` does again, by its own words: `Reapply "x"`, or the same issue, words or files. */
const findRedone = (
  commit: RevertCandidate,
  input: {
    readonly state: State;
    readonly claim: RevertClaim | null;
    readonly keyIsRare: (key: string) => boolean;
  },
): Thing | null => {
  const open = input.state.things.filter((thing) => !thing.live).slice(-openThingsMax);
  if (open.length === 0) return null;
  if (input.claim?.reapplies === true && input.claim.quoted !== null) {
    const words = normaliseWords(headlineOf(input.claim.quoted));
    const named = open.filter((thing) => normaliseWords(thing.original.headline) === words).at(-1);
    if (named !== undefined) return named;
  }
  if (commit.parents.length > 1) return null;
  const candidate = describeLikeness(commit);
  return (
    open
      .filter(
        (thing) =>
          thing.original.isRoutine === commit.isRoutine &&
          isRedo({ original: thing.likeness, candidate, keyIsRare: input.keyIsRare }),
      )
      .at(-1) ?? null
  );
};

const countCarriers = (commits: readonly RevertCandidate[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const commit of commits)
    for (const key of commit.issueKeys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * Finds which commits of a range cancel, and what was done, undone and done again.
 *
 * A revert whose target is not in the range, or that undoes only part of it, cancels nothing.
 * Routine work (releases, formatting) cancels like any other but makes no story.
 * Shape: `commits` newest first; stories in the order of their originals in `commits`.
 */
export const resolveReverts = (input: {
  readonly commits: readonly RevertCandidate[];
  readonly repository: string | null;
}): RevertReading => {
  const ordered = oldestFirst(input.commits);
  const position = new Map(ordered.map((commit, index) => [commit.sha, index]));
  const index = indexCommits(ordered);
  const state: State = { things: [], roles: new Map(), fates: new Map() };
  const broughtBy = (merge: RevertCandidate): readonly RevertCandidate[] =>
    merge.parents.length > 1 ? reachOf(merge, input.commits) : [];
  // Carriers of a key that are still to come: a key that only one of them has is that one's own.
  const ahead = new Map(countCarriers(ordered));
  for (const [at, commit] of ordered.entries()) {
    for (const key of commit.issueKeys) ahead.set(key, (ahead.get(key) ?? 1) - 1);
    // What a merge says of reverts is what the commits that it brought have done.
    const isMerge = commit.parents.length > 1 && commit.touchedCount === 0;
    const claim = isMerge ? null : parseRevert(commit);
    const isOlder = (other: RevertCandidate): boolean => (position.get(other.sha) ?? at) < at;
    const targets =
      claim === null ? null : findTargets(claim, { commit, index, isOlder, repository: input.repository });
    if (targets !== null && targets.found.length > 0 && applyRevert(commit, targets, { state, broughtBy }))
      continue;
    if (claim !== null && !claim.reapplies) continue;
    const thing = findRedone(commit, { state, claim, keyIsRare: (key) => (ahead.get(key) ?? 0) === 0 });
    if (thing !== null) redoThing(thing, commit, state);
  }
  return { fates: state.fates, stories: tellStories(state, input.commits) };
};

/** What a thing is called by: a merge that brought one commit, by that commit. */
const tellableOf = (thing: Thing): RevertCandidate =>
  thing.brought.length === 1 ? (thing.brought[0] ?? thing.original) : thing.original;

const tellStories = (state: State, commits: readonly RevertCandidate[]): readonly Story[] => {
  const order = new Map(commits.map((commit, index) => [commit.sha, index]));
  return state.things
    .filter(
      (thing) =>
        thing.undo !== thing.original.sha && state.fates.has(thing.original.sha) && !thing.original.isRoutine,
    )
    .map((thing) => ({
      original: tellableOf(thing).sha,
      undo: thing.undo,
      ...(thing.redone && thing.carrier !== thing.original.sha ? { redo: thing.carrier } : {}),
    }))
    .sort((one, other) => (order.get(one.original) ?? 0) - (order.get(other.original) ?? 0));
};
