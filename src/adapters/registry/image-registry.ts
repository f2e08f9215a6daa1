// Reads labels of images from their registries, as OCI distribution says. Effects: network, waits, reads Docker's config.
import { createHash } from 'node:crypto';
import type { ImageRegistry } from '../../argocd-ports.ts';
import { type ImageReference, parseImageReference } from '../../domain/image-reference.ts';
import { Failure } from '../../failure.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { createDockerCredentials } from './docker-credentials.ts';
import { type ImageManifest, manifestTypes, readConfigLabels, readManifest } from './image-files.ts';
import { RegistryError, registryFailure } from './registry-error.ts';
import { createRegistrySession, isThisMachine, type SessionInput } from './registry-session.ts';

type Labels = Readonly<Record<string, string>>;

/** What registries must take at least; more is not read. */
const manifestBytesMax = 4 * 1024 * 1024;
const configBytesMax = 8 * 1024 * 1024;

/**
 * Labels of the config, with the annotations of manifest and index over them: those are of this image, labels may be of
 * the image that it was built on.
 *
 * Nothing is read from files that are not what their digest says.
 */
export function createImageRegistry(input: {
  readonly fetch: Fetch;
  /** Where Docker's config lies: DOCKER_CONFIG, HOME. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For each request. */
  readonly timeoutMs: number;
  readonly retry?: SessionInput['retry'];
}): ImageRegistry {
  const { fetch, timeoutMs, retry = { attemptsMax: 3, baseDelayMs: 300, maxDelayMs: 5000 } } = input;
  const credentialsOf = createDockerCredentials(input.environment);
  return {
    readLabels: async (name, { signal }) => {
      const image = parseImageReference(name);
      if (image === null || !URL.canParse(`https://${image.registry}`)) throw noImage(name);
      const { credentials, why } = await credentialsOf(image.registry);
      const session = { origin: originOf(image.registry), repository: image.repository, credentials };
      try {
        return await readLabels(image, { ...session, fetch, timeoutMs, retry, signal });
      } catch (error) {
        throw registryFailure(error, { image, why, isOver: signal.aborted });
      }
    },
  };
}

async function readLabels(image: ImageReference, session: SessionInput): Promise<Labels> {
  const get = createRegistrySession(session);
  const manifestOf = async (reference: string): Promise<ImageManifest> => {
    const wanted = { path: `manifests/${reference}`, accept: manifestTypes, bytesMax: manifestBytesMax };
    const { bytes, type } = await get(wanted);
    checkDigest(bytes, reference);
    return readManifest(bytes, type);
  };
  const first = await manifestOf(image.digest ?? image.tag ?? 'latest');
  const manifest = first.kind === 'index' ? await manifestOf(first.digest) : first;
  if (manifest.kind === 'index') throw new RegistryError('its index lists an index');
  const { digest, sizeBytes } = manifest.config;
  if (sizeBytes > configBytesMax) throw new RegistryError(`its config has ${sizeBytes} bytes`);
  const config = await get({ path: `blobs/${digest}`, accept: ['*/*'], bytesMax: configBytesMax });
  checkDigest(config.bytes, digest);
  return { ...readConfigLabels(config.bytes), ...manifest.annotations, ...first.annotations };
}

/** Tags have no digest to check against, and no colon. */
function checkDigest(bytes: Uint8Array, reference: string): void {
  if (!reference.includes(':')) return;
  const algorithm = /^(sha256|sha512):/u.exec(reference)?.[1];
  if (algorithm === undefined) throw new RegistryError(`what ${reference} stands for cannot be checked here`);
  const digest = `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
  if (digest !== reference) throw new RegistryError(`what it sent as ${reference} has the digest ${digest}`);
}

/** Docker Hub answers under another name; plain http is for this machine alone. */
function originOf(registry: string): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io';
  const { hostname } = new URL(`http://${registry}`);
  return new URL(`${isThisMachine(hostname) ? 'http' : 'https'}://${registry}`).origin;
}

const noImage = (name: string): Failure =>
  new Failure({
    code: 'registry/not-found',
    message: `${JSON.stringify(name.slice(0, 200))} is no name of a container image.`,
    hint: 'A name is written like registry.example.com/team/image:tag, in lower case.',
  });
