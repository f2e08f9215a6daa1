// How a gate ends after its command: exit code, text, JSON, and the decision untouched. Effects: starts a shell.
import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { decisionVariables } from '../../../src/domain/decision-variables.ts';
import type { Failure } from '../../../src/failure.ts';
import { endDecision } from '../../../src/hosts/after-decision.ts';
import type { GivenOption, Surroundings } from '../../../src/hosts/command.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { exitCodeOfDecision } from '../../../src/hosts/exit.ts';
import { watchSignals } from '../../../src/hosts/interrupt.ts';
import type { OptionName } from '../../../src/hosts/options.ts';
import { parseArguments } from '../../../src/hosts/parse-arguments.ts';
import { makeNote } from '../../fakes/note.ts';
import { blocked, makeDecision, makeReview } from '../../fakes/review.ts';
import { makeSettings } from '../../fakes/settings.ts';

const folder = tmpdir();
const decided = vi.fn();
const surroundings: Surroundings = {
  host: 'shell',
  workingDirectory: folder,
  progress: { step: () => {}, warn: () => {} },
  actor: null,
  environment: { PATH: process.env['PATH'] },
  credentials: readCredentials({}),
  terminal: { width: 80, color: false },
  decided,
  actions: null,
};

const end = (lines: { readonly onPass?: string; readonly onBlock?: string }, decision = makeDecision()) => {
  const given = new Map<OptionName, GivenOption>();
  const origin = { kind: 'flag', name: 'on-pass' } as const;
  if (lines.onPass !== undefined) given.set('on-pass', { value: lines.onPass, origin });
  if (lines.onBlock !== undefined) given.set('on-block', { value: lines.onBlock, origin });
  return endDecision(
    {
      ...{ note: makeNote({ window: null }), decision, review: makeReview() },
      ...{ noteMarkdown: '', publications: [], published: [] },
    },
    {
      exitCode: exitCodeOfDecision(decision.decision, 'block'),
      ...{ dryRun: false, given, settings: makeSettings(), surroundings, shownFolder: 'out' },
    },
  );
};

test('the command of --on-pass ends well: the exit code is that of the decision', async () => {
  const ended = await end({ onPass: `test "$LOCKKEEPER_RESULT_FILE" = "${folder}/out/decision.json"` });
  expect(ended).toMatchObject({
    exitCode: 0,
    refusal: null,
    json: { command: { status: 'done', exitCode: 0 } },
  });
  expect(decided).toHaveBeenCalledOnce();
});

test('the command of --on-pass fails: exit 22, with code and hint', async () => {
  const ended = await end({ onPass: 'exit 3', onBlock: 'exit 4' });
  expect(ended).toMatchObject({
    exitCode: 22,
    json: {
      command: { option: 'on-pass', status: 'failed', exitCode: 3, error: { code: 'command/failed' } },
    },
  });
  expect(ended.refusal).toContain('exit code 3');
  expect(ended.text).toMatch(/^\nerror\[command\/failed\]: .*\nhint: .*\n$/);
});

test('the command of --on-block fails: the exit code stays, and it is told', async () => {
  const ended = await end({ onPass: 'exit 3', onBlock: 'exit 4' }, blocked);
  expect(ended).toMatchObject({ exitCode: 21, refusal: null, json: { command: { exitCode: 4 } } });
  expect(ended.text).toContain('warning: The command of --on-block ended with exit code 4.');
});

test('a command may run the program again: its variables are no slips', () => {
  const environment = Object.fromEntries(Object.values(decisionVariables).map((name) => [name, 'x']));
  expect(parseArguments(['event', '--kind', 'deploy-succeeded'], environment).command).toBe('event');
});

test('without a command, or with a blank one, nothing changes', async () => {
  const unchanged = { exitCode: 0, text: '', refusal: null, json: {} };
  expect(await end({})).toEqual(unchanged);
  expect(await end({ onPass: ' ' })).toEqual(unchanged);
});

test('a signal says that nothing was decided, until something was', () => {
  const said = (isDecided: boolean): string => {
    const emitter = new EventEmitter();
    const exit = vi.fn();
    const failures: Failure[] = [];
    const nowDecided = watchSignals(
      Object.assign(emitter, { exit }) as unknown as NodeJS.Process,
      (failure) => failures.push(failure),
    );
    if (isDecided) nowDecided();
    emitter.emit('SIGTERM');
    expect(exit).toHaveBeenCalledWith(143);
    return failures[0]?.message ?? '';
  };
  expect(said(false)).toContain('Nothing was decided');
  expect(said(true)).toContain('The decision was made before, and stands');
});
