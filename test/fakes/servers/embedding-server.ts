// Local servers that embed as Voyage and as services with the API of OpenAI publish it. Effects: listens on a local port.
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from './http-faults.ts';

/** What an answer says, before it becomes text; a test may spoil it. */
export type EmbeddingAnswer = {
  object: string;
  data: { object: string; index: number; embedding: unknown }[];
  model: string;
  usage: { total_tokens: number };
};

export type EmbeddingServerInput = {
  readonly kind: 'voyage' | 'openai-compatible';
  /** null: it asks for none. */
  readonly key: string | null;
  readonly model: string;
  /** Numbers of its vectors, unless the request asks for others. */
  readonly dims: number;
  /** Changes the answer, or gives the text to send. */
  readonly spoil?: (answer: EmbeddingAnswer) => EmbeddingAnswer | string;
};

const membersOf = {
  voyage: [
    'input',
    'model',
    'input_type',
    'truncation',
    'output_dimension',
    'output_dtype',
    'encoding_format',
  ],
  'openai-compatible': ['input', 'model', 'encoding_format', 'dimensions', 'user'],
} as const;
const voyageDims: readonly unknown[] = [256, 512, 1024, 2048];
const textsMax = { voyage: 1_000, 'openai-compatible': 32 } as const;

/** A server below `/v1/embeddings`, that refuses what the published descriptions do not allow. */
export const startEmbeddingServer = (input: EmbeddingServerInput): Promise<FakeServer> =>
  startFakeServer((request) => answer(request, input));

function answer(request: FakeRequest, input: EmbeddingServerInput): FakeAnswer {
  if (request.method !== 'POST' || request.path !== '/v1/embeddings') return refusal(404, 'no such place');
  if (input.key !== null && request.headers['authorization'] !== `Bearer ${input.key}`)
    return refusal(401, `Incorrect API key provided: ${String(request.headers['authorization'])}`);
  const body = JSON.parse(request.body) as Record<string, unknown>;
  const known: readonly string[] = membersOf[input.kind];
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown !== undefined) return refusal(400, `unknown member ${unknown} beside ${request.body}`);
  const texts = body['input'];
  if (!Array.isArray(texts) || texts.length === 0 || texts.length > textsMax[input.kind])
    return refusal(400, 'input must be a list within the limit');
  if (body['model'] !== input.model) return refusal(404, `no model ${String(body['model'])}`);
  if (input.kind === 'voyage' && !['query', 'document'].includes(String(body['input_type'])))
    return refusal(400, 'input_type');
  const asked = body[input.kind === 'voyage' ? 'output_dimension' : 'dimensions'];
  if (input.kind === 'voyage' && asked !== undefined && !voyageDims.includes(asked))
    return refusal(400, 'output_dimension');
  const dims = typeof asked === 'number' ? asked : input.dims;
  const made: EmbeddingAnswer = {
    object: 'list',
    data: texts.map((text: string, index) => ({
      object: 'embedding',
      index,
      embedding: vectorOf(text, dims),
    })),
    model: input.model,
    usage: { total_tokens: texts.length },
  };
  // The order of the list is not promised; the index is.
  made.data.reverse();
  const sent = input.spoil?.(made) ?? made;
  return { status: 200, body: typeof sent === 'string' ? sent : JSON.stringify(sent) };
}

/** Not of length 1, and another for each text. */
export function vectorOf(text: string, dims: number): number[] {
  let seed = 7;
  for (const character of text) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return Array.from({ length: dims }, (_, index) => ((seed * (index + 3)) % 97) - 40.5);
}

/** Repeats what it was sent, as some services do. */
const refusal = (status: number, message: string): FakeAnswer => ({
  status,
  body: JSON.stringify({ error: { message }, detail: message }),
});
