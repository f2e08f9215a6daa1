// A big made release in a real repository, with the GitHub, the Jira and the model that know it. Effects: makes a repository, listens on local ports.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openImporter } from '../../../bench/fast-import.ts';
import { sourceLines } from '../../../bench/made-files.ts';
import { type BigRelease, makeBigRelease } from '../../../bench/made-release.ts';
import { makeRandom } from '../../../bench/random.ts';
import { answerMessage } from './answer-message.ts';
import { type AnthropicServer, startAnthropicServer } from './anthropic/anthropic-server.ts';
import { type GithubServer, startGithubServer } from './github/github-server.ts';
import { createGithubModel, createPullRequest } from './github/model.ts';
import { startJiraCloud } from './jira/cloud-server.ts';
import { cloudFields, jiraContent } from './jira/jira-content.ts';
import { type JiraServer, jiraUser } from './jira/jira-server.ts';

/** What a run of the gate needs to meet the services; `close` rejects when a service was asked what it does not know. */
export type ReleaseServices = {
  readonly release: BigRelease;
  readonly github: GithubServer;
  readonly jira: JiraServer;
  readonly anthropic: AnthropicServer;
  readonly repository: string;
  readonly configPath: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** `folder` takes the repository and the config; `model` is that key of the config, `more` are further lines. */
export async function startReleaseServices(input: {
  readonly folder: string;
  readonly seed: number;
  readonly latency: Parameters<typeof startAnthropicServer>[0]['latency'];
  readonly model?: string;
  readonly more?: readonly string[];
  readonly answer?: Parameters<typeof startAnthropicServer>[0]['answer'];
}): Promise<ReleaseServices> {
  const release = makeBigRelease(input.seed);
  const repository = join(input.folder, 'payments');
  mkdirSync(input.folder, { recursive: true });
  const shas = await writeRepository(repository, release, input.seed);
  const github = await startGithubServer({ model: githubModel(release, shas) });
  const jira = await startJiraCloud(jiraContent({ issues: release.issues }, cloudFields));
  const anthropic = await startAnthropicServer({
    answer: input.answer ?? answerMessage,
    latency: input.latency ?? null,
    apiKey: 'fake-key',
  });
  const configPath = join(input.folder, 'lockkeeper.yml');
  const config = [
    'workspace: payments',
    `model: ${input.model ?? '{ cache: off }'}`,
    `github: { api-url: "${github.apiUrl}" }`,
    `jira: { url: "${jira.url}", deployment: cloud }`,
    `modules: [{ name: payments, url: "${github.url}/shop/payments" }]`,
  ];
  writeFileSync(configPath, `${[...config, ...(input.more ?? [])].join('\n')}\n`);
  return {
    release,
    github,
    jira,
    anthropic,
    repository,
    configPath,
    environment: {
      GITHUB_TOKEN: github.token,
      JIRA_USER: jiraUser.user,
      JIRA_TOKEN: jiraUser.token,
      ANTHROPIC_API_KEY: 'fake-key',
      ANTHROPIC_BASE_URL: anthropic.url,
    },
    close: async () => {
      await Promise.all([github.close(), jira.close(), anthropic.close()]);
    },
  };
}

/** One commit a pull request on top of the tag v1; returns the commits by the number of their pull request. */
async function writeRepository(
  directory: string,
  release: BigRelease,
  seed: number,
): Promise<ReadonlyMap<number, string>> {
  const importer = await openImporter(directory);
  const random = makeRandom(seed);
  const author = { name: 'Minji Kim', email: 'minji@example.com' };
  const start = { author, time: 1_790_000_000, message: 'Start\n' };
  const files = (name: string, count: number) =>
    new Map([[`src/${name}.ts`, `${sourceLines(random, count).join('\n')}\n`]]);
  let parent = await importer.commit({ ...start, files: files('start', 4), parents: [] });
  await importer.point('refs/tags/v1', parent);
  for (const commit of [...release.commits].reverse()) {
    parent = await importer.commit({
      author,
      time: start.time + commit.number,
      message: `${commit.subject}\n\n${commit.body}\n`,
      files: files(`part-${commit.number}`, 8),
      parents: [parent],
    });
  }
  await importer.finish();
  const log = spawnSync('git', ['-C', directory, 'log', '--format=%H', 'v1..main'], { encoding: 'utf8' });
  const shas = log.stdout.trim().split('\n');
  return new Map(release.commits.map(({ number }, index) => [number, shas[index] ?? '']));
}

function githubModel(release: BigRelease, shas: ReadonlyMap<number, string>) {
  return createGithubModel({
    owner: 'shop',
    name: 'payments',
    commits: [...shas.values()],
    pullRequests: release.pullRequests.map((pull) =>
      createPullRequest({
        number: pull.number,
        title: pull.title,
        body: pull.body,
        author: pull.author,
        labels: pull.labels,
        commits: [shas.get(pull.number) ?? ''],
        changedFiles: pull.filesCount,
        reviews: pull.reviews.map(({ reviewer }) => ({
          reviewer,
          state: 'APPROVED',
          submittedAt: '2026-03-01T09:00:00Z',
          commit: null,
        })),
      }),
    ),
  });
}
