// Whether a model is worth asking again, by how the last calls ended. Pure.
import type { Failure } from '../../failure.ts';

/** How the calls of one model ended so far; `open` is the failure for which it is not asked again. */
export type Circuit = {
  readonly hasAnswered: boolean;
  readonly failedInARow: number;
  readonly open: Failure | null;
};

/** A model that nobody has asked. */
export const closedCircuit: Circuit = { hasAnswered: false, failedInARow: 0, open: null };

/** After this many calls in a row that the service did not answer. */
const unavailableMax = 3;
/** One request may be wrong; two refused of a model that has never answered: the service does not know it. */
const rejectedMax = 2;

/** The model said something. */
export function afterAnswer(circuit: Circuit): Circuit {
  return { ...circuit, hasAnswered: true, failedInARow: 0 };
}

/** A call ended in `failure`, after its retries. */
export function afterFailure(circuit: Circuit, failure: Failure): Circuit {
  const failedInARow = circuit.failedInARow + 1;
  return { ...circuit, failedInARow, open: circuit.open ?? (isHopeless() ? failure : null) };

  function isHopeless(): boolean {
    switch (failure.code) {
      case 'model/not-configured':
      case 'model/unauthorized':
        return true;
      case 'model/rejected':
        return !circuit.hasAnswered && failedInARow >= rejectedMax;
      default:
        return failedInARow >= unavailableMax;
    }
  }
}
