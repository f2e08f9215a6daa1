// What the event that started a workflow says. Effects: reads the event's file.
import { readFileSync } from 'node:fs';
import type { Sha } from '../domain/units.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** null: the event does not say it, cannot be read, or there is none. */
export type WorkflowEvent = {
  readonly name: string | null;
  /** Number of the pull request that it is about. */
  readonly pullRequest: number | null;
  /** What the pull request or the merge queue goes to. */
  readonly baseSha: Sha | null;
  /** The commits that it brings: the head, and what merging it made. */
  readonly headShas: readonly Sha[];
  /** true: the head lies in the repository of the workflow; false: in a fork; null: it does not say. */
  readonly isHeadOwn: boolean | null;
};

const nothing = { pullRequest: null, baseSha: null, headShas: [], isHeadOwn: null } as const;

/** An event that cannot be read says nothing: what needs it is then found as in a shell. */
export function readWorkflowEvent(environment: Variables): WorkflowEvent {
  const name = environment['GITHUB_EVENT_NAME'] || null;
  const event = readEvent(environment['GITHUB_EVENT_PATH']);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return ofPullRequest(name, at(event, 'pull_request'));
    case 'issue_comment': {
      const isPull = at(event, 'issue', 'pull_request') !== null;
      return { name, ...nothing, pullRequest: isPull ? numberOf(at(event, 'issue', 'number')) : null };
    }
    case 'workflow_run': {
      const run = at(event, 'workflow_run');
      const pulls = at(run, 'pull_requests');
      return {
        ...{ name, ...nothing, headShas: shasOf(at(run, 'head_sha')) },
        // Empty for forks; several when a branch has several.
        pullRequest: Array.isArray(pulls) && pulls.length === 1 ? numberOf(at(pulls[0], 'number')) : null,
        isHeadOwn: areSame(at(run, 'head_repository', 'full_name'), at(event, 'repository', 'full_name')),
      };
    }
    case 'merge_group':
      return { name, ...nothing, baseSha: shasOf(at(event, 'merge_group', 'base_sha'))[0] ?? null };
    default:
      return { name, ...nothing };
  }
}

function ofPullRequest(name: string, pull: unknown): WorkflowEvent {
  return {
    name,
    pullRequest: numberOf(at(pull, 'number')),
    baseSha: shasOf(at(pull, 'base', 'sha'))[0] ?? null,
    headShas: [...shasOf(at(pull, 'head', 'sha')), ...shasOf(at(pull, 'merge_commit_sha'))],
    // A fork that was deleted has no repository.
    isHeadOwn:
      pull === null
        ? null
        : (areSame(at(pull, 'head', 'repo', 'full_name'), at(pull, 'base', 'repo', 'full_name')) ?? false),
  };
}

const areSame = (left: unknown, right: unknown): boolean | null =>
  typeof left === 'string' && typeof right === 'string' ? left.toLowerCase() === right.toLowerCase() : null;

function readEvent(path: string | undefined): unknown {
  try {
    return path === undefined || path === '' ? null : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** null where the way ends. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      node !== null && typeof node === 'object'
        ? (Object.getOwnPropertyDescriptor(node, key)?.value ?? null)
        : null,
    value,
  );
}

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

const shasOf = (value: unknown): readonly Sha[] =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? [value] : [];
