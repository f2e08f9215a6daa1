// Cuts SQL of any common dialect into tokens, comments dropped. Pure.

/**
 * One token: `word` is unquoted, `name` a quoted identifier, `body` a dollar-quoted text.
 *
 * `text` has no quotes; `upper` is the word in capitals, empty for what is no word, so that a quoted name never
 * reads as a keyword.
 */
export type SqlToken = {
  readonly kind: 'word' | 'name' | 'string' | 'body' | 'number' | 'symbol';
  readonly text: string;
  readonly upper: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** First on its line. */
  readonly leads: boolean;
};

/** Tokens of a text; `closed` is false when a quote or comment was still open at the end. */
export type SqlTokens = { readonly tokens: readonly SqlToken[]; readonly closed: boolean };

const space = /\s+/y;
const word = /(?:[\p{L}_@#$]|\$\{[^}\n]{0,100}\}|\\\w)(?:[\p{L}\p{N}_@#$]|\$\{[^}\n]{0,100}\})*/uy;
const number = /\d[\w.]*/y;
const dollarTag = /\$(?:[\p{L}_][\p{L}\p{N}_]{0,60})?\$/uy;

/** Cuts `text` into tokens in linear time; never throws. */
export function readSqlTokens(text: string): SqlTokens {
  const tokens: SqlToken[] = [];
  let line = 1;
  let leads = true;
  let closed = true;
  let position = 0;
  const finder = new EndFinder(text);
  let lineEnd = text.indexOf('\n');
  const pass = (end: number): void => {
    while (lineEnd !== -1 && lineEnd < end) {
      line += 1;
      leads = true;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    position = end;
  };
  while (position < text.length) {
    const blank = mayBeBlank(text, position) ? matchEnd(space, text, position) : null;
    if (blank !== null) {
      pass(blank);
      continue;
    }
    const comment = finder.commentEnd(position);
    if (comment !== null) {
      closed &&= comment.closed;
      pass(comment.end);
      continue;
    }
    const piece = finder.pieceAt(position);
    closed &&= piece.closed;
    const isWord = piece.kind === 'word';
    tokens.push({
      kind: piece.kind,
      text: piece.text,
      upper: isWord ? piece.text.toUpperCase() : '',
      line,
      start: position,
      end: piece.end,
      leads,
    });
    leads = false;
    const before = line;
    pass(piece.end);
    // A quoted text that spans lines does not make what follows it the first of its line.
    if (line !== before) leads = false;
  }
  return { tokens, closed };
}

type Piece = {
  readonly kind: SqlToken['kind'];
  readonly text: string;
  readonly end: number;
  readonly closed: boolean;
};

/** Spares most tokens a pattern that cannot match. */
function mayBeBlank(text: string, position: number): boolean {
  const code = text.charCodeAt(position);
  return code <= 0x20 || code >= 0x80;
}

function matchEnd(pattern: RegExp, text: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Finds where what starts at a position ends; remembers dead ends, so that the whole stays linear. */
class EndFinder {
  readonly #text: string;
  #nestedComments = true;
  /** Inside MySQL's executed comment. */
  #executed = false;
  /** Closing marks known to be absent from here on. */
  readonly #absent = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  commentEnd(position: number): { readonly end: number; readonly closed: boolean } | null {
    const text = this.#text;
    const first = text[position];
    const second = text[position + 1];
    const isLineComment =
      (first === '-' && second === '-') ||
      (first === '#' &&
        (second === undefined || /[\s#!]/.test(second)) &&
        /^$|\s/.test(text[position - 1] ?? ''));
    if (isLineComment) {
      const end = text.indexOf('\n', position);
      return { end: end === -1 ? text.length : end, closed: true };
    }
    if (this.#executed && first === '*' && second === '/') {
      this.#executed = false;
      return { end: position + 2, closed: true };
    }
    if (first !== '/' || second !== '*') return null;
    // MySQL runs what stands in /*!40000 … */.
    if (text[position + 2] === '!') {
      this.#executed = true;
      return { end: matchEnd(/\d*/y, text, position + 3) ?? position + 3, closed: true };
    }
    if (this.#nestedComments) {
      const end = nestedCommentEnd(text, position);
      if (end !== null) return { end, closed: true };
      this.#nestedComments = false;
    }
    const end = this.#find('*/', position + 2);
    return end === null ? { end: text.length, closed: false } : { end: end + 2, closed: true };
  }

  pieceAt(position: number): Piece {
    const text = this.#text;
    const first = text[position] ?? '';
    if (first === "'") return this.#quoted(position, "'", 'string');
    if (first === '"') return this.#quoted(position, '"', 'name');
    if (first === '`') return this.#quoted(position, '`', 'name');
    if (first === '[' && /[\p{L}_#]/u.test(text[position + 1] ?? ''))
      return this.#quoted(position, ']', 'name');
    if ((first === 'N' || first === 'E' || first === 'n' || first === 'e') && text[position + 1] === "'") {
      return this.#quoted(position + 1, "'", 'string');
    }
    if (first === '$') {
      const body = this.#dollarBody(position);
      if (body !== null) return body;
    }
    const numberEnd = first >= '0' && first <= '9' ? matchEnd(number, text, position) : null;
    if (numberEnd !== null) return this.#plain('number', position, numberEnd);
    const wordEnd = matchEnd(word, text, position);
    if (wordEnd !== null) return this.#plain('word', position, wordEnd);
    const point = text.codePointAt(position) ?? 0;
    return this.#plain('symbol', position, position + (point > 0xffff ? 2 : 1));
  }

  #plain(kind: SqlToken['kind'], start: number, end: number): Piece {
    return { kind, text: this.#text.slice(start, end), end, closed: true };
  }

  #dollarBody(position: number): Piece | null {
    const opened = matchEnd(dollarTag, this.#text, position);
    if (opened === null) return null;
    const tag = this.#text.slice(position, opened);
    const end = this.#find(tag, opened);
    if (end === null)
      return { kind: 'body', text: this.#text.slice(opened), end: this.#text.length, closed: false };
    return { kind: 'body', text: this.#text.slice(opened, end), end: end + tag.length, closed: true };
  }

  #quoted(position: number, close: string, kind: 'string' | 'name'): Piece {
    const text = this.#text;
    const done = (end: number): string => text.slice(position + 1, end).replaceAll(close + close, close);
    let from = position + 1;
    for (;;) {
      const end = this.#find(close, from);
      if (end === null) return { kind, text: text.slice(position + 1), end: text.length, closed: false };
      if (text[end + 1] === close) {
        from = end + 2;
      } else if (kind === 'string' && escapesQuote(text, position, end)) {
        from = end + 1;
      } else {
        return { kind, text: done(end), end: end + 1, closed: true };
      }
    }
  }

  #find(mark: string, from: number): number | null {
    const absent = this.#absent.get(mark);
    if (absent !== undefined && from >= absent) return null;
    const found = this.#text.indexOf(mark, from);
    if (found === -1) {
      this.#absent.set(mark, from);
      return null;
    }
    return found;
  }
}

/**
 * Whether the quote at `end` is escaped by a backslash.
 *
 * MySQL escapes that way, standard SQL does not: `'it\'s'` goes on, `'C:\'` ends. What follows decides.
 */
function escapesQuote(text: string, start: number, end: number): boolean {
  let slashes = 0;
  while (end - 1 - slashes > start && text[end - 1 - slashes] === '\\') slashes += 1;
  if (slashes % 2 === 0) return false;
  return /[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}

function nestedCommentEnd(text: string, position: number): number | null {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = position;
  let depth = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}
