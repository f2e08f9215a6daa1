// The parameters of the offline embedder in a table, in parts. Effects: those of the session.
import type { IndexManifest } from '../../domain/generated/index-manifest.ts';
import type { FittedEmbedder } from '../../domain/incident-search.ts';
import { Failure } from '../../failure.ts';
import type { Session } from './database.ts';
import { decodeFitted, encodeFitted } from './fitted-bytes.ts';
import type { PostgresIndexContent } from './index-rows.ts';

/** No message of the protocol should be much larger. */
const partBytes = 8_000_000;

export async function writeFitted(
  session: Session,
  { content, earlier }: { readonly content: PostgresIndexContent; readonly earlier: IndexManifest | null },
): Promise<void> {
  const { fitted } = content.lexicon;
  const { sha256 } = content.manifest.embedder.fitted ?? {};
  if (fitted !== null && sha256 !== undefined && earlier?.embedder.fitted?.sha256 === sha256) return;
  await session.query('DELETE FROM lockkeeper.fitted_embedder');
  if (fitted === null) return;
  const bytes = encodeFitted(fitted);
  for (let part = 0; part * partBytes < bytes.length; part += 1)
    await session.query('INSERT INTO lockkeeper.fitted_embedder (part, bytes) VALUES ($1, $2)', [
      part,
      Buffer.from(bytes.subarray(part * partBytes, (part + 1) * partBytes)),
    ]);
}

/** null: the index has another embedder, or none. @throws {Failure} `index/damaged` */
export async function readFitted(session: Session, shown: string): Promise<FittedEmbedder | null> {
  const rows = await session.query<{ bytes: Uint8Array }>(
    'SELECT bytes FROM lockkeeper.fitted_embedder ORDER BY part',
  );
  if (rows.length === 0) return null;
  const fitted = decodeFitted(Buffer.concat(rows.map(({ bytes }) => bytes)));
  if (fitted !== null) return fitted;
  throw new Failure({
    code: 'index/damaged',
    message: `The embedder of the index at ${shown} is not what a build writes.`,
    hint: 'Build it anew: lockkeeper incidents build --full --out postgres://….',
  });
}
