// What was written to a fake GitHub, by Lockkeeper and by others. Pure.

/** The account that the token of the tests belongs to, and its app. */
export const viewer = 'github-actions[bot]';
export const viewerApp = 15368;

export type WrittenComment = {
  readonly id: number;
  /** `owner/name`. */
  readonly home: string;
  readonly pullRequest: number;
  readonly author: string;
  readonly body: string;
};

export type WrittenCheckRun = {
  readonly id: number;
  readonly home: string;
  readonly sha: string;
  readonly name: string;
  readonly externalId: string;
  readonly conclusion: string;
  readonly title: string;
  readonly summary: string;
  /** Titles and places, in the order in which they came. */
  readonly annotations: readonly string[];
  readonly url: string | null;
  readonly app: number;
};

export type WrittenStatus = {
  readonly home: string;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly url: string | null;
};

export type WrittenDeployment = {
  readonly id: number;
  readonly home: string;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly payload: unknown;
  /** Newest first. */
  readonly statuses: readonly {
    readonly state: string;
    readonly description: string;
    readonly url: string | null;
  }[];
};

/** Oldest first; lists that a test may fill. */
export type Written = {
  readonly comments: WrittenComment[];
  readonly checkRuns: WrittenCheckRun[];
  readonly statuses: WrittenStatus[];
  readonly deployments: WrittenDeployment[];
};

export const createWritten = (parts: Partial<Written> = {}): Written => ({
  comments: [],
  checkRuns: [],
  statuses: [],
  deployments: [],
  ...parts,
});

/** Longer than 31 bits, as the numbers of GitHub are. */
export const nextId = (items: readonly { readonly id: number }[]): number =>
  Math.max(3_000_000_000, ...items.map(({ id }) => id)) + 1;

/** Puts `item` in the place of the one with its id. */
export function replace<T extends { readonly id: number }>(items: T[], item: T): void {
  items.splice(
    items.findIndex(({ id }) => id === item.id),
    1,
    item,
  );
}
