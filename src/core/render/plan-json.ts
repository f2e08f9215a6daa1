// A plan for programs: what `lockkeeper plan --format json` prints. Pure.

import { shortageText } from '../review/calendar/free-windows.ts';
import type { Period } from '../review/freeze-period.ts';
import { isoTime } from '../time/iso-time.ts';
import { type ToldPlan, windowArgument } from './plan-console.ts';

/** The plan with times in UTC and texts in the language of the release. */
export function buildPlanJson(plan: ToldPlan) {
  const { release, period, source, ahead, minutes, free, judged } = plan;
  const { workspace, environment, language, timeZone } = release;
  const window = (one: Period) => ({
    ...span(one),
    argument: windowArgument(one, timeZone),
  });
  return {
    workspace,
    environment,
    timeZone,
    period: span(period),
    source,
    work: ahead.map(({ work, conflict }) => ({
      ...work,
      ...span(work),
      shared: conflict?.shared ?? [],
      strength: conflict?.strength ?? null,
      severity: conflict?.severity ?? null,
    })),
    free: {
      minutes,
      windows: free.windows.map(window),
      shortage:
        free.shortage === null
          ? null
          : { kind: free.shortage.kind, text: shortageText(free.shortage)[language] },
    },
    window:
      judged === null
        ? null
        : {
            ...window(judged.window),
            findings: judged.findings.map(({ rule, level, outcome }) => ({
              rule,
              level,
              status: outcome.status,
              message: outcome.message[language],
              why: outcome.status === 'pass' ? '' : outcome.why[language],
              instead: outcome.status === 'pass' ? '' : outcome.instead[language],
            })),
          },
  };
}

const span = ({ start, end }: Period) => ({ start: isoTime(start), end: isoTime(end) });
