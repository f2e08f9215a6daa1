// Reads a range through the port with the parsers, as the flow does. Effects: runs git.
import { createDiffParser } from '../../../src/core/change/git/parse-diff.ts';
import { createLogParser } from '../../../src/core/change/git/parse-log.ts';
import type { GitCommit, GitFile } from '../../../src/domain/change.ts';
import type { PathFilter, SourceControl } from '../../../src/ports.ts';

export type ReadRange = { readonly commits: readonly GitCommit[]; readonly files: readonly GitFile[] };

export async function readRange(
  sourceControl: SourceControl,
  input: { directory: string; base: string; head: string; filter?: PathFilter },
): Promise<ReadRange> {
  const repository = await sourceControl.openRepository(input.directory);
  const baseSha = await sourceControl.resolveCommit(repository, input.base);
  const headSha = await sourceControl.resolveCommit(repository, input.head);
  const filter = input.filter ?? { paths: [], exclude: [] };
  const log = createLogParser();
  const diff = createDiffParser();
  for await (const chunk of sourceControl.streamLog(repository, {
    include: headSha,
    exclude: baseSha,
    filter,
    withPaths: true,
  }))
    log.push(chunk);
  for await (const chunk of sourceControl.streamDiff(repository, { baseSha, headSha, filter }))
    diff.push(chunk);
  return { commits: log.finish(), files: diff.finish() };
}

/** The counts as git's `--shortstat` and `rev-list --count` give them. */
export function countRange({ commits, files }: ReadRange) {
  return {
    commits: commits.length,
    files: files.length,
    insertions: files.reduce((sum, file) => sum + file.insertions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}

export function parseShortstat(commits: string, shortstat: string) {
  const read = (pattern: RegExp) => Number(pattern.exec(shortstat)?.[1] ?? 0);
  return {
    commits: Number(commits),
    files: read(/(\d+) files? changed/),
    insertions: read(/(\d+) insertions?/),
    deletions: read(/(\d+) deletions?/),
  };
}
