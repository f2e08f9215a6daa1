// A library of incidents in memory, which counts what is written. Pure.
import type { LibraryEntry } from '../../src/domain/generated/library-entry.ts';
import type { Feedback } from '../../src/domain/incident-report.ts';
import type { IncidentLibrary } from '../../src/incident-ports.ts';

export type FakeLibrary = IncidentLibrary & {
  readonly entries: ReadonlyMap<string, LibraryEntry>;
  /** Ids of each call of `put`. */
  readonly puts: readonly (readonly string[])[];
};

export function createFakeLibrary(start: readonly LibraryEntry[] = []): FakeLibrary {
  const entries = new Map(start.map((entry) => [entry.id, entry]));
  const feedback: Feedback[] = [];
  const puts: string[][] = [];
  return {
    entries,
    puts,
    readEntries: async function* () {
      yield* [...entries.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
    },
    readEntriesOf: async (ids) =>
      new Map(
        ids
          .flatMap((id) => [[id, entries.get(id)] as const])
          .flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])),
      ),
    put: async (put) => {
      puts.push(put.map(({ id }) => id));
      for (const entry of put) entries.set(entry.id, entry);
    },
    readFeedback: async () => feedback,
    addFeedback: async (said) => {
      feedback.push(said);
    },
  };
}
