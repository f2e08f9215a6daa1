// Which rules judge one release: the workspace's standard with its overrides, in a form that can be hashed. Pure.
import picomatch from 'picomatch';
import type { Change } from '../../domain/change.ts';
import type { Finding, StandardSummary } from '../../domain/generated/review.ts';
import type {
  BuiltInRuleId,
  CustomRule,
  RuleOverride,
  RuleSettings,
  RuleSettingsPatch,
  Settings,
} from '../../domain/settings.ts';
import { appliesTo } from './applies-to.ts';
import { emergencyFindingId } from './reserved-rule-ids.ts';

/** The rules, levels and options that judge one release. */
export type EffectiveStandard = {
  readonly rules: RuleSettings;
  readonly custom: readonly CustomRule[];
  readonly onUnknown: 'block' | 'warn';
};

/** Applies the overrides whose conditions all hold, in their order: later ones win, option by option. */
export function effectiveStandard(input: {
  readonly settings: Settings;
  readonly environment: string;
  readonly change: Change;
}): EffectiveStandard {
  const { overrides, custom, onUnknown } = input.settings.standard;
  const rules = overrides
    .filter((override) => holds(override, input))
    .reduce((current, override) => patchRules(current, override.rules), input.settings.standard.rules);
  return { rules, custom, onUnknown };
}

/** The standard as JSON with sorted keys: equal standards give equal text, whatever order the config was written in. */
export const canonicalStandard = (standard: EffectiveStandard): string => JSON.stringify(sortKeys(standard));

/** Counts the rules that ran and those that passed; a rule that is off is neither. */
export function summariseStandard(findings: readonly Finding[], version: string): StandardSummary {
  const ran = findings.filter((finding) => finding.rule !== emergencyFindingId);
  return { version, met: ran.filter((finding) => finding.status === 'pass').length, total: ran.length };
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

function patchRules(rules: RuleSettings, patch: RuleSettingsPatch): RuleSettings {
  const patched = <Id extends BuiltInRuleId>(id: Id): RuleSettings[Id] => ({ ...rules[id], ...patch[id] });
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
