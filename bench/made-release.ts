// A made release of pull requests and issues, as a team of a shop writes them, with key facts hidden in it. Pure.
import type { HostedPullRequest, TrackedIssue } from '../src/domain/context.ts';
import type { StatementKind } from '../src/domain/digest.ts';
import { epochMs, issueRef, pullRequestRef, type Ref } from '../src/domain/units.ts';
import { acceptanceLines, checks, findings, plantedFacts, reasons, works } from './made-sentences.ts';
import { makeRandom, type Random } from './random.ts';

/** A fact that a digest must keep: every needle stands in it, whatever the words around them. */
export type PlantedFact = {
  readonly kind: StatementKind;
  /** The source that says it. */
  readonly ref: Ref;
  readonly text: string;
  readonly needles: readonly string[];
};

/** A commit of the main branch, squashed from the pull request of the same number, newest first in a list. */
export type MadeCommit = {
  readonly sha: string;
  readonly number: number;
  readonly subject: string;
  readonly body: string;
  readonly issueKey: string | null;
};

export type BigRelease = {
  readonly pullRequests: readonly HostedPullRequest[];
  readonly issues: readonly TrackedIssue[];
  readonly commits: readonly MadeCommit[];
  readonly planted: readonly PlantedFact[];
};

const pullRequestCount = 60;
const issueCount = 40;
/** Pull requests that belong to an issue; those beyond the number of issues are the second of theirs. */
const plannedCount = 45;
/** Every third source of a kind, so that no place is special. */
const plantEvery = 3;
const people = ['minji', 'ada', 'seojun', 'ines', 'tom', 'joerg'] as const;

/** 60 pull requests and 40 issues of some 440 tokens each; 45 pull requests belong to an issue, some to the same one. */
export function makeBigRelease(seed: number): BigRelease {
  const random = makeRandom(seed);
  const planted: PlantedFact[] = [];
  const issues = Array.from({ length: issueCount }, (_, index) => {
    const key = `PAY-${1200 + index}`;
    const fact = index % plantEvery === 1 ? plantedFacts.issue[(index - 1) / plantEvery] : undefined;
    if (fact) planted.push({ ...fact, ref: issueRef(key) });
    return makeIssue(random, { key, work: workOf(index), fact: fact ?? null });
  });
  const pullRequests = Array.from({ length: pullRequestCount }, (_, index) => {
    const number = 3100 + index;
    const fact = index % plantEvery === 2 ? plantedFacts.pullRequest[(index - 2) / plantEvery] : undefined;
    if (fact) planted.push({ ...fact, ref: pullRequestRef(number, null) });
    const issue = index < plannedCount ? (issues[index % issueCount] ?? null) : null;
    return makePullRequest(random, { number, index, issue, fact: fact ?? null });
  });
  const commits = pullRequests.map((pull, index): MadeCommit => {
    const issue = index < plannedCount ? issues[index % issueCount] : undefined;
    return {
      sha: pull.commits[0] ?? '',
      number: pull.number,
      subject: `${pull.title} (#${pull.number})`,
      body: issue === undefined ? '' : `Refs: ${issue.key}`,
      issueKey: issue?.key ?? null,
    };
  });
  return { pullRequests, issues, commits: commits.reverse(), planted };
}

type Work = (typeof works)[number];
type Fact = Omit<PlantedFact, 'ref'>;

/** Work of its own for each index: a thing of the shop and what is done with it. */
const workOf = (index: number): Work => works[index % works.length] ?? works[0];

function makeIssue(
  random: Random,
  { key, work, fact }: { readonly key: string; readonly work: Work; readonly fact: Fact | null },
): TrackedIssue {
  const criteria = acceptanceLines(random, work.thing);
  const asksFor = fact?.kind === 'acceptance' ? [...criteria.slice(1), fact.text] : criteria;
  const background = [...reasons(random, work.thing), ...findings(random, work.thing)];
  if (fact !== null && fact.kind !== 'acceptance')
    background.splice(random.between(2, background.length - 1), 0, fact.text);
  return {
    key,
    url: `https://jira.example.com/browse/${key}`,
    title: `${work.thing}: ${work.goal}`,
    type: random.pick(['Story', 'Task', 'Bug']),
    status: 'Done',
    statusCategory: 'done',
    priority: random.pick(['Medium', 'Medium', 'High', 'Low']),
    assignee: random.pick(people),
    description: `## Background\n\n${paragraphs(random, background)}`,
    acceptanceCriteria: asksFor.map((line) => `- ${line}`).join('\n'),
    parent: null,
    epic: { key: 'PAY-1100', title: 'Calmer checkout' },
    links: [],
    fixVersions: ['2026.11'],
    labels: [],
  };
}

function makePullRequest(
  random: Random,
  input: {
    readonly number: number;
    readonly index: number;
    readonly issue: TrackedIssue | null;
    readonly fact: Fact | null;
  },
): HostedPullRequest {
  const { number, index, issue, fact } = input;
  const work = workOf(index < plannedCount ? index % issueCount : index);
  const told = [...findings(random, work.thing), ...reasons(random, work.thing)];
  if (fact !== null) told.splice(random.between(1, told.length - 1), 0, fact.text);
  const tested = checks(random, work.thing);
  const body = [
    '## Summary',
    paragraphs(random, told),
    '## How it was tested',
    tested.map((line) => `- ${line}`).join('\n'),
    '## Checklist',
    '- [x] I have added tests\n- [x] Docs updated\n- [ ] Breaking change (callers must be told)',
    ...(issue === null ? [] : [`Refs ${issue.key}`]),
  ].join('\n\n');
  const sha = (0x10_0000_0000 + number * 7919).toString(16).padEnd(40, '0');
  return {
    number,
    repository: 'shop/payments',
    url: `https://github.com/shop/payments/pull/${number}`,
    title: index < issueCount || index >= plannedCount ? work.deed : `${work.deed}, second part`,
    body,
    labels: [random.pick(['enhancement', 'bug', 'backend'])],
    author: random.pick(people),
    isAuthorBot: false,
    commitAuthors: [],
    headSha: sha,
    reviews: [
      {
        reviewer: random.pick(people),
        isBot: false,
        canWrite: true,
        state: 'approved',
        submittedAt: epochMs(1_790_000_000_000),
        commitSha: sha,
      },
    ],
    requestedReviewers: [],
    mergedBy: random.pick(people),
    mergedAt: epochMs(1_790_000_000_000 + number),
    baseBranch: 'main',
    headBranch: `work/${number}`,
    linkedIssues: [],
    filesCount: random.between(1, 12),
    commits: [sha],
  };
}

/** Sentences as prose of three or four a paragraph. */
function paragraphs(random: Random, sentences: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const count = random.between(3, 4);
    parts.push(sentences.slice(at, at + count).join(' '));
    at += count;
  }
  return parts.join('\n\n');
}
