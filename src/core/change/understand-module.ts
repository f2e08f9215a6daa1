// A module's commits and files, understood. Pure.

import type { CertificateChange } from '../../domain/certificate.ts';
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
import type { CodeOwners } from '../../domain/code-owners.ts';
import type { Component } from '../../domain/component.ts';
import type { HostedPullRequest } from '../../domain/context.ts';
import type { ParsePostgres } from '../../domain/postgres-syntax.ts';
import type { RuntimeNeeds } from '../../domain/runtime-need.ts';
import type { Settings } from '../../domain/settings.ts';
import { commitRef, pullRequestRef, type Sha } from '../../domain/units.ts';
import { mergesOf } from './commits/history.ts';
import { readHosted } from './commits/hosted-pull-requests.ts';
import { judgeIssueKeys } from './commits/issue-keys.ts';
import { listAuthors } from './commits/people.ts';
import { listPullRequests } from './commits/pull-requests.ts';
import { resolveReverts } from './commits/reverts.ts';
import { listTakenAway } from './commits/takes-away.ts';
import { findMigrationStories } from './migrations/migration-stories.ts';
import { parseMigrations } from './migrations/migrations.ts';
import type { CommitReading } from './read-commit.ts';

/** Everything that was read of one module. */
export type ModuleInput = {
  readonly name: string;
  readonly url: string | null;
  readonly scope: string | null;
  readonly paths: readonly string[];
  readonly range: Range;
  /** Newest first. */
  readonly readings: readonly CommitReading[];
  readonly files: readonly FileChange[];
  readonly takenAway: readonly GitCommit[];
  /** Contents at head of added or modified migrations, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly component: Component | null;
  /** null or absent: no migration needs it, or it is not there. */
  readonly parsePostgres?: ParsePostgres | null;
  readonly certificates: readonly CertificateChange[];
  readonly runtimeNeeds: RuntimeNeeds;
  readonly codeOwners: CodeOwners | null;
  /** What the code host says of the commits; empty: it was not asked, or knows none. */
  readonly hosted: readonly HostedPullRequest[];
  readonly settings: Settings;
};

const decideFate = (noise: NoiseKind | null, fate: 'reverted' | 'revert' | undefined): CommitFate => {
  if (fate !== undefined) return fate;
  if (noise === null) return 'told';
  return noise === 'merge' ? 'merge' : 'noise';
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Written out as in read-commit.ts, and for its reason. */
const toCommit = (
  reading: CommitReading,
  seen: Pick<Commit, 'fate' | 'issueKeys' | 'pullRequests'>,
): Commit => {
  const { commit: whole, conventional, breaking, noise } = reading;
  const commit: Mutable<Commit> = {
    sha: whole.sha,
    parents: whole.parents,
    author: whole.author,
    authoredAt: whole.authoredAt,
    committer: whole.committer,
    committedAt: whole.committedAt,
    subject: whole.subject,
    body: whole.body,
    touched: whole.touched,
    touchedCount: whole.touchedCount,
    ref: commitRef(whole.sha),
    fate: seen.fate,
    bot: reading.bot,
    coAuthors: reading.coAuthors,
    issueKeys: seen.issueKeys,
    pullRequests: seen.pullRequests,
    headline: reading.headline,
  };
  if (conventional !== null) commit.conventional = conventional;
  if (breaking !== null) commit.breaking = breaking;
  if (noise !== null) commit.noise = noise;
  return commit;
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
  const hosted = readHosted(input.hosted, {
    projects,
    refOf: (number) => pullRequestRef(number, input.scope),
  });
  const reverts = resolveReverts({ commits: readings, repository: input.url });
  const requests = new Map<Sha, number>();
  for (const { sha, pullRequest } of readings) if (pullRequest !== null) requests.set(sha, pullRequest);
  const merges = mergesOf(readings, new Set(requests.keys()));
  const keys = judgeIssueKeys({
    commits: readings.map(({ sha, mentions }) => ({
      sha,
      live: reverts.fates.get(sha) !== 'reverted',
      mentions: hosted.mentionsOf.has(sha) ? [...mentions, ...(hosted.mentionsOf.get(sha) ?? [])] : mentions,
    })),
    projects,
  });
  const commits = readings.map((reading): Commit => {
    const { sha, pullRequest } = reading;
    const viaMerge = requests.get(merges.get(sha)?.sha ?? '') ?? null;
    return toCommit(reading, {
      fate: decideFate(reading.noise, reverts.fates.get(sha)),
      issueKeys: keys.keysOf.get(sha) ?? [],
      pullRequests: hosted.numbersOf.get(sha) ?? [
        ...new Set([pullRequest, viaMerge].filter((number) => number !== null)),
      ],
    });
  });
  const migrations = parseMigrations({
    files: input.files,
    texts: input.texts,
    parse: input.parsePostgres ?? null,
  });
  return {
    name: input.name,
    url: input.url,
    scope: input.scope,
    paths: input.paths,
    range: input.range,
    statistics: countStatistics(commits, input.files),
    commits,
    files: input.files,
    stories: reverts.stories,
    takesAway: listTakenAway({ takenAway: input.takenAway, commits }),
    issues: keys.issues,
    pullRequests: listPullRequests(
      commits.map(({ sha, ref, headline, pullRequests }) => ({
        ref,
        headline,
        pullRequests,
        names: requests.get(sha) ?? null,
      })),
      { titles: hosted.titleOf, scope: input.scope },
    ),
    authors: listAuthors(commits),
    migrations,
    migrationStories: findMigrationStories(migrations),
    certificates: input.certificates,
    runtimeNeeds: input.runtimeNeeds,
    codeOwners: input.codeOwners,
    ...(input.component === null ? {} : { component: input.component }),
  };
};
