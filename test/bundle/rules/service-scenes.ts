// Releases that reviewers, checks, issue-state and sources judge, with the GitHub and the Jira that know them. Effects: makes repositories and starts servers when asked.
import type { TrackedIssue } from '../../../src/domain/context.ts';
import { makeRepository, runGit } from '../../fakes/scratch-repository.ts';
import {
  createPullRequest,
  type ModelCheckRun,
  type ModelPullRequest,
} from '../../fakes/servers/github/model.ts';
import { makeIssue, type ServedContent, serveRelease } from '../served-release.ts';
import type { RuleScene, Stage } from './rule-scene.ts';

const accepted = '- The cart keeps its order';

type Given = {
  /** What others said of the second pull request; the first one is approved. */
  readonly reviews?: readonly ('approved' | 'stale' | 'changes-requested')[];
  readonly checks?: readonly Partial<ModelCheckRun>[];
  readonly issue?: Partial<TrackedIssue>;
  /** Of the second commit. */
  readonly key?: string;
  readonly denied?: ServedContent['denied'];
  readonly rules?: object;
  readonly args?: readonly string[];
};

const says = {
  approved: { state: 'APPROVED', isStale: false },
  stale: { state: 'APPROVED', isStale: true },
  'changes-requested': { state: 'CHANGES_REQUESTED', isStale: false },
} as const;

function pullRequest(number: number, sha: string, reviews: NonNullable<Given['reviews']>): ModelPullRequest {
  const pull = createPullRequest({ number, title: `Change ${number}`, commits: [sha], author: 'ada' });
  return {
    ...pull,
    reviews: reviews.map((name) => ({
      reviewer: 'grace',
      state: says[name].state,
      submittedAt: '2026-03-01T09:00:00Z',
      commit: says[name].isStale ? 'e'.repeat(40) : pull.headSha,
    })),
  };
}

/** Two commits, each with a pull request and an issue. */
async function serve(given: Given): Promise<Stage> {
  const { key = 'CART-2', reviews = ['approved'], checks = [{}] } = given;
  const repository = makeRepository([
    { message: 'Start', files: [['src/cart.ts', 'export const a = 1;\n']], tag: 'v1' },
    { message: 'feat: CART-1 Keep the order (#12)', files: [['src/cart.ts', 'export const a = 2;\n']] },
    { message: `feat: ${key} Show the sum (#13)`, files: [['src/sum.ts', 'export const b = 1;\n']] },
  ]);
  const [head = '', first = ''] = runGit(repository, ['log', '--format=%H', 'main']).split('\n');
  const ended = {
    name: 'build',
    status: 'completed',
    conclusion: 'success',
    startedAt: '2026-03-02T10:00:00Z',
  } as const;
  const release = await serveRelease({
    repository,
    pullRequests: [pullRequest(12, first, ['approved']), pullRequest(13, head, reviews)],
    tracker: {
      issues: [
        makeIssue({ key: 'CART-1', acceptanceCriteria: accepted }),
        makeIssue({ key: 'CART-2', acceptanceCriteria: accepted, ...given.issue }),
      ],
    },
    hosted: { checkRuns: { [head]: checks.map((check) => ({ ...ended, ...check })) } },
    denied: given.denied ?? [],
  });
  return {
    repository,
    environment: release.environment,
    args: given.args ?? [],
    config: {
      github: { 'api-url': release.github.apiUrl },
      jira: { url: release.jira.url, deployment: 'cloud' },
      modules: [{ name: 'payments', url: `${release.github.url}/shop/payments` }],
      ...(given.rules !== undefined && { standard: { rules: given.rules } }),
    },
    close: release.close,
  };
}

const atBlock = { level: 'block' };

