// One post-mortem: its text, its front matter, and the title of its page. Effects: reads a file.
import * as files from 'node:fs';
import { extname, join } from 'node:path';
import { convert } from 'html-to-text';
import { parseDocument } from 'yaml';
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';

/** Facts of a file; `frontMatter` as YAML gives it, null: it has none. */
export type PostMortemText = {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: unknown;
  readonly title: string | null;
};

const names: ReadonlySet<string> = new Set(['.md', '.markdown', '.html', '.htm', '.txt']);
/** A post-mortem that a person wrote is a hundredth of this. */
const bytesMax = 5 * 1024 * 1024;
const frontMatterLengthMax = 20_000;

export const isPostMortemName = (name: string): boolean => names.has(extname(name).toLowerCase());

/** `path` is that from `directory`, with `/`. Why a file cannot be read is a problem, not the end of the others. */
export function readPostMortem(
  directory: string,
  path: string,
): { readonly file: PostMortemText } | { readonly problem: string } {
  let source: string | null;
  try {
    source = readText(join(directory, path));
  } catch (cause) {
    const isLink = ['ELOOP', 'EMLINK'].includes(systemErrorCode(cause) ?? '');
    return {
      problem: `${path}: ${isLink ? 'it is a symbolic link, which is not followed' : systemErrorReason(cause)}`,
    };
  }
  if (source === null)
    return { problem: `${path}: it is no file of UTF-8 text of at most ${bytesMax} bytes` };
  const isPage = ['.html', '.htm'].includes(extname(path).toLowerCase());
  if (isPage && isMonstrous(source))
    return {
      problem: `${path}: it has more than ${tagsMax} tags, or more than ${depthMax} elements in each other`,
    };
  if (isPage)
    return { file: { path, text: textOfPage(source), frontMatter: null, title: titleOfPage(source) } };
  const { block, rest } = splitFrontMatter(source);
  if (block === null) return { file: { path, text: source, frontMatter: null, title: null } };
  const read = readYaml(block);
  if (!read.ok) return { problem: `${path}: its front matter is not YAML (${read.reason})` };
  return { file: { path, text: rest, frontMatter: read.value, title: null } };
}

/** null: larger, no plain file, or no UTF-8. */
function readText(path: string): string | null {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = files.constants;
  const file = files.openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = files.fstatSync(file);
    if (!status.isFile() || status.size > bytesMax) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(files.readFileSync(file));
  } catch (error) {
    if (systemErrorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  } finally {
    files.closeSync(file);
  }
}

/** Between `---` on the first line and the next `---`. */
function splitFrontMatter(source: string): { readonly block: string | null; readonly rest: string } {
  const top = source.slice(0, frontMatterLengthMax);
  const opening = /^---[ \t]*\r?\n/u.exec(top);
  if (opening === null) return { block: null, rest: source };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu.exec(top.slice(opening[0].length));
  if (closing === null) return { block: null, rest: source };
  const start = opening[0].length + closing.index;
  return { block: top.slice(opening[0].length, start), rest: source.slice(start + closing[0].length) };
}

/** Dates stay text: `core` schema has no time type. */
function readYaml(
  block: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  try {
    const document = parseDocument(block, { schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return { ok: false, reason: error.code };
    return { ok: true, value: document.toJS({ maxAliasCount: 20 }) as unknown };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The parser takes time by the square of the depth: a page of a megabyte could hold a run for hours. */
const depthMax = 1_000;
/** A post-mortem of a hundred pages has a tenth of them. */
const tagsMax = 100_000;
/** Elements without an end tag, or with one that is often left out and that the parser sees. */
const unnested =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/iu;

function isMonstrous(source: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, end, name = '', inside = ''] of source.matchAll(
    /<(\/?)([a-z][a-z0-9-]{0,30})([^<>]{0,2000})/giu,
  )) {
    tags += 1;
    if (tags > tagsMax) return true;
    if (unnested.test(name) || inside.endsWith('/')) continue;
    depth = end === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > depthMax) return true;
  }
  return false;
}

/** Headings as Markdown has them, so that sections are found in pages too. */
function textOfPage(source: string): string {
  const heading = (level: number) => ({
    selector: `h${level}`,
    format: 'heading',
    options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2, level },
  });
  return convert(source, {
    wordwrap: false,
    limits: { maxDepth: 100, maxInputLength: bytesMax, maxChildNodes: 20_000 },
    formatters: {
      heading: (element, walk, builder, options) => {
        builder.openBlock({ leadingLineBreaks: 2 });
        builder.addInline(`${'#'.repeat(Number(options['level'] ?? 1))} `);
        walk(element.children, builder);
        builder.closeBlock({ trailingLineBreaks: 2 });
      },
    },
    selectors: [
      ...[1, 2, 3, 4, 5, 6].map(heading),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['nav', 'script', 'style', 'template', 'noscript', 'svg', 'iframe'].map((selector) => ({
        selector,
        format: 'skip',
      })),
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  });
}

function titleOfPage(source: string): string | null {
  const inside = /<title[^>]{0,500}>([^<]{1,1000})<\/title>/iu.exec(source.slice(0, 100_000))?.[1];
  const title = inside === undefined ? '' : convert(inside, { wordwrap: false }).trim();
  return title === '' ? null : title;
}
