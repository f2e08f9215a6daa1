// What several migrations of a range do to the same rows or column, one after another. Pure.

/** The same rows or column changed to and fro by several migrations of the range, oldest first. */
export type MigrationStory = {
  readonly table: string;
  /** The literal or column that goes to and fro. */
  readonly subject: string;
  readonly steps: readonly {
    readonly path: string;
    readonly version: string;
    readonly act: 'adds' | 'removes' | 'restores' | 'rewrites';
  }[];
};
