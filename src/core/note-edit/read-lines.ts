// List items of a Markdown file → lines of a note. Pure.
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, Table } from 'mdast';
import { oneLine, plainText } from './plain-text.ts';

/** One list item. */
export type Line = {
  /** Bold words in front, without their colon; null: none. */
  readonly label: string | null;
  /** What follows the label, or everything. */
  readonly text: string;
  /** Label and text as they are read. */
  readonly full: string;
  /** The mark of its box; null: it has none. */
  readonly done: boolean | null;
  /** What the comment behind it says; null: it has none. */
  readonly group: string | null;
  readonly ordered: boolean;
  readonly children: readonly Line[];
};

/** The items of lists, in their order. */
export const readLines = (lists: readonly List[]): readonly Line[] =>
  lists.flatMap((list) => list.children.map((item) => readLine(item, list.ordered === true)));

/** Items and everything nested in them, for lists that have no second level. */
export const flatten = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => [line, ...flatten(line.children)]);

const colonAtEnd = /\s*[::]$/;

function readLine(item: ListItem, ordered: boolean): Line {
  const phrases = item.children.flatMap(phrasesOf);
  const comment = phrases.findLast((node) => node.type === 'html' && commentOf(node.value) !== null);
  const shown = phrases.filter((node) => node !== comment);
  const [first, ...rest] = shown;
  const label = first?.type === 'strong' ? plainText([first]) : null;
  const behind = plainText(label === null ? shown : rest);
  return {
    label: label?.replace(colonAtEnd, '') ?? null,
    // The colon of a label stands in it or behind it, once.
    text: label === null || colonAtEnd.test(label) ? behind : behind.replace(/^[::]\s*/, ''),
    full: plainText(shown),
    done: item.checked ?? null,
    group: comment?.type === 'html' ? commentOf(comment.value) : null,
    ordered,
    children: readLines(item.children.filter((child) => child.type === 'list')),
  };
}

const commentOf = (html: string): string | null => {
  const inside = /^<!--([\s\S]*)-->$/.exec(html.trim())?.[1];
  return inside === undefined ? null : oneLine(inside);
};

const space: PhrasingContent = { type: 'text', value: ' ' };

/** All text of a block on one line; nested lists are lines of their own. */
function phrasesOf(block: BlockContent | DefinitionContent): readonly PhrasingContent[] {
  switch (block.type) {
    case 'list':
    case 'thematicBreak':
      return [];
    case 'paragraph':
    case 'heading':
      return [...block.children, space];
    case 'blockquote':
    case 'footnoteDefinition':
      return block.children.flatMap(phrasesOf);
    case 'code':
      return [{ type: 'text', value: `\`${block.value}\` ` }];
    case 'html':
      return [{ type: 'html', value: block.value }, space];
    case 'table':
      return readRows([block], { withHead: true }).flatMap((cells) => [
        { type: 'text', value: `${cells.join(' | ')} ` } satisfies PhrasingContent,
      ]);
    case 'definition':
      return [{ type: 'text', value: `[${block.label ?? block.identifier}]: ${block.url} ` }];
  }
}

/** The rows of tables below their heads, cell by cell. */
export const readRows = (
  tables: readonly Table[],
  { withHead }: { readonly withHead: boolean } = { withHead: false },
): readonly (readonly string[])[] =>
  tables.flatMap(({ children }) =>
    children.slice(withHead ? 0 : 1).map((row) => row.children.map((cell) => plainText(cell.children))),
  );
