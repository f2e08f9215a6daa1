import {
  redactValues
} from "./chunk-QTN5P7RS.js";
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";

// src/flows/source-report.ts
var sourceOff = (source) => ({
  source,
  status: "off",
  asked: 0,
  got: 0,
  problems: []
});
function sourceAnswered(input) {
  const { asked, got, problems } = input;
  return { ...input, status: problems.length > 0 || got < asked ? "partial" : "complete" };
}
function sourceFailed(input) {
  const { source, asked, error, required } = input;
  if (!(error instanceof Failure) || required || error.code === "internal/bug") throw error;
  const { code, message, hint } = error;
  return { source, status: "failed", asked, got: 0, problems: [{ code, message, hint }] };
}
var badness = { off: 0, complete: 1, partial: 2, failed: 3 };
function mergeReports(reports) {
  const bySource = /* @__PURE__ */ new Map();
  for (const report of reports) bySource.set(report.source, [...bySource.get(report.source) ?? [], report]);
  return [...bySource.values()].map(mergeOne);
}
var unasked = (source) => ({
  problems: [
    {
      code: "github/not-found",
      message: `Not every module could be asked for its ${source}: some lie on no code host that is configured.`,
      hint: "Look there by hand, or give the module the web address of its repository (modules.url)."
    }
  ]
});
function mergeOne(reports) {
  const [first] = reports;
  const statuses = reports.map(({ status }) => status).filter((status) => status !== "off");
  const isUnasked = statuses.length > 0 && statuses.length < reports.length;
  const worst = statuses.reduce(
    (one, other) => badness[other] > badness[one] ? other : one,
    "off"
  );
  const isMixed = worst === "failed" && statuses.some((status) => status !== "failed");
  const problems = new Map(
    [...reports, ...isUnasked ? [unasked(first.source)] : []].flatMap(
      (report) => report.problems.map((problem) => [problem.message, problem])
    )
  );
  return {
    source: first.source,
    status: isMixed || isUnasked && worst === "complete" ? "partial" : worst,
    asked: reports.reduce((sum, { asked }) => sum + asked, 0),
    got: reports.reduce((sum, { got }) => sum + got, 0),
    problems: [...problems.values()]
  };
}

// src/flows/read-hosted.ts
async function readPullRequests(query, world) {
  const source = "pull-requests";
  const place = placeOf(query, world);
  const nothing = { value: [], masked: 0 };
  if (place === null && query.settings.github.required) throw elsewhere(query);
  if (place === null || query.commits.length === 0) {
    const report = place === null ? sourceOff(source) : sourceAnswered({ source, asked: 0, got: 0, problems: [] });
    return { ...nothing, report };
  }
  const asked = query.commits.length;
  world.progress.step(`${query.module}: asking for the pull requests of ${asked} commits`);
  try {
    const asking = { commits: query.commits, signal: query.startAsking() };
    const answer = await place.host.readPullRequests(place.repository, asking);
    const { value, masked } = await redactValues(answer.pullRequests, world.redactor);
    const report = sourceAnswered({ source, asked, got: answer.answered, problems: answer.problems });
    return { value, masked, report };
  } catch (error) {
    return {
      ...nothing,
      report: sourceFailed({ source, asked, error, required: query.settings.github.required })
    };
  }
}
async function readChecks(query, world) {
  const source = "checks";
  const place = placeOf(query, world);
  if (place === null) return { value: [], masked: 0, report: sourceOff(source) };
  try {
    const asking = { sha: query.sha, signal: query.startAsking() };
    const answer = await place.host.readChecks(place.repository, asking);
    const { value: checks, masked } = await redactValues(answer.checks, world.redactor);
    const value = checks.map(
      (check) => ({ ...check, ref: `check:${check.name}`, module: query.module })
    );
    return { value, masked, report: sourceAnswered({ source, asked: 1, got: 1, problems: answer.problems }) };
  } catch (error) {
    const { required } = query.settings.github;
    return { value: [], masked: 0, report: sourceFailed({ source, asked: 1, error, required }) };
  }
}
var elsewhere = ({ module, url }) => new Failure({
  code: "github/not-found",
  message: `The config calls GitHub required, and ${module} lies elsewhere: ${url ?? "its repository has no web address"}.`,
  hint: "Give the module its address with modules.url, check github.api-url, or set github.required to false."
});
function placeOf({ url }, { codeHost }) {
  const repository = url === null ? null : codeHost?.locate(url) ?? null;
  return codeHost === null || repository === null ? null : { host: codeHost, repository };
}

// src/core/ledger/deployed.ts
function findDeployed(lines, query) {
  return findNewest(lines, query, ["deploy-succeeded", "rollback-succeeded"]);
}
function findGated(lines, query) {
  return findNewest(lines, query, ["gate", "review"]);
}
function findNewest(lines, query, kinds) {
  const newest = readRecords(lines).findLast(
    (record) => kinds.includes(record.kind) && record.environment === query.environment && (query.workspace === null || record.workspace === query.workspace) && record.modules.some((module2) => module2.name === query.module)
  );
  const module = newest?.modules.find(({ name }) => name === query.module);
  return module ? { sha: module.headSha, label: module.head ?? module.headSha.slice(0, 8) } : null;
}

export {
  sourceOff,
  sourceAnswered,
  sourceFailed,
  mergeReports,
  readPullRequests,
  readChecks,
  placeOf,
  findDeployed,
  findGated
};
