// Generated from schemas/parts/hypothesis.schema.json by `npm run generate`: types. Pure.

/**
 * What reports would say if this release went wrong, as a model imagines them; only searched with, never shown as fact.
 */
export interface HypothesisPart {
  /**
   * Different ways to fail, the likeliest first.
   *
   * @maxItems 3
   */
  reports: Report[];
}
export interface Report {
  /**
   * What about the change set it off.
   */
  trigger: string;
  /**
   * What users and monitoring saw.
   */
  symptom: string;
  /**
   * Why it could happen.
   */
  cause: string;
}
