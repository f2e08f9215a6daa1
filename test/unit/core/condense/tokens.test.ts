// Tests the token estimate. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../../../src/core/condense/tokens.ts';

describe('estimateTokens', () => {
  it('counts Latin text by four characters and Hangul by the syllable', () => {
    expect(estimateTokens('')).toBe(0);
    expect(estimateTokens('Remove the retry loop')).toBe(6);
    expect(estimateTokens('결제 취소 한도 변경')).toBeGreaterThanOrEqual(8);
  });

  it('never shrinks when text is added', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (first, second) => estimateTokens(first + second) >= estimateTokens(first),
      ),
    );
  });
});
