// Showing a run to others: every answer is an outcome, none changes the decision, and what is told holds no secret.
import { describe, expect, it } from 'vitest';
import type { RemotePublication } from '../../src/domain/remote-publication.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import { event } from '../../src/flows/event.ts';
import { publishRemotely } from '../../src/flows/publish-remotely.ts';
import { showDecision } from '../../src/flows/show-decision.ts';
import type { PublishServices } from '../../src/publish-ports.ts';
import { sha, tuesdayMorning } from '../fakes/change.ts';
import { createFakeCodeHost } from '../fakes/code-host.ts';
import { createFakeWriter } from '../fakes/code-host-writer.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeNote } from '../fakes/note.ts';
import { sha256 } from '../fakes/record.ts';
import { blocked } from '../fakes/review.ts';
import { createGithubModel } from '../fakes/servers/github/model.ts';
import { createWritten } from '../fakes/servers/github/written.ts';
import { makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const repository = { owner: 'example', name: 'receipts' };
const status: RemotePublication = {
  ...{ kind: 'status', repository, sha: sha('a1'), context: 'lockkeeper/shop/production' },
  ...{ state: 'success', description: 'PASS', url: null },
};
const comment: RemotePublication = {
  ...{ kind: 'comment', repository, pullRequest: 12, marker: '<!-- x -->', markdown: '<!-- x -->' },
};
const artifact: RemotePublication = { kind: 'artifact', name: 'lockkeeper', paths: ['note.json'] };
const failWith = (code: FailureCode) => async (): Promise<never> => {
  throw new Failure({ code, message: 'It was refused.', hint: 'Ask for leave.' });
};
const done = async () => ({ url: 'https://example.com/1' });

function makeWorld(publishing: Partial<PublishServices>, signal = new AbortController().signal) {
  const warnings: string[] = [];
  const world = {
    ...quietServices,
    publishing: { ...quietServices.publishing, ...publishing },
    deadline: { remainingMs: () => 1_000, within: () => signal },
    progress: { step: () => undefined, warn: (text: string) => warnings.push(text) },
    hash: { sha256 },
  };
  return { world, warnings };
}
const writerOf = (parts: Partial<NonNullable<PublishServices['codeHostWriter']>>) => ({
  ...{ upsertComment: done, upsertCheckRun: done, setStatus: done, setDeployment: done },
  ...parts,
});

describe('showing a run to others', () => {
  it('tells what became of each, in order, and warns of what was not shown', async () => {
    const codeHostWriter = writerOf({ setStatus: failWith('github/forbidden') });
    const { world, warnings } = makeWorld({ codeHostWriter });
    const outcomes = await publishRemotely([status, comment, artifact], { world, isFork: false });
    expect(outcomes.map(({ kind, status: became, url }) => [kind, became, url])).toEqual([
      ['status', 'failed', null],
      ['comment', 'done', 'https://example.com/1'],
      ['artifact', 'skipped', null],
    ]);
    expect(outcomes[0]?.problem).toBe('It was refused. Ask for leave.');
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain('It was refused. Ask for leave.');
  });

  it('says of a fork why its token may not write, and what to do', async () => {
    const { world } = makeWorld({
      codeHostWriter: writerOf({ upsertComment: failWith('github/forbidden') }),
    });
    const [outcome] = await publishRemotely([comment], { world, isFork: true });
    expect(outcome?.problem).toMatch(/comes from a fork.*summary/u);
  });

  it('ends with the time that the run has', async () => {
    const codeHostWriter = writerOf({ upsertComment: () => new Promise<never>(() => undefined) });
    const { world } = makeWorld({ codeHostWriter }, AbortSignal.timeout(20));
    const outcomes = await publishRemotely([comment, status], { world, isFork: false });
    expect(outcomes.map(({ status: became }) => became)).toEqual(['failed', 'done']);
    expect(outcomes[0]?.problem).toContain('--deadline');
  });

  it('hides no bug', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('undefined is not a function');
    };
    const { world } = makeWorld({ codeHostWriter: writerOf({ setStatus: broken }) });
    await expect(publishRemotely([status, comment], { world, isFork: false })).rejects.toThrow(TypeError);
  });
});

const model = createGithubModel({ ...repository, commits: [sha('a1'), sha('b0')] });
const place = { ownRepository: repository, pullRequest: 12, isFork: false, trial: null, runUrl: null };
const settings = makeSettings({
  publish: { to: ['comment', 'check-run', 'status', 'deployment'], artifactName: 'x', webhooks: [] },
});

describe('a decision and its events', () => {
  const note = makeNote();
  const told = { kind: 'gate', note, decision: blocked, actor: null, local: [] } as const;

  it('are shown, and in a dry run only planned', async () => {
    const written = createWritten();
    const { world } = makeWorld({ codeHostWriter: createFakeWriter(model, written) });
    const withHost = { ...world, codeHost: createFakeCodeHost({ model }) };
    const show = (dryRun: boolean) =>
      showDecision(told, { request: { dryRun, place }, settings, world: withHost });
    const planned = await show(true);
    expect([planned.publications.length, planned.outcomes, written]).toEqual([4, [], createWritten()]);
    const shown = await show(false);
    expect(shown.outcomes.map(({ status: became }) => became)).toEqual(['done', 'done', 'done', 'done']);
    expect(written.comments[0]?.body).toContain('BLOCK');
    expect(written.deployments).toEqual([]);
  });

  it('leave the newest deployment that succeeded at what runs', async () => {
    const written = createWritten();
    const host = createFakeCodeHost({ model });
    const { world } = makeWorld({ codeHostWriter: createFakeWriter(model, written) });
    const ledger = makeLedger();
    const record = (kind: 'deploy-succeeded' | 'rollback-succeeded', head: string) =>
      event(
        {
          ...{ kind, environment: 'production', repository: '/r', head: 'HEAD', module: null, place },
          ...{ workspace: null, actor: null, dryRun: false, resolved: [{ name: 'receipts', headSha: head }] },
        },
        { ...settings, modules: [] },
        {
          ...world,
          codeHost: host,
          ledger,
          clock: { now: () => tuesdayMorning },
          publisher: {
            publish: async (publications) => {
              const { sealRecord } = await import('../../src/core/ledger/seal.ts');
              for (const each of publications)
                if (each.kind === 'record')
                  await ledger.append((last) => sealRecord(each.record, last, sha256));
            },
          },
          sourceControl: {
            openRepository: async (directory: string) => ({
              ...{ directory, isBare: false, isShallow: false, name: 'receipts' },
              url: 'https://github.com/example/receipts',
            }),
          } as unknown as Parameters<typeof event>[2]['sourceControl'],
        },
      );
    for (const [kind, head] of [
      ['deploy-succeeded', sha('b0')],
      ['deploy-succeeded', sha('a1')],
      ['rollback-succeeded', sha('b0')],
    ] as const)
      expect((await record(kind, head)).published.every((each) => each.status === 'done')).toBe(true);
    expect(written.deployments.map((each) => [each.sha, each.statuses.map(({ state }) => state)[0]])).toEqual(
      [
        [sha('b0'), 'success'],
        [sha('a1'), 'inactive'],
        [sha('b0'), 'success'],
      ],
    );
  });
});
