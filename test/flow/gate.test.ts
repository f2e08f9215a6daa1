// The gate and note flows over real git and a world in memory. Effects: makes repositories, runs git.
import { afterAll, describe, expect, it } from 'vitest';
import { createExpressions } from '../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { validateDecision } from '../../src/domain/generated/decision.validate.js';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import type { Publication } from '../../src/domain/publication.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { Failure } from '../../src/failure.ts';
import { type GateRequest, gate } from '../../src/flows/gate.ts';
import { note } from '../../src/flows/note.ts';
import type { World } from '../../src/ports.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { sha256 } from '../fakes/record.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeRules, makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

afterAll(removeScratchFolders);

const dropColumn = 'ALTER TABLE payment DROP COLUMN card_token;\n';

const repository = makeRepository([
  { message: 'Start', files: [['src/pay.ts', 'export const a = 1;\n']], tag: 'v1' },
  {
    message: 'PAY-7 Retry the capture (#12)',
    author: 'Ben Cho <ben@example.com>',
    files: [['src/pay.ts', 'export const a = 2;\n']],
    tag: 'small',
  },
  { message: 'PAY-8 Drop the card token (#13)', files: [['db/migration/V2__drop.sql', dropColumn]] },
]);

type Run = { readonly request?: Partial<GateRequest>; readonly settings?: Partial<Settings> };

function setUp(run: Run) {
  const published: Publication[][] = [];
  const world: World = {
    clock: { now: () => tuesdayMorning },
    progress: { step: () => undefined, warn: () => undefined },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: { ...makeLedger(), append: () => Promise.reject(new Error('the publisher appends')) },
    holidays: { readHolidays: async () => [] },
    expressions: createExpressions(),
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: { publish: async (publications) => void published.push([...publications]) },
    hash: { sha256 },
    ...quietServices,
  };
  const request: GateRequest = {
    repository,
    base: 'v1',
    head: 'HEAD',
    environment: 'production',
    operators: ['sre-1', 'sre-2'],
    window: '2026-03-03T11:00/1h',
    emergency: null,
    approvedBy: [],
    run: null,
    dryRun: false,
    host: 'shell',
    actor: 'ada',
    ...run.request,
  };
  const calendar = { ...makeSettings().calendar, country: 'KR' };
  return { request, settings: makeSettings({ calendar, ...run.settings }), world, published };
}

async function runGate(run: Run) {
  const { request, settings, world, published } = setUp(run);
  return { ...(await gate(request, settings, world)), published };
}

