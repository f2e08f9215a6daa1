// Whose a token of Argo CD is. Effects: network.
import type { ArgocdProbe } from '../../doctor-ports.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { watchClock } from '../http/server-clock.ts';
import { createArgocdApi } from './argocd-api.ts';
import { readText } from './json-value.ts';

const retry = { attemptsMax: 1, baseDelayMs: 0, maxDelayMs: 0 };

/** Two reads: the version, which everybody may ask, and the account. */
export function createArgocdProbe(input: {
  /** Without a slash at its end. */
  readonly server: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
}): ArgocdProbe {
  const clock = watchClock(input.fetch);
  const api = createArgocdApi({ ...input, fetch: clock.fetch, retry });
  return {
    look: async ({ signal }) => {
      const ask = { what: 'its version and the account', permission: 'a valid token', signal };
      const [version, session] = await Promise.all([
        api({ ...ask, path: '/api/version' }),
        api({ ...ask, path: '/api/v1/session/userinfo' }),
      ]);
      const isKnown = session['loggedIn'] === true;
      return {
        host: new URL(input.server).host,
        version: readText(version, 'Version'),
        account: isKnown ? (readText(session, 'username') ?? 'an account without a name') : null,
        clock: clock.read(),
      };
    },
  };
}
