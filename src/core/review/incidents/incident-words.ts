// What the rule about past incidents says: which they are, why they matter here, what to do. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import { splitSentences } from '../../condense/split-sentences.ts';
import {
  incidentServices,
  incidentTitle,
  type ToldIncident,
  tellIncident,
} from '../../incidents/tell/tell-incident.ts';
import { cutAt } from '../../text/cut-at.ts';
import { type Evidence, type Problem, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';
import type { StandingIncident } from './stand-incidents.ts';

/** Incidents whose story is told, and things to do that are named; the section of the note has all. */
const toldMax = 3;
const storyMax = 140;

/** In whole percent, rounded down: a probability below a threshold never reads as if it were at it. */
export const percentText = (score: number): Bilingual => {
  const percent = Math.floor(score * 100 + 1e-9);
  return { en: `${percent} %`, ko: `${percent}%` };
};

const severities = {
  critical: { en: 'critical', ko: '심각도 매우 높음' },
  major: { en: 'major', ko: '심각도 높음' },
  minor: { en: 'minor', ko: '심각도 낮음' },
  unknown: null,
} as const;

/** The title in quotes with day and probability: what a sentence has room for. */
export const briefLabel = (standing: StandingIncident): Bilingual => labelWith(standing, []);

/** The same with services and severity. */
function incidentLabel(standing: StandingIncident): Bilingual {
  const { en, ko } = nameList(incidentServices(standing.incident), 2);
  const services = en === '' ? [] : [{ en, ko }];
  const severity = severities[standing.incident.severity];
  return labelWith(standing, [...services, ...(severity === null ? [] : [severity])]);
}

/** That it is a draft or a model's idea is always said: it is why a grave incident only warns. */
function labelWith({ incident, score, via }: StandingIncident, between: readonly Bilingual[]): Bilingual {
  const percent = percentText(score);
  const facts: readonly Bilingual[] = [
    ...(incident.date === null ? [] : [verbatim(incident.date)]),
    ...between,
    ...(incident.status === 'draft' ? [{ en: 'draft', ko: '초안' }] : []),
    { en: `probability ${percent.en}`, ko: `관련 확률 ${percent.ko}` },
    ...(via === 'hypothesis' ? [{ en: 'by hypothesis', ko: '모델 가설' }] : []),
  ];
  const title = incidentTitle(incident).replaceAll('"', "'");
  return {
    en: `"${title}" (${facts.map(({ en }) => en).join(', ')})`,
    ko: `"${title}" (${facts.map(({ ko }) => ko).join(', ')})`,
  };
}

type Pressing = {
  readonly worst: StandingIncident;
  /** The other ones that are shown. */
  readonly others: readonly StandingIncident[];
  readonly beyond: readonly StandingIncident[];
};

/** All incidents that ask for attention as one problem, as grave as the worst of them. */
export function problemOf({ worst, others, beyond }: Pressing): Problem {
  const told = [worst, ...others].map(tellIncident);
  const stories = told
    .slice(0, toldMax)
    .map((each, at) => storyOf(each, [worst, ...others][at]?.incident.date));
  const steps = distinct(told.map(({ instead }) => instead.text)).slice(0, toldMax);
  const refs = nameList(told.map(({ ref }) => ref));
  const isOne = told.length === 1;
  return {
    status: worst.stand === 'fail' ? 'fail' : 'warn',
    message: messageOf({ worst, others, beyond }),
    why: joined(stories),
    instead: joined([
      ...steps.map(({ en, ko }) => ({ en: sentence(en), ko: sentence(ko) })),
      {
        en: `Then tick ${isOne ? 'its line' : 'their lines'} in the checklist of the note, or name ${refs.en} in a remark there, and run lockkeeper review.`,
        ko: `조치한 뒤 노트의 체크리스트에서 해당 항목을 체크하거나 메모에 장애 이름(${refs.ko})을 적고 lockkeeper review를 실행하세요.`,
      },
    ]),
    evidence: boundEvidence([worst, ...others].map(incidentEvidence)),
  };
}

function messageOf({ worst, others, beyond }: Pressing): Bilingual {
  const rest = [...others, ...beyond];
  const grave = [worst, ...rest].filter(({ stand }) => stand === 'fail').length;
  const like = 1 + rest.length - grave;
  const label = briefLabel(worst);
  const en = [
    ...(grave === 0 ? [] : [`very much like ${countOf(grave, 'grave past incident')}`]),
    ...(like === 0 ? [] : [`like ${grave === 0 ? countOf(like, 'past incident') : countOf(like, 'other')}`]),
  ];
  const ko = [
    ...(grave === 0 ? [] : [`매우 유사한 중대 장애 ${grave}건`]),
    ...(like === 0 ? [] : [`유사한 과거 장애 ${like}건`]),
  ];
  const hidden = beyond.length;
  const more =
    rest.length === 0 ? verbatim('') : { en: ` and ${rest.length} more`, ko: ` 외 ${rest.length}건` };
  const unseen =
    hidden === 0
      ? verbatim('')
      : {
          en: `, of which ${hidden} ${hidden === 1 ? 'is' : 'are'} not shown`,
          ko: `(그중 ${hidden}건은 표시하지 않음)`,
        };
  return {
    en: `This release is ${en.join(' and ')}: ${label.en}${more.en}${unseen.en}.`,
    ko: `이번 배포와 ${ko.join(', ')}: ${label.ko}${more.ko}${unseen.ko}.`,
  };
}

/** One sentence: when, what happened, and the strongest thing in common. */
function storyOf({ what, why: [shared] }: ToldIncident, date: string | null = null): Bilingual {
  const [first = what] = splitSentences(what);
  const happened = cutAt(first, storyMax).replace(/\.$/u, '');
  const common = shared?.brief;
  return {
    en: `${date ?? 'Then'}: ${common === undefined ? happened : `${happened} (in common: ${common.en})`}.`,
    ko: `${date ?? '당시'}: ${common === undefined ? happened : `${happened} (공통점: ${common.ko})`}.`,
  };
}

/** Each once: two incidents may have taught the same. */
const distinct = (texts: readonly Bilingual[]): readonly Bilingual[] =>
  texts.filter(({ en }, at) => texts.findIndex((other) => other.en === en) === at);

const joined = (texts: readonly Bilingual[]): Bilingual => ({
  en: texts.map(({ en }) => en).join(' '),
  ko: texts.map(({ ko }) => ko).join(' '),
});

/** Ended as a sentence. */
const sentence = (text: string): string => (/[.!?…]["')]?$/u.test(text) ? text : `${text}.`);

/** An incident with what it shares, on one line; the file of the change that shows it is pointed at. */
export function incidentEvidence(standing: StandingIncident): Evidence {
  const { ref, why } = tellIncident(standing);
  const label = incidentLabel(standing);
  const path = why.find((reason) => reason.path !== null)?.path ?? null;
  const at = { ref, ...(path !== null && { path }) };
  if (standing.acknowledged) {
    return {
      text: { en: `${label.en}: seen to, as the note says`, ko: `${label.ko}: 노트에서 확인됨` },
      ...at,
    };
  }
  if (why.length === 0) return { text: label, ...at };
  const shared = (language: keyof Bilingual): string => why.map(({ brief }) => brief[language]).join('; ');
  return { text: { en: `${label.en}: ${shared('en')}`, ko: `${label.ko}: ${shared('ko')}` }, ...at };
}

/** What could not be compared, as one more sentence; null: everything was. */
export function caveatOf(wordsOnly: string | null, problems: readonly string[]): Bilingual | null {
  const words: readonly Bilingual[] =
    wordsOnly === null
      ? []
      : [
          {
            en: `Compared by words and hazards alone: ${sentence(wordsOnly)}`,
            ko: `단어와 위험 유형만으로 비교했습니다: ${sentence(wordsOnly)}`,
          },
        ];
  const all = [...words, ...problems.map((problem) => verbatim(sentence(problem)))];
  return all.length === 0
    ? null
    : { en: all.map(({ en }) => en).join(' '), ko: all.map(({ ko }) => ko).join(' ') };
}
