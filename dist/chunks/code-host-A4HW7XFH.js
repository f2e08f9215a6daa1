import {
  BadAnswer,
  RefusedQuery,
  createApi,
  perPage,
  problemOf,
  problemsOf,
  retryDefaults,
  toFailure
} from "./chunk-6HIBYYZY.js";
import {
  asInteger,
  asList,
  asRecord,
  asText,
  readNodes,
  readPath
} from "./chunk-GU23WVXX.js";
import {
  locate,
  webHostsOf
} from "./chunk-AGY5NJUG.js";
import "./chunk-MCNSB6DF.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/github/approvals.ts
async function readEnvironmentApprovals({ api, repository, signal }, of) {
  const [owner, name, run] = [repository.owner, repository.name, of.runId].map(encodeURIComponent);
  const answer = await api.getList({
    what: `the approvals of run ${of.runId} of ${repository.owner}/${repository.name}`,
    feature: "approvals",
    signal,
    path: `/repos/${owner}/${name}/actions/runs/${run}/approvals`,
    page: null
  });
  const environment = of.environment.toLowerCase();
  return answer.map(asRecord).filter((review) => review !== null).filter((review) => environmentsOf(review).includes(environment)).flatMap((review) => parseApproval(review) ?? []);
}
var environmentsOf = (review) => asList(review["environments"]).map((each) => (asText(readPath(each, "name")) ?? "").toLowerCase());
function parseApproval(review) {
  const state = review["state"];
  if (state !== "approved" && state !== "rejected") return null;
  const login = asText(readPath(review, "user", "login"));
  return {
    // As everywhere on GitHub, for an account that is gone.
    approver: login ?? "ghost",
    state,
    isBot: readPath(review, "user", "type") === "Bot" || (login?.endsWith("[bot]") ?? false),
    at: null,
    source: "environment"
  };
}

// src/adapters/github/parse-checks.ts
var conclusions = {
  action_required: "failure",
  cancelled: "cancelled",
  failure: "failure",
  neutral: "neutral",
  skipped: "skipped",
  // GitHub gave up waiting for it.
  stale: "cancelled",
  startup_failure: "failure",
  success: "success",
  timed_out: "failure"
};
var statusStates = {
  error: "failure",
  failure: "failure",
  pending: "pending",
  success: "success"
};
function parseCheckRun(node) {
  const name = asText(node["name"]);
  if (name === null) return null;
  const isCompleted = node["status"] === "completed";
  const state = isCompleted ? conclusions[asText(node["conclusion"]) ?? ""] ?? "pending" : "pending";
  const url = asText(node["html_url"]) ?? asText(node["details_url"]);
  return {
    check: { name, kind: "check-run", state, url },
    reporter: JSON.stringify(["check-run", readPath(node, "app", "id")]),
    suite: asInteger(readPath(node, "check_suite", "id")),
    // One that has not begun is the newest there is.
    atMs: parseMs(node["started_at"]) ?? parseMs(node["completed_at"]) ?? Number.POSITIVE_INFINITY,
    id: asInteger(node["id"]) ?? 0
  };
}
function parseStatus(node) {
  const name = asText(node["context"]);
  if (name === null) return null;
  const state = statusStates[asText(node["state"]) ?? ""] ?? "pending";
  return {
    check: { name, kind: "status", state, url: asText(node["target_url"]) },
    reporter: JSON.stringify(["status"]),
    suite: null,
    atMs: parseMs(node["updated_at"]) ?? Number.NEGATIVE_INFINITY,
    id: asInteger(node["id"]) ?? 0
  };
}
var severities = [
  "failure",
  "cancelled",
  "pending",
  "success",
  "neutral",
  "skipped"
];
function newestOfEachSuite(found) {
  const oldestFirst = [...found].sort(byAge);
  const newest = new Map(
    oldestFirst.map((dated) => [JSON.stringify([dated.check.name, dated.reporter, dated.suite]), dated])
  );
  return [...newest.values()].sort(byAge);
}
var byAge = (a, b) => compare(a.atMs, b.atMs) || compare(a.id, b.id);
function areDisputed(found) {
  const states2 = /* @__PURE__ */ new Map();
  return newestOfEachSuite(found).some(({ check: { name, state }, reporter, suite }) => {
    if (suite === null) return false;
    const key = JSON.stringify([name, reporter]);
    const known = states2.get(key);
    states2.set(key, state);
    return known !== void 0 && (known !== state || state === "pending");
  });
}
function worstOfEachName(found, workflows) {
  const runs = /* @__PURE__ */ new Map();
  for (const dated of newestOfEachSuite(found)) {
    const { check, reporter, suite } = dated;
    const workflow = suite === null ? void 0 : workflows.get(suite);
    const key = JSON.stringify([
      check.name,
      reporter,
      workflow ?? null,
      workflow === void 0 ? suite : null
    ]);
    const known = runs.get(key);
    if (known === void 0) runs.set(key, [dated]);
    else known.push(dated);
  }
  const words = /* @__PURE__ */ new Map();
  for (const run of runs.values()) {
    const check = lastWord(run);
    if (check !== null) words.set(check.name, [...words.get(check.name) ?? [], check]);
  }
  return [...words.values()].flatMap(worstOf).sort((a, b) => compare(a.name, b.name));
}
function worstOf(checks) {
  const least = Math.min(...checks.map(severityOf));
  const worst = checks.filter((check) => severityOf(check) === least);
  return worst[0]?.state === "pending" ? worst : worst.slice(-1);
}
function lastWord(oldestFirst) {
  const checks = oldestFirst.map(({ check }) => check);
  const said = checks.filter(({ state }) => state !== "skipped" && state !== "neutral");
  const last = (said.length === 0 ? checks : said).at(-1) ?? null;
  if (last?.state !== "pending") return last;
  const bad = said.findLast(({ state }) => state === "failure" || state === "cancelled");
  return bad === void 0 ? last : { ...last, hasFailedBefore: true };
}
var severityOf = ({ state }) => severities.indexOf(state);
function parseMs(value) {
  const at = Date.parse(asText(value) ?? "");
  return Number.isNaN(at) ? null : at;
}
var compare = (a, b) => a < b ? -1 : Number(a > b);

