// Shallow and partial clones: complete ranges are read, cut ones are noticed and deepened. Effects: makes repositories, runs git.
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import { failureOfPromise } from '../../fakes/failure-of.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';
import { readRange } from './read-range.ts';

afterAll(removeScratchFolders);

const sourceControl = createSourceControl({ environment: plainEnvironment });

const origin = makeRepository([
  { tag: 'v1', files: [['a', '1\n']] },
  { files: [['a', '2\n']] },
  { tag: 'v2', files: [['a', '3\n']] },
  { message: 'side\n', parents: [1], files: [['b', '1\n']], tag: 'side' },
  { message: 'merge\n', parents: [3, 4], files: [['b', '1\n']] },
  { files: [['a', '4\n']] },
]);

function clone(...options: readonly string[]): string {
  const directory = join(scratchFolder(), 'clone');
  runGit('/', ['clone', '-q', ...options, `file://${origin}`, directory]);
  return directory;
}

async function ask(directory: string, base: string, head: string) {
  const repository = await sourceControl.openRepository(directory);
  const baseSha = await sourceControl.resolveCommit(repository, base);
  const headSha = await sourceControl.resolveCommit(repository, head);
  return { repository, isCut: await sourceControl.isRangeCut(repository, { baseSha, headSha }) };
}

describe('a shallow clone', () => {
  it('is told', async () => {
    expect((await sourceControl.openRepository(clone('--depth=1'))).isShallow).toBe(true);
    expect((await sourceControl.openRepository(clone())).isShallow).toBe(false);
  });

  it('is whole for a range above the cut', async () => {
    const directory = clone('--depth=3');
    expect((await ask(directory, 'main~1', 'main')).isCut).toBe(false);
    expect((await ask(directory, 'main', 'main')).isCut).toBe(false);
  });

  it('is cut when a commit of either side has lost its parents', async () => {
    const directory = clone('--depth=2');
    runGit(directory, ['fetch', '-q', '--depth=1', 'origin', 'tag', 'v1']);
    expect((await ask(directory, 'v1', 'main')).isCut).toBe(true);
    expect((await ask(directory, 'main', 'v1')).isCut).toBe(true);
  });

  it('is whole after it was deepened, with its tags, and reads what a full clone reads', async () => {
    const directory = clone('--depth=1', '--no-tags');
    const repository = await sourceControl.openRepository(directory);
    expect(await Promise.all([sourceControl.deepen(repository), sourceControl.deepen(repository)])).toEqual([
      true,
      true,
    ]);
    expect((await ask(directory, 'v1', 'main')).isCut).toBe(false);
    expect(await readRange(sourceControl, { directory, base: 'v1', head: 'main' })).toEqual(
      await readRange(sourceControl, { directory: origin, base: 'v1', head: 'main' }),
    );
  });

  it('deepens although a tag of the remote moved', async () => {
    const directory = clone('--depth=1');
    runGit(directory, ['tag', '-f', 'v1', 'main']);
    expect(await sourceControl.deepen(await sourceControl.openRepository(directory))).toBe(true);
  });

  it.each([
    ['has no remote', ['remote', 'remove', 'origin']],
    ['has a remote that is gone', ['remote', 'set-url', 'origin', 'file:///nowhere/at/all']],
  ])('is not deepened when it %s', async (_, change) => {
    const directory = clone('--depth=1');
    runGit(directory, change);
    const before = runGit(directory, ['rev-list', '--all']);
    expect(await sourceControl.deepen(await sourceControl.openRepository(directory))).toBe(false);
    expect(runGit(directory, ['rev-list', '--all'])).toBe(before);
  });
});

describe('a partial clone', () => {
  runGit(origin, ['config', 'uploadpack.allowFilter', 'true']);
  runGit(origin, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);

  it('fetches the contents that the diff needs', async () => {
    const directory = clone('--filter=blob:none', '--no-checkout');
    expect(await readRange(sourceControl, { directory, base: 'v1', head: 'main' })).toEqual(
      await readRange(sourceControl, { directory: origin, base: 'v1', head: 'main' }),
    );
  });

  it('fails when they cannot be fetched', async () => {
    const directory = clone('--filter=blob:none', '--no-checkout');
    runGit(directory, ['remote', 'set-url', 'origin', 'file:///nowhere/at/all']);
    const failure = await failureOfPromise(readRange(sourceControl, { directory, base: 'v1', head: 'main' }));
    expect(failure.code).toBe('git/failed');
  });
});
