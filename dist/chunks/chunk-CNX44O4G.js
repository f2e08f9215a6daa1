import {
  documentText
} from "./chunk-I23HZER3.js";
import {
  saturation,
  serviceKey
} from "./chunk-FODUH6ZH.js";
import {
  askedWords,
  createPhraseBook,
  findPhrases,
  hazardTerm,
  readWords
} from "./chunk-DSUPOY2D.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/core/incidents/search/explain-incident.ts
var wordsMax = 8;
var contributionShareMin = 0.2;
var cosineMin = 0.3;
function explainIncident({ candidate, best }, { query, book }) {
  const { incident } = candidate;
  const words = tellWords(best.shared, incident, book);
  const reasons = [
    ...words.length === 0 ? [] : [{ kind: "words", words, topic: best.topic }],
    ...tellHazards(query, incident),
    ...tellServices(query, incident)
  ];
  const isAlike = best.dense !== null && best.dense >= cosineMin;
  if (!isAlike || words.length > 2) return reasons;
  return [...reasons, { kind: "meaning", topic: best.topic }];
}
function tellWords(shared, incident, book) {
  const least = (shared[0]?.contribution ?? 0) * contributionShareMin;
  const telling = shared.filter(({ contribution }) => contribution > 0 && contribution >= least);
  if (telling.length === 0) return [];
  const surfaces = surfacesOf(incident, book);
  const told = [];
  const seen = /* @__PURE__ */ new Set();
  for (const { surface, alternative } of telling) {
    const there = surfaces.get(alternative.term) ?? surface;
    const isSame = alternative.kind === "word" || there.toLowerCase() === surface.toLowerCase();
    const keys = [surface.toLowerCase(), there.toLowerCase()];
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    told.push({ word: surface, via: isSame ? null : there });
    if (told.length === wordsMax) break;
  }
  return told;
}
function surfacesOf(incident, book) {
  const text = documentText(incident);
  const words = readWords(text);
  const surfaces = /* @__PURE__ */ new Map();
  const add = (term, surface) => {
    if (!surfaces.has(term)) surfaces.set(term, surface);
  };
  for (const { term, surface } of words) add(term, surface);
  for (const { surface, meanings } of findPhrases(text, book, words)) {
    for (const { term, share } of meanings) if (share === 1) add(term, surface);
  }
  return surfaces;
}
function tellHazards(query, incident) {
  return query.hazards.flatMap(({ hazard, evidence }) => {
    const there = incident.hazards.find((own) => own.hazard === hazard);
    if (there === void 0) return [];
    return [{ kind: "hazard", hazard, inChange: evidence[0] ?? null, inIncident: there.evidence }];
  });
}
function tellServices(query, incident) {
  const asked = new Set(query.services.map(serviceKey));
  return incident.services.filter((service) => asked.has(serviceKey(service))).map((name) => ({ kind: "service", name }));
}

// src/core/incidents/search/match-words.ts
var conceptWeight = 1.2;
var furtherShare = 0.1;
var unknownShare = 0.5;
function rarityOf(frequency, count) {
  const inverse = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
  return Math.min(1, inverse / Math.log(2 * count + 2));
}
function weighWords(words, statistics) {
  const { count, documentFrequency } = statistics;
  return words.map((word) => {
    const weights = word.alternatives.map(({ term, share }) => {
      const own = term.startsWith("#") ? conceptWeight : 1;
      return word.weight * own * share * rarityOf(documentFrequency.get(term) ?? 0, count);
    });
    const known = weights.filter((_, at) => documentFrequency.has(word.alternatives[at]?.term ?? ""));
    const ideal = known.length > 0 ? Math.max(...known) : unknownShare * Math.max(0, ...weights);
    return { word, weights, ideal };
  });
}
function matchWords(words, candidate, { lengthMean }) {
  const length = candidate.length / Math.max(1, lengthMean);
  const shared = words.flatMap((word) => shareOf(word, candidate, length) ?? []);
  const ideal = words.reduce((sum, word) => sum + word.ideal, 0);
  const evidence = shared.reduce((sum, { contribution }) => sum + contribution, 0);
  return {
    shared: shared.sort((a, b) => b.contribution - a.contribution),
    evidence,
    share: ideal > 0 ? Math.min(1, evidence / ideal) : 0
  };
}
function shareOf({ word, weights }, candidate, length) {
  let sum = 0;
  let most = null;
  for (const [at, alternative] of word.alternatives.entries()) {
    const occurrences = candidate.frequencies.get(alternative.term) ?? 0;
    if (occurrences === 0) continue;
    const given = (weights[at] ?? 0) * saturation(occurrences, length);
    sum += given;
    if (most === null || given > most.given) most = { alternative, given };
  }
  if (most === null) return null;
  const contribution = most.given + furtherShare * (sum - most.given);
  return { surface: word.surface, alternative: most.alternative, contribution };
}

