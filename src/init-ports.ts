// What `init` needs from the world beside git. Types only. Pure.

/** The files of a checkout, whether they are committed or not; what git ignores is left out. */
export type WorkTree = {
  /** Paths from the root, sorted. @throws {Failure} `git/failed` */
  readonly listFiles: (directory: string) => Promise<readonly string[]>;
  /** Texts of regular files; a path that is missing, a link, or over `sizeBytesMax` is absent from the map. */
  readonly readTexts: (
    directory: string,
    input: { readonly paths: readonly string[]; readonly sizeBytesMax: number },
  ) => Promise<ReadonlyMap<string, string>>;
};

/** What was copied of this program. */
export type ProgramCopy = { readonly files: number; readonly bytes: number };

/** The files of this program that a repository needs to run it without a download: action.yml, dist, schemas. */
export type ProgramFiles = {
  /** What a copy would hold; null: they do not lie together here, as where only dist was installed. */
  readonly measure: () => Promise<ProgramCopy | null>;
  /** Texts below a folder of this program, by their path from it, sorted; null: it has no such folder here. */
  readonly readTexts: (folder: string) => Promise<ReadonlyMap<string, string> | null>;
  /** Copies them to a folder that is not there yet, all or nothing. @throws {Failure} `output/unwritable` */
  readonly copyTo: (folder: string) => Promise<void>;
};
