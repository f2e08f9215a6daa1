// Whether the revisions of a sync say once and for all what it is about. Pure.
import type { ApplicationSource } from '../../domain/argocd.ts';

/**
 * false: a revision is a branch, a range, or not known. It stands for something else tomorrow, so that a decision
 * about it holds for no other run.
 *
 * A chart that did not run before has nothing to be compared with; a repository is compared with what ledger or tags
 * say, which moves.
 */
export const isPinned = (sources: readonly ApplicationSource[]): boolean =>
  sources.every(({ chart, live, target }) =>
    chart === null
      ? isCommit(live) && isCommit(target)
      : (live === null || isVersion(live)) && isVersion(target),
  );

const isCommit = (revision: string | null): boolean => revision !== null && /^[0-9a-f]{7,64}$/.test(revision);

const isVersion = (revision: string | null): boolean =>
  revision !== null && /^(?:v?\d+\.\d+\.\d+(?:[-+][\w.+-]*)?|sha256:[0-9a-f]{64})$/.test(revision);
