// Runs one built-in rule on built values and checks that its words are there in both languages. Pure.
import { expect } from 'vitest';
import type { Outcome } from '../../src/core/review/rule.ts';
import { builtInRules } from '../../src/core/review/rules.ts';
import type { Change } from '../../src/domain/change.ts';
import { emptyEvidence, type ReleaseEvidence } from '../../src/domain/evidence.ts';
import type { Note } from '../../src/domain/generated/note.ts';
import type { Bilingual } from '../../src/domain/language.ts';
import type { Release } from '../../src/domain/release.ts';
import type { BuiltInRuleId, RuleSettings, RuleSettingsPatch } from '../../src/domain/rule-settings.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { makeChange } from './change.ts';
import { makeNote } from './note.ts';
import { makeRelease } from './release.ts';
import { makeEffectiveRules, makeSettings } from './settings.ts';

/** What a case changes of a release that passes. */
export type RuleCase<Id extends BuiltInRuleId> = {
  readonly change?: Partial<Change>;
  readonly note?: Partial<Note>;
  readonly release?: Partial<Release>;
  readonly calendar?: Partial<Settings['calendar']>;
  readonly evidence?: Partial<ReleaseEvidence>;
  readonly people?: Partial<Settings['people']>;
  readonly modules?: Settings['modules'];
  readonly rules?: RuleSettingsPatch;
  readonly options?: RuleSettingsPatch[Id];
};

/** The outcome of a rule with its default options and those of the case; its words are checked on the way. */
export function runRule<Id extends BuiltInRuleId>(id: Id, given: RuleCase<Id> = {}): Outcome {
  const rules = makeEffectiveRules(given.rules);
  const options: RuleSettings[Id] = { ...rules[id], ...given.options };
  const facts = {
    change: makeChange(given.change),
    note: makeNote(given.note),
    release: makeRelease(given.release),
    calendar: { ...makeSettings().calendar, ...given.calendar },
    evidence: { ...emptyEvidence, ...given.evidence },
    people: { ...makeSettings().people, ...given.people },
    modules: given.modules ?? [],
    rules: { ...rules, [id]: options },
  };
  const outcome = builtInRules[id].evaluate(facts, options);
  expectTold(outcome);
  return outcome;
}

/** A person can read it: words in both languages, and for anything but a pass also why and what instead. */
function expectTold(outcome: Outcome): void {
  const texts =
    outcome.status === 'pass' ? [outcome.message] : [outcome.message, outcome.why, outcome.instead];
  for (const text of texts) {
    expectBilingual(text);
  }
  for (const { text } of outcome.evidence) {
    expect(text.en.trim()).not.toBe('');
    expect(text.ko.trim()).not.toBe('');
  }
}

function expectBilingual(text: Bilingual): void {
  expect(text.en).toMatch(/[A-Za-z]{3}/);
  expect(text.ko).toMatch(/[가-힣]{2}/);
  for (const said of [text.en, text.ko]) {
    expect(said).not.toMatch(/undefined|NaN|\[object|null|\s{2}|\s[.,]/);
  }
}
