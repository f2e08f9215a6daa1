import {
  asInteger,
  asList,
  asRecord,
  asText,
  readPath
} from "./chunk-GU23WVXX.js";
import {
  sameOriginFetch
} from "./chunk-MCNSB6DF.js";
import {
  boundFetch
} from "./chunk-OZAAS2Z6.js";
import {
  adviseRetryAfterError,
  parseRetryAfter,
  readHeader,
  withRetry
} from "./chunk-25STGRU7.js";
import {
  describeNetworkError
} from "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/adapters/github/permissions.ts
var permissions = {
  "pull-requests": "pull-requests: read and contents: read",
  issues: "issues: read",
  checks: "checks: read",
  statuses: "statuses: read",
  deployments: "deployments: read",
  approvals: "actions: read",
  teams: "members: read",
  comment: "pull-requests: write",
  "check-run": "checks: write",
  status: "statuses: write",
  deployment: "deployments: write"
};
function missingPermission(feature, headers) {
  const said = readHeader(headers, "x-accepted-github-permissions") ?? "";
  const ways = said.split(";").map((way) => [...way.matchAll(/\b([a-z_]{1,40})=(read|write|admin)\b/gu)]).map(
    (pairs) => pairs.map(([, name = "", level]) => `${name.replaceAll("_", "-")}: ${level}`).join(" and ")
  ).filter((way) => way !== "");
  return ways.length === 0 ? permissions[feature] : ways.join(", or ");
}
function permissionForPath(path, feature) {
  if (path.includes("closingIssuesReferences")) return "issues: read";
  if (path.includes("reviewRequests")) return "members: read of the organization";
  return permissions[feature];
}
function waysTo(permission, feature) {
  if (feature === "teams")
    return `The token of a workflow cannot read teams: use that of an app with ${permission}, or a classic one with the scope read:org.`;
  const give = `Give the token ${permission}; in a workflow, under \`permissions:\`.`;
  return feature === "check-run" ? `${give} A personal access token can never write check runs: publish \`status\` instead.` : give;
}

