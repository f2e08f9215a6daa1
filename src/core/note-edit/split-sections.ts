// Cuts a Markdown file into the sections of a note and those that people added. Pure.
import type { Heading, RootContent } from 'mdast';
import type { Language } from '../../domain/language.ts';
import { headingsIn, type Heading as Word } from '../render/note-headings.ts';
import type { NoteSection } from '../render/note-sections.ts';
import type { ParsedMarkdown } from './parse-markdown.ts';
import { plainText } from './plain-text.ts';

/** One section; `section` null: somebody's own, which follows `after`. */
export type SectionBlocks = {
  readonly section: NoteSection | null;
  readonly after: NoteSection;
  /** null: above the first heading. */
  readonly heading: Heading | null;
  readonly blocks: readonly RootContent[];
};

const languages: readonly Language[] = ['en', 'ko'];

/** A phrase of the note in both languages, as it is compared. */
export const spellings = (word: Word): readonly string[] =>
  languages.map((language) => headingsIn(language)(word).toLowerCase());

const titles: readonly (readonly [Exclude<NoteSection, 'header'>, Word])[] = [
  ['changes', 'changes'],
  ['impact', 'impact'],
  ['incidents', 'incidents'],
  ['order', 'order'],
  ['rollback', 'rollback'],
  ['watch', 'watch'],
  ['checklist', 'checklist'],
  ['takes-away', 'takesAway'],
  ['repositories', 'repositories'],
  ['coverage', 'coverage'],
];

/** What may stand behind the name of a section: `Rollback: REDEPLOY`, `Watch (24 h)`. */
const tailOf = (section: NoteSection): RegExp =>
  section === 'rollback' ? /^\s*(?:[::].*)?$/u : section === 'watch' ? /^\s*(?:\(.*)?$/u : /^\s*[::]?$/u;

function sectionNamed(heading: Heading): NoteSection | null {
  const text = plainText(heading.children).toLowerCase();
  const named = titles.find(([section, word]) =>
    spellings(word).some((name) => text.startsWith(name) && tailOf(section).test(text.slice(name.length))),
  );
  return named?.[0] ?? null;
}

/** The title and every section in the order of the file. */
export function splitSections({ tree }: ParsedMarkdown): {
  readonly title: Heading | null;
  readonly sections: readonly SectionBlocks[];
} {
  const title = tree.children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const sections: (SectionBlocks & { readonly blocks: RootContent[] })[] = [
    { section: 'header', after: 'header', heading: null, blocks: [] },
  ];
  for (const node of tree.children) {
    if (node === title) continue;
    const current = sections.at(-1);
    if (node.type === 'heading' && node.depth <= 2) {
      const section = sectionNamed(node);
      const after = section ?? current?.after ?? 'header';
      sections.push({ section, after, heading: node, blocks: [] });
    } else current?.blocks.push(node);
  }
  return { title: title ?? null, sections };
}
