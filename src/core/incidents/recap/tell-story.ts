// Which sentences of a report without headings tell its beginning, its end and what is done since: by their place. Pure.
import { earlyChangeSigns } from './early-change.ts';
import { endingSigns, laterDeed } from './ending-signs.ts';
import type { ReportSentence } from './report-sentences.ts';
import { isLastlyPutInPlace, type Practice, practiceIn, standsAlone } from './standing-practice.ts';

/** What each part is told by: numbers of sentences of the report, in order; null where no place tells it. */
export type Story = {
  readonly trigger: number | null;
  readonly mitigation: number | null;
  readonly prevention: readonly number[];
};

const untold: Story = { trigger: null, mitigation: null, prevention: [] };
/** A beginning, an end and something between. */
const storyMin = 4;
const practicesMax = 3;
/** A gate prints no more of it. Units: UTF-16 code units. */
const practicesLengthMax = 320;
const tellingParts: ReadonlySet<ReportSentence['section']> = new Set([
  'trigger',
  'cause',
  'impact',
  'mitigation',
  'prevention',
  'timeline',
]);

/** The parts of a story; a report with headings of its parts is told by them, and is no story. */
export function tellStory(sentences: readonly (ReportSentence & { readonly number: number })[]): Story {
  if (sentences.some(({ section }) => tellingParts.has(section))) return untold;
  const prose = sentences.filter(({ kind }) => kind === 'prose' || kind === 'item');
  const texts = prose.map(({ text }) => text);
  const since = practicesOf(texts);
  const numberOf = (index: number): number | null => prose[index]?.number ?? null;
  const isPractice = new Set(since);
  const end = texts.length < storyMin ? -1 : endOf(texts, isPractice);
  return {
    trigger: texts.length < storyMin ? null : numberOf(beginningOf(texts, end)),
    mitigation: numberOf(end),
    prevention: since.flatMap((index) => numberOf(index) ?? []),
  };
}

/** The last run of practices behind the end of the outage, or in the last third. */
function practicesOf(texts: readonly string[]): readonly number[] {
  const third = Math.floor((texts.length * 2) / 3);
  const ended = texts.findLastIndex((text) => endingSigns.some((sign) => sign.test(text)));
  const from = Math.max(ended < 0 ? third : Math.min(ended + 1, third), Math.floor(texts.length / 3), 1);
  let run: number[] = [];
  let last: readonly number[] = [];
  for (let index = from; index < texts.length; index += 1) {
    const practice = practiceAt(texts, index, ended);
    const isKept = practice === 'sure' || (practice === 'likely' && run.length > 0);
    run = isKept ? [...run, index] : [];
    if (isKept) last = run;
  }
  return asManyAsFit(last, texts);
}

/** What is only likely is sure behind the end of the outage when the report ends with it, or goes on with what is sure. */
function practiceAt(texts: readonly string[], index: number, ended: number): Practice {
  const text = texts[index] ?? '';
  const practice = practiceIn(text);
  const next = texts[index + 1];
  if (practice === null) return next === undefined && isLastlyPutInPlace(text) ? 'sure' : null;
  const isAfterEnd = ended >= 0 && index > ended && index >= texts.length - practicesMax;
  if (practice === 'likely' && isAfterEnd && texts.length >= storyMin && standsAlone(text))
    return next === undefined || practiceIn(next) === 'sure' ? 'sure' : 'likely';
  return practice;
}

function asManyAsFit(run: readonly number[], texts: readonly string[]): readonly number[] {
  const [first, ...more] = run.slice(0, practicesMax);
  if (first === undefined) return [];
  const kept = [first];
  let length = texts[first]?.length ?? 0;
  for (const index of more) {
    length += 1 + (texts[index]?.length ?? 0);
    if (length > practicesLengthMax) break;
    kept.push(index);
  }
  return kept;
}

/** Of sentences that are no practices, the one that says most surely what ended the outage; -1: none. */
function endOf(texts: readonly string[], practices: ReadonlySet<number>): number {
  const isOpen = (index: number): boolean => index > 0 && !practices.has(index);
  for (const sign of endingSigns) {
    const found = texts.findIndex((text, index) => isOpen(index) && sign.test(text));
    if (found >= 0) return found;
  }
  const half = Math.floor(texts.length * 0.4);
  return texts.findIndex((text, index) => index >= half && isOpen(index) && laterDeed.test(text));
}

/** Of the first sentences, the one in which something changed; -1: none. */
function beginningOf(texts: readonly string[], end: number): number {
  const first = texts.slice(0, Math.max(2, Math.ceil(texts.length / 3)));
  for (const sign of earlyChangeSigns) {
    const found = first.findIndex((text, index) => index !== end && sign.test(text));
    if (found >= 0) return found;
  }
  return -1;
}
