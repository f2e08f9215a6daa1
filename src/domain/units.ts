// Branded units and ids that run through the whole project. Pure.

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number & { readonly unit: 'EpochMs' };

/** Marks a number as milliseconds since the epoch. */
export const epochMs = (value: number): EpochMs => value as EpochMs;

/** Full object name of a commit: 40 or 64 hexadecimal digits. */
export type Sha = string;

/** Id of a source: `c:1a2b3c4`, `pr:#12`, `jira:PAY-7`, `file:path`, `note:id` … */
export type Ref = string;

/** The ref of a commit: `c:` and the first eight digits. */
export const commitRef = (sha: Sha): Ref => `c:${sha.slice(0, 8)}`;

/** The ref of a pull request; `scope` is that of its module: its repository, where a release has several. */
export const pullRequestRef = (number: number, scope: string | null): Ref => `pr:${scope ?? ''}#${number}`;

/** The ref of a Jira issue. */
export const issueRef = (key: string): Ref => `jira:${key}`;

/** The ref of a file of the repository at head (at base, when the file is deleted). */
export const fileRef = (path: string): Ref => `file:${path}`;
