// What a person reads on the terminal when the gate has decided. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Finding, Review } from '../../domain/generated/review.ts';
import type { Bilingual } from '../../domain/language.ts';
import { adviceLines } from './advice-lines.ts';
import { differenceLines } from './difference-lines.ts';
import { escapeTerminal } from './escape-terminal.ts';
import {
  emergencyText,
  type FindingState,
  findingWords,
  notRunText,
  stateOf,
  waiverText,
  worstFirst,
} from './finding-states.ts';
import { untoldEvidence } from './untold-evidence.ts';
import { usageText } from './usage-text.ts';
import { wrapText } from './wrap-text.ts';

type ConsoleInput = {
  readonly note: Note;
  readonly decision: Decision;
  /** What a model says beside the findings. */
  readonly advice?: Review['advice'];
  /** Against the review before; absent: there is none to compare with. */
  readonly difference?: Review['difference'];
  /** Where the files are, for example `lockkeeper-out`; null when none were written. */
  readonly folder: string | null;
  /** Columns of the terminal; lines are shorter, except for words that are longer. */
  readonly width: number;
  readonly color: boolean;
};

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
const marks: Readonly<Record<FindingState, string>> = {
  failed: '✗',
  unknown: '?',
  warned: '!',
  waived: '~',
  passed: '✓',
};
const colors: Readonly<Record<FindingState | Decision['decision'], Style>> = {
  failed: 'red',
  unknown: 'yellow',
  warned: 'yellow',
  waived: 'dim',
  passed: 'green',
  block: 'red',
  warn: 'yellow',
  pass: 'green',
};
const evidenceMax = 5;
const widthMin = 60;

/** Renders the decision, what to do about each finding that matters, and where to read more. */
export function renderConsole(input: ConsoleInput): string {
  const { note, decision } = input;
  const paint: Paint = (style, text) => (input.color ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
  const words = findingWords(note.language);
  const findings = worstFirst(decision.findings);
  const passed = findings.filter((finding) => stateOf(finding) === 'passed').map((finding) => finding.rule);
  const notRun = notRunText(decision.standard, note.language);
  const lines = [
    paint('bold', paint(colors[decision.decision], `${words(decision.decision)}`)) +
      `  ${decision.grade} · ${words('impact')} ${note.impact.level} · ${decision.reasonCode}`,
    ...hang('', note.title, input),
    ...hang('', decision.reason, input),
    ...(decision.emergency ? hang('', emergencyText(decision.emergency, note.language), input) : []),
    ...(input.difference ? differenceLines(input.difference, note.language) : []).flatMap((line) =>
      hang('', line, input),
    ),
    '',
    ...findings
      .filter((finding) => finding.status !== 'pass')
      .flatMap((finding) => [...findingLines(finding, input, paint), '']),
    ...adviceText(input, paint),
    ...(passed.length > 0
      ? [...hang(`${paint('green', marks.passed)} `, `${words('passed')}: ${passed.join(', ')}`, input), '']
      : []),
    ...(notRun === null ? [] : [...hang(`${paint('dim', '-')} `, notRun, input), '']),
    ...fileLines(input),
    ...(decision.usage ? hang('', usageText(decision.usage, note.language), input) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function findingLines(finding: Finding, input: ConsoleInput, paint: Paint): readonly string[] {
  const { language } = input.note;
  const words = findingWords(language);
  const state = stateOf(finding);
  const evidence = untoldEvidence(finding);
  const shown = evidence.slice(0, evidenceMax);
  const rest = evidence.length - shown.length;
  return [
    `${paint(colors[state], `${marks[state]} ${words(state)}`)}  ${paint('bold', escapeTerminal(finding.title))} (${escapeTerminal(finding.rule)})`,
    ...hang('  ', finding.message, input),
    ...shown.flatMap(({ text }) => hang('  · ', text, input)),
    ...(rest > 0 ? [`  · +${rest}`] : []),
    ...(finding.why === '' ? [] : hang('  ', `${words('why')}: ${finding.why}`, input)),
    ...(finding.instead === '' ? [] : hang('  ', `${words('instead')}: ${finding.instead}`, input)),
    ...(finding.waiver === undefined ? [] : hang('  ', waiverText(finding.waiver, language), input)),
  ];
}

function adviceText(input: ConsoleInput, paint: Paint): readonly string[] {
  const { advice, decision, note } = input;
  const told = adviceLines({ advice, findings: decision.findings, language: note.language });
  if (told === null) return [];
  const heading = hang('', told.heading, input).map((line) => paint('bold', line));
  return [...heading, ...told.lines.flatMap((line) => hang('  · ', line, input)), ''];
}

function fileLines(input: ConsoleInput): readonly string[] {
  if (input.folder === null) return [];
  const texts: Bilingual = {
    en: `The note is in ${input.folder}/note.md, all findings are in ${input.folder}/review.json.`,
    ko: `노트: ${input.folder}/note.md, 전체 점검 결과: ${input.folder}/review.json`,
  };
  return hang('', texts[input.note.language], input);
}

/** Text behind `first`, wrapped, with the next lines below its start. */
function hang(first: string, text: string, { width }: ConsoleInput): readonly string[] {
  const columns = first.replace(/\u001b\[\d+m/g, '').length;
  const [start = '', ...rest] = wrapText(escapeTerminal(text), Math.max(widthMin, width) - columns);
  return [`${first}${start}`, ...rest.map((line) => `${' '.repeat(columns)}${line}`)];
}
