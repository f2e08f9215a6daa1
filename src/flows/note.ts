// Writes the note of a release: collect, condense, draft. Effects: through the ports it is given.
import { condense } from '../core/condense/condense.ts';
import { draftNote } from '../core/draft/draft-note.ts';
import { planNote } from '../core/plan/plan-note.ts';
import { renderNoteMarkdown } from '../core/render/note-markdown.ts';
import type { Change } from '../domain/change.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Publication } from '../domain/publication.ts';
import type { Release } from '../domain/release.ts';
import type { Settings } from '../domain/settings.ts';
import type { World } from '../ports.ts';
import { collect } from './collect.ts';
import { planRelease, resolveRelease } from './release.ts';
import { readTemplate } from './template.ts';

/** What a person or pipeline asks for. `base` is a ref or `auto`; null: the config's value. */
export type NoteRequest = {
  readonly repository: string;
  readonly base: string;
  readonly head: string;
  readonly environment: string;
  readonly operators: readonly string[] | null;
  readonly window: string | null;
  readonly emergency: { readonly reason: string; readonly approver: string } | null;
  readonly dryRun: boolean;
  readonly host: 'shell' | 'action';
};

export type NoteResult = {
  readonly note: Note;
  readonly noteMarkdown: string;
  readonly publications: readonly Publication[];
};

/** Only the note: no review, no decision, no record. */
export async function note(request: NoteRequest, settings: Settings, world: World): Promise<NoteResult> {
  const written = await writeNote(request, settings, world);
  const noteMarkdown = renderNoteMarkdown({
    note: written.note,
    decision: null,
    timeZone: settings.timeZone,
  });
  const publications = planNote({ note: written.note, noteMarkdown, host: request.host });
  if (!request.dryRun) await world.publisher.publish(publications);
  return { note: written.note, noteMarkdown, publications };
}

/** The change, the release and the note that tells them. */
export async function writeNote(
  request: NoteRequest,
  settings: Settings,
  world: World,
): Promise<{ readonly change: Change; readonly release: Release; readonly note: Note }> {
  const plan = await planRelease(request, settings, world);
  const change = await collect(request, settings, world);
  const workspace = settings.workspace ?? change.modules[0]?.name ?? 'workspace';
  const release = await resolveRelease(plan, { workspace, emergency: request.emergency }, world);

  world.progress.step('Condensing and drafting the note');
  const digest = condense(change, {
    language: settings.language,
    budgetTokens: settings.note.budgetTokens,
    factsMax: settings.note.maxChanges,
  });
  const template = await readTemplate(change, settings, world.workspaceFiles);
  return { change, release, note: draftNote({ change, digest, release, settings, template }) };
}
