// Whether a line of a template speaks to a change. Pure.
import type { Change, WorkType } from '../../domain/change.ts';

/** A line without work types speaks to every change. */
export function appliesTo(workTypes: readonly WorkType[] | null | undefined, change: Change): boolean {
  return (
    workTypes === null ||
    workTypes === undefined ||
    workTypes.some((type) => change.workTypes.some((hit) => hit.type === type))
  );
}
