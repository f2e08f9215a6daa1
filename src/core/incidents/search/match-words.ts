// The words of a topic beside the terms of an incident. Pure.
import type { Candidate, TermStatistics } from '../../../domain/incident-search.ts';
import { saturation } from './saturation.ts';
import type { Alternative, AskedWord } from './terms-of.ts';

/** A word of the topic with what it weighs in this index. */
export type WeighedWord = {
  readonly word: AskedWord;
  /** Rarity times share of each alternative, in their order. */
  readonly weights: readonly number[];
  /** What an incident that has the word can give at most. */
  readonly ideal: number;
};

/** A word of the topic that the incident has. */
export type SharedWord = {
  readonly surface: string;
  readonly alternative: Alternative;
  readonly contribution: number;
};

/** A concept says more than the word that led to it: chosen on all labelled queries at once, without folds. */
const conceptWeight = 1.2;
/** Other alternatives of a word that the incident has add this part of their own. */
const furtherShare = 0.1;
/** A word of which the library knows nothing says that the topic may be about something else, but not what. */
const unknownShare = 0.5;

/** Rarity of a term among the incidents, 0 (all have it) to 1 (none): a share, so that it means the same in any library. */
export function rarityOf(frequency: number, count: number): number {
  const inverse = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  return Math.min(1, inverse / Math.log(2 * count + 2));
}

/** Weighs the words of a topic by how rare each is. */
export function weighWords(words: readonly AskedWord[], statistics: TermStatistics): readonly WeighedWord[] {
  const { count, documentFrequency } = statistics;
  return words.map((word) => {
    const weights = word.alternatives.map(({ term, share }) => {
      const own = term.startsWith('#') ? conceptWeight : 1;
      return word.weight * own * share * rarityOf(documentFrequency.get(term) ?? 0, count);
    });
    const known = weights.filter((_, at) => documentFrequency.has(word.alternatives[at]?.term ?? ''));
    const ideal = known.length > 0 ? Math.max(...known) : unknownShare * Math.max(0, ...weights);
    return { word, weights, ideal };
  });
}

/** The words that `candidate` shares, the most telling first; sum and share of them. */
export function matchWords(
  words: readonly WeighedWord[],
  candidate: Candidate,
  { lengthMean }: TermStatistics,
): { readonly shared: readonly SharedWord[]; readonly evidence: number; readonly share: number } {
  const length = candidate.length / Math.max(1, lengthMean);
  const shared = words.flatMap((word) => shareOf(word, candidate, length) ?? []);
  const ideal = words.reduce((sum, word) => sum + word.ideal, 0);
  const evidence = shared.reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    shared: shared.sort((a, b) => b.contribution - a.contribution),
    evidence,
    share: ideal > 0 ? Math.min(1, evidence / ideal) : 0,
  };
}

function shareOf({ word, weights }: WeighedWord, candidate: Candidate, length: number): SharedWord | null {
  let sum = 0;
  let most: { readonly alternative: Alternative; readonly given: number } | null = null;
  for (const [at, alternative] of word.alternatives.entries()) {
    const occurrences = candidate.frequencies.get(alternative.term) ?? 0;
    if (occurrences === 0) continue;
    const given = (weights[at] ?? 0) * saturation(occurrences, length);
    sum += given;
    if (most === null || given > most.given) most = { alternative, given };
  }
  if (most === null) return null;
  const contribution = most.given + furtherShare * (sum - most.given);
  return { surface: word.surface, alternative: most.alternative, contribution };
}
