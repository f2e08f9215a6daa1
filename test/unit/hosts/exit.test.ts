// Exit codes of decisions and failures. Pure.
import { describe, expect, it } from 'vitest';
import { Failure, failureCodes } from '../../../src/failure.ts';
import { exitCodeOf, exitCodeOfDecision, exits } from '../../../src/hosts/exit.ts';

describe('exit codes', () => {
  it.each([
    ['pass', 'block', 0],
    ['pass', 'warn', 0],
    ['warn', 'block', 0],
    ['warn', 'warn', 20],
    ['block', 'block', 21],
    ['block', 'warn', 21],
  ] as const)('%s with fail-on %s is %i', (decision, failOn, expected) => {
    expect(exitCodeOfDecision(decision, failOn)).toBe(expected);
  });

  it('no failure looks like a decision', () => {
    const decided: readonly number[] = [exits.done.code, exits.warn.code, exits.block.code];
    for (const code of failureCodes) {
      const failure = new Failure({ code, message: 'm', hint: 'h' });
      expect(decided).not.toContain(exitCodeOf(failure));
    }
  });

  it('anything else that is thrown is a bug', () => {
    expect(exitCodeOf(new TypeError('x'))).toBe(70);
    expect(exitCodeOf(undefined)).toBe(70);
  });

  it('each code is there once', () => {
    const codes = Object.values(exits).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
