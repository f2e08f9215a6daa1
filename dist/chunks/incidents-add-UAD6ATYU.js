import {
  isLineReport,
  isObject,
  joinReadings,
  jsonLines,
  lineReport,
  makeRemoval,
  makeReport,
  nothingBut,
  parseJson,
  readId,
  readList,
  readMember,
  readText,
  refused,
  reportBounds,
  reportDay,
  reportSeverity
} from "./chunk-UMBQR7OH.js";
import {
  addReports
} from "./chunk-LP7Z2FHL.js";
import {
  recapReports
} from "./chunk-YYYP23MI.js";
import "./chunk-LGQEFSWA.js";
import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
import "./chunk-Z6GKR5KX.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import "./chunk-A2EXHD52.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import "./chunk-LM6PRHYP.js";
import "./chunk-4TKP3W7I.js";
import "./chunk-CO3RUHCP.js";
import "./chunk-I6HPM34N.js";
import {
  githubApiUrlOf,
  jiraAuthOf
} from "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  isOn,
  listOf,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import "./chunk-LBHP26DB.js";
import "./chunk-C7A3J56J.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-HFOKONDR.js";
import "./chunk-YVUOWQJJ.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-KFCJBUJ4.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-S275EGAC.js";
import "./chunk-KIZ6KU7F.js";

// src/hosts/report-sources.ts
import { resolve } from "node:path";

// src/core/incidents/sources/mapped-report.ts
var valuesMax = 200;
var depthMax = 4;
function mappedReport(payload, { mapping, kind }) {
  const at = (pointer) => pointer === null ? void 0 : readPointer(payload, pointer);
  const id = at(mapping.id);
  if (typeof id !== "string" && typeof id !== "number")
    return refused(`There is no id at ${mapping.id} (incidents.mapping.id).`);
  if (isDeleted(at(mapping.deleted))) return makeRemoval(id);
  const parts = mapping.text.map((pointer) => ({ pointer, text: toText(at(pointer)) })).filter(({ text: text2 }) => text2 !== "");
  if (parts.length === 0)
    return refused(
      `"${String(id).slice(0, 60)}": there is no text at ${mapping.text.join(", ")} (incidents.mapping.text).`
    );
  const text = mapping.text.length === 1 ? parts[0]?.text : parts.map((part) => `## ${lastName(part.pointer)}

${part.text}`).join("\n\n");
  return makeReport({
    id,
    source: { kind, key: String(id) },
    text,
    title: at(mapping.title),
    date: at(mapping.date),
    services: at(mapping.services),
    severity: at(mapping.severity),
    url: at(mapping.url),
    language: at(mapping.language)
  });
}
function readPointer(value, pointer) {
  let at = value;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(at))
      at = /^(?:0|[1-9]\d{0,8})$/u.test(name) ? at[Number(name)] : void 0;
    else at = isObject(at) && Object.hasOwn(at, name) ? at[name] : void 0;
  }
  return at;
}
var isDeleted = (value) => value === true || typeof value === "string" && /^(?:true|deleted|removed)$/iu.test(value.trim());
function toText(value, depth = 0) {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return depth === 0 ? "" : String(value);
  if (typeof value !== "object" || value === null || depth >= depthMax) return "";
  const inside = Array.isArray(value) ? value : Object.values(value);
  return inside.slice(0, valuesMax).map((item) => toText(item, depth + 1)).filter((text) => text !== "").join("\n");
}
var lastName = (pointer) => pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~").replace(/[_-]+/gu, " ").trim() || "Text";

