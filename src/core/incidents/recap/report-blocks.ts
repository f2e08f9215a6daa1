// Takes a report apart into headings, paragraphs, items, rows and code. Pure.
//
// Line by line: reports are Markdown, wiki markup, plain text and mixtures of them, and there are thousands to read.
import { stripHidden } from '../../text/hidden-characters.ts';
import { stripMarkup } from '../../text/strip-markup.ts';
import { type ReportSection, sectionOfHeading, sectionOfLabel } from './report-sections.ts';

/**
 * One block on one line. Of a heading: `section`, the one that it opens, null when its name is not known, and `level`,
 * the deeper the higher. Of others: the section of this block alone, null when headings tell; and 0.
 */
export type ReportBlock = {
  readonly kind: 'heading' | 'prose' | 'item' | 'row' | 'code';
  readonly text: string;
  readonly section: ReportSection | null;
  readonly level: number;
};

/** What is beyond this is not read: ten times the longest post-mortem that we know. Units: UTF-16 code units. */
const textLengthMax = 600_000;
/** Nobody writes more; what is beyond is not read. */
const linesMax = 20_000;
/** Longer lines hold no label and no heading. */
const shortLineMax = 200;
const codeLinesMax = 12;

const fence = /^\s{0,3}(?:```|~~~|\{(?:code|noformat)[^}\n]{0,80}\}\s*$)/u;
const rule = /^\s*(?:[-*_=]\s*){3,}$/u;
const underline = /^\s{0,3}(?:=+|-{2,})\s*$/u;
const hashes = /^\s{0,3}(?:(#{1,6})|h([1-6])\.)\s+(\S.*)$/iu;
/** A line in bold, or a known name on a line of its own, opens a part of what is above it. */
const boldLevel = 7;
const bold = /^\s*(?:\*\*|__|\*)([^*_\n]{1,120})(?:\*\*|__|\*)\s*[:：]?\s*$/u;
const boxed = /^\s*(?:[[［【<〈■□◆●▶▷○◎※]\s*)([^\]］】>〉\n]{1,60})[\]］】>〉]?\s*[:：]?\s*$/u;
const item = /^\s*(?:[-*+•·–]|\d{1,3}[.)]|\[[ xX]\])\s+(?:\[[ xX]\]\s+)?/u;
const timed = /^\s*[[(*]{0,3}(?:\d{4}-\d{2}-\d{2}[T ,])?\s?\d{1,2}:\d{2}/u;
const label =
  /^\s*(?:\*\*|__)?([\p{L}\p{N}][\p{L}\p{N}'’/;, -]{0,59}?)\s?(?:\*\*|__)?\s?[:：](?:\*\*|__)?(?:\s+|$)/u;
/** Names of fields that we do not know; more words are rather a sentence that was wrapped. */
const formLabel = /^[\p{Lu}\p{Lo}][^\s]*(?: \S+){0,2}$/u;
const separatorRow = /^[\s|:+-]+$/u;

/** The blocks of a report, in order, as a reader sees them. Linear in the length of the text. */
export function readBlocks(text: string): readonly ReportBlock[] {
  const lines = stripMarkup(stripHidden(text.slice(0, textLengthMax))).split('\n', linesMax);
  const reader = createReader();
  let code: 'none' | 'open' = 'none';
  let codeLines = 0;
  for (const line of withoutFrontMatter(lines, reader)) {
    if (fence.test(line)) {
      reader.end();
      code = code === 'none' ? 'open' : 'none';
      codeLines = 0;
    } else if (code === 'open') {
      codeLines += 1;
      if (codeLines <= codeLinesMax) reader.add('code', line);
    } else readLine(line, reader);
  }
  reader.end();
  return reader.blocks;
}

type Reader = ReturnType<typeof createReader>;

type OpenBlock = {
  readonly kind: 'prose' | 'item';
  readonly lines: string[];
  readonly section: ReportSection | null;
};

function createReader() {
  const blocks: ReportBlock[] = [];
  let open: OpenBlock | null = null;
  /** Where the row of the line before stands, which a rule below it makes a header of columns. */
  let headerAt = -1;
  const push = (block: Omit<ReportBlock, 'text'>, raw: string): void => {
    const text = plainBlock(raw);
    if (text !== '') blocks.push({ ...block, text });
  };
  const end = (): void => {
    if (open !== null) push({ kind: open.kind, section: open.section, level: 0 }, open.lines.join(' '));
    open = null;
    headerAt = -1;
  };
  return {
    blocks,
    end,
    add: (kind: ReportBlock['kind'], text: string, section: ReportSection | null = null): void => {
      end();
      push({ kind, section, level: 0 }, text);
    },
    addRow: (text: string): void => {
      end();
      push({ kind: 'row', section: null, level: 0 }, text);
      headerAt = blocks.length - 1;
    },
    dropHeader: (): void => {
      if (headerAt >= 0) blocks.splice(headerAt, 1);
      headerAt = -1;
    },
    heading: (text: string, section: ReportSection | null, level: number): void => {
      end();
      push({ kind: 'heading', section, level }, text);
    },
    start: (kind: OpenBlock['kind'], line: string, section: ReportSection | null = null): void => {
      end();
      open = { kind, lines: [line], section };
    },
    goOn: (line: string): void => {
      if (open === null) open = { kind: 'prose', lines: [line], section: null };
      else open.lines.push(line);
    },
    /** The open paragraph when it is one short line, which a rule below it makes a heading. */
    takeTitle: (): string | null => {
      const [title, ...more] = open?.kind === 'prose' ? open.lines : [];
      if (title === undefined || more.length > 0 || title.length > shortLineMax) return null;
      open = null;
      return title;
    },
  };
}

function readLine(raw: string, reader: Reader): void {
  const line = raw.replace(/^\s{0,9}(?:>\s{0,3}){1,9}/u, '');
  if (line.trim() === '' || (rule.test(line) && !underline.test(line))) reader.end();
  else if (underline.test(line)) readUnderline(reader);
  else if (line.trimStart().startsWith('|')) readRow(line, reader);
  else if (line.length > shortLineMax || !readHeading(line, reader)) readText(line, reader);
}

function readUnderline(reader: Reader): void {
  const title = reader.takeTitle();
  if (title !== null) reader.heading(title, sectionOfHeading(title), 2);
  reader.end();
}

function readText(line: string, reader: Reader): void {
  const bullet = item.exec(line)?.[0] ?? '';
  const rest = line.slice(bullet.length);
  if (readLabel(rest, reader, bullet === '' ? 'prose' : 'item')) return;
  if (bullet !== '' || timed.test(line)) reader.start('item', rest);
  else reader.goOn(line);
}

function readHeading(line: string, reader: Reader): boolean {
  const [, marks, wikiLevel, written] = hashes.exec(line) ?? [];
  const title = written ?? bold.exec(line)?.[1];
  if (title !== undefined) {
    const level = marks?.length ?? (wikiLevel === undefined ? boldLevel : Number(wikiLevel));
    // The heading of the whole report names it, whatever words are in its name.
    reader.heading(title, level === 1 ? sectionOfLabel(title) : sectionOfHeading(title), level);
    return true;
  }
  const section = sectionOfLabel(boxed.exec(line)?.[1] ?? line);
  if (section === null) return false;
  reader.heading(line, section, boldLevel);
  return true;
}

/** `Root cause: the pool was too small` tells itself; without more on its line it is a heading. */
function readLabel(line: string, reader: Reader, kind: 'prose' | 'item'): boolean {
  const [start, name = ''] = label.exec(line.slice(0, shortLineMax)) ?? [];
  if (start === undefined) return false;
  const section = sectionOfLabel(name);
  const rest = line.slice(start.length);
  if (section === null) {
    if (kind === 'item' || !formLabel.test(name)) return false;
    // A line of a form: it does not go on the sentence before it.
    reader.start('prose', line);
    return true;
  }
  if (section === 'fields') reader.add('row', line);
  else if (rest.trim() === '') reader.heading(name, section, boldLevel);
  else reader.start(kind, rest, section);
  return true;
}

function readRow(line: string, reader: Reader): void {
  if (separatorRow.test(line)) {
    reader.dropHeader();
    return;
  }
  const cells = line
    .split('|')
    .map((cell) => plainBlock(cell))
    .filter((cell) => cell !== '');
  const [name = '', ...rest] = cells;
  const section = rest.length === 1 ? sectionOfLabel(name) : null;
  if (section === null) reader.addRow(cells.join(' | '));
  else if (section === 'fields') reader.add('row', cells.join(': '));
  else reader.add('prose', rest.join(' '), section);
}

/** Fields between two lines of dashes at the top. */
function withoutFrontMatter(lines: readonly string[], reader: Reader): readonly string[] {
  if (lines[0]?.trim() !== '---') return lines;
  const end = lines.slice(1, 100).findIndex((line) => line.trim() === '---') + 1;
  if (end === 0) return lines;
  for (const line of lines.slice(1, end)) reader.add('row', line);
  return lines.slice(end + 1);
}

const emphasis =
  /(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu;
const hasMark = /[*_~]/u;

/** On one line, without emphasis; code keeps its backticks. */
function plainBlock(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (!hasMark.test(line)) return line;
  return line
    .split(/(`[^`]{1,200}`)/u)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(emphasis, '')))
    .join('')
    .trim();
}
