// A release that is in order, with everything configured, and what rules and decision make of it. Pure.
import { raiseByAdvice } from '../../../../src/core/advise/raise-by-advice.ts';
import { decide } from '../../../../src/core/decide/decide.ts';
import { reviewRelease, sealReview } from '../../../../src/core/review/review.ts';
import { builtInRuleIds } from '../../../../src/core/review/rules.ts';
import { effectiveStandard } from '../../../../src/core/review/standard.ts';
import type { Change, ModuleChange } from '../../../../src/domain/change.ts';
import type { ChangeContext } from '../../../../src/domain/context.ts';
import { emptyEvidence, type Reading, type ReleaseEvidence } from '../../../../src/domain/evidence.ts';
import type { Decision } from '../../../../src/domain/generated/decision.ts';
import type { Note } from '../../../../src/domain/generated/note.ts';
import type { Advice, Finding } from '../../../../src/domain/generated/review.ts';
import type { Release } from '../../../../src/domain/release.ts';
import type {
  BuiltInRuleId,
  ConfiguredRules,
  Level,
  RuleSettingsPatch,
} from '../../../../src/domain/rule-settings.ts';
import type { Freeze, Settings } from '../../../../src/domain/settings.ts';
import { makeReading } from '../../../fakes/certificates/certificate-facts.ts';
import { makeChange, makeModule } from '../../../fakes/change.ts';
import { foundIssue, makeContext, makePullRequest, makeSource } from '../../../fakes/context.ts';
import { makeNote } from '../../../fakes/note.ts';
import { makeSimilarIncidents } from '../../../fakes/past-incident.ts';
import { makeRelease } from '../../../fakes/release.ts';
import { makeRules, makeSettings } from '../../../fakes/settings.ts';

/** Everything that a review and a decision read. */
export type State = {
  readonly module: ModuleChange;
  readonly note: Note;
  readonly release: Release;
  readonly freezes: readonly Freeze[];
  readonly workTypes: Change['workTypes'];
  readonly impact: Change['impact']['level'];
  readonly context: ChangeContext;
  readonly evidence: ReleaseEvidence;
  readonly advice: Advice | null;
};

/** How a workspace sets up its standard. */
export type Setup = {
  /** `usual`: the defaults, of which some are auto. */
  readonly level: Exclude<Level, 'off'> | 'usual' | 'auto';
  /** Options that ask for more than the defaults do. */
  readonly isStrict: boolean;
  readonly onUnknown: 'block' | 'warn';
  readonly waived: readonly BuiltInRuleId[];
  readonly emergency: Settings['emergency'];
};

/** All that could be configured is, and nothing is wrong. */
export const orderly: State = {
  module: makeModule({
    issues: [{ key: 'PAY-7', confidence: 'high', sources: [] }],
    component: {
      name: 'receipts',
      kind: 'service',
      dependsOn: [],
      providesApis: [],
      consumesApis: [],
      dependents: [],
      neighbours: [{ name: 'mailer', direction: 'upstream', distance: 1 }],
      resources: ['receipts-db'],
    },
    codeOwners: {
      path: 'CODEOWNERS',
      at: 'base',
      rules: [{ pattern: '*', owners: ['@ben'], line: 1 }],
      problems: [],
    },
    runtimeNeeds: { needs: [], manifests: ['deploy/app.yaml'], problems: [] },
  }),
  note: makeNote(),
  release: makeRelease(),
  freezes: [],
  workTypes: [],
  impact: 'low',
  context: makeContext({
    pullRequests: [makePullRequest()],
    issues: [foundIssue({ acceptanceCriteria: '- A receipt goes out' })],
    checks: [
      {
        ref: 'check:build',
        module: 'receipts',
        name: 'build',
        kind: 'check-run',
        state: 'success',
        url: null,
      },
    ],
    sources: (['pull-requests', 'checks', 'issues'] as const).map((source) => makeSource({ source })),
  }),
  evidence: {
    ...emptyEvidence,
    work: { status: 'known', value: [], problems: [] },
    approvals: { status: 'known', value: [], problems: [] },
    teams: [{ team: 'sre', members: { status: 'known', value: ['ben', 'cho'], problems: [] } }],
    tests: {
      status: 'known',
      value: {
        files: ['junit.xml'],
        total: 10,
        passed: 10,
        failed: 0,
        skipped: 0,
        flaky: 0,
        overruled: 0,
        failures: [],
      },
      problems: [],
    },
    testCoverage: {
      status: 'known',
      value: {
        files: ['lcov.info'],
        lines: { covered: 90, total: 100 },
        branches: null,
        baseline: { linesPercent: 90, source: 'file' },
      },
      problems: [],
    },
    endpoints: [makeReading()],
    incidents: { status: 'known', value: makeSimilarIncidents(), problems: [] },
  },
  advice: null,
};

