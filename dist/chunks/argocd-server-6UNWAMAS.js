import {
  ArgocdError,
  argocdFailure,
  createArgocdApi,
  isExact,
  isObject,
  readList,
  readPath,
  readText,
  readTexts
} from "./chunk-QFF54NKH.js";
import "./chunk-MCNSB6DF.js";
import "./chunk-OZAAS2Z6.js";
import "./chunk-25STGRU7.js";
import "./chunk-3AFR54GZ.js";
import "./chunk-EUHNVHOZ.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-KIZ6KU7F.js";

// src/adapters/argocd/argocd-server.ts
import { setTimeout as waitMs } from "node:timers/promises";

// src/adapters/argocd/read-application.ts
function readApplication(body, server) {
  const name = readText(body, "metadata", "name");
  const sources = sourcesOf(readPath(body, "spec"));
  if (name === null || sources.length === 0) return null;
  const namespace = readText(body, "metadata", "namespace");
  const live = lastSynced(body);
  const running = runningSync(body);
  const target = targetOf(body, running);
  return {
    name,
    namespace,
    project: readText(body, "spec", "project") ?? "default",
    sources: sources.map((source, index) => toSource(source, index, { count: sources.length, live, target })),
    lastSync: live?.id ?? null,
    images: readTexts(body, "status", "summary", "images"),
    url: [`${server}/applications`, ...namespace === null ? [] : [namespace], name].join("/"),
    isSyncing: running !== null,
    isAutomated: readPath(running, "operation", "initiatedBy", "automated") === true,
    startedBy: readText(running, "operation", "initiatedBy", "username"),
    isSelfHealing: isSelfHealing(body),
    isSelective: readList(running, "operation", "sync", "resources").length > 0,
    hasStoppedBefore: readList(running, "syncResult", "resources").some(isFailedPreSync)
  };
}
function sourcesOf(value) {
  const several = readList(value, "sources").filter(isObject);
  if (several.length > 0) return several;
  const hydrator = readPath(value, "sourceHydrator");
  if (isObject(hydrator)) {
    const repoURL = readPath(hydrator, "drySource", "repoURL");
    return [{ repoURL, path: readPath(hydrator, "syncSource", "path") }];
  }
  const one = readPath(value, "source");
  return isObject(one) && readText(one, "repoURL") !== null ? [one] : [];
}
function revisionsOf(value) {
  const several = readTexts(value, "revisions");
  const one = readText(value, "revision");
  return several.length > 0 || one === null ? several : [one];
}
function lastSynced(body) {
  const idOf = (entry) => Number(readPath(entry, "id") ?? 0) || 0;
  const entries = readList(body, "status", "history").filter((entry) => revisionsOf(entry).length > 0);
  const last = entries.reduce(
    (newest, entry) => newest !== null && idOf(newest) > idOf(entry) ? newest : entry,
    null
  );
  return last === null ? null : { id: idOf(last), sources: sourcesOf(last), revisions: revisionsOf(last) };
}
function runningSync(body) {
  const state = readPath(body, "status", "operationState");
  if (isObject(state) && (state["phase"] === "Running" || state["phase"] === "Terminating")) return state;
  const operation = readPath(body, "operation");
  return isObject(operation) && isObject(operation["sync"]) ? { operation } : null;
}
function targetOf(body, running) {
  const asked = readPath(running, "operation", "sync");
  for (const said of [readPath(running, "syncResult"), asked, readPath(body, "status", "sync")]) {
    const revisions = revisionsOf(said);
    if (revisions.length === 0) continue;
    const sources = sourcesOf(said);
    return { sources: sources.length > 0 ? sources : sourcesOf(asked), revisions };
  }
  return { sources: [], revisions: [] };
}
function toSource(spec, index, { count, live, target }) {
  const before = live === null ? null : sameSource(spec, { index, count, in: live });
  const after = target.sources.length === count ? target.sources[index] ?? spec : spec;
  return {
    repository: readText(after, "repoURL") ?? "",
    path: readText(after, "path"),
    chart: readText(after, "chart"),
    ref: readText(after, "ref"),
    live: before?.revision ?? null,
    target: target.revisions.length === count ? target.revisions[index] ?? null : null,
    liveOverrides: overridesOf(before?.source ?? null),
    targetOverrides: overridesOf(after)
  };
}
function sameSource(spec, { index, count, in: moment }) {
  if (moment.sources.length === 0) {
    const revision = moment.revisions.length === count ? moment.revisions[index] ?? null : null;
    return { source: null, revision };
  }
  const isSame = (members) => (source2) => members.every((member) => readText(source2, member) === readText(spec, member));
  const places = [["repoURL", "chart", "ref", "path"], ["repoURL", "chart", "ref"], ["repoURL"]].map(
    (members) => moment.sources.findIndex(isSame(members))
  );
  const place = places.find((found) => found !== -1);
  const source = place === void 0 ? void 0 : moment.sources[place];
  if (place === void 0 || source === void 0) return null;
  return { source, revision: moment.revisions[place] ?? null };
}
function overridesOf(source) {
  const helm = readPath(source, "helm");
  const object = readPath(helm, "valuesObject");
  return {
    images: readTexts(source, "kustomize", "images"),
    parameters: readList(helm, "parameters").flatMap((parameter) => {
      const name = readText(parameter, "name");
      const value = readPath(parameter, "value");
      return name === null ? [] : [{ name, value: typeof value === "string" ? value : "" }];
    }),
    valueFiles: readTexts(helm, "valueFiles"),
    values: isObject(object) ? JSON.stringify(object) : readText(helm, "values")
  };
}
var isFailedPreSync = (result) => readText(result, "hookType") === "PreSync" && ["Failed", "Error"].includes(readText(result, "hookPhase") ?? "");
function isSelfHealing(body) {
  const automated = readPath(body, "spec", "syncPolicy", "automated");
  return readPath(automated, "selfHeal") === true && readPath(automated, "enabled") !== false;
}

