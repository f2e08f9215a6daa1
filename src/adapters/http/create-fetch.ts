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
    // 400 KB that most runs have no use for.
    proxied ??= import('./proxied-fetch.ts').then((module) => module.createProxiedFetch(proxies));
    return (await proxied)(resource, init);
  };
}
