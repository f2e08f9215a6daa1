// Adds entries to a library in PostgreSQL, as one of several processes. Effects: network.
//
//   add-many ADDRESS NUMBER, bundled first
import { openPostgresLibrary } from '../../src/adapters/postgres/postgres-library.ts';
import type { LibraryEntry } from '../../src/domain/generated/library-entry.ts';

const [address = '', writer = ''] = process.argv.slice(2);
const tombstone = (id: string): LibraryEntry => ({
  schemaVersion: 1,
  id,
  report: 'b'.repeat(64),
  deleted: true,
  incident: null,
});
const library = await openPostgresLibrary({
  address,
  password: process.env['PGPASSWORD'] ?? null,
  remainingMs: () => 60_000,
});
for (let at = 0; at < 10; at += 1) {
  const ids = [`everybody-${Number(writer) % 2 === 0 ? at : 9 - at}`, `own-${writer}-${at}`];
  await library.put(ids.map(tombstone));
}
