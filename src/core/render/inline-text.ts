// Renders the text of a note as Markdown: code spans stay, everything else is escaped. Pure.
import { escapeMarkdown } from './escape-markdown.ts';
import { codeSpan } from './ref-links.ts';

/** Pairs of backticks as people write them in subjects and Lockkeeper in its own sentences. */
const codePair = /`([^`\n]{1,160})`/g;

/** `text` as it is meant to be read; hostile text can open a code span and nothing else. */
export function inlineText(text: string): string {
  let rendered = '';
  let end = 0;
  for (const pair of text.matchAll(codePair)) {
    rendered += escapePiece(text.slice(end, pair.index), end) + codeSpan(pair[1] ?? '');
    end = pair.index + pair[0].length;
  }
  return rendered + escapePiece(text.slice(end), end);
}

/** `text` for a line of a note; one that shows nothing would be no list item: a dash stands for it. */
export const lineText = (text: string): string => inlineText(text).trim() || '–';

/** `text` for a heading: a `#` at its end is no closing mark. */
export const headingText = (text: string): string => lineText(text).replace(/(?<=\s)#(?=#*$)/, '\\#');

/** Keeps the spaces at the ends of a piece, which escaping a whole line trims. */
function escapePiece(piece: string, start: number): string {
  const text = piece.trim();
  if (text === '') return piece === '' ? '' : ' ';
  const [before, after] = [start > 0 && /^\s/.test(piece) ? ' ' : '', /\s$/.test(piece) ? ' ' : ''];
  return before + escapeMarkdown(text) + after;
}
