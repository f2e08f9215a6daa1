// Whatever the config and environment of the machine say, git prints the same to the parsers. Effects: makes repositories, runs git.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSourceControl } from '../../../src/adapters/git/source-control.ts';
import type { PathFilter } from '../../../src/ports.ts';
import {
  makeRepository,
  plainEnvironment,
  removeScratchFolders,
  runGit,
  scratchFolder,
} from '../../fakes/scratch-repository.ts';
import { readRange } from './read-range.ts';

afterAll(removeScratchFolders);

const lines = (...texts: readonly string[]) => `${texts.join('\n')}\n`;
const letters = [...'abcdefghijklmnopqrst'];

/** A root commit and a merge in the range, a rename, a submodule, text that shows how it was compared. */
const directory = makeRepository([
  {
    tag: 'base',
    files: [
      ['.gitattributes', '*.loud diff=shout\n'],
      ['a.loud', lines(...letters)],
      ['b.txt', lines(...'xaxbxcxdxexf')],
      ['c.txt', lines('def a', '  x', 'end', '', 'def b', '  x', 'end')],
      ['old.txt', lines(...letters)],
      ['z.txt', lines('1', '', '2')],
      ['lib', { mode: '160000', sha: '1'.repeat(40) }],
    ],
  },
  {
    message: 'Prix fixé à 5 €\n',
    files: [
      ['a.loud', lines(...letters.slice(0, 9), 'new line', ...letters.slice(9))],
      ['b.txt', lines(...'fxexdxcxbxax')],
      ['c.txt', lines('def a', '  x', 'end', '', 'def c', '  x', 'end', '', 'def b', '  x', 'end')],
      ['new.txt', { from: 'old.txt', content: lines(...letters, 'u') }],
      ['z.txt', lines('0', '1', '', '2', '3')],
      ['lib', { mode: '160000', sha: '2'.repeat(40) }],
    ],
  },
  { message: 'another root\n', parents: [], files: [['root.txt', 'root\n']] },
  { message: 'merge\n', parents: [2, 3], files: [['root.txt', 'root\n']] },
]);

/** The merge once more, with a signature that cannot be verified. */
function signHead(): void {
  const commit = runGit(directory, ['cat-file', 'commit', 'main']);
  const [headers = '', ...message] = commit.split('\n\n');
  const signature = '-----BEGIN PGP SIGNATURE-----\n \n iQ\n -----END PGP SIGNATURE-----';
  const file = join(scratchFolder(), 'commit');
  writeFileSync(file, `${headers}\ngpgsig ${signature}\n\n${message.join('\n\n')}\n`);
  const sha = runGit(directory, ['hash-object', '-t', 'commit', '-w', file]);
  runGit(directory, ['update-ref', 'refs/heads/main', sha]);
}

function writeHostileConfig(): string {
  const folder = scratchFolder();
  const gpg = join(folder, 'gpg');
  writeFileSync(gpg, '#!/bin/sh\necho "gpg: hello" >&2\nexit 1\n');
  chmodSync(gpg, 0o755);
  writeFileSync(join(folder, 'order'), '*.txt\n');
  writeFileSync(join(folder, 'attributes'), '*.txt -diff\n');
  const path = join(folder, 'config');
  writeFileSync(path, hostileConfig(folder));
  return path;
}

const hostileConfig = (folder: string): string => `
[color]
  ui = always
[core]
  attributesFile = ${folder}/attributes
  bigFileThreshold = 1
  quotePath = true
  abbrev = 4
  pager = cat -n
[diff]
  external = false
  submodule = log
  noprefix = true
  mnemonicPrefix = true
  orderFile = ${folder}/order
  renames = false
  renameLimit = 1
  algorithm = patience
  context = 9
  interHunkContext = 9
  ignoreSubmodules = all
  relative = true
  colorMoved = zebra
  wsErrorHighlight = all
  indentHeuristic = false
  suppressBlankEmpty = true
[diff "shout"]
  textconv = tr a-z A-Z <
[gpg]
  program = ${folder}/gpg
[log]
  showSignature = true
  follow = true
  mailmap = true
  showRoot = false
  diffMerges = separate
  date = relative
  decorate = full
  abbrevCommit = true
[i18n]
  logOutputEncoding = UTF-16LE
[format]
  pretty = fuller
`;

describe('log and diff', () => {
  signHead();
  const plain = createSourceControl({ environment: plainEnvironment });
  const hostile = createSourceControl({
    environment: {
      ...plainEnvironment,
      GIT_CONFIG_GLOBAL: writeHostileConfig(),
      GIT_DIFF_OPTS: '-u9',
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_LITERAL_PATHSPECS: '1',
      LC_ALL: 'ko_KR.UTF-8',
    },
  });

  it('tell the truth without it', async () => {
    const { commits, files } = await readRange(plain, { directory, base: 'base', head: 'main' });
    expect(commits.map(({ subject, touchedCount }) => [subject, touchedCount])).toEqual([
      ['merge', 0],
      ['another root', 1],
      ['Prix fixé à 5 €', 7],
    ]);
    expect(files.map(({ path }) => path)).toEqual([
      'a.loud',
      'b.txt',
      'c.txt',
      'lib',
      'new.txt',
      'root.txt',
      'z.txt',
    ]);
  });

  it.each<[string, PathFilter]>([
    ['everything', { paths: [], exclude: [] }],
    ['a glob', { paths: ['*.txt'], exclude: [] }],
    ['one file, which could be followed through its rename', { paths: ['new.txt'], exclude: [] }],
  ])('are the same for %s', async (_, filter) => {
    const asked = { directory, base: 'base', head: 'main', filter };
    expect(await readRange(hostile, asked)).toEqual(await readRange(plain, asked));
  });
});
