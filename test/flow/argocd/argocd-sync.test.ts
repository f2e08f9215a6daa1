// The gate and the events of a sync over real git, with Argo CD and kept decisions in memory. Effects: makes repositories, runs git.
import { afterAll, describe, expect, test } from 'vitest';
import { createExpressions } from '../../../src/adapters/cel/expressions.ts';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import type { ArgocdServer, KeptDecision } from '../../../src/argocd-ports.ts';
import { sealRecord } from '../../../src/core/ledger/seal.ts';
import type { ApplicationSource, ArgocdApplication } from '../../../src/domain/argocd.ts';
import type { LedgerRecord } from '../../../src/domain/generated/record.ts';
import type { LocalPublication } from '../../../src/domain/publication.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { epochMs } from '../../../src/domain/units.ts';
import { argocdEvent } from '../../../src/flows/argocd/argocd-event.ts';
import { type ArgocdWorld, argocdGate } from '../../../src/flows/argocd/argocd-gate.ts';
import type { SyncRequest } from '../../../src/flows/argocd/read-sync.ts';
import type { GateRequest } from '../../../src/flows/gate.ts';
import { tuesdayMorning } from '../../fakes/change.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { makeLedger } from '../../fakes/ledger.ts';
import { sha256 } from '../../fakes/record.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
} from '../../fakes/scratch-repository.ts';
import { makeSettings } from '../../fakes/settings.ts';
import { quietServices } from '../../fakes/world.ts';

afterAll(removeScratchFolders);

const repository = makeRepository([
  { message: 'feat: payments', files: [['app/config.yaml', 'retries: 1\n']] },
  { message: 'PAY-7 Retry the capture (#12)', files: [['app/config.yaml', 'retries: 2\n']] },
]);
const live = runGit(repository, ['rev-parse', 'main~1']);
const target = runGit(repository, ['rev-parse', 'main']);
const minuteMs = 60_000;

const noOverrides = { images: [], parameters: [], valueFiles: [], values: null };
const source: ApplicationSource = {
  ...{ repository: 'https://git.example.com/shop/config.git', path: 'app', chart: null, ref: null },
  ...{ live, target, liveOverrides: noOverrides, targetOverrides: noOverrides },
};
const application: ArgocdApplication = {
  ...{
    name: 'payments',
    namespace: 'argocd',
    project: 'shop',
    sources: [source],
    lastSync: 7,
    images: [],
    url: '',
  },
  ...{ isSyncing: true, isAutomated: false, startedBy: 'mina', isSelfHealing: false, isSelective: false },
  hasStoppedBefore: false,
};

/** A world that remembers: records, kept decisions, files; and counts what it was asked. */
function makeWorld(found: Partial<ArgocdApplication> | null = null) {
  const lines: string[] = [];
  const kept = new Map<string, KeptDecision>();
  const calls = { git: 0, argocd: 0 };
  const published: LocalPublication[] = [];
  const warnings: string[] = [];
  let now = tuesdayMorning;
  const git = createSourceControl({ environment: plainEnvironment });
  const ledger = makeLedger({ lines });
  const argocd = {
    readApplication: async () => {
      calls.argocd += 1;
      return { ...application, ...found };
    },
    readManifests: async () => [],
  } as unknown as ArgocdServer;
  const world: ArgocdWorld = {
    clock: { now: () => now },
    progress: { step: () => undefined, warn: (text) => warnings.push(text) },
    sourceControl: {
      ...git,
      openRepository: (directory) => {
        calls.git += 1;
        return git.openRepository(directory);
      },
    },
    ledger,
    holidays: { readHolidays: async () => [] },
    expressions: createExpressions(),
    workspaceFiles: { readTemplates: async () => new Map(), readExamples: async () => new Map() },
    publisher: {
      publish: async (publications) => {
        published.push(...publications);
        for (const publication of publications)
          if (publication.kind === 'record')
            await ledger.append((last) => sealRecord(publication.record, last, sha256));
      },
    },
    hash: { sha256 },
    ...quietServices,
    argocd: found === null ? null : argocd,
    registry: null,
    keptDecisions: {
      read: async (key) => kept.get(key) ?? null,
      write: async (key, decision) => void kept.set(key, decision),
    },
  };
  const pass = (minutes: number) => {
    now = epochMs(now + minutes * minuteMs);
  };
  return { world, lines, kept, calls, published, warnings, pass };
}

