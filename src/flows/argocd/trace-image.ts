// Finds the repository and the commits that two versions of an image were built from. Effects: through ports.

import type { ImagePair } from '../../core/argocd/compare-images.ts';
import { findImageSource, isOwnRepository, mayBeOwnImage } from '../../core/argocd/image-owner.ts';
import { makeModule } from '../../core/argocd/join-modules.ts';
import { cloneAddressOf, isSameRepository } from '../../core/argocd/same-repository.ts';
import { refsOfRevision, refsOfTag } from '../../core/argocd/tag-commits.ts';
import type { ImageSource } from '../../domain/delivery-settings.ts';
import { parseImageReference } from '../../domain/image-reference.ts';
import type { ModuleSettings } from '../../domain/settings.ts';
import type { Sha } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../ports.ts';
import { openModule } from '../open-module.ts';
import type { FollowRequest, FollowWorld } from './follow-images.ts';
import { type ImageLabels, readImageLabels } from './read-image-labels.ts';
import { untraceable } from './untraceable-image.ts';

export type TracedImage = {
  readonly pair: ImagePair;
  /** null: told as a change of the config repository. */
  readonly module: ModuleSettings | null;
  readonly why: string;
  readonly problems: readonly string[];
};

type Tracing = FollowRequest & { readonly owners: ReadonlySet<string> };

/** @throws {Failure} `argocd/untraceable-image` */
export async function traceImage(
  pair: ImagePair,
  tracing: Tracing,
  world: FollowWorld,
): Promise<TracedImage> {
  const { name, from, to } = pair;
  if (name === null) throw untraceable(pair, 'no file says of which image that is the version');
  const mapped = findImageSource(name, tracing.settings.argocd.images);
  if (to === null) return told(pair, 'it is not deployed any more');
  if (mapped?.follow === false) return told(pair, 'the config says that its code is not to be followed');
  if (from === null) {
    const why = 'nothing of it ran before, so that there is no range of commits';
    return told(pair, why, [`${name}: ${why}; read its code by hand.`]);
  }
  const [ofFrom, ofTo] = await Promise.all([
    labelsOf(from, mapped, { tracing, world }),
    labelsOf(to, mapped, { tracing, world }),
  ]);
  const labels = { from: ofFrom, to: ofTo };
  const place = placeOf(pair, { name, mapped, labels, owners: tracing.owners });
  if (place.kind === 'told') return told(pair, place.why, place.problems);
  const repository = await open(pair, { name, place, world });
  const commits = { pair, mapped, repository, isLabelled: place.isLabelled };
  const [base, head] = await Promise.all([
    findCommit({ ...commits, reference: from, labels: labels.from }, world),
    findCommit({ ...commits, reference: to, labels: labels.to }, world),
  ]);
  if (base.sha === head.sha)
    return told(pair, `both versions were built from the commit ${head.sha.slice(0, 8)}`);
  const module = makeModule({
    name: mapped?.module ?? name.slice(name.lastIndexOf('/') + 1),
    repository: place.folder,
    clone: place.folder === null ? place.address : null,
    base: base.sha,
    head: head.sha,
    paths: mapped?.paths ?? [],
  });
  return { pair, module, why: `its commits are from ${base.by} and ${head.by}`, problems: [] };
}

const told = (pair: ImagePair, why: string, problems: readonly string[] = []): TracedImage => ({
  pair,
  module: null,
  why,
  problems,
});

/** Nobody is asked for what the config says already. */
async function labelsOf(
  reference: string,
  mapped: ImageSource | null,
  { tracing, world }: { readonly tracing: Tracing; readonly world: FollowWorld },
): Promise<ImageLabels> {
  const isPlaced = mapped !== null && (mapped.clone !== null || mapped.repository !== null);
  if (isPlaced && mapped.tag !== null) return { labels: {}, problem: null };
  return readImageLabels(reference, { registry: world.registry, signal: tracing.signal });
}

type Labels = { readonly from: ImageLabels; readonly to: ImageLabels };

type Place =
  | {
      readonly kind: 'code';
      readonly folder: string | null;
      readonly address: string | null;
      /** Its labels speak of this repository, not of an image that it was built on. */
      readonly isLabelled: { readonly from: boolean; readonly to: boolean };
    }
  | { readonly kind: 'told'; readonly why: string; readonly problems: readonly string[] };

const sourceLabel = 'org.opencontainers.image.source';
const revisionLabel = 'org.opencontainers.image.revision';

