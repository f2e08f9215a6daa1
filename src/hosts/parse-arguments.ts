// Command line and environment → command and options, strictly. Pure.
import { parseArgs } from 'node:util';
import { suggest } from '../config/did-you-mean.ts';
import { decisionVariables } from '../domain/decision-variables.ts';
import { Failure } from '../failure.ts';
import type { GivenOption, GivenOptions } from './command.ts';
import { type CommandName, commandNames, type RunnableCommand, runnableCommands } from './command-names.ts';
import { type Option, type OptionName, optionList, optionsOf, wordOptions } from './options.ts';

export type ParsedArguments = { readonly command: RunnableCommand; readonly given: GivenOptions };

/**
 * Flags overrule variables. An unknown option, a value that is not taken and an empty value are errors, never defaults.
 *
 * @throws {Failure} `arguments/…`
 */
export function parseArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ParsedArguments {
  const { command, rest } = splitCommand(argv);
  const given = new Map<OptionName, GivenOption>(readVariables(command, environment));
  for (const { name, value } of readFlags(command, rest)) {
    const option = findOption(command, name);
    const origin = { kind: 'flag', name } as const;
    setGiven(given, { command, option, value: value ?? 'true', origin, source: `--${name}` });
  }
  return { command, given };
}

/**
 * The options of a command that the environment gives.
 *
 * @throws {Failure} `arguments/invalid`
 */
export function readVariables(
  command: RunnableCommand,
  environment: Readonly<Record<string, string | undefined>>,
): GivenOptions {
  checkVariables(environment);
  const given = new Map<OptionName, GivenOption>();
  for (const option of optionsOf(command)) {
    const value = option.variable === null ? undefined : environment[option.variable];
    if (option.variable === null || value === undefined) continue;
    const origin = { kind: 'variable', name: option.variable } as const;
    setGiven(given, { command, option, value, origin, source: option.variable });
  }
  return given;
}

/** Adds a value after checking it; a switch given as `false` is left out. */
export function setGiven(
  given: Map<OptionName, GivenOption>,
  input: {
    readonly command: RunnableCommand;
    readonly option: Option;
    readonly value: string;
    readonly origin: GivenOption['origin'];
    readonly source: string;
  },
): void {
  const { command, option, value, origin, source } = input;
  const values = option.value === null ? ['true', 'false'] : option.values;
  if (value.trim() === '') throw invalid(`${source} is empty.`, 'Give it a value, or leave it out.');
  if (values !== null && !values.includes(value)) {
    throw invalid(
      `${source} takes ${values.join(', ')}, not "${value}"${onlyQuestion(suggest(value, values))}`,
      helpHint(command),
    );
  }
  if (option.value === null && value === 'false') given.delete(option.name);
  else given.set(option.name, { value, origin });
}

const onlyQuestion = (suggestion: string): string => (suggestion.endsWith('?') ? suggestion : '.');

/**
 * The command whose help is asked for; `help` is all of them, also where only the first word of several commands is
 * given; null when something is to be run.
 *
 * @throws {Failure} `arguments/unknown-command`
 */
export function helpRequest(argv: readonly string[]): CommandName | null {
  const [first] = argv;
  const isAsked = argv.includes('--help') || argv.includes('-h') || first === 'help';
  if (!isAsked) return null;
  const words = argv.filter((word) => !word.startsWith('-') && word !== 'help');
  const [word, ...others] = words;
  if (word === undefined || (others.length === 0 && groupOf(word).length > 0)) return 'help';
  return splitCommand(words).command;
}

/** The commands of two words that begin with `first`. */
const groupOf = (first: string): readonly RunnableCommand[] =>
  runnableCommands.filter((name) => name.startsWith(`${first} `));

