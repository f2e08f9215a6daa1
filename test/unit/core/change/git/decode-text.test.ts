// Tests of decode-text. Effects: none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBytes, decodeText } from '../../../../../src/core/change/git/decode-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
/** 결제 한글 메시지 in EUC-KR. */
const korean = [
  0xb0, 0xe1, 0xc1, 0xa6, 0x20, 0xc7, 0xd1, 0xb1, 0xdb, 0x20, 0xb8, 0xde, 0xbd, 0xc3, 0xc1, 0xf6,
];
/** 똠방 in CP949: the first syllable is beyond EUC-KR. */
const cp949 = [0x8c, 0x63, 0xb9, 0xe6];

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes('결제 → 완료 😀'), '결제 → 완료 😀'],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a'), '\ufeffa'],
    ['nothing', bytes(), ''],
    ['EUC-KR', bytes(korean), '결제 한글 메시지'],
    ['EUC-KR among ASCII', bytes('fix: ', korean, ' (#12)'), 'fix: 결제 한글 메시지 (#12)'],
    ['CP949', bytes(cp949), '똠방'],
    ['Latin-1', bytes('R', [0xe9], 'mi corrige la facturation'), 'Rémi corrige la facturation'],
    ['Latin-1 with two accents in a row', bytes('Corre', [0xe7, 0xe3], 'o'), 'Correção'],
    ['Latin-1 capitals that make a Hangul pair', bytes([0xc4], 'rger'), 'Ärger'],
    ['windows-1252 quotes', bytes([0x93], 'ok', [0x94]), '“ok”'],
    [
      'UTF-8 and EUC-KR on different lines',
      bytes('제목\n', korean, '\nplain'),
      '제목\n결제 한글 메시지\nplain',
    ],
    ['UTF-8 and Latin-1 on different lines', bytes('제목\ncaf', [0xe9]), '제목\ncafé'],
  ])('decodes %s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });

  it('reads back whatever was written as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => decodeText(Buffer.from(text)) === text));
  });

  it('keeps the number of lines of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const newlines = input.filter((byte) => byte === 0x0a).length;
        expect(decodeText(input).split('\n')).toHaveLength(newlines + 1);
      }),
    );
  });
});

describe('cutBytes', () => {
  it('never leaves half a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '한', '😀'), { maxLength: 12 }),
        fc.nat(40),
        (letters, lengthMax) => {
          const text = letters.join('');
          const cut = cutBytes(Buffer.from(text), lengthMax);
          expect(cut.length).toBeLessThanOrEqual(lengthMax);
          expect(text.startsWith(Buffer.from(cut).toString())).toBe(true);
        },
      ),
    );
  });
});
