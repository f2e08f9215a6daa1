// .github/workflows/gate-and-deploy.yml: which of its jobs run, by GitHub's own evaluator of expressions, and how old its decision may be. Effects: reads files, runs bash.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What is used of the package that comes with the language service. */
type Expressions = {
  readonly Lexer: new (text: string) => { readonly lex: () => { readonly tokens: unknown } };
  readonly Parser: new (
    tokens: unknown,
    contexts: string[],
    functions: unknown[],
  ) => { readonly parse: () => unknown };
  readonly Evaluator: new (
    parsed: unknown,
    context: unknown,
    functions: ReadonlyMap<string, unknown>,
  ) => { readonly evaluate: () => { readonly coerceString: () => string } };
  readonly data: {
    readonly reviver: (key: string, value: unknown) => unknown;
    readonly BooleanData: new (value: boolean) => unknown;
  };
};
let expressions: Expressions;
beforeAll(async () => {
  const path = `${root}node_modules/@actions/expressions/dist/index.js`;
  expressions = await import(pathToFileURL(path).href);
});

type Job = {
  readonly if: string;
  readonly steps: readonly {
    readonly name?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, string>>;
  }[];
};
const { jobs } = parse(readFileSync(`${root}.github/workflows/gate-and-deploy.yml`, 'utf8')) as {
  readonly jobs: { readonly gate: Job; readonly deploy: Job; readonly record: Job };
};

/** `result`: of the jobs that are needed. */
function evaluate(text: string, context: unknown, result: 'success' | 'failure' | 'cancelled'): string {
  const { Lexer, Parser, Evaluator, data } = expressions;
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text.trim())?.[1] ?? text;
  const tells = { always: true, success: result === 'success', cancelled: result === 'cancelled' };
  const functions = Object.entries(tells).map(([name, value]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  }));
  // As the runner does with a condition that names no status.
  const whole = /\b(?:always|success|failure|cancelled)\(\)/.test(inner) ? inner : `success() && (${inner})`;
  const parsed = new Parser(new Lexer(whole).lex().tokens, ['needs', 'inputs'], functions).parse();
  const values = JSON.parse(JSON.stringify(context), data.reviver);
  return new Evaluator(parsed, values, new Map(functions.map((each) => [each.name, each])))
    .evaluate()
    .coerceString();
}

describe('the deploy', () => {
  test.each([
    ['pass', 'success', 'true'],
    ['warn', 'success', 'true'],
    ['warn', 'failure', 'false'],
    ['pass', 'failure', 'false'],
    ['pass', 'cancelled', 'false'],
    ['block', 'failure', 'false'],
    ['block', 'success', 'false'],
    ['', 'success', 'false'],
    ['maybe', 'success', 'false'],
  ] as const)('after "%s" of a gate that ended in %s: %s', (decision, result, runs) => {
    expect(evaluate(jobs.deploy.if, { needs: { gate: { outputs: { decision } } }, inputs: {} }, result)).toBe(
      runs,
    );
  });
});

describe('before the deploy', () => {
  const [{ name, run = '' } = {}] = jobs.deploy.steps;
  const end = (decidedAt: string) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
      encoding: 'utf8',
      env: { ...process.env, DECIDED_AT: decidedAt, DECISION_MINUTES: '60' },
    });
  const minutesAgo = (minutes: number) =>
    new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+/, '');

  test('a decision must be younger than an hour, whatever took so long', () => {
    expect(name).toBe('The decision still holds');
    expect(end(minutesAgo(58)).status).toBe(0);
    const late = end(minutesAgo(61));
    expect([late.status, late.stdout]).toEqual([1, expect.stringContaining('61 minutes ago')]);
    expect(end('').status).not.toBe(0);
    expect(end('soon').status).not.toBe(0);
  });
});

describe('the record', () => {
  const branch = 'lockkeeper-ledger/production';
  test.each([
    [branch, 'success', 'success', 'deploy-succeeded'],
    [branch, 'failure', 'failure', 'deploy-failed'],
    [branch, 'cancelled', 'cancelled', 'deploy-failed'],
    // The command succeeded; something after it did not.
    [branch, 'success', 'failure', 'deploy-succeeded'],
    [branch, 'skipped', 'failure', null],
    [branch, '', 'success', null],
    ['', 'success', 'success', null],
  ] as const)('on branch "%s", of a command that ended in "%s", in a job that ended in %s: %s', (...row) => {
    const [ledgerBranch, outcome, result, kind] = row;
    const context = {
      needs: { deploy: { outputs: { outcome } } },
      inputs: { 'ledger-branch': ledgerBranch },
    };
    expect(evaluate(jobs.record.if, context, result)).toBe(String(kind !== null));
    const step = jobs.record.steps.find(({ name }) => name === 'Record how the deploy ended');
    if (kind !== null) expect(evaluate(step?.with?.['kind'] ?? '', context, 'success')).toBe(kind);
  });
});
