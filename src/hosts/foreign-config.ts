// Keeps a config that strangers wrote from saying where secrets go. Effects: reads the event's file and a repository.
import { dirname, resolve } from 'node:path';
import { readConfigFile } from '../config/read-config-file.ts';
import { Failure } from '../failure.ts';
import type { GivenOptions, Surroundings } from './command.ts';
import { textOf } from './given-options.ts';
import { repositoryOf } from './load-settings.ts';
import { detectPipeline } from './pipeline.ts';
import { readWorkflowEvent } from './workflow-event.ts';

/** They run with the secrets of the repository, also for what a fork brings. */
const events: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

/**
 * Refuses a config that a fork may have written, where a run has secrets: `github.api-url`, `jira.url` or a webhook in it
 * would take them. In a workflow that is one in a checkout of anything but the repository's own commits, when its event
 * may come from a fork; in a pull request of a fork that was given secrets, and in a build of Jenkins for a fork, the one
 * in what it brings.
 *
 * @throws {Failure} `config/untrusted`
 */
export async function refuseForeignConfig(given: GivenOptions, surroundings: Surroundings): Promise<void> {
  const { environment } = surroundings;
  const { kind } = detectPipeline(environment);
  if (kind === 'github-actions') await refuseInWorkflow(given, surroundings);
  const fork = environment['CHANGE_FORK'] || null;
  if (kind !== 'jenkins' || fork === null) return;
  if (hasSecrets(surroundings) || surroundings.credentials.githubToken !== null)
    await refuseInBuild(given, surroundings, fork);
}

/** Beside the token of a workflow's job, which may only read what the fork reads, too. */
const hasSecrets = ({ credentials: { githubToken: _, ...others } }: Surroundings): boolean =>
  Object.values(others).some((secret) => secret !== null);

async function refuseInWorkflow(given: GivenOptions, surroundings: Surroundings): Promise<void> {
  const { environment } = surroundings;
  const event = readWorkflowEvent(environment);
  const isOfFork = event.name === 'pull_request' && event.isHeadOwn === false;
  // Repositories can be set to give their secrets to forks, and machines of one's own may have some.
  const isRisky = event.name !== null && (events.has(event.name) || (isOfFork && hasSecrets(surroundings)));
  if (!isRisky) return;
  const found = await findConfig(given, surroundings);
  // Outside of every repository, a step of the workflow put it there.
  if (found === null || found.head === null) return;
  const started = environment['GITHUB_SHA'];
  const own = [started, ...(event.isHeadOwn === true ? event.headShas : [])];
  if (isOfFork ? ![started, ...event.headShas].includes(found.head) : own.includes(found.head)) return;
  throw new Failure({
    code: 'config/untrusted',
    message: `The config ${found.path} lies in a checkout of ${found.head.slice(0, 12)}, ${isOfFork ? 'which a fork wants merged' : `which is not the commit that started this ${event.name} workflow`}. A fork may have written it, and it says where the secrets of the workflow are sent.`,
    hint: 'Check out the base repository itself (actions/checkout without `ref`), what is to be judged into a folder of its own (`path: head`), and give `repo: head` with `config: lockkeeper.yml` of the first. For pull requests without secrets, use the event pull_request.',
  });
}

/** Jenkins builds what the fork would be merged to: nothing in that checkout is the repository's own. */
async function refuseInBuild(given: GivenOptions, surroundings: Surroundings, fork: string): Promise<void> {
  const found = await findConfig(given, surroundings);
  if (found === null || found.head === null) return;
  const folders = [repositoryOf(given, surroundings), surroundings.workingDirectory];
  const built = [surroundings.environment['GIT_COMMIT'], ...(await Promise.all(folders.map(readHead)))];
  if (!built.includes(found.head)) return;
  throw new Failure({
    code: 'config/untrusted',
    message: `The config ${found.path} lies in the checkout of a pull request from the fork ${fork.slice(0, 100)}, which may have written it, and it says where the credentials of this build are sent.`,
    hint: 'Give no credentials to builds of forks (where CHANGE_FORK is set). Or give with --config a file that the fork cannot write, outside of the checkout: readTrusted gives that of the target. The program must not come from the checkout then, either.',
  });
}

type FoundConfig = { readonly path: string; readonly head: string | null };

async function findConfig(given: GivenOptions, surroundings: Surroundings): Promise<FoundConfig | null> {
  const config = textOf(given, 'config');
  const file = await readConfigFile({
    given: config === null ? null : resolve(surroundings.workingDirectory, config),
    directory: repositoryOf(given, surroundings),
  });
  return file === null ? null : { path: file.path, head: await readHead(dirname(file.path)) };
}

/** null: the folder lies in no repository. */
async function readHead(directory: string): Promise<string | null> {
  const { createSourceControl } = await import('../adapters/git/source-control.ts');
  const git = createSourceControl({});
  try {
    return await git.resolveCommit(await git.openRepository(directory), 'HEAD');
  } catch (error) {
    if (error instanceof Failure && error.code === 'git/not-a-repository') return null;
    throw error;
  }
}
