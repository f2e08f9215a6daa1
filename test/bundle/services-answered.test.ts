// What the gate makes of services that answer: what is deployed, permissions that are missing, keys that are gone, answers that are kept. Effects: starts servers and processes.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, removeScratchFolders, runGit, scratchFolder } from '../fakes/scratch-repository.ts';
import type { Denied } from '../fakes/servers/github/model.ts';
import { readFiles, readTree, runGate, sourcesFinding } from './gate-run.ts';
import { makeIssue, ordinaryContent, type ServedContent, serveRelease } from './served-release.ts';

afterAll(removeScratchFolders);

const noModel = { model: { provider: 'none' } };

describe.concurrent('base: auto', () => {
  let content: ServedContent;
  let deployed: string;
  beforeAll(() => {
    content = ordinaryContent();
    deployed = runGit(content.repository, ['rev-parse', 'main~1']);
  });

  const deployment = (sha: string, ref: string | null, status: 'SUCCESS' | 'FAILURE', createdAt: string) => ({
    environment: 'production',
    sha,
    ref,
    createdAt,
    statuses: [status],
  });

  it('is the last deployment on GitHub that succeeded, not the newest tag', async () => {
    const head = runGit(content.repository, ['rev-parse', 'main']);
    const deployments = [
      deployment(deployed, 'main', 'SUCCESS', '2026-03-02T10:00:00Z'),
      deployment(head, 'main', 'FAILURE', '2026-03-02T11:00:00Z'),
    ];
    const release = await serveRelease({ ...content, hosted: { ...content.hosted, deployments } });
    const { repository, environment } = release;
    const config = release.writeConfig(noModel);
    const run = await runGate({ repository, environment, config, args: ['--base', 'auto'] });
    const { decision, note } = readFiles(run);
    expect(decision.modules).toEqual([{ name: 'payments', baseSha: deployed, headSha: head }]);
    expect(note.coverage.commits.seen).toBe(1);
    expect(sourcesFinding({ decision }).status).toBe('pass');
    await release.close();
  });

  it('without the permission is the newest tag, and the note names the permission', async () => {
    const release = await serveRelease({ ...content, denied: ['deployments'] });
    const { repository, environment } = release;
    const config = release.writeConfig(noModel);
    const run = await runGate({ repository, environment, config, args: ['--base', 'auto'] });
    const { decision, note, markdown } = readFiles(run);
    expect(decision.modules[0]?.baseSha).toBe(runGit(content.repository, ['rev-parse', 'v1']));
    expect(note.coverage.missing.join('\n')).toContain('deployments: read');
    expect(markdown).toContain('deployments: read');
    expect(sourcesFinding({ decision }).message).toContain('deployments');
    await release.close();
  });
});

describe.concurrent('an Enterprise Server', () => {
  it('answers at its own address, and links lead there', async () => {
    const content = ordinaryContent();
    const release = await serveRelease(content, { isEnterprise: true });
    expect(release.github.apiUrl).toMatch(/\/api\/v3$/);
    const { repository, environment } = release;
    const run = await runGate({ repository, environment, config: release.writeConfig(noModel) });
    const { decision, markdown, note } = readFiles(run);
    expect(sourcesFinding({ decision })).toMatchObject({
      status: 'pass',
      message: 'Consulted: pull requests, checks, issues.',
    });
    expect(note.coverage.sources).toContainEqual(
      expect.objectContaining({ source: 'pull-requests', status: 'complete', asked: 2, got: 2 }),
    );
    expect(markdown).toContain('[#13](');
    await release.close();
  });
});

