// What each past incident does to a release. Pure.
import type { Note } from '../../../domain/generated/note.ts';
import type { RuleSettings } from '../../../domain/rule-settings.ts';
import type { SimilarIncident } from '../../../domain/similar-incidents.ts';
import { incidentRef } from '../../incidents/tell/tell-incident.ts';
import { acknowledgedIn } from './acknowledged.ts';

type Options = Omit<RuleSettings['similar-incident'], 'level'>;

/** An incident with what it does; an acknowledged one does nothing, and would have done what it stands at. */
export type StandingIncident = SimilarIncident & {
  readonly stand: 'fail' | 'warn' | 'shown';
  readonly acknowledged: boolean;
};

/** `beyond`: those that ask for attention and for which there is no room. */
export type StandingIncidents = {
  readonly shown: readonly StandingIncident[];
  readonly beyond: readonly StandingIncident[];
};

/** Share of the warning score from which on an incident is shown: what is less likely only tires. */
const shownShare = 0.5;

const weights = { fail: 2, warn: 1, shown: 0 } as const;

/** How much an incident asks for attention: 0 none, 1 a warning, 2 a failure. */
export const pressureOf = ({ stand, acknowledged }: StandingIncident): number =>
  acknowledged ? 0 : weights[stand];

/**
 * The incidents that are shown, the most pressing first, at most `max`.
 *
 * One that was found twice counts once, by what presses more. One more incident never takes the place of a more pressing one, so that it improves nothing.
 */
export function standIncidents(
  found: readonly SimilarIncident[],
  { options, note }: { readonly options: Options; readonly note: Note },
): StandingIncidents {
  const isAcknowledged = acknowledgedIn(note);
  const standing = found
    .filter(({ score }) => score >= options.warnScore * shownShare || score >= options.failScore)
    .map(
      (each): StandingIncident => ({
        ...each,
        stand: standOf(each, options),
        acknowledged: isAcknowledged(incidentRef(each.incident)),
      }),
    );
  const ranked = onceEach(standing).sort(
    (a, b) => pressureOf(b) - pressureOf(a) || b.score - a.score || byId(a, b),
  );
  return {
    shown: ranked.slice(0, options.max),
    beyond: ranked.slice(options.max).filter((each) => pressureOf(each) > 0),
  };
}

/** A draft, of which nobody has said yet what happened, and what only a model thought of warn at most. */
function standOf({ incident, score, via }: SimilarIncident, options: Options): StandingIncident['stand'] {
  const isGrave = options.failSeverities.includes(incident.severity);
  const isSure = incident.status === 'final' && via === 'change';
  if (score >= options.failScore && isGrave) return isSure ? 'fail' : 'warn';
  return score >= options.warnScore ? 'warn' : 'shown';
}

/** Of an incident that was found twice, what presses more; else what the change itself led to. */
function onceEach(standing: readonly StandingIncident[]): StandingIncident[] {
  const byIncident = new Map<string, StandingIncident>();
  for (const each of standing) {
    const other = byIncident.get(each.incident.id);
    const presses = other === undefined ? 1 : pressureOf(each) - pressureOf(other);
    if (presses > 0 || (presses === 0 && each.via === 'change')) byIncident.set(each.incident.id, each);
  }
  return [...byIncident.values()];
}

const byId = (a: SimilarIncident, b: SimilarIncident): number =>
  a.incident.id < b.incident.id ? -1 : Number(a.incident.id > b.incident.id);