/** Git alone: no code host, no tracker, no calendar, no reports. */
export const bare: State = { ...orderly, context: makeContext(), evidence: emptyEvidence };

export type Judged = {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly decision: Decision;
};

/** Reviews and decides as the gate does. */
export function judgeState(state: State, setup: Setup): Judged {
  const { release, evidence } = state;
  const change = makeChange({
    modules: [state.module],
    workTypes: state.workTypes,
    impact: { level: state.impact, reasons: [] },
    context: state.context,
  });
  const settings = makeSettings({
    calendar: { ...makeSettings().calendar, freezes: state.freezes },
    people: { ...makeSettings().people, roles: { lead: ['ben'] } },
    standard: { onUnknown: setup.onUnknown, rules: rulesOf(setup), overrides: [], custom: [] },
    waivers: setup.waived.map(waiverOf),
    emergency: setup.emergency,
  });
  const standard = effectiveStandard({ settings, environment: release.environment, change, evidence });
  const own = reviewRelease({
    ...{ change, note: state.note, release, evidence, standard, settings },
    expressions: new Map(),
  });
  const findings = raiseByAdvice({
    findings: own,
    advice: state.advice,
    mode: 'warn',
    language: release.language,
  });
  const review = sealReview({
    ...{ findings, release, notRun: standard.notRun, advice: state.advice },
    version: `sha256:${'0'.repeat(64)}`,
  });
  const decision = decide({ review, release, change, standard, settings, usage: null });
  return { findings: new Map(findings.map((finding) => [finding.rule, finding])), decision };
}

const needed = { min: 1, teams: ['sre'], roles: ['lead'] };
const strict: RuleSettingsPatch = {
  window: { beforeDayOff: 'fail' },
  conflicts: { dependency: 'fail', platform: 'fail', marginMinutes: 30 },
  reviewers: {
    required: { low: needed, medium: needed, high: { ...needed, min: 2 }, critical: { ...needed, min: 3 } },
    codeOwners: 'fail',
    withoutPullRequest: 'fail',
  },
  checks: { required: ['build'] },
  'test-coverage': { minPercent: 85 },
  'issue-state': { acceptanceCriteria: 'fail' },
};

/** The options with one level for all rules; TypeScript does not see that a level replaces a level. */
function rulesOf({ level, isStrict }: Setup): ConfiguredRules {
  const usual = makeRules(isStrict ? strict : {});
  if (level === 'usual') return usual;
  const all = builtInRuleIds.map((id) => [
    id,
    // A rule that cannot be auto would be off.
    { ...usual[id], level: level === 'auto' && usual[id].level !== 'auto' ? 'block' : level },
  ]);
  return Object.fromEntries(all) as unknown as ConfiguredRules;
}

const waiverOf = (rule: BuiltInRuleId): Settings['waivers'][number] => ({
  rule,
  owner: 'Kim',
  approver: 'Lee',
  reason: 'agreed with the shop',
  expires: '2026-03-10',
  environments: null,
});

/** The state with other evidence. */
export const withEvidence = (state: State, more: Partial<State['evidence']>): State => ({
  ...state,
  evidence: { ...state.evidence, ...more },
});
/** The state with other context. */
export const withContext = (state: State, more: Partial<State['context']>): State => ({
  ...state,
  context: { ...state.context, ...more },
});

/** Adds to what is known. A source that is configured only now is no bad fact. */
export const extend = <Value>(reading: Reading<Value>, more: (value: Value) => Value): Reading<Value> =>
  reading.status === 'known' ? { ...reading, value: more(reading.value) } : reading;
