// What goes wrong ends in the exit code of the table, one message with a hint, and no half-written file. Effects: starts processes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { type Ended, runCli, runInShell } from './run-bundle.ts';

let repository: string;
beforeAll(() => {
  repository = makeRepository([
    { message: 'feat: first', files: [['README.md', 'one\n']], tag: 'v1' },
    { message: 'fix: PAY-1 second', files: [['README.md', 'two\n']] },
  ]);
});
afterAll(removeScratchFolders);

/** Runs the gate on the repository with a config. */
function gate(args: readonly string[], config?: string): Ended & { readonly out: string } {
  const cwd = scratchFolder();
  const given = config === undefined ? [] : ['--config', 'lockkeeper.yml'];
  if (config !== undefined) writeFileSync(join(cwd, 'lockkeeper.yml'), config);
  const ended = runCli(['gate', '--repo', repository, '--base', 'v1', ...given, ...args], { cwd });
  return { ...ended, out: join(cwd, 'lockkeeper-out') };
}

function expectFailure(ended: Ended, expected: { exitCode: number; code: string; text: string }): void {
  const lines = ended.stderr.trimEnd().split('\n');
  const errors = lines.filter((line) => line.startsWith('error['));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(new RegExp(`^error\\[${expected.code}\\]: `));
  expect(ended.stderr).toContain(expected.text);
  expect(lines.at(-1)).toMatch(/^hint: \S/);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(ended.stdout).toBe('');
  expect(ended.exitCode).toBe(expected.exitCode);
}

