// Base as the builds of a pipeline give it, over real git and checkouts as Jenkins makes them. Effects: makes repositories, runs git.
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import {
  type PipelineCommits,
  type ResolvedRange,
  resolveRange,
  unknownCommits,
} from '../../src/flows/resolve-range.ts';
import { failureOfPromise } from '../fakes/failure-of.ts';
import { makeLedger } from '../fakes/ledger.ts';
import { makeRecordDraft, sealLines } from '../fakes/record.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../fakes/scratch-repository.ts';
import { makeSettings } from '../fakes/settings.ts';

afterAll(removeScratchFolders);

//   v1.0.0 ── built ── main        the pull request left main at `built`
//               └───── change ── request
const origin = makeRepository([
  { tag: 'v1.0.0', files: [['a', '1\n']] },
  { tag: 'built', files: [['a', '2\n']] },
  { tag: 'change', parents: [2], files: [['b', '1\n']] },
  { tag: 'request', parents: [3], files: [['b', '2\n']] },
  { parents: [2], files: [['a', '3\n']] },
]);
const shaOf = (ref: string, directory = origin) => runGit(directory, ['rev-parse', `${ref}^{commit}`]);

/** A checkout as the git plugin makes it: `init`, `fetch` of refspecs, and a commit without a branch. */
function checkOut(input: {
  readonly refspecs: readonly string[];
  readonly head: string;
  readonly options?: readonly string[];
}): string {
  const directory = join(scratchFolder(), 'pay workspace@2');
  runGit('/', ['init', '-q', directory]);
  runGit(directory, ['remote', 'add', 'origin', `file://${origin}`]);
  runGit(directory, ['fetch', '-q', ...(input.options ?? ['--tags']), 'origin', ...input.refspecs]);
  runGit(directory, ['checkout', '-q', '-f', '--detach', shaOf(input.head)]);
  return directory;
}

const main = '+refs/heads/main:refs/remotes/origin/main';
const pullRequest = '+refs/tags/request:refs/remotes/origin/PR-7';

async function resolve(
  directory: string,
  pipeline: Partial<PipelineCommits>,
  { base = 'auto', lines = null as readonly string[] | null } = {},
): Promise<ResolvedRange['range'] & { readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const sourceControl = createSourceControl({ environment: plainEnvironment });
  const request = {
    ...{ module: 'pay', url: null, workspace: null, environment: 'production', base, head: 'HEAD' },
    repository: await sourceControl.openRepository(directory),
    pipeline: { ...unknownCommits, ...pipeline },
    startAsking: () => new AbortController().signal,
    settings: makeSettings(),
  };
  const { range } = await resolveRange(request, {
    sourceControl,
    ledger: lines === null ? null : makeLedger({ lines: [...lines] }),
    codeHost: null,
    progress: { step: () => undefined, warn: (text) => void warnings.push(text) },
  });
  return { ...range, warnings };
}

describe('the commit of the last build that succeeded', () => {
  const directory = checkOut({ refspecs: [main], head: 'main' });
  const built = { previousCommit: shaOf('built') };

  it('is base before any tag, on a commit without a branch', async () => {
    expect(await resolve(directory, built)).toEqual({
      base: shaOf('built').slice(0, 8),
      baseSha: shaOf('built'),
      source: 'previous-build',
      head: 'HEAD',
      headSha: shaOf('main'),
      warnings: [],
    });
  });

  it('gives way to what is given and to the ledger', async () => {
    expect(await resolve(directory, built, { base: 'v1.0.0' })).toMatchObject({ source: 'flag' });
    const modules = [{ name: 'pay', headSha: shaOf('v1.0.0'), head: 'v1.0.0' }];
    const lines = sealLines([makeRecordDraft({ environment: 'production', modules })]);
    expect(await resolve(directory, built, { lines })).toMatchObject({ source: 'ledger', base: 'v1.0.0' });
  });

  it('counts on another branch too: the deploy takes that away', async () => {
    const previousCommit = shaOf('request');
    runGit(directory, ['fetch', '-q', 'origin', pullRequest]);
    expect(await resolve(directory, { previousCommit })).toMatchObject({ source: 'previous-build' });
  });

  it.each([
    ['of head itself', shaOf('main'), /of head itself/u],
    ['not there any more', 'f'.repeat(40), /which this clone does not have/u],
  ])('is told and passed over when it is %s', async (_, previousCommit, told) => {
    const { source, base, warnings } = await resolve(directory, { previousCommit });
    expect({ source, base }).toEqual({ source: 'tag', base: 'built' });
    expect(warnings.join('\n')).toMatch(told);
  });

  it('is fetched into a shallow clone; without a remote nothing is guessed', async () => {
    const shallow = () => checkOut({ refspecs: [main], head: 'main', options: ['--depth=1', '--no-tags'] });
    expect(await resolve(shallow(), built)).toMatchObject({ source: 'previous-build', warnings: [] });
    const alone = shallow();
    runGit(alone, ['remote', 'remove', 'origin']);
    expect((await failureOfPromise(resolve(alone, built))).code).toBe('git/shallow');
  });
});

describe('the build of a pull request', () => {
  const targetBranch = 'main';

  it('starts where it left the target, also when the target has moved on', async () => {
    const directory = checkOut({ refspecs: [main, pullRequest], head: 'request' });
    const lines = sealLines([makeRecordDraft({ environment: 'production' })]);
    expect(await resolve(directory, { targetBranch }, { lines })).toMatchObject({
      ...{ base: shaOf('built').slice(0, 8), baseSha: shaOf('built'), source: 'flag' },
      warnings: [],
    });
  });

  it('that Jenkins merged with the target starts at the target', async () => {
    const directory = checkOut({ refspecs: [main, pullRequest], head: 'main' });
    runGit(directory, ['merge', '-q', '-m', 'Merge PR-7', 'origin/PR-7']);
    expect(await resolve(directory, { targetBranch })).toMatchObject({
      ...{ base: 'main', baseSha: shaOf('main') },
    });
  });

  it('that lies in a shallow clone is completed first', async () => {
    const refspecs = [main, pullRequest];
    const directory = checkOut({ refspecs, head: 'request', options: ['--depth=1', '--no-tags'] });
    expect(await resolve(directory, { targetBranch })).toMatchObject({ baseSha: shaOf('built') });
  });

  it('whose target was not fetched is told, and goes by the other sources', async () => {
    const directory = checkOut({ refspecs: [pullRequest], head: 'request' });
    const { source, base, warnings } = await resolve(directory, { targetBranch });
    expect({ source, base }).toEqual({ source: 'tag', base: 'change' });
    expect(warnings.join('\n')).toContain('does not have main, where the pull request goes');
  });
});
