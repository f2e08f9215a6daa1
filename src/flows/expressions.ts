// Compiles the workspace's own rules before any of them runs. Effects: through the expressions port.
import type { CustomRule } from '../domain/rule-settings.ts';
import { Failure } from '../failure.ts';
import type { CompiledExpression, Expressions } from '../ports.ts';

type Part = { readonly rule: string; readonly name: 'when' | 'assert'; readonly source: string };

/**
 * Compiled expressions by their source.
 *
 * @throws {Failure} `expression/invalid` that lists every expression that is wrong, with its rule
 */
export async function compileExpressions(
  rules: readonly CustomRule[],
  expressions: Expressions,
): Promise<ReadonlyMap<string, CompiledExpression>> {
  const compiled = new Map<string, CompiledExpression>();
  const problems: string[] = [];
  let cause: Failure | undefined;
  for (const part of rules.filter((rule) => rule.level !== 'off').flatMap(partsOf)) {
    try {
      compiled.set(part.source, compiled.get(part.source) ?? (await expressions.compile(part.source)));
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'expression/invalid')) throw error;
      problems.push(`${part.rule}, ${part.name}: ${error.message}`);
      cause ??= error;
    }
  }
  if (cause !== undefined) {
    const [first = ''] = problems;
    throw new Failure({
      code: 'expression/invalid',
      message:
        problems.length === 1
          ? `Own rule ${first}`
          : `${problems.length} expressions of own rules are invalid.`,
      hint: cause.hint,
      problems: problems.length === 1 ? [] : problems,
      cause,
    });
  }
  return compiled;
}

const partsOf = ({ id, when, assert }: CustomRule): readonly Part[] => [
  ...(when === null ? [] : [{ rule: id, name: 'when' as const, source: when }]),
  { rule: id, name: 'assert', source: assert },
];
