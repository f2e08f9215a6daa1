// Why an incident was found: what it and the query share, the most telling first. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import type { IncidentQuery, SearchReason } from '../../../domain/incident-search.ts';
import { documentText } from './document-text.ts';
import type { SharedWord } from './match-words.ts';
import { findPhrases, type PhraseBook } from './phrase-book.ts';
import { readWords } from './read-words.ts';
import type { Match } from './search-index.ts';
import { serviceKey } from './service-key.ts';

const wordsMax = 8;
/** Below this part of the most telling word, one tells nothing. */
const contributionShareMin = 0.2;
/** From this cosine on, texts are alike as a whole. */
const cosineMin = 0.3;

/** The reasons of a match: words, hazards and services; likeness as a whole where there is none of them. */
export function explainIncident(
  { candidate, best }: Match,
  { query, book }: { readonly query: IncidentQuery; readonly book: PhraseBook },
): readonly SearchReason[] {
  const { incident } = candidate;
  const words = tellWords(best.shared, incident, book);
  const reasons: readonly SearchReason[] = [
    ...(words.length === 0 ? [] : [{ kind: 'words' as const, words, topic: best.topic }]),
    ...tellHazards(query, incident),
    ...tellServices(query, incident),
  ];
  const isAlike = best.dense !== null && best.dense >= cosineMin;
  if (!isAlike || words.length > 2) return reasons;
  return [...reasons, { kind: 'meaning', topic: best.topic }];
}

type ToldWord = Extract<SearchReason, { kind: 'words' }>['words'][number];

/** Each word of the query once, and no word of the incident twice. */
function tellWords(shared: readonly SharedWord[], incident: Incident, book: PhraseBook): readonly ToldWord[] {
  const least = (shared[0]?.contribution ?? 0) * contributionShareMin;
  const telling = shared.filter(({ contribution }) => contribution > 0 && contribution >= least);
  if (telling.length === 0) return [];
  const surfaces = surfacesOf(incident, book);
  const told: ToldWord[] = [];
  const seen = new Set<string>();
  for (const { surface, alternative } of telling) {
    const there = surfaces.get(alternative.term) ?? surface;
    const isSame = alternative.kind === 'word' || there.toLowerCase() === surface.toLowerCase();
    const keys = [surface.toLowerCase(), there.toLowerCase()];
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    told.push({ word: surface, via: isSame ? null : there });
    if (told.length === wordsMax) break;
  }
  return told;
}

/** A word of the incident for each of its terms, as it stands there. */
function surfacesOf(incident: Incident, book: PhraseBook): ReadonlyMap<string, string> {
  const text = documentText(incident);
  const words = readWords(text);
  const surfaces = new Map<string, string>();
  const add = (term: string, surface: string): void => {
    if (!surfaces.has(term)) surfaces.set(term, surface);
  };
  for (const { term, surface } of words) add(term, surface);
  for (const { surface, meanings } of findPhrases(text, book, words)) {
    for (const { term, share } of meanings) if (share === 1) add(term, surface);
  }
  return surfaces;
}

function tellHazards(query: IncidentQuery, incident: Incident): readonly SearchReason[] {
  return query.hazards.flatMap(({ hazard, evidence }) => {
    const there = incident.hazards.find((own) => own.hazard === hazard);
    if (there === undefined) return [];
    return [{ kind: 'hazard' as const, hazard, inChange: evidence[0] ?? null, inIncident: there.evidence }];
  });
}

function tellServices(query: IncidentQuery, incident: Incident): readonly SearchReason[] {
  const asked = new Set(query.services.map(serviceKey));
  return incident.services
    .filter((service) => asked.has(serviceKey(service)))
    .map((name) => ({ kind: 'service' as const, name }));
}
