import {
  BadAnswer,
  RefusedQuery,
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

// src/adapters/github/write.ts
var pathOf = ({ owner, name }, ...parts) => `/repos/${[owner, name, ...parts].map((part) => encodeURIComponent(part)).join("/")}`;

// src/adapters/github/write-check-run.ts
var annotationsPerRequest = 50;
var candidatesMax = 3;
async function upsertCheckRun(write, checkRun) {
  const topic = topicOf(checkRun);
  const first = bodyOf(checkRun, checkRun.annotations.slice(0, annotationsPerRequest));
  const answer = await update(write, checkRun, first) ?? await write.api.write({
    ...topic,
    signal: write.signal,
    method: "POST",
    path: pathOf(checkRun.repository, "check-runs"),
    body: { ...first, head_sha: checkRun.sha },
    isRepeatable: false
  });
  const id = asInteger(answer["id"]);
  for (let at = annotationsPerRequest; id !== null && at < checkRun.annotations.length; ) {
    const rest = checkRun.annotations.slice(at, at + annotationsPerRequest);
    await write.api.write({
      ...topic,
      signal: write.signal,
      method: "PATCH",
      path: pathOf(checkRun.repository, "check-runs", id),
      body: bodyOf(checkRun, rest),
      isRepeatable: false
    });
    at += rest.length;
  }
  return { url: asText(answer["html_url"]) };
}
async function update({ api, signal }, checkRun, body) {
  const { repository, sha, name, externalId } = checkRun;
  const topic = topicOf(checkRun);
  const path = `${pathOf(repository, "commits", sha, "check-runs")}?check_name=${encodeURIComponent(name)}`;
  const { nodes } = await api.getPage({
    ...{ ...topic, does: "write", signal, path, member: "check_runs", page: 1 }
  });
  const candidates = nodes.map(asRecord).filter((run) => run !== null && run["name"] === name && run["external_id"] === externalId).flatMap((run) => ({ run, id: asInteger(run?.["id"]) })).sort((left, right) => (right.id ?? 0) - (left.id ?? 0));
  for (const { run, id } of candidates.slice(0, candidatesMax)) {
    if (id === null || asInteger(readPath(run, "output", "annotations_count")) !== 0) continue;
    try {
      const of = { ...topic, signal, path: pathOf(repository, "check-runs", id) };
      return await api.write({
        ...of,
        method: "PATCH",
        body,
        isRepeatable: checkRun.annotations.length === 0
      });
    } catch (error) {
      const isOfOthers = error instanceof Failure && refusals.has(error.code);
      if (!isOfOthers) throw error;
    }
  }
  return null;
}
var refusals = /* @__PURE__ */ new Set(["github/forbidden", "github/not-found"]);
var bodyOf = (checkRun, annotations) => ({
  name: checkRun.name,
  external_id: checkRun.externalId,
  status: "completed",
  conclusion: checkRun.conclusion,
  ...checkRun.url !== null && { details_url: checkRun.url },
  output: {
    title: checkRun.title,
    summary: checkRun.summary,
    annotations: annotations.map(({ path, line, severity, title, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: severity === "error" ? "failure" : "warning",
      title,
      message
    }))
  }
});
var topicOf = ({ name, repository }) => ({ what: `check run "${name}" of ${repository.owner}/${repository.name}`, feature: "check-run" });

// src/adapters/github/write-comment.ts
var pagesMax = 100;
var query = `query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { url body viewerDidAuthor }
      }
    }
  }
}`;
async function upsertComment(write, comment) {
  const found = await find(write, comment);
  if (found === null) return create(write, comment);
  if (sameText(found.body, comment.markdown)) return { url: found.url };
  const path = pathOf(comment.repository, "issues", "comments", found.id);
  const answer = await write.api.write({
    ...topicOf2(comment),
    ...{ signal: write.signal, method: "PATCH", path, body: { body: comment.markdown }, isRepeatable: true }
  });
  return { url: asText(answer["html_url"]) ?? found.url };
}
async function create(write, comment) {
  const path = pathOf(comment.repository, "issues", comment.pullRequest, "comments");
  const body = { body: comment.markdown };
  try {
    const answer = await write.api.write({
      ...topicOf2(comment),
      ...{ signal: write.signal, method: "POST", path, body, isRepeatable: false }
    });
    return { url: asText(answer["html_url"]) };
  } catch (error) {
    const isUnclear = error instanceof Failure && error.code === "github/unavailable";
    if (!isUnclear || write.signal.aborted) throw error;
    const found = await find(write, comment).catch(() => null);
    if (found === null || !sameText(found.body, comment.markdown)) throw error;
    return { url: found.url };
  }
}
async function find({ api, signal }, comment) {
  const { owner, name } = comment.repository;
  const topic = topicOf2(comment);
  let before = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const variables = { owner, name, number: comment.pullRequest, before };
    const answer = await api.query({ ...topic, does: "write", signal, query, variables });
    const call = { ...topic, signal, host: api.host, does: "write" };
    if (answer.errors.some(({ type }) => type === "NOT_FOUND"))
      throw toFailure(new RefusedQuery("not-found", null), call);
    const [problem] = problemsOf(answer.errors, topic);
    const comments = asRecord(readPath(answer.repository, "pullRequest", "comments"));
    if (problem !== void 0) throw new Failure(problem);
    if (comments === null) throw toFailure(new BadAnswer("no comments"), call);
    const found = readNodes(comments).map((node) => toFound(node, comment.marker));
    const newest = found.findLast((each) => each !== null);
    if (newest) return newest;
    before = asText(readPath(comments, "pageInfo", "startCursor"));
    if (readPath(comments, "pageInfo", "hasPreviousPage") !== true || before === null) return null;
  }
  return null;
}
function toFound(node, marker) {
  const url = asText(node["url"]) ?? "";
  const body = asText(node["body"]) ?? "";
  const id = /#issuecomment-(\d{1,19})$/u.exec(url)?.[1];
  const isOurs = node["viewerDidAuthor"] === true && body.split(/\r?\n/u, 1)[0] === marker;
  return isOurs && id !== void 0 ? { id, url, body } : null;
}
var sameText = (left, right) => left.replaceAll("\r\n", "\n").trimEnd() === right.replaceAll("\r\n", "\n").trimEnd();
var topicOf2 = ({ repository, pullRequest }) => ({ what: `comment on ${repository.owner}/${repository.name}#${pullRequest}`, feature: "comment" });

