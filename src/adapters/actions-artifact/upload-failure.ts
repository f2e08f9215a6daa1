// Turns what the client of artifacts threw into a failure. Pure.
import { Failure } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';

/** How often one name after the other was taken, and how the service answered the newest request to make an artifact. */
export type Attempt = { readonly names: number; readonly status: number | null };

/** `hint`: what keeps the files all the same. */
export function uploadFailure(
  error: unknown,
  input: { readonly attempt: Attempt; readonly signal: AbortSignal; readonly hint: string },
): Failure {
  const { what, instead } = tell(error, input);
  return new Failure({
    code: 'artifact/failed',
    message: `The artifact was not uploaded: ${what}.`,
    hint: instead === '' ? input.hint : `${instead} ${input.hint}`,
    cause: withoutSignatures(error),
  });
}

type Told = { readonly what: string; readonly instead: string };

function tell(
  error: unknown,
  { attempt, signal }: { readonly attempt: Attempt; readonly signal: AbortSignal },
): Told {
  if (signal.aborted) return { what: 'the time for it was over', instead: 'Run with a longer --deadline.' };
  switch (attempt.status) {
    case 401:
      return { what: 'the service refused the token of the job (401)', instead: 'Start the job again.' };
    case 403:
      return {
        what: 'the service refused it (403), as it does when the storage for artifacts is used up',
        instead: 'Look at the usage in the billing settings, and delete old artifacts.',
      };
    case 409:
      return {
        what: `this run has ${attempt.names} artifacts of that name, with and without a number`,
        instead: 'Upload from fewer jobs of a run, or start a new run.',
      };
    case 429:
      return { what: 'the service had too many requests (429)', instead: 'Start the job again later.' };
    default:
      return { what: otherwise(error, attempt), instead: '' };
  }
}

function otherwise(error: unknown, { status }: Attempt): string {
  const network = describeNetworkError(error);
  if (network !== null) return `the storage could not be reached: ${network.text}`;
  if (status === null) return 'the service could not be asked, or gave no answer';
  if (status >= 400) return `the service answered ${status}`;
  const stored = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof stored === 'number'
    ? `the storage answered ${stored}`
    : 'it was begun and could not be finished';
}

const textMax = 1_000;

/** Addresses of the storage are signed: who has the query has the right to write. */
function withoutSignatures(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  const cause = new Error(text.slice(0, textMax).replace(/\?[^\s"'<>]*/g, '?…'));
  if (error instanceof Error) cause.name = error.name;
  return cause;
}
