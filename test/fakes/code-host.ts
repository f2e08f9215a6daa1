// A code host in memory, over the model of the fake GitHub. Pure.
import type { HostedPullRequest, PullRequestReview, SourceProblem } from '../../src/domain/context.ts';
import type { ReleaseApproval } from '../../src/domain/evidence.ts';
import type { HostedRepository } from '../../src/domain/remote-publication.ts';
import { epochMs } from '../../src/domain/units.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import type { CodeHost } from '../../src/service-ports.ts';
import type {
  Denied,
  GithubModel,
  ModelApproval,
  ModelCheckRun,
  ModelPullRequest,
  ModelRepository,
  ModelStatus,
} from './servers/github/model.ts';

type Check = Awaited<ReturnType<CodeHost['readChecks']>>['checks'][number];

/** `down`: every call but `locate` throws this failure. */
export function createFakeCodeHost(input: {
  readonly model: GithubModel;
  readonly webHost?: string;
  readonly down?: Failure;
}): CodeHost {
  const { model, webHost = 'github.com' } = input;
  const denies = (what: Denied) => model.denied.includes(what);
  const open = ({ owner, name }: HostedRepository, signal: AbortSignal): ModelRepository => {
    if (input.down !== undefined) throw input.down;
    if (signal.aborted) throw failure('github/unavailable');
    const found = model.repositories.find((each) => each.owner === owner && each.name === name);
    if (found === undefined) throw failure('github/not-found');
    return found;
  };
  const openTeam = (team: string, signal: AbortSignal): readonly string[] => {
    if (input.down !== undefined) throw input.down;
    if (signal.aborted) throw failure('github/unavailable');
    if (denies('team-members')) throw failure('github/forbidden');
    const members = model.teams?.[team];
    if (members === undefined) throw failure('github/not-found');
    return members;
  };
  return {
    locate: (url) => {
      const [, owner, name] =
        new RegExp(`^https?://${webHost}/([^/]+)/([^/]+?)(?:\\.git)?/?$`, 'u').exec(url) ?? [];
      return owner === undefined || name === undefined ? null : { owner, name };
    },
    readPullRequests: async (place, { commits, signal }) => {
      const repository = open(place, signal);
      if (denies('pull-requests')) throw failure('github/forbidden');
      return tellPullRequests(repository, [...new Set(commits)], denies);
    },
    readChecks: async (place, { sha, signal }) => {
      const repository = open(place, signal);
      if (denies('checks') && denies('statuses')) throw failure('github/forbidden');
      const runs = denies('checks')
        ? []
        : (repository.checkRuns[sha] ?? []).map((run, index) => toCheck(run, index, denies('workflows')));
      const statuses = denies('statuses') ? [] : (repository.statuses[sha] ?? []).map(toStatusCheck);
      return {
        checks: worstOfEachName([...runs, ...statuses]),
        problems: denies('checks') || denies('statuses') ? [problem('github/forbidden')] : [],
      };
    },
    readDeployed: async (place, { environment, signal }) => {
      const repository = open(place, signal);
      if (denies('deployments')) throw failure('github/forbidden');
      const [last] = repository.deployments
        .filter((each) => each.environment === environment && hasSucceeded(each.statuses))
        .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
      return last === undefined ? null : { sha: last.sha, label: last.ref ?? last.sha.slice(0, 12) };
    },
    readEnvironmentApprovals: async (place, { runId, environment, signal }) => {
      const repository = open(place, signal);
      if (denies('approvals')) throw failure('github/forbidden');
      return repository.approvals.flatMap((approval) => toApproval(approval, { runId, environment }));
    },
    readTeamMembers: async ({ organisation, slug }, { signal }) =>
      openTeam(`${organisation}/${slug}`, signal),
  };
}

function toApproval(
  { runId, environments, state, user }: ModelApproval,
  of: { readonly runId: string; readonly environment: string },
): readonly ReleaseApproval[] {
  const isFor = environments.some((name) => name.toLowerCase() === of.environment.toLowerCase());
  if (runId !== of.runId || !isFor || state === 'pending') return [];
  return [{ approver: user ?? 'ghost', state, isBot: isBot(user), at: null, source: 'environment' }];
}

function tellPullRequests(
  repository: ModelRepository,
  commits: readonly string[],
  denies: (what: Denied) => boolean,
): Awaited<ReturnType<CodeHost['readPullRequests']>> {
  const commitsOf = new Map<ModelPullRequest, string[]>();
  for (const sha of commits) {
    const bringer = findBringer(repository, sha);
    if (bringer !== null) commitsOf.set(bringer, [...(commitsOf.get(bringer) ?? []), sha]);
  }
  const isCut = denies('reviewRequests') || denies('closingIssuesReferences') || denies('teams');
  return {
    pullRequests: [...commitsOf].map(([pull, brought]) => toHosted(repository, pull, brought, denies)),
    answered: commits.length,
    problems: isCut && commitsOf.size > 0 ? [problem('github/forbidden')] : [],
  };
}

function findBringer(repository: ModelRepository, sha: string): ModelPullRequest | null {
  const merged = repository.pullRequests.filter(
    (pull) => pull.mergedAt !== null && pull.repository === undefined && pull.commits.includes(sha),
  );
  const first = (pulls: readonly ModelPullRequest[]) =>
    [...pulls].sort((a, b) => Date.parse(a.mergedAt ?? '') - Date.parse(b.mergedAt ?? ''))[0];
  return (
    merged.find(({ mergeCommit }) => mergeCommit === sha) ??
    first(merged.filter(({ baseBranch }) => baseBranch === repository.defaultBranch)) ??
    first(merged) ??
    null
  );
}

