// Reads an answer to the request for a recap, and holds every field to the sentences that it cites. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import type { RecapPart } from '../../../domain/generated/recap-part.ts';
import { validateRecapPart } from '../../../domain/generated/recap-part.validate.js';
import type { IncidentReport } from '../../../domain/incident-report.ts';
import type { HazardHit } from '../../../domain/incident-search.ts';
import type { ReadAnswer } from '../../draft/parts/part.ts';
import { readBySchema } from '../../draft/parts/read-parts.ts';
import { plainLine } from '../../text/plain-line.ts';
import { cleanModelText } from '../../text/untrusted-text.ts';
import { findDates } from './find-date.ts';
import { maskPersonal } from './mask-personal.ts';
import { hazardsIn } from './recap-by-rules.ts';
import { recapAnswerSchema } from './recap-request.ts';
import { isSaidIn, saysNumbers } from './said-in.ts';

/** What an answer is held to. */
export type RecapGrounds = {
  /** As its source gives it: what it states is not the model's to change. */
  readonly report: IncidentReport;
  /** The recap by rules: what an answer does not say, or has no sentence for, stays as it is there. */
  readonly rules: Incident;
  /** Numbers of the sentences that the model was shown. */
  readonly shown: ReadonlySet<number>;
  readonly hits: readonly HazardHit[];
  /** Of the incident that comes of it. */
  readonly revision: string;
};

type Recap = Incident['recap'];
type Claim = Recap['summary'];
type Cited = { readonly text: string; readonly sentences: readonly number[] };

const hazardsMax = 12;
const termsMax = 20;
const claimNames = ['summary', 'trigger', 'cause', 'impact', 'mitigation', 'prevention'] as const;

/** Reads an answer; one of which no text stands in the sentences that it cites is a problem that a model can repair. */
export function readRecap(text: string, grounds: RecapGrounds): ReadAnswer<Incident> {
  const read = readBySchema<RecapPart>(text, recapAnswerSchema, validateRecapPart);
  if (!read.ok) return read;
  const part = read.value;
  const { rules, report } = grounds;
  const claims = claimNames.map((name) => groundClaim(part[name], grounds));
  if (claims.every((claim) => claim === null))
    return {
      ok: false,
      problems: [
        '/summary, /cause, /impact: no text stands in the sentences that it cites, with their numbers and names, in the language of the report',
      ],
    };
  const [summary, trigger, cause, impact, mitigation, prevention] = claims;
  return {
    ok: true,
    value: {
      ...rules,
      revision: grounds.revision,
      engine: 'model',
      title: report.title === null ? (groundHeadline(part.headline, grounds) ?? rules.title) : rules.title,
      date: report.date === null ? (groundDate(part.date, grounds) ?? rules.date) : rules.date,
      services: groundServices(part.services, grounds),
      severity: groundSeverity(part.severity, grounds),
      recap: {
        summary: summary ?? rules.recap.summary,
        trigger: trigger ?? rules.recap.trigger,
        cause: cause ?? rules.recap.cause,
        impact: impact ?? rules.recap.impact,
        mitigation: mitigation ?? rules.recap.mitigation,
        prevention: prevention ?? rules.recap.prevention,
      },
      hazards: groundHazards(part.hazards, grounds),
      searchTerms: groundTerms(part.searchTerms, grounds),
    },
  };
}

/** The numbers that were shown, each once, ascending. */
const shownAmong = (numbers: readonly number[], { shown }: RecapGrounds): number[] =>
  [...new Set(numbers)].filter((number) => shown.has(number)).sort((left, right) => left - right);

const textOf = (numbers: readonly number[], { rules }: RecapGrounds): string =>
  numbers.map((number) => rules.sentences[number] ?? '').join('\n');

const cleanText = (text: string): string => maskPersonal(cleanModelText(text));

function groundClaim(claim: Cited, grounds: RecapGrounds): Claim | null {
  const text = cleanText(claim.text);
  const sentences = shownAmong(claim.sentences, grounds);
  if (text === '' || sentences.length === 0) return null;
  return isSaidIn(text, textOf(sentences, grounds)) ? { text, sentences } : null;
}

/** A headline sums up: it is held to the whole report. */
function groundHeadline(headline: Cited, grounds: RecapGrounds): string | null {
  const text = cleanText(headline.text);
  const { sentences, title } = grounds.rules;
  return text !== '' && isSaidIn(text, [title, ...sentences].join('\n')) ? text : null;
}

function groundDate(date: Cited, grounds: RecapGrounds): string | null {
  const named = findDates(textOf(shownAmong(date.sentences, grounds), grounds));
  return named.includes(date.text) ? date.text : null;
}

/** Names that their sentences have; none: those that rules found. */
function groundServices(services: readonly Cited[], grounds: RecapGrounds): string[] {
  if (grounds.report.services.length > 0) return grounds.rules.services;
  const names = services.flatMap(({ text, sentences }) => {
    const name = cleanText(text).replace(/^[`'"]|[`'"]$/gu, '');
    const said = textOf(shownAmong(sentences, grounds), grounds).toLowerCase();
    return name.length > 1 && said.includes(name.toLowerCase()) ? [name] : [];
  });
  return names.length > 0 ? [...new Set(names)] : grounds.rules.services;
}

/** A grade that the report or its words give stands; the model may grade only what they leave open. */
function groundSeverity(
  { grade, sentences }: RecapPart['severity'],
  grounds: RecapGrounds,
): Incident['severity'] {
  if (grounds.rules.severity !== 'unknown') return grounds.rules.severity;
  return shownAmong(sentences, grounds).length > 0 ? grade : 'unknown';
}

/** Hazards whose evidence stands word for word in a cited sentence, then those that rules are sure of. */
function groundHazards(hazards: RecapPart['hazards'], grounds: RecapGrounds): Incident['hazards'] {
  const told = hazards.flatMap(({ hazard, evidence, sentences }) => {
    const words = plainLine(evidence);
    const numbers = shownAmong(sentences, grounds).filter((number) =>
      (grounds.rules.sentences[number] ?? '').toLowerCase().includes(words.toLowerCase()),
    );
    return words.length < 3 || numbers.length === 0 ? [] : [{ hazard, evidence: words, sentences: numbers }];
  });
  const sure = grounds.hits.filter(({ strength }) => strength === 'strong' || told.length === 0);
  const byId = new Map<string, Incident['hazards'][number]>();
  for (const each of [...told, ...hazardsIn(sure, grounds.rules.sentences)])
    if (!byId.has(each.hazard)) byId.set(each.hazard, each);
  return [...byId.values()].slice(0, hazardsMax);
}

const englishTerm = /^[a-z0-9][\x20-\x7e]{1,59}$/iu;

/** English words without numbers that the report does not have, and without people. */
function groundTerms(terms: readonly string[], { rules }: RecapGrounds): string[] {
  const said = [rules.title, ...rules.sentences].join('\n');
  const kept = terms
    .map((term) => cleanModelText(term).replace(/^[`'"]|[`'".]$/gu, ''))
    .filter(
      (term) =>
        englishTerm.test(term) &&
        /[a-z]{2}/iu.test(term) &&
        term.split(' ').length <= 6 &&
        maskPersonal(term) === term &&
        saysNumbers(term, said),
    );
  return [...new Map(kept.map((term) => [term.toLowerCase(), term])).values()].slice(0, termsMax);
}
