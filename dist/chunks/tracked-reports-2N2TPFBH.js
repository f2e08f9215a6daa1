import {
  IssueSchema,
  apiObject,
  createJiraApi,
  createJiraClient,
  external_exports,
  jiraErrorOf,
  locateClient,
  normalName
} from "./chunk-LT56ZFQM.js";
import {
  readList,
  readPath,
  readText,
  valueNames,
  valueText
} from "./chunk-AF2W2ZAY.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// node_modules/jira.js/dist/cloud/models/searchWarningLimitDetails.js
var SearchWarningLimitDetailsSchema = apiObject({
  /** The actual number of arguments supplied that exceeded the limit. */
  actual: external_exports.number().optional(),
  /** The arguments passed to the JQL clause. */
  arguments: external_exports.string().optional(),
  /** The JQL clause that triggered the limit, e.g. issueHistory(). */
  clause: external_exports.string().optional(),
  /** The maximum number of arguments allowed for the clause. */
  limit: external_exports.number().optional()
});

// node_modules/jira.js/dist/cloud/models/searchWarning.js
var SearchWarningSchema = apiObject({
  details: SearchWarningLimitDetailsSchema.optional(),
  /** A human-readable explanation of the warning suitable for surfacing to end users. */
  message: external_exports.string().optional(),
  /** The type of warning, e.g. CLAUSE_LIMIT_EXCEEDED. */
  type: external_exports.string().optional()
});

// node_modules/jira.js/dist/cloud/models/searchAndReconcileResults.js
var SearchAndReconcileResultsSchema = apiObject({
  /** Indicates whether this is the last page of the paginated response. */
  isLast: external_exports.boolean().optional(),
  /** The list of issues found by the search or reconsiliation. */
  issues: external_exports.array(IssueSchema).optional(),
  /** The ID and name of each field in the search results. */
  names: external_exports.record(external_exports.string(), external_exports.any()).optional(),
  /**
   * Continuation token to fetch the next page. If this result represents the last or the only page this token will be
   * null. This token will expire in 7 days.
   */
  nextPageToken: external_exports.string().nullish(),
  /** The schema describing the field types in the search results. */
  schema: external_exports.record(external_exports.string(), external_exports.any()).optional(),
  /**
   * Experimental. Warnings generated during the search, e.g. when a JQL clause exceeded its argument limit or when the
   * result set was truncated due to an ingestion limit. This field is currently rolling out behind a feature flag and
   * may be absent, empty, or change shape without notice until generally available.
   */
  warnings: external_exports.array(SearchWarningSchema).optional()
});

// node_modules/jira.js/dist/cloud/api/issueSearch.js
async function searchAndReconsileIssuesUsingJqlPost(client, parameters) {
  const config = {
    url: "/rest/api/3/search/jql",
    method: "POST",
    body: {
      expand: parameters.expand,
      fields: parameters.fields,
      fieldsByKeys: parameters.fieldsByKeys,
      jql: parameters.jql,
      maxResults: parameters.maxResults,
      nextPageToken: parameters.nextPageToken,
      properties: parameters.properties,
      reconcileIssues: parameters.reconcileIssues
    },
    schema: SearchAndReconcileResultsSchema
  };
  return await client.sendRequest(config);
}

// src/adapters/jira/report-fields.ts
var fieldsMax = 40;
var names = /* @__PURE__ */ new Set([
  ...[
    "date",
    "incidentdate",
    "incidentstart",
    "starttime",
    "startedat",
    "affectedservice",
    "affectedservices"
  ],
  ...[
    "severity",
    "incidentseverity",
    "severitylevel",
    "trigger",
    "cause",
    "causes",
    "rootcause",
    "rootcauses"
  ],
  ...["rootcauseanalysis", "rca", "contributingfactors", "contributingcauses", "impact", "customerimpact"],
  ...["userimpact", "businessimpact", "mitigation", "resolutionsteps", "resolutionnotes"],
  ...["fix", "recovery", "workaround", "timeline", "detection", "prevention", "preventiveactions"],
  ...[
    "preventivemeasures",
    "correctiveactions",
    "actionitems",
    "followup",
    "followups",
    "lessonslearned",
    "postmortem"
  ],
  ...[
    "incidentsummary",
    "whathappened",
    "발생일시",
    "발생시각",
    "장애일시",
    "장애발생일시",
    "영향서비스",
    "심각도",
    "장애등급"
  ],
  ...["원인", "근본원인", "장애원인", "영향", "장애영향", "영향범위", "조치", "조치내용", "복구", "복구내용"],
  ...["대응", "재발방지", "재발방지대책", "후속조치", "타임라인", "교훈"]
]);
var findReportFields = (fields) => fields.flatMap((field) => {
  const id = readText(field, "id");
  const name = readText(field, "name");
  return id?.startsWith("customfield_") && name !== null && names.has(normalName(name)) ? [{ id, name }] : [];
}).slice(0, fieldsMax);