function toHosted(
  repository: ModelRepository,
  pull: ModelPullRequest,
  commits: readonly string[],
  denies: (what: Denied) => boolean,
): HostedPullRequest {
  const name = `${repository.owner}/${repository.name}`;
  const asked = denies('reviewRequests') ? [] : pull.requestedReviewers;
  return {
    number: pull.number,
    repository: name,
    url: `https://github.com/${name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    labels: pull.labels,
    author: pull.author?.replace(/\[bot\]$/u, '') ?? null,
    isAuthorBot: isBot(pull.author),
    commitAuthors: [...new Set(pull.commitAuthors.filter((login) => login !== null))],
    headSha: pull.headSha,
    reviews: toStands(pull.reviews),
    requestedReviewers: denies('teams') ? asked.filter((each) => !each.includes('/')) : asked,
    mergedBy: pull.mergedBy,
    mergedAt: pull.mergedAt === null ? null : epochMs(Date.parse(pull.mergedAt)),
    baseBranch: pull.baseBranch,
    headBranch: pull.headBranch,
    linkedIssues: (denies('closingIssuesReferences') ? [] : pull.closes).map((issue) => ({
      ...issue,
      url: `https://github.com/${issue.repository}/issues/${issue.number}`,
    })),
    filesCount: pull.changedFiles,
    commits,
  };
}

const states: Readonly<Record<ModelPullRequest['reviews'][number]['state'], PullRequestReview['state']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
};

/** The last word of each reviewer; a comment counts where there is no other. */
function toStands(reviews: ModelPullRequest['reviews']): readonly PullRequestReview[] {
  const comments = reviews.filter(({ state }) => state === 'COMMENTED');
  const opinions = reviews.filter(({ state }) => state !== 'COMMENTED');
  const stands = new Map([...comments, ...opinions].map((review) => [review.reviewer, review]));
  return [...stands.values()]
    .map(({ reviewer, state, submittedAt, commit, canWrite = true }) => ({
      reviewer: toLogin(reviewer),
      isBot: isBot(reviewer),
      canWrite,
      state: states[state],
      submittedAt: epochMs(Date.parse(submittedAt)),
      commitSha: commit,
    }))
    .sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1));
}

const isBot = (login: string | null): boolean => login?.endsWith('[bot]') ?? false;

const toLogin = (name: string | null): string => name?.replace(/\[bot\]$/u, '') ?? 'ghost';

const runStates: Readonly<Record<string, Check['state']>> = {
  success: 'success',
  failure: 'failure',
  timed_out: 'failure',
  action_required: 'failure',
  neutral: 'neutral',
  skipped: 'skipped',
  cancelled: 'cancelled',
};

type DatedCheck = {
  readonly check: Check;
  readonly series: string;
  readonly suite: number | null;
  readonly at: number;
};

const worstFirst = ['failure', 'cancelled', 'pending', 'success', 'neutral', 'skipped'];

const saysNothing = ({ check: { state } }: DatedCheck) => state === 'skipped' || state === 'neutral';
const isBad = ({ check: { state } }: DatedCheck) => state === 'failure' || state === 'cancelled';

function worstOfEachName(found: readonly DatedCheck[]): readonly Check[] {
  const isPeer = (one: DatedCheck, other: DatedCheck) =>
    other.check.name === one.check.name && other.series === one.series;
  const counting = found.filter(
    (one) =>
      !found.some(
        (other) =>
          isPeer(one, other) &&
          (saysNothing(other) === saysNothing(one) ? other.at > one.at : saysNothing(one)),
      ),
  );
  const names = [...new Set(counting.map(({ check }) => check.name))].sort();
  return names.flatMap((name) => {
    const checks = counting.flatMap((one) => (one.check.name === name ? [toldOf(one)] : []));
    const [worst] = checks.sort((a, b) => worstFirst.indexOf(a.state) - worstFirst.indexOf(b.state));
    const isPending = worst?.state === 'pending';
    return checks.filter((check) => (isPending ? check.state === 'pending' : check === worst));
  });

  function toldOf(one: DatedCheck): Check {
    const hasFailedBefore = found.some(
      (other) => isPeer(one, other) && isBad(other) && other.suite !== one.suite,
    );
    return one.check.state === 'pending' && hasFailedBefore
      ? { ...one.check, hasFailedBefore: true }
      : one.check;
  }
}

const toCheck = (run: ModelCheckRun, index: number, isBlind: boolean): DatedCheck => ({
  check: {
    name: run.name,
    kind: 'check-run',
    state: run.status === 'completed' ? (runStates[run.conclusion ?? ''] ?? 'pending') : 'pending',
    url: `https://github.com/runs/${index + 1}`,
  },
  series: `run of ${run.app ?? 1}, ${run.workflow === undefined || isBlind ? `suite ${run.suite ?? 1}` : `workflow ${run.workflow}`}`,
  suite: run.suite ?? 1,
  at: run.startedAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(run.startedAt),
});

const toStatusCheck = (status: ModelStatus): DatedCheck => ({
  check: {
    name: status.context,
    kind: 'status',
    state: status.state === 'error' ? 'failure' : status.state,
    url: status.url,
  },
  series: 'status',
  suite: null,
  at: Date.parse(status.updatedAt),
});

const hasSucceeded = (statuses: readonly string[]) =>
  statuses[0] === 'SUCCESS' || (statuses[0] === 'INACTIVE' && statuses.includes('SUCCESS'));

const problem = (code: FailureCode): SourceProblem => ({ code, message: code, hint: 'made by a fake' });

const failure = (code: FailureCode) => new Failure({ code, message: code, hint: 'made by a fake' });
