// Generated from schemas/summary.schema.json by `npm run generate`: types. Pure.

/**
 * What a model makes of the sources of a release: short facts, each with the sources that say it. Holds only what structured output enforces; lengths are cut by code.
 */
export interface Summary {
  /**
   * One entry for each source that was given, in the same order.
   */
  sources: {
    /**
     * The ref of the source, copied from its label.
     */
    ref: string;
    /**
     * The facts of this source, most important first.
     */
    facts: {
      /**
       * One short sentence.
       */
      text: string;
      /**
       * What the fact is about.
       */
      kind:
        | 'breaking'
        | 'migration'
        | 'flag'
        | 'deadline'
        | 'acceptance'
        | 'operation'
        | 'configuration'
        | 'behaviour'
        | 'other';
      /**
       * Refs that this source may cite.
       */
      refs: string[];
    }[];
  }[];
}
