// The whole review: levels, languages, own rules, waivers and emergencies.

import { describe, expect, it } from 'vitest';
import { createExpressions } from '../../../../src/adapters/cel/expressions.ts';
import { defaultRuleSettings } from '../../../../src/core/review/default-rule-settings.ts';
import { reviewRelease, sealReview } from '../../../../src/core/review/review.ts';
import { builtInRuleIds, builtInRules } from '../../../../src/core/review/rules.ts';
import { emptyEvidence } from '../../../../src/domain/evidence.ts';
import type { Finding } from '../../../../src/domain/generated/review.ts';
import { validateReview } from '../../../../src/domain/generated/review.validate.js';
import type { Release } from '../../../../src/domain/release.ts';
import type { CustomRule, RuleSettingsPatch } from '../../../../src/domain/rule-settings.ts';
import type { Settings, Waiver } from '../../../../src/domain/settings.ts';
import { compileExpressions } from '../../../../src/flows/expressions.ts';
import { makeChange } from '../../../fakes/change.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeRelease } from '../../../fakes/release.ts';
import { makeEffectiveRules, makeSettings, makeStandard } from '../../../fakes/settings.ts';

type Given = {
  readonly release?: Partial<Release>;
  readonly rules?: RuleSettingsPatch;
  readonly custom?: readonly CustomRule[];
  readonly settings?: Partial<Settings>;
};

async function review(given: Given = {}): Promise<readonly Finding[]> {
  const custom = given.custom ?? [];
  return reviewRelease({
    change: makeChange(),
    note: makeNote(),
    release: makeRelease(given.release),
    evidence: emptyEvidence,
    standard: makeStandard({ rules: makeEffectiveRules(given.rules, 'off'), custom }),
    expressions: await compileExpressions(custom, createExpressions()),
    settings: makeSettings(given.settings),
  });
}
const find = async (rule: string, given: Given): Promise<Finding | undefined> =>
  (await review(given)).find((finding) => finding.rule === rule);

/** Nothing is configured here that a rule of level auto could read. */
const running = builtInRuleIds.filter((id) => defaultRuleSettings[id].level !== 'auto');

const alone = { operators: ['sre-1'] };
const own = (overrides: Partial<CustomRule> = {}): CustomRule => ({
  id: 'small',
  title: 'Small releases',
  level: 'block',
  when: null,
  assert: 'statistics.files < 1',
  message: 'Too many files.',
  why: 'Nobody reads them all.',
  instead: 'Split it.',
  ...overrides,
});

describe('rules', () => {
  it('all pass on a release that is in order, in the order of the registry', async () => {
    const findings = await review();
    expect(findings.map(({ rule, status }) => `${rule} ${status}`)).toEqual(
      running.map((id) => `${id} pass`),
    );
  });

  it('are told in words, in both languages', () => {
    expect(new Set(builtInRuleIds)).toEqual(new Set(Object.keys(defaultRuleSettings)));
    for (const rule of Object.values(builtInRules)) {
      for (const words of [rule.title, rule.protects, rule.decides, rule.example]) {
        expect(words.en).toMatch(/[A-Za-z]{3}/);
        expect(words.ko).toMatch(/[가-힣]{2}/);
      }
    }
  });

  it('that are off do not run and are not met', async () => {
    const findings = await review({ rules: { range: { level: 'off' }, coverage: { level: 'off' } } });
    const sealed = sealReview({ findings, release: makeRelease(), version: `sha256:${'0'.repeat(64)}` });
    expect(findings.map((finding) => finding.rule)).not.toContain('range');
    const count = running.length - 2;
    expect(sealed.standard).toMatchObject({ met: count, total: count });
    expect(validateReview(sealed)).toBe(true);
  });

  it('of level warn warn where they would fail', async () => {
    expect(
      await find('operators', { release: alone, rules: { operators: { level: 'warn' } } }),
    ).toMatchObject({ status: 'warn', level: 'warn' });
    expect(await find('operators', { release: alone })).toMatchObject({ status: 'fail', level: 'block' });
    expect(
      await find('window', { release: { window: null }, rules: { window: { level: 'warn' } } }),
    ).toMatchObject({ status: 'unknown' });
  });

  it('speak the language of the release', async () => {
    expect(await find('operators', { release: { ...alone, language: 'ko' } })).toMatchObject({
      title: '운영자',
      why: expect.stringMatching(/롤백/),
    });
  });
});

describe('own rules', () => {
  it.each<[name: string, status: string | undefined, rule: CustomRule]>([
    ['a condition that holds', 'pass', own({ assert: 'statistics.files < 5' })],
    ['one that does not', 'fail', own()],
    ['one that does not, as a warning', 'warn', own({ level: 'warn' })],
    ['one that is off', undefined, own({ level: 'off', assert: 'not even CEL (' })],
    ['one that does not apply', undefined, own({ when: 'release.environment == "staging"' })],
    ['one that applies', 'fail', own({ when: 'release.environment == "production"' })],
    ['one that has no value', 'unknown', own({ assert: 'files[7].path == "x"' })],
    ['a `when` that has no value', 'unknown', own({ when: 'files[7].path == "x"' })],
  ])('%s: %s', async (_name, status, rule) => {
    expect((await find('small', { custom: [rule] }))?.status).toBe(status);
  });

  it('without a compiled expression is unknown', () => {
    const findings = reviewRelease({
      change: makeChange(),
      note: makeNote(),
      release: makeRelease(),
      evidence: emptyEvidence,
      standard: makeStandard({ custom: [own()] }),
      expressions: new Map(),
      settings: makeSettings(),
    });
    expect(findings.at(-1)).toMatchObject({ rule: 'small', status: 'unknown' });
  });

  it('that do not compile are all named at once', async () => {
    const custom = [own({ assert: 'relese.x' }), own({ id: 'other', when: 'size(1', assert: 'true' })];
    await expect(compileExpressions(custom, createExpressions())).rejects.toMatchObject({
      code: 'expression/invalid',
      problems: [expect.stringContaining('small, assert'), expect.stringContaining('other, when')],
    });
  });
});

const waiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  rule: 'operators',
  owner: 'Kim',
  approver: 'Lee',
  reason: 'holiday season',
  expires: '2026-03-10',
  environments: null,
  ...overrides,
});

describe('waivers', () => {
  it.each<[name: string, applied: boolean, given: Partial<Waiver>]>([
    ['of this rule', true, {}],
    ['of another rule', false, { rule: 'window' }],
    ['of this environment', true, { environments: ['production'] }],
    ['of another environment', false, { environments: ['staging'] }],
    ['on its last day', true, { expires: '2026-03-03' }],
    ['a day later', false, { expires: '2026-03-02' }],
    ['as far ahead as allowed', true, { expires: '2026-04-02' }],
    ['a day further', false, { expires: '2026-04-03' }],
    ['that never ends', false, { expires: '9999-12-31' }],
    ['without an approver', true, { approver: null }],
    ['approved by its owner, in another spelling', false, { approver: '@KIM' }],
    ['approved by its owner, by e-mail', false, { approver: 'kim@x.y' }],
    ['without an owner', false, { owner: ' ' }],
    ['without a reason', false, { reason: '  ' }],
    ['with no date', false, { expires: 'never' }],
  ])('%s: %s', async (_name, applied, given) => {
    const finding = await find('operators', { release: alone, settings: { waivers: [waiver(given)] } });
    expect(finding?.status).toBe('fail');
    expect(finding?.waiver !== undefined).toBe(applied);
  });

  it('say in the evidence why they do not hold, and the next one may', async () => {
    const finding = await find('operators', {
      release: alone,
      settings: { waivers: [waiver({ expires: '2026-03-01' }), waiver({ owner: 'Choi' })] },
    });
    expect(finding?.waiver).toEqual({
      owner: 'Choi',
      approver: 'Lee',
      reason: 'holiday season',
      expires: '2026-03-10',
    });
    expect(finding?.evidence.at(-1)?.text).toContain('expired on 2026-03-01');
  });

  it('are not looked for when the rule passes', async () => {
    expect((await find('operators', { settings: { waivers: [waiver()] } }))?.waiver).toBeUndefined();
  });
});

const emergency = { reason: 'payments fail', approver: 'Lee', recentCount: 0 };
const limits = { approvers: ['@lee', 'Kim'], maxPer30Days: 2 };

describe('emergency', () => {
  it.each<
    [name: string, status: string | undefined, release: Partial<Release>, settings: Settings['emergency']]
  >([
    ['not asked for', undefined, {}, limits],
    ['granted', 'warn', { emergency }, limits],
    ['not set up', 'fail', { emergency }, null],
    ['no reason', 'fail', { emergency: { ...emergency, reason: ' ' } }, limits],
    ['another approver', 'fail', { emergency: { ...emergency, approver: 'Park' } }, limits],
    [
      'a blank approver',
      'fail',
      { emergency: { ...emergency, approver: '' } },
      { ...limits, approvers: [''] },
    ],
    ['the approver is the only operator', 'fail', { emergency, operators: ['LEE'] }, limits],
    ['the approver is the only operator, by e-mail', 'fail', { emergency, operators: ['lee@x.y'] }, limits],
    ['the approver is one of two operators', 'warn', { emergency, operators: ['lee', 'sre-1'] }, limits],
    ['no ledger', 'fail', { emergency: { ...emergency, recentCount: null } }, limits],
    ['the last one allowed', 'warn', { emergency: { ...emergency, recentCount: 1 } }, limits],
    ['one more', 'fail', { emergency: { ...emergency, recentCount: 2 } }, limits],
    ['none is allowed', 'fail', { emergency }, { ...limits, maxPer30Days: 0 }],
  ])('%s: %s', async (_name, status, release, settings) => {
    const finding = await find('emergency', {
      release: { window: null, ...release },
      settings: { emergency: settings },
    });
    expect(finding?.status).toBe(status);
    expect(finding?.level).toBe(status === undefined ? undefined : status === 'fail' ? 'block' : 'warn');
  });

  it('says that it was not needed when no rule blocks', async () => {
    const finding = await find('emergency', { release: { emergency }, settings: { emergency: limits } });
    expect(finding).toMatchObject({
      status: 'pass',
      message: expect.stringMatching(/not needed.*nothing was/),
    });
  });

  it('is refused, needed or not', async () => {
    const finding = await find('emergency', { release: { emergency }, settings: { emergency: null } });
    expect(finding?.status).toBe('fail');
  });
});