// src/core/incidents/sources/stated-fields.ts
var linesMax = 400;
var lineLengthMax = 300;
var names = [
  [
    "date",
    /^(?:date|incidentdate|dateofincident|when|whendidithappen|whendiditstart|started|startedat|starttime|start|began|발생일|발생일시|발생일자|발생시각|발생시간|장애일시|장애발생일시|장애시작|일시|날짜|시작|시작시각)$/u
  ],
  [
    "severity",
    /^(?:severity|sev|priority|severitylevel|incidentseverity|impactlevel|심각도|장애등급|등급|우선순위|중요도)$/u
  ],
  [
    "services",
    /^(?:services?|affectedservices?|servicesaffected|impactedservices?|affectedsystems?|systems?|components?|affectedcomponents?|서비스|영향서비스|영향받은서비스|대상서비스|장애서비스|영향시스템|시스템)$/u
  ]
];
function statedFields(text) {
  const stated = { date: null, severity: null, services: null };
  const lines = text.slice(0, linesMax * lineLengthMax).split(/\r\n|[\r\n]/u).slice(0, linesMax);
  for (const [index, line] of lines.entries()) {
    if (line.length > lineLengthMax) continue;
    const { name, value } = readLine(line, lines, index);
    const field = fieldOf(name);
    if (field !== null && stated[field] === null && isMeant(field, value)) stated[field] = value;
  }
  return stated;
}
function readLine(line, lines, index) {
  const heading = /^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$/u.exec(line)?.[1];
  if (heading !== void 0) return { name: heading, value: nextValue(lines, index) };
  const row = /^\s*\|\s*([^|]+?)\s*\|\s*([^|]+?)\s*\|?\s*$/u.exec(line);
  if (row !== null) return { name: row[1] ?? "", value: bare(row[2] ?? "") };
  const label = /^\s*(?:[-*+]\s+)?([^:：]{1,60})[:：](.*)$/u.exec(line);
  return { name: label?.[1] ?? "", value: bare(label?.[2] ?? "") };
}
function nextValue(lines, index) {
  const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== "") ?? "";
  return next.length > lineLengthMax || /^\s{0,3}#/u.test(next) ? "" : bare(next);
}
var bare = (value) => value.replace(/^[\s*_`>-]+|[\s*_`]+$/gu, "");
function fieldOf(name) {
  const normal = name.normalize("NFKC").toLowerCase().replace(/\([^)]*\)/gu, "").replace(/[^\p{L}]/gu, "");
  return names.find(([, pattern]) => pattern.test(normal))?.[0] ?? null;
}
function isMeant(field, value) {
  if (value === "" || /^(?:_?no response_?|n\/a|none|unknown|tbd|없음|미정|해당\s?없음)$/iu.test(value))
    return false;
  if (field === "date") return reportDay(value) !== null;
  return field === "severity" ? reportSeverity(value) !== null : true;
}

// src/core/incidents/sources/tracked-report.ts
function trackedReport(issue, kind) {
  const sections = issue.sections.filter(({ text: text2 }) => text2.trim() !== "").map(({ name, text: text2 }) => `## ${name}

${text2.trim()}`);
  const text = [issue.text.trim(), ...sections].filter((part) => part !== "").join("\n\n");
  const id = `${kind === "jira" ? "jira" : "github"}:${issue.key}`;
  if (text === "" && (issue.title ?? "").trim() === "")
    return nothingBut(`${id}: it has neither title nor text, and is not added.`);
  const stated = statedFields(text);
  return makeReport({
    id,
    source: { kind, key: issue.key },
    title: issue.title,
    text: text === "" ? issue.title : text,
    date: stated.date ?? issue.createdAt,
    services: stated.services ?? servicesOf(issue),
    severity: stated.severity ?? severityOf(issue),
    url: issue.url
  });
}
function severityOf({ labels, priority }) {
  const told = labels.filter((name) => /sev|prio|^p[0-5]$|심각|등급|긴급|critical|major|minor/iu.test(name)).map(reportSeverity);
  return severities.find((severity) => told.includes(severity)) ?? reportSeverity(priority);
}
var severities = ["critical", "major", "minor"];
var servicesOf = ({ services, labels }) => services.length > 0 ? services : labels.flatMap((label) => /^(?:service|component|area)[:/]\s*(.+)$/iu.exec(label)?.[1] ?? []).sort();

