// How long a decision about a sync may be kept. Pure.
import type { Decision } from '../../domain/generated/decision.ts';
import type { Note } from '../../domain/generated/note.ts';
import { type EpochMs, epochMs } from '../../domain/units.ts';
import { parseMoment } from '../review/moment.ts';

/**
 * Argo CD tries a failed sync again five times by default, the last time after two and a half minutes. A refusal that
 * were kept for longer would outlive its reason: somebody approves, a check turns green, and the next try must see it.
 */
const refusalMs = 3 * 60_000;

/**
 * null: it is not kept.
 *
 * What lets a release go ends with its window, at the latest; what a waiver let go is as short as a refusal, since waivers
 * end by the calendar.
 */
export function keptUntil(input: {
  readonly decision: Pick<Decision, 'findings'>;
  readonly window: Note['window'];
  readonly isRefused: boolean;
  readonly now: EpochMs;
  readonly keepMs: number;
}): EpochMs | null {
  const { decision, window, isRefused, now, keepMs } = input;
  const isWaived = decision.findings.some(({ waiver }) => waiver !== undefined);
  const longest = now + (isRefused || isWaived ? Math.min(keepMs, refusalMs) : keepMs);
  const windowEnd = (window && parseMoment(window.end, 'UTC')) ?? Number.POSITIVE_INFINITY;
  const until = isRefused ? longest : Math.min(longest, windowEnd);
  return until > now ? epochMs(until) : null;
}
