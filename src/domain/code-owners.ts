// Who owns which files, as a CODEOWNERS file says. Pure.

/** One line of the file: the last one that matches a path decides. No owners: nobody owns it. */
export type CodeOwnersRule = {
  readonly pattern: string;
  /** `@login`, `@org/team` or an e-mail address, as written. */
  readonly owners: readonly string[];
  readonly line: number;
};

/**
 * A line that the code host ignores.
 *
 * `negation`: begins with !. `escaped-hash`: begins with \#. `asterisks`: three in a row. `escape`: nothing comes after
 * its last backslash. `owner`: something that is no @login, @org/team or e-mail address. `too-large`: the whole file.
 */
export type CodeOwnersProblem = {
  /** 0: the whole file. */
  readonly line: number;
  readonly kind: 'negation' | 'escaped-hash' | 'asterisks' | 'escape' | 'owner' | 'too-large';
  /** What is wrong as written, shortened to 100 characters. */
  readonly text: string;
};

/** The file that counts. */
export type CodeOwners = {
  readonly path: string;
  /** Where it was read: a release does not choose its own owners, unless base has no such file. */
  readonly at: 'base' | 'head';
  readonly rules: readonly CodeOwnersRule[];
  readonly problems: readonly CodeOwnersProblem[];
};
