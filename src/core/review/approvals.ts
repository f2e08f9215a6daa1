// Who approved what: each person once, by their last word; authors and bots left out. Pure.
import type { Change, Commit, Person } from '../../domain/change.ts';
import type { PullRequestContext, PullRequestReview } from '../../domain/context.ts';
import type { ReleaseApproval, ReleaseEvidence } from '../../domain/evidence.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sha } from '../../domain/units.ts';
import { createNameMatcher } from './match-names.ts';
import { isSamePerson, personKey } from './same-person.ts';

/** Why an approval does not count. */
export type LeftOut = {
  readonly login: string;
  readonly why: 'author' | 'bot' | 'stale' | 'asked-again' | 'no-write-access' | 'gone';
};

/** What people said of one pull request, and of the release as far as they did not write this part of it. */
export type PullRequestApprovals = {
  readonly pullRequest: PullRequestContext;
  readonly commits: readonly Commit[];
  /** Logins, each person once. */
  readonly approvers: readonly string[];
  /** Those of them who looked at the pull request itself. */
  readonly reviewers: readonly string[];
  /** Who asked for changes, and has approved neither the pull request nor the release since. */
  readonly objectors: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly isAuthor: (login: string) => boolean;
};

/** What people said of the whole release. */
export type GatheredApprovals = {
  readonly pullRequests: readonly PullRequestApprovals[];
  /** Distinct people, sorted: who reviewed a part that others wrote, or approved a release of which they wrote nothing. */
  readonly approvers: readonly string[];
  /** Who approved the release as a whole, its authors included. */
  readonly releaseWide: readonly string[];
  readonly rejecters: readonly string[];
  /** Commits that no known pull request brought, merges left out. */
  readonly directCommits: readonly Commit[];
  readonly isDirectAuthor: (login: string) => boolean;
  readonly isBot: (login: string) => boolean;
};

type Facts = {
  readonly change: Pick<Change, 'modules' | 'context'>;
  readonly evidence: Pick<ReleaseEvidence, 'approvals'>;
  readonly people: Pick<Settings['people'], 'bots'>;
};

/** Puts together what people said to pull requests, in the environment, and through the pipeline. */
export function gatherApprovals(
  { change, evidence, people }: Facts,
  { countStale }: { readonly countStale: boolean },
): GatheredApprovals {
  const isBot = createBotMatcher(people.bots);
  const said = evidence.approvals.status === 'known' ? evidence.approvals.value : [];
  const { releaseWide, rejecters } = readReleaseApprovals(said, isBot);
  const commits = new Map(
    change.modules.flatMap((module) => module.commits.map((commit) => [commit.sha, commit])),
  );
  const pulls = mergeByNumber(change.context.pullRequests).map((pull) =>
    readPullRequest(pull, { commits, releaseWide, isBot, countStale }),
  );
  const brought = new Set(pulls.flatMap(({ pullRequest }) => pullRequest.commits));
  const directCommits = [...commits.values()].filter(
    ({ sha, parents }) => !brought.has(sha) && parents.length < 2,
  );
  const isDirectAuthor = wroteOne(directCommits);
  // Who wrote a part of it counts by reviews of other parts alone: a word for all of it is one for their own part, too.
  const wrotePart = (login: string): boolean => pulls.some(({ isAuthor }) => isAuthor(login));
  const counting = releaseWide.filter((login) => !isDirectAuthor(login) && !wrotePart(login));
  return {
    pullRequests: pulls,
    approvers: distinct([...pulls.flatMap(({ reviewers }) => reviewers), ...counting]),
    releaseWide,
    rejecters,
    directCommits,
    isDirectAuthor,
    isBot,
  };
}

/** Logins that GraphQL tells without the ending of a bot, and globs that people write with it. */
function createBotMatcher(globs: readonly string[]): (login: string) => boolean {
  const plain = (text: string): string => personKey(text).replace(/\[bot\]$/u, '');
  const isKnown = createNameMatcher(globs.map(plain));
  return (login) => login.toLowerCase().endsWith('[bot]') || isKnown(plain(login));
}

/** Whoever rejected the release did so until a new run asks anew: GitHub does not tell which word was the last. */
function readReleaseApprovals(
  said: readonly ReleaseApproval[],
  isBot: (login: string) => boolean,
): { readonly releaseWide: readonly string[]; readonly rejecters: readonly string[] } {
  const rejecters = distinct(said.flatMap(({ state, approver }) => (state === 'rejected' ? [approver] : [])));
  const keys = new Set(rejecters.map(personKey));
  const releaseWide = said.filter(
    (approval) =>
      approval.state === 'approved' &&
      !keys.has(personKey(approval.approver)) &&
      !approval.isBot &&
      !isBot(approval.approver) &&
      !isGone(approval.approver),
  );
  return { releaseWide: distinct(releaseWide.map(({ approver }) => approver)), rejecters };
}

