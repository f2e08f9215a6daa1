// `init` and `config print` on a real repository. Effects: starts processes.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { runCli } from './run-bundle.ts';

afterAll(removeScratchFolders);

const workflow = '.github/workflows/lockkeeper.yml';
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function repositoryWithTraces(): string {
  const repository = makeRepository([
    {
      message: 'feat: start',
      files: [
        ['catalog-info.yaml', 'kind: Component\n'],
        ['src/main/resources/db/migration/V1__a.sql', 'CREATE TABLE a (id INT);\n'],
        ['.github/CODEOWNERS', '* @team\n'],
      ],
    },
    ...[1, 2, 3, 4].map((number) => ({
      message: `fix: PAY-${number} more`,
      files: [['a.txt', `${number}`]] as const,
    })),
    { message: 'fix: OPS-1 once, UTF-8 and SHA-256 are no projects' },
  ]);
  runGit(repository, ['branch', '-m', 'main', 'trunk']);
  return repository;
}

describe('init', () => {
  it('writes a config and a workflow that say what it found, and that the gate takes', () => {
    const repository = repositoryWithTraces();
    const { exitCode, stdout } = runCli(['init'], { cwd: repository });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('wrote lockkeeper.yml\n');
    const config: unknown = parse(read(repository, 'lockkeeper.yml'));
    expect(config).toMatchObject({ issues: { projects: ['PAY'] }, catalog: ['catalog-info.yaml'] });
    expect(read(repository, 'lockkeeper.yml')).toContain('src/main/resources/db/migration');
    expect(read(repository, 'lockkeeper.yml')).toContain('.github/CODEOWNERS');
    expect(parse(read(repository, workflow))).toMatchObject({
      on: { pull_request: { branches: ['trunk'] } },
      jobs: { gate: { steps: [{ with: { 'fetch-depth': 0 } }, {}] } },
    });
    expect(runCli(['config', 'print'], { cwd: repository })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('brings the Action that the workflow names, and the steps that are left work', () => {
    const repository = repositoryWithTraces();
    writeFileSync(join(repository, 'Jenkinsfile'), 'pipeline {}\n');
    writeFileSync(join(repository, '.gitignore'), 'dist/\n');
    const { stdout } = runCli(['init', '--format', 'json'], { cwd: repository });
    const document = JSON.parse(stdout) as { steps: readonly { title: string; lines: readonly string[] }[] };
    const stepOf = (title: string) =>
      document.steps.find((step) => step.title.startsWith(title))?.lines ?? [];
    const run = (lines: readonly string[]) =>
      spawnSync('sh', ['-ec', lines.join('\n')], {
        cwd: repository,
        encoding: 'utf8',
        env: plainEnvironment,
      });
    expect(run(stepOf('Commit'))).toMatchObject({ status: 0, stderr: '' });
    expect(runGit(repository, ['ls-files', '.github/actions'])).toContain('lockkeeper/dist/action.js');
    appendFileSync(join(repository, 'lockkeeper.yml'), stepOf('Say who').join('\n'));
    const tried = run(stepOf('Try the gate'));
    expect(tried.stdout).toMatch(/PASSED:.* operators,[\s\S]*lockkeeper-out\/note\.md/);
    expect([0, 21]).toContain(tried.status);
    const written: unknown = parse(read(repository, workflow));
    expect(written).toMatchObject({
      on: { workflow_dispatch: { inputs: { window: { default: 'now' } } } },
      jobs: { gate: { steps: [{}, { uses: './.github/actions/lockkeeper' }] } },
    });
    expect(read(repository, 'lockkeeper.Jenkinsfile')).toContain(
      '.github/actions/lockkeeper/dist/cli.js gate',
    );
    rmSync(join(repository, workflow));
    expect(runCli(['init'], { cwd: repository }).stdout).not.toContain('copied');
  });

  it('keeps what is there, wherever the config is', () => {
    const repository = repositoryWithTraces();
    mkdirSync(join(repository, '.github/workflows'), { recursive: true });
    writeFileSync(join(repository, '.lockkeeper.yml'), 'language: ko\n');
    writeFileSync(join(repository, workflow), 'mine\n');
    const { exitCode, stdout } = runCli(['init'], { cwd: repository });
    expect(exitCode).toBe(0);
    expect(stdout.match(/^kept /gm)).toHaveLength(2);
    expect(existsSync(join(repository, 'lockkeeper.yml'))).toBe(false);
    expect(read(repository, workflow)).toBe('mine\n');
  });

  it('prints and writes nothing in a dry run', () => {
    const repository = repositoryWithTraces();
    const { stdout } = runCli(['init', '--dry-run'], { cwd: repository, environment: { TZ: 'UTC' } });
    expect(stdout).toContain('would write lockkeeper.yml:');
    expect(stdout).toContain('time-zone: UTC');
    expect(runGit(repository, ['status', '--porcelain'])).toBe('');
  });

  it('works in a repository without a commit', () => {
    const repository = scratchFolder();
    runGit(repository, ['init', '-q']);
    expect(runCli(['init'], { cwd: repository }).exitCode).toBe(0);
    expect(runCli(['config', 'print'], { cwd: repository }).exitCode).toBe(0);
  });

  it('needs a folder for a bare repository', () => {
    const bare = makeRepository([{ message: 'feat: start' }], { bare: true });
    expect(runCli(['init'], { cwd: bare })).toMatchObject({ exitCode: 64 });
    expect(runCli(['init', '--out', scratchFolder()], { cwd: bare })).toMatchObject({ exitCode: 0 });
  });

  it('is refused outside of a repository', () => {
    const ended = runCli(['init'], { cwd: scratchFolder() });
    expect(ended).toMatchObject({ exitCode: 64 });
    expect(ended.stderr).toContain('error[git/not-a-repository]');
  });
});

describe('config print', () => {
  it('tells each value and where it came from', () => {
    const cwd = scratchFolder();
    const config = 'time-zone: Asia/Seoul\nstandard:\n  rules:\n    window:\n      tail-minutes: 90\n';
    writeFileSync(join(cwd, 'lockkeeper.yml'), config);
    const environment = { LOCKKEEPER_LANGUAGE: 'ko', LOCKKEEPER_FAIL_ON: 'warn' };
    const { stdout, exitCode } = runCli(['config', 'print', '--fail-on', 'block'], { cwd, environment });
    expect(exitCode).toBe(0);
    const line = (key: string): string | undefined =>
      stdout.split('\n').find((text) => text.startsWith(`${key}: `));
    expect(line('time-zone')).toMatch(/^time-zone: "Asia\/Seoul" +# lockkeeper\.yml:1$/);
    expect(line('standard.rules.window.tail-minutes')).toMatch(/: 90 +# lockkeeper\.yml:5$/);
    expect(line('language')).toMatch(/# environment variable LOCKKEEPER_LANGUAGE$/);
    expect(line('fail-on')).toMatch(/: "block" +# flag --fail-on$/);
    expect(line('standard.rules.window.level')).toMatch(/: "block" +# default$/);
  });

  it('is one document with --format json', () => {
    const { stdout } = runCli(['config', 'print', '--format', 'json'], { cwd: scratchFolder() });
    const document: unknown = JSON.parse(stdout);
    expect(document).toMatchObject({
      schemaVersion: 1,
      file: null,
      values: expect.arrayContaining([{ key: 'emergency', value: null, origin: { kind: 'default' } }]),
    });
  });
});

describe('event and ledger verify', () => {
  it('record a deploy, which base auto then takes, and hold', () => {
    const repository = makeRepository([
      { message: 'feat: one' },
      { message: 'fix: two', files: [['a', 'b']] },
    ]);
    const ledger = join(scratchFolder(), 'ledger');
    const first = runGit(repository, ['rev-parse', 'main~1']);
    const run = (args: readonly string[]) => runCli([...args, '--ledger', ledger], { cwd: repository });
    expect(run(['event', '--kind', 'deploy-succeeded', '--head', first])).toMatchObject({ exitCode: 0 });
    const noted = run(['note', '--format', 'json', '--out', scratchFolder()]);
    expect(JSON.parse(noted.stdout)).toMatchObject({
      note: { repositories: [{ range: { baseSha: first, source: 'ledger' } }] },
    });
    expect(run(['ledger', 'verify'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 record'),
    });
    writeFileSync(
      join(ledger, 'ledger.jsonl'),
      read(ledger, 'ledger.jsonl').replace('deploy-succeeded', 'deploy-failed'),
    );
    const broken = run(['ledger', 'verify']);
    expect(broken.exitCode).toBe(74);
    expect(broken.stderr).toContain('error[ledger/broken]');
  });

  it('say what is missing', () => {
    const cwd = makeRepository([{ message: 'feat: one' }]);
    expect(runCli(['event'], { cwd }).stderr).toContain('event needs --kind');
    expect(runCli(['event', '--kind', 'deploy-failed'], { cwd }).stderr).toContain('no ledger');
    expect(runCli(['ledger', 'verify'], { cwd }).stderr).toContain('no ledger');
  });
});
