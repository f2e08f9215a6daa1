// The inside of a line of Jira's wiki markup as plain text. Pure.
import { boldLevel, headed, plain, type RichLine } from './rich-line.ts';

/** What stands aside while the rest of a line is read: code and addresses are not marked up. */
type Kept = { readonly keep: (text: string) => string; readonly restore: (text: string) => string };

// Two characters of the private use area; the same in a text from outside are taken out before.
const open = '\ue000';
const close = '\ue001';
const keptPattern = /\ue000(\d+)\ue001/gu;

function createKept(): Kept {
  const texts: string[] = [];
  return {
    keep: (text) => `${open}${texts.push(text) - 1}${close}`,
    restore: (text) => text.replace(keptPattern, (_, index: string) => texts[Number(index)] ?? ''),
  };
}

/** One line: words stay, formatting goes, except what changes the meaning (struck out, code, powers). */
export function wikiInline(line: string): string {
  const kept = createKept();
  const aside = line
    .replace(/[\ue000\ue001]/gu, '')
    .replace(/\{\{((?:(?!\{\{).)+?)\}\}/gu, (_, code: string) => kept.keep(`\`${code.trim()}\``))
    .replace(/\\([*_+\-^~{}[\]!|#?\\])/gu, (_, sign: string) => kept.keep(sign))
    .replace(/\{status:([^{}\n]*)\}/gu, (whole, options: string) => statusText(options) ?? whole)
    .replace(/\{color(?::[^{}\n]*)?\}/gu, '')
    .replace(/!([^\s!|][^!|\n]*)(?:\|[^!\n]*)?!/gu, (whole, name: string) =>
      isPicture(name) ? kept.keep(`[image: ${name}]`) : whole,
    )
    .replace(/\[([^[\]\n]*)\]/gu, (_, inside: string) => bracketText(inside, kept))
    .replace(/\b(?:https?|ftp|mailto|file):[^\s|)\]]+/gu, (url) => kept.keep(url));
  return kept.restore(readMarks(aside));
}

const readMarks = (text: string): string =>
  text
    .replace(/(?<![\w)])\(\/\)/gu, '☑')
    .replace(/(?<![\w)])\(x\)/gu, '☒')
    .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^\s_])_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}+])\+(?=[^\s+])([^+\n]*[^\s+])\+(?![\p{L}\p{N}+])/gu, '$1')
    .replace(/(?<=^|[\s(|])-(?=[^\s-])([^-\n]*[^\s-])-(?=$|[\s.,;:!?)|])/gu, '~~$1~~')
    .replace(/\^(?=[^\s^])([^^\n]*[^\s^])\^|\^([^\s^])\^/gu, '^$1$2')
    .replace(/(?<![~\p{L}\p{N}])~(?=[^\s~])([^~\n]*[^\s~])~(?![~\p{L}\p{N}])/gu, '_$1')
    .replace(/\?\?(?=[^\s?])([^?\n]+)\?\?/gu, '$1');

const isPicture = (name: string): boolean => /\.[a-z0-9]{2,5}$/iu.test(name) || /^https?:/u.test(name);

function statusText(options: string): string | null {
  const title = /(?:^|\|)title=([^|]*)/u.exec(options)?.[1]?.trim();
  return title === undefined || title === '' ? null : `[${title}]`;
}

/** Links, mentions, attachments and boxes to tick; other brackets are brackets. */
function bracketText(inside: string, kept: Kept): string {
  if (inside === ' ' || inside === '') return inside === '' ? '[]' : '☐';
  if (/^[xX]$/u.test(inside)) return '☑';
  const user = /^~(?:accountid:)?(.+)$/u.exec(inside)?.[1];
  if (user !== undefined) return kept.keep(`@${user}`);
  const file = /^\^(.+)$/u.exec(inside)?.[1];
  if (file !== undefined) return kept.keep(`[attachment: ${file}]`);
  const [first = '', second] = inside.split('|');
  if (second !== undefined && isTarget(second)) return `${first} ${kept.keep(`(${second.trim()})`)}`;
  return isTarget(first) && second === undefined ? kept.keep(first.trim()) : `[${inside}]`;
}

const isTarget = (text: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|#|\/|\\\\|www\.|~|\^)\S/iu.test(text.trim());

/** One line, which is a heading of its own kind when all of it is bold. */
export function wikiLine(line: string): RichLine {
  const text = wikiInline(line);
  const bare = line.replace(/\{color(?::[^{}\n]*)?\}/gu, '').trim();
  const isBold = /^[_+]?\*(?=[^\s*])[^*\n]+\*[_+]?\s*[:：]?$/u.test(bare);
  return isBold ? headed(text.trim(), boldLevel) : plain(text.trimEnd());
}
