import {
  appliesTo,
  builtInRuleIds,
  settleLevels
} from "./chunk-RVIAQXAX.js";
import {
  decodeText
} from "./chunk-Y3WGDQPB.js";
import {
  isoTime,
  readIsoTime
} from "./chunk-FHEQHLND.js";
import {
  freezePeriod,
  inZone,
  isOfStandard,
  parseMoment
} from "./chunk-G4WCWXYP.js";
import {
  readRecords
} from "./chunk-GMXQXE6L.js";
import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  isMigration
} from "./chunk-T72KDZQ7.js";
import {
  distinctNames,
  footprintOf,
  nameKey
} from "./chunk-GSLMZ55J.js";
import {
  require_dist
} from "./chunk-BVQ7MH7O.js";
import {
  require_picomatch
} from "./chunk-2AJRLDHE.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/core/review/standard.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function effectiveStandard(input) {
  const { overrides, custom, onUnknown } = input.settings.standard;
  const rules = overrides.filter((override) => holds(override, input)).reduce((current, override) => patchRules(current, override.rules), input.settings.standard.rules);
  const settled = settleLevels(rules, input);
  const notRun = builtInRuleIds.filter((id) => rules[id].level === "auto" && settled[id].level === "off");
  return { rules: settled, custom, onUnknown, notRun };
}
var canonicalStandard = ({ rules, custom, onUnknown }) => JSON.stringify(sortKeys({ rules, custom, onUnknown }));
function summariseStandard(findings, { version, notRun }) {
  const ran = findings.filter(isOfStandard);
  const met = ran.filter((finding) => finding.status === "pass").length;
  return { version, met, total: ran.length, ...notRun !== void 0 && notRun.length > 0 && { notRun } };
}
function holds(override, { environment, change }) {
  const { environments, paths, workTypes } = override;
  return appliesTo(environments, environment) && (paths === null || touches(change, paths)) && (workTypes === null || change.workTypes.some((hit) => workTypes.includes(hit.type)));
}
function touches(change, globs) {
  const matches = (0, import_picomatch.default)([...globs], { dot: true });
  return change.modules.some(
    (module) => module.files.some(
      (file) => matches(file.path) || file.previousPath !== void 0 && matches(file.previousPath)
    )
  );
}
function patchRules(rules, patch) {
  const patched = (id) => ({
    ...rules[id],
    ...patch[id]
  });
  const required = { ...rules.reviewers.required, ...patch.reviewers?.required };
  return {
    operators: patched("operators"),
    window: patched("window"),
    freeze: patched("freeze"),
    checklists: patched("checklists"),
    "rollback-plan": patched("rollback-plan"),
    "monitoring-plan": patched("monitoring-plan"),
    "irreversible-migration": patched("irreversible-migration"),
    "migration-files": patched("migration-files"),
    "breaking-change": patched("breaking-change"),
    "note-complete": patched("note-complete"),
    coverage: patched("coverage"),
    "takes-away": patched("takes-away"),
    range: patched("range"),
    conflicts: patched("conflicts"),
    checks: patched("checks"),
    tests: patched("tests"),
    "test-coverage": patched("test-coverage"),
    "issue-state": patched("issue-state"),
    certificates: patched("certificates"),
    "migration-locks": patched("migration-locks"),
    "runtime-needs": patched("runtime-needs"),
    "similar-incident": patched("similar-incident"),
    reviewers: { ...rules.reviewers, ...patch.reviewers, required },
    sources: patched("sources")
  };
}
function sortKeys(value) {
  if (Array.isArray(value)) {
    return value.map(sortKeys);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

// src/core/change/catalog.ts
var import_yaml = __toESM(require_dist(), 1);

// src/core/change/catalog-graph.ts
var neighbourDistanceMax = 3;
var neighboursMax = 500;
function findNeighbours(nodes, ref) {
  const edges = edgesOf(nodes);
  const names = new Map(nodes.map((node) => [node.ref, node.name]));
  const upstream = walk(ref, edges.needs);
  const downstream = walk(ref, edges.neededBy);
  const found = [.../* @__PURE__ */ new Set([...upstream.keys(), ...downstream.keys()])].flatMap((other) => {
    const [up, down] = [upstream.get(other) ?? Infinity, downstream.get(other) ?? Infinity];
    const isComponent = other.startsWith("component:");
    const name = names.get(other) ?? other.slice(other.indexOf("/") + 1);
    const direction = up <= down ? "upstream" : "downstream";
    return isComponent ? [{ name, direction, distance: Math.min(up, down) }] : [];
  });
  const order = (a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1);
  return found.sort(order).slice(0, neighboursMax);
}
function edgesOf(nodes) {
  const needs = /* @__PURE__ */ new Map();
  const neededBy = /* @__PURE__ */ new Map();
  const add = (consumer, provider) => {
    needs.set(consumer, (needs.get(consumer) ?? /* @__PURE__ */ new Set()).add(provider));
    neededBy.set(provider, (neededBy.get(provider) ?? /* @__PURE__ */ new Set()).add(consumer));
  };
  const providers = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    for (const api of node.providesApis) {
      const list = providers.get(api);
      if (list === void 0) providers.set(api, [node.ref]);
      else list.push(node.ref);
    }
  }
  for (const node of nodes) {
    for (const provider of node.dependsOn) add(node.ref, provider);
    for (const consumer of node.dependencyOf) add(consumer, node.ref);
    for (const api of node.consumesApis)
      for (const provider of providers.get(api) ?? []) add(node.ref, provider);
  }
  for (const [api, refs] of providers)
    for (const consumer of neededBy.get(api) ?? []) for (const provider of refs) add(consumer, provider);
  return { needs, neededBy };
}
function walk(start, edges) {
  const steps = /* @__PURE__ */ new Map();
  let border = [start];
  for (let distance = 1; distance <= neighbourDistanceMax && border.length > 0; distance += 1) {
    const next = [];
    for (const ref of border) {
      for (const other of edges.get(ref) ?? []) {
        if (other === start || steps.has(other)) continue;
        steps.set(other, distance);
        next.push(other);
      }
    }
    border = next;
  }
  return steps;
}

// src/core/change/catalog.ts
var textMax = 5e5;
var entitiesMax = 5e3;
var referencesMax = 1e3;
var kinds = /* @__PURE__ */ new Set(["component", "resource", "api", "system"]);
function parseCatalog(texts) {
  const entities = [];
  const problems = [];
  for (const [path, text] of texts) {
    const read = readFile(path, text);
    entities.push(...read.entities);
    problems.push(...read.problems);
  }
  if (entities.length > entitiesMax)
    problems.push(`More than ${entitiesMax} entities: the rest is not read.`);
  return { entities: entities.slice(0, entitiesMax), problems };
}
function readFile(path, text) {
  if (text.length > textMax)
    return { entities: [], problems: [`${path}: larger than ${textMax} characters.`] };
  try {
    const entities = [];
    const problems = [];
    const documents = (0, import_yaml.parseAllDocuments)(text, { logLevel: "silent", prettyErrors: false, uniqueKeys: false });
    for (const document of Array.isArray(documents) ? documents : []) {
      const error = document.errors[0];
      if (error !== void 0) problems.push(`${path}: ${firstLine(error.message)}`);
      else {
        const entity = readEntity(path, document.toJS({ maxAliasCount: 100 }));
        if (entity !== null) entities.push(entity);
      }
    }
    return { entities, problems };
  } catch (error) {
    return {
      entities: [],
      problems: [`${path}: ${firstLine(error instanceof Error ? error.message : "not readable")}`]
    };
  }
}
var firstLine = (text) => (text.split("\n")[0] ?? "").slice(0, 200);
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readEntity(path, value) {
  if (!isFields(value)) return null;
  const kind = textOf(value["kind"])?.toLowerCase() ?? "";
  const metadata = isFields(value["metadata"]) ? value["metadata"] : {};
  const spec = isFields(value["spec"]) ? value["spec"] : {};
  const name = textOf(metadata["name"]);
  if (!kinds.has(kind) || name === void 0) return null;
  const namespace = textOf(metadata["namespace"]) ?? "default";
  const optional = {
    system: textOf(spec["system"]),
    owner: textOf(spec["owner"]),
    lifecycle: textOf(spec["lifecycle"])
  };
  return {
    ref: `${kind}:${namespace}/${name}`.toLowerCase(),
    kind,
    name,
    path,
    ...optional.system !== void 0 && { system: optional.system },
    ...optional.owner !== void 0 && { owner: optional.owner },
    ...optional.lifecycle !== void 0 && { lifecycle: optional.lifecycle },
    dependsOn: references(spec["dependsOn"], { kind: "component", namespace }),
    dependencyOf: references(spec["dependencyOf"], { kind: "component", namespace }),
    providesApis: references(spec["providesApis"], { kind: "api", namespace }),
    consumesApis: references(spec["consumesApis"], { kind: "api", namespace })
  };
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value.trim().slice(0, 200) : void 0;
}
function references(value, defaults) {
  if (!Array.isArray(value)) return [];
  return value.slice(0, referencesMax).flatMap((item) => {
    const given = /^(?:([^:/\s]+):)?(?:([^:/\s]+)\/)?([^:/\s]+)$/.exec(textOf(item) ?? "");
    if (given?.[3] === void 0) return [];
    return `${given[1] ?? defaults.kind}:${given[2] ?? defaults.namespace}/${given[3]}`.toLowerCase();
  });
}
function findComponent(catalog, { module, component }) {
  const entity = findEntity(catalog, component ?? module) ?? (component === null ? onlyRootComponent(catalog) : void 0);
  if (entity === void 0) return null;
  const provided = new Set(entity.providesApis);
  const dependents = catalog.entities.filter((other) => {
    if (other.ref === entity.ref) return false;
    const needs = [...other.dependsOn, ...other.consumesApis];
    return needs.includes(entity.ref) || needs.some((ref) => provided.has(ref)) || entity.dependencyOf.includes(other.ref);
  });
  const names = [...entity.dependencyOf.map(nameOf), ...dependents.map((other) => other.name)];
  return {
    name: entity.name,
    kind: entity.kind,
    ...entity.system !== void 0 && { system: entity.system },
    ...entity.owner !== void 0 && { owner: entity.owner },
    ...entity.lifecycle !== void 0 && { lifecycle: entity.lifecycle },
    dependsOn: entity.dependsOn.map(nameOf),
    providesApis: entity.providesApis.map(nameOf),
    consumesApis: entity.consumesApis.map(nameOf),
    dependents: [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].sort(),
    neighbours: findNeighbours(catalog.entities, entity.ref),
    resources: resourcesOf(entity, catalog),
    catalogPaths: [...new Set([entity, ...dependents].map((told) => told.path))].sort()
  };
}
function resourcesOf(entity, { entities }) {
  const named = entity.dependsOn.filter((ref) => ref.startsWith("resource:"));
  const naming = entities.filter(
    ({ kind, dependencyOf }) => kind === "resource" && dependencyOf.includes(entity.ref)
  );
  return [.../* @__PURE__ */ new Set([...named, ...naming.map(({ ref }) => ref)])].map(nameOf).sort();
}
var nameOf = (ref) => ref.slice(ref.indexOf("/") + 1);
function findEntity(catalog, wanted) {
  const [ref] = references([wanted], { kind: "component", namespace: "default" });
  const name = wanted.slice(wanted.lastIndexOf("/") + 1).toLowerCase();
  const hasKind = wanted.includes(":");
  return catalog.entities.find((entity) => entity.ref === ref) ?? (hasKind ? void 0 : catalog.entities.find((entity) => entity.kind === "component" && entity.name.toLowerCase() === name));
}
function onlyRootComponent(catalog) {
  const components = catalog.entities.filter(
    (entity) => entity.kind === "component" && /^catalog-info\.ya?ml$/.test(entity.path)
  );
  return components.length === 1 ? components[0] : void 0;
}

// src/core/change/files/attributes.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
function listAttributesPaths(paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end !== -1; end = path.lastIndexOf("/", end - 1)) {
      const folder = path.slice(0, end + 1);
      if (folders.has(folder)) break;
      folders.add(folder);
      if (end === 0) break;
    }
  }
  return [...folders].map((folder) => `${folder}.gitattributes`);
}
function parseAttributes(files) {
  const macros = /* @__PURE__ */ new Map([["binary", [{ name: "diff", value: false }]]]);
  const folders = [...files].sort((a, b) => a.path.length - b.path.length).map((file) => {
    const folder = file.path.slice(0, file.path.lastIndexOf("/") + 1);
    return { folder, rules: parseRules(file.text, { macros, isRoot: folder === "" }) };
  }).filter(({ rules }) => rules.length > 0);
  return (path) => {
    const found = {
      generated: null,
      vendored: null,
      diff: null
    };
    for (const { folder, rules } of folders) {
      if (!path.startsWith(folder)) continue;
      const relative = path.slice(folder.length);
      for (const rule of rules) {
        if (!rule.matches(relative)) continue;
        for (const { name, value } of rule.assignments) found[name] = value;
      }
    }
    return found;
  };
}
function parseRules(text, context) {
  const rules = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const { pattern, rest } = splitLine(line);
    const assignments = rest.split(/[ \t\r]+/u).flatMap((word) => parseWord(word, context.macros));
    if (pattern.startsWith("[attr]")) {
      if (context.isRoot) context.macros.set(pattern.slice("[attr]".length), assignments);
    } else if (assignments.length > 0 && !pattern.startsWith("!")) {
      rules.push({ matches: compilePattern(pattern), assignments });
    }
  }
  return rules;
}
function splitLine(line) {
  const quoted = /^"((?:[^"\\]|\\.)*)"(.*)$/u.exec(line);
  if (quoted !== null) return { pattern: unquote(quoted[1] ?? ""), rest: quoted[2] ?? "" };
  const end = line.search(/[ \t]/u);
  return end === -1 ? { pattern: line, rest: "" } : { pattern: line.slice(0, end), rest: line.slice(end) };
}
function unquote(text) {
  const escapes = /* @__PURE__ */ new Map([
    ["t", "	"],
    ["n", "\n"],
    ["r", "\r"]
  ]);
  return text.replace(/\\(.)/gsu, (_, letter) => escapes.get(letter) ?? letter);
}
var namesOfAttributes = /* @__PURE__ */ new Map([
  ["linguist-generated", "generated"],
  ["linguist-vendored", "vendored"],
  ["diff", "diff"]
]);
function parseWord(word, macros) {
  const [, sign = "", key = "", text] = /^([-!]?)([^=]+)(?:=(.*))?$/su.exec(word) ?? [];
  const macro = sign === "" && text === void 0 ? macros.get(key) : void 0;
  if (macro !== void 0) return macro;
  const name = namesOfAttributes.get(key);
  if (name === void 0) return [];
  if (sign === "!") return [{ name, value: null }];
  return [{ name, value: sign === "" && text !== "false" }];
}
function compilePattern(pattern) {
  if (pattern.endsWith("/")) return () => false;
  const anchored = pattern.includes("/");
  const glob = (pattern.startsWith("/") ? pattern.slice(1) : pattern).replaceAll("[!", "[^");
  const matches = (0, import_picomatch2.default)(glob, {
    dot: true,
    nobrace: true,
    noextglob: true,
    nonegate: true,
    strictSlashes: true
  });
  return anchored ? matches : (path) => matches(path.slice(path.lastIndexOf("/") + 1));
}

