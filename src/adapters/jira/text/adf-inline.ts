// The inside of a paragraph of an Atlassian document as lines. Pure.
import { isObject, type JsonObject, readList, readText } from '../json-value.ts';
import { flattenAdf } from './flatten-adf.ts';
import { boldLevel, headed, plain, type RichLine } from './rich-line.ts';

/** A stretch of text under one link, or under none. */
type Piece = {
  readonly text: string;
  readonly href: string | null;
  readonly bold: boolean;
  readonly isCard: boolean;
};

/** Inline nodes as lines, one more for each hard break. A line all in bold is a heading of its own kind. */
export function inlineLines(nodes: readonly unknown[]): readonly RichLine[] {
  const lines: Piece[][] = [[]];
  for (const piece of nodes.flatMap(inlinePieces)) {
    for (const [index, text] of piece.text.split(/\r\n|[\r\n]/u).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  return lines.map(pieceLine);
}

/** Inline nodes on one line. */
export const inlineText = (nodes: readonly unknown[]): string =>
  inlineLines(nodes)
    .map((line) => line.text.trim())
    .join(' ')
    .trim();

function pieceLine(pieces: readonly Piece[]): RichLine {
  const text = joinLinks(pieces);
  const told = pieces.filter((piece) => piece.text.trim() !== '');
  const isBold = told.length > 0 && told.every((piece) => piece.bold || /^[\s:：]*$/u.test(piece.text));
  return isBold ? headed(text.trim(), boldLevel) : plain(text);
}

/** Words under a link, then its address once: a link is often cut in pieces by bold or code. */
function joinLinks(pieces: readonly Piece[]): string {
  let text = '';
  let label = '';
  for (const [index, piece] of pieces.entries()) {
    // A card stands apart from its neighbours without a space between.
    if (piece.isCard && /\S$/u.test(text)) text += ' ';
    text += piece.text;
    if (piece.isCard && /^\S/u.test(pieces[index + 1]?.text ?? '')) text += ' ';
    label += piece.text;
    if (piece.href === pieces[index + 1]?.href) continue;
    if (piece.href !== null && label.trim() !== piece.href) text += ` (${piece.href})`;
    label = '';
  }
  return text;
}

function inlinePieces(node: unknown): readonly Piece[] {
  if (!isObject(node)) return [];
  const marks = readList(node, 'marks').filter(isObject);
  const link = marks.find((mark) => mark['type'] === 'link');
  const has = (type: string) => marks.some((mark) => mark['type'] === type);
  return [
    {
      text: inlineNodeText(node, marks),
      href: readText(link, 'attrs', 'href'),
      bold: has('strong'),
      isCard: node['type'] === 'inlineCard',
    },
  ];
}

function inlineNodeText(node: JsonObject, marks: readonly JsonObject[]): string {
  if (node['type'] === 'text') return markedText(rawText(node), marks);
  return inlineNodes.get(node['type'])?.(node) ?? flattenAdf(node);
}

/** As it was written: spaces at its ends part it from its neighbours. */
const rawText = (node: JsonObject): string => (typeof node['text'] === 'string' ? node['text'] : '');

/** Keeps what changes the meaning: what is struck out, code, powers and indices. */
function markedText(text: string, marks: readonly JsonObject[]): string {
  let marked = text;
  for (const mark of marks) {
    if (mark['type'] === 'code') marked = `\`${marked}\``;
    if (mark['type'] === 'strike') marked = `~~${marked}~~`;
    if (mark['type'] === 'subsup') marked = (readText(mark, 'attrs', 'type') === 'sup' ? '^' : '_') + marked;
  }
  return marked;
}

const inlineNodes = new Map<unknown, (node: JsonObject) => string | null>([
  ['date', dateText],
  ['emoji', (node) => readText(node, 'attrs', 'text') ?? readText(node, 'attrs', 'shortName')],
  ['hardBreak', () => '\n'],
  ['inlineCard', cardText],
  ['media', mediaText],
  ['mediaInline', mediaText],
  ['mention', mentionText],
  ['status', (node) => `[${readText(node, 'attrs', 'text') ?? ''}]`],
]);

function mentionText(node: JsonObject): string | null {
  const name = readText(node, 'attrs', 'text') ?? readText(node, 'attrs', 'id');
  return name === null ? null : `@${name.replace(/^@/u, '')}`;
}

/** `2026-11-27`; a timestamp that is none stays as it is. */
function dateText(node: JsonObject): string | null {
  const timestamp = readText(node, 'attrs', 'timestamp');
  if (timestamp === null) return null;
  const at = new Date(Number(timestamp));
  return Number.isNaN(at.getTime()) ? timestamp : at.toISOString().slice(0, 10);
}

/** A card: its address, or the name and address of the data that it carries. */
export function cardText(node: JsonObject): string | null {
  const data = ['name', 'url'].map((name) => readText(node, 'attrs', 'data', name));
  const told = [readText(node, 'attrs', 'url'), ...data].filter((text) => text !== null);
  return told.length === 0 ? null : [...new Set(told)].join(' ');
}

/** What a reader sees of a picture or file: its alternative text or name; the bytes are elsewhere. */
export function mediaText(node: JsonObject): string {
  const kind = readText(node, 'attrs', 'type') === 'external' ? 'image' : (mediaKind(node) ?? 'attachment');
  const told = ['alt', '__fileName', 'url'].map((name) => readText(node, 'attrs', name));
  const names = [...new Set(told.filter((text) => text !== null))];
  return names.length === 0 ? `[${kind}]` : `[${kind}: ${names.join(' ')}]`;
}

function mediaKind(node: JsonObject): string | null {
  const name = readText(node, 'attrs', '__fileName') ?? readText(node, 'attrs', 'alt') ?? '';
  return /\.(?:png|jpe?g|gif|svg|webp|bmp)$/iu.test(name) ? 'image' : null;
}
