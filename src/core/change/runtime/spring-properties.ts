// The keys of Spring's configuration files, and the names under which the environment gives them. Pure.
import { yamlEntries } from './yaml-entries.ts';

/** A property with its value and line. */
export type SpringKey = { readonly key: string; readonly value: string; readonly line: number };

/**
 * How the environment spells a property: dots and dashes become underscores, letters are upper case.
 *
 * Where a property is bound to a class its dashes go instead: compare by `squashName`.
 *
 * @see https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.relaxed-binding.environment-variables
 */
export const relaxedName = (property: string): string =>
  property.replace(/[.[-]/g, '_').replaceAll(']', '').toUpperCase();

/** The same for all spellings of a property. */
export const squashName = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toUpperCase();

/** Reads application.yml or application.properties; what cannot be read has no keys. */
export function readSpringKeys(path: string, text: string): readonly SpringKey[] {
  if (path.endsWith('.properties')) {
    return text.split('\n').flatMap((line, index) => {
      const [, key, value] = /^\s*([\w.[\]-]{1,200})\s*[=:]\s*(.{0,2000})$/.exec(line) ?? [];
      return key === undefined ? [] : [{ key, value: value?.trim() ?? '', line: index + 1 }];
    });
  }
  return yamlEntries(text).entries.flatMap(({ parents, key, value, line }) =>
    value === null ? [] : [{ key: [...parents, key].join('.'), value, line }],
  );
}
