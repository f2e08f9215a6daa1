// Finds the artifact or release asset on GitHub that holds an index. Effects: network, waits.

import type { Fetch } from '../http/bounded-fetch.ts';
import { boundFetch } from '../http/bounded-fetch.ts';
import { withRetry } from '../http/retry.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import type { DownloadLimits } from './download.ts';
import { AnswerError, notFound, requestFailure, unavailable, type Wanted } from './index-failure.ts';
import type { IndexLocation } from './parse-location.ts';

export type Github = {
  readonly fetch: Fetch;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** null: only what everybody may read. */
  readonly token: string | null;
  readonly limits: DownloadLimits;
  readonly signal: AbortSignal;
};

/** What to download, and what GitHub says that it is. */
export type FoundArchive = Wanted & {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In lower case; null: GitHub does not say. */
  readonly sha256: string | null;
};

type Artifact = Extract<IndexLocation, { kind: 'artifact' }>;
type Release = Extract<IndexLocation, { kind: 'release' }>;

/** Runs without the artifact before which one is looked for: a build may do nothing when nothing is new. */
const runsMax = 5;

/**
 * The artifact of the newest successful run on the branch that has one.
 *
 * Runs of pull requests and of forks are left out: a branch of a fork may have the same name, and its artifact any
 * content.
 * @throws {Failure} `index/not-found`, `index/unavailable`
 */
export async function findArtifact(location: Artifact, github: Github): Promise<FoundArchive> {
  const { repository, workflow, name } = location;
  const what = `The artifact ${name} of ${workflow} in ${repository}`;
  const access = 'it needs `actions: read` in that repository';
  if (github.token === null)
    throw unavailable(
      `${what} cannot be fetched: GitHub gives artifacts only to who has a token.`,
      'Set GITHUB_TOKEN; in a workflow `permissions: actions: read` is enough.',
    );
  const ask = (path: string) => askJson(path, { github, what, access });
  const repositoryPath = `/repos/${repository}`;
  const branch = location.branch ?? textOf(await ask(repositoryPath), 'default_branch');
  if (branch === null) throw strangeAnswer(what);
  const query = new URLSearchParams({ branch, status: 'success', per_page: '50' });
  const runs = listOf(
    await ask(`${repositoryPath}/actions/workflows/${workflow}/runs?${query.toString()}`),
    'workflow_runs',
    what,
  );
  const ours = runs
    .filter((run) => isOwnRun(run, { repository, branch }))
    .flatMap((run) => numberOf(run, 'id') ?? [])
    .sort((left, right) => right - left)
    .slice(0, runsMax);
  for (const run of ours) {
    const named = new URLSearchParams({ name, per_page: '100' });
    const answer = await ask(`${repositoryPath}/actions/runs/${run}/artifacts?${named.toString()}`);
    const found = listOf(answer, 'artifacts', what).find((artifact) => textOf(artifact, 'name') === name);
    const id = numberOf(found, 'id');
    if (found === undefined || id === null) continue;
    if (memberOf(found, 'expired') !== false) throw expired(what);
    const url = `${github.apiUrl}${repositoryPath}/actions/artifacts/${id}/zip`;
    const headers = headersOf(github, 'application/vnd.github+json');
    return { what, access, url, headers, sha256: digestOf(found) };
  }
  throw notFound(
    `${what} is not there: ${ours.length === 0 ? 'no run' : `none of the last ${ours.length} runs`} on ${branch} that succeeded has it.`,
    'Check the names of workflow, artifact and branch, and that the run which builds the index succeeded. Runs of pull requests do not count.',
  );
}

function isOwnRun(
  run: unknown,
  { repository, branch }: { readonly repository: string; readonly branch: string },
): boolean {
  const event = textOf(run, 'event');
  const from = textOf(memberOf(run, 'head_repository'), 'full_name');
  return (
    textOf(run, 'conclusion') === 'success' &&
    textOf(run, 'head_branch') === branch &&
    from?.toLowerCase() === repository.toLowerCase() &&
    event !== null &&
    !event.startsWith('pull_request')
  );
}

/** @throws {Failure} `index/not-found`, `index/unavailable` */
export async function findAsset(location: Release, github: Github): Promise<FoundArchive> {
  const { repository, tag, asset } = location;
  const what = `The asset ${asset} of ${tag === null ? 'the latest release' : `release ${tag}`} in ${repository}`;
  const access = 'it needs `contents: read` in that repository';
  const path = tag === null ? 'latest' : `tags/${encodeURIComponent(tag)}`;
  const release = await askJson(`/repos/${repository}/releases/${path}`, { github, what, access });
  const found = listOf(release, 'assets', what).find((each) => textOf(each, 'name') === asset);
  const id = numberOf(found, 'id');
  if (found === undefined || id === null || textOf(found, 'state') !== 'uploaded')
    throw notFound(
      `${what} is not there: the release has no such asset.`,
      'Check its name, and that the upload to the release was finished.',
    );
  return {
    what,
    access,
    url: `${github.apiUrl}/repos/${repository}/releases/assets/${id}`,
    headers: headersOf(github, 'application/octet-stream'),
    sha256: digestOf(found),
  };
}

async function askJson(
  path: string,
  { github, what, access }: Wanted & { readonly github: Github },
): Promise<unknown> {
  const { fetch, signal, limits, apiUrl } = github;
  const bounded = sameOriginFetch(boundFetch(fetch, { timeoutMs: limits.silenceMs }));
  const headers = headersOf(github, 'application/vnd.github+json');
  const ask = async () => {
    const answer = await bounded(`${apiUrl}${path}`, { headers, signal });
    if (!answer.ok) throw new AnswerError(answer.status, answer.headers.get('retry-after'));
    return answer.text();
  };
  let text: string;
  try {
    text = await withRetry(ask, { ...limits.retry, signal });
  } catch (error) {
    throw requestFailure(error, { what, access, isOver: signal.aborted });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw strangeAnswer(what, cause);
  }
}

const headersOf = ({ token }: Github, accept: string): Readonly<Record<string, string>> => ({
  accept,
  'user-agent': 'lockkeeper',
  'x-github-api-version': '2022-11-28',
  ...(token !== null && { authorization: `Bearer ${token}` }),
});

const strangeAnswer = (what: string, cause?: unknown) =>
  unavailable(
    `${what} could not be found: GitHub's answer is not what it publishes.`,
    'Check `github.api-url`: a proxy or a page to log in may answer in its place.',
    cause,
  );

const expired = (what: string) =>
  notFound(
    `${what} has expired: GitHub no longer keeps it.`,
    'Run the workflow that builds the index again, and let it run more often than `retention-days`.',
  );

/** GitHub tells the hash of what was uploaded as `sha256:…`. */
const digestOf = (value: unknown): string | null =>
  /^sha256:([0-9a-f]{64})$/iu.exec(textOf(value, 'digest') ?? '')?.[1]?.toLowerCase() ?? null;

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

function textOf(value: unknown, name: string): string | null {
  const member = memberOf(value, name);
  return typeof member === 'string' && member !== '' ? member : null;
}

function numberOf(value: unknown, name: string): number | null {
  const member = memberOf(value, name);
  return typeof member === 'number' && Number.isSafeInteger(member) && member > 0 ? member : null;
}

function listOf(value: unknown, name: string, what: string): readonly unknown[] {
  const member = memberOf(value, name);
  if (!Array.isArray(member)) throw strangeAnswer(what);
  return member;
}
