import {
  cutAt
} from "./chunk-MRXOY36K.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";
import {
  stripHidden,
  stripMarkup
} from "./chunk-S275EGAC.js";

// src/core/text/untrusted-text.ts
var sourceLengthMax = 65536;
var readLengthMax = 1e6;
var layersMax = 4;
var dataUris = /\bdata:[a-z]{1,40}\/[\w.+-]{1,80}(?:;[\w=.-]{1,80}){0,4},[^\s<>()"'`]*/giu;
var blobs = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_=-]{200,}|^[A-Za-z0-9+/]{60,100}(?:\n[A-Za-z0-9+/]{60,100}){4,}(?:\n[A-Za-z0-9+/]{1,100})?={0,2}$/gmu;
var longAddresses = /\b(https?:\/\/[^\s<>?#]{1,100})[^\s<>]{60,}/giu;
function plainSource(text) {
  const read = text.slice(0, readLengthMax);
  let plain = stripLayer(read);
  for (let layer = 1; layer < layersMax; layer += 1) {
    const next = stripLayer(plain);
    if (next === plain) return bound(plain, text.length - read.length);
    plain = next;
  }
  return bound(stripLayer(plain.replaceAll("<", "‹").replaceAll("[", "(")), text.length - read.length);
}
var stripLayer = (text) => stripMarkup(stripHidden(text)).replace(dataUris, tellLength).replace(
  longAddresses,
  (address, start) => start + tellLength(address.slice(start.length))
).replace(blobs, tellLength).replace(/[ \t]{9,}/gu, "        ").replace(/[ \t]{1,8}$/gmu, "").replace(/\n{3,}/gu, "\n\n").trim();
var tellLength = (text) => `[…${text.length} characters]`;
function bound(text, unread) {
  if (text.length <= sourceLengthMax && unread === 0) return text;
  const kept = text.slice(0, sourceLengthMax - 32).replace(new RegExp("\\p{Surrogate}$", "u"), "");
  return `${kept}
[…${text.length - kept.length + unread} characters]`;
}
var titleLengthMax = 200;
var boundaryLength = 8;
var tagOpens = /[<\uff1c\ufe64\u2039\u3008\u27e8\u276e]\s{0,9}(?=[/\uff0f\u2215\u2044!?|\uff5c])/gu;
var promptTags = /[<\uff1c\ufe64\u3008\u27e8\u276e]\s{0,9}(?=(?:[sѕ][oоο][uυ]r[cс][eе]s?|[sѕ][yу][sѕ]t[eе]m|[uυ][sѕ][eе]r|[aа][sѕ][sѕ][iі][sѕ]t[aа]nt|[hһ][uυ]m[aа]n|developer|model|instructions?|prompts?|rules?|polic(?:y|ies)|context|documents?|examples?|tools?|function|invoke|parameter|thinking|answer|output|results?|task|admin|important|antml|sys|s>)[\w:-]{0,40})/giu;
var turns = /^([^\p{L}\p{N}\n]{0,20}(?:system|user|assistant|human|developer|tool|ai|model|claude|instructions?|시스템|사용자|어시스턴트|개발자|지시|지침)(?: (?:prompt|message|note|override|프롬프트|메시지))?[^\p{L}\p{N}\n:\uff1a]{0,9})[:\uff1a]/gimu;
var turnMarks = /\[(\/?)(INST|SYS|SYSTEM|USER|ASSISTANT)\]/giu;
function fenceSource(source, hash) {
  const text = breakLabels(plainSource(source.text));
  let boundary = hash(text).slice(0, boundaryLength);
  while (text.includes(boundary)) boundary = hash(`${boundary}
${text}`).slice(0, boundaryLength);
  const title = attribute(source.title ?? "");
  const label = [
    `ref="${attribute(source.ref)}"`,
    `kind="${attribute(source.kind)}"`,
    ...title === "" ? [] : [`title="${title}"`],
    `boundary="${boundary}"`
  ].join(" ");
  return `<source ${label}>
${text}
</source ${boundary}>`;
}
var breakLabels = (text) => text.replace(tagOpens, "‹").replace(promptTags, "‹").replace(turns, "$1 -").replace(turnMarks, "($1$2)");
var attribute = (text) => cutAt(breakLabels(oneLine(plainSource(text))), titleLengthMax).replace(/["<>]/gu, "'");
var oneLine = (text) => plainLine(stripHidden(text).replaceAll("\n", " "));
var codeSpans = /`([^`\n]{1,200})`/gu;
var spanMarks = /\ue000(\d{1,6})\ue001/gu;
var addresses = /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|(?:https?|ftp):\/\/|\bwww\.|\b(?:mailto|javascript|vbscript):(?=\S)|\b(?:data:(?=[a-z]{1,40}\/)|tel:(?=\+?\d)))[^\s<>|\ue000]*/giu;
var webAddresses = /(?:(?:https?|ftp):\/\/|\bwww\.)[^\s<>|]*/giu;
var workflowCommands = /(?<![\p{L}\p{N}_:])::[a-z][a-z-]*(?:\s[^:\n]{0,500})?::|##(?:vso)?\[[^\]\n]{0,500}\]/giu;
var mentions = /(?<![\w/.])@([a-z0-9](?:[\w-]|[./@](?=\w)){0,80})/giu;
var removed = "[link removed]";
function cleanModelText(text) {
  const spans = [];
  const marked = oneLine(text.slice(0, sourceLengthMax).replace(/[\ue000\ue001]/gu, "")).replace(
    codeSpans,
    (_span, code) => `${spans.push(`\`${code.replace(webAddresses, removed)}\``) - 1}`
  );
  const prose = plainSource(marked).replace(addresses, removed).replace(workflowCommands, "").replace(/<(?=[a-z/!?])/giu, "‹").replaceAll("`", "'").replace(mentions, "`@$1`");
  return oneLine(prose.replace(spanMarks, (_mark, index) => spans[Number(index)] ?? ""));
}

export {
  plainSource,
  fenceSource,
  cleanModelText
};
