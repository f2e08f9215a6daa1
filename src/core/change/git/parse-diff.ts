// Reads what `git diff -z --raw --numstat -p -U0 -M` prints, as it streams in. Pure.
import type { EntryKind, Excerpt, FileStatus, GitFile } from '../../../domain/change.ts';
import { Failure } from '../../../failure.ts';
import { createPatchReader, type PatchReader, type Purse } from './read-patch.ts';
import { createNulSplitter } from './split-nul.ts';

/** Reads a diff chunk by chunk. */
export type DiffParser = {
  readonly push: (chunk: Uint8Array) => void;
  /** @throws {Failure} `git/bad-output` when the diff is cut or not in the format */
  readonly finish: () => readonly GitFile[];
};

/**
 * Reads a diff incrementally.
 *
 * Shape: the raw entries, then the counts, then one empty piece, each ended by NUL; then the patches in the
 * order of the raw entries, two for an entry that changes its type. The counts are git's own and exact; the
 * excerpts are bounded, each paid from the purse that `purseOf` names for the path.
 */
export function createDiffParser(input: { readonly purseOf?: (path: string) => Purse } = {}): DiffParser {
  const purseOf = input.purseOf ?? ((): Purse => 'ordinary');
  const listing = createListing();
  const splitter = createNulSplitter(listing.take);
  let patches: PatchReader | null = null;
  let endsWithNul = false;

  const startPatches = (): PatchReader => {
    const paths = listing.entries.flatMap((entry) =>
      changesType(entry) ? [entry.path, entry.path] : [entry.path],
    );
    return createPatchReader({ purseOf: (patch) => purseOf(paths[patch] ?? '') });
  };
  const push = (chunk: Uint8Array): void => {
    if (patches !== null) {
      patches.push(chunk);
      return;
    }
    const end = findEndOfListing(chunk, endsWithNul);
    splitter.push(end === -1 ? chunk : chunk.subarray(0, end));
    endsWithNul = chunk.at(-1) === 0;
    if (end === -1) return;
    patches = startPatches();
    patches.push(chunk.subarray(end + 1));
  };
  const finish = (): readonly GitFile[] => {
    if (!splitter.isAtEnd() || !listing.isComplete()) throw badDiff('it ends early');
    return toFiles(listing.entries, patches?.finish() ?? []);
  };
  return { push, finish };
}

/** Where the NUL after a NUL is: the empty piece that ends the listing; -1 when it is not in the chunk. */
function findEndOfListing(chunk: Uint8Array, followsNul: boolean): number {
  if (followsNul && chunk[0] === 0) return 0;
  for (let index = chunk.indexOf(0); index !== -1; index = chunk.indexOf(0, index + 1)) {
    if (chunk[index + 1] === 0) return index + 1;
  }
  return -1;
}

type Entry = {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: FileStatus;
  readonly oldMode: string;
  readonly newMode: string;
  counts: { readonly insertions: number; readonly deletions: number } | 'binary' | null;
};

/** Takes the pieces of the raw entries, then those of the counts, which come in the same order. */
function createListing() {
  const entries: Entry[] = [];
  let header: string | null = null;
  let previousPath: string | null = null;
  let counted = 0;
  let pathsToSkip = 0;

  const takePath = (path: string, entryHeader: string): void => {
    const [oldMode = '', newMode = '', , , score = ''] = entryHeader.slice(1).split(' ');
    const status = toStatus(score);
    if (previousPath === null && (status === 'renamed' || status === 'copied')) {
      previousPath = path;
      return;
    }
    entries.push({ path, previousPath, status, oldMode, newMode, counts: null });
    header = null;
    previousPath = null;
  };
  const takeCounts = (piece: string): void => {
    const [, insertions = '', deletions = '', path = ''] = /^(\d+|-)\t(\d+|-)\t(.*)$/su.exec(piece) ?? [];
    const entry = entries[counted];
    const expected = entry?.previousPath === null ? entry.path : '';
    if (entry === undefined || insertions === '' || path !== expected)
      throw badDiff(`unexpected ${JSON.stringify(piece.slice(0, 120))}`);
    entry.counts =
      insertions === '-' ? 'binary' : { insertions: Number(insertions), deletions: Number(deletions) };
    pathsToSkip = entry.previousPath === null ? 0 : 2;
    counted += 1;
  };
  const take = (piece: string): void => {
    if (header !== null) takePath(piece, header);
    else if (pathsToSkip > 0) pathsToSkip -= 1;
    else if (piece.startsWith(':') && counted === 0) header = piece;
    else takeCounts(piece);
  };
  const isComplete = (): boolean => header === null && pathsToSkip === 0 && counted === entries.length;
  return { entries, take, isComplete };
}

/** Joins entries and excerpts by their order. */
function toFiles(entries: readonly Entry[], excerpts: readonly Excerpt[]): readonly GitFile[] {
  let next = 0;
  const files = entries.map((entry): GitFile => {
    const first = excerpts[next] ?? noExcerpt;
    const second = changesType(entry) ? (excerpts[next + 1] ?? noExcerpt) : null;
    next += second === null ? 1 : 2;
    return toFile(entry, second === null ? first : mergeExcerpts(first, second));
  });
  if (next !== excerpts.length) throw badDiff(`${next} patches were listed and ${excerpts.length} came`);
  return files;
}

function toFile(entry: Entry, excerpt: Excerpt): GitFile {
  const { path, previousPath, status, oldMode, newMode, counts } = entry;
  const binary = counts === 'binary';
  return {
    path,
    ...(previousPath === null ? {} : { previousPath }),
    status,
    oldMode,
    newMode,
    entry: toEntryKind(status === 'deleted' ? oldMode : newMode),
    binary,
    insertions: binary ? 0 : (counts?.insertions ?? 0),
    deletions: binary ? 0 : (counts?.deletions ?? 0),
    // A submodule that becomes a binary file still has a line for the submodule.
    excerpt: binary ? { lines: [], complete: excerpt.lines.length === 0 } : excerpt,
  };
}

const noExcerpt: Excerpt = { lines: [], complete: false };

function mergeExcerpts(first: Excerpt, second: Excerpt): Excerpt {
  return { lines: [...first.lines, ...second.lines], complete: first.complete && second.complete };
}

/** git prints a change between file, symlink and submodule as a deletion and a creation. */
function changesType(entry: Entry): boolean {
  return entry.status === 'type-changed';
}

function toStatus(score: string): FileStatus {
  const status = statuses.get(score.charAt(0));
  if (status === undefined) throw badDiff(`unknown status ${JSON.stringify(score.slice(0, 20))}`);
  return status;
}

const statuses: ReadonlyMap<string, FileStatus> = new Map([
  ['A', 'added'],
  ['M', 'modified'],
  ['D', 'deleted'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'type-changed'],
]);

function toEntryKind(mode: string): EntryKind {
  if (mode === '120000') return 'symlink';
  if (mode === '160000') return 'submodule';
  return mode === '100755' ? 'executable' : 'file';
}

function badDiff(detail: string): Failure {
  return new Failure({
    code: 'git/bad-output',
    message: `git diff answered in a way that cannot be read: ${detail}.`,
    hint: 'Check the installation with `git --version` (2.31 or newer) and `git fsck`.',
  });
}
