// Fills the budget of a digest: what changed first, then what must not be missed, then the rest by weight. Pure.
import type { Fact } from '../../domain/digest.ts';
import { rankOf, restRank, type TopicDetail } from './detail-ranks.ts';
import { isSaidBy, type LineWords, wordsOf } from './same-words.ts';
import { estimateTokens } from './tokens.ts';

/** A fact without details, and how to tell them: a release of thousands of commits has place for forty. */
export type Candidate = {
  readonly fact: Fact;
  readonly tellDetails: () => readonly TopicDetail[];
  /** Statements of its sources. */
  readonly statements: number;
};

/** Facts with the details that fit, and what did not. */
export type FilledDigest = {
  readonly facts: readonly Fact[];
  readonly cut: readonly Fact[];
  readonly statementsCut: number;
  readonly tokens: number;
};

/** Lines below a fact; more would bury the next fact. */
const detailsMax = 8;

/**
 * Places the facts of `ranked` without details, groups first because one line tells many commits, then by weight; then
 * their details, by rank and weight, one of each fact before the second of any.
 *
 * `factsMax` counts facts that are neither groups nor breaking.
 */
export function fillDigest(
  ranked: readonly Candidate[],
  limits: { readonly budgetTokens: number; readonly factsMax: number },
): FilledDigest {
  const placed = new Set<Candidate>();
  let tokens = 0;
  let counted = 0;
  const groupsFirst = [true, false].flatMap((grouped) =>
    ranked.filter(({ fact }) => fact.grouped === grouped),
  );
  for (const candidate of groupsFirst) {
    const cost = lineTokens(candidate.fact);
    if (isCounted(candidate.fact) && counted >= limits.factsMax) continue;
    if (tokens + cost > limits.budgetTokens) continue;
    if (isCounted(candidate.fact)) counted += 1;
    placed.add(candidate);
    tokens += cost;
  }
  const offers = ranked.filter((candidate) => placed.has(candidate)).flatMap(offerDetails);
  const taken = new Map<Candidate, Offer[]>();
  const told = new Set<string>();
  let statements = 0;
  for (const offer of offers.sort(byUrgency)) {
    const { candidate, detail } = offer;
    const below = taken.get(candidate) ?? [];
    const cost = lineTokens(detail);
    if (below.length >= detailsMax || tokens + cost > limits.budgetTokens) continue;
    if (detail.kind !== undefined) statements += 1;
    // The same sentence in several sources, as templates have them, is told once in the whole digest.
    if (detail.kind !== undefined && told.has(detail.text)) continue;
    told.add(detail.text);
    taken.set(candidate, [...below, offer]);
    tokens += cost;
  }
  const facts = ranked.filter((candidate) => placed.has(candidate));
  const offered = offers.filter(({ detail }) => detail.kind !== undefined).length;
  const cut = ranked.filter((candidate) => !placed.has(candidate));
  return {
    facts: facts.map((candidate) => ({ ...candidate.fact, details: inOrder(taken.get(candidate) ?? []) })),
    cut: cut.map(({ fact }) => fact),
    statementsCut: offered - statements + cut.reduce((sum, candidate) => sum + candidate.statements, 0),
    tokens,
  };
}

/** Groups tell many commits in a line, and a breaking change must be told: neither takes a place. */
const isCounted = (fact: Fact): boolean => !fact.grouped && fact.category !== 'breaking';

/** A detail of a placed fact; `round` is how many of its rank stand before it below the same fact. */
type Offer = {
  readonly candidate: Candidate;
  readonly detail: Fact['details'][number];
  readonly rank: number;
  readonly specificity: number;
  readonly round: number;
  readonly index: number;
};

function offerDetails(candidate: Candidate): readonly Offer[] {
  const rounds = new Map<number, number>();
  return tellOnce(candidate.fact.text, candidate.tellDetails()).map(
    ({ detail, topic, specificity }, index) => {
      const rank = rankOf(topic);
      const round = rounds.get(rank) ?? 0;
      rounds.set(rank, round + 1);
      return { candidate, detail, rank, specificity, round, index };
    },
  );
}

/** Of what must not be missed, the most specific comes first; of the rest, what belongs to the weightiest fact. */
function byUrgency(first: Offer, second: Offer): number {
  const bySpecificity = second.specificity - first.specificity;
  const byWeight = second.candidate.fact.weight - first.candidate.fact.weight;
  return (
    first.rank - second.rank ||
    first.round - second.round ||
    (first.rank < restRank ? bySpecificity || byWeight : byWeight || bySpecificity)
  );
}

const inOrder = (offers: readonly Offer[]): Fact['details'] =>
  [...offers].sort((first, second) => first.index - second.index).map(({ detail }) => detail);

/**
 * Leaves out statements that say nothing beyond the headline or another line; of two alike, the longer stays. What code
 * tells stays always.
 */
function tellOnce(headline: string, details: readonly TopicDetail[]): readonly TopicDetail[] {
  const words = details.map(({ detail }) => wordsOf(detail.text));
  const heading = wordsOf(headline);
  const isLess = (one: LineWords, other: LineWords) => isSaidBy(one, other) && !isSaidBy(other, one);
  return details.filter(({ detail }, index) => {
    const own = words[index];
    if (detail.kind === undefined || own === undefined) return true;
    if (isSaidBy(own, heading)) return false;
    return !words.some(
      (other, at) => at !== index && (at < index ? isSaidBy(own, other) : isLess(own, other)),
    );
  });
}

/** Estimated tokens of a line as a prompt or a note would hold it. */
const lineTokens = (line: { readonly text: string; readonly refs: readonly string[] }): number =>
  estimateTokens(line.text) + estimateTokens(line.refs.join(' '));
