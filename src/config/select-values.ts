// Reads values out of a parsed config of any shape. Pure.
import type { ConfigPath } from './config-problem.ts';

type Found = { readonly path: ConfigPath; readonly value: unknown };

/** Values at a path; `*` stands for every entry of a list. */
export function select(config: unknown, pattern: ConfigPath): readonly Found[] {
  return pattern.reduce<readonly Found[]>(
    (found, step) => found.flatMap((at) => stepInto(at, step)),
    [{ path: [], value: config }],
  );
}

function stepInto({ path, value }: Found, step: string | number): readonly Found[] {
  if (step === '*')
    return Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : [];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const child = Object.getOwnPropertyDescriptor(value, step);
  return child === undefined ? [] : [{ path: [...path, step], value: child.value }];
}

/** The values at a path that are text. */
export function selectText(
  config: unknown,
  pattern: ConfigPath,
): readonly { readonly path: ConfigPath; readonly value: string }[] {
  return select(config, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  );
}

/** The first text at a path, or null. */
export const textAt = (config: unknown, pattern: ConfigPath): string | null =>
  selectText(config, pattern)[0]?.value ?? null;