// src/adapters/github/failures.ts
var RefusedQuery = class extends Error {
  reason;
  headers;
  constructor(reason, headers) {
    super(`the query was refused: ${reason}`);
    this.name = "RefusedQuery";
    this.reason = reason;
    this.headers = headers;
  }
};
var BadAnswer = class extends Error {
};
function toFailure(cause, call) {
  if (isEnd(cause, call.signal)) {
    return new Failure({ ...unavailable(call, "the time for it was over"), cause });
  }
  return cause instanceof Failure ? cause : new Failure({ ...tell(cause, call), cause });
}
function problemOf({ code, message, hint }) {
  return { code, message, hint };
}
function isRateLimited(error) {
  if (error instanceof RefusedQuery) return error.reason === "rate-limited";
  const status = readStatus(error);
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = readPath(error, "response", "headers");
  if (readHeader(headers, "retry-after") !== null || readHeader(headers, "x-ratelimit-remaining") === "0")
    return true;
  return (asText(readPath(error, "response", "data", "documentation_url")) ?? "").includes("rate-limit");
}
function headersOf(error) {
  return error instanceof RefusedQuery ? error.headers : readPath(error, "response", "headers");
}
var isEnd = (error, signal) => signal.aborted && (error === signal.reason || describeNetworkError(error)?.kind === "aborted");
function tell(error, call) {
  const network = describeNetworkError(error);
  if (network?.kind === "too-large") return badAnswer(call, network.text);
  if (network !== null) return unavailable(call, network.text);
  if (isRateLimited(error)) return rateLimited(call);
  if (error instanceof RefusedQuery) return tellRefused(error, call);
  return tellStatus(readStatus(error), error, call);
}
function tellRefused({ reason, headers }, call) {
  switch (reason) {
    case "rate-limited":
      return rateLimited(call);
    case "not-found":
      return notFound(call);
    case "forbidden":
    case "scopes":
      return forbidden(call, headers);
    case "invalid":
      return badAnswer(call, "it does not understand the query; the server may be too old");
    case "unavailable":
      return unavailable(call, "it had an error of its own");
  }
}
function tellStatus(status, error, call) {
  if (status === null) return badAnswer(call, "its answer is not what the API promises");
  if (readPath(error, "response") === void 0) return unavailable(call, "no answer came");
  if (status >= 500 || status === 408 || status === 425) return unavailable(call, `it answered ${status}`);
  const contentType = readHeader(headersOf(error), "content-type") ?? "";
  if (contentType.startsWith("text/html")) return badAnswer(call, `it answered ${status} with a web page`);
  if (status === 401) return unauthorized(call);
  if (status === 403) return forbidden(call, headersOf(error));
  return status === 404 || status === 422 ? notFound(call) : badAnswer(call, `it answered ${status}`);
}
var unauthorized = ({ what, host, does }) => ({
  code: "github/unauthorized",
  message: does === "write" ? `GitHub refused the token that should write the ${what}.` : `GitHub refused the token when asked for ${what}.`,
  hint: `Check that the token is set, belongs to ${host}, and has not expired.`
});
function forbidden({ what, feature, does = "read" }, headers) {
  const act = does === "write" ? `write the ${what}` : `read ${what}`;
  if (readHeader(headers, "x-github-sso") !== null) {
    return {
      code: "github/forbidden",
      message: `GitHub did not let the token ${act}: the organization asks for single sign-on.`,
      hint: "Authorize the token for the organization in the settings of its owner."
    };
  }
  const named = missingPermission(feature, headers);
  const permission = does === "write" ? named.replaceAll(": read", ": write") : named;
  return {
    code: "github/forbidden",
    message: `GitHub did not let the token ${act}: the permission ${permission} is missing.`,
    hint: waysTo(permission, feature)
  };
}
var notFoundHints = {
  approvals: `Check the run. A token without ${missingPermission("approvals", null)} may be told the same.`,
  teams: `Check the name of the team. A token that may not see it is told the same. ${waysTo(missingPermission("teams", null), "teams")}`
};
var notFound = (call) => ({
  code: "github/not-found",
  ...call.does === "write" ? {
    message: `GitHub did not take the ${call.what}: it does not know what that is for.`,
    hint: `Check ${call.feature === "comment" ? "the repository and the number of the pull request" : "the repository, and that the commit was pushed to it"}. A token without ${missingPermission(call.feature, null)} may be told the same.`
  } : {
    message: `GitHub does not know ${call.what}.`,
    hint: notFoundHints[call.feature] ?? "Check the address of the repository. A token that may not see a private repository is told the same."
  }
});
var rateLimited = ({ what, does }) => ({
  code: "github/rate-limited",
  message: `GitHub limits the requests of this token: it ${does === "write" ? `did not take the ${what}` : `gave no ${what}`}.`,
  hint: "Run again later, or use a token of its own for this job."
});
var unavailable = ({ what, host, does }, why) => ({
  code: "github/unavailable",
  message: `GitHub at ${host} ${does === "write" ? `did not confirm the ${what}` : `gave no ${what}`}: ${why}.`,
  hint: `Run again${does === "write" ? ": what may have been written is then updated, not doubled" : ""}; when it stays so, look at the status page of the server and at the proxy settings of this machine.`
});
var badAnswer = ({ what, host, does }, why) => ({
  code: "github/bad-answer",
  message: `GitHub at ${host} gave no ${does === "write" ? `answer to the ${what}` : what} that can be read: ${why}.`,
  hint: "Check the address of the API, and whether a proxy answers in its place."
});
var readStatus = (error) => asInteger(readPath(error, "status"));

// src/adapters/github/graphql-errors.ts
function readGraphqlErrors(value) {
  return asList(value).map(asRecord).filter((error) => error !== null).map((error) => ({
    type: asText(error["type"]) ?? "",
    path: asList(error["path"]).map(String),
    isInvalidQuery: asText(readPath(error, "extensions", "code")) !== null
  }));
}
function refusalOf(errors, hasData) {
  const has = (...types) => errors.some(({ type }) => types.includes(type));
  if (has("RATE_LIMITED", "RATE_LIMIT")) return "rate-limited";
  if (hasData || errors.length === 0) return null;
  if (has("INSUFFICIENT_SCOPES")) return "scopes";
  if (has("FORBIDDEN")) return "forbidden";
  if (has("NOT_FOUND")) return "not-found";
  return errors.some(({ isInvalidQuery }) => isInvalidQuery) ? "invalid" : "unavailable";
}
function problemsOf(errors, of) {
  const problems = errors.map(({ type, path }) => {
    if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") {
      const permission = permissionForPath(path, of.feature);
      return {
        code: "github/forbidden",
        message: `GitHub left out parts of ${of.what}: the permission ${permission} is missing.`,
        hint: `Give the token ${permission}; in a workflow, under \`permissions:\`.`
      };
    }
    return {
      code: "github/bad-answer",
      message: `GitHub could not give parts of ${of.what}.`,
      hint: "Run again; what it gave is in the note."
    };
  });
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

