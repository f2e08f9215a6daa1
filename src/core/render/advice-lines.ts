// What a model advises, in lines of plain text, marked as its opinion. Pure.
import type { Advice, Finding } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { adviceFindingId } from '../review/reserved-rule-ids.ts';

const kinds: { readonly [kind in Advice['points'][number]['kind']]: Bilingual } = {
  risk: { en: 'Risk', ko: '위험' },
  instead: { en: 'Instead', ko: '대안' },
  missing: { en: 'Missing in the note', ko: '노트에 없는 내용' },
};

const refsMax = 4;
const pointsMax = 5;

/** A heading, and a line for each point. */
export type AdviceLines = { readonly heading: string; readonly lines: readonly string[] };

/** The advice beside the findings: what the finding of the model says already is not told again. null: there is nothing to tell. */
export function adviceLines(input: {
  readonly advice: Advice | undefined;
  readonly findings: readonly Pick<Finding, 'rule'>[];
  readonly language: Language;
}): AdviceLines | null {
  const { advice, findings, language } = input;
  if (advice === undefined) return null;
  if (advice.engine === 'none') return { heading: noAdvice(advice, language), lines: [] };
  const isTold = findings.some(({ rule }) => rule === adviceFindingId);
  const points = advice.points.filter(({ kind, raises }) => !isTold || !(raises || kind === 'instead'));
  if (points.length === 0) return null;
  const rest = points.length - pointsMax;
  return {
    heading: {
      en: `Advice of the model${byModel(advice)}: an opinion that no rule has checked`,
      ko: `모델 의견${byModel(advice)}: 규칙으로 확인되지 않은 의견`,
    }[language],
    lines: [
      ...points.slice(0, pointsMax).map((point) => tellPoint(point, language)),
      ...(rest > 0
        ? [{ en: `${rest} more in review.json`, ko: `그 밖의 ${rest}건은 review.json 참고` }[language]]
        : []),
    ],
  };
}

const byModel = ({ model }: Advice): string => (model === undefined ? '' : ` (${model})`);

const noAdvice = ({ reason = '' }: Advice, language: Language): string =>
  ({ en: `No advice of the model: ${reason}.`, ko: `모델 의견 없음: ${reason}.` })[language];

function tellPoint({ kind, text, refs }: Advice['points'][number], language: Language): string {
  const rest = refs.length - refsMax;
  const sources = `${refs.slice(0, refsMax).join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
  return `${kinds[kind][language]}: ${text} (${sources})`;
}
