// Generated from schemas/parts/advice.schema.json by `npm run generate`: types. Pure.

/**
 * Ids of the sources that say it, copied from the sources, for example pr:#12.
 *
 * @maxItems 12
 */
export type Refs = string[];

/**
 * What is risky in this release and what to do about it, as a model answers it.
 */
export interface AdvicePart {
  /**
   * What an operator should know that neither a finding nor the note says, most important first.
   *
   * @maxItems 8
   */
  points: Point[];
  /**
   * Checklist lines that the points ask for.
   *
   * @maxItems 6
   */
  checklist: Line[];
}
export interface Point {
  /**
   * risk: what can go wrong here. instead: what to do differently. missing: what the note does not say.
   */
  kind: 'risk' | 'instead' | 'missing';
  /**
   * Id of the finding that it is about; empty when it is about none.
   */
  rule?: string;
  /**
   * One or two sentences with the names of this release.
   */
  text: string;
  refs: Refs;
  /**
   * true only when an operator must see it before the deploy starts.
   */
  raises: boolean;
}
export interface Line {
  /**
   * When it is ticked.
   */
  phase: 'before' | 'during' | 'after';
  /**
   * One of the groups of the list.
   */
  group: string;
  /**
   * Something that one person can tick: what is true when it is done.
   */
  text: string;
  refs: Refs;
}
