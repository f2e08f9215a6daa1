// What a commit's own message says, before it is seen among the others. Pure.
import type { ConventionalCommit, GitCommit, NoiseKind, Person } from '../../domain/change.ts';
import { findBreaking } from './commits/conventional-commit.ts';
import { makeHeadline } from './commits/headline.ts';
import { findKeyMentions, type KeyMention, ownKeys } from './commits/key-mentions.ts';
import { findNoise } from './commits/noise.ts';
import { findCoAuthors, isBot } from './commits/people.ts';
import { findPullRequest } from './commits/pull-requests.ts';
import type { RevertCandidate } from './commits/revert-targets.ts';
import { parseSubject } from './commits/subject.ts';

/**
 * A commit with what its own message says; its subject and body are those that rules read.
 *
 * `commit` is the commit as git told it.
 */
export type CommitReading = RevertCandidate & {
  readonly commit: GitCommit;
  readonly mentions: readonly KeyMention[];
  readonly bot: boolean;
  readonly coAuthors: readonly Person[];
  readonly conventional: ConventionalCommit | null;
  readonly breaking: string | null;
  readonly noise: NoiseKind | null;
};

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

/**
 * Reads one commit by itself, so that it can be read while git still looks for the next; with `projects` only their keys.
 *
 * The fields are written out: spreading costs twenty times as much, which tells at ten thousand commits.
 */
export const readCommit = (commit: GitCommit, projects: readonly string[] | null): CommitReading => {
  const message = boundSubject(commit);
  // Most of what follows asks the same of the subject: it is taken apart once.
  const parts = parseSubject(message.subject);
  const mentions = findKeyMentions(message, projects, parts);
  const issueKeys = ownKeys(mentions);
  const breaking = findBreaking(message, parts);
  const noise = findNoise(message, { breaking: breaking !== null, hasKey: issueKeys.length > 0, parts });
  return {
    commit,
    sha: message.sha,
    parents: message.parents,
    author: message.author,
    authoredAt: message.authoredAt,
    committer: message.committer,
    committedAt: message.committedAt,
    subject: message.subject,
    body: message.body,
    touched: message.touched,
    touchedCount: message.touchedCount,
    mentions,
    issueKeys,
    pullRequest: findPullRequest(message),
    headline: makeHeadline(message, parts),
    bot: isBot(message.author),
    coAuthors: findCoAuthors(message),
    conventional: parts.conventional,
    breaking,
    noise,
    isRoutine: noise === 'release' || noise === 'formatting' || noise === 'empty',
  };
};
