// Tells which pipeline runs this process, and the traps that its variables show. Pure.
import type { Check } from '../../domain/doctor.ts';
import { checksOf } from './check.ts';

const of = checksOf('pipeline');

/** What the variables of the pipeline say; null: they do not. */
export type PipelineFacts = {
  readonly kind: 'github-actions' | 'jenkins' | 'argocd' | 'shell';
  readonly host: 'shell' | 'action';
  /** Name of the event that started a workflow. */
  readonly event: string | null;
  /** The pull request comes from another repository. */
  readonly isFork: boolean | null;
  /** Number of the pull request that is built. */
  readonly pullRequest: number | null;
  readonly hasGithubToken: boolean;
  /** Jenkins or the event say what was built before. */
  readonly hasPreviousCommit: boolean;
};

const names: Readonly<Record<PipelineFacts['kind'], string>> = {
  'github-actions': 'GitHub Actions',
  jenkins: 'Jenkins',
  argocd: 'Argo CD',
  shell: 'a shell: no variable of a pipeline is set',
};

/** One check that names it, and one a trap. */
export function checkPipeline(facts: PipelineFacts): readonly Check[] {
  const started = facts.event === null ? '' : `, started by ${facts.event}`;
  const build = facts.pullRequest === null ? '' : `, for pull request ${facts.pullRequest}`;
  return [of.ok('detected', `${names[facts.kind]}${started}${build}`), ...trapsOf(facts)];
}

function trapsOf(facts: PipelineFacts): readonly Check[] {
  switch (facts.kind) {
    case 'github-actions':
      return githubTraps(facts);
    case 'jenkins':
      return jenkinsTraps(facts);
    case 'argocd':
    case 'shell':
      return [];
  }
}

function githubTraps({ event, isFork, hasGithubToken, host }: PipelineFacts): readonly Check[] {
  const token = hasGithubToken
    ? []
    : [
        of.warn('token', {
          found: 'The step has no token of GitHub: pull requests, checks and deployments are not read.',
          remedy:
            host === 'action'
              ? 'Leave the input github-token out, so that the token of the job is taken.'
              : `Give the step \`env: { GITHUB_TOKEN: $\{{ github.token }} }\`.`,
        }),
      ];
  if (event === 'pull_request_target') {
    return [
      ...token,
      of.warn('event', {
        found:
          'pull_request_target runs with the secrets of this repository: if the checkout is that of the pull request, its author chooses the config and so where tokens are sent.',
        remedy: 'Use pull_request, or check out the base branch and name its config with --config.',
      }),
    ];
  }
  if (event === 'pull_request' && isFork === true) {
    return [
      ...token,
      of.warn('fork', {
        found:
          'The pull request comes from a fork: the token only reads and no secret is there, so that Jira, the model and comments are left out.',
        remedy: 'Nothing, when a note is all that is wanted; the gate itself runs after the merge.',
      }),
    ];
  }
  return token;
}

function jenkinsTraps({ hasPreviousCommit, pullRequest }: PipelineFacts): readonly Check[] {
  if (hasPreviousCommit || pullRequest !== null) return [];
  return [
    of.skipped('last build', {
      found:
        'Jenkins names no last build that succeeded (GIT_PREVIOUS_SUCCESSFUL_COMMIT): in the first build of a branch, and where the step has no environment of the git plugin.',
      remedy: 'Record deploys in a ledger, or give --base.',
    }),
  ];
}
