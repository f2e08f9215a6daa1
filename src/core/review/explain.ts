// Explains a rule: what it protects, how it decides, its options here, an example. Pure.
import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import type { Bilingual, Language } from '../../domain/language.ts';
import type { BuiltInRuleId, CustomRule } from '../../domain/rule-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import { kebabCase } from '../text/kebab-case.ts';
import { autoLevelOf, whatToConfigure } from './auto-levels.ts';
import { defaultRuleSettings } from './default-rule-settings.ts';
import { builtInRuleIds, builtInRules } from './rules.ts';

/** An option of a rule as the config spells it; values are those of the settings. */
export type ExplainedOption = {
  readonly name: string;
  readonly value: unknown;
  readonly fallback: unknown;
  /** What it means, in English as in the schema. */
  readonly about: string;
};

/** What there is to say about one rule. */
export type Explanation = {
  readonly rule: string;
  readonly title: string;
  readonly protects: string;
  readonly decides: string;
  /** What its level does in this workspace. */
  readonly level: string;
  readonly options: readonly ExplainedOption[];
  readonly example: string;
};

/** Explains a built-in or own rule by its id; null: there is none. */
export function explainRule(
  id: string,
  { settings, language }: { readonly settings: Pick<Settings, 'standard'>; readonly language: Language },
): Explanation | null {
  const builtIn = builtInRuleIds.find((candidate) => candidate === id);
  if (builtIn !== undefined) return explainBuiltIn(builtIn, settings, language);
  const own = settings.standard.custom.find((candidate) => candidate.id === id);
  return own === undefined ? null : explainOwn(own, language);
}

function explainBuiltIn(
  id: BuiltInRuleId,
  settings: Pick<Settings, 'standard'>,
  language: Language,
): Explanation {
  const { title, protects, decides, example } = builtInRules[id];
  const { level, ...options } = settings.standard.rules[id];
  const { level: _fallback, ...fallbacks } = defaultRuleSettings[id];
  return {
    rule: id,
    title: title[language],
    protects: protects[language],
    decides: decides[language],
    level: levelText(id, level)[language],
    options: explainOptions(id, options, fallbacks),
    example: example[language],
  };
}

function explainOwn(rule: CustomRule, language: Language): Explanation {
  const words = {
    own: { en: 'Own rule of this workspace, in CEL.', ko: '이 워크스페이스가 CEL로 정의한 규칙입니다.' },
    when: { en: 'It runs when', ko: '실행 조건:' },
    assert: { en: 'It passes when', ko: '통과 조건:' },
  };
  const when = rule.when === null ? '' : `${words.when[language]} \`${rule.when}\`. `;
  return {
    rule: rule.id,
    title: rule.title,
    protects: rule.why,
    decides: `${words.own[language]} ${when}${words.assert[language]} \`${rule.assert}\`.`,
    level: ownLevels[rule.level][language],
    options: [],
    example: `${rule.message} ${rule.instead}`,
  };
}

const ownLevels: { readonly [level in CustomRule['level']]: Bilingual } = {
  block: {
    en: 'block: a failure stops the release.',
    ko: 'block: 충족하지 못하면 배포를 차단합니다.',
  },
  warn: {
    en: 'warn: a failure warns.',
    ko: 'warn: 충족하지 못하면 경고합니다.',
  },
  off: { en: 'off: the rule does not run.', ko: 'off: 규칙을 실행하지 않습니다.' },
};

function levelText(
  id: BuiltInRuleId,
  level: Settings['standard']['rules'][BuiltInRuleId]['level'],
): Bilingual {
  if (level !== 'auto') return ownLevels[level];
  const runs = autoLevelOf(id);
  const configure = whatToConfigure(id);
  if (runs === null || configure === null) return ownLevels.off;
  return {
    en: `auto: it runs at level ${runs} when there is something to read: ${configure.en}.`,
    ko: `auto: 확인할 정보가 설정되어 있으면 ${runs} 수준으로 실행합니다(${configure.ko}).`,
  };
}

function explainOptions(
  id: BuiltInRuleId,
  options: Readonly<Record<string, unknown>>,
  fallbacks: Readonly<Record<string, unknown>>,
): readonly ExplainedOption[] {
  const described: Readonly<Record<string, { readonly description?: string }>> =
    schema.$defs.rules.properties[id].properties;
  return Object.entries(options).map(([key, value]) => {
    const name = kebabCase(key);
    return { name, value, fallback: fallbacks[key], about: described[name]?.description ?? '' };
  });
}
