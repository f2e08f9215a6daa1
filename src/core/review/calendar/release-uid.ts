// The name of a release in calendars. Pure.

/** What makes a release the same release: its commits going to one environment of a workspace. */
export type ReleaseIdentity = {
  readonly workspace: string;
  readonly environment: string;
  /** Head of each module, in any order. */
  readonly heads: readonly string[];
};

/** A UID (RFC 5545, 3.8.4.7): the same whenever the release is announced, whatever its window. */
export function releaseUid(identity: ReleaseIdentity, sha256: (text: string) => string): string {
  const { workspace, environment, heads } = identity;
  const named = JSON.stringify([workspace, environment, [...heads].sort()]);
  return `release-${sha256(named).slice(0, 32)}@lockkeeper.dev`;
}