export const serviceScenes: readonly RuleScene[] = [
  {
    name: 'approved, checked and done',
    decision: 'pass',
    prepare: () => serve({}),
    cases: [
      {
        rule: 'reviewers',
        status: 'pass',
        because: 'grace approved both',
        says: 'Approved by grace, in 2 pull requests.',
      },
      {
        rule: 'checks',
        status: 'pass',
        because: 'the build succeeded on head',
        says: /^1 check succeeded on [0-9a-f]{8}\.$/,
      },
      {
        rule: 'issue-state',
        status: 'pass',
        because: 'both issues are done',
        says: '2 issues in an allowed state (done).',
      },
      {
        rule: 'sources',
        status: 'pass',
        because: 'all that is configured answered',
        says: 'Consulted: pull requests, checks, issues.',
      },
    ],
  },
  {
    name: 'approved before the last commit, refused by a check, still in progress, without a calendar',
    decision: 'block',
    prepare: () =>
      serve({
        reviews: ['stale'],
        checks: [{}, { name: 'e2e', conclusion: 'failure' }],
        issue: { status: 'In Review', statusCategory: 'in-progress' },
        rules: {
          reviewers: atBlock,
          'issue-state': atBlock,
          sources: { ...atBlock, required: ['calendar'] },
        },
      }),
    cases: [
      {
        rule: 'reviewers',
        status: 'fail',
        because: 'what was merged is not what grace saw',
        says: '1 of 2 pull requests has no approval that counts: #13.',
        korean: 'PR 2건 중 1건에 유효한 승인이 없습니다: #13.',
      },
      {
        rule: 'checks',
        status: 'fail',
        because: 'one of two failed',
        says: '1 of 2 checks failed or was cancelled: e2e.',
        korean: '체크 2건 중 1건이 실패했거나 취소되었습니다: e2e.',
      },
      {
        rule: 'issue-state',
        status: 'fail',
        because: 'one is in review',
        says: '1 of 2 issues may not be deployed in its state: CART-2 (In Review); allowed: done.',
        korean: 'CART-2 (In Review)',
      },
      {
        rule: 'sources',
        status: 'fail',
        because: 'the standard asks for it and nobody configured it',
        says: 'Required and not configured: calendar.',
        korean: '필수이나 설정되지 않음: 캘린더.',
      },
    ],
  },
  {
    name: 'changes requested, not checked at all, without acceptance criteria',
    decision: 'warn',
    prepare: () => serve({ reviews: ['changes-requested'], checks: [], issue: { acceptanceCriteria: null } }),
    cases: [
      {
        rule: 'reviewers',
        status: 'warn',
        because: 'where it runs by itself, it warns',
        says: 'Changes were requested and nobody resolved it: #13 (grace).',
      },
      {
        rule: 'checks',
        status: 'warn',
        because: 'nothing says that it builds',
        says: /Nothing has checked [0-9a-f]{8}\./,
      },
      {
        rule: 'issue-state',
        status: 'warn',
        because: 'nobody wrote down when it is done',
        says: '1 issue without acceptance criteria: CART-2 (Story).',
      },
    ],
  },
  {
    name: 'a token without permissions, a check that runs, an issue that is not there',
    decision: 'block',
    prepare: () =>
      serve({
        key: 'CART-404',
        checks: [{}, { name: 'e2e', status: 'in_progress', conclusion: null }],
        denied: ['pull-requests', 'deployments'],
        args: ['--base', 'auto'],
      }),
    cases: [
      {
        rule: 'range',
        status: 'unknown',
        because: 'a tag stands for what could not be asked',
        says: 'What is deployed could not be asked; the newest tag stands for it: payments v1.',
      },
      {
        rule: 'reviewers',
        status: 'unknown',
        because: 'nobody could be asked who approved',
        says: 'needs 1 approval, has none that could be seen',
      },
      {
        rule: 'checks',
        status: 'unknown',
        because: 'one has not ended',
        says: '1 check has not ended: e2e.',
      },
      {
        rule: 'issue-state',
        status: 'unknown',
        because: 'there is no such issue',
        says: 'The state of 1 issue could not be read: CART-404.',
      },
      {
        rule: 'sources',
        status: 'warn',
        because: 'its level is warn unless the config says more',
        says: 'Could not be consulted: deployments. Only partly consulted: pull requests.',
      },
    ],
  },
];