// src/core/change/files/select-paths.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
function arePlainPaths(globs) {
  return globs.every((glob) => !import_picomatch3.default.scan(glob).isGlob);
}
function selectPaths(paths, globs) {
  const matches = (0, import_picomatch3.default)([...globs], { dot: true });
  return paths.filter((path) => matches(path));
}

// src/flows/read-module-texts.ts
var textBytesMax = 2e6;
async function readTexts({ repository, range }, files, world) {
  const attributesPaths = new Set(listAttributesPaths(files.map((file) => file.path)));
  const migrations = files.filter(
    (file) => file.status !== "deleted" && !file.binary && isMigration(file.path)
  );
  const paths = [...attributesPaths, ...migrations.map((file) => file.path)];
  const contents = await world.sourceControl.readFiles(repository, {
    sha: range.headSha,
    paths,
    sizeBytesMax: textBytesMax
  });
  const texts = new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)]));
  const attributes = [...texts].filter(([path]) => attributesPaths.has(path)).map(([path, text]) => ({ path, text }));
  return { attributes, texts };
}
async function readComponent({
  name,
  repository,
  range
}, { globs, component }, world) {
  const sha = range.headSha;
  const paths = arePlainPaths(globs) ? globs : selectPaths(await world.sourceControl.listFiles(repository, sha), globs);
  const contents = await world.sourceControl.readFiles(repository, {
    sha,
    paths,
    sizeBytesMax: textBytesMax
  });
  const catalog = parseCatalog(new Map([...contents].map(([path, bytes]) => [path, decodeText(bytes)])));
  for (const problem of catalog.problems) world.progress.warn(`${name}: ${problem}`);
  const found = findComponent(catalog, { module: name, component });
  if (found === null && component !== null)
    world.progress.warn(`${name}: the catalog has no component ${component}`);
  return found;
}

