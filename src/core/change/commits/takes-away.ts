// Commits that the deploy removes, and which of them head brings in another form. Pure.
import type { Commit, GitCommit, TakenAway } from '../../../domain/change.ts';
import { commitRef, type Ref, type Sha } from '../../../domain/units.ts';
import { plainLine } from '../../text/plain-line.ts';
import { mergesOf } from './history.ts';
import { findNoise } from './noise.ts';
import { pickedFrom } from './picked-from.ts';
import { findPullRequest, withoutPullRequest } from './pull-requests.ts';
import { parseSubject } from './subject.ts';

/** Characters of a subject that are compared. */
const subjectMax = 2000;

/**
 * Ways in which two commits are known to be one change, surest first.
 *
 * An issue and a subject are not enough: two people fix one issue in two ways, and only one of the fixes stays.
 */
const fingerprints = (commit: GitCommit): readonly string[] => {
  const message = { subject: commit.subject.slice(0, subjectMax), body: commit.body };
  const subject = plainLine(withoutPullRequest(message.subject)).toLowerCase();
  const pullRequest = findPullRequest(message);
  return [
    `written ${commit.author.email.toLowerCase()} ${commit.authoredAt} ${subject}`,
    ...(pullRequest === null ? [] : [`request ${pullRequest} ${subject}`]),
  ];
};

/** Whether head still has what the commit brought: one that cancels with a revert brings nothing. */
const isEffective = (commit: Pick<Commit, 'fate'>): boolean =>
  commit.fate !== 'reverted' && commit.fate !== 'revert';

const shortest = 7;

/** Finds the commit whose name begins with, or is the beginning of, `sha`. */
const createLookup = (): {
  readonly add: (sha: Sha, ref: Ref) => void;
  readonly find: (sha: Sha) => Ref | null;
} => {
  const byPrefix = new Map<string, { readonly sha: Sha; readonly ref: Ref }[]>();
  return {
    add: (sha, ref) => {
      const prefix = sha.slice(0, shortest);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { sha, ref }]);
    },
    find: (sha) =>
      byPrefix
        .get(sha.slice(0, shortest))
        ?.find((entry) => entry.sha.startsWith(sha) || sha.startsWith(entry.sha))?.ref ?? null,
  };
};

const isMerge = (commit: GitCommit): boolean => commit.parents.length > 1;

/** A merge takes nothing away when head brings all that it had brought: the newest of that stands for it. */
const findMergeEquivalents = (
  takenAway: readonly GitCommit[],
  equivalents: ReadonlyMap<Sha, Ref | null>,
): ReadonlyMap<Sha, Ref> => {
  const merges = mergesOf(takenAway, new Set(takenAway.filter(isMerge).map((commit) => commit.sha)));
  const found = new Map<Sha, Ref>();
  const missing = new Set<Sha>();
  for (const commit of takenAway) {
    const merge = merges.get(commit.sha);
    if (merge === undefined || isMerge(commit)) continue;
    const equivalent = equivalents.get(commit.sha) ?? null;
    if (equivalent === null) missing.add(merge.sha);
    else if (!found.has(merge.sha)) found.set(merge.sha, equivalent);
  }
  for (const sha of missing) found.delete(sha);
  return found;
};

/** Whether nobody would miss it: a merge, a release, a bump. Its paths are not known, so its subject decides. */
const isRoutine = (commit: GitCommit): boolean =>
  isMerge(commit) ||
  findNoise(
    { ...commit, touchedCount: 1 },
    { breaking: false, hasKey: false, parts: parseSubject(commit.subject) },
  ) !== null;

/**
 * Lists what the deploy takes away, each with the commit of the release that brings the same change, if there is one.
 *
 * Shape: what is lost comes first, people's work before routine; then what comes back. Newest first within each.
 */
export const listTakenAway = (input: {
  readonly takenAway: readonly GitCommit[];
  readonly commits: readonly (GitCommit & Pick<Commit, 'fate'>)[];
}): readonly TakenAway[] => {
  if (input.takenAway.length === 0) return [];
  const heads = createLookup();
  const origins = createLookup();
  const prints = new Map<string, Ref>();
  for (const commit of input.commits.filter(isEffective)) {
    const ref = commitRef(commit.sha);
    heads.add(commit.sha, ref);
    for (const origin of pickedFrom(commit)) origins.add(origin, ref);
    if (isMerge(commit)) continue;
    for (const print of fingerprints(commit)) if (!prints.has(print)) prints.set(print, ref);
  }
  const equivalentOf = (commit: GitCommit): Ref | null => {
    const picked = pickedFrom(commit);
    return (
      origins.find(commit.sha) ??
      picked.map((sha) => heads.find(sha) ?? origins.find(sha)).find((ref) => ref !== null) ??
      (isMerge(commit) ? null : (fingerprints(commit).flatMap((print) => prints.get(print) ?? [])[0] ?? null))
    );
  };
  const equivalents = new Map(input.takenAway.map((commit) => [commit.sha, equivalentOf(commit)]));
  const ofMerges = findMergeEquivalents(input.takenAway, equivalents);
  const groups: Record<'lost' | 'lostRoutine' | 'back', TakenAway[]> = {
    lost: [],
    lostRoutine: [],
    back: [],
  };
  for (const commit of input.takenAway) {
    const equivalent = equivalents.get(commit.sha) ?? ofMerges.get(commit.sha) ?? null;
    const group = equivalent !== null ? 'back' : isRoutine(commit) ? 'lostRoutine' : 'lost';
    groups[group].push({
      sha: commit.sha,
      subject: commit.subject,
      author: commit.author,
      ref: commitRef(commit.sha),
      ...(equivalent === null ? {} : { equivalentIn: equivalent }),
    });
  }
  return [...groups.lost, ...groups.lostRoutine, ...groups.back];
};
