// A release's window as a calendar (RFC 5545) that people subscribe to and other gates read back. Pure.
import type { EpochMs } from '../../domain/units.ts';
import { isoTime } from '../time/iso-time.ts';

/** What others should know of a planned release. Texts are hostile: none can add a line. */
export type Announcement = {
  /** From core/review/calendar/release-uid.ts. */
  readonly uid: string;
  readonly workspace: string;
  readonly environment: string;
  readonly title: string;
  readonly description: string;
  /** Who carries it out. */
  readonly operators: readonly string[];
  readonly start: EpochMs;
  readonly end: EpochMs;
  /** A newer announcement of the same release takes the place of an older one. */
  readonly decidedAt: EpochMs;
  /** `cancelled`: it may not be deployed then, and calendars that hold it drop it. */
  readonly status: 'confirmed' | 'cancelled';
  readonly services: readonly string[];
  readonly platforms: readonly string[];
};

const lineBytesMax = 75;
const minuteMs = 60_000;

/** Renders a calendar with the one event; its lines end in CRLF and are folded at 75 octets. */
export function renderIcs(announcement: Announcement): string {
  const { uid, title, start, end, decidedAt, status } = announcement;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lockkeeper//Release gate//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${basicTime(decidedAt)}`,
    // Announcements of one minute say the same or are told by their stamp.
    `SEQUENCE:${Math.max(0, Math.floor(decidedAt / minuteMs))}`,
    `DTSTART:${basicTime(start)}`,
    `DTEND:${basicTime(end)}`,
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(announcement.description)}`,
    ...list('CONTACT', announcement.operators, ', '),
    `STATUS:${status.toUpperCase()}`,
    'TRANSP:OPAQUE',
    `X-LOCKKEEPER-WORKSPACE:${text(announcement.workspace)}`,
    `X-LOCKKEEPER-ENVIRONMENT:${text(name(announcement.environment))}`,
    ...list('X-LOCKKEEPER-SERVICES', announcement.services, ','),
    ...list('X-LOCKKEEPER-PLATFORMS', announcement.platforms, ','),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const list = (property: string, names: readonly string[], separator: string): readonly string[] =>
  names.length === 0 ? [] : [`${property}:${text(names.map(name).join(separator))}`];

/** A comma would make two names of one. */
const name = (value: string): string => value.replaceAll(',', ' ').replace(/\s+/g, ' ').trim();

const basicTime = (at: EpochMs): string => isoTime(at).replace(/[-:]/g, '');

/** A TEXT value: breaks and marks escaped, other control characters gone. */
const text = (value: string): string =>
  value
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

/** Goes on in the next line behind a space, between characters and never within one. */
function fold(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = sizeOf(character);
    if (bytes + size > lineBytesMax) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}

/** Bytes in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
