// Adds the one finding by which a model may raise a release to a warning. Pure.
import type { Advice, Finding } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Settings } from '../../domain/settings.ts';
import { adviceFindingId } from '../review/reserved-rule-ids.ts';

const title: Bilingual = { en: 'Advice of the model', ko: '모델 의견' };

const why: Bilingual = {
  en: 'The model holds that operators must see this before the deploy. It is an opinion with its sources; no rule has checked it.',
  ko: '모델이 배포 전에 운영자가 확인해야 한다고 판단한 내용입니다. 출처가 있는 의견이며, 규칙으로 확인된 사실은 아닙니다.',
};

const readSources: Bilingual = {
  en: 'Read the sources and decide before the deploy starts whether it holds here. `advice: explain` in the config lets the model explain without warning.',
  ko: '출처를 읽고 이 배포에 해당하는지 시작 전에 판단하세요. 설정에 `advice: explain`을 지정하면 모델은 경고 없이 설명만 합니다.',
};

/**
 * The findings, and behind them one that warns when the model advises so and the config lets it.
 *
 * Nothing that a model says can do more: the findings of rules stay as they are, and this one never blocks.
 */
export function raiseByAdvice(input: {
  readonly findings: readonly Finding[];
  readonly advice: Advice | null;
  readonly mode: Settings['advice'];
  readonly language: Language;
}): readonly Finding[] {
  const { findings, advice, mode, language } = input;
  const raising = mode === 'warn' && advice !== null ? advice.points.filter(({ raises }) => raises) : [];
  if (advice === null || raising.length === 0) return findings;
  const risks = raising.filter(({ kind }) => kind !== 'instead');
  const told = risks.length > 0 ? risks : raising;
  const instead = advice.points.filter((point) => point.kind === 'instead' && !told.includes(point));
  const finding: Finding = {
    rule: adviceFindingId,
    title: title[language],
    status: 'warn',
    level: 'warn',
    message: sentences(told),
    why: why[language],
    instead: instead.length > 0 ? sentences(instead) : readSources[language],
    evidence: [...new Set(raising.flatMap(({ refs }) => refs))].map(toEvidence),
  };
  return [...findings, finding];
}

/** Texts of points one behind the other, each ended as a sentence. */
const sentences = (points: readonly { readonly text: string }[]): string =>
  points.map(({ text }) => (/[.!?…。]$/u.test(text) ? text : `${text}.`)).join(' ');

const filePrefix = 'file:';

function toEvidence(ref: string): Finding['evidence'][number] {
  if (!ref.startsWith(filePrefix)) return { text: ref, ref };
  const path = ref.slice(filePrefix.length);
  return { text: path, ref, path };
}
