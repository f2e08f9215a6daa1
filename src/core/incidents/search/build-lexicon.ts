// Incidents → the terms of an index: postings by term. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import type { Lexicon } from '../../../domain/incident-search.ts';
import { documentText } from './document-text.ts';
import { hazardTerm } from './hazard-term.ts';
import { createPhraseBook, type PhraseBook } from './phrase-book.ts';
import { countTerms } from './terms-of.ts';

/** Occurrences are kept in 16 bits. */
const countMax = 65_535;

type Posting = { readonly row: number; readonly count: number };

/** Terms of an incident: those of its text, and a term a hazard, so that the index knows how common each is. */
function incidentTerms(incident: Incident, book: PhraseBook): Map<string, number> {
  const counts = countTerms(documentText(incident), book);
  for (const { hazard } of incident.hazards) counts.set(hazardTerm(hazard), 1);
  return counts;
}

/**
 * The lexicon of `incidents`, whose rows are their places in the list; its `fitted` is null.
 *
 * Deterministic: terms sorted by code unit, postings by row.
 */
export function buildLexicon(incidents: readonly Incident[]): Lexicon {
  const book = createPhraseBook({});
  const postings = new Map<string, Posting[]>();
  const lengths = new Uint32Array(incidents.length);
  let size = 0;
  for (const [row, incident] of incidents.entries()) {
    for (const [term, count] of incidentTerms(incident, book)) {
      const list = postings.get(term);
      const posting = { row, count: Math.min(count, countMax) };
      if (list === undefined) postings.set(term, [posting]);
      else list.push(posting);
      lengths[row] = (lengths[row] ?? 0) + count;
      size += 1;
    }
  }
  return { ...layOut(postings, size), lengths, fitted: null };
}

function layOut(
  postings: ReadonlyMap<string, readonly Posting[]>,
  size: number,
): Pick<Lexicon, 'terms' | 'offsets' | 'rows' | 'counts'> {
  const terms = [...postings.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const rows = new Uint32Array(size);
  const counts = new Uint16Array(size);
  let at = 0;
  for (const [index, term] of terms.entries()) {
    for (const { row, count } of postings.get(term) ?? []) {
      rows[at] = row;
      counts[at] = count;
      at += 1;
    }
    offsets[index + 1] = at;
  }
  return { terms, offsets, rows, counts };
}
