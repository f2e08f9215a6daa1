// Reads the plain text of a source as headings, lists, tables and prose, one entry a thing that is said. Pure.
import { acceptanceHeading, fieldLine } from './chunk-texts.ts';
import { splitSentences } from './split-sentences.ts';

/** What a heading says that the lines below it are. */
export type Section =
  | 'acceptance'
  | 'breaking'
  | 'migration'
  | 'flag'
  | 'operation'
  | 'form'
  | 'testing'
  | 'other';

/** Something that a source says. `ticked`: the state of its box; null when it has none. */
export type Entry = {
  readonly text: string;
  readonly section: Section;
  readonly shape: 'prose' | 'item' | 'row' | 'code';
  readonly ticked: boolean | null;
};

/** Entries read of one source; more is a log. */
const entriesMax = 400;
/** Longest line that can be a heading, and longest entry. Units: characters. */
const headingLengthMax = 120;
const entryLengthMax = 2000;
/** An item that is longer is told sentence by sentence. Units: characters. */
const itemLengthMax = 240;

const sections: readonly { readonly section: Section; readonly pattern: RegExp }[] = [
  {
    section: 'acceptance',
    pattern:
      /acceptance|done when|definition of done|^ACs?$|인수 ?조건|완료 ?조건|수용 ?(?:기준|조건)|검수/iu,
  },
  { section: 'form', pattern: /types? of change|check ?list|변경 ?(?:유형|종류)|체크 ?리스트/iu },
  { section: 'breaking', pattern: /breaking|compatib|호환/iu },
  { section: 'migration', pattern: /migrat|schema|database|마이그레이션|스키마/iu },
  { section: 'flag', pattern: /\bflags?\b|toggles?|플래그|토글/iu },
  {
    section: 'operation',
    pattern: /deploy|roll-?out|roll-?back|\bops\b|operation|runbook|배포|롤백|운영|작업 ?순서/iu,
  },
  { section: 'testing', pattern: /\btest|\bQA\b|verif|screenshot|테스트|검증|스크린샷|화면/iu },
];

/** Which kind of section a heading opens. */
const sectionOf = (heading: string): Section =>
  heading === acceptanceHeading
    ? 'acceptance'
    : (sections.find(({ pattern }) => pattern.test(heading))?.section ?? 'other');

