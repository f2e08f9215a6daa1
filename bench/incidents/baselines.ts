// What the search is compared with: plain BM25, a text-search library, vectors alone. Pure.
import MiniSearch from 'minisearch';
import type { Incident } from '../../src/domain/generated/incident.ts';
import type { BuiltIndex } from './built-index.ts';

/** Ids of incidents, best first. */
export type Ranking = (text: string) => Promise<readonly string[]>;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const documentsOf = (incidents: readonly Incident[]) =>
  incidents.map(({ id, sentences }) => ({ id, text: sentences.join(' ') }));

/** BM25 over words as they stand, k1 1.2 and b 0.75: no stems, no stop words, nothing of Korean. */
export function plainBm25(incidents: readonly Incident[]): Ranking {
  const documents = documentsOf(incidents).map(({ id, text }) => ({ id, words: wordsOf(text) }));
  const frequency = new Map<string, number>();
  for (const { words } of documents)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const mean = documents.reduce((sum, { words }) => sum + words.length, 0) / documents.length;
  const rarity = (word: string): number => {
    const known = frequency.get(word) ?? 0;
    return Math.log(1 + (documents.length - known + 0.5) / (known + 0.5));
  };
  const postings = new Map<string, Map<number, number>>();
  for (const [row, { words }] of documents.entries()) {
    for (const word of words) {
      const own = postings.get(word) ?? new Map<number, number>();
      postings.set(word, own.set(row, (own.get(row) ?? 0) + 1));
    }
  }
  return async (text) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(text))) {
      for (const [row, times] of postings.get(word) ?? []) {
        const length = (documents[row]?.words.length ?? 0) / mean;
        const gain = (rarity(word) * times) / (times + 1.2 * (0.25 + 0.75 * length));
        scores.set(row, (scores.get(row) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 20)
      .map(([row]) => documents[row]?.id ?? '');
  };
}

/** minisearch as its README sets it up, with its fuzzy matching. */
export function textSearchLibrary(incidents: readonly Incident[]): Ranking {
  const search = new MiniSearch<{ readonly id: string; readonly text: string }>({ fields: ['text'] });
  search.addAll(documentsOf(incidents));
  return async (text) =>
    search
      .search(text, { fuzzy: 0.2, prefix: true })
      .slice(0, 20)
      .map(({ id }) => String(id));
}

/** Nearest vectors, nothing else. */
export const denseAlone =
  ({ index, embed }: BuiltIndex): Ranking =>
  async (text) => {
    const vectors = await embed([text]);
    const asked = { terms: new Map<string, number>(), vectors, hazards: [], services: [], count: 20 };
    return (await index.findCandidates(asked))
      .map(({ incident, dense }) => ({ id: incident.id, cosine: dense?.cosine ?? -1 }))
      .sort((a, b) => b.cosine - a.cosine)
      .map(({ id }) => id);
  };
