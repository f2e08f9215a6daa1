// What the adapter does when Jira, or what stands before it, is not well.
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/failure.ts';
import { makeIssue } from '../../fakes/context.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import type { Fault } from '../../fakes/servers/http-faults.ts';
import { jiraUser } from '../../fakes/servers/jira/jira-server.ts';
import { type Opened, openCloud, openDataCenter } from './open-tracker.ts';

let opened: Opened | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

const keys = Array.from({ length: 150 }, (_, index) => `PAY-${index + 1}`);
const content = { issues: keys.map((key) => makeIssue({ key })) };
const isBatch = ({ path }: { readonly path: string }) => /bulkfetch|search/u.test(path);
const isFields = ({ path }: { readonly path: string }) => path.endsWith('/field');

async function use(what: Promise<Opened>): Promise<Opened> {
  opened = await what;
  return opened;
}

const read = ({ tracker }: Opened, signal = AbortSignal.timeout(20_000)) =>
  tracker.readIssues(keys, { signal });

/** All that a person could read of a failure. */
function textOf(failure: Failure): string {
  const causes: string[] = [];
  for (let at: unknown = failure.cause; at instanceof Error; at = at.cause)
    causes.push(at.message, at.stack ?? '');
  return [failure.message, failure.hint, failure.stack ?? '', ...causes, JSON.stringify(failure)].join('\n');
}

const basic = Buffer.from(`${jiraUser.user}:${jiraUser.token}`).toString('base64');

function expectNoCredentials(failure: Failure): void {
  const text = textOf(failure);
  expect(text).not.toContain(jiraUser.token);
  expect(text).not.toContain(basic);
}

describe.each([
  ['Cloud', openCloud],
  ['Data Center', openDataCenter],
] as const)('Jira %s', (_, open) => {
  it.each<[string, Fault, string]>([
    ['5xx', { kind: 'status', status: 503 }, 'jira/unavailable'],
    ['a page with 502', { kind: 'html', status: 502 }, 'jira/unavailable'],
    ['a reset', { kind: 'reset' }, 'jira/unavailable'],
    ['a reset in the body', { kind: 'reset', at: 'body' }, 'jira/unavailable'],
    ['no answer', { kind: 'hang' }, 'jira/unavailable'],
    ['a body that drips', { kind: 'slow-body', pauseMs: 100 }, 'jira/unavailable'],
    ['401', { kind: 'status', status: 401 }, 'jira/unauthorized'],
    ['403', { kind: 'status', status: 403 }, 'jira/forbidden'],
    ['429 for too long', { kind: 'rate-limited', retryAfter: '3600' }, 'jira/rate-limited'],
    ['429 again and again', { kind: 'rate-limited', retryAfter: '0' }, 'jira/rate-limited'],
    ['a login page', { kind: 'html', status: 200 }, 'jira/bad-answer'],
    ['JSON that is cut', { kind: 'truncated-json' }, 'jira/bad-answer'],
    ['other JSON', { kind: 'status', status: 200, body: '{"ok":true}' }, 'jira/bad-answer'],
    ['no such call', { kind: 'status', status: 410 }, 'jira/bad-answer'],
    ['400', { kind: 'status', status: 400 }, 'jira/bad-answer'],
    ['a redirect', { kind: 'status', status: 302, headers: { location: '/login' } }, 'jira/bad-answer'],
  ])('%s on every call is a failure', async (name, fault, code) => {
    const what = await use(open(content, { timeoutMs: 300 }));
    what.server.faults.inject(fault);
    const failure = await failureOfPromise(read(what));
    expect(failure.code, name).toBe(code);
    expect(failure.hint).not.toBe('');
    // JSON that is whole has no error of its own.
    expect(failure.cause !== undefined || name === 'other JSON').toBe(true);
    expectNoCredentials(failure);
  });

  it.each<[string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['429 with seconds', { kind: 'rate-limited', retryAfter: '0' }],
    ['429 with a date', { kind: 'rate-limited', retryAfter: 'Thu, 01 Jan 2026 00:00:00 GMT' }],
  ])('%s that passes leaves no trace', async (_name, fault) => {
    const what = await use(open(content));
    what.server.faults.inject(fault, { times: 1, when: isBatch });
    const { readings, problems } = await read(what);
    expect(problems).toEqual([]);
    expect(readings.every(({ status }) => status === 'found')).toBe(true);
    expect(what.server.requests).toHaveLength(4);
  });

  it('a failed batch is told, and its keys are', async () => {
    const what = await use(open(content));
    what.server.faults.inject({ kind: 'html', status: 200 }, { times: 1, when: isBatch });
    const { readings, problems } = await read(what);
    expect(problems.map(({ code }) => code)).toEqual(['jira/bad-answer']);
    const failed = readings.filter(({ status }) => status === 'failed').length;
    expect([50, 100]).toContain(failed);
    expect(readings.filter(({ status }) => status === 'found')).toHaveLength(150 - failed);
    expect(readings.map(({ key }) => key)).toEqual(keys);
  });

  it('a forbidden batch makes its keys forbidden', async () => {
    const what = await use(open(content));
    what.server.faults.inject({ kind: 'status', status: 403 }, { times: 1, when: isBatch });
    const { readings } = await read(what);
    expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['found', 'forbidden']));
  });

  it('issues are read without the list of fields', async () => {
    const acceptanceCriteria = 'It works offline.';
    const issues = [makeIssue({ key: 'PAY-1', acceptanceCriteria })];
    const what = await use(open({ issues }, { acceptanceFields: ['customfield_10042'] }));
    what.server.faults.inject({ kind: 'status', status: 500 }, { when: isFields });
    const { readings, problems } = await what.tracker.readIssues(['PAY-1'], {
      signal: AbortSignal.timeout(9_000),
    });
    expect(readings).toMatchObject([{ status: 'found', issue: { acceptanceCriteria } }]);
    expect(problems).toMatchObject([
      { code: 'jira/unavailable', message: expect.stringContaining('Custom fields') },
    ]);
  });

  it('a second look that fails leaves what the first one told', async () => {
    const what = await use(open(content));
    what.server.faults.inject(
      { kind: 'html', status: 200 },
      { when: ({ path }) => path.includes('/issue/GONE') },
    );
    const { readings, problems } = await what.tracker.readIssues(['PAY-1', 'GONE-1'], {
      signal: AbortSignal.timeout(9_000),
    });
    expect(readings).toMatchObject([{ status: 'found' }, { key: 'GONE-1', status: 'missing' }]);
    expect(problems).toMatchObject([{ code: 'jira/bad-answer' }]);
  });

  it('ends with the signal, and keeps what has come', async () => {
    const what = await use(open(content));
    what.server.faults.inject({ kind: 'hang' }, { times: 1, when: isBatch });
    const started = performance.now();
    const { readings, problems } = await read(what, AbortSignal.timeout(1_000));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(problems).toMatchObject([{ code: 'jira/unavailable', message: expect.stringContaining('time') }]);
    expect(new Set(readings.map(({ status }) => status))).toEqual(new Set(['found', 'failed']));
  });

  it('ends with the signal while it waits to try again', async () => {
    const what = await use(open(content, { retry: { attemptsMax: 3, baseDelayMs: 1, maxDelayMs: 60_000 } }));
    what.server.faults.inject({ kind: 'rate-limited', retryAfter: '30' });
    const started = performance.now();
    await failureOfPromise(read(what, AbortSignal.timeout(300)));
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('sends nothing when the time is over before', async () => {
    const what = await use(open(content));
    const failure = await failureOfPromise(read(what, AbortSignal.abort()));
    expect(failure.code).toBe('jira/unavailable');
    expect(what.server.requests).toEqual([]);
  });

  it('does not tell the credentials that a proxy echoes', async () => {
    const what = await use(open(content));
    const echo = `rejected Basic ${basic} and ${jiraUser.token}`;
    const body = JSON.stringify({ errorMessages: [echo], message: echo, errors: { header: echo } });
    what.server.faults.inject({ kind: 'status', status: 401, body });
    const failure = await failureOfPromise(read(what));
    expect(failure.message).toContain('rejected');
    expectNoCredentials(failure);
  });

  it.each(['line\nbreak-5f2c', 'smart”quote-5f2c'])(
    'refuses a token that cannot be one, without naming it: %j',
    async (token) => {
      const failure = await failureOfPromise(use(open(content, { auth: { kind: 'bearer', token } })));
      expect(failure.code).toBe('jira/unauthorized');
      expect(textOf(failure)).not.toContain('5f2c');
    },
  );
});

