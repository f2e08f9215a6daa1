// Brings one file from an address to the disk, hashed on its way. Effects: network, waits, writes a file.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Fetch } from '../http/bounded-fetch.ts';
import { endWith } from '../http/end-with.ts';
import { type RetryOptions, withRetry } from '../http/retry.ts';
import {
  AnswerError,
  badArchive,
  requestFailure,
  tooLarge,
  unavailable,
  type Wanted,
} from './index-failure.ts';

export type DownloadLimits = {
  readonly bytesMax: number;
  /** The longest silence of a server, before its answer and in it. */
  readonly silenceMs: number;
  readonly retry: Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;
};

export type Download = Wanted & {
  readonly url: string;
  /** Sent to the server of `url`, and to nobody it sends us on to. */
  readonly headers: Readonly<Record<string, string>>;
  readonly file: string;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
  readonly limits: DownloadLimits;
};

const redirectsMax = 5;

/** The SHA-256 of what was written to `file`. @throws {Failure} `index/not-found`, `index/unavailable` */
export async function download(input: Download): Promise<string> {
  try {
    return await withRetry(() => attempt(input), { signal: input.signal, ...input.limits.retry });
  } catch (error) {
    throw requestFailure(error, { ...input, isOver: input.signal.aborted });
  }
}

async function attempt(input: Download): Promise<string> {
  const call = new AbortController();
  const signal = AbortSignal.any([input.signal, call.signal]);
  const silence = startWatch(call, input.limits.silenceMs);
  try {
    const answer = await follow(input, signal);
    if (!answer.ok) throw new AnswerError(answer.status, answer.headers.get('retry-after'));
    if (/html/iu.test(answer.headers.get('content-type') ?? ''))
      throw badArchive(input.what, 'its address leads to a web page, maybe one to log in');
    return await write(answer, input, { signal, heard: silence.heard });
  } finally {
    silence.end();
    // Frees the connection of an answer that is not read to its end.
    call.abort();
  }
}

function startWatch(call: AbortController, silenceMs: number) {
  const end = () => call.abort(new DOMException(`silent for ${silenceMs} ms`, 'TimeoutError'));
  let timer = setTimeout(end, silenceMs);
  return {
    heard: () => {
      clearTimeout(timer);
      timer = setTimeout(end, silenceMs);
    },
    end: () => clearTimeout(timer),
  };
}

async function follow({ url, headers, fetch, what }: Download, signal: AbortSignal): Promise<Response> {
  let at = url;
  for (let count = 0; count <= redirectsMax; count += 1) {
    const isFirst = new URL(at).origin === new URL(url).origin;
    const request = { redirect: 'manual', headers: isFirst ? headers : {}, signal } as const;
    const answer = await endWith(signal, fetch(at, request));
    const next = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || next === null) return answer;
    await answer.body?.cancel();
    at = nextAddress(next, at, what);
  }
  throw unavailable(
    `${what} could not be fetched: its server sends us on more than ${redirectsMax} times.`,
    'Name the address that it leads to in the end.',
  );
}

function nextAddress(location: string, from: string, what: string): string {
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  const mayFollow = next?.protocol === 'https:' || (next?.protocol === 'http:' && !from.startsWith('https:'));
  if (next !== null && mayFollow) return next.href;
  throw unavailable(
    `${what} could not be fetched: its server sends us on to what is no https address.`,
    'Ask whoever runs that server, or name another address.',
  );
}

async function write(
  answer: Response,
  { file, what, limits: { bytesMax } }: Download,
  { signal, heard }: { readonly signal: AbortSignal; readonly heard: () => void },
): Promise<string> {
  if (Number(answer.headers.get('content-length')) > bytesMax) throw tooLarge(what, bytesMax);
  const hash = createHash('sha256');
  const handle = await open(file, 'w', 0o600);
  try {
    let bytes = 0;
    const reader = answer.body?.getReader();
    for (;;) {
      const piece = await endWith(
        signal,
        reader?.read() ?? Promise.resolve({ done: true, value: undefined }),
      );
      if (piece.done || piece.value === undefined) break;
      heard();
      bytes += piece.value.byteLength;
      if (bytes > bytesMax) throw tooLarge(what, bytesMax);
      hash.update(piece.value);
      await handle.writeFile(piece.value);
    }
  } finally {
    await handle.close();
  }
  return hash.digest('hex');
}
