// A post-mortem in a file as a report. Pure.
import type { ReportReading } from '../../../domain/incident-report.ts';
import { makeReport, nothingBut, refused, reportBounds } from './make-report.ts';
import { isObject, readId, readMember, readText } from './read-member.ts';
import { statedFields } from './stated-fields.ts';

/** A file as the adapter reads it; `text` is Markdown or plain text, also of HTML. */
export type PostMortemFile = {
  /** From the folder that was given, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What stands between the lines `---` at its top; null: nothing, undefined never. */
  readonly frontMatter: unknown;
  /** Of the page, when it is HTML. */
  readonly title: string | null;
};

/**
 * The report of a file. Its front matter counts before what the text states, its first heading is its title.
 *
 * The id is the path in the folder, so that the folder may move; `id` of the front matter overrules it.
 */
export function postMortemReport(file: PostMortemFile): ReportReading {
  const front = isObject(file.frontMatter) ? file.frontMatter : {};
  const text = file.text.trim();
  if (text === '') return nothingBut(`${file.path}: it is empty, and is not added.`);
  const stated = statedFields(text);
  const id = readId(front, 'id') ?? fileId(file.path);
  if (id.length > reportBounds.id)
    return refused(`${file.path}: its path is too long for an id; give it one in its front matter (id: …).`);
  const reading = makeReport({
    id,
    source: { kind: 'file', key: file.path },
    title: readText(front, 'title') ?? headingOf(text) ?? file.title ?? nameOf(file.path),
    text,
    date: dateOf(front) ?? stated.date ?? dateInName(file.path),
    services: readMember(front, 'services') ?? readMember(front, 'service') ?? stated.services ?? undefined,
    severity: readMember(front, 'severity') ?? stated.severity,
    url: readMember(front, 'url'),
    language: readMember(front, 'lang') ?? readMember(front, 'language'),
  });
  return { ...reading, problems: reading.problems.map((problem) => `${file.path}: ${problem}`) };
}

/** Spaces and what is not shown are encoded: ids have none. One form of Hangul, whichever a file system keeps. */
const fileId = (path: string): string =>
  `file:${path.normalize('NFC').replace(/[%\s\p{C}]/gu, encodeCharacter)}`;

/** A half of a surrogate pair has no bytes to be encoded. */
const encodeCharacter = (character: string): string =>
  /\p{Surrogate}/u.test(character) ? '%EF%BF%BD' : encodeURIComponent(character);

const dateOf = (front: object): unknown => readMember(front, 'date') ?? readMember(front, 'incident_date');

/** `2023-10-04-database-outage.md`, or a folder of that name. */
const dateInName = (path: string): string | null => /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(path)?.[0] ?? null;

/** `# Title`, or a line underlined with `===`; the first one. */
function headingOf(text: string): string | null {
  const top = text.slice(0, 20_000);
  const found = /^ {0,3}#{1,2}[ \t]+([^\n]{1,500})$|^([^\n]{1,500})\n={3,}[ \t]*$/mu.exec(top);
  const title = (found?.[1] ?? found?.[2] ?? '').replace(/[ \t]+#+[ \t]*$/u, '').trim();
  return title === '' ? null : title;
}

const nameOf = (path: string): string =>
  (path.split('/').at(-1) ?? path)
    .replace(/\.[a-z]+$/iu, '')
    .replace(/[-_]+/gu, ' ')
    .trim();
