// Finds the environment variables that classes of pydantic-settings read. Pure.
import { lineAt, type MaskedCode, type RuntimeRead } from './runtime-read.ts';

/** Each field of a class on BaseSettings is a variable: its name in upper case behind the prefix, or its alias. */
export function findSettingsClasses({ text, masked }: MaskedCode): readonly RuntimeRead[] {
  return [
    ...masked.matchAll(
      /^class\s+\w+\([^()\n]*\bBaseSettings\b[^()\n]*\)\s*:[^\n]*\n(?<body>(?:[ \t]+[^\n]*\n?|[ \t]*\n)*)/dgm,
    ),
  ].flatMap((match) => {
    const [start, end] = match.indices?.groups?.['body'] ?? [0, 0];
    const prefix = /\benv_prefix\s*=\s*["'](\w*)["']/.exec(text.slice(start, end))?.[1] ?? '';
    return [...masked.slice(start, end).matchAll(fields)].slice(0, fieldsMax).flatMap((field) => {
      const at = start + field.index + field[0].search(/\w/);
      const name = field.groups?.['name'] ?? '';
      if (name === 'model_config') return [];
      const written = text.slice(start + field.index, start + field.index + field[0].length);
      const alias = /\b(?:env|alias|validation_alias)\s*=\s*["'](\w+)["']/.exec(written)?.[1];
      return [
        {
          kind: 'environment-variable' as const,
          name: (alias ?? `${prefix}${name}`).toUpperCase(),
          line: lineAt(text, at),
          manner: hasDefault(field.groups?.['value'], written) ? ('optional' as const) : ('insists' as const),
        },
      ];
    });
  });
}

/** No class has more settings. */
const fieldsMax = 500;

/** Fields of the class itself are indented once: methods hold what is indented more. */
const fields = /^(?: {4}|\t| {2})(?<name>[a-zA-Z]\w*)\s*:\s*(?!\s*$)[^=\n]+(?<value>=[^\n]*)?$/gm;

function hasDefault(value: string | undefined, written: string): boolean {
  if (value === undefined) return false;
  return /Field\(/.test(value)
    ? /\bdefault(?:_factory)?\s*=|Field\(\s*(?!\.\.\.|\w+\s*=|\))/.test(written)
    : true;
}
