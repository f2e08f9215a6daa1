// Who approved the release and who is in the teams, over a code host in memory.
import { expect, it } from 'vitest';
import type { Change } from '../../src/domain/change.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { Failure } from '../../src/failure.ts';
import { type ApprovalsQuery, readApprovals } from '../../src/flows/read-approvals.ts';
import type { CodeHost } from '../../src/service-ports.ts';
import { makeChange, makeFile, makeModule } from '../fakes/change.ts';
import { createFakeCodeHost } from '../fakes/code-host.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { createGithubModel, type Denied, type GithubModel } from '../fakes/servers/github/model.ts';
import { makeRules, makeSettings } from '../fakes/settings.ts';
import { quietServices } from '../fakes/world.ts';

const run = { id: '42', url: 'https://github.com/octo/shop/actions/runs/42' };
const model = (denied: readonly Denied[] = []): GithubModel => ({
  ...createGithubModel(
    { approvals: [{ runId: '42', environments: ['production'], state: 'approved', user: 'grace' }] },
    denied,
  ),
  teams: { 'octo/sre': ['jun', 'seoyeon'], 'octo/pay': ['mina'] },
});

function read(
  input: {
    readonly codeHost?: CodeHost | null;
    readonly request?: Partial<ApprovalsQuery['request']>;
    readonly change?: Partial<Change>;
    readonly people?: Partial<Settings['people']>;
    readonly teams?: readonly string[];
    readonly codeOwners?: 'allow' | 'warn';
  } = {},
) {
  const { codeHost = createFakeCodeHost({ model: model() }), teams = [], codeOwners = 'warn' } = input;
  const settings = makeSettings();
  const none = { min: 1, teams: [], roles: [] };
  const required = { low: none, medium: none, high: { min: 1, teams, roles: [] }, critical: none };
  return readApprovals(
    {
      change: makeChange({ impact: { level: 'high', reasons: [] }, ...input.change }),
      request: { environment: 'production', approvedBy: [], run, ...input.request },
      settings: {
        people: { ...settings.people, ...input.people },
        standard: { ...settings.standard, rules: makeRules({ reviewers: { required, codeOwners } }) },
      },
    },
    { ...quietServices, codeHost, progress: { step: () => undefined, warn: () => undefined } },
  );
}

const denied = (...what: readonly Denied[]) => createFakeCodeHost({ model: model(what) });

it.each<[what: string, input: Parameters<typeof read>[0], approvals: object]>([
  ['the environment', {}, { status: 'known', value: [{ approver: 'grace', source: 'environment' }] }],
  [
    'the environment and the pipeline',
    { request: { approvedBy: [' @mina ', 'jun'] } },
    {
      status: 'known',
      value: [{ approver: 'grace' }, { approver: '@mina', source: 'input' }, { approver: 'jun' }],
    },
  ],
  ['no pipeline of the host', { request: { run: null } }, { status: 'off' }],
  ['no code host', { codeHost: null }, { status: 'off' }],
  [
    'a run elsewhere',
    { request: { run: { id: '1', url: 'https://ci.example.com/job/1' } } },
    { status: 'off' },
  ],
  [
    'the pipeline alone, with a variable that was never set',
    { request: { run: null, approvedBy: ['mina', ' '] } },
    { status: 'known', value: [{ approver: 'mina' }], problems: ['An entry of --approved-by is blank.'] },
  ],
  [
    'a pipeline that names nobody',
    { request: { run: null, approvedBy: [''] } },
    { status: 'known', value: [], problems: ['An entry of --approved-by is blank.'] },
  ],
  ['what the token may not read', { codeHost: denied('approvals') }, { status: 'unknown' }],
  [
    'what the token may not read, and the pipeline',
    { codeHost: denied('approvals'), request: { approvedBy: ['mina'] } },
    {
      status: 'known',
      value: [{ approver: 'mina' }],
      problems: [expect.stringContaining('github/forbidden')],
    },
  ],
])('approvals: %s', async (_what, input, approvals) => {
  expect((await read(input)).approvals).toMatchObject(approvals);
});

it('reads the teams that the standard names for this impact, from the config or the host', async () => {
  const teams = ['SRE', 'dba', 'octo/pay', 'nobody', 'octo/gone'];
  const people = { teams: { sre: { github: 'octo/sre' }, dba: ['ken'] } };
  expect((await read({ teams, people })).teams).toEqual([
    { team: 'SRE', members: { status: 'known', value: ['jun', 'seoyeon'], problems: [] } },
    { team: 'dba', members: { status: 'known', value: ['ken'], problems: [] } },
    { team: 'octo/pay', members: { status: 'known', value: ['mina'], problems: [] } },
    { team: 'nobody', members: { status: 'off' } },
    {
      team: 'octo/gone',
      members: { status: 'unknown', reason: expect.stringContaining('github/not-found') },
    },
  ]);
});

const owned = (...lines: readonly (readonly [pattern: string, owner: string])[]) => ({
  modules: [
    makeModule({
      files: lines.map((_line, index) => makeFile({ path: `src/${index}.ts` })),
      codeOwners: {
        path: 'CODEOWNERS',
        at: 'base' as const,
        rules: lines.map(([pattern, owner], index) => ({ pattern, owners: [owner], line: index + 1 })),
        problems: [],
      },
    }),
  ],
});

it('reads the teams that own what changed, and no others', async () => {
  const change = owned(['/src/', '@octo/pay'], ['/docs/', '@octo/sre'], ['/src/1.ts', '@jun']);
  expect((await read({ change })).teams.map(({ team }) => team)).toEqual(['octo/pay']);
  expect((await read({ change, codeOwners: 'allow' })).teams).toEqual([]);
  const people = { teams: { 'octo/pay': ['ada'] } };
  expect((await read({ change, people, codeHost: null })).teams[0]?.members).toMatchObject({
    value: ['ada'],
  });
});

it('says which teams it does not know, and asks for a bounded number, each once', async () => {
  const lines = Array.from(
    { length: 50 },
    (_each, index) => [`/src/${index}.ts`, `@octo/t${index}`] as const,
  );
  const asked: string[] = [];
  const codeHost: CodeHost = {
    ...createFakeCodeHost({ model: model() }),
    readTeamMembers: async ({ slug }) => {
      asked.push(slug);
      return [slug];
    },
  };
  const { teams } = await read({ codeHost, change: owned(...lines), teams: ['octo/T0'] });
  expect(asked.length).toBe(20);
  expect(teams.length).toBe(50);
  expect(teams.filter(({ members }) => members.status === 'unknown').length).toBe(30);
  const refused = await read({ codeHost: denied('team-members'), teams: ['octo/sre'] });
  expect(refused.teams[0]?.members.status).toBe('unknown');
});

it('does not hide a bug', async () => {
  const down = new Failure({ code: 'internal/bug', message: 'Broken.', hint: 'Tell us.' });
  const codeHost = createFakeCodeHost({ model: model(), down });
  expect((await failureOfPromise(read({ codeHost }))).code).toBe('internal/bug');
});
