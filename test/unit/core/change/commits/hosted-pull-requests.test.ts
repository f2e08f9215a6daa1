// What the code host knows of pull requests comes to the commits: numbers and issue keys.
import { describe, expect, it } from 'vitest';
import { readHosted } from '../../../../../src/core/change/commits/hosted-pull-requests.ts';
import { readCommit } from '../../../../../src/core/change/read-commit.ts';
import { understandModule } from '../../../../../src/core/change/understand-module.ts';
import { pullRequestRef } from '../../../../../src/domain/units.ts';
import { makeGitCommit, makeRange, sha } from '../../../../fakes/change.ts';
import { makePullRequest } from '../../../../fakes/context.ts';
import { makeSettings } from '../../../../fakes/settings.ts';

const refOf = (number: number) => pullRequestRef(number, null);

const understand = (subject: string, hosted: Parameters<typeof readHosted>[0]) =>
  understandModule({
    name: 'shop',
    url: 'https://github.com/example/shop',
    scope: null,
    paths: [],
    range: makeRange(),
    readings: [readCommit(makeGitCommit({ subject }), null)],
    files: [],
    takenAway: [],
    texts: new Map(),
    component: null,
    certificates: [],
    runtimeNeeds: { needs: [], manifests: [], problems: [] },
    codeOwners: null,
    hosted,
    settings: makeSettings(),
  });

describe('readHosted', () => {
  it('finds the key of a branch when the title has none', () => {
    const pull = makePullRequest({ title: 'Send receipts', body: '', headBranch: 'feature/PAY-9-receipts' });
    const { mentionsOf } = readHosted([pull], { projects: null, refOf });
    expect(mentionsOf.get(sha('a1'))).toMatchObject([{ key: 'PAY-9', standing: 'branch', ref: 'pr:#12' }]);
  });

  it('passes over keys that a description only mentions', () => {
    const pull = makePullRequest({ title: 'Send receipts', body: 'Like PAY-1, see PAY-2.', headBranch: 'x' });
    const { mentionsOf } = readHosted([pull], { projects: null, refOf });
    expect(mentionsOf.get(sha('a1'))).toEqual([]);
  });
});

describe('a module whose host was asked', () => {
  it('gives a commit without a number its pull request, with its title and its issue', () => {
    const module = understand('Send receipts', [makePullRequest({ title: 'PAY-7: Receipts by e-mail' })]);
    expect(module.commits[0]).toMatchObject({ pullRequests: [12], issueKeys: ['PAY-7'] });
    expect(module.pullRequests).toMatchObject([{ number: 12, title: 'PAY-7: Receipts by e-mail' }]);
    expect(module.issues).toMatchObject([
      { key: 'PAY-7', confidence: 'high', sources: [{ where: 'pull-request', ref: 'pr:#12' }] },
    ]);
  });

  it('believes the host rather than the number of another repository in the subject', () => {
    const module = understand('Backport receipts (#99)', [makePullRequest({ number: 12 })]);
    expect(module.commits[0]?.pullRequests).toEqual([12]);
  });

  it('keeps the number in the subject where the host knows none', () => {
    expect(understand('Send receipts (#34)', []).commits[0]?.pullRequests).toEqual([34]);
  });
});
