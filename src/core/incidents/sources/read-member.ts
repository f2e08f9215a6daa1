// Reads members of JSON that nobody has checked. Pure.

/** An object of JSON. */
export type JsonObject = { readonly [key: string]: unknown };

/** true for an object that is no list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at `path`, own members only: a payload may say `__proto__`; undefined where the way ends early. */
export function readMember(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** The text at `path`, trimmed; null when there is none or it is empty. */
export function readText(value: unknown, ...path: readonly string[]): string | null {
  const found = readMember(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}

/** The list at `path`; empty when there is none. */
export function readList(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = readMember(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A whole number at `path`, as text: ids come as either. */
export function readId(value: unknown, ...path: readonly string[]): string | null {
  const found = readMember(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : readText(value, ...path);
}
