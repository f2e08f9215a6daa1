// Tests cutting text to a length. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAt } from '../../../../src/core/text/cut-at.ts';

/** With the u flag a well-formed pair is one character, so this meets only half of one. */
const loneSurrogate = /[\ud800-\udfff]/u;

describe('cutAt', () => {
  it('leaves what fits, and cuts the rest at a word', () => {
    expect(cutAt('Remove the retry loop', 40)).toBe('Remove the retry loop');
    expect(cutAt('Remove the retry loop of the payment client', 24)).toBe('Remove the retry loop…');
    expect(cutAt('결제취소한도변경및정산배치재시도', 8)).toBe('결제취소한도변…');
  });

  it('never passes the length and never splits a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 50 }), (text, lengthMax) => {
        const cut = cutAt(text, lengthMax);
        expect(cut.length).toBeLessThanOrEqual(Math.max(lengthMax, 0));
        expect(cut).not.toMatch(loneSurrogate);
      }),
    );
  });
});
