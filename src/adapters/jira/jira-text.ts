// Any value of a Jira field as lines of plain text. Pure.
import { isObject, readList, readPath, readText } from './json-value.ts';
import { adfToLines } from './text/adf-to-lines.ts';
import { joinBlocks, linesToText, plain, type RichLine } from './text/rich-line.ts';
import { wikiToLines } from './text/wiki-to-lines.ts';

/** How texts are written: Cloud gives documents and plain lines, Data Center wiki markup. */
export type TextFormat = 'adf' | 'wiki';

/** Items of a list that are read. */
const itemsMax = 500;

/** A document, a text, an option, a checklist or a list of these; nothing for other values. */
export function valueLines(value: unknown, format: TextFormat): readonly RichLine[] {
  if (typeof value === 'string')
    return format === 'wiki' ? wikiToLines(value) : value.split(/\r\n|[\r\n]/u).map(plain);
  if (typeof value === 'number') return [plain(String(value))];
  if (Array.isArray(value))
    return joinBlocks(
      value.slice(0, itemsMax).map((item) => itemLines(item, format)),
      { apart: false },
    );
  if (!isObject(value)) return [];
  if (readPath(value, 'type') === 'doc') return adfToLines(value);
  const told = ['value', 'name', 'displayName', 'text'].map((name) => readText(value, name));
  const text = told.find((one) => one !== null);
  return text === undefined || text === null ? [] : [plain(text)];
}

export const valueText = (value: unknown, format: TextFormat): string =>
  linesToText(valueLines(value, format));

/** An item of a list; checklists say which of theirs are done. */
function itemLines(item: unknown, format: TextFormat): readonly RichLine[] {
  const lines = Array.isArray(item) ? [] : valueLines(item, format);
  const checked = readPath(item, 'checked') ?? readPath(item, 'done');
  const mark = typeof checked === 'boolean' ? (checked ? '☑ ' : '☐ ') : '- ';
  return lines.map((line, index) => ({ ...line, text: (index === 0 ? mark : '  ') + line.text }));
}

/** Names of a list of objects or texts: labels, versions. */
export const valueNames = (value: unknown, ...path: readonly string[]): readonly string[] =>
  readList(value, ...path).flatMap((item) => {
    const name = typeof item === 'string' ? item.trim() : readText(item, 'name');
    return name === null || name === '' ? [] : [name];
  });
