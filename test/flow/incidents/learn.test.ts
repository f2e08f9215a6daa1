// What the ledger calls failed is in the library as a draft, once, and not against anybody's will.
import { describe, expect, it } from 'vitest';
import { sealRecord } from '../../../src/core/ledger/seal.ts';
import { validateIncident } from '../../../src/domain/generated/incident.validate.js';
import { Failure } from '../../../src/failure.ts';
import { event } from '../../../src/flows/event.ts';
import { type LearnRequest, learn } from '../../../src/flows/incidents/learn.ts';
import { recapReports } from '../../../src/flows/incidents/recap-reports.ts';
import { removeIncident } from '../../../src/flows/incidents/remove-incident.ts';
import type { SourceControl } from '../../../src/ports.ts';
import { sha, tuesdayMorning } from '../../fakes/change.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { createFakeLibrary } from '../../fakes/incident-library.ts';
import { makeLedger } from '../../fakes/ledger.ts';
import { makeNote } from '../../fakes/note.ts';
import { makeEmergencyDraft, makeRecordDraft, sealLines, sha256 } from '../../fakes/record.ts';
import { makeSettings } from '../../fakes/settings.ts';
import { quietServices } from '../../fakes/world.ts';

const request: LearnRequest = { language: 'en', timeZone: 'Asia/Seoul', at: null, dryRun: false };
const noteText = JSON.stringify(makeNote());

function makeWorld({ keepsNote = true, head = 'v1.4.2' } = {}) {
  const modules = [{ name: 'receipts', headSha: sha('b2'), head }];
  const gated = makeEmergencyDraft({ modules });
  const gate = {
    ...gated,
    ...(gated.gate !== undefined && { gate: { ...gated.gate, noteSha256: sha256(noteText) } }),
  };
  const lines = [
    ...sealLines([gate, makeRecordDraft({ kind: 'deploy-failed', modules, at: '2026-03-02T01:00:00Z' })]),
  ];
  const ledger = makeLedger({ lines, notes: new Map(keepsNote ? [[sha256(noteText), noteText]] : []) });
  const library = createFakeLibrary();
  const warnings: string[] = [];
  const progress = { step: () => undefined, warn: (text: string) => void warnings.push(text) };
  const hash = { sha256 };
  const signal = AbortSignal.timeout(60_000);
  const recap: Parameters<typeof learn>[1]['recap'] = (reports) =>
    recapReports(reports, {
      settings: makeSettings(),
      model: null,
      redactor: { redact: async (texts) => texts.map((text) => ({ text, masked: 0 })) },
      hash,
      deadline: { remainingMs: () => 60_000, within: () => signal },
      progress,
      answers: { read: async () => null, write: async () => undefined },
    });
  return { ledger, library, progress, hash, signal, recap, warnings };
}

describe('learning', () => {
  it('names the commit where the pipeline only said HEAD', async () => {
    const world = makeWorld({ head: 'HEAD' });
    await learn(request, world);
    const [entry] = [...world.library.entries.values()];
    expect(entry?.incident?.recap.summary?.text).toContain(`receipts ${sha('b2').slice(0, 8)}`);
  });

  it('makes a draft that is a whole incident', async () => {
    const world = makeWorld();
    const result = await learn(request, world);
    expect(result).toMatchObject({
      changes: [{ change: 'added' }],
      unchanged: 0,
      takenOut: 0,
      withoutNote: 0,
    });
    const [entry] = [...world.library.entries.values()];
    expect(validateIncident(entry?.incident)).toBe(true);
    expect(entry?.incident).toMatchObject({
      status: 'draft',
      source: { kind: 'release' },
      services: ['receipts'],
    });
  });

  it('twice changes nothing', async () => {
    const world = makeWorld();
    await learn(request, world);
    expect(await learn(request, world)).toMatchObject({ changes: [], unchanged: 1 });
    expect(world.library.puts).toHaveLength(1);
  });

  it('does not bring back a draft that was taken out', async () => {
    const world = makeWorld();
    const [change] = (await learn(request, world)).changes;
    await removeIncident({ id: change?.id ?? '', dryRun: false }, world.library);
    expect(await learn(request, world)).toMatchObject({ changes: [], takenOut: 1 });
    expect(world.library.entries.get(change?.id ?? '')?.deleted).toBe(true);
  });

  it('without kept notes says so', async () => {
    expect(await learn(request, makeWorld({ keepsNote: false }))).toMatchObject({ withoutNote: 1 });
  });

  it('writes nothing in a dry run', async () => {
    const world = makeWorld();
    expect((await learn({ ...request, dryRun: true }, world)).changes).toHaveLength(1);
    expect(world.library.puts).toEqual([]);
  });

  it('needs a ledger that can be relied on', async () => {
    const world = makeWorld();
    expect((await failureOfPromise(learn(request, { ...world, ledger: null }))).code).toBe(
      'arguments/invalid',
    );
    const broken = makeLedger({ lines: ['{}'] });
    expect((await failureOfPromise(learn(request, { ...world, ledger: broken }))).code).toBe('ledger/broken');
  });
});

describe('an event that tells of a failure', () => {
  const asked = {
    kind: 'rollback-succeeded',
    environment: 'production',
    repository: '/repos/receipts',
    head: 'v1.4.1',
    module: null,
    workspace: null,
    actor: 'ada',
    dryRun: false,
  } as const;
  const settings = makeSettings({ workspace: 'shop' });

  function eventWorld() {
    const world = makeWorld();
    const sourceControl: Pick<SourceControl, 'openRepository' | 'resolveCommit'> = {
      openRepository: async (directory) => ({
        directory,
        isBare: false,
        isShallow: false,
        url: null,
        name: 'receipts',
      }),
      resolveCommit: async () => sha('a1'),
    };
    const publisher: Parameters<typeof event>[2]['publisher'] = {
      publish: async (publications) => {
        for (const publication of publications)
          if (publication.kind === 'record')
            await world.ledger.append((last) => sealRecord(publication.record, last, sha256));
      },
    };
    return {
      ...quietServices,
      ...world,
      sourceControl: sourceControl as SourceControl,
      clock: { now: () => tuesdayMorning },
      publisher,
    };
  }

  it('is learnt from at once, and only it', async () => {
    const world = eventWorld();
    const seen: unknown[] = [];
    await event({ ...asked, kind: 'deploy-failed' }, settings, {
      ...world,
      learn: async ({ at }) => void seen.push(await learn({ ...request, at }, world)),
    });
    expect(seen).toMatchObject([{ changes: [{ change: 'added' }] }]);
    expect(world.ledger.lines).toHaveLength(3);
  });

  it('stays recorded when the library cannot be written', async () => {
    const world = eventWorld();
    await event(asked, settings, {
      ...world,
      learn: async () => {
        throw new Failure({ code: 'library/locked', message: 'Somebody writes.', hint: 'Wait.' });
      },
    });
    expect(world.ledger.lines).toHaveLength(3);
    expect(world.warnings.join()).toContain('Somebody writes.');
  });

  it.each([
    ['a success', { ...asked, kind: 'deploy-succeeded' } as const],
    ['a dry run', { ...asked, dryRun: true }],
  ])('is not %s', async (_, other) => {
    let count = 0;
    await event(other, settings, {
      ...eventWorld(),
      learn: async () => {
        count += 1;
      },
    });
    expect(count).toBe(0);
  });
});
