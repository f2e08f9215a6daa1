// What the adapter reads of Argo CD and writes to it, over a fake that is checked by the published description.
import { afterEach, describe, expect, it } from 'vitest';
import { epochMs } from '../../../src/domain/units.ts';
import type { Failure } from '../../../src/failure.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  argocdApplication,
  argocdProject,
  configSource,
  type Json,
} from '../../fakes/servers/argocd/argocd-content.ts';
import { argocdToken } from '../../fakes/servers/argocd/argocd-server.ts';
import type { Fault } from '../../fakes/servers/http-faults.ts';
import { type Opened, openArgocd } from './open-argocd.ts';

let opened: Opened | null = null;
afterEach(async () => {
  const closing = opened?.close();
  opened = null;
  await closing;
});

async function use(what: Promise<Opened>): Promise<Opened> {
  opened = await what;
  return opened;
}

const signal = AbortSignal.timeout(20_000);
const payments = { name: 'payments', namespace: null, project: null };
const from = epochMs(Date.UTC(2026, 2, 20, 1, 2, 3));

describe('an application', () => {
  it('says what runs, what is about to, and how the sync started', async () => {
    const chart = { repoURL: 'https://charts.example.com', chart: 'redis', targetRevision: '19.0.0' };
    const { argocd, server } = await use(
      openArgocd({
        applications: new Map([
          [
            'payments',
            argocdApplication({
              namespace: 'team-pay',
              sources: [{ ...configSource, kustomize: { images: ['api=ghcr.io/shop/api:v2'] } }, chart],
              syncPolicy: { automated: { selfHeal: true } },
              history: [
                ['aaa1', '18.0.0'],
                ['bbb2', '18.1.0'],
              ],
              compared: ['ddd4', '19.0.0'],
              syncing: { revision: ['ccc3', '19.0.0'], automated: true },
              images: ['ghcr.io/shop/api:v1'],
            }),
          ],
        ]),
      }),
    );
    const read = await argocd.readApplication(
      { name: 'payments', namespace: 'team-pay', project: 'shop' },
      { signal },
    );
    expect(read).toMatchObject({
      project: 'shop',
      images: ['ghcr.io/shop/api:v1'],
      url: `${server.url}/applications/team-pay/payments`,
      isSyncing: true,
      isAutomated: true,
      isSelfHealing: true,
      isSelective: false,
      hasStoppedBefore: false,
    });
    // The commit that the running sync goes by, not the newest one.
    expect(read.sources.map(({ live, target, chart: name }) => [live, target, name])).toEqual([
      ['bbb2', 'ccc3', null],
      ['18.1.0', '19.0.0', 'redis'],
    ]);
    expect(read.sources[0]?.targetOverrides.images).toEqual(['api=ghcr.io/shop/api:v2']);
  });

  it('is read as its manifests at several revisions', async () => {
    const manifests = new Map([
      ['aaa1', ['{"kind":"Deployment"}']],
      ['bbb2,19.0.0', ['{"kind":"Service"}']],
    ]);
    const { argocd } = await use(openArgocd({ manifests }));
    const read = (revisions: readonly string[]) => argocd.readManifests(payments, { revisions, signal });
    expect(await read(['aaa1'])).toEqual(['{"kind":"Deployment"}']);
    expect(await read(['bbb2', '19.0.0'])).toEqual(['{"kind":"Service"}']);
    expect((await failureOfPromise(read(['gone']))).message).toContain("unable to resolve 'gone'");
  });
});

const night = { kind: 'deny', schedule: '0 22 * * *', duration: '8h', applications: ['*'], manualSync: true };
const foreign = { kind: 'deny', schedule: '* * * * *', duration: '60m', applications: ['orders'] };

