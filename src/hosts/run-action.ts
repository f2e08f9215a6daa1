// Runs one step of a workflow: inputs in, outputs, summary, annotations and exit code out. Effects: everything that the command does.
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { maskSecrets } from '../core/condense/redact.ts';
import type { Failure } from '../failure.ts';
import { createActionsSink, type StepSink } from './actions-sink.ts';
import type { Outcome } from './command.ts';
import { commands } from './commands.ts';
import { readCredentials } from './credentials.ts';
import { withEventDefaults } from './event-defaults.ts';
import { exitCodeOf } from './exit.ts';
import { failureDocument, renderFailure, toFailure } from './failure-report.ts';
import { guardStream } from './guard-stream.ts';
import { watchSignals } from './interrupt.ts';
import { outputNames, outputs } from './outputs.ts';
import { parseInputs, readInputsAhead, variableOfInput } from './parse-inputs.ts';
import { detectPipeline } from './pipeline.ts';
import { createProgress } from './progress.ts';
import { withdrawDecision } from './withdraw-decision.ts';

type Write = (text: string) => void;

/** Whatever happens, every output is set and the exit code is one of the table; nothing is thrown. */
export async function runAction(process: NodeJS.Process): Promise<void> {
  const environment = process.env;
  const verbose = environment['INPUT_VERBOSE'] === 'true' || environment['RUNNER_DEBUG'] === '1';
  const sink = createActionsSink(environment);
  const stdout = guardStream(process, process.stdout);
  const fail = (failure: Failure): void => {
    print(stdout, renderFailure(failure, { verbose }));
    core.setFailed([failure.message, ...failure.problems, failure.hint].join('\n'));
    process.exitCode = exitCodeOf(failure);
    const document = JSON.stringify(failureDocument(failure));
    // Also over what was announced before the failure: the last value counts.
    for (const name of outputNames) sink.setOutput({ name, value: outputs[name].failed ?? document });
  };
  const decided = watchSignals(process, fail);
  try {
    const { outcome, asJson } = await run(process, { sink, stdout, verbose, decided });
    print(stdout, asJson ? jsonText(outcome) : outcome.text);
    // What the command did not announce, for example in a dry run.
    for (const name of outputNames) {
      if (!sink.isSet(name)) sink.setOutput({ name, value: outcome.outputs?.[name] ?? '' });
    }
    if (outcome.exitCode !== 0) core.setFailed(outcome.refusal ?? 'The release is refused.');
    process.exitCode = outcome.exitCode;
  } catch (error) {
    try {
      fail(toFailure(error));
    } catch (second) {
      // The outputs themselves cannot be written: what remains is the log and the exit code.
      print(stdout, renderFailure(toFailure(second), { verbose: true }));
      process.exitCode = exitCodeOf(second);
    }
  }
}

function jsonText({ json, jsonLines }: Outcome): string {
  if (jsonLines === undefined) return JSON.stringify(json, null, 2);
  return jsonLines.map((line) => JSON.stringify(line)).join('\n');
}

async function run(
  process: NodeJS.Process,
  input: {
    readonly sink: StepSink;
    readonly stdout: Write;
    readonly verbose: boolean;
    readonly decided: () => void;
  },
): Promise<{ readonly outcome: Outcome; readonly asJson: boolean }> {
  const environment = process.env;
  const workingDirectory = environment['GITHUB_WORKSPACE'] || process.cwd();
  const { command: asked, dryRun, out } = readInputsAhead(environment);
  if (['gate', 'review', 'argocd gate'].includes(asked ?? '') && !dryRun)
    withdrawDecision({ out, workingDirectory });
  const parsed = parseInputs(environment);
  const given = withEventDefaults(parsed, environment);
  const command = await commands[parsed.command].load();
  const outcome = await command(given, {
    host: 'action',
    decided: input.decided,
    workingDirectory,
    progress: createProgress({
      // Plain lines on stdout: the runner keeps the order of one stream only.
      stream: { write: input.stdout },
      environment,
      verbose: input.verbose,
      mask: maskSecrets,
      elapsedMs: () => performance.now(),
    }),
    environment,
    credentials: readCredentials(environment, (input) => environment[variableOfInput(input)] ?? ''),
    actor: detectPipeline(environment).actor,
    terminal: { width: 120, color: false },
    actions: input.sink,
  });
  return { outcome, asJson: given.get('format')?.value === 'json' };
}

/** Nothing in this text is a command to the runner, whatever a commit says. */
function print(stdout: Write, text: string): void {
  const token = randomUUID();
  const end = text.endsWith('\n') ? '' : '\n';
  stdout(`::stop-commands::${token}\n${text}${end}::${token}::\n`);
}
