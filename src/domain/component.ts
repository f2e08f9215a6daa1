// A module as the catalog of the organisation knows it. Pure.

/** A component up or down the catalog; `distance` 1: a direct one. `upstream`: the module depends on it. */
export type Neighbour = {
  readonly name: string;
  readonly direction: 'upstream' | 'downstream';
  readonly distance: number;
};

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
  /** Everything near it in the whole catalog, nearest first; absent: nobody looked. */
  readonly neighbours?: readonly Neighbour[];
  /** Names of resources that it depends on: databases, queues, clusters. Others may use them too. */
  readonly resources?: readonly string[];
  /** The files of the catalog that say all this, at head. */
  readonly catalogPaths?: readonly string[];
};
