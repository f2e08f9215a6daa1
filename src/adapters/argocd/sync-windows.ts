// The deny window that holds one application, among the sync windows of its project. Pure.
import type { DenyWindow } from '../../domain/argocd.ts';
import { isObject, type JsonObject, readList, readPath, readText, readTexts } from './json-value.ts';

/** How the description of our windows begins: people read it, and we know our own by it. */
const mark = 'Held by Lockkeeper';

/** Begins anew each minute and lasts an hour: it is open until it is taken away. */
const always = { schedule: '* * * * *', minutes: 60 };

/** The same project with one window of ours for the application. Only `spec.syncWindows` differs. */
export function withWindow(project: JsonObject, application: string, window: DenyWindow): JsonObject {
  const windows = readList(project, 'spec', 'syncWindows');
  const place = windows.findIndex((entry) => isOurs(entry, application));
  const others = windows.filter((entry) => !isOurs(entry, application));
  const { schedule, minutes } = scheduleOf(window);
  const ours = {
    kind: 'deny',
    schedule,
    duration: freeDuration(minutes, schedule, others),
    applications: [application],
    // A sync that somebody starts by hand is held too.
    manualSync: false,
    timeZone: 'UTC',
    description: describe(window, application),
  };
  return withWindows(project, place === -1 ? [...others, ours] : others.toSpliced(place, 0, ours));
}

/** The same project without our window for the application; null: there is none. */
export function withoutWindow(project: JsonObject, application: string): JsonObject | null {
  const windows = readList(project, 'spec', 'syncWindows');
  const others = windows.filter((entry) => !isOurs(entry, application));
  return others.length === windows.length ? null : withWindows(project, others);
}

function withWindows(project: JsonObject, windows: readonly unknown[]): JsonObject {
  const spec = readPath(project, 'spec');
  const { syncWindows: _, ...rest } = isObject(spec) ? spec : {};
  return { ...project, spec: windows.length === 0 ? rest : { ...rest, syncWindows: windows } };
}

/**
 * Servers older than the description of windows drop it: there ours is known by its shape, an hour for each minute of
 * one application, which nobody writes by hand.
 */
function isOurs(window: unknown, application: string): boolean {
  const applications = readTexts(window, 'applications');
  if (readText(window, 'kind') !== 'deny') return false;
  if (applications.length !== 1 || applications[0] !== application) return false;
  const description = readText(window, 'description');
  if (description !== null) return description.startsWith(mark);
  const isWider = ['namespaces', 'clusters'].some((member) => readTexts(window, member).length > 0);
  return (
    !isWider &&
    readText(window, 'schedule') === always.schedule &&
    /^60m(?:\d+s)?$/.test(readText(window, 'duration') ?? '')
  );
}

/**
 * A window that ends by itself begins in the minute of now. Its schedule names a day of the year, so that it would come
 * again in a year where nobody releases it.
 */
function scheduleOf({ from, until }: DenyWindow): { readonly schedule: string; readonly minutes: number } {
  if (until === null) return always;
  const minuteMs = 60_000;
  const start = Math.floor(from / minuteMs) * minuteMs;
  const at = new Date(start);
  const day = `${at.getUTCDate()} ${at.getUTCMonth() + 1}`;
  return {
    schedule: `${at.getUTCMinutes()} ${at.getUTCHours()} ${day} *`,
    minutes: Math.max(1, Math.ceil((until - start) / minuteMs)),
  };
}

/** Argo CD takes no two windows of a project with the same kind, schedule and duration: a second's difference tells them apart. */
function freeDuration(minutes: number, schedule: string, others: readonly unknown[]): string {
  const taken = new Set(
    others
      .filter((window) => readText(window, 'kind') === 'deny' && readText(window, 'schedule') === schedule)
      .map((window) => readText(window, 'duration')),
  );
  let duration = `${minutes}m`;
  for (let seconds = 1; taken.has(duration); seconds += 1) duration = `${minutes}m${seconds}s`;
  return duration;
}

const reasonLengthMax = 200;

const isoTime = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

function describe({ reason, until }: DenyWindow, application: string): string {
  const said = reason
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, reasonLengthMax);
  const end = until === null ? 'Until released' : `Until ${isoTime(until)}, or released before`;
  return `${mark}: ${said}. ${end}: lockkeeper argocd release --application ${application}`;
}
