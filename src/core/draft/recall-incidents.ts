// Brings similar past incidents into the note that people read: their section, and lines of the checklist. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { ShownIncident } from '../../domain/generated/review.ts';
import type { Bilingual } from '../../domain/language.ts';

type Item = Note['checklists']['before'][number];
type Phase = keyof Note['checklists'];
type Told = NonNullable<Note['incidents']>[number];

/** Lines that incidents bring to one note: of more, people read none. The section has every incident. */
const linesMax = 3;

/**
 * The note with `incidents` in it, those that it told before first.
 *
 * Those that it did not tell yet, and of which the rule warns, bring lines to the checklist, in front of all others, one for
 * each thing to do: a person who took a line out is not given it again. Rules read a note without them, so that a line that an incident brings fills
 * no group that is required.
 */
export function recallIncidents(note: Note, incidents: readonly ShownIncident[]): Note {
  const known = new Set((note.incidents ?? []).map(({ ref }) => ref));
  const fresh = incidents.filter(({ ref }) => !known.has(ref));
  if (fresh.length === 0) return note;
  const items = itemsOf(note);
  const room = linesMax - items.filter(({ source }) => source === 'incident').length;
  const cited = new Set(items.flatMap(({ refs = [] }) => refs));
  const pressing = fresh.filter(({ ref, stand }) => stand !== 'shown' && !cited.has(ref));
  const asked = byInstruction(pressing).slice(0, Math.max(0, room));
  const lines = (phase: Phase): Item[] => [
    ...asked.filter(([first]) => first.phase === phase).map((group) => lineOf(group, note.language)),
    ...note.checklists[phase],
  ];
  return {
    ...note,
    incidents: [...(note.incidents ?? []), ...fresh.map(toTold)],
    checklists: { before: lines('before'), during: lines('during'), after: lines('after') },
  };
}

const itemsOf = ({ checklists }: Note): readonly Item[] => [
  ...checklists.before,
  ...checklists.during,
  ...checklists.after,
];

type Group = readonly [ShownIncident, ...ShownIncident[]];

/** Incidents that ask for the same thing at the same time, in the order of the first of each. */
function byInstruction(incidents: readonly ShownIncident[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const incident of incidents) {
    const key = JSON.stringify([incident.phase, incident.instead]);
    const group = groups.get(key);
    groups.set(key, group === undefined ? [incident] : [...group, incident]);
  }
  return [...groups.values()];
}

/** Ticked, it says of all of them that somebody has seen to them. */
function lineOf([first, ...others]: Group, language: Note['language']): Item {
  const { title, date, instead } = first;
  const name = `"${title}"${date === null ? '' : ` (${date})`}`;
  const count = others.length;
  const texts: Bilingual = {
    en: `Not again like ${name}${count === 0 ? '' : ` and ${count} more`}: ${instead}`,
    ko: `${name}${count === 0 ? '' : ` 외 ${count}건`} 재발 방지: ${instead}`,
  };
  return {
    ...{ group: 'general', text: texts[language], source: 'incident', done: false },
    refs: [first, ...others].map(({ ref }) => ref),
  };
}

function toTold({ ref, title, date, services, score, what, why, instead, url }: ShownIncident): Told {
  return { ref, title, date, services: [...services], score, what, why: [...why], instead, url };
}
