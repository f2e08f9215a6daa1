// Text of other people on its way to a model and back: stripped, fenced, cleaned. Pure.
import { cutAt } from './cut-at.ts';
import { stripHidden } from './hidden-characters.ts';
import { plainLine } from './plain-line.ts';
import { stripMarkup } from './strip-markup.ts';

/** Longest text that `plainSource` returns, in UTF-16 code units: the longest description that GitHub takes. */
export const sourceLengthMax = 65_536;
/** What is beyond this is not looked at. */
const readLengthMax = 1_000_000;
/** Markup in markup comes off layer by layer; deeper than this its brackets are broken instead. */
const layersMax = 4;
const dataUris = /\bdata:[a-z]{1,40}\/[\w.+-]{1,80}(?:;[\w=.-]{1,80}){0,4},[^\s<>()"'`]*/giu;
/** Runs of base64 that no reader needs: in one line, or in lines of the length that encoders make. */
const blobs =
  /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_=-]{200,}|^[A-Za-z0-9+/]{60,100}(?:\n[A-Za-z0-9+/]{60,100}){4,}(?:\n[A-Za-z0-9+/]{1,100})?={0,2}$/gmu;
const longAddresses = /\b(https?:\/\/[^\s<>?#]{1,100})[^\s<>]{60,}/giu;

/**
 * What a person sees of `text`: no hidden characters, comments, tags or targets of links; blobs are told by length.
 *
 * At most `sourceLengthMax` long, with how much was cut. Idempotent.
 */
export function plainSource(text: string): string {
  const read = text.slice(0, readLengthMax);
  let plain = stripLayer(read);
  for (let layer = 1; layer < layersMax; layer += 1) {
    const next = stripLayer(plain);
    if (next === plain) return bound(plain, text.length - read.length);
    plain = next;
  }
  return bound(stripLayer(plain.replaceAll('<', '‹').replaceAll('[', '(')), text.length - read.length);
}

const stripLayer = (text: string): string =>
  stripMarkup(stripHidden(text))
    .replace(dataUris, tellLength)
    .replace(
      longAddresses,
      (address: string, start: string) => start + tellLength(address.slice(start.length)),
    )
    .replace(blobs, tellLength)
    // Before the ends of lines: what is left of a run of blanks is short, however often it is tried.
    .replace(/[ \t]{9,}/gu, '        ')
    .replace(/[ \t]{1,8}$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const tellLength = (text: string): string => `[…${text.length} characters]`;

function bound(text: string, unread: number): string {
  if (text.length <= sourceLengthMax && unread === 0) return text;
  const kept = text.slice(0, sourceLengthMax - 32).replace(/\p{Surrogate}$/u, '');
  return `${kept}\n[…${text.length - kept.length + unread} characters]`;
}

/** A text for a prompt, and where it is from. */
export type FencedSource = {
  /** The ref under which a model cites it, for example `PR#12`. */
  readonly ref: string;
  /** What it is, for example `pull-request`. */
  readonly kind: string;
  readonly title?: string;
  readonly text: string;
};

/** Longest title in a fence. */
const titleLengthMax = 200;
const boundaryLength = 8;

/** Openings of tags, in the widths and shapes of `<` and `/` that models read alike. */
const tagOpens = /[<\uff1c\ufe64\u2039\u3008\u27e8\u276e]\s{0,9}(?=[/\uff0f\u2215\u2044!?|\uff5c])/gu;
/** Names of tags by which prompts and models are structured, in Latin letters or look-alikes of them. */
const promptTags =
  /[<\uff1c\ufe64\u3008\u27e8\u276e]\s{0,9}(?=(?:[sѕ][oоο][uυ]r[cс][eе]s?|[sѕ][yу][sѕ]t[eе]m|[uυ][sѕ][eе]r|[aа][sѕ][sѕ][iі][sѕ]t[aа]nt|[hһ][uυ]m[aа]n|developer|model|instructions?|prompts?|rules?|polic(?:y|ies)|context|documents?|examples?|tools?|function|invoke|parameter|thinking|answer|output|results?|task|admin|important|antml|sys|s>)[\w:-]{0,40})/giu;
/** A turn of a conversation at the start of a line, in any case and with emphasis: `**System**:`. */
const turns =
  /^([^\p{L}\p{N}\n]{0,20}(?:system|user|assistant|human|developer|tool|ai|model|claude|instructions?|시스템|사용자|어시스턴트|개발자|지시|지침)(?: (?:prompt|message|note|override|프롬프트|메시지))?[^\p{L}\p{N}\n:\uff1a]{0,9})[:\uff1a]/gimu;
const turnMarks = /\[(\/?)(INST|SYS|SYSTEM|USER|ASSISTANT)\]/giu;

/**
 * A source between labels that its text cannot imitate; what people do not see is stripped by `plainSource`.
 *
 * The closing label carries digits of a hash of the text, and nothing in the text looks like a label or a turn of a
 * conversation. The same source makes the same bytes: the cache of prompts depends on it.
 */
export function fenceSource(source: FencedSource, hash: (text: string) => string): string {
  const text = breakLabels(plainSource(source.text));
  let boundary = hash(text).slice(0, boundaryLength);
  while (text.includes(boundary)) boundary = hash(`${boundary}\n${text}`).slice(0, boundaryLength);
  const title = attribute(source.title ?? '');
  const label = [
    `ref="${attribute(source.ref)}"`,
    `kind="${attribute(source.kind)}"`,
    ...(title === '' ? [] : [`title="${title}"`]),
    `boundary="${boundary}"`,
  ].join(' ');
  return `<source ${label}>\n${text}\n</source ${boundary}>`;
}

const breakLabels = (text: string): string =>
  text.replace(tagOpens, '‹').replace(promptTags, '‹').replace(turns, '$1 -').replace(turnMarks, '($1$2)');

const attribute = (text: string): string =>
  cutAt(breakLabels(oneLine(plainSource(text))), titleLengthMax).replace(/["<>]/gu, "'");

const oneLine = (text: string): string => plainLine(stripHidden(text).replaceAll('\n', ' '));

const codeSpans = /`([^`\n]{1,200})`/gu;
/** Stand for code spans while the prose around them is cleaned. */
const spanMarks = /\ue000(\d{1,6})\ue001/gu;
const addresses =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/\/|(?:https?|ftp):\/\/|\bwww\.|\b(?:mailto|javascript|vbscript):(?=\S)|\b(?:data:(?=[a-z]{1,40}\/)|tel:(?=\+?\d)))[^\s<>|\ue000]*/giu;
const webAddresses = /(?:(?:https?|ftp):\/\/|\bwww\.)[^\s<>|]*/giu;
const workflowCommands =
  /(?<![\p{L}\p{N}_:])::[a-z][a-z-]*(?:\s[^:\n]{0,500})?::|##(?:vso)?\[[^\]\n]{0,500}\]/giu;
/** What hosts turn into a notification. The `@` of an address of mail stands behind a letter of ASCII. */
const mentions = /(?<![\w/.])@([a-z0-9](?:[\w-]|[./@](?=\w)){0,80})/giu;
const removed = '[link removed]';

/**
 * What a model wrote, as one line of a note: without addresses, links, HTML, workflow commands and hidden characters.
 *
 * Code spans stay; a mention becomes one, so that nobody is called. Cutting to a length is up to the caller. Idempotent.
 */
export function cleanModelText(text: string): string {
  const spans: string[] = [];
  const marked = oneLine(text.slice(0, sourceLengthMax).replace(/[\ue000\ue001]/gu, '')).replace(
    codeSpans,
    (_span, code: string) => `\ue000${spans.push(`\`${code.replace(webAddresses, removed)}\``) - 1}\ue001`,
  );
  const prose = plainSource(marked)
    .replace(addresses, removed)
    .replace(workflowCommands, '')
    .replace(/<(?=[a-z/!?])/giu, '‹')
    .replaceAll('`', "'")
    .replace(mentions, '`@$1`');
  return oneLine(prose.replace(spanMarks, (_mark, index: string) => spans[Number(index)] ?? ''));
}