// src/adapters/argocd/sync-windows.ts
var mark = "Held by Lockkeeper";
var always = { schedule: "* * * * *", minutes: 60 };
function withWindow(project, application, window) {
  const windows = readList(project, "spec", "syncWindows");
  const place = windows.findIndex((entry) => isOurs(entry, application));
  const others = windows.filter((entry) => !isOurs(entry, application));
  const { schedule, minutes } = scheduleOf(window);
  const ours = {
    kind: "deny",
    schedule,
    duration: freeDuration(minutes, schedule, others),
    applications: [application],
    // A sync that somebody starts by hand is held too.
    manualSync: false,
    timeZone: "UTC",
    description: describe(window, application)
  };
  return withWindows(project, place === -1 ? [...others, ours] : others.toSpliced(place, 0, ours));
}
function withoutWindow(project, application) {
  const windows = readList(project, "spec", "syncWindows");
  const others = windows.filter((entry) => !isOurs(entry, application));
  return others.length === windows.length ? null : withWindows(project, others);
}
function withWindows(project, windows) {
  const spec = readPath(project, "spec");
  const { syncWindows: _, ...rest } = isObject(spec) ? spec : {};
  return { ...project, spec: windows.length === 0 ? rest : { ...rest, syncWindows: windows } };
}
function isOurs(window, application) {
  const applications = readTexts(window, "applications");
  if (readText(window, "kind") !== "deny") return false;
  if (applications.length !== 1 || applications[0] !== application) return false;
  const description = readText(window, "description");
  if (description !== null) return description.startsWith(mark);
  const isWider = ["namespaces", "clusters"].some((member) => readTexts(window, member).length > 0);
  return !isWider && readText(window, "schedule") === always.schedule && /^60m(?:\d+s)?$/.test(readText(window, "duration") ?? "");
}
function scheduleOf({ from, until }) {
  if (until === null) return always;
  const minuteMs = 6e4;
  const start = Math.floor(from / minuteMs) * minuteMs;
  const at = new Date(start);
  const day = `${at.getUTCDate()} ${at.getUTCMonth() + 1}`;
  return {
    schedule: `${at.getUTCMinutes()} ${at.getUTCHours()} ${day} *`,
    minutes: Math.max(1, Math.ceil((until - start) / minuteMs))
  };
}
function freeDuration(minutes, schedule, others) {
  const taken = new Set(
    others.filter((window) => readText(window, "kind") === "deny" && readText(window, "schedule") === schedule).map((window) => readText(window, "duration"))
  );
  let duration = `${minutes}m`;
  for (let seconds = 1; taken.has(duration); seconds += 1) duration = `${minutes}m${seconds}s`;
  return duration;
}
var reasonLengthMax = 200;
var isoTime = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
function describe({ reason, until }, application) {
  const said = reason.replace(/[\p{C}\s]+/gu, " ").trim().slice(0, reasonLengthMax);
  const end = until === null ? "Until released" : `Until ${isoTime(until)}, or released before`;
  return `${mark}: ${said}. ${end}: lockkeeper argocd release --application ${application}`;
}

