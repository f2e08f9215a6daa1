// Opens a git repository: where it is, whether it is bare or shallow, what it is called. Effects: runs git, looks for folders.
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Repository } from '../../ports.ts';
import { firstComplaint, type GitRunner } from './run-git.ts';
import { repositoryName, toWebUrl } from './web-url.ts';

/** @throws {Failure} `git/not-a-repository`, `git/untrusted-repository`, `git/not-installed` */
export async function openRepository(git: GitRunner, directory: string): Promise<Repository> {
  const folder = resolve(directory);
  const [answer, remote] = await Promise.all([
    git.read({ directory: folder, args: ['rev-parse', ...questions] }),
    readRemoteUrl(git, folder),
  ]);
  if (answer.exitCode !== 0) throw await explain(git, { folder, complaint: answer.complaint });
  const [bare, inside, shallow, ...rest] = new TextDecoder().decode(answer.stdout).split('\n');
  // A worktree answers with the way up to its top; the folder's own name may hold newlines.
  const top = inside === 'true' ? resolve(folder, rest.join('\n').replace(/\n$/u, '')) : folder;
  return {
    directory: top,
    isBare: bare === 'true',
    isShallow: shallow === 'true',
    url: toWebUrl(remote),
    name: repositoryName(remote) || repositoryName(top) || 'repository',
  };
}

const questions = ['--is-bare-repository', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'];

/** As it is configured: without the rewriting by `insteadOf`, which may add a token. */
async function readRemoteUrl(git: GitRunner, directory: string): Promise<string> {
  const answer = await git.read({
    directory,
    args: ['config', '--get', '--end-of-options', 'remote.origin.url'],
  });
  return new TextDecoder().decode(answer.stdout).trim();
}

/**
 * Tells "there is no repository" from "git refuses to read it" by asking git about the folder by name, which
 * skips the check of the owner; nothing else is read that way.
 */
async function explain(
  git: GitRunner,
  input: { readonly folder: string; readonly complaint: string },
): Promise<Failure> {
  const said = firstComplaint(input.complaint);
  const cause = new Error(input.complaint);
  const gitFolder = await findGitFolder(input.folder);
  if (gitFolder !== null) {
    const named = await git.read({
      directory: '.',
      args: [`--git-dir=${gitFolder}`, 'rev-parse', '--is-bare-repository'],
    });
    if (named.exitCode === 0) {
      return new Failure({
        code: 'git/untrusted-repository',
        message: `git refuses to read the repository ${input.folder}: ${said}`,
        hint: `When you trust it: git config --global --add safe.directory '${input.folder}'. In a container, run as the owner of the checkout. For a bare repository, safe.bareRepository must not be 'explicit'.`,
        cause,
      });
    }
  }
  return new Failure({
    code: 'git/not-a-repository',
    message: `${input.folder} is not a git repository: ${said}`,
    hint: 'Give the folder of a checkout or of a bare repository with --repo; in a workflow, run actions/checkout first.',
    cause,
  });
}

/** The nearest git folder at or above `folder`; null when there is none. */
async function findGitFolder(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return join(at, '.git');
    if ((await exists(join(at, 'HEAD'))) && (await exists(join(at, 'objects')))) return at;
    if (dirname(at) === at) return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
