// What the code needs of the place it runs in, and whether the deployment manifests give it. Pure.

/** A line of a manifest. */
export type ManifestLine = { readonly path: string; readonly line: number };

/** Something that code of the range reads at run time and did not need at base. */
export type RuntimeNeed = {
  readonly kind: 'environment-variable' | 'port' | 'feature-flag';
  readonly name: string;
  readonly path: string;
  readonly line: number;
  /** The code goes on without it. */
  readonly hasDefault: boolean;
  /** Manifests at head that give it where the release goes, with the line. Empty: none does. */
  readonly givenBy: readonly ManifestLine[];
  /** Manifests of other environments that give it: somebody thought of it, and not of this environment. */
  readonly givenElsewhere: readonly ManifestLine[];
};

/**
 * Why what was found is not all; `text` is for people.
 *
 * `code`: changed code that was not looked at. `manifest`: one that could not be read, so that it gives nothing.
 * `elsewhere`: a manifest takes values that do not lie in this repository, and what is missing may be among them.
 */
export type RuntimeNeedProblem = {
  readonly kind: 'code' | 'manifest' | 'elsewhere';
  readonly text: string;
};

/** What was found in a module. */
export type RuntimeNeeds = {
  readonly needs: readonly RuntimeNeed[];
  /** Deployment manifests that were read at head. */
  readonly manifests: readonly string[];
  readonly problems: readonly RuntimeNeedProblem[];
};

/** Nothing new is needed. */
export const noRuntimeNeeds: RuntimeNeeds = { needs: [], manifests: [], problems: [] };
