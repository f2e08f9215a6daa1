// A release that failed and its note → the report of an outage that nobody has written yet. Pure.
import { Temporal } from 'temporal-polyfill';
import type { Note } from '../../../domain/generated/note.ts';
import type { IncidentReport } from '../../../domain/incident-report.ts';
import type { Language } from '../../../domain/language.ts';
import { workTypeName } from '../../draft/work-type-names.ts';
import { plainLine } from '../../text/plain-line.ts';
import { andMore, draftHeadings, draftSummaries, draftTitles, draftTrigger } from './draft-words.ts';
import type { FailedRelease } from './failed-releases.ts';

const modulesShownMax = 3;
const changesMax = 30;
const claimsMax = 10;
const findingsMax = 20;
const lineLengthMax = 400;

/**
 * The draft: what the release was, and which findings of the gate stood. It names no person, and guesses no cause.
 *
 * The same record and note give the same draft, byte by byte, so that learning twice changes nothing.
 * `note` null: the ledger does not keep it, and the record alone speaks; `language` then is that of the config.
 */
export function draftReport(
  failed: FailedRelease,
  {
    note,
    language,
    timeZone,
  }: { readonly note: Note | null; readonly language: Language; readonly timeZone: string },
): IncidentReport {
  const { record } = failed;
  const inLanguage = note?.language ?? language;
  const kind = record.kind === 'rollback-succeeded' ? 'rollback' : 'failure';
  const release = releaseName(failed, inLanguage);
  const environment = lineOf(record.environment);
  const day = Temporal.Instant.from(record.at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return {
    id: draftId(record.hash),
    source: { kind: 'release', key: record.hash },
    title: draftTitles[kind][inLanguage](release, environment).slice(0, 300),
    text: [
      section('summary', inLanguage, [draftSummaries[kind][inLanguage]({ release, environment, day })]),
      ...whatItWas(failed, note, inLanguage),
    ].join('\n\n'),
    date: day,
    services: failed.modules.map(({ name }) => lineOf(name).slice(0, 200)).slice(0, 50),
    severity: null,
    url: null,
    language: inLanguage,
    status: 'draft',
  };
}

/** Id of the draft that a record leads to. */
export const draftId = (recordHash: string): string => `release:${recordHash.slice(0, 12)}`;

function releaseName({ modules }: FailedRelease, language: Language): string {
  const names = modules
    .slice(0, modulesShownMax)
    .map(({ name, head, headSha }) => `${lineOf(name)} ${headName(head, headSha)}`);
  const more = modules.length - names.length;
  return more === 0 ? names.join(', ') : `${names.join(', ')} ${andMore[language](more)}`;
}

/** `HEAD` is another commit tomorrow: the commit says which one it was. */
const headName = (head: string | undefined, headSha: string): string =>
  lineOf(head === undefined || head === 'HEAD' ? headSha.slice(0, 8) : head);

function whatItWas({ gate }: FailedRelease, note: Note | null, language: Language): readonly string[] {
  const title = note?.title ?? gate?.title ?? null;
  const trigger = title === null ? [] : [draftTrigger[language](lineOf(title))];
  const findings = (gate?.findings ?? []).filter(({ stand }) => stand !== 'pass');
  const parts: readonly (readonly [keyof typeof draftHeadings, readonly string[]])[] = [
    // A summary by rules counts commits and files: it would say as much of any other release.
    ['trigger', [...trigger, ...(note?.engine === 'model' ? [note.summary] : [])]],
    ['changes', note === null ? [] : listed(note.changes.map(({ text }) => text).slice(0, changesMax))],
    ['impact', note === null ? [] : listed(note.impact.scope.map(({ text }) => text).slice(0, claimsMax))],
    [
      'workTypes',
      note === null ? [] : listed(note.workTypes.map(({ type }) => workTypeName(type, language))),
    ],
    ['findings', listed(findings.map(({ title: finding }) => finding).slice(0, findingsMax))],
  ];
  return parts.filter(([, lines]) => lines.length > 0).map(([name, lines]) => section(name, language, lines));
}

const section = (name: keyof typeof draftHeadings, language: Language, lines: readonly string[]): string =>
  [`## ${draftHeadings[name][language]}`, '', ...lines.map((line) => line.trim())].join('\n');

const listed = (texts: readonly string[]): readonly string[] => texts.map((text) => `- ${lineOf(text)}`);

const lineOf = (text: string): string => plainLine(text).slice(0, lineLengthMax);