// src/adapters/github/read-workflows.ts
var suitesMax = 100;
var query = `query ($owner: String!, $name: String!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit {
        checkSuites(first: ${suitesMax}) {
          nodes { databaseId workflowRun { workflow { databaseId } } }
        }
      }
    }
  }
}`;
async function readWorkflows({ api, repository, signal }, sha) {
  const { owner, name } = repository;
  const what = `the workflows of ${sha.slice(0, 8)} in ${owner}/${name}`;
  try {
    const answer = await api.query({
      ...{ what, feature: "approvals", signal, query },
      variables: { owner, name, sha }
    });
    return new Map(
      readNodes(readPath(answer.repository, "object", "checkSuites")).flatMap((suite) => {
        const id = asInteger(suite["databaseId"]);
        const workflow = asInteger(readPath(suite, "workflowRun", "workflow", "databaseId"));
        return id === null || workflow === null ? [] : [[id, workflow]];
      })
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return /* @__PURE__ */ new Map();
  }
}

// src/adapters/github/checks.ts
var pagesMax = 10;
var checkRuns = {
  feature: "checks",
  path: "check-runs",
  member: "check_runs",
  what: "check runs",
  parse: parseCheckRun
};
var statuses = {
  feature: "statuses",
  path: "status",
  member: "statuses",
  what: "commit statuses",
  parse: parseStatus
};
async function readChecks(ask, sha) {
  const readings = await Promise.all([checkRuns, statuses].map((list) => readList(ask, sha, list)));
  const failures = readings.flatMap(({ failure: failure2 }) => failure2 ?? []);
  const [failure] = failures;
  if (failure !== void 0 && failures.length === readings.length && readings.every(({ found: found2 }) => found2.length === 0))
    throw failure;
  const found = readings.flatMap((reading) => reading.found);
  const workflows = areDisputed(found) ? await readWorkflows(ask, sha) : /* @__PURE__ */ new Map();
  return {
    checks: worstOfEachName(found, workflows),
    problems: [...failures.map(problemOf), ...readings.flatMap(({ problems }) => problems)]
  };
}
async function readList({ api, repository, signal }, sha, list) {
  const [owner, name, commit] = [repository.owner, repository.name, sha].map(encodeURIComponent);
  const { feature, member } = list;
  const what = `${list.what} of ${sha.slice(0, 8)} in ${repository.owner}/${repository.name}`;
  const path = `/repos/${owner}/${name}/commits/${commit}/${list.path}`;
  const found = [];
  let seen = 0;
  const end = (problem) => {
    const problems = found.length < seen ? [unreadable(list.what, seen - found.length)] : [];
    return { found, failure: null, problems: problem === null ? problems : [problem, ...problems] };
  };
  try {
    for (let page = 1; page <= pagesMax; page++) {
      const { nodes, total } = await api.getPage({ what, feature, signal, path, member, page });
      found.push(...nodes.map(asRecord).flatMap((node) => node === null ? [] : list.parse(node) ?? []));
      seen += nodes.length;
      if (total !== null && seen >= total) return end(null);
      if (total === null || nodes.length === 0) return end(endsEarly(list.what, seen));
    }
    return end(tooMany(list.what));
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { found, failure, problems: [] };
  }
}
var endsEarly = (what, seen) => ({
  code: "github/bad-answer",
  message: `The list of ${what} may not be whole: ${seen} were read, and GitHub did not say that these are all.`,
  hint: "Run it again, and look at the checks of the commit on GitHub."
});
var unreadable = (what, count) => ({
  code: "github/bad-answer",
  message: `${count} of the ${what} could not be read.`,
  hint: "Look at the checks of the commit on GitHub."
});
var tooMany = (what) => ({
  code: "github/bad-answer",
  message: `There are more ${what} than the ${perPage * pagesMax} that are read.`,
  hint: "Look at the checks of the commit on GitHub."
});

// src/adapters/github/deployments.ts
var pagesMax2 = 10;
var query2 = `query ($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(
      environments: [$environment]
      first: 50
      after: $after
      orderBy: { field: CREATED_AT, direction: DESC }
    ) {
      pageInfo { hasNextPage endCursor }
      nodes {
        commitOid
        ref { name }
        latestStatus { state }
        statuses(first: 20) { nodes { state } }
      }
    }
  }
}`;
async function readDeployed({ api, repository, signal }, environment) {
  const { owner, name } = repository;
  const topic = { what: `deployments of ${owner}/${name}`, feature: "deployments" };
  let after = null;
  for (let page = 0; page < pagesMax2; page++) {
    const variables = { owner, name, environment, after };
    const answer = await api.query({ ...topic, signal, query: query2, variables });
    const [problem] = problemsOf(answer.errors, topic);
    if (problem !== void 0) throw new Failure(problem);
    const deployments = asRecord(answer.repository["deployments"]);
    if (deployments === null) {
      throw toFailure(new BadAnswer("no deployments"), { ...topic, signal, host: api.host });
    }
    const deployed = readNodes(deployments).find(hasSucceeded);
    const sha = asText(deployed?.["commitOid"]);
    if (sha !== null) return { sha, label: asText(readPath(deployed, "ref", "name")) ?? sha.slice(0, 12) };
    after = asText(readPath(deployments, "pageInfo", "endCursor"));
    if (readPath(deployments, "pageInfo", "hasNextPage") !== true || after === null) return null;
  }
  return null;
}
function hasSucceeded(deployment) {
  const latest = readPath(deployment, "latestStatus", "state");
  if (latest !== "INACTIVE") return latest === "SUCCESS";
  return readNodes(deployment["statuses"]).some(({ state }) => state === "SUCCESS");
}

// src/adapters/github/choose-pull-request.ts
function choosePullRequest(commit, of) {
  const merged = readNodes(commit["associatedPullRequests"]).filter(
    (node) => node["merged"] === true && asText(readPath(node, "repository", "nameWithOwner")) === of.repository
  );
  const ranked = merged.map((node) => ({
    number: asInteger(node["number"]),
    isMaker: readPath(node, "mergeCommit", "oid") === of.sha,
    isToDefault: of.defaultBranch !== null && node["baseRefName"] === of.defaultBranch,
    mergedAt: asText(node["mergedAt"]) ?? ""
  })).sort(
    (a, b) => Number(b.isMaker) - Number(a.isMaker) || Number(b.isToDefault) - Number(a.isToDefault) || compareText(a.mergedAt, b.mergedAt)
  );
  return ranked[0]?.number ?? null;
}
var compareText = (a, b) => a < b ? -1 : Number(a > b);

// src/adapters/github/parse-pull-request.ts
function parsePullRequest(node, commits) {
  const number = asInteger(node["number"]);
  const repository = asText(readPath(node, "repository", "nameWithOwner"));
  const url = asText(node["url"]);
  const title = asText(node["title"]);
  if (number === null || repository === null || url === null || title === null) return null;
  const author = asText(readPath(node, "author", "login"));
  return {
    number,
    repository,
    url,
    title,
    body: asText(node["body"]) ?? "",
    labels: readNodes(node["labels"]).flatMap((label) => asText(label["name"]) ?? []),
    author,
    isAuthorBot: isBot(node["author"]),
    commitAuthors: parseCommitAuthors(node),
    headSha: asText(node["headRefOid"]),
    reviews: parseReviews(node),
    requestedReviewers: parseRequests(node),
    mergedBy: asText(readPath(node, "mergedBy", "login")),
    mergedAt: parseTime(node["mergedAt"]),
    baseBranch: asText(node["baseRefName"]) ?? "",
    headBranch: asText(node["headRefName"]) ?? "",
    linkedIssues: readNodes(node["closingIssuesReferences"]).flatMap((issue) => parseIssue(issue) ?? []),
    filesCount: asInteger(node["changedFiles"]) ?? 0,
    commits
  };
}
var isBot = (actor) => readPath(actor, "__typename") === "Bot" || (asText(readPath(actor, "login"))?.endsWith("[bot]") ?? false);
function parseCommitAuthors(node) {
  const logins = readNodes(node["commits"]).flatMap(
    ({ commit }) => asText(readPath(commit, "author", "user", "login")) ?? []
  );
  return [...new Set(logins)];
}
function findCutLists(node) {
  return Object.entries(node).flatMap(([name, connection]) => {
    const total = asInteger(readPath(connection, "totalCount"));
    return total !== null && total > readNodes(connection).length ? [name] : [];
  });
}
function parseReviews(node) {
  const latest = readNodes(node["latestReviews"]).flatMap((review) => parseReview(review) ?? []);
  const opinions = readNodes(node["latestOpinionatedReviews"]).flatMap((review) => parseReview(review) ?? []);
  const stands = new Map([...latest, ...opinions].map((review) => [review.reviewer, review]));
  return [...stands.values()].sort((a, b) => a.reviewer < b.reviewer ? -1 : 1);
}
var states = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  COMMENTED: "commented",
  DISMISSED: "dismissed",
  PENDING: "pending"
};
function parseReview(node) {
  const state = states[asText(node["state"]) ?? ""];
  if (state === void 0) return null;
  return {
    // The account of "ghost" holds what deleted accounts have left.
    reviewer: asText(readPath(node, "author", "login")) ?? "ghost",
    isBot: isBot(node["author"]),
    canWrite: node["authorCanPushToRepository"] === true,
    state,
    submittedAt: parseTime(node["submittedAt"]),
    commitSha: asText(readPath(node, "commit", "oid"))
  };
}
function parseRequests(node) {
  return readNodes(node["reviewRequests"]).flatMap(({ requestedReviewer }) => {
    const login = asText(readPath(requestedReviewer, "login"));
    return login ?? asText(readPath(requestedReviewer, "combinedSlug")) ?? [];
  });
}
function parseIssue(node) {
  const repository = asText(readPath(node, "repository", "nameWithOwner"));
  const number = asInteger(node["number"]);
  const url = asText(node["url"]);
  if (repository === null || number === null || url === null) return null;
  return { repository, number, title: asText(node["title"]) ?? "", url };
}
function parseTime(value) {
  const at = Date.parse(asText(value) ?? "");
  return Number.isNaN(at) ? null : epochMs(at);
}

