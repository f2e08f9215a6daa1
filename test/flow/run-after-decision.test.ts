// What runs after a decision, and when nothing does.
import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { runAfterDecision } from '../../src/flows/run-after-decision.ts';
import { commandEnvironment } from '../../src/hosts/command-environment.ts';
import { at } from '../fakes/release.ts';

type Input = Parameters<typeof runAfterDecision>[0];

const window = { start: '2026-03-03T02:00:00Z', end: '2026-03-03T03:00:00Z', source: 'flag' } as const;
const base: Input = {
  mayGo: true,
  decision: { decision: 'pass', reasonCode: 'all-rules-passed', grade: 'stable' },
  window,
  timeZone: 'Asia/Seoul',
  lines: { 'on-pass': './deploy.sh', 'on-block': './tell.sh' },
  dryRun: false,
  isJudgedNow: true,
  files: { out: '/ci/out', note: '/ci/out/note.md', result: '/ci/out/decision.json' },
  directory: '/ci',
};

async function run(
  overrides: Partial<Input> = {},
  { exitCode = 0, now = '2026-03-03T02:00:00.900Z' }: { exitCode?: number | Failure; now?: string } = {},
) {
  const ran: unknown[] = [];
  const after = await runAfterDecision(
    { ...base, ...overrides },
    {
      commands: {
        run: async (line, input) => {
          ran.push([line, input]);
          if (exitCode instanceof Failure) throw exitCode;
          return { exitCode };
        },
      },
      clock: { now: () => at(now) },
      progress: { step: () => {}, warn: () => {} },
    },
  );
  return { after, ran };
}

describe('a release that may go', () => {
  test('runs --on-pass, with the decision in its variables', async () => {
    const { after, ran } = await run();
    expect(after).toMatchObject({ option: 'on-pass', status: 'done', exitCode: 0, failure: null });
    expect(ran).toEqual([
      [
        './deploy.sh',
        {
          directory: '/ci',
          variables: {
            LOCKKEEPER_DECISION: 'pass',
            LOCKKEEPER_REASON_CODE: 'all-rules-passed',
            LOCKKEEPER_GRADE: 'stable',
            LOCKKEEPER_OUT: '/ci/out',
            LOCKKEEPER_NOTE: '/ci/out/note.md',
            LOCKKEEPER_RESULT_FILE: '/ci/out/decision.json',
          },
        },
      ],
    ]);
  });

  test.each([
    ['2026-03-03T01:59:59.999Z', 'begins 2026-03-03 11:00 (Asia/Seoul); now is 2026-03-03 10:59'],
    ['2026-03-03T03:00:00Z', 'ended 2026-03-03 12:00 (Asia/Seoul)'],
  ])('is not deployed outside its window: %s', async (now, words) => {
    const { after, ran } = await run({}, { now });
    expect(ran).toEqual([]);
    expect(after).toMatchObject({ status: 'not-run', failure: { code: 'command/not-started' } });
    expect(after?.failure?.message).toContain(words);
  });

  test('is deployed in its window, and at any time without one', async () => {
    expect((await run({}, { now: '2026-03-03T02:59:59.999Z' })).after?.status).toBe('done');
    expect((await run({ window: null }, { now: '2030-01-01T00:00:00Z' })).after?.status).toBe('done');
  });

  test('is not deployed by what was judged as of another time', async () => {
    const { after, ran } = await run({ isJudgedNow: false, window: null });
    expect(ran).toEqual([]);
    expect(after).toMatchObject({ status: 'not-run', failure: { code: 'command/not-started' } });
  });

  test.each([
    [1, 'Find out what runs now'],
    [126, 'executable'],
    [127, 'no such program'],
  ])('whose command ends with %i', async (exitCode, words) => {
    const { after } = await run({}, { exitCode });
    expect(after).toMatchObject({ status: 'failed', exitCode, failure: { code: 'command/failed' } });
    expect(after?.failure?.hint).toContain(words);
  });

  test('whose command cannot be started', async () => {
    const failure = new Failure({ code: 'command/not-started', message: 'no sh', hint: 'x' });
    expect((await run({}, { exitCode: failure })).after).toEqual({
      option: 'on-pass',
      line: './deploy.sh',
      status: 'failed',
      exitCode: null,
      failure,
    });
  });
});

test('a release that may not go runs --on-block at any time, and its failure says that it stays refused', async () => {
  const refused = { mayGo: false, decision: { ...base.decision, decision: 'block' as const } };
  const { after, ran } = await run(refused, { exitCode: 3, now: '2030-01-01T00:00:00Z' });
  expect(ran).toHaveLength(1);
  expect(after).toMatchObject({ option: 'on-block', status: 'failed', exitCode: 3 });
  expect(after?.failure?.message).toContain('stays refused');
});

test('nothing runs in a dry run, and nothing where nothing is given', async () => {
  expect(await run({ dryRun: true })).toMatchObject({ after: { status: 'planned' }, ran: [] });
  const lines = { 'on-pass': null, 'on-block': './tell.sh' };
  expect(await run({ lines })).toEqual({ after: null, ran: [] });
});

test('a command sees no secret that Lockkeeper was given', () => {
  const environment = {
    PATH: '/bin',
    DEPLOY_TOKEN: 'its own',
    AWS_PROFILE: 'deploy',
    GITHUB_ENV: '/env',
    GITHUB_TOKEN: 's',
    GH_TOKEN: 's',
    JIRA_TOKEN: 's',
    PGPASSWORD: 's',
    LOCKKEEPER_CLONE_TOKEN: 's',
    'INPUT_JIRA-TOKEN': 's',
    ACTIONS_RUNTIME_TOKEN: 's',
    GITHUB_OUTPUT: '/output',
    HOOK_SECRET: 's',
    HOOK_URL: 's',
    CALENDAR_URL: 's',
  };
  const left = commandEnvironment(environment, {
    webhooks: [
      {
        name: 'audit',
        to: { kind: 'variable', variable: 'HOOK_URL' },
        secretVariable: 'HOOK_SECRET',
        format: 'lockkeeper',
        on: ['gate'],
      },
    ],
    calendars: [{ from: { kind: 'variable', variable: 'CALENDAR_URL' } }],
  });
  expect(Object.keys(left)).toEqual(['PATH', 'DEPLOY_TOKEN', 'AWS_PROFILE', 'GITHUB_ENV']);
});
