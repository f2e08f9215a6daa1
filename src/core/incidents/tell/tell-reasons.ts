// Why an incident was found, one line a reason, with what shows it on both sides. Pure.
import type { SearchReason } from '../../../domain/incident-search.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import { hazardOf } from '../hazards/hazard-taxonomy.ts';

const quotedMax = 120;
const topicMax = 60;
const wordsMax = 6;

/** What somebody wrote, on one line, in quotes. */
const quote = (text: string, max = quotedMax): string =>
  `"${cutAt(plainLine(text).replaceAll('"', "'"), max)}"`;

/** Tells one reason. */
export function tellReason(reason: SearchReason): Bilingual {
  switch (reason.kind) {
    case 'words': {
      const words = reason.words.slice(0, wordsMax).map(wordText).join(', ');
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

/** A word with the one of the report to which the glossary led. */
const wordText = ({ word, via }: { readonly word: string; readonly via: string | null }): string =>
  via === null || via === word ? plainLine(word) : `${plainLine(word)} (${plainLine(via)})`;

function tellHazard({ hazard, inChange, inIncident }: Extract<SearchReason, { kind: 'hazard' }>): Bilingual {
  const { name } = hazardOf(hazard);
  const then = quote(inIncident);
  if (inChange === null) return { en: `${name.en}, then ${then}`, ko: `${name.ko}: 당시 ${then}` };
  const here = quote(inChange.text);
  const file = inChange.path === null ? '' : ` (${plainLine(inChange.path)})`;
  return {
    en: `${name.en}, here ${here}${file}, then ${then}`,
    ko: `${name.ko}: 이번 변경 ${here}${file}, 당시 ${then}`,
  };
}
