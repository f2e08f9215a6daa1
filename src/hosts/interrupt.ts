// Ends a run on Ctrl-C, SIGTERM or SIGHUP with one message. Effects: handles signals, stops children, ends the process.
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { Failure } from '../failure.ts';

/** 128 and the number of the signal, as shells have it. */
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

export type EndingSignal = keyof typeof exitCodes;

/**
 * From now on the first signal ends the process; until what this returns is called, it says that nothing was decided.
 *
 * Files need no clean-up: they are written synchronously, between two turns of the loop that this runs in.
 */
export function watchSignals(process: NodeJS.Process, report: (failure: Failure) => void): () => void {
  let isDecided = false;
  const children = watchChildren();
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const child of children) child.kill();
      try {
        report(isDecided ? interruptedAfter(signal) : interrupted(signal));
      } finally {
        // Also when the terminal that would show it is gone.
        process.exit(exitCodes[signal]);
      }
    });
  }
  return () => {
    isDecided = true;
  };
}

/** The failure that an interrupted run ends with. */
function interrupted(signal: EndingSignal): Failure {
  return new Failure({
    code: 'interrupted',
    message: `Stopped by ${signal}. Nothing was decided.`,
    hint: 'Run it again: a release without a decision must not pass.',
  });
}

/** The failure of a run that was interrupted while a command of the user ran. */
function interruptedAfter(signal: EndingSignal): Failure {
  return new Failure({
    code: 'interrupted',
    message: `Stopped by ${signal} while the command of --on-pass or --on-block ran. The decision was made before, and stands.`,
    hint: 'The command was told to end. Find out what runs now before you run the gate again: only the command knows how far it came.',
  });
}

/** The processes that run now, whoever started them: a signal to one process alone does not reach its children. */
function watchChildren(): ReadonlySet<ChildProcess> {
  const children = new Set<ChildProcess>();
  subscribe('child_process', (message) => {
    if (!isStart(message)) return;
    const { process: child } = message;
    children.add(child);
    child.once('exit', () => children.delete(child));
  });
  return children;
}

/** What Node publishes on the channel. */
const isStart = (message: unknown): message is { readonly process: ChildProcess } =>
  message !== null &&
  typeof message === 'object' &&
  'process' in message &&
  message.process !== null &&
  typeof message.process === 'object' &&
  'kill' in message.process;
