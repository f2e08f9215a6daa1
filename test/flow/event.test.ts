// Events: what is recorded is what the next run finds deployed.
import { describe, expect, test } from 'vitest';
import { findDeployed } from '../../src/core/ledger/deployed.ts';
import { sealRecord } from '../../src/core/ledger/seal.ts';
import type { Publication } from '../../src/domain/publication.ts';
import type { ModuleSettings } from '../../src/domain/settings.ts';
import { type EventRequest, event } from '../../src/flows/event.ts';
import { verifyLedgerFlow } from '../../src/flows/ledger.ts';
import type { SourceControl } from '../../src/ports.ts';
import { sha, tuesdayMorning } from '../fakes/change.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines, sha256 } from '../fakes/record.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const request: EventRequest = {
  kind: 'deploy-succeeded',
  environment: 'production',
  repository: '/repos/receipts',
  head: 'v1.5.0',
  module: null,
  workspace: null,
  actor: 'ada',
  dryRun: false,
};
const module = (name: string, repository: string | null): ModuleSettings => ({
  name,
  repository,
  url: null,
  paths: [],
  exclude: [],
  component: null,
  platforms: [],
  clone: null,
  base: null,
  head: null,
  after: [],
});
const two = [module('api', null), module('web', '/repos/web')];

function makeWorld(lines: string[] = []) {
  const ledger = makeLedger({ lines });
  const sourceControl: Pick<SourceControl, 'openRepository' | 'resolveCommit'> = {
    openRepository: async (directory) => ({
      directory,
      isBare: false,
      isShallow: false,
      url: null,
      name: directory.split('/').at(-1) ?? '',
    }),
    resolveCommit: async (repository, ref) =>
      sha(repository.name === 'web' ? 'bb' : ref === 'HEAD' ? 'cc' : 'aa'),
  };
  const publish = async (publications: readonly Publication[]) => {
    for (const publication of publications) {
      if (publication.kind !== 'record') throw new Error('an event is only recorded');
      await ledger.append((lastLine) => sealRecord(publication.record, lastLine, sha256));
    }
  };
  const world = {
    ...quietServices,
    progress: { step: () => undefined, warn: () => undefined },
    ledger,
    sourceControl: sourceControl as SourceControl,
    clock: { now: () => tuesdayMorning },
    publisher: { publish },
    hash: { sha256 },
  };
  return { world, lines };
}

describe('an event', () => {
  test('of a repository without modules is found by the next --base auto', async () => {
    const { world, lines } = makeWorld();
    await event(request, makeSettings({ workspace: null }), world);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      at: '2026-03-03T01:00:00Z',
      kind: 'deploy-succeeded',
      workspace: 'receipts',
      actor: 'ada',
      watch: { from: '2026-03-03T01:00:00Z', until: '2026-03-04T01:00:00Z' },
    });
    const query = { environment: 'production', workspace: null, module: 'receipts' };
    expect(findDeployed(lines, query)).toEqual({ sha: sha('aa'), label: 'v1.5.0' });
    expect(await verifyLedgerFlow(world)).toMatchObject({ ok: true, count: 1 });
  });

  test('is about every module, each in its own repository', async () => {
    const { world, lines } = makeWorld();
    await event(request, makeSettings({ modules: two }), world);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      workspace: 'shop',
      modules: [
        { name: 'api', headSha: sha('aa'), head: 'v1.5.0' },
        { name: 'web', headSha: sha('bb'), head: 'v1.5.0' },
      ],
    });
  });

  test('can be about one module', async () => {
    const { record } = await event(
      { ...request, module: 'web' },
      makeSettings({ modules: two }),
      makeWorld().world,
    );
    expect(record.modules.map(({ name }) => name)).toEqual(['web']);
  });

  test.each(['HEAD', 'HEAD~2', '@', '0123abcd'])(
    'does not keep %s as the name of a release',
    async (head) => {
      const { record } = await event({ ...request, head }, makeSettings(), makeWorld().world);
      expect(record.modules[0]).not.toHaveProperty('head');
    },
  );

  const cloned: ModuleSettings = { ...module('web', null), clone: 'https://git.example.com/web.git' };
  const gated = (headSha: string): string[] => [
    ...sealLines([makeEmergencyDraft({ modules: [{ name: 'web', headSha, head: 'HEAD' }] })]),
  ];

  test.each([
    ['a clone', cloned],
    ['a module with a head of its own', { ...module('web', '/repos/web'), head: 'main' }],
  ])('of %s is about the commit that the gate judged, not about what is there now', async (_, web) => {
    const { world } = makeWorld(gated(sha('dd')));
    const { record } = await event(request, makeSettings({ modules: [web] }), world);
    expect(record.modules).toEqual([{ name: 'web', headSha: sha('dd') }]);
  });

  test('of a clone that no gate judged is refused: nothing says which commit it was', async () => {
    const { world, lines } = makeWorld();
    const failure = await failureOfPromise(event(request, makeSettings({ modules: [cloned] }), world));
    expect(failure.message).toContain('No gate of production');
    expect(lines).toEqual([]);
  });

  test('is only planned in a dry run', async () => {
    const { world, lines } = makeWorld();
    const { publications } = await event({ ...request, dryRun: true }, makeSettings(), world);
    expect(publications.map(({ kind }) => kind)).toEqual(['record']);
    expect(lines).toEqual([]);
  });

  test.each([
    ['without a ledger', request, { ledger: null }],
    ['for an unknown module', { ...request, module: 'wep' }, {}],
  ])('%s is refused', async (_, asked, more) => {
    const { world, lines } = makeWorld();
    const failure = await failureOfPromise(
      event(asked, makeSettings({ modules: two }), { ...world, ...more }),
    );
    expect(failure.code).toBe('arguments/invalid');
    expect(lines).toEqual([]);
  });
});

describe('verifying', () => {
  test('tells all problems', async () => {
    const [line = ''] = sealLines([makeRecordDraft()]);
    const { world } = makeWorld([line, line.replace('shop', 'shoq')]);
    expect(await verifyLedgerFlow(world)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.stringContaining('line 2')]),
    });
  });

  test('a ledger without records has nothing that holds', async () => {
    expect((await failureOfPromise(verifyLedgerFlow(makeWorld().world))).code).toBe('ledger/broken');
  });
});
