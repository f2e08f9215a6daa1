// Each fact, and what doctor makes of it. Pure.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/config/default-settings.ts';
import { checkClock } from '../../../../src/core/doctor/clock-check.ts';
import { checkGithub, readsOf } from '../../../../src/core/doctor/github-checks.ts';
import {
  checkConfig,
  checkIndex,
  checkLedger,
  checkWebhooks,
} from '../../../../src/core/doctor/local-checks.ts';
import {
  checkGit,
  checkNode,
  checkOutput,
  checkProxies,
} from '../../../../src/core/doctor/machine-checks.ts';
import { checkPipeline, type PipelineFacts } from '../../../../src/core/doctor/pipeline-checks.ts';
import { checkBase, checkClone, checkCodeOwners } from '../../../../src/core/doctor/repository-checks.ts';
import {
  checkArgocd,
  checkCloudModel,
  checkJira,
  checkModel,
} from '../../../../src/core/doctor/service-checks.ts';
import type { Check, GithubFacts } from '../../../../src/domain/doctor.ts';
import { epochMs } from '../../../../src/domain/units.ts';

const told = (checks: readonly Check[]): readonly string[] =>
  checks.map(({ title, status }) => `${title} ${status}`);
const now = epochMs(Date.UTC(2026, 2, 31, 1));
const day = 86_400_000;

describe('the machine', () => {
  it.each([
    ['v18.19.0', 'fail'],
    ['v20.0.0', 'ok'],
    ['v24.1.0', 'ok'],
    ['', 'fail'],
  ])('with Node %j is %s', (version, status) => expect(checkNode(version).status).toBe(status));

  it.each([
    ['git version 2.30.9', 'warn'],
    ['git version 2.31.0.windows.1', 'ok'],
    ['git version 3.0', 'ok'],
    ['hub', 'warn'],
  ])('with %j is %s', (version, status) => expect(checkGit(version).status).toBe(status));

  const proxies = { httpsProxy: null, httpProxy: null, noProxy: null, contradicting: [] };
  it.each([
    [proxies, 'ok', 'asked directly'],
    [
      { ...proxies, httpsProxy: 'http://me:secret@proxy:3128', noProxy: 'a.example' },
      'ok',
      'proxy:3128; but for',
    ],
    [{ ...proxies, httpsProxy: 'proxy:3128' }, 'fail', 'HTTPS_PROXY'],
    [{ ...proxies, httpProxy: 'http://p', contradicting: ['HTTP_PROXY'] }, 'warn', 'small letters'],
  ])('with proxies %j is %s', (variables, status, text) => {
    const [check] = checkProxies(variables);
    expect(check).toMatchObject({ status, found: expect.stringContaining(text) });
    expect(JSON.stringify(check)).not.toContain('secret');
  });

  it('tells a folder that cannot be written', () => {
    expect(checkOutput('o', { status: 'writable', exists: false })).toMatchObject({ status: 'ok' });
    expect(checkOutput('o', { status: 'missing' }).code).toBe('output/unwritable');
    expect(checkOutput('o', { status: 'refused', reason: 'permission denied' })).toMatchObject({
      status: 'fail',
      found: expect.stringContaining('permission denied'),
    });
  });

  it.each([
    [[], 'skipped'],
    [[null], 'skipped'],
    [[0], 'ok'],
    [[60], 'ok'],
    [[-61], 'warn'],
    [[3600, 1], 'ok'],
    [[90, 3600], 'warn'],
  ])('whose clock is %j seconds off is %s', (seconds, status) => {
    const readings = seconds.map((off) =>
      off === null ? null : { serverMs: now, localMs: epochMs(now + off * 1000) },
    );
    expect(checkClock(readings).status).toBe(status);
  });
});

describe('the pipeline', () => {
  const facts: PipelineFacts = {
    kind: 'github-actions',
    host: 'shell',
    event: 'push',
    isFork: null,
    pullRequest: null,
    hasGithubToken: true,
    hasPreviousCommit: false,
  };
  it.each<[Partial<PipelineFacts>, readonly string[]]>([
    [{}, ['detected ok']],
    [{ hasGithubToken: false }, ['detected ok', 'token warn']],
    [{ event: 'pull_request', isFork: true }, ['detected ok', 'fork warn']],
    [{ event: 'pull_request', isFork: false }, ['detected ok']],
    [{ event: 'pull_request_target', isFork: true }, ['detected ok', 'event warn']],
    [{ kind: 'jenkins' }, ['detected ok', 'last build skipped']],
    [{ kind: 'jenkins', hasPreviousCommit: true }, ['detected ok']],
    [{ kind: 'argocd' }, ['detected ok']],
    [{ kind: 'shell', hasGithubToken: false }, ['detected ok']],
  ])('%j', (patch, expected) => expect(told(checkPipeline({ ...facts, ...patch }))).toEqual(expected));
});

