// A lexicon of kept and added rows, without reading the kept texts again. Pure.
import type { Lexicon } from '../../../domain/incident-search.ts';

type Joined = {
  readonly terms: string[];
  readonly offsets: number[];
  readonly rows: Uint32Array;
  readonly counts: Uint16Array;
};

/**
 * Joins what `earlier` knows of the rows that stay with `added`, whose rows come behind them; `fitted` is null.
 *
 * The same as a lexicon built of all texts, when both were built by the same version of it: kept rows keep their order.
 */
export function joinLexicons(input: {
  readonly earlier: Lexicon;
  /** By earlier row: the new one, −1: gone. */
  readonly rowOfEarlier: Int32Array;
  readonly keptCount: number;
  readonly added: Lexicon;
}): Lexicon {
  const { earlier, added, keptCount, rowOfEarlier } = input;
  const size = earlier.rows.length + added.rows.length;
  const joined: Joined = {
    terms: [],
    offsets: [0],
    rows: new Uint32Array(size),
    counts: new Uint16Array(size),
  };
  let end = 0;
  const take = (lexicon: Lexicon, index: number, rowOf: (row: number) => number): void => {
    for (let at = lexicon.offsets[index] ?? 0; at < (lexicon.offsets[index + 1] ?? 0); at += 1) {
      const row = rowOf(lexicon.rows[at] ?? 0);
      if (row < 0) continue;
      joined.rows[end] = row;
      joined.counts[end] = lexicon.counts[at] ?? 0;
      end += 1;
    }
  };
  for (const { term, inEarlier, inAdded } of mergeTerms(earlier.terms, added.terms)) {
    const start = end;
    if (inEarlier !== null) take(earlier, inEarlier, (row) => rowOfEarlier[row] ?? -1);
    if (inAdded !== null) take(added, inAdded, (row) => row + keptCount);
    // A term that only incidents had which are gone.
    if (end === start) continue;
    joined.terms.push(term);
    joined.offsets.push(end);
  }
  return {
    terms: joined.terms,
    offsets: Uint32Array.from(joined.offsets),
    rows: joined.rows.slice(0, end),
    counts: joined.counts.slice(0, end),
    lengths: joinLengths(input),
    fitted: null,
  };
}

function* mergeTerms(
  left: readonly string[],
  right: readonly string[],
): Generator<{ readonly term: string; readonly inEarlier: number | null; readonly inAdded: number | null }> {
  let atLeft = 0;
  let atRight = 0;
  while (atLeft < left.length || atRight < right.length) {
    const leftTerm = left[atLeft];
    const rightTerm = right[atRight];
    const isLeft = leftTerm !== undefined && (rightTerm === undefined || leftTerm <= rightTerm);
    const isRight = rightTerm !== undefined && (leftTerm === undefined || rightTerm <= leftTerm);
    yield {
      term: (isLeft ? leftTerm : rightTerm) ?? '',
      inEarlier: isLeft ? atLeft : null,
      inAdded: isRight ? atRight : null,
    };
    if (isLeft) atLeft += 1;
    if (isRight) atRight += 1;
  }
}

function joinLengths({
  earlier,
  rowOfEarlier,
  keptCount,
  added,
}: Parameters<typeof joinLexicons>[0]): Uint32Array {
  const lengths = new Uint32Array(keptCount + added.lengths.length);
  rowOfEarlier.forEach((row, earlierRow) => {
    if (row >= 0) lengths[row] = earlier.lengths[earlierRow] ?? 0;
  });
  lengths.set(added.lengths, keptCount);
  return lengths;
}
