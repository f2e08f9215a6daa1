// A local Anthropic API: messages and the counting of tokens, also by the paths of Bedrock and Vertex. Effects: listens on a local port.
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { estimateTokens } from '../../../../src/core/condense/tokens.ts';
import { type FakeAnswer, type FakeRequest, type FakeServer, startFakeServer } from '../http-faults.ts';
import { checkMessageRequest, type WayIn } from './check-message-request.ts';
import { drawLatency, type LatencyProfile } from './latency.ts';
import type { FakeModelAnswer, MessageRequest } from './message-request.ts';
import { createMisbehaviours, type Misbehaviours } from './misbehaviour.ts';
import { createPromptCache, type Usage } from './prompt-cache.ts';

/** One call that was answered by the model; times in milliseconds since the server started. */
export type FakeCall = {
  readonly request: MessageRequest;
  readonly usage: Usage;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
};

export type AnthropicServer = FakeServer & {
  readonly misbehave: Misbehaviours;
  readonly calls: readonly FakeCall[];
  /** Token counts that were asked for. */
  readonly counts: readonly MessageRequest[];
  /** What was wrong with requests; a test that leaves one has failed. */
  readonly problems: readonly string[];
};

export type AnthropicServerInput = {
  /** What the model writes; a text alone ends its turn. */
  readonly answer: (request: MessageRequest) => string | FakeModelAnswer | Promise<string | FakeModelAnswer>;
  /** By the model that is asked; null: answers at once. */
  readonly latency?: LatencyProfile | ((model: string) => LatencyProfile) | null;
  /** The only key that is let in; null: any. */
  readonly apiKey?: string | null;
  /** The only models that there are; null: any. */
  readonly models?: readonly string[] | null;
  /** How many tokens a token of our own estimate is. */
  readonly tokensFactor?: number;
};

type Received = { readonly way: WayIn; readonly model: string | null };

export async function startAnthropicServer(input: AnthropicServerInput): Promise<AnthropicServer> {
  const misbehave = createMisbehaviours();
  const cache = createPromptCache({ factor: input.tokensFactor ?? 1 });
  const calls: FakeCall[] = [];
  const counts: MessageRequest[] = [];
  const problems: string[] = [];
  const startedAtMs = performance.now();
  const now = () => performance.now() - startedAtMs;

  async function createMessage(request: MessageRequest): Promise<FakeAnswer> {
    const startedAt = now();
    const said = await input.answer(request);
    const meant: FakeModelAnswer = typeof said === 'string' ? { stop: 'end_turn', text: said } : said;
    const answer = cut(misbehave.apply(request, meant), request.max_tokens);
    const charged = cache.charge(request);
    const usage = { ...charged.usage, output_tokens: Math.max(1, estimateTokens(answer.text)) };
    const given = input.latency ?? null;
    const latency = typeof given === 'function' ? given(request.model) : given;
    const { firstTokenMs, restMs } =
      latency === null
        ? { firstTokenMs: 0, restMs: 0 }
        : drawLatency(latency, { requestText: JSON.stringify(request), usage });
    if (firstTokenMs > 0) await wait(firstTokenMs);
    charged.remember();
    if (restMs > 0) await wait(restMs);
    calls.push({ request, usage, startedAtMs: startedAt, endedAtMs: now() });
    return ok(messageOf(request, answer, usage), calls.length);
  }

  async function handle(http: FakeRequest): Promise<FakeAnswer> {
    const received = route(http);
    if (received === null) return apiError(404, 'not_found_error', 'Not found');
    if (!isLetIn(http, received, input.apiKey ?? null)) {
      return apiError(401, 'authentication_error', 'invalid x-api-key');
    }
    const body: unknown = parse(http.body);
    const wrong = [
      ...checkMessageRequest(body, received.way),
      ...(received.way === 'create' && http.headers['anthropic-version'] === undefined
        ? ['anthropic-version: missing']
        : []),
    ];
    if (wrong.length > 0) {
      problems.push(...wrong);
      return apiError(400, 'invalid_request_error', wrong.join('; '));
    }
    const request = withModel(body as MessageRequest, received.model);
    const models = input.models ?? null;
    if (models !== null && !models.includes(request.model)) {
      return apiError(404, 'not_found_error', `model: ${request.model}`);
    }
    if (received.way !== 'count' && received.way !== 'vertex-count') return await createMessage(request);
    counts.push(request);
    return ok({ input_tokens: cache.countInput(request) }, 0);
  }

  const server = await startFakeServer(handle);
  return { ...server, misbehave, calls, counts, problems };
}

/** null: no such way in. */
function route({ method, path }: FakeRequest): Received | null {
  if (method !== 'POST') return null;
  if (path === '/v1/messages') return { way: 'create', model: null };
  if (path === '/v1/messages/count_tokens') return { way: 'count', model: null };
  const bedrock = /^\/model\/([^/]+)\/invoke$/.exec(path)?.[1];
  if (bedrock !== undefined) return { way: 'bedrock', model: decodeURIComponent(bedrock) };
  const vertex =
    /^\/projects\/[^/]+\/locations\/[^/]+\/publishers\/anthropic\/models\/([^/:]+):rawPredict$/.exec(
      path,
    )?.[1];
  if (vertex === undefined) return null;
  return vertex === 'count-tokens'
    ? { way: 'vertex-count', model: null }
    : { way: 'vertex', model: decodeURIComponent(vertex) };
}

/** Bedrock and Vertex sign in their own ways, which are only looked for. */
function isLetIn({ headers }: FakeRequest, { way }: Received, apiKey: string | null): boolean {
  const given = headers['authorization'] ?? headers['x-api-key'];
  if (typeof given !== 'string') return false;
  if (apiKey === null || (way !== 'create' && way !== 'count')) return true;
  return given === `Bearer ${apiKey}` || given === apiKey;
}

const withModel = (request: MessageRequest, model: string | null): MessageRequest =>
  model === null ? request : { ...request, model };

function cut(answer: FakeModelAnswer, tokensMax: number): FakeModelAnswer {
  if (estimateTokens(answer.text) <= tokensMax) return answer;
  const share = tokensMax / estimateTokens(answer.text);
  return { stop: 'max_tokens', text: answer.text.slice(0, Math.floor(answer.text.length * share)) };
}

const messageOf = (request: MessageRequest, { stop, text }: FakeModelAnswer, usage: Usage) => ({
  id: 'msg_fake',
  type: 'message',
  role: 'assistant',
  model: request.model,
  content: text === '' ? [] : [{ type: 'text', text, citations: null }],
  stop_reason: stop,
  stop_sequence: null,
  usage,
});

const ok = (body: object, number: number): FakeAnswer => ({
  status: 200,
  headers: { 'request-id': `req_fake_${number}` },
  body: JSON.stringify(body),
});

/** An error as the service writes it. */
const apiError = (status: number, type: string, message: string): FakeAnswer => ({
  status,
  headers: { 'request-id': 'req_fake_error' },
  body: JSON.stringify({ type: 'error', error: { type, message } }),
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
