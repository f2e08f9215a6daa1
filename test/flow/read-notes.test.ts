// The notes of earlier releases, over a ledger in memory.
import { describe, expect, test } from 'vitest';
import { jsonFile } from '../../src/core/plan/json-file.ts';
import type { Note } from '../../src/domain/generated/note.ts';
import { Failure } from '../../src/failure.ts';
import { readEarlierNotes } from '../../src/flows/read-notes.ts';
import { sha } from '../fakes/change.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeNote } from '../fakes/note.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines, sha256 } from '../fakes/record.ts';

const query = { workspace: 'shop', heads: [sha('ff')] };
const textOf = (note: Note): string => jsonFile('note.json', note).text;

/** A ledger with a gate run for each text, oldest first, and the notes of those that are not null. */
function ledgerWith(texts: readonly { readonly hash: string; readonly kept: string | null }[]) {
  const drafts = texts.map(({ hash }, index) => {
    const draft = makeEmergencyDraft({ at: `2026-03-03T01:00:${String(index).padStart(2, '0')}Z` });
    return draft.gate === undefined ? draft : { ...draft, gate: { ...draft.gate, noteSha256: hash } };
  });
  const notes = new Map(texts.flatMap(({ hash, kept }) => (kept === null ? [] : [[hash, kept] as const])));
  return makeLedger({ lines: [...sealLines(drafts)], notes });
}

const keep = (text: string) => ({ hash: sha256(text), kept: text });
const titled = (title: string) => keep(textOf(makeNote({ title })));
const titlesOf = async (ledger: ReturnType<typeof makeLedger>) =>
  (await readEarlierNotes(query, { ledger })).notes.map(({ note }) => note.title);

describe('earlier notes', () => {
  test('are the five newest, newest first', async () => {
    const titles = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(await titlesOf(ledgerWith(titles.map(titled)))).toEqual(['g', 'f', 'e', 'd', 'c']);
  });

  test('carry the time of their run and a ref that a note can cite', async () => {
    const { hash, kept } = titled('a');
    const { notes, report } = await readEarlierNotes(query, { ledger: ledgerWith([{ hash, kept }]) });
    expect(notes).toEqual([
      { ref: `note:${hash.slice(0, 12)}`, at: Date.UTC(2026, 2, 3, 1), note: makeNote({ title: 'a' }) },
    ]);
    expect(report).toEqual({ source: 'notes', status: 'complete', asked: 1, got: 1, problems: [] });
  });

  test('that are gone, damaged or of another shape give their place to older ones', async () => {
    const ledger = ledgerWith([
      titled('old'),
      { hash: 'a'.repeat(64), kept: null },
      { hash: 'b'.repeat(64), kept: 'was edited' },
      keep('no JSON'),
      keep(JSON.stringify({ ...makeNote(), schemaVersion: 99 })),
      keep(JSON.stringify({ ...makeNote(), added: 'by somebody' })),
      titled('new'),
    ]);
    expect(await titlesOf(ledger)).toEqual(['new', 'old']);
  });

  test('are not looked for without end', async () => {
    const gone = Array.from({ length: 25 }, (_, index) => ({ hash: sha256(`${index}`), kept: null }));
    expect(await titlesOf(ledgerWith([titled('old'), ...gone.slice(1)]))).toEqual(['old']);
    expect(await titlesOf(ledgerWith([titled('old'), ...gone]))).toEqual([]);
  });

  test('are none in a new ledger, which is no problem', async () => {
    const { notes, report } = await readEarlierNotes(query, {
      ledger: makeLedger({ lines: [...sealLines([makeRecordDraft()])] }),
    });
    expect(notes).toEqual([]);
    expect(report).toMatchObject({ status: 'complete', problems: [] });
  });

  test('are not asked for without a ledger', async () => {
    const { notes, report } = await readEarlierNotes(query, { ledger: null });
    expect(notes).toEqual([]);
    expect(report.status).toBe('off');
  });

  test('a ledger that cannot be read is told and stops nothing', async () => {
    const { notes, report } = await readEarlierNotes(query, { ledger: makeLedger({ lines: ['{'] }) });
    expect(notes).toEqual([]);
    expect(report).toMatchObject({
      source: 'notes',
      status: 'failed',
      problems: [{ code: 'ledger/broken' }],
    });
  });

  test('a bug is not taken for a missing note', async () => {
    const readNote = (error: Error) => ({
      ledger: { ...ledgerWith([titled('a')]), readNote: () => Promise.reject(error) },
    });
    await expect(readEarlierNotes(query, readNote(new TypeError('x')))).rejects.toThrow(TypeError);
    const bug = new Failure({ code: 'internal/bug', message: 'x', hint: 'y' });
    await expect(readEarlierNotes(query, readNote(bug))).rejects.toBe(bug);
  });
});
