// What every library of incidents promises: the one in a folder, and the one in PostgreSQL. Effects: those of the library.
import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../../src/domain/generated/library-entry.ts';
import type { Feedback } from '../../../src/domain/incident-report.ts';
import type { IncidentLibrary } from '../../../src/incident-ports.ts';

/** An entry whose report has the hash of 64 times `digit`. */
export function makeEntry(id: string, sentence = 'Writes failed.', digit = 'a'): LibraryEntry {
  const report = digit.repeat(64);
  return {
    schemaVersion: 1,
    id,
    report,
    deleted: false,
    incident: {
      schemaVersion: 1,
      id,
      revision: report,
      title: `Outage of ${id}`,
      date: '2026-03-01',
      services: ['payments-api'],
      severity: 'major',
      language: 'en',
      url: null,
      source: { kind: 'jsonl', key: id },
      status: 'final',
      engine: 'rules',
      recap: {
        summary: { text: sentence.slice(0, 1200), sentences: [0] },
        trigger: null,
        cause: null,
        impact: null,
        mitigation: null,
        prevention: null,
      },
      hazards: [],
      searchTerms: ['lock'],
      sentences: [sentence],
    },
  };
}

const makeTombstone = (id: string): LibraryEntry => ({
  schemaVersion: 1,
  id,
  report: 'f'.repeat(64),
  deleted: true,
  incident: null,
});

const makeFeedback = (incident: string): Feedback => ({
  at: '2026-05-01T09:00:00Z',
  incident,
  verdict: 'relevant',
  release: { text: 'NOT NULL 열을 "추가"' },
  actor: null,
});

/** All entries, in the order in which the library gives them. */
export async function readAll(library: IncidentLibrary): Promise<readonly LibraryEntry[]> {
  const entries: LibraryEntry[] = [];
  for await (const entry of library.readEntries()) entries.push(entry);
  return entries;
}

const idsOf = (entries: readonly LibraryEntry[]) => entries.map(({ id }) => id);

/** Texts that break what does not quote, count or encode with care. */
const hostileTexts: readonly string[] = [
  `'; DROP TABLE entries; --`,
  `"quoted" \\back\\slash $1 {a,b} %s`,
  'NUL \u0000, half of a pair \ud83d, line\r\nend\u2028',
  '🔥🧨 결제 장애 𠮷',
  '{"__proto__":{"deleted":true}}',
];

/**
 * Declares the tests that every library must pass.
 *
 * `open` gives another way to the same library each time that it is called with the same `name`, as another process has.
 */
export function describeLibrary(title: string, open: (name: string) => Promise<IncidentLibrary>): void {
  describe(title, () => {
    test('holds nothing at first, or says that it is not there', async () => {
      const library = await open('empty').catch((error: unknown) => error);
      if (library instanceof Error) expect(library).toMatchObject({ code: 'library/not-found' });
      else {
        const entries = await readAll(library as IncidentLibrary).catch((error: unknown) => error);
        if (Array.isArray(entries)) expect(entries).toEqual([]);
        else expect(entries).toMatchObject({ code: 'library/not-found' });
      }
    });

    test('gives entries back as they were put, sorted by id', async () => {
      const entries = ['jira:INC-7', 'github:a/b#12', 'Zeta', '한글-1', 'a/../b'].map((id) => makeEntry(id));
      await (await open('given')).put(entries);
      const read = await readAll(await open('given'));
      expect(read).toEqual([...entries].sort((left, right) => (left.id < right.id ? -1 : 1)));
    });

    test('puts an entry in the place of the one with its id', async () => {
      const library = await open('replaced');
      await library.put([makeEntry('a', 'First.', '1'), makeEntry('b')]);
      await library.put([makeEntry('a', 'Second.', '2')]);
      const read = await readAll(library);
      expect(idsOf(read)).toEqual(['a', 'b']);
      expect(read[0]).toEqual(makeEntry('a', 'Second.', '2'));
    });

    test('takes the last of entries with one id', async () => {
      const library = await open('twice');
      await library.put([makeEntry('a', 'First.', '1'), makeEntry('a', 'Second.', '2')]);
      expect(await readAll(library)).toEqual([makeEntry('a', 'Second.', '2')]);
    });

    test('keeps tombstones, and lets an entry come back', async () => {
      const library = await open('tombstones');
      await library.put([makeEntry('a'), makeEntry('b')]);
      await library.put([makeTombstone('a')]);
      expect(await readAll(library)).toEqual([makeTombstone('a'), makeEntry('b')]);
      await library.put([makeEntry('a')]);
      expect(await readAll(library)).toEqual([makeEntry('a'), makeEntry('b')]);
    });

    test('reads the entries that are asked for and there', async () => {
      const library = await open('asked');
      await library.put([makeEntry('a'), makeEntry("o'hara"), makeTombstone('c')]);
      const found = await library.readEntriesOf(["o'hara", 'c', 'none', '', '../a']);
      expect([...found.keys()].sort()).toEqual(['c', "o'hara"]);
      expect(found.get('c')).toEqual(makeTombstone('c'));
      expect((await library.readEntriesOf([])).size).toBe(0);
    });

    test.each(hostileTexts)('gives the text back: %j', async (text) => {
      const library = await open('hostile');
      await library.put([makeEntry('hostile', text)]);
      expect((await library.readEntriesOf(['hostile'])).get('hostile')).toEqual(makeEntry('hostile', text));
    });

    test('holds long reports', async () => {
      const library = await open('long');
      const entry = makeEntry('long');
      const sentences = Array.from({ length: 400 }, (_, at) => `${at} ${'가'.repeat(900)}`);
      const incident = entry.incident === null ? null : { ...entry.incident, sentences };
      await library.put([{ ...entry, incident }]);
      expect(await readAll(library)).toEqual([{ ...entry, incident }]);
    });

    test('loses nothing when several add at once', async () => {
      const writers = await Promise.all(Array.from({ length: 4 }, () => open('crowd')));
      const ids = Array.from({ length: 40 }, (_, at) => `incident-${String(at).padStart(2, '0')}`);
      await Promise.all(
        writers.map(async (library, writer) => {
          // Each puts entries of its own and those that all put, in an order of its own.
          const own = ids.filter((_, at) => at % 5 === writer || at % 5 === 4);
          for (const id of writer % 2 === 0 ? own : own.reverse()) await library.put([makeEntry(id)]);
        }),
      );
      expect(idsOf(await readAll(await open('crowd')))).toEqual(ids);
    });

    test('keeps feedback in the order in which it was given', async () => {
      const library = await open('feedback');
      await library.put([makeEntry('a')]);
      expect(await library.readFeedback()).toEqual([]);
      for (const incident of ['b', 'a', 'b', 'unknown']) await library.addFeedback(makeFeedback(incident));
      const read = await (await open('feedback')).readFeedback();
      expect(read).toEqual(['b', 'a', 'b', 'unknown'].map(makeFeedback));
    });
  });
}
