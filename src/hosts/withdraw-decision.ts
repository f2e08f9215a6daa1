// Takes back the decision of an earlier run before a gate or review run does anything else. Effects: removes files of the output folder.
import { resolve } from 'node:path';
import { withdrawFile } from '../adapters/files/withdraw-file.ts';
import { outDefault } from './options.ts';

/** What others act on: pipelines on the decision, calendars on the window, which a run need not have. */
const names = ['decision.json', 'window.ics'] as const;

/**
 * Whatever stops the run, mistakes in its arguments included, a pipeline that reads the file reads no old answer.
 *
 * `out` is the option as it was given, unchecked; null: it was not. One that names no folder is left to those who
 * check it.
 * @throws {Failure} `output/unwritable`
 */
export function withdrawDecision(input: {
  readonly out: string | null;
  readonly workingDirectory: string;
}): void {
  const out = input.out ?? outDefault;
  if (out.trim() === '' || out.startsWith('-')) return;
  const directory = resolve(input.workingDirectory, out);
  for (const name of names) withdrawFile({ directory, name });
}
