// What a command gets and gives back, the same in a shell and in the Action. Types only. Pure.
import type { Origin } from '../config/origin.ts';
import type { ActionsSink, Progress } from '../ports.ts';
import type { Credentials } from './credentials.ts';
import type { OptionName } from './options.ts';
import type { OutputName } from './outputs.ts';

/** An option as it was given, and by what. A switch that is on has the value `true`. */
export type GivenOption = { readonly value: string; readonly origin: Origin };

/** The options given, by flag, variable or input; what is absent was not given. */
export type GivenOptions = ReadonlyMap<OptionName, GivenOption>;

/** Where the run takes place. */
export type Surroundings = {
  readonly host: 'shell' | 'action';
  readonly workingDirectory: string;
  readonly progress: Progress;
  /** Who started the run, when that is known. */
  readonly actor: string | null;
  /** Variables of the process, for what libraries read: proxies, regions, cache folders. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly credentials: Credentials;
  /** What text on stdout may use: columns and colours. */
  readonly terminal: { readonly width: number; readonly color: boolean };
  /** Told before a command of the user runs: the decision is made by then, and a signal undoes nothing. */
  readonly decided?: () => void;
  /** What a workflow step shows and hands on; null in a shell. */
  readonly actions: ActionsSink | null;
};

/** What a command ends with; `text` or `json` goes to stdout, by --format. */
export type Outcome = {
  readonly exitCode: number;
  readonly text: string;
  readonly json: unknown;
  /** Printed one a line in place of `json`: a command that answers many questions. */
  readonly jsonLines?: readonly unknown[];
  /** Why the exit code is not 0, in one sentence. */
  readonly refusal?: string;
  /** Outputs of the Action; those already announced are not set again. */
  readonly outputs?: Readonly<Partial<Record<OutputName, string>>>;
};

/** Runs one command. @throws {Failure} */
export type Command = (given: GivenOptions, surroundings: Surroundings) => Promise<Outcome>;
