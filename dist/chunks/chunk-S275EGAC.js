// src/core/text/hidden-characters.ts
var terminalSequences = /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\n\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)/gu;
var lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
var controls = new RegExp("(?![\\n\\t])\\p{Cc}", "gu");
var hidden = new RegExp("((?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}]\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})|(?<=[\\p{Extended_Pictographic}\\d#*])[\\ufe0e\\ufe0f](?![\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]))|[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]", "gu");
var blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800]/gu;
var piledMarks = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
var plainAscii = /^[\n\t -~]*$/u;
var stripHidden = (text) => plainAscii.test(text) ? text : text.replace(new RegExp("\\p{Surrogate}", "gu"), "�").replace(terminalSequences, "").replace(lineBreaks, "\n").replace(controls, "").replace(hidden, "$1").replace(blanks, " ").normalize("NFC").replace(piledMarks, "$1");

// src/core/text/strip-markup.ts
var commentOpens = /<!--/gu;
var blockStart = /(?:^|\n)[ \t>*+-]{0,20}$/u;
var declarations = /<!\[CDATA\[|\]\]>|<[!?][a-z][^<>]{0,1000}>/giu;
var unshownOpens = /<(script|style|template|noscript|noembed|noframes|head|title|iframe|object|svg|math|select|datalist|audio|video)(?=[\s/>])[^<>]{0,2000}>/giu;
var hiddenOpens = /<([a-z][a-z0-9-]{0,30})\b(?=[^<>]{0,2000}?(?:\shidden\b|display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|font-size\s{0,9}:\s{0,9}0|opacity\s{0,9}:\s{0,9}0(?![.\d])))[^<>]{0,2000}>/giu;
var blockTags = /<\/?(?:address|article|aside|blockquote|br|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)(?=[\s/>])[^<>]{0,2000}>/giu;
var inlineTags = /<\/?(?:a|abbr|b|bdi|bdo|big|button|caption|cite|code|col|colgroup|del|dfn|em|embed|font|g-emoji|i|img|input|ins|kbd|label|link|mark|meta|picture|q|rp|rt|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|svg|td|textarea|th|tt|u|var|wbr)(?=[\s/>])[^<>]{0,2000}>/giu;
var linkDefinitions = /^ {0,3}\[[^\]\n]{1,999}\]:[ \t]*\n?[ \t]*(?:<[^<>\n]{0,2000}>|[^\s<]\S{0,2000})(?:[ \t]{0,99}\n?[ \t]{0,99}(?:"[^"]{0,4000}"|'[^']{0,4000}'|\([^()]{0,4000}\)))?[ \t]*$/gmu;
var links = /(?!(?<=[\w)\]])\[[^[\]]{0,99}\]\([\w$]{0,30}\))!?\[([^[\]]{0,1000})\]\([ \t]{0,9}(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)?)(?:\s{1,9}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,9}\)/gu;
var stripMarkup = (text) => stripElements(text).replace(linkDefinitions, "").replace(links, "$1");
var dropInline = (line) => line.replace(inlineTags, "").replace(links, "$1");
function stripElements(text) {
  if (!text.includes("<")) return text;
  let shown = stripComments(text).replace(declarations, " ");
  shown = dropElements(shown, { opens: unshownOpens, unclosed: "tag" });
  shown = dropElements(shown, { opens: hiddenOpens, unclosed: "paragraph" });
  return shown.replace(blockTags, "\n").replace(inlineTags, "");
}
function stripComments(text) {
  let shown = "";
  let end = 0;
  for (const { index } of text.matchAll(commentOpens)) {
    if (index < end) continue;
    const close = text.indexOf("-->", index + 2);
    const before = text.slice(end, index);
    if (close === -1 && blockStart.test(before.slice(-24))) return shown + before;
    shown += close === -1 ? `${before}<! --` : `${before} `;
    end = close === -1 ? index + 4 : close + 3;
  }
  return shown + text.slice(end);
}
function dropElements(text, { opens, unclosed }) {
  let shown = "";
  let end = 0;
  const neverClosed = /* @__PURE__ */ new Set();
  for (const { 0: tag, 1: name = "", index } of text.matchAll(opens)) {
    if (index < end) continue;
    const after = index + tag.length;
    const close = neverClosed.has(name) ? null : closingOf(text, { name, from: after });
    if (close === null) neverClosed.add(name);
    const paragraph = text.indexOf("\n\n", after);
    const rest = unclosed === "tag" ? after : paragraph === -1 ? text.length : paragraph;
    shown += `${text.slice(end, index)} `;
    end = close ?? rest;
  }
  return shown + text.slice(end);
}
function closingOf(text, { name, from }) {
  const closing = new RegExp(`</${name}[^<>]{0,99}>`, "giu");
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : null;
}

export {
  stripHidden,
  stripMarkup,
  dropInline
};
