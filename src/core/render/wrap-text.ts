// Breaks text into lines of a terminal. Pure.

// Hangul, Chinese, kana, full-width forms and emoji take two columns.
const wide =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
const withoutWidth = /\p{Mark}|[\u200b-\u200d\u2060]/u;

/** Counts the columns that text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += withoutWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Breaks one line of text at spaces so that it fits `width` columns; a longer word stays whole. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(joined) > width) {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  return [...lines, line];
}
