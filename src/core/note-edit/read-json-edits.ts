// An edited note.json and the note that it was made from → what a person changed. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { EpochMs } from '../../domain/units.ts';
import { renderNoteMarkdown } from '../render/note-markdown.ts';
import { noOrigin } from '../render/note-origin.ts';
import { isShownWhole, type ReadEdits, readEdits } from './read-edits.ts';

/** Fields that code computes and no Markdown shows whole. */
const computedFields = [
  'kind',
  'template',
  'language',
  'workspace',
  'environment',
  'engine',
  'parts',
  'workTypes',
  'incidents',
  'repositories',
  'coverage',
] as const satisfies readonly (keyof Note)[];

/** Reads what a person changed, field by field as in Markdown; edits of computed fields are told and do not count. */
export function readJsonEdits(input: {
  readonly base: Note;
  readonly edited: Note;
  readonly now: EpochMs;
  readonly timeZone: string;
}): ReadEdits {
  const { base, edited, timeZone } = input;
  if (!isShownWhole(edited, timeZone)) return { ok: false, problems: [looseRemarks] };
  const markdown = renderNoteMarkdown({ note: edited, decision: null, timeZone, noteSha256: noOrigin });
  const read = readEdits({ ...input, markdown });
  if (!read.ok) return read;
  const fields = computedFields.filter(
    (field) => JSON.stringify(base[field]) !== JSON.stringify(edited[field]),
  );
  return { ok: true, edits: { ...read.edits, ignored: [...read.edits.ignored, ...fields.map(fieldKept)] } };
}

/** What is wrong when a note cannot be told from the remarks in it. */
const looseRemarks = 'its remarks hold lists or headings that read as parts of the note itself';

const fieldKept = (field: string): Bilingual => ({
  en: `The field ${field} of note.json is computed: the edit does not count.`,
  ko: `note.json의 ${field} 필드는 계산된 값이므로 수정이 반영되지 않습니다.`,
});
