// Freezes and other work whose times cannot be read or end before they start. Pure.
import { freezePeriod } from '../core/review/freeze-period.ts';
import { parseDate, parseMoment } from '../core/review/moment.ts';
import { showText, type ValueProblem } from './config-problem.ts';
import { select, textAt } from './select-values.ts';

/** Checks the times of every freeze and piece of work, read in `timeZone` where they name none, as rules will read them. */
export function checkFreezes(config: unknown, timeZone: string): readonly ValueProblem[] {
  const periods = [
    ...select(config, ['calendar', 'freezes', '*']),
    ...select(config, ['calendar', 'work', '*']),
  ];
  return periods.flatMap(({ path, value }): readonly ValueProblem[] => {
    const from = textAt(value, ['from']);
    const to = textAt(value, ['to']);
    const unread = Object.entries({ from, to }).flatMap(([name, text]) => {
      if (text === null || parseDate(text) !== null || parseMoment(text, timeZone) !== null) return [];
      const message = `"${showText(text)}" is not a date or time like 2026-12-24 or 2026-12-24T18:00`;
      return [{ path: [...path, name], at: 'value', message } as const];
    });
    if (unread.length > 0 || from === null || to === null) return unread;
    const period = freezePeriod({ from, to }, timeZone);
    return period === null ? [{ path: [...path, 'to'], at: 'value', message: 'must be after from' }] : [];
  });
}
