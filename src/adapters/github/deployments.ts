// Finds what is deployed to an environment. Effects: network, through the API.
import { Failure } from '../../failure.ts';
import type { CodeHost } from '../../service-ports.ts';
import type { Ask } from './ask-commits.ts';
import { BadAnswer, toFailure } from './failures.ts';
import { problemsOf } from './graphql-errors.ts';
import { asRecord, asText, type JsonRecord, readNodes, readPath } from './json.ts';

/** Newest first; an environment with this many failures since its last success has none worth naming. */
const pagesMax = 10;

const query = `query ($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(
      environments: [$environment]
      first: 50
      after: $after
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        commitOid
        ref { name }
        latestStatus { state }
        statuses(first: 20) { nodes { state } }
      }
    }
  }
}`;

export async function readDeployed(
  { api, repository, signal }: Ask,
  environment: string,
): ReturnType<CodeHost['readDeployed']> {
  const { owner, name } = repository;
  const topic = { what: `deployments of ${owner}/${name}`, feature: 'deployments' } as const;
  let after: string | null = null;
  for (let page = 0; page < pagesMax; page++) {
    const variables: JsonRecord = { owner, name, environment, after };
    const answer = await api.query({ ...topic, signal, query, variables });
    const [problem] = problemsOf(answer.errors, topic);
    // With a part left out, an older deployment would pass for the last.
    if (problem !== undefined) throw new Failure(problem);
    const deployments = asRecord(answer.repository['deployments']);
    if (deployments === null) {
      throw toFailure(new BadAnswer('no deployments'), { ...topic, signal, host: api.host });
    }
    const deployed = readNodes(deployments).find(hasSucceeded);
    const sha = asText(deployed?.['commitOid']);
    if (sha !== null) return { sha, label: asText(readPath(deployed, 'ref', 'name')) ?? sha.slice(0, 12) };
    after = asText(readPath(deployments, 'pageInfo', 'endCursor'));
    if (readPath(deployments, 'pageInfo', 'hasNextPage') !== true || after === null) return null;
  }
  return null;
}

/** A deployment becomes inactive when a later one takes its place: it did succeed when one of its statuses says so. */
function hasSucceeded(deployment: JsonRecord): boolean {
  const latest = readPath(deployment, 'latestStatus', 'state');
  if (latest !== 'INACTIVE') return latest === 'SUCCESS';
  return readNodes(deployment['statuses']).some(({ state }) => state === 'SUCCESS');
}