type Given = {
  readonly gate?: Partial<GateRequest>;
  readonly sync?: Partial<SyncRequest>;
  readonly settings?: Partial<Settings>;
  readonly circumstances?: unknown;
};

const gateRequest: GateRequest = {
  ...{ repository, base: 'auto', head: 'HEAD', environment: 'production', window: null, emergency: null },
  ...{ operators: ['sre-1', 'sre-2'], approvedBy: [], run: null, dryRun: false, host: 'shell', actor: 'ada' },
};
const syncRequest: SyncRequest = {
  ...{ application: { name: 'payments', namespace: null, project: null }, live, target },
  ...{ builtRevision: null, isRepositoryGiven: true },
};
const settings = makeSettings({
  workspace: null,
  ledger: '/ledger',
  calendar: { ...makeSettings().calendar, country: 'KR' },
});

const gate = ({ world }: ReturnType<typeof makeWorld>, given: Given = {}) =>
  argocdGate(
    {
      gate: { ...gateRequest, ...given.gate },
      sync: { ...syncRequest, ...given.sync },
      circumstances: given.circumstances ?? null,
    },
    { ...settings, ...given.settings },
    world,
    ({ decision }) => ({ exitCode: decision.decision === 'block' ? 21 : 0, text: decision.decision }),
  );

describe('the gate of a sync', () => {
  test('is asked once for the same sync: a retry asks nobody, records nothing, and writes the same files', async () => {
    const made = makeWorld();
    const first = await gate(made);
    expect(first).toMatchObject({ kind: 'made', told: { exitCode: 0, text: 'pass' } });
    expect(first.kind === 'made' && first.result.note.window).toMatchObject({
      start: '2026-03-03T01:00:00Z',
    });
    const files = made.published.filter(({ kind }) => kind === 'file');
    const asked = { ...made.calls };
    made.published.length = 0;
    made.pass(29);
    expect(await gate(made)).toMatchObject({ kind: 'kept', kept: { exitCode: 0, text: 'pass' } });
    expect(made.calls).toEqual(asked);
    expect(made.published).toEqual(files);
    expect(made.lines).toHaveLength(1);
    made.pass(1);
    expect(await gate(made)).toMatchObject({ kind: 'made' });
  });

  test('is asked again when anything differs that it depends on', async () => {
    const made = makeWorld();
    await gate(made);
    const others: readonly Given[] = [
      { gate: { operators: ['sre-1', 'sre-3'] } },
      { sync: { live: target } },
      { circumstances: 'another version' },
    ];
    for (const other of others) expect((await gate(made, other)).kind, JSON.stringify(other)).toBe('made');
    expect((await gate(made)).kind).toBe('kept');
  });

  test('is asked again where a revision is a branch: it may stand for another commit by now', async () => {
    const made = makeWorld();
    expect((await gate(made, { sync: { target: 'main' } })).kind).toBe('made');
    expect(made.kept.size).toBe(0);
  });

  test('keeps no pass beyond its window, a refusal for minutes, and nothing in a dry run', async () => {
    const made = makeWorld();
    await gate(made, { gate: { dryRun: true } });
    expect(made.kept.size).toBe(0);
    await gate(made, { gate: { window: 'now/10m' } });
    const alone = { gate: { operators: ['sre-1'] } };
    expect(await gate(made, alone)).toMatchObject({ kind: 'made', told: { exitCode: 21 } });
    const lasts = [...made.kept.values()].map(({ madeAt, until }) => (until - madeAt) / minuteMs);
    expect(lasts).toEqual([10, 3]);
    made.pass(2);
    expect((await gate(made, alone)).kind).toBe('kept');
    made.pass(1);
    expect((await gate(made, alone)).kind).toBe('made');
  });

  test('is refused for a window that is not open now: the sync would run outside of it', async () => {
    const failure = await failureOfPromise(gate(makeWorld(), { gate: { window: '2026-03-03T14:00/1h' } }));
    expect(failure).toMatchObject({ code: 'arguments/invalid' });
    expect(failure.hint).toContain('argocd hold --until');
  });

  test('goes by what Argo CD says, and by what was given where both say something', async () => {
    const made = makeWorld({ sources: [{ ...source, target: live }] });
    const isKnown = await gate(made, { sync: { live: null, target: null, builtRevision: target } });
    expect(isKnown.application.sources).toMatchObject([{ live, target }]);
    expect(made.calls.argocd).toBe(1);
    await gate(made, { sync: { live, target } });
    expect(made.calls.argocd).toBe(1);
    const selective = makeWorld({ isSelective: true });
    await gate(selective, { gate: { actor: null }, sync: { live: null, target: null } });
    expect(JSON.parse(selective.lines[0] ?? '')).toMatchObject({ actor: 'mina' });
    expect(selective.warnings.join()).toContain('some resources alone');
  });

  test.each<[string, Partial<ArgocdApplication> | null, Partial<SyncRequest>, string, string]>([
    ['nobody says what runs', null, { live: null }, 'argocd/not-configured', '--live'],
    [
      'nobody says which application',
      {},
      { application: null, live: null },
      'argocd/not-configured',
      '--application',
    ],
    [
      'one commit is given for two sources',
      { sources: [source, source] },
      { target: null },
      'arguments/invalid',
      'each source',
    ],
    [
      'nobody says what is about to run',
      { sources: [{ ...source, target: null }] },
      { target: null },
      'argocd/not-configured',
      '--target',
    ],
    [
      'nothing was synced before',
      { sources: [{ ...source, live: null }] },
      { live: null },
      'git/no-base',
      'LOCKKEEPER_LIVE',
    ],
  ])('says what to do when %s', async (_name, found, sync, code, hint) => {
    const failure = await failureOfPromise(gate(makeWorld(found), { sync }));
    expect(failure.code).toBe(code);
    expect(failure.hint).toContain(hint);
  });
});

