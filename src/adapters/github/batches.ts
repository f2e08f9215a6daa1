// Runs calls a few at a time and keeps what came of them. Effects: none of its own.
import { Failure, type FailureCode } from '../../failure.ts';

/** Calls at once to one server: GitHub counts more against its secondary limit. */
const concurrency = 4;

/** What the next call would be told as well. */
const lasting: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'github/forbidden',
  'github/not-found',
  'github/rate-limited',
  'github/unauthorized',
]);

export type BatchResults<T> = { readonly results: readonly T[]; readonly failures: readonly Failure[] };

/** Results in the order of `batches`, those that failed left out; begins no more after a failure that lasts. */
export async function runBatches<Batch, T>(
  batches: readonly Batch[],
  run: (batch: Batch) => Promise<T>,
): Promise<BatchResults<T>> {
  const results = new Map<number, T>();
  const failures: Failure[] = [];
  const waiting = [...batches.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, batch] = next;
      try {
        results.set(index, await run(batch));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error);
        if (lasting.has(error.code)) waiting.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { results: [...results].sort(([a], [b]) => a - b).map(([, result]) => result), failures };
}

/** Pieces of at most `size`, in order. */
export function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
