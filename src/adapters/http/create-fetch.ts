// Makes the fetch of a run: through a proxy when the environment names one. Effects: network.
import type { Fetch } from './bounded-fetch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The platform's fetch, or, when `HTTPS_PROXY` or `HTTP_PROXY` is set, one that goes through it but for the hosts in
 * `NO_PROXY`. Lower-case names come first, as everywhere.
 */
export function createFetch(input: { readonly environment: Environment }): Fetch {
  const read = (name: string) =>
    input.environment[name.toLowerCase()] || input.environment[name] || undefined;
  const httpProxy = read('HTTP_PROXY');
  const httpsProxy = read('HTTPS_PROXY');
  if (httpProxy === undefined && httpsProxy === undefined) return globalThis.fetch;
  const proxies = {
    ...(httpProxy === undefined ? {} : { httpProxy }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    noProxy: read('NO_PROXY') ?? '',
  };
  let proxied: Promise<Fetch> | null = null;
  return async (resource, init) => {
    proxied ??= createProxiedFetch(proxies);
    return (await proxied)(resource, init);
  };
}

async function createProxiedFetch(proxies: {
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy: string;
}): Promise<Fetch> {
  // 400 KB that most runs have no use for. Its own fetch, because the platform's takes no newer dispatcher.
  const { EnvHttpProxyAgent, fetch } = await import('undici');
  const dispatcher = new EnvHttpProxyAgent(proxies);
  const fetchThroughProxy = (resource: Parameters<typeof fetch>[0], init?: Parameters<typeof fetch>[1]) =>
    fetch(resource, { ...init, dispatcher });
  // The same interface by the same standard; the two packages only declare it apart.
  return fetchThroughProxy as unknown as Fetch;
}
