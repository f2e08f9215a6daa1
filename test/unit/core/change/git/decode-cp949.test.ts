// Tests of decode-cp949. Effects: none.
import { describe, expect, it } from 'vitest';
import { decodeCp949 } from '../../../../../src/core/change/git/decode-cp949.ts';

const decode = (...bytes: readonly number[]) => decodeCp949(Uint8Array.from(bytes));

describe('decodeCp949', () => {
  it.each([
    ['EUC-KR syllables and letters', [0xb0, 0xa1, 0xc8, 0xfe, 0xa4, 0xbb], '가힝ㅋ'],
    ['hanja and punctuation', [0xca, 0xa1, 0xa1, 0xb8], '伽「'],
    ['the first and last cell of the extension', [0x81, 0x41, 0xc6, 0x52], '갂힣'],
    ['the last wide row and the first narrow one', [0xa0, 0xfe, 0xa1, 0x41], '좤좥'],
    [
      'each group of trail bytes',
      [0x8c, 0x5a, 0x8c, 0x61, 0x8c, 0x63, 0x8c, 0x7a, 0x8c, 0x81, 0x8c, 0xfe],
      '똝똞똠똺똻뛂',
    ],
    ['runs of ASCII between them', [0x41, 0x8c, 0x63, 0x42, 0xb0, 0xa1, 0x43], 'A똠B가C'],
    ['nothing', [], ''],
  ])('decodes %s', (_, bytes, text) => {
    expect(decode(...bytes)).toBe(text);
  });

  it.each([
    ['a lead byte alone', [0xb0]],
    ['a trail byte that is none', [0xb0, 0x20]],
    ['a cell beyond the extension', [0xc6, 0x53]],
    ['a byte that leads nothing', [0xff, 0xa1]],
    ['a user-defined cell', [0xc9, 0xa1]],
  ])('refuses %s', (_, bytes) => {
    expect(decode(...bytes)).toBeNull();
  });
});
