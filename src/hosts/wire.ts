// The composition root: the adapters behind the ports, each loaded when it is first used. Effects: none by itself.
import { createHash } from 'node:crypto';
import { createClock } from '../adapters/clock.ts';
import { createDeadline } from '../adapters/deadline.ts';
import { createPostgresParser } from '../adapters/libpg-query/postgres-parser.ts';
import type { EpochMs } from '../domain/units.ts';
import type { ActionsSink, Expressions, Hash, Ledger, Progress, World } from '../ports.ts';
import { createIncidentServices } from './incident-services.ts';
import { createPublishServices } from './publish-services.ts';
import { createServices, type ServiceInput } from './services.ts';

export const hash: Hash = { sha256: (text) => createHash('sha256').update(text).digest('hex') };

/** Share of the whole run that one clone may take. */
const cloneShare = 0.6;

/** Builds the world of a run. */
export async function createWorld(input: {
  readonly at: EpochMs | null;
  /** Absolute folder. */
  readonly ledger: string | null;
  readonly outDirectory: string;
  readonly progress: Progress;
  /** null in a shell. */
  readonly actions: ActionsSink | null;
  readonly services: ServiceInput;
  /** Time for the whole run. */
  readonly deadlineMs: number;
}): Promise<World> {
  const deadline = createDeadline({ limitMs: input.deadlineMs });
  const { remainingMs } = deadline;
  const [
    { createSourceControl },
    { createPublisher },
    { createWorkspaceFiles },
    { sealRecord },
    ledger,
    services,
  ] = await Promise.all([
    import('../adapters/git/source-control.ts'),
    import('../adapters/files/publisher.ts'),
    import('../adapters/files/workspace-files.ts'),
    import('../core/ledger/seal.ts'),
    input.ledger === null ? null : createLedger(input.ledger, remainingMs),
    createServices(input.services),
  ]);
  let expressions: Promise<Expressions> | undefined;
  return {
    clock: createClock(input.at),
    progress: input.progress,
    sourceControl: createSourceControl({
      cloneToken: input.services.credentials.cloneToken,
      cloneTimeoutMs: input.deadlineMs * cloneShare,
      remainingMs,
    }),
    ledger,
    holidays: {
      readHolidays: async (request) =>
        (await import('../adapters/calendar/holidays.ts')).readHolidays(request),
    },
    expressions: {
      compile: async (source) => {
        expressions ??= import('../adapters/cel/expressions.ts').then((cel) => cel.createExpressions());
        return (await expressions).compile(source);
      },
    },
    workspaceFiles: createWorkspaceFiles(),
    publisher: createPublisher({
      outDirectory: input.outDirectory,
      actions: input.actions,
      ledger,
      seal: (draft, lastLine) => sealRecord(draft, lastLine, hash.sha256),
    }),
    postgresParser: createPostgresParser(),
    certificates: {
      readBundles: async (file) =>
        (await import('../adapters/certificates/certificates.ts')).readBundles(file),
    },
    reportFiles: {
      readReports: async (request) =>
        (await import('../adapters/files/report-files.ts')).readReports(request),
    },
    incidents: createIncidentServices({ ...input.services, remainingMs }),
    publishing: createPublishServices({
      ...input.services,
      outDirectory: input.outDirectory,
      host: input.actions === null ? 'shell' : 'action',
    }),
    hash,
    deadline,
    ...services,
  };
}

/** The ledger in a folder. Its lock goes by the real time, whatever time the run is judged at. */
export async function createLedger(
  directory: string,
  remainingMs: () => number = () => Number.POSITIVE_INFINITY,
): Promise<Ledger> {
  const { createFileLedger } = await import('../adapters/ledger-file/file-ledger.ts');
  return createFileLedger({ directory, clock: createClock(null), remainingMs });
}
