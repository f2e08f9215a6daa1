// A module's commits and files, understood. Pure.
import type {
  Commit,
  CommitFate,
  FileChange,
  GitCommit,
  ModuleChange,
  NoiseKind,
  Range,
  Statistics,
} from '../../domain/change.ts';
import type { Component } from '../../domain/component.ts';
import type { Settings } from '../../domain/settings.ts';
import { commitRef, type Sha } from '../../domain/units.ts';
import { mergesOf } from './commits/history.ts';
import { judgeIssueKeys } from './commits/issue-keys.ts';
import { listAuthors } from './commits/people.ts';
import { listPullRequests } from './commits/pull-requests.ts';
import { type RevertReading, resolveReverts } from './commits/reverts.ts';
import { listTakenAway } from './commits/takes-away.ts';
import { findMigrationStories } from './migrations/migration-stories.ts';
import { parseMigrations } from './migrations/migrations.ts';
import type { CommitReading } from './read-commit.ts';

/** Everything that was read of one module. */
export type ModuleInput = {
  readonly name: string;
  readonly url: string | null;
  readonly paths: readonly string[];
  readonly range: Range;
  /** Newest first. */
  readonly readings: readonly CommitReading[];
  readonly files: readonly FileChange[];
  readonly takenAway: readonly GitCommit[];
  /** Contents at head of added or modified migrations, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly component: Component | null;
  readonly settings: Settings;
};

const findReverts = (readings: readonly CommitReading[], url: string | null): RevertReading =>
  resolveReverts({
    commits: readings.map(({ message, said, ownKeys, pullRequest }) => ({
      ...message,
      headline: said.headline,
      issueKeys: ownKeys,
      pullRequest,
      isRoutine: said.noise === 'release' || said.noise === 'formatting' || said.noise === 'empty',
    })),
    repository: url,
  });

const decideFate = (noise: NoiseKind | undefined, fate: 'reverted' | 'revert' | undefined): CommitFate => {
  if (fate !== undefined) return fate;
  if (noise === undefined) return 'told';
  return noise === 'merge' ? 'merge' : 'noise';
};

const countStatistics = (commits: readonly GitCommit[], files: readonly FileChange[]): Statistics => ({
  commits: commits.length,
  files: files.length,
  insertions: files.reduce((sum, file) => sum + file.insertions, 0),
  deletions: files.reduce((sum, file) => sum + file.deletions, 0),
});

/** Understands what the commits of a module say together, and assembles the module. */
export const understandModule = (input: ModuleInput): ModuleChange => {
  const { readings } = input;
  const { projects } = input.settings.issues;
  const gitCommits = readings.map((reading) => reading.commit);
  const reverts = findReverts(readings, input.url);
  const requests = new Map<Sha, number>(
    readings.flatMap(({ commit, pullRequest }) => (pullRequest === null ? [] : [[commit.sha, pullRequest]])),
  );
  const merges = mergesOf(gitCommits, new Set(requests.keys()));
  const keys = judgeIssueKeys({
    commits: readings.map(({ commit, mentions }) => ({
      sha: commit.sha,
      live: reverts.fates.get(commit.sha) !== 'reverted',
      mentions,
    })),
    projects,
  });
  const commits = readings.map(({ commit, said, pullRequest }): Commit => {
    const viaMerge = requests.get(merges.get(commit.sha)?.sha ?? '');
    return {
      ...commit,
      ...said,
      ref: commitRef(commit.sha),
      fate: decideFate(said.noise, reverts.fates.get(commit.sha)),
      issueKeys: keys.keysOf.get(commit.sha) ?? [],
      pullRequests: [...new Set([pullRequest, viaMerge].flatMap((number) => number ?? []))],
    };
  });
  const migrations = parseMigrations({ files: input.files, texts: input.texts });
  return {
    name: input.name,
    url: input.url,
    paths: input.paths,
    range: input.range,
    statistics: countStatistics(gitCommits, input.files),
    commits,
    files: input.files,
    stories: reverts.stories,
    takesAway: listTakenAway({ takenAway: input.takenAway, commits: gitCommits, projects }),
    issues: keys.issues,
    pullRequests: listPullRequests(
      commits.map((commit) => ({ ...commit, names: requests.get(commit.sha) ?? null })),
    ),
    authors: listAuthors(commits),
    migrations,
    migrationStories: findMigrationStories(migrations),
    ...(input.component === null ? {} : { component: input.component }),
  };
};
