// A library of incidents in tables of PostgreSQL. Effects: network.
import type { LibraryEntry } from '../../domain/generated/library-entry.ts';
import { validateLibraryEntry } from '../../domain/generated/library-entry.validate.js';
import type { Feedback } from '../../domain/incident-report.ts';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';
import { type Database, type DatabaseInput, openDatabase, type Session } from './database.ts';
import { migrate, readVersion } from './migrate.ts';
import { batchesOf, isStorable } from './storable-text.ts';

/** Entries that are read at once, and characters that are sent at once. */
const pageLength = 200;
const batchCharacters = 4_000_000;

/**
 * The library at an address; its tables are made by the first who writes.
 *
 * @throws {Failure} `arguments/invalid`; its methods throw `postgres/…` besides what the port names
 */
export function openPostgresLibrary(input: DatabaseInput): Promise<IncidentLibrary> {
  return Promise.resolve().then(() => libraryOf(openDatabase(input)));
}

function libraryOf(database: Database): IncidentLibrary {
  let migrated: Promise<void> | null = null;
  const makeTables = () => {
    migrated ??= migrate(database).catch((error: unknown) => {
      migrated = null;
      throw error;
    });
    return migrated;
  };
  return {
    readEntries: () => readPages(database),
    readEntriesOf: async (ids) => {
      const asked = ids.filter(isStorable);
      if (asked.length === 0) return new Map();
      const rows = await readTables(database, (session) =>
        session.query<EntryRow>(`${selectEntries} WHERE id = ANY($1)`, [asked]),
      );
      return new Map((rows ?? []).map((row) => [row.id, entryOf(row, database)]));
    },
    put: async (entries) => {
      if (entries.length === 0) return;
      const sorted = lastOfEach(entries);
      await makeTables();
      await database.write(async (session) => {
        for (const batch of batchesOf(sorted, {
          sizeMax: batchCharacters,
          sizeOf: ({ json }) => json.length,
        }))
          await upsert(session, batch);
      });
    },
    readFeedback: async () => {
      const rows = await readTables(database, (session) =>
        session.query<{ feedback: Feedback }>('SELECT feedback FROM lockkeeper.feedback ORDER BY number'),
      );
      return (rows ?? []).map(({ feedback }) => feedback);
    },
    addFeedback: async (feedback) => {
      await makeTables();
      await database.write((session) =>
        session.query('INSERT INTO lockkeeper.feedback (feedback) VALUES ($1)', [JSON.stringify(feedback)]),
      );
    },
  };
}

type EntryRow = Pick<LibraryEntry, 'id' | 'report' | 'deleted'> & { readonly incident: unknown };
const selectEntries = 'SELECT id, report, deleted, incident FROM lockkeeper.entries';

/** null: there are no tables yet. */
const readTables = <Result>(database: Database, work: (session: Session) => Promise<Result>) =>
  database.read(async (session) => ((await readVersion(session)) === 0 ? null : work(session)));

/** Page by page, each in a transaction of its own: whoever reads slowly holds nothing up. */
async function* readPages(database: Database): AsyncGenerator<LibraryEntry> {
  let after: string | null = null;
  for (;;) {
    const from: string | null = after;
    const rows: readonly EntryRow[] | null = await readTables(database, (session) =>
      session.query<EntryRow>(
        `${selectEntries} WHERE $1::text IS NULL OR id > $1 ORDER BY id LIMIT ${pageLength}`,
        [from],
      ),
    );
    if (rows === null) throw notFound(database);
    for (const row of rows) yield entryOf(row, database);
    if (rows.length < pageLength) return;
    after = rows.at(-1)?.id ?? null;
  }
}

function entryOf({ id, report, deleted, incident }: EntryRow, database: Database): LibraryEntry {
  const entry: unknown = { schemaVersion: 1, id, report, deleted, incident };
  if (validateLibraryEntry(entry)) return entry;
  throw new Failure({
    code: 'library/broken',
    message: `The entry ${id} of the library at ${database.address.shown} is not what Lockkeeper writes.`,
    hint: `Restore it, or remove it: DELETE FROM lockkeeper.entries WHERE id = '…'. Its source brings it again.`,
    problems: schemaProblems(validateLibraryEntry.errors),
  });
}

type EntryToPut = { readonly entry: LibraryEntry; readonly json: string };

/** The last entry of each id, sorted: all who write lock rows in this order, so that nobody waits in a ring. */
function lastOfEach(entries: readonly LibraryEntry[]): readonly EntryToPut[] {
  for (const { id } of entries) if (!isStorable(id)) throw unstorable(id);
  const last = new Map(entries.map((entry) => [entry.id, entry]));
  return [...last.values()]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((entry) => ({ entry, json: JSON.stringify(entry.incident) }));
}

const upsertText = `
  INSERT INTO lockkeeper.entries AS kept (id, report, deleted, incident)
  SELECT id, report, deleted, CASE WHEN incident <> 'null' THEN incident::json END
  FROM unnest($1::text[], $2::text[], $3::boolean[], $4::text[]) WITH ORDINALITY
    AS put (id, report, deleted, incident, place)
  ORDER BY place
  ON CONFLICT (id) DO UPDATE
  SET report = excluded.report, deleted = excluded.deleted, incident = excluded.incident, updated_at = DEFAULT`;

async function upsert(session: Session, batch: readonly EntryToPut[]): Promise<void> {
  await session.query(upsertText, [
    batch.map(({ entry }) => entry.id),
    batch.map(({ entry }) => entry.report),
    batch.map(({ entry }) => entry.deleted),
    batch.map(({ json }) => json),
  ]);
}

const notFound = ({ address }: Database) =>
  new Failure({
    code: 'library/not-found',
    message: `There is no library of incidents in PostgreSQL at ${address.shown}.`,
    hint: 'Check host and database, or add the first incident: lockkeeper incidents add FILE --library postgres://… makes the tables.',
  });

const unstorable = (id: string) =>
  new Failure({
    code: 'incidents/invalid',
    message: `PostgreSQL cannot hold the id ${JSON.stringify(id)}: it has a NUL, or half of a character.`,
    hint: 'Give the report another id where it comes from; nothing of this call was written.',
  });
