// Writes the note of a release: collect, condense, draft. Effects: through the ports it is given.
import type { DraftInput } from '../core/draft/draft-input.ts';
import { draftNote } from '../core/draft/draft-note.ts';
import { planNote } from '../core/plan/plan-note.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import type { Change } from '../domain/change.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Note } from '../domain/generated/note.ts';
import type { ModelUsage } from '../domain/model-call.ts';
import type { Publication } from '../domain/publication.ts';
import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import type { Model, World } from '../ports.ts';
import { collect } from './collect.ts';
import { condenseChange } from './condense-change.ts';
import { draftWithModel } from './draft-note.ts';
import { checkModelReport, modelReport, withReport } from './model-report.ts';
import { createModelSession } from './model-session.ts';
import { readEvidence } from './read-evidence.ts';
import { redactTold } from './redact-told.ts';
import { planRelease, resolveRelease } from './release.ts';
import { readExamples, readTemplate } from './template.ts';

/** What a person or pipeline asks for. `base` is a ref or `auto`; null: the config's value. */
export type NoteRequest = {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly environment: string;
  readonly operators: readonly string[] | null;
  readonly window: string | null;
  readonly emergency: { readonly reason: string; readonly approver: string } | null;
  /** Who approved the release, as the pipeline says. */
  readonly approvedBy: readonly string[];
  /** The run of the code host's own pipeline that asks; null: it runs elsewhere. */
  readonly run: { readonly id: string; readonly url: string } | null;
  readonly dryRun: boolean;
  readonly host: 'shell' | 'action';
};

export type NoteResult = {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly publications: readonly Publication[];
};

/** What the rules judge, and what people read. */
export type WrittenNote = {
  readonly change: Change;
  readonly release: Release;
  readonly evidence: ReleaseEvidence;
  /** Made of git by rules and templates alone: what rules read, so that no model and no text of others changes what they find. */
  readonly baseline: Note;
  /** What people read: with what pull requests, issues and a model add. */
  readonly note: Note;
  /** null: no model was asked. */
  readonly usage: ModelUsage | null;
};

/** Shares of what is left of the run: what remains is for the rules and for writing down what they say. */
const condenseShare = 0.4;
const draftShare = 0.85;

/** What is kept for the end also of a short run, on a busy machine. */
const endMs = 1500;

/** Only the note: no review, no decision, no record. */
export async function note(request: NoteRequest, settings: Settings, world: World): Promise<NoteResult> {
  const written = await writeNote(request, settings, world);
  const { note: told } = await redactTold({ note: written.note }, world.redactor);
  const noteMarkdown = renderNoteMarkdown({ note: told, decision: null, timeZone: settings.timeZone });
  const publications = planNote({ note: told, noteMarkdown, host: request.host });
  if (!request.dryRun) await world.publisher.publish(publications);
  return { note: told, noteMarkdown, publications };
}

/** The change, the release and the note that tells them. */
export async function writeNote(
  request: NoteRequest,
  settings: Settings,
  world: World,
): Promise<WrittenNote> {
  const plan = await planRelease(request, settings, world);
  const { change: collected, evidence } = await collectAll(request, settings, world);
  const workspace = settings.workspace ?? collected.modules[0]?.name ?? 'workspace';
  const release = await resolveRelease(plan, { workspace, emergency: request.emergency }, world);
  const template = await readTemplate(collected, settings, world.workspaceFiles);

  const { hash, progress, model } = world;
  const rules = { settings, session: null, sha256: hash.sha256, progress, signal: neverEnding };
  const draft = { change: collected, release, settings, template };
  progress.step('Condensing and drafting the note');
  const judged = withoutTexts(collected);
  const baseline = draftNote({
    ...draft,
    ...(await condenseChange({ ...rules, change: judged })),
    change: judged,
  });
  if (model !== null)
    return { release, evidence, baseline, ...(await writeWithModel(draft, { model, world })) };
  const note =
    judged === collected
      ? baseline
      : draftNote({ ...draft, ...(await condenseChange({ ...rules, change: collected })) });
  return { change: collected, release, evidence, baseline, note, usage: null };
}

/** The change, and what rules read beside it. */
async function collectAll(
  request: NoteRequest,
  settings: Settings,
  world: World,
): Promise<{ readonly change: Change; readonly evidence: ReleaseEvidence }> {
  const change = await collect(request, settings, world);
  return readEvidence({ change, request, settings }, world);
}

/** Texts of pull requests and issues move facts up and down in a digest: what rules read is made without them. */
function withoutTexts(change: Change): Change {
  const { context } = change;
  const texts = context.pullRequests.length + context.issues.length + context.notes.length;
  return texts === 0
    ? change
    : { ...change, context: { ...context, pullRequests: [], issues: [], notes: [] } };
}

/** Rules alone wait for nobody. */
const neverEnding = new AbortController().signal;

/** The note as the model writes it, on a digest of its own; the change then knows how the model fared. */
async function writeWithModel(
  draft: Omit<DraftInput, 'digest'>,
  { model, world }: { readonly model: Model; readonly world: World },
): Promise<Pick<WrittenNote, 'change' | 'note' | 'usage'>> {
  const { change, settings } = draft;
  const { deadline, hash, progress } = world;
  const session = createModelSession({ ...world, model, cache: world.answers, settings: settings.model });
  const examples = await readExamples(settings, world.workspaceFiles);
  const asked = { settings, session, sha256: hash.sha256, progress };
  progress.step('Condensing with the model');
  const condensing = deadline.within(deadline.remainingMs() * condenseShare);
  const { digest, condensed } = await condenseChange({ ...asked, change, signal: condensing });
  progress.step('Drafting the note with the model');
  const leftMs = deadline.remainingMs();
  const drafting = deadline.within(Math.min(leftMs * draftShare, leftMs - endMs));
  const input = { ...draft, digest };
  const baseline = draftNote(input);
  const drafted = await draftWithModel({ ...asked, input, baseline, condensed, examples, signal: drafting });
  const report = modelReport(drafted, session.problems());
  checkModelReport(report, settings.model);
  return { ...withReport({ change, note: drafted }, report), usage: session.usage() };
}
