// Which rules judge one release: the workspace's standard with its overrides, in a form that can be hashed. Pure.
import picomatch from 'picomatch';
import type { Change } from '../../domain/change.ts';
import type { ReleaseEvidence } from '../../domain/evidence.ts';
import type { Finding, StandardSummary } from '../../domain/generated/review.ts';
import type {
  BuiltInRuleId,
  ConfiguredRules,
  CustomRule,
  RuleOverride,
  RuleSettings,
  RuleSettingsPatch,
} from '../../domain/rule-settings.ts';
import type { Settings } from '../../domain/settings.ts';
import { appliesTo } from './applies-to.ts';
import { settleLevels } from './auto-levels.ts';
import { isOfStandard } from './reserved-rule-ids.ts';
import { builtInRuleIds } from './rules.ts';

/** The rules, levels and options that judge one release. */
export type EffectiveStandard = {
  readonly rules: RuleSettings;
  readonly custom: readonly CustomRule[];
  readonly onUnknown: 'block' | 'warn';
  /** Rules of level auto that have nothing to read. */
  readonly notRun: readonly BuiltInRuleId[];
};

/**
 * Applies the overrides whose conditions all hold, in their order: later ones win, option by option. Then rules of level
 * auto get the level that they have here.
 */
export function effectiveStandard(input: {
  readonly settings: Settings;
  readonly environment: string;
  readonly change: Change;
  readonly evidence: ReleaseEvidence;
}): EffectiveStandard {
  const { overrides, custom, onUnknown } = input.settings.standard;
  const rules = overrides
    .filter((override) => holds(override, input))
    .reduce((current, override) => patchRules(current, override.rules), input.settings.standard.rules);
  const settled = settleLevels(rules, input);
  const notRun = builtInRuleIds.filter((id) => rules[id].level === 'auto' && settled[id].level === 'off');
  return { rules: settled, custom, onUnknown, notRun };
}

/** The standard as JSON with sorted keys: equal standards give equal text, whatever order the config was written in. */
export const canonicalStandard = ({ rules, custom, onUnknown }: EffectiveStandard): string =>
  JSON.stringify(sortKeys({ rules, custom, onUnknown }));

/** Counts the rules that ran and those that passed; a rule that is off is neither. */
export function summariseStandard(
  findings: readonly Finding[],
  { version, notRun }: Pick<StandardSummary, 'version' | 'notRun'>,
): StandardSummary {
  const ran = findings.filter(isOfStandard);
  const met = ran.filter((finding) => finding.status === 'pass').length;
  return { version, met, total: ran.length, ...(notRun !== undefined && notRun.length > 0 && { notRun }) };
}

function holds(
  override: RuleOverride,
  { environment, change }: { readonly environment: string; readonly change: Change },
): boolean {
  const { environments, paths, workTypes } = override;
  return (
    appliesTo(environments, environment) &&
    (paths === null || touches(change, paths)) &&
    (workTypes === null || change.workTypes.some((hit) => workTypes.includes(hit.type)))
  );
}

/** A file that was moved away from a path touches it too. */
function touches(change: Change, globs: readonly string[]): boolean {
  const matches = picomatch([...globs], { dot: true });
  return change.modules.some((module) =>
    module.files.some(
      (file) => matches(file.path) || (file.previousPath !== undefined && matches(file.previousPath)),
    ),
  );
}

function patchRules(rules: ConfiguredRules, patch: RuleSettingsPatch): ConfiguredRules {
  const patched = <Id extends Exclude<BuiltInRuleId, 'reviewers'>>(id: Id): ConfiguredRules[Id] => ({
    ...rules[id],
    ...patch[id],
  });
  const required = { ...rules.reviewers.required, ...patch.reviewers?.required };
  return {
    operators: patched('operators'),
    window: patched('window'),
    freeze: patched('freeze'),
    checklists: patched('checklists'),
    'rollback-plan': patched('rollback-plan'),
    'monitoring-plan': patched('monitoring-plan'),
    'irreversible-migration': patched('irreversible-migration'),
    'migration-files': patched('migration-files'),
    'breaking-change': patched('breaking-change'),
    'note-complete': patched('note-complete'),
    coverage: patched('coverage'),
    'takes-away': patched('takes-away'),
    range: patched('range'),
    conflicts: patched('conflicts'),
    checks: patched('checks'),
    tests: patched('tests'),
    'test-coverage': patched('test-coverage'),
    'issue-state': patched('issue-state'),
    certificates: patched('certificates'),
    'migration-locks': patched('migration-locks'),
    'runtime-needs': patched('runtime-needs'),
    'similar-incident': patched('similar-incident'),
    reviewers: { ...rules.reviewers, ...patch.reviewers, required },
    sources: patched('sources'),
  };
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}
