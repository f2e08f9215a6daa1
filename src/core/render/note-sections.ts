// The sections of a rendered note, and the remarks of people that stand in and after them. Pure.
import type { Note } from '../../domain/generated/note.ts';
import { headingText } from './inline-text.ts';

/** The sections in their order; `header` is everything above the first. */
export const noteSections = [
  'header',
  'changes',
  'impact',
  'incidents',
  'order',
  'rollback',
  'watch',
  'checklist',
  'takes-away',
  'repositories',
  'coverage',
] as const;

/** The name of a section, as `remarks` name it. */
export type NoteSection = (typeof noteSections)[number];

/** What a person added to a note. */
export type Remark = NonNullable<Note['remarks']>[number];

/** A section as it is laid out: `title` is Markdown; null: it has none. An empty one is not shown. */
export type SectionText = {
  readonly section: NoteSection;
  readonly title: string | null;
  readonly body: string;
};

/** The section that a remark stands in or follows: the last one when it names none that there is. */
function sectionOfRemark({ after }: Pick<Remark, 'after'>): NoteSection {
  return noteSections.find((section) => section === after) ?? 'coverage';
}

/**
 * The remarks in the order in which they are shown: those in a section, then the sections that follow it.
 *
 * Remarks in one section stand together and are one: nothing in Markdown would part them.
 */
export function remarksAsShown(remarks: readonly Remark[]): readonly Remark[] {
  return noteSections.flatMap((section) => {
    const here = remarks.filter((remark) => sectionOfRemark(remark) === section);
    const inside = here.filter(({ heading }) => heading === null).map(({ markdown }) => markdown);
    const own = here.filter(({ heading }) => heading !== null);
    return [
      ...(inside.length === 0
        ? []
        : [{ heading: null, after: section, markdown: inside.join('\n\n') } satisfies Remark]),
      ...own.map((remark) => ({ ...remark, after: section })),
    ];
  });
}

/** Joins the sections, each with the remarks in it and after it. A remark is a person's own Markdown and stays as it is. */
export function joinSections(sections: readonly SectionText[], remarks: readonly Remark[]): string {
  const shown = remarksAsShown(remarks);
  const parts = sections.flatMap(({ section, title, body }) => {
    const here = shown.filter(({ after }) => after === section);
    const inside = here.filter(({ heading }) => heading === null).map(({ markdown }) => markdown);
    const content = [body, ...inside].filter((text) => text !== '').join('\n\n');
    const own = here.flatMap(({ heading, markdown }) =>
      heading === null ? [] : [`## ${headingText(heading)}\n\n${markdown}`],
    );
    return content === '' ? own : [title === null ? content : `## ${title}\n\n${content}`, ...own];
  });
  return parts.join('\n\n');
}
