// Similar past incidents as lines of a note: which, what happened, why alike, what to do this time. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { percentText } from '../review/incidents/incident-words.ts';
import { lineText } from './inline-text.ts';
import type { Heading } from './note-headings.ts';
import type { RefLinks } from './ref-links.ts';

/** Reasons that are shown; review.json has all. */
const reasonsMax = 3;

/** One item an incident, with three lines below it. */
export function incidentLines(
  { incidents = [], language }: Note,
  words: (heading: Heading) => string,
  links: RefLinks,
): readonly string[] {
  return incidents.flatMap(({ ref, title, date, services, score, what, why, instead }) => {
    const facts = [
      ...(date === null ? [] : [date]),
      ...services,
      `${words('probability')} ${percentText(score)[language]}`,
    ];
    const alike = why.slice(0, reasonsMax);
    return [
      `- **${lineText(title)}** · ${lineText(facts.join(' · '))}${links([ref])}`,
      `  - ${words('happened')}: ${lineText(what)}`,
      ...(alike.length === 0 ? [] : [`  - ${words('alike')}: ${lineText(alike.join('; '))}`]),
      `  - **${words('thisTime')}:** ${lineText(instead)}`,
    ];
  });
}
