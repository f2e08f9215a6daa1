// Runs one probe within the time of the run, and makes a check of its failure. Effects: through what it runs.
import { checksOf } from '../../core/doctor/check.ts';
import type { Check, CheckArea } from '../../domain/doctor.ts';
import { Failure } from '../../failure.ts';
import type { World } from '../../ports.ts';
import { untilEnded } from '../until-ended.ts';

/** What is left of a run is kept for telling what was found. */
const share = 0.8;

/** A bug is thrown on: it is no finding. */
export async function guarded(
  area: CheckArea,
  title: string,
  { deadline }: Pick<World, 'deadline'>,
  probe: (signal: AbortSignal) => Promise<readonly Check[]>,
): Promise<readonly Check[]> {
  const signal = deadline.within(deadline.remainingMs() * share);
  try {
    return await untilEnded(signal, probe(signal));
  } catch (error) {
    if (error instanceof Failure && error.code !== 'internal/bug')
      return [checksOf(area).failedBy(title, error)];
    if (!signal.aborted) throw error;
    return [
      checksOf(area).fail(title, {
        found: 'It did not answer in the time of the run.',
        remedy: 'Give the run more time with --deadline, or look at how fast it answers from here.',
        code: 'run/deadline',
      }),
    ];
  }
}
