// Where a run shows what it decides, by workflow, event and build; and whose config may say where secrets go. Effects: makes repositories.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unknownPlace } from '../../../src/domain/publishing-place.ts';
import type { GivenOptions, Surroundings } from '../../../src/hosts/command.ts';
import { doctorCommand } from '../../../src/hosts/commands/doctor.ts';
import { readCredentials } from '../../../src/hosts/credentials.ts';
import { refuseForeignConfig } from '../../../src/hosts/foreign-config.ts';
import { heldApplicationOf } from '../../../src/hosts/held-application.ts';
import { loadSettings } from '../../../src/hosts/load-settings.ts';
import type { OptionName } from '../../../src/hosts/options.ts';
import { publishingPlaceOf } from '../../../src/hosts/publishing-place.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';

afterAll(removeScratchFolders);

const given = (values: Readonly<Partial<Record<OptionName, string>>> = {}): GivenOptions =>
  new Map(
    Object.entries(values).map(([name, value]) => [
      name as OptionName,
      { value, origin: { kind: 'flag', name } as const },
    ]),
  );

/** The variables of a workflow that `event` started. */
function workflow(name: string, event: unknown, variables: Readonly<Record<string, string>> = {}) {
  const path = join(scratchFolder(), 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return {
    ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/shop', GITHUB_RUN_ID: '7' },
    ...{ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path },
    ...variables,
  };
}
const at = (environment: Readonly<Record<string, string>>, options = given()) =>
  publishingPlaceOf(options, { environment });
const pull = (home: string | null, headSha = 'a'.repeat(40)) => ({
  number: 12,
  base: { sha: 'b'.repeat(40), repo: { full_name: 'octo/shop' } },
  head: { sha: headSha, repo: home === null ? null : { full_name: home } },
});

describe('the place of a run', () => {
  it.each([
    ['a pull request', 'pull_request', { pull_request: pull('Octo/shop') }, 12, false],
    ['one from a fork', 'pull_request', { pull_request: pull('mallory/shop') }, 12, true],
    ['one from a fork that is gone', 'pull_request', { pull_request: pull(null) }, 12, true],
    [
      'one with the rights of its base',
      'pull_request_target',
      { pull_request: pull('mallory/shop') },
      12,
      false,
    ],
    ['a comment on one', 'issue_comment', { issue: { number: 12, pull_request: {} } }, 12, false],
    ['a comment on an issue', 'issue_comment', { issue: { number: 12 } }, null, false],
    ['a run for one', 'workflow_run', { workflow_run: { pull_requests: [{ number: 12 }] } }, 12, false],
    ['a push', 'push', {}, null, false],
  ] as const)('knows %s', (_what, name, event, pullRequest, isFork) => {
    expect(at(workflow(name, event))).toEqual({
      ...{ ownRepository: { owner: 'octo', name: 'shop' }, pullRequest, isFork, trial: null },
      runUrl: 'https://github.com/octo/shop/actions/runs/7',
    });
  });

  it('knows for which head a merge is tried', () => {
    const [mergeSha, headSha] = ['c'.repeat(40), 'a'.repeat(40)];
    const trialOf = (name: string) =>
      at(workflow(name, { pull_request: pull('octo/shop') }, { GITHUB_SHA: mergeSha })).trial;
    expect(trialOf('pull_request')).toEqual({ mergeSha, headSha });
    expect(trialOf('pull_request_target')).toBeNull();
  });

  it('knows the build of a pull request in Jenkins, and nothing in a shell', () => {
    const jenkins = { JENKINS_URL: 'https://ci.example/', BUILD_NUMBER: '3', CHANGE_ID: '12' };
    expect(at({ ...jenkins, BUILD_URL: 'https://ci.example/job/x/3/' })).toMatchObject({
      ...{ ownRepository: null, pullRequest: 12, runUrl: 'https://ci.example/job/x/3/' },
    });
    expect(at({})).toEqual(unknownPlace);
  });

  it('takes a number that is given, and nothing else', async () => {
    const environment = workflow('pull_request', { pull_request: pull('octo/shop') });
    expect(at(environment, given({ 'pull-request': '99' })).pullRequest).toBe(99);
    for (const value of ['0', '1e3', '#12', '12;'])
      expect(() => at(environment, given({ 'pull-request': value }))).toThrow('--pull-request takes');
  });
});

function surroundingsOf(
  workingDirectory: string,
  environment: Readonly<Record<string, string>>,
): Surroundings {
  return {
    ...{ host: 'action', workingDirectory, environment, actor: null, actions: null },
    progress: { step: () => undefined, warn: () => undefined },
    credentials: readCredentials({}),
    terminal: { width: 80, color: false },
  };
}

describe('what others are shown', () => {
  const load = async (publish: string) => {
    const surroundings = surroundingsOf(scratchFolder(), {});
    return loadSettings(given({ publish }), surroundings);
  };

  it('comes from the option, over the config', async () => {
    const { settings, originOf } = await load('status,comment');
    expect(settings.publish.to).toEqual(['comment', 'status']);
    expect(originOf(['publish', 'to'])).toEqual({ kind: 'flag', name: 'publish' });
    expect((await load('none')).settings.publish.to).toEqual([]);
  });

  it.each([
    ['chekc-run', 'did you mean "check-run"'],
    ['comment,none', 'none alone'],
    ['comment,,status', 'empty entry'],
  ])('is not %s', async (publish, told) => {
    const failure = await failureOfPromise(load(publish));
    expect([failure.code, failure.message]).toEqual(['arguments/invalid', expect.stringContaining(told)]);
  });
});

describe('a config in a workflow that has secrets', () => {
  const commit = { message: 'feat: first', files: [['lockkeeper.yml', 'environment: staging\n']] } as const;
  const base = makeRepository([commit]);
  const fork = makeRepository([commit, { message: 'feat: evil', files: [['x', 'y']] }]);
  const headOf = (repository: string) => runGit(repository, ['rev-parse', 'HEAD']);
  const check = (
    [name, event]: readonly [string, unknown],
    {
      directory,
      options = {},
    }: { readonly directory: string; readonly options?: Parameters<typeof given>[0] },
  ) =>
    refuseForeignConfig(
      given(options),
      surroundingsOf(directory, workflow(name, event, { GITHUB_SHA: headOf(base) })),
    );
  const target = (home: string) =>
    ['pull_request_target', { pull_request: pull(home, headOf(fork)) }] as const;
  const runOf = (home: string) =>
    [
      'workflow_run',
      {
        repository: { full_name: 'octo/shop' },
        workflow_run: { head_sha: headOf(fork), head_repository: { full_name: home } },
      },
    ] as const;

  it.each([
    ['pull_request_target', target('mallory/shop')],
    ['workflow_run', runOf('mallory/shop')],
    ['issue_comment', ['issue_comment', { issue: { number: 12, pull_request: {} } }] as const],
    ['an event that cannot be read', ['workflow_run', null] as const],
  ])('is refused in the checkout of a fork: %s', async (_what, event) => {
    const failure = await failureOfPromise(check(event, { directory: fork }));
    expect([failure.code, failure.hint]).toEqual(['config/untrusted', expect.stringContaining('repo: head')]);
    const named = { directory: base, options: { config: join(fork, 'lockkeeper.yml') } };
    expect((await failureOfPromise(check(event, named))).code).toBe('config/untrusted');
  });

  const build = { JENKINS_URL: 'https://ci.example/', BUILD_NUMBER: '3', CHANGE_FORK: 'mallory' };
  const inBuild = (
    options: Parameters<typeof given>[0],
    secrets: Readonly<Record<string, string>> = { JIRA_TOKEN: 's' },
  ) =>
    refuseForeignConfig(given(options), {
      ...surroundingsOf(fork, build),
      credentials: readCredentials(secrets),
    });

  it('is refused in a build of Jenkins for a fork that has credentials, but where the fork cannot write', async () => {
    const failure = await failureOfPromise(inBuild({}));
    expect([failure.code, failure.message]).toEqual(['config/untrusted', expect.stringContaining('mallory')]);
    const elsewhere = { repo: base, config: join(fork, 'lockkeeper.yml') };
    expect((await failureOfPromise(inBuild(elsewhere))).code).toBe('config/untrusted');
    await inBuild({}, {});
    await inBuild({ config: join(base, 'lockkeeper.yml') });
  });

  it('is refused in the pull request of a fork that was given secrets, which is not the rule', async () => {
    const inPull = (secrets: Readonly<Record<string, string>>, config: string) => {
      const event = { pull_request: pull('mallory/shop', headOf(fork)) };
      const environment = workflow('pull_request', event, { GITHUB_SHA: 'e'.repeat(40) });
      return refuseForeignConfig(given({ config }), {
        ...surroundingsOf(fork, environment),
        credentials: readCredentials(secrets),
      });
    };
    const secrets = { JIRA_TOKEN: 's', GITHUB_TOKEN: 's' };
    const failure = await failureOfPromise(inPull(secrets, join(fork, 'lockkeeper.yml')));
    expect([failure.code, failure.message]).toEqual(['config/untrusted', expect.stringContaining('merged')]);
    await inPull({ GITHUB_TOKEN: 's' }, join(fork, 'lockkeeper.yml'));
    await inPull(secrets, join(base, 'lockkeeper.yml'));
  });

  it('is refused to every command that sends a secret where it says', async () => {
    const [name, event] = target('mallory/shop');
    const surroundings = surroundingsOf(fork, workflow(name, event, { GITHUB_SHA: headOf(base) }));
    expect((await failureOfPromise(heldApplicationOf(given(), surroundings))).code).toBe('config/untrusted');
    const { json } = await doctorCommand(given({ offline: 'true' }), surroundings);
    expect(JSON.stringify(json)).toContain('A fork may have written it');
  });

  it('counts where the repository itself wrote it', async () => {
    const outside = join(scratchFolder(), 'lockkeeper.yml');
    writeFileSync(outside, 'environment: staging\n');
    await check(target('mallory/shop'), { directory: base });
    await check(target('mallory/shop'), { directory: fork, options: { config: outside } });
    const trusted = { repo: fork, config: join(base, 'lockkeeper.yml') };
    await check(target('mallory/shop'), { directory: base, options: trusted });
    await check(target('octo/shop'), { directory: fork });
    await check(runOf('octo/shop'), { directory: fork });
    await check(['pull_request', { pull_request: pull('mallory/shop') }], { directory: fork });
    const empty = join(scratchFolder(), 'empty');
    mkdirSync(empty);
    await check(target('mallory/shop'), { directory: empty });
  });
});
