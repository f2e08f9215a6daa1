// Why an incident was found, one line a reason, with what shows it on both sides. Pure.
import type { SearchReason } from '../../../domain/incident-search.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import { hazardOf } from '../hazards/hazard-taxonomy.ts';

const quotedMax = 90;
const topicMax = 60;
const wordsMax = 4;
const reasonsMax = 3;
/** Hazards that are told, so that there is room for another kind of reason. */
const hazardsMax = 2;

/** Why it was found; `brief`: in a few words. `path`: the file of the change that shows it; null: no single one. */
export type ToldReason = {
  readonly text: Bilingual;
  readonly brief: Bilingual;
  readonly path: string | null;
};

/** People see at once what a hazard has to do with it; shared words need a thought. */
const reasonOrder: { readonly [kind in SearchReason['kind']]: number } = {
  hazard: 0,
  service: 1,
  words: 2,
  meaning: 3,
};

type HazardReason = Extract<SearchReason, { kind: 'hazard' }>;

/** The strongest reasons, at most three; a place of the change that shows two hazards is quoted once. */
export function tellReasons(why: readonly SearchReason[]): readonly ToldReason[] {
  const hazards = why.filter((reason): reason is HazardReason => reason.kind === 'hazard');
  const others = why
    .filter(({ kind }) => kind !== 'hazard')
    .sort((a, b) => reasonOrder[a.kind] - reasonOrder[b.kind]);
  const quoted = new Set<string>();
  return [...hazards.slice(0, hazardsMax), ...others].slice(0, reasonsMax).map((reason) => {
    if (reason.kind !== 'hazard') return { text: tellReason(reason), brief: briefOf(reason), path: null };
    const { inChange } = reason;
    const place = JSON.stringify([inChange?.path, inChange?.text]);
    const told = quoted.has(place) ? { ...reason, inChange: null } : reason;
    quoted.add(place);
    return { text: tellReason(told), brief: briefOf(told), path: inChange?.path ?? null };
  });
}

/** What somebody wrote, on one line, in quotes. */
const quote = (text: string, max = quotedMax): string =>
  `"${cutAt(plainLine(text).replaceAll('"', "'"), max)}"`;

/** Tells one reason. */
export function tellReason(reason: SearchReason): Bilingual {
  switch (reason.kind) {
    case 'words': {
      const words = wordList(reason);
      const topic = quote(reason.topic.text, topicMax);
      return { en: `words shared with ${topic}: ${words}`, ko: `${topic} 항목과 공통된 단어: ${words}` };
    }
    case 'hazard':
      return tellHazard(reason);
    case 'service': {
      const name = plainLine(reason.name);
      return { en: `the same service, ${name}`, ko: `같은 서비스 ${name}` };
    }
    case 'meaning': {
      const topic = quote(reason.topic.text, topicMax);
      return { en: `as a whole it reads like ${topic}`, ko: `전체 내용이 ${topic} 항목과 유사` };
    }
  }
}

/** What is shared, by its name alone. */
function briefOf(reason: SearchReason): Bilingual {
  if (reason.kind === 'words') {
    const words = wordList(reason);
    return { en: `the words ${words}`, ko: `단어 ${words}` };
  }
  if (reason.kind !== 'hazard') return tellReason(reason);
  const { name } = hazardOf(reason.hazard);
  const path = reason.inChange?.path ?? null;
  const file = path === null ? '' : `, ${fileName(path)}`;
  return { en: `${name.en}${file}`, ko: `${name.ko}${file}` };
}

/** Of the words to which the glossary led, only the most telling one: further pairs (`deploy (푸시)`) read like mistakes. */
function wordList({ words }: Extract<SearchReason, { kind: 'words' }>): string {
  const telling = words.filter(({ word, via }, at) => via === null || via === word || at === 0);
  return telling.slice(0, wordsMax).map(wordText).join(', ');
}

/** A word with the one of the report to which the glossary led. */
const wordText = ({ word, via }: { readonly word: string; readonly via: string | null }): string =>
  via === null || via === word ? plainLine(word) : `${plainLine(word)} (${plainLine(via)})`;

/** Folders tell little, and make a line long. */
const fileName = (path: string): string => plainLine(path.slice(path.lastIndexOf('/') + 1));

function tellHazard({ hazard, inChange, inIncident }: HazardReason): Bilingual {
  const { name } = hazardOf(hazard);
  const then = quote(inIncident);
  if (inChange === null) return { en: `${name.en}, then ${then}`, ko: `${name.ko}: 당시 ${then}` };
  const here = quote(inChange.text);
  const { path } = inChange;
  const file = path === null || inChange.text.includes(path) ? '' : ` (${fileName(path)})`;
  return {
    en: `${name.en}, here ${here}${file}, then ${then}`,
    ko: `${name.ko}: 이번 변경 ${here}${file}, 당시 ${then}`,
  };
}
