// Builds small indexes and asks them, for tests of the search. Pure.
import { buildLexicon } from '../../../../../src/core/incidents/search/build-lexicon.ts';
import { documentText } from '../../../../../src/core/incidents/search/document-text.ts';
import { createMemoryIndex, type Nearest } from '../../../../../src/core/incidents/search/memory-index.ts';
import { embedOffline, fitEmbedder } from '../../../../../src/core/incidents/search/offline-embedder.ts';
import { type EmbedQuery, searchIndex } from '../../../../../src/core/incidents/search/search-index.ts';
import type { HazardId, Incident } from '../../../../../src/domain/generated/incident.ts';
import type { IncidentIndex } from '../../../../../src/domain/incident-index.ts';
import type { FoundIncident, HazardHit, IncidentQuery } from '../../../../../src/domain/incident-search.ts';
import { makePastIncident } from '../../../../fakes/past-incident.ts';

/** An incident of one sentence. */
export function told(id: string, text: string, overrides: Partial<Incident> = {}): Incident {
  return makePastIncident({
    id,
    title: text.slice(0, 100),
    date: null,
    services: [],
    url: null,
    recap: {
      summary: { text, sentences: [0] },
      trigger: null,
      cause: null,
      impact: null,
      mitigation: null,
      prevention: null,
    },
    hazards: [],
    searchTerms: [],
    sentences: [text],
    ...overrides,
  });
}

export const outages: readonly Incident[] = [
  told('cert', 'The TLS certificate of the payment gateway expired at night and every card payment failed.'),
  told('lock', 'A migration that added a NOT NULL column locked the members table, and logins timed out.', {
    hazards: [{ hazard: 'db.lock', evidence: 'locked the members table', sentences: [0] }],
  }),
  told(
    'regex',
    'A firewall rule with a poorly written regular expression used all CPU through backtracking.',
  ),
  told('cache', 'Removing cache nodes sent all reads to the database, which was overloaded.'),
  told('cert-ko', '결제 게이트웨이의 인증서가 새벽에 만료되어 모든 카드 승인이 실패했다.', {
    language: 'ko',
  }),
  told('coupon-ko', '쿠폰 이벤트로 접속자가 몰려 커넥션 풀이 고갈되었고 주문이 중단되었다.', {
    language: 'ko',
  }),
];

export type Built = { readonly index: IncidentIndex; readonly embed: EmbedQuery };

export function build(
  incidents: readonly Incident[],
  { dims = 16, nearest = null }: { readonly dims?: number; readonly nearest?: Nearest | null } = {},
): Built {
  const lexicon = buildLexicon(incidents);
  const fitted = fitEmbedder(lexicon, { dims });
  const vectors = new Float32Array(incidents.length * fitted.dims);
  for (const [row, vector] of embedOffline(fitted, incidents.map(documentText)).entries())
    vectors.set(vector, row * fitted.dims);
  const embedder = { kind: 'offline', model: null, dims: fitted.dims, fitted: null } as const;
  const index = createMemoryIndex({
    name: 'made',
    manifest: { embedder },
    incidents,
    vectors,
    lexicon: { ...lexicon, fitted },
    nearest,
  });
  return { index, embed: async (texts) => embedOffline(fitted, texts) };
}

export const hit = (hazard: HazardId, strength: HazardHit['strength'] = 'strong'): HazardHit => ({
  hazard,
  strength,
  evidence: [{ text: 'ALTER TABLE', ref: null, path: null, sentence: null }],
});

export const ask = (text: string, overrides: Partial<IncidentQuery> = {}): IncidentQuery => ({
  topics: [{ text, refs: [] }],
  hazards: [],
  services: [],
  date: null,
  ...overrides,
});

export async function search(
  { index, embed }: { readonly index: IncidentIndex; readonly embed: EmbedQuery | null },
  query: IncidentQuery,
  count = 5,
): Promise<readonly FoundIncident[]> {
  return (await searchIndex({ query, index, embed, glossary: {}, count })).found;
}

export const idsOf = (found: readonly FoundIncident[]): readonly string[] =>
  found.map(({ incident }) => incident.id);

/** Its score in the answer; one that is not in it fails the test. */
export function scoreOf(found: readonly FoundIncident[], id: string): number {
  const one = found.find(({ incident }) => incident.id === id);
  if (one === undefined) throw new Error(`${id} was not found`);
  return one.score;
}
