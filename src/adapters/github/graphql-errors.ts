// Reads the errors of a GraphQL answer, which comes with status 200. Pure.
import type { SourceProblem } from '../../domain/context.ts';
import type { RefusedQuery } from './failures.ts';
import { asList, asRecord, asText, readPath } from './json.ts';
import { type Feature, permissionForPath } from './permissions.ts';

export type GraphqlError = {
  /** GitHub's own word, for example `NOT_FOUND`; empty when it has none. */
  readonly type: string;
  /** The fields from the root to the one that failed; empty: the whole query. */
  readonly path: readonly string[];
  /** True when the server found the query itself wrong. */
  readonly isInvalidQuery: boolean;
};

export function readGraphqlErrors(value: unknown): readonly GraphqlError[] {
  return asList(value)
    .map(asRecord)
    .filter((error) => error !== null)
    .map((error) => ({
      type: asText(error['type']) ?? '',
      path: asList(error['path']).map(String),
      isInvalidQuery: asText(readPath(error, 'extensions', 'code')) !== null,
    }));
}

/** Why the query as a whole was not answered; null when errors left a part of it. */
export function refusalOf(errors: readonly GraphqlError[], hasData: boolean): RefusedQuery['reason'] | null {
  const has = (...types: readonly string[]) => errors.some(({ type }) => types.includes(type));
  // Whatever came with it: the rest of the answer is not to be trusted to be whole.
  if (has('RATE_LIMITED', 'RATE_LIMIT')) return 'rate-limited';
  if (hasData || errors.length === 0) return null;
  if (has('INSUFFICIENT_SCOPES')) return 'scopes';
  if (has('FORBIDDEN')) return 'forbidden';
  if (has('NOT_FOUND')) return 'not-found';
  return errors.some(({ isInvalidQuery }) => isInvalidQuery) ? 'invalid' : 'unavailable';
}

/** One problem for each kind of part that is missing. */
export function problemsOf(
  errors: readonly GraphqlError[],
  of: { readonly what: string; readonly feature: Feature },
): readonly SourceProblem[] {
  const problems = errors.map(({ type, path }): SourceProblem => {
    if (type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES') {
      const permission = permissionForPath(path, of.feature);
      return {
        code: 'github/forbidden',
        message: `GitHub left out parts of ${of.what}: the permission ${permission} is missing.`,
        hint: `Give the token ${permission}; in a workflow, under \`permissions:\`.`,
      };
    }
    return {
      code: 'github/bad-answer',
      message: `GitHub could not give parts of ${of.what}.`,
      hint: 'Run again; what it gave is in the note.',
    };
  });
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}