// src/core/review/calendar/config-work.ts
function workOfConfig(configured, timeZone) {
  const work = [];
  const problems = [];
  for (const one of configured) {
    const { title, owner, companyWide, services, platforms, environments, url, from, to } = one;
    const period = freezePeriod(one, timeZone);
    if (period === null) problems.push(`calendar.work: the times of ${JSON.stringify(title)} cannot be read`);
    else
      work.push({
        id: `config ${title} ${from} ${to}`,
        title,
        owner,
        ...period,
        allDay: !from.includes(":") && !to.includes(":"),
        kind: "work",
        source: { kind: "config", name: "calendar.work" },
        url,
        companyWide,
        services,
        platforms,
        environments
      });
  }
  return { work, problems };
}

// src/core/review/calendar/common-names.ts
var lengthMin = 4;
var shortLatin = /^[a-z0-9]+$/u;
var words = new Set(
  `access account accounts admin agent alert alerts analytics android apis apps assets auth backend backup base batch
  bridge build cache calendar catalog central chat client clients cloud cluster common config connect console content
  core cron dashboard data database demo deploy design desktop developer devops docs edge email engine event events
  express file files flow front frontend gateway health home host import infra integration internal internet job jobs
  login mail main manager media message messages metrics mobile model monitor monitoring network news notification
  notifications office online operations page pages partner partners platform plan planner pipeline pool portal
  production profile project proxy public queue release report reporter reports review root router sales scheduler
  search security server servers service services session shared shop site sites staging status storage store stream
  studio support sync system systems task tasks team template test testing tests tools tracker training user users
  video view voice wallet website worker workers workflow
  앱 웹 관리 관리자 개발 검색 게이트웨이 고객 공통 내부 네트워크 데이터 데이터베이스 로그인 메일 모니터링 모바일 배치 배포 백엔드 보안
  사용자 상품 서버 서비스 설정 시스템 알림 어드민 외부 운영 웹사이트 이벤트 인증 인프라 전체 주문 콘텐츠 클라이언트 테스트 통계 파일
  포털 프론트 프론트엔드 플랫폼 화면 회원`.split(/\s+/u).filter((word) => word !== "")
);
function isCommonName(name) {
  return nameKey(name).split(/\s+/u).every((part) => words.has(part) || part.length < lengthMin && shortLatin.test(part));
}

