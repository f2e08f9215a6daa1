// What a person changed in a note. Pure.
import type { Note } from '../../domain/generated/note.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Remark } from '../render/note-sections.ts';
import type { Phase } from './read-blocks.ts';

/**
 * One line of an edited list: `from` is the index of the line that it was (null: a new one), `to` what it says now
 * (null: what it said). A line that no entry comes from is removed.
 */
export type EditedLine<Value> =
  | { readonly from: number; readonly to: Value | null }
  | { readonly from: null; readonly to: Value };

/** A list in its edited order; null: it is as it was. */
export type EditedList<Value> = readonly EditedLine<Value>[] | null;

/** A line of prose. `refs`: sources that the person named, known ones only; null: those that the line had. */
export type ClaimValue = { readonly text: string; readonly refs: readonly string[] | null };

/** A change with the lines below it. */
export type ChangeValue = ClaimValue & {
  readonly category: Note['changes'][number]['category'];
  readonly details: EditedList<ClaimValue>;
};

/** A step of the rollback. */
export type StepValue = ClaimValue & { readonly step: Note['rollback']['scenario'][number]['step'] };

/** A row of the watch table. */
export type WatchValue = ClaimValue & { readonly threshold: string; readonly minutes: number };

/** A line of a checklist, with the phase that it stands in. */
export type ChecklistValue = ClaimValue & {
  readonly phase: Phase;
  readonly group: string;
  readonly done: boolean;
  /** true: its words or group are a person's; false: only its mark or its phase. */
  readonly isWritten: boolean;
};

/** Every field that a person can edit; null: it is as it was. */
export type NoteEdits = {
  readonly title: string | null;
  readonly summary: string | null;
  readonly operators: readonly string[] | null;
  /** As `--window` takes it, with offsets; `text` null: the window was removed. */
  readonly window: { readonly text: string | null } | null;
  readonly changes: EditedList<ChangeValue>;
  readonly scope: EditedList<ClaimValue>;
  readonly reasons: EditedList<ClaimValue>;
  /** Modules are computed: only their order and the reasons for it can be edited, and all of them stay. */
  readonly order: EditedList<ClaimValue>;
  readonly strategy: Note['rollback']['strategy'] | null;
  readonly scenario: EditedList<StepValue>;
  readonly caveats: EditedList<ClaimValue>;
  readonly hours: number | null;
  readonly watch: EditedList<WatchValue>;
  readonly dashboards: EditedList<string>;
  /** Of all phases, one behind the other: a line that moves to another phase is the same line. */
  readonly checklist: EditedList<ChecklistValue>;
  /** All remarks that the note has now. */
  readonly remarks: readonly Remark[] | null;
  /** Edits that do not count, because code computes what they were made to; each one sentence. */
  readonly ignored: readonly Bilingual[];
};

/** true when nothing was edited that counts. */
export const isUnedited = ({ ignored: _told, ...edits }: NoteEdits): boolean =>
  Object.values(edits).every((edit) => edit === null);
