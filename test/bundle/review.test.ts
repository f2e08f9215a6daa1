// Gate, an editor, review: a person mends the note, and the program says what that resolved and what it broke. Effects: makes repositories, starts processes.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import { makeRepository, removeScratchFolders, scratchFolder } from '../fakes/scratch-repository.ts';
import { runCli } from './run-bundle.ts';

afterAll(removeScratchFolders);

const repository = makeRepository([
  { message: 'Start', files: [['src/pay.ts', 'export const a = 1;\n']], tag: 'v1' },
  { message: 'PAY-7 Retry the capture (#12)', files: [['src/pay.ts', 'export const a = 2;\n']] },
]);

const config = 'workspace: shop\ntime-zone: Asia/Seoul\ncalendar: { country: KR }\n';

let folder: string;
beforeEach(() => {
  folder = scratchFolder();
  mkdirSync(join(folder, 'ledger'));
  writeFileSync(join(folder, 'lockkeeper.yml'), config);
});

const withoutLedger = (command: string, ...args: readonly string[]) =>
  runCli(
    [
      ...[command, '--repo', repository, '--config', 'lockkeeper.yml', '--offline'],
      ...['--at', '2026-03-03T10:00+09:00', ...args],
    ],
    { cwd: folder },
  );

const lockkeeper = (command: string, ...args: readonly string[]) =>
  withoutLedger(command, '--ledger', 'ledger', ...args);

/** One operator where the standard asks for two. */
function gateOnce(): void {
  const window = '2026-03-03T11:00/PT30M';
  const { stdout } = lockkeeper('gate', '--base', 'v1', '--operators', 'sre-1', '--window', window);
  expect(stdout).toContain('(operators)');
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function edit(path: string, change: (text: string) => string): void {
  const [before, after] = [read(path), change(read(path))];
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

/** Saved on Windows, with stars for bullets: no editor leaves a file as it was. */
const saved = (text: string): string => text.replace(/^- /gm, '* ').replaceAll('\n', '\r\n');

describe('review', () => {
  it('says what an edit resolved, what is new, and what was before', () => {
    gateOnce();
    edit('lockkeeper-out/note.md', (text) =>
      saved(
        text
          .replace('Operators: sre-1', 'Operators: sre-1, sre-2')
          .replace('11:00 – 2026-03-03 11:30', '23:00 – 2026-03-03 23:30')
          .replace('- [ ] ', '- [x] ')
          .replace('## Coverage', '## Call tree\n\nMina, then *Jun*.\n\n## Coverage'),
      ),
    );
    const { stdout, exitCode } = lockkeeper('review', '--note', 'lockkeeper-out/note.md', '--out', 'second');
    expect(exitCode).not.toBe(0);
    expect(stdout).toMatch(/Resolved: .*\(operators\): failed → met/);
    expect(stdout).toMatch(/New: .*\(window\): met → failed/);

    const json = (path: string): unknown => JSON.parse(read(path));
    const note = json('second/note.json');
    const review = json('second/review.json');
    expect([validateNote(note), validateReview(review)]).toEqual([true, true]);
    expect(validateDecision(json('second/decision.json'))).toBe(true);
    expect(note).toMatchObject({
      operators: ['sre-1', 'sre-2'],
      window: { start: '2026-03-03T14:00:00Z', end: '2026-03-03T14:30:00Z' },
      remarks: [{ heading: 'Call tree', markdown: 'Mina, then *Jun*.' }],
    });
    expect(review).toMatchObject({
      difference: {
        previous: { source: 'ledger', decision: 'block' },
        resolved: [{ rule: 'operators' }],
        added: [{ rule: 'window' }],
      },
      history: [{ decision: 'block', failed: ['operators'] }],
    });
    expect(read('second/note.md')).toContain('## Call tree\n\nMina, then *Jun*.');
    const kinds = read('ledger/ledger.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).kind);
    expect(kinds).toEqual(['gate', 'review']);
    expect(runCli(['ledger', 'verify', '--ledger', 'ledger'], { cwd: folder }).exitCode).toBe(0);
  });

  it('finds nothing to tell in a note that nobody edited, and passes it once it is mended', () => {
    gateOnce();
    edit('lockkeeper-out/note.md', saved);
    const same = lockkeeper('review', '--note', 'lockkeeper-out/note.md', '--out', 'same');
    expect(same.stdout).toContain('no finding changed');
    const mended = lockkeeper('review', '--note', 'same/note.md', '--operators', 'sre-1,sre-2');
    expect([mended.exitCode, mended.stderr.includes('internal')]).toEqual([0, false]);
  });

  it('stops with a hint when the note that was edited is nowhere', () => {
    gateOnce();
    rmSync(join(folder, 'lockkeeper-out/note.json'));
    rmSync(join(folder, 'ledger'), { recursive: true });
    mkdirSync(join(folder, 'ledger'));
    const { stderr, exitCode } = lockkeeper('review', '--note', 'lockkeeper-out/note.md');
    expect(exitCode).toBe(64);
    expect(stderr).toContain('neither beside it as note.json nor in the ledger');
    expect(stderr).toContain('--ledger DIR');
    expect(existsSync(join(folder, 'lockkeeper-out/decision.json'))).toBe(false);
  });

  it('takes no range from a note that no ledger keeps: only --base lets it pass', () => {
    gateOnce();
    const review = ['--note', 'lockkeeper-out/note.md', '--operators', 'sre-1,sre-2', '--fail-on', 'warn'];
    const unvouched = withoutLedger('review', ...review);
    expect([unvouched.exitCode, unvouched.stdout.includes('(range)')]).toEqual([20, true]);
    expect(unvouched.stdout).toContain('Only the note says what is deployed');
    const vouched = withoutLedger('review', ...review, '--base', 'v1');
    expect([vouched.exitCode, vouched.stdout.includes('(range)')]).toEqual([0, false]);
  });

  it('takes --head only with --base', () => {
    gateOnce();
    const { stderr, exitCode } = lockkeeper('review', '--note', 'lockkeeper-out/note.md', '--head', 'HEAD');
    expect([exitCode, stderr.includes('--base auto --head HEAD')]).toEqual([64, true]);
  });

  it('asks for the note', () => {
    const { stderr, exitCode } = lockkeeper('review');
    expect([exitCode, stderr.includes('--note')]).toEqual([64, true]);
  });
});
