// Drops keys whose value is undefined, so that spreading an object over defaults keeps them. Pure.

/** An object without the possibility of undefined values: absent or set. */
export type WithoutAbsent<T> = { [key in keyof T]?: Exclude<T[key], undefined> };

/** A copy with only the keys that have a value. */
export function withoutAbsent<T extends object>(object: T): WithoutAbsent<T> {
  const copy: WithoutAbsent<T> = {};
  for (const key in object) {
    const value = object[key];
    if (isPresent(value)) copy[key] = value;
  }
  return copy;
}

const isPresent = <T>(value: T): value is Exclude<T, undefined> => value !== undefined;
