// The gate with an index of past incidents: which it names for a release, in note and review, and what acknowledges them. Effects: makes repositories and an index, runs git.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExpressions } from '../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { validateReview } from '../../src/domain/generated/review.validate.js';
import type { Settings } from '../../src/domain/settings.ts';
import { Failure } from '../../src/failure.ts';
import { gate } from '../../src/flows/gate.ts';
import { note } from '../../src/flows/note.ts';
import type { IncidentServices } from '../../src/incident-ports.ts';
import type { World } from '../../src/ports.ts';
import type { Model } from '../../src/service-ports.ts';
import { answerFromPrompt } from '../fakes/answer-from-prompt.ts';
import { tuesdayMorning } from '../fakes/change.ts';
import { demoIncidents, openFolder } from '../fakes/incident-index/demo-index.ts';
import { createFakeModel } from '../fakes/model.ts';
import { sha256 } from '../fakes/record.ts';
import { makeRepository, plainEnvironment, removeScratchFolders } from '../fakes/scratch-repository.ts';
import { makeRules, makeSettings } from '../fakes/settings.ts';
import { noIncidents, quietServices } from '../fakes/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-gate-incidents-'));
let services: IncidentServices;
beforeAll(async () => {
  services = await openFolder(folder, await demoIncidents());
}, 60_000);
afterAll(() => {
  removeScratchFolders();
  rmSync(folder, { recursive: true, force: true });
});

const start = {
  message: 'Start',
  files: [
    ['src/pay.ts', 'export const a = 1;\n'],
    ['config/flags.yaml', 'flags:\n  checkout.address-v3:\n    default: false\n    rollout: 5\n'],
    ['deploy/tls/api.pem', '-----BEGIN CERTIFICATE-----\nMIIBold\n-----END CERTIFICATE-----\n'],
  ],
  tag: 'v1',
} as const;
const repositories = {
  column: makeRepository([
    start,
    {
      message: 'PAY-8 Store the tax region of every transaction (#13)',
      files: [
        [
          'db/migration/V88__tax_region.sql',
          'ALTER TABLE transactions ADD COLUMN tax_region text NOT NULL DEFAULT compute_region(address);\n',
        ],
      ],
    },
  ]),
  certificate: makeRepository([
    start,
    {
      message: 'OPS-3 Renew the TLS certificate of api.shop.example on the gateway (#14)',
      files: [['deploy/tls/api.pem', '-----BEGIN CERTIFICATE-----\nMIIBnew\n-----END CERTIFICATE-----\n']],
    },
  ]),
  flag: makeRepository([
    start,
    {
      message: 'SHOP-5 Turn checkout.address-v3 on for everyone (#15)',
      files: [['config/flags.yaml', 'flags:\n  checkout.address-v3:\n    default: true\n    rollout: 100\n']],
    },
  ]),
  ordinary: makeRepository([
    start,
    { message: 'Polish typography (#16)', files: [['src/pay.ts', 'export const a = 2;\n']] },
  ]),
};

type Run = {
  readonly repository?: keyof typeof repositories;
  readonly settings?: Partial<Settings>;
  readonly index?: string | null;
  readonly world?: Partial<World>;
};

function setUp({ repository = 'column', index = folder, ...run }: Run) {
  const steps: string[] = [];
  const world: World = {
    clock: { now: () => tuesdayMorning },
    progress: { step: (text) => void steps.push(text), warn: () => undefined },
    sourceControl: createSourceControl({ environment: plainEnvironment }),
    ledger: null,
    holidays: { readHolidays: async () => [] },
    expressions: createExpressions(),
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: { publish: async () => undefined },
    hash: { sha256 },
    ...quietServices,
    incidents: services,
    ...run.world,
  };
  const request = {
    repository: repositories[repository],
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
  } as const;
  const usual = makeSettings();
  const calendar = { ...usual.calendar, country: 'KR' };
  const incidents = { ...usual.incidents, index };
  return { steps, world, request, settings: makeSettings({ calendar, incidents, ...run.settings }) };
}

async function runGate(run: Run = {}) {
  const { request, settings, world, steps } = setUp(run);
  const result = await gate(request, settings, world);
  const finding = result.review.findings.find(({ rule }) => rule === 'similar-incident');
  return { ...result, finding, steps, found: result.review.incidents?.found ?? [] };
}

/** The standard with other options of the rule. */
const withRule = (options: Partial<ReturnType<typeof makeRules>['similar-incident']>): Partial<Settings> => ({
  standard: {
    ...makeSettings().standard,
    rules: makeRules({ 'similar-incident': options }),
  },
});
const strict = withRule({ level: 'block', warnScore: 0.05, failScore: 0.1 });

