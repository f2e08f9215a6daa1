// Judges a release rule by rule against its standard. Pure.
import type { Change } from '../../domain/change.ts';
import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Note } from '../../domain/generated/note.ts';
import type {
  Advice,
  Finding,
  Review,
  ShownIncidents,
  StandardSummary,
} from '../../domain/generated/review.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import type { Release } from '../../domain/release.ts';
import type { BuiltInRuleId, Level } from '../../domain/rule-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import { wouldStop } from '../decide/decision-table.ts';
import { isoTime } from '../time/iso-time.ts';
import { whatToConfigure } from './auto-levels.ts';
import { judgeEmergency } from './emergency.ts';
import { expressionFacts } from './expression-facts.ts';
import { type Expression, evaluateOwnRule } from './own-rule.ts';
import { emergencyFindingId } from './reserved-rule-ids.ts';
import { type Evidence, type NoteFacts, type Outcome, verbatim } from './rule.ts';
import { builtInRuleIds, builtInRules } from './rules.ts';
import { type EffectiveStandard, summariseStandard } from './standard.ts';
import { findWaiver } from './waiver.ts';

/** All that a review reads. `expressions` holds every own rule's `when` and `assert` by its source. */
export type ReviewInput = {
  readonly change: Change;
  readonly note: Note;
  readonly release: Release;
  readonly standard: EffectiveStandard;
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly evidence: ReleaseEvidence;
  readonly settings: Pick<
    Settings,
    'calendar' | 'people' | 'modules' | 'waivers' | 'waiverDaysMax' | 'emergency'
  >;
};

/** The findings of every rule that is not off: built-in ones in their order, own ones in the config's, an emergency last. */
export function reviewRelease(input: ReviewInput): readonly Finding[] {
  const { release, standard, settings } = input;
  const facts = factsOf(input);
  const findings = [
    ...builtInRuleIds.flatMap((id) => runBuiltIn(id, facts, input)),
    ...(standard.custom.some((rule) => rule.level !== 'off') ? runOwnRules(facts, input) : []),
  ];
  const emergency = judgeEmergency(release, settings, {
    isNeeded: wouldStop(findings, standard.onUnknown),
  });
  return [
    ...findings,
    ...(emergency === null
      ? []
      : [
          toFinding({
            rule: emergencyFindingId,
            title: { en: 'Emergency', ko: '긴급 배포' },
            level: emergency.status === 'fail' ? 'block' : 'warn',
            outcome: emergency,
            language: release.language,
          }),
        ]),
  ];
}

/** What the rules of one release read. */
export function factsOf(input: Omit<ReviewInput, 'expressions'>): NoteFacts {
  const { change, note, release, evidence, standard, settings } = input;
  const { calendar, people, modules } = settings;
  return { change, note, release, evidence, calendar, people, modules, rules: standard.rules };
}

/** The review as it is written down. `version` is the hash of the standard that judged. */
export function sealReview(input: {
  readonly findings: readonly Finding[];
  readonly release: Release;
  readonly version: string;
  readonly notRun?: EffectiveStandard['notRun'];
  readonly calendar?: Pick<Review, 'work' | 'windows'>;
  /** null: no model was asked for any. */
  readonly advice?: Advice | null;
  /** null: no index of past incidents answered. */
  readonly incidents?: ShownIncidents | null;
}): Review {
  const { findings, release, version, advice = null, incidents = null } = input;
  const notRun = (input.notRun ?? []).map((id) => toNotRun(id, release.language));
  return {
    schemaVersion: 1,
    workspace: release.workspace,
    environment: release.environment,
    language: release.language,
    reviewedAt: isoTime(release.now),
    standard: summariseStandard(findings, { version, notRun }),
    findings: [...findings],
    ...input.calendar,
    ...(advice !== null && { advice }),
    ...(incidents !== null && { incidents }),
  };
}

const toNotRun = (id: BuiltInRuleId, language: Language): NonNullable<StandardSummary['notRun']>[number] => ({
  rule: id,
  title: builtInRules[id].title[language],
  configure: whatToConfigure(id)?.[language] ?? id,
});

function runBuiltIn<Id extends BuiltInRuleId>(
  id: Id,
  facts: NoteFacts,
  input: ReviewInput,
): readonly Finding[] {
  const options = input.standard.rules[id];
  const rule = builtInRules[id];
  return options.level === 'off'
    ? []
    : [
        judged(
          { rule: id, title: rule.title, level: options.level, outcome: rule.evaluate(facts, options) },
          input,
        ),
      ];
}

function runOwnRules(facts: NoteFacts, input: ReviewInput): readonly Finding[] {
  const plain = expressionFacts(facts);
  return input.standard.custom.flatMap((rule) => {
    const outcome = rule.level === 'off' ? null : evaluateOwnRule(rule, plain, input.expressions);
    return outcome === null || rule.level === 'off'
      ? []
      : [judged({ rule: rule.id, title: verbatim(rule.title), level: rule.level, outcome }, input)];
  });
}

type Judged = {
  readonly rule: string;
  readonly title: Bilingual;
  readonly level: Exclude<Level, 'off'>;
  readonly outcome: Outcome;
};

/** A finding with its waiver; a waiver never changes what was found. */
function judged(input: Judged, { release, settings }: ReviewInput): Finding {
  const finding = toFinding({ ...input, language: release.language });
  if (finding.status === 'pass') {
    return finding;
  }
  const { waiver, refused } = findWaiver(input.rule, release, settings);
  return {
    ...finding,
    evidence: [...finding.evidence, ...refused.map((evidence) => toEvidence(evidence, release.language))],
    ...(waiver === null ? {} : { waiver }),
  };
}

function toFinding(input: Judged & { readonly language: Language }): Finding {
  const { rule, title, level, outcome, language } = input;
  return {
    rule,
    title: title[language],
    status: cappedStatus(outcome, level),
    level,
    message: outcome.message[language],
    why: outcome.status === 'pass' ? '' : outcome.why[language],
    instead: outcome.status === 'pass' ? '' : outcome.instead[language],
    evidence: outcome.evidence.map((evidence) => toEvidence(evidence, language)),
  };
}

/** A rule of level `warn` never fails; what it could not evaluate besides stays unknown, or failing would look better than not knowing. */
function cappedStatus(outcome: Outcome, level: Exclude<Level, 'off'>): Finding['status'] {
  if (outcome.status !== 'fail' || level === 'block') {
    return outcome.status;
  }
  return outcome.partlyUnknown === true ? 'unknown' : 'warn';
}

const toEvidence = (evidence: Evidence, language: Language): Finding['evidence'][number] => ({
  ...evidence,
  text: evidence.text[language],
});
