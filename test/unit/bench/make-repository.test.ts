// Made repositories are the same everywhere, and have what real ones have.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeLargeDiff, makeRepository } from '../../../bench/make-repository.ts';
import { makeTree } from '../../architecture/scratch-tree.ts';

const git = (directory: string, ...args: string[]) =>
  execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).trim();

it('gives the same commits for the same arguments, and others for another seed', async () => {
  const folder = makeTree({});
  const [first, again, other] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'c')] as const;
  await makeRepository({ directory: first, commits: 40 });
  await makeRepository({ directory: again, commits: 40 });
  await makeRepository({ directory: other, commits: 40, seed: 2 });
  const head = git(first, 'rev-parse', 'HEAD');
  expect(git(again, 'rev-parse', 'HEAD')).toBe(head);
  expect(git(other, 'rev-parse', 'HEAD')).not.toBe(head);
});

it('has as many commits as asked, merges, bots, keys and migrations', async () => {
  const directory = join(makeTree({}), 'made');
  await makeRepository({ directory, commits: 120 });
  expect(git(directory, 'rev-list', '--count', 'v1..HEAD')).toBe('120');
  const log = git(directory, 'log', '--format=%an %s', 'v1..HEAD');
  expect(log).toMatch(/Merge pull request #\d+ from/);
  expect(log).toMatch(/\[bot\] chore\(deps\): bump/);
  expect(log).toMatch(/\b(?:PAY|ORD|OPS|WEB)-\d+/);
  expect(git(directory, 'diff', '--name-only', 'v1', 'HEAD')).toMatch(/db\/migration\/V\d+__/);
  expect(git(directory, 'fsck', '--strict')).toBe('');
});

it('makes a diff of the size that was asked for', async () => {
  const directory = join(makeTree({}), 'made');
  await makeLargeDiff({ directory, lines: 2000 });
  expect(git(directory, 'diff', '--shortstat', 'v1', 'HEAD')).toMatch(/ 2000 insertions/);
});