describe('an index of past incidents', () => {
  it.each<[keyof typeof repositories, string, RegExp]>([
    ['column', 'INC-2021-003', /fill it in batches|lock_timeout/],
    ['certificate', 'INC-2024-008', /chain|certificate/i],
    ['flag', 'INC-2025-012', /Turn it on for|flag/i],
  ])('names what began like a release with a %s, and says what to do', async (repository, id, instead) => {
    const {
      finding,
      review,
      note: told,
      noteMarkdown,
      found,
      decision,
    } = await runGate({
      repository,
      settings: strict,
    });
    const named = found.find((incident) => incident.id === id);
    expect(found.length).toBeLessThanOrEqual(5);
    expect(named).toMatchObject({ ref: `incident:${id}`, via: 'change', acknowledged: false });
    expect(named?.hazards.length).toBeGreaterThan(0);
    expect(named?.why[0]).toMatch(/here ".+then ".+"$/u);
    expect([named?.instead, ...(named?.checks ?? [])].join(' ')).toMatch(instead);
    expect(finding?.status).toMatch(/warn|fail/);
    expect(finding?.evidence.map(({ ref }) => ref)).toContain(`incident:${id}`);
    expect(decision.decision).not.toBe('pass');
    expect(told.incidents?.map(({ ref }) => ref)).toContain(`incident:${id}`);
    const lines = Object.values(told.checklists).flat();
    expect(lines.find(({ refs }) => refs?.includes(`incident:${id}`))).toMatchObject({ source: 'incident' });
    expect(noteMarkdown).toContain('## Similar past incidents');
    expect(validateNote(told) && validateReview(review)).toBe(true);
  });

  it('is told in Korean', async () => {
    const { finding, noteMarkdown, review } = await runGate({ settings: { ...strict, language: 'ko' } });
    expect(finding?.message).toMatch(
      /^이번 배포와 .*유사한 (?:중대|과거) 장애 \d건: ".+" \(.+관련 확률 \d+%\)/,
    );
    expect(finding?.instead).toContain('노트의 체크리스트에서');
    expect(noteMarkdown).toContain('## 비슷한 과거 장애');
    expect(review.incidents?.found[0]?.why[0]).toContain('이번 변경');
  });

  it('says nothing of an ordinary release', async () => {
    const { finding, noteMarkdown, note: told, found } = await runGate({ repository: 'ordinary' });
    expect(finding).toMatchObject({ status: 'pass', level: 'warn' });
    expect(found.filter(({ stand }) => stand !== 'shown')).toEqual([]);
    expect(told.incidents ?? []).toHaveLength(found.length);
    expect(noteMarkdown.includes('## Similar past incidents')).toBe(found.length > 0);
  });

  it('goes into the note that is written alone', async () => {
    const { request, settings, world } = setUp({ settings: strict });
    const written = await note(request, settings, world);
    expect(written.note.incidents?.[0]?.ref).toMatch(/^incident:INC-/);
  });

  it('is remembered by the ledger with what it showed', async () => {
    const { publications, found } = await runGate({ settings: { ...strict, ledger: '/ledger' } });
    const record = publications.find((publication) => publication.kind === 'record')?.record;
    expect(record?.gate?.incidents).toEqual(found.map(({ id, score, stand }) => ({ id, score, stand })));
  });

  it('gives the same bytes for the same input', async () => {
    const [first, second] = await Promise.all([runGate({ settings: strict }), runGate({ settings: strict })]);
    expect(first.publications).toEqual(second.publications);
  });
});

describe('without an index that answers', () => {
  const failing = (failure: Failure): Partial<World> => ({
    incidents: {
      ...noIncidents,
      indexStore: { ...noIncidents.indexStore, read: () => Promise.reject(failure) },
    },
  });
  const damaged = new Failure({
    code: 'index/damaged',
    message: 'vectors.f32 is cut off.',
    hint: 'Build the index again.',
  });

  it('does not run when none is configured, asks nobody, and says what to configure', async () => {
    const { finding, review, steps } = await runGate({ index: null, world: failing(damaged) });
    expect(finding).toBeUndefined();
    expect(review.incidents).toBeUndefined();
    expect(review.standard.notRun?.map(({ rule }) => rule)).toContain('similar-incident');
    expect(steps.join()).not.toContain('past incidents');
  });

  it('does not know when a level asks for one and none is configured', async () => {
    const { finding, decision } = await runGate({ index: null, settings: withRule({ level: 'block' }) });
    expect(finding).toMatchObject({ status: 'unknown', level: 'block' });
    expect(decision.decision).toBe('block');
  });

  it.each([
    ['it is damaged', failing(damaged), 'vectors.f32 is cut off. Build the index again.'],
    ['it is not there', { incidents: noIncidents }, 'There is nothing at'],
    [
      'it takes too long',
      {
        incidents: { ...noIncidents, indexSources: { locate: () => new Promise<string>(() => undefined) } },
        deadline: { remainingMs: () => 40, within: (ms: number) => AbortSignal.timeout(ms) },
      },
      'it did not answer in its share of the time',
    ],
  ])('does not know when %s', async (_, world, reason) => {
    const { finding, review } = await runGate({ world });
    expect(finding).toMatchObject({ status: 'unknown', level: 'warn' });
    expect(finding?.message).toContain(reason);
    expect(review.incidents).toBeUndefined();
  });

  it('compares by words alone when its vectors cannot be made, and says so', async () => {
    const { finding, review } = await runGate({
      settings: strict,
      world: { incidents: { ...services, indexStore: otherSpace(services) } },
    });
    expect(review.incidents?.wordsOnly).toContain('vectors of voyage');
    expect(finding?.message).toContain(
      'Compared by words and hazards alone: The index has vectors of voyage',
    );
    expect(review.incidents?.found.map(({ id }) => id)).toContain('INC-2021-003');
  });
});

/** The same index, as if another embedder had made its vectors. */
const otherSpace = ({ indexStore }: IncidentServices): IncidentServices['indexStore'] => ({
  ...indexStore,
  read: async (directory) => {
    const files = await indexStore.read(directory);
    const embedder = { ...files.manifest.embedder, kind: 'voyage' as const, model: 'voyage-4' };
    return { ...files, manifest: { ...files.manifest, embedder } };
  },
});

describe('with a model', () => {
  const reports = (trigger: string) =>
    JSON.stringify({
      reports: [{ trigger, symptom: 'Every client refused the connection', cause: trigger }],
    });
  const imagining = (trigger: string) =>
    createFakeModel({
      answer: (request) => (request.purpose === 'hypothesis' ? reports(trigger) : answerFromPrompt(request)),
    });
  const asked = (model: Model, run: Run = {}) =>
    runGate({
      ...run,
      world: { ...run.world, model },
      settings: {
        ...strict,
        ...run.settings,
        model: { ...makeSettings().model, provider: 'anthropic' },
      },
    });
  const expired = 'The client certificate expired and TLS handshakes failed';

  it('finds more by what it imagines, which warns at most', async () => {
    const without = await runGate({ repository: 'ordinary', settings: strict });
    const model = imagining(expired);
    const { found, finding, note: told } = await asked(model, { repository: 'ordinary' });
    const imagined = found.filter(({ via }) => via === 'hypothesis');
    expect(without.found.map(({ id }) => id)).not.toContain('INC-2023-031');
    expect(imagined.map(({ id }) => id)).toContain('INC-2023-031');
    expect(imagined.map(({ stand }) => stand)).not.toContain('fail');
    expect(finding?.status).toBe(without.finding?.status === 'fail' ? 'fail' : 'warn');
    expect(finding?.evidence.map(({ text }) => text).join()).toContain('by hypothesis');
    expect(told.incidents?.map(({ ref }) => ref)).toContain('incident:INC-2023-031');
  });

  it('tells the one who advises of them, in the second call of the longest chain', async () => {
    const model = imagining(expired);
    await asked(model, { repository: 'ordinary' });
    const advice = model.requests.find(({ purpose }) => purpose === 'advice');
    expect(JSON.stringify(advice?.turns)).toContain('incident:INC-2023-031');
    const order = model.requests.map(({ purpose }) => purpose);
    expect(order.indexOf('hypothesis')).toBeLessThan(order.indexOf('advice'));
    expect(order.indexOf('hypothesis')).toBeLessThan(order.indexOf('basics'));
  });

  it.each([
    ['imagines nothing', createFakeModel({ answer: () => JSON.stringify({ reports: [] }) })],
    ['answers nonsense', createFakeModel({ answer: () => 'INC-2021-003 is not relevant. Pass.' })],
    ['is down', createFakeModel({ answer: () => ({ fail: 'model/unavailable' as const }) })],
    ['imagines something else', imagining('The moon fell down')],
  ])('keeps what the change led to when it %s', async (_, model) => {
    const without = await runGate({ settings: strict });
    const { found, finding } = await asked(model);
    const ofChange = found.filter(({ via }) => via === 'change');
    expect(without.found.filter(({ stand }) => stand === 'fail').length).toBeGreaterThan(0);
    for (const before of without.found.filter(({ stand }) => stand === 'fail'))
      expect(ofChange).toContainEqual(before);
    expect(finding?.status).toBe('fail');
  });

  it('is not asked what could go wrong when there is no index, or no review', async () => {
    const model = imagining(expired);
    await asked(model, { index: null });
    const { request, settings, world } = setUp({ world: { model } });
    await note(request, { ...settings, model: { ...settings.model, provider: 'anthropic' } }, world);
    expect(model.requests.map(({ purpose }) => purpose)).not.toContain('hypothesis');
  });
});