// src/core/review/calendar/mentions.ts
var lengthMin2 = { latin: 3, hangul: 2 };
var hangul = new RegExp("\\p{Script=Hangul}", "u");
var wordCharacter = /[\p{L}\p{N}]/u;
var joiner = /[-_./]/u;
var particle = /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|및|부터|까지|이나|나|랑|이랑|입니다|이다|용|쪽|측)(?![\p{L}\p{N}])/u;
function findMentions(text, names) {
  const said = normal(text);
  return names.filter((name) => isMentioned(said, normal(name).trim()));
}
var normal = (text) => text.normalize("NFC").toLowerCase();
function isMentioned(text, name) {
  const isHangul = hangul.test(name);
  if (name.length < (isHangul ? lengthMin2.hangul : lengthMin2.latin)) return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (startsWord(text, at, name) && endsWord(text, at + name.length, name)) return true;
  }
  return false;
}
function startsWord(text, at, name) {
  const [before, beyond] = [text[at - 1] ?? " ", text[at - 2] ?? " "];
  if (before === "/") return true;
  if (joiner.test(before)) return !wordCharacter.test(beyond);
  return !wordCharacter.test(before) || changesScript(before, name[0] ?? "");
}
function endsWord(text, end, name) {
  const [after, beyond] = [text[end] ?? " ", text[end + 1] ?? " "];
  if (after === "/") return true;
  if (joiner.test(after)) return !wordCharacter.test(beyond);
  if (!wordCharacter.test(after)) return true;
  return changesScript(after, name.at(-1) ?? "") || hangul.test(after) && particle.test(text.slice(end, end + 8));
}
var changesScript = (a, b) => new RegExp("\\p{L}", "u").test(a) && hangul.test(a) !== hangul.test(b);

