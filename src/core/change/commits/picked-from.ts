// Which commits a commit was picked from. Pure.
import type { Sha } from '../../../domain/units.ts';

const trailer = /^[ \t]*\(cherry picked from commit ([0-9a-f]{7,64})\)/gmu;

/** Lists the names in `(cherry picked from commit …)`, in order. */
export const pickedFrom = (commit: { readonly body: string }): readonly Sha[] =>
  [...commit.body.matchAll(trailer)].flatMap((match) => match[1] ?? []);
