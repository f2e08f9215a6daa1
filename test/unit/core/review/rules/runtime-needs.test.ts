// The rule that asks whether the place gives what the code needs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
  RuntimeNeed,
  RuntimeNeedProblem,
  RuntimeNeeds,
} from '../../../../../src/domain/runtime-need.ts';
import { makeModule } from '../../../../fakes/change.ts';
import { runRule } from '../../../../fakes/rule-case.ts';

const need = (overrides: Partial<RuntimeNeed> = {}): RuntimeNeed => ({
  kind: 'environment-variable',
  name: 'REFUND_URL',
  path: 'src/pay.ts',
  line: 12,
  hasDefault: false,
  givenBy: [],
  givenElsewhere: [],
  ...overrides,
});
const inSecret: RuntimeNeedProblem = {
  kind: 'elsewhere',
  text: 'k8s/a.yaml:9 takes all of secret pay, which is not in this repository',
};
const cut: RuntimeNeedProblem = { kind: 'manifest', text: 'k8s/b.yaml: it is no YAML that can be read' };
const big: RuntimeNeedProblem = {
  kind: 'code',
  text: 'src/big.ts: too large, or one of too many, to look for what it needs',
};
const given = [{ path: 'helm/values.yaml', line: 8 }];
const outcomeOf = (runtimeNeeds: Partial<RuntimeNeeds>, ignore: readonly string[] = []) =>
  runRule('runtime-needs', {
    change: {
      modules: [
        makeModule({
          runtimeNeeds: { needs: [], manifests: ['helm/values.yaml'], problems: [], ...runtimeNeeds },
        }),
      ],
    },
    options: { ignore },
  });

test.each<[string, Partial<RuntimeNeeds>, readonly string[], string, string]>([
  ['nothing new', {}, [], 'pass', 'The changed code needs no new variable, port or flag.'],
  [
    'given',
    { needs: [need({ givenBy: given })] },
    [],
    'pass',
    '1 new need: 1 given by manifests, 0 with a default.',
  ],
  [
    'a default',
    { needs: [need({ hasDefault: true })] },
    [],
    'pass',
    '1 new need: 0 given by manifests, 1 with a default.',
  ],
  [
    'ignored',
    { needs: [need()] },
    ['REFUND_*'],
    'pass',
    'The changed code needs no new variable, port or flag.',
  ],
  [
    'not given',
    { needs: [need(), need({ kind: 'port', name: '9090', path: 'a.go', line: 3 })] },
    [],
    'fail',
    'The code newly needs REFUND_URL (src/pay.ts:12), port 9090 (a.go:3), and no manifest gives it. Looked at helm/values.yaml.',
  ],
  [
    'given in another environment',
    { needs: [need({ givenElsewhere: [{ path: 'helm/values-dev.yaml', line: 4 }] })] },
    [],
    'fail',
    'The code newly needs REFUND_URL (src/pay.ts:12), and no manifest gives it. Looked at helm/values.yaml. Another environment has it: helm/values-dev.yaml:4.',
  ],
  [
    'partly elsewhere',
    { needs: [need()], problems: [inSecret] },
    [],
    'unknown',
    'The code newly needs REFUND_URL (src/pay.ts:12). The manifests that could be read do not give it, and not all could: k8s/a.yaml:9 takes all of secret pay, which is not in this repository.',
  ],
  [
    'not given by the manifests that could be read',
    { needs: [need()], problems: [cut] },
    [],
    'fail',
    'The code newly needs REFUND_URL (src/pay.ts:12), and no manifest gives it. Looked at helm/values.yaml. Not read: k8s/b.yaml: it is no YAML that can be read.',
  ],
  [
    'problems and nothing missing',
    { needs: [need({ givenBy: given })], problems: [inSecret, cut] },
    [],
    'pass',
    '1 new need: 1 given by manifests, 0 with a default.',
  ],
  [
    'no manifests',
    { needs: [need()], manifests: [] },
    [],
    'unknown',
    'The code newly needs REFUND_URL (src/pay.ts:12), and no deployment manifest is in this repository.',
  ],
  [
    'code that was not looked at',
    { problems: [big] },
    [],
    'unknown',
    'Not all of the changed code was looked at: src/big.ts: too large, or one of too many, to look for what it needs.',
  ],
])('%s', (_, needs, ignore, status, message) => {
  expect(outcomeOf(needs, ignore)).toMatchObject({ status, message: { en: message } });
});

test('one more missing variable never improves the outcome', () => {
  const rank = (status: string): number => ['pass', 'warn', 'unknown', 'fail'].indexOf(status);
  const anyNeed = fc
    .record({
      name: fc.stringMatching(/^[A-Z]{1,3}_[A-Z]$/),
      hasDefault: fc.boolean(),
      isGiven: fc.boolean(),
    })
    .map(({ isGiven, ...rest }) => need({ ...rest, givenBy: isGiven ? given : [] }));
  fc.assert(
    fc.property(
      fc.array(anyNeed, { maxLength: 4 }),
      fc.boolean(),
      fc.boolean(),
      (needs, hasManifests, hasProblem) => {
        const rest = { manifests: hasManifests ? ['a.yaml'] : [], problems: hasProblem ? [inSecret] : [] };
        const before = outcomeOf({ needs, ...rest }).status;
        const after = outcomeOf({ needs: [...needs, need({ name: 'MORE_X' })], ...rest }).status;
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      },
    ),
  );
});

test.each([
  ['a manifest that cannot be read', cut],
  ['code that was not looked at', big],
])('%s makes nothing better', (_, problem) => {
  const rank = (status: string): number => ['pass', 'warn', 'unknown', 'fail'].indexOf(status);
  for (const needs of [[], [need()], [need({ hasDefault: true })]])
    for (const manifests of [[], ['a.yaml']])
      for (const problems of [[], [inSecret], [big]]) {
        const before = outcomeOf({ needs, manifests, problems }).status;
        const after = outcomeOf({ needs, manifests, problems: [...problems, problem] }).status;
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }
});

test('lists what is missing once, beside what is given', () => {
  const { evidence } = outcomeOf({ needs: [need(), need({ name: 'PAY_URL', givenBy: given })] });
  expect(evidence.map(({ text }) => text.en)).toEqual([
    'variable REFUND_URL: not given',
    'variable PAY_URL: given by helm/values.yaml:8',
  ]);
});
