// The parts of a note that a model may write, and what came of asking for them. Pure.
import type { BasicsPart } from '../../../domain/generated/basics-part.ts';
import type { BodyPart } from '../../../domain/generated/body-part.ts';
import type { ChecklistsPart } from '../../../domain/generated/checklists-part.ts';

/** A part that a model may write; repositories are always computed. */
export type PartName = 'basics' | 'checklists' | 'body';

/** What an answer to each part holds. */
export type PartAnswers = {
  readonly basics: BasicsPart;
  readonly checklists: ChecklistsPart;
  readonly body: BodyPart;
};

/** A part whose refs all exist; `uncited` counts claims that had no source and were dropped or marked. */
export type Grounded<T> = { readonly part: T; readonly uncited: number };

/** A part by the model, or why rules wrote it. `reason` of a written part says what of it fell back. */
export type PartOutcome<T> =
  | { readonly ok: true; readonly value: Grounded<T>; readonly reason: string | null }
  | { readonly ok: false; readonly reason: string };

/** What came of asking for every part. */
export type PartOutcomes = { readonly [name in PartName]: PartOutcome<PartAnswers[name]> };

/** What a reader of an answer makes of it; `problems` go back to the model. */
export type ReadAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };
