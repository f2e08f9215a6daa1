// The values of a release that templates may name. Pure.
import type { EpochMs } from '../../domain/units.ts';
import { localTime } from '../time/iso-time.ts';
import type { DraftInput } from './draft-input.ts';

/** Values by name; see schemas/template.schema.json. */
export type NoteValues = Readonly<
  Record<'environment' | 'module' | 'modules' | 'base' | 'head' | 'window' | 'hours' | 'subject', string>
>;

/** Collects the values that the template of the note may name. */
export function noteValues(input: DraftInput): NoteValues {
  const { change, release, settings, template, digest } = input;
  const names = change.modules.map((module) => module.name);
  const first = change.modules[0];
  return {
    environment: release.environment,
    module: names[0] ?? release.workspace,
    modules: names.join(', '),
    base: first ? describeRef(first.range.base, first.range.baseSha) : '–',
    head: first ? describeRef(first.range.head, first.range.headSha) : '–',
    window: release.window ? windowText(release.window, release.timeZone) : '–',
    hours: String(settings.monitoring.hours ?? template.monitoring.hours),
    subject: digest.facts.find((fact) => !fact.grouped)?.text ?? names.join(', '),
  };
}

/** A ref with its commit: `v1.4.0 (1a2b3c4d)`; the commit alone when the ref is one. */
export function describeRef(ref: string, sha: string): string {
  const short = sha.slice(0, 8);
  return ref === 'HEAD' || ref === '@' || /^[0-9a-f]{7,64}$/.test(ref) ? short : `${ref} (${short})`;
}

function windowText(window: { readonly start: EpochMs; readonly end: EpochMs }, timeZone: string): string {
  return `${localTime(window.start, timeZone)} – ${localTime(window.end, timeZone).slice(11)} (${timeZone})`;
}
