// What an index in PostgreSQL says of itself. Effects: those of the session.
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import { validateIndexManifest } from '../../domain/generated/index-manifest.validate.js';
import { schemaProblems } from '../../domain/schema-problems.ts';
import { Failure } from '../../failure.ts';
import type { Database, Session } from './database.ts';
import { readVersion } from './migrate.ts';

export type IndexState = {
  /** Grows with each write. */
  readonly generation: number;
  readonly manifest: IndexManifest;
  readonly nextNumber: number;
  readonly nextSegment: number;
  /** Numbers in postings whose incidents are gone. */
  readonly retired: number;
  readonly lengthTotal: number;
};

type StateRow = Omit<IndexState, 'manifest'> & { readonly manifest: unknown };

/** Version of the tables that hold an index. */
const versionOfIndex = 2;

/** null: no index was written. @throws {Failure} `index/damaged` */
export async function readState(session: Session, { address }: Database): Promise<IndexState | null> {
  if ((await readVersion(session)) < versionOfIndex) return null;
  const [row] = await session.query<StateRow>(
    `SELECT generation::float8, manifest, next_number AS "nextNumber", next_segment AS "nextSegment", retired,
       length_total::float8 AS "lengthTotal"
     FROM lockkeeper.index_state`,
  );
  if (row === undefined) return null;
  const { manifest } = row;
  if (validateIndexManifest(manifest)) return { ...row, manifest };
  throw new Failure({
    code: 'index/damaged',
    message: `The index at ${address.shown} says of itself what no build writes.`,
    hint: 'Build it anew: lockkeeper incidents build --full --out postgres://….',
    problems: schemaProblems(validateIndexManifest.errors),
  });
}

/** The state that there must be. @throws {Failure} `index/not-found`, `index/damaged` */
export async function requireState(session: Session, database: Database): Promise<IndexState> {
  const state = await readState(session, database);
  if (state !== null) return state;
  throw new Failure({
    code: 'index/not-found',
    message: `There is no index of incidents in PostgreSQL at ${database.address.shown}.`,
    hint: 'Check host and database, or build it: lockkeeper incidents build --library … --out postgres://….',
  });
}

/** Whether vectors of one can be compared with those of the other. */
export const sameEmbedder = ({ embedder: one }: IndexManifest, { embedder: other }: IndexManifest): boolean =>
  one.kind === other.kind &&
  one.model === other.model &&
  one.dims === other.dims &&
  one.fitted?.sha256 === other.fitted?.sha256;
