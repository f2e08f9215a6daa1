// Writes the note of a release: collect, condense, draft. Effects: through the ports it is given.
import { withoutTexts } from '../core/change/without-texts.ts';
import type { DraftInput } from '../core/draft/draft-input.ts';
import { draftNote } from '../core/draft/draft-note.ts';
import { recallIncidents } from '../core/draft/recall-incidents.ts';
import { jsonFile } from '../core/plan/json-file.ts';
import { planNote } from '../core/plan/plan-note.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import { showIncidents } from '../core/review/incidents/show-incidents.ts';
import { effectiveStandard } from '../core/review/standard.ts';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Note } from '../domain/generated/note.ts';
import type { ShownIncident } from '../domain/generated/review.ts';
import type { Publication } from '../domain/publication.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { collect } from './collect.ts';
import type { CollectRequest } from './collect-module.ts';
import { condenseChange } from './condense-change.ts';
import { readEvidence } from './read-evidence.ts';
import type { AskByHypothesis } from './read-incidents.ts';
import { redactTold } from './redact-told.ts';
import { planRelease, resolveRelease } from './release.ts';
import { readTemplate } from './template.ts';
import { type Judged, type ToldNote, writeWithModel } from './write-with-model.ts';

/** What a person or pipeline asks for. `base` is a ref or `auto`; null: the config's value. */
export type NoteRequest = {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly pipeline?: CollectRequest['pipeline'];
  /** Ranges that were resolved before, by module; they go before `base` and `head`. */
  readonly ranges?: CollectRequest['ranges'];
  readonly environment: string;
  readonly operators: readonly string[] | null;
  readonly window: string | null;
  readonly emergency: { readonly reason: string; readonly approver: string } | null;
  /** Who approved the release, as the pipeline says. */
  readonly approvedBy: readonly string[];
  /** The run of the code host's own pipeline that asks, and the key of its job; null: it runs elsewhere. */
  readonly run: { readonly id: string; readonly url: string; readonly job: string | null } | null;
  readonly dryRun: boolean;
  readonly host: 'shell' | 'action';
};

export type NoteResult = {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly publications: readonly Publication[];
};

/** What rules judge: the release, what is known of it, and its note by rules alone. */
export type PreparedNote = {
  /** All that a note is made of, but for the digest. */
  readonly draft: Omit<DraftInput, 'digest'>;
  readonly evidence: ReleaseEvidence;
  /** Asks for past incidents once more; null: there is no index that answers. */
  readonly askAgain: AskByHypothesis | null;
  /** Made of git by rules and templates alone: what rules read, so that no model and no text of others changes what they find. */
  readonly baseline: Note;
};

/** Only the note: no review, no decision, no record, no advice. */
export async function note(request: NoteRequest, settings: Settings, world: World): Promise<NoteResult> {
  const prepared = await prepareNote(request, settings, world);
  const written = await tellNote(prepared, { world, judged: null });
  const note = recallIncidents(written.note, incidentsOf(prepared, settings));
  const { note: told } = await redactTold({ note }, world.redactor);
  const noteMarkdown = renderNoteMarkdown({
    note: told,
    decision: null,
    timeZone: settings.timeZone,
    noteSha256: world.hash.sha256(jsonFile('note.json', told).text),
  });
  const publications = planNote({ note: told, noteMarkdown, host: request.host });
  if (!request.dryRun) await world.publisher.publish(publications);
  return { note: told, noteMarkdown, publications };
}

/** Past incidents that the standard of the release would show. */
function incidentsOf(
  { draft, evidence, baseline }: PreparedNote,
  settings: Settings,
): readonly ShownIncident[] {
  const { change, release } = draft;
  const { environment } = release;
  const { rules } = effectiveStandard({ settings, environment, change, evidence });
  return showIncidents({ evidence, note: baseline, rules, release })?.found ?? [];
}

/** Collects the release and drafts its note by rules: all that a review needs. */
export async function prepareNote(
  request: NoteRequest,
  settings: Settings,
  world: World,
): Promise<PreparedNote> {
  const plan = await planRelease(request, settings, world);
  const collected = await collect(request, settings, world);
  const from = plan.window?.start ?? plan.now;
  const { change, evidence, askAgain } = await readEvidence(
    { change: collected, request, from, settings },
    world,
  );
  const workspace = settings.workspace ?? change.modules[0]?.name ?? 'workspace';
  const release = await resolveRelease(plan, { workspace, emergency: request.emergency }, world);
  const template = await readTemplate(change, settings, world.workspaceFiles);
  world.progress.step('Condensing and drafting the note');
  const draft = { change, release, settings, template };
  const baseline = await draftByRules({ ...draft, change: withoutTexts(change) }, world);
  return { draft, evidence, askAgain, baseline };
}

/** The note for people: by the model, which advises too where rules have `judged`; without one, by rules. */
export async function tellNote(
  { draft, baseline, askAgain }: Pick<PreparedNote, 'draft' | 'baseline' | 'askAgain'>,
  { world, judged }: { readonly world: World; readonly judged: Judged | null },
): Promise<ToldNote> {
  const { model } = world;
  if (model !== null) return writeWithModel(draft, { world: { ...world, model }, judged, askAgain });
  const { change } = draft;
  const note = withoutTexts(change) === change ? baseline : await draftByRules(draft, world);
  return { change, note, advice: null, imagined: [], usage: null };
}

async function draftByRules(draft: Omit<DraftInput, 'digest'>, { hash, progress }: World): Promise<Note> {
  const { change, settings } = draft;
  const rules = { settings, session: null, sha256: hash.sha256, progress, signal: neverEnding };
  return draftNote({ ...draft, ...(await condenseChange({ ...rules, change })) });
}

/** Rules alone wait for nobody. */
const neverEnding = new AbortController().signal;
