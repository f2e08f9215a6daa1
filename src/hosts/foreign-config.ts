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
 * Refuses a config that lies in a checkout of anything but the repository's own commits, in a workflow that has secrets
 * though its event may come from a fork: `github.api-url`, `jira.url` or a webhook in it would take them.
 *
 * @throws {Failure} `config/untrusted`
 */
export async function refuseForeignConfig(given: GivenOptions, surroundings: Surroundings): Promise<void> {
  const { environment, workingDirectory } = surroundings;
  if (detectPipeline(environment).kind !== 'github-actions') return;
  const event = readWorkflowEvent(environment);
  if (event.name === null || !events.has(event.name)) return;
  const config = textOf(given, 'config');
  const file = await readConfigFile({
    given: config === null ? null : resolve(workingDirectory, config),
    directory: repositoryOf(given, surroundings),
  });
  if (file === null) return;
  const head = await readHead(dirname(file.path));
  // Outside of every repository, a step of the workflow put it there.
  if (head === null) return;
  const own = [environment['GITHUB_SHA'], ...(event.isHeadOwn === true ? event.headShas : [])];
  if (own.includes(head)) return;
  throw new Failure({
    code: 'config/untrusted',
    message: `The config ${file.path} lies in a checkout of ${head.slice(0, 12)}, which is not the commit that started this ${event.name} workflow. A fork may have written it, and it says where the secrets of the workflow are sent.`,
    hint: 'Check out the base repository itself (actions/checkout without `ref`), what is to be judged into a folder of its own (`path: head`), and give `repo: head` with `config: lockkeeper.yml` of the first. For pull requests without secrets, use the event pull_request.',
  });
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
