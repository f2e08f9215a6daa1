// Reads YAML of files that a repository happens to hold. Pure.
import { parseAllDocuments } from 'yaml';

type Mapping = Readonly<Record<string, unknown>>;

/** Aliases that multiply are an attack, not a manifest. */
const aliasesMax = 100;

/** The mappings of a text of one or more documents; what cannot be read is left out: nothing is decided by it. */
export function readYamlMappings(text: string): readonly Mapping[] {
  try {
    return parseAllDocuments(text, { logLevel: 'silent' }).flatMap((document) => {
      if (document.errors.length > 0) return [];
      const value: unknown = document.toJS({ maxAliasCount: aliasesMax });
      return isMapping(value) ? [value] : [];
    });
  } catch {
    return [];
  }
}

/** The entry of a mapping; undefined of anything else, and of what every object inherits. */
export const entryOf = (value: unknown, key: string): unknown =>
  isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Keys and values of a mapping; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isMapping(value) ? Object.entries(value) : [];

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
