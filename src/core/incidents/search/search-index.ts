// Asks an index which incidents a change resembles; what is asked comes in as an argument. Pure.

import type { HazardId } from '../../../domain/generated/incident.ts';
import type { IncidentIndex } from '../../../domain/incident-index.ts';
import type {
  Candidate,
  FoundIncident,
  IncidentQuery,
  QueryTopic,
  TermStatistics,
} from '../../../domain/incident-search.ts';
import { Failure } from '../../../failure.ts';
import { explainIncident } from './explain-incident.ts';
import { hazardTerm } from './hazard-term.ts';
import { matchWords, rarityOf, type SharedWord, type WeighedWord, weighWords } from './match-words.ts';
import { createPhraseBook, type Glossary, type PhraseBook } from './phrase-book.ts';
import { probabilityOf, weighMatch, weighRelease } from './score.ts';
import { serviceKey } from './service-key.ts';
import { askedWords } from './terms-of.ts';
import { yearsBetween } from './years-between.ts';

/** Topics that are asked, and words of each; what a release says beyond that is not asked. */
const topicsMax = 64;
const topicLengthMax = 8_000;
const wordsMax = 96;
/** Candidates of a topic: enough that what words and vectors rank below is not what the score ranks first. */
const candidatesMin = 60;
const harmTerm = '#harm';

/** Makes vectors of texts, for queries. @throws {Failure} `embedder/…` */
export type EmbedQuery = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** A topic with its words weighed and its vector. */
type PreparedTopic = {
  readonly topic: QueryTopic;
  readonly words: readonly WeighedWord[];
  readonly vector: Float32Array | null;
  /** Those that the change shows strongly in a source of the topic. */
  readonly hazards: ReadonlySet<HazardId>;
};

/** How far a topic and an incident are alike. */
export type TopicMatch = {
  readonly topic: QueryTopic;
  readonly shared: readonly SharedWord[];
  readonly share: number;
  readonly evidence: number;
  readonly dense: number | null;
  /** Topics among which it is the best. */
  readonly tried: number;
  /** A source of the topic is strong evidence of a hazard that both share. */
  readonly showsHazard: boolean;
};

/** An incident with the topic that speaks for it most. */
export type Match = {
  readonly candidate: Candidate;
  readonly best: TopicMatch;
  readonly hazards: number;
  readonly harm: number;
  readonly sharesService: boolean;
};

/**
 * The `count` incidents that are most probably relevant, best first; equal ones by their row.
 *
 * `embed` null: words, hazards and services alone. When it fails, likewise, and `wordsOnly` says why, for people.
 * @throws {Failure} what the index throws
 */
export async function searchIndex(input: {
  readonly query: IncidentQuery;
  readonly index: IncidentIndex;
  readonly embed: EmbedQuery | null;
  readonly glossary: Glossary;
  readonly count: number;
}): Promise<{ readonly found: readonly FoundIncident[]; readonly wordsOnly: string | null }> {
  const { query, index, count } = input;
  const book = createPhraseBook(input.glossary);
  const { matches, wordsOnly } = await matchIncidents({ ...input, book });
  const found = matches
    .map((match) => ({ match, score: scoreOf(match, query.date) }))
    .sort((a, b) => b.score - a.score || a.match.candidate.row - b.match.candidate.row)
    .slice(0, count)
    .map(({ match, score }) => toFound(match, { score, query, book }));
  return { found: index.count === 0 ? [] : found, wordsOnly };
}

/** Every incident that may be relevant, with what it shares; as bench/incidents fits the coefficients of the score to it. */
export async function matchIncidents(input: {
  readonly query: IncidentQuery;
  readonly index: IncidentIndex;
  readonly embed: EmbedQuery | null;
  readonly book: PhraseBook;
  readonly count: number;
}): Promise<{ readonly matches: readonly Match[]; readonly wordsOnly: string | null }> {
  const { query, index, book } = input;
  const topics = query.topics
    .slice(0, topicsMax)
    .map(({ text, refs }) => ({ text: text.slice(0, topicLengthMax), refs }));
  if (index.count === 0) return { matches: [], wordsOnly: null };
  const asked = topics.map(({ text }) => askedWords(text, book).slice(0, wordsMax));
  const terms = new Set(asked.flat().flatMap((word) => word.alternatives.map(({ term }) => term)));
  const [statistics, { vectors, wordsOnly }] = await Promise.all([
    index.readTermStatistics([...terms, ...query.hazards.map(({ hazard }) => hazardTerm(hazard))]),
    embedTopics(topics, input),
  ]);
  const prepared = topics.map((topic, at) => ({
    topic,
    words: weighWords(asked[at] ?? [], statistics),
    vector: vectors[at] ?? null,
    hazards: hazardsShownIn(topic, query),
  }));
  const matches = await rank({ ...input, prepared, statistics });
  return { matches, wordsOnly };
}

