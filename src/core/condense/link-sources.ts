// Which issues and pull requests tell of which unit of change. Pure.
import type { Change, Commit, ModuleChange } from '../../domain/change.ts';
import type { IssueReading, PullRequestContext } from '../../domain/context.ts';
import type { Ref } from '../../domain/units.ts';
import { type ChangeUnit, groupCommits } from './change-units.ts';
import { ownPullRequests } from './own-pull-requests.ts';

/** An issue that its tracker told, under the ref of the key in the commits. */
export type FoundIssue = Extract<IssueReading, { status: 'found' | 'moved' }> & { readonly ref: Ref };

/** A unit with the sources that are told below it: each issue and pull request is below one unit of the change. */
export type LinkedUnit = {
  readonly module: ModuleChange;
  readonly unit: ChangeUnit;
  readonly issues: readonly FoundIssue[];
  readonly pullRequests: readonly PullRequestContext[];
  /** Refs of the pull requests that brought it as the host knows them, those told below another unit included. */
  readonly hostedRefs: readonly Ref[];
};

/**
 * Links every unit of the change to its sources, in the order of the modules and their units.
 *
 * An issue is below the first unit whose work it is, else below the first that names it. What was undone for good has
 * no sources: they tell what is not there.
 */
export function linkSources(change: Change): readonly LinkedUnit[] {
  const { context } = change;
  const grouped = change.modules.flatMap((module) => {
    const { ownerOf, groups } = ownPullRequests(
      context.pullRequests.filter((pull) => pull.module === module.name),
    );
    return groupCommits(module, groups).map((unit) => {
      const commits = tellingCommits(unit);
      const pulls = commits.flatMap(({ sha }) => ownerOf.get(sha) ?? []);
      return { module, unit, commits, pulls: [...new Set(pulls)] };
    });
  });
  const issueOf = new Map<string, FoundIssue>();
  for (const issue of context.issues)
    if (issue.status === 'found' || issue.status === 'moved') issueOf.set(issue.key, issue);

  const teller = new Map<FoundIssue | PullRequestContext, ChangeUnit>();
  const claim = (source: FoundIssue | PullRequestContext | undefined, unit: ChangeUnit) => {
    if (source !== undefined && !teller.has(source)) teller.set(source, unit);
  };
  for (const { unit, commits } of grouped)
    for (const { issueKeys } of commits) claim(issueOf.get(issueKeys[0] ?? ''), unit);
  for (const { unit, commits, pulls } of grouped) {
    for (const key of keysOf(commits)) claim(issueOf.get(key), unit);
    for (const pull of pulls) claim(pull, unit);
  }
  return grouped.map(({ module, unit, commits, pulls }) => ({
    module,
    unit,
    issues: keysOf(commits)
      .flatMap((key) => issueOf.get(key) ?? [])
      .filter((issue) => teller.get(issue) === unit),
    pullRequests: pulls.filter((pull) => teller.get(pull) === unit),
    hostedRefs: pulls.map(({ ref }) => ref),
  }));
}

/** The commits by which a unit has its sources: those told, and the merges that brought them. */
export function tellingCommits(unit: ChangeUnit): readonly Commit[] {
  if (unit.told.length === 0) return [];
  return [...unit.told, ...unit.folded.filter((commit) => commit.fate === 'merge')];
}

/** Issue keys of commits, each once. */
export function keysOf(commits: readonly Commit[]): readonly string[] {
  return [...new Set(commits.flatMap((commit) => commit.issueKeys))];
}
