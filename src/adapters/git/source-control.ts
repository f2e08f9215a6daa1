// The git repository behind the source-control port. Effects: runs git.
import { Failure } from '../../failure.ts';
import type { Repository, SourceControl } from '../../ports.ts';
import { diffArguments, logArguments } from './arguments.ts';
import { createCloner } from './clone-repository.ts';
import type { Environment } from './environment.ts';
import { openRepository } from './open-repository.ts';
import { readFiles } from './read-files.ts';
import {
  createGitRunner,
  firstComplaint,
  type GitAnswer,
  type GitCommand,
  type GitRunner,
  gitFailed,
} from './run-git.ts';
import { deepen, isRangeCut } from './shallow.ts';

/**
 * Reads repositories with the git program of the machine, 2.31 or newer.
 *
 * `environment` defaults to the process's own; `cloneToken` is the password for hosts that modules are cloned from. No
 * clone outlives `remainingMs`.
 */
export function createSourceControl(input: {
  readonly environment?: Environment;
  readonly cloneToken?: string | null;
  readonly cloneTimeoutMs?: number;
  readonly remainingMs?: () => number;
}): SourceControl {
  const { environment = process.env, cloneToken = null, cloneTimeoutMs, remainingMs } = input;
  const git = createGitRunner({ environment });
  const fetches = new Map<string, Promise<boolean>>();
  const cloneRepository = createCloner(git, {
    environment,
    token: cloneToken === '' ? null : cloneToken,
    ...(cloneTimeoutMs !== undefined && { timeoutMs: cloneTimeoutMs }),
    ...(remainingMs !== undefined && { remainingMs }),
  });
  return {
    cloneRepository,
    openRepository: (directory) => openRepository(git, directory),
    resolveCommit: (repository, ref) => resolveCommit(git, repository, ref),
    readReachableTags: (repository, { sha, count }) => readReachableTags(git, { repository, sha, count }),
    isAncestor: async ({ directory }, { ancestor, descendant }) => {
      const command = {
        directory,
        args: ['merge-base', '--is-ancestor', '--end-of-options', ancestor, descendant],
      };
      const answer = await git.read(command);
      if (answer.exitCode > 1) throw gitFailed(command, answer);
      return answer.exitCode === 0;
    },
    findMergeBase: (repository, { one, other }) => findMergeBase(git, { repository, one, other }),
    isRangeCut: (repository, range) =>
      repository.isShallow
        ? isRangeCut(git, { directory: repository.directory, ...range })
        : Promise.resolve(false),
    deepen: (repository) => {
      // Modules of one repository share one fetch: a second one would only find the repository locked.
      const fetch = fetches.get(repository.directory) ?? deepen(git, repository);
      fetches.set(repository.directory, fetch);
      return fetch;
    },
    streamLog: ({ directory }, range) => git.stream({ directory, args: logArguments(range) }),
    streamDiff: ({ directory }, range) => git.stream({ directory, args: diffArguments(range) }),
    readFiles: ({ directory }, wanted) => readFiles(git, { directory, ...wanted }),
    listFiles: async ({ directory }, sha) => {
      const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', '--end-of-options', sha];
      return (await readText(git, { directory, args })).split('\0').filter((path) => path !== '');
    },
  };
}

async function findMergeBase(
  git: GitRunner,
  input: { readonly repository: Repository; readonly one: string; readonly other: string },
): Promise<string | null> {
  const args = ['merge-base', '--end-of-options', input.one, input.other];
  const command = { directory: input.repository.directory, args };
  const answer = await git.read(command);
  if (answer.exitCode > 1) throw gitFailed(command, answer);
  return answer.exitCode === 0 ? new TextDecoder().decode(answer.stdout).trim() : null;
}

/** @throws {Failure} `git/unknown-ref` */
async function resolveCommit(git: GitRunner, repository: Repository, ref: string): Promise<string> {
  // What could name more than one commit, or could not be an argument at all, never reaches git.
  if (ref === '' || ref.startsWith('^') || ref.includes('\0')) throw unknownRef(repository, ref);
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  const answer = await git.read({ directory: repository.directory, args });
  const sha = new TextDecoder().decode(answer.stdout).trim();
  if (answer.exitCode !== 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(sha))
    throw unknownRef(repository, ref, answer);
  return sha;
}

function unknownRef(repository: Repository, ref: string, answer?: GitAnswer): Failure {
  const cause = answer === undefined ? undefined : new Error(firstComplaint(answer.complaint));
  return new Failure({
    code: 'git/unknown-ref',
    message: `${JSON.stringify(ref)} names no commit of ${repository.name} (${repository.directory}).`,
    hint: 'Check the spelling with `git log -1 REF`. A branch or tag that was not fetched: `git fetch origin REF`, or set fetch-depth: 0 in actions/checkout.',
    cause,
  });
}

/** Newest by the date of the tag, or of its commit when it has none; equal dates by version. */
async function readReachableTags(
  git: GitRunner,
  input: { readonly repository: Repository; readonly sha: string; readonly count: number },
): Promise<readonly string[]> {
  const { directory } = input.repository;
  const order = ['--sort=-version:refname', '--sort=-creatordate'];
  const format = '--format=%(refname)%00%(objectname)%00%(*objectname)';
  const args = ['for-each-ref', `--merged=${input.sha}`, ...order, format, '--end-of-options', 'refs/tags'];
  const lines = (await readText(git, { directory, args })).split('\n').filter((line) => line !== '');
  return lines
    .map((line) => line.split('\0'))
    .filter(([, tag, peeled]) => tag !== input.sha && peeled !== input.sha)
    .map(([name = '']) => name.slice('refs/tags/'.length))
    .slice(0, input.count);
}

async function readText(git: GitRunner, command: GitCommand): Promise<string> {
  const answer = await git.read(command);
  if (answer.exitCode !== 0) throw gitFailed(command, answer);
  return new TextDecoder().decode(answer.stdout);
}