async function embedTopics(
  topics: readonly QueryTopic[],
  { embed, index }: { readonly embed: EmbedQuery | null; readonly index: IncidentIndex },
): Promise<{ readonly vectors: readonly (Float32Array | null)[]; readonly wordsOnly: string | null }> {
  if (embed === null || topics.length === 0) return { vectors: [], wordsOnly: null };
  try {
    const vectors = await embed(topics.map(({ text }) => text));
    return { vectors: vectors.map((vector) => usable(vector, index.embedder.dims)), wordsOnly: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { vectors: [], wordsOnly: error.message };
  }
}

/** A vector of another length belongs to another space; one of zeros points nowhere. */
const usable = (vector: Float32Array, dims: number): Float32Array | null =>
  vector.length === dims && vector.every(Number.isFinite) && vector.some((value) => value !== 0)
    ? vector
    : null;

type Ranking = {
  readonly query: IncidentQuery;
  readonly index: IncidentIndex;
  readonly prepared: readonly PreparedTopic[];
  readonly statistics: TermStatistics;
  readonly count: number;
};

/** Asks topic by topic: words of forty topics at once would find what shares a little with each. */
async function rank({ query, index, prepared, statistics, count }: Ranking): Promise<readonly Match[]> {
  const hazards = query.hazards.map(({ hazard }) => hazard);
  const blank: PreparedTopic = { topic: { text: '', refs: [] }, words: [], vector: null, hazards: new Set() };
  const matches = new Map<number, Match>();
  for (const [at, topic] of (prepared.length === 0 ? [blank] : prepared).entries()) {
    const candidates = await index.findCandidates({
      terms: askedTerms(topic.words),
      vectors: topic.vector === null ? [] : [topic.vector],
      hazards: at === 0 ? hazards : [],
      services: at === 0 ? query.services : [],
      count: Math.max(candidatesMin, 3 * count),
    });
    for (const candidate of candidates) {
      const match = toMatch(candidate, { topic, query, statistics, tried: Math.max(1, prepared.length) });
      const known = matches.get(candidate.row);
      if (known === undefined || weighMatch(match.best) > weighMatch(known.best))
        matches.set(candidate.row, match);
    }
  }
  return [...matches.values()];
}

/** Hazards of which a source of the topic is evidence. */
const hazardsShownIn = ({ refs }: QueryTopic, { hazards }: IncidentQuery): ReadonlySet<HazardId> =>
  new Set(
    hazards
      .filter(
        ({ strength, evidence }) =>
          strength === 'strong' && evidence.some(({ ref }) => ref !== null && refs.includes(ref)),
      )
      .map(({ hazard }) => hazard),
  );

/** Weight of each term of the topic; harm weighs nothing, but is counted. */
function askedTerms(words: readonly WeighedWord[]): ReadonlyMap<string, number> {
  const terms = new Map<string, number>([[harmTerm, 0]]);
  for (const { word, weights } of words) {
    for (const [at, { term }] of word.alternatives.entries())
      terms.set(term, Math.max(terms.get(term) ?? 0, weights[at] ?? 0));
  }
  return terms;
}

function toMatch(
  candidate: Candidate,
  {
    topic,
    query,
    statistics,
    tried,
  }: {
    readonly topic: PreparedTopic;
    readonly query: IncidentQuery;
    readonly statistics: TermStatistics;
    readonly tried: number;
  },
): Match {
  const { shared, share, evidence } = matchWords(topic.words, candidate, statistics);
  const services = new Set(query.services.map(serviceKey));
  return {
    candidate,
    best: {
      ...{ topic: topic.topic, shared, share, evidence },
      dense: candidate.dense?.cosine ?? null,
      tried,
      showsHazard: candidate.incident.hazards.some(({ hazard }) => topic.hazards.has(hazard)),
    },
    hazards: sharedHazardsWeight(candidate, query, statistics),
    harm: harmOf(candidate),
    sharesService: candidate.incident.services.some((service) => services.has(serviceKey(service))),
  };
}

/**
 * A rare hazard in common says more than a common one; one that the change shows weakly, half as much. An incident names
 * its strongest hazards first: long reports mention many others in passing.
 */
function sharedHazardsWeight(
  { incident }: Candidate,
  { hazards }: IncidentQuery,
  { count, documentFrequency }: TermStatistics,
): number {
  return hazards.reduce((sum, { hazard, strength }) => {
    const place = incident.hazards.findIndex((own) => own.hazard === hazard);
    if (place < 0) return sum;
    const rarity = rarityOf(documentFrequency.get(hazardTerm(hazard)) ?? 0, count);
    return sum + (rarity * (strength === 'strong' ? 1 : 0.5)) / (1 + place / 3);
  }, 0);
}

/** Hazards were recognised in it, or it speaks of outages, failures and the like. */
function harmOf({ incident, frequencies }: Candidate): number {
  const words = frequencies.get(harmTerm) ?? 0;
  const signs = words + Math.min(2, incident.hazards.length);
  return signs / (signs + 1);
}

function scoreOf({ candidate, best, hazards, harm, sharesService }: Match, date: string | null): number {
  const ageYears = yearsBetween(candidate.incident.date, date);
  return probabilityOf({
    topic: weighMatch(best),
    release: weighRelease({ hazards, harm, sharesService, ageYears }),
  });
}

function toFound(
  match: Match,
  {
    score,
    query,
    book,
  }: { readonly score: number; readonly query: IncidentQuery; readonly book: PhraseBook },
): FoundIncident {
  const { incident } = match.candidate;
  const own = new Set(incident.hazards.map(({ hazard }) => hazard));
  const services = new Set(query.services.map(serviceKey));
  return {
    incident,
    score,
    lexical: match.best.share,
    dense: match.best.dense,
    hazards: query.hazards.map(({ hazard }) => hazard).filter((hazard) => own.has(hazard)),
    sameServices: incident.services.filter((service) => services.has(serviceKey(service))),
    why: explainIncident(match, { query, book }),
  };
}
