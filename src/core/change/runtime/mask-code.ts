// Blanks out comments and what stands in strings, so that only code is matched; every character keeps its place. Pure.
import type { Syntax } from './code-language.ts';

/** Stands for each character of a string; a literal of that name can be read from the text at the same place. */
const stringFiller = '\u0001';

type Frame =
  | { readonly kind: 'code'; depth: number }
  | { readonly kind: 'string'; readonly quote: string; readonly opener: string | null };

const plainCode = /[^"'`/#{}]+/y;
const plainText = /[^"'`$#{\\\n]+/y;
const blank = (part: string, filler: string): string =>
  part.includes('\n') ? part.replace(/[^\n]/g, filler) : filler.repeat(part.length);

/** Code nests in strings and strings in code; deeper than this is not followed. */
const framesMax = 40;

/**
 * Masks source text: comments become blanks, the insides of strings the filler; quotes and code in strings stay.
 *
 * A string of one line ends with its line at the latest: whatever is not understood does no harm beyond that.
 */
export function maskCode(text: string, syntax: Syntax): string {
  const out: string[] = [];
  const frames: Frame[] = [{ kind: 'code', depth: 0 }];
  let at = 0;
  const put = (length: number, filler: string | null): void => {
    const part = text.slice(at, at + length);
    out.push(filler === null ? part : blank(part, filler));
    at += length;
  };
  while (at < text.length) {
    const frame = frames.at(-1);
    if (frame === undefined) break;
    if (frame.kind === 'string') readString(frame);
    else readCode(frame);
  }
  return out.join('');

  /** What means nothing here is passed over in one step. */
  function pass(run: RegExp, filler: string | null): boolean {
    run.lastIndex = at;
    const length = run.exec(text)?.[0].length ?? 0;
    if (length > 0) put(length, filler);
    return length > 0;
  }

  function readString({ quote, opener }: Extract<Frame, { kind: 'string' }>): void {
    if (pass(plainText, stringFiller)) return;
    const isLong = quote.length === 3 || quote === '`';
    if (text.startsWith(quote, at)) {
      frames.pop();
      put(quote.length, null);
    } else if (text[at] === '\n' && !isLong) {
      frames.pop();
      put(1, null);
    } else if (opener !== null && text.startsWith(opener, at) && frames.length < framesMax) {
      frames.push({ kind: 'code', depth: 0 });
      put(opener.length, null);
    } else put(text[at] === '\\' ? 2 : 1, stringFiller);
  }

  function readCode(frame: Extract<Frame, { kind: 'code' }>): void {
    if (pass(plainCode, null)) return;
    const char = text[at];
    const comment = syntax.lineComments.find((start) => text.startsWith(start, at));
    const quote = syntax.quotes.find((start) => text.startsWith(start, at));
    if (comment !== undefined && !isPartOfUrl(comment)) put(lengthTo('\n'), ' ');
    else if (syntax.hasBlockComments && text.startsWith('/*', at)) put(lengthTo('*/', 2) + 2, ' ');
    else if (quote !== undefined) {
      const { interpolation } = syntax;
      const before = text.slice(Math.max(0, at - 4), at);
      const opens =
        interpolation?.quotes.includes(quote) === true && (interpolation.prefix?.test(before) ?? true);
      frames.push({ kind: 'string', quote, opener: opens ? (interpolation?.opener ?? null) : null });
      put(quote.length, null);
    } else if (char === "'" && /^'(?:\\.|[^\\'\n])'/u.test(text.slice(at, at + 4))) put(3, ' ');
    else {
      if (char === '{') frame.depth += 1;
      if (char === '}' && frames.length > 1) {
        if (frame.depth === 0) frames.pop();
        else frame.depth -= 1;
      }
      put(1, null);
    }
  }

  /** Text of a template that is no code, like `https://…` in Vue. */
  function isPartOfUrl(comment: string): boolean {
    return comment === '//' && text[at - 1] === ':';
  }

  function lengthTo(end: string, skip = 0): number {
    const index = text.indexOf(end, at + skip);
    return (index === -1 ? text.length : index) - at;
  }
}
