// How well labelled queries find what people say is relevant. Pure.
import type { WrittenQuery } from '../queries.ts';

/** What an index answered a labelled query, best first. */
export type AnsweredQuery = {
  readonly query: WrittenQuery;
  readonly found: readonly { readonly id: string; readonly score: number }[];
};

/** Numbers of one group of queries; shares are 0 to 1. */
export type RecallFigures = {
  readonly name: string;
  readonly queries: number;
  /** Share whose first answer is relevant. */
  readonly recallAt1: number;
  /** Share with a relevant one among the answers that were asked for. */
  readonly recallAtK: number;
  /** Mean of 1 over the place of the first relevant one; 0 where there is none. */
  readonly meanReciprocalRank: number;
};

/** Of all, then of each track (or language, where a query names no track) in the order of their names. */
export function measureRecall(answers: readonly AnsweredQuery[]): readonly RecallFigures[] {
  const labelled = answers.filter(({ query }) => isLabelled(query));
  if (labelled.length === 0) return [];
  const names = [...new Set(labelled.map(groupOf))].sort();
  const each = names.map((name) =>
    figuresOf(
      name,
      labelled.filter((answer) => groupOf(answer) === name),
    ),
  );
  return each.length === 1 && each[0] !== undefined ? each : [figuresOf('all', labelled), ...each];
}

const groupOf = ({ query }: AnsweredQuery): string => query.track ?? query.language ?? 'no language';

/** Whether somebody said what it should find. */
export const isLabelled = ({ relevant }: WrittenQuery): boolean => relevant !== null && relevant.length > 0;

function figuresOf(name: string, answers: readonly AnsweredQuery[]): RecallFigures {
  const places = answers.map(placeOf);
  const share = (count: number): number => count / answers.length;
  return {
    name,
    queries: answers.length,
    recallAt1: share(places.filter((place) => place === 1).length),
    recallAtK: share(places.filter((place) => place !== null).length),
    meanReciprocalRank: share(
      places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0),
    ),
  };
}

/** From 1; null: no relevant one was found. */
function placeOf({ query, found }: AnsweredQuery): number | null {
  const relevant = new Set(query.relevant);
  const index = found.findIndex(({ id }) => relevant.has(id));
  return index === -1 ? null : index + 1;
}
