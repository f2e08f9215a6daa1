// Reads calendars from files and addresses. Effects: file system, network.
import { readFile, stat } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CalendarSource } from '../../domain/settings.ts';
import { Failure } from '../../failure.ts';
import type { Calendars } from '../../service-ports.ts';
import { boundFetch, type Fetch } from '../http/bounded-fetch.ts';
import { describeNetworkError } from '../http/network-error.ts';
import { type RetryOptions, withRetry } from '../http/retry.ts';
import { readCalendar } from './read-calendar.ts';

/** What the adapter is made of. */
export type CalendarsInput = {
  /** null: no address may be asked. */
  readonly fetch: Fetch | null;
  /** Variables of the process: some hold addresses. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Time of one attempt. */
  readonly timeoutMs?: number;
  readonly retry?: Pick<RetryOptions, 'attemptsMax' | 'baseDelayMs' | 'maxDelayMs'>;
};

const bytesMax = 5 * 1024 * 1024;
const timeoutMsDefault = 15_000;
const retryDefault = { attemptsMax: 3, baseDelayMs: 300, maxDelayMs: 5_000 };

/** The `Calendars` port over files and addresses; addresses are secrets, and no failure holds one, in its causes neither. */
export function createCalendars(input: CalendarsInput): Calendars {
  return {
    readEvents: async (source, { from, to, timeZone, signal }) => {
      const text = await readText(source, signal, input);
      const pause = async () => {
        await nextTurn();
        if (signal.aborted) throw unreadable(source, 'reading it took too long');
      };
      const reading = await readCalendar(text, { from, to, timeZone }, pause);
      if (reading === null) throw noCalendar(source);
      return reading;
    },
  };
}

function readText(source: CalendarSource, signal: AbortSignal, input: CalendarsInput): Promise<string> {
  const { from } = source;
  switch (from.kind) {
    case 'file':
      return readCalendarFile(source, from.path);
    case 'url':
      return download(source, from.url, { signal, input });
    case 'variable': {
      const url = input.environment[from.variable]?.trim();
      if (url) return download(source, url, { signal, input });
      return Promise.reject(
        unreadable(source, `the environment variable ${from.variable}, which holds its address, is not set`),
      );
    }
  }
}

async function readCalendarFile(source: CalendarSource, path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > bytesMax) throw unreadable(source, `it is larger than ${bytesMax} bytes`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw unreadable(source, `the file ${path} cannot be read`, error);
  }
}

async function download(
  source: CalendarSource,
  address: string,
  { signal, input }: { readonly signal: AbortSignal; readonly input: CalendarsInput },
): Promise<string> {
  if (input.fetch === null) throw unreadable(source, 'no address is asked in an offline run');
  const url = addressOf(address);
  if (url === null) throw unreadable(source, 'its address is no web address (https:// or webcal://)');
  const fetch = boundFetch(input.fetch, {
    timeoutMs: input.timeoutMs ?? timeoutMsDefault,
    bodyBytesMax: bytesMax,
  });
  const ask = async () => {
    const answer = await fetch(url, { headers: { accept: 'text/calendar, text/plain;q=0.5' }, signal });
    if (!answer.ok) throw new StatusError(answer.status, answer.headers);
    return answer.text();
  };
  try {
    return await withRetry(ask, { signal, ...(input.retry ?? retryDefault) });
  } catch (error) {
    throw unreadable(source, reasonOf(error), errorWithoutAddress(error));
  }
}

/** What subscribers click on, `webcal:`, is fetched by https. */
function addressOf(text: string): string | null {
  const address = text.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}

/** What withRetry understands of an answer. */
class StatusError extends Error {
  readonly status: number;
  readonly headers: Headers;

  constructor(status: number, headers: Headers) {
    super(`status ${status}`);
    this.name = 'StatusError';
    this.status = status;
    this.headers = headers;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof StatusError
    ? `its server answered with status ${error.status}`
    : (describeNetworkError(error)?.text ?? 'no answer came that can be read');

/** Errors of the network tell hosts and whole addresses: their kind is all that is kept. */
function errorWithoutAddress(error: unknown): Error {
  const name = error instanceof Error ? error.name : 'Error';
  return new Error(`${name}: ${reasonOf(error)}`);
}

function unreadable(source: CalendarSource, reason: string, cause?: unknown): Failure {
  return new Failure({
    code: 'calendar/unreadable',
    message: `The calendar "${source.name}" cannot be read: ${reason}.`,
    hint: 'Check calendar.sources in the config, and that the calendar can be reached from here.',
    cause,
  });
}

function noCalendar(source: CalendarSource): Failure {
  return new Failure({
    code: 'calendar/invalid',
    message: `What the calendar "${source.name}" gave is no iCalendar: there is no BEGIN:VCALENDAR in it.`,
    hint: 'Take the address that ends in .ics, often called secret or private: the one of the page needs a login.',
  });
}
