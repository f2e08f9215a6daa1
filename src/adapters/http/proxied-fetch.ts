// The fetch of a run that goes through a proxy. Effects: network.
import { EnvHttpProxyAgent, fetch } from 'undici';
import type { Fetch } from './bounded-fetch.ts';

/** Sends every request through the proxy of its scheme, but for the hosts that `noProxy` names. */
export function createProxiedFetch(proxies: {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy: string;
}): Fetch {
  // Its own fetch, because the platform's takes no newer dispatcher.
  const dispatcher = new EnvHttpProxyAgent(proxies);
  const fetchThroughProxy = (resource: Parameters<typeof fetch>[0], init?: Parameters<typeof fetch>[1]) =>
    fetch(resource, { ...init, dispatcher });
  // The same interface by the same standard; the two packages only declare it apart.
  return fetchThroughProxy as unknown as Fetch;
}
