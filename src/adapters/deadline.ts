// The time that a run may take, counted from the start of the process. Effects: reads the process's clock, sets timers.
import type { Deadline } from '../ports.ts';

/** A deadline `limitMs` after the process started. Its signals keep no process alive. */
export function createDeadline({ limitMs }: { readonly limitMs: number }): Deadline {
  const remainingMs = (): number => Math.max(0, limitMs - performance.now());
  return {
    remainingMs,
    within: (ms) => AbortSignal.timeout(Math.max(0, Math.floor(Math.min(ms, remainingMs())))),
  };
}
