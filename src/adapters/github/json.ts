// Reads values of an answer that nobody has checked. Pure.

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Null when it is no object. */
export function asRecord(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/** Empty when it is no list. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Null when it is no text. */
export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Null when it is no safe integer. */
export function asInteger(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** A member of a member: `readPath(node, 'author', 'login')`; undefined where the way ends. */
export function readPath(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((at, name) => asRecord(at)?.[name], value);
}

/** The objects among the nodes of a GraphQL connection. */
export function readNodes(connection: unknown): readonly JsonRecord[] {
  return asList(readPath(connection, 'nodes'))
    .map(asRecord)
    .filter((node) => node !== null);
}
