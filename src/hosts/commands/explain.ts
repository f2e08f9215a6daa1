// `lockkeeper explain [RULE]`: what a rule protects and how it decides. Effects: reads the config file.
import { suggest } from '../../config/did-you-mean.ts';
import { renderExplanation, renderRuleList } from '../../core/render/explanation.ts';
import { type Explanation, explainRule } from '../../core/review/explain.ts';
import { builtInRuleIds } from '../../core/review/rules.ts';
import { Failure } from '../../failure.ts';
import type { Command } from '../command.ts';
import { exits } from '../exit.ts';
import { textOf } from '../given-options.ts';
import { loadSettings } from '../load-settings.ts';

export const explainCommand: Command = async (given, surroundings) => {
  const { settings } = await loadSettings(given, surroundings);
  const { language } = settings;
  const known = [...builtInRuleIds, ...settings.standard.custom.map(({ id }) => id)];
  const explain = (id: string): readonly Explanation[] => {
    const explanation = explainRule(id, { settings, language });
    return explanation === null ? [] : [explanation];
  };
  const asked = textOf(given, 'rule');
  const rules = asked === null ? known.flatMap(explain) : explain(asked);
  const [first] = rules;
  if (first === undefined) throw noSuchRule(asked ?? '', known);
  const { width } = surroundings.terminal;
  return {
    exitCode: exits.done.code,
    text:
      asked === null ? renderRuleList(rules, { language }) : renderExplanation(first, { language, width }),
    json: { schemaVersion: 1, exitCode: exits.done.code, rules },
  };
};

function noSuchRule(id: string, known: readonly string[]): Failure {
  return new Failure({
    code: 'arguments/invalid',
    message: `There is no rule "${id}"${suggest(id, known)}`,
    hint: '`lockkeeper explain` without a rule lists them all, those of your config too.',
  });
}