const wrong = { kind: 'basic', user: jiraUser.user, token: 'wrong-token' } as const;

describe('wrong credentials', () => {
  it('Cloud says so', async () => {
    const what = await use(openCloud(content, { auth: wrong }));
    expect((await failureOfPromise(read(what))).code).toBe('jira/unauthorized');
  });

  it('Cloud answers as to a stranger, which is not taken for missing issues', async () => {
    const what = await use(openCloud(content, { auth: wrong }, { answersStrangers: true }));
    const failure = await failureOfPromise(read(what));
    expect(failure).toMatchObject({
      code: 'jira/unauthorized',
      message: expect.stringContaining('stranger'),
    });
  });

  it('Data Center is asked once, so that the user is not locked out', async () => {
    const what = await use(openDataCenter(content, { auth: wrong }));
    expect((await failureOfPromise(read(what))).code).toBe('jira/unauthorized');
    expect(what.server.requests).toHaveLength(1);
  });

  it('Data Center asks for a CAPTCHA', async () => {
    const what = await use(openDataCenter(content, { auth: wrong }, { failedLoginsMax: 0 }));
    const failure = await failureOfPromise(read(what));
    expect(failure).toMatchObject({ code: 'jira/forbidden', message: expect.stringContaining('CAPTCHA') });
    expect(failure.hint).toContain('browser');
  });
});

describe('an address where nothing is', () => {
  it('is said to be so', async () => {
    const what = await openCloud(content);
    await what.close();
    const failure = await failureOfPromise(read(what));
    expect(failure).toMatchObject({ code: 'jira/unavailable', message: expect.stringContaining('refused') });
    expectNoCredentials(failure);
  });
});
