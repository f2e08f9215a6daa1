// Generated from schemas/parts/body.schema.json by `npm run generate`: types. Pure.

/**
 * Ids of the sources that say it, copied from the sources, for example pr:#12.
 *
 * @maxItems 12
 */
export type Refs = string[];

/**
 * What changes, as a model answers it.
 */
export interface BodyPart {
  /**
   * One line for each change, in the order of the facts.
   *
   * @maxItems 40
   */
  changes: Change[];
}
export interface Change {
  /**
   * Numbers of the facts that this line tells. Each fact in one line.
   *
   * @maxItems 40
   */
  facts: number[];
  /**
   * What is different after the deploy, for the people who use or run it.
   */
  text: string;
  /**
   * What kind of change it is; that of its first fact unless the sources say otherwise.
   */
  category?:
    | 'breaking'
    | 'migration'
    | 'feature'
    | 'fix'
    | 'performance'
    | 'security'
    | 'configuration'
    | 'dependency'
    | 'infrastructure'
    | 'refactor'
    | 'documentation'
    | 'test'
    | 'other';
  refs: Refs;
  /**
   * What an operator or user must know besides: defaults, limits, deadlines, acceptance criteria. Not what the line already says.
   *
   * @maxItems 4
   */
  details: Claim[];
}
export interface Claim {
  /**
   * One sentence.
   */
  text: string;
  refs: Refs;
}
