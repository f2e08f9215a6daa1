// Markdown nodes → the text that a note holds: one line, code in backticks, escapes undone. Pure.
import type { Nodes, PhrasingContent } from 'mdast';

// A note parts `@team` and `#12` with it so that they notify nobody; it never stands in the text of a note itself.
const parting = /\u200b/g;

/** The text on one line: runs of white space are one space. */
export const plainText = (nodes: readonly PhrasingContent[]): string =>
  oneLine(nodes.map(phraseText).join(''));

/** White space as a note has it. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text with the line breaks of the file. */
export const writtenText = (nodes: readonly PhrasingContent[]): string => nodes.map(phraseText).join('');

function phraseText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(parting, '');
    case 'inlineCode':
      return `\`${node.value}\``;
    case 'strong':
    case 'emphasis':
    case 'linkReference':
      return writtenText(node.children);
    case 'delete':
      // Without its line, what was struck out would say the opposite.
      return `~~${writtenText(node.children)}~~`;
    case 'link':
      return linkText(node.url, writtenText(node.children));
    case 'image':
      return linkText(node.url, node.alt ?? '');
    case 'imageReference':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[^${node.label ?? node.identifier}]`;
    case 'html':
      return node.value;
    case 'break':
      return '\n';
  }
}

/** An address is told once when it is all there is to read. */
function linkText(url: string, text: string): string {
  const bare = (address: string): string =>
    address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  if (text === '') return url;
  return url === '' || bare(url) === bare(text) ? text : `${text} (${url})`;
}

/** What blocks say and how, whichever bullets, numbers, spaces and line breaks they are written with. */
export const blocksKey = (blocks: readonly Nodes[]): string => JSON.stringify(blocks.map(shapeOf));

function shapeOf(node: Nodes): unknown {
  const { position: _position, data: _data, ...own } = node;
  switch (own.type) {
    case 'text':
      return ['text', own.value.replace(parting, '').replace(/\s+/gu, ' ')];
    case 'code':
      return ['code', own.lang ?? '', own.value.replace(/[ \t]+$/gm, '')];
    case 'list':
      return ['list', own.ordered === true, ...own.children.map(shapeOf)];
    case 'listItem':
      return ['item', own.checked ?? null, ...own.children.map(shapeOf)];
    case 'table':
      return ['table', ...own.children.map(shapeOf)];
    default:
      return 'children' in own ? [{ ...own, children: null }, ...own.children.map(shapeOf)] : own;
  }
}
