// Why an index could not be brought here, as people read it. Pure.
import { systemErrorCode, systemErrorReason } from '../../domain/system-error.ts';
import { Failure, type FailureCode } from '../../failure.ts';
import { describeNetworkError } from '../http/network-error.ts';

/** An answer of a server that is not what was asked for; holds one header at most. */
export class AnswerError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, retryAfter: string | null) {
    super(`status ${status}`);
    this.name = 'AnswerError';
    this.status = status;
    this.headers = retryAfter === null ? {} : { 'retry-after': retryAfter };
  }
}

/** `what`: as the beginning of a sentence, without secrets of addresses; `access`: what a token must be allowed. */
export type Wanted = { readonly what: string; readonly access: string };

/** Any error of a request as a failure. */
export function requestFailure(error: unknown, wanted: Wanted & { readonly isOver: boolean }): Failure {
  if (error instanceof Failure) return error;
  const { what } = wanted;
  if (wanted.isOver)
    return failure('index/unavailable', {
      message: `${what} did not arrive in the time that was left.`,
      hint: 'Give the run more time, or fetch the index in a step before and name its folder.',
      cause: error,
    });
  if (error instanceof AnswerError) return statusFailure(error, wanted);
  const disk = diskFailure(what, error);
  if (disk !== null) return disk;
  return failure('index/unavailable', {
    message: `${what} could not be fetched: ${describeNetworkError(error)?.text ?? 'the request could not be sent'}.`,
    hint: 'Check that this machine may connect to its server; behind a proxy set HTTPS_PROXY.',
    cause: error,
  });
}

function statusFailure(error: AnswerError, { what, access }: Wanted): Failure {
  const { status } = error;
  if (status === 404)
    return failure('index/not-found', {
      message: `${what} is not there (status 404).`,
      hint: `Check its name. To whom may not read it, it is not there either: ${access}.`,
      cause: error,
    });
  if (status === 410)
    return failure('index/not-found', {
      message: `${what} is no longer kept (status 410).`,
      hint: 'Build the index again, or keep its artifacts longer.',
      cause: error,
    });
  if (status === 401 || status === 403)
    return failure('index/unavailable', {
      message: `${what} may not be read with the token that was given (status ${status}).`,
      hint: `Check the token: ${access}.`,
      cause: error,
    });
  const busy = status === 429 || status >= 500;
  return failure('index/unavailable', {
    message: `${what} could not be fetched: its server answered with status ${status}.`,
    hint: busy ? 'Run again later.' : 'Check where the index is said to lie.',
    cause: error,
  });
}

const diskCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EMFILE', 'EACCES']);

/** null: it is no error of this machine's disk. */
export function diskFailure(what: string, error: unknown): Failure | null {
  if (!diskCodes.has(systemErrorCode(error) ?? '')) return null;
  return failure('index/unavailable', {
    message: `${what} cannot be kept on this machine: ${systemErrorReason(error)}.`,
    hint: 'Let TMPDIR name a folder with room that can be written to.',
    cause: error,
  });
}

/** The archive is not what an index is packed in. */
export const badArchive = (what: string, problem: string, cause?: unknown): Failure =>
  failure('index/damaged', {
    message: `${what} is no archive of an index: ${problem}.`,
    hint: 'Pack the files of the folder that `lockkeeper incidents build` wrote, and nothing else, with zip.',
    ...(cause !== undefined && { cause }),
  });

/** It is another file than the one that was meant. */
export const wrongHash = (
  what: string,
  { expected, actual }: { readonly expected: string; readonly actual: string },
): Failure =>
  failure('index/wrong-hash', {
    message: `${what} has the SHA-256 ${actual}, not ${expected}: it is another file than the one that was meant.`,
    hint: 'If a new index was published, take over its hash. If not, somebody changed the file: do not use it.',
  });

/** A server gave more than an index may have. */
export const tooLarge = (what: string, bytesMax: number): Failure =>
  failure('index/unavailable', {
    message: `${what} is larger than ${Math.floor(bytesMax / 1024 / 1024)} MiB, which is the most that is fetched.`,
    hint: 'Keep so many incidents in PostgreSQL (postgres://…), or name a folder on this machine.',
  });

/** Nothing of that name. */
export const notFound = (message: string, hint: string, cause?: unknown): Failure =>
  failure('index/not-found', { message, hint, ...(cause !== undefined && { cause }) });

/** It is there, and cannot be had. */
export const unavailable = (message: string, hint: string, cause?: unknown): Failure =>
  failure('index/unavailable', { message, hint, ...(cause !== undefined && { cause }) });

const failure = (
  code: FailureCode,
  words: { readonly message: string; readonly hint: string; readonly cause?: unknown },
): Failure => new Failure({ code, ...words });
