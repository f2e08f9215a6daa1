// The job summary: the note with the findings below its head. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Finding, Review } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { adviceLines } from './advice-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import {
  emergencyText,
  findingWords,
  notRunText,
  stateOf,
  waiverText,
  worstFirst,
} from './finding-states.ts';
import { inlineText } from './inline-text.ts';
import { untoldEvidence } from './untold-evidence.ts';
import { usageText } from './usage-text.ts';

/** GitHub drops the whole summary of a step above this. */
export const summaryBytesMax = 1024 * 1024;

const evidenceMax = 5;
const marks = { failed: '⛔', unknown: '❓', warned: '⚠️', waived: '🔓', passed: '✅' } as const;

type SummaryInput = {
  /** The note with the decision on top. */
  readonly noteMarkdown: string;
  readonly decision: Decision;
  /** What a model says beside the findings. */
  readonly advice?: Review['advice'];
  readonly language: Language;
  readonly bytesMax: number;
};

/**
 * Renders the summary within `bytesMax` bytes of UTF-8.
 *
 * A section is shown whole or not at all: from the first that does not fit, all are left out, and a line
 * says how many.
 */
export function renderSummary(input: SummaryInput): string {
  const [head = '', ...rest] = input.noteMarkdown.trimEnd().split(/\n+(?=## )/);
  const sections = [head, findingsSection(input.decision, input.language), ...adviceSection(input), ...rest];
  const whole = joinSections(sections);
  if (sizeOf(whole) <= input.bytesMax) return whole;
  for (let kept = sections.length - 1; kept >= 0; kept -= 1) {
    const cut = joinSections([...sections.slice(0, kept), leftOut(sections.length - kept, input)]);
    if (sizeOf(cut) <= input.bytesMax) return cut;
  }
  return '';
}

const joinSections = (sections: readonly string[]): string => `${sections.join('\n\n')}\n`;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

function leftOut(count: number, { bytesMax, language }: SummaryInput): string {
  const texts: Bilingual = {
    en: `_${count} of the sections are left out: a summary holds ${bytesMax} bytes. The whole note is in note.md, all findings are in review.json._`,
    ko: `_요약은 ${bytesMax}바이트까지만 표시되어 ${count}개 섹션을 생략했습니다. 전체 내용은 note.md, 전체 점검 결과는 review.json에 있습니다._`,
  };
  return texts[language];
}

function findingsSection(decision: Decision, language: Language): string {
  const texts = {
    title: { en: 'Release standard', ko: '릴리스 기준' },
    columns: { en: '| | Rule | Result |', ko: '| | 규칙 | 결과 |' },
    met: {
      en: `${decision.standard.met} of ${decision.standard.total} rules met.`,
      ko: `규칙 ${decision.standard.total}개 중 ${decision.standard.met}개 충족.`,
    },
  };
  const findings = worstFirst(decision.findings);
  const open = findings.filter((finding) => finding.status !== 'pass');
  const passed = findings
    .filter((finding) => finding.status === 'pass')
    .map((finding) => escapeMarkdown(finding.title));
  const table = [
    texts.columns[language],
    '|---|---|---|',
    ...open.map((finding) => tableRow(finding, language)),
  ];
  const notRun = notRunText(decision.standard, language);
  return [
    `## ${texts.title[language]}`,
    ...(decision.emergency ? [escapeMarkdown(emergencyText(decision.emergency, language))] : []),
    texts.met[language],
    ...(open.length > 0 ? [table.join('\n')] : []),
    ...(passed.length > 0 ? [`${marks.passed} ${passed.join(' · ')}`] : []),
    ...(notRun === null ? [] : [escapeMarkdown(notRun)]),
    ...(decision.usage ? [`_${escapeMarkdown(usageText(decision.usage, language))}_`] : []),
  ].join('\n\n');
}

function adviceSection({ advice, decision, language }: SummaryInput): readonly string[] {
  const told = adviceLines({ advice, findings: decision.findings, language });
  if (told === null) return [];
  if (told.lines.length === 0) return [`_${escapeMarkdown(told.heading)}_`];
  return [`## ${escapeMarkdown(told.heading)}`, told.lines.map((line) => `- ${inlineText(line)}`).join('\n')];
}

function tableRow(finding: Finding, language: Language): string {
  const words = findingWords(language);
  const state = stateOf(finding);
  const evidence = untoldEvidence(finding);
  const shown = evidence.slice(0, evidenceMax);
  const rest = evidence.length - shown.length;
  const cell = [
    escapeMarkdown(finding.message),
    ...shown.map(({ text }) => `• ${escapeMarkdown(text)}`),
    ...(rest > 0 ? [`• +${rest}`] : []),
    ...(finding.why === '' ? [] : [`**${words('why')}:** ${escapeMarkdown(finding.why)}`]),
    ...(finding.instead === '' ? [] : [`**${words('instead')}:** ${escapeMarkdown(finding.instead)}`]),
    ...(finding.waiver === undefined ? [] : [`**${escapeMarkdown(waiverText(finding.waiver, language))}**`]),
  ].join('<br>');
  return `| ${marks[state]} ${words(state)} | ${escapeMarkdown(finding.title)} | ${cell} |`;
}
