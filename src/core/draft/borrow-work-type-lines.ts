// Lends a work template what it lacks for the work types of a change. Pure.
import type { Template } from '../../domain/generated/template.ts';

type Line = { readonly group?: string; readonly workTypes?: readonly string[] };

/**
 * Adds the signals and checklist lines of each work type that `template` says nothing about, from `lender`.
 *
 * A Kubernetes upgrade that also renews a certificate is so checked for both, and a line that both
 * templates would bring is told once.
 */
export function borrowWorkTypeLines(template: Template, lender: Template): Template {
  const { before, during, after } = template.checklists;
  const own = workTypesOf([...before, ...during, ...after]);
  const watched = workTypesOf(template.monitoring.signals);
  const lent = lender.checklists;
  return {
    ...template,
    monitoring: {
      ...template.monitoring,
      signals: [
        ...template.monitoring.signals,
        ...missing(lender.monitoring.signals, new Set([...own, ...watched])),
      ],
    },
    checklists: {
      before: [...before, ...missing(lent.before, own)],
      during: [...during, ...missing(lent.during, own)],
      after: [...after, ...missing(lent.after, own)],
    },
  };
}

/** Work types that lines are for, by group or by condition. */
function workTypesOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => [...(line.group === undefined ? [] : [line.group]), ...(line.workTypes ?? [])]),
  );
}

function missing<T extends Line>(lines: readonly T[], own: ReadonlySet<string>): readonly T[] {
  return lines.filter(
    (line) => line.workTypes !== undefined && !line.workTypes.some((type) => own.has(type)),
  );
}
