// The config repository of a source: the folder that was given, or a clone. Effects: through ports.
import { isSameRepository } from '../../core/argocd/same-repository.ts';
import type { ApplicationSource } from '../../domain/argocd.ts';
import type { Repository } from '../../ports.ts';
import type { FollowRequest, FollowWorld } from './follow-images.ts';

/**
 * A folder serves the only source in git, or the one whose address its remote has.
 *
 * @throws {Failure} `git/…`
 */
export async function openSource(
  { repository: address }: ApplicationSource,
  { repository: folder, application }: FollowRequest,
  { sourceControl, progress }: FollowWorld,
): Promise<Repository> {
  if (folder !== null) {
    const opened = await sourceControl.openRepository(folder);
    const addresses = new Set(
      application.sources.filter(({ chart }) => chart === null).map(({ repository }) => repository),
    );
    const isTheOne = opened.url !== null && isSameRepository(opened.url, address);
    if (addresses.size === 1 || address === '' || isTheOne) return opened;
  }
  progress.step(`${application.name}: cloning its config repository`);
  return sourceControl.cloneRepository(address);
}
