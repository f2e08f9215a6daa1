// Reads mappings out of YAML that a repository happens to hold. Pure.
import { isYamlMap, parseYamlDocuments, type YamlMap } from '../argocd/yaml-documents.ts';

/** The mappings of a text of one or more documents; what cannot be read is left out: nothing is decided by it. */
export const readYamlMappings = (text: string): readonly YamlMap[] =>
  parseYamlDocuments(text).documents.filter(isYamlMap);

/** The entry of a mapping; undefined of anything else, and of what every object inherits. */
export const entryOf = (value: unknown, key: string): unknown =>
  isYamlMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Keys and values of a mapping; none of anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isYamlMap(value) ? Object.entries(value) : [];
