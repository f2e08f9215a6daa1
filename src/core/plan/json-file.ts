// A value as a JSON file of the output folder. Pure.
import type { LocalPublication } from '../../domain/publication.ts';

/** Plans a file with `value` as indented JSON, keys in the order in which they were made: the schema's. */
export function jsonFile(path: string, value: unknown): Extract<LocalPublication, { readonly kind: 'file' }> {
  return { kind: 'file', path, text: `${JSON.stringify(value, null, 2)}\n` };
}
