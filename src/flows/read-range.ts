// Reads what git tells of a module's range: commits, diff, and commits that the deploy takes away. Effects: through ports.

import { purseOfPath } from '../core/change/files/known-files.ts';
import { createDiffParser } from '../core/change/git/parse-diff.ts';
import { createLogParser } from '../core/change/git/parse-log.ts';
import { type CommitReading, readCommit } from '../core/change/read-commit.ts';
import type { GitCommit, GitFile, Range } from '../domain/change.ts';
import type { Settings } from '../domain/settings.ts';
import type { PathFilter, Repository, World } from '../ports.ts';

/** A module at its range: where everything else is read from. */
export type ModuleSource = {
  readonly name: string;
  readonly repository: Repository;
  readonly range: Omit<Range, 'baseIsAncestor'>;
  readonly filter: PathFilter;
};

type RangeWorld = Pick<World, 'sourceControl' | 'progress'>;

/** Commits that a deploy takes away beyond this many are not listed. */
const takenAwayMax = 5000;

export async function readCommits(
  { repository, range, filter }: ModuleSource,
  settings: Settings,
  world: RangeWorld,
): Promise<readonly CommitReading[]> {
  const { projects } = settings.issues;
  const ends = { include: range.headSha, exclude: range.baseSha };
  return parseStream(
    world.sourceControl.streamLog(repository, { ...ends, filter, withPaths: true }),
    createLogParser((commit) => readCommit(commit, projects)),
  );
}

export async function readDiff(
  { repository, range, filter }: ModuleSource,
  world: RangeWorld,
): Promise<readonly GitFile[]> {
  const ends = { baseSha: range.baseSha, headSha: range.headSha };
  return parseStream(
    world.sourceControl.streamDiff(repository, { ...ends, filter }),
    createDiffParser({ purseOf: purseOfPath }),
  );
}

/** The commits that are deployed now and not in head: none when base is an ancestor of head. */
export async function readTakenAway(
  { name, repository, range, filter }: ModuleSource,
  world: RangeWorld,
): Promise<{ readonly baseIsAncestor: boolean; readonly takenAway: readonly GitCommit[] }> {
  const baseIsAncestor = await world.sourceControl.isAncestor(repository, {
    ancestor: range.baseSha,
    descendant: range.headSha,
  });
  if (baseIsAncestor) return { baseIsAncestor, takenAway: [] };
  const ends = { include: range.baseSha, exclude: range.headSha };
  const log = world.sourceControl.streamLog(repository, {
    ...ends,
    filter,
    withPaths: false,
    countMax: takenAwayMax,
  });
  const commits = await parseStream(log, createLogParser());
  if (commits.length === takenAwayMax)
    world.progress.warn(
      `${name}: of the commits that are taken away, only the newest ${takenAwayMax} are listed`,
    );
  return { baseIsAncestor, takenAway: commits };
}

async function parseStream<Result>(
  stream: AsyncIterable<Uint8Array>,
  parser: { readonly push: (chunk: Uint8Array) => void; readonly finish: () => Result },
): Promise<Result> {
  for await (const chunk of stream) parser.push(chunk);
  return parser.finish();
}
