// Masks secrets in what a run is about to write: names, paths and what a model made. Effects: through the redactor.
import { cutAt } from '../core/text/cut-at.ts';
import type { Note } from '../domain/generated/note.ts';
import type { Redactor } from '../ports.ts';
import { redactValues } from './redact-values.ts';

/** What the schema of notes allows. Units: UTF-16 code units. */
const titleLengthMax = 100;

/**
 * The same without secrets, before it is rendered and before hashes are taken of it.
 *
 * What was collected is without secrets already, but for names: of files, branches, tags, checks, modules and people.
 */
export async function redactTold<T extends { readonly note: Note }>(told: T, redactor: Redactor): Promise<T> {
  const { value, masked } = await redactValues(told, redactor);
  if (masked === 0) return told;
  return { ...value, note: { ...value.note, title: cutAt(value.note.title, titleLengthMax) } };
}
