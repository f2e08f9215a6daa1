// What a pull request and a check run say of a release: the decision, what to do, and where the rest is. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import type { Finding } from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { cutAt } from '../text/cut-at.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { emergencyText, findingWords, stateOf, waiverText, worstFirst } from './finding-states.ts';
import { fitLines } from './fit-lines.ts';
import { inlineText, lineText } from './inline-text.ts';

/** GitHub takes 65,536 characters in a comment and 65,535 in the summary of a check run. */
const releaseTextMax = 65_000;

const changesMax = 10;
const textMax = 700;
const modulesMax = 20;

const decisionMarks = { pass: '✅', warn: '⚠️', block: '⛔' } as const;
const findingMarks = { failed: '⛔', unknown: '❓', warned: '⚠️', waived: '🔓', passed: '✅' } as const;

const texts = {
  changes: { en: 'What changes', ko: '변경 내용' },
  met: { en: '{met} of {total} rules met.', ko: '규칙 {total}개 중 {met}개 충족.' },
  run: { en: 'Run and files', ko: '실행 및 파일' },
  files: {
    en: 'The whole note, all findings and the page for people are among the files of the run.',
    ko: '전체 노트와 모든 점검 결과, 보고서 페이지는 실행 결과 파일에서 확인할 수 있습니다.',
  },
  decided: { en: 'Decided at', ko: '판정 시각' },
} as const satisfies Record<string, Bilingual>;

/** `runUrl`: the page of the run; null: there is none to link to. */
type ReleaseText = {
  readonly note: Note;
  readonly decision: Decision;
  readonly runUrl: string | null;
};

/**
 * The first line of the comment of a workspace and environment, by which it is found again.
 *
 * Nothing in a name ends the HTML comment: all but letters, digits and a few signs is percent-encoded.
 */
export function commentMarker(release: { readonly workspace: string; readonly environment: string }): string {
  const encode = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `<!-- lockkeeper:${encode(release.workspace)}/${encode(release.environment)} -->`;
}

/** Renders the comment: marker, heading, and what `renderReleaseText` says. */
export function renderReleaseComment(input: ReleaseText): string {
  const { decision, note } = input;
  const word = findingWords(note.language)(decision.decision);
  const heading = `### ${decisionMarks[decision.decision]} Lockkeeper: ${word} · ${escapeMarkdown(decision.workspace)} → ${escapeMarkdown(decision.environment)}`;
  const head = [commentMarker(decision), heading, '', ''].join('\n');
  return `${head}${renderReleaseText(input, releaseTextMax - head.length)}`;
}

/** Renders the decision with its reason, the findings that ask for something, what changes, and links; at most `lengthMax` UTF-16 code units. */
export function renderReleaseText(input: ReleaseText, lengthMax = releaseTextMax): string {
  const { note, decision } = input;
  const { language } = note;
  const open = worstFirst(decision.findings).filter((finding) => finding.status !== 'pass');
  const leftOut: Bilingual = {
    en: '- {count} more lines are left out; the files of the run have all of them.',
    ko: '- {count}줄을 생략했습니다. 전체 내용은 실행 결과 파일을 참고하세요.',
  };
  const met = texts.met[language]
    .replace('{met}', String(decision.standard.met))
    .replace('{total}', String(decision.standard.total));
  return fitLines({
    head: [
      `**${inlineText(cutAt(decision.reason, 4 * textMax))}**`,
      '',
      `${lineText(cutAt(note.summary, 2 * textMax))} ${met}`,
      ...(decision.emergency
        ? ['', escapeMarkdown(cutAt(emergencyText(decision.emergency, language), textMax))]
        : []),
      '',
    ],
    lines: [
      ...open.map((finding) => findingLine(finding, language)),
      ...(open.length > 0 ? [''] : []),
      ...changeLines(note),
    ],
    tail: ['', ...footer(input)],
    lengthMax,
    leftOut: (count) => leftOut[language].replace('{count}', String(count)),
  });
}

/** One list item: what was found, and what to do instead. */
function findingLine(finding: Finding, language: Language): string {
  const words = findingWords(language);
  const state = stateOf(finding);
  const { why, instead, waiver } = finding;
  return [
    `- ${findingMarks[state]} **${escapeMarkdown(cutAt(finding.title, 200))}** (${words(state)}): ${lineText(cutAt(finding.message, textMax))}`,
    ...(why === '' ? [] : [`  - ${words('why')}: ${lineText(cutAt(why, textMax))}`]),
    ...(instead === '' ? [] : [`  - **${words('instead')}:** ${lineText(cutAt(instead, textMax))}`]),
    ...(waiver === undefined ? [] : [`  - ${escapeMarkdown(cutAt(waiverText(waiver, language), textMax))}`]),
  ].join('\n');
}

function changeLines({ changes, language }: Note): readonly string[] {
  if (changes.length === 0) return [];
  const rest = changes.length - changesMax;
  return [
    `**${texts.changes[language]}**`,
    ...changes.slice(0, changesMax).map(({ text }) => `- ${lineText(cutAt(text, textMax))}`),
    ...(rest > 0 ? [`- +${rest}`] : []),
  ];
}

function footer({ note, decision, runUrl }: ReleaseText): readonly string[] {
  const { language } = note;
  const rest = decision.modules.length - modulesMax;
  const commits = decision.modules
    .slice(0, modulesMax)
    .map(
      ({ name, baseSha, headSha }) =>
        `${escapeMarkdown(cutAt(name, 100))} \`${baseSha.slice(0, 8)}..${headSha.slice(0, 8)}\``,
    );
  const shown = [
    [...commits, ...(rest > 0 ? [`+${rest}`] : [])].join(', '),
    ...(runUrl !== null && isWebAddress(runUrl)
      ? [`[${texts.run[language]}](${encodeAddress(runUrl)})`]
      : []),
    `${texts.decided[language]} ${decision.decidedAt}`,
  ].join(' · ');
  return [`${shown}`, ...(runUrl === null ? [] : ['', `_${texts.files[language]}_`]), ''];
}

const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/u.test(address);

const encodeAddress = (address: string): string =>
  address.replace(
    /[()<>"'`\\[\]|]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