describe.concurrent('a token without a permission', () => {
  it.each<[Denied, permission: string, source: string]>([
    ['pull-requests', 'pull-requests: read', 'pull requests'],
    ['checks', 'checks: read', 'checks'],
  ])('%s: note and finding name it', async (denied, permission, source) => {
    const release = await serveRelease({ ...ordinaryContent(), denied: [denied] });
    const { repository, environment } = release;
    const run = await runGate({ repository, environment, config: release.writeConfig(noModel) });
    const { decision, markdown } = readFiles(run);
    const { message, evidence } = sourcesFinding({ decision });
    expect(message).toContain(source);
    expect(evidence.map(({ text }) => text).join('\n')).toContain(permission);
    expect(markdown).toContain(permission);
    await release.close();
  });
});

describe.concurrent('keys of Jira', () => {
  it('that are gone, were moved, or may not be seen are told as such', async () => {
    const repository = makeRepository([
      { message: 'Start', files: [['a.txt', 'one\n']], tag: 'v1' },
      { message: 'feat: PAY-1 Retry the capture', files: [['a.txt', 'two\n']] },
      { message: 'feat: OLD-7 Round refunds down', files: [['b.txt', 'two\n']] },
      { message: 'feat: PAY-404 Count coupons', files: [['c.txt', 'two\n']] },
      { message: 'feat: SEC-1 Close a door', files: [['d.txt', 'two\n']] },
    ]);
    const release = await serveRelease({
      repository,
      pullRequests: [],
      tracker: {
        issues: [
          makeIssue({ key: 'PAY-1' }),
          makeIssue({ key: 'PAY-7', title: 'Refunds are rounded down' }),
          makeIssue({ key: 'SEC-1', title: 'A door that stands open' }),
        ],
        moved: { 'OLD-7': 'PAY-7' },
        forbidden: ['SEC-1'],
      },
    });
    const { environment } = release;
    const run = await runGate({ repository, environment, config: release.writeConfig(noModel) });
    const { note, markdown } = readFiles(run);
    const told = note.coverage.missing.join('\n');
    expect(told).toContain('PAY-404');
    expect(told).toContain('SEC-1');
    expect(told).toMatch(/OLD-7.*PAY-7/);
    for (const line of note.coverage.missing) expect(line).not.toContain('PAY-1 ');
    expect(markdown).toContain('PAY-404');
    expect(markdown).not.toContain('A door that stands open');
    await release.close();
  });
});

describe.concurrent('a job that failed and runs again', () => {
  it('asks the model nothing, writes the same note, and says so', async () => {
    const release = await serveRelease(ordinaryContent());
    const cache = scratchFolder();
    const model = { provider: 'anthropic', 'base-url': release.anthropic.url, cache: `file:${cache}` };
    const config = release.writeConfig({ model });
    const { repository, environment } = release;
    const first = await runGate({ repository, environment, config });
    const asked = release.anthropic.requests.length;
    const second = await runGate({ repository, environment, config });
    const [before, after] = [readFiles(first), readFiles(second)];
    expect(before.decision.usage).toMatchObject({ calls: 5, fromCache: 0 });
    expect(release.anthropic.requests).toHaveLength(asked);
    expect(after.decision.usage).toMatchObject({
      calls: 0,
      fromCache: 5,
      inputTokens: 0,
      outputTokens: 0,
    });
    for (const file of ['note.json', 'note.md', 'review.json']) {
      expect(readTree(second.out).get(file)).toBe(readTree(first.out).get(file));
    }
    expect(second.stdout).toContain('0 calls, 5 answers from the cache');
    expect(readTree(cache).size).toBe(5);
    await release.close();
  });

  it('by default keeps answers below the user’s cache folder, and in a dry run keeps none', async () => {
    const release = await serveRelease(ordinaryContent());
    const config = release.writeConfig({
      model: { provider: 'anthropic', 'base-url': release.anthropic.url },
    });
    const home = scratchFolder();
    const { repository } = release;
    const environment = { ...release.environment, HOME: home };
    await runGate({ repository, environment, config, args: ['--dry-run'] });
    expect(readTree(home).size).toBe(0);
    await runGate({ repository, environment, config });
    expect(readTree(join(home, '.cache/lockkeeper/answers')).size).toBe(5);
    await release.close();
  });
});
