import {
  BadAnswer,
  createApi,
  problemsOf,
  retryDefaults,
  toFailure
} from "./chunk-6HIBYYZY.js";
import {
  asInteger,
  asRecord,
  asText,
  readNodes,
  readPath
} from "./chunk-GU23WVXX.js";
import "./chunk-MCNSB6DF.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/github/tracked-reports.ts
var issuesMax = 1e4;
var issuesPerPage = 50;
var pagesMax = issuesMax / issuesPerPage;
var query = `query ($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
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
async function readTrackedReports(input, asked) {
  const api = await createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
  const found = /* @__PURE__ */ new Map();
  const problems = [];
  for (const label of asked.labels) {
    const { reports, isWhole } = await readLabel(api, { ...asked, label });
    for (const report of reports) found.set(report.key, report);
    if (!isWhole)
      problems.push(`More than ${issuesMax} issues have the label ${label}; those after them were not read.`);
  }
  return { reports: [...found.values()].sort(byNumber), problems };
}
var numberOf = ({ key }) => Number(key.slice(key.indexOf("#") + 1));
var byNumber = (left, right) => numberOf(left) - numberOf(right);
async function readLabel(api, {
  repository,
  label,
  signal
}) {
  const { owner, name } = repository;
  const topic = { what: `issues of ${owner}/${name}`, feature: "issues" };
  const reports = [];
  let after = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const variables = { owner, name, label, first: issuesPerPage, after };
    const answer = await api.query({ ...topic, signal, query, variables });
    const [problem] = problemsOf(answer.errors, topic);
    if (problem !== void 0) throw new Failure(problem);
    const issues = asRecord(answer.repository["issues"]);
    if (issues === null) throw toFailure(new BadAnswer("no issues"), { ...topic, signal, host: api.host });
    const home = asText(answer.repository["nameWithOwner"]) ?? `${owner}/${name}`;
    reports.push(...readNodes(issues).flatMap((issue) => toReport(issue, home)));
    after = asText(readPath(issues, "pageInfo", "endCursor"));
    if (readPath(issues, "pageInfo", "hasNextPage") !== true || after === null)
      return { reports, isWhole: true };
  }
  return { reports, isWhole: false };
}
function toReport(issue, home) {
  const number = asInteger(issue["number"]);
  if (number === null) return [];
  const labels = readNodes(issue["labels"]).flatMap((label) => asText(label["name"]) ?? []);
  return [
    {
      key: `${home}#${number}`,
      title: asText(issue["title"]),
      text: asText(issue["body"]) ?? "",
      sections: [],
      createdAt: asText(issue["createdAt"]),
      priority: null,
      services: [],
      labels,
      url: asText(issue["url"])
    }
  ];
}
export {
  readTrackedReports
};
