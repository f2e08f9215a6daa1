// Numbers the sentences of a report. Pure.
import { splitSentences } from '../../condense/split-sentences.ts';
import { type ReportBlock, readBlocks } from './report-blocks.ts';
import type { ReportSection } from './report-sections.ts';

/** A sentence and where it stands; `section` null: below no heading that is known. */
export type ReportSentence = {
  readonly text: string;
  readonly section: ReportSection | null;
  readonly kind: ReportBlock['kind'];
};

/** What a recap is made of. `title`: the first heading, when its name is no known section. */
export type ReadReport = {
  readonly title: string | null;
  readonly sentences: readonly ReportSentence[];
};

/** Bounds of schemas/incident.schema.json. */
const sentencesMax = 400;
const sentenceLengthMax = 1000;
/** More are not looked at: what is kept is chosen among these. */
const sentencesReadMax = 4000;
/** An unknown heading of so many words tells something. */
const tellingHeadingWords = 3;

/**
 * The sentences of a report, each at most 1000 long (a longer one goes on as the next), at most 400.
 *
 * Of a longer report rows, code and the timeline give way first, then what is last.
 */
export function readReport(text: string): ReadReport {
  const blocks = readBlocks(text);
  const titleAt = blocks.findIndex(({ kind }) => kind === 'heading');
  const title = titleAt >= 0 && blocks[titleAt]?.section === null ? titleAt : -1;
  const sentences: ReportSentence[] = [];
  let above: readonly OpenSection[] = [];
  for (const [index, block] of blocks.entries()) {
    if (sentences.length >= sentencesReadMax) break;
    if (index === title) continue;
    if (block.kind === 'heading') above = openSection(above, block);
    if (!tells(block)) continue;
    const section = block.kind === 'heading' ? null : block.section;
    const { kind } = block;
    for (const sentence of sentencesOf(block))
      sentences.push({ text: sentence, section: section ?? above.at(-1)?.section ?? null, kind });
  }
  return { title: blocks[title]?.text ?? null, sentences: choose(sentences) };
}

type OpenSection = { readonly section: ReportSection; readonly level: number };

/** Below a heading that is known, a deeper one that is not goes on with its section. */
function openSection(above: readonly OpenSection[], { section, level }: ReportBlock): readonly OpenSection[] {
  const parents = above.filter((open) => open.level < level);
  const parent = parents.at(-1)?.section ?? 'other';
  // "What went wrong" among the lessons tells how people fared.
  const own = section === 'cause' && parent === 'prevention' ? 'other' : section;
  return [...parents, { section: own ?? parent, level }];
}

const tells = ({ kind, section, text }: ReportBlock): boolean =>
  /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) &&
  (kind !== 'heading' || (section === null && text.split(' ').length >= tellingHeadingWords));

const sentencesOf = ({ kind, text }: ReportBlock): readonly string[] =>
  (kind === 'prose' || kind === 'item'
    ? joinShort(splitSentences(text).flatMap(splitBehindUnits))
    : [text]
  ).flatMap(pieces);

/** Ends of a piece that end no sentence: "On 18 Nov. 2025", "at 9 a.m. UTC". */
const endsEarly =
  /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|a\.m|p\.m|Inc|Corp|Ltd|ver|min|est|v)\.$/iu;
/** "SELECT ... FOR UPDATE", "waited ... and then": what is left out inside a sentence. */
const elision = /(?:\.\.\.|…)$/u;
const goesOnAfterElision = /^(?:\p{Ll}|[A-Z]{3,}\b|\()/u;
/** "2023. 10. 4." and "1. " before its words. */
const numberOnly = /(?:^|\d\.\s)\d{1,2}\.$/u;
/** "2023." before "10. 4."; "rolled back to version 3." ends. */
const yearOnly = /(?:^|\s)\d{4}\.$/u;

/** "200 ms. The client" and "the internal CA. A new" are two sentences; the splitter takes `ms.` and `CA.` for titles and initials. */
const splitBehindUnits = (sentence: string): readonly string[] =>
  sentence.split(/(?<=(?:\d ms|[a-z] [A-Z]{2,5})\.) (?=\p{Lu}\p{Ll}* \p{Ll})/u);

function joinShort(sentences: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let goesOn = false;
  for (const [index, sentence] of sentences.entries()) {
    const last = goesOn ? joined.pop() : undefined;
    joined.push(last === undefined ? sentence : `${last} ${sentence}`);
    const tail = sentence.slice(-8);
    goesOn =
      endsEarly.test(tail) ||
      (numberOnly.test(tail) && sentence.length < 40) ||
      (yearOnly.test(tail) && /^\d/u.test(sentences[index + 1] ?? '')) ||
      (elision.test(tail) && goesOnAfterElision.test(sentences[index + 1] ?? ''));
  }
  return joined;
}

/** A sentence in pieces that fit, cut between words where there are some. */
function pieces(sentence: string): readonly string[] {
  if (sentence.length <= sentenceLengthMax) return [sentence];
  const found: string[] = [];
  let rest = sentence;
  while (rest.length > sentenceLengthMax && found.length < sentencesMax) {
    const space = rest.lastIndexOf(' ', sentenceLengthMax);
    const end = space > sentenceLengthMax / 2 ? space : sentenceLengthMax;
    const room = rest.slice(0, end).replace(/[\ud800-\udbff]$/u, '');
    found.push(room.trim());
    rest = rest.slice(room.length).trim();
  }
  return [...found, rest.slice(0, sentenceLengthMax).replace(/[\ud800-\udbff]$/u, '')].filter(
    (piece) => piece !== '',
  );
}

function choose(sentences: readonly ReportSentence[]): readonly ReportSentence[] {
  if (sentences.length <= sentencesMax) return sentences;
  return sentences
    .map((sentence, index) => ({ sentence, index, worth: worthOf(sentence) }))
    .sort((left, right) => right.worth - left.worth || left.index - right.index)
    .slice(0, sentencesMax)
    .sort((left, right) => left.index - right.index)
    .map(({ sentence }) => sentence);
}

function worthOf({ kind, section }: ReportSentence): number {
  if (kind === 'code' || kind === 'row') return 0;
  if (section === 'timeline') return 1;
  return section === null || section === 'other' ? 2 : 3;
}
