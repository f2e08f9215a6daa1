// Calendars come from files and addresses; no failure tells an address.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createCalendars } from '../../../../src/adapters/calendar/calendars.ts';
import type { CalendarSource } from '../../../../src/domain/settings.ts';
import { epochMs } from '../../../../src/domain/units.ts';
import { calendarText, eventLines } from '../../../fakes/calendar-text.ts';
import { failureOfPromise as failureOf } from '../../../fakes/failure-of.ts';

const text = calendarText(eventLines('DTSTART:20260303T010000Z', 'DTEND:20260303T020000Z'));
const secret = 'private-5ecret0f0nece1l';
const retry = { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 50 };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const source = (from: CalendarSource['from']): CalendarSource => ({
  name: 'platform team',
  from,
  owner: null,
  companyWide: false,
  services: [],
  platforms: [],
  environments: null,
  kind: 'work',
});

const period = {
  from: epochMs(Date.parse('2026-03-01T00:00Z')),
  to: epochMs(Date.parse('2026-04-01T00:00Z')),
  timeZone: 'Asia/Seoul',
};

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/calendar/${secret}/basic.ics`;
}

const readFrom = (
  from: CalendarSource['from'],
  overrides: Partial<Parameters<typeof createCalendars>[0]> & { readonly signal?: AbortSignal } = {},
) => {
  const { signal = AbortSignal.timeout(10_000), ...input } = overrides;
  return createCalendars({ fetch: globalThis.fetch, environment: {}, retry, ...input }).readEvents(
    source(from),
    { ...period, signal },
  );
};

describe('a calendar', () => {
  it('comes from a file', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'calendar-'));
    closing.push(() => rm(directory, { recursive: true }));
    const path = join(directory, 'team.ics');
    await writeFile(path, text);
    expect((await readFrom({ kind: 'file', path })).events).toHaveLength(1);
  });

  it('comes from an address, also one that a variable holds', async () => {
    const url = await serve((_, answer) => answer.end(text));
    expect((await readFrom({ kind: 'url', url })).events).toHaveLength(1);
    const environment = { TEAM_CALENDAR: `${url}\n` };
    expect(
      (await readFrom({ kind: 'variable', variable: 'TEAM_CALENDAR' }, { environment })).events,
    ).toHaveLength(1);
  });

  it('of webcal: is asked for by https', async () => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (input) => {
      asked.push(input);
      return new Response(text);
    };
    await readFrom({ kind: 'url', url: 'webcal://example.com/team.ics' }, { fetch });
    expect(asked).toEqual(['https://example.com/team.ics']);
  });

  it('is asked for again when its server is busy', async () => {
    let count = 0;
    const url = await serve((_, answer) => {
      count += 1;
      answer.statusCode = count < 3 ? 503 : 200;
      answer.end(text);
    });
    expect((await readFrom({ kind: 'url', url })).events).toHaveLength(1);
    expect(count).toBe(3);
  });
});

describe('a calendar that cannot be read', () => {
  const failing: [string, string, RequestListener, string][] = [
    ['is not there', 'calendar/unreadable', (_, answer) => void answer.writeHead(404).end(), 'status 404'],
    [
      'is a page to log in',
      'calendar/invalid',
      (_, answer) => void answer.end('<html>Log in'),
      'no iCalendar',
    ],
    ['breaks off', 'calendar/unreadable', (_, answer) => void answer.destroy(), 'connection broke'],
    [
      'is too large',
      'calendar/unreadable',
      (_, answer) => void answer.end(text + 'X'.repeat(6_000_000)),
      'larger than is read',
    ],
    ['never ends', 'calendar/unreadable', (_, answer) => void answer.write(text), 'did not answer in time'],
  ];

  it.each(failing)('%s: %s', async (_name, code, listener, words) => {
    const url = await serve(listener);
    const failure = await failureOf(readFrom({ kind: 'url', url }, { timeoutMs: 400 }));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain('"platform team"');
    expect(failure.message).toContain(words);
    expect(inspect(failure, { depth: 10 })).not.toMatch(new RegExp(`${secret}|127\\.0\\.0\\.1`));
  });

  it.each<[string, CalendarSource['from'], string]>([
    ['a variable that is not set', { kind: 'variable', variable: 'TEAM_CALENDAR' }, 'TEAM_CALENDAR'],
    ['an address that is none', { kind: 'url', url: `example.com/${secret}` }, 'no web address'],
    ['an address of a file', { kind: 'url', url: `file:///${secret}` }, 'no web address'],
    ['a host that is not there', { kind: 'url', url: `https://${secret}.invalid/x.ics` }, 'cannot be read'],
    ['a file that is not there', { kind: 'file', path: '/nowhere/team.ics' }, '/nowhere/team.ics'],
  ])('%s', async (_name, from, words) => {
    const failure = await failureOf(readFrom(from));
    expect(failure.code).toBe('calendar/unreadable');
    expect(failure.message).toContain(words);
    expect(inspect(failure, { depth: 10 })).not.toContain(secret);
  });

  it('asks nobody offline', async () => {
    const failure = await failureOf(
      readFrom({ kind: 'url', url: 'https://example.com/a.ics' }, { fetch: null }),
    );
    expect(failure.message).toContain('offline');
  });

  it('ends with the signal', async () => {
    const url = await serve((_, answer) => void answer.write('BEGIN'));
    const started = performance.now();
    const failure = await failureOf(readFrom({ kind: 'url', url }, { signal: AbortSignal.timeout(100) }));
    expect(failure.code).toBe('calendar/unreadable');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('ends with the signal while recurrences are worked out', async () => {
    const rules = Array.from({ length: 3_000 }, (_, index) =>
      eventLines(`UID:${index}`, 'DTSTART;TZID=America/New_York:20010101T010000', 'RRULE:FREQ=DAILY'),
    );
    const url = await serve((_, answer) => answer.end(calendarText(...rules)));
    const failure = await failureOf(readFrom({ kind: 'url', url }, { signal: AbortSignal.timeout(700) }));
    expect(failure.message).toContain('too long');
  });
});