describe('the repository', () => {
  const repository = { name: 'shop', isShallow: true, isBare: false, url: null };

  it('says for each pipeline how its history comes', () => {
    const remedies = (['github-actions', 'jenkins', 'argocd', 'shell'] as const).map(
      (kind) => checkClone(repository, kind)[1]?.remedy,
    );
    expect(new Set(remedies).size).toBe(4);
    expect(checkClone({ ...repository, isShallow: false }, 'shell').map(({ status }) => status)).toEqual([
      'ok',
      'ok',
    ]);
  });

  it.each([
    [0, null, 'ok', 'brings nothing new'],
    [3, 2 * day, 'ok', '3 commits, the oldest of 2 days ago'],
    [1, 200 * day, 'warn', 'Is that what is deployed'],
  ])('with %i commits since base is told', (commits, oldestMs, status, text) => {
    const range = { base: 'v1.4.0', source: 'tag' } as const;
    expect(checkBase({ range, commits, isCut: false, oldestMs })).toMatchObject({
      status,
      found: expect.stringContaining(text),
    });
  });

  it('tells the lines of CODEOWNERS that own nothing', () => {
    const owners = {
      path: 'CODEOWNERS',
      rules: [],
      problems: [{ line: 3, kind: 'owner' as const, text: 'mina' }],
    };
    expect(checkCodeOwners(null).status).toBe('skipped');
    expect(checkCodeOwners({ ...owners, problems: [] }).status).toBe('ok');
    expect(checkCodeOwners(owners)).toMatchObject({
      status: 'warn',
      found: expect.stringContaining('line 3'),
    });
  });
});

describe('GitHub', () => {
  const facts: GithubFacts = {
    host: 'api.github.com',
    kind: 'classic',
    scopes: ['repo'],
    expiresAt: null,
    rate: { limit: 5000, remaining: 4000, resetsAt: epochMs(now + 60_000) },
    reads: [{ read: 'contents', status: 'ok', accepted: null }],
    clock: null,
  };
  type Asked = Parameters<typeof checkGithub>[1];
  const input: Asked = { now, required: false, publishTo: [], isHosted: true };
  const good = ['token ok', 'rate ok', 'reads ok'];

  it.each<[string, Partial<GithubFacts>, Partial<Asked>, readonly string[]]>([
    ['a good token', {}, {}, good],
    [
      'one that lasts',
      { expiresAt: epochMs(now + 90 * day) },
      {},
      ['token ok', 'expiry ok', 'rate ok', 'reads ok'],
    ],
    [
      'one that ends soon',
      { expiresAt: epochMs(now + day) },
      {},
      ['token ok', 'expiry warn', 'rate ok', 'reads ok'],
    ],
    [
      'one that ended',
      { expiresAt: epochMs(now - day) },
      {},
      ['token ok', 'expiry warn', 'rate ok', 'reads ok'],
    ],
    [
      'few calls left',
      { rate: { limit: 60, remaining: 3, resetsAt: now } },
      {},
      ['token ok', 'rate warn', 'reads ok'],
    ],
    ['no limit', { rate: null }, {}, good],
    ['a repository elsewhere', {}, { isHosted: false }, ['token ok', 'rate ok', 'reads skipped']],
    [
      'a read that is refused',
      { reads: [{ read: 'checks', status: 'refused', accepted: 'checks=read' }] },
      {},
      ['token ok', 'rate ok', 'checks warn'],
    ],
    [
      'a required one',
      { reads: [{ read: 'checks', status: 'refused', accepted: null }] },
      { required: true },
      ['token ok', 'rate ok', 'checks fail'],
    ],
    [
      'one that cannot be told',
      { reads: [{ read: 'statuses', status: 'unknown', accepted: null }] },
      {},
      ['token ok', 'rate ok', 'statuses skipped'],
    ],
    ['a comment by scope', {}, { publishTo: ['comment', 'artifact'] }, [...good, 'writes ok']],
    ['a comment without scope', { scopes: [] }, { publishTo: ['comment'] }, [...good, 'writes warn']],
    [
      'a comment by a job',
      { kind: 'job', scopes: null },
      { publishTo: ['comment'] },
      [...good, 'writes skipped'],
    ],
    [
      'a check run by a person',
      { kind: 'fine-grained', scopes: null },
      { publishTo: ['check-run'] },
      [...good, 'writes warn'],
    ],
    ['an artifact alone', { scopes: [] }, { publishTo: ['artifact'] }, good],
  ])('with %s', (_, patch, how, expected) => {
    expect(told(checkGithub({ ...facts, ...patch }, { ...input, ...how }))).toEqual(expected);
  });

  it('is asked for what the config reads', () => {
    expect(readsOf(defaultSettings, { isWorkflow: true })).toContain('actions');
    const rules = {
      ...defaultSettings.standard.rules,
      checks: { ...defaultSettings.standard.rules.checks, level: 'off' as const },
    };
    const quiet = { ...defaultSettings, standard: { ...defaultSettings.standard, rules } };
    expect(readsOf(quiet, { isWorkflow: false })).toEqual(['contents', 'pull-requests', 'deployments']);
  });
});

