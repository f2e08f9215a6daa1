import {
  createClock
} from "./chunk-MQFJQX6J.js";
import {
  addressProblem,
  isReadableOnTheWay
} from "./chunk-3J42AAHU.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/wire.ts
import { createHash } from "node:crypto";

// src/adapters/deadline.ts
function createDeadline({ limitMs }) {
  const remainingMs = () => Math.max(0, limitMs - performance.now());
  return {
    remainingMs,
    within: (ms) => AbortSignal.timeout(Math.max(0, Math.floor(Math.min(ms, remainingMs()))))
  };
}

// src/adapters/libpg-query/postgres-parser.ts
var loadHere = async () => (await import("./parse-postgres-3BUHONDT.js")).loadParsePostgres();
function createPostgresParser(load = loadHere) {
  let loading;
  return {
    load: () => {
      loading ??= load().catch(() => null);
      return loading;
    }
  };
}

// src/hosts/services.ts
import { join } from "node:path";
async function createServices(input) {
  const asksNobody = input.offline || input.credentials.githubToken === null && input.settings.jira === null && input.settings.model.provider === "none";
  const always = {
    redactor: createLazyRedactor(),
    calendars: createLazyCalendars(input),
    endpoints: input.offline ? null : lazyEndpoints
  };
  if (asksNobody) return { codeHost: null, issueTracker: null, model: null, answers: noAnswers, ...always };
  const { createFetch } = await import("./create-fetch-UMCCRZOM.js");
  const fetch = createFetch({ environment: input.environment });
  const [codeHost, issueTracker, model, answers] = await Promise.all([
    createLazyCodeHost(input, fetch),
    createLazyIssueTracker(input, fetch),
    createModelOf(input, fetch),
    createAnswers(input)
  ]);
  return { codeHost, issueTracker, model, answers, ...always };
}
function createLazyCalendars({ offline, environment }) {
  let loading;
  const load = async () => {
    const [{ createCalendars }, { createFetch }] = await Promise.all([
      import("./calendars-5M6M4E2R.js"),
      import("./create-fetch-UMCCRZOM.js")
    ]);
    return createCalendars({ fetch: offline ? null : createFetch({ environment }), environment });
  };
  return {
    readEvents: async (source, query) => {
      loading ??= load();
      return (await loading).readEvents(source, query);
    }
  };
}
var lazyEndpoints = {
  readEndpoint: async (endpoint, query) => (await import("./tls-endpoint-ELP7EFBZ.js")).readEndpoint(endpoint, query)
};
function createLazyRedactor() {
  let loading;
  return {
    redact: async (texts) => {
      loading ??= import("./redactor-KCYZHIIN.js").then((module) => module.createRedactor());
      return (await loading).redact(texts);
    }
  };
}
async function createLazyCodeHost({ settings, environment, credentials, warn }, fetch) {
  const token = credentials.githubToken;
  if (token === null) return null;
  const given = settings.github.apiUrl;
  const apiUrl = given ?? githubAddress(environment["GITHUB_API_URL"] || "https://api.github.com");
  warnOfPlainHttp(warn, "GitHub", apiUrl);
  const { locate, webHostsOf } = await import("./locate-SESMHOQT.js");
  const webUrl = given === null ? environment["GITHUB_SERVER_URL"] : void 0;
  const webHosts = webUrl !== void 0 && URL.canParse(webUrl) ? [new URL(webUrl).host] : [];
  const hosts = [...webHostsOf(apiUrl), ...webHosts];
  let loading;
  const load = () => {
    loading ??= import("./code-host-HASRWKDT.js").then(
      (module) => module.createCodeHost({ apiUrl, token, timeoutMs: settings.github.timeoutMs, fetch, webHosts })
    );
    return loading;
  };
  return {
    locate: (url) => locate(url, hosts),
    readPullRequests: async (repository, query) => (await load()).readPullRequests(repository, query),
    readChecks: async (repository, query) => (await load()).readChecks(repository, query),
    readDeployed: async (repository, query) => (await load()).readDeployed(repository, query),
    readEnvironmentApprovals: async (repository, query) => (await load()).readEnvironmentApprovals(repository, query),
    readTeamMembers: async (team, query) => (await load()).readTeamMembers(team, query)
  };
}
function githubAddress(address) {
  const problem = addressProblem(address);
  if (problem === null) return address;
  throw new Failure({
    code: "arguments/invalid",
    message: `The environment variable GITHUB_API_URL ${problem}.`,
    hint: "Set it to the address of the API, like https://HOST/api/v3, or unset it for https://api.github.com."
  });
}
function warnOfPlainHttp(warn, service, address) {
  if (!isReadableOnTheWay(address)) return;
  warn(
    `What is sent to ${service} can be read on its way, the token too: ${new URL(address).host} is asked over http`
  );
}
async function createLazyIssueTracker({ settings: { jira }, credentials, warn }, fetch) {
  if (jira === null) return null;
  const { jiraUser, jiraToken } = credentials;
  if (jiraToken === null || jira.auth === "basic" && jiraUser === null) {
    return refusedTracker(jiraToken === null ? "JIRA_TOKEN" : "JIRA_USER");
  }
  warnOfPlainHttp(warn, "Jira", jira.url);
  const isBasic = jira.auth === "basic" || jira.auth === "auto" && jiraUser !== null;
  const auth = isBasic && jiraUser !== null ? { kind: "basic", user: jiraUser, token: jiraToken } : { kind: "bearer", token: jiraToken };
  const { url, deployment, acceptanceFields, timeoutMs } = jira;
  let loading;
  return {
    readIssues: async (keys, query) => {
      loading ??= import("./issue-tracker-S4PJGCNH.js").then(
        (module) => module.createIssueTracker({ url, deployment, auth, acceptanceFields, timeoutMs, fetch })
      );
      return (await loading).readIssues(keys, query);
    }
  };
}
function refusedTracker(variable) {
  const failure = new Failure({
    code: "jira/unauthorized",
    message: `Jira is configured, and ${variable} is not set.`,
    hint: `Set ${variable} (and JIRA_USER for basic authentication), or take jira out of the config.`
  });
  return { readIssues: () => Promise.reject(failure) };
}
async function createModelOf({ settings: { model }, credentials, warn }, fetch) {
  const { provider, baseUrl, region, project, timeoutMs } = model;
  if (provider === "none") return null;
  if (baseUrl !== null) warnOfPlainHttp(warn, "the model", baseUrl);
  const { createModel } = await import("./model-2EPEVVNX.js");
  const common = { baseUrl, timeoutMs, fetch };
  if (provider === "anthropic") return createModel({ ...common, provider, apiKey: credentials.anthropicKey });
  if (provider === "bedrock") return createModel({ ...common, provider, region });
  return createModel({ ...common, provider, region, project });
}
var noAnswers = { read: async () => null, write: async () => void 0 };
async function createAnswers({
  settings: { model },
  environment,
  dryRun
}) {
  const directory = model.provider === "none" ? null : cacheFolder(model.cache, environment);
  if (directory === null) return noAnswers;
  const { createAnswerCache } = await import("./answer-cache-IT5FWS7I.js");
  const cache = createAnswerCache({ directory });
  return dryRun ? { ...cache, write: async () => void 0 } : cache;
}
function cacheFolder(cache, environment) {
  switch (cache.kind) {
    case "off":
      return null;
    case "folder":
      return cache.path;
    case "default": {
      const home = environment["HOME"] || environment["USERPROFILE"];
      const base = environment["XDG_CACHE_HOME"] || (home ? join(home, ".cache") : null);
      return base === null ? null : join(base, "lockkeeper");
    }
  }
}

