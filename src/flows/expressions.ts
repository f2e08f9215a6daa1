// Compiles the workspace's own rules before any of them runs. Effects: through the expressions port.
import type { CustomRule } from '../domain/settings.ts';
import type { CompiledExpression, Expressions } from '../ports.ts';

/** Compiled expressions by their source. @throws {Failure} `expression/invalid` */
export async function compileExpressions(rules: readonly CustomRule[], expressions: Expressions): Promise<ReadonlyMap<string, CompiledExpression>> {
  const sources = new Set(rules.filter((rule) => rule.level !== 'off').flatMap((rule) => [rule.assert, ...(rule.when === null ? [] : [rule.when])]));
  const compiled = await Promise.all([...sources].map(async (source) => [source, await expressions.compile(source)] as const));
  return new Map(compiled);
}
