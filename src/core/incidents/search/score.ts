// What an incident and a query share → the probability that a person would call it relevant. Pure.
import { coefficients } from './coefficients.ts';

/** What is compared of a topic of the query and an incident. Each grows with likeness; none depends on the size of the library. */
export type TopicSigns = {
  /** Share of the topic's weight of words that the incident has, 0 to 1. */
  readonly share: number;
  /** How much was shared: the sum of the rarities of the shared words, each 0 to 1. */
  readonly evidence: number;
  /** Cosine; null: no vectors. */
  readonly dense: number | null;
};

/** What is compared of the whole release and an incident. */
export type ReleaseSigns = {
  /** Sum over the shared hazards of rarity, half of it where the change shows the hazard weakly; not bounded. */
  readonly hazards: number;
  readonly sharesService: boolean;
  /** How far the report tells of harm at all, 0 to 1: libraries also hold texts that do not. */
  readonly harm: number;
  /** Years between incident and release; null: one of both has no date. */
  readonly ageYears: number | null;
};

/** Log-odds that a topic speaks for. */
function weighTopic({ share, evidence, dense }: TopicSigns): number {
  const { share: ofShare, evidence: ofEvidence, dense: ofDense } = coefficients;
  return ofShare * share + ofEvidence * Math.log1p(evidence) + ofDense * Math.max(0, dense ?? 0);
}

/** Recency halves in this time; what has no date counts as one half-life old. */
const halfLifeYears = 5;

/** Log-odds that the release as a whole speaks for. */
export function weighRelease({ hazards, sharesService, harm, ageYears }: ReleaseSigns): number {
  const age = ageYears === null ? halfLifeYears : Math.max(0, ageYears);
  return (
    coefficients.hazards * (1 - Math.exp(-hazards)) +
    coefficients.service * (sharesService ? 1 : 0) +
    coefficients.harm * harm +
    coefficients.recency * (2 ** (-age / halfLifeYears) - 0.5)
  );
}

/**
 * Log-odds of a topic among those that were tried.
 *
 * The best of many is high by chance: a release of n topics that resemble nothing meets n times as many accidents as a
 * text of one. Its odds are divided by n to the power `coefficients.topics`; a topic that shows a hazard which both share
 * is less likely to be met by chance, and a migration that locks a table is no safer among other commits:
 * `coefficients.topicsWithHazard`.
 */
export function weighMatch(
  signs: TopicSigns & { readonly tried: number; readonly showsHazard: boolean },
): number {
  const power = signs.showsHazard ? coefficients.topicsWithHazard : coefficients.topics;
  return weighTopic(signs) - power * Math.log(Math.max(1, signs.tried));
}

/** The probability, 0 to 1, of the log-odds of the best topic and of the release. */
export function probabilityOf({
  topic,
  release,
}: {
  readonly topic: number;
  readonly release: number;
}): number {
  return 1 / (1 + Math.exp(-(coefficients.base + topic + release)));
}
