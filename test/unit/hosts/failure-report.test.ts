// How a failure is told to people and programs. Pure.
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { failureDocument, renderFailure, toFailure } from '../../../src/hosts/failure-report.ts';

const failure = new Failure({
  code: 'config/invalid',
  message: 'lockkeeper.yml is not valid.\n::error::injected \u001b[31m',
  hint: 'Put it right.',
  problems: ['a (1:1): unknown key "a"', 'b\n::set-output name=x::y'],
  cause: new Error('outer', { cause: new Error('inner') }),
});

describe('renderFailure', () => {
  it('is code, message, problems and hint, each on one line that commands nothing', () => {
    const text = renderFailure(failure, { verbose: false });
    expect(text.split('\n')).toHaveLength(5);
    expect(text).toMatch(/^error\[config\/invalid\]: lockkeeper\.yml is not valid\./);
    expect(text).toContain('hint: Put it right.\n');
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('\u001b');
  });

  it('tells the causes when it is asked to', () => {
    const text = renderFailure(failure, { verbose: true });
    expect(text).toContain('caused by: Error: outer');
    expect(text).toContain('caused by: Error: inner');
  });

  it('ends with causes that go round in a circle', () => {
    const circle = new Error('round');
    circle.cause = circle;
    expect(renderFailure(toFailure(circle), { verbose: true })).toContain('caused by: Error: round');
  });
});

describe('toFailure', () => {
  it.each([[new TypeError('x is undefined')], ['a text'], [null], [undefined]])(
    'takes %s for a bug',
    (thrown) => {
      const { code, hint } = toFailure(thrown);
      expect(code).toBe('internal/bug');
      expect(hint).not.toBe('');
    },
  );
});

it('the document for programs holds code, message, hint, problems and exit code', () => {
  expect(failureDocument(failure)).toEqual({
    schemaVersion: 1,
    exitCode: 64,
    error: { code: failure.code, message: failure.message, hint: failure.hint, problems: failure.problems },
  });
});
