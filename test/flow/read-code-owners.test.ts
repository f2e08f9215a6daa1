// Which CODEOWNERS file counts, over real git. Effects: makes repositories, runs git.
import { afterAll, expect, it } from 'vitest';
import { createSourceControl } from '../../src/adapters/git/source-control.ts';
import { readCodeOwners } from '../../src/flows/read-code-owners.ts';
import { makeRange } from '../fakes/change.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  type ScratchCommit,
} from '../fakes/scratch-repository.ts';

afterAll(removeScratchFolders);

type Files = NonNullable<ScratchCommit['files']>;

async function read(base: Files, head: Files) {
  const directory = makeRepository([{ files: base }, { files: head }]);
  const [headSha = '', baseSha = ''] = runGit(directory, ['rev-list', 'HEAD']).trim().split('\n');
  const sourceControl = createSourceControl({ environment: plainEnvironment });
  const repository = await sourceControl.openRepository(directory);
  return readCodeOwners({ repository, range: makeRange({ baseSha, headSha }) }, { sourceControl });
}

const code = ['src/a.ts', 'one'] as const;

it.each<[what: string, base: Files, head: Files, found: object | null]>([
  ['there is none', [code], [['src/a.ts', 'two']], null],
  [
    'the one of .github, before the root, before docs',
    [
      ['docs/CODEOWNERS', '* @docs'],
      ['CODEOWNERS', '* @root'],
      ['.github/CODEOWNERS', '* @hidden'],
    ],
    [code],
    { path: '.github/CODEOWNERS', at: 'base', rules: [{ pattern: '*', owners: ['@hidden'], line: 1 }] },
  ],
  [
    'an empty one, before others',
    [
      ['docs/CODEOWNERS', '* @docs'],
      ['CODEOWNERS', ''],
    ],
    [code],
    { path: 'CODEOWNERS', at: 'base', rules: [], problems: [] },
  ],
  [
    'that of base, not the one the release brings',
    [['docs/CODEOWNERS', '* @docs']],
    [
      ['docs/CODEOWNERS', null],
      ['.github/CODEOWNERS', '* @mallory'],
    ],
    { path: 'docs/CODEOWNERS', at: 'base', rules: [{ pattern: '*', owners: ['@docs'], line: 1 }] },
  ],
  [
    'that of head where base has none',
    [code],
    [['CODEOWNERS', '\uFEFF# ours\r\n* @root\r\n']],
    { path: 'CODEOWNERS', at: 'head', rules: [{ pattern: '*', owners: ['@root'], line: 2 }] },
  ],
  [
    'none of a file that GitHub does not load',
    [
      ['CODEOWNERS', '* @root\n'.repeat(400_000)],
      ['docs/CODEOWNERS', '* @docs'],
    ],
    [code],
    { path: 'CODEOWNERS', rules: [], problems: [{ line: 0, kind: 'too-large', text: 'CODEOWNERS' }] },
  ],
])('%s', async (_what, base, head, found) => {
  const owners = await read(base, head);
  if (found === null) expect(owners).toBeNull();
  else expect(owners).toMatchObject(found);
});
