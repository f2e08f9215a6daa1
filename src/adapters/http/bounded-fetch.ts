// A fetch that ends in time and reads no more than is sensible. Effects: network, timers.
import { endWith } from './end-with.ts';
import { bodyTooLargeCode } from './network-error.ts';

export type Fetch = typeof globalThis.fetch;

const bodyBytesMaxDefault = 20 * 1024 * 1024;
/** Statuses whose answers have no body; `new Response` refuses one for them. */
const bodiless: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * The same fetch, whose answer has been read to its end: `timeoutMs` holds for connecting, headers and body
 * together, and a body over `bodyBytesMax` is refused.
 *
 * Rejects with a `TimeoutError`, with the reason of the caller's signal, or with an error that
 * `describeNetworkError` knows.
 */
export function boundFetch(
  fetch: Fetch,
  limits: { readonly timeoutMs: number; readonly bodyBytesMax?: number },
): Fetch {
  const bodyBytesMax = limits.bodyBytesMax ?? bodyBytesMaxDefault;
  return async (input, init) => {
    const outer = init?.signal ?? (input instanceof Request ? input.signal : null);
    const call = new AbortController();
    const endCall = () => call.abort(outer?.reason);
    const timer = setTimeout(() => call.abort(timeoutError(limits.timeoutMs)), limits.timeoutMs);
    if (outer?.aborted) endCall();
    outer?.addEventListener('abort', endCall, { once: true });
    try {
      const answer = await endWith(call.signal, fetch(input, { ...init, signal: call.signal }));
      return withBody(answer, await endWith(call.signal, readBody(answer, bodyBytesMax)));
    } catch (error) {
      // Frees the connection of an answer that is not read to its end.
      call.abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener('abort', endCall);
    }
  };
}

async function readBody(answer: Response, bytesMax: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // A stream's own types do not say that it can be iterated; Node's can.
  const body: AsyncIterable<Uint8Array> | null = answer.body as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw bodyTooLarge(bytesMax);
    chunks.push(chunk);
  }
  const whole = new Uint8Array(bytes);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

function withBody(answer: Response, body: Uint8Array<ArrayBuffer>): Response {
  const headers = new Headers([...answer.headers]);
  // They told how the body came over the wire; it lies unpacked here.
  headers.delete('content-encoding');
  headers.delete('content-length');
  const { status, statusText } = answer;
  return new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
}

const timeoutError = (timeoutMs: number) =>
  new DOMException(`no whole answer within ${timeoutMs} ms`, 'TimeoutError');

const bodyTooLarge = (bytesMax: number) =>
  Object.assign(new Error(`the answer is larger than ${bytesMax} bytes`), { code: bodyTooLargeCode });
