// The big made release of the benchmarks as a change, with the commits that brought it. Pure.
import { sourceLines } from '../../bench/made-files.ts';
import { type BigRelease, makeBigRelease } from '../../bench/made-release.ts';
import { makeRandom } from '../../bench/random.ts';
import type { Change } from '../../src/domain/change.ts';
import { issueRef, pullRequestRef } from '../../src/domain/units.ts';
import { addedLines, makeChange, makeCommit, makeFile, makeModule, makeRange } from './change.ts';
import { makeContext } from './context.ts';

/** The change of `makeBigRelease(seed)`: one squashed commit and one file for each pull request. */
export function makeBigChange(seed: number): { readonly release: BigRelease; readonly change: Change } {
  const release = makeBigRelease(seed);
  const commits = release.commits.map(({ sha, number, subject, body, issueKey }) =>
    makeCommit({
      sha,
      subject,
      body,
      headline: subject.replace(/ \(#\d+\)$/, ''),
      pullRequests: [number],
      issueKeys: issueKey === null ? [] : [issueKey],
      touched: [{ status: 'M', path: `src/part-${number}.ts` }],
      touchedCount: 1,
    }),
  );
  const random = makeRandom(seed);
  const files = release.commits.map(({ number }) =>
    makeFile({ path: `src/part-${number}.ts`, excerpt: addedLines(...sourceLines(random, 8)) }),
  );
  const module = 'payments';
  const change = makeChange({
    modules: [
      makeModule({ name: module, commits, files, range: makeRange({ headSha: commits[0]?.sha ?? '' }) }),
    ],
    context: makeContext({
      pullRequests: release.pullRequests.map((pull) => ({
        ...pull,
        module,
        ref: pullRequestRef(pull.number, null),
      })),
      issues: release.issues.map((issue) => ({
        status: 'found',
        key: issue.key,
        issue,
        ref: issueRef(issue.key),
      })),
    }),
  });
  return { release, change };
}
