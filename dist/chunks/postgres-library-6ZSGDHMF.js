import {
  batchesOf,
  isStorable
} from "./chunk-4PXTGR6F.js";
import {
  migrate,
  openDatabase,
  readVersion
} from "./chunk-K5ZTYHTN.js";
import {
  validateLibraryEntry
} from "./chunk-MYRS7ZLJ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  schemaProblems
} from "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/postgres/postgres-library.ts
var pageLength = 200;
var batchCharacters = 4e6;
function openPostgresLibrary(input) {
  return Promise.resolve().then(() => libraryOf(openDatabase(input)));
}
function libraryOf(database) {
  let migrated = null;
  const makeTables = () => {
    migrated ??= migrate(database).catch((error) => {
      migrated = null;
      throw error;
    });
    return migrated;
  };
  return {
    readEntries: () => readPages(database),
    readEntriesOf: async (ids) => {
      const asked = ids.filter(isStorable);
      if (asked.length === 0) return /* @__PURE__ */ new Map();
      const rows = await readTables(
        database,
        (session) => session.query(`${selectEntries} WHERE id = ANY($1)`, [asked])
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
          sizeOf: ({ json }) => json.length
        }))
          await upsert(session, batch);
      });
    },
    readFeedback: async () => {
      const rows = await readTables(
        database,
        (session) => session.query("SELECT feedback FROM lockkeeper.feedback ORDER BY number")
      );
      return (rows ?? []).map(({ feedback }) => feedback);
    },
    addFeedback: async (feedback) => {
      await makeTables();
      await database.write(
        (session) => session.query("INSERT INTO lockkeeper.feedback (feedback) VALUES ($1)", [JSON.stringify(feedback)])
      );
    }
  };
}
var selectEntries = "SELECT id, report, deleted, incident FROM lockkeeper.entries";
var readTables = (database, work) => database.read(async (session) => await readVersion(session) === 0 ? null : work(session));
async function* readPages(database) {
  let after = null;
  for (; ; ) {
    const from = after;
    const rows = await readTables(
      database,
      (session) => session.query(
        `${selectEntries} WHERE $1::text IS NULL OR id > $1 ORDER BY id LIMIT ${pageLength}`,
        [from]
      )
    );
    if (rows === null) throw notFound(database);
    for (const row of rows) yield entryOf(row, database);
    if (rows.length < pageLength) return;
    after = rows.at(-1)?.id ?? null;
  }
}
function entryOf({ id, report, deleted, incident }, database) {
  const entry = { schemaVersion: 1, id, report, deleted, incident };
  if (validateLibraryEntry(entry)) return entry;
  throw new Failure({
    code: "library/broken",
    message: `The entry ${id} of the library at ${database.address.shown} is not what Lockkeeper writes.`,
    hint: `Restore it, or remove it: DELETE FROM lockkeeper.entries WHERE id = '…'. Its source brings it again.`,
    problems: schemaProblems(validateLibraryEntry.errors)
  });
}
function lastOfEach(entries) {
  for (const { id } of entries) if (!isStorable(id)) throw unstorable(id);
  const last = new Map(entries.map((entry) => [entry.id, entry]));
  return [...last.values()].sort((left, right) => left.id < right.id ? -1 : 1).map((entry) => ({ entry, json: JSON.stringify(entry.incident) }));
}
var upsertText = `
  INSERT INTO lockkeeper.entries AS kept (id, report, deleted, incident)
  SELECT id, report, deleted, CASE WHEN incident <> 'null' THEN incident::json END
  FROM unnest($1::text[], $2::text[], $3::boolean[], $4::text[]) WITH ORDINALITY
    AS put (id, report, deleted, incident, place)
  ORDER BY place
  ON CONFLICT (id) DO UPDATE
  SET report = excluded.report, deleted = excluded.deleted, incident = excluded.incident, updated_at = DEFAULT`;
async function upsert(session, batch) {
  await session.query(upsertText, [
    batch.map(({ entry }) => entry.id),
    batch.map(({ entry }) => entry.report),
    batch.map(({ entry }) => entry.deleted),
    batch.map(({ json }) => json)
  ]);
}
var notFound = ({ address }) => new Failure({
  code: "library/not-found",
  message: `There is no library of incidents in PostgreSQL at ${address.shown}.`,
  hint: "Check host and database, or add the first incident: lockkeeper incidents add FILE --library postgres://… makes the tables."
});
var unstorable = (id) => new Failure({
  code: "incidents/invalid",
  message: `PostgreSQL cannot hold the id ${JSON.stringify(id)}: it has a NUL, or half of a character.`,
  hint: "Give the report another id where it comes from; nothing of this call was written."
});
export {
  openPostgresLibrary
};
