import {
  endWith
} from "./chunk-3AFR54GZ.js";
import {
  bodyTooLargeCode
} from "./chunk-EUHNVHOZ.js";

// src/adapters/http/bounded-fetch.ts
var bodyBytesMaxDefault = 20 * 1024 * 1024;
var bodiless = /* @__PURE__ */ new Set([101, 204, 205, 304]);
function boundFetch(fetch, limits) {
  const bodyBytesMax = limits.bodyBytesMax ?? bodyBytesMaxDefault;
  return async (input, init) => {
    const outer = init?.signal ?? (input instanceof Request ? input.signal : null);
    const call = new AbortController();
    const endCall = () => call.abort(outer?.reason);
    const timer = setTimeout(() => call.abort(timeoutError(limits.timeoutMs)), limits.timeoutMs);
    if (outer?.aborted) endCall();
    outer?.addEventListener("abort", endCall, { once: true });
    try {
      const answer = await endWith(call.signal, fetch(input, { ...init, signal: call.signal }));
      return withBody(answer, await endWith(call.signal, readBody(answer, bodyBytesMax)));
    } catch (error) {
      call.abort(error);
      throw error;
    } finally {
      clearTimeout(timer);
      outer?.removeEventListener("abort", endCall);
    }
  };
}
async function readBody(answer, bytesMax) {
  const chunks = [];
  let bytes = 0;
  const body = answer.body;
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
function withBody(answer, body) {
  const headers = new Headers([...answer.headers]);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const { status, statusText } = answer;
  return new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
}
var timeoutError = (timeoutMs) => new DOMException(`no whole answer within ${timeoutMs} ms`, "TimeoutError");
var bodyTooLarge = (bytesMax) => Object.assign(new Error(`the answer is larger than ${bytesMax} bytes`), { code: bodyTooLargeCode });

export {
  boundFetch
};
