// Renders what there is to say about rules for a terminal. Pure.
import type { Language } from '../../domain/language.ts';
import type { Explanation } from '../review/explain.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { wrapText } from './wrap-text.ts';

const words = {
  en: {
    protects: 'What it protects',
    decides: 'How it decides',
    level: 'Level',
    options: 'Options',
    example: 'Example',
    fallback: 'default',
    more: 'lockkeeper explain RULE says how a rule decides.',
  },
  ko: {
    protects: '보호하는 것',
    decides: '판단 방법',
    level: '수준',
    options: '옵션',
    example: '예',
    fallback: '기본값',
    more: 'lockkeeper explain RULE로 규칙의 판단 방법을 볼 수 있습니다.',
  },
} as const;

/** One rule, whole. Units: `width` in columns. */
export function renderExplanation(
  explanation: Explanation,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const said = words[language];
  const part = (heading: string, text: string): readonly string[] => [
    heading,
    ...wrapText(escapeTerminal(text), width - 2).map((line) => `  ${line}`),
    '',
  ];
  const options = explanation.options.flatMap(({ name, value, fallback, about }) => {
    const isOwn = JSON.stringify(value) !== JSON.stringify(fallback);
    const defaults = isOwn ? ` (${said.fallback}: ${spell(fallback)})` : '';
    const first = `${name}: ${spell(value)}${defaults}`;
    return [
      ...wrapText(escapeTerminal(first), width - 2).map((line) => `  ${line}`),
      ...wrapText(escapeTerminal(about), width - 6).map((line) => `      ${line}`),
    ];
  });
  return `${[
    `${escapeTerminal(explanation.rule)}: ${escapeTerminal(explanation.title)}`,
    '',
    ...part(said.protects, explanation.protects),
    ...part(said.decides, explanation.decides),
    ...part(said.level, explanation.level),
    ...(options.length === 0 ? [] : [said.options, ...options, '']),
    ...part(said.example, explanation.example),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** All rules, one line each. */
export function renderRuleList(
  explanations: readonly Explanation[],
  { language }: { readonly language: Language },
): string {
  const width = Math.max(...explanations.map(({ rule }) => rule.length));
  const lines = explanations.map(
    ({ rule, title, level }) =>
      `  ${rule.padEnd(width)}  ${escapeTerminal(`${title} (${level.split(':')[0]})`)}`,
  );
  return `${[...lines, '', words[language].more].join('\n')}\n`;
}

/** As the config would spell it. */
function spell(value: unknown): string {
  if (value === null) return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
