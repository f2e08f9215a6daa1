// Makes drafts of incidents from releases that failed. Effects: through the ports it is given.
import { draftId, draftReport } from '../../core/incidents/learn/draft-report.ts';
import { type FailedRelease, listFailedReleases } from '../../core/incidents/learn/failed-releases.ts';
import type { Incident } from '../../domain/generated/incident.ts';
import type { Note } from '../../domain/generated/note.ts';
import { validateNote } from '../../domain/generated/note.validate.js';
import type { IncidentReport } from '../../domain/incident-report.ts';
import type { Language } from '../../domain/language.ts';
import { Failure } from '../../failure.ts';
import type { IncidentLibrary } from '../../incident-ports.ts';
import type { Hash, Ledger, Progress } from '../../ports.ts';
import { addReports, type LibraryChange } from './add-reports.ts';

export type LearnRequest = {
  /** Of drafts whose note is not kept. */
  readonly language: Language;
  readonly timeZone: string;
  /** Only what was recorded at this time (as records spell it); null: everything in the ledger. */
  readonly at: string | null;
  readonly dryRun: boolean;
};

export type LearnResult = {
  readonly changes: readonly LibraryChange[];
  readonly unchanged: number;
  /** Drafts that a person took out of the library: they stay out. */
  readonly takenOut: number;
  /** Drafts made without a note, since the ledger keeps none. */
  readonly withoutNote: number;
};

export type LearnWorld = {
  readonly ledger: Ledger | null;
  readonly library: IncidentLibrary;
  readonly hash: Hash;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Recaps reports, one incident each, in their order. */
  readonly recap: (reports: readonly IncidentReport[]) => Promise<readonly Incident[]>;
};

/**
 * Adds a draft for each release that the ledger calls failed or rolled back. Learning twice changes nothing.
 *
 * A draft that was taken out, since somebody wrote the real report, does not come back.
 * @throws {Failure} `arguments/invalid` without a ledger, `ledger/broken`; of the library and the recap
 */
export async function learn(request: LearnRequest, world: LearnWorld): Promise<LearnResult> {
  const { ledger, library } = world;
  if (ledger === null) throw noLedger();
  const all = listFailedReleases(await ledger.readLines());
  const failed = request.at === null ? all : all.filter(({ record }) => record.at === request.at);
  const known = await library.readEntriesOf(failed.map(({ record }) => draftId(record.hash)));
  const wanted = failed.filter(({ record }) => known.get(draftId(record.hash))?.deleted !== true);
  const drafts = await draftAll(wanted, request, ledger);
  const reading = {
    events: drafts.map(({ report }) => ({ kind: 'report', report }) as const),
    problems: [],
    notes: [],
  };
  const { changes, unchanged } = await addReports(
    { dryRun: request.dryRun },
    { ...world, source: { readReports: async () => reading } },
  );
  return {
    changes,
    unchanged,
    takenOut: failed.length - wanted.length,
    withoutNote: drafts.filter(({ hasNote }) => !hasNote).length,
  };
}

type Draft = { readonly report: IncidentReport; readonly hasNote: boolean };

async function draftAll(
  failed: readonly FailedRelease[],
  { language, timeZone }: LearnRequest,
  ledger: Ledger,
): Promise<readonly Draft[]> {
  const drafts: Draft[] = [];
  for (const release of failed) {
    const text = release.gate === null ? null : await ledger.readNote(release.gate.noteSha256);
    const note = text === null ? null : parseNote(text);
    drafts.push({ report: draftReport(release, { note, language, timeZone }), hasNote: note !== null });
  }
  return drafts;
}

/** null: it is of another version. The record alone speaks then. */
function parseNote(text: string): Note | null {
  try {
    const value: unknown = JSON.parse(text);
    return validateNote(value) ? value : null;
  } catch {
    return null;
  }
}

const noLedger = (): Failure =>
  new Failure({
    code: 'arguments/invalid',
    message: 'There is no ledger to learn from.',
    hint: 'Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config.',
  });
