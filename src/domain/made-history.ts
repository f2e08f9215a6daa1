// A made-up history of a repository, for the demo. Pure.

/** A commit on the one branch; `lines` are whole files. Times are ISO 8601 with an offset. */
export type MadeCommit = {
  /** Id of one of the people. */
  readonly by: string;
  readonly at: string;
  /** Lines of the message. */
  readonly message: readonly string[];
  readonly files: readonly { readonly path: string; readonly lines: readonly string[] }[];
  readonly removed: readonly string[];
  /** A tag on this commit. */
  readonly tag: string | null;
};

/** The same history always gives the same commit ids. */
export type MadeHistory = {
  /** Name of the repository's folder. */
  readonly repository: string;
  /** What origin points to; never contacted. */
  readonly url: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  /** Oldest first. */
  readonly commits: readonly MadeCommit[];
};
