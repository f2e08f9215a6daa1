// What `explain` says of rules: built-in ones with their options here, own ones with their expressions.
import { describe, expect, it } from 'vitest';
import { renderExplanation } from '../../../../src/core/render/explanation.ts';
import { explainRule } from '../../../../src/core/review/explain.ts';
import { builtInRuleIds } from '../../../../src/core/review/rules.ts';
import type { CustomRule, RuleSettingsPatch } from '../../../../src/domain/rule-settings.ts';
import { makeRules, makeSettings } from '../../../fakes/settings.ts';

const own: CustomRule = {
  id: 'no-friday',
  title: 'No Friday',
  level: 'warn',
  when: 'impact == "high"',
  assert: 'window.weekday != "fri"',
  message: 'It is Friday.',
  why: 'Nobody watches on Saturday.',
  instead: 'Deploy on Monday.',
};

const explain = (id: string, rules: RuleSettingsPatch = {}, language: 'en' | 'ko' = 'en') => {
  const settings = makeSettings();
  const standard = { ...settings.standard, rules: makeRules(rules), custom: [own] };
  return explainRule(id, { settings: { standard }, language });
};

describe('explainRule', () => {
  it.each(builtInRuleIds)('%s has words, described options and an example in both languages', (id) => {
    for (const language of ['en', 'ko'] as const) {
      const explanation = explain(id, {}, language);
      for (const text of [
        explanation?.title,
        explanation?.protects,
        explanation?.decides,
        explanation?.example,
      ])
        expect(text).toMatch(language === 'en' ? /[A-Za-z]{3}/ : /[가-힣]{2}/);
      for (const option of explanation?.options ?? []) expect(option.about, option.name).not.toBe('');
    }
  });

  it('options have the value of this workspace beside the default', () => {
    const text = renderExplanation(
      explain('window', { window: { maxMinutes: 30 } }) ?? expect.unreachable('the rule is there'),
      { language: 'en', width: 80 },
    );
    expect(text).toContain('max-minutes: 30 (default: 240)');
    expect(text).toContain('tail-minutes: 60\n');
  });

  it('level auto says when it runs', () => {
    expect(explain('tests')?.level).toBe(
      'auto: it runs at level block when there is something to read: evidence.tests.',
    );
    expect(explain('tests', { tests: { level: 'warn' } })?.level).toBe('warn: a failure warns.');
  });

  it('own rules are told by their expressions', () => {
    expect(explain('no-friday')).toMatchObject({
      protects: 'Nobody watches on Saturday.',
      decides:
        'Own rule of this workspace, in CEL. It runs when `impact == "high"`. It passes when `window.weekday != "fri"`.',
    });
  });

  it('nothing is said of a rule that is not there', () => {
    expect(explain('no-such-rule')).toBeNull();
  });
});
