// Makes a git repository out of a made-up history. Effects: runs git, writes the repository.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { MadeHistory } from '../../domain/made-history.ts';
import { systemErrorCode } from '../../domain/system-error.ts';
import { Failure } from '../../failure.ts';
import { renderFastImport } from './fast-import-stream.ts';

/**
 * Makes the repository below `folder` with its files checked out, and returns where it is.
 *
 * @throws {Failure} `git/not-installed`, `git/failed`
 */
export async function createMadeRepository(history: MadeHistory, folder: string): Promise<string> {
  const directory = join(folder, history.repository);
  await runGit(['init', '--quiet', '--template=', directory]);
  const git = (args: readonly string[], input = ''): Promise<void> =>
    runGit(['-C', directory, ...args], input);
  await git(['symbolic-ref', 'HEAD', 'refs/heads/main']);
  await git(['config', 'remote.origin.url', history.url]);
  await git(['config', 'core.autocrlf', 'false']);
  await git(['fast-import', '--quiet', '--done'], renderFastImport(history));
  await git(['reset', '--quiet', '--hard']);
  return directory;
}

/** Nobody's own git settings, hooks or GIT_DIR have a part in the demo. */
function runGit(args: readonly string[], input = ''): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return new Promise((resolve, reject) => {
    const child = execFile('git', [...args], { env }, (cause, _stdout, complaint) => {
      if (cause === null) resolve();
      else reject(gitFailed(cause, complaint));
    });
    // git may end before it has read everything: its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function gitFailed(cause: Error, complaint: string): Failure {
  const isMissing = systemErrorCode(cause) === 'ENOENT';
  return new Failure({
    code: isMissing ? 'git/not-installed' : 'git/failed',
    message: isMissing
      ? 'git is not installed, or not on the PATH.'
      : `The repository of the demo could not be made: ${complaint.split('\n')[0] ?? ''}`,
    hint: isMissing
      ? 'Install git and run the demo again.'
      : 'Check that git works and that the temporary folder has space.',
    cause,
  });
}
