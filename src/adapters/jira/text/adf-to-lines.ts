// Documents in Atlassian's format (ADF) as lines of plain text. Pure.
import { isObject, type JsonObject, readList, readPath, readText } from '../json-value.ts';
import { cardText, inlineLines, inlineText, mediaText } from './adf-inline.ts';
import { tableLines } from './adf-table.ts';
import { flattenAdf } from './flatten-adf.ts';
import {
  fenced,
  headed,
  joinBlocks,
  nest,
  plain,
  prefixLines,
  type RichLine,
  titledBox,
} from './rich-line.ts';

/** Below this depth words are kept and form is not. */
const depthMax = 64;
/** Nodes that get a form; the words of those after them are kept. */
const blocksMax = 50_000;

type Walk = { readonly depth: number; readonly left: { blocks: number } };

/** Reads a document. Nodes that it does not know keep their words; it never throws. */
export const adfToLines = (document: unknown): readonly RichLine[] =>
  blocks(readList(document, 'content'), { depth: 0, left: { blocks: blocksMax } });

/** Nodes inside of lines; a block never holds them beside other blocks, but documents in the wild do. */
const inlineTypes: ReadonlySet<unknown> = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'mediaInline',
  'inlineExtension',
]);

const isInline = (node: unknown): boolean => inlineTypes.has(readPath(node, 'type'));

const listTypes: ReadonlySet<unknown> = new Set(['bulletList', 'orderedList', 'taskList', 'decisionList']);

const isList = (node: unknown): boolean => listTypes.has(readPath(node, 'type'));

/** Blocks with an empty line between, `tight` ones without. */
function blocks(nodes: readonly unknown[], walk: Walk, how = { apart: true }): readonly RichLine[] {
  const runs: (readonly RichLine[])[] = [];
  let inline: unknown[] = [];
  const endInline = () => {
    if (inline.length > 0) runs.push(inlineLines(inline));
    inline = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      inline.push(node);
      continue;
    }
    endInline();
    runs.push(block(node, walk));
  }
  endInline();
  return joinBlocks(runs, how);
}

function block(node: unknown, walk: Walk): readonly RichLine[] {
  if (!isObject(node)) return [];
  walk.left.blocks -= 1;
  if (walk.depth >= depthMax || walk.left.blocks < 0) return words(flattenAdf(node));
  const inner = { depth: walk.depth + 1, left: walk.left };
  const type = String(node['type']);
  const read = Object.hasOwn(blockTypes, type) ? blockTypes[type] : undefined;
  return read === undefined ? otherBlock(node, inner) : read(node, inner);
}

const content = (node: JsonObject): readonly unknown[] => readList(node, 'content');

const words = (text: string): readonly RichLine[] => (text.trim() === '' ? [] : text.split('\n').map(plain));

const blockTypes: Readonly<Record<string, (node: JsonObject, walk: Walk) => readonly RichLine[]>> = {
  paragraph: (node) => inlineLines(content(node)),
  caption: (node) => inlineLines(content(node)),
  heading: (node) => [headed(inlineText(content(node)), headingLevel(node))],
  bulletList: (node, walk) => listLines(content(node), walk, () => '- '),
  orderedList: (node, walk) => listLines(content(node), walk, (index) => `${firstNumber(node) + index}. `),
  taskList: (node, walk) => listLines(content(node), walk, () => ''),
  decisionList: (node, walk) => listLines(content(node), walk, () => ''),
  taskItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), taskMark(node)),
  blockTaskItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), taskMark(node)),
  decisionItem: (node, walk) => item(blocks(content(node), walk, { apart: false }), decisionMark(node)),
  listItem: (node, walk) => itemBlocks(node, walk),
  codeBlock: (node) => codeLines(node),
  blockquote: (node, walk) => prefixLines(blocks(content(node), walk), { first: '> ', rest: '> ' }),
  panel: (node, walk) => panelLines(node, walk),
  expand: (node, walk) => titledBox(readText(node, 'attrs', 'title'), blocks(content(node), walk)),
  nestedExpand: (node, walk) => titledBox(readText(node, 'attrs', 'title'), blocks(content(node), walk)),
  rule: () => [plain('---')],
  table: (node, walk) => tableLines(content(node), (cell) => blocks(cell, walk, { apart: false })),
  media: (node) => [plain(mediaText(node))],
  mediaSingle: (node, walk) => blocks(content(node), walk, { apart: false }),
  mediaGroup: (node, walk) => blocks(content(node), walk, { apart: false }),
  blockCard: (node, walk) => [...words(cardText(node) ?? ''), ...blocks(content(node), walk)],
  embedCard: (node, walk) => [...words(cardText(node) ?? ''), ...blocks(content(node), walk)],
  layoutSection: (node, walk) => blocks(content(node), walk),
  layoutColumn: (node, walk) => blocks(content(node), walk),
};

/** A kind that is not known: what its attributes say, then its content as blocks. */
function otherBlock(node: JsonObject, walk: Walk): readonly RichLine[] {
  const { content: _, ...own } = node;
  return joinBlocks([words(flattenAdf(own)), blocks(content(node), walk)], { apart: false });
}

function headingLevel(node: JsonObject): number {
  const level = readPath(node, 'attrs', 'level');
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.trunc(level) : 6;
}

function firstNumber(node: JsonObject): number {
  const order = readPath(node, 'attrs', 'order');
  return typeof order === 'number' && Number.isSafeInteger(order) ? order : 1;
}

const taskMark = (node: JsonObject): string => (readText(node, 'attrs', 'state') === 'DONE' ? '☑ ' : '☐ ');

const decisionMark = (node: JsonObject): string =>
  readText(node, 'attrs', 'state') === 'UNDECIDED' ? 'Undecided: ' : 'Decision: ';

/** Lists in lists are indented below the item that they follow. */
function listLines(
  nodes: readonly unknown[],
  walk: Walk,
  markOf: (index: number) => string,
): readonly RichLine[] {
  const lines: RichLine[] = [];
  let index = 0;
  for (const node of nodes) {
    const inner = block(node, walk);
    if (isList(node)) {
      for (const line of prefixLines(inner, { first: '  ', rest: '  ' })) lines.push(line);
      continue;
    }
    for (const line of item(inner, markOf(index))) lines.push(line);
    index += 1;
  }
  return lines;
}

function itemBlocks(node: JsonObject, walk: Walk): readonly RichLine[] {
  return blocks(content(node), walk, { apart: false });
}

/** An item without words keeps its mark. */
const item = (lines: readonly RichLine[], mark: string): readonly RichLine[] =>
  prefixLines(lines.length === 0 ? [plain('')] : lines, { first: mark, rest: mark === '' ? '' : '  ' });

/** Code as it is, between fences that it does not hold itself. */
function codeLines(node: JsonObject): readonly RichLine[] {
  const text = content(node)
    .map((child) =>
      isObject(child) && typeof child['text'] === 'string' ? child['text'] : flattenAdf(child),
    )
    .join('');
  return fenced(text, readText(node, 'attrs', 'language') ?? '');
}

const panelNames: Readonly<Record<string, string>> = {
  info: 'Info:',
  note: 'Note:',
  tip: 'Tip:',
  warning: 'Warning:',
  error: 'Error:',
  success: 'Success:',
};

function panelLines(node: JsonObject, walk: Walk): readonly RichLine[] {
  const name =
    panelNames[readText(node, 'attrs', 'panelType') ?? ''] ?? readText(node, 'attrs', 'panelIconText');
  const inner = blocks(content(node), walk);
  return nest(name === null ? inner : prefixLines(inner, { first: `${name} `, rest: '' }));
}
