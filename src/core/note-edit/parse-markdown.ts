// Reads Markdown as GitHub does: CommonMark with tables, task lists and strikethrough. Pure.
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { withoutNoteOrigins } from '../render/note-origin.ts';

/** A Markdown file with its line breaks as `\n`; positions of the tree are those of `source`. */
export type ParsedMarkdown = { readonly source: string; readonly tree: Root };

/** Parses a file, whichever line breaks and byte-order mark an editor gave it, without the line that names its note. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const source = withoutNoteOrigins(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return { source, tree };
}

/** The blocks as they are written in the file, without spaces at the ends of lines. */
export function sourceOf(parsed: ParsedMarkdown, blocks: readonly RootContent[]): string {
  const [first, ...rest] = blocks;
  if (first === undefined) return '';
  const start = first.position?.start.offset ?? 0;
  const end = blocks.at(-1)?.position?.end.offset ?? start;
  const written = parsed.source.slice(start, end);
  // Indented code below a list would be a part of its last item.
  if (first.type !== 'code' || /^ {0,3}[`~]{3}/.test(written)) return withoutTrailingSpace(written);
  const code = fenced(first.value);
  return rest.length === 0 ? code : `${code}\n\n${sourceOf(parsed, rest)}`;
}

const withoutTrailingSpace = (text: string): string => text.replace(/[ \t]+$/gm, '');

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** Line of a block in the file, counted from 1. */
const lineOf = (block: RootContent): number => block.position?.start.line ?? 1;

/**
 * The line on which a code fence or an HTML comment is opened that nothing closes: all below it is lost in it.
 *
 * null: everything is closed.
 */
export function findUnclosed({ source, tree }: ParsedMarkdown): number | null {
  const last = tree.children.at(-1);
  if (last === undefined || (last.type !== 'code' && last.type !== 'html')) return null;
  const probed = parseMarkdown(`${source.replace(/\n*$/, '')}\n\n# end\n`).tree.children.at(-1);
  return probed?.type === 'heading' ? null : lineOf(last);
}
