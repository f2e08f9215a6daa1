// Puts an edited list into a list of the same kind. Pure.
import type { EditedList } from './note-edits.ts';

/** How one kind of line takes an edit. */
type How<Line, Value> = {
  /** By what a line of the target is the same as one of the base. */
  readonly keyOf: (line: Line) => string;
  /** The line with the edit; `was`: the line that the person saw; `isKnown`: the target has it. */
  readonly edit: (line: Line, to: Value, seen: { readonly was: Line; readonly isKnown: boolean }) => Line;
  /** A new line; null: there can be none. */
  readonly add: (to: Value) => Line | null;
};

/**
 * The lines of the target in their edited order, then those of the target that the person never saw.
 *
 * What they removed goes; what they edited or added comes in, also where the target had no such line.
 */
export function applyList<Line, Value>(
  input: {
    readonly base: readonly Line[];
    readonly target: readonly Line[];
    readonly edits: EditedList<Value>;
  },
  { keyOf, edit, add }: How<Line, Value>,
): Line[] {
  const { base, target, edits } = input;
  if (edits === null) return [...target];
  const places = locate({ base, target }, keyOf);
  const lines = edits.flatMap(({ from, to }): readonly Line[] => {
    const was = from === null ? undefined : base[from];
    if (was === undefined) {
      const line = to === null ? null : add(to);
      return line === null ? [] : [line];
    }
    const place = from === null ? undefined : places.get(from);
    const line = place === undefined ? undefined : target[place];
    if (to === null) return line === undefined ? [] : [line];
    return [edit(line ?? was, to, { was, isKnown: line !== undefined })];
  });
  const seen = new Set(places.values());
  return [...lines, ...target.filter((_line, index) => !seen.has(index))];
}

/** Which line of the target each line of the base is; of equal ones the first is the first. */
function locate<Line>(
  { base, target }: { readonly base: readonly Line[]; readonly target: readonly Line[] },
  keyOf: (line: Line) => string,
): ReadonlyMap<number, number> {
  const free = new Map<string, number[]>();
  for (const [index, line] of target.entries()) {
    const key = keyOf(line);
    free.set(key, [...(free.get(key) ?? []), index]);
  }
  const places = new Map<number, number>();
  for (const [index, line] of base.entries()) {
    const place = free.get(keyOf(line))?.shift();
    if (place !== undefined) places.set(index, place);
  }
  return places;
}
