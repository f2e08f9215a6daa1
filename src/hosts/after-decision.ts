// The commands of --on-pass and --on-block around a gate, and how they are told. Effects: runs the command, writes what it prints.
import { join, resolve } from 'node:path';
import process from 'node:process';
import { createClock } from '../adapters/clock.ts';
import { maskSecrets } from '../core/condense/redact.ts';
import { escapeTerminal } from '../core/render/escape-terminal.ts';
import type { Settings } from '../domain/settings.ts';
import type { GateResult } from '../flows/gate.ts';
import { type AfterDecision, runAfterDecision } from '../flows/run-after-decision.ts';
import type { PipelineCommands } from '../publish-ports.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { commandEnvironment } from './command-environment.ts';
import { exits } from './exit.ts';
import { textOf } from './given-options.ts';

/** The end of a gate after its command; all as it was when none was run. */
type DecisionEnd = {
  readonly exitCode: number;
  /** Lines to add to the text; empty: none. */
  readonly text: string;
  /** Why the exit code is what it is; null: the decision says it. */
  readonly refusal: string | null;
  /** Keys to add to the JSON. */
  readonly json: { readonly command?: unknown };
};

/** `exitCode` is the one of the decision: 0 lets the release go. */
export async function endDecision(
  { note, decision }: GateResult,
  input: {
    readonly exitCode: number;
    readonly dryRun: boolean;
    readonly given: GivenOptions;
    readonly settings: Settings;
    readonly surroundings: Surroundings;
    readonly shownFolder: string;
  },
): Promise<DecisionEnd> {
  const { given, settings, surroundings, exitCode } = input;
  const out = resolve(surroundings.workingDirectory, input.shownFolder);
  const after = await runAfterDecision(
    {
      mayGo: exitCode === exits.done.code,
      decision,
      window: note.window,
      timeZone: settings.timeZone,
      lines: { 'on-pass': lineOf(given, 'on-pass'), 'on-block': lineOf(given, 'on-block') },
      dryRun: input.dryRun,
      isJudgedNow: !given.has('at'),
      files: { out, note: join(out, 'note.md'), result: join(out, 'decision.json') },
      directory: surroundings.workingDirectory,
    },
    {
      commands: lazyCommands(surroundings, settings),
      clock: createClock(null),
      progress: surroundings.progress,
    },
  );
  return after === null ? { exitCode, text: '', refusal: null, json: {} } : told(after, exitCode);
}

function lineOf(given: GivenOptions, option: 'on-pass' | 'on-block'): string | null {
  const line = textOf(given, option);
  return line === null || line.trim() === '' ? null : line;
}

/** In a workflow it writes where the steps of a script write, and its workflow commands count, masks above all. */
function lazyCommands(
  { host, environment, decided }: Surroundings,
  { publish, calendar }: Pick<Settings, 'publish' | 'calendar'>,
): PipelineCommands {
  const stream = host === 'action' ? process.stdout : process.stderr;
  return {
    run: async (line, input) => {
      const { createPipelineCommands } = await import('../adapters/pipeline-command/pipeline-commands.ts');
      decided?.();
      // The live line of the progress has no end of its own.
      if (stream.isTTY) stream.write('\n');
      return createPipelineCommands({
        environment: commandEnvironment(environment, {
          webhooks: publish.webhooks,
          calendars: calendar.sources,
        }),
        write: (chunk) => stream.write(chunk),
      }).run(line, input);
    },
  };
}

function told(after: AfterDecision, exitCode: number): DecisionEnd {
  const { option, status, failure } = after;
  const isRefused = failure !== null && option === 'on-pass';
  return {
    exitCode: isRefused ? exits.command.code : exitCode,
    text: `\n${textOfCommand(after)}\n`,
    refusal: isRefused ? `${failure.message} ${failure.hint}` : null,
    json: {
      command: {
        option,
        status,
        exitCode: after.exitCode,
        ...(failure !== null && {
          error: { code: failure.code, message: failure.message, hint: failure.hint },
        }),
      },
    },
  };
}

function textOfCommand({ option, line, status, failure }: AfterDecision): string {
  if (failure !== null) {
    const what = option === 'on-pass' ? `error[${failure.code}]` : 'warning';
    return `${what}: ${escapeTerminal(failure.message)}\nhint: ${escapeTerminal(failure.hint)}`;
  }
  return status === 'planned'
    ? `Then run, by --${option}: ${escapeTerminal(maskSecrets(line))}`
    : `The command of --${option} is done.`;
}
