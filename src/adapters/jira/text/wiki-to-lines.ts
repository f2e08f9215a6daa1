// Jira's wiki markup as lines of plain text. Pure.
import { boldLevel, fenced, headed, plain, prefixLines, type RichLine, textLengthMax } from './rich-line.ts';
import { wikiBlocks } from './wiki-blocks.ts';

/** Where a text is: `{quote}` and `{panel}` open and close by turns. */
type Place = { quoted: boolean; boxed: boolean };

const macroPattern = /\{(code|noformat|quote|panel)(?::([^{}\n]*))?\}/gu;

/** Reads a text. What it does not understand stays as it is; it never throws. */
export function wikiToLines(text: string): readonly RichLine[] {
  const source = text.slice(0, textLengthMax);
  const lines: RichLine[] = [];
  const place: Place = { quoted: false, boxed: false };
  const add = (more: readonly RichLine[]) => {
    for (const line of placed(more, place)) lines.push(line);
  };
  const addText = (part: string) => {
    const inner = part.replace(/^[ \t]*\r?\n|\r?\n[ \t]*$/gu, '');
    if (inner.trim() !== '') add(wikiBlocks(inner));
    else if (part.includes('\n\n')) add([plain('')]);
  };
  /** Macros of which no end is left: looked for once. */
  const endless = new Set<string>();
  let at = 0;
  for (const match of source.matchAll(macroPattern)) {
    const [whole, name = '', options = ''] = match;
    if (match.index < at || endless.has(name)) continue;
    const start = match.index + whole.length;
    const end = source.indexOf(`{${name}}`, start);
    const closes = (name === 'quote' && place.quoted) || (name === 'panel' && place.boxed);
    if (end === -1 && !closes) {
      endless.add(name);
      continue;
    }
    addText(source.slice(at, match.index));
    at = start;
    if (name === 'quote') place.quoted = !place.quoted;
    else if (name === 'panel') openPanel(place, options, add);
    else {
      const title = titleOf(options);
      if (title !== '') add([plain(title)]);
      add(fenced(trimCode(source.slice(start, end)), name === 'code' ? languageOf(options) : ''));
      at = end + name.length + 2;
    }
  }
  addText(source.slice(at));
  if (text.length > source.length) lines.push(plain('… (cut)'));
  return lines;
}

function openPanel(place: Place, options: string, add: (lines: readonly RichLine[]) => void): void {
  place.boxed = !place.boxed;
  const title = titleOf(options);
  if (place.boxed && title !== '') add([headed(title, boldLevel)]);
}

const placed = (lines: readonly RichLine[], place: Place): readonly RichLine[] => {
  const quoted = place.quoted ? prefixLines(lines, { first: '> ', rest: '> ' }) : lines;
  return place.boxed ? quoted.map((line) => ({ ...line, nesting: line.nesting + 1 })) : quoted;
};

const trimCode = (text: string): string => text.replace(/^[ \t]*\r?\n|\r?\n[ \t]*$/gu, '');

const titleOf = (options: string): string => /(?:^|\|)title=([^|]*)/u.exec(options)?.[1]?.trim() ?? '';

/** `java`, of `java`, `java|title=X` and `title=X|language=java`. */
function languageOf(options: string): string {
  const parts = options.split('|').map((part) => part.trim());
  return (
    parts.find((part) => part.startsWith('language='))?.slice('language='.length) ??
    parts.find((part) => part !== '' && !part.includes('=')) ??
    ''
  );
}
