// How each service of embeddings is asked: address, body and the limits of one request. Pure.
import type { EmbedderId } from '../../domain/incident-search.ts';
import type { EmbedderSettings } from '../../domain/incident-settings.ts';
import { addressProblem } from '../../domain/web-address.ts';
import { Failure } from '../../failure.ts';

export type EmbeddingPurpose = 'document' | 'query';

/** One service, ready to be asked. */
export type EmbeddingService = {
  /** For messages: what it is and where. */
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly model: string;
  /** Variable that holds its key, for messages. */
  readonly keyVariable: string;
  /** The most texts of one request. */
  readonly textsMax: number;
  /** The most tokens of one request, by estimate. */
  readonly tokensMax: number;
  readonly bodyOf: (texts: readonly string[], purpose: EmbeddingPurpose) => Readonly<Record<string, unknown>>;
};

const voyageAddress = 'https://api.voyageai.com';
const voyageModel = 'voyage-4';

/** @throws {Failure} `embedder/not-configured` */
export function embeddingServiceOf(
  id: EmbedderId,
  { settings, key }: { readonly settings: EmbedderSettings; readonly key: string | null },
): EmbeddingService {
  // A header is one line of ASCII; fetch would name the key in its own error.
  if (key !== null && !/^[\x21-\x7e]+$/u.test(key)) throw notAKey(id);
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const authorized = key === null ? headers : { ...headers, authorization: `Bearer ${key}` };
  const named = id.model ?? settings.model;
  // Numbers that an index has were asked for when it was built, or are the model's own.
  const dims = settings.dims === null || id.dims === 0 ? settings.dims : id.dims;
  if (id.kind === 'voyage') {
    if (key === null) throw noKey();
    return voyage({ base: settings.baseUrl ?? voyageAddress, model: named ?? voyageModel, dims }, authorized);
  }
  if (id.kind !== 'openai-compatible') throw noService(id);
  if (settings.baseUrl === null) throw missing('base-url', 'the address of the service');
  if (named === null) throw missing('model', 'the name of the model, as the service spells it');
  return openaiCompatible({ base: settings.baseUrl, model: named, dims }, authorized);
}

type Asked = { readonly base: string; readonly model: string; readonly dims: number | null };

/** As Voyage publishes it: at most 1,000 texts and 120,000 tokens with the largest model; fewer texts lose less. */
function voyage({ base, model, dims }: Asked, headers: EmbeddingService['headers']): EmbeddingService {
  return {
    name: `Voyage at ${hostOf(base)}`,
    url: embeddingsAddress(base),
    headers,
    model,
    keyVariable: 'VOYAGE_API_KEY',
    textsMax: 128,
    tokensMax: 80_000,
    bodyOf: (texts, purpose) => ({
      model,
      input: texts,
      input_type: purpose,
      ...(dims !== null && { output_dimension: dims }),
    }),
  };
}

/** 32 texts are what Text Embeddings Inference takes unless it is told otherwise; others take more. */
function openaiCompatible(
  { base, model, dims }: Asked,
  headers: EmbeddingService['headers'],
): EmbeddingService {
  return {
    name: `the embedder at ${hostOf(base)}`,
    url: embeddingsAddress(base),
    headers,
    model,
    keyVariable: 'OPENAI_API_KEY',
    textsMax: 32,
    tokensMax: 16_000,
    bodyOf: (texts) => ({
      model,
      input: texts,
      encoding_format: 'float',
      ...(dims !== null && { dimensions: dims }),
    }),
  };
}

/** Manuals give addresses with and without the version at their end. */
function embeddingsAddress(base: string): string {
  const problem = addressProblem(base);
  if (problem !== null) {
    throw new Failure({
      code: 'embedder/not-configured',
      message: `\`incidents.embedder.base-url\` ${problem}.`,
      hint: 'Write it like https://embeddings.example.com, without a key in it.',
    });
  }
  const { origin, pathname } = new URL(base);
  return `${origin}${pathname.replace(/\/+$/u, '').replace(/\/v1$/u, '')}/v1/embeddings`;
}

const hostOf = (base: string): string => (URL.canParse(base) ? new URL(base).host : 'its address');

const noKey = (): Failure =>
  new Failure({
    code: 'embedder/not-configured',
    message: 'The embedder of the incidents is Voyage, and VOYAGE_API_KEY is not set.',
    hint: 'Set VOYAGE_API_KEY (input voyage-api-key of the Action). Until then incidents are found by words and hazards.',
  });

const notAKey = ({ kind }: EmbedderId): Failure =>
  new Failure({
    code: 'embedder/not-configured',
    message: `${kind === 'voyage' ? 'VOYAGE_API_KEY' : 'OPENAI_API_KEY'} holds characters that no key has.`,
    hint: 'Set it again without spaces, line ends and quotes.',
  });

const missing = (name: string, what: string): Failure =>
  new Failure({
    code: 'embedder/not-configured',
    message: `\`incidents.embedder.${name}\` is not set, and the embedder is openai-compatible.`,
    hint: `Set it to ${what}, or take the offline embedder: \`embedder: { kind: offline }\`.`,
  });

const noService = ({ kind }: EmbedderId): Failure =>
  new Failure({
    code: 'embedder/not-configured',
    message: `No service is asked for vectors of the embedder "${kind}".`,
    hint: 'Services are voyage and openai-compatible.',
  });