// src/adapters/argocd/argocd-server.ts
var retryDefaults = { attemptsMax: 4, baseDelayMs: 500, maxDelayMs: 1e4 };
var writesMax = 5;
function createArgocdServer(input) {
  const server = input.server.replace(/\/+$/, "");
  const retry = input.retry ?? retryDefaults;
  const api = createArgocdApi({ ...input, server, retry });
  const asked = { api, server, writeDelayMs: retry.baseDelayMs };
  return {
    readApplication: async (application, { signal }) => {
      const body = await api({ ...callOf(application, "get"), signal });
      return readApplication(body, server) ?? notTheApi(application, server);
    },
    readManifests: async (application, { revisions, signal }) => {
      const call = callOf(application, "get");
      const body = await api({
        ...{ ...call, signal, path: `${call.path}/manifests` },
        query: [...call.query, ...revisionQuery(revisions)]
      });
      return readTexts(body, "manifests");
    },
    hold: (application, { window, signal }) => changeProject(
      { ...asked, application, signal },
      (project) => withWindow(project, application.name, window)
    ).then(({ name }) => name),
    release: (application, { signal }) => changeProject(
      { ...asked, application, signal },
      (project) => withoutWindow(project, application.name)
    ).then(({ name, isChanged }) => isChanged ? name : null)
  };
}
function callOf({ name, namespace, project }, action) {
  const place = namespace === null ? name : `${namespace}/${name}`;
  return {
    path: `/api/v1/applications/${encodeURIComponent(name)}`,
    query: [
      ["appNamespace", namespace],
      ["project", project]
    ],
    what: `application "${place}"`,
    permission: `applications, ${action}, ${project ?? "*"}/${place}`
  };
}
function revisionQuery(revisions) {
  const [only] = revisions;
  if (revisions.length === 1 && only !== void 0) return [["revision", only]];
  return revisions.flatMap((revision, index) => [
    ["revisions", revision],
    ["sourcePositions", String(index + 1)]
  ]);
}
function notTheApi({ name }, server) {
  const { host } = new URL(server);
  const error = new ArgocdError({ kind: "not-api", status: 200 });
  throw argocdFailure(error, { host, what: `application "${name}"`, permission: "", isOver: false });
}
async function changeProject({ api, server, application, signal, writeDelayMs }, change) {
  const name = await projectOf(api, { application, server, signal });
  const call = { path: `/api/v1/projects/${encodeURIComponent(name)}`, what: `project "${name}"`, signal };
  for (let attempt = 1; ; attempt += 1) {
    const project = await api({ ...call, permission: `projects, get, ${name}` });
    const changed = change(project);
    if (changed === null || JSON.stringify(changed) === JSON.stringify(project))
      return { name, isChanged: changed !== null };
    const isWhole = readText(project, "metadata", "resourceVersion") !== null && isExact(project);
    if (!isWhole) notTheApi(application, server);
    try {
      await api({ ...call, permission: `projects, update, ${name}`, body: { project: changed } });
      return { name, isChanged: true };
    } catch (error) {
      const isConflict = error instanceof Failure && error.code === "argocd/conflict";
      if (!isConflict || attempt >= writesMax || signal.aborted) throw error;
      await waitMs(writeDelayMs * attempt * (0.5 + Math.random() / 2), void 0, { signal }).catch(
        () => void 0
      );
    }
  }
}
async function projectOf(api, { application, server, signal }) {
  const body = await api({ ...callOf(application, "get"), signal });
  return readApplication(body, server)?.project ?? notTheApi(application, server);
}
export {
  createArgocdServer
};
