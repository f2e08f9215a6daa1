// Tests finding secrets by Lockkeeper's own rules, and masking what was found. Pure.
import { describe, expect, it } from 'vitest';
import { maskPlaces, maskSecrets } from '../../../../src/core/condense/redact.ts';
import { tokenRules } from '../../../../src/core/condense/redact-token-rules.ts';
import { wordedRules } from '../../../../src/core/condense/redact-worded-rules.ts';
import { harmlessTexts, plantedSecrets, splitSecrets } from '../../../corpus/secrets.ts';

const place = (rule: string, start: number, end: number) => ({ rule, start, end });

describe('maskPlaces', () => {
  it.each([
    ['nothing', 'abc', [], 'abc', 0],
    ['one place', 'key abc end', [place('token', 4, 7)], 'key [redacted: token] end', 1],
    [
      'places in any order',
      'ab cd',
      [place('two', 3, 5), place('one', 0, 2)],
      '[redacted: one] [redacted: two]',
      2,
    ],
    ['places that overlap', 'abcdef', [place('one', 0, 4), place('two', 2, 6)], '[redacted: one]', 1],
    ['a place in a place', 'abcdef', [place('in', 2, 3), place('out', 0, 6)], '[redacted: out]', 1],
    ['lines', 'a\nbc\nde\nf', [place('key', 2, 7)], 'a\n[redacted: key]\n\nf', 1],
    ['masks', 'x [redacted: key]', [place('token', 2, 17)], 'x [redacted: key]', 0],
    ['an empty place', 'abc', [place('token', 1, 1)], 'abc', 0],
  ])('%s', (_name, text, places, expected, masked) => {
    expect(maskPlaces(text, places)).toEqual({ text: expected, masked });
  });
});

describe('the rules', () => {
  it('begin the search of a pattern with its hint', () => {
    // The engine writes `/` as `\/` in the source of a pattern.
    for (const { pattern, hint } of [...tokenRules, ...wordedRules])
      expect(pattern.source.replaceAll('\\/', '/')).toContain(hint);
  });

  it('each find a planted secret', () => {
    const unused = [...tokenRules, ...wordedRules].filter(({ pattern }) =>
      plantedSecrets.every(
        ({ text }) => text.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))) < 0,
      ),
    );
    expect(unused.map(({ name, hint }) => `${name} ${hint}`)).toEqual([]);
  });

  it.each([
    [
      'Look: password = request.password = "Qwer1234!"',
      'Look: password = request.password = "[redacted: password]"',
    ],
    ['https://shop:p@ss@db.example.com/a', 'https://shop:[redacted: credentials]@db.example.com/a'],
    [
      'see https://example.com/a:b and mail me@example.com',
      'see https://example.com/a:b and mail me@example.com',
    ],
  ])('%s', (text, expected) => {
    expect(maskSecrets(text)).toBe(expected);
  });

  it('leave harmless texts alone', () => {
    for (const text of harmlessTexts) expect(maskSecrets(text)).toBe(text);
  });
});

describe('maskSecrets', () => {
  it.each(splitSecrets)('finds a secret $kind', ({ text, secret }) => {
    const masked = maskSecrets(`one\n${text}\nthree`);
    expect(masked).toContain('[redacted: github-token]');
    for (const part of [secret.slice(0, 12), secret.slice(14)]) expect(masked).not.toContain(part);
    expect(masked.split('\n')).toHaveLength(3);
  });

  it('leaves a text alone that hides something else', () => {
    const text = 'a\u00adb <b>c</b> [d](https://e.example) &shy;\r\n\u001b[31mf';
    expect(maskSecrets(text)).toBe(text);
  });
});
