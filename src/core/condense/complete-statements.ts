// Gives back to a summary what a model left out of it and rules can see. Pure.
import type { Statement } from '../../domain/digest.ts';
import { keyKinds } from './extract-statements.ts';
import { specificity } from './statement-signs.ts';

/** Statements of one kind that are given back to a source. */
const countMax = 2;

/**
 * Adds to `told` by a model what rules `extracted` of the key kinds of which the model told nothing.
 *
 * A breaking change that the source names is thus in the digest, whatever a model made of it or was talked into.
 */
export function completeStatements(
  told: readonly Statement[],
  extracted: readonly Statement[],
): readonly Statement[] {
  const kinds = new Set(told.map(({ kind }) => kind));
  const missing = keyKinds
    .filter((kind) => !kinds.has(kind))
    .flatMap((kind) =>
      extracted
        .filter((statement) => statement.kind === kind)
        .sort((first, second) => specificity(second.text) - specificity(first.text))
        .slice(0, countMax),
    );
  return [...told, ...missing];
}
