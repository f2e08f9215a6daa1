// Runs what the user's pipeline does with a decision: --on-pass, --on-block. Effects: through the ports it is given.
import { isoTime, localTime, readIsoTime } from '../core/time/iso-time.ts';
import { decisionVariables } from '../domain/decision-variables.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Note } from '../domain/generated/note.ts';
import type { EpochMs } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { Clock, Progress } from '../ports.ts';
import type { PipelineCommands } from '../publish-ports.ts';

type CommandOption = 'on-pass' | 'on-block';

/** What became of the command; `failure` says why it failed or was not run. */
export type AfterDecision = {
  readonly option: CommandOption;
  readonly line: string;
  readonly status: 'planned' | 'done' | 'failed' | 'not-run';
  /** null: it did not run to an end. */
  readonly exitCode: number | null;
  readonly failure: Failure | null;
};

/**
 * Runs the one command that the decision calls for, when everything else is done; null: there is none.
 *
 * Nothing is deployed outside its window, or by a decision as of another time. A command that fails changes no decision;
 * it never throws a `Failure`.
 */
export async function runAfterDecision(
  input: {
    /** Whether the release may go, as the exit code says. */
    readonly mayGo: boolean;
    readonly decision: Pick<Decision, 'decision' | 'reasonCode' | 'grade'>;
    readonly window: Note['window'];
    readonly timeZone: string;
    /** Command lines; null: none was given. */
    readonly lines: { readonly [option in CommandOption]: string | null };
    readonly dryRun: boolean;
    /** false: what was judged is another time, and its freezes and hours. */
    readonly isJudgedNow: boolean;
    /** Absolute. */
    readonly files: { readonly out: string; readonly note: string; readonly result: string };
    readonly directory: string;
  },
  world: {
    readonly commands: PipelineCommands;
    /** The real time, also of a run that is judged at another. */
    readonly clock: Clock;
    readonly progress: Progress;
  },
): Promise<AfterDecision | null> {
  const option: CommandOption = input.mayGo ? 'on-pass' : 'on-block';
  const line = input.lines[option];
  if (line === null) return null;
  const ended = (
    status: AfterDecision['status'],
    exitCode: number | null = null,
    failure: Failure | null = null,
  ): AfterDecision => ({ option, line, status, exitCode, failure });
  if (input.dryRun) return ended('planned');
  if (input.mayGo) {
    const outside = input.isJudgedNow ? outsideWindow(input, world.clock.now()) : judgedAtAnotherTime();
    if (outside !== null) return ended('not-run', null, outside);
  }
  world.progress.step(`Decision: ${input.decision.decision}. Running the command of --${option}`);
  try {
    const { exitCode } = await world.commands.run(line, {
      variables: variablesOf(input),
      directory: input.directory,
    });
    return exitCode === 0
      ? ended('done', exitCode)
      : ended('failed', exitCode, commandFailed(option, exitCode));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return ended('failed', null, error);
  }
}

function variablesOf({
  decision,
  files,
}: {
  readonly decision: Pick<Decision, 'decision' | 'reasonCode' | 'grade'>;
  readonly files: { readonly out: string; readonly note: string; readonly result: string };
}): Readonly<Record<string, string>> {
  return {
    [decisionVariables.decision]: decision.decision,
    [decisionVariables.reasonCode]: decision.reasonCode,
    [decisionVariables.grade]: decision.grade,
    [decisionVariables.out]: files.out,
    [decisionVariables.note]: files.note,
    [decisionVariables.result]: files.result,
  };
}

const judgedAtAnotherTime = (): Failure =>
  new Failure({
    code: 'command/not-started',
    message:
      'The release was judged as of the time of --at, and would be deployed now. The command of --on-pass was not run.',
    hint: 'Leave --at out to judge this moment, or --on-pass to only ask.',
  });

/** Why a deploy may not begin now; null: it may, or no window was given. */
function outsideWindow(
  { window, timeZone }: { readonly window: Note['window']; readonly timeZone: string },
  now: EpochMs,
): Failure | null {
  if (window === null) return null;
  // Windows are written to the second.
  const second = readIsoTime(isoTime(now));
  const [start, end] = [readIsoTime(window.start), readIsoTime(window.end)];
  if (second >= start && second < end) return null;
  const shown = (time: EpochMs): string => `${localTime(time, timeZone)} (${timeZone})`;
  const early = second < start;
  return new Failure({
    code: 'command/not-started',
    message: early
      ? `The release may go in its window, which begins ${shown(start)}; now is ${shown(now)}. The command of --on-pass was not run.`
      : `The window of the release ended ${shown(end)}; now is ${shown(now)}. The command of --on-pass was not run.`,
    hint: early
      ? 'Run the gate again when the window has begun: it judges what is true then. Without --on-pass it decides ahead of the window.'
      : 'Give a window that is now or to come with --window, and run the gate again.',
  });
}

function commandFailed(option: CommandOption, exitCode: number): Failure {
  const what = `The command of --${option} ended with exit code ${exitCode}`;
  const whyByCode: Readonly<Record<number, string>> = {
    126: 'The shell found a program and may not run it: check that it is executable.',
    127: 'The shell found no such program: check the path, and the folder that the gate runs in.',
  };
  const why = whyByCode[exitCode] ?? 'Look at what it printed.';
  return new Failure({
    code: 'command/failed',
    message:
      option === 'on-pass'
        ? `${what}. The release may go, and how much of it was deployed only that command knows.`
        : `${what}. The release stays refused.`,
    hint:
      option === 'on-pass'
        ? `${why} Find out what runs now before you run the gate again; \`lockkeeper event --kind deploy-failed\` records it.`
        : why,
  });
}
