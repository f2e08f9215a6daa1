// An index of incidents in memory: finds candidates by words, vectors, hazards and services. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import type { IndexManifest } from '../../../domain/generated/index-manifest.ts';
import type { IncidentIndex } from '../../../domain/incident-index.ts';
import type { Candidate, EmbedderId, Lexicon, TermStatistics } from '../../../domain/incident-search.ts';
import { saturation } from './saturation.ts';
import { serviceKey } from './service-key.ts';
import { best } from './top-rows.ts';

/** Rows nearest to a vector, nearest first. */
export type Nearest = (
  vector: Float32Array,
  k: number,
) => readonly { readonly row: number; readonly cosine: number }[];

/** Where an incident stands with the vectors asked: its best cosine, and of which. */
type Dense = NonNullable<Candidate['dense']>;

type Asked = Parameters<IncidentIndex['findCandidates']>[0];

type Content = {
  readonly incidents: readonly Incident[];
  /** count × dims. */
  readonly vectors: Float32Array;
  readonly dims: number;
  readonly lexicon: Lexicon;
  /** null: every vector is compared. */
  readonly nearest: Nearest | null;
  readonly lengthMean: number;
  readonly place: ReadonlyMap<string, number>;
  readonly byHazard: ReadonlyMap<string, readonly number[]>;
  readonly byService: ReadonlyMap<string, readonly number[]>;
};

/** Makes an index of what was read and checked; row i of everything is the i-th incident. */
export function createMemoryIndex(input: {
  readonly name: string;
  readonly manifest: Pick<IndexManifest, 'embedder'>;
  readonly incidents: readonly Incident[];
  readonly vectors: Float32Array;
  readonly lexicon: Lexicon;
  readonly nearest: Nearest | null;
}): IncidentIndex {
  const { name, incidents, lexicon, vectors, nearest } = input;
  const { kind, model, dims } = input.manifest.embedder;
  const embedder: EmbedderId = { kind, model, dims };
  const content: Content = {
    incidents,
    vectors,
    dims,
    lexicon,
    nearest,
    lengthMean: meanOf(lexicon.lengths),
    place: new Map(lexicon.terms.map((term, index) => [term, index])),
    byHazard: rowsBy(incidents, ({ hazards }) => hazards.map(({ hazard }) => hazard)),
    byService: rowsBy(incidents, ({ services }) => services.map(serviceKey)),
  };
  return {
    name,
    count: incidents.length,
    embedder,
    readFitted: async () => lexicon.fitted,
    readTermStatistics: async (terms) => statisticsOf(content, terms),
    findCandidates: async (asked) => findCandidates(content, asked),
  };
}

function meanOf(lengths: Uint32Array): number {
  if (lengths.length === 0) return 1;
  return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
}

function rowsBy(
  incidents: readonly Incident[],
  keysOf: (incident: Incident) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [row, incident] of incidents.entries()) {
    for (const key of new Set(keysOf(incident))) {
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    }
  }
  return rows;
}

function statisticsOf({ lexicon, lengthMean, place }: Content, terms: readonly string[]): TermStatistics {
  const documentFrequency = new Map<string, number>();
  for (const term of terms) {
    const index = place.get(term);
    if (index === undefined) continue;
    documentFrequency.set(term, (lexicon.offsets[index + 1] ?? 0) - (lexicon.offsets[index] ?? 0));
  }
  return { count: lexicon.lengths.length, lengthMean, documentFrequency };
}

function findCandidates(content: Content, asked: Asked): readonly Candidate[] {
  const vectors = asked.vectors.filter(({ length }) => length === content.dims && length > 0);
  const byVector = vectors.flatMap((vector) => nearestRows(content, vector, asked.count));
  const rows = new Set<number>([
    ...byWords(content, asked),
    ...byVector,
    ...bySharing(content.byHazard, asked.hazards, { count: asked.count, total: content.incidents.length }),
    ...bySharing(content.byService, asked.services.map(serviceKey), {
      count: asked.count,
      total: content.incidents.length,
    }),
  ]);
  const frequencies = frequenciesOf(content, rows, asked.terms.keys());
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const incident = content.incidents[row];
      if (incident === undefined) return [];
      return [
        {
          row,
          incident,
          frequencies: frequencies.get(row) ?? new Map(),
          length: content.lexicon.lengths[row] ?? 0,
          dense: densest(content, vectors, row),
        },
      ];
    });
}