// src/core/incidents/search/coefficients.ts
var coefficients = {
  base: -9.9,
  share: 1.8,
  evidence: 5,
  dense: 0.2,
  hazards: 4.6,
  harm: 2.5,
  /** Doubles the odds. */
  service: 0.7,
  /** Between an incident of today and one long ago: odds half as high again. */
  recency: 0.4,
  /** Bonferroni's correction: with less, releases of many topics warn more often than those of few. */
  topics: 1,
  /** The same for topics that show a hazard which both share: at 0, one release in ten of public histories warned, at 1 a migration that warned alone passed among ten commits. */
  topicsWithHazard: 0.5
};

// src/core/incidents/search/score.ts
function weighTopic({ share, evidence, dense }) {
  const { share: ofShare, evidence: ofEvidence, dense: ofDense } = coefficients;
  return ofShare * share + ofEvidence * Math.log1p(evidence) + ofDense * Math.max(0, dense ?? 0);
}
var halfLifeYears = 5;
function weighRelease({ hazards, sharesService, harm, ageYears }) {
  const age = ageYears === null ? halfLifeYears : Math.max(0, ageYears);
  return coefficients.hazards * (1 - Math.exp(-hazards)) + coefficients.service * (sharesService ? 1 : 0) + coefficients.harm * harm + coefficients.recency * (2 ** (-age / halfLifeYears) - 0.5);
}
function weighMatch(signs) {
  const power = signs.showsHazard ? coefficients.topicsWithHazard : coefficients.topics;
  return weighTopic(signs) - power * Math.log(Math.max(1, signs.tried));
}
function probabilityOf({
  topic,
  release
}) {
  return 1 / (1 + Math.exp(-(coefficients.base + topic + release)));
}

// src/core/incidents/search/years-between.ts
var day = /^(\d{4})-(\d{2})-(\d{2})$/;
var inYears = (date) => {
  const [, year, month, ofMonth] = day.exec(date) ?? [];
  return year === void 0 ? null : Number(year) + (Number(month) - 1) / 12 + (Number(ofMonth) - 1) / 365;
};
function yearsBetween(earlier, later) {
  const [from, to] = [earlier === null ? null : inYears(earlier), later === null ? null : inYears(later)];
  return from === null || to === null ? null : to - from;
}

