// Coefficients of the score. Pure.

/** Fitted by bench/incidents; until then by hand. */
export const coefficients = {
  base: -7,
  share: 6,
  evidence: 1.5,
  dense: 2,
  hazards: 1.5,
  service: 0.7,
  harm: 1,
  recency: 0.3,
  topics: 0.5,
} as const;
