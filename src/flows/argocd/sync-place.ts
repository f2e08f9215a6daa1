// Where others look for what a sync did: the page of its application. Pure.
import type { ArgocdApplication } from '../../domain/argocd.ts';
import { type PublishingPlace, unknownPlace } from '../../domain/publishing-place.ts';

/** A hook has no page of its own. */
export const syncPlace = (
  place: PublishingPlace = unknownPlace,
  { url }: Pick<ArgocdApplication, 'url'>,
): PublishingPlace => ({ ...place, runUrl: place.runUrl ?? (url === '' ? null : url) });
