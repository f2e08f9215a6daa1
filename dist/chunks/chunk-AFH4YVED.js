import {
  createDeadline
} from "./chunk-QBUYEKQD.js";
import {
  createClock
} from "./chunk-MQFJQX6J.js";
import {
  addressProblem,
  isReadableOnTheWay
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/hosts/wire.ts
import { createHash } from "node:crypto";

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

// src/hosts/incident-services.ts
var isPostgres = (location) => /^postgres(?:ql)?:\/\//.test(location);
function createIncidentServices(input) {
  const { environment, credentials, offline, warn, remainingMs } = input;
  const fetching = async () => offline ? null : (await import("./create-fetch-UMCCRZOM.js")).createFetch({ environment });
  return {
    indexSources: {
      locate: async (location, query) => {
        const { createIndexSources } = await import("./index-sources-MPDVNFDO.js");
        const { githubToken, indexToken } = credentials;
        const apiUrl = input.settings.github.apiUrl ?? (environment["GITHUB_API_URL"] || "https://api.github.com");
        const sources = createIndexSources({
          fetch: await fetching(),
          apiUrl,
          githubToken,
          indexToken,
          warn
        });
        return sources.locate(location, query);
      }
    },
    indexStore: {
      read: async (directory) => (await openIndexStore()).read(directory),
      write: async (directory, files) => (await openIndexStore()).write(directory, files),
      assertReplaceable: async (directory) => (await openIndexStore()).assertReplaceable(directory)
    },
    vectorGraphs: lazyGraphs,
    embedderOf: async (id, settings) => {
      if (id.kind === "offline" || id.kind === "none") return null;
      const { createEmbedder } = await import("./embedder-KSIRECLQ.js");
      const key = id.kind === "voyage" ? credentials.voyageKey : credentials.openaiKey;
      return createEmbedder(id, { settings: settings.embedder, key, fetch: await fetching(), warn });
    },
    openLibrary: (location) => openLibrary(location, { ...input, remainingMs }),
    openTables: async (location) => {
      if (offline) throw elsewhere();
      const { openPostgresIndex } = await import("./postgres-index-GOBVUYXE.js");
      return openPostgresIndex({ address: location, password: credentials.postgresPassword, remainingMs });
    }
  };
}
async function openIndexStore() {
  const [{ createIndexStore }, { indexFormat }] = await Promise.all([
    import("./index-store-NKFGLWBZ.js"),
    import("./index-format-AO3B7EUO.js")
  ]);
  return createIndexStore(indexFormat);
}
var graphs;
var lazyGraphs = {
  load: async () => {
    graphs ??= import("./vector-graphs-LBBMCMD3.js").then((module) => module.createVectorGraphs());
    return (await graphs).load();
  }
};
async function openLibrary(location, { credentials, offline, remainingMs }) {
  if (isPostgres(location)) {
    if (offline) throw elsewhere();
    const { openPostgresLibrary } = await import("./postgres-library-6ZSGDHMF.js");
    return openPostgresLibrary({ address: location, password: credentials.postgresPassword, remainingMs });
  }
  const { createFileLibrary } = await import("./file-library-PL7OBZIA.js");
  return createFileLibrary({ directory: location, clock: createClock(null), remainingMs });
}
var elsewhere = () => new Failure({
  code: "postgres/unavailable",
  message: "The incidents lie in PostgreSQL, and the run is offline.",
  hint: "Run without --offline, or name a folder that holds them."
});

// src/hosts/services.ts
import { join } from "node:path";

// src/hosts/jira-auth.ts
function jiraAuthOf(jira, { jiraUser, jiraToken }) {
  if (jiraToken === null) return missing("JIRA_TOKEN");
  if (jira.auth === "basic" && jiraUser === null) return missing("JIRA_USER");
  const isBasic = jira.auth === "basic" || jira.auth === "auto" && jiraUser !== null;
  return isBasic && jiraUser !== null ? { kind: "basic", user: jiraUser, token: jiraToken } : { kind: "bearer", token: jiraToken };
}
var missing = (variable) => new Failure({
  code: "jira/unauthorized",
  message: `Jira is configured, and ${variable} is not set.`,
  hint: `Set ${variable} (and JIRA_USER for basic authentication), or take jira out of the config.`
});

// src/hosts/services.ts
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
      import("./calendars-VZ4OHX2Q.js"),
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
  readEndpoint: async (endpoint, query) => (await import("./tls-endpoint-IMMMCPPC.js")).readEndpoint(endpoint, query)
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
  const apiUrl = githubApiUrlOf(settings, environment);
  warnOfPlainHttp(warn, "GitHub", apiUrl);
  const { locate, webHostsOf } = await import("./locate-SESMHOQT.js");
  const webUrl = given === null ? environment["GITHUB_SERVER_URL"] : void 0;
  const webHosts = webUrl !== void 0 && URL.canParse(webUrl) ? [new URL(webUrl).host] : [];
  const hosts = [...webHostsOf(apiUrl), ...webHosts];
  let loading;
  const load = () => {
    loading ??= import("./code-host-A4HW7XFH.js").then(
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
var githubApiUrlOf = ({ github }, environment) => github.apiUrl ?? githubAddress(environment["GITHUB_API_URL"] || "https://api.github.com");
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
  const auth = jiraAuthOf(jira, credentials);
  if (auth instanceof Failure) return { readIssues: () => Promise.reject(auth) };
  warnOfPlainHttp(warn, "Jira", jira.url);
  const { url, deployment, acceptanceFields, timeoutMs } = jira;
  let loading;
  return {
    readIssues: async (keys, query) => {
      loading ??= import("./issue-tracker-2KCIZ2KI.js").then(
        (module) => module.createIssueTracker({ url, deployment, auth, acceptanceFields, timeoutMs, fetch })
      );
      return (await loading).readIssues(keys, query);
    }
  };
}
async function createModelOf({ settings: { model }, credentials, warn }, fetch) {
  const { provider, baseUrl, region, project, timeoutMs } = model;
  if (provider === "none") return null;
  if (baseUrl !== null) warnOfPlainHttp(warn, "the model", baseUrl);
  const { createModel } = await import("./model-HDG6WJX6.js");
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

// src/hosts/publish-services.ts
function createPublishServices(input) {
  if (input.offline) return { codeHostWriter: null, artifacts: null, webhooks: null };
  const token = input.credentials.githubToken;
  return {
    codeHostWriter: token === null ? null : lazyWriter(input, token),
    artifacts: input.host === "action" ? lazyArtifacts(input) : null,
    webhooks: input.settings.publish.webhooks.length === 0 ? null : lazyWebhooks(input)
  };
}
var fetchOf = async ({ environment }) => (await import("./create-fetch-UMCCRZOM.js")).createFetch({ environment });
function lazyWriter(input, token) {
  let loading;
  const load = async () => {
    const { createCodeHostWriter } = await import("./code-host-writer-QFOQO4BP.js");
    const apiUrl = githubApiUrlOf(input.settings, input.environment);
    const { timeoutMs } = input.settings.github;
    return createCodeHostWriter({ apiUrl, token, timeoutMs, fetch: await fetchOf(input) });
  };
  const writer = () => {
    loading ??= load();
    return loading;
  };
  return {
    upsertComment: async (comment, asking) => (await writer()).upsertComment(comment, asking),
    upsertCheckRun: async (checkRun, asking) => (await writer()).upsertCheckRun(checkRun, asking),
    setStatus: async (status, asking) => (await writer()).setStatus(status, asking),
    setDeployment: async (deployment, asking) => (await writer()).setDeployment(deployment, asking)
  };
}
function lazyArtifacts({ outDirectory, environment }) {
  return {
    upload: async (artifact, asking) => {
      const [{ createArtifactStore }, { pinnedUploads }] = await Promise.all([
        import("./artifact-store-T53ZOQVG.js"),
        import("./pinned-actions-5SYEEWUM.js")
      ]);
      const store = createArtifactStore({ outDirectory, environment, uploadActions: pinnedUploads });
      return store.upload(artifact, asking);
    }
  };
}
function lazyWebhooks(input) {
  let loading;
  const load = async () => {
    const { createWebhooks } = await import("./webhooks-3N7EGO72.js");
    const { settings, environment, warn } = input;
    return createWebhooks({
      webhooks: settings.publish.webhooks,
      fetch: await fetchOf(input),
      ...{ environment, warn }
    });
  };
  return {
    deliver: async (delivery, asking) => {
      loading ??= load();
      return (await loading).deliver(delivery, asking);
    }
  };
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
    import("./source-control-3IXLQSYY.js"),
    import("./publisher-2KUR72RX.js"),
    import("./workspace-files-4WC5TOCF.js"),
    import("./seal-LDVXZWJJ.js"),
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
      readHolidays: async (request) => (await import("./holidays-MAV3RP2K.js")).readHolidays(request)
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
      readBundles: async (file) => (await import("./certificates-HDIMNP5U.js")).readBundles(file)
    },
    reportFiles: {
      readReports: async (request) => (await import("./report-files-72PQTXUF.js")).readReports(request)
    },
    incidents: createIncidentServices({ ...input.services, remainingMs }),
    publishing: createPublishServices({
      ...input.services,
      outDirectory: input.outDirectory,
      host: input.actions === null ? "shell" : "action"
    }),
    hash,
    deadline,
    ...services
  };
}
async function createLedger(directory, remainingMs = () => Number.POSITIVE_INFINITY) {
  const { createFileLedger } = await import("./file-ledger-CHNVK5TC.js");
  return createFileLedger({ directory, clock: createClock(null), remainingMs });
}

export {
  jiraAuthOf,
  githubApiUrlOf,
  hash,
  createWorld,
  createLedger
};
