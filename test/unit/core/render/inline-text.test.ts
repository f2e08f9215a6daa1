// Tests that the text of a note keeps its code spans and nothing else. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/core/render/inline-text.ts';

/** What CommonMark reads as text: without code spans and without what a backslash escapes. */
function outsideCode(markdown: string): string {
  let text = '';
  for (let index = 0; index < markdown.length; ) {
    const rest = markdown.slice(index);
    const escaped = /^\\[!-/:-@[-`{-~]/.exec(rest);
    const run = /^`+/.exec(rest)?.[0];
    const close = run === undefined ? -1 : rest.slice(run.length).search(new RegExp(`(?<!\`)${run}(?!\`)`));
    if (escaped) index += 2;
    else if (run !== undefined && close >= 0) index += run.length + close + run.length;
    else if (run !== undefined) index += run.length;
    else {
      text += markdown[index] ?? '';
      index += 1;
    }
  }
  return text;
}

describe('inlineText', () => {
  it.each([
    ['code stays code', 'adds column `title` to `report`', 'adds column `title` to `report`'],
    [
      'what is in code is not escaped twice',
      'overwrites `POST_INCIDENT_UPDATE`',
      'overwrites `POST_INCIDENT_UPDATE`',
    ],
    ['a lone backtick is text', 'a ` alone', 'a \\` alone'],
    ['HTML is text', '<img src=x onerror=alert(1)> `<b>`', '&lt;img src=x onerror=alert(1)> `<b>`'],
    ['a link is text', '[approve](https://evil.example)', '\\[approve\\](https\\://evil.example)'],
  ])('%s', (_name, text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });

  it('never leaves its line, opens HTML or links, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('`', '<', '[', ']', '(', ')', '!', 'a', ' ', '\n', '|', '*', '\\'),
        }),
        (text) => {
          const rendered = inlineText(text);
          expect(rendered).not.toContain('\n');
          expect(outsideCode(rendered)).not.toMatch(/[<[]/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
