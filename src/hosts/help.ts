// Help texts, made from the tables of commands and options. Pure.

import type { RunnableCommand } from './command-names.ts';
import { commands } from './commands.ts';
import { exits } from './exit.ts';
import { type Option, options, optionsOf, wordOptions } from './options.ts';

const columns = 100;

/** What there is: all commands. */
export function renderOverview(): string {
  const names = Object.entries(commands);
  const width = Math.max(...names.map(([name]) => name.length));
  return `${[
    'Lockkeeper: a release gate. It reads what is about to be deployed, writes the note,',
    'checks it against the release standard, and says pass, warn or block.',
    '',
    'Usage: lockkeeper <command> [options]',
    '',
    'Commands:',
    ...names.map(([name, { summary }]) => hang(`  ${name.padEnd(width)}  `, summary)),
    '',
    '`lockkeeper <command> --help` shows the options of a command with examples; --version the version.',
    '',
    'Exit codes:',
    ...Object.values(exits).map(({ code, meaning }) => hang(`  ${String(code).padStart(3)}  `, meaning)),
    '',
    'Try it, offline: lockkeeper demo',
  ].join('\n')}\n`;
}

/** One command: what it does, its options, examples. */
export function renderCommandHelp(command: RunnableCommand): string {
  const { summary, examples } = commands[command];
  const own = optionsOf(command);
  const width = Math.max(...own.map((option) => formOf(option).length));
  return `${[
    summary,
    '',
    `Usage: lockkeeper ${command}${wordOf(command)} [options]`,
    '',
    'Options:',
    ...own.map((option) => hang(`  ${formOf(option).padEnd(width)}  `, describe(option))),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n')}\n`;
}

function wordOf(command: RunnableCommand): string {
  const name = wordOptions[command];
  return name === undefined ? '' : ` [${options[name].value}]`;
}

const formOf = (option: Option): string =>
  option.value === null ? `--${option.name}` : `--${option.name} ${option.value}`;

function describe(option: Option): string {
  const values = option.values === null ? '' : ` One of: ${option.values.join(', ')}.`;
  const fallback = option.value === null ? '' : ` Default: ${option.fallback}.`;
  const variable = option.variable === null ? '' : ` [${option.variable}]`;
  return `${option.description}${values}${fallback}${variable}`;
}

/** Breaks text between words and indents what follows the first line. */
function hang(first: string, text: string): string {
  const lines: string[] = [first];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const isStart = line.trim() === '' || line === first;
    if (!isStart && line.length + 1 + word.length > columns) lines.push(`${' '.repeat(first.length)}${word}`);
    else lines[lines.length - 1] = isStart ? `${line}${word}` : `${line} ${word}`;
  }
  return lines.join('\n');
}
