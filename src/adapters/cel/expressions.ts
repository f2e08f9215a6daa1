// Compiles and evaluates own rules as CEL over the documented facts, in bounded time. Effects: loads the CEL library; runs expressions in a vm with a deadline.
import { createContext, Script } from 'node:vm';
import type { Environment, ParseResult } from '@marcbachmann/cel-js';
import { factTypes, factVariables } from '../../domain/expression-schema.ts';
import { Failure } from '../../failure.ts';
import type { CompiledExpression, Expressions } from '../../ports.ts';
import { celFacts, celTypes } from './cel-facts.ts';

/** An expression that takes longer asks too much, or holds a pattern that explodes on somebody's commit message. */
const timeoutMsDefault = 1000;
const limits = {
  maxAstNodes: 2000,
  maxDepth: 100,
  maxListElements: 1000,
  maxMapEntries: 1000,
  maxCallArguments: 32,
};

/** Compiles own rules; the library is loaded with the first of them. */
export function createExpressions(input: { readonly timeoutMs?: number } = {}): Expressions {
  let environment: Promise<Environment> | undefined;
  return {
    compile: async (source) => {
      environment ??= createEnvironment();
      return compileExpression({
        source,
        environment: await environment,
        timeoutMs: input.timeoutMs ?? timeoutMsDefault,
      });
    },
  };
}

async function createEnvironment(): Promise<Environment> {
  const cel = await import('@marcbachmann/cel-js');
  const environment = new cel.Environment({ limits });
  for (const [name, fields] of Object.entries(factTypes)) {
    const types = Object.fromEntries(Object.entries(fields).map(([field, { type }]) => [field, type]));
    environment.registerType(name, { ctor: celTypes[name], fields: types });
  }
  for (const [name, { type }] of Object.entries(factVariables)) {
    environment.registerVariable(name, type);
  }
  return environment;
}

function compileExpression(input: {
  readonly source: string;
  readonly environment: Environment;
  readonly timeoutMs: number;
}): CompiledExpression {
  const { source, environment, timeoutMs } = input;
  const checked = environment.check(source);
  if (!checked.valid) {
    throw invalid(source, firstLine(checked.error), checked.error);
  }
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    throw invalid(source, `it gives ${checked.type ?? 'nothing'}, not true or false`);
  }
  const program = environment.parse(source);
  return {
    evaluate: (facts) => {
      try {
        const value = runBounded(() => runProgram(program, celFacts(facts)), timeoutMs);
        return { ok: true, value };
      } catch (error) {
        return {
          ok: false,
          reason: isTimeout(error) ? `it took longer than ${timeoutMs} ms` : firstLine(error),
        };
      }
    },
  };
}

const runProgram = (program: ParseResult, facts: Record<string, unknown>): unknown => program(facts);

/** The vm's deadline also stops a regular expression that backtracks for ever, which nothing else in this thread could. */
function runBounded(run: () => unknown, timeoutMs: number): unknown {
  return new Script('run()').runInContext(createContext({ run }), { timeout: timeoutMs });
}

/** No `instanceof`: the error of a deadline belongs to the vm's realm. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

function invalid(source: string, problem: string, cause?: unknown): Failure {
  return new Failure({
    code: 'expression/invalid',
    message: `The expression ${source} is invalid: ${problem}.`,
    hint: 'The README lists under "Facts of own rules" what an expression can ask about.',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The library draws the position below its message; one line is enough here. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? text).trim().replace(/\.$/, '');
}
