// Groups the commits of a module into units that a person would tell in one line. Pure.
import type { Commit, ModuleChange, Story } from '../../domain/change.ts';
import type { Sha } from '../../domain/units.ts';

/**
 * Commits that belong together: one pull request, one issue, or one story of doing, undoing and redoing.
 *
 * Shape: `told` newest first and never empty unless `story` was undone for good; `folded` are the merges,
 * reverts and reverted commits that the unit tells along with them. Every commit is in one unit at most.
 */
export type ChangeUnit = {
  readonly told: readonly Commit[];
  readonly folded: readonly Commit[];
  readonly story: Story | null;
};

/**
 * Groups all commits that are not noise; merges that bring nothing in the range stay out.
 *
 * `together` are commits that the code host knows to be one pull request.
 */
export function groupCommits(
  module: ModuleChange,
  together: readonly (readonly Sha[])[] = [],
): readonly ChangeUnit[] {
  const bySha = new Map(module.commits.map((commit) => [commit.sha, commit]));
  const groupOf = new UnionOfShas(module.commits.map((commit) => commit.sha));
  joinMerged(module, bySha, groupOf);
  joinTogether(together, bySha, groupOf);
  joinIssues(module.commits, groupOf);
  for (const story of module.stories) {
    groupOf.join(story.original, story.undo);
    if (story.redo !== undefined) groupOf.join(story.undo, story.redo);
  }
  return collectUnits(module, groupOf);
}

/** Union-find over commits. */
class UnionOfShas {
  readonly #parent: Map<Sha, Sha>;

  constructor(shas: readonly Sha[]) {
    this.#parent = new Map(shas.map((sha) => [sha, sha]));
  }

  root(sha: Sha): Sha {
    let current = sha;
    for (;;) {
      const parent = this.#parent.get(current) ?? current;
      if (parent === current) return current;
      this.#parent.set(current, this.#parent.get(parent) ?? parent);
      current = parent;
    }
  }

  join(first: Sha, second: Sha): void {
    if (this.#parent.has(first) && this.#parent.has(second))
      this.#parent.set(this.root(first), this.root(second));
  }
}

/** Commits that a merge on the main line brought belong to that merge; older merges claim first. */
function joinMerged(module: ModuleChange, bySha: ReadonlyMap<Sha, Commit>, groupOf: UnionOfShas): void {
  const mainLine: Commit[] = [];
  for (let next = bySha.get(module.range.headSha); next; next = bySha.get(next.parents[0] ?? ''))
    mainLine.push(next);
  const claimed = new Set(mainLine.map((commit) => commit.sha));
  for (const merge of mainLine.reverse()) {
    if (merge.pullRequests.length === 0) continue;
    const waiting = merge.parents.slice(1);
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      const commit = bySha.get(sha);
      if (!commit || claimed.has(sha)) continue;
      claimed.add(sha);
      if (commit.fate === 'told') groupOf.join(sha, merge.sha);
      waiting.push(...commit.parents);
    }
  }
}

function joinTogether(
  together: readonly (readonly Sha[])[],
  bySha: ReadonlyMap<Sha, Commit>,
  groupOf: UnionOfShas,
): void {
  for (const shas of together) {
    const [first, ...rest] = shas.filter((sha) => bySha.get(sha)?.fate === 'told');
    if (first !== undefined) for (const sha of rest) groupOf.join(first, sha);
  }
}

/** Told commits with the same first issue key belong together. */
function joinIssues(commits: readonly Commit[], groupOf: UnionOfShas): void {
  const firstOf = new Map<string, Sha>();
  for (const commit of commits) {
    const key = commit.issueKeys[0];
    if (key === undefined || commit.fate !== 'told') continue;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, commit.sha);
    else groupOf.join(first, commit.sha);
  }
}

function collectUnits(module: ModuleChange, groupOf: UnionOfShas): readonly ChangeUnit[] {
  const groups = new Map<Sha, { told: Commit[]; folded: Commit[] }>();
  for (const commit of module.commits) {
    if (commit.fate === 'noise') continue;
    const root = groupOf.root(commit.sha);
    const group = groups.get(root) ?? { told: [], folded: [] };
    (commit.fate === 'told' ? group.told : group.folded).push(commit);
    groups.set(root, group);
  }
  const storyOf = new Map(module.stories.map((story) => [groupOf.root(story.undo), story]));
  return [...groups]
    .map(([root, group]) => ({ ...group, story: storyOf.get(root) ?? null }))
    .filter((unit) => unit.told.length > 0 || unit.story !== null);
}
