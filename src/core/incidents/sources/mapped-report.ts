// A payload of a form of its own, read by the config's mapping. Pure.
import type { ReportReading, ReportSource } from '../../../domain/incident-report.ts';
import type { ReportMapping } from '../../../domain/incident-settings.ts';
import { makeRemoval, makeReport, refused } from './make-report.ts';
import { isObject } from './read-member.ts';

/** Values inside of a list or object that are told as text. */
const valuesMax = 200;
const depthMax = 4;

/** Reads the payload at the JSON pointers of `mapping`. */
export function mappedReport(
  payload: unknown,
  { mapping, kind }: { readonly mapping: ReportMapping; readonly kind: ReportSource['kind'] },
): ReportReading {
  const at = (pointer: string | null): unknown =>
    pointer === null ? undefined : readPointer(payload, pointer);
  const id = at(mapping.id);
  if (typeof id !== 'string' && typeof id !== 'number')
    return refused(`There is no id at ${mapping.id} (incidents.mapping.id).`);
  if (isDeleted(at(mapping.deleted))) return makeRemoval(id);
  const parts = mapping.text
    .map((pointer) => ({ pointer, text: toText(at(pointer)) }))
    .filter(({ text }) => text !== '');
  if (parts.length === 0)
    return refused(
      `"${String(id).slice(0, 60)}": there is no text at ${mapping.text.join(', ')} (incidents.mapping.text).`,
    );
  const text =
    mapping.text.length === 1
      ? parts[0]?.text
      : parts.map((part) => `## ${lastName(part.pointer)}\n\n${part.text}`).join('\n\n');
  return makeReport({
    id,
    source: { kind, key: String(id) },
    text,
    title: at(mapping.title),
    date: at(mapping.date),
    services: at(mapping.services),
    severity: at(mapping.severity),
    url: at(mapping.url),
    language: at(mapping.language),
  });
}

/**
 * The value that an RFC 6901 pointer names; undefined when there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
function readPointer(value: unknown, pointer: string): unknown {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(at))
      at = /^(?:0|[1-9]\d{0,8})$/u.test(name) ? (at[Number(name)] as unknown) : undefined;
    else at = isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined;
  }
  return at;
}

const isDeleted = (value: unknown): boolean =>
  value === true || (typeof value === 'string' && /^(?:true|deleted|removed)$/iu.test(value.trim()));

/** A text as it is; of lists and objects the texts inside, one a line. */
function toText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return depth === 0 ? '' : String(value);
  if (typeof value !== 'object' || value === null || depth >= depthMax) return '';
  const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return inside
    .slice(0, valuesMax)
    .map((item) => toText(item, depth + 1))
    .filter((text) => text !== '')
    .join('\n');
}

const lastName = (pointer: string): string =>
  pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .replace(/[_-]+/gu, ' ')
    .trim() || 'Text';
