// Whose code is in an image: ours, or somebody else's. Pure.
import type { ImageSource } from '../../domain/delivery-settings.ts';
import { imageName, parseImageReference, shortImageName } from '../../domain/image-reference.ts';
import { createNameMatcher } from '../review/match-names.ts';

/** What the config says of an image, by its name with or without what Docker Hub fills in; the first that fits. */
export function findImageSource(name: string, images: readonly ImageSource[]): ImageSource | null {
  return (
    images.find(({ image }) => {
      const matches = createNameMatcher([image]);
      return matches(name) || matches(shortImageName(name));
    }) ?? null
  );
}

/**
 * Registries where everybody publishes: a name there is ours only when its owner is.
 *
 * Any other registry is taken for a private one, whose images are ours until the config says otherwise: a gate that takes
 * our image for somebody else's would not look at its code.
 */
const publicRegistries: ReadonlySet<string> = new Set([
  'cgr.dev',
  'docker.elastic.co',
  'docker.io',
  'ghcr.io',
  'k8s.gcr.io',
  'lscr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.access.redhat.com',
  'registry.gitlab.com',
  'registry.k8s.io',
]);

/** `host/owner` of the address of a repository, in lower case, with the port of a web address; null: it has none. */
export function ownerOf(url: string): string | null {
  if (/^https?:\/\//iu.test(url)) {
    if (!URL.canParse(url)) return null;
    const { host, pathname } = new URL(url);
    const owner = /^\/([^/]+)\/./u.exec(pathname)?.[1];
    return owner === undefined ? null : `${host}/${owner}`.toLowerCase();
  }
  const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)\/?([^/\s]+)\/./u.exec(url);
  const schemed = /^(?:ssh|git):\/\/(?:[^@/\s]*@)?([^/:\s]+)(?::\d+)?\/([^/\s]+)\/./iu.exec(url);
  const [, host, owner] = scp ?? schemed ?? [];
  return host === undefined || owner === undefined ? null : `${host}/${owner}`.toLowerCase();
}

/** Whether a repository has one of our owners; `owners` as `ownerOf` writes them. */
export function isOwnRepository(url: string, owners: ReadonlySet<string>): boolean {
  const owner = ownerOf(url);
  return owner !== null && owners.has(owner);
}

/** Whether the name of an image says, or may say, that its code is ours. */
export function mayBeOwnImage(name: string, owners: ReadonlySet<string>): boolean {
  const image = parseImageReference(name);
  if (image === null || imageName(image) !== name) return true;
  if (!publicRegistries.has(image.registry)) return true;
  const account = image.repository.split('/')[0] ?? '';
  return [...owners].some((owner) => owner.slice(owner.indexOf('/') + 1) === account);
}
