// Free text in an edited file: what is no field of the note. Pure.
import type { RootContent } from 'mdast';
import { type NoteSection, noteSections } from '../render/note-sections.ts';
import { type ParsedMarkdown, sourceOf } from './parse-markdown.ts';
import { blocksKey, plainText } from './plain-text.ts';
import { isList, isTable, phaseOf } from './read-blocks.ts';
import { type SectionBlocks, spellings } from './split-sections.ts';

/** Free text; `key` is equal where only bullets, spaces or line breaks differ. */
export type ReadRemark = {
  readonly heading: string | null;
  readonly after: NoteSection;
  readonly markdown: string;
  readonly key: string;
};

/** The blocks above the first section that are the note's own. */
type Header = { readonly summary: RootContent | null; readonly factsBlock: RootContent | null };

type Found = {
  readonly heading: string | null;
  readonly after: NoteSection;
  readonly blocks: readonly RootContent[];
};

/** Reads what is not a field of the note: runs of blocks in its sections, and whole sections. */
export function readRemarks(input: {
  readonly sections: readonly SectionBlocks[];
  readonly parsed: ParsedMarkdown;
  readonly header: Header;
}): readonly ReadRemark[] {
  const { sections, parsed, header } = input;
  const found = sections.flatMap(({ section, after, heading, blocks }): readonly Found[] =>
    section === null
      ? [{ heading: plainText(heading?.children ?? []), after, blocks }]
      : freeRuns(section, blocks, header).map((run) => ({ heading: null, after, blocks: run })),
  );
  const remarks = found
    .filter(({ blocks }) => blocks.length > 0)
    .map(
      ({ heading, after, blocks }): ReadRemark => ({
        heading,
        after,
        markdown: sourceOf(parsed, blocks),
        key: blocksKey(blocks),
      }),
    );
  return noteSections.flatMap((section) => {
    const here = remarks.filter(({ after }) => after === section);
    const inside = here.filter(({ heading }) => heading === null);
    return [...joinInside(inside), ...here.filter(({ heading }) => heading !== null)];
  });
}

/** Text in one section is one remark, as it is shown. */
function joinInside(remarks: readonly ReadRemark[]): readonly ReadRemark[] {
  const [first] = remarks;
  if (first === undefined) return [];
  const markdown = remarks.map((remark) => remark.markdown).join('\n\n');
  const blocks = remarks.flatMap(({ key }) => JSON.parse(key) as unknown[]);
  return [{ ...first, markdown, key: JSON.stringify(blocks) }];
}

function freeRuns(
  section: NoteSection,
  blocks: readonly RootContent[],
  header: Header,
): readonly (readonly RootContent[])[] {
  const runs: RootContent[][] = [];
  let isInside = false;
  let ownHeading = false;
  for (const [index, block] of blocks.entries()) {
    if (section === 'checklist' && block.type === 'heading') ownHeading = phaseOf(block) === null;
    const isFree = ownHeading || !belongs(section, block, { next: blocks[index + 1], header });
    if (isFree && isInside) runs.at(-1)?.push(block);
    else if (isFree) runs.push([block]);
    isInside = isFree;
  }
  return runs;
}

/** Whether a block is one that the note itself has in a section. */
function belongs(
  section: NoteSection,
  block: RootContent,
  { next, header }: { readonly next: RootContent | undefined; readonly header: Header },
): boolean {
  switch (section) {
    case 'header':
      return block === header.summary || block === header.factsBlock || isDecision(block);
    case 'watch':
      return isList(block) || isTable(block);
    case 'checklist':
      return isList(block) || block.type === 'heading';
    case 'takes-away':
      return isList(block) || (block.type === 'paragraph' && next?.type === 'list');
    case 'repositories':
      return isList(block) || block.type === 'heading' || block.type === 'html';
    default:
      return isList(block);
  }
}

const isDecision = (block: RootContent): boolean => {
  const [first] = block.type === 'blockquote' ? block.children : [];
  if (first?.type !== 'paragraph') return false;
  const text = plainText(first.children).toLowerCase();
  return spellings('decision').some((word) => text.replace(/^[^\p{L}]+/u, '').startsWith(`${word}:`));
};