/** The rows with the most weight of words. */
function byWords({ lexicon, lengthMean, place }: Content, { terms, count }: Asked): readonly number[] {
  const scores = new Float64Array(lexicon.lengths.length);
  for (const [term, weight] of terms) {
    const index = place.get(term);
    if (index === undefined) continue;
    const end = lexicon.offsets[index + 1] ?? 0;
    for (let at = lexicon.offsets[index] ?? 0; at < end; at += 1) {
      const row = lexicon.rows[at] ?? 0;
      const length = (lexicon.lengths[row] ?? 0) / lengthMean;
      scores[row] = (scores[row] ?? 0) + weight * saturation(lexicon.counts[at] ?? 0, length);
    }
  }
  return best(scores, count);
}

function nearestRows(
  { vectors, dims, nearest }: Content,
  vector: Float32Array,
  count: number,
): readonly number[] {
  if (nearest !== null) return nearest(vector, count).map(({ row }) => row);
  const cosines = new Float64Array(vectors.length / dims);
  for (let row = 0; row < cosines.length; row += 1) cosines[row] = dot(vectors, row * dims, vector);
  return best(cosines, count);
}

/** Loops over four sums: the additions of one would each wait for the one before. */
function dot(vectors: Float32Array, at: number, vector: Float32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = 0;
  for (; k + 3 < vector.length; k += 4) {
    a += (vectors[at + k] ?? 0) * (vector[k] ?? 0);
    b += (vectors[at + k + 1] ?? 0) * (vector[k + 1] ?? 0);
    c += (vectors[at + k + 2] ?? 0) * (vector[k + 2] ?? 0);
    d += (vectors[at + k + 3] ?? 0) * (vector[k + 3] ?? 0);
  }
  for (; k < vector.length; k += 1) a += (vectors[at + k] ?? 0) * (vector[k] ?? 0);
  return a + b + c + d;
}

/** The rows that share the most, a rare thing counting more than a common one. */
function bySharing(
  rowsOf: ReadonlyMap<string, readonly number[]>,
  keys: readonly string[],
  { count, total }: { readonly count: number; readonly total: number },
): readonly number[] {
  const known = [...new Set(keys)].filter((key) => rowsOf.has(key));
  if (known.length === 0) return [];
  const scores = new Float64Array(total);
  for (const key of known) {
    const rows = rowsOf.get(key) ?? [];
    for (const row of rows) scores[row] = (scores[row] ?? 0) + Math.log(1 + total / rows.length);
  }
  return best(scores, count);
}

function frequenciesOf(
  { lexicon, place }: Content,
  rows: ReadonlySet<number>,
  terms: Iterable<string>,
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const counts = [...rows].map((): Map<string, number> => new Map());
  // Place of each row in `counts`, from 1: postings of a common term are many, rows that are wanted are few.
  const places = new Uint32Array(lexicon.lengths.length);
  for (const [at, row] of [...rows].entries()) places[row] = at + 1;
  for (const term of terms) {
    const index = place.get(term);
    if (index === undefined) continue;
    const end = lexicon.offsets[index + 1] ?? 0;
    for (let at = lexicon.offsets[index] ?? 0; at < end; at += 1) {
      const wanted = places[lexicon.rows[at] ?? 0] ?? 0;
      if (wanted > 0) counts[wanted - 1]?.set(term, lexicon.counts[at] ?? 0);
    }
  }
  return new Map([...rows].map((row, at) => [row, counts[at] ?? new Map()]));
}

function densest({ vectors, dims }: Content, asked: readonly Float32Array[], row: number): Dense | null {
  let densest: Dense | null = null;
  for (const [vector, numbers] of asked.entries()) {
    const cosine = dot(vectors, row * dims, numbers);
    if (Number.isFinite(cosine) && (densest === null || cosine > densest.cosine))
      densest = { cosine, vector };
  }
  return densest;
}
