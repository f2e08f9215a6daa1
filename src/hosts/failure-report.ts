// A failure as people and programs read it. Pure.
import { maskSecrets } from '../core/condense/redact.ts';
import { escapeTerminal } from '../core/render/escape-terminal.ts';
import { Failure } from '../failure.ts';
import { exitCodeOf } from './exit.ts';

/** Anything thrown as a failure without secrets: what no adapter translated is a bug. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return withoutSecrets(thrown);
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return new Failure({
    code: 'internal/bug',
    message: `Internal error: ${maskSecrets(said)}`,
    hint: 'This is a bug in Lockkeeper. Run again with --verbose and report what it prints.',
    cause: thrown,
  });
}

/** Services and git say in their messages what they were given. */
function withoutSecrets(failure: Failure): Failure {
  return new Failure({
    code: failure.code,
    message: maskSecrets(failure.message),
    hint: maskSecrets(failure.hint),
    problems: failure.problems.map(maskSecrets),
    cause: failure.cause,
  });
}

/** For stderr: code and message, every problem, the hint; with `verbose` the causes. Ends with a newline. */
export function renderFailure(failure: Failure, input: { readonly verbose: boolean }): string {
  const lines = [
    `error[${failure.code}]: ${escapeTerminal(failure.message)}`,
    ...failure.problems.map((problem) => `  - ${escapeTerminal(problem)}`),
    `hint: ${escapeTerminal(failure.hint)}`,
    ...(input.verbose ? describeCauses(failure.cause) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** For `--format json`: the one document on stdout when a run ends without a result. */
export function failureDocument(failure: Failure): unknown {
  return {
    schemaVersion: 1,
    exitCode: exitCodeOf(failure),
    error: { code: failure.code, message: failure.message, hint: failure.hint, problems: failure.problems },
  };
}

const causesMax = 8;

function describeCauses(cause: unknown): readonly string[] {
  const lines: string[] = [];
  let next = cause;
  for (let count = 0; next !== undefined && next !== null && count < causesMax; count += 1) {
    const [first = '', ...frames] = textOf(next).split('\n');
    lines.push(
      `caused by: ${escapeTerminal(first)}`,
      ...frames.map((frame) => `    ${escapeTerminal(frame)}`),
    );
    next = next instanceof Error ? next.cause : undefined;
  }
  return lines;
}

const textOf = (thrown: unknown): string =>
  maskSecrets(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
