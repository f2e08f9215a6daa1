// Reads the keys and values of changed configuration lines. Pure.
import type { ExcerptLine } from '../../../domain/change.ts';

/** A key as far as the changed lines tell its parents, and its value without quotes. */
export type ConfigValue = { readonly key: string; readonly value: string };

type Format = 'yaml' | 'assignments' | 'json' | 'dockerfile' | 'directives';

/** The format of a configuration file by its name; null when it is none that is read. */
export function configFormat(path: string): Format | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(?:^|\.)(?:Docker|Container)file|\.dockerfile$/i.test(name)) return 'dockerfile';
  if (/\.(?:ya?ml|tpl)$/i.test(name)) return 'yaml';
  if (/\.json$/i.test(name)) return 'json';
  if (/\.(?:properties|env|ini|toml|tf|tfvars|hcl|cfg)$|^\.env/i.test(name)) return 'assignments';
  if (/\.conf$/i.test(name)) return 'directives';
  return null;
}

/** Reads lines that stand next to each other, in order; lines that hold no value give none. */
export function readConfigLines(lines: readonly ExcerptLine[], format: Format): readonly ConfigValue[] {
  if (format === 'yaml' || format === 'json') return readNested(lines);
  const pattern = patterns[format];
  return lines.flatMap(({ text }) => {
    const [, key, value] = pattern.exec(text.slice(0, lineMax)) ?? [];
    if (key === undefined || value === undefined || /^\s*(?:#|;|\/\/)/.test(text)) return [];
    return [{ key: format === 'dockerfile' ? key.trim().replace(/\s+/, ' ') : key, value: plain(value) }];
  });
}

const lineMax = 1000;

const patterns: { readonly [format in 'assignments' | 'dockerfile' | 'directives']: RegExp } = {
  assignments: /^\s*(?:export\s+|set\s+)?["']?([\w.[\]/-]+)["']?\s*[=:]\s*(.*)$/,
  dockerfile: /^\s*((?:ENV|ARG|LABEL)\s+[\w.-]+|FROM|EXPOSE|USER|CMD|ENTRYPOINT|HEALTHCHECK)[\s=]+(.*)$/i,
  directives: /^\s*([\w.-]+)\s*[=\s]\s*([^;{]+);?\s*$/,
};

/** YAML and JSON: parents are told by indentation, as far as they are among the changed lines. */
function readNested(lines: readonly ExcerptLine[]): readonly ConfigValue[] {
  const parents: { readonly indent: number; readonly key: string }[] = [];
  const values: ConfigValue[] = [];
  for (const { text } of lines) {
    const line = text.slice(0, lineMax);
    if (/^\s*(?:#|\/\/|\{\{|$)/.test(line)) continue;
    const indent = line.search(/\S/);
    while ((parents.at(-1)?.indent ?? -1) >= indent) parents.pop();
    const [, dash, key, rest = ''] =
      /^\s*(-\s+)?(?:"([^"]{1,200})"|'[^']{1,200}'|[\w.$/-][\w.$/ -]{0,200}?)\s*:(?=\s|$)\s*(.*)$/.exec(
        line,
      ) ?? [];
    const name = key ?? /^\s*(?:-\s+)?'?([\w.$/-][\w.$/ -]*?)'?\s*:(?:\s|$)/.exec(line)?.[1];
    const path = (last: string): string => [...parents.map((parent) => parent.key), last].join('.');
    if (name === undefined) {
      const item = /^\s*-\s+(.+)$/.exec(line)?.[1] ?? /^\s*("(?:[^"]*)"|-?[\d.]+),?\s*$/.exec(line)?.[1];
      if (item !== undefined && parents.length > 0)
        values.push({ key: path('-').replace(/\.-$/, ''), value: plain(item) });
      continue;
    }
    const value = plain(rest.replace(/,\s*$/, ''));
    if (value === '' || /^[{[|>][-+]?$/.test(value))
      parents.push({ indent: indent + (dash?.length ?? 0), key: name });
    else values.push({ key: path(name), value });
  }
  return values;
}

/** Without the comment behind it and the quotes around it. */
function plain(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*(?:#.*)?,?)$/.exec(trimmed);
  return (quoted?.[2] ?? trimmed.replace(/(?:^|\s)#.*$/, '').replace(/,$/, '')).trim();
}
