// What queries and incidents share, as numbers that coefficients are fitted to. Pure, but for the index that is asked.
import { createPhraseBook } from '../../src/core/incidents/search/phrase-book.ts';
import { type Match, matchIncidents } from '../../src/core/incidents/search/search-index.ts';
import { queryOfText } from '../../src/flows/incidents/search-incidents.ts';
import type { BuiltIndex } from './built-index.ts';

/** Names of the numbers of a pair, as src/core/incidents/search/coefficients.ts has them. */
export const signNames = ['share', 'evidence', 'dense', 'hazards', 'harm'] as const;

/** A query with every incident that may be relevant; all others share nothing with it. */
export type QuerySigns = {
  readonly id: string;
  readonly track: string;
  readonly relevant: readonly string[];
  readonly pairs: readonly {
    readonly incident: string;
    readonly isRelevant: boolean;
    readonly signs: readonly number[];
  }[];
};

/** As src/core/incidents/search/score.ts bends them before it weighs them. */
const signsOf = ({ best, hazards, harm }: Match): readonly number[] => [
  best.share,
  Math.log1p(best.evidence),
  Math.max(0, best.dense ?? 0),
  1 - Math.exp(-hazards),
  harm,
];

/** Asks each query as `incidents search` does. */
export async function readSigns(
  queries: readonly {
    readonly id: string;
    readonly text: string;
    readonly track: string;
    readonly relevant: readonly string[];
  }[],
  { index, embed }: BuiltIndex,
): Promise<readonly QuerySigns[]> {
  const book = createPhraseBook({});
  const all: QuerySigns[] = [];
  for (const { id, text, track, relevant } of queries) {
    const query = queryOfText({ text, services: [], hazards: [] });
    const { matches } = await matchIncidents({ query, index, embed, book, count: 100 });
    const wanted = new Set(relevant);
    const pairs = matches.map((match) => ({
      incident: match.candidate.incident.id,
      isRelevant: wanted.has(match.candidate.incident.id),
      signs: signsOf(match),
    }));
    all.push({ id, track, relevant, pairs });
  }
  return all;
}
