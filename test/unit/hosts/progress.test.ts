// Progress on a terminal and in a build log. Pure.
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/hosts/progress.ts';

function record(input: {
  isTTY?: boolean;
  columns?: number;
  environment?: Record<string, string>;
  verbose?: boolean;
}) {
  const written: string[] = [];
  const progress = createProgress({
    stream: {
      ...(input.isTTY !== undefined && { isTTY: input.isTTY }),
      ...(input.columns !== undefined && { columns: input.columns }),
      write: (text) => written.push(text),
    },
    environment: input.environment ?? {},
    verbose: input.verbose ?? false,
    mask: (text) => text.replaceAll('hunter2', '***'),
    elapsedMs: () => 1234,
  });
  return { progress, text: () => written.join('') };
}

describe('progress', () => {
  it('redraws one line on a terminal and takes it away', () => {
    const { progress, text } = record({ isTTY: true });
    progress.step('Reading');
    progress.step('Drafting');
    progress.clear();
    progress.clear();
    expect(text()).toBe('\r\u001b[2K… Reading\r\u001b[2K… Drafting\r\u001b[2K');
  });

  it.each([
    ['no terminal', { isTTY: false }],
    ['a build log', { isTTY: true, environment: { CI: 'true' } }],
    ['a dumb terminal', { isTTY: true, environment: { TERM: 'dumb' } }],
  ])('is plain lines on %s', (_, input) => {
    const { progress, text } = record(input);
    progress.step('Reading');
    progress.clear();
    expect(text()).toBe('Reading\n');
  });

  it('tells the time when verbose', () => {
    const { progress, text } = record({ isTTY: true, verbose: true });
    progress.step('Reading');
    expect(text()).toBe('[  1.234 s] Reading\n');
  });

  it('cuts a line before it wraps, wide characters counted as two', () => {
    const { progress, text } = record({ isTTY: true, columns: 12 });
    progress.step('한글한글한글한글');
    expect(text()).toBe('\r\u001b[2K… 한글한글');
  });

  it('prints warnings above the live line, and nothing that a runner obeys', () => {
    const { progress, text } = record({ isTTY: true });
    progress.step('Reading');
    progress.warn('odd\n::error::name');
    expect(text()).toBe('\r\u001b[2K… Reading\r\u001b[2Kwarning: odd : :error::name\n');
  });

  it('masks what may be a secret', () => {
    const { progress, text } = record({});
    progress.step('cloning with hunter2');
    progress.warn('refused: hunter2');
    expect(text()).toBe('cloning with ***\nwarning: refused: ***\n');
  });
});
