// Inputs and variables of a workflow step → command and options, strictly. Pure.
import { suggest } from '../config/did-you-mean.ts';
import { Failure } from '../failure.ts';
import type { GivenOption } from './command.ts';
import { type RunnableCommand, runnableCommands } from './command-names.ts';
import { credentialNames, credentialTable } from './credentials.ts';
import { type OptionName, optionList, options, optionsOf } from './options.ts';
import { type ParsedArguments, readVariables, setGiven } from './parse-arguments.ts';

export type StepEnvironment = Readonly<Record<string, string | undefined>>;

const inputNames: readonly string[] = [
  'command',
  ...optionList.flatMap((option) => option.input ?? []),
  ...credentialNames.map((name) => credentialTable[name].input),
];

/** Name of the variable in which the runner hands an input over. */
export const variableOfInput = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;

/**
 * Inputs overrule variables. The runner hands over an input that was not given as an empty one.
 *
 * @throws {Failure} `arguments/…`
 */
export function parseInputs(environment: StepEnvironment): ParsedArguments {
  checkInputNames(environment);
  const command = commandOf(environment);
  const given = new Map<OptionName, GivenOption>(readVariables(command, environment));
  const known = optionsOf(command);
  for (const option of optionList) {
    const value = option.input === null ? '' : (environment[variableOfInput(option.input)] ?? '');
    if (option.input === null || value === '') continue;
    if (!known.includes(option)) {
      throw invalid(`The input ${option.input} has no meaning for the command ${command}.`);
    }
    const origin = { kind: 'input', name: option.input } as const;
    setGiven(given, { command, option, value, origin, source: `The input ${option.input}` });
  }
  return { command, given };
}

function commandOf(environment: StepEnvironment): RunnableCommand {
  const given = readInputsAhead(environment).command;
  const command = runnableCommands.find((name) => name === given);
  if (command !== undefined) return command;
  throw new Failure({
    code: 'arguments/unknown-command',
    message: `There is no command "${given}"${suggest(given, runnableCommands)}`,
    hint: `The input command takes ${runnableCommands.join(', ')}.`,
  });
}

/** What must be known before the inputs are parsed, unchecked: their mistakes must not hide it. */
export function readInputsAhead(environment: StepEnvironment): {
  readonly command: string;
  readonly dryRun: boolean;
  readonly out: string | null;
} {
  const read = (input: string): string => environment[variableOfInput(input)] ?? '';
  return {
    command: (read('command') || 'gate').trim(),
    dryRun: read('dry-run') === 'true',
    out: read('out') || (environment[options.out.variable] ?? null),
  };
}

/** The runner only warns of an input that it does not know, and the default stays in force. */
function checkInputNames(environment: StepEnvironment): void {
  const known = inputNames.map(variableOfInput);
  for (const name of Object.keys(environment)) {
    if (!name.startsWith('INPUT_') || known.includes(name)) continue;
    const near = suggest(name, known);
    if (!near.endsWith('?')) continue;
    const shown = (variable: string): string => variable.toLowerCase().replace('input_', '');
    throw invalid(`Unknown input "${shown(name)}"${shown(near)}`);
  }
}

const invalid = (message: string): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message,
    hint: "The README's table of inputs says what each command takes.",
  });
