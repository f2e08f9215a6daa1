// Which past incidents the note of a release says that somebody has seen to. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { Ref } from '../../../domain/units.ts';

type Acknowledging = Pick<Note, 'checklists' | 'monitoring' | 'remarks'>;

/**
 * Tells by the ref of an incident: its checklist line is ticked, or a line or remark of a person names it.
 *
 * What code drafts from git never counts: a commit message that names an incident acknowledges nothing.
 */
export function acknowledgedIn({
  checklists,
  monitoring,
  remarks = [],
}: Acknowledging): (ref: Ref) => boolean {
  const items = [...checklists.before, ...checklists.during, ...checklists.after];
  const ticked = new Set(items.filter(({ done }) => done).flatMap(({ refs = [] }) => refs));
  const written = [
    ...items.filter(({ source }) => source === 'person').map(({ text }) => text),
    ...monitoring.scenario
      .filter(({ source }) => source === 'person')
      .flatMap(({ signal, threshold }) => [signal, threshold]),
    ...remarks.flatMap(({ heading, markdown }) => [heading ?? '', markdown]),
  ].map(withoutEscapes);
  return (ref) => ticked.has(ref) || written.some((text) => isNamedIn(text, ref));
}

/** Markdown editors escape what could be markup: `incident:INC\_7`. Names in a rendered note carry marks that keep them from linking. */
const withoutEscapes = (text: string): string => text.replace(/\u200b|\\(?=[!-/:-@[-`{-~])/gu, '');

/** What may follow a name: `incident:INC-7` is not named by `incident:INC-71` or `incident:INC-7.1`. */
const nameEnds = /^(?:$|[\s)\]}>"'`*,;!?|]|[.:](?:\s|$)|\p{Script=Hangul})/u;
/** What may stand in front of it. */
const nameStarts = /(?:^|[^\p{L}\p{N}_:/-])$/u;

function isNamedIn(text: string, ref: Ref): boolean {
  const [said, name] = [text.toLowerCase(), ref.toLowerCase()];
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const before = said.slice(Math.max(0, at - 2), at);
    if (nameStarts.test(before) && nameEnds.test(said.slice(at + name.length, at + name.length + 2)))
      return true;
  }
  return false;
}
