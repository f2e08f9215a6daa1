// The GitHub Action: inputs in, outputs, summary, annotations and exit code out. Effects: everything that the command does.
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import * as core from '@actions/core';
import type { Failure } from '../failure.ts';
import { createActionsSink } from './actions-sink.ts';
import type { Outcome } from './command.ts';
import { commands } from './commands.ts';
import { withEventDefaults } from './event-defaults.ts';
import { exitCodeOf } from './exit.ts';
import { failureDocument, renderFailure, toFailure } from './failure-report.ts';
import { watchSignals } from './interrupt.ts';
import { outputNames, outputs } from './outputs.ts';
import { parseInputs } from './parse-inputs.ts';
import { createProgress } from './progress.ts';

const environment = process.env;
const verbose = environment['INPUT_VERBOSE'] === 'true' || environment['RUNNER_DEBUG'] === '1';
const sink = createActionsSink(environment);
const progress = createProgress({
  // Plain lines on stdout: the runner keeps the order of one stream only.
  stream: { write: (text) => process.stdout.write(text) },
  environment,
  verbose,
  elapsedMs: () => performance.now(),
});

async function run(): Promise<Outcome & { readonly asJson: boolean }> {
  const parsed = parseInputs(environment);
  const given = withEventDefaults(parsed, environment);
  const command = await commands[parsed.command].load();
  const outcome = await command(given, {
    host: 'action',
    workingDirectory: environment['GITHUB_WORKSPACE'] ?? process.cwd(),
    progress,
    terminal: { width: 120, color: false },
    actions: sink,
    actor: environment['GITHUB_ACTOR'] || null,
  });
  return { ...outcome, asJson: given.get('format')?.value === 'json' };
}

/** Nothing in this text is a command to the runner, whatever a commit says. */
function print(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}${text.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}

function fail(failure: Failure): void {
  print(renderFailure(failure, { verbose }));
  core.setFailed([failure.message, ...failure.problems, failure.hint].join('\n'));
  process.exitCode = exitCodeOf(failure);
  const document = JSON.stringify(failureDocument(failure));
  // Also over what was announced before the failure: the last value counts.
  for (const name of outputNames) sink.setOutput({ name, value: outputs[name].failed ?? document });
}

watchSignals(process, fail);
try {
  const outcome = await run();
  print(outcome.asJson ? JSON.stringify(outcome.json, null, 2) : outcome.text);
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
    // The outputs themselves cannot be written: there is nothing left but the exit code and the log.
    print(renderFailure(toFailure(second), { verbose: true }));
    process.exitCode = exitCodeOf(second);
  }
}
