// Answers come back to the keys that they were asked for by, and are never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAnswers } from '../../../../src/adapters/jira/match-answers.ts';

type Answer = { readonly key: string; readonly changelog?: object };

const answer = (key: string, ...earlier: readonly string[]): Answer => ({
  key,
  changelog: { histories: [{ items: earlier.map((one) => ({ field: 'Key', fromString: one })) }] },
});

const match = (keys: readonly string[], ...answers: readonly Answer[]) => {
  const matched = matchAnswers(keys, answers);
  return {
    ...matched,
    answers: Object.fromEntries([...matched.answers].map(([key, one]) => [key, (one as Answer).key])),
  };
};

describe('answers', () => {
  it('under their own keys', () => {
    expect(match(['A-1', 'A-2'], answer('A-2'), answer('A-1'))).toEqual({
      answers: { 'A-1': 'A-1', 'A-2': 'A-2' },
      leftover: [],
      strangers: [],
    });
  });

  it('under a new key belong to the only key left over', () => {
    expect(match(['A-1', 'A-2'], { key: 'B-1' }, answer('A-1')).answers).toEqual({
      'A-1': 'A-1',
      'A-2': 'B-1',
    });
  });

  it('are not guessed when two keys are left over', () => {
    const matched = match(['A-1', 'A-2'], { key: 'B-1' });
    expect(matched).toMatchObject({ answers: {}, leftover: ['A-1', 'A-2'], strangers: [{ key: 'B-1' }] });
  });

  it('are told apart by their history', () => {
    const matched = match(['A-1', 'A-2', 'A-3'], answer('B-1', 'A-3'), answer('B-2', 'X-1', 'A-1'));
    expect(matched).toMatchObject({
      answers: { 'A-3': 'B-1', 'A-1': 'B-2' },
      leftover: ['A-2'],
      strangers: [],
    });
  });

  it('belong to both keys of one issue', () => {
    expect(match(['A-1', 'B-1'], answer('B-1', 'A-1')).answers).toEqual({ 'A-1': 'B-1', 'B-1': 'B-1' });
  });

  it('every key is answered or left over, every answer belongs to a key or is a stranger', () => {
    const key = fc.integer({ min: 1, max: 8 }).map((number) => `A-${number}`);
    const issue = fc.tuple(key, fc.array(key, { maxLength: 2 })).map(([now, past]) => answer(now, ...past));
    const issues = fc.uniqueArray(issue, { selector: (one) => one.key });
    fc.assert(
      fc.property(fc.uniqueArray(key), issues, (keys, answers) => {
        const matched = matchAnswers(keys, answers);
        expect([...matched.answers.keys(), ...matched.leftover].sort()).toEqual([...keys].sort());
        const placed = new Set([...matched.answers.values(), ...matched.strangers]);
        expect(placed).toEqual(new Set(answers));
      }),
    );
  });
});
