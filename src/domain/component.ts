// A module as the catalog of the organisation knows it. Pure.

/** What a module is and who depends on it, from the catalog. */
export type Component = {
  readonly name: string;
  readonly kind: string;
  readonly system?: string;
  readonly owner?: string;
  readonly lifecycle?: string;
  readonly dependsOn: readonly string[];
  readonly providesApis: readonly string[];
  readonly consumesApis: readonly string[];
  /** Names of components that depend on this one, directly or through an API it provides. */
  readonly dependents: readonly string[];
  /** The files of the catalog that say all this, at head. */
  readonly catalogPaths?: readonly string[];
};
