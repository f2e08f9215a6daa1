// Why a model gave nothing, in the words of a note. Pure.
import type { FallbackReason } from '../../domain/model-call.ts';
import type { Failure } from '../../failure.ts';

/** The reason that a failure of a call means; null when it is none of a model's, and so a bug. */
export function fallbackReasonOf(failure: Failure): FallbackReason | null {
  switch (failure.code) {
    case 'model/not-configured':
    case 'model/unauthorized':
      return 'unauthorized';
    case 'model/rejected':
      return 'rejected';
    case 'model/bad-answer':
    case 'model/rate-limited':
    case 'model/unavailable':
      return 'unavailable';
    case 'run/deadline':
      return 'deadline';
    default:
      return null;
  }
}
