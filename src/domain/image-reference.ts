// Reads names of container images as manifests write them. Pure.

/** An image by its parts, with the defaults of Docker Hub filled in. */
export type ImageReference = {
  /** Host, with its port where it has one; `docker.io` where none is written. */
  readonly registry: string;
  /** Path on the registry; `library/redis` for `redis`. */
  readonly repository: string;
  readonly tag: string | null;
  /** `sha256:…`; counts before the tag. */
  readonly digest: string | null;
};

const referenceMax = 500;
const repositoryPattern =
  /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/u;
const registryPattern = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/u;
const tagPattern = /^\w[\w.-]{0,127}$/u;
const digestPattern = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-zA-Z=_-]{32,128}$/u;

/** null: this names no image, for example because a template fills it in later. */
export function parseImageReference(text: string): ImageReference | null {
  if (text.length > referenceMax) return null;
  const at = text.indexOf('@');
  const digest = at < 0 ? null : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : null;
  const { registry, path } = splitRegistry(hasTag ? named.slice(0, colon) : named);
  const isWell =
    registryPattern.test(registry) &&
    repositoryPattern.test(path) &&
    (tag === null || tagPattern.test(tag)) &&
    (digest === null || digestPattern.test(digest));
  if (!isWell) return null;
  const repository = registry === dockerHub && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, tag, digest };
}

const dockerHub = 'docker.io';

/** The first part is a host when it could be no folder of Docker Hub. */
function splitRegistry(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isHost = first === 'localhost' || /[.:A-Z]/u.test(first);
  if (slash < 0 || !isHost) return { registry: dockerHub, path: name };
  const registry = first.toLowerCase();
  return {
    registry: registry === 'index.docker.io' || registry === 'registry-1.docker.io' ? dockerHub : registry,
    path: name.slice(slash + 1),
  };
}

/** The whole name without tag and digest, the same however it was abbreviated. */
export const imageName = ({
  registry,
  repository,
}: Pick<ImageReference, 'registry' | 'repository'>): string => `${registry}/${repository}`;

/** The same as people write it: without what Docker Hub fills in. */
export function shortImageName(name: string): string {
  return name.replace(/^docker\.io\/(?:library\/)?/u, '');
}

/** Tag and digest as they stand behind a name; empty when there is neither. */
export const imageVersion = ({ tag, digest }: Pick<ImageReference, 'tag' | 'digest'>): string =>
  `${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`;

/** The whole reference, for a registry. */
export const formatImage = (image: ImageReference): string => `${imageName(image)}${imageVersion(image)}`;
