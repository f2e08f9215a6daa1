// The name under which a decision about a sync is kept. Pure.
import type { ArgocdApplication } from '../../domain/argocd.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';

/**
 * The same for two runs exactly when they judge the same: what runs, what is about to, by which standard, for whom.
 *
 * A release that ran, was rolled back and comes again is judged anew: another sync has succeeded in between.
 *
 * What the revisions decide is not in it: which images change and from which commits they were built. Neither is what
 * changes while a sync is tried: the images that run, the state of the sync.
 */
export function syncKey(
  input: {
    readonly application: ArgocdApplication;
    /** Settings, request and version, as JSON. */
    readonly asked: unknown;
    /** Hash of the newest record of a deploy or rollback that succeeded; null: there is none. */
    readonly deployed: string | null;
  },
  sha256: (text: string) => string,
): string {
  const { name, namespace, project, sources, lastSync } = input.application;
  const application = { name, namespace, project, sources, lastSync };
  return sha256(canonicalJson({ application, asked: input.asked, deployed: input.deployed }));
}
