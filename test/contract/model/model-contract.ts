// What every `Model` must do, whatever is behind it. Effects: those of the model that is given.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../src/failure.ts';
import type { Model } from '../../../src/service-ports.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { makeModelRequest } from '../../fakes/model.ts';

/** What can be done to the service behind a model. */
export type ModelSetup = {
  readonly model: Model;
  /** Of all calls from now on. */
  readonly misbehave: (kind: 'refusal' | 'truncated') => void;
  /** Of all calls from now on, or of `times` of them: how the service fails, as HTTP says it. */
  readonly fail: (kind: ServiceFault, times?: number) => void;
  readonly hang: () => void;
  readonly close: () => Promise<void>;
};

export type ServiceFault = 'unauthorized' | 'unknown-model' | 'overloaded' | 'broken' | 'reset' | 'web-page';

/** The answer that the service gives when nothing is wrong. */
export const contractAnswer = '{"word":"파랑"}';

/** Fault, failure, what `onRetry` hears, and how many attempts are lost. */
const ends: readonly (readonly [ServiceFault, FailureCode, readonly string[], number])[] = [
  ['unauthorized', 'model/unauthorized', [], 0],
  ['unknown-model', 'model/rejected', [], 0],
  ['overloaded', 'model/rate-limited', ['overloaded', 'overloaded', 'overloaded'], 0],
  ['broken', 'model/unavailable', ['unavailable', 'unavailable', 'unavailable'], 0],
  ['reset', 'model/unavailable', ['unavailable', 'unavailable', 'unavailable'], 4],
  ['web-page', 'model/bad-answer', [], 1],
];

export function describeModel(name: string, open: () => Promise<ModelSetup>): void {
  describe(`a model: ${name}`, () => {
    let setup: ModelSetup;
    let retries: string[];
    let lost: number;
    const complete = (signal = new AbortController().signal) =>
      setup.model.complete(makeModelRequest(), {
        signal,
        onRetry: (why) => retries.push(why),
        onLost: () => {
          lost += 1;
        },
      });

    beforeEach(async () => {
      setup = await open();
      retries = [];
      lost = 0;
    });
    afterEach(() => setup.close());

    test('answers, and says what that used', async () => {
      const answer = await complete();
      expect(answer).toMatchObject({ status: 'answered', text: contractAnswer });
      expect(answer.tokens.inputTokens).toBeGreaterThan(10);
      expect(answer.tokens.outputTokens).toBeGreaterThan(3);
      expect(retries).toEqual([]);
    });

    test('counts the tokens of the input', async () => {
      const count = await setup.model.countTokens?.(makeModelRequest(), {
        signal: AbortSignal.timeout(5_000),
      });
      const { tokens } = await complete();
      if (setup.model.countTokens === null) expect(count).toBeUndefined();
      else expect(count).toBe(tokens.inputTokens + tokens.cacheReadTokens + tokens.cacheWriteTokens);
    });

    test.each([
      ['refusal', 'refused'],
      ['truncated', 'truncated'],
    ] as const)('tells a %s as an answer', async (kind, status) => {
      setup.misbehave(kind);
      const answer = await complete();
      expect(answer.status).toBe(status);
      expect(answer.tokens.inputTokens).toBeGreaterThan(0);
    });

    test.each(ends)('ends with a service that is %s in %s', async (fault, code, told, lostAttempts) => {
      setup.fail(fault);
      expect((await failureOfPromise(complete())).code).toBe(code);
      expect(retries).toEqual(told);
      expect(lost).toBe(lostAttempts);
    });

    test.each([
      ['overloaded', 'overloaded'],
      ['broken', 'unavailable'],
      ['reset', 'unavailable'],
    ] as const)('outlives a service that is %s twice, and tells of it', async (fault, why) => {
      setup.fail(fault, 2);
      expect((await complete()).text).toBe(contractAnswer);
      expect(retries).toEqual([why, why]);
    });

    test('ends with its signal', async () => {
      setup.hang();
      const end = new AbortController();
      const failure = failureOfPromise(complete(end.signal));
      setTimeout(() => end.abort(), 20);
      expect((await failure).code).toBe('run/deadline');
    });

    test('asks nothing when its signal has ended before', async () => {
      expect((await failureOfPromise(complete(AbortSignal.abort()))).code).toBe('run/deadline');
    });
  });
}
