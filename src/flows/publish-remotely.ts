// Shows a run to others over the network: side by side, within a bound, and whatever they answer is told. Effects: through the ports it is given.
import { targetOf } from '../core/plan/describe-remote.ts';
import type { RemoteOutcome, RemotePublication } from '../domain/remote-publication.ts';
import { Failure } from '../failure.ts';
import type { World } from '../ports.ts';
import { untilEnded } from './until-ended.ts';

/** All of them together; none waits for another. */
const limitMs = 60_000;

type ShowWorld = Pick<World, 'publishing' | 'deadline' | 'progress'>;

/**
 * What became of each, in their order. What a service refuses is an outcome and a warning, and changes no decision.
 *
 * `isFork`: a pull request from a fork started the run, whose token may only read.
 */
export async function publishRemotely(
  publications: readonly RemotePublication[],
  { world, isFork }: { readonly world: ShowWorld; readonly isFork: boolean },
): Promise<readonly RemoteOutcome[]> {
  if (publications.length === 0) return [];
  world.progress.step(
    `Showing it to others: ${[...new Set(publications.map(({ kind }) => kind))].join(', ')}`,
  );
  const signal = world.deadline.within(limitMs);
  const settled = await Promise.allSettled(
    publications.map((publication) => publishOne(publication, { world, signal, isFork })),
  );
  const outcomes = settled.map((result) => {
    // Only a bug is thrown.
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  for (const outcome of outcomes) warnOf(outcome, world);
  return outcomes;
}

/** Says what was not shown, and what to do. */
export function warnOf({ status, target, problem }: RemoteOutcome, world: Pick<World, 'progress'>): void {
  if (status === 'done') return;
  world.progress.warn(`Not shown to others: ${target}. ${problem ?? ''}`.trim());
}

type Showing = { readonly world: ShowWorld; readonly signal: AbortSignal; readonly isFork: boolean };

async function publishOne(publication: RemotePublication, showing: Showing): Promise<RemoteOutcome> {
  const { kind } = publication;
  const outcome = (status: RemoteOutcome['status'], url: string | null, problem: string | null) =>
    ({ kind, target: targetOf(publication), status, url, problem }) as const;
  try {
    const publishing = start(publication, showing);
    if (publishing === null) return outcome('skipped', null, notPossible);
    return outcome('done', await untilEnded(showing.signal, publishing), null);
  } catch (error) {
    if (showing.signal.aborted && error === showing.signal.reason) return outcome('failed', null, tooLate);
    if (!(error instanceof Failure) || error.code === 'internal/bug') throw error;
    return outcome('failed', null, problemOf(error, showing));
  }
}

const notPossible = 'The run has no token for it, or is offline.';
const tooLate =
  'There was no answer in the time that the run had. Give it more with --deadline, or run it again: nothing is doubled.';

/** null: there is nothing to show it with. */
function start(
  publication: RemotePublication,
  { world: { publishing }, signal }: Showing,
): Promise<string | null> | null {
  const { codeHostWriter: writer, artifacts, webhooks } = publishing;
  const urlOf = async (published: Promise<{ readonly url: string | null }>) => (await published).url;
  switch (publication.kind) {
    case 'comment':
      return writer && urlOf(writer.upsertComment(publication, { signal }));
    case 'check-run':
      return writer && urlOf(writer.upsertCheckRun(publication, { signal }));
    case 'status':
      return writer && urlOf(writer.setStatus(publication, { signal }));
    case 'deployment':
      return writer && urlOf(writer.setDeployment(publication, { signal }));
    case 'artifact':
      return artifacts && urlOf(artifacts.upload(publication, { signal }));
    case 'webhook':
      return webhooks === null ? null : webhooks.deliver(publication, { signal }).then(() => null);
  }
}

const forkCodes: ReadonlySet<Failure['code']> = new Set(['github/forbidden', 'github/not-found']);

function problemOf(failure: Failure, { isFork }: Showing): string {
  const told = `${failure.message} ${failure.hint}`;
  return isFork && forkCodes.has(failure.code)
    ? `${failure.message} The pull request comes from a fork: its workflow may only read, whatever its permissions say. The summary of the run and the artifact show the same; to comment, run \`lockkeeper review\` or the gate for a push to the base repository.`
    : told;
}
