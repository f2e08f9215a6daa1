// Reads members of JSON that nobody has checked. Pure.

export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `path`; undefined where the way ends early. */
export function readPath(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** The text at `path`, trimmed; null when there is none or it is empty. */
export function readText(value: unknown, ...path: readonly string[]): string | null {
  const found = readPath(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** The list at `path`; empty when there is none. */
export function readList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = readPath(value, ...path);
  return Array.isArray(found) ? found : [];
}
