// Whether a later commit does again what was undone. Pure.
import type { GitCommit } from '../../../domain/change.ts';
import { isDocumentationPath, isLockPath } from './commit-paths.ts';
import { parseMergeMessage } from './merge-message.ts';

/** A commit as far as likeness goes. */
export type Likeness = {
  readonly words: ReadonlySet<string>;
  readonly keys: readonly string[];
  /** Paths without documentation and lock files, with whether the commit created them; null when not all are known. */
  readonly paths: ReadonlyMap<string, boolean> | null;
};

const filler = new Set(
  'a an and as at by for from in into it its of on or so that the this to with again re redo reapply reland retry attempt second v2 take two correctly properly 다시 재적용 및'.split(
    ' ',
  ),
);

/** Describes a commit so that it can be compared. */
export const describeLikeness = (
  commit: GitCommit & { readonly headline: string; readonly issueKeys: readonly string[] },
): Likeness => {
  const merge = parseMergeMessage(commit);
  const words = (merge !== null && merge.title === null ? '' : commit.headline)
    .toLowerCase()
    .normalize('NFC')
    .replace(/\bre-(?=\p{L}{3})/gu, '')
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '' && !filler.has(word));
  const isMerge = commit.parents.length > 1 && commit.touchedCount === 0;
  const isWhole = isMerge || (commit.touchedCount > 0 && commit.touchedCount === commit.touched.length);
  const kept = commit.touched.filter((entry) => !isDocumentationPath(entry.path) && !isLockPath(entry.path));
  const touched = kept.length > 0 ? kept : commit.touched;
  return {
    words: new Set(words.slice(0, 40)),
    keys: commit.issueKeys,
    paths: isWhole ? new Map(touched.map((entry) => [entry.path, entry.status === 'A'])) : null,
  };
};

/** Describes a merge with all that it brought. */
export const uniteLikeness = (parts: readonly Likeness[]): Likeness => ({
  words: parts[0]?.words ?? new Set(),
  keys: [...new Set(parts.flatMap((part) => part.keys))],
  paths: parts.some((part) => part.paths === null)
    ? null
    : new Map(parts.flatMap((part) => [...(part.paths ?? [])])),
});

const countShared = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number =>
  [...one].filter((item) => other.has(item)).length;

/** Dice's coefficient of the words, 0 to 1. */
const compareWords = (
  one: Likeness,
  other: Likeness,
): { readonly share: number; readonly shared: number } => {
  const shared = countShared(one.words, other.words);
  const size = one.words.size + other.words.size;
  return { share: size === 0 ? 0 : (2 * shared) / size, shared };
};

/** A commit that touches far more than the original did covers its paths by chance. */
const isSweeping = (
  candidate: ReadonlyMap<string, boolean>,
  original: ReadonlyMap<string, boolean>,
): boolean => candidate.size > Math.max(10, 4 * original.size);

const comparePaths = (
  original: Likeness,
  candidate: Likeness,
): { readonly known: boolean; readonly shared: number; readonly covers: boolean } => {
  if (original.paths === null || candidate.paths === null) return { known: false, shared: 0, covers: false };
  const { paths } = candidate;
  const shared = [...original.paths.keys()].filter((path) => paths.has(path));
  const recreated = shared.some((path) => original.paths?.get(path) === true && paths.get(path) === true);
  const isHalf =
    shared.length > 0 && 2 * shared.length >= original.paths.size && !isSweeping(paths, original.paths);
  // One ordinary file in common says little: everybody edits values.yaml.
  return { known: true, shared: shared.length, covers: isHalf && (recreated || shared.length >= 3) };
};

/**
 * Says whether `candidate` does again what `original` did: the same issue, much the same words, or the same files.
 *
 * `keyIsRare` tells that no other later commit carries the issue; a key on many commits needs more than itself.
 */
export const isRedo = (input: {
  readonly original: Likeness;
  readonly candidate: Likeness;
  readonly keyIsRare: (key: string) => boolean;
}): boolean => {
  const { original, candidate } = input;
  const words = compareWords(original, candidate);
  const paths = comparePaths(original, candidate);
  if (paths.covers) return true;
  const isNear = !paths.known || paths.shared > 0;
  const sameKey = original.keys.find((key) => candidate.keys.includes(key));
  if (
    sameKey !== undefined &&
    (input.keyIsRare(sameKey) || (isNear && (paths.shared > 0 || words.shared >= 2)) || words.share >= 0.5)
  )
    return true;
  if (words.share === 1 && words.shared >= 3) return true;
  return isNear && words.share >= 0.6 && words.shared >= 2;
};
