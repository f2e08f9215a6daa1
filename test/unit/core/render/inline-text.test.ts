// Tests that the text of a note keeps its code spans and nothing else. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/core/render/inline-text.ts';

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
          const outside = rendered.replace(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
          expect(outside).not.toMatch(/(?<!\\)</);
          expect(outside).not.toMatch(/(?<!\\)\[/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
