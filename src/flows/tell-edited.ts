// The note of a review as people read it: their edits, in a note that tells the commits that were judged. Effects: through the ports it is given.
import { applyEdits } from '../core/note-edit/apply-edits.ts';
import { isUnedited } from '../core/note-edit/note-edits.ts';
import { isoTime } from '../core/time/iso-time.ts';
import type { Note } from '../domain/generated/note.ts';
import type { World } from '../ports.ts';
import { type PreparedNote, tellNote } from './note.ts';
import type { EditedNote } from './read-edited-note.ts';

/** The note with what people wrote and with what was asked of this review. */
export async function tellEdited(edited: EditedNote, prepared: PreparedNote, world: World): Promise<Note> {
  const { base, baseSha256, edits } = edited;
  const { release } = prepared.draft;
  const note = applyEdits({ base, target: await targetOf(edited, prepared, world), edits });
  const { start, end, source } = release.window ?? {};
  const window =
    start === undefined || end === undefined || source === undefined
      ? null
      : { start: isoTime(start), end: isoTime(end), source };
  const isSame = window !== null && base.window?.start === window.start && base.window.end === window.end;
  return {
    ...note,
    operators: [...release.operators],
    window: isSame ? base.window : window,
    ...(!isUnedited(edits) && { editedFrom: baseSha256 }),
  };
}

/** The note that was edited, as far as it tells the commits that were judged: else one that does. */
async function targetOf(
  { base, isVouched }: EditedNote,
  prepared: PreparedNote,
  world: World,
): Promise<Note> {
  const { repositories } = prepared.baseline;
  const isSame = endsOf(base) === endsOf(prepared.baseline);
  if (isSame && isVouched) {
    return {
      ...base,
      repositories: base.repositories.map((repository, index) => ({
        ...repository,
        range: repositories[index]?.range ?? repository.range,
      })),
    };
  }
  const { note: fresh } = await tellNote(prepared, { world: { ...world, model: null }, judged: null });
  if (isSame) return { ...base, repositories: fresh.repositories, workTypes: fresh.workTypes };
  world.progress.warn(
    'The note told of other commits than those that are reviewed: what it did not get from people is written again',
  );
  return fresh;
}

const endsOf = ({ repositories }: Note): string =>
  JSON.stringify(repositories.map(({ name, range }) => [name, range.baseSha, range.headSha]));
