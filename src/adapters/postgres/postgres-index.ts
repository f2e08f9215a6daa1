// An index of incidents in tables of PostgreSQL. Effects: network.

import type { IncidentIndex } from '../../domain/incident-index.ts';
import type { EmbedderId } from '../../domain/incident-search.ts';
import { Failure } from '../../failure.ts';
import { type Database, type DatabaseInput, openDatabase, type Session } from './database.ts';
import { type Asked, findCandidates } from './find-candidates.ts';
import { readFitted } from './fitted-parts.ts';
import { type IndexState, requireState, sameEmbedder } from './index-state.ts';
import { isStorable } from './storable-text.ts';
import { useVectors, vectorsGone } from './vector-tables.ts';

/** `textVersion`: by which version of terms it was built; another one must not be asked. */
export type PostgresIndex = IncidentIndex & { readonly textVersion: string };

/**
 * The index at an address. It can be written anew while it is asked: each question sees one writing, whole.
 *
 * Candidates' rows are in the order of a build's, with gaps where incidents are gone.
 * @throws {Failure} `arguments/invalid`, `index/not-found`, `index/damaged`, `postgres/…`; its methods also
 * `index/incompatible` when it was written anew with another embedder since it was opened
 */
export async function openPostgresIndex(input: DatabaseInput): Promise<PostgresIndex> {
  const database = openDatabase(input);
  const opened = await database.read(async (session) => ({
    state: await requireState(session, database),
    count: await countIncidents(session),
  }));
  const { manifest } = opened.state;
  const { kind, model, dims } = manifest.embedder;
  const embedder: EmbedderId = { kind, model, dims };
  return {
    name: input.address,
    count: opened.count,
    embedder,
    textVersion: manifest.textVersion,
    readFitted: () =>
      database.read(async (session) => {
        await requireSame(session, { database, opened: opened.state });
        return readFitted(session, database.address.shown);
      }),
    readTermStatistics: (terms) =>
      database.read(async (session) => {
        const state = await requireState(session, database);
        const rows = await session.query<{ term: string; documents: number }>(
          'SELECT term, documents FROM lockkeeper.terms WHERE term = ANY($1)',
          [terms.filter(isStorable)],
        );
        const count = await countIncidents(session);
        return {
          count,
          lengthMean: lengthMeanOf(state, count),
          documentFrequency: new Map(rows.map(({ term, documents }) => [term, documents])),
        };
      }),
    findCandidates: async (asked) => {
      assertDims(asked, { dims, shown: database.address.shown });
      return database.read((session) => ask(session, { database, opened: opened.state, asked }));
    },
  };
}

const lengthMeanOf = ({ lengthTotal }: IndexState, count: number): number =>
  count === 0 ? 1 : Math.max(1, lengthTotal / count);

async function countIncidents(session: Session): Promise<number> {
  const [row] = await session.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM lockkeeper.indexed_incidents',
  );
  return row?.count ?? 0;
}

type Question = { readonly database: Database; readonly opened: IndexState; readonly asked: Asked };

async function ask(session: Session, { database, opened, asked }: Question) {
  const state = await requireSame(session, { database, opened });
  const { dims } = state.manifest.embedder;
  if (dims > 0 && asked.vectors.length > 0 && !(await useVectors(session)))
    throw vectorsGone(database.address.shown);
  const lengthMean = lengthMeanOf(state, await countIncidents(session));
  return findCandidates(session, asked, { dims, lengthMean, shown: database.address.shown });
}

/** Terms and vectors of a question were made for the index as it was opened. */
async function requireSame(
  session: Session,
  { database, opened }: Omit<Question, 'asked'>,
): Promise<IndexState> {
  const state = await requireState(session, database);
  const isSame =
    sameEmbedder(state.manifest, opened.manifest) &&
    state.manifest.textVersion === opened.manifest.textVersion;
  if (isSame) return state;
  throw new Failure({
    code: 'index/incompatible',
    message: `The index at ${database.address.shown} was built anew with another embedder while this run was asking it.`,
    hint: 'Run again: nothing was compared across the two.',
  });
}

function assertDims(
  { vectors }: Asked,
  { dims, shown }: { readonly dims: number; readonly shown: string },
): void {
  const other = vectors.find(({ length }) => dims > 0 && length !== dims);
  if (other === undefined) return;
  throw new Failure({
    code: 'index/incompatible',
    message: `The index at ${shown} has vectors of ${dims} numbers, and was asked with one of ${other.length}.`,
    hint: 'Vectors of another embedder cannot be compared. Set incidents.embedder to that of the index, or build it anew.',
  });
}