describe('the event of a sync', () => {
  const record = (
    { world }: ReturnType<typeof makeWorld>,
    kind: 'deploy-succeeded' | 'deploy-failed',
    sync = {},
  ) =>
    argocdEvent(
      {
        event: { kind, environment: 'production', repository, workspace: null, actor: null, dryRun: false },
        sync: { ...syncRequest, ...sync },
      },
      settings,
      world,
    );
  const kindsOf = ({ lines }: ReturnType<typeof makeWorld>) =>
    lines.map((line) => (JSON.parse(line) as LedgerRecord).kind);
  const asks = { live: null, target: null };

  test('is recorded for what was gated, once, with how long it is to be watched', async () => {
    const made = makeWorld();
    await gate(made);
    expect(await record(made, 'deploy-succeeded')).toMatchObject({
      kind: 'recorded',
      record: {
        workspace: 'payments',
        modules: [{ headSha: target }],
        watch: { from: '2026-03-03T01:00:00Z', until: '2026-03-04T01:00:00Z' },
      },
    });
    expect(await record(made, 'deploy-succeeded')).toMatchObject({
      kind: 'nothing',
      why: expect.stringContaining('in the ledger already'),
    });
    expect(kindsOf(made)).toEqual(['gate', 'deploy-succeeded']);
    // The same commits again: something else ran in between, or they were rolled back.
    expect((await gate(made)).kind).toBe('made');
  });

  test.each([
    [
      'a sync that failed by itself',
      { hasStoppedBefore: false },
      ['sre-1', 'sre-2'],
      ['gate', 'deploy-failed'],
    ],
    ['one that our gate refused', { hasStoppedBefore: true }, ['sre-1'], ['gate']],
    [
      'one that another hook stopped, a migration',
      { hasStoppedBefore: true },
      ['sre-1', 'sre-2'],
      ['gate', 'deploy-failed'],
    ],
  ])('%s', async (_name, found, operators, kinds) => {
    const made = makeWorld(found);
    await gate(made, { gate: { operators }, sync: asks });
    await record(made, 'deploy-failed', asks);
    expect(kindsOf(made)).toEqual(kinds);
  });

  test('of a sync whose gate could not decide is no failed deploy', async () => {
    const made = makeWorld({ hasStoppedBefore: true, sources: [{ ...source, target: 'f'.repeat(40) }] });
    expect(await record(made, 'deploy-failed', asks)).toMatchObject({ kind: 'nothing' });
  });

  test('without Argo CD, a failure after a refusal is that refusal', async () => {
    const made = makeWorld();
    await gate(made, { gate: { operators: ['sre-1'] } });
    expect(await record(made, 'deploy-failed')).toMatchObject({ kind: 'nothing' });
  });
});