describe('gate', () => {
  it('passes an ordinary release and publishes what it planned, once', async () => {
    const { decision, publications, published } = await runGate({ request: { head: 'small' } });
    expect(decision.findings.filter((finding) => finding.status !== 'pass')).toEqual([]);
    expect(decision).toMatchObject({ decision: 'pass', reasonCode: 'all-rules-passed' });
    expect(published).toEqual([publications]);
  });

  it('refuses a release as a value, with its note and review', async () => {
    const { decision, note: written, review } = await runGate({ request: { operators: ['sre-1'] } });
    expect(decision).toMatchObject({ decision: 'block', reasonCode: 'rule-failed', grade: 'danger' });
    expect(decision.findings.find((finding) => finding.rule === 'operators')?.status).toBe('fail');
    expect(validateNote(written) && validateReview(review) && validateDecision(decision)).toBe(true);
  });

  it('tells the one migration that cannot be undone in note, review and decision', async () => {
    const { note: written, decision } = await runGate({});
    expect(written.rollback.caveats[0]?.text).toContain('card_token');
    expect(decision.findings.find((finding) => finding.rule === 'irreversible-migration')).toMatchObject({
      status: 'warn',
    });
    expect(decision.decision).toBe('warn');
  });

  it('runs own rules on the facts of the release', async () => {
    const custom = [
      {
        id: 'no-drops',
        title: 'No drops',
        level: 'block',
        when: null,
        assert: '!("database-migration" in workTypes)',
        message: 'Holds a migration.',
        why: 'It is Tuesday.',
        instead: 'Wait.',
      },
    ] as const;
    const { decision } = await runGate({ settings: { standard: { ...makeSettings().standard, custom } } });
    expect(decision.findings.find((finding) => finding.rule === 'no-drops')?.status).toBe('fail');
    expect(decision.decision).toBe('block');
  });

  it('publishes nothing in a dry run, and plans the same', async () => {
    const dry = await runGate({ request: { dryRun: true } });
    expect(dry.published).toEqual([]);
    expect(dry.publications).toEqual((await runGate({})).publications);
  });

  it('records the run in the ledger when there is one, before anything else hears of it', async () => {
    const without = await runGate({});
    expect(without.publications.some((publication) => publication.kind === 'record')).toBe(false);
    const { publications, decision } = await runGate({
      request: { host: 'action' },
      settings: { ledger: '/ledger' },
    });
    const kinds = publications.map((publication) => publication.kind);
    const decisionAt = publications.findIndex(
      (publication) => publication.kind === 'file' && publication.path === 'decision.json',
    );
    expect(kinds.indexOf('record')).toBeLessThan(decisionAt);
    expect(decisionAt).toBeLessThan(kinds.indexOf('output'));
    const record = publications.find((publication) => publication.kind === 'record')?.record;
    const noteFile = publications.find(
      (publication) => publication.kind === 'file' && publication.path === 'note.json',
    );
    expect(record?.gate).toMatchObject({
      decision: decision.decision,
      noteSha256: sha256(noteFile?.kind === 'file' ? noteFile.text : ''),
    });
    expect(record?.actor).toBe('ada');
  });

  it('blocks when no rule is left to run', async () => {
    const rules = makeRules();
    const off = Object.fromEntries(
      Object.entries(rules).map(([id, rule]) => [id, { ...rule, level: 'off' }]),
    ) as typeof rules;
    const { decision } = await runGate({
      settings: { standard: { ...makeSettings().standard, rules: off } },
    });
    expect(decision).toMatchObject({ decision: 'block', reasonCode: 'no-rule-ran' });
  });

  it.each<[name: string, code: string, run: Run]>([
    ['window', 'arguments/invalid', { request: { window: 'tonight' } }],
    [
      'country',
      'calendar/unknown-country',
      { settings: { calendar: { ...makeSettings().calendar, country: 'XX' } } },
    ],
  ])('refuses a %s that does not exist before it reads git', async (_name, code, run) => {
    const { request, settings, world } = setUp(run);
    const opened: string[] = [];
    const failure = new Failure({ code: 'calendar/unknown-country', message: 'XX', hint: 'KR' });
    const withoutGit: World = {
      ...world,
      holidays: { readHolidays: () => Promise.reject(failure) },
      sourceControl: {
        ...world.sourceControl,
        openRepository: (folder) => {
          opened.push(folder);
          return world.sourceControl.openRepository(folder);
        },
      },
    };
    await expect(gate(request, settings, withoutGit)).rejects.toMatchObject({ code });
    expect(opened).toEqual([]);
  });

  it('gives the same bytes for the same input', async () => {
    const [first, second] = await Promise.all([
      runGate({ settings: { language: 'ko' } }),
      runGate({ settings: { language: 'ko' } }),
    ]);
    expect(first.publications).toEqual(second.publications);
  });
});

describe('note', () => {
  it('writes the note and nothing else', async () => {
    const { request, settings, world, published } = setUp({});
    const written = await note(request, settings, world);
    expect(written.noteMarkdown).toContain('Drop the card token');
    expect(written.noteMarkdown).not.toContain('Decision');
    expect(
      published[0]?.flatMap((publication) => (publication.kind === 'file' ? publication.path : [])),
    ).toEqual(['note.json', 'note.md']);
  });
});
