// The Action as the runner starts it: inputs and files of the step in, outputs, summary and exit code out. Effects: starts processes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputNames } from '../../src/hosts/outputs.ts';
import { makeRepository, removeScratchFolders, runGit, scratchFolder } from '../fakes/scratch-repository.ts';
import { runAction, runActionInShell } from './run-bundle.ts';
import { commandsIn, outputsIn } from './runner-commands.ts';
import { runtimes } from './runtimes.ts';

const hostile = 'fix: PAY-2 odd\u0085name ::error::injected ##[error]x';
let repository: string;
beforeAll(() => {
  repository = makeRepository([
    { message: 'feat: first', files: [['README.md', 'one\n']], tag: 'v1' },
    { message: hostile, files: [['docs/::set-output name=x::y.md', 'two\n']] },
  ]);
});
afterAll(removeScratchFolders);

/** Runs a step in the repository and reads what it leaves behind. */
function runStep(inputs: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>> = {}) {
  const folder = scratchFolder();
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const environment = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository,
    GITHUB_SHA: runGit(repository, ['rev-parse', 'main']),
    GITHUB_ACTOR: 'octocat',
    ...files,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...extra,
  };
  const [, { node } = { node: process.execPath }] = runtimes;
  const ended = runAction({ cwd: folder, environment, node });
  return {
    ...ended,
    folder,
    outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

describe('a step', () => {
  it('without operators and window is blocked, with every output, files and a summary', () => {
    const out = scratchFolder();
    const { exitCode, outputs, summary, stdout } = runStep({ base: 'v1', out });
    expect(exitCode).toBe(21);
    expect(Object.keys(outputs).toSorted()).toEqual([...outputNames].toSorted());
    expect(outputs).toMatchObject({
      decision: 'block',
      'reason-code': expect.stringMatching(/^rule-/),
      'note-path': join(out, 'note.json'),
      'report-path': join(out, 'report.html'),
    });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ schemaVersion: 1, decision: 'block' });
    expect(existsSync(outputs['note-path'] ?? '')).toBe(true);
    expect(existsSync(outputs['report-path'] ?? '')).toBe(true);
    expect(summary).toContain('PAY-2');
    const commands = commandsIn(stdout);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.every((line) => line.startsWith('::error'))).toBe(true);
    expect(commands.join('\n')).not.toContain('injected');
  });

  it('reads the config of the workspace, which no default of an input overrules', () => {
    const config = join(scratchFolder(), 'lockkeeper.yml');
    writeFileSync(config, 'environment: staging\nlanguage: ko\n');
    const { outputs } = runStep({ base: 'v1', config, out: scratchFolder(), environment: '', language: '' });
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ environment: 'staging' });
  });

  it('takes base from a pull request and head from the workflow', () => {
    const event = join(scratchFolder(), 'event.json');
    const base = runGit(repository, ['rev-parse', 'v1']);
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base } } }));
    const given = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    const { outputs } = runStep({ out: scratchFolder() }, given);
    expect(JSON.parse(outputs['result'] ?? '')).toMatchObject({ modules: [{ baseSha: base }] });
  });

  it('of the note alone decides nothing', () => {
    const out = scratchFolder();
    const { exitCode, outputs } = runStep({ command: 'note', base: 'v1', out });
    expect(exitCode).toBe(0);
    expect(outputs).toEqual({
      decision: '',
      'reason-code': '',
      grade: '',
      result: '',
      'note-path': join(out, 'note.json'),
      'report-path': join(out, 'note.md'),
      'artifact-url': '',
      'comment-url': '',
    });
  });

  it('in a dry run writes nothing and still says what it decided', () => {
    const { outputs, folder, summary, exitCode } = runStep({ base: 'v1', 'dry-run': 'true' });
    expect(exitCode).toBe(21);
    expect(outputs).toMatchObject({ decision: 'block', 'note-path': '', 'report-path': '' });
    expect(summary).toBe('');
    expect(existsSync(join(repository, 'lockkeeper-out'))).toBe(false);
    expect(existsSync(join(folder, 'lockkeeper-out'))).toBe(false);
  });
});

describe('a step that fails', () => {
  it.each([
    ['an unknown command', { command: 'gat' }, 64, 'arguments/unknown-command'],
    ['an unknown input', { operator: 'a,b' }, 64, 'arguments/invalid'],
    ['a blank input', { operators: ' ' }, 64, 'arguments/invalid'],
    ['an unknown ref', { base: 'v9' }, 64, 'git/unknown-ref'],
    ['an output folder that is a file', { base: 'v1', out: 'README.md' }, 74, 'output/unwritable'],
  ])('by %s says block, and why', (_, inputs, exitCode, code) => {
    const ended = runStep(inputs);
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.outputs).toMatchObject({
      decision: 'block',
      'reason-code': 'error',
      grade: '',
      'note-path': '',
      'report-path': '',
    });
    expect(JSON.parse(ended.outputs['result'] ?? '')).toMatchObject({ exitCode, error: { code } });
    expect(commandsIn(ended.stdout).filter((line) => line.startsWith('::error'))).toHaveLength(1);
    expect(ended.stdout).toContain(`error[${code}]`);
  });

  it('to a reader of its log who has left keeps its exit code', () => {
    const piped = '{ sleep 0.3; "$@"; echo "exit $?" >&2; } | true';
    const ended = runActionInShell(piped, { cwd: scratchFolder(), environment: { INPUT_COMMAND: 'gat' } });
    expect(ended.stderr.trim()).toBe('exit 64');
  });

  it('leaves no decision of an earlier step behind', () => {
    const out = scratchFolder();
    writeFileSync(join(out, 'decision.json'), '{"decision":"pass"}');
    expect(runStep({ operators: ' ', out }).exitCode).toBe(64);
    expect(existsSync(join(out, 'decision.json'))).toBe(false);
  });

  it('because its outputs cannot be written ends with an exit code and a message', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'output'));
    const ended = runStep({ base: 'v1', out: scratchFolder() }, { GITHUB_OUTPUT: join(folder, 'output') });
    expect(ended.exitCode).toBe(74);
    expect(ended.stdout).toContain('error[output/unwritable]');
  });
});
