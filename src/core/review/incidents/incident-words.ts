// What the rule about past incidents says: which they are, why they matter here, what to do. Pure.
import type { Bilingual } from '../../../domain/language.ts';
import {
  incidentServices,
  incidentTitle,
  type ToldIncident,
  tellIncident,
} from '../../incidents/tell/tell-incident.ts';
import { type Evidence, type Problem, verbatim } from '../rule.ts';
import { boundEvidence, countOf, nameList } from '../wording.ts';
import type { StandingIncident } from './stand-incidents.ts';

/** Incidents whose story is told in the sentences; all are in the evidence. */
const toldMax = 3;
const reasonsMax = 2;

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

/** The title in quotes with day, services, severity and probability. */
export function incidentLabel({ incident, score, via }: StandingIncident): Bilingual {
  const services = nameList(incidentServices(incident), 2);
  const severity = severities[incident.severity];
  const day = incident.date === null ? [] : [incident.date];
  const percent = percentText(score);
  const draft = incident.status === 'draft';
  const facts = (language: keyof Bilingual): string =>
    [
      ...day,
      ...(services[language] === '' ? [] : [services[language]]),
      ...(severity === null ? [] : [severity[language]]),
      ...(draft ? [{ en: 'draft', ko: '초안' }[language]] : []),
      { en: `probability ${percent.en}`, ko: `관련 확률 ${percent.ko}` }[language],
      ...(via === 'hypothesis' ? [{ en: 'by hypothesis', ko: '모델 가설' }[language]] : []),
    ].join(', ');
  const title = incidentTitle(incident).replaceAll('"', "'");
  return { en: `"${title}" (${facts('en')})`, ko: `"${title}" (${facts('ko')})` };
}

/** The incidents of one severity as one problem. */
export function problemOf(status: 'warn' | 'fail', incidents: readonly StandingIncident[]): Problem {
  const told = incidents.slice(0, toldMax).map((each) => ({ each, told: tellIncident(each) }));
  const labels = incidents.map(incidentLabel);
  const list = (language: keyof Bilingual): string =>
    nameList(
      labels.map((label) => label[language]),
      toldMax,
    )[language];
  const count = incidents.length;
  const stories = (language: keyof Bilingual): string =>
    told.map((one) => storyOf(one.told, language)).join(' ');
  const steps = (language: keyof Bilingual): string =>
    [...new Set(told.map((one) => sentence(one.told.instead.text[language])))].join(' ');
  const refs = nameList(
    told.map((one) => one.told.ref),
    toldMax,
  );
  return {
    status,
    message:
      status === 'fail'
        ? {
            en: `This release is very much like ${countOf(count, 'grave past incident')}: ${list('en')}.`,
            ko: `이번 배포와 매우 유사한 중대 장애 ${count}건: ${list('ko')}.`,
          }
        : {
            en: `This release is like ${countOf(count, 'past incident')}: ${list('en')}.`,
            ko: `이번 배포와 유사한 과거 장애 ${count}건: ${list('ko')}.`,
          },
    why: { en: stories('en'), ko: stories('ko') },
    instead: {
      en: `${steps('en')} Then tick its line in the checklist of the note, or name ${refs.en} in a remark there, and review the note.`,
      ko: `${steps('ko')} 조치한 뒤 노트의 체크리스트에서 해당 항목을 체크하거나 메모에 ${refs.ko}을(를) 적고 노트를 다시 점검하세요.`,
    },
    evidence: boundEvidence(incidents.flatMap(incidentEvidence)),
  };
}

function storyOf({ what, why }: ToldIncident, language: keyof Bilingual): string {
  const shared = why
    .slice(0, reasonsMax)
    .map(({ text }) => text[language])
    .join('; ');
  const then = { en: `Then: ${sentence(what)}`, ko: `당시: ${sentence(what)}` }[language];
  if (shared === '') return then;
  return `${then} ${{ en: `In common: ${sentence(shared)}`, ko: `공통점: ${sentence(shared)}` }[language]}`;
}

/** Ended as a sentence. */
const sentence = (text: string): string => (/[.!?…。]["')]?$/u.test(text) ? text : `${text}.`);

/** An incident with what it shares; files of the change are pointed at. */
export function incidentEvidence(standing: StandingIncident): readonly Evidence[] {
  const { ref, why } = tellIncident(standing);
  const label = incidentLabel(standing);
  const told: Bilingual = standing.acknowledged
    ? { en: `${label.en}: seen to, as the note says`, ko: `${label.ko}: 노트에서 확인됨` }
    : label;
  return [
    { text: told, ref },
    ...why.slice(0, reasonsMax).map(({ text, path }) => ({ text, ref, ...(path !== null && { path }) })),
  ];
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
