// Catches the failure that an action ends in. Pure.
import { Failure } from '../../src/failure.ts';

/** Returns the `Failure` that `action` throws; anything else, or nothing, is the test's own error. */
export function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** The same for what ends later. */
export async function failureOfPromise(promise: Promise<unknown>): Promise<Failure> {
  const ended = await promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (ended instanceof Failure) return ended;
  throw ended;
}