// src/core/review/calendar/event-work.ts
function workOfEvents(events, input) {
  const { source, footprint, own } = input;
  const services = [...footprint.services, ...footprint.neighbours.map(({ name }) => name)];
  return events.filter((event) => takesPlace(event) && !isOwn(event, own)).map((event) => {
    const text = [event.title, event.description, event.location].join("\n");
    const categories = new Set(event.categories.map(nameKey));
    const named = (names) => [
      ...names.filter((name) => categories.has(nameKey(name))),
      ...findMentions(text, names).filter((name) => !isCommonName(name))
    ];
    const inPassing2 = findMentions(text, [...services, ...footprint.platforms].filter(isCommonName));
    const environments = listOf(event.own["environment"]);
    return {
      id: workId(event.uid, event.start),
      title: event.title,
      owner: event.organiser ?? source.owner,
      ...inPassing2.length > 0 && { inPassing: distinctNames(inPassing2) },
      start: event.start,
      end: event.end,
      allDay: event.allDay,
      kind: event.own["workspace"] === void 0 ? source.kind : "release",
      source: { kind: "calendar", name: source.name },
      url: event.url,
      companyWide: source.companyWide,
      services: distinctNames([...source.services, ...listOf(event.own["services"]), ...named(services)]),
      platforms: distinctNames([
        ...source.platforms,
        ...listOf(event.own["platforms"]),
        ...named(footprint.platforms)
      ]),
      environments: environments.length > 0 ? environments : source.environments
    };
  });
}
var workId = (uid, start) => `${uid} ${isoTime(start)}`;
var takesPlace = ({ status, isTransparent, allDay }) => status !== "cancelled" && (!isTransparent || allDay);
function isOwn({ uid, own }, release) {
  const isSame = (a, b) => a !== void 0 && nameKey(a) === nameKey(b);
  return uid === release.uid || isSame(own["workspace"], release.workspace) && isSame(own["environment"], release.environment);
}
var listOf = (text) => (text ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "");

// src/core/review/calendar/release-uid.ts
function releaseUid(identity, sha256) {
  const { workspace, environment, heads } = identity;
  const named = JSON.stringify([workspace, environment, [...heads].sort()]);
  return `release-${sha256(named).slice(0, 32)}@lockkeeper.dev`;
}

