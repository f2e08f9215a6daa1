// Tells a model what rules found, what others plan, and which incidents are like this release: fenced, bounded. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Finding, RelatedWork } from '../../domain/generated/review.ts';
import { citedLine } from '../draft/parts/release-source.ts';
import { cutAt } from '../text/cut-at.ts';
import { plainLine } from '../text/plain-line.ts';
import { plainSource } from '../text/untrusted-text.ts';
import { localTime, readIsoTime } from '../time/iso-time.ts';
import { type AdviceCase, type IncidentLesson, refsOfFinding, workRef } from './advice-case.ts';

const findingsMax = 40;
const evidenceMax = 6;
const workMax = 20;
const incidentsMax = 5;
const lineMax = 600;

/** What people see of a text that others wrote; stripped before it is cut, or half a link would keep what it hides. */
const seen = (text: string): string => plainLine(plainSource(text));
const line = (text: string): string => cutAt(seen(text), lineMax);

/** Open findings, the worst first, with what they say; then the ids of the rules that are met. */
export function tellFindings(findings: readonly Finding[]): string {
  const open = openFindings(findings);
  const met = findings.filter(({ status }) => status === 'pass').map(({ rule }) => plainLine(rule));
  const rest = open.length - findingsMax;
  return [
    ...open.slice(0, findingsMax).flatMap(tellFinding),
    ...(rest > 0 ? [`And ${rest} more.`] : []),
    ...(open.length === 0 ? ['No rule found anything.'] : []),
    ...(met.length > 0 ? [`Met: ${met.join(', ')}`] : []),
  ].join('\n');
}

const order: Readonly<Record<Finding['status'], number>> = { fail: 0, unknown: 1, warn: 2, pass: 3 };

/** Findings that are not met, the worst first. */
const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings
    .filter(({ status }) => status !== 'pass')
    .toSorted((first, second) => order[first.status] - order[second.status]);

function tellFinding(finding: Finding): readonly string[] {
  const { rule, status, message, why, instead, evidence, waiver } = finding;
  return [
    `- ${plainLine(rule)} (${status}${waiver === undefined ? '' : ', waived'}): ${line(message)}`,
    ...(why === '' ? [] : [`  why: ${line(why)}`]),
    ...(instead === '' ? [] : [`  instead: ${line(instead)}`]),
    ...evidence
      .slice(0, evidenceMax)
      .map((one) => `  evidence: ${citedLine(seen(one.text), refsOfFinding({ evidence: [one] }))}`),
  ];
}

/** Start and end as the operators' clocks show them. */
const tellPeriod = (period: { readonly start: string; readonly end: string }, timeZone: string): string =>
  `${localTime(readIsoTime(period.start), timeZone)} to ${localTime(readIsoTime(period.end), timeZone)} (${timeZone})`;

/** When the release is planned, and by whom it is carried out. */
export function tellPlan({ window, operators }: Note, timeZone: string): string {
  const named = operators.map(plainLine).join(', ');
  return [
    `window: ${window === null ? 'none is named' : tellPeriod(window, timeZone)}`,
    `operators: ${named === '' ? 'none is named' : named}`,
  ].join('\n');
}

/** Work of others, what it shares with the release, and whether it overlaps the window. */
export const tellWork = (work: readonly RelatedWork[], timeZone: string): string =>
  work
    .slice(0, workMax)
    .map((one) => {
      const { title, owner, kind, shared, strength, overlaps } = one;
      const ref = workRef(one);
      const touches = shared.map(({ kind: what, name }) => `${what} ${name}`).join(', ');
      const told = `${title}: ${kind} of ${owner ?? 'an unknown owner'}, ${tellPeriod(one, timeZone)}, ${overlaps ? 'overlaps the window' : 'beside the window'}, shares ${touches} (${strength})`;
      return `- ${citedLine(seen(told), ref === null ? [] : [ref])}`;
    })
    .join('\n');

/** Outages of the past, each with its lesson. */
export const tellIncidents = (incidents: readonly IncidentLesson[]): string =>
  incidents
    .slice(0, incidentsMax)
    .map(({ ref, title, lesson }) => `- ${citedLine(seen(`${title}: ${lesson}`), [ref])}`)
    .join('\n');

/** What the findings say to people, so that advice does not say it again. */
export const saidByFindings = ({ findings }: Pick<AdviceCase, 'findings'>): readonly string[] =>
  openFindings(findings)
    .flatMap(({ message, why, instead }) => [message, why, instead])
    .filter((text) => text !== '');
