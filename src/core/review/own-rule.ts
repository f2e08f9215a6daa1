// Evaluates a rule that the workspace wrote itself. Pure.
import type { ExpressionFacts } from '../../domain/expression-schema.ts';
import type { CustomRule } from '../../domain/rule-settings.ts';
import { type Outcome, verbatim } from './rule.ts';

/** A compiled expression: gives its value, or the reason why there is none. */
export type Expression = {
  readonly evaluate: (
    facts: ExpressionFacts,
  ) => { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };
};

/** The outcome of an own rule; null when its `when` is false: then it does not run. */
export function evaluateOwnRule(
  rule: CustomRule,
  facts: ExpressionFacts,
  expressions: ReadonlyMap<string, Expression>,
): Outcome | null {
  const applies =
    rule.when === null ? { ok: true as const, value: true } : ask(rule.when, facts, expressions);
  if (!applies.ok) {
    return unknownOutcome('when', applies.reason);
  }
  if (!applies.value) {
    return null;
  }
  const holds = ask(rule.assert, facts, expressions);
  if (!holds.ok) {
    return unknownOutcome('assert', holds.reason);
  }
  if (holds.value) {
    return {
      status: 'pass',
      message: { en: 'The condition of this rule holds.', ko: '규칙의 조건을 충족합니다.' },
      evidence: [],
    };
  }
  return {
    status: 'fail',
    message: verbatim(rule.message),
    why: verbatim(rule.why),
    instead: verbatim(rule.instead),
    evidence: [{ text: { en: `Not true: ${rule.assert}`, ko: `거짓인 조건: ${rule.assert}` } }],
  };
}

type Answer =
  | { readonly ok: true; readonly value: boolean }
  | { readonly ok: false; readonly reason: string };

function ask(source: string, facts: ExpressionFacts, expressions: ReadonlyMap<string, Expression>): Answer {
  const expression = expressions.get(source);
  if (expression === undefined) {
    return { ok: false, reason: 'it was not compiled' };
  }
  const result = expression.evaluate(facts);
  if (!result.ok) {
    return result;
  }
  return typeof result.value === 'boolean'
    ? { ok: true, value: result.value }
    : { ok: false, reason: `it gave ${typeof result.value}, not true or false` };
}

function unknownOutcome(part: 'when' | 'assert', reason: string): Outcome {
  return {
    status: 'unknown',
    message: {
      en: `The expression under "${part}" could not be evaluated: ${reason}.`,
      ko: `"${part}" 식을 평가할 수 없습니다: ${reason}.`,
    },
    why: {
      en: 'Whether the release meets this rule cannot be told.',
      ko: '이 규칙을 충족하는지 알 수 없습니다.',
    },
    instead: {
      en: 'Correct the expression; ask for facts that may be absent with has(…) first.',
      ko: '식을 수정하세요. 없을 수 있는 값은 has(…)로 먼저 확인하세요.',
    },
    evidence: [],
  };
}
