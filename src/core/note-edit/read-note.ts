// A Markdown file → what it says in the fields of a note, before it is compared with the note it was made from. Pure.
import type { List, RootContent } from 'mdast';
import type { NoteSection } from '../render/note-sections.ts';
import type { ParsedMarkdown } from './parse-markdown.ts';
import { oneLine, plainText, writtenText } from './plain-text.ts';
import { isList, isTable, type Phase, phaseOf } from './read-blocks.ts';
import { flatten, type Line, readLines, readRows } from './read-lines.ts';
import { type ReadRemark, readRemarks } from './read-remarks.ts';
import { similarity } from './similarity.ts';
import { spellings, splitSections } from './split-sections.ts';

/** A file by the fields of a note; null: the file does not have it. */
export type NoteReading = {
  readonly title: string | null;
  readonly summary: string | null;
  readonly facts: {
    readonly environment: string | null;
    readonly operators: string | null;
    readonly window: string | null;
  };
  readonly changes: readonly Line[];
  readonly scope: readonly Line[];
  readonly reasons: readonly Line[];
  /** What stands in front of the reasons: the level. */
  readonly level: string | null;
  readonly order: readonly Line[];
  readonly strategy: string | null;
  readonly rollback: readonly Line[];
  readonly hours: string | null;
  readonly watch: readonly (readonly string[])[];
  readonly dashboards: readonly string[];
  readonly checklist: readonly { readonly phase: Phase; readonly line: Line }[];
  readonly remarks: readonly ReadRemark[];
  /** What each computed section says, line by line. */
  readonly computed: ReadonlyMap<NoteSection, readonly string[]>;
};

/**
 * Reads a file that shows a note, whatever a person did to it.
 *
 * `summary` is what it said before, by which it is known among paragraphs that somebody put above it.
 */
export function readNote(
  parsed: ParsedMarkdown,
  { summary }: { readonly summary: string | null },
): NoteReading {
  const { title, sections } = splitSections(parsed);
  const blocksOf = (wanted: NoteSection): readonly RootContent[] =>
    sections.flatMap(({ section, blocks }) => (section === wanted ? blocks : []));
  const headingOf = (wanted: NoteSection): string | null => {
    const heading = sections.find(({ section }) => section === wanted)?.heading;
    return heading == null ? null : plainText(heading.children);
  };
  const listsOf = (wanted: NoteSection): readonly List[] => blocksOf(wanted).filter(isList);
  const header = readHeader(blocksOf('header'), summary);
  return {
    title: title === null ? null : withoutPrefix(plainText(title.children), ['deployNote', 'workNote']),
    summary: header.summary === null ? null : textOf(header.summary),
    facts: header.facts,
    changes: readLines(listsOf('changes')),
    ...readImpact(readLines(listsOf('impact'))),
    order: flatten(readLines(listsOf('order'))),
    strategy: readStrategy(headingOf('rollback')),
    rollback: flatten(readLines(listsOf('rollback'))),
    hours: /\((.*)\)\s*$/.exec(headingOf('watch') ?? '')?.[1]?.trim() ?? null,
    watch: readRows(blocksOf('watch').filter(isTable)),
    dashboards: flatten(readLines(listsOf('watch'))).map(({ full }) => withoutPrefix(full, ['dashboards'])),
    checklist: readChecklist(blocksOf('checklist')),
    remarks: readRemarks({ sections, parsed, header }),
    computed: new Map(computedSections.map((section) => [section, readComputed(blocksOf(section))])),
  };
}

/** Sections that are counted or found by code: what a person writes there does not count. */
export const computedSections = [
  'incidents',
  'takes-away',
  'repositories',
  'coverage',
] as const satisfies NoteSection[];

/** `text` without one of these words and a colon in front. */
function withoutPrefix(text: string, words: Parameters<typeof spellings>[0][]): string {
  const lower = text.toLowerCase();
  const prefix = words
    .flatMap(spellings)
    .find((word) => /^\s*[::]/.test(lower.slice(word.length)) && lower.startsWith(word));
  return prefix === undefined ? text : text.slice(prefix.length).replace(/^\s*[::]\s*/, '');
}

const factWords = ['environment', 'operators', 'window'] as const;

type Header = Pick<NoteReading, 'facts'> & {
  readonly summary: RootContent | null;
  readonly factsBlock: RootContent | null;
};

