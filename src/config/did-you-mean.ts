// Finds the name that was probably meant. Pure.
import { distance } from 'fastest-levenshtein';

/**
 * The nearest of `known`, or null when none is near enough to be a slip of the hand.
 *
 * Near: at most a third of the letters differ, and never more than three.
 */
export function findNearest(given: string, known: readonly string[]): string | null {
  const wanted = normalise(given);
  let best: { readonly name: string; readonly edits: number } | null = null;
  for (const name of known) {
    if (Math.abs(name.length - given.length) > 3) continue;
    const edits = distance(wanted, normalise(name));
    if (edits <= Math.min(3, Math.ceil(name.length / 3)) && (best === null || edits < best.edits)) {
      best = { name, edits };
    }
  }
  return best?.name ?? null;
}

/** A clause to end a message with: `; did you mean "x"?`, else the list of what there is when it is short, else nothing. */
export function suggest(given: string, known: readonly string[]): string {
  const nearest = findNearest(given, known);
  if (nearest !== null) return `; did you mean "${nearest}"?`;
  return known.length > 0 && known.length <= 14 ? `; known: ${known.join(', ')}` : '';
}

const normalise = (text: string): string => text.toLowerCase().replace(/[_\s]/g, '-');
