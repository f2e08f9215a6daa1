// Which standard judges a release: overrides, their order, and a hash that knows no order of keys.
import { describe, expect, it } from 'vitest';
import { canonicalStandard, effectiveStandard } from '../../../../src/core/review/standard.ts';
import { emptyEvidence } from '../../../../src/domain/evidence.ts';
import type { RuleOverride } from '../../../../src/domain/rule-settings.ts';
import { makeChange, makeFile, makeModule } from '../../../fakes/change.ts';
import { makeRules, makeSettings } from '../../../fakes/settings.ts';

const override = (given: Partial<RuleOverride>): RuleOverride => ({
  environments: null,
  paths: null,
  workTypes: null,
  rules: { operators: { min: 3 } },
  ...given,
});
const change = makeChange({
  modules: [makeModule({ files: [makeFile({ path: 'pay/.env', previousPath: 'old/.env' })] })],
  workTypes: [{ type: 'payment', files: 1, evidence: [] }],
});
const standardWith = (...overrides: readonly RuleOverride[]) =>
  effectiveStandard({
    settings: makeSettings({ standard: { onUnknown: 'block', rules: makeRules(), overrides, custom: [] } }),
    environment: 'production',
    change,
    evidence: emptyEvidence,
  });

describe('effectiveStandard', () => {
  it.each<[name: string, given: Partial<RuleOverride>, min: number]>([
    ['this environment', { environments: ['production'] }, 3],
    ['this environment in another case', { environments: ['PRODUCTION'] }, 3],
    ['another environment', { environments: ['staging'] }, 2],
    ['a path, hidden files included', { paths: ['pay/**'] }, 3],
    ['the path that a file was moved from', { paths: ['old/**'] }, 3],
    ['another path', { paths: ['docs/**'] }, 2],
    ['a work type', { workTypes: ['payment'] }, 3],
    ['another work type', { workTypes: ['ci'] }, 2],
    ['all conditions hold', { environments: ['production'], paths: ['pay/**'], workTypes: ['payment'] }, 3],
    ['one of them does not', { environments: ['production'], paths: ['docs/**'], workTypes: ['payment'] }, 2],
  ])('%s', (_name, given, min) => {
    expect(standardWith(override(given)).rules.operators.min).toBe(min);
  });

  it('later overrides win, option by option', () => {
    const { rules } = standardWith(
      override({ rules: { operators: { min: 3, level: 'warn' } } }),
      override({ rules: { operators: { min: 4 }, range: { level: 'off' } } }),
    );
    expect(rules.operators).toEqual({ ...makeRules().operators, min: 4, level: 'warn' });
    expect(rules.range.level).toBe('off');
  });
});

describe('canonicalStandard', () => {
  it('is the same whatever order the config was written in', () => {
    const standard = standardWith();
    const entries = Object.entries(standard).reverse();
    expect(canonicalStandard(Object.assign({ ...standard }, Object.fromEntries(entries)))).toBe(
      canonicalStandard(standard),
    );
    const turned = {
      onUnknown: standard.onUnknown,
      notRun: standard.notRun,
      custom: standard.custom,
      rules: {
        ...standard.rules,
        operators: { authorAlone: false, allowed: null, min: 2, level: 'block' as const },
      },
    };
    expect(canonicalStandard(turned)).toBe(canonicalStandard(standard));
  });

  it('differs when an option differs', () => {
    expect(canonicalStandard(standardWith(override({})))).not.toBe(canonicalStandard(standardWith()));
  });
});
