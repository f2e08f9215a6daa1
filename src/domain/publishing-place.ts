// Where a run takes place, as far as it says where others look. Pure.
import type { HostedRepository } from './remote-publication.ts';
import type { Sha } from './units.ts';

/** What the pipeline says of the place in which a release is shown to others. */
export type PublishingPlace = {
  /** Repository of the workflow that runs; null: it is none of GitHub's. */
  readonly ownRepository: HostedRepository | null;
  /** Number of the pull request that is told; null: there is none. */
  readonly pullRequest: number | null;
  /** true when a pull request from a fork started the run: its token may only read. */
  readonly isFork: boolean;
  /**
   * The merge that a workflow of a pull request runs on, and the head that it stands for: people see the checks of the
   * head alone. null: it runs on what it was started for.
   */
  readonly trial: { readonly mergeSha: Sha; readonly headSha: Sha } | null;
  /** Page of the run, for people. */
  readonly runUrl: string | null;
};

/** A shell that nothing is known of. */
export const unknownPlace: PublishingPlace = {
  ownRepository: null,
  pullRequest: null,
  isFork: false,
  trial: null,
  runUrl: null,
};
