// What goes wrong with a library in a folder. Pure.
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';

/** Problems that are told one by one. */
const problemsMax = 20;

export const notFound = (directory: string): Failure =>
  new Failure({
    code: 'library/not-found',
    message: `There is no library of incidents in ${directory}: it has no library.json.`,
    hint: 'Give the folder that `lockkeeper incidents add … --library DIR` made, or make one with it.',
  });

export function broken(directory: string, problems: readonly string[], cause?: unknown): Failure {
  const left = problems.length - problemsMax;
  return new Failure({
    code: 'library/broken',
    message: `The library of incidents in ${directory} cannot be read whole.`,
    hint: 'Take the files that are named from git or a copy, or remove them and add those reports again.',
    problems: left > 0 ? [...problems.slice(0, problemsMax), `… and ${left} more files.`] : problems,
    cause,
  });
}

export const unwritable = (directory: string, cause: unknown): Failure =>
  new Failure({
    code: 'library/unwritable',
    message: `Cannot write to the library of incidents in ${directory}: ${systemErrorReason(cause)}.`,
    hint: 'Check that the folder given as --library, or the one above it, is there, can be written and has free space. No half-written entry was left.',
    cause,
  });
