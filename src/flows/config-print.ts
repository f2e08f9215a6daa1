// Lists every value of the config and where it came from. Effects: none.
import { kebabCase } from '../core/text/kebab-case.ts';
import type { Settings } from '../domain/settings.ts';

/** `key` as the config spells it, `standard.rules.window.tail-minutes`; a list is one value. */
export type ConfigRow<Origin> = { readonly key: string; readonly value: unknown; readonly origin: Origin };

/** One row a value, in the order of the settings. `originOf` takes the path of keys as the config spells them. */
export function listConfig<Origin>(
  settings: Settings,
  originOf: (path: readonly string[]) => Origin,
): readonly ConfigRow<Origin>[] {
  return listRows(settings, []).map(({ path, value }) => ({
    key: path.join('.'),
    value,
    origin: originOf(path),
  }));
}

type Row = { readonly path: readonly string[]; readonly value: unknown };

function listRows(value: unknown, path: readonly string[]): readonly Row[] {
  if (!isRecord(value) || Object.keys(value).length === 0) return [{ path, value: spelledAsConfig(value) }];
  return Object.entries(value).flatMap(([key, item]) => listRows(item, [...path, kebabCase(key)]));
}

function spelledAsConfig(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(spelledAsConfig);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [kebabCase(key), spelledAsConfig(item)]),
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
