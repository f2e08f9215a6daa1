// Reads the options given to a command. Pure.
import { Failure } from '../failure.ts';
import type { GivenOption, GivenOptions } from './command.ts';
import type { OptionName } from './options.ts';

/** The value of an option, or null. */
export const textOf = (given: GivenOptions, name: OptionName): string | null =>
  given.get(name)?.value ?? null;

/** true when a switch is on. */
export const isOn = (given: GivenOptions, name: OptionName): boolean => given.has(name);

/**
 * Names separated by commas. An empty entry is an error: it may be a variable that was not set.
 *
 * @throws {Failure} `arguments/invalid`
 */
export function listOf(given: GivenOptions, name: OptionName): readonly string[] | null {
  const option = given.get(name);
  if (option === undefined) return null;
  const entries = option.value.split(',').map((entry) => entry.trim());
  if (entries.some((entry) => entry === '')) {
    throw new Failure({
      code: 'arguments/invalid',
      message: `${sourceOf(option, name)} has an empty entry: "${option.value}".`,
      hint: 'Separate names by single commas, for example sre-1,sre-2.',
    });
  }
  return entries;
}

/** How the user gave it, for messages. */
function sourceOf(option: GivenOption, name: OptionName): string {
  switch (option.origin.kind) {
    case 'variable':
      return option.origin.name;
    case 'input':
      return `The input ${option.origin.name}`;
    default:
      return `--${name}`;
  }
}
