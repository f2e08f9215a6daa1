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
import { findBreaking } from './commits/conventional-commit.ts';
import { makeHeadline } from './commits/headline.ts';
import { mergesOf } from './commits/history.ts';
import { judgeIssueKeys } from './commits/issue-keys.ts';
import { findKeyMentions, type KeyMention, ownKeys } from './commits/key-mentions.ts';
import { findNoise } from './commits/noise.ts';
import { findCoAuthors, isBot, listAuthors } from './commits/people.ts';
import { findPullRequest, listPullRequests } from './commits/pull-requests.ts';
import { type RevertReading, resolveReverts } from './commits/reverts.ts';
import { parseSubject } from './commits/subject.ts';
import { listTakenAway } from './commits/takes-away.ts';
import { findMigrationStories } from './migrations/migration-stories.ts';
import { parseMigrations } from './migrations/migrations.ts';

/** Everything that was read of one module. */
export type ModuleInput = {
  readonly name: string;
  readonly url: string | null;
  readonly paths: readonly string[];
  readonly range: Range;
  /** Newest first. */
  readonly commits: readonly GitCommit[];
  readonly files: readonly FileChange[];
  readonly takenAway: readonly GitCommit[];
  /** Contents at head of added or modified migrations, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly component: Component | null;
  readonly settings: Settings;
};

/** A commit with what its own message says, before it is seen among the others. */
type Read = {
  readonly commit: GitCommit;
  /** The commit with its subject bounded. */
  readonly message: GitCommit;
  readonly mentions: readonly KeyMention[];
  readonly pullRequest: number | null;
} & Pick<Commit, 'headline' | 'bot' | 'coAuthors' | 'conventional' | 'breaking' | 'noise'>;

/** Longest subject that is read as one, in characters; what is beyond it is read as body. */
const subjectMax = 2000;

/** Some commits hold pages in one line: no rule for subjects is meant for those. */
const boundSubject = (commit: GitCommit): GitCommit =>
  commit.subject.length <= subjectMax
    ? commit
    : {
        ...commit,
        subject: commit.subject.slice(0, subjectMax),
        body: `${commit.subject.slice(subjectMax)}\n\n${commit.body}`,
      };

const readCommit = (whole: GitCommit, projects: readonly string[] | null): Read => {
  const commit = boundSubject(whole);
  const mentions = findKeyMentions(commit, projects);
  const parts = parseSubject(commit.subject);
  const { conventional } = parts;
  const breaking = findBreaking(commit, parts);
  const noise = findNoise(commit, {
    breaking: breaking !== null,
    hasKey: ownKeys(mentions).length > 0,
    parts,
  });
  return {
    commit: whole,
    message: commit,
    mentions,
    pullRequest: findPullRequest(commit),
    headline: makeHeadline(commit),
    bot: isBot(commit.author),
    coAuthors: findCoAuthors(commit),
    ...(conventional === null ? {} : { conventional }),
    ...(breaking === null ? {} : { breaking }),
    ...(noise === null ? {} : { noise }),
  };
};

const findReverts = (reads: readonly Read[], url: string | null): RevertReading =>
  resolveReverts({
    commits: reads.map((read) => ({
      ...read.message,
      headline: read.headline,
      issueKeys: ownKeys(read.mentions),
      pullRequest: read.pullRequest,
      isRoutine: read.noise === 'release' || read.noise === 'formatting' || read.noise === 'empty',
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

/** Understands what the commits of a module say, and assembles the module. */
export const understandModule = (input: ModuleInput): ModuleChange => {
  const { projects } = input.settings.issues;
  const reads = input.commits.map((commit) => readCommit(commit, projects));
  const reverts = findReverts(reads, input.url);
  const requests = new Map<Sha, number>(
    reads.flatMap((read) => (read.pullRequest === null ? [] : [[read.commit.sha, read.pullRequest]])),
  );
  const merges = mergesOf(input.commits, new Set(requests.keys()));
  const keys = judgeIssueKeys({
    commits: reads.map(({ commit, mentions }) => ({
      sha: commit.sha,
      live: reverts.fates.get(commit.sha) !== 'reverted',
      mentions,
    })),
    projects,
  });
  const commits = reads.map(
    ({ commit, message: _message, mentions: _mentions, pullRequest, ...read }): Commit => {
      const viaMerge = requests.get(merges.get(commit.sha)?.sha ?? '');
      return {
        ...commit,
        ...read,
        ref: commitRef(commit.sha),
        fate: decideFate(read.noise, reverts.fates.get(commit.sha)),
        issueKeys: keys.keysOf.get(commit.sha) ?? [],
        pullRequests: [...new Set([pullRequest, viaMerge].flatMap((number) => number ?? []))],
      };
    },
  );
  const migrations = parseMigrations({ files: input.files, texts: input.texts });
  return {
    name: input.name,
    url: input.url,
    paths: input.paths,
    range: input.range,
    statistics: countStatistics(input.commits, input.files),
    commits,
    files: input.files,
    stories: reverts.stories,
    takesAway: listTakenAway({ takenAway: input.takenAway, commits: input.commits, projects }),
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