// src/core/review/calendar/ledger-work.ts
function workOfLedger(lines, input) {
  const { workspace, now, sha256 } = input;
  const open = /* @__PURE__ */ new Map();
  for (const record of readRecords(lines)) {
    const key = JSON.stringify([nameKey(record.workspace), nameKey(record.environment)]);
    const before = open.get(key) ?? [];
    open.set(key, isPlan(record) ? withPlan(before, record, now) : withEvent(before, record));
  }
  return [...open.values()].flat().filter(({ record, waiting }) => waiting.size > 0 && nameKey(record.workspace) !== nameKey(workspace)).flatMap(({ record }) => toWork(record, sha256)).filter(({ end }) => end > now);
}
var isPlan = ({ kind }) => ["gate", "review", "planned"].includes(kind);
function withPlan(before, record, now) {
  const others = before.filter((release) => headsOf(release.record) !== headsOf(record));
  if (record.gate?.decision === "block") return others;
  const running = others.filter((one) => runsAt(one.record, now) && !takesPlace2(record, one.record));
  return [...running, { record, waiting: new Set(record.modules.map(({ name }) => name)) }];
}
var headsOf = ({ modules }) => modules.map(({ headSha }) => headSha).sort().join();
var runsAt = ({ window }, now) => window !== void 0 && readIsoTime(window.start) <= now && now < readIsoTime(window.end);
function takesPlace2(newer, older) {
  if (newer.window === void 0 || older.window === void 0) return false;
  const names = new Set(newer.modules.map(({ name }) => name));
  return readIsoTime(newer.window.start) <= readIsoTime(older.window.start) && readIsoTime(newer.window.end) >= readIsoTime(older.window.end) && older.modules.every(({ name }) => names.has(name));
}
function withEvent(before, event) {
  if (event.kind !== "deploy-succeeded" && event.kind !== "rollback-succeeded") return before;
  const heads = new Set(event.modules.map(({ headSha }) => headSha));
  const meant = before.filter(({ record }) => record.modules.some(({ headSha }) => heads.has(headSha)));
  const ended = new Set(meant.length > 0 ? meant : before.slice(-1));
  const deployed = new Set(event.modules.map(({ name }) => name));
  const isOver = (name) => event.kind === "rollback-succeeded" || deployed.has(name);
  return before.map(
    (release) => ended.has(release) ? { ...release, waiting: new Set([...release.waiting].filter((name) => !isOver(name))) } : release
  );
}
function toWork(record, sha256) {
  const { workspace, environment, modules, window, gate, footprint } = record;
  if (window === void 0 || gate?.decision === "block") return [];
  const names = modules.map(({ name }) => name);
  const uid = releaseUid({ workspace, environment, heads: modules.map(({ headSha }) => headSha) }, sha256);
  const start = readIsoTime(window.start);
  return [
    {
      id: workId(uid, start),
      title: gate?.title ?? record.title ?? names.join(", "),
      owner: record.operators?.join(", ") || record.actor || workspace,
      start,
      end: readIsoTime(window.end),
      allDay: false,
      kind: "release",
      source: { kind: "ledger", name: workspace },
      url: null,
      companyWide: false,
      services: [.../* @__PURE__ */ new Set([...names, ...footprint?.services ?? []])],
      platforms: footprint?.platforms ?? [],
      environments: [environment]
    }
  ];
}

