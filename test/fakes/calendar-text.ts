// Writes iCalendar texts for tests, as other programs do. Pure.

/** A calendar of components, each a list of lines. */
export const calendarText = (...components: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...components.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );

/** An event of these lines; with a UID and a title unless they bring their own. */
export const eventLines = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  ...(lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one@example.com']),
  ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Database maintenance']),
  'DTSTAMP:20260101T000000Z',
  ...lines,
  'END:VEVENT',
];

/** A zone defined in the calendar; clocks change at these hours, by these rules. */
export const zoneLines = (input: {
  readonly name: string;
  readonly standard: string;
  readonly daylight: string;
  readonly toDaylight: string;
  readonly toStandard: string;
  /** HH on the clocks before the change. */
  readonly hours: readonly [toDaylight: string, toStandard: string];
}): readonly string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${input.name}`,
  'BEGIN:DAYLIGHT',
  `TZOFFSETFROM:${input.standard}`,
  `TZOFFSETTO:${input.daylight}`,
  `DTSTART:20070311T${input.hours[0]}0000`,
  `RRULE:${input.toDaylight}`,
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  `TZOFFSETFROM:${input.daylight}`,
  `TZOFFSETTO:${input.standard}`,
  `DTSTART:20071104T${input.hours[1]}0000`,
  `RRULE:${input.toStandard}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];
