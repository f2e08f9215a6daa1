// An edited Markdown file and the note that it was made from → what a person changed. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { EpochMs } from '../../domain/units.ts';
import { lineText } from '../render/inline-text.ts';
import { headingsIn } from '../render/note-headings.ts';
import { renderNoteMarkdown } from '../render/note-markdown.ts';
import { noOrigin } from '../render/note-origin.ts';
import { remarksAsShown } from '../render/note-sections.ts';
import { type KnownSources, knownSources } from './known-sources.ts';
import type { NoteEdits } from './note-edits.ts';
import { findUnclosed, parseMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';
import { readChangeEdits } from './read-change-edits.ts';
import { readChecklistEdits } from './read-checklist-edits.ts';
import { readClaimEdits } from './read-claim-edits.ts';
import { computedSections, type NoteReading, readNote } from './read-note.ts';
import { readOrderEdits } from './read-order-edits.ts';
import { readRollbackEdits } from './read-rollback-edits.ts';
import { isSameWindow, readMinutes, readNames, readStrategyName, readWindow } from './read-values.ts';
import { readWatchEdits } from './read-watch-edits.ts';
import { environmentKept, levelKept, sectionKept } from './told-ignored.ts';

/** What all parts of an edited note are read with. */
export type Reading = {
  readonly base: Note;
  /** The note before, as it reads in Markdown; line by line the note's own. */
  readonly before: NoteReading;
  readonly edited: NoteReading;
  readonly sources: KnownSources;
  /** Takes sentences that say what cannot be read. */
  readonly problem: (text: string) => void;
  /** Takes edits that do not count. */
  readonly ignore: (told: Bilingual) => void;
};

/** The edits, or everything that cannot be read. */
export type ReadEdits =
  | { readonly ok: true; readonly edits: NoteEdits }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads what a person changed in `markdown`, which Lockkeeper made of `base`.
 *
 * Both are read the same way and compared as they read, so that bullets, numbers, wrapping, line breaks and moved
 * sections are no edits. `timeZone` is that of times that name none.
 */
export function readEdits(input: {
  readonly base: Note;
  readonly markdown: string;
  readonly now: EpochMs;
  readonly timeZone: string;
}): ReadEdits {
  const { base, timeZone } = input;
  const parsed = parseMarkdown(input.markdown);
  const unclosed = findUnclosed(parsed);
  if (unclosed !== null) {
    return {
      ok: false,
      problems: [`line ${unclosed} opens a code fence or an HTML comment that nothing closes`],
    };
  }
  const summary = textOfInline(base.summary);
  const shown = renderNoteMarkdown({ note: base, decision: null, timeZone, noteSha256: noOrigin });
  const before = readNote(parseMarkdown(shown), { summary });
  if (!isWhole(base, before)) {
    return {
      ok: false,
      problems: ['its remarks hold lists or headings that read as parts of the note itself'],
    };
  }
  const problems: string[] = [];
  const ignored: Bilingual[] = [];
  const reading: Reading = {
    base,
    before,
    edited: readNote(parsed, { summary }),
    sources: knownSources(base),
    problem: (text) => void problems.push(text),
    ignore: (told) => void ignored.push(told),
  };
  const edits = { ...readFields(reading, input), ...readLists(reading) };
  tellComputed(reading);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edits: { ...edits, ignored } };
}

function textOfInline(text: string): string {
  const [first] = parseMarkdown(lineText(text)).tree.children;
  return first?.type === 'paragraph' ? plainText(first.children) : '';
}

/** true when every line of a note is found again in its own Markdown: its remarks do not pass for lines. */
export function isShownWhole(note: Note, timeZone: string): boolean {
  const shown = renderNoteMarkdown({ note, decision: null, timeZone, noteSha256: noOrigin });
  return isWhole(note, readNote(parseMarkdown(shown), { summary: textOfInline(note.summary) }));
}

function isWhole(note: Note, reading: NoteReading): boolean {
  const { impact, rollback, monitoring, checklists } = note;
  const counts: readonly (readonly [number, number])[] = [
    [note.changes.length, reading.changes.length],
    [impact.scope.length, reading.scope.length],
    [impact.reasons.length, reading.reasons.length],
    [note.order?.length ?? 0, reading.order.length],
    [rollback.scenario.length + rollback.caveats.length, reading.rollback.length],
    [monitoring.scenario.length, reading.watch.length],
    [monitoring.dashboards.length, reading.dashboards.length],
    [checklists.before.length + checklists.during.length + checklists.after.length, reading.checklist.length],
    ...note.changes.map(
      ({ details = [] }, index) => [details.length, reading.changes[index]?.children.length ?? -1] as const,
    ),
  ];
  return counts.every(([told, read]) => told === read);
}

type Fields = Pick<
  NoteEdits,
  'title' | 'summary' | 'operators' | 'window' | 'strategy' | 'hours' | 'remarks'
>;

