// Vectors of texts from Voyage or a service that speaks the API of OpenAI. Effects: network, waits.
import type { EmbedderId } from '../../domain/incident-search.ts';
import type { EmbedderSettings } from '../../domain/incident-settings.ts';
import { isReadableOnTheWay } from '../../domain/web-address.ts';
import type { Embedder } from '../../incident-ports.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { type RetryOptions, withRetry } from '../http/retry.ts';
import { EmbeddingError, embedderFailure, offlineFailure } from './embedder-failure.ts';
import { type EmbeddingPurpose, type EmbeddingService, embeddingServiceOf } from './embedding-service.ts';
import { readVectors } from './read-vectors.ts';
import { splitBatches } from './text-batches.ts';

export type EmbedderInput = {
  readonly settings: EmbedderSettings;
  readonly key: string | null;
  /** null: no address may be asked. */
  readonly fetch: Fetch | null;
  /** Told what should be put right, and does not stop the run. */
  readonly warn?: (text: string) => void;
  readonly retry?: Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;
};

const retryDefault = { attemptsMax: 4, baseDelayMs: 500, maxDelayMs: 30_000 };
const requestsAtOnce = 4;
/** Of the longest vector in its longest spelling, with room. */
const answerBytesPerText = 128 * 1024;
/** Pages of proxies are read too: their status counts. */
const answerBytesMin = 1024 * 1024;

/**
 * Opens no connection yet. `id.dims` 0: as many as the model gives, which `id` of the result tells once it did.
 *
 * @throws {Failure} `embedder/not-configured`
 */
export function createEmbedder(id: EmbedderId, input: EmbedderInput): Embedder {
  const service = embeddingServiceOf(id, input);
  if (isReadableOnTheWay(service.url))
    input.warn?.(
      `What is sent to ${service.name} can be read on its way, the key too: it is asked over plain http`,
    );
  let { dims } = id;
  return {
    get id() {
      return { kind: id.kind, model: service.model, dims };
    },
    embed: async (texts, { purpose, signal }) => {
      if (texts.length === 0) return [];
      if (input.fetch === null) throw offlineFailure(service);
      const asking: Asking = { service, purpose, input, fetch: input.fetch, dims };
      const vectors = await embedAll(texts, asking, signal);
      dims = vectors[0]?.length ?? dims;
      return vectors;
    },
  };
}

type Asking = {
  readonly service: EmbeddingService;
  readonly purpose: EmbeddingPurpose;
  readonly input: EmbedderInput;
  readonly fetch: Fetch;
  readonly dims: number;
};

/** A few batches at once; the first that fails ends the others. */
async function embedAll(
  texts: readonly string[],
  asking: Asking,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const batches = splitBatches(texts, asking.service);
  const answers: (readonly Float32Array[])[] = new Array(batches.length);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const waiting = batches.entries();
  let { dims } = asking;
  const work = async (): Promise<void> => {
    for (const [place, batch] of waiting) {
      const vectors = await embedBatch(batch, { ...asking, dims }, either);
      if (dims === 0) dims = vectors[0]?.length ?? 0;
      // Batches that began together each took the number of the first answer that they saw.
      if (vectors.some((vector) => vector.length !== dims)) throw unlikeOneAnother();
      answers[place] = vectors;
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(requestsAtOnce, batches.length) }, work));
  } catch (error) {
    stop.abort(error);
    throw embedderFailure(error, { asked: asking.service, isOver: signal.aborted });
  }
  return answers.flat();
}

const unlikeOneAnother = (): EmbeddingError =>
  new EmbeddingError({ kind: 'vectors', status: 200, problem: 'has vectors of different lengths' });

async function embedBatch(
  texts: readonly string[],
  { service, purpose, input, fetch, dims }: Asking,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const bounded = boundFetch(fetch, {
    timeoutMs: input.settings.timeoutMs,
    bodyBytesMax: answerBytesMin + texts.length * answerBytesPerText,
  });
  const body = JSON.stringify(service.bodyOf(texts, purpose));
  const ask = async () => {
    // Texts and key go to the address that was given, and nowhere on from there.
    const request = { method: 'POST', redirect: 'manual', headers: service.headers, body, signal } as const;
    const answer = await readAnswer(await bounded(service.url, request));
    const reading = readVectors(answer, { count: texts.length, dims });
    if (!reading.ok) throw new EmbeddingError({ kind: 'vectors', status: 200, problem: reading.problem });
    return reading.vectors;
  };
  return withRetry(ask, { ...(input.retry ?? retryDefault), signal });
}

async function readAnswer(answer: Response): Promise<unknown> {
  const { status, headers } = answer;
  if (status >= 300 && status < 400) throw new EmbeddingError({ kind: 'redirect', status });
  if (!answer.ok)
    throw new EmbeddingError({ kind: 'status', status, retryAfter: headers.get('retry-after') });
  const text = await answer.text();
  if (/html/iu.test(headers.get('content-type') ?? '') || /^\s*<(?:!doctype|html)/iu.test(text))
    throw new EmbeddingError({ kind: 'html', status });
  const value = parseJson(text);
  if (value === undefined) throw new EmbeddingError({ kind: 'not-json', status });
  return value;
}

/** undefined: it is none. The parser's own error repeats the answer, which may repeat the texts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
