// What a workflow shows beside the run: the findings that block, and nothing else. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Finding } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Publication } from '../../domain/publication.ts';
import { findingWords } from './finding-states.ts';
import { safeLine } from './safe-line.ts';

/** A message that a workflow shows at its run, perhaps at a line of a file. */
export type Annotation = Extract<Publication, { readonly kind: 'annotation' }>;

/** GitHub shows ten errors a step and drops the rest without a word. */
const annotationsMax = 10;

/** Renders at most ten annotations; when more findings block, the last one says how many. */
export function renderAnnotations(decision: Decision, language: Language): readonly Annotation[] {
  const blocking = decision.findings.filter((finding) => decision.blocking.includes(finding.rule));
  if (decision.decision === 'block' && blocking.length === 0) {
    return [
      { kind: 'annotation', severity: 'error', title: 'Lockkeeper', message: safeLine(decision.reason) },
    ];
  }
  const shown = blocking.length > annotationsMax ? blocking.slice(0, annotationsMax - 1) : blocking;
  const rest = blocking.length - shown.length;
  return [
    ...shown.map((finding) => annotationOf(finding, language)),
    ...(rest > 0 ? [moreOf(rest, language)] : []),
  ];
}

function annotationOf(finding: Finding, language: Language): Annotation {
  const words = findingWords(language);
  const place = finding.evidence.find((evidence) => evidence.path !== undefined);
  return {
    kind: 'annotation',
    severity: 'error',
    title: `Lockkeeper: ${safeLine(finding.title)}`,
    message: [
      safeLine(finding.message),
      ...(finding.why === '' ? [] : [`${words('why')}: ${safeLine(finding.why)}`]),
      ...(finding.instead === '' ? [] : [`${words('instead')}: ${safeLine(finding.instead)}`]),
    ].join('\n'),
    ...(place?.path !== undefined && { path: place.path }),
    ...(place?.line !== undefined && { line: place.line }),
  };
}

function moreOf(count: number, language: Language): Annotation {
  const texts: Bilingual = {
    en: `${count} more rules block this release; the job summary lists all of them.`,
    ko: `이 릴리스를 차단하는 규칙이 ${count}개 더 있습니다. 전체 목록은 작업 요약에서 확인하세요.`,
  };
  return { kind: 'annotation', severity: 'error', title: 'Lockkeeper', message: texts[language] };
}
