// Values of the calendar and the certificates' rule that contradict each other. Pure.
import { type ConfigPath, showText, type ValueProblem } from './config-problem.ts';
import { select, selectText } from './select-values.ts';

/** Findings name calendars: two of one name could not be told apart. */
export function checkCalendarNames(config: unknown): readonly ValueProblem[] {
  const seen = new Set<string>();
  return selectText(config, ['calendar', 'sources', '*', 'name']).flatMap(({ path, value }) => {
    if (seen.has(value))
      return [{ path, at: 'value' as const, message: `two calendars have the name "${showText(value)}"` }];
    seen.add(value);
    return [];
  });
}

const places: readonly ConfigPath[] = [
  ['standard', 'rules', 'certificates'],
  ['standard', 'overrides', '*', 'rules', 'certificates'],
];

/** What fails must have warned before. */
export function checkCertificateDays(config: unknown): readonly ValueProblem[] {
  return places
    .flatMap((place) => select(config, place))
    .flatMap(({ path, value }) => {
      const [fail, warn] = [numberAt(value, 'min-days'), numberAt(value, 'warn-days')];
      if (fail === null || warn === null || fail <= warn) return [];
      const message = `${warn} must not be less than min-days (${fail}): what fails must have warned before`;
      return [{ path: [...path, 'warn-days'], at: 'value' as const, message }];
    });
}

function numberAt(value: unknown, key: string): number | null {
  if (value === null || typeof value !== 'object') return null;
  const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'number' ? found : null;
}
