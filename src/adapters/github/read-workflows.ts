// Reads which workflow each check suite of a commit is a run of. Effects: network, through the API.
import type { Sha } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { Ask } from './ask-commits.ts';
import { asInteger, readNodes, readPath } from './json.ts';
import type { Workflows } from './parse-checks.ts';

/** Suites of one commit that are told; those beyond are taken for runs of different workflows. */
const suitesMax = 100;

const query = `query ($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        checkSuites(first: ${suitesMax}) {
          nodes { databaseId workflowRun { workflow { databaseId } } }
        }
      }
    }
  }
}`;

/** Empty where it cannot be read: then no run takes the place of another, and the worst is told. */
export async function readWorkflows({ api, repository, signal }: Ask, sha: Sha): Promise<Workflows> {
  const { owner, name } = repository;
  const what = `the workflows of ${sha.slice(0, 8)} in ${owner}/${name}`;
  try {
    const answer = await api.query({
      ...{ what, feature: 'approvals', signal, query },
      variables: { owner, name, sha },
    });
    return new Map(
      readNodes(readPath(answer.repository, 'object', 'checkSuites')).flatMap((suite) => {
        const id = asInteger(suite['databaseId']);
        const workflow = asInteger(readPath(suite, 'workflowRun', 'workflow', 'databaseId'));
        return id === null || workflow === null ? [] : [[id, workflow] as const];
      }),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return new Map();
  }
}
