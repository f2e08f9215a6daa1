// How many calls of a session run at once.
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createAdaptiveLimit } from '../../../src/flows/adaptive-limit.ts';
import { createFakeModel } from '../../fakes/model.ts';
import { numbered, openSession } from '../../fakes/model-session.ts';

const blue = '{"word":"blue"}';
const slowly = async <T>(value: T) => {
  await wait(2);
  return value;
};
const never = new AbortController().signal;

describe('calls at once', () => {
  test('are as many as the config says', async () => {
    const model = createFakeModel({ answer: () => slowly(blue) });
    const session = openSession(model, { concurrency: 5 });
    await Promise.all(numbered(40).map(session.ask));
    expect(model.concurrencyMax()).toBe(5);
    expect(model.requests).toHaveLength(40);
  });

  test.each([
    ['is tried again', { retries: 'overloaded', times: 1, last: blue }],
    ['is given up', { fail: 'model/rate-limited' }],
  ] as const)('are half as many after a call that was overloaded and %s', async (_, overloaded) => {
    let running = 0;
    const most: number[] = [];
    const model = createFakeModel({
      answer: async (_request, number) => {
        running += 1;
        if (number > 8) most.push(running);
        await wait(2);
        running -= 1;
        return number === 1 ? overloaded : blue;
      },
    });
    await Promise.all(numbered(16).map(openSession(model, { concurrency: 8 }).ask));
    // The seven others of the first eight are still answered, and say nothing of how it copes now.
    expect(Math.max(...most.slice(0, 4))).toBe(4);
    expect(Math.max(...most)).toBeLessThanOrEqual(5);
    expect(model.concurrencyMax()).toBe(8);
  });

  test('halve, and come back one by one', async () => {
    const limit = createAdaptiveLimit(8);
    const turn = await limit.enter(never);
    turn.overloaded();
    turn.overloaded();
    expect(limit.limit()).toBe(2);
    for (let call = 0; call < 2; call += 1) turn.succeeded();
    expect(limit.limit()).toBe(3);
  });

  test('come in the order in which they were asked for, and who gave up is passed over', async () => {
    const limit = createAdaptiveLimit(1);
    const first = await limit.enter(never);
    const order: string[] = [];
    const enter = async (name: string, signal: AbortSignal) => {
      const turn = await limit.enter(signal).catch(() => null);
      order.push(turn === null ? `${name} gave up` : name);
      return turn;
    };
    const impatient = new AbortController();
    const waiting = [enter('b', never), enter('c', impatient.signal), enter('d', never)];
    impatient.abort();
    await waiting[1];
    first.leave();
    first.leave();
    (await waiting[0])?.leave();
    await waiting[2];
    expect(order).toEqual(['c gave up', 'b', 'd']);
  });

  test('are none for a signal that has ended', async () => {
    await expect(createAdaptiveLimit(1).enter(AbortSignal.abort())).rejects.toThrow();
  });
});
