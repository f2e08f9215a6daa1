// Edited lines of prose: their words, and the sources behind them. Pure.
import { editList } from './edit-list.ts';
import type { ClaimValue, EditedList } from './note-edits.ts';
import type { Reading } from './read-edits.ts';
import type { Line } from './read-lines.ts';
import { sourcesKept } from './told-ignored.ts';

type Claim = { readonly text: string; readonly refs?: readonly string[] };

/** Lines before and now, and the claims that the lines before show, one each. */
export type ClaimLists = {
  readonly before: readonly Line[];
  readonly edited: readonly Line[];
  readonly claims: readonly Claim[];
};

/** What became of each line of a list of claims. */
export function readClaimEdits(
  { before, edited, claims }: ClaimLists,
  reading: Pick<Reading, 'sources' | 'ignore'>,
): EditedList<ClaimValue> {
  return editList(
    { before, edited },
    {
      textOf: ({ full }) => full,
      markOf: (index) => reading.sources.shown(claims[index]?.refs ?? []),
      changed: ({ full }, from) =>
        full === before[from]?.full ? null : wordsOf(full, claims[from] ?? nothing, reading),
      added: ({ full }) => addedClaim(full, reading),
    },
  );
}

const nothing: Claim = { text: '' };

/**
 * The words of a line that was there, without its sources; undefined: none are left.
 *
 * Sources that it had stay; a line that had none takes those that a person names.
 */
export function wordsOf(
  text: string,
  { refs = [] }: Claim,
  { sources, ignore }: Pick<Reading, 'sources' | 'ignore'>,
): ClaimValue | undefined {
  const shown = sources.shown(refs);
  if (shown !== '' && text.endsWith(shown)) return claimOf(text.slice(0, -shown.length));
  const split = sources.split(text);
  const value = claimOf(split.text);
  if (shown !== '' && value !== undefined) ignore(sourcesKept(value.text));
  return value === undefined || shown !== '' || split.refs.length === 0
    ? value
    : { ...value, refs: split.refs };
}

/** A new line, with the sources that it names. */
export function addedClaim(text: string, { sources }: Pick<Reading, 'sources'>): ClaimValue | undefined {
  const split = sources.split(text);
  const value = claimOf(split.text);
  return value === undefined ? undefined : { ...value, refs: split.refs };
}

function claimOf(text: string): ClaimValue | undefined {
  const words = text.trim();
  return words === '' ? undefined : { text: words, refs: null };
}