// src/hosts/wire.ts
var hash = { sha256: (text) => createHash("sha256").update(text).digest("hex") };
var cloneShare = 0.6;
async function createWorld(input) {
  const deadline = createDeadline({ limitMs: input.deadlineMs });
  const { remainingMs } = deadline;
  const [
    { createSourceControl },
    { createPublisher },
    { createWorkspaceFiles },
    { sealRecord },
    ledger,
    services
  ] = await Promise.all([
    import("./source-control-BVTW5R4P.js"),
    import("./publisher-2KUR72RX.js"),
    import("./workspace-files-4WC5TOCF.js"),
    import("./seal-PHIW2TYY.js"),
    input.ledger === null ? null : createLedger(input.ledger, remainingMs),
    createServices(input.services)
  ]);
  let expressions;
  return {
    clock: createClock(input.at),
    progress: input.progress,
    sourceControl: createSourceControl({
      cloneToken: input.services.credentials.cloneToken,
      cloneTimeoutMs: input.deadlineMs * cloneShare,
      remainingMs
    }),
    ledger,
    holidays: {
      readHolidays: async (request) => (await import("./holidays-SXRFAS7T.js")).readHolidays(request)
    },
    expressions: {
      compile: async (source) => {
        expressions ??= import("./expressions-PPGG6VTF.js").then((cel) => cel.createExpressions());
        return (await expressions).compile(source);
      }
    },
    workspaceFiles: createWorkspaceFiles(),
    publisher: createPublisher({
      outDirectory: input.outDirectory,
      actions: input.actions,
      ledger,
      seal: (draft, lastLine) => sealRecord(draft, lastLine, hash.sha256)
    }),
    postgresParser: createPostgresParser(),
    certificates: {
      readBundles: async (file) => (await import("./certificates-5YTMXNIZ.js")).readBundles(file)
    },
    reportFiles: {
      readReports: async (request) => (await import("./report-files-KGZOK6TR.js")).readReports(request)
    },
    hash,
    deadline,
    ...services
  };
}
async function createLedger(directory, remainingMs = () => Number.POSITIVE_INFINITY) {
  const { createFileLedger } = await import("./file-ledger-7NA4KGDA.js");
  return createFileLedger({ directory, clock: createClock(null), remainingMs });
}

export {
  hash,
  createWorld,
  createLedger
};
