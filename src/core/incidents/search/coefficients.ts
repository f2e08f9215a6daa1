// Coefficients of the score. Pure.

/**
 * Weights of what a query and an incident share, in log-odds.
 *
 * Fitted by `npm run bench -- incidents`, which prints what it fits anew beside them, on 80 labelled queries (English,
 * Korean, Korean to English) over 230 reports of outages, each query also over the same reports among thousands of
 * unrelated technical texts: the weights that give relevant incidents the most of a softmax over all candidates, none
 * negative; then a logistic calibration over all pairs and, with as much weight, over subjects of commits of three public
 * repositories, to which no incident is relevant. What the benchmark says of them comes of five folds, queries that share
 * a relevant incident in the same one; what ships is fitted on all. `service`, `recency`, `topics` and
 * `topicsWithHazard` are set by hand: the labels
 * know neither services nor dates, and no releases.
 */
export const coefficients = {
  base: -9.9,
  share: 1.8,
  evidence: 5,
  dense: 0.2,
  hazards: 4.6,
  harm: 2.5,
  /** Doubles the odds. */
  service: 0.7,
  /** Between an incident of today and one long ago: odds half as high again. */
  recency: 0.4,
  /** Bonferroni's correction: with less, releases of many topics warn more often than those of few. */
  topics: 1,
  /** The same for topics that show a hazard which both share: at 0, one release in ten of public histories warned, at 1 a migration that warned alone passed among ten commits. */
  topicsWithHazard: 0.5,
} as const;
