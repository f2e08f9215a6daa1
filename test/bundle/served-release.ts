// A small release in a real repository, with the GitHub, the Jira and the model that know it. Effects: makes a repository, listens on local ports.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrackedIssue } from '../../src/domain/context.ts';
import type { TrackerContent } from '../fakes/issue-tracker.ts';
import { makeRepository, runGit, type ScratchCommit, scratchFolder } from '../fakes/scratch-repository.ts';
import { answerMessage } from '../fakes/servers/answer-message.ts';
import { type AnthropicServer, startAnthropicServer } from '../fakes/servers/anthropic/anthropic-server.ts';
import { type GithubServer, startGithubServer } from '../fakes/servers/github/github-server.ts';
import {
  createGithubModel,
  createPullRequest,
  type Denied,
  type ModelPullRequest,
  type ModelRepository,
} from '../fakes/servers/github/model.ts';
import { startJiraCloud } from '../fakes/servers/jira/cloud-server.ts';
import { cloudFields, jiraContent } from '../fakes/servers/jira/jira-content.ts';
import { type JiraServer, jiraUser } from '../fakes/servers/jira/jira-server.ts';

/** A repository whose `main` is released over the tag `v1`, and what others know of it. */
export type ServedContent = {
  readonly repository: string;
  readonly pullRequests: readonly ModelPullRequest[];
  readonly tracker: TrackerContent;
  readonly hosted?: Partial<ModelRepository>;
  readonly denied?: readonly Denied[];
};

export type ServedRelease = {
  readonly repository: string;
  readonly github: GithubServer;
  readonly jira: JiraServer;
  readonly anthropic: AnthropicServer;
  readonly environment: Readonly<Record<string, string>>;
  /** Writes a config into a folder of its own; keys given replace whole keys. */
  readonly writeConfig: (keys?: Readonly<Record<string, unknown>>) => string;
  /** Rejects when a service was asked what it does not know. */
  readonly close: () => Promise<void>;
};

export async function serveRelease(
  content: ServedContent,
  options: {
    readonly answer?: Parameters<typeof startAnthropicServer>[0]['answer'];
    readonly isEnterprise?: boolean;
  } = {},
): Promise<ServedRelease> {
  const { repository, pullRequests, hosted, denied } = content;
  const commits = runGit(repository, ['log', '--format=%H', 'main']).split('\n');
  const [github, jira, anthropic] = await Promise.all([
    startGithubServer({
      model: createGithubModel({ owner: 'shop', name: 'payments', commits, pullRequests, ...hosted }, denied),
      isEnterprise: options.isEnterprise ?? false,
    }),
    startJiraCloud(jiraContent(content.tracker, cloudFields)),
    startAnthropicServer({ answer: options.answer ?? answerMessage, apiKey: 'fake-key' }),
  ]);
  return {
    repository,
    github,
    jira,
    anthropic,
    environment: {
      GITHUB_TOKEN: github.token,
      JIRA_USER: jiraUser.user,
      JIRA_TOKEN: jiraUser.token,
      ANTHROPIC_API_KEY: 'fake-key',
    },
    writeConfig: (keys = {}) => {
      const path = join(scratchFolder(), 'lockkeeper.yml');
      const config = {
        workspace: 'payments',
        'time-zone': 'Asia/Seoul',
        calendar: { country: 'KR' },
        github: { 'api-url': github.apiUrl },
        jira: { url: jira.url, deployment: 'cloud' },
        model: { provider: 'anthropic', 'base-url': anthropic.url, cache: 'off' },
        modules: [{ name: 'payments', url: `${github.url}/shop/payments` }],
        ...keys,
      };
      // Every JSON document is YAML.
      writeFileSync(path, JSON.stringify(config));
      return path;
    },
    close: async () => {
      await Promise.all([github.close(), jira.close(), anthropic.close()]);
    },
  };
}

/** An issue with nothing odd about it. */
export function makeIssue(parts: Partial<TrackedIssue> & Pick<TrackedIssue, 'key'>): TrackedIssue {
  return {
    url: `https://jira.example.com/browse/${parts.key}`,
    title: `Work on ${parts.key}`,
    type: 'Story',
    status: 'Done',
    statusCategory: 'done',
    priority: 'Medium',
    assignee: 'minji',
    description: '',
    acceptanceCriteria: null,
    parent: null,
    epic: null,
    links: [],
    fixVersions: [],
    labels: [],
    ...parts,
  };
}

const background = [
  'Two merchants wrote to us about captures that were lost when the card network took longer than usual.',
  'The queue keeps a capture for one day, and whoever looks at it sees when it was tried the last time.',
  'BREAKING CHANGE: the field `legacyId` of the capture event is no longer sent.',
  'The flag `capture.retry` is off by default and is turned on by tenant.',
  'Support can see every attempt in the console, with the answer of the network next to it.',
].join(' ');

const commits: readonly ScratchCommit[] = [
  { message: 'Start', files: [['src/pay.ts', 'export const retries = 1;\n']], tag: 'v1' },
  {
    message: 'feat: PAY-1 Retry the capture (#12)',
    author: 'Ben Cho <ben@example.com>',
    files: [['src/pay.ts', 'export const retries = 2;\n']],
  },
  {
    message: 'fix: PAY-2 Round refunds down (#13)',
    files: [['src/refund.ts', 'export const round = Math.floor;\n']],
  },
];

/** Three commits, two pull requests, two issues, one check; texts long enough to be worth a model. */
export function ordinaryContent(): ServedContent {
  const repository = makeRepository(commits);
  const [head = '', retry = ''] = runGit(repository, ['log', '--format=%H', 'main']).split('\n');
  return {
    repository,
    pullRequests: [
      createPullRequest({
        number: 12,
        title: 'Retry the capture',
        body: `## Summary\n\n${background}`,
        commits: [retry],
      }),
      createPullRequest({ number: 13, title: 'Round refunds down', body: background, commits: [head] }),
    ],
    tracker: {
      issues: [
        makeIssue({
          key: 'PAY-1',
          title: 'Captures survive a slow network',
          description: background,
          acceptanceCriteria: '- A capture that failed is tried again within 30 minutes',
        }),
        makeIssue({ key: 'PAY-2', title: 'Refunds are rounded down', description: background }),
      ],
    },
    hosted: {
      checkRuns: {
        [head]: [
          {
            name: 'build',
            status: 'completed',
            conclusion: 'success',
            startedAt: '2026-03-02T10:00:00Z',
          },
        ],
      },
    },
  };
}
