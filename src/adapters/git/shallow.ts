// Shallow clones: is the range whole, and can the rest be fetched. Effects: runs git, reads the list of cut commits, fetches.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Repository } from '../../ports.ts';
import { type GitCommand, type GitRunner, gitFailed } from './run-git.ts';

/** How long the fetch of the missing history may take. */
const fetchTimeoutMs = 90_000;

/**
 * true when a commit whose parents are cut off is on one side of the range only: what lies behind it may
 * belong to the range.
 *
 * Cut commits that both sides reach hide nothing of the range, their ancestors are on both sides.
 */
export async function isRangeCut(
  git: GitRunner,
  input: { readonly directory: string; readonly baseSha: string; readonly headSha: string },
): Promise<boolean> {
  const cut = await readCutCommits(git, input.directory);
  if (cut.size === 0) return false;
  const range = ['rev-list', '--end-of-options', `${input.baseSha}...${input.headSha}`, '--'];
  const commits = await readText(git, { directory: input.directory, args: range });
  return commits.split('\n').some((sha) => cut.has(sha));
}

/** Fetches all history and tags; true when the clone is whole afterwards. */
export async function deepen(git: GitRunner, repository: Repository): Promise<boolean> {
  const { directory } = repository;
  const remotes = (await readText(git, { directory, args: ['remote'] }))
    .split('\n')
    .filter((name) => name !== '');
  const remote = remotes.includes('origin') ? 'origin' : remotes[0];
  if (remote === undefined) return false;
  // A tag that moved makes the fetch fail although the history came: what counts is the state afterwards.
  await git.read({
    directory,
    args: ['fetch', ...fetchFlags, '--end-of-options', remote],
    timeoutMs: fetchTimeoutMs,
  });
  return (
    (await readText(git, { directory, args: ['rev-parse', '--is-shallow-repository'] })).trim() === 'false'
  );
}

const fetchFlags: readonly string[] = [
  '--unshallow',
  '--tags',
  '--quiet',
  '--no-prune',
  '--no-recurse-submodules',
  '--no-auto-gc',
  '--no-write-fetch-head',
];

/** git keeps the commits whose parents it cut off in a file of its own. */
async function readCutCommits(git: GitRunner, directory: string): Promise<ReadonlySet<string>> {
  const path = await readText(git, { directory, args: ['rev-parse', '--git-path', 'shallow'] });
  const text = await readFile(resolve(directory, path.replace(/\n$/u, '')), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter((sha) => sha !== ''));
}

async function readText(git: GitRunner, command: GitCommand): Promise<string> {
  const answer = await git.read(command);
  if (answer.exitCode !== 0) throw gitFailed(command, answer);
  return new TextDecoder().decode(answer.stdout);
}
