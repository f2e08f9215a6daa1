// The result of a run as text for a terminal or build log. Pure.
import { join } from 'node:path';
import { escapeTerminal } from '../core/render/escape-terminal.ts';
import type { Decision } from '../domain/generated/decision.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Finding } from '../domain/generated/review.ts';
import type { Bilingual, Language } from '../domain/language.ts';
import type { Publication } from '../domain/publication.ts';

const words = {
  pass: { en: 'PASS', ko: '통과' },
  warn: { en: 'WARN', ko: '주의' },
  block: { en: 'BLOCK', ko: '차단' },
  why: { en: 'why', ko: '이유' },
  instead: { en: 'instead', ko: '조치' },
  waived: { en: 'waived', ko: '예외 승인' },
  until: { en: 'until', ko: '만료' },
  passed: { en: 'passed', ko: '통과' },
  files: { en: 'written', ko: '생성 파일' },
  planned: {
    en: 'Dry run: nothing was written or recorded. It would',
    ko: '모의 실행: 기록된 것이 없습니다. 실제 실행 시 수행할 작업:',
  },
} as const satisfies Record<string, Bilingual>;

const marks = { pass: '✓', warn: '!', fail: '✗', unknown: '?' } as const;

/** The decision on one line, its reason, and every finding that is not a pass with what to do about it. */
export function decisionText(note: Note, decision: Decision): string {
  const say = (word: keyof typeof words): string => words[word][note.language];
  const open = decision.findings.filter((finding) => finding.status !== 'pass');
  const passed = decision.findings.filter((finding) => finding.status === 'pass').map(({ rule }) => rule);
  return [
    `${say(decision.decision)}  ${escapeTerminal(note.title)} (${decision.reasonCode}, ${decision.grade})`,
    `  ${escapeTerminal(decision.reason)}`,
    '',
    ...open.flatMap((finding) => findingLines(finding, note.language)),
    ...(passed.length > 0
      ? [`  ${marks.pass} ${say('passed')}: ${passed.map(escapeTerminal).join(', ')}`]
      : []),
  ].join('\n');
}

function findingLines(finding: Finding, language: Language): readonly string[] {
  const say = (word: keyof typeof words): string => words[word][language];
  const line = (word: keyof typeof words, text: string): string =>
    `      ${say(word)}: ${escapeTerminal(text)}`;
  const { waiver } = finding;
  return [
    `  ${marks[finding.status]} ${escapeTerminal(finding.rule)}: ${escapeTerminal(finding.message)}`,
    ...finding.evidence.map(({ text }) => `      · ${escapeTerminal(text)}`),
    ...(finding.why === '' ? [] : [line('why', finding.why)]),
    ...(finding.instead === '' ? [] : [line('instead', finding.instead)]),
    ...(waiver === undefined
      ? []
      : [line('waived', `${waiver.owner}: ${waiver.reason} (${say('until')} ${waiver.expires})`)]),
  ];
}

/** Which files were written, or, in a dry run, everything that would have been done. */
export function publicationsText(
  publications: readonly Publication[],
  input: { readonly folder: string; readonly dryRun: boolean; readonly language: Language },
): string {
  const { folder, dryRun, language } = input;
  if (dryRun) {
    const lines = publications.map((publication) => `  - ${plannedLine(publication, folder)}`);
    return [words.planned[language], ...lines].join('\n');
  }
  const files = publications.flatMap((publication) =>
    publication.kind === 'file' ? [publication.path] : [],
  );
  if (files.length === 0) return '';
  return `${words.files[language]}: ${escapeTerminal(folder)}/{${files.map(escapeTerminal).join(',')}}`;
}

function plannedLine(publication: Publication, folder: string): string {
  const path = (name: string): string => escapeTerminal(join(folder, name));
  switch (publication.kind) {
    case 'file':
      return `write ${path(publication.path)} (${sizeOf(publication.text)})`;
    case 'summary':
      return `write the job summary (${sizeOf(publication.markdown)})`;
    case 'annotation':
      return `annotate ${publication.severity}: ${escapeTerminal(publication.title)}`;
    case 'output':
      return `set the output ${publication.name} (${sizeOf(publication.value)})`;
    case 'output-path':
      return `set the output ${publication.name} to ${path(publication.path)}`;
    case 'record':
      return `append a record to the ledger: ${publication.record.kind}`;
  }
}

const sizeOf = (text: string): string => `${new TextEncoder().encode(text).length} bytes`;
