// Follows the images that a sync of Argo CD changes to the commits that they were built from. Effects: through ports.

import type { ArgocdServer, ImageRegistry } from '../../argocd-ports.ts';
import { type ImageChange, tellImagePair } from '../../core/argocd/image-change.ts';
import { ownerOf } from '../../core/argocd/image-owner.ts';
import { joinModules, moduleKey } from '../../core/argocd/join-modules.ts';
import type { ArgocdApplication } from '../../domain/argocd.ts';
import type { ModuleSettings, Settings } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import type { World } from '../../ports.ts';
import { type ConfigChange, readConfigChange } from './read-config-change.ts';
import { type TracedImage, traceImage } from './trace-image.ts';

export type FollowRequest = {
  /** With `live` and `target` of its sources set. */
  readonly application: ArgocdApplication;
  /** Folder of the config repository on this machine; null: cloned from where its sources say. */
  readonly repository: string | null;
  readonly settings: Pick<Settings, 'argocd' | 'modules'>;
  readonly signal: AbortSignal;
};

export type FollowWorld = Pick<World, 'sourceControl' | 'progress'> & {
  /** null: not configured; the files of the config repository are read instead of what it renders. */
  readonly argocd: ArgocdServer | null;
  /** null: no registry may be asked (offline). */
  readonly registry: ImageRegistry | null;
};

/** What a sync brings. */
export type FollowedRelease = {
  /** Never empty: code modules at their commits, and the config repository unless all that it changes is followed. */
  readonly modules: readonly ModuleSettings[];
  readonly images: readonly ImageChange[];
  /** What an operator should know, one line each. */
  readonly problems: readonly string[];
};

/**
 * Fails closed: an image that is ours, or may be, and cannot be followed stops the run, because a gate over its version
 * number alone would let everything pass. Code of others is judged by the commit of the config repository that takes it.
 *
 * @throws {Failure} `argocd/untraceable-image`, `git/…`
 */
export async function followImages(request: FollowRequest, world: FollowWorld): Promise<FollowedRelease> {
  const config = await readConfigChange(request, world);
  for (const pair of config.pairs) world.progress.step(`following ${tellImagePair(pair)}`);
  const owners = ownersOf(request, config);
  const traced = await Promise.all(
    config.pairs.map((pair) => traceImage(pair, { ...request, owners }, world)),
  );
  for (const { pair, module, why } of traced)
    if (module === null) world.progress.step(`not following ${tellImagePair(pair)}: ${why}`);
  const isAllFollowed =
    config.isImageOnly && traced.length > 0 && traced.every(({ module }) => module !== null);
  const followed = traced.flatMap(({ module }) => module ?? []);
  const named = joinModules([...followed, ...(isAllFollowed ? [] : config.modules)]);
  if (named.size === 0) throw nothingToJudge(request, config);
  return {
    modules: [...named.values()],
    images: traced.map((image) => toChange(image, named)),
    problems: [...new Set([...config.problems, ...traced.flatMap(({ problems }) => problems)])],
  };
}

const toChange = (
  { pair, module, why }: TracedImage,
  named: ReadonlyMap<string, ModuleSettings>,
): ImageChange => ({
  name: pair.name ?? 'unknown',
  from: pair.from,
  to: pair.to,
  module: module === null ? null : (named.get(moduleKey(module))?.name ?? module.name),
  why,
});

/** Whose repositories are ours: the owner of the config repository, and those whom the config names. */
function ownersOf({ settings, application }: FollowRequest, { urls }: ConfigChange): ReadonlySet<string> {
  const named = [
    ...urls,
    ...application.sources.filter(({ chart }) => chart === null).map(({ repository }) => repository),
    ...settings.modules.flatMap(({ clone, url }) => [clone, url]),
    ...settings.argocd.images.map(({ clone }) => clone),
  ];
  return new Set(named.flatMap((url) => (url === null ? [] : (ownerOf(url) ?? []))));
}

const nothingToJudge = ({ application }: FollowRequest, { problems }: ConfigChange): Failure =>
  new Failure({
    code: 'argocd/untraceable-image',
    message: `Nothing of what the application ${application.name} brings has commits that could be read: it has no source in git that is known here, and no image that could be followed.`,
    hint: 'Map its images to their repositories (`argocd.images` of the config), or give the folder of the config repository with --repo and its commits with --live and --target.',
    problems,
  });
