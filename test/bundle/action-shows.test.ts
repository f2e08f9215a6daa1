// The Action as a runner starts it for a pull request, beside GitHub and its store of artifacts: what others are shown of a release that is blocked, warned of, let through and deployed. Effects: starts processes, listens on local ports.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeScratchFolders, runGit, scratchFolder } from '../fakes/scratch-repository.ts';
import { startResultsServer } from '../fakes/servers/results/results-server.ts';
import { type GateRun, runStep } from './gate-run.ts';
import { commandsIn, outputsIn } from './runner-commands.ts';
import { runtimes } from './runtimes.ts';
import { ordinaryContent, serveRelease } from './served-release.ts';

afterAll(removeScratchFolders);

const marker = '<!-- lockkeeper:payments/production -->';
const runUrl = 'https://github.com/shop/payments/actions/runs/7';

/** A repository with its servers, and a function that runs one step of a workflow for its pull request. */
async function openWorkflow(node: string) {
  const content = ordinaryContent();
  const release = await serveRelease(content);
  const results = await startResultsServer();
  const [head, base] = ['main', 'v1'].map((ref) => runGit(content.repository, ['rev-parse', ref]));
  const ledger = join(scratchFolder(), 'ledger');
  const event = join(scratchFolder(), 'event.json');
  const home = { repo: { full_name: 'shop/payments' } };
  const pull = { number: 13, base: { sha: base, ...home }, head: { sha: head, ...home } };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  const off = { level: 'off' };
  const configOf = (operators: 'block' | 'warn') =>
    release.writeConfig({
      // Whatever the time is on this machine.
      standard: { rules: { operators: { level: operators }, reviewers: off, window: off } },
      jira: undefined,
      model: { provider: 'none' },
      ledger: `file:${ledger}`,
      publish: { to: ['comment', 'check-run', 'status', 'deployment', 'artifact'] },
    });
  const configs = { strict: configOf('block'), lenient: configOf('warn') };
  const step = async (inputs: Readonly<Record<string, string>>) => {
    const folder = scratchFolder();
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const run = await runStep({
      repository: content.repository,
      inputs: { config: configs.strict, 'github-token': release.github.token, ...inputs },
      environment: {
        ...{
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: 'shop/payments',
          GITHUB_RUN_ID: '7',
        },
        ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head ?? '' },
        ...{ RUNNER_TEMP: folder, ...results.environment, ...files },
      },
      node,
    });
    return {
      ...run,
      outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  };
  const close = async () => {
    await results.close();
    // Rejects when GitHub was asked what it would not have taken.
    await release.close();
  };
  return { step, close, configs, head, results, written: release.github.written };
}

const errorsOf = ({ stdout }: GateRun) => commandsIn(stdout).filter((line) => line.startsWith('::error'));
const alone = { operators: 'sre-1', window: 'now' };
const meets = { operators: 'sre-1,sre-2', window: 'now' };

describe.concurrent.each(runtimes.map(({ label, node }) => [label, node] as const))(
  'a pull request on %s',
  (_, node) => {
    it('is shown blocked, warned of, let through and deployed, in one comment, check and deployment', async () => {
      const { step, close, configs, head, results, written } = await openWorkflow(node);

      const blocked = await step(alone);
      expect([blocked.exitCode, blocked.outputs['decision']]).toEqual([21, 'block']);
      expect(errorsOf(blocked).length).toBeGreaterThan(0);
      expect(blocked.summary).toContain('⛔');
      expect(written.comments.map(({ pullRequest, body }) => [pullRequest, body.split('\n')[0]])).toEqual([
        [13, marker],
      ]);
      expect(written.comments[0]?.body).toMatch(/BLOCK[\s\S]*Operators[\s\S]*What to do/u);
      expect(written.comments[0]?.body).toContain(`(${runUrl})`);
      expect(blocked.outputs['comment-url']).toMatch(/shop\/payments\/pull\/13#issuecomment-\d+$/u);
      expect(written.checkRuns).toMatchObject([
        { sha: head, name: 'lockkeeper/payments/production', conclusion: 'failure', url: runUrl },
      ]);
      // Whoever listens to new deployments would deploy it.
      expect(written.deployments).toEqual([]);

      // What the gate said before is no check that it judges.
      const warned = await step({ ...alone, config: configs.lenient });
      const passed = await step(meets);
      expect([warned.exitCode, warned.outputs['decision']]).toEqual([0, 'warn']);
      expect([passed.exitCode, passed.outputs['decision']]).toEqual([0, 'pass']);
      expect(written.comments).toHaveLength(1);
      expect(passed.outputs['comment-url']).toBe(blocked.outputs['comment-url']);
      expect(written.comments[0]?.body).toContain('PASS');
      expect(written.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success']);
      expect(written.statuses.map(({ state }) => state)).toEqual(['failure', 'success', 'success']);
      expect(written.statuses[1]?.description).toMatch(/^WARN: /u);

      const deployed = await step({ command: 'event', kind: 'deploy-succeeded' });
      expect(deployed.exitCode).toBe(0);
      expect(written.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
        ['success', 'queued', 'queued'],
      ]);

      const kept = await results.artifacts();
      expect([...kept.keys()]).toEqual(['lockkeeper', 'lockkeeper-2', 'lockkeeper-3']);
      expect([...(kept.get('lockkeeper-3')?.keys() ?? [])].toSorted()).toEqual([
        'decision.json',
        'findings.sarif',
        'junit.xml',
        'note.json',
        'note.md',
        'report.html',
        'review.json',
        'window.ics',
      ]);
      expect(JSON.parse(kept.get('lockkeeper-3')?.get('decision.json') ?? '')).toEqual(
        JSON.parse(passed.outputs['result'] ?? ''),
      );
      expect(passed.outputs['artifact-url']).toBe(`${runUrl}/artifacts/${results.ids().get('lockkeeper-3')}`);
      await close();
    }, 120_000);
  },
);
