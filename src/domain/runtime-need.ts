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

/** What was found in a module. */
export type RuntimeNeeds = {
  readonly needs: readonly RuntimeNeed[];
  /** Deployment manifests that were read at head. */
  readonly manifests: readonly string[];
  /** Manifests that could not be read, and why; templates whose values lie elsewhere. */
  readonly problems: readonly string[];
};

/** Nothing new is needed. */
export const noRuntimeNeeds: RuntimeNeeds = { needs: [], manifests: [], problems: [] };
