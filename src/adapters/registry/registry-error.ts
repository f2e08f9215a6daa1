// What can go wrong when a registry is asked, and the failures of it. Pure.
import { type ImageReference, imageName, imageVersion } from '../../domain/image-reference.ts';
import { Failure } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';

/** An answer that is not the one that was asked for. */
export class RegistryError extends Error {
  /** For the one function of retries. */
  readonly status: number;
  readonly headers: Headers;
  /** Completes "… REGISTRY …". */
  readonly what: string;

  constructor(
    what: string,
    { answer, cause }: { readonly answer?: Response; readonly cause?: unknown } = {},
  ) {
    super(what, cause === undefined ? undefined : { cause });
    this.name = 'RegistryError';
    this.what = what;
    // What was answered whole, and wrong, has the status of an answer: asking again would not help.
    this.status = answer?.status ?? 200;
    this.headers = answer?.headers ?? new Headers();
  }
}

/** Translates what went wrong; `why` says why there were no credentials, empty: there were some. */
export function registryFailure(
  error: unknown,
  { image, why, isOver }: { readonly image: ImageReference; readonly why: string; readonly isOver: boolean },
): Failure {
  if (error instanceof Failure) return error;
  const name = `${imageName(image)}${imageVersion(image)}`;
  const { registry } = image;
  if (error instanceof RegistryError && (error.status === 401 || error.status === 403)) {
    return new Failure({
      code: 'registry/unauthorized',
      message: `${registry} does not let ${name} be read${why === '' ? ': it refuses the credentials of the Docker config' : `: there are no credentials for it (${why})`}.`,
      hint: `Give a Docker config.json with an account that may pull it (docker login ${registry}; in a cluster, a secret of type kubernetes.io/dockerconfigjson) in the folder DOCKER_CONFIG. Registries also say this of images that are not there.`,
      cause: error,
    });
  }
  if (error instanceof RegistryError && error.status === 404) {
    return new Failure({
      code: 'registry/not-found',
      message: `${registry} has no image ${name}.`,
      hint: 'Check name and tag. A registry that removes old tags no longer knows from which commit they were built: map the image in argocd.images with a tag that names the commit.',
      cause: error,
    });
  }
  const network = describeNetworkError(error);
  const isPassing = error instanceof RegistryError && (error.status === 429 || error.status >= 500);
  if (network !== null || isPassing || isOver) {
    const reason = isOver
      ? 'the time of the run was up'
      : (network?.text ?? (error instanceof RegistryError ? error.what : ''));
    return new Failure({
      code: 'registry/unavailable',
      message: `The registry ${registry} could not be asked for ${name}: ${reason}.`,
      hint: 'Check its status, and the network and proxy of this machine, then run again.',
      cause: error,
    });
  }
  return new Failure({
    code: 'registry/bad-answer',
    message: `The registry ${registry} answered for ${name} with something that is no image: ${error instanceof Error ? error.message.slice(0, 200) : 'not readable'}.`,
    hint: 'Check that the name leads to a registry (OCI distribution) and to a container image, not to a proxy or page.',
    cause: error,
  });
}