function readHeader(blocks: readonly RootContent[], summary: string | null): Header {
  const known = (block: RootContent): boolean => summary !== null && textOf(block) === summary;
  const texts = blocks.filter((block) => block.type === 'paragraph' || block.type === 'list');
  const factsBlock = [3, 2, 1]
    .map((least) => texts.find((block) => !known(block) && findFacts(writtenIn(block)).size >= least))
    .find((block) => block !== undefined);
  const found = findFacts(factsBlock === undefined ? '' : writtenIn(factsBlock));
  return {
    factsBlock: factsBlock ?? null,
    summary: chooseSummary({ blocks, factsBlock, summary }),
    facts: {
      environment: found.get('environment') ?? null,
      operators: found.get('operators') ?? null,
      window: found.get('window') ?? null,
    },
  };
}

/** How alike a paragraph must be to the summary to be it, in another place. */
const alikeMin = 0.3;

/** The paragraph with its words, else the one most like it, else the first above the facts. */
function chooseSummary(input: {
  readonly blocks: readonly RootContent[];
  readonly factsBlock: RootContent | undefined;
  readonly summary: string | null;
}): RootContent | null {
  const { blocks, factsBlock, summary } = input;
  const paragraphs = blocks.filter((block) => block.type === 'paragraph' && block !== factsBlock);
  if (summary !== null) {
    const scored = paragraphs.map((block) => ({ block, score: similarity(textOf(block), summary) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const likest = scored.find(({ score }) => score === best);
    if (likest !== undefined && best >= alikeMin) return likest.block;
  }
  const end = factsBlock === undefined ? blocks.length : blocks.indexOf(factsBlock);
  return paragraphs.find((block) => blocks.indexOf(block) < end) ?? null;
}

/** What a block says, on one line. */
const textOf = (block: RootContent): string => oneLine(writtenIn(block));

/** The same with the line breaks of the file. */
const writtenIn = (block: RootContent): string =>
  block.type === 'paragraph'
    ? writtenText(block.children)
    : block.type === 'list'
      ? readLines([block])
          .map(({ full }) => full)
          .join('\n')
      : '';

/** The values behind `Environment:`, `Operators:` and `Window:`, side by side or below each other. */
function findFacts(text: string): ReadonlyMap<(typeof factWords)[number], string> {
  const labels = factWords.flatMap((word) => spellings(word).map((name) => ({ word, name })));
  const pattern = new RegExp(
    `(?:^|[·|;\\n])\\s*(${labels.map(({ name }) => name).join('|')})\\s*[::]`,
    'giu',
  );
  const hits = [...text.matchAll(pattern)];
  return new Map(
    hits.flatMap((hit, index) => {
      const word = labels.find(({ name }) => name === hit[1]?.toLowerCase())?.word;
      const value = text.slice(hit.index + hit[0].length, hits[index + 1]?.index);
      return word === undefined ? [] : [[word, value.replace(/\s+/gu, ' ').trim()] as const];
    }),
  );
}

/** The reasons stand below the item that says so; hostile text that says so too has nothing below it. */
function readImpact(lines: readonly Line[]): Pick<NoteReading, 'scope' | 'reasons' | 'level'> {
  const why = lines.findLast(({ full, children }) => children.length > 0 && isWhy(full));
  return {
    scope: flatten(lines.filter((line) => line !== why)),
    reasons: flatten(why?.children ?? []),
    level: why?.full ?? null,
  };
}

const isWhy = (text: string): boolean =>
  spellings('why').some(
    (word) => text.toLowerCase().startsWith(word) && /^\s*(?:\(.*\))?\s*[::]?$/.test(text.slice(word.length)),
  );

const readStrategy = (heading: string | null): string | null =>
  /[::]\s*(.+)$/u
    .exec(heading ?? '')?.[1]
    ?.replaceAll('`', '')
    .trim() ?? null;

/** Lines below a heading of somebody's own are a remark, not lines of a phase. */
function readChecklist(blocks: readonly RootContent[]): NoteReading['checklist'] {
  let phase: Phase | null = 'before';
  return blocks.flatMap((block) => {
    if (block.type === 'heading') phase = phaseOf(block);
    const current = phase;
    if (block.type !== 'list' || current === null) return [];
    return flatten(readLines([block])).map((line) => ({ phase: current, line }));
  });
}

/** Lines of a computed section, however they are wrapped. */
function readComputed(blocks: readonly RootContent[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? flatten(readLines([block])).map(({ full }) => full)
      : block.type === 'heading'
        ? [plainText(block.children)]
        : [],
  );
}
