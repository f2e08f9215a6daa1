// Adds lines of a model to those of code: checklists, caveats, scope, signals. Code's lines come first and stay. Pure.
import type { BasicsPart } from '../../../domain/generated/basics-part.ts';
import type { ChecklistsPart } from '../../../domain/generated/checklists-part.ts';
import type { Note } from '../../../domain/generated/note.ts';
import { withoutKnown } from './same-lines.ts';

type Claim = Note['impact']['scope'][number];

const textOf = ({ text }: { readonly text: string }): string => text;

/** Claims of code, then those of a model that say something else. */
export const mergeClaims = (byCode: readonly Claim[], told: readonly Claim[]): Claim[] => [
  ...byCode,
  ...withoutKnown(told, byCode.map(textOf), textOf),
];

/** Signals of the config, the change and the template, then those that a model added. */
export function mergeSignals(
  monitoring: Note['monitoring'],
  told: BasicsPart['watch'],
): Note['monitoring']['scenario'] {
  const known = monitoring.scenario.map(({ signal }) => signal);
  const minutesMax = Math.max(1, Math.round(monitoring.hours * 60));
  const added = withoutKnown(told, known, ({ signal }) => signal);
  return [
    ...monitoring.scenario,
    ...added.map(({ signal, threshold, minutes, refs }) => ({
      signal,
      threshold,
      minutes: Math.min(minutes, minutesMax),
      source: 'model' as const,
      refs,
    })),
  ];
}

/** All lines of code, then those that a model added and no list has already. */
export function mergeChecklists(byCode: Note['checklists'], told: ChecklistsPart): Note['checklists'] {
  const known = [...byCode.before, ...byCode.during, ...byCode.after].map(textOf);
  const merge = (phase: keyof ChecklistsPart): Note['checklists']['before'] => {
    const added = withoutKnown(told[phase], known, textOf);
    known.push(...added.map(textOf));
    return [
      ...byCode[phase],
      ...added.map(({ group, text, refs }) => ({ group, text, source: 'model' as const, done: false, refs })),
    ];
  };
  return { before: merge('before'), during: merge('during'), after: merge('after') };
}
