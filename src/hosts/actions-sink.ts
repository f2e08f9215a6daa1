// What a workflow step shows and hands on, by the toolkit of the runner. Effects: writes the step's summary, outputs and annotations.
import * as core from '@actions/core';
import { Failure } from '../failure.ts';
import type { ActionsSink } from '../ports.ts';

/** `isSet` tells which outputs a run has already announced. */
export type StepSink = ActionsSink & { readonly isSet: (output: string) => boolean };

/** A runner without job summaries (older Enterprise Server) gets none. */
export function createActionsSink(environment: Readonly<Record<string, string | undefined>>): StepSink {
  const announced = new Set<string>();
  return {
    isSet: (output) => announced.has(output),
    writeSummary: async (markdown) => {
      if (!environment['GITHUB_STEP_SUMMARY']) return;
      try {
        await core.summary.addRaw(markdown, true).write();
      } catch (cause) {
        throw unwritable('job summary', cause);
      }
    },
    annotate: ({ severity, title, message, path, line }) => {
      const properties = {
        title,
        ...(path !== undefined && { file: path }),
        ...(line !== undefined && { startLine: line }),
      };
      if (severity === 'error') core.error(message, properties);
      else core.warning(message, properties);
    },
    setOutput: ({ name, value }) => {
      try {
        core.setOutput(name, value);
      } catch (cause) {
        throw unwritable(`output ${name}`, cause);
      }
      announced.add(name);
    },
  };
}

function unwritable(what: string, cause: unknown): Failure {
  return new Failure({
    code: 'output/unwritable',
    message: `Cannot write the ${what} of the step: ${cause instanceof Error ? cause.message : String(cause)}.`,
    hint: 'Check that the runner has free space and that GITHUB_OUTPUT and GITHUB_STEP_SUMMARY name files that can be written.',
    cause,
  });
}
