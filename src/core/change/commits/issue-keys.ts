// Issue keys of a range: where each was found and how sure it is that the range brings it. Pure.
import type { Confidence, IssueKey } from '../../../domain/change.ts';
import { commitRef, type Sha } from '../../../domain/units.ts';
import { type KeyMention, ownKeys, type Standing } from './key-mentions.ts';

/** Counts, by project, the commits that carry one of its keys. */
const countCarriers = (
  commits: readonly { readonly mentions: readonly KeyMention[] }[],
  standings: readonly Standing[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const commit of commits) {
    if (commit.mentions.length === 0) continue;
    const projects = new Set(
      commit.mentions
        .filter((mention) => !mention.glued && standings.includes(mention.standing))
        .map((mention) => mention.project),
    );
    for (const project of projects) counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return counts;
};

type Knowledge = {
  readonly seen: (project: string) => boolean;
  readonly recurs: (project: string) => boolean;
  readonly configured: boolean;
  readonly someRecur: boolean;
};

const learnProjects = (
  commits: readonly { readonly mentions: readonly KeyMention[] }[],
  projects: readonly string[] | null,
): Knowledge => {
  const carried = countCarriers(commits, ['marked', 'plain', 'linked']);
  const named = countCarriers(commits, ['marked', 'plain', 'linked', 'branch']);
  const configured = projects !== null;
  return {
    configured,
    seen: (project) => configured || (carried.get(project) ?? 0) >= 1 || (named.get(project) ?? 0) >= 2,
    recurs: (project) => configured || (carried.get(project) ?? 0) >= 2,
    someRecur: [...carried.values()].some((count) => count >= 2),
  };
};

const judge = (mention: KeyMention, knowledge: Knowledge): Confidence | null => {
  const { project } = mention;
  if (mention.glued && !knowledge.seen(project)) return null;
  switch (mention.standing) {
    case 'marked':
      return 'high';
    // `HTTP4-1 support` beside twelve commits of PAY is rather a name than a key.
    case 'plain':
      return knowledge.recurs(project) || !knowledge.someRecur ? 'high' : 'medium';
    case 'linked':
      return knowledge.recurs(project) ? 'high' : 'medium';
    case 'branch':
      return knowledge.configured ? 'high' : knowledge.seen(project) ? 'medium' : 'low';
    case 'mentioned':
      return knowledge.seen(project) ? 'medium' : 'low';
    case 'aside':
      return 'low';
  }
};

const rank: { readonly [confidence in Confidence]: number } = { high: 0, medium: 1, low: 2 };

/** What a range says of issues: the keys with their sources, and the keys that a commit is about, when it names any. */
export type KeyReading = {
  readonly issues: readonly IssueKey[];
  readonly keysOf: ReadonlyMap<Sha, readonly string[]>;
};

const sortByConfidenceThenKey = (issues: readonly IssueKey[]): readonly IssueKey[] =>
  issues
    .map((issue) => {
      const dash = issue.key.lastIndexOf('-');
      return { issue, project: issue.key.slice(0, dash), number: Number(issue.key.slice(dash + 1)) };
    })
    .sort((one, other) => {
      const byRank = rank[one.issue.confidence] - rank[other.issue.confidence];
      if (byRank !== 0) return byRank;
      if (one.project !== other.project) return one.project < other.project ? -1 : 1;
      return one.number - other.number;
    })
    .map(({ issue }) => issue);

/**
 * Judges the keys of a range, surest first.
 *
 * A key whose every carrier was reverted (`live` false) is at most `medium`: the range does not bring it.
 */
export const judgeIssueKeys = (input: {
  readonly commits: readonly {
    readonly sha: Sha;
    readonly live: boolean;
    readonly mentions: readonly KeyMention[];
  }[];
  readonly projects: readonly string[] | null;
}): KeyReading => {
  const knowledge = learnProjects(input.commits, input.projects);
  const found = new Map<string, { confidence: Confidence; sources: IssueKey['sources'][number][] }>();
  const keysOf = new Map<Sha, readonly string[]>();
  for (const commit of input.commits) {
    if (commit.mentions.length === 0) continue;
    const ref = commitRef(commit.sha);
    const about = new Map<string, Confidence>();
    for (const mention of commit.mentions) {
      const sure = judge(mention, knowledge);
      if (sure === null) continue;
      const confidence = sure === 'high' && !commit.live ? 'medium' : sure;
      const entry = found.get(mention.key) ?? { confidence, sources: [] };
      if (rank[confidence] < rank[entry.confidence]) entry.confidence = confidence;
      const from = mention.ref ?? ref;
      if (!entry.sources.some((source) => source.where === mention.where && source.ref === from))
        entry.sources.push({ where: mention.where, ref: from });
      found.set(mention.key, entry);
      const known = about.get(mention.key);
      if (known === undefined || rank[sure] < rank[known]) about.set(mention.key, sure);
    }
    keysOf.set(commit.sha, chooseKeys(commit.mentions, about));
  }
  const issues = [...found].map(([key, entry]) => ({
    key,
    confidence: entry.confidence,
    sources: entry.sources,
  }));
  return { issues: sortByConfidenceThenKey(issues), keysOf };
};

/** The surest keys of a commit: its own, else what its subject or trailers mention. */
const chooseKeys = (
  mentions: readonly KeyMention[],
  about: ReadonlyMap<string, Confidence>,
): readonly string[] => {
  const own = ownKeys(mentions).filter((key) => about.has(key));
  if (own.length > 0) return own;
  const named = mentions
    .filter((mention) => mention.where !== 'body' && about.has(mention.key))
    .map((mention) => mention.key);
  return [...new Set(named)];
};
