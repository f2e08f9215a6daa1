// `lockkeeper init`: a commented config and a workflow. Effects: reads the repository, writes new files.
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { createNewFiles } from '../../adapters/files/new-files.ts';
import { createSourceControl } from '../../adapters/git/source-control.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { renderNextSteps } from '../../core/scaffold/next-steps.ts';
import { configPath, type InitFile, init } from '../../flows/init.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { repositoryOf } from '../load-settings.ts';

export const initCommand: Command = async (given, surroundings) => {
  const out = textOf(given, 'out');
  const result = await init(
    {
      repository: repositoryOf(given, surroundings),
      out: out === null ? null : resolve(surroundings.workingDirectory, out),
      dryRun: isOn(given, 'dry-run'),
    },
    { sourceControl: createSourceControl({}), newFiles: createNewFiles() },
  );
  const next = renderNextSteps({
    isConfigNew: result.files.some(({ path, fate }) => path === configPath && fate === 'written'),
    isActionMissing: result.isActionMissing,
    source: escapeTerminal(sourceFolder()),
  });
  return {
    exitCode: exits.done.code,
    text: `${[...result.files.map(describeFile), ...next].join('\n')}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, ...result },
  };
};

/** The folder that holds the dist/ of this program. */
function sourceFolder(): string {
  const [, program = ''] = process.argv;
  return resolve(realpathSync(program), '../..');
}

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