// src/core/incidents/search/search-index.ts
var topicsMax = 64;
var topicLengthMax = 8e3;
var wordsMax2 = 96;
var candidatesMin = 60;
var harmTerm = "#harm";
async function searchIndex(input) {
  const { query, index, count } = input;
  const book = createPhraseBook(input.glossary);
  const { matches, wordsOnly } = await matchIncidents({ ...input, book });
  const found = matches.map((match) => ({ match, score: scoreOf(match, query.date) })).sort((a, b) => b.score - a.score || a.match.candidate.row - b.match.candidate.row).slice(0, count).map(({ match, score }) => toFound(match, { score, query, book }));
  return { found: index.count === 0 ? [] : found, wordsOnly };
}
async function matchIncidents(input) {
  const { query, index, book } = input;
  const topics = query.topics.slice(0, topicsMax).map(({ text, refs }) => ({ text: text.slice(0, topicLengthMax), refs }));
  if (index.count === 0) return { matches: [], wordsOnly: null };
  const asked = topics.map(({ text }) => askedWords(text, book).slice(0, wordsMax2));
  const terms = new Set(asked.flat().flatMap((word) => word.alternatives.map(({ term }) => term)));
  const [statistics, { vectors, wordsOnly }] = await Promise.all([
    index.readTermStatistics([...terms, ...query.hazards.map(({ hazard }) => hazardTerm(hazard))]),
    embedTopics(topics, input)
  ]);
  const prepared = topics.map((topic, at) => ({
    topic,
    words: weighWords(asked[at] ?? [], statistics),
    vector: vectors[at] ?? null,
    hazards: hazardsShownIn(topic, query)
  }));
  const matches = await rank({ ...input, prepared, statistics });
  return { matches, wordsOnly };
}
async function embedTopics(topics, { embed, index }) {
  if (embed === null || topics.length === 0) return { vectors: [], wordsOnly: null };
  try {
    const vectors = await embed(topics.map(({ text }) => text));
    return { vectors: vectors.map((vector) => usable(vector, index.embedder.dims)), wordsOnly: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { vectors: [], wordsOnly: error.message };
  }
}
var usable = (vector, dims) => vector.length === dims && vector.every(Number.isFinite) && vector.some((value) => value !== 0) ? vector : null;
async function rank({ query, index, prepared, statistics, count }) {
  const hazards = query.hazards.map(({ hazard }) => hazard);
  const blank = { topic: { text: "", refs: [] }, words: [], vector: null, hazards: /* @__PURE__ */ new Set() };
  const matches = /* @__PURE__ */ new Map();
  for (const [at, topic] of (prepared.length === 0 ? [blank] : prepared).entries()) {
    const candidates = await index.findCandidates({
      terms: askedTerms(topic.words),
      vectors: topic.vector === null ? [] : [topic.vector],
      hazards: at === 0 ? hazards : [],
      services: at === 0 ? query.services : [],
      count: Math.max(candidatesMin, 3 * count)
    });
    for (const candidate of candidates) {
      const match = toMatch(candidate, { topic, query, statistics, tried: Math.max(1, prepared.length) });
      const known = matches.get(candidate.row);
      if (known === void 0 || weighMatch(match.best) > weighMatch(known.best))
        matches.set(candidate.row, match);
    }
  }
  return [...matches.values()];
}
var hazardsShownIn = ({ refs }, { hazards }) => new Set(
  hazards.filter(
    ({ strength, evidence }) => strength === "strong" && evidence.some(({ ref }) => ref !== null && refs.includes(ref))
  ).map(({ hazard }) => hazard)
);
function askedTerms(words) {
  const terms = /* @__PURE__ */ new Map([[harmTerm, 0]]);
  for (const { word, weights } of words) {
    for (const [at, { term }] of word.alternatives.entries())
      terms.set(term, Math.max(terms.get(term) ?? 0, weights[at] ?? 0));
  }
  return terms;
}
function toMatch(candidate, {
  topic,
  query,
  statistics,
  tried
}) {
  const { shared, share, evidence } = matchWords(topic.words, candidate, statistics);
  const services = new Set(query.services.map(serviceKey));
  return {
    candidate,
    best: {
      ...{ topic: topic.topic, shared, share, evidence },
      dense: candidate.dense?.cosine ?? null,
      tried,
      showsHazard: candidate.incident.hazards.some(({ hazard }) => topic.hazards.has(hazard))
    },
    hazards: sharedHazardsWeight(candidate, query, statistics),
    harm: harmOf(candidate),
    sharesService: candidate.incident.services.some((service) => services.has(serviceKey(service)))
  };
}
function sharedHazardsWeight({ incident }, { hazards }, { count, documentFrequency }) {
  return hazards.reduce((sum, { hazard, strength }) => {
    const place = incident.hazards.findIndex((own) => own.hazard === hazard);
    if (place < 0) return sum;
    const rarity = rarityOf(documentFrequency.get(hazardTerm(hazard)) ?? 0, count);
    return sum + rarity * (strength === "strong" ? 1 : 0.5) / (1 + place / 3);
  }, 0);
}
function harmOf({ incident, frequencies }) {
  const words = frequencies.get(harmTerm) ?? 0;
  const signs = words + Math.min(2, incident.hazards.length);
  return signs / (signs + 1);
}
function scoreOf({ candidate, best, hazards, harm, sharesService }, date) {
  const ageYears = yearsBetween(candidate.incident.date, date);
  return probabilityOf({
    topic: weighMatch(best),
    release: weighRelease({ hazards, harm, sharesService, ageYears })
  });
}
function toFound(match, {
  score,
  query,
  book
}) {
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
    why: explainIncident(match, { query, book })
  };
}

export {
  searchIndex,
  matchIncidents
};