const fence = /^\s{0,3}(?:```|~~~)/u;
const heading =
  /^\s{0,3}(?:#{1,6}\s+(?<hash>.+?)\s*#*|h[1-6]\.\s+(?<jira>.+)|(?:\*\*|__)(?<bold>[^*_]{1,80})(?:\*\*|__):?|\*(?<starred>[^*\s][^*]{0,80})\*:?|\[(?<boxed>[^\]]{1,60})\]|(?<named>[^|.!?]{1,60}?)\s*[:：])\s*$/u;
const underline = /^\s{0,3}(?:=+|-{3,})\s*$/u;
const listItem = /^\s*(?:[-*+•◦▪‣·●○]|\d{1,3}[.)]|[a-z][.)]|\(\d{1,3}\))\s+(?=\S)/u;
const box = /^\s*(?:\[(?<mark>[ xX✓✔]?)\]|(?<glyph>[☐☑✅✔⬜❌☒]))\s+(?=\S)/u;
const row = /^\s*\|.*\|?\s*$/u;
const rule = /^[\s|:+=-]+$/u;

/** Reads `text`, top to bottom. Lines of fields, rules and code without a statement of SQL are left out. */
export function readEntries(text: string): readonly Entry[] {
  const reader = new EntryReader();
  let inFields = true;
  for (const line of text.split('\n')) {
    if (inFields && fieldLine.test(line)) continue;
    if (line.trim() !== '') inFields = false;
    reader.read(line.replace(/^\s{0,3}(?:>\s?)+/u, ''));
  }
  return reader.finish().slice(0, entriesMax);
}

/** Collects lines into entries. */
class EntryReader {
  readonly #entries: Entry[] = [];
  #section: Section = 'other';
  #inCode = false;
  #prose: string[] = [];
  #item: { lines: string[]; ticked: boolean | null } | null = null;
  #columns: readonly string[] = [];

  read(line: string): void {
    if (fence.test(line)) {
      this.#flush();
      this.#inCode = !this.#inCode;
    } else if (this.#inCode) this.#readCode(line);
    else if (line.trim() === '') this.#flush();
    else if (row.test(line)) this.#readRow(line);
    else this.#readText(line);
  }

  finish(): readonly Entry[] {
    this.#flush();
    return this.#entries;
  }

  #readText(line: string): void {
    this.#columns = [];
    if (underline.test(line)) {
      const title = this.#prose.pop();
      this.#flush();
      if (title !== undefined) this.#section = sectionOf(title);
      return;
    }
    const marker = listItem.exec(line)?.[0] ?? '';
    const content = line.slice(marker.length);
    const ticked = box.exec(content);
    if (marker !== '' || ticked) {
      this.#flush();
      this.#item = { lines: [content.slice(ticked?.[0].length ?? 0)], ticked: stateOf(ticked) };
      return;
    }
    const title = line.length > headingLengthMax ? undefined : heading.exec(line)?.groups;
    if (title) {
      this.#flush();
      const named = title['hash'] ?? title['jira'] ?? title['bold'] ?? title['starred'] ?? title['boxed'];
      this.#section = sectionOf((named ?? title['named'] ?? '').trim());
    } else if (this.#item !== null && /^\s/u.test(line)) this.#item.lines.push(line);
    else {
      if (this.#item !== null) this.#flush();
      this.#prose.push(line);
    }
  }

  /** Of code, what a migration does is worth telling. */
  #readCode(line: string): void {
    if (/^\s*(?:alter|create|drop|update|delete|insert|truncate)\s+\w/iu.test(line))
      this.#add({ text: line, shape: 'code', ticked: null });
  }

  #readRow(line: string): void {
    this.#flush();
    if (rule.test(line)) return;
    const isHeader = /^\s*\|\|/u.test(line);
    const cells = line
      .trim()
      .replace(/^\|{1,2}|\|{1,2}$/gu, '')
      .split(/\|{1,2}/u)
      .map((cell) => cell.trim());
    if (this.#columns.length === 0) {
      this.#columns = cells;
      if (isHeader || cells.length > 1) return;
    }
    const [name = '', ...values] = cells;
    const told = values.flatMap((value, index) => {
      const column = this.#columns[index + 1] ?? '';
      return value === '' ? [] : [column === '' ? value : `${column} ${value}`];
    });
    const text = told.length === 0 ? name : `${name}: ${told.join(', ')}`;
    this.#add({ text, shape: 'row', ticked: null });
  }

  #flush(): void {
    const item = this.#item;
    if (item !== null) {
      const text = joinLines(item.lines);
      const parts = text.length > itemLengthMax ? splitSentences(text) : [text];
      for (const part of parts) this.#add({ text: part, shape: 'item', ticked: item.ticked });
    }
    for (const sentence of splitSentences(joinLines(this.#prose)))
      this.#add({ text: sentence, shape: 'prose', ticked: null });
    this.#item = null;
    this.#prose = [];
  }

  #add(entry: Omit<Entry, 'section'>): void {
    const text = entry.text
      .slice(0, entryLengthMax)
      .replace(/\*\*|__|~~/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '') this.#entries.push({ ...entry, text, section: this.#section });
  }
}

const joinLines = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ');

function stateOf(match: RegExpExecArray | null): boolean | null {
  if (match === null) return null;
  const mark = match.groups?.['mark'] ?? match.groups?.['glyph'] ?? '';
  return /[xX✓✔☑✅☒]/u.test(mark);
}
