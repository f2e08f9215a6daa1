// A past incident in the words of a release: what happened, what is alike, what to do this time. Pure.
import type { HazardId, Incident } from '../../../domain/generated/incident.ts';
import type { FoundIncident } from '../../../domain/incident-search.ts';
import type { Ref } from '../../../domain/units.ts';
import { cutAtSentence, splitSentences } from '../../condense/split-sentences.ts';
import { cutAt } from '../../text/cut-at.ts';
import { plainLine } from '../../text/plain-line.ts';
import type { HazardDefence } from '../hazards/hazard.ts';
import { hazardOf } from '../hazards/hazard-taxonomy.ts';
import { type ToldReason, tellReasons } from './tell-reasons.ts';

const titleMax = 140;
const whatMax = 240;
const insteadMax = 200;
const checksMax = 4;
/** Hazards whose defences are suggested. */
const hazardsMax = 2;

/** The ref of an incident: what notes and reviews name it by. */
export const incidentRef = ({ id }: Pick<Incident, 'id'>): Ref => `incident:${id}`;

/** Its title on one bounded line; its id where the title shows nothing. */
export const incidentTitle = ({ title, id }: Incident): string => line(title, titleMax) || id;

/** What was down, each name one bounded line. */
export const incidentServices = ({ services }: Incident): readonly string[] =>
  services.map((service) => line(service, titleMax)).filter((service) => service !== '');

/** What is told of a found incident; the words of its report stay in the language of the report. */
export type ToldIncident = {
  readonly ref: Ref;
  readonly title: string;
  readonly services: readonly string[];
  readonly what: string;
  /** The most telling things that it shares with the release: hazards, services, then words. */
  readonly why: readonly ToldReason[];
  /** The one thing to do this time, and when: what its report learnt, else what keeps its hazard from hurting. */
  readonly instead: HazardDefence;
  /** What else keeps such changes from hurting. */
  readonly checks: readonly HazardDefence[];
};

/** Tells an incident; every text is one bounded line. */
export function tellIncident(found: FoundIncident): ToldIncident {
  const { incident } = found;
  const { recap } = incident;
  const defences = sharedHazards(found)
    .slice(0, hazardsMax)
    .flatMap((id) => hazardOf(id).defences);
  const instead = preventionOf(incident) ?? defences[0] ?? ownDefence(incident) ?? readReport;
  return {
    ref: incidentRef(incident),
    title: incidentTitle(incident),
    services: incidentServices(incident),
    what: cutAtSentence(plainLine(recap.summary.text), whatMax) || incidentTitle(incident),
    why: tellReasons(found.why),
    instead,
    checks: defences.filter((defence) => defence !== instead).slice(0, checksMax),
  };
}

const line = (text: string, max: number): string => cutAt(plainLine(text), max);

/** Hazards of change and incident, the strongest reason first. */
function sharedHazards({ why, hazards }: FoundIncident): readonly HazardId[] {
  const told = why.flatMap((reason) => (reason.kind === 'hazard' ? [reason.hazard] : []));
  return [...new Set([...told, ...hazards])];
}

function preventionOf({ recap }: Incident): HazardDefence | null {
  if (recap.prevention === null) return null;
  const text = cutAtSentence(plainLine(asInstruction(recap.prevention.text)), insteadMax);
  if (text === '') return null;
  const [first = text] = splitSentences(text);
  return {
    phase: 'before',
    text: isDone.test(first)
      ? {
          en: `Check that this holds here too: ${text}`,
          ko: `당시 재발 방지책이 이번에도 지켜지는지 확인하세요: ${text}`,
        }
      : { en: text, ko: text },
  };
}

const leadIns =
  /^(?:(?:next time|in (?:the )?future|from now on|to prevent this|lesson|prevention)\s?[:,]|(?:재발 방지를 위해|앞으로는|다음부터는|다음에는|재발 방지:),?)\s*/iu;

/** A report that tells what its team has done since is no instruction. */
const isDone = /\b(?:now|since then|(?:has|have) been|we have)\b|[았었였했됐렸졌꿨췄웠났갔왔]습니다/iu;

/** The words of a report behind "next time": they stand behind "this time" now. */
const asInstruction = (text: string): string =>
  text
    .trim()
    .replace(leadIns, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Nothing is known to be shared by name: what keeps the incident's own hazard from hurting. */
function ownDefence({ hazards }: Incident): HazardDefence | undefined {
  const [first] = hazards;
  return first === undefined ? undefined : hazardOf(first.hazard).defences[0];
}

const readReport: HazardDefence = {
  phase: 'before',
  text: {
    en: 'Read its report and decide before the deploy whether the same can happen here.',
    ko: '배포 전에 장애 보고서를 읽고 같은 일이 일어날 수 있는지 판단하세요.',
  },
};
