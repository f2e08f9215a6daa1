// Reviews a note that people edited: judges the release again by what they wrote, and says what that changed. Effects: through the ports it is given.
import { recallIncidents } from '../core/draft/recall-incidents.ts';
import { applyEdits } from '../core/note-edit/apply-edits.ts';
import { listEdits } from '../core/note-edit/list-edits.ts';
import type { NoteEdits } from '../core/note-edit/note-edits.ts';
import { footprintOf } from '../core/review/calendar/footprint.ts';
import { linesPercentOf } from '../core/review/reports/summarise-coverage.ts';
import { readIsoTime } from '../core/time/iso-time.ts';
import type { Change } from '../domain/change.ts';
import type { SourceReport } from '../domain/context.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Settings } from '../domain/settings.ts';
import type { NoteFiles, World } from '../ports.ts';
import { readPreviousReview } from './earlier-reviews.ts';
import type { GateRequest } from './gate.ts';
import { judgeBy } from './judge-release.ts';
import { prepareNote } from './note.ts';
import { type Published, publishReview } from './publish-review.ts';
import { type EditedNote, readEditedNote } from './read-edited-note.ts';
import { tellEdited } from './tell-edited.ts';
import { environmentOf, rangesOf, readOwnNames } from './trust-note.ts';

/** Operators and window are the note's where they are null; commits and environment, as far as the ledger vouches for it. */
export type ReviewRequest = Omit<GateRequest, 'base' | 'head' | 'environment' | 'ranges'> & {
  /** What is deployed, as for a gate; null: what the note says. */
  readonly base: string | null;
  /** Goes with `base`; null: HEAD. */
  readonly head: string | null;
  /** Path of note.json or note.md. */
  readonly note: string;
  /** Path of the review.json to compare with; null: the ledger's newest of the same commits. */
  readonly previous: string | null;
  readonly environment: string | null;
};

/**
 * Reviews the edited note. Rules read what code finds in git and what people wrote, changed or ticked: a line of a
 * model that they only left standing counts for nothing.
 *
 * @throws {Failure} `note/…`, `review/invalid`, and as `gate`
 */
export async function review(
  request: ReviewRequest,
  given: Settings,
  world: World & { readonly noteFiles: NoteFiles },
): Promise<Published> {
  world.progress.step('Reading the edited note');
  const names = await readOwnNames(request.repository, given, world);
  const { workspace } = names;
  const edited = await readEditedNote(request.note, { settings: given, workspace }, world);
  const { base, edits, isVouched } = edited;
  const trust = { path: request.note, isVouched, asked: request.environment, configured: given.environment };
  const asked = {
    ...rangesOf(base, { ...names, base: request.base, head: request.head, isVouched }),
    environment: environmentOf(base, trust),
  };
  // The note says when and in which language: a window that was taken out of it is not filled in again.
  const settings: Settings = { ...given, language: base.language, window: null };
  for (const told of edits.ignored) world.progress.warn(told[base.language]);
  const previous =
    request.previous === null ? null : await readPreviousReview(request.previous, { settings, world });

  const prepared = await prepareNote(askFor(edited, request, asked), settings, world);
  const { evidence, draft } = prepared;
  const { release } = draft;
  const change = withModelReport(draft.change, base);
  const { operators, window } = prepared.baseline;
  const judged: Note = {
    ...applyEdits({ base, target: prepared.baseline, edits }),
    operators,
    window,
  };

  const known = { change, evidence };
  const judge = await judgeBy({ ...known, note: judged, release, settings }, world);
  const findings = judge.findings(known);
  const calendar = judge.calendar(known, findings);
  const sealed = judge.conclude(known, { findings, calendar, advice: null, usage: null });

  const note = recallIncidents(await tellEdited(edited, prepared, world), judge.incidents(known));
  return publishReview(
    {
      ...{ kind: 'review', note, release, ...sealed, previous },
      footprint: footprintOf(change.modules, settings.modules),
      linesPercent: linesPercentOf(evidence.testCoverage),
      actor: request.actor,
      edited: [...listEdits(base, edits)],
      ignored: edits.ignored.map((told) => told[base.language]),
    },
    { request, settings, world },
  );
}

type Asked = Pick<GateRequest, 'base' | 'head' | 'ranges' | 'environment'>;

/** What the note is asked of: its commits, and what people wrote of operators and window. */
function askFor({ base, edits }: EditedNote, request: ReviewRequest, asked: Asked): GateRequest {
  const { note: _note, previous: _previous, base: _base, head: _head, ...given } = request;
  return {
    ...given,
    ...asked,
    operators: request.operators ?? edits.operators ?? base.operators,
    window: request.window ?? windowOf(base, edits),
  };
}

/** As `--window` takes it; a window that was `now` is now again, as long as it was. */
function windowOf({ window }: Note, edits: NoteEdits): string | null {
  if (edits.window !== null) return edits.window.text;
  if (window === null) return null;
  const minutes = Math.ceil((readIsoTime(window.end) - readIsoTime(window.start)) / 60_000);
  return window.source === 'now' ? `now/${minutes}m` : `${window.start}/${window.end}`;
}

/** What became of the model is known from when the note was written: a review asks none. */
function withModelReport(change: Change, { coverage }: Note): Change {
  const hint = 'It was so when the note was written.';
  const reports = coverage.sources.flatMap(({ source, problems, ...report }): readonly SourceReport[] =>
    source === 'model'
      ? [
          {
            ...{ ...report, source },
            problems: problems.map((message) => ({ code: 'model/unavailable', message, hint })),
          },
        ]
      : [],
  );
  const { context } = change;
  return reports.length === 0
    ? change
    : { ...change, context: { ...context, sources: [...context.sources, ...reports] } };
}
