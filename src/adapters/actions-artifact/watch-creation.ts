// Sees how the service answers the request that makes an artifact. Effects: listens to this process's HTTP requests.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node publishes every answer to a request there, when its head has come. */
const channel = 'http.client.response.finish';

/**
 * Until `stop`: the status of the newest answer, null when none came. The client tells it in the text of its error alone,
 * and a text is nothing to decide by.
 */
export function watchCreation(): { readonly status: () => number | null; readonly stop: () => void } {
  let status: number | null = null;
  const listen = (message: unknown): void => {
    if (!/\.ArtifactService\/CreateArtifact$/.test(textAt(message, 'request', 'path'))) return;
    status = Number(textAt(message, 'response', 'statusCode')) || null;
  };
  subscribe(channel, listen);
  return { status: () => status, stop: () => unsubscribe(channel, listen) };
}

function textAt(value: unknown, ...path: readonly string[]): string {
  let at = value;
  for (const name of path) at = at !== null && typeof at === 'object' ? Reflect.get(at, name) : undefined;
  return at === undefined ? '' : String(at);
}
