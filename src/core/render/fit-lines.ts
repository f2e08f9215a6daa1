// Lines that fit: what does not is counted. Pure.

/**
 * Joins `head`, as many of `lines` as fit, and `tail`; where some do not fit, `leftOut` says how many.
 *
 * Units: UTF-16 code units, of which every text has at least as many as characters. `head` and `tail` are kept whole.
 */
export function fitLines(input: {
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly tail: readonly string[];
  readonly lengthMax: number;
  readonly leftOut: (count: number) => string;
}): string {
  const { head, lines, tail, lengthMax, leftOut } = input;
  const join = (kept: number): string =>
    [
      ...head,
      ...lines.slice(0, kept),
      ...(kept < lines.length ? [leftOut(lines.length - kept)] : []),
      ...tail,
    ].join('\n');
  let [low, high] = [0, lines.length];
  if (join(high).length <= lengthMax) return join(high);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (join(middle).length <= lengthMax) low = middle;
    else high = middle - 1;
  }
  return join(low);
}
