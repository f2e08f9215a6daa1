// Which pipeline runs this process, and what its variables say. Pure.
import type { Sha } from '../domain/units.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Where a run takes place, as the variables of its pipeline say; null: they do not say. */
export type Pipeline = {
  readonly kind: 'github-actions' | 'jenkins' | 'argocd' | 'shell';
  /** Page of the run, for people. */
  readonly runUrl: string | null;
  /** Who started it. */
  readonly actor: string | null;
  /** The commit of the last build that succeeded, where the pipeline remembers it. */
  readonly previousCommit: Sha | null;
  /** The branch that the pull request goes to, where its event does not give the commit. */
  readonly targetBranch: string | null;
  /** Number of the pull request that is built. */
  readonly pullRequest: number | null;
};

/** Reads the variables; the inner pipeline counts when a process has those of two. */
export function detectPipeline(environment: Variables): Pipeline {
  if (environment['GITHUB_ACTIONS'] === 'true') return githubActions(environment);
  if (environment['JENKINS_URL'] && environment['BUILD_NUMBER']) return jenkins(environment);
  if (environment['ARGOCD_APP_NAME'] || environment['ARGOCD_APP_REVISION']) {
    return { kind: 'argocd', ...unknown };
  }
  return { kind: 'shell', ...unknown };
}

const unknown = {
  runUrl: null,
  actor: null,
  previousCommit: null,
  targetBranch: null,
  pullRequest: null,
} as const;

function githubActions(environment: Variables): Pipeline {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return {
    ...unknown,
    kind: 'github-actions',
    runUrl: id && repository ? `${server || 'https://github.com'}/${repository}/actions/runs/${id}` : null,
    // Of a run that was started again, the one who did that.
    actor: environment['GITHUB_TRIGGERING_ACTOR'] || environment['GITHUB_ACTOR'] || null,
  };
}

/** Jenkins sets CHANGE_… in builds of pull requests, and BUILD_USER_ID with its plugin of build users. */
function jenkins(environment: Variables): Pipeline {
  return {
    kind: 'jenkins',
    runUrl: environment['BUILD_URL'] || null,
    actor: environment['BUILD_USER_ID'] || null,
    previousCommit: shaOf(environment['GIT_PREVIOUS_SUCCESSFUL_COMMIT']),
    targetBranch: environment['CHANGE_TARGET'] || null,
    pullRequest: numberOf(environment['CHANGE_ID']),
  };
}

/** A variable that holds anything else names no commit. */
const shaOf = (text: string | undefined): Sha | null =>
  text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : null;

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