// src/adapters/github/write-deployment.ts
var task = "deploy:lockkeeper";
var lookedAtMax = 5;
async function setDeployment(write, deployment) {
  const { repository, state, description, url } = deployment;
  const found = await find2(write, deployment);
  if (found === null && (state === "inactive" || deployment.onlyIfMade)) return { url: null };
  const id = found ?? await create2(write, deployment);
  await write.api.write({
    ...topicOf3(deployment),
    signal: write.signal,
    method: "POST",
    path: pathOf(repository, "deployments", id, "statuses"),
    body: {
      state,
      description,
      ...url !== null && { log_url: url },
      // Only what has taken the place of others ends them.
      auto_inactive: state === "success"
    },
    isRepeatable: false
  });
  return { url: null };
}
async function create2({ api, signal }, deployment) {
  const { repository, sha, environment, workspace } = deployment;
  const topic = topicOf3(deployment);
  const path = pathOf(repository, "deployments");
  const payload = { workspace };
  const body = { ref: sha, task, environment, payload, auto_merge: false, required_contexts: [] };
  const answer = await api.write({ ...topic, signal, method: "POST", path, body, isRepeatable: false });
  const id = asInteger(answer["id"]);
  if (id !== null) return id;
  throw toFailure(new BadAnswer("no number"), { ...topic, signal, host: api.host, does: "write" });
}
async function find2(write, deployment) {
  const { repository, sha, environment, workspace, state } = deployment;
  const { api, signal } = write;
  const query2 = `environment=${encodeURIComponent(environment)}&task=${encodeURIComponent(task)}`;
  const path = `${pathOf(repository, "deployments")}?${query2}`;
  const nodes = await api.getList({ ...topicOf3(deployment), does: "write", signal, path, page: 1 });
  const ours = nodes.map(asRecord).flatMap((node) => node !== null && readPath(node["payload"], "workspace") === workspace ? [node] : []).slice(0, lookedAtMax);
  for (const node of ours) {
    const id = asInteger(node["id"]);
    if (id === null) continue;
    const isSame = asText(node["sha"]) === sha;
    if (isSame && (state === "success" || state === "inactive")) return id;
    if (state === "inactive") continue;
    const hasSucceeded = await readSuccess(write, deployment, id);
    if (isSame && !hasSucceeded) return id;
    if (hasSucceeded) return null;
  }
  return null;
}
async function readSuccess({ api, signal }, deployment, id) {
  const path = pathOf(deployment.repository, "deployments", id, "statuses");
  const statuses = await api.getList({
    ...{ ...topicOf3(deployment), does: "write", signal, path, page: 1 }
  });
  return statuses.some((status) => asRecord(status)?.["state"] === "success");
}
var topicOf3 = ({ environment, repository }) => ({
  what: `deployment to ${environment} of ${repository.owner}/${repository.name}`,
  feature: "deployment"
});

// src/adapters/github/write-status.ts
async function setStatus({ api, signal }, status) {
  const { repository, sha, state, context, description, url } = status;
  const what = `status "${context}" of ${repository.owner}/${repository.name}`;
  const body = { state, context, description, ...url !== null && { target_url: url } };
  const path = pathOf(repository, "statuses", sha);
  await api.write({ what, feature: "status", signal, method: "POST", path, body, isRepeatable: true });
  return { url: null };
}

// src/adapters/github/code-host-writer.ts
function createCodeHostWriter(input) {
  let starting;
  const start = () => {
    starting ??= createApi({ ...input, retry: { ...retryDefaults, ...input.retry } });
    return starting;
  };
  return {
    upsertComment: async (comment, { signal }) => upsertComment({ api: await start(), signal }, comment),
    upsertCheckRun: async (checkRun, { signal }) => upsertCheckRun({ api: await start(), signal }, checkRun),
    setStatus: async (status, { signal }) => setStatus({ api: await start(), signal }, status),
    setDeployment: async (deployment, { signal }) => setDeployment({ api: await start(), signal }, deployment)
  };
}
export {
  createCodeHostWriter
};
