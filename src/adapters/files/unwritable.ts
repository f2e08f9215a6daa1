// The failure of an output file that cannot be written. Pure.
import { systemErrorReason } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';

export function unwritable(path: string, cause: unknown): Failure {
  return new Failure({
    code: 'output/unwritable',
    message: `Cannot write ${path}: ${systemErrorReason(cause)}.`,
    hint: 'Give a folder that can be written with --out, or free space there. No half-written file was left.',
    cause,
  });
}
