// Takes a report apart into headings, paragraphs, items, rows and code. Pure.
//
// Line by line: reports are Markdown, wiki markup, plain text and mixtures of them, and there are thousands to read.
import { stripHidden } from '../../text/hidden-characters.ts';
import { stripMarkup } from '../../text/strip-markup.ts';
import { type ReportSection, sectionOfHeading, sectionOfLabel } from './report-sections.ts';

/** One block on one line; `section` of a heading is the one that it opens, of others null. */
export type ReportBlock = {
  readonly kind: 'heading' | 'prose' | 'item' | 'row' | 'code';
  readonly text: string;
  readonly section: ReportSection | null;
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
const hashes = /^\s{0,3}(?:#{1,6}|h[1-6]\.)\s+(\S.*)$/iu;
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

function createReader() {
  const blocks: ReportBlock[] = [];
  let open: { kind: 'prose' | 'item'; lines: string[] } | null = null;
  const push = (kind: ReportBlock['kind'], raw: string, section: ReportSection | null = null): void => {
    const text = plainBlock(raw);
    if (text !== '') blocks.push({ kind, text, section });
  };
  const end = (): void => {
    if (open !== null) push(open.kind, open.lines.join(' '));
    open = null;
  };
  return {
    blocks,
    end,
    add: (kind: ReportBlock['kind'], text: string): void => {
      end();
      push(kind, text);
    },
    heading: (text: string, section: ReportSection): void => {
      end();
      push('heading', text, section);
    },
    start: (kind: 'prose' | 'item', line: string): void => {
      end();
      open = { kind, lines: [line] };
    },
    goOn: (line: string): void => {
      if (open === null) open = { kind: 'prose', lines: [line] };
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
  if (title !== null) reader.heading(title, sectionOfHeading(title));
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
  const title = hashes.exec(line)?.[1] ?? bold.exec(line)?.[1];
  if (title !== undefined) {
    reader.heading(title, sectionOfHeading(title));
    return true;
  }
  const section = sectionOfLabel(boxed.exec(line)?.[1] ?? line);
  if (section === null) return false;
  reader.heading(line, section);
  return true;
}

/** `Root cause: the pool was too small` is a heading with what stands below it. */
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
  else {
    reader.heading(name, section);
    if (rest.trim() !== '') reader.start(kind, rest);
  }
  return true;
}

function readRow(line: string, reader: Reader): void {
  if (separatorRow.test(line)) return;
  const cells = line
    .split('|')
    .map((cell) => plainBlock(cell))
    .filter((cell) => cell !== '');
  const [name = '', ...rest] = cells;
  const section = rest.length === 1 ? sectionOfLabel(name) : null;
  if (section === null || section === 'fields') {
    reader.add('row', cells.join(section === null ? ' | ' : ': '));
    return;
  }
  reader.heading(name, section);
  reader.add('prose', rest.join(' '));
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
