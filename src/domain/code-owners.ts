// Who owns which files, as a CODEOWNERS file says. Pure.

/** One line of the file: the last one that matches a path decides. No owners: nobody owns it. */
export type CodeOwnersRule = {
  readonly pattern: string;
  /** `@login`, `@org/team` or an e-mail address, as written. */
  readonly owners: readonly string[];
  readonly line: number;
};

/** The file that counts, at the base of the range: a release does not choose its own owners. */
export type CodeOwners = {
  readonly path: string;
  readonly rules: readonly CodeOwnersRule[];
  /** Lines that the code host would ignore, and why. */
  readonly problems: readonly { readonly line: number; readonly text: string }[];
};
