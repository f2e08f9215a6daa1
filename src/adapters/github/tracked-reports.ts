// Issues of a repository that have one of some labels, as reports of outages. Effects: network, through the API.
import type { TrackedReport } from '../../domain/incident-report.ts';
import { Failure } from '../../failure.ts';
import { createApi, type GithubApi } from './api.ts';
import type { CodeHostInput } from './code-host.ts';
import { BadAnswer, toFailure } from './failures.ts';
import { problemsOf } from './graphql-errors.ts';
import { asInteger, asRecord, asText, type JsonRecord, readNodes, readPath } from './json.ts';
import { retryDefaults } from './retry-defaults.ts';

/** What the repository gave; problems are for people. */
export type TrackedReports = {
  readonly reports: readonly TrackedReport[];
  readonly problems: readonly string[];
};

const issuesMax = 10_000;
/** Bodies are up to 64 KB: a page stays far below what is read at once. */
const issuesPerPage = 50;
const pagesMax = issuesMax / issuesPerPage;

const query = `query ($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    issues(
      labels: [$label]
      states: [OPEN, CLOSED]
      first: $first
      after: $after
      orderBy: { field: CREATED_AT, direction: ASC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        title
        body
        url
        createdAt
        labels(first: 50) { nodes { name } }
      }
    }
  }
}`;

type Repository = { readonly owner: string; readonly name: string };

/**
 * Open and closed issues with at least one of the labels, oldest first, each once; up to ten thousand a label.
 *
 * The text of an issue is read, its comments are not.
 * @throws {Failure} `github/…`
 */
export async function readTrackedReports(
  input: CodeHostInput,
  asked: {
    readonly repository: Repository;
    readonly labels: readonly string[];
    readonly signal: AbortSignal;
  },
): Promise<TrackedReports> {
  const api = await createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
  const found = new Map<string, TrackedReport>();
  const problems: string[] = [];
  // One label a question: that of several would be for issues which have them all, on some servers.
  for (const label of asked.labels) {
    const { reports, isWhole } = await readLabel(api, { ...asked, label });
    for (const report of reports) found.set(report.key, report);
    if (!isWhole)
      problems.push(`More than ${issuesMax} issues have the label ${label}; those after them were not read.`);
  }
  return { reports: [...found.values()].sort(byNumber), problems };
}

const numberOf = ({ key }: TrackedReport): number => Number(key.slice(key.indexOf('#') + 1));
const byNumber = (left: TrackedReport, right: TrackedReport): number => numberOf(left) - numberOf(right);

async function readLabel(
  api: GithubApi,
  {
    repository,
    label,
    signal,
  }: { readonly repository: Repository; readonly label: string; readonly signal: AbortSignal },
): Promise<{ readonly reports: readonly TrackedReport[]; readonly isWhole: boolean }> {
  const { owner, name } = repository;
  const topic = { what: `issues of ${owner}/${name}`, feature: 'issues' } as const;
  const reports: TrackedReport[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const variables: JsonRecord = { owner, name, label, first: issuesPerPage, after };
    const answer = await api.query({ ...topic, signal, query, variables });
    const [problem] = problemsOf(answer.errors, topic);
    // A report that was left out would be an outage that never happened.
    if (problem !== undefined) throw new Failure(problem);
    const issues = asRecord(answer.repository['issues']);
    if (issues === null) throw toFailure(new BadAnswer('no issues'), { ...topic, signal, host: api.host });
    const home = asText(answer.repository['nameWithOwner']) ?? `${owner}/${name}`;
    reports.push(...readNodes(issues).flatMap((issue) => toReport(issue, home)));
    after = asText(readPath(issues, 'pageInfo', 'endCursor'));
    if (readPath(issues, 'pageInfo', 'hasNextPage') !== true || after === null)
      return { reports, isWhole: true };
  }
  return { reports, isWhole: false };
}

function toReport(issue: JsonRecord, home: string): readonly TrackedReport[] {
  const number = asInteger(issue['number']);
  if (number === null) return [];
  const labels = readNodes(issue['labels']).flatMap((label) => asText(label['name']) ?? []);
  return [
    {
      key: `${home}#${number}`,
      title: asText(issue['title']),
      text: asText(issue['body']) ?? '',
      sections: [],
      createdAt: asText(issue['createdAt']),
      priority: null,
      services: [],
      labels,
      url: asText(issue['url']),
    },
  ];
}
