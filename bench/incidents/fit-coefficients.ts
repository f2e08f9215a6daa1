// Fits src/core/incidents/search/coefficients.ts and prints it with what held in cross-validation. Effects: reads labelled data and mirrors.
//
//   npm run bench -- incidents      prints what it fits beside what ships
import { findHazardsInSentences } from '../../src/core/incidents/hazards/find-in-text.ts';
import { createPhraseBook } from '../../src/core/incidents/search/phrase-book.ts';
import { matchIncidents } from '../../src/core/incidents/search/search-index.ts';
import type { HazardHit } from '../../src/domain/incident-search.ts';
import type { BuiltIndex } from './built-index.ts';
import { calibrate, dot, fitWeights, type WeighedPair } from './fit-weights.ts';
import type { OrdinaryRelease } from './ordinary-releases.ts';
import { type QuerySigns, readSigns, signNames } from './pair-signs.ts';

/** What a fit gives: a weight a sign, in probability's log-odds. */
export type Fit = { readonly weights: readonly number[]; readonly base: number };

/** Every sign counts. */
export const allSigns: readonly number[] = signNames.map(() => 1);

/**
 * Fits weights to `plain` and `noisy`, the same queries over two libraries, then calibrates over `plain` and `ordinary`,
 * topics without a relevant incident.
 */
export function fitScore(input: {
  readonly plain: readonly QuerySigns[];
  readonly noisy: readonly QuerySigns[];
  readonly ordinary: readonly QuerySigns[];
  readonly mask: readonly number[];
}): Fit {
  const weights = fitWeights([...input.plain, ...input.noisy], input.mask);
  const share = input.ordinary.length === 0 ? 0 : input.plain.length / input.ordinary.length;
  const { scale, base } = calibrate([
    ...input.plain.flatMap((query) => weighedPairs(query, weights, 1)),
    ...input.ordinary.flatMap((query) => weighedPairs(query, weights, share)),
  ]);
  return { weights: weights.map((weight) => weight * scale), base };
}

const weighedPairs = (
  { pairs }: QuerySigns,
  weights: readonly number[],
  weight: number,
): readonly WeighedPair[] =>
  pairs.map(({ signs, isRelevant }) => ({ sum: dot(weights, signs), isRelevant, weight }));

/** One in `every` subjects of the releases, each a query of which nothing is relevant. */
export function ordinaryQueries(
  releases: readonly OrdinaryRelease[],
  every: number,
  built: BuiltIndex,
): Promise<readonly QuerySigns[]> {
  const subjects = [...new Set(releases.flatMap((release) => release.subjects))];
  return readSigns(
    subjects
      .filter((_, at) => at % every === 0)
      .map((text, at) => ({ id: `ordinary-${at}`, text, track: 'ordinary', relevant: [] })),
    built,
  );
}

/** Topics that a gate asks of a release at most. */
const topicsMax = 40;

/** Number of topics and the highest log-odds, before the correction for topics, of a release as a gate would ask it. */
export async function askRelease(
  { subjects }: OrdinaryRelease,
  { index, embed }: BuiltIndex,
  { weights, base }: Fit,
): Promise<{ readonly topics: number; readonly odds: number; readonly incident: string | null }> {
  const asked = subjects
    .filter((subject) => !/^(?:docs?|tests?|chore: test)\b/i.test(subject))
    .slice(0, topicsMax);
  const { matches } = await matchIncidents({
    query: {
      topics: asked.map((text) => ({ text, refs: [] })),
      hazards: mergeHazards(asked),
      services: [],
      date: null,
    },
    index,
    embed,
    book: createPhraseBook({}),
    count: 20,
  });
  const scored = matches.map(({ candidate, best, hazards, harm }) => ({
    id: candidate.incident.id,
    odds:
      base +
      dot(weights, [
        best.share,
        Math.log1p(best.evidence),
        Math.max(0, best.dense ?? 0),
        1 - Math.exp(-hazards),
        harm,
      ]),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, match) => (most === null || match.odds > most.odds ? match : most),
    null,
  );
  return { topics: asked.length, odds: best?.odds ?? Number.NEGATIVE_INFINITY, incident: best?.id ?? null };
}

function mergeHazards(subjects: readonly string[]): readonly HazardHit[] {
  const merged = new Map<string, HazardHit>();
  for (const hit of subjects.flatMap((subject) => findHazardsInSentences([subject]))) {
    const known = merged.get(hit.hazard);
    if (known === undefined || (known.strength === 'weak' && hit.strength === 'strong'))
      merged.set(hit.hazard, hit);
  }
  return [...merged.values()];
}
