// Lets the model write the note and, beside it, advise on the release. Effects: through the ports it is given.
import type { IncidentLesson } from '../core/advise/advice-case.ts';
import { adviseNote } from '../core/advise/advise-note.ts';
import type { DraftInput } from '../core/draft/draft-input.ts';
import { draftNote } from '../core/draft/draft-note.ts';
import type { Change } from '../domain/change.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Advice, Finding, RelatedWork, ShownIncident } from '../domain/generated/review.ts';
import type { ModelUsage } from '../domain/model-call.ts';
import type { SimilarIncident } from '../domain/similar-incidents.ts';
import type { World } from '../ports.ts';
import type { Model } from '../service-ports.ts';
import { advise } from './advise.ts';
import { condenseChange } from './condense-change.ts';
import { draftWithModel } from './draft-note.ts';
import type { ImagineInput } from './incidents/imagine-incident.ts';
import { checkModelReport, modelReport, withReport } from './model-report.ts';
import { createModelSession } from './model-session.ts';
import type { AskByHypothesis } from './read-incidents.ts';
import { readExamples } from './template.ts';

/** What rules found before the model is asked, and what others do meanwhile: what advice is about. */
export type Judged = {
  readonly findings: readonly Finding[];
  readonly work: readonly RelatedWork[];
  /** Past incidents that people are shown, with those that only a hypothesis led to. */
  readonly incidentsWith: (imagined: readonly SimilarIncident[]) => readonly ShownIncident[];
};

/** What people read, with what pull requests, issues and a model add. */
export type ToldNote = {
  /** With how the model fared among its sources. */
  readonly change: Change;
  readonly note: Note;
  /** null: no model was asked for any. */
  readonly advice: Advice | null;
  /** Past incidents to which only a report that the model imagined led; empty: none, or it imagined none. */
  readonly imagined: readonly SimilarIncident[];
  /** null: no model was asked. */
  readonly usage: ModelUsage | null;
};

/** Shares of what is left of the run: what remains is for the rules and for writing down what they say. */
const condenseShare = 0.4;
const draftShare = 0.85;

/** What is kept for the end also of a short run, on a busy machine. */
const endMs = 1500;

/**
 * The note as the model writes it, on a digest of its own, with the checklist lines of its advice; the change then knows
 * how the model fared.
 *
 * The longest chain of calls is two: condense and imagine what a report would say if this went wrong, then draft and
 * advise side by side. `judged` null: no advice and nothing imagined.
 */
export async function writeWithModel(
  draft: Omit<DraftInput, 'digest'>,
  {
    world,
    judged,
    askAgain,
  }: {
    readonly world: World & { readonly model: Model };
    readonly judged: Judged | null;
    /** Asks for past incidents once more; null: no index answers. */
    readonly askAgain: AskByHypothesis | null;
  },
): Promise<ToldNote> {
  const { change, settings } = draft;
  const { deadline, hash, progress } = world;
  const session = createModelSession({ ...world, cache: world.answers, settings: settings.model });
  const examples = await readExamples(settings, world.workspaceFiles);
  const asked = { settings, session, sha256: hash.sha256, progress };
  progress.step('Condensing with the model');
  const condensing = deadline.within(deadline.remainingMs() * condenseShare);
  const [{ digest, condensed }, imagined] = await Promise.all([
    condenseChange({ ...asked, change, signal: condensing }),
    judged === null || askAgain === null
      ? []
      : findByHypothesis({ ...asked, change, signal: condensing }, askAgain),
  ]);
  progress.step('Drafting the note with the model');
  const leftMs = deadline.remainingMs();
  const signal = deadline.within(Math.min(leftMs * draftShare, leftMs - endMs));
  const input = { ...draft, digest };
  const told = { ...asked, input, baseline: draftNote(input), signal };
  const [drafted, advice] = await Promise.all([
    draftWithModel({ ...told, condensed, examples }),
    judged === null ? null : advise({ ...told, ...judged, incidents: lessonsOf(judged, imagined) }),
  ]);
  const report = modelReport(drafted, session.problems());
  checkModelReport(report, settings.model);
  const note = adviseNote(drafted, advice);
  return { ...withReport({ change, note }, report), advice, imagined, usage: session.usage() };
}

/** Past incidents that are like what the model imagines; loaded when there is an index to ask. */
async function findByHypothesis(
  asked: Omit<ImagineInput, 'topics'>,
  askAgain: AskByHypothesis,
): Promise<readonly SimilarIncident[]> {
  const { imagineIncident } = await import('./incidents/imagine-incident.ts');
  return askAgain((topics) => imagineIncident({ ...asked, topics }));
}

const lessonsOf = (
  { incidentsWith }: Judged,
  imagined: readonly SimilarIncident[],
): readonly IncidentLesson[] =>
  incidentsWith(imagined).map(({ ref, title, what, instead }) => ({
    ref,
    title,
    lesson: `${what} This time: ${instead}`,
  }));
