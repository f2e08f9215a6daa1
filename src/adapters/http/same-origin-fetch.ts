// A fetch that carries nothing to where a redirect leads. Effects: network.
import type { Fetch } from './bounded-fetch.ts';

const redirectsMax = 3;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * The same fetch, that follows a redirect only when it reads and stays with the server: a repository that was renamed.
 *
 * Any other redirect is the answer. What is sent, a prompt or a query, was meant for the address that was given.
 */
export function sameOriginFetch(fetch: Fetch): Fetch {
  return async (input, init) => {
    const first = input instanceof Request ? input : new Request(input, { method: init?.method ?? 'GET' });
    const method = init?.method ?? first.method;
    let answer = await fetch(input, { ...init, redirect: 'manual' });
    for (let count = 0; count < redirectsMax; count += 1) {
      const next = /^(?:GET|HEAD)$/i.test(method) ? nextAddress(answer, first.url) : null;
      if (next === null) return answer;
      await answer.body?.cancel();
      answer = await fetch(next, { ...init, redirect: 'manual' });
    }
    return answer;
  };
}

function nextAddress(answer: Response, from: string): string | null {
  const location = answer.headers.get('location');
  if (!redirectStatuses.has(answer.status) || location === null || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  return next.origin === new URL(from).origin ? next.href : null;
}
