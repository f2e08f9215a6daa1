// Tables of Atlassian documents as rows of text. Pure.
import { isObject, readList, readPath } from '../json-value.ts';
import { onOneLine, plain, type RichLine, tableRow, tableRule } from './rich-line.ts';

/** More columns or rows than this are not spanned by one cell in earnest. */
const spanMax = 50;

/** Rows with the same number of columns: a cell that spans several leaves the others empty. */
export function tableLines(
  rows: readonly unknown[],
  cellLines: (content: readonly unknown[]) => readonly RichLine[],
): readonly RichLine[] {
  const lines: RichLine[] = [];
  /** Rows that a cell above still reaches down, by column. */
  const reach: number[] = [];
  for (const row of rows) {
    const cells = readList(row, 'content');
    // Something else than a row: its words are kept.
    if (!Array.isArray(readPath(row, 'content'))) {
      for (const line of cellLines([row])) lines.push(line);
      continue;
    }
    const texts = placeCells(cells, reach, (cell) => cellText(cell, cellLines));
    lines.push(tableRow(texts));
    if (lines.length === 1 && cells.length > 0 && cells.every(isHeader)) lines.push(tableRule(texts.length));
  }
  return lines.length === 0 ? [plain('')] : lines;
}

function placeCells(
  cells: readonly unknown[],
  reach: number[],
  textOf: (cell: unknown) => string,
): readonly string[] {
  const texts: string[] = [];
  const skipReached = () => {
    while ((reach[texts.length] ?? 0) > 0) {
      reach[texts.length] = (reach[texts.length] ?? 0) - 1;
      texts.push('');
    }
  };
  for (const cell of cells) {
    skipReached();
    const rows = readSpan(cell, 'rowspan');
    for (let column = 0; column < readSpan(cell, 'colspan'); column += 1) {
      reach[texts.length] = rows - 1;
      texts.push(column === 0 ? textOf(cell) : '');
    }
  }
  skipReached();
  return texts;
}

const isHeader = (cell: unknown): boolean => readPath(cell, 'type') === 'tableHeader';

function readSpan(cell: unknown, name: 'colspan' | 'rowspan'): number {
  const span = readPath(cell, 'attrs', name);
  return typeof span === 'number' && span >= 1 ? Math.min(Math.trunc(span), spanMax) : 1;
}

function cellText(cell: unknown, cellLines: (content: readonly unknown[]) => readonly RichLine[]): string {
  const content = readPath(cell, 'content');
  return onOneLine(cellLines(isObject(cell) && Array.isArray(content) ? content : [cell]));
}
