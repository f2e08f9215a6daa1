// Tests that refs are resolved to sources that exist, and only where one is meant. Pure.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRefs } from '../../../../../src/core/draft/parts/known-refs.ts';
import { makeChange, makeCommit, makeFile, makeModule, sha } from '../../../../fakes/change.ts';
import { makeContext, makePullRequest } from '../../../../fakes/context.ts';
import { makeDraftCase } from '../../../../fakes/draft-case.ts';

const change = makeChange({
  modules: [
    makeModule({
      commits: [
        makeCommit({ sha: sha('1a2b3c4d5e6f'), pullRequests: [12] }),
        makeCommit({ sha: sha('aaaaaaa1'), headline: 'One' }),
        makeCommit({ sha: sha('aaaaaaa2'), headline: 'Two' }),
      ],
      files: [
        makeFile({ path: 'db/V2__tiers.sql' }),
        makeFile({ path: 'a/values.yaml' }),
        makeFile({ path: 'b/values.yaml' }),
      ],
      pullRequests: [{ number: 12, ref: 'pr:#12', commits: ['c:1a2b3c4d'] }],
      issues: [{ key: 'PAY-7', confidence: 'high', sources: [{ where: 'subject', ref: 'c:1a2b3c4d' }] }],
    }),
  ],
  context: makeContext({
    pullRequests: [
      makePullRequest({ ref: 'pr:shop/web#30', number: 30, module: 'web' }),
      makePullRequest({ ref: 'pr:shop/web#31', number: 31, module: 'web' }),
      makePullRequest({ ref: 'pr:shop/app#31', number: 31, module: 'app' }),
    ],
    checks: [
      { ref: 'check:build', module: 'receipts', name: 'build', kind: 'status', state: 'success', url: null },
    ],
  }),
});
const { input, baseline } = makeDraftCase({ change });
const resolve = indexRefs({ change, digest: input.digest, baseline });

describe('indexRefs', () => {
  it.each([
    ['pr:#12', 'pr:#12'],
    ['#12', 'pr:#12'],
    ['PR #12', 'pr:#12'],
    ['pr:12', 'pr:#12'],
    ['[pr:#12]', 'pr:#12'],
    ['shop/web#30', 'pr:shop/web#30'],
    ['#30', 'pr:shop/web#30'],
    ['PAY-7', 'jira:PAY-7'],
    ['jira: PAY-7', 'jira:PAY-7'],
    ['c:1a2b3c4d', 'c:1a2b3c4d'],
    [sha('1a2b3c4d5e6f'), 'c:1a2b3c4d'],
    ['c:1a2b3c4d5e', 'c:1a2b3c4d'],
    ['1a2b3c4', 'c:1a2b3c4d'],
    ['`db/V2__tiers.sql`', 'file:db/V2__tiers.sql'],
    ['V2__tiers.sql', 'file:db/V2__tiers.sql'],
    ['file:db/V2__tiers.sql:14', 'file:db/V2__tiers.sql'],
    ['build', 'check:build'],
  ])('%s is %s', (written, ref) => {
    expect(resolve(written)).toBe(ref);
  });

  it.each([
    ['an issue of another release', 'PAY-8'],
    ['a pull request that two modules have', '#31'],
    ['a file name that two folders have', 'values.yaml'],
    ['the beginning of two commits', 'aaaaaaa'],
    ['a number', '12'],
    ['a sentence', 'as PAY-7 says'],
    ['an address', 'https://evil.example/pull/12'],
    ['nothing', ''],
    ['a name of every object', 'constructor'],
    ['a note', 'note:0123456789ab'],
  ])('%s names nothing', (_, written) => {
    expect(resolve(written)).toBe(null);
  });

  it('never makes a ref up', () => {
    const known = new Set(
      ['pr:#12', 'jira:PAY-7', 'c:1a2b3c4d', '#12', 'aaaaaaa', 'x'].map((ref) => resolve(ref)),
    );
    expect(known).toEqual(new Set(['pr:#12', 'jira:PAY-7', 'c:1a2b3c4d', null]));
    fc.assert(
      fc.property(fc.string(), (written) => {
        const ref = resolve(written);
        return ref === null || resolve(ref) === ref;
      }),
    );
  });
});
