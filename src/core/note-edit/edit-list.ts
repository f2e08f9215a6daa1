// Compares a list of the edited file with the list before. Pure.
import { type Alignable, alignLines } from './align-lines.ts';
import type { EditedLine, EditedList } from './note-edits.ts';

/** A line that was read, by what it says. */
type Lines<Read> = { readonly before: readonly Read[]; readonly edited: readonly Read[] };

/**
 * Finds what became of each line.
 *
 * `changed` tells the value of a line that was there (null: it says what it said), `added` that of a new one; a value
 * of `undefined`: the line says nothing, and is no line.
 */
export function editList<Read, Value>(
  { before, edited }: Lines<Read>,
  how: {
    readonly textOf: (line: Read) => string;
    /** What stays at the end of a line when its words change. */
    readonly markOf: (index: number) => string;
    readonly changed: (line: Read, from: number) => Value | null | undefined;
    readonly added: (line: Read) => Value | undefined;
  },
): EditedList<Value> {
  const isSame =
    before.length === edited.length &&
    edited.every((line, index) => how.textOf(line) === how.textOf(at(before, index)));
  const froms = isSame ? [...before.keys()] : align({ before, edited }, how);
  const lines = edited.flatMap((line, index): readonly EditedLine<Value>[] => {
    const from = froms[index] ?? null;
    if (from !== null) {
      const to = how.changed(line, from);
      return to === undefined ? [] : [{ from, to }];
    }
    const to = how.added(line);
    return to === undefined ? [] : [{ from, to }];
  });
  const isUnedited =
    lines.length === before.length && lines.every(({ from, to }, index) => from === index && to === null);
  return isUnedited ? null : lines;
}

function align<Read>(
  { before, edited }: Lines<Read>,
  how: { readonly textOf: (line: Read) => string; readonly markOf: (index: number) => string },
): readonly (number | null)[] {
  return alignLines(
    before.map((line, index): Alignable => ({ text: how.textOf(line), mark: how.markOf(index) })),
    edited.map((line): Alignable => ({ text: how.textOf(line), mark: '' })),
  );
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no entry ${index}`);
  return value;
}
