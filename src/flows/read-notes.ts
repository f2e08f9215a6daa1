// The newest notes that the workspace wrote before this release. Effects: reads the ledger.
import { listEarlierNotes } from '../core/ledger/earlier-notes.ts';
import type { EarlierNote, SourceReport } from '../domain/context.ts';
import type { Note } from '../domain/generated/note.ts';
import { validateNote } from '../domain/generated/note.validate.js';
import type { Sha } from '../domain/units.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { sourceAnswered, sourceFailed, sourceOff } from './source-report.ts';

const notesMax = 5;
/** Notes that are gone or of another version are passed over; more than this many are not looked for. */
const looksMax = 25;

/** At most five, newest first, of other heads than those of this release. */
export async function readEarlierNotes(
  query: { readonly workspace: string; readonly heads: readonly Sha[] },
  world: Pick<World, 'ledger'>,
): Promise<{ readonly notes: readonly EarlierNote[]; readonly report: SourceReport }> {
  const source = 'notes';
  if (world.ledger === null) return { notes: [], report: sourceOff(source) };
  try {
    const keys = listEarlierNotes(await world.ledger.readLines(), query).slice(0, looksMax);
    const notes: EarlierNote[] = [];
    for (const { sha256, at } of keys) {
      if (notes.length === notesMax) break;
      const text = await world.ledger.readNote(sha256);
      const note = text === null ? null : parseNote(text);
      if (note !== null) notes.push({ ref: `note:${sha256.slice(0, 12)}`, at, note });
    }
    return {
      notes,
      report: sourceAnswered({ source, asked: notes.length, got: notes.length, problems: [] }),
    };
  } catch (error) {
    // A ledger that cannot be read stops a run where it must: when base or emergencies are looked up in it.
    if (!(error instanceof Failure)) throw error;
    return { notes: [], report: sourceFailed({ source, asked: notesMax, error, required: false }) };
  }
}

function parseNote(text: string): Note | null {
  try {
    const value: unknown = JSON.parse(text);
    return validateNote(value) ? value : null;
  } catch {
    return null;
  }
}
