// Reads iCalendar text into components and their properties (RFC 5545, section 3.1). Pure.

/** A property as it is written: the value still escaped, names in capitals. */
export type ContentLine = {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
};

/** What stands between BEGIN and END. */
export type CalendarComponent = {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly children: readonly CalendarComponent[];
};

type OpenComponent = { name: string; lines: ContentLine[]; children: CalendarComponent[] };

/** Deeper components than a calendar has are left out. */
const depthMax = 6;

/**
 * The calendars that a text holds, one after the other; none: it is no iCalendar.
 *
 * `isCut`: the text ends before its last component does, or an END has no BEGIN, so that there may be more than was read.
 */
export function parseContentLines(text: string): {
  readonly calendars: readonly CalendarComponent[];
  readonly isCut: boolean;
} {
  const root: OpenComponent = { name: '', lines: [], children: [] };
  const open: OpenComponent[] = [root];
  let isCrossed = false;
  for (const line of unfold(text)) {
    const read = parseLine(line);
    const current = open.at(-1);
    if (read === null || current === undefined) continue;
    if (read.name === 'BEGIN') {
      const component = { name: read.value.trim().toUpperCase(), lines: [], children: [] };
      if (open.length <= depthMax) current.children.push(component);
      open.push(component);
    } else if (read.name === 'END') {
      // What comes behind it may lie where no event is looked for.
      if (read.value.trim().toUpperCase() !== current.name) isCrossed = true;
      if (open.length > 1) open.pop();
    } else current.lines.push(read);
  }
  return {
    calendars: root.children.filter(({ name }) => name === 'VCALENDAR'),
    isCut: isCrossed || open.length > 1,
  };
}

/** Lines that begin with a blank go on with the one before. */
const unfold = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/u, '')
    .replace(/(?:\r\n|\n|\r)[ \t]/g, '')
    .split(/\r\n|\n|\r/);

/** `NAME;PARAMETER=value;PARAMETER="value":value`; null when it is no such line. */
function parseLine(line: string): ContentLine | null {
  const name = /^[\w-]+/.exec(line)?.[0];
  if (name === undefined) return null;
  const parameters = new Map<string, string>();
  let at = name.length;
  while (line[at] === ';') {
    const equals = line.indexOf('=', at);
    if (equals === -1) return null;
    const { value, end } = parameterValue(line, equals + 1);
    parameters.set(line.slice(at + 1, equals).toUpperCase(), value);
    at = end;
  }
  return line[at] === ':' ? { name: name.toUpperCase(), parameters, value: line.slice(at + 1) } : null;
}

/** Of a list of values in quotes the quotes go; what is in quotes may hold colons and semicolons. */
function parameterValue(line: string, from: number): { readonly value: string; readonly end: number } {
  let isQuoted = false;
  let end = from;
  for (; end < line.length; end += 1) {
    const character = line[end];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ':' || character === ';')) break;
  }
  return { value: line.slice(from, end).replaceAll('"', ''), end };
}

/** A TEXT value without its escapes. */
const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_escape, character: string) =>
    character === 'n' || character === 'N' ? '\n' : character,
  );

/** The values of a list of texts: commas that are not escaped part them. */
export const splitTexts = (value: string): readonly string[] =>
  (value.match(/(?:\\.|[^\\,])+/gsu) ?? [])
    .map((text) => unescapeText(text).trim())
    .filter((text) => text !== '');

/** The last line with that name: a property that comes twice was written over. */
export const lineOf = (component: CalendarComponent, name: string): ContentLine | undefined =>
  component.lines.findLast((line) => line.name === name);

/** The text of a property; empty when it is not there. */
export const textOf = (component: CalendarComponent, name: string): string =>
  unescapeText(lineOf(component, name)?.value ?? '').trim();
