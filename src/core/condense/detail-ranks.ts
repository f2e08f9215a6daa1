// The order in which lines below facts get a place. Pure.
import type { Fact, StatementKind } from '../../domain/digest.ts';

/** What a line below a fact is about: a kind of statement, what only code tells, or a criterion without a measure. */
export type DetailTopic = StatementKind | 'story' | 'headline' | 'wish';

/** A line below a fact with what it is about, and how specific it is. Units of `specificity`: 0 to 4. */
export type TopicDetail = {
  readonly detail: Fact['details'][number];
  readonly topic: DetailTopic;
  readonly specificity: number;
};

/** Ranks below this one are told before anything else. */
export const restRank = 5;

/** Lower comes first. What is equal competes by the weight of its fact. */
const ranks: Readonly<Record<DetailTopic, number>> = {
  breaking: 0,
  migration: 1,
  story: 1,
  flag: 2,
  deadline: 3,
  acceptance: 4,
  operation: 5,
  configuration: 5,
  behaviour: 5,
  headline: 5,
  wish: 6,
  other: 6,
};

/** The rank of a topic, from 0. */
export const rankOf = (topic: DetailTopic): number => ranks[topic];

/** Says that callers break in so many words; other signs are that something is removed or renamed. */
export const plainlyBreaking = /\bbreaking\b|incompatib|호환/iu;
