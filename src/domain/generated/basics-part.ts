// Generated from schemas/parts/basics.schema.json by `npm run generate`: types. Pure.

/**
 * Ids of the sources that say it, copied from the sources, for example pr:#12.
 *
 * @maxItems 12
 */
export type Refs = string[];

/**
 * What the release is about and what it endangers, as a model answers it.
 */
export interface BasicsPart {
  /**
   * Names the two or three changes that matter most. Without module, environment or version: they are put before it.
   */
  title: string;
  /**
   * What changes for users and operators, one sentence each, most important first. Risk and counts are told already.
   *
   * @maxItems 4
   */
  summary: Claim[];
  /**
   * Who or what is affected and how: users, consumers of the API, data, settings, capacity, other services.
   *
   * @maxItems 8
   */
  scope: Claim[];
  /**
   * What a rollback does not bring back or breaks: why, and what to do about it.
   *
   * @maxItems 6
   */
  caveats: Claim[];
  /**
   * What to look at after this deploy, because of what this release changes.
   *
   * @maxItems 6
   */
  watch: Signal[];
}
export interface Claim {
  /**
   * One sentence.
   */
  text: string;
  refs: Refs;
}
export interface Signal {
  /**
   * What to look at.
   */
  signal: string;
  /**
   * What means trouble.
   */
  threshold: string;
  /**
   * For how long after the deploy, in minutes.
   */
  minutes: number;
  refs: Refs;
}
