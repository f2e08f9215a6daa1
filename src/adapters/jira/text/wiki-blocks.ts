// Headings, lists and tables of Jira's wiki markup as lines of plain text. Pure.
import { headed, plain, type RichLine, tableRow, tableRule } from './rich-line.ts';
import { wikiInline, wikiLine } from './wiki-inline.ts';

/** How far a cell may go on over further lines. */
const cellLinesMax = 50;
/** Deeper lists are shown at this depth. */
const listDepthMax = 20;

/** Text without block macros. */
export function wikiBlocks(text: string): readonly RichLine[] {
  const source = text.split(/\r\n|[\r\n]/u);
  const lines: RichLine[] = [];
  let counters: Counter[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const line = source[index] ?? '';
    const list = /^\s*([*#]+|-)\s+(.*)$/u.exec(line);
    if (list !== null) {
      lines.push(listItem(list[1] ?? '', list[2] ?? '', counters));
      continue;
    }
    if (line.trim() === '') counters = [];
    if (!/^\s*\|/u.test(line)) {
      for (const read of readLine(line)) lines.push(read);
      continue;
    }
    const row = takeRow(source, index);
    index = row.last;
    for (const read of tableLines(row.text, lines.at(-1))) lines.push(read);
  }
  return lines;
}

function readLine(line: string): readonly RichLine[] {
  const heading = /^\s*h([1-6])\.\s*(.*)$/u.exec(line);
  if (heading !== null) return [headed(wikiInline(heading[2] ?? '').trim(), Number(heading[1]))];
  if (/^\s*-{4,}\s*$/u.test(line)) return [plain('---')];
  const quote = /^\s*bq\.\s*(.*)$/u.exec(line)?.[1];
  if (quote !== undefined) return [plain(`> ${wikiInline(quote)}`)];
  return line.split(/\\\\(?=\s|$)/u).map((part) => wikiLine(part));
}

/** The list that is open at a depth, and its last number. */
type Counter = { readonly mark: string; readonly number: number };

/** `counters`: one for each depth; a shorter list ends the deeper ones, another kind of list begins anew. */
function listItem(marks: string, words: string, counters: Counter[]): RichLine {
  const depth = Math.min(marks.length, listDepthMax);
  counters.length = Math.min(counters.length, depth);
  const mark = marks[depth - 1] ?? '-';
  const last = counters[depth - 1];
  const number = last?.mark === mark ? last.number + 1 : 1;
  while (counters.length < depth) counters.push({ mark: marks[counters.length] ?? '-', number: 0 });
  counters[depth - 1] = { mark, number };
  const text = wikiInline(words);
  const isTask = /^[☐☑☒]/u.test(text);
  const sign = mark === '#' ? `${number}. ` : isTask ? '' : '- ';
  return plain(`${'  '.repeat(depth - 1)}${sign}${text}`);
}

/** A row, with the lines on which its last cell goes on. */
function takeRow(source: readonly string[], start: number): { readonly text: string; readonly last: number } {
  const parts = [(source[start] ?? '').trim()];
  let last = start;
  while (!parts.at(-1)?.endsWith('|') && parts.length < cellLinesMax) {
    const next = source[last + 1]?.trim() ?? '';
    if (next === '' || next.startsWith('|')) break;
    parts.push(next);
    last += 1;
  }
  return { text: parts.map((part) => wikiInline(part)).join(' / '), last };
}

function tableLines(row: string, before: RichLine | undefined): readonly RichLine[] {
  const inside = row.replace(/^\|\|?/u, '').replace(/\|\|?$/u, '');
  const cells = inside.split(/\|\|?/u).map((cell) => cell.trim());
  const isHeader = row.startsWith('||') && !/(?<!\|)\|(?!\|)/u.test(row);
  const isFirst = before === undefined || !before.text.startsWith('|');
  return isHeader && isFirst ? [tableRow(cells), tableRule(cells.length)] : [tableRow(cells)];
}
