// Brings similar past incidents into the note that people read: their section, and a checklist line each. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { ShownIncident } from '../../domain/generated/review.ts';
import type { Bilingual } from '../../domain/language.ts';

type Item = Note['checklists']['before'][number];
type Phase = keyof Note['checklists'];
type Told = NonNullable<Note['incidents']>[number];

/**
 * The note with `incidents` in it, those that it told before first.
 *
 * Each that it did not tell yet brings a line to the checklist, in front of all others: a person who took a line out is
 * not given it again. Rules read a note without them, so that a line that an incident brings fills no group that is required.
 */
export function recallIncidents(note: Note, incidents: readonly ShownIncident[]): Note {
  const known = new Set((note.incidents ?? []).map(({ ref }) => ref));
  const fresh = incidents.filter(({ ref }) => !known.has(ref));
  if (fresh.length === 0) return note;
  const lines = (phase: Phase): Item[] => {
    const asked = fresh.filter((incident) => incident.phase === phase && !isCited(note, incident.ref));
    return [...asked.map((incident) => lineOf(incident, note.language)), ...note.checklists[phase]];
  };
  return {
    ...note,
    incidents: [...(note.incidents ?? []), ...fresh.map(toTold)],
    checklists: { before: lines('before'), during: lines('during'), after: lines('after') },
  };
}

const isCited = ({ checklists }: Note, ref: string): boolean =>
  [...checklists.before, ...checklists.during, ...checklists.after].some(({ refs = [] }) =>
    refs.includes(ref),
  );

function lineOf({ ref, title, instead }: ShownIncident, language: Note['language']): Item {
  const texts: Bilingual = {
    en: `Not again like "${title}": ${instead}`,
    ko: `"${title}" 재발 방지: ${instead}`,
  };
  return { group: 'general', text: texts[language], source: 'incident', done: false, refs: [ref] };
}

function toTold({ ref, title, date, services, score, what, why, instead, url }: ShownIncident): Told {
  return { ref, title, date, services: [...services], score, what, why: [...why], instead, url };
}
