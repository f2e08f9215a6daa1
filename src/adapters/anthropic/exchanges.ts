// Keeps what happened on the wire during a call, which the SDK's errors tell only in part. Effects: network.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '../http/bounded-fetch.ts';

/** One request and what came of it. */
export type Exchange = {
  /** Nothing was sent yet: the client is still looking for credentials, or found none. */
  isSent: boolean;
  /** What `fetch` failed with; null when there was an answer. */
  networkError: unknown;
  status: number | null;
  retryAfter: string | null;
  requestId: string | null;
  /** The body of an answer that is an error. */
  errorBody: string;
};

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly exchange: Exchange };

export type Exchanges = {
  /** For the client; answers must have been read to their end, as `boundFetch` does. */
  readonly fetch: Fetch;
  /** Runs one call of the client. */
  readonly watch: <T>(call: () => PromiseLike<T>) => Promise<Outcome<T>>;
};

const requestIdHeaders = ['request-id', 'x-amzn-requestid', 'x-request-id'];

export function createExchanges(fetch: Fetch): Exchanges {
  const running = new AsyncLocalStorage<Exchange>();
  return {
    fetch: async (resource, init) => {
      const exchange = running.getStore();
      if (exchange !== undefined) exchange.isSent = true;
      try {
        const answer = await fetch(resource, init);
        if (exchange !== undefined) await note(exchange, answer);
        return answer;
      } catch (error) {
        if (exchange !== undefined) exchange.networkError = error;
        throw error;
      }
    },
    watch: async (call) => {
      const exchange: Exchange = {
        isSent: false,
        networkError: null,
        status: null,
        retryAfter: null,
        requestId: null,
        errorBody: '',
      };
      try {
        return { ok: true, value: await running.run(exchange, async () => await call()) };
      } catch (error) {
        return { ok: false, error, exchange };
      }
    },
  };
}

async function note(exchange: Exchange, answer: Response): Promise<void> {
  exchange.status = answer.status;
  exchange.retryAfter = answer.headers.get('retry-after');
  exchange.requestId =
    requestIdHeaders.map((name) => answer.headers.get(name)).find((id) => id !== null) ?? null;
  if (!answer.ok) exchange.errorBody = await answer.clone().text();
}
