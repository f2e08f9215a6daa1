// `doctor` as a pipeline runs it: one document, an exit code of the table, and no secret anywhere. Effects: starts processes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeRepository, removeScratchFolders, runGit } from '../fakes/scratch-repository.ts';
import { runAction, runCli } from './run-bundle.ts';

afterAll(removeScratchFolders);

const secrets = {
  GITHUB_TOKEN: 'ghp_0123456789abcdefghijklmnopqrstuvwxyzAB',
  JIRA_TOKEN: 'jira-secret-of-the-test',
  ANTHROPIC_API_KEY: 'sk-ant-secret-of-the-test',
  HTTPS_PROXY: 'http://me:proxy-secret@127.0.0.1:9',
  AUDIT_SECRET: 'whsec_of-the-test',
};

it('tells what is wrong, in a shell and in a workflow, with the exit code of the worst, and no secret', () => {
  const repository = makeRepository([
    { message: 'feat: one' },
    { message: 'feat: two', files: [['a', 'b']] },
  ]);
  const config = [
    'jira: { url: https://jira.invalid }',
    'model: { provider: anthropic, base-url: "https://model.invalid" }',
    `ledger: file:${join(repository, 'nowhere/at/all')}`,
    'publish: { webhooks: [{ name: audit, url-variable: AUDIT_URL, secret-variable: AUDIT_SECRET }] }',
  ];
  writeFileSync(join(repository, 'lockkeeper.yml'), `${config.join('\n')}\n`);
  const environment = {
    ...{ ...secrets, GITHUB_API_URL: 'https://github.invalid' },
    ...{ LOCKKEEPER_DEADLINE: '20', LOCKKEEPER_OPERATORS: 'mina,jun' },
  };
  const ended = runCli(['doctor', '--format', 'json'], { cwd: repository, environment });
  const { checks, counts, exitCode } = JSON.parse(ended.stdout) as {
    checks: readonly { area: string; title: string; status: string; code: string | null }[];
    counts: { fail: number };
    exitCode: number;
  };
  const codes = checks.flatMap(({ status, code }) => (status === 'fail' ? [code] : []));
  expect([...codes].sort()).toEqual([
    'github/unavailable',
    'jira/unavailable',
    'ledger/unwritable',
    'model/unavailable',
  ]);
  expect(counts.fail).toBe(4);
  expect([ended.exitCode, exitCode]).toEqual([74, 74]);
  expect(checks).toContainEqual(
    expect.objectContaining({ area: 'webhooks', title: 'audit', status: 'warn' }),
  );
  expect(checks).not.toContainEqual(expect.objectContaining({ area: 'config', title: 'operators' }));
  // A mistake in the config comes before everything that only a right one can ask.
  writeFileSync(join(repository, 'lockkeeper.yml'), 'languge: ko\nlanguage: fr\n');
  const inputs = { INPUT_COMMAND: 'doctor', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' };
  const step = runAction({ cwd: repository, environment: { ...secrets, ...inputs, INPUT_OFFLINE: 'true' } });
  expect(step.exitCode).toBe(64);
  expect(step.stdout).toContain('✗ file');
  expect(step.stdout).toContain('languge');
  expect(step.stdout).toContain('GitHub Actions, started by push');
  for (const secret of [...Object.values(secrets), 'proxy-secret']) {
    expect(`${ended.stdout}${ended.stderr}${step.stdout}${step.stderr}`).not.toContain(secret);
  }
  expect(runGit(repository, ['status', '--porcelain'])).toBe('?? lockkeeper.yml');
});
