// The one error class of the project and the closed list of its codes. Pure.

/** Every code a `Failure` can carry: `area/slug`. The README's table is checked against this list. */
export const failureCodes = [
  'arguments/invalid',
  'arguments/unknown-command',
  'argocd/bad-answer',
  'argocd/conflict',
  'argocd/forbidden',
  'argocd/not-configured',
  'argocd/not-found',
  'argocd/unauthorized',
  'argocd/unavailable',
  'argocd/untraceable-image',
  'artifact/failed',
  'artifact/unsupported',
  'calendar/invalid',
  'calendar/unknown-country',
  'calendar/unreadable',
  'command/failed',
  'command/not-started',
  'config/invalid',
  'config/not-found',
  'config/too-large',
  'config/unreadable',
  'config/untrusted',
  'embedder/bad-answer',
  'embedder/not-configured',
  'embedder/rate-limited',
  'embedder/unauthorized',
  'embedder/unavailable',
  'expression/invalid',
  'git/bad-output',
  'git/clone-failed',
  'git/failed',
  'git/no-base',
  'git/not-a-repository',
  'git/not-installed',
  'git/shallow',
  'git/unknown-ref',
  'git/untrusted-repository',
  'github/bad-answer',
  'github/forbidden',
  'github/not-found',
  'github/rate-limited',
  'github/unauthorized',
  'github/unavailable',
  'incidents/invalid',
  'index/damaged',
  'index/incompatible',
  'index/not-found',
  'index/unavailable',
  'index/unwritable',
  'index/wrong-hash',
  'internal/bug',
  'interrupted',
  'jira/bad-answer',
  'jira/forbidden',
  'jira/rate-limited',
  'jira/unauthorized',
  'jira/unavailable',
  'ledger/broken',
  'ledger/locked',
  'ledger/unwritable',
  'library/broken',
  'library/locked',
  'library/not-found',
  'library/unwritable',
  'model/bad-answer',
  'model/not-configured',
  'model/rate-limited',
  'model/rejected',
  'model/unauthorized',
  'model/unavailable',
  'note/invalid',
  'note/not-found',
  'output/unwritable',
  'postgres/failed',
  'postgres/no-vector',
  'postgres/unauthorized',
  'postgres/unavailable',
  'registry/bad-answer',
  'registry/not-found',
  'registry/unauthorized',
  'registry/unavailable',
  'report/unreadable',
  'review/invalid',
  'run/deadline',
  'template/invalid',
  'webhook/failed',
  'webhook/not-configured',
] as const;

/** One of `failureCodes`. */
export type FailureCode = (typeof failureCodes)[number];

/**
 * Says what happened (`message`), what to do (`hint`), which one it is (`code`) and why (`cause`).
 *
 * A release that is refused is a decision, never a `Failure`.
 */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly hint: string;
  /** All problems found, when there is more than one; each is one line. */
  readonly problems: readonly string[];

  constructor(input: {
    readonly code: FailureCode;
    readonly message: string;
    readonly hint: string;
    readonly problems?: readonly string[];
    readonly cause?: unknown;
  }) {
    super(input.message, input.cause === undefined ? undefined : { cause: input.cause });
    this.name = 'Failure';
    this.code = input.code;
    this.hint = input.hint;
    this.problems = input.problems ?? [];
  }
}

/**
 * Stops with `internal/bug` when `condition` is false: a state that only a bug can reach.
 *
 * @throws {Failure} `internal/bug`
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) {
    throw new Failure({
      code: 'internal/bug',
      message: `Internal error: ${message}`,
      hint: 'This is a bug in Lockkeeper. Run again with --verbose and report what it prints.',
    });
  }
}
