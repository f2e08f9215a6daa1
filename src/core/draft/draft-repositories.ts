// Computes the repositories part of the note: exact ranges, counts, commits, issues, people. Pure.
import type { Change, Commit, IssueKey, ModuleChange } from '../../domain/change.ts';
import type { ChangeContext, IssueContext, PullRequestContext } from '../../domain/context.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Settings } from '../../domain/settings.ts';
import { commitRef, issueRef } from '../../domain/units.ts';
import { plainLine } from '../text/plain-line.ts';
import { isoTime } from '../time/iso-time.ts';

type RepositoryPart = Note['repositories'][number];

/** One entry a module; nothing here is ever written by a model. */
export function draftRepositories(change: Change, settings: Settings): [RepositoryPart, ...RepositoryPart[]] {
  const [first, ...rest] = change.modules.map((module) =>
    draftRepository(module, { context: change.context, moduleCount: change.modules.length, settings }),
  );
  return [first as RepositoryPart, ...rest];
}

function draftRepository(
  module: ModuleChange,
  input: { readonly context: ChangeContext; readonly moduleCount: number; readonly settings: Settings },
): RepositoryPart {
  const { context, moduleCount, settings } = input;
  return {
    name: module.name,
    url: module.url,
    ...(module.paths.length > 0 && { paths: [...module.paths] }),
    range: { ...module.range },
    statistics: { ...module.statistics },
    commits: module.commits.map(draftCommit),
    pullRequests: draftPullRequests(module, context),
    issues: module.issues.map((issue) =>
      draftIssue(
        issue,
        context.issues.find(({ ref }) => ref === issueRef(issue.key)),
        settings,
      ),
    ),
    ...draftChecks(module, context, moduleCount),
    takesAway: module.takesAway.map((taken) => ({
      sha: taken.sha,
      subject: taken.subject,
      author: taken.author.name,
      ref: taken.ref,
      ...(taken.equivalentIn !== undefined && { equivalentIn: taken.equivalentIn }),
    })),
    authors: module.authors.map((author) => ({
      name: author.name,
      email: author.email,
      commits: author.commits,
      bot: author.bot,
    })),
  };
}

function draftCommit({
  sha,
  subject,
  author,
  authoredAt,
  ref,
  fate,
}: Commit): RepositoryPart['commits'][number] {
  const told = { sha, subject, author: author.name, authoredAt: isoTime(authoredAt), ref };
  return fate === 'told' ? told : { ...told, fate };
}

type PullRequestPart = RepositoryPart['pullRequests'][number];

/** Those named by commits, with what their host says of them; then those that only the host knew. */
function draftPullRequests(module: ModuleChange, context: ChangeContext): PullRequestPart[] {
  const hosted = new Map(
    context.pullRequests.filter((pull) => pull.module === module.name).map((pull) => [pull.ref, pull]),
  );
  const inRange = new Set(module.commits.map((commit) => commit.sha));
  const named = new Set(module.pullRequests.map((pull) => pull.ref));
  return [
    ...module.pullRequests.map((pull) => ({
      number: pull.number,
      ...(pull.title !== undefined && { title: pull.title }),
      ...pullUrl(module.url, pull.number),
      ref: pull.ref,
      commits: [...pull.commits],
      ...hostedFields(hosted.get(pull.ref)),
    })),
    ...[...hosted.values()]
      .filter((pull) => !named.has(pull.ref))
      .map((pull) => ({
        number: pull.number,
        ref: pull.ref,
        commits: pull.commits.filter((sha) => inRange.has(sha)).map(commitRef),
        ...hostedFields(pull),
      })),
  ];
}

/** What only the host knows of a pull request; nothing when it was not asked or does not know it. */
function hostedFields(pull: PullRequestContext | undefined): Partial<PullRequestPart> {
  if (pull === undefined) return {};
  const approvedBy = pull.reviews
    .filter((review) => review.state === 'approved')
    .map((review) => review.reviewer);
  return {
    title: plainLine(pull.title),
    url: pull.url,
    ...(pull.author !== null && { author: pull.author }),
    labels: [...pull.labels],
    approvedBy,
    ...(pull.mergedBy !== null && { mergedBy: pull.mergedBy }),
  };
}

type IssuePart = RepositoryPart['issues'][number];

function draftIssue(issue: IssueKey, reading: IssueContext | undefined, settings: Settings): IssuePart {
  return {
    key: issue.key,
    confidence: issue.confidence,
    ...(settings.issues.url !== null && {
      url: settings.issues.url.replaceAll('{key}', encodeURIComponent(issue.key)),
    }),
    ...readingFields(reading),
    sources: issue.sources.map((source) => ({ ...source })) as IssuePart['sources'],
  };
}

/** What the tracker says of a key; nothing when it was not asked. */
function readingFields(reading: IssueContext | undefined): Partial<IssuePart> {
  if (reading === undefined) return {};
  if (reading.status !== 'found' && reading.status !== 'moved') return { state: reading.status };
  const { issue } = reading;
  return {
    state: reading.status,
    ...(reading.status === 'moved' && { movedTo: issue.key }),
    title: plainLine(issue.title),
    type: issue.type,
    status: issue.status,
    url: issue.url,
  };
}

/** Absent when nobody was asked: no checks and no answer are two things. */
function draftChecks(
  module: ModuleChange,
  context: ChangeContext,
  moduleCount: number,
): Pick<RepositoryPart, 'checks'> {
  const report = context.sources.find(({ source }) => source === 'checks');
  const isRead = report?.status === 'complete' || report?.status === 'partial';
  const answered = isRead && report.got === moduleCount;
  const checks = context.checks.filter((check) => check.module === module.name);
  if (!answered && checks.length === 0) return {};
  return {
    checks: checks.map(({ name, state, url, ref }) => ({ name, state, ...(url !== null && { url }), ref })),
  };
}

/** Web address of a pull request where the host's form is known. */
function pullUrl(repositoryUrl: string | null, number: number): { url?: string } {
  if (repositoryUrl === null) return {};
  const host = /^https?:\/\/([^/]+)\//.exec(repositoryUrl)?.[1] ?? '';
  const path = /gitlab/.test(host)
    ? '/-/merge_requests/'
    : /bitbucket/.test(host)
      ? '/pull-requests/'
      : '/pull/';
  return { url: `${repositoryUrl}${path}${number}` };
}