/** @throws {Failure} `argocd/untraceable-image` */
function placeOf(
  pair: ImagePair,
  {
    name,
    mapped,
    labels,
    owners,
  }: {
    readonly name: string;
    readonly mapped: ImageSource | null;
    readonly labels: Labels;
    readonly owners: ReadonlySet<string>;
  },
): Place {
  const sources = {
    from: labels.from.labels[sourceLabel] ?? null,
    to: labels.to.labels[sourceLabel] ?? null,
  };
  const given = mapped?.clone ?? null;
  if (mapped !== null && (given !== null || mapped.repository !== null)) {
    const speaks = (source: string | null) =>
      source === null || given === null || isSameRepository(source, given);
    const isLabelled = { from: speaks(sources.from), to: speaks(sources.to) };
    return { kind: 'code', folder: mapped.repository, address: given, isLabelled };
  }
  const address = sources.to === null ? null : cloneAddressOf(sources.to);
  // A token goes to the host of this address, and whoever pushes an image writes its labels.
  if (address !== null && isOwnRepository(address, owners)) {
    const isLabelled = {
      from: sources.from === null || isSameRepository(sources.from, sources.to ?? ''),
      to: true,
    };
    return { kind: 'code', folder: null, address, isLabelled };
  }
  const reason = reasonOf({ sources, labels });
  if (mapped !== null || mayBeOwnImage(name, owners)) throw untraceable(pair, reason);
  const why = `its code is taken for somebody else's: ${reason}`;
  // A registry that does not answer could have said that it is ours.
  return { kind: 'told', why, problems: labels.to.problem === null ? [] : [`${name}: ${why}`] };
}

function reasonOf({
  sources,
  labels,
}: {
  readonly sources: { readonly to: string | null };
  readonly labels: Labels;
}): string {
  if (labels.to.problem !== null) return `its labels could not be read (${labels.to.problem})`;
  if (sources.to === null) return `it has no label ${sourceLabel}`;
  return `its label ${sourceLabel} says ${JSON.stringify(sources.to.slice(0, 200))}, which is no repository of an owner whom the config repository or the config names`;
}

async function open(
  pair: ImagePair,
  input: {
    readonly name: string;
    readonly place: Extract<Place, { kind: 'code' }>;
    readonly world: FollowWorld;
  },
): Promise<Repository> {
  const { name, place, world } = input;
  try {
    const module = { name, repository: place.folder, clone: place.folder === null ? place.address : null };
    return await openModule(module, place.folder ?? '', world);
  } catch (cause) {
    if (!(cause instanceof Failure)) throw cause;
    throw untraceable(pair, `its repository cannot be read: ${cause.message}`, cause);
  }
}

/** @throws {Failure} `argocd/untraceable-image` */
async function findCommit(
  input: {
    readonly pair: ImagePair;
    readonly reference: string;
    readonly mapped: ImageSource | null;
    readonly labels: ImageLabels;
    readonly isLabelled: { readonly from: boolean; readonly to: boolean };
    readonly repository: Repository;
  },
  world: FollowWorld,
): Promise<{ readonly sha: Sha; readonly by: string }> {
  const { pair, reference, mapped, labels, repository } = input;
  const tag = parseImageReference(reference)?.tag ?? null;
  const pattern = mapped?.tag ?? null;
  const isLabelled = reference === pair.to ? input.isLabelled.to : input.isLabelled.from;
  const revision = pattern === null && isLabelled ? (labels.labels[revisionLabel] ?? null) : null;
  const candidates = [
    ...(revision === null ? [] : refsOfRevision(revision)).map((ref) => ({
      ref,
      by: `the label ${revisionLabel}`,
    })),
    ...(tag === null ? [] : refsOfTag(tag, pattern)).map((ref) => ({ ref, by: `the tag ${tag}` })),
  ];
  for (const { ref, by } of candidates) {
    const sha = await resolve(repository, ref, world);
    if (sha !== null) return { sha, by };
  }
  const version = tag ?? 'a digest without a tag';
  const tried = [...new Set(candidates.map(({ ref }) => ref.replace(/^refs\/tags\//u, 'tag ')))].join(', ');
  const asked = labels.problem === null ? '' : `; its labels could not be read (${labels.problem})`;
  const reason = `nothing says from which commit of ${repository.name} ${version} was built: ${
    tried === '' ? 'neither a label nor the tag names one' : `${repository.name} has none of ${tried}`
  }${asked}`;
  throw untraceable(pair, reason);
}

async function resolve(
  repository: Repository,
  ref: string,
  { sourceControl }: FollowWorld,
): Promise<Sha | null> {
  try {
    return await sourceControl.resolveCommit(repository, ref);
  } catch (error) {
    if (error instanceof Failure && error.code === 'git/unknown-ref') return null;
    throw error;
  }
}