// src/adapters/github/api.ts
var perPage = 100;
var unknownLimitMs = 6e4;
async function createApi(input) {
  const baseUrl = input.apiUrl.replace(/\/+$/u, "");
  const { host } = new URL(baseUrl);
  const request = await createRequest(baseUrl, input);
  const graphqlUrl = `${baseUrl.replace(/\/api\/v3$/u, "/api")}/graphql`;
  const call = async (of, attempt, advise = adviseGithubRetry) => {
    try {
      return await withRetry(attempt, { ...input.retry, signal: of.signal, advise });
    } catch (error) {
      throw toFailure(error, { ...of, host });
    }
  };
  return {
    host,
    query: ({ query, variables, ...of }) => call(of, async () => {
      const answer = await request(`POST ${graphqlUrl}`, {
        query,
        variables,
        request: { signal: of.signal }
      });
      return readGraphqlAnswer(answer.data, answer.headers);
    }),
    getPage: ({ path, member, page, ...of }) => call(of, async () => {
      const params = { per_page: perPage, page, request: { signal: of.signal } };
      const { data } = await request(`GET ${baseUrl}${path}`, params);
      const nodes = readPath(data, member);
      if (!Array.isArray(nodes)) throw new BadAnswer(`no list of ${member}`);
      return { nodes, total: asInteger(readPath(data, "total_count")) };
    }),
    getList: ({ path, page, ...of }) => call(of, async () => {
      const paging = page === null ? {} : { per_page: perPage, page };
      const { data } = await request(`GET ${baseUrl}${path}`, {
        ...paging,
        request: { signal: of.signal }
      });
      if (!Array.isArray(data)) throw new BadAnswer("no list");
      return data;
    }),
    write: ({ method, path, body, isRepeatable, ...of }) => call(
      { ...of, does: "write" },
      async () => {
        const params = { ...body, request: { signal: of.signal } };
        const answer = asRecord((await request(`${method} ${baseUrl}${path}`, params)).data);
        if (answer === null) throw new BadAnswer("no object");
        return answer;
      },
      isRepeatable ? adviseGithubRetry : adviseWriteRetry
    )
  };
}
async function createRequest(baseUrl, input) {
  const quiet = () => void 0;
  try {
    const { GitHub, getOctokitOptions } = await import("./utils-ZU7WCG3J.js");
    const options = getOctokitOptions(input.token, {
      baseUrl,
      userAgent: "lockkeeper",
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      request: { fetch: boundFetch(sameOriginFetch(input.fetch), { timeoutMs: input.timeoutMs }) }
    });
    const octokit = new GitHub(options);
    return (route, params) => octokit.request(route, params);
  } catch (error) {
    throw cannotStart(error);
  }
}
var cannotStart = (cause) => new Failure({
  code: "github/unavailable",
  message: "The client for GitHub could not be started.",
  hint: "Check the token and the proxy variables of the environment.",
  cause
});
function readGraphqlAnswer(data, headers) {
  const answer = asRecord(data);
  if (answer === null) throw new BadAnswer("no object");
  const errors = readGraphqlErrors(answer["errors"]);
  const repository = asRecord(asRecord(answer["data"])?.["repository"]);
  const refusal = refusalOf(errors, repository !== null);
  if (refusal !== null) throw new RefusedQuery(refusal, headers);
  if (repository !== null) return { repository, errors };
  if (asRecord(answer["data"])?.["repository"] === null) throw new RefusedQuery("not-found", headers);
  throw new BadAnswer("neither data nor errors");
}
function adviseGithubRetry(error, nowMs) {
  if (isRateLimited(error)) return { again: true, waitMs: limitWaitMs(headersOf(error), nowMs) };
  if (error instanceof RefusedQuery) {
    return error.reason === "unavailable" ? { again: true, waitMs: null } : { again: false };
  }
  return adviseRetryAfterError(error, nowMs);
}
var beforeRequest = /* @__PURE__ */ new Set(["dns", "refused", "unreachable"]);
function adviseWriteRetry(error, nowMs) {
  if (isRateLimited(error)) return adviseGithubRetry(error, nowMs);
  const network = describeNetworkError(error);
  return network !== null && beforeRequest.has(network.kind) ? { again: true, waitMs: null } : { again: false };
}
function limitWaitMs(headers, nowMs) {
  const asked = parseRetryAfter(readHeader(headers, "retry-after"), nowMs);
  if (asked !== null) return asked;
  const resetSeconds = Number(readHeader(headers, "x-ratelimit-reset") ?? Number.NaN);
  const isSpent = readHeader(headers, "x-ratelimit-remaining") === "0";
  return isSpent && Number.isFinite(resetSeconds) ? Math.max(0, resetSeconds * 1e3 - nowMs) : unknownLimitMs;
}

// src/adapters/github/retry-defaults.ts
var retryDefaults = { attemptsMax: 3, baseDelayMs: 500, maxDelayMs: 15e3 };

export {
  RefusedQuery,
  BadAnswer,
  toFailure,
  problemOf,
  problemsOf,
  perPage,
  createApi,
  retryDefaults
};
