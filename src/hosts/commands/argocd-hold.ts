// `lockkeeper argocd hold`: denies syncs of an application. Effects: writes a sync window of its project in Argo CD.
import { parseMoment } from '../../core/review/moment.ts';
import { isoTime } from '../../core/time/iso-time.ts';
import { type EpochMs, epochMs } from '../../domain/units.ts';
import { Failure } from '../../failure.ts';
import type { Command, GivenOptions } from '../command.ts';
import { exits } from '../exit.ts';
import { isOn, textOf } from '../given-options.ts';
import { heldApplicationOf } from '../held-application.ts';

export const argocdHoldCommand: Command = async (given, surroundings) => {
  const { application, argocd, settings, signal } = await heldApplicationOf(given, surroundings);
  const from = epochMs(Date.now());
  const until = untilOf(given, { now: from, timeZone: settings.timeZone });
  const reason = textOf(given, 'reason') ?? 'by hand';
  const dryRun = isOn(given, 'dry-run');
  const project = dryRun
    ? (await argocd.readApplication(application, { signal })).project
    : await argocd.hold(application, { window: { reason, from, until }, signal });
  const place = [...(application.namespace === null ? [] : [application.namespace]), application.name].join(
    '/',
  );
  const end = until === null ? 'until it is released' : `until ${isoTime(until)}`;
  const doing = dryRun ? 'Would deny' : 'Denied';
  const exitCode = exits.done.code;
  return {
    exitCode,
    text: `${doing} syncs of ${application.name} ${end}, by a sync window of the project ${project}.\nRelease it with: lockkeeper argocd release --application ${place}\n`,
    json: {
      ...{ schemaVersion: 1, exitCode, dryRun, application: application.name, project, held: true },
      until: until === null ? null : isoTime(until),
    },
  };
};

/** A window longer than this is a typing error; and it would come again before it ends. */
const daysMax = 31;

function untilOf(
  given: GivenOptions,
  { now, timeZone }: { readonly now: EpochMs; readonly timeZone: string },
): EpochMs | null {
  const text = textOf(given, 'until');
  if (text === null) return null;
  const until = parseMoment(text, timeZone);
  if (until !== null && until > now && until - now <= daysMax * 86_400_000) return until;
  throw new Failure({
    code: 'arguments/invalid',
    message:
      until === null
        ? `--until is not a time: "${text}".`
        : `--until must be in the next ${daysMax} days: "${text}".`,
    hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}; without --until the application is held until it is released.`,
  });
}