describe('other services', () => {
  it('of Jira: the field of the criteria, and projects that are not seen', () => {
    const facts = {
      host: 'j',
      deployment: 'cloud' as const,
      account: 'Bot',
      acceptanceFields: [],
      hiddenProjects: [],
      clock: null,
    };
    expect(told(checkJira(facts, []))).toEqual(['account ok', 'criteria skipped']);
    const seen = { ...facts, acceptanceFields: ['Acceptance criteria'], hiddenProjects: ['OPS'] };
    expect(told(checkJira(seen, ['PAY', 'OPS']))).toEqual(['account ok', 'criteria ok', 'projects fail']);
  });

  it('of models: names that are not listed, and what may be spent', () => {
    const { model } = defaultSettings;
    const facts = { host: 'a', unlisted: [], clock: null };
    expect(told(checkModel(facts, { ...model, budgetTokens: 5, budgetUsd: null }))).toEqual([
      'key ok',
      'models ok',
      'budget ok',
    ]);
    expect(
      told(checkModel({ ...facts, unlisted: ['x'] }, { ...model, budgetTokens: null, budgetUsd: null })),
    ).toEqual(['key ok', 'models warn', 'budget warn']);
  });

  it('of clouds: place and credentials, by names of variables alone', () => {
    const model = { ...defaultSettings.model, region: null, project: null, budgetUsd: 1 };
    const none = checkCloudModel('bedrock', model, () => false);
    expect(told(none)).toEqual(['place fail', 'credentials skipped', 'budget ok']);
    const set = (name: string) => name === 'AWS_PROFILE' || name === 'GOOGLE_APPLICATION_CREDENTIALS';
    expect(told(checkCloudModel('bedrock', { ...model, region: 'r' }, set))).toEqual([
      'credentials ok',
      'budget ok',
    ]);
    expect(told(checkCloudModel('vertex', { ...model, region: 'r' }, set))).toEqual([
      'place fail',
      'credentials ok',
      'budget ok',
    ]);
  });

  it('of Argo CD: whose the token is', () => {
    const facts = { host: 'a', version: 'v3', clock: null };
    expect(checkArgocd({ ...facts, account: 'ci' }).status).toBe('ok');
    expect(checkArgocd({ ...facts, account: null }).code).toBe('argocd/unauthorized');
  });
});

describe('what lies here', () => {
  it('of a config: a country, and a file', () => {
    expect(told(checkConfig(defaultSettings, null))).toEqual([
      'file warn',
      'zone ok',
      'holidays warn',
      'operators warn',
    ]);
    const settings = {
      ...defaultSettings,
      operators: ['a', 'b'],
      calendar: { ...defaultSettings.calendar, country: 'KR' },
    };
    expect(told(checkConfig(settings, 'lockkeeper.yml'))).toEqual(['file ok', 'zone ok']);
  });

  it('of webhooks: which variables are not set', () => {
    const webhook = {
      name: 'audit',
      to: { kind: 'variable' as const, variable: 'AUDIT_URL' },
      secretVariable: 'AUDIT_SECRET',
      format: 'lockkeeper' as const,
      on: [],
    };
    const settings = { ...defaultSettings.publish, webhooks: [webhook] };
    expect(told(checkWebhooks(settings, () => true))).toEqual(['audit ok']);
    const [check] = checkWebhooks(settings, (name) => name === 'AUDIT_URL');
    expect(check).toMatchObject({ status: 'warn', found: expect.stringMatching(/^AUDIT_SECRET is not set/) });
  });

  it('of a ledger: folder, chain, lock', () => {
    const reading = {
      directory: '/l',
      folder: { status: 'writable' as const, exists: true },
      verification: { ok: true as const, count: 2, head: 'h' },
      lockAgeMs: null,
    };
    expect(told(checkLedger(reading))).toEqual(['folder ok', 'chain ok']);
    expect(told(checkLedger({ ...reading, lockAgeMs: 30_000 }))).toEqual(['folder ok', 'chain ok']);
    expect(
      told(
        checkLedger({
          ...reading,
          folder: { status: 'missing' },
          verification: { ok: false, problems: ['line 1 is bad'] },
          lockAgeMs: 90_000,
        }),
      ),
    ).toEqual(['folder fail', 'chain fail', 'lock warn']);
  });

  it('of an index: its age and whether it can be asked by vectors', () => {
    const reading = { name: 'i', count: 3, embedder: 'offline' as const, newest: '2026-03-01', notes: [] };
    const input = { settings: defaultSettings.incidents.embedder, newestMs: epochMs(now - 30 * day), now };
    expect(told(checkIndex(reading, input))).toEqual(['index ok', 'embedder ok']);
    const old = { ...input, newestMs: epochMs(now - 400 * day) };
    expect(told(checkIndex({ ...reading, embedder: 'voyage', notes: ['n'] }, old))).toEqual([
      'index warn',
      'embedder warn',
      'graph warn',
    ]);
  });
});
