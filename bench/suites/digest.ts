// The digest beside its input: how much smaller it is, and whether the note still accounts for every commit. Effects: makes repositories.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateNote } from '../../src/domain/generated/note.validate.js';
import { makeRepository } from '../make-repository.ts';
import { type BenchContext, type Measure, measure } from '../measure.ts';
import { assertExit, runNode } from '../run-process.ts';

export const name = 'digest';

const sizes = [250, 1000];
/** DESIGN.md: at least 95 % smaller than its input. */
const shareMax = 0.05;

export async function run({ root, report }: BenchContext): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockkeeper-digest-'));
  try {
    const measures: Measure[] = [];
    for (const commits of sizes) {
      report(`${commits} commits`);
      measures.push(...(await measureDigest({ root, folder, commits })));
    }
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureDigest(input: {
  readonly root: string;
  readonly folder: string;
  readonly commits: number;
}): Promise<readonly Measure[]> {
  const repository = join(input.folder, `commits-${input.commits}`);
  const out = join(input.folder, `out-${input.commits}`);
  await makeRepository({ directory: repository, commits: input.commits });
  const cli = join(input.root, 'dist/cli.js');
  const args = [cli, 'note', '--repo', repository, '--base', 'v1', '--head', 'HEAD', '--out', out];
  assertExit(await runNode(args, { root: input.root }), [0], 'note');
  const note: unknown = JSON.parse(readFileSync(join(out, 'note.json'), 'utf8'));
  if (!validateNote(note)) throw new Error('note.json is not valid');
  const { commits, digest } = note.coverage;
  const label = `${input.commits.toLocaleString('en')} commits`;
  const accounted = commits.summarised + commits.grouped + commits.cut;
  return [
    measure({ name: `${label}: input`, value: digest.inputTokens, unit: 'tokens' }),
    measure({ name: `${label}: digest`, value: digest.tokens, unit: 'tokens', limit: digest.budgetTokens }),
    measure({
      name: `${label}: digest over its input`,
      value: digest.tokens / digest.inputTokens,
      unit: '×',
      limit: shareMax,
    }),
    measure({
      name: `${label}: commits not accounted for`,
      value: input.commits - accounted,
      unit: 'commits',
      limit: 0,
    }),
  ];
}
