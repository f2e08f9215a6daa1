// Recaps a report by headings and sentences: what it says, in its own words, with the numbers of the sentences. Pure.
import type { Incident } from '../../../domain/generated/incident.ts';
import type { IncidentReport } from '../../../domain/incident-report.ts';
import type { HazardHit } from '../../../domain/incident-search.ts';
import { stripHidden } from '../../text/hidden-characters.ts';
import { plainLine } from '../../text/plain-line.ts';
import { chooseClaims } from './choose-claims.ts';
import { findDate, toDay } from './find-date.ts';
import { findServices } from './find-services.ts';
import { judgeSeverity } from './judge-severity.ts';
import { type ReadReport, type ReportSentence, readReport } from './report-sentences.ts';
import { tellLanguage } from './tell-language.ts';

/** Grows when the rules recap the same report otherwise: it is part of the revision. */
export const rulesVersion = 2;

/** Finds hazards in the sentences of a report, strongest first. */
export type HazardsOf = (sentences: readonly string[]) => readonly HazardHit[];

const titleLengthMax = 120;
/** Bounds of schemas/incident.schema.json. */
const bounds = {
  title: 300,
  service: 200,
  services: 50,
  hazards: 12,
  evidence: 300,
  url: 2000,
  sentences: 1000,
} as const;
/** Where a report tells of itself: its first sentences, and rows of its form. */
const leadSentences = 40;

/**
 * The incident that a report tells of. Same report, same incident; valid by schemas/incident.schema.json.
 *
 * Every claim stands in the report; what it does not say is null. `report` holds no secrets and personal data any more
 * (core/incidents/recap/mask-personal.ts); its id and its source are of the schema's form.
 */
export function recapByRules(input: {
  readonly report: IncidentReport;
  /** Hash of the report and of how it is recapped. */
  readonly revision: string;
  readonly hazardsOf: HazardsOf;
}): Incident {
  const { report, revision, hazardsOf } = input;
  const read = readReport(report.text);
  const given = cutWords(oneLine(report.title ?? ''), bounds.title);
  const told: readonly ReportSentence[] =
    read.sentences.length > 0 ? read.sentences : [onlySentence(given || read.title || report.id)];
  const sentences = told.map(({ text }) => text);
  const recap = chooseClaims(told);
  const title = given || cutWords(titleOf(read, recap.summary.text), titleLengthMax) || report.id;
  const about = [title, ...sentences];
  return {
    schemaVersion: 1,
    id: report.id,
    revision,
    title,
    date: toDay(report.date ?? '') ?? findDate(textsWithDate(told, title)),
    services: servicesOf(report, sentences),
    severity: report.severity ?? judgeSeverity(about.slice(0, leadSentences)),
    language: report.language ?? tellLanguage(about.join('\n')),
    url: webAddress(report.url),
    source: report.source,
    status: report.status,
    engine: 'rules',
    recap,
    hazards: hazardsIn(hazardsOf(sentences), sentences),
    searchTerms: [],
    sentences,
  };
}

const oneLine = (text: string): string => plainLine(stripHidden(text.slice(0, 4 * bounds.url)));

const onlySentence = (text: string): ReportSentence => ({
  text: text.slice(0, bounds.sentences),
  section: null,
  kind: 'prose',
});

/** As many whole words as fit. */
function cutWords(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const space = text.lastIndexOf(' ', lengthMax);
  return text
    .slice(0, space > lengthMax / 2 ? space : lengthMax)
    .replace(/[\s,;:–-]{1,9}$|[\ud800-\udbff]$/u, '');
}

const titleField = /^(?:title|subject|제목|장애명)\s?[:：|]\s?["']?(.{3,300}?)["']?$/iu;

function titleOf({ title, sentences }: ReadReport, summary: string): string {
  const field = sentences.find(({ text }) => titleField.test(text))?.text ?? '';
  return title ?? titleField.exec(field)?.[1] ?? summary;
}

const dateField =
  /^(?:(?:incident |start |outage )?date|started(?: at)?|start(?: time)?|when|(?:장애|발생|시작|사고)? ?(?:일시|시각|시간|일자|날짜))\s?[:：|]/iu;

/** Where the day is looked for: a field of the form, the title, what is said first. */
const textsWithDate = (sentences: readonly ReportSentence[], title: string): readonly string[] => [
  ...sentences.filter(({ text }) => dateField.test(text)).map(({ text }) => text),
  title,
  ...sentences
    .filter(({ kind, section }) => kind !== 'code' && section !== 'prevention')
    .slice(0, leadSentences)
    .map(({ text }) => text),
];

function servicesOf(report: IncidentReport, sentences: readonly string[]): string[] {
  const given = report.services
    .map((service) => cutWords(oneLine(service), bounds.service))
    .filter((name) => name !== '');
  return [...new Set(given.length > 0 ? given : findServices(sentences))].slice(0, bounds.services);
}

function webAddress(url: string | null): string | null {
  return url !== null && url.length <= bounds.url && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url) ? url : null;
}

/** Hazards that cite a sentence of the report, as an incident has them. */
export function hazardsIn(hits: readonly HazardHit[], sentences: readonly string[]): Incident['hazards'] {
  return hits
    .flatMap(({ hazard, evidence }) => {
      const cited = evidence.flatMap(({ sentence }) =>
        sentence !== null && sentence in sentences ? [sentence] : [],
      );
      const text = cutWords(oneLine(evidence[0]?.text ?? ''), bounds.evidence);
      const [first, ...more] = new Set(cited);
      return first === undefined || text === ''
        ? []
        : [{ hazard, evidence: text, sentences: [first, ...more] as [number, ...number[]] }];
    })
    .slice(0, bounds.hazards);
}