// src/adapters/github/pull-request-queries.ts
var commitsPerQuery = 100;
var pullRequestsPerQuery = 50;
var associatedMax = 20;
function commitsQuery(commits) {
  const fields = commits.map((sha, index) => `c${index}: object(oid: "${sha}") { ...Brought }`);
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name }
    ${fields.join("\n    ")}
  }
}
fragment Brought on Commit {
  associatedPullRequests(first: ${associatedMax}) {
    totalCount
    nodes { number merged mergedAt baseRefName mergeCommit { oid } repository { nameWithOwner } }
  }
}`;
}
function pullRequestsQuery(numbers, withTeams) {
  const fields = numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...Told }`);
  const team = withTeams ? "... on Team { combinedSlug }" : "";
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}
fragment Told on PullRequest {
  number url title body mergedAt baseRefName headRefName headRefOid changedFiles
  repository { nameWithOwner }
  author { __typename login }
  mergedBy { login }
  labels(first: 100) { totalCount nodes { name } }
  latestReviews(first: 100) { totalCount nodes { ...Stand } }
  latestOpinionatedReviews(first: 100) { totalCount nodes { ...Stand } }
  reviewRequests(first: 100) {
    totalCount
    nodes {
      requestedReviewer {
        ... on User { login }
        ... on Bot { login }
        ... on Mannequin { login }
        ${team}
      }
    }
  }
  commits(first: 100) { totalCount nodes { commit { author { user { login } } } } }
  closingIssuesReferences(first: 50) {
    totalCount
    nodes { number title url repository { nameWithOwner } }
  }
}
fragment Stand on PullRequestReview {
  state submittedAt authorCanPushToRepository
  author { __typename login }
  commit { oid }
}`;
}

// src/adapters/github/ask-commits.ts
async function askCommits({ api, repository, signal }, commits) {
  const { owner, name } = repository;
  const topic = { what: `pull requests of ${owner}/${name}`, feature: "pull-requests" };
  const query3 = commitsQuery(commits);
  const answer = await api.query({ ...topic, signal, query: query3, variables: { owner, name } });
  const place = {
    repository: asText(answer.repository["nameWithOwner"]) ?? `${owner}/${name}`,
    defaultBranch: asText(readPath(answer.repository, "defaultBranchRef", "name"))
  };
  const failed = new Set(answer.errors.map(({ path }) => path[1] ?? ""));
  const numbers = /* @__PURE__ */ new Map();
  let uncertain = 0;
  for (const [index, sha] of commits.entries()) {
    const value = answer.repository[`c${index}`];
    const commit = asRecord(value);
    const isAnswer = value === null || asRecord(commit?.["associatedPullRequests"]) !== null;
    if (!isAnswer || failed.has(`c${index}`)) continue;
    const number = commit === null ? null : choosePullRequest(commit, { sha, ...place });
    numbers.set(sha, number);
    if (commit !== null && number === null && findCutLists(commit).length > 0) uncertain += 1;
  }
  const unanswered = answer.errors.length > 0 ? 0 : commits.length - numbers.size;
  return {
    numbers,
    problems: [
      ...problemsOf(answer.errors, topic),
      ...unanswered > 0 ? [leftOut(unanswered)] : [],
      ...uncertain > 0 ? [tooMany2(uncertain)] : []
    ]
  };
}
var leftOut = (count) => ({
  code: "github/bad-answer",
  message: `GitHub said nothing of ${count} commits.`,
  hint: "Check whether a proxy answers in its place."
});
var tooMany2 = (count) => ({
  code: "github/bad-answer",
  message: `GitHub names more pull requests than are read for ${count} commits, none of those read merged.`,
  hint: "Look for the pull requests of these commits on GitHub."
});

// src/adapters/github/ask-pull-requests.ts
async function askPullRequests(ask, wanted) {
  const { owner, name } = ask.repository;
  const topic = { what: `pull requests of ${owner}/${name}`, feature: "pull-requests" };
  const answer = await queryAsMuchAsSeen(ask, (withTeams) => ({
    ...topic,
    signal: ask.signal,
    query: pullRequestsQuery(
      wanted.map(([number]) => number),
      withTeams
    ),
    variables: { owner, name }
  }));
  const pullRequests = [];
  const cut = /* @__PURE__ */ new Set();
  for (const [number, commits] of wanted) {
    const node = asRecord(answer.repository[`p${number}`]);
    const pullRequest = node === null ? null : parsePullRequest(node, commits);
    if (node === null || pullRequest === null) continue;
    pullRequests.push(pullRequest);
    for (const list of findCutLists(node)) cut.add(list);
  }
  const missing = wanted.length - pullRequests.length;
  return {
    pullRequests,
    problems: [
      ...problemsOf(answer.errors, topic),
      ...missing > 0 ? [notTold(missing)] : [],
      ...cut.size > 0 ? [cutLists([...cut].sort())] : [],
      ...ask.sight.seesTeams ? [] : [noTeams]
    ]
  };
}
async function queryAsMuchAsSeen({ api, sight }, call) {
  const withTeams = sight.seesTeams;
  try {
    return await api.query(call(withTeams));
  } catch (error) {
    const isForTeams = error instanceof Failure && error.cause instanceof RefusedQuery && error.cause.reason === "scopes";
    if (!(withTeams && isForTeams)) throw error;
    sight.seesTeams = false;
    return await api.query(call(false));
  }
}
var notTold = (count) => ({
  code: "github/bad-answer",
  message: `GitHub did not tell what ${count} of the pull requests say.`,
  hint: "Run again; when it stays so, look at these pull requests on GitHub."
});
var cutLists = (names) => ({
  code: "github/bad-answer",
  message: `Some pull requests have more than is read of: ${names.join(", ")}.`,
  hint: "Look at these pull requests on GitHub."
});
var noTeams = {
  code: "github/forbidden",
  message: "GitHub did not let the token read which teams were asked to review: the scope read:org is missing.",
  hint: "Give the classic token the scope read:org, or use a fine-grained one."
};

// src/adapters/github/batches.ts
var concurrency = 4;
var lasting = /* @__PURE__ */ new Set([
  "github/forbidden",
  "github/not-found",
  "github/rate-limited",
  "github/unauthorized"
]);
async function runBatches(batches, run) {
  const results = /* @__PURE__ */ new Map();
  const failures = [];
  const waiting = [...batches.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) {
      const [index, batch] = next;
      try {
        results.set(index, await run(batch));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error);
        if (lasting.has(error.code)) waiting.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { results: [...results].sort(([a], [b]) => a - b).map(([, result]) => result), failures };
}
function chunk(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, at) => items.slice(at * size, (at + 1) * size)
  );
}

// src/adapters/github/pull-requests.ts
async function readPullRequests(ask, commits) {
  const asked = [...new Set(commits)].filter((sha) => /^[0-9a-f]{40,64}$/u.test(sha));
  const brought = await runBatches(chunk(asked, commitsPerQuery), (batch) => askCommits(ask, batch));
  throwIfNothing(brought);
  const answered = new Map(brought.results.flatMap(({ numbers }) => [...numbers]));
  const wanted = groupByPullRequest(asked, answered);
  const told = await runBatches(
    chunk([...wanted], pullRequestsPerQuery),
    (batch) => askPullRequests(ask, batch)
  );
  throwIfNothing(told);
  const problems = [
    ...[...brought.failures, ...told.failures].map(problemOf),
    ...[...brought.results, ...told.results].flatMap((result) => result.problems)
  ];
  return {
    pullRequests: told.results.flatMap(({ pullRequests }) => pullRequests),
    answered: answered.size,
    problems: [...new Map(problems.map((problem) => [problem.message, problem])).values()]
  };
}
function groupByPullRequest(commits, answered) {
  const wanted = /* @__PURE__ */ new Map();
  for (const sha of commits) {
    const number = answered.get(sha) ?? null;
    if (number === null) continue;
    const brought = wanted.get(number);
    if (brought === void 0) wanted.set(number, [sha]);
    else brought.push(sha);
  }
  return wanted;
}
function throwIfNothing({ results, failures }) {
  const [failure] = failures;
  if (results.length === 0 && failure !== void 0) throw failure;
}

// src/adapters/github/teams.ts
var pagesMax3 = 20;
async function readTeamMembers({ api, signal }, team) {
  const [organisation, slug] = [team.organisation, team.slug].map(encodeURIComponent);
  const call = {
    what: `the members of team ${team.organisation}/${team.slug}`,
    feature: "teams",
    signal
  };
  const path = `/orgs/${organisation}/teams/${slug}/members`;
  const logins = [];
  for (let page = 1; page <= pagesMax3; page++) {
    const members = await api.getList({ ...call, path, page });
    logins.push(...members.flatMap((member) => asText(readPath(member, "login")) ?? []));
    if (members.length < perPage) return logins;
  }
  throw toFailure(new BadAnswer("too many members"), { ...call, host: api.host });
}

// src/adapters/github/code-host.ts
async function createCodeHost(input) {
  const api = await createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
  const hosts = [...webHostsOf(input.apiUrl), ...(input.webHosts ?? []).map((host) => host.toLowerCase())];
  const sight = { seesTeams: true };
  return {
    locate: (url) => locate(url, hosts),
    readPullRequests: (repository, { commits, signal }) => readPullRequests({ api, repository, signal, sight }, commits),
    readChecks: (repository, { sha, signal }) => readChecks({ api, repository, signal }, sha),
    readDeployed: (repository, { environment, signal }) => readDeployed({ api, repository, signal }, environment),
    readEnvironmentApprovals: (repository, { runId, environment, signal }) => readEnvironmentApprovals({ api, repository, signal }, { runId, environment }),
    readTeamMembers: (team, { signal }) => readTeamMembers({ api, signal }, team)
  };
}
export {
  createCodeHost
};