// src/adapters/jira/tracked-reports.ts
var issuesPerPage = 50;
var issuesMax = 1e4;
var pagesMax = 2 * issuesMax / issuesPerPage;
var askedFields = [
  "summary",
  "description",
  "created",
  "priority",
  "components",
  "labels",
  "status",
  "issuetype"
];
async function readTrackedReports(input, { jql, signal }) {
  const clientInput = locateClient(input);
  const { site } = clientInput;
  const client = createJiraClient(clientInput, signal);
  const problems = [];
  const fields = await readFields(client, site, problems);
  const reports = [];
  const page = site.deployment === "cloud" ? cloudPages(client) : dataCenterPages(client);
  let at = { token: null, startAt: 0 };
  for (let count = 0; at !== null && count < pagesMax; count += 1) {
    const { issues, next } = await askPage(page, { jql, fields, at, site });
    for (const issue of issues) {
      const report = toReport(issue, fields, site);
      if (report !== null) reports.push(report);
    }
    at = next;
    if (reports.length >= issuesMax) break;
  }
  if (at !== null)
    problems.push(
      `Jira finds more than ${reports.length} issues; those after them were not read. Narrow the JQL, for example by time.`
    );
  return { reports: reports.slice(0, issuesMax), problems };
}
async function readFields(client, site, problems) {
  try {
    return findReportFields(await createJiraApi(client, site).readFields());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const isRefused = error.code === "jira/unauthorized" || error.code === "jira/forbidden";
    if (isRefused && site.deployment === "data-center") throw error;
    problems.push(`${error.message} Fields for root cause, impact and prevention were not looked for.`);
    return [];
  }
}
var cloudPages = (client) => async ({ jql, fields, at }) => {
  const answer = await searchAndReconsileIssuesUsingJqlPost(client, {
    jql,
    fields: [...fields],
    maxResults: issuesPerPage,
    ...at.token !== null && { nextPageToken: at.token }
  });
  const token = readText(answer, "nextPageToken");
  const isLast = token === null || token === at.token || readPath(answer, "isLast") === true;
  return { issues: issuesOf(answer), next: isLast ? null : { token, startAt: 0 } };
};
var dataCenterPages = (client) => async ({ jql, fields, at }) => {
  const answer = await client.sendRequest({
    url: "/rest/api/2/search",
    method: "POST",
    body: { jql, startAt: at.startAt, maxResults: issuesPerPage, fields }
  });
  const issues = issuesOf(answer);
  const startAt = at.startAt + issues.length;
  const total = readPath(answer, "total");
  const isLast = issues.length === 0 || typeof total !== "number" || startAt >= total;
  return { issues, next: isLast ? null : { token: null, startAt } };
};
async function askPage(ask, input) {
  const { jql, fields, at, site } = input;
  try {
    return await ask({ jql, fields: [...askedFields, ...fields.map(({ id }) => id)], at });
  } catch (error) {
    if (error instanceof NoIssues) throw badAnswer(site, error);
    throw error instanceof Failure && jiraErrorOf(error)?.status === 400 ? refusedJql(site, error) : error;
  }
}
var NoIssues = class extends Error {
};
function issuesOf(answer) {
  const issues = readPath(answer, "issues");
  if (!Array.isArray(issues)) throw new NoIssues("no list of issues");
  return issues;
}
function toReport(issue, fields, site) {
  const key = readText(issue, "key");
  if (key === null) return null;
  const format = site.deployment === "cloud" ? "adf" : "wiki";
  const values = readPath(issue, "fields");
  return {
    key,
    title: readText(values, "summary"),
    text: valueText(readPath(values, "description"), format),
    sections: fields.map(({ id, name }) => ({ name, text: valueText(readPath(values, id), format) })).filter(({ text }) => text !== ""),
    createdAt: readText(values, "created"),
    priority: readText(values, "priority", "name"),
    services: valueNames(values, "components"),
    labels: readList(values, "labels").filter((label) => typeof label === "string"),
    url: site.urlOf(issue, key)
  };
}
function refusedJql(site, cause) {
  const said = jiraErrorOf(cause)?.said.slice(0, 3) ?? [];
  return new Failure({
    code: "incidents/invalid",
    message: `Jira at ${site.host} refuses the JQL.${said.length === 0 ? "" : ` It says: ${said.join(" · ")}`}`,
    hint: "Try it in the search of Jira. Cloud wants a condition in it, not only an order: project = INC ORDER BY key.",
    cause
  });
}
var badAnswer = (site, cause) => new Failure({
  code: "jira/bad-answer",
  message: `Jira at ${site.host} gave JSON that is not a list of issues.`,
  hint: "Check that the address is that of Jira and not of another service beside it.",
  cause
});
export {
  readTrackedReports
};
