// Commands of a pipeline run in a real shell: what they see, what is seen of them, how they end. Effects: starts processes.
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPipelineCommands } from '../../../../src/adapters/pipeline-command/pipeline-commands.ts';
import { failureOfPromise } from '../../../fakes/failure-of.ts';

async function run(
  line: string,
  given: { readonly variables?: Readonly<Record<string, string>>; readonly directory?: string } = {},
) {
  let printed = '';
  const commands = createPipelineCommands({
    environment: { PATH: process.env['PATH'], KEPT: 'kept' },
    write: (chunk) => {
      printed += Buffer.from(chunk).toString();
    },
  });
  const { exitCode } = await commands.run(line, {
    variables: given.variables ?? {},
    directory: given.directory ?? tmpdir(),
  });
  return { exitCode, printed };
}

test('a command sees the variables, no other, no value as code, and no standard input', async () => {
  const hostile = '$(echo run); `echo run`\n"\'한글';
  const { exitCode, printed } = await run(
    'printf "%s|%s|" "$KEPT" "$LOCKKEEPER_DECISION"; cat; printf "%s" "$HOME" >&2; exit 7',
    { variables: { LOCKKEEPER_DECISION: hostile } },
  );
  expect(printed).toBe(`kept|${hostile}|`);
  expect(exitCode).toBe(7);
});

test.each([
  ['true', 0],
  ['no-such-program-anywhere', 127],
  ['kill -9 $$', 137],
  ['echo out; echo err >&2; exit 1', 1],
])('%s ends with %i', async (line, exitCode) => {
  expect((await run(line)).exitCode).toBe(exitCode);
});

test('all that was printed is there, and what the command leaves running is not waited for', async () => {
  const before = Date.now();
  const { exitCode, printed } = await run('sleep 20 & echo $!; yes x | head -c 300000');
  expect(exitCode).toBe(0);
  expect(printed.length).toBeGreaterThan(300_000);
  expect(Date.now() - before).toBeLessThan(15_000);
  process.kill(Number(printed.split('\n')[0]));
});

test('without its folder it is not started', async () => {
  const failure = await failureOfPromise(run('true', { directory: '/no/such/folder' }));
  expect(failure.code).toBe('command/not-started');
});

test('the end of this process ends all that a command started', async () => {
  const before = new Set(process.listeners('exit'));
  const running = run('(trap "echo told; exit" TERM; sleep 60 & wait) & wait; echo survived');
  const added = process.listeners('exit').filter((listener) => !before.has(listener));
  expect(added).toHaveLength(1);
  await wait(300);
  for (const listener of added) listener.call(process, 143);
  const { exitCode, printed } = await running;
  expect(exitCode).toBe(143);
  expect(printed).toBe('told\n');
  expect(process.listeners('exit').filter((listener) => added.includes(listener))).toEqual([]);
});
