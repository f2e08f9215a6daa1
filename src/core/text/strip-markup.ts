// Markdown and HTML as people see them rendered, as text. Pure.
//
// No pattern looks further than the next `<`, bracket or line, so that hostile text costs no more than its length.

const commentOpens = /<!--/gu;
/** Where Markdown starts a block of HTML: a comment without an end hides all that follows it. */
const blockStart = /(?:^|\n)[ \t>*+-]{0,20}$/u;
/** Instructions to parsers: `<![CDATA[`, `<!DOCTYPE html>`. */
const declarations = /<!\[CDATA\[|\]\]>|<[!?][a-z][^<>]{0,1000}>/giu;
/** Elements whose content no page shows. */
const unshownOpens =
  /<(script|style|template|noscript|noembed|noframes|head|title|iframe|object|svg|math|select|datalist|audio|video)(?=[\s/>])[^<>]{0,2000}>/giu;
/** Elements that their author hides. */
const hiddenOpens =
  /<([a-z][a-z0-9-]{0,30})\b(?=[^<>]{0,2000}?(?:\shidden\b|display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0|opacity\s{0,9}:\s{0,9}0(?![.\d])))[^<>]{0,2000}>/giu;
/** Names of HTML elements only: `List<String>` and `<name@example.com>` are text. */
const blockTags =
  /<\/?(?:address|article|aside|blockquote|br|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)(?=[\s/>])[^<>]{0,2000}>/giu;
const inlineTags =
  /<\/?(?:a|abbr|b|bdi|bdo|big|button|caption|cite|code|col|colgroup|del|dfn|em|embed|font|g-emoji|i|img|input|ins|kbd|label|link|mark|meta|picture|q|rp|rt|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|svg|td|textarea|th|tt|u|var|wbr)(?=[\s/>])[^<>]{0,2000}>/giu;
/** `[//]: # (text)` and other definitions of links, which no reader sees; the title may stand on the next line. */
const linkDefinitions =
  /^ {0,3}\[[^\]\n]{1,999}\]:[ \t]*\n?[ \t]*(?:<[^<>\n]{0,2000}>|[^\s<]\S{0,2000})(?:[ \t]{0,99}\n?[ \t]{0,99}(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\)))?[ \t]*$/gmu;
/** `[text](target "title")` and `![text](target)`; code like `handlers[name](event)` is neither. */
const links =
  /(?!(?<=[\w)\]])\[[^[\]]{0,99}\]\([\w$]{0,30}\))!?\[([^[\]]{0,1000})\]\([ \t]{0,9}(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)?)(?:\s{1,9}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,9}\)/gu;

/**
 * `text` without comments, hidden elements, definitions of links, tags and the targets of links; what they show stays.
 *
 * The content of `<details>` stays: a reader opens it with a click, and test plans are kept there.
 */
export const stripMarkup = (text: string): string =>
  stripElements(text).replace(linkDefinitions, '').replace(links, '$1');

/** One line without tags that leave no room behind, and without the targets of its links. */
export const dropInline = (line: string): string => line.replace(inlineTags, '').replace(links, '$1');

function stripElements(text: string): string {
  if (!text.includes('<')) return text;
  let shown = stripComments(text).replace(declarations, ' ');
  shown = dropElements(shown, { opens: unshownOpens, unclosed: 'tag' });
  shown = dropElements(shown, { opens: hiddenOpens, unclosed: 'paragraph' });
  return shown.replace(blockTags, '\n').replace(inlineTags, '');
}

function stripComments(text: string): string {
  let shown = '';
  let end = 0;
  for (const { index } of text.matchAll(commentOpens)) {
    if (index < end) continue;
    const close = text.indexOf('-->', index + 2);
    const before = text.slice(end, index);
    if (close === -1 && blockStart.test(before.slice(-24))) return shown + before;
    // Without an end and inside a line it is shown as it stands, so it is text; but never again a comment.
    shown += close === -1 ? `${before}<! --` : `${before} `;
    end = close === -1 ? index + 4 : close + 3;
  }
  return shown + text.slice(end);
}

/** Drops the elements that `opens` finds with their content; of one that is never closed, its tag or paragraph. */
function dropElements(
  text: string,
  { opens, unclosed }: { readonly opens: RegExp; readonly unclosed: 'tag' | 'paragraph' },
): string {
  let shown = '';
  let end = 0;
  const neverClosed = new Set<string>();
  for (const { 0: tag, 1: name = '', index } of text.matchAll(opens)) {
    if (index < end) continue;
    const after = index + tag.length;
    const close = neverClosed.has(name) ? null : closingOf(text, { name, from: after });
    if (close === null) neverClosed.add(name);
    const paragraph = text.indexOf('\n\n', after);
    const rest = unclosed === 'tag' ? after : paragraph === -1 ? text.length : paragraph;
    shown += `${text.slice(end, index)} `;
    end = close ?? rest;
  }
  return shown + text.slice(end);
}

/** Where the closing tag ends; null when there is none. */
function closingOf(
  text: string,
  { name, from }: { readonly name: string; readonly from: number },
): number | null {
  const closing = new RegExp(`</${name}[^<>]{0,99}>`, 'giu');
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : null;
}