describe('the window that holds an application', () => {
  const open = (windows?: readonly Json[]) =>
    use(
      openArgocd({
        projects: new Map([['shop', argocdProject(windows === undefined ? {} : { syncWindows: windows })]]),
      }),
    );
  const windowsOf = ({ server }: Opened) =>
    (server.content.projects.get('shop')?.['spec'] as Json | undefined)?.['syncWindows'];
  const hold = ({ argocd }: Opened, reason = 'no rollback plan') =>
    argocd.hold(payments, { window: { reason, from, until: null }, signal });

  it('is added beside others, replaced, and taken away; the rest of the project stays to the byte', async () => {
    const what = await open([night, foreign]);
    const before = JSON.stringify(what.server.content.projects.get('shop'));
    expect(await hold(what)).toBe('shop');
    expect(windowsOf(what)).toEqual([
      night,
      foreign,
      {
        kind: 'deny',
        schedule: '* * * * *',
        // Argo CD refuses two windows with the same kind, schedule and duration.
        duration: '60m1s',
        applications: ['payments'],
        manualSync: false,
        timeZone: 'UTC',
        description:
          'Held by Lockkeeper: no rollback plan. Until released: lockkeeper argocd release --application payments',
      },
    ]);
    await hold(what, 'a line\nbreak\u001b[31m');
    expect(windowsOf(what)).toHaveLength(3);
    expect(JSON.stringify(windowsOf(what))).toContain('Held by Lockkeeper: a line break [31m.');
    const requests = what.server.requests.length;
    await hold(what, 'a line\nbreak\u001b[31m');
    // Two reads: there is nothing to write.
    expect(what.server.requests).toHaveLength(requests + 2);
    expect(await what.argocd.release(payments, { signal })).toBe('shop');
    const after = JSON.stringify(what.server.content.projects.get('shop'));
    expect(after).toBe(before.replace('"resourceVersion":"900"', '"resourceVersion":"903"'));
    expect(await what.argocd.release(payments, { signal })).toBe(null);
  });

  it('of a project without windows leaves none behind, and ends by itself where it was said', async () => {
    const what = await open();
    const until = epochMs(Date.UTC(2026, 2, 20, 4, 0));
    await what.argocd.hold(payments, { window: { reason: 'x', from, until }, signal });
    expect(windowsOf(what)).toMatchObject([{ schedule: '2 1 20 3 *', duration: '178m', timeZone: 'UTC' }]);
    await what.argocd.release(payments, { signal });
    expect(what.server.content.projects.get('shop')?.['spec']).not.toHaveProperty('syncWindows');
  });

  it('is known by its shape where an old server drops descriptions', async () => {
    const ours = { ...foreign, applications: ['payments'], timeZone: 'UTC' };
    const described = { ...ours, duration: '2h', description: 'quarter end' };
    const what = await open([ours, described]);
    expect(await what.argocd.release(payments, { signal })).toBe('shop');
    expect(windowsOf(what)).toEqual([described]);
  });

  it('is written again when somebody else was faster, and nothing of theirs is lost', async () => {
    const what = await open([night]);
    const { content, faults } = what.server;
    const conflict = JSON.stringify({ error: 'modified', code: 10, message: 'the object has been modified' });
    faults.inject(
      { kind: 'status', status: 409, body: conflict },
      {
        times: 1,
        when: ({ method }) => {
          if (method !== 'PUT') return false;
          content.projects.set('shop', argocdProject({ syncWindows: [night, foreign] }));
          return true;
        },
      },
    );
    await hold(what);
    expect(windowsOf(what)).toHaveLength(3);
    faults.inject(
      { kind: 'status', status: 409, body: conflict },
      { when: ({ method }) => method === 'PUT' },
    );
    const failure = await failureOfPromise(hold(what, 'again'));
    expect(failure.code).toBe('argocd/conflict');
    expect(failure.message).toContain('project "shop"');
  });

  it('is not written where a number would be changed, and not twice when no answer came', async () => {
    const what = await open();
    const project = JSON.stringify(argocdProject({})).replace('1767225600', '9007199254740993');
    what.server.faults.inject({ kind: 'status', status: 200, body: project }, { times: 1, when: isProject });
    expect((await failureOfPromise(hold(what))).code).toBe('argocd/bad-answer');
    what.server.faults.inject({ kind: 'reset' }, { when: ({ method }) => method === 'PUT' });
    expect((await failureOfPromise(hold(what))).code).toBe('argocd/unavailable');
    expect(what.server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  const isProject = ({ path }: { readonly path: string }) => path.includes('/projects/');
});

function textOf(failure: Failure): string {
  const causes: string[] = [];
  for (let at: unknown = failure.cause; at instanceof Error; at = at.cause)
    causes.push(at.message, at.stack ?? '');
  return [failure.message, failure.hint, failure.stack ?? '', ...causes, JSON.stringify(failure)].join('\n');
}

describe('an Argo CD that is not well', () => {
  const elsewhere = { location: 'http://127.0.0.1:1/login' };
  const echo = JSON.stringify({ error: 'x', code: 3, message: `bad header: Bearer ${argocdToken}` });

  it.each<[string, Fault, string, string]>([
    ['5xx', { kind: 'status', status: 503 }, 'argocd/unavailable', '(503)'],
    ['a page with 502', { kind: 'html', status: 502 }, 'argocd/unavailable', '(502)'],
    ['a reset', { kind: 'reset' }, 'argocd/unavailable', 'the connection broke'],
    ['no answer', { kind: 'hang' }, 'argocd/unavailable', 'did not answer in time'],
    ['429 for too long', { kind: 'rate-limited', retryAfter: '3600' }, 'argocd/unavailable', '(429)'],
    ['a login page', { kind: 'html', status: 200 }, 'argocd/bad-answer', 'a web page'],
    ['a login page with 403', { kind: 'html', status: 403 }, 'argocd/bad-answer', 'a web page'],
    ['JSON that is cut', { kind: 'truncated-json' }, 'argocd/bad-answer', 'cut off'],
    ['other JSON', { kind: 'status', status: 200, body: '{"ok":true}' }, 'argocd/bad-answer', 'not the API'],
    [
      'a redirect',
      { kind: 'status', status: 302, headers: elsewhere },
      'argocd/bad-answer',
      'another address',
    ],
    ['an echo of the token', { kind: 'status', status: 400, body: echo }, 'argocd/bad-answer', '[redacted]'],
  ])('%s is a failure, without the token', async (_name, fault, code, words) => {
    const { argocd, server } = await use(openArgocd({}, { timeoutMs: 300 }));
    server.faults.inject(fault);
    const failure = await failureOfPromise(argocd.readApplication(payments, { signal }));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(words);
    expect(textOf(failure)).not.toContain(argocdToken);
  });

  it('is asked again for a read, and what passes leaves no trace', async () => {
    const { argocd, server } = await use(openArgocd());
    server.faults.inject({ kind: 'status', status: 503 }, { times: 1 });
    server.faults.inject({ kind: 'rate-limited', retryAfter: '0' }, { times: 1 });
    expect((await argocd.readApplication(payments, { signal })).name).toBe('payments');
    expect(server.requests).toHaveLength(3);
  });

  it('says whom it does not know, and what it does not show', async () => {
    const strange = await use(openArgocd({}, { token: 'old' }));
    expect((await failureOfPromise(strange.argocd.readApplication(payments, { signal }))).code).toBe(
      'argocd/unauthorized',
    );
    await strange.close();
    const { argocd } = await use(openArgocd({ projects: new Map() }));
    const unknown = { name: 'orders', namespace: 'team-a', project: 'shop' };
    const forbidden = await failureOfPromise(argocd.readApplication(unknown, { signal }));
    expect(forbidden.code).toBe('argocd/forbidden');
    expect(forbidden.hint).toContain('applications, get, shop/team-a/orders');
    expect(forbidden.hint).toContain('no such application');
    const missing = await failureOfPromise(argocd.release(payments, { signal }));
    expect([missing.code, missing.message.includes('project "shop"')]).toEqual(['argocd/not-found', true]);
  });
});
