// Lines of plain text that still know which of them are headings. Pure.

/**
 * One line of a description.
 *
 * `heading`: level 1 to 6, or `boldLevel` for a line that is only set in bold, as people write headings too.
 * `nesting`: how many titled boxes (panels, expands) it lies in: what a title announces ends with its box.
 */
export type RichLine = {
  readonly text: string;
  readonly heading: { readonly level: number; readonly title: string } | null;
  readonly nesting: number;
};

export const boldLevel = 7;

/** Longer texts are cut: a hostile document must not fill memory and prompts. */
export const textLengthMax = 200_000;

export const plain = (text: string): RichLine => ({ text, heading: null, nesting: 0 });

export const headed = (title: string, level: number): RichLine => ({
  text: level === boldLevel || title === '' ? title : `${'#'.repeat(level)} ${title}`,
  heading: title === '' ? null : { level, title },
  nesting: 0,
});

/** Puts `first` before the first line and `rest` before the others, empty ones excepted. */
export const prefixLines = (
  lines: readonly RichLine[],
  prefix: { readonly first: string; readonly rest: string },
): readonly RichLine[] =>
  lines.map((line, index) => {
    const before = index === 0 ? prefix.first : prefix.rest;
    return { ...line, text: line.text === '' ? before.trimEnd() : before + line.text };
  });

/** Lines in a box. */
export const nest = (lines: readonly RichLine[]): readonly RichLine[] =>
  lines.map((line) => ({ ...line, nesting: line.nesting + 1 }));

/** Blocks one after the other; `apart`: with an empty line between. */
export function joinBlocks(
  blocks: readonly (readonly RichLine[])[],
  how: { readonly apart: boolean },
): readonly RichLine[] {
  const joined: RichLine[] = [];
  for (const block of blocks) {
    const [first] = block;
    if (first === undefined) continue;
    if (how.apart && joined.length > 0) joined.push({ ...plain(''), nesting: first.nesting });
    for (const line of block) joined.push(line);
  }
  return joined;
}

/** A cell of a table has one line. */
export const onOneLine = (lines: readonly RichLine[]): string =>
  lines
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join(' / ');

export const tableRow = (cells: readonly string[]): RichLine =>
  plain(`|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`);

export const tableRule = (columns: number): RichLine =>
  plain(`| ${Array.from({ length: columns }, () => '---').join(' | ')} |`);

/** The whole text: no blank lines at its ends, never two in a row. */
export function linesToText(lines: readonly RichLine[]): string {
  const text = lines
    .map((line) => line.text.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '');
  if (text.length <= textLengthMax) return text;
  return `${text.slice(0, textLengthMax).replace(/[\ud800-\udbff]$/u, '')}\n… (cut: the text is longer than ${textLengthMax} characters)`;
}

/** Text between fences longer than any run of backticks in it. */
export function fenced(text: string, language: string): readonly RichLine[] {
  let length = 3;
  for (const [run] of text.matchAll(/`{3,}/gu)) length = Math.max(length, run.length + 1);
  const fence = '`'.repeat(Math.min(length, 100));
  return [`${fence}${language}`, ...text.split(/\r\n|[\r\n]/u), fence].map(plain);
}

/** A box with a title: what the title announces ends with the box. */
export const titledBox = (title: string | null, inner: readonly RichLine[]): readonly RichLine[] =>
  nest(title === null ? inner : [headed(title, boldLevel), ...inner]);