// src/core/incidents/sources/github-issue.ts
var incidentLabels = [
  "incident",
  "incidents",
  "postmortem",
  "post-mortem",
  "outage"
];
var hasLabel = (names2, labels) => names2.some((name) => labels.some((label) => label.toLowerCase() === name.toLowerCase()));
function githubIssueEvent(payload, labels) {
  const issue = readMember(payload, "issue");
  const number = readId(issue, "number");
  const repository = readText(payload, "repository", "full_name");
  if (number === null || repository === null)
    return refused("The payload is no issues event of GitHub: it names no issue or no repository.");
  const key = `${repository}#${number}`;
  if (readMember(issue, "pull_request") !== void 0)
    return nothingBut(`github:${key}: it is a pull request, and no report of an outage.`);
  const action = readText(payload, "action") ?? "edited";
  const names2 = labelNames(issue);
  const lost = readText(payload, "label", "name");
  const isReport = hasLabel(names2, labels);
  if (action === "deleted" || action === "transferred")
    return isReport ? makeRemoval(`github:${key}`) : nothingBut(withoutLabel(key, labels));
  if (isReport) return trackedReport(toTracked(issue, key, names2), "github-issue");
  const wasReport = action === "unlabeled" && lost !== null && hasLabel([lost], labels);
  return wasReport ? makeRemoval(`github:${key}`) : nothingBut(withoutLabel(key, labels));
}
function repositoryDispatch(payload, mapping) {
  const brought = readMember(payload, "client_payload");
  if (brought === void 0)
    return refused("The payload is no repository_dispatch event: it has no client_payload.");
  const line = [brought, readMember(brought, "incident")].find(isLineReport);
  if (line !== void 0) return lineReport(line, "repository-dispatch");
  if (mapping !== null) return mappedReport(brought, { mapping, kind: "repository-dispatch" });
  return refused(
    "The client_payload is no incident {id, text, …}, and the config has no incidents.mapping to read it by."
  );
}
var withoutLabel = (key, labels) => `github:${key}: it has none of the labels ${labels.join(", ")}, and is no report of an outage.`;
var labelNames = (issue) => readList(issue, "labels").flatMap((label) => {
  const name = typeof label === "string" ? label : readText(label, "name");
  return name ?? [];
});
function toTracked(issue, key, labels) {
  return {
    key,
    title: readText(issue, "title"),
    text: readText(issue, "body") ?? "",
    sections: [],
    createdAt: readText(issue, "created_at"),
    priority: null,
    services: [],
    labels,
    url: readText(issue, "html_url")
  };
}