describe('bad input', () => {
  it.each([
    ['not a repository', ['--repo', '/'], 'git/not-a-repository', '/ is not a git repository'],
    ['no folder', ['--repo', '/nowhere/at/all'], 'git/not-a-repository', '/nowhere/at/all'],
    ['an unknown base', ['--base', 'v9'], 'git/unknown-ref', '"v9" names no commit'],
    ['an unknown head', ['--head', 'nowhere'], 'git/unknown-ref', '"nowhere" names no commit'],
    ['a hostile ref', ['--head=--output=x'], 'git/unknown-ref', '--output=x'],
    ['an unknown option', ['--frobnicate'], 'arguments/invalid', 'Unknown option --frobnicate'],
    ['an empty operator', ['--operators', 'a,,b'], 'arguments/invalid', 'has an empty entry: "a,,b"'],
    ['a window that is none', ['--window', 'soon'], 'arguments/invalid', 'soon'],
    ['a time that is none', ['--at', 'noon'], 'arguments/invalid', '--at is not a time: "noon"'],
    ['half an emergency', ['--emergency', 'fire'], 'arguments/invalid', 'without --approver'],
    ['a config that is not there', ['--config', 'none.yml'], 'config/not-found', 'none.yml'],
    ['a folder as config', ['--config', '.'], 'config/unreadable', 'it is a folder'],
  ])('%s', (_, args, code, text) => {
    const kept = args.includes('--base') ? [] : ['--base', 'v1'];
    const repo = args.includes('--repo') ? [] : ['--repo', repository];
    const cwd = scratchFolder();
    const ended = runCli(['gate', ...repo, ...kept, ...args], { cwd });
    expectFailure(ended, { exitCode: 64, code, text });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    [
      'an unknown key',
      'operator: [a]\n',
      'operator (1:1): unknown key "operator"; did you mean "operators"?',
    ],
    [
      'an unknown rule',
      'standard:\n  rules:\n    windows: {}\n',
      'unknown rule "windows"; did you mean "window"?',
    ],
    [
      'an unknown level',
      'standard: { rules: { window: { level: blok } } }\n',
      '"blok" is not one of block, warn, off',
    ],
    ['an empty allow-list', 'standard: { rules: { operators: { allowed: [] } } }\n', 'at least one entry'],
    [
      'an empty entry',
      'standard: { rules: { operators: { allowed: [a, ""] } } }\n',
      'allowed[1] (1:48): must not be empty',
    ],
    [
      'a blank entry',
      'standard: { rules: { operators: { allowed: [a, " "] } } }\n',
      'allowed[1] (1:48): must not be blank',
    ],
    ['a doubled key', 'language: en\nlanguage: ko\n', 'the key is there twice'],
    ['an empty file', '', 'the file is empty'],
    ['200 KB of nesting', '{a: '.repeat(50_000), 'nested more than'],
    ['a list as config', '- a\n', 'must be keys with values, not a list'],
  ])('config: %s', (_, config, text) => {
    const ended = gate([], config);
    expectFailure(ended, { exitCode: 64, code: 'config/invalid', text });
    expect(existsSync(ended.out)).toBe(false);
  });

  it('config: 1 MB of nesting, at once', () => {
    const start = performance.now();
    const ended = gate([], '['.repeat(1_000_000));
    expectFailure(ended, { exitCode: 64, code: 'config/too-large', text: 'at most 262144 are read' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('config: an own rule that does not compile', () => {
    const rule = '{ id: own, assert: "window.", message: m, why: w, instead: i }';
    expectFailure(gate([], `standard: { custom: [${rule}] }\n`), {
      exitCode: 64,
      code: 'expression/invalid',
      text: 'own',
    });
  });

  it('config: a time zone and a freeze that cannot be, both told', () => {
    const ended = gate(
      [],
      'time-zone: Mars\ncalendar: { freezes: [{ name: x, from: 2026-02-30, to: 2026-03-01 }] }\n',
    );
    expectFailure(ended, { exitCode: 64, code: 'config/invalid', text: 'unknown time zone "Mars"' });
    expect(ended.stderr).toContain('"2026-02-30" is not a date');
  });

  it('git is not there', () => {
    const cwd = scratchFolder();
    const ended = runCli(['gate', '--repo', repository], { cwd, environment: { PATH: '/nowhere' } });
    expectFailure(ended, { exitCode: 69, code: 'git/not-installed', text: 'git is not installed' });
  });

  it('no base to be found', () => {
    const untagged = makeRepository([{ message: 'feat: only' }]);
    const ended = runCli(['gate', '--repo', untagged], { cwd: scratchFolder() });
    expectFailure(ended, { exitCode: 64, code: 'git/no-base', text: '' });
  });

  it.each([
    ['nothing', [], 'There is no command.'],
    ['a slip', ['gaet'], 'There is no command "gaet"; did you mean "gate"?'],
  ])('a command line of %s', (_, args, text) => {
    const ended = runCli(args, { cwd: scratchFolder() });
    expectFailure(ended, { exitCode: 64, code: 'arguments/unknown-command', text });
  });

  it('is one JSON document on stdout with --format json', () => {
    const ended = runCli(['gate', '--repo', '/', '--format', 'json'], { cwd: scratchFolder() });
    expect(JSON.parse(ended.stdout)).toEqual({
      schemaVersion: 1,
      exitCode: 64,
      error: {
        code: 'git/not-a-repository',
        message: expect.any(String),
        hint: expect.any(String),
        problems: [],
      },
    });
    expect(ended.stderr).toContain('error[git/not-a-repository]');
  });

  it('tells its causes with --verbose', () => {
    const ended = runCli(['gate', '--repo', '/', '--verbose'], { cwd: scratchFolder() });
    expect(ended.stderr).toContain('caused by: ');
  });
});

describe('the decision of an earlier run', () => {
  /** The gate beside a decision.json that says pass. */
  function gateAfterPass(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const cwd = scratchFolder();
    const stale = join(cwd, 'out/decision.json');
    mkdirSync(join(cwd, 'out'));
    writeFileSync(stale, '{"decision":"pass"}');
    writeFileSync(join(cwd, 'bad.yml'), 'operator: [a]\n');
    const ended = runCli(['gate', '--repo', repository, '--out', 'out', ...args], { cwd, environment });
    return { exitCode: ended.exitCode, isThere: existsSync(stale) };
  }

  it.each([
    ['its arguments are wrong', ['--frobnicate'], {}, 64],
    ['its config is wrong', ['--config', 'bad.yml'], {}, 64],
    ['its base is unknown', ['--base', 'v9'], {}, 64],
    ['git is missing', [], { PATH: '/nowhere' }, 69],
  ])('is gone when %s', (_, args, environment, exitCode) => {
    expect(gateAfterPass(args, environment)).toEqual({ exitCode, isThere: false });
  });

  it('stays in a dry run, which writes nothing', () => {
    expect(gateAfterPass(['--base', 'v9', '--dry-run'])).toEqual({ exitCode: 64, isThere: true });
  });
});

describe('output that cannot be written', () => {
  /** Every file that is there is whole. */
  function expectWhole(folder: string): void {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(names).not.toContain('decision.json');
    for (const name of names.filter((file) => /\.(?:json|sarif)$/.test(file))) {
      expect(() => JSON.parse(readFileSync(join(folder, name), 'utf8'))).not.toThrow();
    }
  }

  it('a file is in the place of the folder', () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'taken'), 'mine');
    const ended = runCli(['gate', '--repo', repository, '--base', 'v1', '--out', 'taken'], { cwd });
    expectFailure(
      { ...ended, stderr: afterProgress(ended) },
      { exitCode: 74, code: 'output/unwritable', text: 'taken' },
    );
    expect(readFileSync(join(cwd, 'taken'), 'utf8')).toBe('mine');
  });

  it('is told before the repository is looked at', () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'taken'), 'mine');
    const ended = runCli(['gate', '--repo', '/nowhere', '--out', 'taken'], { cwd });
    expectFailure(ended, { exitCode: 74, code: 'output/unwritable', text: 'taken' });
  });

  it('a folder is in the place of a file', () => {
    const cwd = scratchFolder();
    mkdirSync(join(cwd, 'out/note.json/below'), { recursive: true });
    const ended = runCli(['gate', '--repo', repository, '--base', 'v1', '--out', 'out'], { cwd });
    expectFailure(
      { ...ended, stderr: afterProgress(ended) },
      { exitCode: 74, code: 'output/unwritable', text: 'note.json' },
    );
  });

  it('the disk is full after 512 bytes', () => {
    const cwd = scratchFolder();
    // The limit on a file's size fails in the middle of a write, as a full disk does, without a disk to fill.
    const full = `trap '' XFSZ; ulimit -f 1; exec "$@"`;
    const ended = runInShell(full, ['gate', '--repo', repository, '--base', 'v1'], { cwd });
    expectFailure(
      { ...ended, stderr: afterProgress(ended) },
      { exitCode: 74, code: 'output/unwritable', text: 'note.json' },
    );
    expectWhole(join(cwd, 'lockkeeper-out'));
  });

  it('the ledger cannot be written: nothing is decided', () => {
    const cwd = scratchFolder();
    writeFileSync(join(cwd, 'ledger'), '');
    const ended = runCli(['gate', '--repo', repository, '--base', 'v1', '--ledger', 'ledger'], { cwd });
    expect(ended.exitCode).toBe(74);
    expect(ended.stderr).toMatch(/error\[ledger\/(?:unwritable|broken)\]/);
    expectWhole(join(cwd, 'lockkeeper-out'));
  });

  it('stdout is a full disk', () => {
    const ended = runInShell('exec "$@" > /dev/full', ['config', 'print'], { cwd: scratchFolder() });
    expectFailure(ended, { exitCode: 74, code: 'output/unwritable', text: 'ENOSPC' });
  });

  it('the reader of stdout has left: the exit code stays', () => {
    const piped = '{ sleep 0.3; "$@"; echo "exit $?" >&2; } | true';
    const ended = runInShell(piped, ['help'], { cwd: scratchFolder() });
    expect(ended.stderr.trim()).toBe('exit 0');
  });

  const afterProgress = ({ stderr }: Ended): string => stderr.slice(stderr.indexOf('error['));
});
