// What is taken for a slip of the hand. Pure.
import { describe, expect, it } from 'vitest';
import { findNearest, suggest } from '../../../src/config/did-you-mean.ts';

describe('findNearest', () => {
  it.each([
    ['operatos', ['operators', 'window'], 'operators'],
    ['fail_on', ['fail-on', 'format'], 'fail-on'],
    ['Window', ['window'], 'window'],
    ['banana', ['operators', 'window'], null],
    ['', ['window'], null],
    // Short names differ by little: one letter of three is no slip.
    ['xyz', ['out', 'at'], null],
  ])('%s among %j is %s', (given, known, expected) => {
    expect(findNearest(given, known)).toBe(expected);
  });
});

describe('suggest', () => {
  it('asks, else lists what there is, else says nothing', () => {
    expect(suggest('warm', ['warn', 'block'])).toBe('; did you mean "warn"?');
    expect(suggest('banana', ['warn', 'block'])).toBe('; known: warn, block');
    expect(suggest('banana', [])).toBe('');
  });
});
