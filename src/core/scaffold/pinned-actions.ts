// The actions of others that Lockkeeper's workflows use, each at one commit. Pure.

/** An action of somebody else, at the commit that a tag named when it was read: a tag can move, a commit cannot. */
export type PinnedAction = {
  /** 40 hex digits. */
  readonly sha: string;
  /** The tag of that commit, for people and for tools that raise it. */
  readonly version: string;
};

/**
 * By `owner/repository`. A test holds every `uses:` of the repository, and of what `init` writes, to this table.
 *
 * All of them run on Node 24, as Lockkeeper does.
 */
export const pinnedActions = {
  'actions/attest': { sha: '1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' },
  'actions/cache': { sha: '27d5ce7f107fe9357f9df03efb73ab90386fccae', version: 'v5.0.5' },
  'actions/checkout': { sha: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/download-artifact': { sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c', version: 'v8.0.1' },
  'actions/setup-node': { sha: '820762786026740c76f36085b0efc47a31fe5020', version: 'v7.0.0' },
  'actions/upload-artifact': { sha: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' },
} as const satisfies Readonly<Record<string, PinnedAction>>;

/** What stands behind `uses:`: `actions/checkout@<sha> # v7.0.1`. */
export function pinned(name: keyof typeof pinnedActions): string {
  const { sha, version } = pinnedActions[name];
  return `${name}@${sha} # ${version}`;
}

/**
 * `actions/upload-artifact` for a step that a person adds: the last one is all that GitHub Enterprise Server takes.
 *
 * @see https://github.com/actions/upload-artifact/releases/tag/v3-node20
 */
export const pinnedUploads = {
  current: `actions/upload-artifact@${pinnedActions['actions/upload-artifact'].sha}`,
  /** v3.2.1-node20 */
  enterprise: 'actions/upload-artifact@c24449f33cd45d4826c6702db7e49f7cdb9b551d',
} as const;
