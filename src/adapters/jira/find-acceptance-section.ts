// The part of a description under a heading for acceptance criteria. Pure.
import { rankAcceptanceName } from './acceptance-names.ts';
import { boldLevel, linesToText, type RichLine } from './text/rich-line.ts';

/** Where a section begins: after `from`, and what it says on the line of its own heading. */
type Opening = { readonly level: number; readonly nesting: number; readonly said: string };

/** Titles longer than this are sentences. */
const titleLengthMax = 60;

/** The text of the first such section that says something; null when there is none. */
export function findAcceptanceSection(lines: readonly RichLine[]): string | null {
  for (const [index, line] of lines.entries()) {
    const opening = readOpening(line);
    if (opening === null) continue;
    const text = sectionText(opening, lines, index + 1);
    if (text !== '') return text;
  }
  return null;
}

function readOpening(line: RichLine): Opening | null {
  const { heading, nesting } = line;
  if (heading !== null && rankAcceptanceName(heading.title) !== null)
    return { level: heading.level, nesting, said: '' };
  const label = readLabel(heading?.title ?? line.text);
  if (label === null || rankAcceptanceName(label.name) === null) return null;
  return { level: heading?.level ?? labelLevel, nesting, said: label.said };
}

/** Below all headings: a line that only ends in a colon. */
const labelLevel = boldLevel + 1;

/** `AC: what must hold`; also in a list. */
function readLabel(text: string): { readonly name: string; readonly said: string } | null {
  const match = /^\s*(?:[-☐☑]\s+|\d+\.\s+)?([^:：]{1,60})[:：](.*)$/u.exec(text);
  return match === null ? null : { name: match[1] ?? '', said: (match[2] ?? '').trim() };
}

function sectionText(opening: Opening, lines: readonly RichLine[], start: number): string {
  const kept = opening.said === '' ? [] : [opening.said];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined || endsSection(line, opening)) break;
    // What follows on the line itself is a paragraph, not a section.
    if (opening.said !== '' && line.text.trim() === '') break;
  }
  const said = kept.map((text) => ({ text, heading: null, nesting: 0 }));
  return linesToText([...said, ...lines.slice(start, end)]);
}

function endsSection(line: RichLine, opening: Opening): boolean {
  if (line.nesting < opening.nesting) return true;
  if (line.heading !== null) return line.heading.level <= opening.level && line.nesting <= opening.nesting;
  if (opening.level !== labelLevel) return false;
  const text = line.text.trim();
  return text.length <= titleLengthMax && /^[\p{L}][\p{L}\p{N} /&-]*[:：]$/u.test(text);
}
