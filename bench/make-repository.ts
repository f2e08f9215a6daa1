// Makes repositories to measure on: same arguments, same commits. Effects: starts git, writes a folder.
import { type Importer, openImporter } from './fast-import.ts';
import { firstFiles, sourceLines } from './made-files.ts';
import { nextWork, type Work } from './made-work.ts';
import { makeRandom, type Random } from './random.ts';

/** 2026-01-05 09:00 in Seoul. */
const firstTime = 1_767_571_200;
const robot = { name: 'Release', email: 'release@example.org' };
const toText = (lines: readonly string[]) => `${lines.join('\n')}\n`;

/** A line of history that grows. */
class History {
  readonly files = new Map<string, string[]>();
  tip: number | null = null;
  private time = firstTime;
  private readonly importer: Importer;

  constructor(importer: Importer) {
    this.importer = importer;
  }

  /** Adds `work` on top of `parents`, the tip unless told otherwise. */
  async add(work: Work, parents?: readonly number[]): Promise<number> {
    this.time += 1800;
    for (const [path, lines] of work.edits) this.files.set(path, lines);
    this.tip = await this.importer.commit({
      author: work.author,
      time: this.time,
      message: work.message,
      files: new Map([...work.edits].map(([path, lines]) => [path, toText(lines)])),
      parents: parents ?? (this.tip === null ? [] : [this.tip]),
    });
    return this.tip;
  }
}

/** A branch of one to three commits and its merge; returns how many commits that were. */
async function addMerged(history: History, random: Random, number: number): Promise<number> {
  const base = history.tip;
  const edits = new Map<string, string[]>();
  const count = random.between(1, 3);
  for (let done = 0; done < count; done += 1) {
    const work = nextWork(random, history.files, { number, isSquashed: false });
    await history.add(work);
    for (const [path, lines] of work.edits) edits.set(path, lines);
  }
  const parents = [base, history.tip].filter((mark) => mark !== null);
  const branch = `feature/PAY-${random.between(100, 4000)}-limits`;
  await history.add(
    {
      author: robot,
      message: `Merge pull request #${number} from shop/${branch}\n\nKeep limits by tenant\n`,
      edits,
    },
    parents,
  );
  return count + 1;
}

/**
 * Makes a bare repository with the tag v1 and `commits` more commits on main.
 *
 * People and bots, squashed and merged pull requests, keys of issues, migrations, a lock file: as in a shop's monorepo.
 */
export async function makeRepository(input: {
  readonly directory: string;
  readonly commits: number;
  readonly seed?: number;
}): Promise<void> {
  const random = makeRandom(input.seed ?? 1);
  const importer = await openImporter(input.directory);
  const history = new History(importer);
  const first = await history.add({ author: robot, message: 'Start\n', edits: firstFiles(random) });
  await importer.point('refs/tags/v1', first);
  for (let count = 0, number = 2; count < input.commits; number += 1) {
    const isMerge = random.next() < 0.15 && input.commits - count > 4;
    if (isMerge) {
      count += await addMerged(history, random, number);
    } else {
      await history.add(nextWork(random, history.files, { number, isSquashed: true }));
      count += 1;
    }
  }
  if (history.tip !== null) await importer.point('refs/heads/main', history.tip);
  await importer.finish();
}

/** Makes a bare repository whose diff from v1 to main adds `lines` lines in 50 commits. */
export async function makeLargeDiff(input: {
  readonly directory: string;
  readonly lines: number;
}): Promise<void> {
  const random = makeRandom(2);
  const importer = await openImporter(input.directory);
  const history = new History(importer);
  const first = await history.add({ author: robot, message: 'Start\n', edits: firstFiles(random) });
  await importer.point('refs/tags/v1', first);
  const commits = 50;
  const filesEach = 4;
  const linesEach = Math.ceil(input.lines / commits / filesEach);
  for (let index = 0; index < commits; index += 1) {
    const edits = new Map<string, string[]>();
    for (let file = 0; file < filesEach; file += 1) {
      edits.set(`services/imported/src/part${index}/File${file}.ts`, sourceLines(random, linesEach));
    }
    await history.add({ author: robot, message: `feat: import part ${index} (#${index + 2})\n`, edits });
  }
  if (history.tip !== null) await importer.point('refs/heads/main', history.tip);
  await importer.finish();
}
