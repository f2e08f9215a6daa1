// Anthropic's models: from Anthropic, Amazon Bedrock, Google Vertex AI or a proxy. Effects: network.
import type { ModelAnswer, ModelRequest } from '../../domain/model-call.ts';
import type { Failure } from '../../failure.ts';
import type { Model } from '../../service-ports.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { describeNetworkError } from '../http/network-error.ts';
import { adviseRetry, type RetryAdvice, type RetryOptions, withRetry } from '../http/retry.ts';
import { sameOriginFetch } from '../http/same-origin-fetch.ts';
import { createExchanges, type Exchange, type Exchanges } from './exchanges.ts';
import type { ClientInput, MessagesClient } from './messages-client.ts';
import { readMessage, readTokenCount } from './read-message.ts';
import { countParams, createParams } from './request-params.ts';
import { checkBaseUrl, requireValue, type Service, services } from './service.ts';
import { badAnswer, isOverloaded, outOfTime, serviceFailure } from './service-failure.ts';

/** Who serves the models, and what that takes; null: nobody has said it. */
export type ServiceInput =
  | { readonly provider: 'anthropic'; readonly apiKey: string | null }
  | { readonly provider: 'bedrock'; readonly region: string | null }
  | { readonly provider: 'vertex'; readonly region: string | null; readonly project: string | null };

export type ModelInput = ServiceInput & {
  /** null: the service's own. */
  readonly baseUrl: string | null;
  /** For one attempt, its body included. */
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly retry?: Partial<
    Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs' | 'wait' | 'random'>
  >;
};

/**
 * Creates the model, and loads the client of its service alone.
 *
 * @throws {Failure} `model/not-configured`
 */
export async function createModel(input: ModelInput): Promise<Model> {
  const baseUrl = checkBaseUrl(input.baseUrl);
  const exchanges = createExchanges(boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }));
  const clientInput = { baseUrl, fetch: exchanges.fetch, timeoutMs: input.timeoutMs };
  const { client, secret } = await createClient(input, clientInput);
  const service = { ...services[input.provider], secret };
  const parts = { client, exchanges, service, retry: input.retry ?? {} };
  const { countTokens } = client;
  return {
    provider: input.provider,
    complete: (request, input) => complete(parts, request, input),
    countTokens:
      countTokens === null
        ? null
        : async (request, { signal }) => {
            const perform = () => countTokens(countParams(request), { signal });
            const count = await call(parts, request, { signal, perform, read: readTokenCount });
            return count;
          },
  };
}

async function createClient(
  input: ServiceInput,
  clientInput: ClientInput,
): Promise<{ readonly client: MessagesClient; readonly secret: string | null }> {
  const require = (value: string | null, what: 'key' | 'region' | 'project', variable: string) =>
    requireValue(value, { what, variable, service: services[input.provider].name });
  switch (input.provider) {
    case 'anthropic': {
      const apiKey = require(input.apiKey, 'key', 'ANTHROPIC_API_KEY');
      const { createAnthropicClient } = await import('./anthropic-client.ts');
      return { client: createAnthropicClient({ ...clientInput, apiKey }), secret: apiKey };
    }
    case 'bedrock': {
      const region = require(input.region, 'region', 'AWS_REGION or `model.region`');
      const { createBedrockClient } = await import('./bedrock-client.ts');
      return { client: createBedrockClient({ ...clientInput, region }), secret: null };
    }
    case 'vertex': {
      const region = require(input.region, 'region', 'CLOUD_ML_REGION or `model.region`');
      const project = require(input.project, 'project', 'ANTHROPIC_VERTEX_PROJECT_ID or `model.project`');
      const { createVertexClient } = await import('./vertex-client.ts');
      return { client: createVertexClient({ ...clientInput, region, project }), secret: null };
    }
  }
}

type Parts = {
  readonly client: MessagesClient;
  readonly exchanges: Exchanges;
  readonly service: Service;
  readonly retry: NonNullable<ModelInput['retry']>;
};

function complete(
  parts: Parts,
  request: ModelRequest,
  input: Parameters<Model['complete']>[1],
): Promise<ModelAnswer> {
  const perform = () => parts.client.create(createParams(request), { signal: input.signal });
  return call(parts, request, { ...input, perform, read: readMessage });
}

/** Carries what the attempt's failure means for the next one; never leaves this file. */
class FailedAttempt extends Error {
  readonly failure: Failure;
  readonly exchange: Exchange;

  constructor(failure: Failure, exchange: Exchange) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.exchange = exchange;
  }
}

async function call<T>(
  { exchanges, service, retry }: Parts,
  request: ModelRequest,
  input: {
    readonly signal: AbortSignal;
    readonly onRetry?: (why: 'overloaded' | 'unavailable') => void;
    readonly onLost?: () => void;
    readonly perform: () => PromiseLike<unknown>;
    readonly read: (value: unknown) => T | null;
  },
): Promise<T> {
  const { signal } = input;
  const blocks = [...request.system, ...request.turns.flatMap((turn) => turn.blocks)];
  const facts = { service, model: request.model, prompt: blocks.map(({ text }) => text) };
  const attempt = async (): Promise<T> => {
    const outcome = await exchanges.watch(input.perform);
    if (!outcome.ok) {
      if (mayBeCharged(outcome.exchange)) input.onLost?.();
      throw new FailedAttempt(serviceFailure(outcome.error, outcome.exchange, facts), outcome.exchange);
    }
    const read = input.read(outcome.value);
    if (read === null) {
      input.onLost?.();
      throw badAnswer(service);
    }
    return read;
  };
  try {
    return await withRetry(attempt, {
      attemptsMax: 4,
      baseDelayMs: 500,
      maxDelayMs: 30_000,
      ...retry,
      signal,
      advise,
      onRetry: (error) => {
        const isBusy = error instanceof FailedAttempt && isOverloaded(error.exchange);
        input.onRetry?.(isBusy ? 'overloaded' : 'unavailable');
      },
    });
  } catch (error) {
    if (signal.aborted) throw outOfTime(service, error instanceof FailedAttempt ? error.failure : error);
    throw error instanceof FailedAttempt ? error.failure : error;
  }
}

/** The service took the request, and what it did with it was not told: the answer is missing or no answer. */
function mayBeCharged({ isSent, status, networkError }: Exchange): boolean {
  if (!isSent) return false;
  if (status !== null) return status >= 200 && status < 300;
  switch (describeNetworkError(networkError)?.kind) {
    case 'dns':
    case 'refused':
    case 'unreachable':
    case 'tls':
    case 'proxy':
      return false;
    default:
      return true;
  }
}

/** A call that took too long is not made again: it has cost its tokens, and the next would take as long. */
function advise(error: unknown, nowMs: number): RetryAdvice {
  if (!(error instanceof FailedAttempt) || !error.exchange.isSent) return { again: false };
  const { status, retryAfter, networkError } = error.exchange;
  if (status === 409) return { again: true, waitMs: null };
  if (status !== null) return adviseRetry({ status, retryAfter, nowMs });
  switch (describeNetworkError(networkError)?.kind) {
    case 'dns':
    case 'refused':
    case 'reset':
    case 'unreachable':
      return { again: true, waitMs: null };
    default:
      return { again: false };
  }
}
