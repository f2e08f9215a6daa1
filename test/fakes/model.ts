// A model in memory, and the requests to ask one. Effects: none.

import { estimateTokens } from '../../src/core/condense/tokens.ts';
import { estimateInputTokens } from '../../src/core/model/request-cost.ts';
import type { ModelAnswer, ModelRequest, ModelTokens } from '../../src/domain/model-call.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import type { Model } from '../../src/service-ports.ts';

export type FakeAnswer =
  | string
  | { readonly status: ModelAnswer['status']; readonly text: string }
  /** Ends the call in a failure; lost: after the service may have worked on it. */
  | { readonly fail: FailureCode; readonly isLost?: boolean }
  /** So many retries first, of which the caller is told. */
  | {
      readonly retries: 'overloaded' | 'unavailable';
      readonly times: number;
      readonly areLost?: boolean;
      readonly last: FakeAnswer;
    };

export type FakeModel = Model & {
  readonly requests: readonly ModelRequest[];
  /** The most calls at once. */
  readonly concurrencyMax: () => number;
  /** What all calls used together. */
  readonly tokensUsed: () => number;
};

type FakeModelInput = {
  readonly answer: (request: ModelRequest, number: number) => FakeAnswer | Promise<FakeAnswer>;
  /** Tokens of the input as this service counts them; by default as we estimate them. */
  readonly inputTokens?: (request: ModelRequest) => number;
  readonly countsTokens?: boolean;
};

export function createFakeModel(input: FakeModelInput): FakeModel {
  const requests: ModelRequest[] = [];
  const inputTokens = input.inputTokens ?? estimateInputTokens;
  let running = 0;
  let most = 0;
  let used = 0;

  async function act(
    answer: FakeAnswer,
    request: ModelRequest,
    told: Pick<Parameters<Model['complete']>[1], 'onRetry' | 'onLost'>,
  ): Promise<ModelAnswer> {
    if (typeof answer !== 'string' && 'fail' in answer) {
      if (answer.isLost === true) told.onLost?.();
      throw fakeFailure(answer.fail);
    }
    if (typeof answer !== 'string' && 'retries' in answer) {
      for (let time = 0; time < answer.times; time += 1) {
        if (answer.areLost === true) told.onLost?.();
        told.onRetry(answer.retries);
        await Promise.resolve();
      }
      return act(answer.last, request, told);
    }
    const { status, text } =
      typeof answer === 'string' ? { status: 'answered' as const, text: answer } : answer;
    const tokens: ModelTokens = {
      inputTokens: inputTokens(request),
      outputTokens: Math.min(request.outputTokensMax, estimateTokens(text)),
      cacheReadTokens: 0,
      cacheWriteTokens: 0,
    };
    used += tokens.inputTokens + tokens.outputTokens;
    return { status, text, tokens };
  }

  return {
    provider: 'fake',
    complete: async (request, { signal, ...told }) => {
      requests.push(request);
      running += 1;
      most = Math.max(most, running);
      try {
        const answer = await orDeadline(signal, Promise.resolve(input.answer(request, requests.length)));
        return await act(answer, request, told);
      } finally {
        running -= 1;
      }
    },
    countTokens: input.countsTokens === false ? null : async (request) => inputTokens(request),
    requests,
    concurrencyMax: () => most,
    tokensUsed: () => used,
  };
}

const fakeFailure = (code: FailureCode): Failure =>
  new Failure({ code, message: `the fake failed: ${code}`, hint: 'Make the fake work.' });

async function orDeadline<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const end = () => reject(fakeFailure('run/deadline'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    promise.then(resolve, reject);
  });
}

/** A question whose answer is an object with one word. */
export function makeModelRequest(overrides: Partial<ModelRequest> = {}): ModelRequest {
  return {
    purpose: 'condense',
    model: 'claude-haiku-5-5',
    prompt: 'test@1',
    system: [{ text: 'You answer with one word.', cached: true }],
    turns: [{ role: 'user', blocks: [{ text: 'What colour is the sky?', cached: false }] }],
    schema: {
      type: 'object',
      properties: { word: { type: 'string' } },
      required: ['word'],
      additionalProperties: false,
    },
    outputTokensMax: 200,
    ...overrides,
  };
}
