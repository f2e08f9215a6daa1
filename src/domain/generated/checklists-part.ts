// Generated from schemas/parts/checklists.schema.json by `npm run generate`: types. Pure.

/**
 * Checklist lines that this release asks for, as a model answers them.
 */
export interface ChecklistsPart {
  /**
   * To be true before the deploy starts.
   *
   * @maxItems 6
   */
  before: Line[];
  /**
   * To be seen while the deploy runs.
   *
   * @maxItems 4
   */
  during: Line[];
  /**
   * To be verified after the deploy.
   *
   * @maxItems 6
   */
  after: Line[];
}
export interface Line {
  /**
   * One of the groups of the list.
   */
  group: string;
  /**
   * Something that one person can tick: what is true when it is done.
   */
  text: string;
  /**
   * Ids of the sources that ask for it, copied from the sources, for example pr:#12.
   *
   * @maxItems 12
   */
  refs: string[];
}
