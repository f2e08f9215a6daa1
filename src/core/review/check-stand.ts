// The checks of one head, sorted by what became of them. Pure.
import type { ModuleChange } from '../../domain/change.ts';
import type { CheckContext } from '../../domain/context.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { RuleSettings } from '../../domain/rule-settings.ts';
import { plainLine } from '../text/plain-line.ts';
import { gateCheckName } from './gate-check-name.ts';
import { createNameMatcher } from './match-names.ts';
import type { ChangeFacts, Evidence } from './rule.ts';
import { boundEvidence } from './wording.ts';

type Options = RuleSettings['checks'];

/** The checks of one head, sorted out. */
export type Stand = {
  readonly head: string;
  /** With the name of the module where there are several. */
  readonly label: (check: CheckContext) => string;
  readonly all: readonly CheckContext[];
  readonly succeeded: readonly CheckContext[];
  readonly failed: readonly CheckContext[];
  readonly pending: readonly CheckContext[];
  readonly passedOver: readonly CheckContext[];
  readonly ignored: readonly CheckContext[];
  /** Of the job that asks, and what the gate said of this commit before. */
  readonly own: readonly CheckContext[];
  /** Several jobs of the run that asks have not ended, and which of them asks cannot be told. */
  readonly isOwnUnclear: boolean;
};

/** Sorts them out: what `required` names is never left out. */
export function standOf(
  module: ModuleChange,
  { change, evidence, release }: ChangeFacts,
  options: Options,
): Stand {
  const all = change.context.checks.filter((check) => check.module === module.name);
  const isIgnored = createNameMatcher(options.ignore);
  const isRequired = createNameMatcher(options.required);
  const running = all.filter(({ state, url }) => state === 'pending' && isOfRun(url, evidence.ownRunUrl));
  const asking = askingOf(running, evidence.ownJob);
  const gate = gateCheckName(release);
  // That it refused this commit before is no news.
  const isOwn = (check: CheckContext): boolean =>
    (asking.includes(check) || check.name === gate) && !isRequired(check.name);
  const own = all.filter(isOwn);
  const isLeftOut = ({ name }: CheckContext): boolean => isIgnored(name) && !isRequired(name);
  const ignored = all.filter((check) => !isOwn(check) && isLeftOut(check));
  const judged = all.filter((check) => !isOwn(check) && !isLeftOut(check));
  const withState = (...states: readonly CheckContext['state'][]) =>
    judged.filter(({ state }) => states.includes(state));
  const isAlone = change.modules.length === 1;
  return {
    head: `${isAlone ? '' : `${module.name} `}${module.range.headSha.slice(0, 8)}`,
    label: ({ name }) => (isAlone ? plainLine(name) : `${plainLine(name)} (${module.name})`),
    all,
    succeeded: withState('success'),
    failed: withState('failure', 'cancelled'),
    pending: withState('pending'),
    passedOver: withState('skipped', 'neutral'),
    ignored,
    own,
    isOwnUnclear: asking.length === 0 && running.length > 1,
  };
}

/**
 * The checks of the job that asks, among those of its run that have not ended.
 *
 * A check bears the key of its job, with the values of a matrix behind it, or any name that the job was given: then
 * only the one that is alone can be told. Another job of the run may still find something.
 */
function askingOf(running: readonly CheckContext[], job: string | null): readonly CheckContext[] {
  const named = running.filter(({ name }) => name === job || name.startsWith(`${job} (`));
  if (job !== null && named.length > 0) return named;
  return running.length === 1 ? running : [];
}

/** Run 12 is not run 123. */
const isOfRun = (url: string | null, run: string | null): boolean =>
  url !== null &&
  run !== null &&
  run !== '' &&
  (url === run || url.startsWith(`${run.replace(/\/+$/u, '')}/`));

/** What became of a check, for people. */
export const checkStates: { readonly [state in CheckContext['state']]: Bilingual } = {
  success: { en: 'succeeded', ko: '성공' },
  failure: { en: 'failed', ko: '실패' },
  pending: { en: 'has not ended', ko: '진행 중' },
  neutral: { en: 'neutral', ko: '중립' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  cancelled: { en: 'cancelled', ko: '취소됨' },
};

/** One check and what became of it. */
export const tellCheck = ({ label }: Stand, check: CheckContext): Evidence => ({
  text: {
    en: `${label(check)}: ${checkStates[check.state].en}`,
    ko: `${label(check)}: ${checkStates[check.state].ko}`,
  },
  ref: check.ref,
});

/** Those that `choose` chooses of each head, bounded. */
export const tellChecks = (stands: readonly Stand[], choose: (stand: Stand) => readonly CheckContext[]) =>
  boundEvidence(stands.flatMap((stand) => choose(stand).map((check) => tellCheck(stand, check))));

/** Their names. */
export const labelsOf = (stands: readonly Stand[], choose: (stand: Stand) => readonly CheckContext[]) =>
  stands.flatMap((stand) => choose(stand).map(stand.label));
