// argocd hold and release as they are run, over a local Argo CD; and how an application is named. Effects: listens on a local port.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicationOf, createArgocd } from '../../../src/hosts/argocd-services.ts';
import type { Surroundings } from '../../../src/hosts/command.ts';
import { commands } from '../../../src/hosts/commands.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { parseArguments } from '../../../src/hosts/parse-arguments.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import { argocdApplication, argocdProject, type Json } from '../../fakes/servers/argocd/argocd-content.ts';
import { type ArgocdFake, argocdToken, startArgocd } from '../../fakes/servers/argocd/argocd-server.ts';

let argocd: ArgocdFake;
beforeEach(async () => {
  argocd = await startArgocd({
    applications: new Map([['payments', argocdApplication({})]]),
    projects: new Map([['shop', argocdProject({})]]),
  });
});
afterEach(async () => {
  await argocd.close();
  expect(argocd.mistakes).toEqual([]);
});

async function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const environment = { ARGOCD_SERVER: argocd.url, ARGOCD_AUTH_TOKEN: argocdToken, ...more };
  // A run's time counts from the start of its process, which many tests share here.
  const { command, given } = parseArguments(['argocd', ...args, '--deadline', '3600'], environment);
  const surroundings: Surroundings = {
    host: 'shell',
    workingDirectory: '/nowhere',
    progress: { step: () => undefined, warn: () => undefined },
    actor: null,
    environment,
    credentials: readCredentials(environment),
    terminal: { width: 100, color: false },
    actions: null,
  };
  return (await commands[command].load())(given, surroundings);
}

const windows = () => (argocd.content.projects.get('shop')?.['spec'] as Json | undefined)?.['syncWindows'];

describe('argocd hold and release', () => {
  test('deny syncs of the application, say how to release it, and release it', async () => {
    const held = await run(['hold', '--application', 'payments', '--reason', 'INC-42: errors rise']);
    expect(held).toMatchObject({ exitCode: 0, json: { project: 'shop', held: true, until: null } });
    expect(held.text).toContain('until it is released, by a sync window of the project shop');
    expect(held.text).toContain('lockkeeper argocd release --application payments');
    expect(windows()).toMatchObject([{ kind: 'deny', applications: ['payments'], manualSync: false }]);
    expect(JSON.stringify(windows())).toContain('INC-42: errors rise');
    const released = await run(['release'], { ARGOCD_APP_NAME: 'payments' });
    expect(released).toMatchObject({ exitCode: 0, json: { released: true } });
    expect(windows()).toBeUndefined();
    expect((await run(['release', '--application', 'payments'])).text).toContain('Nothing held payments');
  });

  test('write nothing in a dry run', async () => {
    const hold = await run(['hold', '--application', 'payments', '--dry-run']);
    expect(hold.text).toContain('Would deny syncs of payments');
    const elsewhere = await run(['hold', '--application', 'argocd/payments', '--dry-run']);
    expect(elsewhere.text).toContain('release --application argocd/payments\n');
    await run(['release', '--application', 'payments', '--dry-run']);
    expect(argocd.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test.each([
    ['no application', ['hold'], {}, 'argocd/not-configured'],
    ['no address', ['hold', '--application', 'payments'], { ARGOCD_SERVER: '' }, 'argocd/not-configured'],
    [
      'no token',
      ['release', '--application', 'payments'],
      { ARGOCD_AUTH_TOKEN: '' },
      'argocd/not-configured',
    ],
    [
      'an address with credentials',
      ['release', '--application', 'p'],
      { ARGOCD_SERVER: 'a:b@h' },
      'arguments/invalid',
    ],
    [
      'a time that has passed',
      ['hold', '--application', 'p', '--until', '2020-01-01T00:00Z'],
      {},
      'arguments/invalid',
    ],
    ['no time', ['hold', '--application', 'p', '--until', 'soon'], {}, 'arguments/invalid'],
    ['no name', ['hold', '--application', 'p"; rm -rf'], {}, 'arguments/invalid'],
    ['an unknown one', ['hold', '--application', 'orders'], {}, 'argocd/forbidden'],
  ])('refuse %s', async (_name, args, environment, code) => {
    const failure = await failureOfPromise(run(args, environment));
    expect(failure.code).toBe(code);
    expect(failure.hint).not.toBe('');
  });
});

describe('an application', () => {
  const named = (given: string | null, environment: Readonly<Record<string, string>> = {}) =>
    applicationOf(
      new Map(given === null ? [] : [['application', { value: given, origin: { kind: 'flag', name: 'x' } }]]),
      environment,
    );

  test('is named by the option, else by Argo CD, whose name of its namespace is another', () => {
    const built = { ARGOCD_APP_NAMESPACE: 'where-it-deploys', ARGOCD_APP_PROJECT_NAME: 'shop' };
    expect(named('payments')).toEqual({ name: 'payments', namespace: null, project: null });
    expect(named('team-pay/payments', { ARGOCD_APP_NAME: 'x' })).toMatchObject({ namespace: 'team-pay' });
    expect(named(null, { ...built, ARGOCD_APP_NAME: 'payments' })).toEqual({
      name: 'payments',
      namespace: null,
      project: 'shop',
    });
    expect(named(null, { ...built, ARGOCD_APP_NAME: 'team-pay_payments' })).toMatchObject({
      name: 'payments',
      namespace: 'team-pay',
    });
    expect(named(null)).toBeNull();
  });
});

describe('Argo CD', () => {
  const warnings: string[] = [];
  const create = (
    environment: Readonly<Record<string, string>>,
    server: string | null = null,
    offline = false,
  ) => {
    warnings.length = 0;
    const settings = { server, timeoutMs: 1000, images: [], keepMs: 0 };
    const credentials = readCredentials({ ARGOCD_AUTH_TOKEN: 'secret' });
    return createArgocd({ environment, credentials, settings, offline, warn: (text) => warnings.push(text) });
  };

  test('is asked at the address of the config, else of the environment, over https unless it says otherwise', () => {
    expect(create({})).toBeNull();
    expect(create({ ARGOCD_SERVER: 'argocd.example.com:443' }, null, true)).toBeNull();
    expect(create({ ARGOCD_SERVER: 'argocd.example.com:443' })).not.toBeNull();
    expect(warnings).toEqual([]);
    expect(create({ ARGOCD_SERVER: 'x' }, 'http://argocd-server.argocd')).not.toBeNull();
    expect(warnings).toEqual([expect.stringContaining('argocd-server.argocd is asked over http')]);
  });
});
