// What a deployment manifest gives to what it runs, and where it takes more from. Pure.

/** A name with its line. */
export type Given = { readonly name: string; readonly line: number };

/** A bundle of variables that a workload takes whole: a config map, a secret, a file. */
export type Bundle = {
  readonly type: 'config-map' | 'secret' | 'file';
  /** null: the name is computed by a template. */
  readonly name: string | null;
  readonly line: number;
};

/** What one file says. */
export type Manifest = {
  readonly path: string;
  readonly variables: readonly Given[];
  readonly ports: readonly Given[];
  /** Every key and name in it, for flags. */
  readonly names: readonly Given[];
  /** Bundles that it defines, with what they hold; `isWhole` false: more is in it than can be seen. */
  readonly defines: readonly (Omit<Bundle, 'line'> & {
    readonly variables: readonly Given[];
    readonly isWhole: boolean;
  })[];
  readonly takes: readonly Bundle[];
  readonly problem: string | null;
};

/** A file that gives nothing. */
export const emptyManifest = (path: string): Manifest => ({
  path,
  variables: [],
  ports: [],
  names: [],
  defines: [],
  takes: [],
  problem: null,
});

/** true when it can be the name of an environment variable. */
export const isVariableName = (name: string): boolean => /^[A-Za-z_][\w]{0,150}$/.test(name);