// src/core/review/calendar/merge-work.ts
function mergeWork(lists) {
  const byId = /* @__PURE__ */ new Map();
  for (const work of lists.flat()) {
    const before = byId.get(work.id);
    byId.set(work.id, before === void 0 ? work : joined(before, work));
  }
  return [...byId.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}
var joined = (a, b) => ({
  ...a,
  ...inPassing([.../* @__PURE__ */ new Set([...a.inPassing ?? [], ...b.inPassing ?? []])]),
  end: epochMs(Math.max(a.end, b.end)),
  companyWide: a.companyWide || b.companyWide,
  services: [.../* @__PURE__ */ new Set([...a.services, ...b.services])],
  platforms: [.../* @__PURE__ */ new Set([...a.platforms, ...b.platforms])],
  environments: a.environments === null || b.environments === null ? null : [.../* @__PURE__ */ new Set([...a.environments, ...b.environments])]
});
var inPassing = (names) => names.length === 0 ? {} : { inPassing: names };

// src/flows/read-work.ts
var dayMs = 24 * 60 * 6e4;
var slackDays = 2;
var readShare = 0.25;
async function readWork(query, world) {
  const { calendar, timeZone } = query.settings;
  const configured = calendar.work.length === 0 ? [] : [workOfConfig(calendar.work, timeZone)];
  const told = await Promise.all([
    ...world.ledger === null ? [] : [readLedger(query, world)],
    ...configured.map(async (one) => ({ ...one, failed: false })),
    ...readCalendars(query, world)
  ]);
  if (told.length === 0) return { status: "off" };
  const problems = told.flatMap((one) => one.problems);
  if (told.every(({ failed }) => failed)) return { status: "unknown", reason: problems.join(" ") };
  return { status: "known", value: mergeWork(told.map(({ work }) => work)), problems };
}
function readCalendars(query, world) {
  const { settings, environment, workspace, modules } = query;
  const { timeZone, calendar } = settings;
  const now = world.clock.now();
  const period = {
    from: epochMs(now - dayMs),
    to: epochMs(Math.max(now, query.from) + (calendar.horizonDays + slackDays) * dayMs),
    timeZone
  };
  const footprint = footprintOf(modules, settings.modules);
  const heads = modules.map(({ range }) => range.headSha);
  const uid = releaseUid({ workspace, environment, heads }, world.hash.sha256);
  const own = { workspace, environment, uid };
  return calendar.sources.map(
    (source) => orProblem(async () => {
      const signal = world.deadline.within(world.deadline.remainingMs() * readShare);
      const { events, problems } = await world.calendars.readEvents(source, { ...period, signal });
      const work = workOfEvents(events, { source, footprint, own });
      return { work, problems: problems.map((problem) => inCalendar(source, problem)), failed: false };
    })
  );
}
var inCalendar = (source, problem) => `calendar "${source.name}": ${problem}`;
var readLedger = (query, world) => orProblem(async () => {
  const lines = await world.ledger?.readLines() ?? [];
  const input = { workspace: query.workspace, now: world.clock.now(), sha256: world.hash.sha256 };
  return { work: workOfLedger(lines, input), problems: [], failed: false };
});
async function orProblem(read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { work: [], problems: [error.message], failed: true };
  }
}

// src/core/review/parse-window.ts
var minuteMs = 6e4;
var defaultMinutes = 60;
var daysMax = 31;
function parseWindow(text, input) {
  const [first = "", second, ...others] = text.trim().split("/").map((part) => part.trim());
  const isNow = first.toLowerCase() === "now";
  if (others.length > 0 || first === "" || second === "") {
    return { ok: false, problem: "it must be START/END, START/DURATION or now" };
  }
  if (second === void 0 && !isNow) {
    return { ok: false, problem: "it has no end" };
  }
  const start = isNow ? input.now : parseMoment(first, input.timeZone);
  if (start === null) {
    return {
      ok: false,
      problem: `"${first}" is no date-time, or one that the clocks of ${input.timeZone} skip or show twice`
    };
  }
  const end = second === void 0 ? start + defaultMinutes * minuteMs : readEnd({ text: second, start, timeZone: input.timeZone });
  if (end === null) {
    return { ok: false, problem: `"${second}" is neither a date-time nor a duration` };
  }
  if (end <= start) {
    return { ok: false, problem: "it ends before it starts" };
  }
  if (end - start > daysMax * 24 * 60 * minuteMs) {
    return { ok: false, problem: `it is longer than ${daysMax} days` };
  }
  return { ok: true, start, end: epochMs(end), isNow };
}
function readEnd(input) {
  const { text, start, timeZone } = input;
  if (/^\d{1,2}:\d{2}$/.test(text)) {
    return parseMoment(
      `${inZone(start, timeZone).toPlainDate().toString()}T${text.padStart(5, "0")}`,
      timeZone
    );
  }
  const duration = readDuration(text);
  if (duration === null) {
    return parseMoment(text, timeZone);
  }
  try {
    return inZone(start, timeZone).add(duration).epochMilliseconds;
  } catch {
    return null;
  }
}
function readDuration(text) {
  const short = /^(?:(\d{1,4})h)?\s*(?:(\d{1,5})m(?:in)?)?$/i.exec(text);
  try {
    if (short !== null && text !== "") {
      return Temporal.Duration.from({ hours: Number(short[1] ?? 0), minutes: Number(short[2] ?? 0) });
    }
    return /^P/i.test(text) ? Temporal.Duration.from(text) : null;
  } catch {
    return null;
  }
}

// src/core/ledger/emergencies.ts
function countEmergencies(lines, query) {
  return readRecords(lines).filter(
    (record) => record.gate?.emergency !== void 0 && record.environment === query.environment && record.workspace === query.workspace && readIsoTime(record.at) >= query.since
  ).length;
}

