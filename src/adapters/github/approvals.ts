// Reads what people said to a workflow run that waited for an environment. Effects: network, through the API.
import type { ReleaseApproval } from '../../domain/evidence.ts';
import type { CodeHost } from '../../service-ports.ts';
import type { Ask } from './ask-commits.ts';
import { asList, asRecord, asText, type JsonRecord, readPath } from './json.ts';

/** One entry of somebody for each time; GitHub does not say when, and names environments without regard to case. */
export async function readEnvironmentApprovals(
  { api, repository, signal }: Ask,
  of: { readonly runId: string; readonly environment: string },
): ReturnType<CodeHost['readEnvironmentApprovals']> {
  const [owner, name, run] = [repository.owner, repository.name, of.runId].map(encodeURIComponent);
  const answer = await api.getList({
    what: `the approvals of run ${of.runId} of ${repository.owner}/${repository.name}`,
    feature: 'approvals',
    signal,
    path: `/repos/${owner}/${name}/actions/runs/${run}/approvals`,
    page: null,
  });
  const environment = of.environment.toLowerCase();
  return answer
    .map(asRecord)
    .filter((review) => review !== null)
    .filter((review) => environmentsOf(review).includes(environment))
    .flatMap((review) => parseApproval(review) ?? []);
}

const environmentsOf = (review: JsonRecord): readonly string[] =>
  asList(review['environments']).map((each) => (asText(readPath(each, 'name')) ?? '').toLowerCase());

/** Null while somebody is still to say something. */
function parseApproval(review: JsonRecord): ReleaseApproval | null {
  const state = review['state'];
  if (state !== 'approved' && state !== 'rejected') return null;
  const login = asText(readPath(review, 'user', 'login'));
  return {
    // As everywhere on GitHub, for an account that is gone.
    approver: login ?? 'ghost',
    state,
    isBot: readPath(review, 'user', 'type') === 'Bot' || (login?.endsWith('[bot]') ?? false),
    at: null,
    source: 'environment',
  };
}
