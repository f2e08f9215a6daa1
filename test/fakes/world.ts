// The parts of a world that ask other systems, for tests in which nobody is asked. Pure.
import { createPostgresParser } from '../../src/adapters/libpg-query/postgres-parser.ts';
import type { World } from '../../src/ports.ts';

/** No service, no secret, and all the time there is. */
export const quietServices: Pick<
  World,
  | 'codeHost'
  | 'issueTracker'
  | 'model'
  | 'answers'
  | 'redactor'
  | 'deadline'
  | 'calendars'
  | 'certificates'
  | 'endpoints'
  | 'reportFiles'
  | 'postgresParser'
> = {
  codeHost: null,
  issueTracker: null,
  model: null,
  answers: { read: async () => null, write: async () => undefined },
  redactor: { redact: async (texts) => texts.map((text) => ({ text, masked: 0 })) },
  calendars: { readEvents: async () => ({ events: [], problems: [] }) },
  certificates: { readBundles: async () => [] },
  endpoints: null,
  postgresParser: createPostgresParser(),
  reportFiles: { readReports: async () => ({ files: [], problems: [] }) },
  deadline: { remainingMs: () => 3_600_000, within: () => new AbortController().signal },
};