function splitCommand(argv: readonly string[]): {
  readonly command: RunnableCommand;
  readonly rest: readonly string[];
} {
  const [first, second = ''] = argv;
  if (first === undefined) {
    // Not help with exit code 0: in a pipeline, a command that got lost must not look like a pass.
    throw unknownCommand(
      'There is no command.',
      '`lockkeeper help` lists the commands; `lockkeeper demo` shows one at work.',
    );
  }
  for (const name of runnableCommands) {
    if (name === `${first} ${second}`) return { command: name, rest: argv.slice(2) };
    if (name === first) return { command: name, rest: argv.slice(1) };
  }
  if (first.startsWith('-')) {
    throw unknownCommand(
      `The command comes first, before ${first}.`,
      'For example: lockkeeper gate --base v1.4.0.',
    );
  }
  const group = groupOf(first);
  const what =
    group.length > 0
      ? `"${first}" needs one more word: ${group.join(', ')}.`
      : `There is no command "${first}"${suggest(first, commandNames)}`;
  throw unknownCommand(what, '`lockkeeper help` lists the commands.');
}

type Flag = { readonly name: string; readonly value: string | undefined };

/** Not strict inside the library: its messages know neither near names nor our hints. */
function readFlags(command: RunnableCommand, rest: readonly string[]): readonly Flag[] {
  const { tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      optionsOf(command).map((option) => [
        option.name,
        option.value === null ? { type: 'boolean' } : { type: 'string' },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const seen = new Set<string>();
  return tokens.flatMap((token) => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') {
      const name = wordOptions[command];
      if (name !== undefined && !seen.has(name)) {
        seen.add(name);
        return [{ name, value: token.value }];
      }
      throw invalid(`"${token.value}" is one argument too many.`, helpHint(command));
    }
    const option = findOption(command, token.name);
    if (seen.has(token.name)) throw invalid(`--${token.name} is given twice.`, 'Give it once.');
    seen.add(token.name);
    if (option.value === null && token.value !== undefined) {
      throw invalid(`--${token.name} takes no value.`, helpHint(command));
    }
    // "--base --head x": a forgotten value must not swallow the next option.
    if (
      option.value !== null &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
    ) {
      throw invalid(`--${token.name} needs a value: --${token.name} ${option.value}.`, helpHint(command));
    }
    return [{ name: token.name, value: token.value }];
  });
}

function findOption(command: RunnableCommand, name: string): Option {
  const known = optionsOf(command);
  const option = known.find((candidate) => candidate.name === name);
  if (option !== undefined) return option;
  const elsewhere = optionList.find((candidate) => candidate.name === name);
  if (elsewhere !== undefined) {
    throw invalid(
      `--${name} is an option of ${elsewhere.commands.join(', ')}, not of ${command}.`,
      helpHint(command),
    );
  }
  const flag = `${name.length === 1 ? '-' : '--'}${name}`;
  const near = suggest(
    flag,
    known.map((candidate) => `--${candidate.name}`),
  );
  throw invalid(`Unknown option ${flag}${onlyQuestion(near)}`, helpHint(command));
}

/** A slip in the name of a variable would quietly leave a default in force. Other names may belong to other tools. */
function checkVariables(environment: Readonly<Record<string, string | undefined>>): void {
  // A command of --on-pass may run this program again.
  const told: readonly string[] = Object.values(decisionVariables);
  const known = optionList.flatMap((option) => option.variable ?? []);
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('LOCKKEEPER_') || known.includes(name) || told.includes(name)) continue;
    const near = onlyQuestion(suggest(name, known));
    if (near.endsWith('?'))
      throw invalid(`Unknown environment variable ${name}${near}`, 'Correct its name, or unset it.');
  }
}

const helpHint = (command: RunnableCommand): string =>
  `\`lockkeeper ${command} --help\` lists the options with examples.`;

const invalid = (message: string, hint: string): Failure =>
  new Failure({ code: 'arguments/invalid', message, hint });

const unknownCommand = (message: string, hint: string): Failure =>
  new Failure({ code: 'arguments/unknown-command', message, hint });