/** The account that GitHub shows for all that were deleted: nobody can tell whose word it was. */
const isGone = (login: string): boolean => ['', 'ghost'].includes(personKey(login));

type Known = {
  readonly commits: ReadonlyMap<Sha, Commit>;
  readonly releaseWide: readonly string[];
  readonly isBot: (login: string) => boolean;
  readonly countStale: boolean;
};

function readPullRequest(pullRequest: PullRequestContext, known: Known): PullRequestApprovals {
  const commits = pullRequest.commits.flatMap((sha) => known.commits.get(sha) ?? []);
  const logins = new Set([pullRequest.author ?? '', ...pullRequest.commitAuthors].map(personKey));
  const wrote = wroteOne(commits.filter(({ parents }) => parents.length < 2));
  const isAuthor = (login: string): boolean => logins.has(personKey(login)) || wrote(login);
  const stands = latestStands(pullRequest.reviews);
  const judged = stands
    .filter(({ state }) => state === 'approved')
    .map((review) => ({ login: review.reviewer, why: whyNot(review, { pullRequest, isAuthor, known }) }));
  const reviewers = judged.flatMap(({ login, why }) => (why === null ? [login] : []));
  const fromRelease = known.releaseWide.filter((login) => !isAuthor(login));
  const resolved = new Set(known.releaseWide.map(personKey));
  const objectors = stands.filter(
    ({ state, reviewer, isBot, canWrite }) =>
      state === 'changes-requested' &&
      canWrite &&
      !isBot &&
      !known.isBot(reviewer) &&
      !resolved.has(personKey(reviewer)),
  );
  return {
    pullRequest,
    commits,
    approvers: distinct([...reviewers, ...fromRelease]),
    reviewers: distinct(reviewers),
    objectors: distinct(objectors.map(({ reviewer }) => reviewer)),
    leftOut: judged.flatMap(({ login, why }) => (why === null ? [] : [{ login, why }])),
    isAuthor,
  };
}

function whyNot(
  review: PullRequestReview,
  {
    pullRequest,
    isAuthor,
    known,
  }: {
    readonly pullRequest: PullRequestContext;
    readonly isAuthor: (login: string) => boolean;
    readonly known: Known;
  },
): LeftOut['why'] | null {
  const { reviewer } = review;
  if (isGone(reviewer)) return 'gone';
  if (review.isBot || known.isBot(reviewer)) return 'bot';
  if (isAuthor(reviewer)) return 'author';
  if (!review.canWrite) return 'no-write-access';
  if (known.countStale) return null;
  // A review whose commit is not told was made of one that a later push took away.
  if (pullRequest.headSha !== null && review.commitSha !== pullRequest.headSha) return 'stale';
  const asked = pullRequest.requestedReviewers.map(personKey);
  return asked.includes(personKey(reviewer)) ? 'asked-again' : null;
}

const badness = { approved: 0, dismissed: 1, 'changes-requested': 2 } as const;
type Opinion = PullRequestReview & { readonly state: keyof typeof badness };

/** The last opinion of each person: comments change none. Of two that nobody can order, the worse. */
function latestStands(reviews: readonly PullRequestReview[]): readonly Opinion[] {
  const opinions = reviews.filter((review): review is Opinion => review.state in badness);
  const stands = new Map<string, Opinion>();
  for (const review of opinions) {
    const known = stands.get(personKey(review.reviewer));
    if (known === undefined || overrules(review, known)) stands.set(personKey(review.reviewer), review);
  }
  return [...stands.values()];
}

function overrules(review: Opinion, known: Opinion): boolean {
  const [at, before] = [review.submittedAt, known.submittedAt];
  return at === null || before === null || at === before
    ? badness[review.state] > badness[known.state]
    : at > before;
}

/** One for each pull request: modules of one repository may each have been told of it. */
function mergeByNumber(pulls: readonly PullRequestContext[]): readonly PullRequestContext[] {
  const merged = new Map<string, PullRequestContext>();
  for (const pull of pulls) {
    const key = `${pull.repository.toLowerCase()}#${pull.number}`;
    const known = merged.get(key);
    const commits = [...new Set([...(known?.commits ?? []), ...pull.commits])];
    merged.set(key, { ...(known ?? pull), commits });
  }
  return [...merged.values()];
}

/** Whether somebody wrote one of the commits, alone or with others. */
function wroteOne(commits: readonly Commit[]): (login: string) => boolean {
  const people = new Map<string, Person>();
  for (const { author, coAuthors } of commits)
    for (const person of [author, ...coAuthors]) people.set(`${person.name}\n${person.email}`, person);
  return (login) => [...people.values()].some((person) => isSamePerson(login, person));
}

/** Each person once, as first written, without a leading @; sorted. */
function distinct(logins: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const login of logins)
    if (!byKey.has(personKey(login))) byKey.set(personKey(login), login.trim().replace(/^@+/u, ''));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, login]) => login);
}
