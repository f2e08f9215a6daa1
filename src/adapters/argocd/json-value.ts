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

/** The text at `path`; null when there is none or it is blank. */
export function readText(value: unknown, ...path: readonly string[]): string | null {
  const found = readPath(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}

/** The list at `path`; empty when there is none. */
export function readList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = readPath(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The texts in the list at `path`. */
export const readTexts = (value: unknown, ...path: readonly string[]): readonly string[] =>
  readList(value, ...path).filter((entry) => typeof entry === 'string');

/** false: a number in it has more digits than JavaScript keeps, so that it cannot be written back as it was. */
export function isExact(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isInteger(value) || Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isExact);
}
