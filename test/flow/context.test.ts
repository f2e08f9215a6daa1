// What a gate makes of a code host and an issue tracker: their time, what must be there, and bugs that are no outage. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { Failure } from '../../src/failure.ts';
import { collect } from '../../src/flows/collect.ts';
import type { Deadline, World } from '../../src/ports.ts';
import type { CodeHost, IssueTracker } from '../../src/service-ports.ts';
import { createFakeCodeHost } from '../fakes/code-host.ts';
import { createFakeIssueTracker } from '../fakes/issue-tracker.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
} from '../fakes/scratch-repository.ts';
import { createGithubModel } from '../fakes/servers/github/model.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const repository = makeRepository([
  { message: 'Start', files: [['a.txt', 'one\n']], tag: 'v1' },
  { message: 'PAY-1 Retry the capture (#12)', files: [['a.txt', 'two\n']] },
]);
runGit(repository, ['remote', 'add', 'origin', 'https://github.com/octo/shop.git']);
const commits = runGit(repository, ['log', '--format=%H', 'main']).split('\n');
const host = createFakeCodeHost({ model: createGithubModel({ commits }) });
const tracker = createFakeIssueTracker({ issues: [] });

/** Hands out signals that a test ends; `asked` are the times that were asked for. */
function createHandDeadline(remainingMs: () => number) {
  const asked: { readonly ms: number; readonly end: () => void }[] = [];
  const deadline: Deadline = {
    remainingMs,
    within: (ms) => {
      const controller = new AbortController();
      asked.push({ ms, end: () => controller.abort(new DOMException('time', 'TimeoutError')) });
      return controller.signal;
    },
  };
  return { deadline, asked };
}

function collectWith(
  services: Partial<Pick<World, 'codeHost' | 'issueTracker' | 'deadline'>>,
  input: { readonly base?: string; readonly settings?: Partial<Settings> } = {},
) {
  const world = {
    progress: { step: () => undefined, warn: () => undefined },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: null,
    ...quietServices,
    codeHost: host,
    issueTracker: tracker,
    ...services,
  };
  const request = { repository, base: input.base ?? 'v1', head: 'HEAD', environment: 'production' };
  return collect(request, makeSettings(input.settings), world);
}

const waitFor = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const unavailable = new Failure({ code: 'github/unavailable', message: 'Too late.', hint: 'Wait.' });
    signal.addEventListener('abort', () => reject(unavailable), { once: true });
  });

describe('the time of a question', () => {
  it('is a share of what is left when it is asked: who is slow takes none from the next', async () => {
    let leftMs = 100_000;
    const { deadline, asked } = createHandDeadline(() => leftMs);
    const slow: CodeHost = {
      ...host,
      readPullRequests: async (_place, { signal }) => {
        const answer = waitFor(signal);
        // Its time is up, and only its own.
        leftMs = 60_000;
        for (const { end } of asked) end();
        return answer;
      },
      readChecks: async (_place, { signal }) => waitFor(signal),
    };
    const told: AbortSignal[] = [];
    const quick: IssueTracker = {
      readIssues: async (keys, { signal }) => {
        told.push(signal);
        return tracker.readIssues(keys, { signal });
      },
    };
    const { context } = await collectWith({ codeHost: slow, issueTracker: quick, deadline });
    expect(asked.map(({ ms }) => ms)).toEqual([25_000, 25_000, 15_000]);
    expect(told.map(({ aborted }) => aborted)).toEqual([false]);
    const statuses = new Map(context.sources.map(({ source, status }) => [source, status]));
    expect(statuses.get('pull-requests')).toBe('failed');
    expect(statuses.get('issues')).not.toBe('failed');
  });

  it('that is over before it began is an outage like any other', async () => {
    const over: Deadline = { remainingMs: () => 0, within: () => AbortSignal.abort() };
    const { context } = await collectWith({ deadline: over, issueTracker: null });
    const failed = context.sources.filter(({ status }) => status === 'failed');
    expect(failed.map(({ source }) => source)).toEqual(['pull-requests', 'checks']);
  });
});

describe('a service that failed', () => {
  const forbidden = new Failure({ code: 'github/forbidden', message: 'No.', hint: 'Ask.' });
  const unauthorized = new Failure({ code: 'jira/unauthorized', message: 'No.', hint: 'Ask.' });
  const down = createFakeCodeHost({ model: createGithubModel({}), down: forbidden });

  it('is told, and nothing else is lost', async () => {
    const change = await collectWith({
      codeHost: down,
      issueTracker: createFakeIssueTracker({ issues: [] }, unauthorized),
    });
    expect(change.modules[0]?.commits).toHaveLength(1);
    expect(change.context.sources.filter(({ status }) => status === 'failed')).toMatchObject([
      { source: 'pull-requests', problems: [{ code: 'github/forbidden' }] },
      { source: 'checks', problems: [{ code: 'github/forbidden' }] },
      { source: 'issues', problems: [{ code: 'jira/unauthorized' }] },
    ]);
  });

  it('and is required ends the run with its own code', async () => {
    const github = { ...makeSettings().github, required: true };
    await expect(collectWith({ codeHost: down }, { settings: { github } })).rejects.toBe(forbidden);
    await expect(collectWith({ codeHost: down }, { base: 'auto', settings: { github } })).rejects.toBe(
      forbidden,
    );
    const jira = { url: 'https://jira.example.com', required: true } as Settings['jira'];
    const refusing = createFakeIssueTracker({ issues: [] }, unauthorized);
    await expect(collectWith({ issueTracker: refusing }, { settings: { jira } })).rejects.toBe(unauthorized);
  });

  it.each<[string, Partial<CodeHost> & Partial<IssueTracker>]>([
    ['pull requests', { readPullRequests: () => Promise.reject(new TypeError('x is not a function')) }],
    ['checks', { readChecks: () => Promise.reject(new TypeError('x is not a function')) }],
  ])('by a bug in reading %s is no outage', async (_, broken) => {
    await expect(collectWith({ codeHost: { ...host, ...broken } })).rejects.toBeInstanceOf(TypeError);
  });
});
