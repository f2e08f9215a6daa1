// Contents of indexes for tests of PostgreSQL, from incidents that are written here. Pure.
import { expect } from 'vitest';
import type { PostgresIndexContent } from '../../src/adapters/postgres/index-rows.ts';
import { buildLexicon } from '../../src/core/incidents/search/build-lexicon.ts';
import { createMemoryIndex } from '../../src/core/incidents/search/memory-index.ts';
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { IncidentIndex } from '../../src/domain/incident-index.ts';
import type { Candidate, FittedEmbedder } from '../../src/domain/incident-search.ts';
import { makePastIncident } from '../fakes/past-incident.ts';

/** Numbers from 0 to below 1 that look like chance: mulberry32. */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const words =
  'lock table migration cache flush retry storm quota certificate expired dns failover replica queue'
    .split(' ')
    .concat(
      'disk memory pool timeout rollback flag default 결제 장애 인증서 만료 재시도 폭주 캐시'.split(' '),
    );
const hazards = ['db.lock', 'cert.expiry', 'retry.storm', 'cache.flush', 'dns.change'] as const;
const services = ['payments-api', 'Checkout', 'search', '정산 서버', "o'hara", 'a"b\\c'];

/** The `number`-th incident; another `edition` of it has other words and another revision. */
export function makeNumbered(number: number, edition = 0): Incident {
  const chance = makeChance(number * 31 + edition * 7_919 + 1);
  const pick = <Item>(items: readonly Item[], fallback: Item): Item =>
    items[Math.floor(chance() * items.length)] ?? fallback;
  // Rare words near the end of the list, as languages have them.
  const said = Array.from({ length: 8 + Math.floor(chance() * 40) }, () =>
    chance() < 0.1 ? `rare${Math.floor(chance() * 500)}` : pick(words, 'lock'),
  );
  return makePastIncident({
    id: `INC-${String(number).padStart(6, '0')}`,
    revision: `${edition}${String(number).padStart(63, '0')}`,
    title: `Outage ${number}`,
    services: [pick(services, 'search')],
    hazards: [{ hazard: pick(hazards, 'db.lock'), evidence: 'it', sentences: [0] }],
    searchTerms: [],
    sentences: [said.join(' ')],
    recap: { ...makePastIncident().recap, summary: { text: said.slice(0, 6).join(' '), sentences: [0] } },
  });
}

/** Unit vectors, a row an incident, the same for the same revision. */
function makeVectors(incidents: readonly Incident[], dims: number): Float32Array {
  const vectors = new Float32Array(incidents.length * dims);
  incidents.forEach(({ id, revision }, row) => {
    const chance = makeChance(Number(id.slice(4)) * 13 + Number(revision[0]) + dims);
    vectors.set(unit(Array.from({ length: dims }, () => chance() - 0.5)), row * dims);
  });
  return vectors;
}

export function unit(numbers: readonly number[]): Float32Array {
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (number) => number / length);
}

const fileEntry = { sha256: '0'.repeat(64), sizeBytes: 0 };

/** `dims` 0: no embedder. */
export function makeContent(
  incidents: readonly Incident[],
  { dims = 0, fitted = null }: { readonly dims?: number; readonly fitted?: FittedEmbedder | null } = {},
): PostgresIndexContent {
  return {
    manifest: {
      schemaVersion: 1,
      count: incidents.length,
      embedder: {
        kind: dims === 0 ? 'none' : fitted === null ? 'voyage' : 'offline',
        model: dims === 0 || fitted !== null ? null : 'voyage-made',
        dims,
        fitted: fitted === null ? null : { sha256: String(fitted.terms.size).padStart(64, '0'), count: 1 },
      },
      metric: 'cosine',
      graph: null,
      textVersion: '1',
      files: { 'incidents.jsonl': fileEntry, 'vectors.f32': fileEntry, 'lexicon.bin': fileEntry },
    },
    incidents,
    vectors: makeVectors(incidents, dims),
    lexicon: { ...buildLexicon(incidents), fitted },
  };
}

export const inMemory = (content: PostgresIndexContent): IncidentIndex =>
  createMemoryIndex({ name: 'memory', nearest: null, ...content });

/** Asks both; they must find the same. Rows may have gaps in tables, and cosines differ in their last digits. */
export async function expectSameCandidates(
  asked: Parameters<IncidentIndex['findCandidates']>[0],
  { tables, memory }: { readonly tables: IncidentIndex; readonly memory: IncidentIndex },
): Promise<void> {
  const [found, expected] = [await tables.findCandidates(asked), await memory.findCandidates(asked)];
  expect(found.map(comparable)).toEqual(expected.map(comparable));
  found.forEach(({ dense }, at) => {
    expect(dense?.cosine ?? 2).toBeCloseTo(expected[at]?.dense?.cosine ?? 2, 5);
  });
}

const comparable = ({ incident, frequencies, length, dense }: Candidate) => ({
  incident,
  length,
  frequencies: [...frequencies].sort(),
  vector: dense?.vector ?? null,
});