// src/core/incidents/sources/post-mortem.ts
function postMortemReport(file) {
  const front = isObject(file.frontMatter) ? file.frontMatter : {};
  const text = file.text.trim();
  if (text === "") return nothingBut(`${file.path}: it is empty, and is not added.`);
  const stated = statedFields(text);
  const id = readId(front, "id") ?? fileId(file.path);
  if (id.length > reportBounds.id)
    return refused(`${file.path}: its path is too long for an id; give it one in its front matter (id: …).`);
  const reading = makeReport({
    id,
    source: { kind: "file", key: file.path },
    title: readText(front, "title") ?? headingOf(text) ?? file.title ?? nameOf(file.path),
    text,
    date: dateOf(front) ?? stated.date ?? dateInName(file.path),
    services: readMember(front, "services") ?? readMember(front, "service") ?? stated.services ?? void 0,
    severity: readMember(front, "severity") ?? stated.severity,
    url: readMember(front, "url"),
    language: readMember(front, "lang") ?? readMember(front, "language")
  });
  return { ...reading, problems: reading.problems.map((problem) => `${file.path}: ${problem}`) };
}
var fileId = (path) => `file:${path.normalize("NFC").replace(/[%\s\p{C}]/gu, encodeCharacter)}`;
var encodeCharacter = (character) => new RegExp("\\p{Surrogate}", "u").test(character) ? "%EF%BF%BD" : encodeURIComponent(character);
var dateOf = (front) => readMember(front, "date") ?? readMember(front, "incident_date");
var dateInName = (path) => /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(path)?.[0] ?? null;
function headingOf(text) {
  const top = text.slice(0, 2e4);
  const found = /^ {0,3}#{1,2}[ \t]+([^\n]{1,500})$|^([^\n]{1,500})\n={3,}[ \t]*$/mu.exec(top);
  const title = (found?.[1] ?? found?.[2] ?? "").replace(/[ \t]+#+[ \t]*$/u, "").trim();
  return title === "" ? null : title;
}
var nameOf = (path) => (path.split("/").at(-1) ?? path).replace(/\.[a-z]+$/iu, "").replace(/[-_]+/gu, " ").trim();

// src/core/incidents/sources/jira-event.ts
var keyPattern = /^[A-Z][A-Z0-9_]{1,50}-[1-9]\d{0,12}$/u;
function jiraEvent(payload, textOf2) {
  const inside = readMember(payload, "issue");
  const issue = inside === void 0 ? payload : inside;
  const key = readText(issue, "key");
  if (key === null || !keyPattern.test(key))
    return refused("The payload is no webhook of Jira: it names no issue by a key like INC-7.");
  const event = readText(payload, "webhookEvent") ?? "jira:issue_updated";
  if (event === "jira:issue_deleted") return makeRemoval(`jira:${key}`);
  if (event !== "jira:issue_created" && event !== "jira:issue_updated")
    return nothingBut(`jira:${key}: ${event.slice(0, 60)} says nothing of the issue itself.`);
  if (readMember(issue, "fields") === void 0)
    return refused(
      `jira:${key}: the payload has no fields. In an automation rule, send the issue in Jira's format.`
    );
  const earlier = earlierKeys(payload).filter((one) => one !== key).map((one) => makeRemoval(`jira:${one}`));
  return joinReadings([...earlier, trackedReport(toTracked2(issue, key, textOf2), "jira")]);
}
var earlierKeys = (payload) => readList(payload, "changelog", "items").flatMap((item) => {
  const earlier = readText(item, "field") === "Key" ? readText(item, "fromString") : null;
  return earlier !== null && keyPattern.test(earlier) ? [earlier] : [];
});
function toTracked2(issue, key, textOf2) {
  const names2 = (list) => readList(issue, "fields", list).flatMap(
    (item) => typeof item === "string" ? item : readText(item, "name") ?? []
  );
  return {
    key,
    title: readText(issue, "fields", "summary"),
    text: textOf2(readMember(issue, "fields", "description")),
    sections: [],
    createdAt: readText(issue, "fields", "created"),
    priority: readText(issue, "fields", "priority", "name"),
    services: names2("components"),
    labels: names2("labels"),
    url: pageOf(readText(issue, "self"), key)
  };
}
function pageOf(self, key) {
  const site = /^(https?:\/\/[^\s?#]{1,500}?)\/rest\//u.exec(self ?? "")?.[1];
  return site === void 0 || /^https?:\/\/api\.atlassian\.com\b/u.test(site) ? null : `${site}/browse/${key}`;
}

// src/core/incidents/sources/pagerduty-event.ts
function pagerdutyEvent(payload) {
  const event = readMember(payload, "event");
  const type = readText(event, "event_type");
  if (type === null)
    return refused("The payload is no webhook of PagerDuty, version 3: it has no event.event_type.");
  const data = readMember(event, "data");
  const id = readText(data, "id");
  if (type !== "incident.resolved")
    return nothingBut(
      `pagerduty:${id ?? "?"}: ${type.slice(0, 60)} is no report yet; an incident is added when it is resolved.`
    );
  if (id === null) return refused("The webhook of PagerDuty names no incident.");
  const title = readText(data, "title") ?? readText(data, "summary");
  const told = [
    readText(data, "description"),
    readText(data, "body", "details"),
    ...readList(data, "notes").map((note) => readText(note, "content")),
    readText(data, "resolve_reason"),
    ...["post_mortem", "postmortem"].flatMap((name) => [
      readText(data, name),
      ...["summary", "content", "text", "body", "root_cause"].map((part) => readText(data, name, part))
    ])
  ].filter((part) => part !== null && part !== title);
  const text = told.join("\n\n");
  const stated = statedFields(text);
  const service = readText(data, "service", "summary") ?? readText(data, "service", "name");
  return makeReport({
    id: `pagerduty:${id}`,
    source: { kind: "pagerduty", key: id },
    title,
    text: text === "" ? title : text,
    date: readText(data, "created_at") ?? readText(event, "occurred_at"),
    services: service === null ? stated.services ?? [] : [service],
    severity: severityOf2(data),
    url: readText(data, "html_url"),
    status: text === "" ? "draft" : "final"
  });
}
function severityOf2(data) {
  const priority = readText(data, "priority", "summary") ?? readText(data, "priority", "name");
  const told = priority !== null && reportSeverity(priority) !== null ? priority : readText(data, "urgency");
  return told !== null && reportSeverity(told) !== null ? told : null;
}

// src/core/incidents/sources/read-payload.ts
function readPayload(text, input) {
  if (input.as === "jsonl") return jsonLines(text);
  const parsed = parseJson(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (parsed !== void 0) return readValue(parsed.value, input);
  const first = text.slice(0, 1e6).split("\n", 1)[0] ?? "";
  if (input.as === "auto" && (parseJson(first.trim()) !== void 0 || first.trimStart().startsWith("{")))
    return jsonLines(text);
  return refused("It is not JSON.");
}
function readValue(value, input) {
  if (!Array.isArray(value)) return readOne(value, input);
  return joinReadings(
    value.map((item, index) => {
      const reading = readOne(item, input);
      return { ...reading, problems: reading.problems.map((problem) => `Item ${index + 1}: ${problem}`) };
    })
  );
}
function readOne(value, input) {
  const kind = input.as === "auto" ? kindOf(value, input.mapping) : input.as;
  switch (kind) {
    case "jsonl":
      return lineReport(value, "jsonl");
    case "github":
      return githubIssueEvent(value, input.labels);
    case "repository-dispatch":
      return repositoryDispatch(value, input.mapping);
    case "jira":
      return jiraEvent(value, input.jiraText);
    case "pagerduty":
      return pagerdutyEvent(value);
    case "generic":
      return input.mapping === null ? refused("It is to be read as generic, and the config has no incidents.mapping.") : mappedReport(value, { mapping: input.mapping, kind: "generic" });
    case null:
      return refused(
        "It is no payload of GitHub, Jira or PagerDuty and no incident {id, text, …}, and the config has no incidents.mapping to read it by."
      );
  }
}
function kindOf(value, mapping) {
  if (readText(value, "webhookEvent") !== null || hasFields(value) || hasFields(readMember(value, "issue")))
    return "jira";
  if (readText(value, "event", "event_type") !== null) return "pagerduty";
  if (readMember(value, "issue") !== void 0 && readText(value, "repository", "full_name") !== null)
    return "github";
  if (readMember(value, "client_payload") !== void 0) return "repository-dispatch";
  if (isLineReport(value)) return "jsonl";
  return mapping === null ? null : "generic";
}
var hasFields = (value) => readText(value, "key") !== null && readMember(value, "fields") !== void 0;

// src/hosts/remote-reports.ts
async function readJiraReports(input) {
  const { jira } = input.settings;
  if (jira === null) throw noJira();
  const auth = jiraAuthOf(jira, input.surroundings.credentials);
  if (auth instanceof Failure) throw auth;
  const [{ readTrackedReports }, { createFetch }] = await Promise.all([
    import("./tracked-reports-2N2TPFBH.js"),
    import("./create-fetch-UMCCRZOM.js")
  ]);
  const { url, deployment, timeoutMs } = jira;
  const fetch = createFetch({ environment: input.surroundings.environment });
  return readTrackedReports({ url, deployment, timeoutMs, auth, fetch }, input);
}
async function readRepositoryReports(input) {
  const { settings, surroundings, labels, signal } = input;
  const [owner, name, ...more] = input.issues.split("/");
  if (!isName(owner) || !isName(name) || more.length > 0) throw notARepository(input.issues);
  const token = surroundings.credentials.githubToken;
  if (token === null) throw noToken();
  const [{ readTrackedReports }, { createFetch }] = await Promise.all([
    import("./tracked-reports-GOJU3S76.js"),
    import("./create-fetch-UMCCRZOM.js")
  ]);
  return readTrackedReports(
    {
      apiUrl: githubApiUrlOf(settings, surroundings.environment),
      token,
      timeoutMs: settings.github.timeoutMs,
      fetch: createFetch({ environment: surroundings.environment })
    },
    { repository: { owner, name }, labels, signal }
  );
}
var isName = (part) => part !== void 0 && /^[\w.-]{1,100}$/.test(part);
var noJira = () => new Failure({
  code: "arguments/invalid",
  message: "--jql asks Jira, and no address of Jira is known.",
  hint: "Give it with --jira-url https://example.atlassian.net, or as jira.url of the config."
});
var notARepository = (given) => new Failure({
  code: "arguments/invalid",
  message: `--github-issues takes OWNER/REPO, not "${given}".`,
  hint: "For example --github-issues shop/ops."
});
var noToken = () => new Failure({
  code: "github/unauthorized",
  message: "--github-issues asks GitHub, and GITHUB_TOKEN is not set.",
  hint: "Set GITHUB_TOKEN to a token with issues: read; in a workflow, pass github.token on."
});

// src/hosts/report-sources.ts
var kinds = [
  "auto",
  "jsonl",
  "files",
  "github",
  "repository-dispatch",
  "jira",
  "pagerduty",
  "generic"
];
var events = {
  issues: "github",
  repository_dispatch: "repository-dispatch"
};
function reportsSourceOf(input) {
  const { given, surroundings } = input;
  const file = textOf(given, "source");
  const jql = textOf(given, "jql");
  const issues = textOf(given, "github-issues");
  const named = [file, jql, issues].filter((value) => value !== null);
  if (named.length > 1) throw tooMany();
  const labels = listOf(given, "label") ?? incidentLabels;
  if (jql !== null || issues !== null) checkOnline(given);
  if (jql !== null)
    return { readReports: ({ signal }) => tracked(readJiraReports({ jql, signal, ...input }), "jira") };
  if (issues !== null)
    return {
      readReports: ({ signal }) => tracked(readRepositoryReports({ issues, labels, signal, ...input }), "github-issue")
    };
  const as = kinds.find((kind) => kind === textOf(given, "as")) ?? "auto";
  const from = file === null ? eventOf(surroundings, as) : { path: file, as };
  const path = resolve(surroundings.workingDirectory, from.path);
  return { readReports: () => readFile(path, { as: from.as, labels, settings: input.settings }) };
}
async function readFile(path, {
  as,
  labels,
  settings
}) {
  const { readSource } = await import("./read-source-Z4SVBKVM.js");
  const source = readSource(path, { asFiles: as === "auto" ? null : as === "files" });
  if (source.kind === "post-mortems") {
    const readings = source.files.map(postMortemReport);
    return joinReadings([{ events: [], problems: source.problems, notes: source.notes }, ...readings]);
  }
  const { valueText } = await import("./jira-text-NE5PPKOW.js");
  return readPayload(source.text, {
    as: as === "auto" && source.isLines ? "jsonl" : as === "files" ? "auto" : as,
    labels,
    mapping: settings.incidents.mapping,
    jiraText: (value) => valueText(value, "wiki")
  });
}
async function tracked(reading, kind) {
  const { reports, problems } = await reading;
  return joinReadings([
    { events: [], problems, notes: [] },
    ...reports.map((report) => trackedReport(report, kind))
  ]);
}
function eventOf({ environment }, as) {
  const name = environment["GITHUB_EVENT_NAME"] || null;
  const path = environment["GITHUB_EVENT_PATH"] || null;
  if (name === null || path === null) throw noSource("incidents add needs something to add.");
  const kind = Object.hasOwn(events, name) ? events[name] : void 0;
  if (kind === void 0)
    throw noSource(`The event ${name} that started this workflow brings no report of an outage.`);
  return { path, as: as === "auto" ? kind : as };
}
var noSource = (message) => new Failure({
  code: "arguments/invalid",
  message,
  hint: "Give a FILE or folder, --jql or --github-issues; or run it on the events issues or repository_dispatch."
});
var tooMany = () => new Failure({
  code: "arguments/invalid",
  message: "incidents add takes one source at a time: a FILE, --jql or --github-issues.",
  hint: "Run it once for each; what the library has already is not added again."
});
function checkOnline(given) {
  if (!isOn(given, "offline")) return;
  throw new Failure({
    code: "arguments/invalid",
    message: "With --offline no service is asked, and --jql and --github-issues ask one.",
    hint: "Leave --offline out, or give a FILE."
  });
}

// src/hosts/commands/incidents-add.ts
var incidentsAddCommand = async (given, surroundings) => {
  const { settings, world } = await prepareRun(given, surroundings, { requiresServices: false });
  const source = reportsSourceOf({ given, surroundings, settings });
  const { location, library } = await libraryOf(settings, world);
  const dryRun = isOn(given, "dry-run");
  const result = await addReports(
    { dryRun },
    {
      source,
      library,
      hash: world.hash,
      progress: world.progress,
      signal: world.deadline.within(settings.deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings })
    }
  );
  if (result.problems.length > 0 && result.changes.length + result.unchanged === 0) throw nothingRead(result);
  const exitCode = result.problems.length === 0 ? exits.done.code : exits.usage.code;
  return {
    exitCode,
    text: renderAdded(result, { location, dryRun }),
    json: {
      schemaVersion: 1,
      exitCode,
      library: location,
      dryRun,
      added: countOf(result, "added"),
      updated: countOf(result, "updated"),
      removed: countOf(result, "removed"),
      unchanged: result.unchanged,
      changes: result.changes,
      problems: result.problems,
      notes: result.notes
    },
    ...exitCode !== 0 && {
      refusal: `${result.problems.length} of the reports could not be read; the others were added.`
    }
  };
};
var countOf = ({ changes }, change) => changes.filter((one) => one.change === change).length;
var shownMax = 30;
function renderAdded(result, { location, dryRun }) {
  const counts = ["added", "updated", "removed"].map((change) => `${countOf(result, change)} ${change}`).join(", ");
  const lines = [
    ...shown(result.changes.map(({ id, change }) => `${change} ${id}`)),
    ...shown(result.notes.map((note) => `note: ${note}`)),
    ...shown(result.problems.map((problem) => `problem: ${problem}`)),
    `${dryRun ? "Would be in" : "In"} ${location}: ${counts}, ${result.unchanged} unchanged.`,
    ...result.problems.length === 0 ? [] : [`Put right what is named as a problem and run again: what was added stays as it is.`]
  ];
  return `${lines.map(escapeTerminal).join("\n")}
`;
}
var shown = (lines) => lines.length <= shownMax ? lines : [...lines.slice(0, shownMax), `… and ${lines.length - shownMax} more.`];
var nothingRead = ({ problems }) => new Failure({
  code: "incidents/invalid",
  message: "No report of an outage could be read; nothing was added.",
  hint: 'Say with --as what the file is, or give lines of {"id": …, "text": …}. The forms are listed in the README under Past incidents.',
  problems
});
export {
  incidentsAddCommand
};
