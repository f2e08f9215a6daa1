// What a commit's own message says, before it is seen among the others. Pure.
import type { Commit, GitCommit } from '../../domain/change.ts';
import { findBreaking } from './commits/conventional-commit.ts';
import { makeHeadline } from './commits/headline.ts';
import { findKeyMentions, type KeyMention, ownKeys } from './commits/key-mentions.ts';
import { findNoise } from './commits/noise.ts';
import { findCoAuthors, isBot } from './commits/people.ts';
import { findPullRequest } from './commits/pull-requests.ts';
import { parseSubject } from './commits/subject.ts';

/** A commit with what its own message says. */
export type CommitReading = {
  readonly commit: GitCommit;
  /** The commit with its subject bounded. */
  readonly message: GitCommit;
  readonly mentions: readonly KeyMention[];
  /** Keys of the work itself. */
  readonly ownKeys: readonly string[];
  readonly pullRequest: number | null;
  /** What can be said of the commit already. */
  readonly said: Pick<Commit, 'headline' | 'bot' | 'coAuthors' | 'conventional' | 'breaking' | 'noise'>;
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

/** Reads one commit by itself, so that it can be read while git still looks for the next; with `projects` only their keys. */
export const readCommit = (whole: GitCommit, projects: readonly string[] | null): CommitReading => {
  const commit = boundSubject(whole);
  // Most of what follows asks the same of the subject: it is taken apart once.
  const parts = parseSubject(commit.subject);
  const mentions = findKeyMentions(commit, projects, parts);
  const own = ownKeys(mentions);
  const { conventional } = parts;
  const breaking = findBreaking(commit, parts);
  const noise = findNoise(commit, { breaking: breaking !== null, hasKey: own.length > 0, parts });
  return {
    commit: whole,
    message: commit,
    mentions,
    ownKeys: own,
    pullRequest: findPullRequest(commit),
    said: {
      headline: makeHeadline(commit, parts),
      bot: isBot(commit.author),
      coAuthors: findCoAuthors(commit),
      ...(conventional === null ? {} : { conventional }),
      ...(breaking === null ? {} : { breaking }),
      ...(noise === null ? {} : { noise }),
    },
  };
};
