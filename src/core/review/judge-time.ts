// What the rules about time say of one window. Pure.
import type { Bilingual } from '../../domain/language.ts';
import type { ReleaseWindow } from '../../domain/release.ts';
import type { Level, RuleSettings } from '../../domain/rule-settings.ts';
import { invariant } from '../../failure.ts';
import type { ChangeFacts, Outcome, Rule } from './rule.ts';
import { builtInRules } from './rules.ts';

/** What a rule that a window alone can meet or break says of one. */
export type TimeFinding = {
  readonly rule: 'window' | 'freeze' | 'conflicts';
  readonly title: Bilingual;
  readonly level: Exclude<Level, 'off'>;
  readonly outcome: Outcome;
};

/** The findings of those rules about time that are not off. */
export function judgeTime(window: ReleaseWindow, facts: ChangeFacts): readonly TimeFinding[] {
  const at = { ...facts, release: { ...facts.release, window } };
  return [
    ...judgeBy(builtInRules.window, at, facts.rules.window),
    ...judgeBy(builtInRules.freeze, at, facts.rules.freeze),
    ...judgeBy(builtInRules.conflicts, at, facts.rules.conflicts),
  ];
}

function judgeBy<Id extends TimeFinding['rule']>(
  rule: Rule<Id>,
  facts: ChangeFacts,
  options: RuleSettings[Id],
): readonly TimeFinding[] {
  const { level } = options;
  invariant(rule.reads === 'change', `the rule ${rule.id} needs a note to judge a time`);
  if (level === 'off') return [];
  return [{ rule: rule.id, title: rule.title, level, outcome: rule.evaluate(facts, options) }];
}
