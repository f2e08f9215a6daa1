// The parts of a world that ask other systems, for tests in which nobody is asked. Pure.
import { createPostgresParser } from '../../src/adapters/libpg-query/postgres-parser.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import type { IncidentServices } from '../../src/incident-ports.ts';
import type { World } from '../../src/ports.ts';

/** No library, no index, no add-on. */
export const noIncidents: IncidentServices = {
  indexSources: { locate: async (location) => location },
  indexStore: {
    read: (directory) => Promise.reject(nothingThere('index/not-found', directory)),
    write: async () => undefined,
    assertReplaceable: async () => undefined,
  },
  vectorGraphs: { load: async () => null },
  embedderOf: async () => null,
  openLibrary: (location) => Promise.reject(nothingThere('library/not-found', location)),
  openTables: (location) => Promise.reject(nothingThere('index/not-found', location)),
};

const nothingThere = (code: FailureCode, name: string): Failure =>
  new Failure({ code, message: `There is nothing at ${name}.`, hint: 'Give another place.' });

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
  | 'incidents'
  | 'publishing'
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
  incidents: noIncidents,
  publishing: { codeHostWriter: null, artifacts: null, webhooks: null },
  deadline: { remainingMs: () => 3_600_000, within: () => new AbortController().signal },
};
