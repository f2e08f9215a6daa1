// Adding reports: what is new is recapped and kept, what is known is left alone, what was taken back stays away.
import { describe, expect, test } from 'vitest';
import type { IncidentReport, ReportEvent } from '../../../src/domain/incident-report.ts';
import { addReports } from '../../../src/flows/incidents/add-reports.ts';
import { removeIncident } from '../../../src/flows/incidents/remove-incident.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { createFakeLibrary, type FakeLibrary } from '../../fakes/incident-library.ts';
import { makeIncident } from '../../fakes/library-entry.ts';
import { sha256 } from '../../fakes/record.ts';

const report = (id: string, parts: Partial<IncidentReport> = {}): ReportEvent => ({
  kind: 'report',
  report: {
    id,
    source: { kind: 'jsonl', key: id },
    title: null,
    text: 'A migration held a lock.',
    date: null,
    services: [],
    severity: null,
    url: null,
    language: null,
    status: 'final',
    ...parts,
  },
});
const removal = (id: string): ReportEvent => ({ kind: 'removal', id });

async function add(
  library: FakeLibrary,
  events: readonly ReportEvent[],
  { dryRun = false, problems = [] as readonly string[] } = {},
) {
  const recapped: string[] = [];
  const result = await addReports(
    { dryRun },
    {
      source: { readReports: async () => ({ events, problems, notes: [] }) },
      library,
      hash: { sha256 },
      progress: { step: () => undefined, warn: () => undefined },
      signal: new AbortController().signal,
      recap: async (reports) => {
        recapped.push(...reports.map(({ id }) => id));
        return reports.map(({ id, text }) => makeIncident({ id, title: text }));
      },
    },
  );
  return { ...result, recapped };
}

const told = ({
  changes,
}: {
  readonly changes: readonly { readonly id: string; readonly change: string }[];
}) => changes.map(({ id, change }) => `${change} ${id}`);

describe('adding', () => {
  test('the same twice: nothing is recapped or written the second time', async () => {
    const library = createFakeLibrary();
    const events = [report('a'), report('b'), removal('c')];
    expect(told(await add(library, events))).toEqual(['added a', 'added b', 'removed c']);
    const before = new Map(library.entries);
    const puts = library.puts.length;
    expect(await add(library, events)).toMatchObject({ changes: [], unchanged: 3, recapped: [] });
    expect(library.puts).toHaveLength(puts);
    expect(library.entries).toEqual(before);
  });

  test.each<[string, Partial<IncidentReport>]>([
    ['text', { text: 'Another.' }],
    ['title', { title: 'T' }],
    ['date', { date: '2026-03-31' }],
    ['services', { services: ['x'] }],
    ['severity', { severity: 'minor' }],
    ['url', { url: 'https://x' }],
    ['language', { language: 'ko' }],
    ['status', { status: 'draft' }],
  ])('an edit of its %s updates it', async (_, parts) => {
    const library = createFakeLibrary();
    await add(library, [report('a'), report('b')]);
    expect(await add(library, [report('a', parts), report('b')])).toMatchObject({
      changes: [{ id: 'a', change: 'updated' }],
      unchanged: 1,
      recapped: ['a'],
    });
  });

  test('of several events with an id the last counts, and one thing is done', async () => {
    const library = createFakeLibrary();
    const events = [report('a'), removal('a'), report('a', { text: 'Last.' }), report('b'), removal('b')];
    expect(told(await add(library, events))).toEqual(['added a', 'removed b']);
    expect(library.entries.get('a')?.incident?.title).toBe('Last.');
    expect(library.entries.get('b')).toMatchObject({ deleted: true, incident: null });
  });

  test('a dry run says the same and does nothing', async () => {
    const library = createFakeLibrary();
    await add(library, [report('a')]);
    const dry = await add(library, [report('a', { text: 'New.' }), report('b'), removal('c')], {
      dryRun: true,
    });
    expect(told(dry)).toEqual(['updated a', 'added b', 'removed c']);
    expect(dry.recapped).toEqual([]);
    expect([...library.entries.keys()]).toEqual(['a']);
  });

  test('problems of the source do not keep the good ones away', async () => {
    const library = createFakeLibrary();
    expect(await add(library, [report('a')], { problems: ['Line 2: …'] })).toMatchObject({
      changes: [{ id: 'a', change: 'added' }],
      problems: ['Line 2: …'],
    });
  });

  test('thousands are put away in parts', async () => {
    const library = createFakeLibrary();
    await add(
      library,
      Array.from({ length: 4_500 }, (_, index) => report(`i-${index}`)),
    );
    expect(library.puts.map((ids) => ids.length)).toEqual([2000, 2000, 500]);
  });

  test('a recap that is missing or of another report is never put in the place of one', async () => {
    const library = createFakeLibrary();
    const world = {
      source: { readReports: async () => ({ events: [report('a')], problems: [], notes: [] }) },
      library,
      hash: { sha256 },
      progress: { step: () => undefined, warn: () => undefined },
      signal: new AbortController().signal,
    };
    for (const incidents of [[], [makeIncident({ id: 'b' })]]) {
      const failure = await failureOfPromise(
        addReports({ dryRun: false }, { ...world, recap: async () => incidents }),
      );
      expect(failure.code).toBe('internal/bug');
    }
    expect(library.entries.size).toBe(0);
  });
});

describe('what was taken back', () => {
  test('stays away until its source brings it again', async () => {
    const library = createFakeLibrary();
    await add(library, [report('a')]);
    const reportHash = library.entries.get('a')?.report;
    expect(told(await add(library, [removal('a')]))).toEqual(['removed a']);
    expect(library.entries.get('a')).toEqual({
      schemaVersion: 1,
      id: 'a',
      report: reportHash,
      deleted: true,
      incident: null,
    });
    expect(told(await add(library, [report('a')]))).toEqual(['added a']);
    expect(library.entries.get('a')?.deleted).toBe(false);
  });

  test('leaves a mark also when its report never came: events come in any order', async () => {
    const library = createFakeLibrary();
    expect(told(await add(library, [removal('a')]))).toEqual(['removed a']);
    expect(library.entries.get('a')).toMatchObject({ deleted: true });
    expect(library.entries.get('a')?.report).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('by hand: once, and only what is there', async () => {
    const library = createFakeLibrary();
    await add(library, [report('a')]);
    expect(await removeIncident({ id: 'a', dryRun: true }, library)).toBe(true);
    expect(library.entries.get('a')?.deleted).toBe(false);
    expect(await removeIncident({ id: 'a', dryRun: false }, library)).toBe(true);
    expect(await removeIncident({ id: 'a', dryRun: false }, library)).toBe(false);
    expect((await failureOfPromise(removeIncident({ id: 'b', dryRun: false }, library))).code).toBe(
      'incidents/invalid',
    );
  });
});
