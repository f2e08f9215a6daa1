// `lockkeeper init`: a commented config and what the pipelines need. Effects: reads the repository, writes new files.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { createNewFiles } from '../../adapters/files/new-files.ts';
import { createProgramFiles } from '../../adapters/files/program-files.ts';
import { createSourceControl } from '../../adapters/git/source-control.ts';
import { createWorkTree } from '../../adapters/git/work-tree.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { renderFound } from '../../core/scaffold/found-text.ts';
import {
  type NextStep,
  planNextSteps,
  quoteForShell,
  renderNextSteps,
} from '../../core/scaffold/next-steps.ts';
import { type InitFile, type InitProgram, type InitResult, init } from '../../flows/init.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { repositoryOf } from '../load-settings.ts';
import { placeOf } from '../machine-place.ts';

export const initCommand: Command = async (given, surroundings) => {
  const out = textOf(given, 'out');
  const source = sourceFolder();
  const result = await init(
    {
      repository: repositoryOf(given, surroundings),
      out: out === null ? null : resolve(surroundings.workingDirectory, out),
      dryRun: isOn(given, 'dry-run'),
      place: placeOf(surroundings.environment),
    },
    {
      sourceControl: createSourceControl({}),
      newFiles: createNewFiles(),
      workTree: createWorkTree(),
      programFiles: createProgramFiles({ folder: source }),
      holidays: {
        readHolidays: async (request) =>
          (await import('../../adapters/calendar/holidays.ts')).readHolidays(request),
      },
    },
  );
  const steps = stepsOf(result, source);
  const found = renderFound(result.facts);
  const lines = [
    ...(found === null ? [] : [`found: ${escapeTerminal(found)}`]),
    ...result.files.map(describeFile),
    ...describeProgram(result.program),
    '',
    ...renderNextSteps(steps).map(keepIndent),
  ];
  return {
    exitCode: exits.done.code,
    text: `${lines.join('\n')}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...result, steps },
  };
};

function stepsOf({ files, program, facts, isFirst }: InitResult, source: string): readonly NextStep[] {
  const isCopied = program.fate === 'copied' || program.fate === 'planned' || program.fate === 'kept';
  const written = files.filter(({ fate }) => fate !== 'kept').map(({ path }) => path);
  return planNextSteps({
    facts,
    written:
      program.fate === 'copied' || program.fate === 'planned' ? [...written, `${program.folder}/`] : written,
    hasProgram: program.fate !== 'missing',
    call: `node ${quoteForShell(`${isCopied ? program.folder : source}/dist/cli.js`)}`,
    isFirst,
  });
}

/** The folder that holds the dist/ of this program. */
function sourceFolder(): string {
  const [, program = ''] = process.argv;
  return resolve(realpathSync(program), '../..');
}

/** Escaping trims, and indentation says what belongs to a step. */
const keepIndent = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${escapeTerminal(line)}`;

function describeFile(file: InitFile): string {
  const path = escapeTerminal(file.path);
  switch (file.fate) {
    case 'written':
      return `wrote ${path}`;
    case 'kept':
      return `kept ${path}: a file is there already, nothing is overwritten`;
    case 'planned':
      return `would write ${path}:\n\n${file.text}`;
  }
}

function describeProgram({ folder, fate, size }: InitProgram): readonly string[] {
  const files =
    size === null ? '' : ` (${size.files} files, ${Math.max(1, Math.round(size.bytes / 1_000_000))} MB)`;
  switch (fate) {
    case 'copied':
      return [`copied Lockkeeper to ${folder}${files}`];
    case 'planned':
      return [`would copy Lockkeeper to ${folder}${files}`];
    case 'kept':
      return [`kept ${folder}: something is there already`];
    case 'missing':
    case 'not-needed':
      return [];
  }
}
