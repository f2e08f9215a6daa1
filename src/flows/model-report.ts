// What the model did for a note, as the report of a source. Pure.
import { nothingToTell } from '../core/draft/parts/fallback-text.ts';
import { sourceCoverage } from '../core/draft/source-coverage.ts';
import type { Change } from '../domain/change.ts';
import type { SourceProblem, SourceReport } from '../domain/context.ts';
import type { Note } from '../domain/generated/note.ts';
import { Failure } from '../failure.ts';
import { sourceOff } from './source-report.ts';

const partIds = ['basics', 'checklists', 'body'] as const;

/**
 * The report of the model: of the parts and of the sources to be condensed, how many it wrote.
 *
 * `problems` are those of its service; where there are none, the reasons of the parts that fell back stand for them.
 */
export function modelReport(note: Note, problems: readonly SourceProblem[]): SourceReport {
  const source = 'model';
  const { parts, coverage } = note;
  if (parts === undefined) return sourceOff(source);
  const chunks = coverage.model?.chunks ?? { summarised: 0, fellBack: 0 };
  // Of a release of small changes alone there is no body to write.
  const due = partIds.filter((id) => parts[id].reason !== nothingToTell(note.language));
  const written = due.filter((id) => parts[id].engine === 'model').length;
  const whole = due.filter((id) => parts[id].engine === 'model' && parts[id].reason === undefined).length;
  const asked = due.length + chunks.summarised + chunks.fellBack;
  const got = whole + chunks.summarised;
  if (got === asked) return { source, status: 'complete', asked, got, problems: [] };
  return {
    source,
    status: written + chunks.summarised === 0 ? 'failed' : 'partial',
    asked,
    got,
    problems: problems.length > 0 ? problems : fallbackProblems(parts),
  };
}

function fallbackProblems(parts: NonNullable<Note['parts']>): readonly SourceProblem[] {
  const reasons = [...new Set(partIds.flatMap((id) => parts[id].reason ?? []))];
  return reasons.map((reason) => ({
    code: 'model/bad-answer',
    message: `${reason}.`,
    hint: 'The rest of the note is written by rules. Run again, or raise model.budget-tokens or deadline-seconds.',
  }));
}

/**
 * Stops a run whose config calls the model required and that had to do without it.
 *
 * @throws {Failure} with the code of what went wrong
 */
export function checkModelReport(report: SourceReport, { required }: { readonly required: boolean }): void {
  if (!required || report.status !== 'failed') return;
  const [problem] = report.problems;
  throw new Failure({
    code: problem?.code ?? 'model/unavailable',
    message: `The config calls the model required, and it wrote nothing. ${problem?.message ?? ''}`.trim(),
    hint: problem?.hint ?? 'Run again, or set model.required to false.',
    problems: report.problems.map(({ message }) => message),
  });
}

/** The change and the note with the report of the model among those of the other sources. */
export function withReport(
  { change, note }: { readonly change: Change; readonly note: Note },
  report: SourceReport,
): { readonly change: Change; readonly note: Note } {
  const context = { ...change.context, sources: [...change.context.sources, report] };
  const coverage = { ...note.coverage, ...sourceCoverage(context, note.language) };
  return { change: { ...change, context }, note: { ...note, coverage } };
}
