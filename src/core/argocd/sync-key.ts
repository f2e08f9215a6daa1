// The name under which a decision about a sync is kept. Pure.
import type { ArgocdApplication } from '../../domain/argocd.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';

/**
 * The same for two runs exactly when they judge the same: what runs, what is about to, by which standard, for whom.
 *
 * What the revisions decide is not in it: which images change and from which commits they were built. Neither is what
 * changes while a sync is tried: the images that run, the state of the sync.
 */
export function syncKey(
  input: {
    readonly application: ArgocdApplication;
    /** Settings, request and version, as JSON. */
    readonly asked: unknown;
  },
  sha256: (text: string) => string,
): string {
  const { name, namespace, project, sources } = input.application;
  return sha256(canonicalJson({ application: { name, namespace, project, sources }, asked: input.asked }));
}