/** Characters of a title in schemas/note.schema.json. */
const titleMax = 100;

function readFields(
  reading: Reading,
  { now, timeZone }: { readonly now: EpochMs; readonly timeZone: string },
): Fields {
  const { base, before, edited, problem, ignore } = reading;
  const changed = <K extends 'title' | 'summary' | 'strategy' | 'hours'>(field: K): string | null =>
    edited[field] === before[field] ? null : edited[field];
  for (const field of ['title', 'summary'] as const) {
    if ((edited[field] ?? '') === '' && (before[field] ?? '') !== '') problem(`it has no ${field}`);
  }
  const title = changed('title');
  if (title !== null && title.length > titleMax) {
    problem(`its title has ${title.length} characters, at most ${titleMax} are allowed`);
  }
  if (edited.facts.environment !== null && edited.facts.environment !== before.facts.environment) {
    ignore(environmentKept(base.environment));
  }
  if (edited.level !== null && edited.level !== before.level) ignore(levelKept());
  return {
    title,
    summary: changed('summary'),
    operators: readOperators(reading),
    window: readWindowEdit(reading, { now, timeZone }),
    strategy: readStrategyEdit(changed('strategy'), problem),
    hours: readHours(changed('hours'), problem),
    remarks: readRemarkEdits(reading),
  };
}

function readOperators({ base, before, edited }: Reading): readonly string[] | null {
  const [was, is] = [before.facts.operators ?? '', edited.facts.operators ?? ''];
  return was === is ? null : readNames(is, base.operators.map(textOfInline));
}

function readWindowEdit(
  { base, before, edited, problem }: Reading,
  clock: { readonly now: EpochMs; readonly timeZone: string },
): NoteEdits['window'] {
  const [was, is] = [before.facts.window ?? '', edited.facts.window ?? ''];
  if (was === is) return null;
  const read = readWindow(is, clock);
  if (!read.ok) problem(read.problem);
  return !read.ok || isSameWindow(read.value, base.window) ? null : { text: read.value };
}

function readStrategyEdit(text: string | null, problem: Reading['problem']): NoteEdits['strategy'] {
  if (text === null) return null;
  const read = readStrategyName(text);
  if (!read.ok) problem(read.problem);
  return read.ok ? read.value : null;
}

function readHours(text: string | null, problem: Reading['problem']): number | null {
  if (text === null) return null;
  const minutes = readMinutes(text);
  if (minutes === null) problem(`how long the release is watched cannot be read: "${text}"`);
  return minutes === null ? null : minutes / 60;
}

function readRemarkEdits({ base, before, edited }: Reading): NoteEdits['remarks'] {
  const keyOf = ({ heading, after, key }: NoteReading['remarks'][number]): string =>
    JSON.stringify([heading, after, key]);
  const now = edited.remarks.map(keyOf);
  if (JSON.stringify(before.remarks.map(keyOf)) === JSON.stringify(now)) return null;
  // What stayed is the note's own, also where it follows a section that is empty and not shown.
  const own = remarksAsShown(base.remarks ?? []);
  const left = before.remarks.map((remark, index) => ({ key: keyOf(remark), was: own[index] ?? remark }));
  return edited.remarks.map((remark) => {
    const place = left.findIndex(({ key }) => key === keyOf(remark));
    const [known] = place < 0 ? [] : left.splice(place, 1);
    const { heading, after, markdown } = known?.was ?? remark;
    return { heading, ...(after !== undefined && { after }), markdown };
  });
}

function readLists(reading: Reading): Omit<NoteEdits, keyof Fields | 'ignored'> {
  const { base, before, edited } = reading;
  const claims = (field: 'scope' | 'reasons') =>
    readClaimEdits({ before: before[field], edited: edited[field], claims: base.impact[field] }, reading);
  return {
    changes: readChangeEdits(reading),
    scope: claims('scope'),
    reasons: claims('reasons'),
    order: readOrderEdits(reading),
    ...readRollbackEdits(reading),
    ...readWatchEdits(reading),
    checklist: readChecklistEdits(reading),
  };
}

const fromGit: Bilingual = { en: 'git and the services', ko: 'git과 연동 서비스' };
const fromIndex: Bilingual = { en: 'the index of past incidents', ko: '과거 장애 인덱스' };

/** What somebody wrote into a section that code computes. */
function tellComputed({ base, before, edited, ignore }: Reading): void {
  const words = headingsIn(base.language);
  for (const section of computedSections) {
    const added = without(edited.computed.get(section) ?? [], before.computed.get(section) ?? []);
    const removed = without(before.computed.get(section) ?? [], edited.computed.get(section) ?? []);
    if (added.length + removed.length === 0) continue;
    const from = section === 'incidents' ? fromIndex : fromGit;
    ignore(sectionKept(words(section === 'takes-away' ? 'takesAway' : section), { added, removed, from }));
  }
}

/** The lines that `others` does not have, as often as it does not have them. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
