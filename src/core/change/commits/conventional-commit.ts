// Where a commit announces a breaking change, by Conventional Commits or in plain words. Pure.
import { plainLine } from '../../text/plain-line.ts';
import { parseSubject } from './subject.ts';

type Message = { readonly subject: string; readonly body: string };

/** Longest announcement that is kept, in characters. */
const announcementMax = 500;

/** What every announcement contains. */
const hint = /breaking|호환/iu;

/** A footer, or any other line that ends the text of one. */
const footer = /^(?:[A-Za-z][A-Za-z-]{1,40}(?:: | #)|\(cherry picked from|---)/u;
const breakingFooter = /^\W{0,3}BREAKING[ -]CHANGES?\s?[:：]\s*(.*)$/u;
const breakingLine =
  /^\W{0,4}(?:BREAKING|\[BREAKING\]|breaking changes?|BREAKING CHANGES?|Breaking Changes?|하위\s?호환(?:성)?\s?(?:깨짐|변경|파괴))\W{0,3}[:：]\s*(.*)$/u;
const breakingHeading =
  /^#{1,6}\s*(?:\W{0,4}\s)?(?:breaking(?: api)? changes?|하위\s?호환(?:성)?\s?(?:깨짐|변경|파괴))\W{0,4}$/iu;
const breakingTag = /^(?:breaking|breaking[ -]changes?|하위\s?호환(?:성)?\s?(?:깨짐|파괴))!?$/iu;
const breakingInSubject =
  /(?:\[BREAKING(?:[ -]CHANGES?)?\]|\((?:BREAKING|breaking)(?:[ -](?:CHANGES?|changes?))?\)|^BREAKING(?:[ -]CHANGES?)?\s?[:：])\s*/u;
const announcedInSubject =
  /^(?:note|announce|document|introduce|warn (?:of|about))s?\s(?:an?\s|the\s)?(?:breaking|backwards?[- ]incompatible)\schanges?\b/iu;
/** Forms of templates that were left at "no". */
const denial = /^\W*(?:none|no|nope|n\/?a|not applicable|nothing|false|없음|해당\s?없음|-)\W*$/iu;

/** Reads the text that begins on line `index` and goes on until a footer or an empty line. */
const readParagraph = (
  lines: readonly string[],
  input: { readonly first: string; readonly index: number },
): string => {
  const kept = [input.first];
  let length = input.first.length;
  for (let index = input.index + 1; index < lines.length && length < announcementMax; index += 1) {
    const line = lines[index]?.trim() ?? '';
    if (line === '' ? kept.some((text) => text !== '') : footer.test(line) || line.startsWith('#')) break;
    kept.push(line);
    length += line.length;
  }
  return plainLine(kept.join(' ').replace(/^\s*[-*]\s+/u, ''));
};

const shorten = (text: string): string =>
  text.length <= announcementMax ? text : `${text.slice(0, announcementMax - 1).trimEnd()}…`;

const findInBody = (body: string): string | null => {
  const lines = body.split('\n');
  for (const [index, raw] of lines.entries()) {
    // Announcements are short lines; a minified bundle pasted into a message is none.
    const line = raw.length > 2000 ? raw.slice(0, 2000) : raw.trimEnd();
    if (!hint.test(line)) continue;
    const said = breakingFooter.exec(line) ?? breakingLine.exec(line);
    const isHeading = said === null && breakingHeading.test(line);
    if (said === null && !isHeading) continue;
    const text = readParagraph(lines, { first: said?.[1]?.trim() ?? '', index });
    if (text !== '' && !denial.test(text)) return text;
  }
  return null;
};

/** Finds the text that announces a breaking change; null when there is none. `parts` are those of the subject. */
export const findBreaking = (message: Message, parts = parseSubject(message.subject)): string | null => {
  const inBody = hint.test(message.body) ? findInBody(message.body) : null;
  if (inBody !== null) return shorten(inBody);
  const subject = plainLine(message.subject);
  const announced =
    parts.bang ||
    parts.tags.some((tag) => breakingTag.test(tag)) ||
    breakingInSubject.test(subject) ||
    announcedInSubject.test(parts.words);
  if (!announced) return null;
  const text = parts.words.replace(breakingInSubject, '').trim();
  return shorten(text === '' ? subject : text);
};
