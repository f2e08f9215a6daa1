// How much of what should be found is found. Pure.

/** Of the queries of a track. */
export type Retrieval = {
  /** Queries whose first answer is relevant. */
  readonly recall1: number;
  /** Queries with a relevant incident among the first five. */
  readonly recall5: number;
  /** Share of all relevant incidents of a query among the first five. */
  readonly share5: number;
  /** Mean of 1 over the place of the first relevant one. */
  readonly mrr: number;
};

export const tracks = ['en-en', 'ko-en', 'ko-ko'] as const;

type Answered = {
  readonly track: string;
  readonly relevant: readonly string[];
  /** Best first. */
  readonly ids: readonly string[];
};

export function measureRetrieval(answers: readonly Answered[], track: string): Retrieval {
  const own = answers.filter((answer) => answer.track === track);
  const mean = (numberOf: (answer: Answered) => number): number =>
    own.reduce((sum, answer) => sum + numberOf(answer), 0) / Math.max(1, own.length);
  const within = ({ ids, relevant }: Answered, count: number): number =>
    ids.slice(0, count).filter((id) => relevant.includes(id)).length;
  return {
    recall1: mean((answer) => Math.min(1, within(answer, 1))),
    recall5: mean((answer) => Math.min(1, within(answer, 5))),
    share5: mean((answer) => within(answer, 5) / new Set(answer.relevant).size),
    mrr: mean(({ ids, relevant }) => {
      const place = ids.findIndex((id) => relevant.includes(id));
      return place < 0 ? 0 : 1 / (place + 1);
    }),
  };
}
