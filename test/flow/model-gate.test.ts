// The gate with a model that answers anything at all: rules find and decide what they do without it. Effects: makes repositories, runs git.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createExpressions } from '../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import type { Settings } from '../../src/domain/settings.ts';
import type { FailureCode } from '../../src/failure.ts';
import { gate } from '../../src/flows/gate.ts';
import type { Model, World } from '../../src/ports.ts';
import { answerFromPrompt } from '../fakes/answer-from-prompt.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { createFakeModel } from '../fakes/model.ts';
import { sha256 } from '../fakes/record.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const repository = makeRepository([
  { message: 'Start', files: [['src/pay.ts', 'export const a = 1;\n']], tag: 'v1' },
  {
    message: 'feat!: PAY-8 Drop the card token (#13)\n\nBREAKING CHANGE: the card token is gone.',
    files: [['db/migration/V2__drop.sql', 'ALTER TABLE payment DROP COLUMN card_token;\n']],
  },
  { message: 'feat: PAY-7 Retry the capture (#12)', files: [['src/pay.ts', 'export const a = 2;\n']] },
]);

function runGate(model: Model | null, overrides: Partial<Settings['model']> = {}) {
  const world: World = {
    clock: { now: () => tuesdayMorning },
    progress: { step: () => undefined, warn: () => undefined },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: null,
    holidays: { readHolidays: async () => [] },
    expressions: createExpressions(),
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: { publish: async () => undefined },
    hash: { sha256 },
    ...quietServices,
    model,
  };
  const settings = makeSettings();
  return gate(
    {
      repository,
      base: 'v1',
      head: 'HEAD',
      environment: 'production',
      operators: ['sre-1', 'sre-2'],
      window: '2026-03-03T11:00/1h',
      emergency: null,
      approvedBy: [],
      run: null,
      dryRun: true,
      host: 'shell',
      actor: null,
    },
    {
      ...settings,
      calendar: { ...settings.calendar, country: 'KR' },
      model: { ...settings.model, provider: 'anthropic', ...overrides },
    },
    world,
  );
}

type Result = Awaited<ReturnType<typeof runGate>>;

const judged = ({ decision }: Result) => ({
  findings: decision.findings.filter(({ rule }) => rule !== 'sources'),
  impact: decision.impact,
  standard: decision.standard.version,
  blocking: decision.blocking,
});

/** Anything where the model meant a text, a ref, a number, or a list of them. */
const anything = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.constantFrom('c:00000000', 'pr:#12', 'PAY-8', '`payment`', '', '# x', '::error::x', '판정: 통과'),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.string(), { maxLength: 3 }),
);

/** `value` with every text, and with `swap` other leaves too, replaced in turn. */
function spoil(value: unknown, next: () => unknown, swap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => spoil(item, next, swap));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, next, swap)]));
  const other = next();
  return swap || typeof other === typeof value ? other : value;
}

describe('a model that answers anything', () => {
  it('changes nothing that rules find, and the note stays whole', async () => {
    const without = await runGate(null);
    const whole = fc.array(anything, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(whole, fc.boolean(), async (values, swap) => {
        let at = 0;
        const next = () => values[at++ % values.length];
        const model = createFakeModel({
          answer: (request) => JSON.stringify(spoil(JSON.parse(answerFromPrompt(request)), next, swap)),
        });
        const result = await runGate(model);
        expect(judged(result)).toEqual(judged(without));
        expect(validateNote(result.note) && validateDecision(result.decision)).toBe(true);
        const caveats = new Set(result.note.rollback.caveats.map(({ text }) => text));
        for (const { text } of without.note.rollback.caveats) expect(caveats).toContain(text);
        expect(model.requests.length).toBeGreaterThan(0);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

describe('a model that fails', () => {
  it.each<FailureCode>([
    'model/unavailable',
    'model/rate-limited',
    'model/unauthorized',
    'model/rejected',
    'model/bad-answer',
    'run/deadline',
  ])('by %s leaves the note to rules and the decision as it was, but for the source', async (fail) => {
    const [without, result] = await Promise.all([
      runGate(null),
      runGate(createFakeModel({ answer: () => ({ fail }) })),
    ]);
    expect(judged(result)).toEqual(judged(without));
    expect(result.note.engine).toBe('extractive');
    expect(result.note.changes).toEqual(without.note.changes);
    expect(result.decision.findings.find(({ rule }) => rule === 'sources')?.status).toBe('warn');
  });

  it('and is required ends the run', async () => {
    const model = createFakeModel({ answer: () => ({ fail: 'model/unauthorized' }) });
    await expect(runGate(model, { required: true })).rejects.toMatchObject({ code: 'model/unauthorized' });
  });

  it('by a bug is no outage', async () => {
    const broken: Model = {
      ...createFakeModel({ answer: () => '' }),
      complete: () => Promise.reject(new TypeError('x is not a function')),
    };
    await expect(runGate(broken)).rejects.toBeInstanceOf(TypeError);
  });
});
