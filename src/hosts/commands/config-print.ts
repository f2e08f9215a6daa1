// `lockkeeper config print`: each value and where it came from. Effects: reads the config file.
import { describeOrigin } from '../../config/origin.ts';
import { escapeTerminal } from '../../core/render/escape-terminal.ts';
import { listConfig } from '../../flows/config-print.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { loadSettings } from '../load-settings.ts';

export const configPrintCommand: Command = async (given, surroundings) => {
  const { settings, file, originOf } = await loadSettings(given, surroundings);
  const rows = listConfig(settings, originOf);
  const cells = rows.map(({ key, value, origin }) => ({
    setting: `${key}: ${escapeTerminal(JSON.stringify(value))}`,
    origin: escapeTerminal(describeOrigin(origin)),
  }));
  const width = Math.min(64, Math.max(...cells.map(({ setting }) => setting.length)));
  const lines = cells.map(({ setting, origin }) => `${setting.padEnd(width)}  # ${origin}`);
  return {
    exitCode: exits.done.code,
    text: `${lines.join('\n')}\n`,
    json: { schemaVersion: 1, exitCode: exits.done.code, file, values: rows },
  };
};
