// Reads files of YAML or JSON into plain values, within bounds. Pure.
import { parseAllDocuments } from 'yaml';

/** The documents of a file; `problem` says why it could not be read whole, null: it could. */
export type YamlDocuments = { readonly documents: readonly unknown[]; readonly problem: string | null };

const textMax = 4_000_000;

/** Never throws: templates are no YAML, and what cannot be read is told. */
export function parseYamlDocuments(text: string): YamlDocuments {
  if (text.length > textMax) return { documents: [], problem: `it is larger than ${textMax} characters` };
  const json = /^\s*[{[]/u.test(text) ? parseJson(text) : undefined;
  if (json !== undefined) return { documents: [json], problem: null };
  try {
    const parsed = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    if (!Array.isArray(parsed)) return { documents: [], problem: null };
    const error = parsed.find(({ errors }) => errors.length > 0)?.errors[0];
    if (error !== undefined) return { documents: [], problem: firstLine(error.message) };
    // Few aliases are honest; a bomb of them makes `toJS` throw.
    const documents = parsed.map((document): unknown => document.toJS({ maxAliasCount: 100 }));
    return { documents: documents.filter((document) => document !== null), problem: null };
  } catch (error) {
    return { documents: [], problem: firstLine(error instanceof Error ? error.message : 'not readable') };
  }
}

/** What Argo CD renders is JSON, which its own parser reads a hundred times as fast; undefined: it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const firstLine = (text: string): string => (text.split('\n')[0] ?? '').slice(0, 200);

/** A mapping of YAML. */
export type YamlMap = { readonly [key: string]: unknown };

/** Whether a value is a mapping. */
export const isYamlMap = (value: unknown): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A scalar as text, as Helm and kustomize would write it; null: it is none, or empty. */
export function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