// src/flows/release.ts
var emergencyDays = 30;
var dayMs2 = 24 * 60 * 6e4;
var marginDays = { before: 2, after: 16 };
async function planRelease(request, settings, world) {
  const now = world.clock.now();
  const operators = resolveOperators(request, settings);
  const window = resolveWindow(request, settings, now);
  checkEmergency(request.emergency);
  const searches = [window?.start, request.from].map(
    (from) => searchFrom(Math.max(now, from ?? now), settings)
  );
  const periods = window === null ? searches : [...searches, window];
  const daysOff = await readDaysOff({ periods, settings, world });
  return {
    environment: request.environment,
    language: settings.language,
    operators,
    window,
    now,
    timeZone: settings.timeZone,
    daysOff
  };
}
async function resolveRelease(plan, { workspace, emergency }, world) {
  return { ...plan, workspace, emergency: await countEmergency({ plan, workspace, emergency }, world) };
}
function resolveOperators(request, settings) {
  const names = (request.operators ?? settings.operators).map((name) => name.trim());
  if (names.some((name) => name.replace(/^@+/, "").trim() === "")) {
    throw new Failure({
      code: "arguments/invalid",
      message: `The list of operators has a blank entry: ${JSON.stringify(names.join(","))}.`,
      hint: "Name each operator, for example --operators sre-1,sre-2; a variable in it may be unset."
    });
  }
  return names;
}
function resolveWindow(request, settings, now) {
  const text = request.window ?? settings.window;
  if (text === null) {
    return null;
  }
  const result = parseWindow(text, { now, timeZone: settings.timeZone });
  if (!result.ok) {
    const fromFlag = request.window !== null;
    throw new Failure({
      code: fromFlag ? "arguments/invalid" : "config/invalid",
      message: `The window ${JSON.stringify(text)} cannot be used: ${result.problem}.`,
      hint: `Write ${fromFlag ? "--window " : "window: "}now, 2026-03-03T14:00/1h, 2026-03-03T14:00/15:30 or 2026-03-03T05:00Z/2026-03-03T06:00Z. Without an offset, times are read in ${settings.timeZone}.`
    });
  }
  return {
    start: result.start,
    end: result.end,
    source: result.isNow ? "now" : request.window === null ? "config" : "flag"
  };
}
var searchFrom = (from, { calendar }) => ({
  start: epochMs(from),
  end: epochMs(from + calendar.horizonDays * dayMs2)
});
function yearsAround(periods, timeZone) {
  const spans = periods.map(({ start, end }) => [
    inZone(epochMs(start - marginDays.before * dayMs2), timeZone).year,
    inZone(epochMs(end + marginDays.after * dayMs2), timeZone).year
  ]).sort(([left], [right]) => left - right);
  const runs = [];
  for (const [first, last] of spans) {
    const run = runs.at(-1);
    if (run === void 0 || first > run[1] + 1) runs.push([first, last]);
    else run[1] = Math.max(run[1], last);
  }
  return runs;
}
async function readDaysOff(input) {
  const { periods, settings, world } = input;
  const { country, region, add, remove } = settings.calendar;
  if (country === null) {
    return { status: "known", country: null, days: sortDays(add) };
  }
  const { timeZone } = settings;
  try {
    const holidays = [];
    for (const [fromYear, toYear] of yearsAround(periods, timeZone)) {
      holidays.push(...await world.holidays.readHolidays({ country, region, fromYear, toYear, timeZone }));
    }
    const kept = holidays.filter((day) => !remove.includes(day.date));
    return { status: "known", country, days: sortDays([...kept, ...add]) };
  } catch (error) {
    if (error instanceof Failure && error.code === "calendar/unknown-country") {
      throw error;
    }
    const reason = error instanceof Error ? error.message : String(error);
    world.progress.warn(`The public holidays of ${country} cannot be read: ${reason}`);
    return { status: "unknown", reason };
  }
}
var sortDays = (days) => [...days].sort((a, b) => a.date === b.date ? 0 : a.date < b.date ? -1 : 1);
function checkEmergency(emergency) {
  if (emergency === null) {
    return;
  }
  const { reason, approver } = emergency;
  if (reason.trim() === "" || approver.trim() === "") {
    throw new Failure({
      code: "arguments/invalid",
      message: `An emergency needs a reason and an approver; ${reason.trim() === "" ? "the reason" : "the approver"} is missing.`,
      hint: 'Say both: --emergency "payments fail since 09:40" --approver NAME.'
    });
  }
}
async function countEmergency({
  plan,
  workspace,
  emergency
}, world) {
  if (emergency === null) {
    return null;
  }
  const { environment, now } = plan;
  const since = epochMs(now - emergencyDays * 24 * 60 * 6e4);
  const recentCount = world.ledger === null ? null : countEmergencies(await world.ledger.readLines(), { environment, workspace, since });
  return { reason: emergency.reason.trim(), approver: emergency.approver.trim(), recentCount };
}

// src/domain/runtime-need.ts
var noRuntimeNeeds = { needs: [], manifests: [], problems: [] };

export {
  effectiveStandard,
  canonicalStandard,
  summariseStandard,
  parseAttributes,
  readTexts,
  readComponent,
  noRuntimeNeeds,
  releaseUid,
  readWork,
  parseWindow,
  planRelease,
  resolveRelease
};
