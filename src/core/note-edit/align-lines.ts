// Which line of an edited list is which line of the list before. Pure.
import { similarity } from './similarity.ts';

/** A line by what it says; `mark` is what stays when its words change (its sources), empty: nothing. */
export type Alignable = { readonly text: string; readonly mark: string };

/** From here on a line whose words changed is still the same line. */
const alikeMin = 0.5;
/** More lines than this are not compared pair by pair: positions must do. */
const pairsMax = 250_000;

/**
 * For each edited line the index of the line that it was; null: it is new.
 *
 * Lines with the same words first, in their order; then those most alike or with the same sources; then a line that
 * stands where one was that names no source.
 */
export function alignLines(
  before: readonly Alignable[],
  edited: readonly Alignable[],
): readonly (number | null)[] {
  const matches: (number | null)[] = edited.map(() => null);
  const free = new Set(before.keys());
  const pair = (from: number, to: number): void => {
    matches[to] = from;
    free.delete(from);
  };
  matchExactly(before, edited, pair);
  matchAlike({ before, edited, matches, free }, pair);
  matchByPlace({ before, edited, matches, free }, pair);
  return matches;
}

type Pair = (from: number, to: number) => void;

type State = {
  readonly before: readonly Alignable[];
  readonly edited: readonly Alignable[];
  readonly matches: readonly (number | null)[];
  readonly free: ReadonlySet<number>;
};

function matchExactly(before: readonly Alignable[], edited: readonly Alignable[], pair: Pair): void {
  const places = new Map<string, number[]>();
  for (const [index, { text }] of before.entries()) places.set(text, [...(places.get(text) ?? []), index]);
  for (const [index, { text }] of edited.entries()) {
    const from = places.get(text)?.shift();
    if (from !== undefined) pair(from, index);
  }
}

function matchAlike({ before, edited, matches, free }: State, pair: Pair): void {
  const open = [...edited.keys()].filter((to) => matches[to] === null);
  if (open.length * free.size > pairsMax) return;
  const scored = open
    .flatMap((to) => [...free].map((from) => ({ from, to, score: scoreOf(before[from], edited[to]) })))
    .filter(({ score }) => score >= alikeMin)
    .sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of scored) if (free.has(from) && matches[to] === null) pair(from, to);
}

function scoreOf(before: Alignable | undefined, edited: Alignable | undefined): number {
  if (before === undefined || edited === undefined) return 0;
  const sameSources = before.mark !== '' && edited.text.endsWith(before.mark) ? alikeMin : 0;
  return sameSources + similarity(before.text, edited.text);
}

/** The line behind the one that the line in front was: somebody wrote it anew in its place. */
function matchByPlace({ before, edited, matches, free }: State, pair: Pair): void {
  for (const to of edited.keys()) {
    if (matches[to] !== null) continue;
    const from = to === 0 ? 0 : (matches[to - 1] ?? Number.NaN) + 1;
    if (free.has(from) && before[from]?.mark === '') pair(from, to);
  }
}
