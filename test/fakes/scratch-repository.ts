// Makes git repositories in temporary folders for tests, each with one `git fast-import`. Effects: writes files, runs git.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Contents; `null` deletes; `from` renames before the contents are written. */
export type ScratchEntry =
  | string
  | Uint8Array
  | null
  | {
      readonly mode?: '100644' | '100755' | '120000';
      readonly content?: string | Uint8Array;
      readonly from?: string;
    }
  | { readonly mode: '160000'; readonly sha: string };

export type ScratchCommit = {
  readonly message?: string | Uint8Array;
  /** Numbers of commits, from 1; the first is the one to start from. Default: the commit before. */
  readonly parents?: readonly number[];
  readonly author?: string | Uint8Array;
  readonly encoding?: string;
  readonly files?: readonly (readonly [path: string | Uint8Array, entry: ScratchEntry])[];
  readonly tag?: string;
  readonly annotatedTag?: string;
};

/** Nothing of the machine's own git config. */
export const plainEnvironment = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Park',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada Park',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

const folders: string[] = [];

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-git-'));
  folders.push(folder);
  return folder;
}

export function removeScratchFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs git in `directory` and returns what it prints. */
export function runGit(
  directory: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = plainEnvironment,
): string {
  return execFileSync('git', ['-C', directory, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: 'pipe',
    maxBuffer: 1e9,
  }).trimEnd();
}

/** Makes a repository whose `main` is the last commit; returns its folder. */
export function makeRepository(
  commits: readonly ScratchCommit[],
  options: { readonly bare?: boolean } = {},
): string {
  const directory = scratchFolder();
  runGit(directory, ['init', '-q', '--initial-branch=main', ...(options.bare === true ? ['--bare'] : [])]);
  importCommits(directory, commits);
  if (options.bare !== true) runGit(directory, ['reset', '-q', '--hard', 'main']);
  return directory;
}

function importCommits(directory: string, commits: readonly ScratchCommit[]): void {
  const stream = commits.flatMap((commit, index) => commitCommands(commit, index + 1));
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet', '--force', '--date-format=raw'], {
    env: plainEnvironment,
    input: Buffer.concat(stream),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** 2026-03-03T01:00:00Z; each commit is a minute later. */
const firstSecond = 1_772_499_600;

function commitCommands(commit: ScratchCommit, number: number): readonly Uint8Array[] {
  const [from, ...merged] = commit.parents ?? (number === 1 ? [] : [number - 1]);
  const time = `${firstSecond + number * 60} +0900`;
  const author = commit.author ?? 'Ada Park <ada@example.com>';
  const start = from === undefined ? ['reset refs/heads/main\n\n'] : [];
  return [
    ...start,
    `commit refs/heads/main\nmark :${number}\nauthor `,
    author,
    ` ${time}\ncommitter Ada Park <ada@example.com> ${time}\n`,
    commit.encoding === undefined ? '' : `encoding ${commit.encoding}\n`,
    ...data(commit.message ?? `commit ${number}\n`),
    from === undefined ? '' : `from :${from}\n`,
    ...merged.map((parent) => `merge :${parent}\n`),
    ...(commit.files ?? []).flatMap(([path, entry]) => fileCommands(quote(path), entry)),
    '\n',
    commit.tag === undefined ? '' : `reset refs/tags/${commit.tag}\nfrom :${number}\n\n`,
    ...(commit.annotatedTag === undefined
      ? []
      : [
          `tag ${commit.annotatedTag}\nfrom :${number}\ntagger Ada Park <ada@example.com> ${time}\n`,
          ...data('release\n'),
        ]),
  ].map(toBytes);
}

function fileCommands(path: string, entry: ScratchEntry): readonly (string | Uint8Array)[] {
  if (entry === null) return [`D ${path}\n`];
  if (typeof entry === 'string' || entry instanceof Uint8Array)
    return [`M 100644 inline ${path}\n`, ...data(entry)];
  if ('sha' in entry) return [`M 160000 ${entry.sha} ${path}\n`];
  const renamed = entry.from === undefined ? [] : [`R ${quote(entry.from)} ${path}\n`];
  const content =
    entry.content === undefined
      ? []
      : [`M ${entry.mode ?? '100644'} inline ${path}\n`, ...data(entry.content)];
  return [...renamed, ...content];
}

const toBytes = (part: string | Uint8Array): Uint8Array =>
  typeof part === 'string' ? Buffer.from(part) : part;

const data = (content: string | Uint8Array): readonly (string | Uint8Array)[] => [
  `data ${toBytes(content).length}\n`,
  content,
  '\n',
];

/** Every byte that is not a letter, digit, dot or slash as an octal escape. */
function quote(path: string | Uint8Array): string {
  const text = [...toBytes(path)].map((byte) => {
    const letter = String.fromCharCode(byte);
    return /[\w./]/.test(letter) ? letter : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${text.join('')}"`;
}
