// Brings the index in tables of PostgreSQL to what a build made. Effects: network.
import { Failure } from '../../failure.ts';
import { type Database, type DatabaseInput, type Session, withDatabase } from './database.ts';
import { writeFitted } from './fitted-parts.ts';
import { compareRows, fingerprintRows, type PostgresIndexContent, type RowChanges } from './index-rows.ts';
import { type IndexState, readState } from './index-state.ts';
import {
  insertIncidents,
  insertPostings,
  insertVectors,
  type NumberedRows,
  updateTerms,
} from './insert-rows.ts';
import { lockUntilEnd, migrate } from './migrate.ts';
import { isStorable } from './storable-text.ts';
import { hasVectorTable, makeGraph, makeVectorTable, vectorTable } from './vector-tables.ts';

/** More writes than this since all was written anew, and each word would be looked up in too many places. */
const segmentsMax = 32;

/** How many incidents a write changed. */
export type IndexWriting = { readonly inserted: number; readonly updated: number; readonly removed: number };

/**
 * Makes the index at an address what `content` is, in one transaction: whoever searches sees the one before or this one.
 *
 * Only what differs is written: incidents that are the same with their terms and vectors stay where they are. Writers
 * take turns.
 * @throws {Failure} `postgres/…`, `incidents/invalid`
 */
export async function writePostgresIndex(
  input: DatabaseInput & { readonly content: PostgresIndexContent },
): Promise<IndexWriting> {
  const { content } = input;
  for (const { id } of content.incidents) if (!isStorable(id)) throw unstorable(id);
  const fingerprints = fingerprintRows(content);
  return withDatabase(input, async (database) => {
    await migrate(database);
    return database.write(async (session) => {
      await lockUntilEnd(session, 'index');
      return write(session, { content, fingerprints, database });
    });
  });
}

type Writing = {
  readonly content: PostgresIndexContent;
  readonly fingerprints: readonly string[];
  readonly database: Database;
};

async function write(session: Session, { content, fingerprints, database }: Writing): Promise<IndexWriting> {
  const { dims } = content.manifest.embedder;
  const state = await readState(session, database);
  if (dims > 0) await makeVectorTable(session, database.address.shown);
  const stored = await session.query<{ number: number; id: string; fingerprint: string }>(
    'SELECT number, id, fingerprint FROM lockkeeper.indexed_incidents ORDER BY number',
  );
  const changes = compareRows(content.incidents, fingerprints, stored);
  const { inserted, updated, removed } = changes;
  const kept = isKept(content, { state, changes, storedCount: stored.length }) ? state : null;
  if (kept === null) await clear(session);
  else await remove(session, changes.numbers, dims);
  const rows = kept === null ? content.incidents.map((_, row) => row) : changes.rows;
  const numbered: NumberedRows = {
    content,
    fingerprints,
    rows,
    firstNumber: kept?.nextNumber ?? 0,
    segment: kept?.nextSegment ?? 0,
  };
  await insertIncidents(session, numbered);
  await insertPostings(session, numbered);
  await updateTerms(session, content.lexicon);
  if (dims > 0) {
    await insertVectors(session, numbered);
    await makeGraph(session, dims, content.incidents.length);
  }
  await writeFitted(session, { content, earlier: state?.manifest ?? null });
  await writeState(session, {
    generation: (state?.generation ?? 0) + 1,
    manifest: content.manifest,
    nextNumber: numbered.firstNumber + rows.length,
    nextSegment: numbered.segment + (rows.length > 0 ? 1 : 0),
    retired: (kept?.retired ?? 0) + (kept === null ? 0 : changes.numbers.length),
    lengthTotal: content.lexicon.lengths.reduce((sum, length) => sum + length, 0),
  });
  // So that the planner knows how large the tables are now, before statistics come by themselves.
  if (rows.length > 0) await session.query('ANALYZE lockkeeper.indexed_incidents, lockkeeper.postings');
  return { inserted, updated, removed };
}

/** Whether what is stored is worth keeping: most of it stays, and little of it is waste. */
function isKept(
  { manifest, incidents }: PostgresIndexContent,
  {
    state,
    changes,
    storedCount,
  }: { readonly state: IndexState | null; readonly changes: RowChanges; readonly storedCount: number },
): boolean {
  if (state === null) return false;
  const { embedder, textVersion } = state.manifest;
  if (embedder.dims !== manifest.embedder.dims || textVersion !== manifest.textVersion) return false;
  if (changes.rows.length > incidents.length / 2 || changes.numbers.length > storedCount / 2) return false;
  const retired = state.retired + changes.numbers.length;
  return state.nextSegment < segmentsMax && retired <= Math.max(100, incidents.length / 4);
}

/** Rows are deleted, tables are not emptied: that would wait for all who read, and hold up all who want to. */
async function clear(session: Session): Promise<void> {
  if (await hasVectorTable(session)) await session.query(`DELETE FROM ${vectorTable}`);
  await session.query('DELETE FROM lockkeeper.indexed_incidents');
  await session.query('DELETE FROM lockkeeper.postings');
}

async function remove(session: Session, numbers: readonly number[], dims: number): Promise<void> {
  if (numbers.length === 0) return;
  await session.query('DELETE FROM lockkeeper.indexed_incidents WHERE number = ANY($1)', [numbers]);
  if (dims > 0) await session.query(`DELETE FROM ${vectorTable} WHERE number = ANY($1)`, [numbers]);
}

async function writeState(session: Session, state: IndexState): Promise<void> {
  await session.query(
    `INSERT INTO lockkeeper.index_state
       (generation, manifest, next_number, next_segment, retired, length_total)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (single) DO UPDATE
     SET generation = excluded.generation, manifest = excluded.manifest, next_number = excluded.next_number,
       next_segment = excluded.next_segment, retired = excluded.retired, length_total = excluded.length_total`,
    [
      state.generation,
      JSON.stringify(state.manifest),
      state.nextNumber,
      state.nextSegment,
      state.retired,
      state.lengthTotal,
    ],
  );
}

const unstorable = (id: string) =>
  new Failure({
    code: 'incidents/invalid',
    message: `PostgreSQL cannot hold the id ${JSON.stringify(id)}: it has a NUL, or half of a character.`,
    hint: 'Give the report another id where it comes from; the index is as it was.',
  });
