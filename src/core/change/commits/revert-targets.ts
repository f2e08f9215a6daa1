// Which commits of the range a revert is about. Pure.
import type { GitCommit } from '../../../domain/change.ts';
import type { Sha } from '../../../domain/units.ts';
import { isMigration } from '../migrations/migrations.ts';
import { isDocumentationPath, isLockPath } from './commit-paths.ts';
import { makeHeadline } from './headline.ts';
import { pickedFrom } from './picked-from.ts';
import type { RevertClaim } from './revert-message.ts';

/** A commit with what finding reverts needs. */
export type RevertCandidate = GitCommit & {
  readonly headline: string;
  /** Keys of the work itself. */
  readonly issueKeys: readonly string[];
  /** The pull request that the message names. */
  readonly pullRequest: number | null;
  /** A release, formatting or an empty commit: nobody wants to read how it went to and fro. */
  readonly isRoutine: boolean;
};

/** Ways to find a commit of the range. */
export type CommitIndex = {
  /** The commit of that name, or the one that was picked from it. */
  readonly bySha: (prefix: string) => RevertCandidate | null;
  readonly byRequest: (number: number) => readonly RevertCandidate[];
  readonly byWords: (words: string) => readonly RevertCandidate[];
};

/** Words alone, in lower case: quotes and punctuation are not copied faithfully. */
export const normaliseWords = (text: string): string => {
  const lower = text.toLowerCase();
  // Whole ranges go through here; without Unicode classes it takes a quarter of the time.
  const separators = /^[ -~]*$/.test(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu;
  return lower.replace(separators, ' ').trim();
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** What a quoted subject says, without keys and numbers. */
export const headlineOf = (subject: string): string => makeHeadline({ subject, body: '', sha: '' });

const indexWords = (commits: readonly RevertCandidate[]): ReadonlyMap<string, readonly RevertCandidate[]> => {
  const words = new Map<string, RevertCandidate[]>();
  for (const commit of commits) {
    const headline = normaliseWords(commit.headline);
    const subject = normaliseWords(commit.subject);
    push(words, headline, commit);
    if (subject !== headline) push(words, subject, commit);
  }
  return words;
};

/** Indexes commits by name, pull request and words. */
export const indexCommits = (commits: readonly RevertCandidate[]): CommitIndex => {
  const byPrefix = new Map<string, { readonly sha: Sha; readonly commit: RevertCandidate }[]>();
  const requests = new Map<number, RevertCandidate[]>();
  for (const commit of commits) {
    for (const sha of [commit.sha, ...pickedFrom(commit)]) push(byPrefix, sha.slice(0, 7), { sha, commit });
    if (commit.pullRequest !== null) push(requests, commit.pullRequest, commit);
  }
  let words: ReadonlyMap<string, readonly RevertCandidate[]> | null = null;
  return {
    bySha: (prefix) => {
      const found = (byPrefix.get(prefix.slice(0, 7)) ?? []).filter((entry) => entry.sha.startsWith(prefix));
      const exact = found.find((entry) => entry.sha === entry.commit.sha);
      return (exact ?? found.at(-1))?.commit ?? null;
    },
    byRequest: (number) => requests.get(number) ?? [],
    byWords: (text) => {
      // Few ranges have a revert that names nothing but words.
      words ??= indexWords(commits);
      return words.get(normaliseWords(text)) ?? words.get(normaliseWords(headlineOf(text))) ?? [];
    },
  };
};

const substance = (commit: GitCommit): readonly string[] => {
  const isCode = (path: string): boolean => !isDocumentationPath(path) && !isLockPath(path);
  // A migration that has run cannot be taken back by deleting it: its undoing is another migration.
  const kept = commit.touched.filter(
    (entry) => isCode(entry.path) && !(entry.status === 'A' && isMigration(entry.path)),
  );
  return (kept.length > 0 ? kept : commit.touched).map((entry) => entry.path);
};

const isWhole = (commit: GitCommit): boolean =>
  commit.touchedCount > 0 && commit.touchedCount === commit.touched.length;

/** Whether `undo` touches at least half of what `original` touched: less is a partial revert, and the rest still ships. */
const coversHalf = (undo: RevertCandidate, original: RevertCandidate): boolean => {
  if (!isWhole(undo) || !isWhole(original)) return true;
  const touched = new Set(undo.touched.map((entry) => entry.path));
  const paths = substance(original);
  const shared = paths.filter((path) => touched.has(path)).length;
  return 2 * shared >= paths.length;
};

const sharesPath = (one: RevertCandidate, other: RevertCandidate): boolean => {
  if (!isWhole(one) || !isWhole(other)) return true;
  const touched = new Set(one.touched.map((entry) => entry.path));
  return other.touched.some((entry) => touched.has(entry.path));
};

/** What a claim is about. */
export type RevertTargets = { readonly found: readonly RevertCandidate[]; readonly complete: boolean };

/** Finds the commits that a claim is about; `complete` is false when some of them lie outside the range. */
export const findTargets = (
  claim: RevertClaim,
  input: {
    readonly commit: RevertCandidate;
    readonly index: CommitIndex;
    readonly isOlder: (other: RevertCandidate) => boolean;
    readonly repository: string | null;
  },
): RevertTargets => {
  const { commit, index, isOlder } = input;
  const usable = (other: RevertCandidate): boolean => other.sha !== commit.sha && isOlder(other);
  const bySha = claim.shas.map(index.bySha);
  const named = bySha.filter((other): other is RevertCandidate => other !== null && usable(other));
  if (named.length > 0)
    return {
      found: named.filter((other) => coversHalf(commit, other) || claim.shas.length > 1),
      complete: named.length === claim.shas.length,
    };
  for (const request of claim.pullRequests) {
    const isOurs =
      request.repository === null ||
      input.repository === null ||
      input.repository.toLowerCase().endsWith(request.repository);
    const merged = isOurs ? index.byRequest(request.number).filter(usable).at(-1) : undefined;
    if (merged !== undefined && coversHalf(commit, merged)) return { found: [merged], complete: true };
  }
  // The same subject may have been there before: words decide only where no commit is named, or where the revert was
  // ported and names a commit of the branch it comes from.
  const isUnnamed = claim.shas.length === 0 || pickedFrom(commit).length > 0;
  const quoted =
    claim.quoted === null || !isUnnamed
      ? undefined
      : index
          .byWords(claim.quoted)
          .filter((other) => usable(other) && sharesPath(commit, other))
          .at(-1);
  return quoted !== undefined && coversHalf(commit, quoted)
    ? { found: [quoted], complete: true }
    : { found: [], complete: false };
};
