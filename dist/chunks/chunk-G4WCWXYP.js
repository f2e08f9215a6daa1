import {
  findNearest,
  suggest
} from "./chunk-GJVC4S7C.js";
import {
  options
} from "./chunk-WZFZFBM4.js";
import {
  require_formats
} from "./chunk-3YXVUW4G.js";
import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  defaultJira,
  defaultRuleSettings,
  defaultSettings,
  emergenciesMaxDefault
} from "./chunk-HXZRIVVF.js";
import {
  addressProblem
} from "./chunk-7ELITMHT.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  require_dist
} from "./chunk-BVQ7MH7O.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import {
  require_ucs2length
} from "./chunk-AHZDWVCY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-KIZ6KU7F.js";

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// src/core/review/moment.ts
var weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var koreanDays = ["월", "화", "수", "목", "금", "토", "일"];
var inZone = (at4, timeZone) => Temporal.Instant.fromEpochMilliseconds(at4).toZonedDateTimeISO(timeZone);
var startOfDate = (date, timeZone) => epochMs(date.toZonedDateTime(timeZone).epochMilliseconds);
function isTimeZone(timeZone) {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}
function parseMoment(text, timeZone) {
  const iso = text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, "$1T");
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(iso)) {
    return null;
  }
  try {
    if (iso.includes("[")) {
      return epochMs(
        Temporal.ZonedDateTime.from(iso, { disambiguation: "reject", offset: "reject" }).epochMilliseconds
      );
    }
    if (/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(iso)) {
      return epochMs(Temporal.Instant.from(iso).epochMilliseconds);
    }
    return epochMs(
      Temporal.PlainDateTime.from(iso).toZonedDateTime(timeZone, { disambiguation: "reject" }).epochMilliseconds
    );
  } catch {
    return null;
  }
}
function parseDate(text) {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? Temporal.PlainDate.from(text.trim(), { overflow: "reject" }) : null;
  } catch {
    return null;
  }
}
function dateText(date) {
  const day = date.dayOfWeek - 1;
  return {
    en: `${englishDays[day] ?? ""} ${date.toString()}`,
    ko: `${date.toString()}(${koreanDays[day] ?? ""})`
  };
}
function momentText(at4, timeZone) {
  const zoned = inZone(at4, timeZone);
  const date = dateText(zoned.toPlainDate());
  const time = clockText(zoned);
  return { en: `${date.en} ${time}`, ko: `${date.ko} ${time}` };
}
function spanText(span, timeZone) {
  const start = momentText(span.start, timeZone);
  const end = momentText(span.end, timeZone);
  const zonedEnd = inZone(span.end, timeZone);
  const sameDay = inZone(span.start, timeZone).toPlainDate().equals(zonedEnd.toPlainDate());
  return {
    en: `${start.en}–${sameDay ? clockText(zonedEnd) : end.en} (${timeZone})`,
    ko: `${start.ko}~${sameDay ? clockText(zonedEnd) : end.ko} (${timeZone})`
  };
}
var clockText = (zoned) => zoned.toPlainTime().toString({ smallestUnit: "minute" });

// src/hosts/given-options.ts
var textOf = (given2, name) => given2.get(name)?.value ?? null;
var isOn = (given2, name) => given2.has(name);
function listOf(given2, name) {
  const option = given2.get(name);
  if (option === void 0) return null;
  const entries = option.value.split(",").map((entry) => entry.trim());
  if (entries.some((entry) => entry === "")) {
    throw new Failure({
      code: "arguments/invalid",
      message: `${sourceOf(option, name)} has an empty entry: "${option.value}".`,
      hint: "Separate names by single commas, for example sre-1,sre-2."
    });
  }
  return entries;
}
function sourceOf(option, name) {
  switch (option.origin.kind) {
    case "variable":
      return option.origin.name;
    case "input":
      return `The input ${option.origin.name}`;
    default:
      return `--${name}`;
  }
}

// src/hosts/load-settings.ts
import { resolve as resolve8 } from "node:path";

// src/config/select-values.ts
function select(config, pattern) {
  return pattern.reduce(
    (found, step) => found.flatMap((at4) => stepInto(at4, step)),
    [{ path: [], value: config }]
  );
}
function stepInto({ path, value }, step) {
  if (step === "*")
    return Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : [];
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  const child = Object.getOwnPropertyDescriptor(value, step);
  return child === void 0 ? [] : [{ path: [...path, step], value: child.value }];
}
function selectText(config, pattern) {
  return select(config, pattern).flatMap(
    ({ path, value }) => typeof value === "string" ? [{ path, value }] : []
  );
}
var textAt = (config, pattern) => selectText(config, pattern)[0]?.value ?? null;

// src/config/check-incidents.ts
function checkIncidents(config) {
  return [...checkLocations(config), ...checkEmbedder(config), ...checkScores(config)];
}
var at = (path, message) => ({ path, at: "value", message });
function checkLocations(config) {
  const given2 = ["index", "library"].flatMap((key) => selectText(config, ["incidents", key]));
  return given2.flatMap(({ path, value }) => {
    const problem = locationProblem(value, path.at(-1) === "library" ? "library" : "index");
    return problem === null ? [] : [at(path, problem)];
  });
}
function locationProblem(location, kind) {
  if (/^postgres(?:ql)?:\/\//.test(location)) return postgresProblem(location);
  const isRemote = /^(?:https?:\/\/|github-(?:artifact|release):)/.test(location);
  if (kind === "library") {
    return isRemote ? "must be a folder or postgres://USER@HOST/DATABASE: a library is written to" : null;
  }
  if (/^github-artifact:/.test(location)) {
    return /^github-artifact:[^/@]+\/[^/@]+\/[^/@]+\.ya?ml\/[^/@]+(?:@[^@\s]+)?$/.test(location) ? null : "must be like github-artifact:OWNER/REPO/WORKFLOW.yml/NAME@BRANCH";
  }
  if (/^github-release:/.test(location)) {
    return /^github-release:[^/#]+\/[^/#]+\/[^#]+\/[^/#]+(?:#sha256=[0-9a-f]{64})?$/.test(location) ? null : "must be like github-release:OWNER/REPO/TAG/ASSET#sha256=…";
  }
  return /^https?:\/\//.test(location) ? webProblem(location) : null;
}
function webProblem(location) {
  const [address = "", fragment = ""] = location.split("#", 2);
  const problem = addressProblem(address);
  if (problem !== null) return problem;
  return /^sha256=[0-9a-f]{64}$/.test(fragment) ? null : "needs the hash of what lies there: #sha256= and 64 hexadecimal digits, as `sha256sum index.zip` prints it";
}
function postgresProblem(location) {
  if (!URL.canParse(location)) return "is not like postgres://USER@HOST/DATABASE";
  const { hostname, password, pathname, searchParams } = new URL(location);
  if (password !== "" || searchParams.has("password"))
    return "must not hold a password: set PGPASSWORD in the environment";
  if (hostname === "" && !searchParams.has("host")) return "names no host";
  return /^\/[^/]+$/.test(pathname) ? null : "names no database, like postgres://USER@HOST/DATABASE";
}
function checkEmbedder(config) {
  const path = ["incidents", "embedder"];
  const kind = textAt(config, [...path, "kind"]);
  const isGiven = (key) => select(config, [...path, key]).length > 0;
  if (kind === "openai-compatible") {
    const missing = ["base-url", "model"].filter((key) => !isGiven(key));
    return missing.map((key) => ({
      path,
      at: "key",
      message: `"${key}" is missing: openai-compatible has no usual one`
    }));
  }
  if (kind !== "offline" && kind !== "none") return [];
  return ["base-url", "model"].filter(isGiven).map((key) => at([...path, key], `is only for voyage and openai-compatible, not for ${kind}`));
}
var places = [
  ["standard", "rules", "similar-incident"],
  ["standard", "overrides", "*", "rules", "similar-incident"]
];
function checkScores(config) {
  return places.flatMap((place) => select(config, place)).flatMap(({ path, value }) => {
    const [warn] = select(value, ["warn-score"]);
    const [fail] = select(value, ["fail-score"]);
    if (typeof warn?.value !== "number" || typeof fail?.value !== "number" || warn.value <= fail.value)
      return [];
    const message = `${warn.value} must not be more than fail-score (${fail.value}): what fails must have warned before`;
    return [at([...path, "warn-score"], message)];
  });
}

// src/config/resolve-incidents.ts
import { resolve } from "node:path";
function toIncidents(incidents, directory) {
  const { index, library, embedder, glossary, mapping } = incidents ?? {};
  return {
    index: index === void 0 ? defaultSettings.incidents.index : resolveLocation(index, directory),
    library: library === void 0 ? defaultSettings.incidents.library : resolveLocation(library, directory),
    embedder: embedder === void 0 ? defaultSettings.incidents.embedder : toEmbedder(embedder),
    glossary: Object.fromEntries(
      Object.entries(glossary ?? {}).flatMap(([term, words]) => words === void 0 ? [] : [[term, words]])
    ),
    mapping: mapping === void 0 ? defaultSettings.incidents.mapping : toMapping(mapping)
  };
}
var resolveLocation = (location, directory) => /^(?:https?|postgres|postgresql):\/\/|^github-(?:artifact|release):/.test(location) ? location : resolve(directory, location);
function toEmbedder(embedder) {
  const fallback = defaultSettings.incidents.embedder;
  const seconds = embedder["timeout-seconds"];
  return {
    kind: embedder.kind,
    model: embedder.model ?? fallback.model,
    baseUrl: embedder["base-url"] ?? fallback.baseUrl,
    dims: embedder.dimensions ?? fallback.dims,
    timeoutMs: seconds === void 0 ? fallback.timeoutMs : seconds * 1e3
  };
}
function toMapping(mapping) {
  return {
    id: mapping.id,
    text: typeof mapping.text === "string" ? [mapping.text] : mapping.text,
    title: mapping.title ?? null,
    date: mapping.date ?? null,
    services: mapping.services ?? null,
    severity: mapping.severity ?? null,
    url: mapping.url ?? null,
    language: mapping.language ?? null,
    deleted: mapping.deleted ?? null
  };
}

// src/config.ts
import { dirname as dirname2, relative } from "node:path";

// src/core/review/reserved-rule-ids.ts
var emergencyFindingId = "emergency";
var adviceFindingId = "advice";
var ownFindingIds = [emergencyFindingId, adviceFindingId];
var isOfStandard = ({ rule }) => !ownFindingIds.includes(rule);
var reservedRuleIds = [...Object.keys(defaultRuleSettings), ...ownFindingIds];

// src/config/config-problem.ts
function formatProblem(problem) {
  const { position } = problem;
  const place = position === null ? "" : ` (${position.line}:${position.column})`;
  const path = formatPath(problem.path);
  return path === "" ? `${problem.message}${place}` : `${path}${place}: ${problem.message}`;
}
function formatPath(path) {
  return path.map(
    (step, index) => typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${showText(step)}`
  ).join("");
}
function showText(text) {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  );
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
}

// src/config/check-delivery.ts
function checkDelivery(config) {
  return [...checkNames(config), ...checkWebhookAddresses(config), ...checkVariables(config)];
}
var webhooks = ["publish", "webhooks", "*"];
var at2 = (path, message) => ({ path, at: "value", message });
function checkNames(config) {
  const seen = /* @__PURE__ */ new Set();
  return selectText(config, [...webhooks, "name"]).flatMap(({ path, value }) => {
    if (seen.has(value)) return [at2(path, `two webhooks have the name "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}
function checkWebhookAddresses(config) {
  return [
    [...webhooks, "url"],
    ["argocd", "server"]
  ].flatMap((pattern) => selectText(config, pattern)).flatMap(({ path, value }) => {
    const problem = addressProblem(value);
    return problem === null || !/^https?:\/\//.test(value) ? [] : [at2(path, problem)];
  });
}
function checkVariables(config) {
  return select(config, webhooks).flatMap(({ path, value }) => {
    const secret = textAt(value, ["secret-variable"]);
    if (secret === null || secret !== textAt(value, ["url-variable"])) return [];
    return [
      at2(
        [...path, "secret-variable"],
        `${showText(secret)} holds the address; the secret needs a variable of its own`
      )
    ];
  });
}

// src/config/check-evidence.ts
function checkCalendarNames(config) {
  const seen = /* @__PURE__ */ new Set();
  return selectText(config, ["calendar", "sources", "*", "name"]).flatMap(({ path, value }) => {
    if (seen.has(value))
      return [{ path, at: "value", message: `two calendars have the name "${showText(value)}"` }];
    seen.add(value);
    return [];
  });
}
var places2 = [
  ["standard", "rules", "certificates"],
  ["standard", "overrides", "*", "rules", "certificates"]
];
function checkCertificateDays(config) {
  return places2.flatMap((place) => select(config, place)).flatMap(({ path, value }) => {
    const [fail, warn] = [numberAt(value, "min-days"), numberAt(value, "warn-days")];
    if (fail === null || warn === null || fail <= warn) return [];
    const message = `${warn} must not be less than min-days (${fail}): what fails must have warned before`;
    return [{ path: [...path, "warn-days"], at: "value", message }];
  });
}
function numberAt(value, key) {
  if (value === null || typeof value !== "object") return null;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === "number" ? found : null;
}

// src/core/review/freeze-period.ts
function freezePeriod(freeze, timeZone) {
  const fromDate = parseDate(freeze.from);
  const toDate = parseDate(freeze.to);
  const start = fromDate === null ? parseMoment(freeze.from, timeZone) : startOfDate(fromDate, timeZone);
  const end = toDate === null ? parseMoment(freeze.to, timeZone) : startOfDate(toDate.add({ days: 1 }), timeZone);
  return start !== null && end !== null && start < end ? { start, end } : null;
}
var overlaps = (a, b) => a.start < b.end && b.start < a.end;

// src/config/check-freezes.ts
function checkFreezes(config, timeZone) {
  const periods = [
    ...select(config, ["calendar", "freezes", "*"]),
    ...select(config, ["calendar", "work", "*"])
  ];
  return periods.flatMap(({ path, value }) => {
    const from = textAt(value, ["from"]);
    const to = textAt(value, ["to"]);
    const unread = Object.entries({ from, to }).flatMap(([name, text]) => {
      if (text === null || parseDate(text) !== null || parseMoment(text, timeZone) !== null) return [];
      const message = `"${showText(text)}" is not a date or time like 2026-12-24 or 2026-12-24T18:00`;
      return [{ path: [...path, name], at: "value", message }];
    });
    if (unread.length > 0 || from === null || to === null) return unread;
    const period = freezePeriod({ from, to }, timeZone);
    return period === null ? [{ path: [...path, "to"], at: "value", message: "must be after from" }] : [];
  });
}

// src/config/check-module-order.ts
function checkModuleOrder(config) {
  const names = selectText(config, ["modules", "*", "name"]).map(({ value }) => value);
  const entries = select(config, ["modules", "*"]).flatMap(({ path, value }) => {
    const module = textAt(value, ["name"]);
    if (module === null) return [];
    return selectText(value, ["after", "*"]).map((found) => ({
      path: [...path, ...found.path],
      module,
      before: found.value
    }));
  });
  const problems = entries.flatMap(({ path, module, before }) => {
    const others = names.filter((name) => name !== module);
    if (before === module) return [{ path, at: "value", message: "a module cannot come after itself" }];
    if (names.includes(before)) return [];
    const message = `there is no module "${showText(before)}"${suggest(before, others)}`;
    return [{ path, at: "value", message }];
  });
  return [...problems, ...findCircles(entries.filter(({ module, before }) => module !== before))];
}
function findCircles(entries) {
  const taken = /* @__PURE__ */ new Map();
  return entries.flatMap(({ path, module, before }) => {
    const way = findWay({ from: before, to: module }, taken);
    if (way === null) {
      taken.set(module, [...taken.get(module) ?? [], before]);
      return [];
    }
    const circle = [module, ...way].map(showText).join(" after ");
    return [{ path, at: "value", message: `the order goes in a circle: ${circle}` }];
  });
}
function findWay({ from, to }, after) {
  const waysTo = /* @__PURE__ */ new Map([[from, [from]]]);
  for (const [name, way] of waysTo) {
    if (name === to) return way;
    for (const next of after.get(name) ?? []) if (!waysTo.has(next)) waysTo.set(next, [...way, next]);
  }
  return null;
}

// src/config/check-people.ts
var places3 = ["low", "medium", "high", "critical"].flatMap((impact) => [
  ["standard", "rules", "reviewers", "required", impact],
  ["standard", "overrides", "*", "rules", "reviewers", "required", impact]
]);
function checkPeople(config) {
  return [
    ...unknownNames(config, { list: "teams", isOutside: (name) => name.includes("/") }),
    ...unknownNames(config, { list: "roles", isOutside: () => false })
  ];
}
function unknownNames(config, { list, isOutside }) {
  const known = select(config, ["people", list]).flatMap(
    ({ value }) => value !== null && typeof value === "object" ? Object.keys(value) : []
  );
  return places3.flatMap((place) => selectText(config, [...place, list, "*"])).filter(({ value }) => !known.includes(value) && !isOutside(value)).map(({ path, value }) => ({
    path,
    at: "value",
    message: `there is no "${showText(value)}" under people.${list}${suggest(value, known)}`
  }));
}

// src/config/check-values.ts
var builtInRules = Object.keys(defaultRuleSettings);
function checkValues(config) {
  const zone = textAt(config, ["time-zone"]);
  return [
    ...checkBlank(config),
    ...checkTimeZone(config),
    ...checkCustomRules(config),
    ...checkWaivers(config),
    ...checkHours(config),
    ...checkFreezes(config, zone !== null && isZoneName(zone) ? zone : "UTC"),
    ...checkModules(config),
    ...checkModuleOrder(config),
    ...checkCloneAddresses(config),
    ...checkAddresses(config),
    ...checkServiceAddresses(config),
    ...checkRegion(config),
    ...checkPeople(config),
    ...checkCertificateDays(config),
    ...checkCalendarNames(config),
    ...checkIncidents(config),
    ...checkDelivery(config)
  ];
}
var at3 = (path, message) => ({ path, at: "value", message });
function checkBlank(value, path = []) {
  if (typeof value === "string")
    return value !== "" && value.trim() === "" ? [at3(path, "must not be blank")] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => checkBlank(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => checkBlank(item, [...path, key]));
}
function checkTimeZone(config) {
  return selectText(config, ["time-zone"]).flatMap(({ path, value }) => {
    if (isZoneName(value)) return [];
    const nearest = findNearest(value, Intl.supportedValuesOf("timeZone"));
    const hint = nearest === null ? "use an IANA name like Asia/Seoul" : `did you mean "${nearest}"?`;
    return [at3(path, `unknown time zone "${showText(value)}"; ${hint}`)];
  });
}
var isZoneName = (name) => /^[A-Za-z]/.test(name) && isTimeZone(name);
function checkCustomRules(config) {
  const seen = /* @__PURE__ */ new Set();
  return selectText(config, ["standard", "custom", "*", "id"]).flatMap(({ path, value }) => {
    if (reservedRuleIds.includes(value))
      return [at3(path, `"${value}" is the id of a built-in rule; choose another`)];
    if (seen.has(value)) return [at3(path, `two rules have the id "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}
function checkWaivers(config) {
  const custom = selectText(config, ["standard", "custom", "*", "id"]).map(({ value }) => value);
  const known = [...builtInRules, ...custom];
  const unknown = selectText(config, ["waivers", "*", "rule"]).filter(({ value }) => !known.includes(value)).map(
    ({ path, value }) => at3(path, `there is no rule "${showText(value)}" to waive${suggest(value, known)}`)
  );
  const alone = select(config, ["waivers", "*"]).flatMap(({ path, value }) => {
    const approver = textAt(value, ["approver"]);
    const same = approver !== null && approver.trim() === textAt(value, ["owner"])?.trim();
    return same ? [at3([...path, "approver"], "must be somebody else than the owner")] : [];
  });
  return [...unknown, ...alone];
}
function checkHours(config) {
  const places4 = [
    ["standard", "rules", "window", "hours"],
    ["standard", "overrides", "*", "rules", "window", "hours"]
  ];
  return places4.flatMap((pattern) => select(config, pattern)).flatMap(({ path, value }) => {
    const [from, to] = [textAt(value, ["from"]), textAt(value, ["to"])];
    if (from === null || to === null || from < to) return [];
    return [
      at3(
        path,
        `from (${showText(from)}) must be before to (${showText(to)}); a working day cannot pass midnight`
      )
    ];
  });
}
function checkModules(config) {
  const seen = /* @__PURE__ */ new Set();
  return selectText(config, ["modules", "*", "name"]).flatMap(({ path, value }) => {
    if (seen.has(value)) return [at3(path, `two modules have the name "${showText(value)}"`)];
    seen.add(value);
    return [];
  });
}
function checkCloneAddresses(config) {
  return selectText(config, ["modules", "*", "clone"]).filter(({ value }) => /^[a-z]+:\/\/[^/@]*:[^/@]*@/i.test(value)).map(
    ({ path }) => at3(path, "must hold no password; give it in the environment variable LOCKKEEPER_CLONE_TOKEN")
  );
}
function checkAddresses(config) {
  return [
    ["issues", "url"],
    ["modules", "*", "url"]
  ].flatMap((pattern) => selectText(config, pattern)).filter(({ value }) => !/^https?:\/\/[^\s/]/.test(value)).map(({ path, value }) => at3(path, `"${showText(value)}" is not an http or https address`));
}
function checkServiceAddresses(config) {
  return [
    ["github", "api-url"],
    ["jira", "url"],
    ["model", "base-url"]
  ].flatMap((pattern) => selectText(config, pattern)).flatMap(({ path, value }) => {
    const problem = addressProblem(value);
    if (problem === null || !/^https?:\/\//.test(value)) return [];
    const isNone = !URL.canParse(value);
    return [at3(path, isNone ? `"${showText(value)}" ${problem}` : problem)];
  });
}
function checkRegion(config) {
  const region = select(config, ["calendar", "region"])[0];
  if (region === void 0 || select(config, ["calendar", "country"]).length > 0) return [];
  return [{ path: region.path, at: "key", message: "a region needs a country" }];
}

// schemas/config.schema.json
var config_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://lockkeeper.dev/schemas/config.schema.json",
  title: "Config",
  description: "lockkeeper.yml: what governs a workspace: modules, rules, people.",
  type: "object",
  additionalProperties: false,
  properties: {
    workspace: {
      type: "string",
      minLength: 1,
      description: "Name of the workspace. Default: name of the repository."
    },
    language: {
      enum: [
        "en",
        "ko"
      ],
      description: "Language of notes and findings."
    },
    "time-zone": {
      type: "string",
      minLength: 1,
      description: "IANA time zone of the workspace, for example Asia/Seoul."
    },
    environment: {
      type: "string",
      minLength: 1,
      description: "Default environment."
    },
    modules: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          name: {
            type: "string",
            minLength: 1,
            description: "Name of the module."
          },
          repository: {
            type: "string",
            minLength: 1,
            description: "Folder of the git repository, relative to the config file. Default: the repository given to the command."
          },
          url: {
            type: "string",
            minLength: 1,
            description: "Web address of the repository, for links."
          },
          paths: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            description: "Only changes below these globs belong to the module.",
            minItems: 1
          },
          exclude: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            description: "Except these globs."
          },
          component: {
            type: "string",
            minLength: 1,
            description: "Name of the component in the catalog."
          },
          clone: {
            type: "string",
            minLength: 1,
            description: "Address to clone the repository from, when it is not on this machine. Credentials come from LOCKKEEPER_CLONE_TOKEN.",
            pattern: "^(https?|ssh|file)://|^[^\\s@]+@[^\\s:]+:"
          },
          base: {
            type: "string",
            minLength: 1,
            description: "What is deployed now of this module. Default: --base."
          },
          head: {
            type: "string",
            minLength: 1,
            description: "What is to be deployed of this module. Default: --head; of a cloned repository its default branch."
          },
          after: {
            type: "array",
            minItems: 1,
            items: {
              type: "string",
              minLength: 1
            },
            description: "Modules that must be deployed before this one, besides what the catalog says."
          },
          platforms: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            description: "Platforms that it shares with other services, beside what the catalog says: clusters, databases, gateways.",
            minItems: 1
          }
        },
        required: [
          "name"
        ]
      },
      description: "Deployable units. Default: one, the whole repository.",
      minItems: 1
    },
    catalog: {
      type: "array",
      items: {
        type: "string",
        minLength: 1
      },
      description: "Backstage catalog files (globs) read at head. Default: catalog-info.yaml."
    },
    issues: {
      type: "object",
      additionalProperties: false,
      properties: {
        projects: {
          type: "array",
          items: {
            type: "string",
            pattern: "^[A-Z][A-Z0-9_]+$"
          },
          description: "Known project keys; with them, only these are keys.",
          minItems: 1
        },
        url: {
          type: "string",
          minLength: 1,
          description: "Address of an issue; {key} is replaced.",
          pattern: "\\{key\\}"
        }
      },
      description: "Issue keys."
    },
    files: {
      type: "object",
      additionalProperties: false,
      properties: {
        generated: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Counted, never read: generated."
        },
        vendored: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Counted, never read: vendored."
        },
        tests: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Test code."
        }
      },
      description: "More globs for kinds of files; added to the well-known names and .gitattributes."
    },
    "work-types": {
      type: "object",
      additionalProperties: false,
      properties: {
        "database-migration": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        "api-contract": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        infrastructure: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        kubernetes: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        ci: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        dependency: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        configuration: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        security: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        certificate: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        },
        payment: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs that show this work type."
        }
      },
      description: "More globs for work types; added to the built-in ones."
    },
    impact: {
      type: "object",
      additionalProperties: false,
      properties: {
        "critical-paths": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "A change here is critical."
        },
        "high-paths": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "A change here is high at least."
        },
        "dependents-high": {
          type: "integer",
          minimum: 1,
          description: "Dependents from which the impact is high."
        }
      },
      description: "How the impact is judged."
    },
    note: {
      type: "object",
      additionalProperties: false,
      properties: {
        kind: {
          enum: [
            "auto",
            "deploy",
            "work"
          ]
        },
        template: {
          enum: [
            "auto",
            "deploy",
            "work-database-upgrade",
            "work-server-replacement",
            "work-certificate-renewal",
            "work-kubernetes-upgrade",
            "work-network-change",
            "work-generic"
          ]
        },
        templates: {
          type: "string",
          minLength: 1,
          description: "Folder with the workspace's own templates, relative to the config file."
        },
        "budget-tokens": {
          type: "integer",
          minimum: 200,
          maximum: 1e5,
          description: "Size of the digest."
        },
        "max-changes": {
          type: "integer",
          minimum: 1,
          maximum: 500,
          description: "Most changes told on their own."
        },
        uncited: {
          enum: [
            "drop",
            "mark"
          ],
          description: "What becomes of claims of the model that cite no source of the release: left out, or told with a mark."
        },
        tone: {
          type: "string",
          minLength: 1,
          description: "How the note should sound, in a sentence for the model, for example: short sentences, no exclamation marks.",
          maxLength: 500
        },
        examples: {
          type: "string",
          minLength: 1,
          description: "Folder with notes (note.json) that show the model how the workspace writes, relative to this file."
        }
      },
      description: "The note."
    },
    checklists: {
      type: "object",
      additionalProperties: false,
      properties: {
        before: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              group: {
                type: "string",
                minLength: 1,
                description: "Checklist group."
              },
              text: {
                type: "string",
                minLength: 1,
                description: "The line."
              },
              "work-types": {
                type: "array",
                items: {
                  enum: [
                    "database-migration",
                    "api-contract",
                    "infrastructure",
                    "kubernetes",
                    "ci",
                    "dependency",
                    "configuration",
                    "security",
                    "certificate",
                    "payment"
                  ]
                },
                description: "Only for these work types."
              }
            },
            required: [
              "text"
            ]
          },
          description: "Lines added before the deploy."
        },
        during: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              group: {
                type: "string",
                minLength: 1,
                description: "Checklist group."
              },
              text: {
                type: "string",
                minLength: 1,
                description: "The line."
              },
              "work-types": {
                type: "array",
                items: {
                  enum: [
                    "database-migration",
                    "api-contract",
                    "infrastructure",
                    "kubernetes",
                    "ci",
                    "dependency",
                    "configuration",
                    "security",
                    "certificate",
                    "payment"
                  ]
                },
                description: "Only for these work types."
              }
            },
            required: [
              "text"
            ]
          },
          description: "Lines added during the deploy."
        },
        after: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              group: {
                type: "string",
                minLength: 1,
                description: "Checklist group."
              },
              text: {
                type: "string",
                minLength: 1,
                description: "The line."
              },
              "work-types": {
                type: "array",
                items: {
                  enum: [
                    "database-migration",
                    "api-contract",
                    "infrastructure",
                    "kubernetes",
                    "ci",
                    "dependency",
                    "configuration",
                    "security",
                    "certificate",
                    "payment"
                  ]
                },
                description: "Only for these work types."
              }
            },
            required: [
              "text"
            ]
          },
          description: "Lines added after the deploy."
        }
      },
      description: "The workspace's own checklist lines."
    },
    rollback: {
      type: "object",
      additionalProperties: false,
      properties: {
        strategy: {
          enum: [
            "auto",
            "REDEPLOY_NO_BUILD",
            "REDEPLOY",
            "CANARY",
            "BLUE_GREEN",
            "ETC"
          ]
        },
        trigger: {
          type: "string",
          minLength: 1,
          description: "What starts a rollback."
        },
        steps: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Steps of the workspace, instead of the built-in ones.",
          minItems: 1
        }
      },
      description: "How releases are undone."
    },
    monitoring: {
      type: "object",
      additionalProperties: false,
      properties: {
        hours: {
          type: "number",
          minimum: 0,
          maximum: 168
        },
        signals: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              signal: {
                type: "string",
                minLength: 1,
                description: "What to look at."
              },
              threshold: {
                type: "string",
                minLength: 1,
                description: "What means trouble."
              },
              minutes: {
                type: "integer",
                minimum: 1
              }
            },
            required: [
              "signal",
              "threshold"
            ]
          },
          description: "Signals of the workspace, told first."
        },
        dashboards: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Links."
        }
      },
      description: "How releases are watched."
    },
    operators: {
      type: "array",
      items: {
        type: "string",
        minLength: 1
      },
      description: "Default operators, when none are given to the command.",
      minItems: 1
    },
    window: {
      type: "string",
      minLength: 1,
      description: "Default window: START/END, START/DURATION or now."
    },
    calendar: {
      type: "object",
      additionalProperties: false,
      properties: {
        country: {
          type: "string",
          minLength: 1,
          description: "Country of the public holidays, ISO 3166-1 alpha-2, for example KR."
        },
        region: {
          type: "string",
          minLength: 1,
          description: "Region of the country."
        },
        add: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              date: {
                type: "string",
                format: "date"
              },
              name: {
                type: "string",
                minLength: 1
              }
            },
            required: [
              "date",
              "name"
            ]
          },
          description: "Days off that the library does not know, for example temporary holidays."
        },
        remove: {
          type: "array",
          items: {
            type: "string",
            format: "date"
          },
          description: "Days that are working days after all."
        },
        freezes: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              name: {
                type: "string",
                minLength: 1,
                description: "What it is."
              },
              from: {
                type: "string",
                minLength: 10,
                description: "Date or date-time (ISO 8601). Without an offset it is read in time-zone."
              },
              to: {
                type: "string",
                minLength: 10,
                description: "Date or date-time (ISO 8601). Without an offset it is read in time-zone."
              },
              environments: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Only these environments.",
                minItems: 1
              },
              owner: {
                type: "string",
                minLength: 1
              },
              allow: {
                type: "array",
                items: {
                  enum: [
                    "database-migration",
                    "api-contract",
                    "infrastructure",
                    "kubernetes",
                    "ci",
                    "dependency",
                    "configuration",
                    "security",
                    "certificate",
                    "payment"
                  ]
                },
                description: "Work types that may pass."
              }
            },
            required: [
              "name",
              "from",
              "to"
            ]
          },
          description: "Times in which nothing is deployed."
        },
        sources: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              name: {
                type: "string",
                minLength: 1,
                description: "What it is called in findings."
              },
              file: {
                type: "string",
                minLength: 1,
                description: "Path, relative to the config file."
              },
              url: {
                type: "string",
                minLength: 1,
                description: "Address (https, http or webcal). A private address is a secret: use url-variable.",
                pattern: "^(https?|webcal)://"
              },
              "url-variable": {
                type: "string",
                minLength: 1,
                description: "Environment variable that holds the address.",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
              },
              owner: {
                type: "string",
                minLength: 1,
                description: "Whose work it is, where an event does not say."
              },
              kind: {
                enum: [
                  "release",
                  "work"
                ],
                description: "What its events are. Default: work."
              },
              "company-wide": {
                type: "boolean",
                description: "true: it concerns every release."
              },
              services: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Modules or components that it touches.",
                minItems: 1
              },
              platforms: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Platforms that it touches.",
                minItems: 1
              },
              environments: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Only these environments.",
                minItems: 1
              }
            },
            required: [
              "name"
            ],
            oneOf: [
              {
                required: [
                  "file"
                ]
              },
              {
                required: [
                  "url"
                ]
              },
              {
                required: [
                  "url-variable"
                ]
              }
            ]
          },
          description: "Calendars of other work, in iCalendar (.ics).",
          minItems: 1
        },
        work: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              title: {
                type: "string",
                minLength: 1,
                description: "What is done."
              },
              from: {
                type: "string",
                minLength: 10,
                description: "Date or date-time (ISO 8601). Without an offset it is read in time-zone."
              },
              to: {
                type: "string",
                minLength: 10,
                description: "Date or date-time (ISO 8601). Without an offset it is read in time-zone."
              },
              owner: {
                type: "string",
                minLength: 1,
                description: "Who does it."
              },
              url: {
                type: "string",
                minLength: 1,
                description: "Where to read more.",
                pattern: "^https?://"
              },
              "company-wide": {
                type: "boolean",
                description: "true: it concerns every release."
              },
              services: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Modules or components that it touches.",
                minItems: 1
              },
              platforms: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Platforms that it touches.",
                minItems: 1
              },
              environments: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Only these environments.",
                minItems: 1
              }
            },
            required: [
              "title",
              "from",
              "to"
            ]
          },
          description: "Other work that is known: maintenance, company-wide events.",
          minItems: 1
        },
        "horizon-days": {
          type: "integer",
          minimum: 1,
          maximum: 90,
          description: "How far ahead free windows are looked for."
        }
      },
      description: "Days off, freezes and other work."
    },
    standard: {
      type: "object",
      additionalProperties: false,
      properties: {
        "on-unknown": {
          enum: [
            "block",
            "warn"
          ],
          description: "What a rule that cannot be evaluated does."
        },
        rules: {
          $ref: "#/$defs/rules"
        },
        overrides: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              environments: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Environments to which this applies.",
                minItems: 1
              },
              paths: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Applies when a changed file matches.",
                minItems: 1
              },
              "work-types": {
                type: "array",
                items: {
                  enum: [
                    "database-migration",
                    "api-contract",
                    "infrastructure",
                    "kubernetes",
                    "ci",
                    "dependency",
                    "configuration",
                    "security",
                    "certificate",
                    "payment"
                  ]
                },
                description: "Applies when the change has one of these.",
                minItems: 1
              },
              rules: {
                $ref: "#/$defs/rules"
              }
            },
            required: [
              "rules"
            ],
            description: "Stricter or looser rules for some releases. Every condition given must hold; later overrides win.",
            minProperties: 2
          },
          description: "Rules for some environments, paths or work types."
        },
        custom: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              id: {
                type: "string",
                pattern: "^[a-z][a-z0-9-]{1,48}$",
                description: "Id of the rule; must not be that of a built-in rule."
              },
              title: {
                type: "string",
                minLength: 1,
                description: "Name for people."
              },
              level: {
                enum: [
                  "block",
                  "warn",
                  "off"
                ],
                description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
              },
              assert: {
                type: "string",
                minLength: 1,
                description: "CEL expression that must be true.",
                maxLength: 4e3
              },
              when: {
                type: "string",
                minLength: 1,
                description: "CEL expression: the rule runs only when it is true.",
                maxLength: 4e3
              },
              message: {
                type: "string",
                minLength: 1,
                description: "What was found, when the rule fails."
              },
              why: {
                type: "string",
                minLength: 1,
                description: "Why that is risky."
              },
              instead: {
                type: "string",
                minLength: 1,
                description: "What to do instead."
              }
            },
            required: [
              "id",
              "assert",
              "message",
              "why",
              "instead"
            ],
            description: "An own rule."
          },
          description: "Own rules as CEL expressions."
        }
      },
      description: "The release standard."
    },
    waivers: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          rule: {
            type: "string",
            minLength: 1,
            description: "Id of the rule."
          },
          owner: {
            type: "string",
            minLength: 1,
            description: "Who asked."
          },
          approver: {
            type: "string",
            minLength: 1,
            description: "Who agreed; not the owner."
          },
          reason: {
            type: "string",
            minLength: 1,
            description: "Why."
          },
          expires: {
            type: "string",
            format: "date"
          },
          environments: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            description: "Only these environments.",
            minItems: 1
          }
        },
        required: [
          "rule",
          "owner",
          "reason",
          "expires"
        ]
      },
      description: "Named, reasoned, expiring exceptions."
    },
    "waiver-days-max": {
      type: "integer",
      minimum: 1,
      maximum: 366,
      description: "A waiver may not reach further into the future than this."
    },
    emergency: {
      type: "object",
      additionalProperties: false,
      properties: {
        approvers: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Who may approve an emergency release.",
          minItems: 1
        },
        "max-per-30-days": {
          type: "integer",
          minimum: 0,
          description: "Emergencies allowed in 30 days; needs the ledger."
        }
      },
      required: [
        "approvers"
      ],
      description: "Emergency releases. Absent: not allowed."
    },
    ledger: {
      type: "string",
      minLength: 1,
      description: "Where records go: file:DIR, relative to the config file.",
      pattern: "^file:.+"
    },
    "fail-on": {
      enum: [
        "block",
        "warn"
      ],
      description: "From which decision on the exit code is not 0."
    },
    github: {
      type: "object",
      additionalProperties: false,
      description: "Pull requests, checks and deployments. Consulted when a token is given (GITHUB_TOKEN) and the repository lies there.",
      properties: {
        "api-url": {
          type: "string",
          minLength: 1,
          description: "Address of the API; for Enterprise Server https://HOST/api/v3. Default: GITHUB_API_URL, else https://api.github.com.",
          pattern: "^https?://"
        },
        "timeout-seconds": {
          type: "integer",
          minimum: 1,
          description: "Longest wait for one answer.",
          maximum: 300
        },
        required: {
          type: "boolean",
          description: "true: a gate that cannot ask GitHub stops with an error (exit code 69 or 77) instead of carrying on without it."
        }
      }
    },
    jira: {
      type: "object",
      additionalProperties: false,
      required: [
        "url"
      ],
      description: "Issues. Credentials come from the environment: JIRA_USER and JIRA_TOKEN (basic), or JIRA_TOKEN alone (bearer, personal access token).",
      properties: {
        url: {
          type: "string",
          minLength: 1,
          description: "Address of Jira, for example https://example.atlassian.net.",
          pattern: "^https?://"
        },
        deployment: {
          enum: [
            "auto",
            "cloud",
            "data-center"
          ],
          description: "Which Jira it is; auto goes by the address."
        },
        auth: {
          enum: [
            "auto",
            "basic",
            "bearer"
          ],
          description: "auto: basic when JIRA_USER is set, else bearer."
        },
        "acceptance-fields": {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1
          },
          description: "Names or ids of fields that hold acceptance criteria, beside the well-known English and Korean names."
        },
        "timeout-seconds": {
          type: "integer",
          minimum: 1,
          description: "Longest wait for one answer.",
          maximum: 300
        },
        required: {
          type: "boolean",
          description: "true: a gate that cannot ask Jira stops with an error (exit code 69 or 77) instead of carrying on without it."
        }
      }
    },
    model: {
      type: "object",
      additionalProperties: false,
      description: "The language model that summarises and drafts. Its key comes from the environment: ANTHROPIC_API_KEY, or the credentials of AWS or Google.",
      properties: {
        provider: {
          enum: [
            "none",
            "anthropic",
            "bedrock",
            "vertex"
          ],
          description: "none: rules and templates alone."
        },
        "base-url": {
          type: "string",
          minLength: 1,
          description: "Address of the service or of a proxy before it. Default: ANTHROPIC_BASE_URL, else the service's own.",
          pattern: "^https?://"
        },
        region: {
          type: "string",
          minLength: 1,
          description: "Region of Bedrock or Vertex. Default: AWS_REGION or CLOUD_ML_REGION.",
          pattern: "^[a-z0-9-]+$"
        },
        project: {
          type: "string",
          minLength: 1,
          description: "Google Cloud project of Vertex. Default: ANTHROPIC_VERTEX_PROJECT_ID.",
          pattern: "^([a-z0-9.-]+:)?[a-z0-9-]+$"
        },
        summary: {
          type: "string",
          minLength: 1,
          description: "Model that summarises issues, pull requests and commits. No default with bedrock: the id or inference profile, as your account spells it."
        },
        draft: {
          type: "string",
          minLength: 1,
          description: "Model that drafts the parts of the note. No default with bedrock: the id or inference profile, as your account spells it."
        },
        concurrency: {
          type: "integer",
          minimum: 1,
          description: "Most calls at a time; halved whenever the service is overloaded.",
          maximum: 256
        },
        "timeout-seconds": {
          type: "integer",
          minimum: 1,
          description: "Longest wait for one answer.",
          maximum: 600
        },
        "budget-tokens": {
          type: "integer",
          minimum: 1,
          description: "Most tokens of one run, input and output together."
        },
        "budget-usd": {
          type: "number",
          exclusiveMinimum: 0,
          description: "Most money of one run; needs a price for each model."
        },
        prices: {
          type: "object",
          minProperties: 1,
          additionalProperties: {
            type: "object",
            additionalProperties: false,
            required: [
              "input",
              "output"
            ],
            properties: {
              input: {
                type: "number",
                minimum: 0,
                description: "Input."
              },
              output: {
                type: "number",
                minimum: 0,
                description: "Output."
              },
              "cache-read": {
                type: "number",
                minimum: 0,
                description: "Input read from the prompt cache. Default: as input."
              },
              "cache-write": {
                type: "number",
                minimum: 0,
                description: "Input written to the prompt cache. Default: as input."
              }
            }
          },
          description: "US dollars for a million tokens, by model, as your contract says. Without it money is not counted."
        },
        cache: {
          type: "string",
          minLength: 1,
          description: "Folder of earlier answers, relative to this file, as file:DIR; off: none is kept. Default: lockkeeper below the user's cache folder.",
          pattern: "^(off$|file:.)"
        },
        "pass-tokens": {
          type: "integer",
          minimum: 0,
          description: "Sources up to this size are taken as they are, without a call.",
          maximum: 1e5
        },
        required: {
          type: "boolean",
          description: "true: a gate that cannot use the model stops with an error instead of writing the note by rules."
        }
      }
    },
    "deadline-seconds": {
      type: "integer",
      minimum: 5,
      description: "Time for a whole run; what a service has not answered by then is left out and said to be missing.",
      maximum: 3600
    },
    people: {
      type: "object",
      additionalProperties: false,
      properties: {
        teams: {
          type: "object",
          additionalProperties: {
            oneOf: [
              {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Logins.",
                minItems: 1
              },
              {
                type: "object",
                additionalProperties: false,
                properties: {
                  github: {
                    type: "string",
                    minLength: 1,
                    description: "Team on GitHub, org/team.",
                    pattern: "^[^/\\s]+/[^/\\s]+$"
                  }
                },
                required: [
                  "github"
                ]
              }
            ]
          },
          description: "Teams that the standard names: their members, or the team on GitHub that has them."
        },
        roles: {
          type: "object",
          additionalProperties: {
            type: "array",
            items: {
              type: "string",
              minLength: 1
            },
            description: "Logins.",
            minItems: 1
          },
          description: "Who has a role that the standard names."
        },
        bots: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Logins or globs that are no people: their approvals do not count."
        }
      },
      description: "Who is who, for approvals."
    },
    evidence: {
      type: "object",
      additionalProperties: false,
      properties: {
        tests: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs of JUnit reports, relative to the repository's folder.",
          minItems: 1
        },
        "test-coverage": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs of coverage reports: lcov, Cobertura or JaCoCo.",
          minItems: 1
        },
        "test-coverage-baseline": {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs of coverage reports of what is deployed now. Default: what the ledger remembers.",
          minItems: 1
        },
        manifests: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          },
          description: "Globs of deployment manifests and flag files, beside well-known places.",
          minItems: 1
        }
      },
      description: "Reports and manifests that earlier steps left, or that the repository holds."
    },
    endpoints: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          host: {
            type: "string",
            minLength: 1,
            description: "Name or address.",
            pattern: "^[^\\s/:]+$|^\\[?[0-9A-Fa-f:]+\\]?$"
          },
          port: {
            type: "integer",
            minimum: 1,
            maximum: 65535,
            description: "Default: 443."
          },
          "server-name": {
            type: "string",
            minLength: 1,
            description: "Name asked for in the handshake. Default: host."
          },
          authorities: {
            type: "string",
            minLength: 1,
            description: "PEM file with roots to trust beside the public ones, relative to the config file."
          }
        },
        required: [
          "host"
        ]
      },
      description: "TLS endpoints whose certificates are looked at.",
      minItems: 1
    },
    advice: {
      enum: [
        "warn",
        "explain",
        "off"
      ],
      description: "What the model may say of the risk: raise the decision to warn, only explain, or nothing."
    },
    incidents: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      description: "Past outages: where they are kept, where their index lies, and how a release is compared with them.",
      properties: {
        index: {
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          description: "The index that a gate asks, as --incidents takes it: a folder, https://HOST/index.zip#sha256=…, github-artifact:OWNER/REPO/WORKFLOW.yml/NAME[@BRANCH], github-release:OWNER/REPO/TAG/ASSET[#sha256=…], or postgres://USER@HOST/DATABASE."
        },
        library: {
          type: "string",
          minLength: 1,
          maxLength: 2e3,
          description: "Where reports of outages are kept: a folder or postgres://USER@HOST/DATABASE."
        },
        embedder: {
          type: "object",
          additionalProperties: false,
          required: [
            "kind"
          ],
          description: "Who makes vectors of texts. Keys come from the environment: VOYAGE_API_KEY, OPENAI_API_KEY.",
          properties: {
            kind: {
              enum: [
                "offline",
                "voyage",
                "openai-compatible",
                "none"
              ],
              description: "offline: fitted on the library when its index is built; none: words and hazards alone."
            },
            model: {
              type: "string",
              minLength: 1,
              maxLength: 200,
              description: "Name of the model, as the service spells it; voyage: voyage-4 when it is not given."
            },
            "base-url": {
              type: "string",
              pattern: "^https?://",
              maxLength: 2e3,
              description: "Address of a service that speaks OpenAI's API (Ollama, TEI, vLLM), without /v1."
            },
            dimensions: {
              type: "integer",
              minimum: 8,
              maximum: 4096,
              description: "Numbers of a vector; not given: as many as the model makes, offline 256."
            },
            "timeout-seconds": {
              type: "integer",
              minimum: 1,
              maximum: 300,
              description: "Longest wait for one answer."
            }
          }
        },
        glossary: {
          type: "object",
          maxProperties: 5e3,
          additionalProperties: {
            type: "array",
            minItems: 1,
            maxItems: 20,
            items: {
              type: "string",
              minLength: 1,
              maxLength: 100
            }
          },
          description: "Own words: each term, Korean or English, with the words that it stands for."
        },
        mapping: {
          type: "object",
          additionalProperties: false,
          required: [
            "id",
            "text"
          ],
          description: "Where a webhook's payload of a form of its own says what: JSON pointers (RFC 6901).",
          properties: {
            id: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "Id of the report: the same at every delivery."
            },
            text: {
              oneOf: [
                {
                  type: "string",
                  pattern: "^(/[^/]*)+$",
                  maxLength: 300,
                  description: "The report."
                },
                {
                  type: "array",
                  minItems: 1,
                  maxItems: 20,
                  items: {
                    type: "string",
                    pattern: "^(/[^/]*)+$",
                    maxLength: 300,
                    description: "A part of the report."
                  }
                }
              ],
              description: "The report, or its parts in order."
            },
            title: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "Its title."
            },
            date: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "When it began; ISO 8601, or seconds or milliseconds since 1970."
            },
            services: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "What was down: a text, or a list of texts."
            },
            severity: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "How bad: critical, major, minor, or SEV1 to SEV4, P1 to P5."
            },
            url: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "Its web address."
            },
            language: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "en or ko."
            },
            deleted: {
              type: "string",
              pattern: "^(/[^/]*)+$",
              maxLength: 300,
              description: "Where it says that the report was taken back: true, deleted or removed."
            }
          }
        }
      }
    },
    publish: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      description: "What a run shows to others beside its files. None of it changes the decision.",
      properties: {
        to: {
          type: "array",
          maxItems: 5,
          uniqueItems: true,
          items: {
            enum: [
              "comment",
              "check-run",
              "status",
              "deployment",
              "artifact"
            ]
          },
          description: "Where: one comment on the pull request that is kept up to date, a check run, a commit status, a deployment with its status, the files as an artifact of the workflow run. Default: artifact in a workflow, nothing elsewhere."
        },
        "artifact-name": {
          type: "string",
          minLength: 1,
          maxLength: 150,
          pattern: '^[^"<>|*?:\\r\\n\\\\/]+$',
          description: "Name of the artifact; a number is added when the run has one of that name."
        },
        webhooks: {
          type: "array",
          minItems: 1,
          maxItems: 20,
          description: "Receivers that are told of every decision and event, signed by the rules of Standard Webhooks.",
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "name"
            ],
            oneOf: [
              {
                required: [
                  "url"
                ]
              },
              {
                required: [
                  "url-variable"
                ]
              }
            ],
            properties: {
              name: {
                type: "string",
                minLength: 1,
                maxLength: 100,
                description: "For messages."
              },
              url: {
                type: "string",
                pattern: "^https?://",
                maxLength: 2e3,
                description: "Where deliveries are posted."
              },
              "url-variable": {
                type: "string",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
                maxLength: 200,
                description: "Environment variable that holds the address, when that is a secret."
              },
              "secret-variable": {
                type: "string",
                pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
                maxLength: 200,
                description: "Environment variable with the secret that signs deliveries: whsec_ and base64, or any text of at least 16 characters. Without one they are not signed."
              },
              format: {
                enum: [
                  "lockkeeper",
                  "cdevents"
                ],
                description: "lockkeeper: one JSON document (schemas/webhook.schema.json); cdevents: CDEvents as CloudEvents. Default: lockkeeper."
              },
              on: {
                type: "array",
                minItems: 1,
                uniqueItems: true,
                items: {
                  enum: [
                    "gate",
                    "review",
                    "event"
                  ]
                },
                description: "What it is told of. Default: everything."
              }
            }
          }
        }
      }
    },
    argocd: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      description: "How Argo CD is asked, and where the code of the images lies that it deploys. Its token comes from the environment: ARGOCD_AUTH_TOKEN.",
      properties: {
        server: {
          type: "string",
          pattern: "^https?://",
          maxLength: 2e3,
          description: "Address of Argo CD. Default: ARGOCD_SERVER."
        },
        "timeout-seconds": {
          type: "integer",
          minimum: 1,
          maximum: 300,
          description: "Longest wait for one answer."
        },
        "keep-minutes": {
          type: "integer",
          minimum: 0,
          maximum: 1440,
          description: "How long a decision is kept for the same revisions, standard and request, so that retries are instant; one that lets a release go ends with its window. 0: never."
        },
        images: {
          type: "array",
          minItems: 1,
          maxItems: 200,
          description: "Images whose code lies in a repository that their labels do not name.",
          items: {
            type: "object",
            additionalProperties: false,
            required: [
              "image"
            ],
            not: {
              required: [
                "clone",
                "repository"
              ]
            },
            properties: {
              image: {
                type: "string",
                minLength: 1,
                maxLength: 500,
                description: "Name of the image without tag, as manifests have it; * stands for any text."
              },
              module: {
                type: "string",
                minLength: 1,
                maxLength: 100,
                description: "Name of the module in notes. Default: the last part of the image's name."
              },
              clone: {
                type: "string",
                minLength: 1,
                maxLength: 2e3,
                description: "Address to clone its code from. Default: what the label org.opencontainers.image.source says."
              },
              repository: {
                type: "string",
                minLength: 1,
                description: "Folder of a clone of its code, relative to the config file."
              },
              tag: {
                type: "string",
                minLength: 1,
                maxLength: 200,
                description: "How a tag names the code: {sha} stands for a commit, {tag} for a git tag, * for any text; for example v{tag} or main-{sha}. Default: the label org.opencontainers.image.revision, else a tag that is a commit or a git tag."
              },
              paths: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                },
                description: "Globs of the files that go into the image; empty: all."
              },
              follow: {
                type: "boolean",
                description: "false: its code is not yours to judge; a new version of it is told as a change of the config repository alone. Default: true."
              }
            }
          }
        }
      }
    }
  },
  $defs: {
    rules: {
      type: "object",
      additionalProperties: false,
      properties: {
        operators: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            min: {
              type: "integer",
              minimum: 1,
              maximum: 20,
              description: "Distinct operators needed."
            },
            allowed: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Only these may operate; absent: anybody.",
              minItems: 1
            },
            "author-alone": {
              type: "boolean",
              description: "true: an operator who wrote the whole change may be counted."
            }
          },
          description: "Enough people carry out and watch the deploy."
        },
        window: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            days: {
              type: "array",
              items: {
                enum: [
                  "mon",
                  "tue",
                  "wed",
                  "thu",
                  "fri",
                  "sat",
                  "sun"
                ]
              },
              description: "Working days.",
              minItems: 1
            },
            hours: {
              type: "object",
              additionalProperties: false,
              properties: {
                from: {
                  type: "string",
                  pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                },
                to: {
                  type: "string",
                  pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                }
              },
              required: [
                "from",
                "to"
              ],
              description: "Working hours in time-zone."
            },
            "tail-minutes": {
              type: "integer",
              minimum: 0,
              maximum: 1440,
              description: "No deploy may end in the last minutes of the working day."
            },
            "watch-minutes": {
              type: "integer",
              minimum: 0,
              maximum: 1440,
              description: "Working time that must remain after the window for watching."
            },
            holidays: {
              type: "boolean",
              description: "Public holidays are no working days."
            },
            "before-day-off": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "A deploy on the last working day before days off."
            },
            "max-minutes": {
              type: "integer",
              minimum: 1,
              description: "Longest window allowed."
            }
          },
          description: "The deploy ends early enough to be watched by people at work."
        },
        freeze: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            }
          },
          description: "No release in a declared freeze."
        },
        checklists: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            required: {
              type: "object",
              additionalProperties: false,
              properties: {
                always: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                "database-migration": {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                "api-contract": {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                infrastructure: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                kubernetes: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                ci: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                dependency: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                configuration: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                security: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                certificate: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                },
                payment: {
                  type: "array",
                  items: {
                    type: "string",
                    minLength: 1
                  },
                  description: "Groups needed."
                }
              },
              description: "Checklist groups needed by work type; always: for every release."
            }
          },
          description: "The note holds the checklist groups that its work types need."
        },
        "rollback-plan": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            strategies: {
              type: "array",
              items: {
                enum: [
                  "REDEPLOY_NO_BUILD",
                  "REDEPLOY",
                  "CANARY",
                  "BLUE_GREEN",
                  "ETC"
                ]
              },
              description: "Strategies allowed.",
              minItems: 1
            }
          },
          description: "There is a way back, and it says what it does not bring back."
        },
        "monitoring-plan": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            "min-hours": {
              type: "number",
              minimum: 0,
              description: "Shortest watch allowed."
            },
            "min-signals": {
              type: "integer",
              minimum: 1,
              description: "Fewest signals allowed."
            },
            "require-dashboard": {
              type: "boolean",
              description: "true: the note must name a dashboard."
            }
          },
          description: "Somebody knows what to watch, for how long, and what means trouble."
        },
        "irreversible-migration": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            "allow-tables": {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Tables whose loss does not matter."
            }
          },
          description: "A migration that destroys data is known, and its data is saved first."
        },
        "migration-files": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            }
          },
          description: "Migration files do not stop the deploy at its start, and each of them runs."
        },
        "breaking-change": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            }
          },
          description: "A breaking change is told in the note."
        },
        "note-complete": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            uncited: {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Claims without a source."
            }
          },
          description: "The note is complete: title, changes, sources, no empty part."
        },
        coverage: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            "max-cut-percent": {
              type: "number",
              minimum: 0,
              maximum: 100,
              description: "Largest share of commits that may be cut."
            },
            "max-unread-percent": {
              type: "number",
              minimum: 0,
              maximum: 100,
              description: "Largest share of files that may stay unread (failed or cut)."
            }
          },
          description: "The note accounts for every commit and file that git counts."
        },
        "takes-away": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            max: {
              type: "integer",
              minimum: 0,
              description: "Commits that may be taken away."
            }
          },
          description: "Nothing that runs now disappears unnoticed."
        },
        range: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            }
          },
          description: "There is something to deploy."
        },
        sources: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            required: {
              type: "array",
              items: {
                enum: [
                  "pull-requests",
                  "checks",
                  "deployments",
                  "issues",
                  "notes",
                  "approvals",
                  "calendar",
                  "model"
                ]
              },
              description: "Sources that must have been consulted; those that are configured always count."
            }
          },
          description: "Whether everything that is configured could be consulted."
        },
        conflicts: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            "same-service": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Other work on the same service."
            },
            dependency: {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Work on a service that this one depends on, or that depends on it."
            },
            platform: {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Work on a platform that the release shares."
            },
            "company-wide": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Company-wide work."
            },
            "margin-minutes": {
              type: "integer",
              minimum: 0,
              maximum: 1440,
              description: "Room to keep before and after other work."
            }
          },
          description: "Nobody else works on the same thing at the same time."
        },
        reviewers: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            required: {
              type: "object",
              additionalProperties: false,
              properties: {
                low: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    min: {
                      type: "integer",
                      minimum: 0,
                      maximum: 20,
                      description: "Distinct people."
                    },
                    teams: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Teams of people.teams of which one member each must be among them."
                    },
                    roles: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Roles of people.roles, likewise."
                    }
                  }
                },
                medium: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    min: {
                      type: "integer",
                      minimum: 0,
                      maximum: 20,
                      description: "Distinct people."
                    },
                    teams: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Teams of people.teams of which one member each must be among them."
                    },
                    roles: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Roles of people.roles, likewise."
                    }
                  }
                },
                high: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    min: {
                      type: "integer",
                      minimum: 0,
                      maximum: 20,
                      description: "Distinct people."
                    },
                    teams: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Teams of people.teams of which one member each must be among them."
                    },
                    roles: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Roles of people.roles, likewise."
                    }
                  }
                },
                critical: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    min: {
                      type: "integer",
                      minimum: 0,
                      maximum: 20,
                      description: "Distinct people."
                    },
                    teams: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Teams of people.teams of which one member each must be among them."
                    },
                    roles: {
                      type: "array",
                      items: {
                        type: "string",
                        minLength: 1
                      },
                      description: "Roles of people.roles, likewise."
                    }
                  }
                }
              },
              description: "Who must have approved the release, by its impact."
            },
            "each-pull-request": {
              type: "integer",
              minimum: 0,
              maximum: 10,
              description: "Approvals that every pull request needs."
            },
            "code-owners": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Changed files whose owners have not approved."
            },
            "without-pull-request": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Commits that came without a pull request."
            },
            "count-stale": {
              type: "boolean",
              description: "true: an approval given before the last push counts."
            }
          },
          description: "Enough of the right people have approved what is released."
        },
        checks: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            required: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names or globs of checks that must have succeeded."
            },
            ignore: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names or globs of checks that do not matter."
            }
          },
          description: "The checks of what is released have succeeded."
        },
        tests: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            min: {
              type: "integer",
              minimum: 1,
              description: "Fewest tests that must have run."
            },
            "max-skipped-percent": {
              type: "number",
              minimum: 0,
              maximum: 100,
              description: "Largest share of skipped tests."
            }
          },
          description: "The tests ran and none failed."
        },
        "test-coverage": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            "min-percent": {
              type: "number",
              minimum: 0,
              maximum: 100,
              description: "Lowest share of covered lines; absent: any."
            },
            "max-drop": {
              type: "number",
              minimum: 0,
              maximum: 100,
              description: "Largest drop against what is deployed, in percentage points."
            }
          },
          description: "Tests cover as much as before, and enough."
        },
        "issue-state": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            allowed: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Statuses that an issue may have, by name or category (to-do, in-progress, done).",
              minItems: 1
            },
            "acceptance-criteria": {
              enum: [
                "allow",
                "warn",
                "fail"
              ],
              description: "Issues without acceptance criteria."
            },
            "acceptance-types": {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Types of issues that need them."
            }
          },
          description: "The issues of the release are done, and say when they are."
        },
        certificates: {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            "min-days": {
              type: "integer",
              minimum: 0,
              maximum: 3650,
              description: "Fewer days left fail."
            },
            "warn-days": {
              type: "integer",
              minimum: 0,
              maximum: 3650,
              description: "Fewer days left warn."
            },
            "min-rsa-bits": {
              type: "integer",
              minimum: 1024,
              maximum: 16384,
              description: "Smallest RSA key."
            }
          },
          description: "Certificates last, fit their names and keys, and lose nobody."
        },
        "migration-locks": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            "allow-tables": {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Tables that are small or idle enough."
            }
          },
          description: "No migration holds up traffic on a table, or rewrites it, unseen."
        },
        "runtime-needs": {
          type: "object",
          additionalProperties: false,
          properties: {
            level: {
              enum: [
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run)."
            },
            ignore: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names or globs of what is given elsewhere."
            }
          },
          description: "The manifests give what the code newly needs: variables, ports, flags."
        },
        "similar-incident": {
          type: "object",
          additionalProperties: false,
          description: "What an outage taught is done before the same kind of change goes out again.",
          properties: {
            level: {
              enum: [
                "auto",
                "block",
                "warn",
                "off"
              ],
              description: "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured."
            },
            max: {
              type: "integer",
              minimum: 1,
              maximum: 5,
              description: "Most incidents that are shown."
            },
            "warn-score": {
              type: "number",
              minimum: 0,
              maximum: 1,
              description: "From which score on an incident warns: the probability that a person would call it relevant."
            },
            "fail-score": {
              type: "number",
              minimum: 0,
              maximum: 1,
              description: "From which score on an incident of fail-severities fails."
            },
            "fail-severities": {
              type: "array",
              items: {
                enum: [
                  "critical",
                  "major",
                  "minor",
                  "unknown"
                ]
              },
              description: "How bad an outage must have been to fail."
            }
          }
        }
      },
      description: "Built-in rules: level and options."
    }
  }
};

// src/config/explain-schema-errors.ts
var patternHints = {
  from: "must be a time of day like 09:30",
  to: "must be a time of day like 17:00",
  "issues.url": "must contain {key}, which is replaced by the issue key",
  "jira.url": "is not an http or https address",
  "api-url": "is not an http or https address",
  "base-url": "is not an http or https address",
  region: "must be lower-case letters, digits and dashes, like eu-central-1",
  project: "must be the id of a project: lower-case letters, digits and dashes",
  cache: "must be off, or file: and a folder, for example file:../lockkeeper-answers",
  id: "must be lower-case letters, digits and dashes, starting with a letter, 2 to 49 long",
  ledger: "must be file: and a folder, for example file:../ledger"
};
function explainSchemaErrors(errors, value) {
  return errors.map((error) => {
    const path = parsePointer(error.instancePath, value);
    const given2 = path.reduce((node, step) => childOf(node, step), value);
    switch (error.keyword) {
      case "additionalProperties":
        return unknownKey(path, String(error.params["additionalProperty"]));
      case "required":
        return { path, at: "key", message: `"${String(error.params["missingProperty"])}" is missing` };
      case "enum":
        return { path, at: "value", message: explainEnum(given2, error.params["allowedValues"]) };
      default:
        return { path, at: "value", message: explainValue(error, { path, given: given2 }) };
    }
  });
}
function unknownKey(path, key) {
  const noun = path.at(-1) === "rules" ? "rule" : "key";
  const message = `unknown ${noun} "${showText(key)}"${suggest(key, keysAt(path))}`;
  return { path: [...path, key], at: "key", message };
}
function explainEnum(given2, allowed) {
  const names = Array.isArray(allowed) ? allowed.map(String) : [];
  if (typeof given2 !== "string") return `must be one of ${names.join(", ")}, not ${nameKind(given2)}`;
  return `"${showText(given2)}" is not one of ${names.join(", ")}${onlyQuestion(suggest(given2, names))}`;
}
var onlyQuestion = (suggestion) => suggestion.endsWith("?") ? suggestion : "";
function explainValue(error, at4) {
  const limit = String(error.params["limit"]);
  switch (error.keyword) {
    case "type":
      return `must be ${kindNames[String(error.params["type"])] ?? String(error.params["type"])}, not ${nameKind(at4.given)}`;
    case "minLength":
      return "must not be empty";
    case "maxLength":
      return `must be at most ${limit} characters long`;
    case "minItems":
      return at4.path.length > 0 ? "must have at least one entry; leave the key out to allow anything" : "is empty";
    case "minProperties":
      return "needs a condition beside rules: environments, paths or work-types";
    case "minimum":
      return `must be at least ${limit}`;
    case "maximum":
      return `must be at most ${limit}`;
    case "format":
      return `"${showText(String(at4.given))}" is not a date like 2026-03-31`;
    case "pattern":
      return `"${showText(String(at4.given))}" ${patternHint(at4.path)}`;
    default:
      return error.message ?? `breaks the rule "${error.keyword}" of the schema`;
  }
}
function patternHint(path) {
  const names = path.filter((step) => typeof step === "string");
  const [name = ""] = names.slice(-1);
  return patternHints[names.slice(-2).join(".")] ?? patternHints[name] ?? "must be a project key in capitals, like PAY";
}
var kindNames = {
  string: "text",
  object: "keys with values",
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number"
};
function nameKind(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "keys with values";
  return typeof value === "string" ? `"${showText(value)}"` : String(value);
}
function parsePointer(pointer, value) {
  let node = value;
  return pointer.split("/").slice(1).map((step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const path = Array.isArray(node) ? Number(name) : name;
    node = childOf(node, path);
    return path;
  });
}
function childOf(node, step) {
  if (node === null || typeof node !== "object" || !Object.hasOwn(node, step)) return void 0;
  return Object.getOwnPropertyDescriptor(node, step)?.value;
}
function keysAt(path) {
  let node = config_schema_default;
  for (const step of path) {
    node = typeof step === "number" ? childOf(node, "items") : childOf(childOf(node, "properties"), step);
    if (childOf(node, "$ref") === "#/$defs/rules") node = config_schema_default.$defs.rules;
  }
  const properties = childOf(node, "properties");
  return properties !== null && typeof properties === "object" ? Object.keys(properties) : [];
}

// src/config/parse-config-text.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/config/place-nodes.ts
var import_yaml = __toESM(require_dist(), 1);
var placeKey = (path) => JSON.stringify(path);
function placeNodes(document) {
  const walk = { document, places: /* @__PURE__ */ new Map(), problems: [] };
  if (document.contents !== null) visit(walk, { node: document.contents, path: [], parents: [] });
  return walk;
}
function visit(walk, { node, path, parents }) {
  const below = [...parents, node];
  if ((0, import_yaml.isAlias)(node)) {
    const target = node.resolve(walk.document);
    const name = showText(node.source);
    const message = target === void 0 ? `there is no &${name} before *${name}` : `*${name} contains itself`;
    if (target === void 0 || parents.includes(target)) {
      walk.problems.push({ path, offset: startOf(node), message });
    }
  } else if ((0, import_yaml.isSeq)(node)) {
    for (const [index, item] of node.items.entries()) {
      if (!(0, import_yaml.isNode)(item)) continue;
      const itemPath = [...path, index];
      walk.places.set(placeKey(itemPath), { key: startOf(item), value: startOf(item) });
      visit(walk, { node: item, path: itemPath, parents: below });
    }
  } else if ((0, import_yaml.isMap)(node)) {
    visitPairs(walk, { node, path, parents: below }, node.items);
  }
}
function visitPairs(walk, spot, pairs) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key, value } of pairs) {
    const offset = (0, import_yaml.isNode)(key) ? startOf(key) : startOf(spot.node);
    if (!(0, import_yaml.isScalar)(key) || typeof key.value !== "string") {
      walk.problems.push({ path: spot.path, offset, message: "a key must be text" });
      continue;
    }
    const path = [...spot.path, key.value];
    if (seen.has(key.value)) walk.problems.push({ path, offset, message: "the key is there twice" });
    seen.add(key.value);
    walk.places.set(placeKey(path), { key: offset, value: (0, import_yaml.isNode)(value) ? startOf(value) : offset });
    if ((0, import_yaml.isNode)(value)) visit(walk, { node: value, path, parents: spot.parents });
  }
}
var startOf = (node) => node.range?.[0] ?? 0;

// src/config/parse-config-text.ts
var depthMax = 40;
var aliasesMax = 100;
var problemsMax = 25;
function parseConfigText(text) {
  const lines = new import_yaml2.LineCounter();
  lines.addNewLine(0);
  const position = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const composed = compose(text, lines.addNewLine);
  if (!composed.ok) return refuse([{ offset: composed.offset, message: composed.message }], position);
  const { document } = composed;
  const syntax = [...document.errors, ...document.warnings].slice(0, problemsMax);
  if (syntax.length > 0) {
    return refuse(
      syntax.map((error) => ({
        offset: error.pos[0],
        message: `not YAML: ${showText(error.message.split("\n")[0] ?? "")}`
      })),
      position
    );
  }
  const top = topProblem(document);
  if (top !== null) return refuse([{ offset: 0, message: top }], position);
  const { places: places4, problems } = placeNodes(document);
  if (problems.length > 0) return refuse(problems.slice(0, problemsMax), position);
  try {
    const value = document.toJS({ maxAliasCount: aliasesMax });
    return { ok: true, value, locate: (path, at4) => findPlace(places4, { path, at: at4, position }) };
  } catch {
    return refuse(
      [{ offset: 0, message: "aliases (*name) expand to too much; write the values out" }],
      position
    );
  }
}
function compose(text, onNewLine) {
  const parser = new import_yaml2.Parser(onNewLine);
  const composer = new import_yaml2.Composer({ uniqueKeys: false });
  const documents = [];
  let aliases = 0;
  const stop = (message) => ({ ok: false, offset: parser.offset, message });
  for (const lexeme of new import_yaml2.Lexer().lex(text)) {
    if (lexeme.startsWith("*")) aliases += 1;
    if (aliases > aliasesMax) return stop(`more than ${aliasesMax} aliases (*name)`);
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > depthMax) return stop(`nested more than ${depthMax} levels deep`);
    if (documents.length > 1) break;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (document === void 0 || second !== void 0) return stop("more than one document (---) in the file");
  return { ok: true, document };
}
function topProblem(document) {
  const top = document.contents;
  if ((0, import_yaml2.isMap)(top)) return null;
  if (top === null || (0, import_yaml2.isScalar)(top) && top.value === null) return "the file is empty";
  return `the top must be keys with values, not ${(0, import_yaml2.isSeq)(top) ? "a list" : "a single value"}`;
}
function refuse(problems, position) {
  return {
    ok: false,
    problems: problems.map(({ path, offset, message }) => ({
      path: path ?? [],
      position: position(offset),
      message
    }))
  };
}
function findPlace(places4, wanted) {
  for (let length = wanted.path.length; length > 0; length -= 1) {
    const place = places4.get(placeKey(wanted.path.slice(0, length)));
    if (place !== void 0) {
      return wanted.position(place[length === wanted.path.length ? wanted.at : "key"]);
    }
  }
  return null;
}

// src/config/read-config-file.ts
import { constants, open, stat } from "node:fs/promises";
import { basename, dirname, join, resolve as resolve2 } from "node:path";
var sizeBytesMax = 256 * 1024;
var configNames = ["lockkeeper", ".lockkeeper", ".github/lockkeeper"].flatMap((name) => [
  `${name}.yml`,
  `${name}.yaml`
]);
async function readConfigFile(input) {
  const path = input.given ?? await findConfigFile(input.directory);
  return path === null ? null : { path, text: decode(await readBytes(path), path) };
}
async function findConfigFile(directory) {
  const root = await findRoot(resolve2(directory));
  if (root === null) return null;
  const found = [];
  for (const name of configNames) {
    if (await isThere(join(root, name))) found.push(name);
  }
  const [first, second] = found;
  if (first !== void 0 && second !== void 0) {
    throw new Failure({
      code: "config/invalid",
      message: `There are two config files: ${found.join(" and ")}.`,
      hint: "Keep one of them, or name the one that counts with --config."
    });
  }
  return first === void 0 ? null : join(root, first);
}
async function findRoot(directory) {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (await isThere(join(folder, ".git"))) return folder;
    if (await isThere(join(folder, "HEAD")) && await isThere(join(folder, "objects"))) return null;
    if (dirname(folder) === folder) return directory;
  }
}
async function isThere(path) {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return !isCode(error, ["ENOENT", "ENOTDIR"]);
  }
}
async function readBytes(path) {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const facts = await file.stat();
    if (!facts.isFile()) throw unreadable(path, facts.isDirectory() ? "it is a folder" : "it is not a file");
    const buffer = new Uint8Array(sizeBytesMax + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count) {
      count = (await file.read(buffer, length, buffer.length - length)).bytesRead;
    }
    if (length > sizeBytesMax) throw tooLarge(path, facts.size);
    return buffer.subarray(0, length);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (isCode(error, ["ENOENT", "ENOTDIR"])) throw notFound(path, error);
    throw unreadable(path, error instanceof Error ? error.message : "unknown reason", error);
  } finally {
    await file?.close();
  }
}
function decode(bytes, path) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw notUtf8(path, cause);
  }
}
var notUtf8 = (path, cause) => new Failure({
  code: "config/invalid",
  message: `${basename(path)} is not UTF-8 text.`,
  hint: "Save the file as UTF-8.",
  cause
});
var notFound = (path, cause) => new Failure({
  code: "config/not-found",
  message: `There is no config file ${path}.`,
  hint: "Check the path given with --config. `lockkeeper init` writes a commented file.",
  cause
});
var unreadable = (path, reason, cause) => new Failure({
  code: "config/unreadable",
  message: `The config file ${path} cannot be read: ${reason}.`,
  hint: "Give a file that this user may read. The gate does not run without the config that is there.",
  cause
});
var tooLarge = (path, sizeBytes) => new Failure({
  code: "config/too-large",
  message: `The config file ${path} has ${Math.max(sizeBytes, sizeBytesMax + 1)} bytes; at most ${sizeBytesMax} are read.`,
  hint: "Check that it is the right file; a config of a workspace has a few kilobytes."
});
function isCode(error, codes) {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

// src/config/resolve-settings.ts
import { resolve as resolve7 } from "node:path";

// src/config/resolve-calendar.ts
import { resolve as resolve3 } from "node:path";
function toCalendar(calendar, directory) {
  const fallback = defaultSettings.calendar;
  return {
    country: calendar?.country ?? fallback.country,
    region: calendar?.region ?? fallback.region,
    add: calendar?.add ?? fallback.add,
    remove: calendar?.remove ?? fallback.remove,
    freezes: calendar?.freezes?.map(toFreeze) ?? fallback.freezes,
    sources: calendar?.sources?.map((source) => toSource(source, directory)) ?? fallback.sources,
    work: calendar?.work?.map(toWork) ?? fallback.work,
    horizonDays: calendar?.["horizon-days"] ?? fallback.horizonDays
  };
}
var toFreeze = (freeze) => ({
  name: freeze.name,
  from: freeze.from,
  to: freeze.to,
  environments: freeze.environments ?? null,
  owner: freeze.owner ?? null,
  allow: freeze.allow ?? []
});
function toSource(source, directory) {
  return {
    name: source.name,
    from: placeOf(source, directory),
    owner: source.owner ?? null,
    companyWide: source["company-wide"] ?? false,
    services: source.services ?? [],
    platforms: source.platforms ?? [],
    environments: source.environments ?? null,
    kind: source.kind ?? "work"
  };
}
function placeOf(source, directory) {
  if (source.url !== void 0) return { kind: "url", url: source.url };
  if (source["url-variable"] !== void 0) return { kind: "variable", variable: source["url-variable"] };
  return { kind: "file", path: resolve3(directory, source.file ?? "") };
}
var toWork = (work) => ({
  title: work.title,
  from: work.from,
  to: work.to,
  owner: work.owner ?? null,
  companyWide: work["company-wide"] ?? false,
  services: work.services ?? [],
  platforms: work.platforms ?? [],
  environments: work.environments ?? null,
  url: work.url ?? null
});

// src/config/resolve-delivery.ts
import { resolve as resolve4 } from "node:path";

// src/domain/delivery-settings.ts
var webhookEvents = ["gate", "review", "event"];

// src/config/resolve-delivery.ts
function toPublish(publish) {
  return {
    to: publish?.to ?? defaultSettings.publish.to,
    artifactName: publish?.["artifact-name"] ?? defaultSettings.publish.artifactName,
    webhooks: publish?.webhooks?.map(toWebhook) ?? defaultSettings.publish.webhooks
  };
}
function toWebhook(webhook) {
  return {
    name: webhook.name,
    to: webhook["url-variable"] === void 0 ? { kind: "url", url: webhook.url ?? "" } : { kind: "variable", variable: webhook["url-variable"] },
    secretVariable: webhook["secret-variable"] ?? null,
    format: webhook.format ?? "lockkeeper",
    on: webhook.on ?? webhookEvents
  };
}
function toArgocd(argocd, directory) {
  const minutes = argocd?.["keep-minutes"];
  const seconds = argocd?.["timeout-seconds"];
  return {
    server: argocd?.server ?? defaultSettings.argocd.server,
    timeoutMs: seconds === void 0 ? defaultSettings.argocd.timeoutMs : seconds * 1e3,
    images: argocd?.images?.map((image) => toImage(image, directory)) ?? defaultSettings.argocd.images,
    keepMs: minutes === void 0 ? defaultSettings.argocd.keepMs : minutes * 6e4
  };
}
function toImage(image, directory) {
  return {
    image: image.image,
    module: image.module ?? null,
    clone: image.clone ?? null,
    repository: image.repository === void 0 ? null : resolve4(directory, image.repository),
    tag: image.tag ?? null,
    paths: image.paths ?? [],
    follow: image.follow ?? true
  };
}

// src/config/resolve-evidence.ts
import { resolve as resolve5 } from "node:path";
function toEvidence(evidence) {
  return {
    tests: evidence?.tests ?? defaultSettings.evidence.tests,
    testCoverage: evidence?.["test-coverage"] ?? defaultSettings.evidence.testCoverage,
    testCoverageBaseline: evidence?.["test-coverage-baseline"] ?? defaultSettings.evidence.testCoverageBaseline,
    manifests: evidence?.manifests ?? defaultSettings.evidence.manifests
  };
}
function toEndpoint(endpoint, directory) {
  return {
    host: endpoint.host,
    port: endpoint.port ?? 443,
    serverName: endpoint["server-name"] ?? null,
    authorities: endpoint.authorities === void 0 ? null : resolve5(directory, endpoint.authorities)
  };
}
function toPeople(people) {
  return {
    teams: given(people?.teams ?? {}),
    roles: given(people?.roles ?? {}),
    bots: people?.bots ?? defaultSettings.people.bots
  };
}
var given = (record) => Object.fromEntries(
  Object.entries(record).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
);

// src/config/without-absent.ts
function withoutAbsent(object) {
  const copy = {};
  for (const key in object) {
    const value = object[key];
    if (isPresent(value)) copy[key] = value;
  }
  return copy;
}
var isPresent = (value) => value !== void 0;

// src/config/resolve-rules.ts
function resolveRules(defaults, rules) {
  const patch = toRulePatch(rules ?? {});
  const required = { ...defaults.checklists.required, ...patch.checklists?.required };
  const approvals = { ...defaults.reviewers.required, ...patch.reviewers?.required };
  return {
    operators: { ...defaults.operators, ...patch.operators },
    window: { ...defaults.window, ...patch.window },
    freeze: { ...defaults.freeze, ...patch.freeze },
    checklists: { ...defaults.checklists, ...patch.checklists, required },
    "rollback-plan": { ...defaults["rollback-plan"], ...patch["rollback-plan"] },
    "monitoring-plan": { ...defaults["monitoring-plan"], ...patch["monitoring-plan"] },
    "irreversible-migration": { ...defaults["irreversible-migration"], ...patch["irreversible-migration"] },
    "migration-files": { ...defaults["migration-files"], ...patch["migration-files"] },
    "breaking-change": { ...defaults["breaking-change"], ...patch["breaking-change"] },
    "note-complete": { ...defaults["note-complete"], ...patch["note-complete"] },
    coverage: { ...defaults.coverage, ...patch.coverage },
    "takes-away": { ...defaults["takes-away"], ...patch["takes-away"] },
    range: { ...defaults.range, ...patch.range },
    conflicts: { ...defaults.conflicts, ...patch.conflicts },
    reviewers: { ...defaults.reviewers, ...patch.reviewers, required: approvals },
    checks: { ...defaults.checks, ...patch.checks },
    tests: { ...defaults.tests, ...patch.tests },
    "test-coverage": { ...defaults["test-coverage"], ...patch["test-coverage"] },
    "issue-state": { ...defaults["issue-state"], ...patch["issue-state"] },
    certificates: { ...defaults.certificates, ...patch.certificates },
    "migration-locks": { ...defaults["migration-locks"], ...patch["migration-locks"] },
    "runtime-needs": { ...defaults["runtime-needs"], ...patch["runtime-needs"] },
    "similar-incident": { ...defaults["similar-incident"], ...patch["similar-incident"] },
    sources: { ...defaults.sources, ...patch.sources }
  };
}
function toRulePatch(rules) {
  return withoutAbsent({
    operators: rules.operators && toOperators(rules.operators),
    window: rules.window && toWindow(rules.window),
    freeze: rules.freeze && withoutAbsent(rules.freeze),
    checklists: rules.checklists && toChecklists(rules.checklists),
    "rollback-plan": rules["rollback-plan"] && withoutAbsent(rules["rollback-plan"]),
    "monitoring-plan": rules["monitoring-plan"] && toMonitoringPlan(rules["monitoring-plan"]),
    "irreversible-migration": rules["irreversible-migration"] && toMigration(rules["irreversible-migration"]),
    "migration-files": rules["migration-files"] && withoutAbsent(rules["migration-files"]),
    "breaking-change": rules["breaking-change"] && withoutAbsent(rules["breaking-change"]),
    "note-complete": rules["note-complete"] && withoutAbsent(rules["note-complete"]),
    coverage: rules.coverage && toCoverage(rules.coverage),
    "takes-away": rules["takes-away"] && withoutAbsent(rules["takes-away"]),
    range: rules.range && withoutAbsent(rules.range),
    conflicts: rules.conflicts && toConflicts(rules.conflicts),
    reviewers: rules.reviewers && toReviewers(rules.reviewers),
    checks: rules.checks && withoutAbsent(rules.checks),
    tests: rules.tests && toTests(rules.tests),
    "test-coverage": rules["test-coverage"] && toTestCoverage(rules["test-coverage"]),
    "issue-state": rules["issue-state"] && toIssueState(rules["issue-state"]),
    certificates: rules.certificates && toCertificates(rules.certificates),
    "migration-locks": rules["migration-locks"] && toMigration(rules["migration-locks"]),
    "runtime-needs": rules["runtime-needs"] && withoutAbsent(rules["runtime-needs"]),
    "similar-incident": rules["similar-incident"] && toSimilarIncident(rules["similar-incident"]),
    sources: rules.sources && withoutAbsent(rules.sources)
  });
}
var toOperators = (rule) => withoutAbsent({
  level: rule.level,
  min: rule.min,
  allowed: rule.allowed,
  authorAlone: rule["author-alone"]
});
var toWindow = (rule) => withoutAbsent({
  level: rule.level,
  days: rule.days,
  hours: rule.hours,
  tailMinutes: rule["tail-minutes"],
  watchMinutes: rule["watch-minutes"],
  holidays: rule.holidays,
  beforeDayOff: rule["before-day-off"],
  maxMinutes: rule["max-minutes"]
});
var toChecklists = (rule) => withoutAbsent({
  level: rule.level,
  required: rule.required && withoutAbsent(rule.required)
});
var toMonitoringPlan = (rule) => withoutAbsent({
  level: rule.level,
  minHours: rule["min-hours"],
  minSignals: rule["min-signals"],
  requireDashboard: rule["require-dashboard"]
});
var toMigration = (rule) => withoutAbsent({ level: rule.level, allowTables: rule["allow-tables"] });
var toCoverage = (rule) => withoutAbsent({
  level: rule.level,
  maxCutPercent: rule["max-cut-percent"],
  maxUnreadPercent: rule["max-unread-percent"]
});
var toConflicts = (rule) => withoutAbsent({
  level: rule.level,
  sameService: rule["same-service"],
  dependency: rule.dependency,
  platform: rule.platform,
  companyWide: rule["company-wide"],
  marginMinutes: rule["margin-minutes"]
});
var toRequired = ({ low, medium, high, critical }) => withoutAbsent({
  low: low && toApprovals(low),
  medium: medium && toApprovals(medium),
  high: high && toApprovals(high),
  critical: critical && toApprovals(critical)
});
var toApprovals = (approvals) => ({
  min: approvals.min ?? 0,
  teams: approvals.teams ?? [],
  roles: approvals.roles ?? []
});
var toReviewers = (rule) => withoutAbsent({
  level: rule.level,
  required: rule.required && toRequired(rule.required),
  eachPullRequest: rule["each-pull-request"],
  codeOwners: rule["code-owners"],
  withoutPullRequest: rule["without-pull-request"],
  countStale: rule["count-stale"]
});
var toTests = (rule) => withoutAbsent({ level: rule.level, min: rule.min, maxSkippedPercent: rule["max-skipped-percent"] });
var toTestCoverage = (rule) => withoutAbsent({ level: rule.level, minPercent: rule["min-percent"], maxDrop: rule["max-drop"] });
var toIssueState = (rule) => withoutAbsent({
  level: rule.level,
  allowed: rule.allowed,
  acceptanceCriteria: rule["acceptance-criteria"],
  acceptanceTypes: rule["acceptance-types"]
});
var toCertificates = (rule) => withoutAbsent({
  level: rule.level,
  minDays: rule["min-days"],
  warnDays: rule["warn-days"],
  minRsaBits: rule["min-rsa-bits"]
});
var toSimilarIncident = (rule) => withoutAbsent({
  level: rule.level,
  max: rule.max,
  warnScore: rule["warn-score"],
  failScore: rule["fail-score"],
  failSeverities: rule["fail-severities"]
});

// src/config/resolve-services.ts
import { resolve as resolve6 } from "node:path";
function toGithub(github) {
  return {
    apiUrl: github?.["api-url"] ?? defaultSettings.github.apiUrl,
    timeoutMs: inMs(github?.["timeout-seconds"]) ?? defaultSettings.github.timeoutMs,
    required: github?.required ?? defaultSettings.github.required
  };
}
function toJira(jira) {
  if (jira === void 0) return defaultSettings.jira;
  return {
    url: jira.url,
    deployment: jira.deployment ?? defaultJira.deployment,
    auth: jira.auth ?? defaultJira.auth,
    acceptanceFields: jira["acceptance-fields"] ?? defaultJira.acceptanceFields,
    timeoutMs: inMs(jira["timeout-seconds"]) ?? defaultJira.timeoutMs,
    required: jira.required ?? defaultJira.required
  };
}
function toModel(model, directory) {
  const fallback = defaultSettings.model;
  return {
    provider: model?.provider ?? fallback.provider,
    baseUrl: model?.["base-url"] ?? fallback.baseUrl,
    region: model?.region ?? fallback.region,
    project: model?.project ?? fallback.project,
    summary: model?.summary ?? fallback.summary,
    draft: model?.draft ?? fallback.draft,
    concurrency: model?.concurrency ?? fallback.concurrency,
    timeoutMs: inMs(model?.["timeout-seconds"]) ?? fallback.timeoutMs,
    budgetTokens: model?.["budget-tokens"] ?? fallback.budgetTokens,
    budgetUsd: model?.["budget-usd"] ?? fallback.budgetUsd,
    prices: toPrices(model?.prices),
    cache: toCache(model?.cache, directory),
    passTokens: model?.["pass-tokens"] ?? fallback.passTokens,
    required: model?.required ?? fallback.required
  };
}
var inMs = (seconds) => seconds === void 0 ? void 0 : seconds * 1e3;
function toPrices(prices) {
  return Object.fromEntries(
    Object.entries(prices ?? {}).flatMap(([model, price]) => {
      if (price === void 0) return [];
      const { input, output, "cache-read": cacheRead = input, "cache-write": cacheWrite = input } = price;
      return [[model, { input, output, cacheRead, cacheWrite }]];
    })
  );
}
function toCache(cache, directory) {
  if (cache === void 0) return defaultSettings.model.cache;
  if (cache === "off") return { kind: "off" };
  return { kind: "folder", path: resolve6(directory, cache.slice("file:".length)) };
}

// src/config/resolve-settings.ts
function resolveSettings(config, directory) {
  return {
    workspace: config.workspace ?? defaultSettings.workspace,
    language: config.language ?? defaultSettings.language,
    timeZone: config["time-zone"] ?? defaultSettings.timeZone,
    environment: config.environment ?? defaultSettings.environment,
    modules: config.modules?.map((module) => toModule(module, directory)) ?? defaultSettings.modules,
    catalog: config.catalog ?? defaultSettings.catalog,
    issues: { ...defaultSettings.issues, ...withoutAbsent(config.issues ?? {}) },
    files: { ...defaultSettings.files, ...withoutAbsent(config.files ?? {}) },
    workTypes: { ...defaultSettings.workTypes, ...withoutAbsent(config["work-types"] ?? {}) },
    impact: {
      criticalPaths: config.impact?.["critical-paths"] ?? defaultSettings.impact.criticalPaths,
      highPaths: config.impact?.["high-paths"] ?? defaultSettings.impact.highPaths,
      dependentsHigh: config.impact?.["dependents-high"] ?? defaultSettings.impact.dependentsHigh
    },
    note: toNote(config.note, directory),
    github: toGithub(config.github),
    jira: toJira(config.jira),
    model: toModel(config.model, directory),
    deadlineMs: config["deadline-seconds"] === void 0 ? defaultSettings.deadlineMs : config["deadline-seconds"] * 1e3,
    checklists: {
      before: config.checklists?.before?.map(toLine) ?? defaultSettings.checklists.before,
      during: config.checklists?.during?.map(toLine) ?? defaultSettings.checklists.during,
      after: config.checklists?.after?.map(toLine) ?? defaultSettings.checklists.after
    },
    rollback: { ...defaultSettings.rollback, ...withoutAbsent(config.rollback ?? {}) },
    monitoring: toMonitoring(config.monitoring),
    operators: config.operators ?? defaultSettings.operators,
    window: config.window ?? defaultSettings.window,
    calendar: toCalendar(config.calendar, directory),
    people: toPeople(config.people),
    evidence: toEvidence(config.evidence),
    endpoints: config.endpoints?.map((endpoint) => toEndpoint(endpoint, directory)) ?? defaultSettings.endpoints,
    incidents: toIncidents(config.incidents, directory),
    publish: toPublish(config.publish),
    argocd: toArgocd(config.argocd, directory),
    advice: config.advice ?? defaultSettings.advice,
    standard: toStandard(config.standard),
    waivers: config.waivers?.map(toWaiver) ?? defaultSettings.waivers,
    waiverDaysMax: config["waiver-days-max"] ?? defaultSettings.waiverDaysMax,
    emergency: config.emergency ? {
      approvers: config.emergency.approvers,
      maxPer30Days: config.emergency["max-per-30-days"] ?? emergenciesMaxDefault
    } : defaultSettings.emergency,
    ledger: config.ledger === void 0 ? defaultSettings.ledger : resolve7(directory, config.ledger.slice("file:".length)),
    failOn: config["fail-on"] ?? defaultSettings.failOn
  };
}
function toModule(module, directory) {
  return {
    name: module.name,
    repository: module.repository === void 0 ? null : resolve7(directory, module.repository),
    clone: module.clone ?? null,
    base: module.base ?? null,
    head: module.head ?? null,
    after: module.after ?? [],
    url: module.url ?? null,
    paths: module.paths ?? [],
    exclude: module.exclude ?? [],
    component: module.component ?? null,
    platforms: module.platforms ?? []
  };
}
function toNote(note, directory) {
  return {
    kind: note?.kind ?? defaultSettings.note.kind,
    template: note?.template ?? defaultSettings.note.template,
    templates: note?.templates === void 0 ? defaultSettings.note.templates : resolve7(directory, note.templates),
    budgetTokens: note?.["budget-tokens"] ?? defaultSettings.note.budgetTokens,
    maxChanges: note?.["max-changes"] ?? defaultSettings.note.maxChanges,
    uncited: note?.uncited ?? defaultSettings.note.uncited,
    tone: note?.tone ?? defaultSettings.note.tone,
    examples: note?.examples === void 0 ? defaultSettings.note.examples : resolve7(directory, note.examples)
  };
}
var toLine = (line) => ({
  group: line.group ?? "general",
  text: line.text,
  workTypes: line["work-types"] ?? null
});
function toMonitoring(monitoring) {
  return {
    hours: monitoring?.hours ?? defaultSettings.monitoring.hours,
    signals: monitoring?.signals?.map(({ signal, threshold, minutes }) => ({
      signal,
      threshold,
      minutes: minutes ?? null
    })) ?? defaultSettings.monitoring.signals,
    dashboards: monitoring?.dashboards ?? defaultSettings.monitoring.dashboards
  };
}
function toStandard(standard) {
  return {
    onUnknown: standard?.["on-unknown"] ?? defaultSettings.standard.onUnknown,
    rules: resolveRules(defaultSettings.standard.rules, standard?.rules),
    overrides: standard?.overrides?.map((override) => ({
      environments: override.environments ?? null,
      paths: override.paths ?? null,
      workTypes: override["work-types"] ?? null,
      rules: toRulePatch(override.rules)
    })) ?? defaultSettings.standard.overrides,
    custom: standard?.custom?.map((rule) => ({
      id: rule.id,
      title: rule.title ?? rule.id,
      level: rule.level ?? "block",
      when: rule.when ?? null,
      assert: rule.assert,
      message: rule.message,
      why: rule.why,
      instead: rule.instead
    })) ?? defaultSettings.standard.custom
  };
}
var toWaiver = (waiver) => ({
  rule: waiver.rule,
  owner: waiver.owner,
  approver: waiver.approver ?? null,
  reason: waiver.reason,
  expires: waiver.expires,
  environments: waiver.environments ?? null
});

// src/domain/generated/config.validate.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var import_formats = __toESM(require_formats(), 1);
var validateConfig = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://lockkeeper.dev/schemas/config.schema.json", "title": "Config", "description": "lockkeeper.yml: what governs a workspace: modules, rules, people.", "type": "object", "additionalProperties": false, "properties": { "workspace": { "type": "string", "minLength": 1, "description": "Name of the workspace. Default: name of the repository." }, "language": { "enum": ["en", "ko"], "description": "Language of notes and findings." }, "time-zone": { "type": "string", "minLength": 1, "description": "IANA time zone of the workspace, for example Asia/Seoul." }, "environment": { "type": "string", "minLength": 1, "description": "Default environment." }, "modules": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "Name of the module." }, "repository": { "type": "string", "minLength": 1, "description": "Folder of the git repository, relative to the config file. Default: the repository given to the command." }, "url": { "type": "string", "minLength": 1, "description": "Web address of the repository, for links." }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only changes below these globs belong to the module.", "minItems": 1 }, "exclude": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Except these globs." }, "component": { "type": "string", "minLength": 1, "description": "Name of the component in the catalog." }, "clone": { "type": "string", "minLength": 1, "description": "Address to clone the repository from, when it is not on this machine. Credentials come from LOCKKEEPER_CLONE_TOKEN.", "pattern": "^(https?|ssh|file)://|^[^\\s@]+@[^\\s:]+:" }, "base": { "type": "string", "minLength": 1, "description": "What is deployed now of this module. Default: --base." }, "head": { "type": "string", "minLength": 1, "description": "What is to be deployed of this module. Default: --head; of a cloned repository its default branch." }, "after": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Modules that must be deployed before this one, besides what the catalog says." }, "platforms": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Platforms that it shares with other services, beside what the catalog says: clusters, databases, gateways.", "minItems": 1 } }, "required": ["name"] }, "description": "Deployable units. Default: one, the whole repository.", "minItems": 1 }, "catalog": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Backstage catalog files (globs) read at head. Default: catalog-info.yaml." }, "issues": { "type": "object", "additionalProperties": false, "properties": { "projects": { "type": "array", "items": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]+$" }, "description": "Known project keys; with them, only these are keys.", "minItems": 1 }, "url": { "type": "string", "minLength": 1, "description": "Address of an issue; {key} is replaced.", "pattern": "\\{key\\}" } }, "description": "Issue keys." }, "files": { "type": "object", "additionalProperties": false, "properties": { "generated": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Counted, never read: generated." }, "vendored": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Counted, never read: vendored." }, "tests": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Test code." } }, "description": "More globs for kinds of files; added to the well-known names and .gitattributes." }, "work-types": { "type": "object", "additionalProperties": false, "properties": { "database-migration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "api-contract": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "infrastructure": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "kubernetes": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "ci": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "dependency": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "configuration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "security": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "certificate": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." }, "payment": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs that show this work type." } }, "description": "More globs for work types; added to the built-in ones." }, "impact": { "type": "object", "additionalProperties": false, "properties": { "critical-paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "A change here is critical." }, "high-paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "A change here is high at least." }, "dependents-high": { "type": "integer", "minimum": 1, "description": "Dependents from which the impact is high." } }, "description": "How the impact is judged." }, "note": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["auto", "deploy", "work"] }, "template": { "enum": ["auto", "deploy", "work-database-upgrade", "work-server-replacement", "work-certificate-renewal", "work-kubernetes-upgrade", "work-network-change", "work-generic"] }, "templates": { "type": "string", "minLength": 1, "description": "Folder with the workspace's own templates, relative to the config file." }, "budget-tokens": { "type": "integer", "minimum": 200, "maximum": 1e5, "description": "Size of the digest." }, "max-changes": { "type": "integer", "minimum": 1, "maximum": 500, "description": "Most changes told on their own." }, "uncited": { "enum": ["drop", "mark"], "description": "What becomes of claims of the model that cite no source of the release: left out, or told with a mark." }, "tone": { "type": "string", "minLength": 1, "description": "How the note should sound, in a sentence for the model, for example: short sentences, no exclamation marks.", "maxLength": 500 }, "examples": { "type": "string", "minLength": 1, "description": "Folder with notes (note.json) that show the model how the workspace writes, relative to this file." } }, "description": "The note." }, "checklists": { "type": "object", "additionalProperties": false, "properties": { "before": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "Checklist group." }, "text": { "type": "string", "minLength": 1, "description": "The line." }, "work-types": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only for these work types." } }, "required": ["text"] }, "description": "Lines added before the deploy." }, "during": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "Checklist group." }, "text": { "type": "string", "minLength": 1, "description": "The line." }, "work-types": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only for these work types." } }, "required": ["text"] }, "description": "Lines added during the deploy." }, "after": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "group": { "type": "string", "minLength": 1, "description": "Checklist group." }, "text": { "type": "string", "minLength": 1, "description": "The line." }, "work-types": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Only for these work types." } }, "required": ["text"] }, "description": "Lines added after the deploy." } }, "description": "The workspace's own checklist lines." }, "rollback": { "type": "object", "additionalProperties": false, "properties": { "strategy": { "enum": ["auto", "REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"] }, "trigger": { "type": "string", "minLength": 1, "description": "What starts a rollback." }, "steps": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Steps of the workspace, instead of the built-in ones.", "minItems": 1 } }, "description": "How releases are undone." }, "monitoring": { "type": "object", "additionalProperties": false, "properties": { "hours": { "type": "number", "minimum": 0, "maximum": 168 }, "signals": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "signal": { "type": "string", "minLength": 1, "description": "What to look at." }, "threshold": { "type": "string", "minLength": 1, "description": "What means trouble." }, "minutes": { "type": "integer", "minimum": 1 } }, "required": ["signal", "threshold"] }, "description": "Signals of the workspace, told first." }, "dashboards": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Links." } }, "description": "How releases are watched." }, "operators": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Default operators, when none are given to the command.", "minItems": 1 }, "window": { "type": "string", "minLength": 1, "description": "Default window: START/END, START/DURATION or now." }, "calendar": { "type": "object", "additionalProperties": false, "properties": { "country": { "type": "string", "minLength": 1, "description": "Country of the public holidays, ISO 3166-1 alpha-2, for example KR." }, "region": { "type": "string", "minLength": 1, "description": "Region of the country." }, "add": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "date": { "type": "string", "format": "date" }, "name": { "type": "string", "minLength": 1 } }, "required": ["date", "name"] }, "description": "Days off that the library does not know, for example temporary holidays." }, "remove": { "type": "array", "items": { "type": "string", "format": "date" }, "description": "Days that are working days after all." }, "freezes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "What it is." }, "from": { "type": "string", "minLength": 10, "description": "Date or date-time (ISO 8601). Without an offset it is read in time-zone." }, "to": { "type": "string", "minLength": 10, "description": "Date or date-time (ISO 8601). Without an offset it is read in time-zone." }, "environments": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these environments.", "minItems": 1 }, "owner": { "type": "string", "minLength": 1 }, "allow": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Work types that may pass." } }, "required": ["name", "from", "to"] }, "description": "Times in which nothing is deployed." }, "sources": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1, "description": "What it is called in findings." }, "file": { "type": "string", "minLength": 1, "description": "Path, relative to the config file." }, "url": { "type": "string", "minLength": 1, "description": "Address (https, http or webcal). A private address is a secret: use url-variable.", "pattern": "^(https?|webcal)://" }, "url-variable": { "type": "string", "minLength": 1, "description": "Environment variable that holds the address.", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "owner": { "type": "string", "minLength": 1, "description": "Whose work it is, where an event does not say." }, "kind": { "enum": ["release", "work"], "description": "What its events are. Default: work." }, "company-wide": { "type": "boolean", "description": "true: it concerns every release." }, "services": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Modules or components that it touches.", "minItems": 1 }, "platforms": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Platforms that it touches.", "minItems": 1 }, "environments": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these environments.", "minItems": 1 } }, "required": ["name"], "oneOf": [{ "required": ["file"] }, { "required": ["url"] }, { "required": ["url-variable"] }] }, "description": "Calendars of other work, in iCalendar (.ics).", "minItems": 1 }, "work": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "title": { "type": "string", "minLength": 1, "description": "What is done." }, "from": { "type": "string", "minLength": 10, "description": "Date or date-time (ISO 8601). Without an offset it is read in time-zone." }, "to": { "type": "string", "minLength": 10, "description": "Date or date-time (ISO 8601). Without an offset it is read in time-zone." }, "owner": { "type": "string", "minLength": 1, "description": "Who does it." }, "url": { "type": "string", "minLength": 1, "description": "Where to read more.", "pattern": "^https?://" }, "company-wide": { "type": "boolean", "description": "true: it concerns every release." }, "services": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Modules or components that it touches.", "minItems": 1 }, "platforms": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Platforms that it touches.", "minItems": 1 }, "environments": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these environments.", "minItems": 1 } }, "required": ["title", "from", "to"] }, "description": "Other work that is known: maintenance, company-wide events.", "minItems": 1 }, "horizon-days": { "type": "integer", "minimum": 1, "maximum": 90, "description": "How far ahead free windows are looked for." } }, "description": "Days off, freezes and other work." }, "standard": { "type": "object", "additionalProperties": false, "properties": { "on-unknown": { "enum": ["block", "warn"], "description": "What a rule that cannot be evaluated does." }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "environments": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Environments to which this applies.", "minItems": 1 }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Applies when a changed file matches.", "minItems": 1 }, "work-types": { "type": "array", "items": { "enum": ["database-migration", "api-contract", "infrastructure", "kubernetes", "ci", "dependency", "configuration", "security", "certificate", "payment"] }, "description": "Applies when the change has one of these.", "minItems": 1 }, "rules": { "$ref": "#/$defs/rules" } }, "required": ["rules"], "description": "Stricter or looser rules for some releases. Every condition given must hold; later overrides win.", "minProperties": 2 }, "description": "Rules for some environments, paths or work types." }, "custom": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9-]{1,48}$", "description": "Id of the rule; must not be that of a built-in rule." }, "title": { "type": "string", "minLength": 1, "description": "Name for people." }, "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "assert": { "type": "string", "minLength": 1, "description": "CEL expression that must be true.", "maxLength": 4e3 }, "when": { "type": "string", "minLength": 1, "description": "CEL expression: the rule runs only when it is true.", "maxLength": 4e3 }, "message": { "type": "string", "minLength": 1, "description": "What was found, when the rule fails." }, "why": { "type": "string", "minLength": 1, "description": "Why that is risky." }, "instead": { "type": "string", "minLength": 1, "description": "What to do instead." } }, "required": ["id", "assert", "message", "why", "instead"], "description": "An own rule." }, "description": "Own rules as CEL expressions." } }, "description": "The release standard." }, "waivers": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "rule": { "type": "string", "minLength": 1, "description": "Id of the rule." }, "owner": { "type": "string", "minLength": 1, "description": "Who asked." }, "approver": { "type": "string", "minLength": 1, "description": "Who agreed; not the owner." }, "reason": { "type": "string", "minLength": 1, "description": "Why." }, "expires": { "type": "string", "format": "date" }, "environments": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these environments.", "minItems": 1 } }, "required": ["rule", "owner", "reason", "expires"] }, "description": "Named, reasoned, expiring exceptions." }, "waiver-days-max": { "type": "integer", "minimum": 1, "maximum": 366, "description": "A waiver may not reach further into the future than this." }, "emergency": { "type": "object", "additionalProperties": false, "properties": { "approvers": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Who may approve an emergency release.", "minItems": 1 }, "max-per-30-days": { "type": "integer", "minimum": 0, "description": "Emergencies allowed in 30 days; needs the ledger." } }, "required": ["approvers"], "description": "Emergency releases. Absent: not allowed." }, "ledger": { "type": "string", "minLength": 1, "description": "Where records go: file:DIR, relative to the config file.", "pattern": "^file:.+" }, "fail-on": { "enum": ["block", "warn"], "description": "From which decision on the exit code is not 0." }, "github": { "type": "object", "additionalProperties": false, "description": "Pull requests, checks and deployments. Consulted when a token is given (GITHUB_TOKEN) and the repository lies there.", "properties": { "api-url": { "type": "string", "minLength": 1, "description": "Address of the API; for Enterprise Server https://HOST/api/v3. Default: GITHUB_API_URL, else https://api.github.com.", "pattern": "^https?://" }, "timeout-seconds": { "type": "integer", "minimum": 1, "description": "Longest wait for one answer.", "maximum": 300 }, "required": { "type": "boolean", "description": "true: a gate that cannot ask GitHub stops with an error (exit code 69 or 77) instead of carrying on without it." } } }, "jira": { "type": "object", "additionalProperties": false, "required": ["url"], "description": "Issues. Credentials come from the environment: JIRA_USER and JIRA_TOKEN (basic), or JIRA_TOKEN alone (bearer, personal access token).", "properties": { "url": { "type": "string", "minLength": 1, "description": "Address of Jira, for example https://example.atlassian.net.", "pattern": "^https?://" }, "deployment": { "enum": ["auto", "cloud", "data-center"], "description": "Which Jira it is; auto goes by the address." }, "auth": { "enum": ["auto", "basic", "bearer"], "description": "auto: basic when JIRA_USER is set, else bearer." }, "acceptance-fields": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "Names or ids of fields that hold acceptance criteria, beside the well-known English and Korean names." }, "timeout-seconds": { "type": "integer", "minimum": 1, "description": "Longest wait for one answer.", "maximum": 300 }, "required": { "type": "boolean", "description": "true: a gate that cannot ask Jira stops with an error (exit code 69 or 77) instead of carrying on without it." } } }, "model": { "type": "object", "additionalProperties": false, "description": "The language model that summarises and drafts. Its key comes from the environment: ANTHROPIC_API_KEY, or the credentials of AWS or Google.", "properties": { "provider": { "enum": ["none", "anthropic", "bedrock", "vertex"], "description": "none: rules and templates alone." }, "base-url": { "type": "string", "minLength": 1, "description": "Address of the service or of a proxy before it. Default: ANTHROPIC_BASE_URL, else the service's own.", "pattern": "^https?://" }, "region": { "type": "string", "minLength": 1, "description": "Region of Bedrock or Vertex. Default: AWS_REGION or CLOUD_ML_REGION.", "pattern": "^[a-z0-9-]+$" }, "project": { "type": "string", "minLength": 1, "description": "Google Cloud project of Vertex. Default: ANTHROPIC_VERTEX_PROJECT_ID.", "pattern": "^([a-z0-9.-]+:)?[a-z0-9-]+$" }, "summary": { "type": "string", "minLength": 1, "description": "Model that summarises issues, pull requests and commits. No default with bedrock: the id or inference profile, as your account spells it." }, "draft": { "type": "string", "minLength": 1, "description": "Model that drafts the parts of the note. No default with bedrock: the id or inference profile, as your account spells it." }, "concurrency": { "type": "integer", "minimum": 1, "description": "Most calls at a time; halved whenever the service is overloaded.", "maximum": 256 }, "timeout-seconds": { "type": "integer", "minimum": 1, "description": "Longest wait for one answer.", "maximum": 600 }, "budget-tokens": { "type": "integer", "minimum": 1, "description": "Most tokens of one run, input and output together." }, "budget-usd": { "type": "number", "exclusiveMinimum": 0, "description": "Most money of one run; needs a price for each model." }, "prices": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "type": "number", "minimum": 0, "description": "Input." }, "output": { "type": "number", "minimum": 0, "description": "Output." }, "cache-read": { "type": "number", "minimum": 0, "description": "Input read from the prompt cache. Default: as input." }, "cache-write": { "type": "number", "minimum": 0, "description": "Input written to the prompt cache. Default: as input." } } }, "description": "US dollars for a million tokens, by model, as your contract says. Without it money is not counted." }, "cache": { "type": "string", "minLength": 1, "description": "Folder of earlier answers, relative to this file, as file:DIR; off: none is kept. Default: lockkeeper below the user's cache folder.", "pattern": "^(off$|file:.)" }, "pass-tokens": { "type": "integer", "minimum": 0, "description": "Sources up to this size are taken as they are, without a call.", "maximum": 1e5 }, "required": { "type": "boolean", "description": "true: a gate that cannot use the model stops with an error instead of writing the note by rules." } } }, "deadline-seconds": { "type": "integer", "minimum": 5, "description": "Time for a whole run; what a service has not answered by then is left out and said to be missing.", "maximum": 3600 }, "people": { "type": "object", "additionalProperties": false, "properties": { "teams": { "type": "object", "additionalProperties": { "oneOf": [{ "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Logins.", "minItems": 1 }, { "type": "object", "additionalProperties": false, "properties": { "github": { "type": "string", "minLength": 1, "description": "Team on GitHub, org/team.", "pattern": "^[^/\\s]+/[^/\\s]+$" } }, "required": ["github"] }] }, "description": "Teams that the standard names: their members, or the team on GitHub that has them." }, "roles": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Logins.", "minItems": 1 }, "description": "Who has a role that the standard names." }, "bots": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Logins or globs that are no people: their approvals do not count." } }, "description": "Who is who, for approvals." }, "evidence": { "type": "object", "additionalProperties": false, "properties": { "tests": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of JUnit reports, relative to the repository's folder.", "minItems": 1 }, "test-coverage": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of coverage reports: lcov, Cobertura or JaCoCo.", "minItems": 1 }, "test-coverage-baseline": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of coverage reports of what is deployed now. Default: what the ledger remembers.", "minItems": 1 }, "manifests": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of deployment manifests and flag files, beside well-known places.", "minItems": 1 } }, "description": "Reports and manifests that earlier steps left, or that the repository holds." }, "endpoints": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "host": { "type": "string", "minLength": 1, "description": "Name or address.", "pattern": "^[^\\s/:]+$|^\\[?[0-9A-Fa-f:]+\\]?$" }, "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Default: 443." }, "server-name": { "type": "string", "minLength": 1, "description": "Name asked for in the handshake. Default: host." }, "authorities": { "type": "string", "minLength": 1, "description": "PEM file with roots to trust beside the public ones, relative to the config file." } }, "required": ["host"] }, "description": "TLS endpoints whose certificates are looked at.", "minItems": 1 }, "advice": { "enum": ["warn", "explain", "off"], "description": "What the model may say of the risk: raise the decision to warn, only explain, or nothing." }, "incidents": { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "Past outages: where they are kept, where their index lies, and how a release is compared with them.", "properties": { "index": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "The index that a gate asks, as --incidents takes it: a folder, https://HOST/index.zip#sha256=…, github-artifact:OWNER/REPO/WORKFLOW.yml/NAME[@BRANCH], github-release:OWNER/REPO/TAG/ASSET[#sha256=…], or postgres://USER@HOST/DATABASE." }, "library": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Where reports of outages are kept: a folder or postgres://USER@HOST/DATABASE." }, "embedder": { "type": "object", "additionalProperties": false, "required": ["kind"], "description": "Who makes vectors of texts. Keys come from the environment: VOYAGE_API_KEY, OPENAI_API_KEY.", "properties": { "kind": { "enum": ["offline", "voyage", "openai-compatible", "none"], "description": "offline: fitted on the library when its index is built; none: words and hazards alone." }, "model": { "type": "string", "minLength": 1, "maxLength": 200, "description": "Name of the model, as the service spells it; voyage: voyage-4 when it is not given." }, "base-url": { "type": "string", "pattern": "^https?://", "maxLength": 2e3, "description": "Address of a service that speaks OpenAI's API (Ollama, TEI, vLLM), without /v1." }, "dimensions": { "type": "integer", "minimum": 8, "maximum": 4096, "description": "Numbers of a vector; not given: as many as the model makes, offline 256." }, "timeout-seconds": { "type": "integer", "minimum": 1, "maximum": 300, "description": "Longest wait for one answer." } } }, "glossary": { "type": "object", "maxProperties": 5e3, "additionalProperties": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "minLength": 1, "maxLength": 100 } }, "description": "Own words: each term, Korean or English, with the words that it stands for." }, "mapping": { "type": "object", "additionalProperties": false, "required": ["id", "text"], "description": "Where a webhook's payload of a form of its own says what: JSON pointers (RFC 6901).", "properties": { "id": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "Id of the report: the same at every delivery." }, "text": { "oneOf": [{ "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "The report." }, { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "A part of the report." } }], "description": "The report, or its parts in order." }, "title": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "Its title." }, "date": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "When it began; ISO 8601, or seconds or milliseconds since 1970." }, "services": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "What was down: a text, or a list of texts." }, "severity": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "How bad: critical, major, minor, or SEV1 to SEV4, P1 to P5." }, "url": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "Its web address." }, "language": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "en or ko." }, "deleted": { "type": "string", "pattern": "^(/[^/]*)+$", "maxLength": 300, "description": "Where it says that the report was taken back: true, deleted or removed." } } } } }, "publish": { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "What a run shows to others beside its files. None of it changes the decision.", "properties": { "to": { "type": "array", "maxItems": 5, "uniqueItems": true, "items": { "enum": ["comment", "check-run", "status", "deployment", "artifact"] }, "description": "Where: one comment on the pull request that is kept up to date, a check run, a commit status, a deployment with its status, the files as an artifact of the workflow run. Default: artifact in a workflow, nothing elsewhere." }, "artifact-name": { "type": "string", "minLength": 1, "maxLength": 150, "pattern": '^[^"<>|*?:\\r\\n\\\\/]+$', "description": "Name of the artifact; a number is added when the run has one of that name." }, "webhooks": { "type": "array", "minItems": 1, "maxItems": 20, "description": "Receivers that are told of every decision and event, signed by the rules of Standard Webhooks.", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "oneOf": [{ "required": ["url"] }, { "required": ["url-variable"] }], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "description": "For messages." }, "url": { "type": "string", "pattern": "^https?://", "maxLength": 2e3, "description": "Where deliveries are posted." }, "url-variable": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 200, "description": "Environment variable that holds the address, when that is a secret." }, "secret-variable": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$", "maxLength": 200, "description": "Environment variable with the secret that signs deliveries: whsec_ and base64, or any text of at least 16 characters. Without one they are not signed." }, "format": { "enum": ["lockkeeper", "cdevents"], "description": "lockkeeper: one JSON document (schemas/webhook.schema.json); cdevents: CDEvents as CloudEvents. Default: lockkeeper." }, "on": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["gate", "review", "event"] }, "description": "What it is told of. Default: everything." } } } } } }, "argocd": { "type": "object", "additionalProperties": false, "minProperties": 1, "description": "How Argo CD is asked, and where the code of the images lies that it deploys. Its token comes from the environment: ARGOCD_AUTH_TOKEN.", "properties": { "server": { "type": "string", "pattern": "^https?://", "maxLength": 2e3, "description": "Address of Argo CD. Default: ARGOCD_SERVER." }, "timeout-seconds": { "type": "integer", "minimum": 1, "maximum": 300, "description": "Longest wait for one answer." }, "keep-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "How long a decision is kept for the same revisions, standard and request, so that retries are instant; one that lets a release go ends with its window. 0: never." }, "images": { "type": "array", "minItems": 1, "maxItems": 200, "description": "Images whose code lies in a repository that their labels do not name.", "items": { "type": "object", "additionalProperties": false, "required": ["image"], "not": { "required": ["clone", "repository"] }, "properties": { "image": { "type": "string", "minLength": 1, "maxLength": 500, "description": "Name of the image without tag, as manifests have it; * stands for any text." }, "module": { "type": "string", "minLength": 1, "maxLength": 100, "description": "Name of the module in notes. Default: the last part of the image's name." }, "clone": { "type": "string", "minLength": 1, "maxLength": 2e3, "description": "Address to clone its code from. Default: what the label org.opencontainers.image.source says." }, "repository": { "type": "string", "minLength": 1, "description": "Folder of a clone of its code, relative to the config file." }, "tag": { "type": "string", "minLength": 1, "maxLength": 200, "description": "How a tag names the code: {sha} stands for a commit, {tag} for a git tag, * for any text; for example v{tag} or main-{sha}. Default: the label org.opencontainers.image.revision, else a tag that is a commit or a git tag." }, "paths": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Globs of the files that go into the image; empty: all." }, "follow": { "type": "boolean", "description": "false: its code is not yours to judge; a new version of it is told as a change of the config repository alone. Default: true." } } } } } } }, "$defs": { "rules": { "type": "object", "additionalProperties": false, "properties": { "operators": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min": { "type": "integer", "minimum": 1, "maximum": 20, "description": "Distinct operators needed." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these may operate; absent: anybody.", "minItems": 1 }, "author-alone": { "type": "boolean", "description": "true: an operator who wrote the whole change may be counted." } }, "description": "Enough people carry out and watch the deploy." }, "window": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "days": { "type": "array", "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "description": "Working days.", "minItems": 1 }, "hours": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, "to": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } }, "required": ["from", "to"], "description": "Working hours in time-zone." }, "tail-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "No deploy may end in the last minutes of the working day." }, "watch-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "Working time that must remain after the window for watching." }, "holidays": { "type": "boolean", "description": "Public holidays are no working days." }, "before-day-off": { "enum": ["allow", "warn", "fail"], "description": "A deploy on the last working day before days off." }, "max-minutes": { "type": "integer", "minimum": 1, "description": "Longest window allowed." } }, "description": "The deploy ends early enough to be watched by people at work." }, "freeze": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "No release in a declared freeze." }, "checklists": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "required": { "type": "object", "additionalProperties": false, "properties": { "always": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "database-migration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "api-contract": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "infrastructure": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "kubernetes": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "ci": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "dependency": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "configuration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "security": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "certificate": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "payment": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." } }, "description": "Checklist groups needed by work type; always: for every release." } }, "description": "The note holds the checklist groups that its work types need." }, "rollback-plan": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "strategies": { "type": "array", "items": { "enum": ["REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"] }, "description": "Strategies allowed.", "minItems": 1 } }, "description": "There is a way back, and it says what it does not bring back." }, "monitoring-plan": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min-hours": { "type": "number", "minimum": 0, "description": "Shortest watch allowed." }, "min-signals": { "type": "integer", "minimum": 1, "description": "Fewest signals allowed." }, "require-dashboard": { "type": "boolean", "description": "true: the note must name a dashboard." } }, "description": "Somebody knows what to watch, for how long, and what means trouble." }, "irreversible-migration": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "allow-tables": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tables whose loss does not matter." } }, "description": "A migration that destroys data is known, and its data is saved first." }, "migration-files": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "Migration files do not stop the deploy at its start, and each of them runs." }, "breaking-change": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "A breaking change is told in the note." }, "note-complete": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "uncited": { "enum": ["allow", "warn", "fail"], "description": "Claims without a source." } }, "description": "The note is complete: title, changes, sources, no empty part." }, "coverage": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "max-cut-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of commits that may be cut." }, "max-unread-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of files that may stay unread (failed or cut)." } }, "description": "The note accounts for every commit and file that git counts." }, "takes-away": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "max": { "type": "integer", "minimum": 0, "description": "Commits that may be taken away." } }, "description": "Nothing that runs now disappears unnoticed." }, "range": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "There is something to deploy." }, "sources": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "required": { "type": "array", "items": { "enum": ["pull-requests", "checks", "deployments", "issues", "notes", "approvals", "calendar", "model"] }, "description": "Sources that must have been consulted; those that are configured always count." } }, "description": "Whether everything that is configured could be consulted." }, "conflicts": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "same-service": { "enum": ["allow", "warn", "fail"], "description": "Other work on the same service." }, "dependency": { "enum": ["allow", "warn", "fail"], "description": "Work on a service that this one depends on, or that depends on it." }, "platform": { "enum": ["allow", "warn", "fail"], "description": "Work on a platform that the release shares." }, "company-wide": { "enum": ["allow", "warn", "fail"], "description": "Company-wide work." }, "margin-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "Room to keep before and after other work." } }, "description": "Nobody else works on the same thing at the same time." }, "reviewers": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "required": { "type": "object", "additionalProperties": false, "properties": { "low": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "medium": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "high": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "critical": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } } }, "description": "Who must have approved the release, by its impact." }, "each-pull-request": { "type": "integer", "minimum": 0, "maximum": 10, "description": "Approvals that every pull request needs." }, "code-owners": { "enum": ["allow", "warn", "fail"], "description": "Changed files whose owners have not approved." }, "without-pull-request": { "enum": ["allow", "warn", "fail"], "description": "Commits that came without a pull request." }, "count-stale": { "type": "boolean", "description": "true: an approval given before the last push counts." } }, "description": "Enough of the right people have approved what is released." }, "checks": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "required": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of checks that must have succeeded." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of checks that do not matter." } }, "description": "The checks of what is released have succeeded." }, "tests": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "min": { "type": "integer", "minimum": 1, "description": "Fewest tests that must have run." }, "max-skipped-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of skipped tests." } }, "description": "The tests ran and none failed." }, "test-coverage": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "min-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Lowest share of covered lines; absent: any." }, "max-drop": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest drop against what is deployed, in percentage points." } }, "description": "Tests cover as much as before, and enough." }, "issue-state": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Statuses that an issue may have, by name or category (to-do, in-progress, done).", "minItems": 1 }, "acceptance-criteria": { "enum": ["allow", "warn", "fail"], "description": "Issues without acceptance criteria." }, "acceptance-types": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Types of issues that need them." } }, "description": "The issues of the release are done, and say when they are." }, "certificates": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min-days": { "type": "integer", "minimum": 0, "maximum": 3650, "description": "Fewer days left fail." }, "warn-days": { "type": "integer", "minimum": 0, "maximum": 3650, "description": "Fewer days left warn." }, "min-rsa-bits": { "type": "integer", "minimum": 1024, "maximum": 16384, "description": "Smallest RSA key." } }, "description": "Certificates last, fit their names and keys, and lose nobody." }, "migration-locks": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "allow-tables": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tables that are small or idle enough." } }, "description": "No migration holds up traffic on a table, or rewrites it, unseen." }, "runtime-needs": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of what is given elsewhere." } }, "description": "The manifests give what the code newly needs: variables, ports, flags." }, "similar-incident": { "type": "object", "additionalProperties": false, "description": "What an outage taught is done before the same kind of change goes out again.", "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "max": { "type": "integer", "minimum": 1, "maximum": 5, "description": "Most incidents that are shown." }, "warn-score": { "type": "number", "minimum": 0, "maximum": 1, "description": "From which score on an incident warns: the probability that a person would call it relevant." }, "fail-score": { "type": "number", "minimum": 0, "maximum": 1, "description": "From which score on an incident of fail-severities fails." }, "fail-severities": { "type": "array", "items": { "enum": ["critical", "major", "minor", "unknown"] }, "description": "How bad an outage must have been to fail." } } } }, "description": "Built-in rules: level and options." } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default ?? import_ucs2length.default;
var func0 = import_equal.default.default ?? import_equal.default;
var pattern3 = new RegExp("^(https?|ssh|file)://|^[^\\s@]+@[^\\s:]+:", "u");
var pattern4 = new RegExp("^[A-Z][A-Z0-9_]+$", "u");
var pattern5 = new RegExp("\\{key\\}", "u");
var pattern6 = new RegExp("^(https?|webcal)://", "u");
var pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern8 = new RegExp("^https?://", "u");
var pattern11 = new RegExp("^[a-z][a-z0-9-]{1,48}$", "u");
var pattern12 = new RegExp("^file:.+", "u");
var pattern16 = new RegExp("^[a-z0-9-]+$", "u");
var pattern17 = new RegExp("^([a-z0-9.-]+:)?[a-z0-9-]+$", "u");
var pattern18 = new RegExp("^(off$|file:.)", "u");
var pattern19 = new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
var pattern20 = new RegExp("^[^\\s/:]+$|^\\[?[0-9A-Fa-f:]+\\]?$", "u");
var pattern22 = new RegExp("^(/[^/]*)+$", "u");
var pattern32 = new RegExp('^[^"<>|*?:\\r\\n\\\\/]+$', "u");
var formats0 = import_formats.default.fullFormats.date;
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "operators": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min": { "type": "integer", "minimum": 1, "maximum": 20, "description": "Distinct operators needed." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Only these may operate; absent: anybody.", "minItems": 1 }, "author-alone": { "type": "boolean", "description": "true: an operator who wrote the whole change may be counted." } }, "description": "Enough people carry out and watch the deploy." }, "window": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "days": { "type": "array", "items": { "enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "description": "Working days.", "minItems": 1 }, "hours": { "type": "object", "additionalProperties": false, "properties": { "from": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, "to": { "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } }, "required": ["from", "to"], "description": "Working hours in time-zone." }, "tail-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "No deploy may end in the last minutes of the working day." }, "watch-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "Working time that must remain after the window for watching." }, "holidays": { "type": "boolean", "description": "Public holidays are no working days." }, "before-day-off": { "enum": ["allow", "warn", "fail"], "description": "A deploy on the last working day before days off." }, "max-minutes": { "type": "integer", "minimum": 1, "description": "Longest window allowed." } }, "description": "The deploy ends early enough to be watched by people at work." }, "freeze": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "No release in a declared freeze." }, "checklists": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "required": { "type": "object", "additionalProperties": false, "properties": { "always": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "database-migration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "api-contract": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "infrastructure": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "kubernetes": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "ci": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "dependency": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "configuration": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "security": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "certificate": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." }, "payment": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Groups needed." } }, "description": "Checklist groups needed by work type; always: for every release." } }, "description": "The note holds the checklist groups that its work types need." }, "rollback-plan": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "strategies": { "type": "array", "items": { "enum": ["REDEPLOY_NO_BUILD", "REDEPLOY", "CANARY", "BLUE_GREEN", "ETC"] }, "description": "Strategies allowed.", "minItems": 1 } }, "description": "There is a way back, and it says what it does not bring back." }, "monitoring-plan": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min-hours": { "type": "number", "minimum": 0, "description": "Shortest watch allowed." }, "min-signals": { "type": "integer", "minimum": 1, "description": "Fewest signals allowed." }, "require-dashboard": { "type": "boolean", "description": "true: the note must name a dashboard." } }, "description": "Somebody knows what to watch, for how long, and what means trouble." }, "irreversible-migration": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "allow-tables": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tables whose loss does not matter." } }, "description": "A migration that destroys data is known, and its data is saved first." }, "migration-files": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "Migration files do not stop the deploy at its start, and each of them runs." }, "breaking-change": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "A breaking change is told in the note." }, "note-complete": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "uncited": { "enum": ["allow", "warn", "fail"], "description": "Claims without a source." } }, "description": "The note is complete: title, changes, sources, no empty part." }, "coverage": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "max-cut-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of commits that may be cut." }, "max-unread-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of files that may stay unread (failed or cut)." } }, "description": "The note accounts for every commit and file that git counts." }, "takes-away": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "max": { "type": "integer", "minimum": 0, "description": "Commits that may be taken away." } }, "description": "Nothing that runs now disappears unnoticed." }, "range": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." } }, "description": "There is something to deploy." }, "sources": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "required": { "type": "array", "items": { "enum": ["pull-requests", "checks", "deployments", "issues", "notes", "approvals", "calendar", "model"] }, "description": "Sources that must have been consulted; those that are configured always count." } }, "description": "Whether everything that is configured could be consulted." }, "conflicts": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "same-service": { "enum": ["allow", "warn", "fail"], "description": "Other work on the same service." }, "dependency": { "enum": ["allow", "warn", "fail"], "description": "Work on a service that this one depends on, or that depends on it." }, "platform": { "enum": ["allow", "warn", "fail"], "description": "Work on a platform that the release shares." }, "company-wide": { "enum": ["allow", "warn", "fail"], "description": "Company-wide work." }, "margin-minutes": { "type": "integer", "minimum": 0, "maximum": 1440, "description": "Room to keep before and after other work." } }, "description": "Nobody else works on the same thing at the same time." }, "reviewers": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "required": { "type": "object", "additionalProperties": false, "properties": { "low": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "medium": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "high": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } }, "critical": { "type": "object", "additionalProperties": false, "properties": { "min": { "type": "integer", "minimum": 0, "maximum": 20, "description": "Distinct people." }, "teams": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Teams of people.teams of which one member each must be among them." }, "roles": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Roles of people.roles, likewise." } } } }, "description": "Who must have approved the release, by its impact." }, "each-pull-request": { "type": "integer", "minimum": 0, "maximum": 10, "description": "Approvals that every pull request needs." }, "code-owners": { "enum": ["allow", "warn", "fail"], "description": "Changed files whose owners have not approved." }, "without-pull-request": { "enum": ["allow", "warn", "fail"], "description": "Commits that came without a pull request." }, "count-stale": { "type": "boolean", "description": "true: an approval given before the last push counts." } }, "description": "Enough of the right people have approved what is released." }, "checks": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "required": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of checks that must have succeeded." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of checks that do not matter." } }, "description": "The checks of what is released have succeeded." }, "tests": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "min": { "type": "integer", "minimum": 1, "description": "Fewest tests that must have run." }, "max-skipped-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest share of skipped tests." } }, "description": "The tests ran and none failed." }, "test-coverage": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "min-percent": { "type": "number", "minimum": 0, "maximum": 100, "description": "Lowest share of covered lines; absent: any." }, "max-drop": { "type": "number", "minimum": 0, "maximum": 100, "description": "Largest drop against what is deployed, in percentage points." } }, "description": "Tests cover as much as before, and enough." }, "issue-state": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "allowed": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Statuses that an issue may have, by name or category (to-do, in-progress, done).", "minItems": 1 }, "acceptance-criteria": { "enum": ["allow", "warn", "fail"], "description": "Issues without acceptance criteria." }, "acceptance-types": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Types of issues that need them." } }, "description": "The issues of the release are done, and say when they are." }, "certificates": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "min-days": { "type": "integer", "minimum": 0, "maximum": 3650, "description": "Fewer days left fail." }, "warn-days": { "type": "integer", "minimum": 0, "maximum": 3650, "description": "Fewer days left warn." }, "min-rsa-bits": { "type": "integer", "minimum": 1024, "maximum": 16384, "description": "Smallest RSA key." } }, "description": "Certificates last, fit their names and keys, and lose nobody." }, "migration-locks": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "allow-tables": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Tables that are small or idle enough." } }, "description": "No migration holds up traffic on a table, or rewrites it, unseen." }, "runtime-needs": { "type": "object", "additionalProperties": false, "properties": { "level": { "enum": ["block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run)." }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names or globs of what is given elsewhere." } }, "description": "The manifests give what the code newly needs: variables, ports, flags." }, "similar-incident": { "type": "object", "additionalProperties": false, "description": "What an outage taught is done before the same kind of change goes out again.", "properties": { "level": { "enum": ["auto", "block", "warn", "off"], "description": "What a failure does: block the release, warn, or nothing (the rule does not run). auto: the rule runs when what it reads is configured." }, "max": { "type": "integer", "minimum": 1, "maximum": 5, "description": "Most incidents that are shown." }, "warn-score": { "type": "number", "minimum": 0, "maximum": 1, "description": "From which score on an incident warns: the probability that a person would call it relevant." }, "fail-score": { "type": "number", "minimum": 0, "maximum": 1, "description": "From which score on an incident of fail-severities fails." }, "fail-severities": { "type": "array", "items": { "enum": ["critical", "major", "minor", "unknown"] }, "description": "How bad an outage must have been to fail." } } } }, "description": "Built-in rules: level and options." };
var pattern9 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema20.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data0 = data.operators;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "level" || key1 === "min" || key1 === "allowed" || key1 === "author-alone")) {
            const err1 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.level !== void 0) {
          let data1 = data0.level;
          if (!(data1 === "block" || data1 === "warn" || data1 === "off")) {
            const err2 = { instancePath: instancePath + "/operators/level", schemaPath: "#/properties/operators/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.operators.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.min !== void 0) {
          let data2 = data0.min;
          if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
            const err3 = { instancePath: instancePath + "/operators/min", schemaPath: "#/properties/operators/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 20 || isNaN(data2)) {
              const err4 = { instancePath: instancePath + "/operators/min", schemaPath: "#/properties/operators/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              const err5 = { instancePath: instancePath + "/operators/min", schemaPath: "#/properties/operators/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
        }
        if (data0.allowed !== void 0) {
          let data3 = data0.allowed;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err6 = { instancePath: instancePath + "/operators/allowed", schemaPath: "#/properties/operators/properties/allowed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                  const err7 = { instancePath: instancePath + "/operators/allowed/" + i0, schemaPath: "#/properties/operators/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/operators/allowed/" + i0, schemaPath: "#/properties/operators/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/operators/allowed", schemaPath: "#/properties/operators/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0["author-alone"] !== void 0) {
          if (typeof data0["author-alone"] !== "boolean") {
            const err10 = { instancePath: instancePath + "/operators/author-alone", schemaPath: "#/properties/operators/properties/author-alone/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data6 = data.window;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "level" || key2 === "days" || key2 === "hours" || key2 === "tail-minutes" || key2 === "watch-minutes" || key2 === "holidays" || key2 === "before-day-off" || key2 === "max-minutes")) {
            const err12 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data6.level !== void 0) {
          let data7 = data6.level;
          if (!(data7 === "block" || data7 === "warn" || data7 === "off")) {
            const err13 = { instancePath: instancePath + "/window/level", schemaPath: "#/properties/window/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.window.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.days !== void 0) {
          let data8 = data6.days;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              const err14 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            const len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data9 = data8[i1];
              if (!(data9 === "mon" || data9 === "tue" || data9 === "wed" || data9 === "thu" || data9 === "fri" || data9 === "sat" || data9 === "sun")) {
                const err15 = { instancePath: instancePath + "/window/days/" + i1, schemaPath: "#/properties/window/properties/days/items/enum", keyword: "enum", params: { allowedValues: schema20.properties.window.properties.days.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/window/days", schemaPath: "#/properties/window/properties/days/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data6.hours !== void 0) {
          let data10 = data6.hours;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const prop0 of schema20.properties.window.properties.hours.required) {
              if (data10[prop0] === void 0) {
                const err17 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            for (const key3 in data10) {
              if (!(key3 === "from" || key3 === "to")) {
                const err18 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data10.from !== void 0) {
              let data11 = data10.from;
              if (typeof data11 === "string") {
                if (!pattern9.test(data11)) {
                  const err19 = { instancePath: instancePath + "/window/hours/from", schemaPath: "#/properties/window/properties/hours/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"' };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/window/hours/from", schemaPath: "#/properties/window/properties/hours/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data10.to !== void 0) {
              let data12 = data10.to;
              if (typeof data12 === "string") {
                if (!pattern9.test(data12)) {
                  const err21 = { instancePath: instancePath + "/window/hours/to", schemaPath: "#/properties/window/properties/hours/properties/to/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"' };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/window/hours/to", schemaPath: "#/properties/window/properties/hours/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/window/hours", schemaPath: "#/properties/window/properties/hours/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data6["tail-minutes"] !== void 0) {
          let data13 = data6["tail-minutes"];
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err24 = { instancePath: instancePath + "/window/tail-minutes", schemaPath: "#/properties/window/properties/tail-minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1440 || isNaN(data13)) {
              const err25 = { instancePath: instancePath + "/window/tail-minutes", schemaPath: "#/properties/window/properties/tail-minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err26 = { instancePath: instancePath + "/window/tail-minutes", schemaPath: "#/properties/window/properties/tail-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data6["watch-minutes"] !== void 0) {
          let data14 = data6["watch-minutes"];
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err27 = { instancePath: instancePath + "/window/watch-minutes", schemaPath: "#/properties/window/properties/watch-minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1440 || isNaN(data14)) {
              const err28 = { instancePath: instancePath + "/window/watch-minutes", schemaPath: "#/properties/window/properties/watch-minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err29 = { instancePath: instancePath + "/window/watch-minutes", schemaPath: "#/properties/window/properties/watch-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data6.holidays !== void 0) {
          if (typeof data6.holidays !== "boolean") {
            const err30 = { instancePath: instancePath + "/window/holidays", schemaPath: "#/properties/window/properties/holidays/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data6["before-day-off"] !== void 0) {
          let data16 = data6["before-day-off"];
          if (!(data16 === "allow" || data16 === "warn" || data16 === "fail")) {
            const err31 = { instancePath: instancePath + "/window/before-day-off", schemaPath: "#/properties/window/properties/before-day-off/enum", keyword: "enum", params: { allowedValues: schema20.properties.window.properties["before-day-off"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6["max-minutes"] !== void 0) {
          let data17 = data6["max-minutes"];
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err32 = { instancePath: instancePath + "/window/max-minutes", schemaPath: "#/properties/window/properties/max-minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 1 || isNaN(data17)) {
              const err33 = { instancePath: instancePath + "/window/max-minutes", schemaPath: "#/properties/window/properties/max-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.freeze !== void 0) {
      let data18 = data.freeze;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key4 in data18) {
          if (!(key4 === "level")) {
            const err35 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data18.level !== void 0) {
          let data19 = data18.level;
          if (!(data19 === "block" || data19 === "warn" || data19 === "off")) {
            const err36 = { instancePath: instancePath + "/freeze/level", schemaPath: "#/properties/freeze/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.freeze.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/freeze", schemaPath: "#/properties/freeze/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.checklists !== void 0) {
      let data20 = data.checklists;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key5 in data20) {
          if (!(key5 === "level" || key5 === "required")) {
            const err38 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data20.level !== void 0) {
          let data21 = data20.level;
          if (!(data21 === "block" || data21 === "warn" || data21 === "off")) {
            const err39 = { instancePath: instancePath + "/checklists/level", schemaPath: "#/properties/checklists/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.checklists.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data20.required !== void 0) {
          let data22 = data20.required;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key6 in data22) {
              if (!func1.call(schema20.properties.checklists.properties.required.properties, key6)) {
                const err40 = { instancePath: instancePath + "/checklists/required", schemaPath: "#/properties/checklists/properties/required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data22.always !== void 0) {
              let data23 = data22.always;
              if (Array.isArray(data23)) {
                const len2 = data23.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data24 = data23[i2];
                  if (typeof data24 === "string") {
                    if (func2(data24) < 1) {
                      const err41 = { instancePath: instancePath + "/checklists/required/always/" + i2, schemaPath: "#/properties/checklists/properties/required/properties/always/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/checklists/required/always/" + i2, schemaPath: "#/properties/checklists/properties/required/properties/always/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/checklists/required/always", schemaPath: "#/properties/checklists/properties/required/properties/always/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data22["database-migration"] !== void 0) {
              let data25 = data22["database-migration"];
              if (Array.isArray(data25)) {
                const len3 = data25.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data26 = data25[i3];
                  if (typeof data26 === "string") {
                    if (func2(data26) < 1) {
                      const err44 = { instancePath: instancePath + "/checklists/required/database-migration/" + i3, schemaPath: "#/properties/checklists/properties/required/properties/database-migration/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/checklists/required/database-migration/" + i3, schemaPath: "#/properties/checklists/properties/required/properties/database-migration/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
              } else {
                const err46 = { instancePath: instancePath + "/checklists/required/database-migration", schemaPath: "#/properties/checklists/properties/required/properties/database-migration/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
            if (data22["api-contract"] !== void 0) {
              let data27 = data22["api-contract"];
              if (Array.isArray(data27)) {
                const len4 = data27.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data28 = data27[i4];
                  if (typeof data28 === "string") {
                    if (func2(data28) < 1) {
                      const err47 = { instancePath: instancePath + "/checklists/required/api-contract/" + i4, schemaPath: "#/properties/checklists/properties/required/properties/api-contract/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err47];
                      } else {
                        vErrors.push(err47);
                      }
                      errors++;
                    }
                  } else {
                    const err48 = { instancePath: instancePath + "/checklists/required/api-contract/" + i4, schemaPath: "#/properties/checklists/properties/required/properties/api-contract/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/checklists/required/api-contract", schemaPath: "#/properties/checklists/properties/required/properties/api-contract/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data22.infrastructure !== void 0) {
              let data29 = data22.infrastructure;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data30 = data29[i5];
                  if (typeof data30 === "string") {
                    if (func2(data30) < 1) {
                      const err50 = { instancePath: instancePath + "/checklists/required/infrastructure/" + i5, schemaPath: "#/properties/checklists/properties/required/properties/infrastructure/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/checklists/required/infrastructure/" + i5, schemaPath: "#/properties/checklists/properties/required/properties/infrastructure/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/checklists/required/infrastructure", schemaPath: "#/properties/checklists/properties/required/properties/infrastructure/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data22.kubernetes !== void 0) {
              let data31 = data22.kubernetes;
              if (Array.isArray(data31)) {
                const len6 = data31.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data32 = data31[i6];
                  if (typeof data32 === "string") {
                    if (func2(data32) < 1) {
                      const err53 = { instancePath: instancePath + "/checklists/required/kubernetes/" + i6, schemaPath: "#/properties/checklists/properties/required/properties/kubernetes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  } else {
                    const err54 = { instancePath: instancePath + "/checklists/required/kubernetes/" + i6, schemaPath: "#/properties/checklists/properties/required/properties/kubernetes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
              } else {
                const err55 = { instancePath: instancePath + "/checklists/required/kubernetes", schemaPath: "#/properties/checklists/properties/required/properties/kubernetes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            }
            if (data22.ci !== void 0) {
              let data33 = data22.ci;
              if (Array.isArray(data33)) {
                const len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data34 = data33[i7];
                  if (typeof data34 === "string") {
                    if (func2(data34) < 1) {
                      const err56 = { instancePath: instancePath + "/checklists/required/ci/" + i7, schemaPath: "#/properties/checklists/properties/required/properties/ci/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/checklists/required/ci/" + i7, schemaPath: "#/properties/checklists/properties/required/properties/ci/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              } else {
                const err58 = { instancePath: instancePath + "/checklists/required/ci", schemaPath: "#/properties/checklists/properties/required/properties/ci/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data22.dependency !== void 0) {
              let data35 = data22.dependency;
              if (Array.isArray(data35)) {
                const len8 = data35.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data36 = data35[i8];
                  if (typeof data36 === "string") {
                    if (func2(data36) < 1) {
                      const err59 = { instancePath: instancePath + "/checklists/required/dependency/" + i8, schemaPath: "#/properties/checklists/properties/required/properties/dependency/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  } else {
                    const err60 = { instancePath: instancePath + "/checklists/required/dependency/" + i8, schemaPath: "#/properties/checklists/properties/required/properties/dependency/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/checklists/required/dependency", schemaPath: "#/properties/checklists/properties/required/properties/dependency/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data22.configuration !== void 0) {
              let data37 = data22.configuration;
              if (Array.isArray(data37)) {
                const len9 = data37.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data38 = data37[i9];
                  if (typeof data38 === "string") {
                    if (func2(data38) < 1) {
                      const err62 = { instancePath: instancePath + "/checklists/required/configuration/" + i9, schemaPath: "#/properties/checklists/properties/required/properties/configuration/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = { instancePath: instancePath + "/checklists/required/configuration/" + i9, schemaPath: "#/properties/checklists/properties/required/properties/configuration/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/checklists/required/configuration", schemaPath: "#/properties/checklists/properties/required/properties/configuration/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data22.security !== void 0) {
              let data39 = data22.security;
              if (Array.isArray(data39)) {
                const len10 = data39.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data40 = data39[i10];
                  if (typeof data40 === "string") {
                    if (func2(data40) < 1) {
                      const err65 = { instancePath: instancePath + "/checklists/required/security/" + i10, schemaPath: "#/properties/checklists/properties/required/properties/security/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/checklists/required/security/" + i10, schemaPath: "#/properties/checklists/properties/required/properties/security/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/checklists/required/security", schemaPath: "#/properties/checklists/properties/required/properties/security/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data22.certificate !== void 0) {
              let data41 = data22.certificate;
              if (Array.isArray(data41)) {
                const len11 = data41.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data42 = data41[i11];
                  if (typeof data42 === "string") {
                    if (func2(data42) < 1) {
                      const err68 = { instancePath: instancePath + "/checklists/required/certificate/" + i11, schemaPath: "#/properties/checklists/properties/required/properties/certificate/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/checklists/required/certificate/" + i11, schemaPath: "#/properties/checklists/properties/required/properties/certificate/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/checklists/required/certificate", schemaPath: "#/properties/checklists/properties/required/properties/certificate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data22.payment !== void 0) {
              let data43 = data22.payment;
              if (Array.isArray(data43)) {
                const len12 = data43.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data44 = data43[i12];
                  if (typeof data44 === "string") {
                    if (func2(data44) < 1) {
                      const err71 = { instancePath: instancePath + "/checklists/required/payment/" + i12, schemaPath: "#/properties/checklists/properties/required/properties/payment/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  } else {
                    const err72 = { instancePath: instancePath + "/checklists/required/payment/" + i12, schemaPath: "#/properties/checklists/properties/required/properties/payment/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
              } else {
                const err73 = { instancePath: instancePath + "/checklists/required/payment", schemaPath: "#/properties/checklists/properties/required/properties/payment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/checklists/required", schemaPath: "#/properties/checklists/properties/required/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data["rollback-plan"] !== void 0) {
      let data45 = data["rollback-plan"];
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (const key7 in data45) {
          if (!(key7 === "level" || key7 === "strategies")) {
            const err76 = { instancePath: instancePath + "/rollback-plan", schemaPath: "#/properties/rollback-plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data45.level !== void 0) {
          let data46 = data45.level;
          if (!(data46 === "block" || data46 === "warn" || data46 === "off")) {
            const err77 = { instancePath: instancePath + "/rollback-plan/level", schemaPath: "#/properties/rollback-plan/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["rollback-plan"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data45.strategies !== void 0) {
          let data47 = data45.strategies;
          if (Array.isArray(data47)) {
            if (data47.length < 1) {
              const err78 = { instancePath: instancePath + "/rollback-plan/strategies", schemaPath: "#/properties/rollback-plan/properties/strategies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            const len13 = data47.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data48 = data47[i13];
              if (!(data48 === "REDEPLOY_NO_BUILD" || data48 === "REDEPLOY" || data48 === "CANARY" || data48 === "BLUE_GREEN" || data48 === "ETC")) {
                const err79 = { instancePath: instancePath + "/rollback-plan/strategies/" + i13, schemaPath: "#/properties/rollback-plan/properties/strategies/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["rollback-plan"].properties.strategies.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/rollback-plan/strategies", schemaPath: "#/properties/rollback-plan/properties/strategies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/rollback-plan", schemaPath: "#/properties/rollback-plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data["monitoring-plan"] !== void 0) {
      let data49 = data["monitoring-plan"];
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key8 in data49) {
          if (!(key8 === "level" || key8 === "min-hours" || key8 === "min-signals" || key8 === "require-dashboard")) {
            const err82 = { instancePath: instancePath + "/monitoring-plan", schemaPath: "#/properties/monitoring-plan/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data49.level !== void 0) {
          let data50 = data49.level;
          if (!(data50 === "block" || data50 === "warn" || data50 === "off")) {
            const err83 = { instancePath: instancePath + "/monitoring-plan/level", schemaPath: "#/properties/monitoring-plan/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["monitoring-plan"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data49["min-hours"] !== void 0) {
          let data51 = data49["min-hours"];
          if (typeof data51 == "number" && isFinite(data51)) {
            if (data51 < 0 || isNaN(data51)) {
              const err84 = { instancePath: instancePath + "/monitoring-plan/min-hours", schemaPath: "#/properties/monitoring-plan/properties/min-hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/monitoring-plan/min-hours", schemaPath: "#/properties/monitoring-plan/properties/min-hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data49["min-signals"] !== void 0) {
          let data52 = data49["min-signals"];
          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
            const err86 = { instancePath: instancePath + "/monitoring-plan/min-signals", schemaPath: "#/properties/monitoring-plan/properties/min-signals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          if (typeof data52 == "number" && isFinite(data52)) {
            if (data52 < 1 || isNaN(data52)) {
              const err87 = { instancePath: instancePath + "/monitoring-plan/min-signals", schemaPath: "#/properties/monitoring-plan/properties/min-signals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          }
        }
        if (data49["require-dashboard"] !== void 0) {
          if (typeof data49["require-dashboard"] !== "boolean") {
            const err88 = { instancePath: instancePath + "/monitoring-plan/require-dashboard", schemaPath: "#/properties/monitoring-plan/properties/require-dashboard/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/monitoring-plan", schemaPath: "#/properties/monitoring-plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data["irreversible-migration"] !== void 0) {
      let data54 = data["irreversible-migration"];
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        for (const key9 in data54) {
          if (!(key9 === "level" || key9 === "allow-tables")) {
            const err90 = { instancePath: instancePath + "/irreversible-migration", schemaPath: "#/properties/irreversible-migration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data54.level !== void 0) {
          let data55 = data54.level;
          if (!(data55 === "block" || data55 === "warn" || data55 === "off")) {
            const err91 = { instancePath: instancePath + "/irreversible-migration/level", schemaPath: "#/properties/irreversible-migration/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["irreversible-migration"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data54["allow-tables"] !== void 0) {
          let data56 = data54["allow-tables"];
          if (Array.isArray(data56)) {
            const len14 = data56.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data57 = data56[i14];
              if (typeof data57 === "string") {
                if (func2(data57) < 1) {
                  const err92 = { instancePath: instancePath + "/irreversible-migration/allow-tables/" + i14, schemaPath: "#/properties/irreversible-migration/properties/allow-tables/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              } else {
                const err93 = { instancePath: instancePath + "/irreversible-migration/allow-tables/" + i14, schemaPath: "#/properties/irreversible-migration/properties/allow-tables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/irreversible-migration/allow-tables", schemaPath: "#/properties/irreversible-migration/properties/allow-tables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/irreversible-migration", schemaPath: "#/properties/irreversible-migration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data["migration-files"] !== void 0) {
      let data58 = data["migration-files"];
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        for (const key10 in data58) {
          if (!(key10 === "level")) {
            const err96 = { instancePath: instancePath + "/migration-files", schemaPath: "#/properties/migration-files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data58.level !== void 0) {
          let data59 = data58.level;
          if (!(data59 === "block" || data59 === "warn" || data59 === "off")) {
            const err97 = { instancePath: instancePath + "/migration-files/level", schemaPath: "#/properties/migration-files/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["migration-files"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/migration-files", schemaPath: "#/properties/migration-files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
    if (data["breaking-change"] !== void 0) {
      let data60 = data["breaking-change"];
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key11 in data60) {
          if (!(key11 === "level")) {
            const err99 = { instancePath: instancePath + "/breaking-change", schemaPath: "#/properties/breaking-change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data60.level !== void 0) {
          let data61 = data60.level;
          if (!(data61 === "block" || data61 === "warn" || data61 === "off")) {
            const err100 = { instancePath: instancePath + "/breaking-change/level", schemaPath: "#/properties/breaking-change/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["breaking-change"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/breaking-change", schemaPath: "#/properties/breaking-change/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data["note-complete"] !== void 0) {
      let data62 = data["note-complete"];
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        for (const key12 in data62) {
          if (!(key12 === "level" || key12 === "uncited")) {
            const err102 = { instancePath: instancePath + "/note-complete", schemaPath: "#/properties/note-complete/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data62.level !== void 0) {
          let data63 = data62.level;
          if (!(data63 === "block" || data63 === "warn" || data63 === "off")) {
            const err103 = { instancePath: instancePath + "/note-complete/level", schemaPath: "#/properties/note-complete/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["note-complete"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data62.uncited !== void 0) {
          let data64 = data62.uncited;
          if (!(data64 === "allow" || data64 === "warn" || data64 === "fail")) {
            const err104 = { instancePath: instancePath + "/note-complete/uncited", schemaPath: "#/properties/note-complete/properties/uncited/enum", keyword: "enum", params: { allowedValues: schema20.properties["note-complete"].properties.uncited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
      } else {
        const err105 = { instancePath: instancePath + "/note-complete", schemaPath: "#/properties/note-complete/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err105];
        } else {
          vErrors.push(err105);
        }
        errors++;
      }
    }
    if (data.coverage !== void 0) {
      let data65 = data.coverage;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        for (const key13 in data65) {
          if (!(key13 === "level" || key13 === "max-cut-percent" || key13 === "max-unread-percent")) {
            const err106 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data65.level !== void 0) {
          let data66 = data65.level;
          if (!(data66 === "block" || data66 === "warn" || data66 === "off")) {
            const err107 = { instancePath: instancePath + "/coverage/level", schemaPath: "#/properties/coverage/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.coverage.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data65["max-cut-percent"] !== void 0) {
          let data67 = data65["max-cut-percent"];
          if (typeof data67 == "number" && isFinite(data67)) {
            if (data67 > 100 || isNaN(data67)) {
              const err108 = { instancePath: instancePath + "/coverage/max-cut-percent", schemaPath: "#/properties/coverage/properties/max-cut-percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data67 < 0 || isNaN(data67)) {
              const err109 = { instancePath: instancePath + "/coverage/max-cut-percent", schemaPath: "#/properties/coverage/properties/max-cut-percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          } else {
            const err110 = { instancePath: instancePath + "/coverage/max-cut-percent", schemaPath: "#/properties/coverage/properties/max-cut-percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data65["max-unread-percent"] !== void 0) {
          let data68 = data65["max-unread-percent"];
          if (typeof data68 == "number" && isFinite(data68)) {
            if (data68 > 100 || isNaN(data68)) {
              const err111 = { instancePath: instancePath + "/coverage/max-unread-percent", schemaPath: "#/properties/coverage/properties/max-unread-percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (data68 < 0 || isNaN(data68)) {
              const err112 = { instancePath: instancePath + "/coverage/max-unread-percent", schemaPath: "#/properties/coverage/properties/max-unread-percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          } else {
            const err113 = { instancePath: instancePath + "/coverage/max-unread-percent", schemaPath: "#/properties/coverage/properties/max-unread-percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/coverage", schemaPath: "#/properties/coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data["takes-away"] !== void 0) {
      let data69 = data["takes-away"];
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (const key14 in data69) {
          if (!(key14 === "level" || key14 === "max")) {
            const err115 = { instancePath: instancePath + "/takes-away", schemaPath: "#/properties/takes-away/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data69.level !== void 0) {
          let data70 = data69.level;
          if (!(data70 === "block" || data70 === "warn" || data70 === "off")) {
            const err116 = { instancePath: instancePath + "/takes-away/level", schemaPath: "#/properties/takes-away/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["takes-away"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
        if (data69.max !== void 0) {
          let data71 = data69.max;
          if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
            const err117 = { instancePath: instancePath + "/takes-away/max", schemaPath: "#/properties/takes-away/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 < 0 || isNaN(data71)) {
              const err118 = { instancePath: instancePath + "/takes-away/max", schemaPath: "#/properties/takes-away/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/takes-away", schemaPath: "#/properties/takes-away/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.range !== void 0) {
      let data72 = data.range;
      if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
        for (const key15 in data72) {
          if (!(key15 === "level")) {
            const err120 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data72.level !== void 0) {
          let data73 = data72.level;
          if (!(data73 === "block" || data73 === "warn" || data73 === "off")) {
            const err121 = { instancePath: instancePath + "/range/level", schemaPath: "#/properties/range/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.range.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.sources !== void 0) {
      let data74 = data.sources;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key16 in data74) {
          if (!(key16 === "level" || key16 === "required")) {
            const err123 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data74.level !== void 0) {
          let data75 = data74.level;
          if (!(data75 === "block" || data75 === "warn" || data75 === "off")) {
            const err124 = { instancePath: instancePath + "/sources/level", schemaPath: "#/properties/sources/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.sources.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data74.required !== void 0) {
          let data76 = data74.required;
          if (Array.isArray(data76)) {
            const len15 = data76.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data77 = data76[i15];
              if (!(data77 === "pull-requests" || data77 === "checks" || data77 === "deployments" || data77 === "issues" || data77 === "notes" || data77 === "approvals" || data77 === "calendar" || data77 === "model")) {
                const err125 = { instancePath: instancePath + "/sources/required/" + i15, schemaPath: "#/properties/sources/properties/required/items/enum", keyword: "enum", params: { allowedValues: schema20.properties.sources.properties.required.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
          } else {
            const err126 = { instancePath: instancePath + "/sources/required", schemaPath: "#/properties/sources/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data78 = data.conflicts;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key17 in data78) {
          if (!(key17 === "level" || key17 === "same-service" || key17 === "dependency" || key17 === "platform" || key17 === "company-wide" || key17 === "margin-minutes")) {
            const err128 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data78.level !== void 0) {
          let data79 = data78.level;
          if (!(data79 === "auto" || data79 === "block" || data79 === "warn" || data79 === "off")) {
            const err129 = { instancePath: instancePath + "/conflicts/level", schemaPath: "#/properties/conflicts/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.conflicts.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data78["same-service"] !== void 0) {
          let data80 = data78["same-service"];
          if (!(data80 === "allow" || data80 === "warn" || data80 === "fail")) {
            const err130 = { instancePath: instancePath + "/conflicts/same-service", schemaPath: "#/properties/conflicts/properties/same-service/enum", keyword: "enum", params: { allowedValues: schema20.properties.conflicts.properties["same-service"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data78.dependency !== void 0) {
          let data81 = data78.dependency;
          if (!(data81 === "allow" || data81 === "warn" || data81 === "fail")) {
            const err131 = { instancePath: instancePath + "/conflicts/dependency", schemaPath: "#/properties/conflicts/properties/dependency/enum", keyword: "enum", params: { allowedValues: schema20.properties.conflicts.properties.dependency.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
        if (data78.platform !== void 0) {
          let data82 = data78.platform;
          if (!(data82 === "allow" || data82 === "warn" || data82 === "fail")) {
            const err132 = { instancePath: instancePath + "/conflicts/platform", schemaPath: "#/properties/conflicts/properties/platform/enum", keyword: "enum", params: { allowedValues: schema20.properties.conflicts.properties.platform.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data78["company-wide"] !== void 0) {
          let data83 = data78["company-wide"];
          if (!(data83 === "allow" || data83 === "warn" || data83 === "fail")) {
            const err133 = { instancePath: instancePath + "/conflicts/company-wide", schemaPath: "#/properties/conflicts/properties/company-wide/enum", keyword: "enum", params: { allowedValues: schema20.properties.conflicts.properties["company-wide"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data78["margin-minutes"] !== void 0) {
          let data84 = data78["margin-minutes"];
          if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
            const err134 = { instancePath: instancePath + "/conflicts/margin-minutes", schemaPath: "#/properties/conflicts/properties/margin-minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (typeof data84 == "number" && isFinite(data84)) {
            if (data84 > 1440 || isNaN(data84)) {
              const err135 = { instancePath: instancePath + "/conflicts/margin-minutes", schemaPath: "#/properties/conflicts/properties/margin-minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
            if (data84 < 0 || isNaN(data84)) {
              const err136 = { instancePath: instancePath + "/conflicts/margin-minutes", schemaPath: "#/properties/conflicts/properties/margin-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
        }
      } else {
        const err137 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err137];
        } else {
          vErrors.push(err137);
        }
        errors++;
      }
    }
    if (data.reviewers !== void 0) {
      let data85 = data.reviewers;
      if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
        for (const key18 in data85) {
          if (!(key18 === "level" || key18 === "required" || key18 === "each-pull-request" || key18 === "code-owners" || key18 === "without-pull-request" || key18 === "count-stale")) {
            const err138 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data85.level !== void 0) {
          let data86 = data85.level;
          if (!(data86 === "auto" || data86 === "block" || data86 === "warn" || data86 === "off")) {
            const err139 = { instancePath: instancePath + "/reviewers/level", schemaPath: "#/properties/reviewers/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.reviewers.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data85.required !== void 0) {
          let data87 = data85.required;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            for (const key19 in data87) {
              if (!(key19 === "low" || key19 === "medium" || key19 === "high" || key19 === "critical")) {
                const err140 = { instancePath: instancePath + "/reviewers/required", schemaPath: "#/properties/reviewers/properties/required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data87.low !== void 0) {
              let data88 = data87.low;
              if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                for (const key20 in data88) {
                  if (!(key20 === "min" || key20 === "teams" || key20 === "roles")) {
                    const err141 = { instancePath: instancePath + "/reviewers/required/low", schemaPath: "#/properties/reviewers/properties/required/properties/low/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err141];
                    } else {
                      vErrors.push(err141);
                    }
                    errors++;
                  }
                }
                if (data88.min !== void 0) {
                  let data89 = data88.min;
                  if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                    const err142 = { instancePath: instancePath + "/reviewers/required/low/min", schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                  if (typeof data89 == "number" && isFinite(data89)) {
                    if (data89 > 20 || isNaN(data89)) {
                      const err143 = { instancePath: instancePath + "/reviewers/required/low/min", schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                    if (data89 < 0 || isNaN(data89)) {
                      const err144 = { instancePath: instancePath + "/reviewers/required/low/min", schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                  }
                }
                if (data88.teams !== void 0) {
                  let data90 = data88.teams;
                  if (Array.isArray(data90)) {
                    const len16 = data90.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data91 = data90[i16];
                      if (typeof data91 === "string") {
                        if (func2(data91) < 1) {
                          const err145 = { instancePath: instancePath + "/reviewers/required/low/teams/" + i16, schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                        }
                      } else {
                        const err146 = { instancePath: instancePath + "/reviewers/required/low/teams/" + i16, schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err146];
                        } else {
                          vErrors.push(err146);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/reviewers/required/low/teams", schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data88.roles !== void 0) {
                  let data92 = data88.roles;
                  if (Array.isArray(data92)) {
                    const len17 = data92.length;
                    for (let i17 = 0; i17 < len17; i17++) {
                      let data93 = data92[i17];
                      if (typeof data93 === "string") {
                        if (func2(data93) < 1) {
                          const err148 = { instancePath: instancePath + "/reviewers/required/low/roles/" + i17, schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/roles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err148];
                          } else {
                            vErrors.push(err148);
                          }
                          errors++;
                        }
                      } else {
                        const err149 = { instancePath: instancePath + "/reviewers/required/low/roles/" + i17, schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err150 = { instancePath: instancePath + "/reviewers/required/low/roles", schemaPath: "#/properties/reviewers/properties/required/properties/low/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
              } else {
                const err151 = { instancePath: instancePath + "/reviewers/required/low", schemaPath: "#/properties/reviewers/properties/required/properties/low/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data87.medium !== void 0) {
              let data94 = data87.medium;
              if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
                for (const key21 in data94) {
                  if (!(key21 === "min" || key21 === "teams" || key21 === "roles")) {
                    const err152 = { instancePath: instancePath + "/reviewers/required/medium", schemaPath: "#/properties/reviewers/properties/required/properties/medium/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data94.min !== void 0) {
                  let data95 = data94.min;
                  if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                    const err153 = { instancePath: instancePath + "/reviewers/required/medium/min", schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  if (typeof data95 == "number" && isFinite(data95)) {
                    if (data95 > 20 || isNaN(data95)) {
                      const err154 = { instancePath: instancePath + "/reviewers/required/medium/min", schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      if (vErrors === null) {
                        vErrors = [err154];
                      } else {
                        vErrors.push(err154);
                      }
                      errors++;
                    }
                    if (data95 < 0 || isNaN(data95)) {
                      const err155 = { instancePath: instancePath + "/reviewers/required/medium/min", schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                  }
                }
                if (data94.teams !== void 0) {
                  let data96 = data94.teams;
                  if (Array.isArray(data96)) {
                    const len18 = data96.length;
                    for (let i18 = 0; i18 < len18; i18++) {
                      let data97 = data96[i18];
                      if (typeof data97 === "string") {
                        if (func2(data97) < 1) {
                          const err156 = { instancePath: instancePath + "/reviewers/required/medium/teams/" + i18, schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err156];
                          } else {
                            vErrors.push(err156);
                          }
                          errors++;
                        }
                      } else {
                        const err157 = { instancePath: instancePath + "/reviewers/required/medium/teams/" + i18, schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err157];
                        } else {
                          vErrors.push(err157);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err158 = { instancePath: instancePath + "/reviewers/required/medium/teams", schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
                if (data94.roles !== void 0) {
                  let data98 = data94.roles;
                  if (Array.isArray(data98)) {
                    const len19 = data98.length;
                    for (let i19 = 0; i19 < len19; i19++) {
                      let data99 = data98[i19];
                      if (typeof data99 === "string") {
                        if (func2(data99) < 1) {
                          const err159 = { instancePath: instancePath + "/reviewers/required/medium/roles/" + i19, schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/roles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err159];
                          } else {
                            vErrors.push(err159);
                          }
                          errors++;
                        }
                      } else {
                        const err160 = { instancePath: instancePath + "/reviewers/required/medium/roles/" + i19, schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/reviewers/required/medium/roles", schemaPath: "#/properties/reviewers/properties/required/properties/medium/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = { instancePath: instancePath + "/reviewers/required/medium", schemaPath: "#/properties/reviewers/properties/required/properties/medium/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data87.high !== void 0) {
              let data100 = data87.high;
              if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                for (const key22 in data100) {
                  if (!(key22 === "min" || key22 === "teams" || key22 === "roles")) {
                    const err163 = { instancePath: instancePath + "/reviewers/required/high", schemaPath: "#/properties/reviewers/properties/required/properties/high/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
                if (data100.min !== void 0) {
                  let data101 = data100.min;
                  if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101))) {
                    const err164 = { instancePath: instancePath + "/reviewers/required/high/min", schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                  if (typeof data101 == "number" && isFinite(data101)) {
                    if (data101 > 20 || isNaN(data101)) {
                      const err165 = { instancePath: instancePath + "/reviewers/required/high/min", schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                    if (data101 < 0 || isNaN(data101)) {
                      const err166 = { instancePath: instancePath + "/reviewers/required/high/min", schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err166];
                      } else {
                        vErrors.push(err166);
                      }
                      errors++;
                    }
                  }
                }
                if (data100.teams !== void 0) {
                  let data102 = data100.teams;
                  if (Array.isArray(data102)) {
                    const len20 = data102.length;
                    for (let i20 = 0; i20 < len20; i20++) {
                      let data103 = data102[i20];
                      if (typeof data103 === "string") {
                        if (func2(data103) < 1) {
                          const err167 = { instancePath: instancePath + "/reviewers/required/high/teams/" + i20, schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err167];
                          } else {
                            vErrors.push(err167);
                          }
                          errors++;
                        }
                      } else {
                        const err168 = { instancePath: instancePath + "/reviewers/required/high/teams/" + i20, schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err169 = { instancePath: instancePath + "/reviewers/required/high/teams", schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data100.roles !== void 0) {
                  let data104 = data100.roles;
                  if (Array.isArray(data104)) {
                    const len21 = data104.length;
                    for (let i21 = 0; i21 < len21; i21++) {
                      let data105 = data104[i21];
                      if (typeof data105 === "string") {
                        if (func2(data105) < 1) {
                          const err170 = { instancePath: instancePath + "/reviewers/required/high/roles/" + i21, schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/roles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                      } else {
                        const err171 = { instancePath: instancePath + "/reviewers/required/high/roles/" + i21, schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err171];
                        } else {
                          vErrors.push(err171);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err172 = { instancePath: instancePath + "/reviewers/required/high/roles", schemaPath: "#/properties/reviewers/properties/required/properties/high/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
              } else {
                const err173 = { instancePath: instancePath + "/reviewers/required/high", schemaPath: "#/properties/reviewers/properties/required/properties/high/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data87.critical !== void 0) {
              let data106 = data87.critical;
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                for (const key23 in data106) {
                  if (!(key23 === "min" || key23 === "teams" || key23 === "roles")) {
                    const err174 = { instancePath: instancePath + "/reviewers/required/critical", schemaPath: "#/properties/reviewers/properties/required/properties/critical/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data106.min !== void 0) {
                  let data107 = data106.min;
                  if (!(typeof data107 == "number" && (!(data107 % 1) && !isNaN(data107)) && isFinite(data107))) {
                    const err175 = { instancePath: instancePath + "/reviewers/required/critical/min", schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                  if (typeof data107 == "number" && isFinite(data107)) {
                    if (data107 > 20 || isNaN(data107)) {
                      const err176 = { instancePath: instancePath + "/reviewers/required/critical/min", schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/min/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      if (vErrors === null) {
                        vErrors = [err176];
                      } else {
                        vErrors.push(err176);
                      }
                      errors++;
                    }
                    if (data107 < 0 || isNaN(data107)) {
                      const err177 = { instancePath: instancePath + "/reviewers/required/critical/min", schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                  }
                }
                if (data106.teams !== void 0) {
                  let data108 = data106.teams;
                  if (Array.isArray(data108)) {
                    const len22 = data108.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data109 = data108[i22];
                      if (typeof data109 === "string") {
                        if (func2(data109) < 1) {
                          const err178 = { instancePath: instancePath + "/reviewers/required/critical/teams/" + i22, schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/teams/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err178];
                          } else {
                            vErrors.push(err178);
                          }
                          errors++;
                        }
                      } else {
                        const err179 = { instancePath: instancePath + "/reviewers/required/critical/teams/" + i22, schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/teams/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err179];
                        } else {
                          vErrors.push(err179);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err180 = { instancePath: instancePath + "/reviewers/required/critical/teams", schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                }
                if (data106.roles !== void 0) {
                  let data110 = data106.roles;
                  if (Array.isArray(data110)) {
                    const len23 = data110.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data111 = data110[i23];
                      if (typeof data111 === "string") {
                        if (func2(data111) < 1) {
                          const err181 = { instancePath: instancePath + "/reviewers/required/critical/roles/" + i23, schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/roles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err181];
                          } else {
                            vErrors.push(err181);
                          }
                          errors++;
                        }
                      } else {
                        const err182 = { instancePath: instancePath + "/reviewers/required/critical/roles/" + i23, schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/roles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err182];
                        } else {
                          vErrors.push(err182);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err183 = { instancePath: instancePath + "/reviewers/required/critical/roles", schemaPath: "#/properties/reviewers/properties/required/properties/critical/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err183];
                    } else {
                      vErrors.push(err183);
                    }
                    errors++;
                  }
                }
              } else {
                const err184 = { instancePath: instancePath + "/reviewers/required/critical", schemaPath: "#/properties/reviewers/properties/required/properties/critical/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            }
          } else {
            const err185 = { instancePath: instancePath + "/reviewers/required", schemaPath: "#/properties/reviewers/properties/required/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data85["each-pull-request"] !== void 0) {
          let data112 = data85["each-pull-request"];
          if (!(typeof data112 == "number" && (!(data112 % 1) && !isNaN(data112)) && isFinite(data112))) {
            const err186 = { instancePath: instancePath + "/reviewers/each-pull-request", schemaPath: "#/properties/reviewers/properties/each-pull-request/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err186];
            } else {
              vErrors.push(err186);
            }
            errors++;
          }
          if (typeof data112 == "number" && isFinite(data112)) {
            if (data112 > 10 || isNaN(data112)) {
              const err187 = { instancePath: instancePath + "/reviewers/each-pull-request", schemaPath: "#/properties/reviewers/properties/each-pull-request/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data112 < 0 || isNaN(data112)) {
              const err188 = { instancePath: instancePath + "/reviewers/each-pull-request", schemaPath: "#/properties/reviewers/properties/each-pull-request/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
        }
        if (data85["code-owners"] !== void 0) {
          let data113 = data85["code-owners"];
          if (!(data113 === "allow" || data113 === "warn" || data113 === "fail")) {
            const err189 = { instancePath: instancePath + "/reviewers/code-owners", schemaPath: "#/properties/reviewers/properties/code-owners/enum", keyword: "enum", params: { allowedValues: schema20.properties.reviewers.properties["code-owners"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
        }
        if (data85["without-pull-request"] !== void 0) {
          let data114 = data85["without-pull-request"];
          if (!(data114 === "allow" || data114 === "warn" || data114 === "fail")) {
            const err190 = { instancePath: instancePath + "/reviewers/without-pull-request", schemaPath: "#/properties/reviewers/properties/without-pull-request/enum", keyword: "enum", params: { allowedValues: schema20.properties.reviewers.properties["without-pull-request"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data85["count-stale"] !== void 0) {
          if (typeof data85["count-stale"] !== "boolean") {
            const err191 = { instancePath: instancePath + "/reviewers/count-stale", schemaPath: "#/properties/reviewers/properties/count-stale/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
      } else {
        const err192 = { instancePath: instancePath + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
    }
    if (data.checks !== void 0) {
      let data116 = data.checks;
      if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
        for (const key24 in data116) {
          if (!(key24 === "level" || key24 === "required" || key24 === "ignore")) {
            const err193 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data116.level !== void 0) {
          let data117 = data116.level;
          if (!(data117 === "auto" || data117 === "block" || data117 === "warn" || data117 === "off")) {
            const err194 = { instancePath: instancePath + "/checks/level", schemaPath: "#/properties/checks/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.checks.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
        if (data116.required !== void 0) {
          let data118 = data116.required;
          if (Array.isArray(data118)) {
            const len24 = data118.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data119 = data118[i24];
              if (typeof data119 === "string") {
                if (func2(data119) < 1) {
                  const err195 = { instancePath: instancePath + "/checks/required/" + i24, schemaPath: "#/properties/checks/properties/required/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              } else {
                const err196 = { instancePath: instancePath + "/checks/required/" + i24, schemaPath: "#/properties/checks/properties/required/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            }
          } else {
            const err197 = { instancePath: instancePath + "/checks/required", schemaPath: "#/properties/checks/properties/required/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err197];
            } else {
              vErrors.push(err197);
            }
            errors++;
          }
        }
        if (data116.ignore !== void 0) {
          let data120 = data116.ignore;
          if (Array.isArray(data120)) {
            const len25 = data120.length;
            for (let i25 = 0; i25 < len25; i25++) {
              let data121 = data120[i25];
              if (typeof data121 === "string") {
                if (func2(data121) < 1) {
                  const err198 = { instancePath: instancePath + "/checks/ignore/" + i25, schemaPath: "#/properties/checks/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err198];
                  } else {
                    vErrors.push(err198);
                  }
                  errors++;
                }
              } else {
                const err199 = { instancePath: instancePath + "/checks/ignore/" + i25, schemaPath: "#/properties/checks/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
            }
          } else {
            const err200 = { instancePath: instancePath + "/checks/ignore", schemaPath: "#/properties/checks/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err201];
        } else {
          vErrors.push(err201);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data122 = data.tests;
      if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
        for (const key25 in data122) {
          if (!(key25 === "level" || key25 === "min" || key25 === "max-skipped-percent")) {
            const err202 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data122.level !== void 0) {
          let data123 = data122.level;
          if (!(data123 === "auto" || data123 === "block" || data123 === "warn" || data123 === "off")) {
            const err203 = { instancePath: instancePath + "/tests/level", schemaPath: "#/properties/tests/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.tests.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
        if (data122.min !== void 0) {
          let data124 = data122.min;
          if (!(typeof data124 == "number" && (!(data124 % 1) && !isNaN(data124)) && isFinite(data124))) {
            const err204 = { instancePath: instancePath + "/tests/min", schemaPath: "#/properties/tests/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
          if (typeof data124 == "number" && isFinite(data124)) {
            if (data124 < 1 || isNaN(data124)) {
              const err205 = { instancePath: instancePath + "/tests/min", schemaPath: "#/properties/tests/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
        }
        if (data122["max-skipped-percent"] !== void 0) {
          let data125 = data122["max-skipped-percent"];
          if (typeof data125 == "number" && isFinite(data125)) {
            if (data125 > 100 || isNaN(data125)) {
              const err206 = { instancePath: instancePath + "/tests/max-skipped-percent", schemaPath: "#/properties/tests/properties/max-skipped-percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            if (data125 < 0 || isNaN(data125)) {
              const err207 = { instancePath: instancePath + "/tests/max-skipped-percent", schemaPath: "#/properties/tests/properties/max-skipped-percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
          } else {
            const err208 = { instancePath: instancePath + "/tests/max-skipped-percent", schemaPath: "#/properties/tests/properties/max-skipped-percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
      } else {
        const err209 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err209];
        } else {
          vErrors.push(err209);
        }
        errors++;
      }
    }
    if (data["test-coverage"] !== void 0) {
      let data126 = data["test-coverage"];
      if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
        for (const key26 in data126) {
          if (!(key26 === "level" || key26 === "min-percent" || key26 === "max-drop")) {
            const err210 = { instancePath: instancePath + "/test-coverage", schemaPath: "#/properties/test-coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
        }
        if (data126.level !== void 0) {
          let data127 = data126.level;
          if (!(data127 === "auto" || data127 === "block" || data127 === "warn" || data127 === "off")) {
            const err211 = { instancePath: instancePath + "/test-coverage/level", schemaPath: "#/properties/test-coverage/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["test-coverage"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data126["min-percent"] !== void 0) {
          let data128 = data126["min-percent"];
          if (typeof data128 == "number" && isFinite(data128)) {
            if (data128 > 100 || isNaN(data128)) {
              const err212 = { instancePath: instancePath + "/test-coverage/min-percent", schemaPath: "#/properties/test-coverage/properties/min-percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
            if (data128 < 0 || isNaN(data128)) {
              const err213 = { instancePath: instancePath + "/test-coverage/min-percent", schemaPath: "#/properties/test-coverage/properties/min-percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err213];
              } else {
                vErrors.push(err213);
              }
              errors++;
            }
          } else {
            const err214 = { instancePath: instancePath + "/test-coverage/min-percent", schemaPath: "#/properties/test-coverage/properties/min-percent/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
        if (data126["max-drop"] !== void 0) {
          let data129 = data126["max-drop"];
          if (typeof data129 == "number" && isFinite(data129)) {
            if (data129 > 100 || isNaN(data129)) {
              const err215 = { instancePath: instancePath + "/test-coverage/max-drop", schemaPath: "#/properties/test-coverage/properties/max-drop/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            if (data129 < 0 || isNaN(data129)) {
              const err216 = { instancePath: instancePath + "/test-coverage/max-drop", schemaPath: "#/properties/test-coverage/properties/max-drop/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          } else {
            const err217 = { instancePath: instancePath + "/test-coverage/max-drop", schemaPath: "#/properties/test-coverage/properties/max-drop/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
      } else {
        const err218 = { instancePath: instancePath + "/test-coverage", schemaPath: "#/properties/test-coverage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err218];
        } else {
          vErrors.push(err218);
        }
        errors++;
      }
    }
    if (data["issue-state"] !== void 0) {
      let data130 = data["issue-state"];
      if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
        for (const key27 in data130) {
          if (!(key27 === "level" || key27 === "allowed" || key27 === "acceptance-criteria" || key27 === "acceptance-types")) {
            const err219 = { instancePath: instancePath + "/issue-state", schemaPath: "#/properties/issue-state/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
        }
        if (data130.level !== void 0) {
          let data131 = data130.level;
          if (!(data131 === "auto" || data131 === "block" || data131 === "warn" || data131 === "off")) {
            const err220 = { instancePath: instancePath + "/issue-state/level", schemaPath: "#/properties/issue-state/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["issue-state"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
        }
        if (data130.allowed !== void 0) {
          let data132 = data130.allowed;
          if (Array.isArray(data132)) {
            if (data132.length < 1) {
              const err221 = { instancePath: instancePath + "/issue-state/allowed", schemaPath: "#/properties/issue-state/properties/allowed/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            const len26 = data132.length;
            for (let i26 = 0; i26 < len26; i26++) {
              let data133 = data132[i26];
              if (typeof data133 === "string") {
                if (func2(data133) < 1) {
                  const err222 = { instancePath: instancePath + "/issue-state/allowed/" + i26, schemaPath: "#/properties/issue-state/properties/allowed/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err222];
                  } else {
                    vErrors.push(err222);
                  }
                  errors++;
                }
              } else {
                const err223 = { instancePath: instancePath + "/issue-state/allowed/" + i26, schemaPath: "#/properties/issue-state/properties/allowed/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
          } else {
            const err224 = { instancePath: instancePath + "/issue-state/allowed", schemaPath: "#/properties/issue-state/properties/allowed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data130["acceptance-criteria"] !== void 0) {
          let data134 = data130["acceptance-criteria"];
          if (!(data134 === "allow" || data134 === "warn" || data134 === "fail")) {
            const err225 = { instancePath: instancePath + "/issue-state/acceptance-criteria", schemaPath: "#/properties/issue-state/properties/acceptance-criteria/enum", keyword: "enum", params: { allowedValues: schema20.properties["issue-state"].properties["acceptance-criteria"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err225];
            } else {
              vErrors.push(err225);
            }
            errors++;
          }
        }
        if (data130["acceptance-types"] !== void 0) {
          let data135 = data130["acceptance-types"];
          if (Array.isArray(data135)) {
            const len27 = data135.length;
            for (let i27 = 0; i27 < len27; i27++) {
              let data136 = data135[i27];
              if (typeof data136 === "string") {
                if (func2(data136) < 1) {
                  const err226 = { instancePath: instancePath + "/issue-state/acceptance-types/" + i27, schemaPath: "#/properties/issue-state/properties/acceptance-types/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              } else {
                const err227 = { instancePath: instancePath + "/issue-state/acceptance-types/" + i27, schemaPath: "#/properties/issue-state/properties/acceptance-types/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
          } else {
            const err228 = { instancePath: instancePath + "/issue-state/acceptance-types", schemaPath: "#/properties/issue-state/properties/acceptance-types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
        }
      } else {
        const err229 = { instancePath: instancePath + "/issue-state", schemaPath: "#/properties/issue-state/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err229];
        } else {
          vErrors.push(err229);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0) {
      let data137 = data.certificates;
      if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
        for (const key28 in data137) {
          if (!(key28 === "level" || key28 === "min-days" || key28 === "warn-days" || key28 === "min-rsa-bits")) {
            const err230 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
        if (data137.level !== void 0) {
          let data138 = data137.level;
          if (!(data138 === "block" || data138 === "warn" || data138 === "off")) {
            const err231 = { instancePath: instancePath + "/certificates/level", schemaPath: "#/properties/certificates/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties.certificates.properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err231];
            } else {
              vErrors.push(err231);
            }
            errors++;
          }
        }
        if (data137["min-days"] !== void 0) {
          let data139 = data137["min-days"];
          if (!(typeof data139 == "number" && (!(data139 % 1) && !isNaN(data139)) && isFinite(data139))) {
            const err232 = { instancePath: instancePath + "/certificates/min-days", schemaPath: "#/properties/certificates/properties/min-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
          if (typeof data139 == "number" && isFinite(data139)) {
            if (data139 > 3650 || isNaN(data139)) {
              const err233 = { instancePath: instancePath + "/certificates/min-days", schemaPath: "#/properties/certificates/properties/min-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
            if (data139 < 0 || isNaN(data139)) {
              const err234 = { instancePath: instancePath + "/certificates/min-days", schemaPath: "#/properties/certificates/properties/min-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
          }
        }
        if (data137["warn-days"] !== void 0) {
          let data140 = data137["warn-days"];
          if (!(typeof data140 == "number" && (!(data140 % 1) && !isNaN(data140)) && isFinite(data140))) {
            const err235 = { instancePath: instancePath + "/certificates/warn-days", schemaPath: "#/properties/certificates/properties/warn-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
          if (typeof data140 == "number" && isFinite(data140)) {
            if (data140 > 3650 || isNaN(data140)) {
              const err236 = { instancePath: instancePath + "/certificates/warn-days", schemaPath: "#/properties/certificates/properties/warn-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3650 }, message: "must be <= 3650" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (data140 < 0 || isNaN(data140)) {
              const err237 = { instancePath: instancePath + "/certificates/warn-days", schemaPath: "#/properties/certificates/properties/warn-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
          }
        }
        if (data137["min-rsa-bits"] !== void 0) {
          let data141 = data137["min-rsa-bits"];
          if (!(typeof data141 == "number" && (!(data141 % 1) && !isNaN(data141)) && isFinite(data141))) {
            const err238 = { instancePath: instancePath + "/certificates/min-rsa-bits", schemaPath: "#/properties/certificates/properties/min-rsa-bits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
          if (typeof data141 == "number" && isFinite(data141)) {
            if (data141 > 16384 || isNaN(data141)) {
              const err239 = { instancePath: instancePath + "/certificates/min-rsa-bits", schemaPath: "#/properties/certificates/properties/min-rsa-bits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            if (data141 < 1024 || isNaN(data141)) {
              const err240 = { instancePath: instancePath + "/certificates/min-rsa-bits", schemaPath: "#/properties/certificates/properties/min-rsa-bits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
          }
        }
      } else {
        const err241 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err241];
        } else {
          vErrors.push(err241);
        }
        errors++;
      }
    }
    if (data["migration-locks"] !== void 0) {
      let data142 = data["migration-locks"];
      if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
        for (const key29 in data142) {
          if (!(key29 === "level" || key29 === "allow-tables")) {
            const err242 = { instancePath: instancePath + "/migration-locks", schemaPath: "#/properties/migration-locks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data142.level !== void 0) {
          let data143 = data142.level;
          if (!(data143 === "block" || data143 === "warn" || data143 === "off")) {
            const err243 = { instancePath: instancePath + "/migration-locks/level", schemaPath: "#/properties/migration-locks/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["migration-locks"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
        }
        if (data142["allow-tables"] !== void 0) {
          let data144 = data142["allow-tables"];
          if (Array.isArray(data144)) {
            const len28 = data144.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data145 = data144[i28];
              if (typeof data145 === "string") {
                if (func2(data145) < 1) {
                  const err244 = { instancePath: instancePath + "/migration-locks/allow-tables/" + i28, schemaPath: "#/properties/migration-locks/properties/allow-tables/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err244];
                  } else {
                    vErrors.push(err244);
                  }
                  errors++;
                }
              } else {
                const err245 = { instancePath: instancePath + "/migration-locks/allow-tables/" + i28, schemaPath: "#/properties/migration-locks/properties/allow-tables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
          } else {
            const err246 = { instancePath: instancePath + "/migration-locks/allow-tables", schemaPath: "#/properties/migration-locks/properties/allow-tables/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err246];
            } else {
              vErrors.push(err246);
            }
            errors++;
          }
        }
      } else {
        const err247 = { instancePath: instancePath + "/migration-locks", schemaPath: "#/properties/migration-locks/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err247];
        } else {
          vErrors.push(err247);
        }
        errors++;
      }
    }
    if (data["runtime-needs"] !== void 0) {
      let data146 = data["runtime-needs"];
      if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
        for (const key30 in data146) {
          if (!(key30 === "level" || key30 === "ignore")) {
            const err248 = { instancePath: instancePath + "/runtime-needs", schemaPath: "#/properties/runtime-needs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
        }
        if (data146.level !== void 0) {
          let data147 = data146.level;
          if (!(data147 === "block" || data147 === "warn" || data147 === "off")) {
            const err249 = { instancePath: instancePath + "/runtime-needs/level", schemaPath: "#/properties/runtime-needs/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["runtime-needs"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data146.ignore !== void 0) {
          let data148 = data146.ignore;
          if (Array.isArray(data148)) {
            const len29 = data148.length;
            for (let i29 = 0; i29 < len29; i29++) {
              let data149 = data148[i29];
              if (typeof data149 === "string") {
                if (func2(data149) < 1) {
                  const err250 = { instancePath: instancePath + "/runtime-needs/ignore/" + i29, schemaPath: "#/properties/runtime-needs/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
              } else {
                const err251 = { instancePath: instancePath + "/runtime-needs/ignore/" + i29, schemaPath: "#/properties/runtime-needs/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
          } else {
            const err252 = { instancePath: instancePath + "/runtime-needs/ignore", schemaPath: "#/properties/runtime-needs/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
      } else {
        const err253 = { instancePath: instancePath + "/runtime-needs", schemaPath: "#/properties/runtime-needs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      }
    }
    if (data["similar-incident"] !== void 0) {
      let data150 = data["similar-incident"];
      if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
        for (const key31 in data150) {
          if (!(key31 === "level" || key31 === "max" || key31 === "warn-score" || key31 === "fail-score" || key31 === "fail-severities")) {
            const err254 = { instancePath: instancePath + "/similar-incident", schemaPath: "#/properties/similar-incident/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
        }
        if (data150.level !== void 0) {
          let data151 = data150.level;
          if (!(data151 === "auto" || data151 === "block" || data151 === "warn" || data151 === "off")) {
            const err255 = { instancePath: instancePath + "/similar-incident/level", schemaPath: "#/properties/similar-incident/properties/level/enum", keyword: "enum", params: { allowedValues: schema20.properties["similar-incident"].properties.level.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
        if (data150.max !== void 0) {
          let data152 = data150.max;
          if (!(typeof data152 == "number" && (!(data152 % 1) && !isNaN(data152)) && isFinite(data152))) {
            const err256 = { instancePath: instancePath + "/similar-incident/max", schemaPath: "#/properties/similar-incident/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          if (typeof data152 == "number" && isFinite(data152)) {
            if (data152 > 5 || isNaN(data152)) {
              const err257 = { instancePath: instancePath + "/similar-incident/max", schemaPath: "#/properties/similar-incident/properties/max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
            if (data152 < 1 || isNaN(data152)) {
              const err258 = { instancePath: instancePath + "/similar-incident/max", schemaPath: "#/properties/similar-incident/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
          }
        }
        if (data150["warn-score"] !== void 0) {
          let data153 = data150["warn-score"];
          if (typeof data153 == "number" && isFinite(data153)) {
            if (data153 > 1 || isNaN(data153)) {
              const err259 = { instancePath: instancePath + "/similar-incident/warn-score", schemaPath: "#/properties/similar-incident/properties/warn-score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            if (data153 < 0 || isNaN(data153)) {
              const err260 = { instancePath: instancePath + "/similar-incident/warn-score", schemaPath: "#/properties/similar-incident/properties/warn-score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
          } else {
            const err261 = { instancePath: instancePath + "/similar-incident/warn-score", schemaPath: "#/properties/similar-incident/properties/warn-score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err261];
            } else {
              vErrors.push(err261);
            }
            errors++;
          }
        }
        if (data150["fail-score"] !== void 0) {
          let data154 = data150["fail-score"];
          if (typeof data154 == "number" && isFinite(data154)) {
            if (data154 > 1 || isNaN(data154)) {
              const err262 = { instancePath: instancePath + "/similar-incident/fail-score", schemaPath: "#/properties/similar-incident/properties/fail-score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err262];
              } else {
                vErrors.push(err262);
              }
              errors++;
            }
            if (data154 < 0 || isNaN(data154)) {
              const err263 = { instancePath: instancePath + "/similar-incident/fail-score", schemaPath: "#/properties/similar-incident/properties/fail-score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err263];
              } else {
                vErrors.push(err263);
              }
              errors++;
            }
          } else {
            const err264 = { instancePath: instancePath + "/similar-incident/fail-score", schemaPath: "#/properties/similar-incident/properties/fail-score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err264];
            } else {
              vErrors.push(err264);
            }
            errors++;
          }
        }
        if (data150["fail-severities"] !== void 0) {
          let data155 = data150["fail-severities"];
          if (Array.isArray(data155)) {
            const len30 = data155.length;
            for (let i30 = 0; i30 < len30; i30++) {
              let data156 = data155[i30];
              if (!(data156 === "critical" || data156 === "major" || data156 === "minor" || data156 === "unknown")) {
                const err265 = { instancePath: instancePath + "/similar-incident/fail-severities/" + i30, schemaPath: "#/properties/similar-incident/properties/fail-severities/items/enum", keyword: "enum", params: { allowedValues: schema20.properties["similar-incident"].properties["fail-severities"].items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
            }
          } else {
            const err266 = { instancePath: instancePath + "/similar-incident/fail-severities", schemaPath: "#/properties/similar-incident/properties/fail-severities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err266];
            } else {
              vErrors.push(err266);
            }
            errors++;
          }
        }
      } else {
        const err267 = { instancePath: instancePath + "/similar-incident", schemaPath: "#/properties/similar-incident/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err267];
        } else {
          vErrors.push(err267);
        }
        errors++;
      }
    }
  } else {
    const err268 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err268];
    } else {
      vErrors.push(err268);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.workspace !== void 0) {
      let data0 = data.workspace;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/workspace", schemaPath: "#/properties/workspace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      if (!(data1 === "en" || data1 === "ko")) {
        const err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["time-zone"] !== void 0) {
      let data2 = data["time-zone"];
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err4 = { instancePath: instancePath + "/time-zone", schemaPath: "#/properties/time-zone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/time-zone", schemaPath: "#/properties/time-zone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data3 = data.environment;
      if (typeof data3 === "string") {
        if (func2(data3) < 1) {
          const err6 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.modules !== void 0) {
      let data4 = data.modules;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.name === void 0) {
              const err9 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!func1.call(schema19.properties.modules.items.properties, key1)) {
                const err10 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data5.name !== void 0) {
              let data6 = data5.name;
              if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                  const err11 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/modules/" + i0 + "/name", schemaPath: "#/properties/modules/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data5.repository !== void 0) {
              let data7 = data5.repository;
              if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                  const err13 = { instancePath: instancePath + "/modules/" + i0 + "/repository", schemaPath: "#/properties/modules/items/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/modules/" + i0 + "/repository", schemaPath: "#/properties/modules/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.url !== void 0) {
              let data8 = data5.url;
              if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                  const err15 = { instancePath: instancePath + "/modules/" + i0 + "/url", schemaPath: "#/properties/modules/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/modules/" + i0 + "/url", schemaPath: "#/properties/modules/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data5.paths !== void 0) {
              let data9 = data5.paths;
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  const err17 = { instancePath: instancePath + "/modules/" + i0 + "/paths", schemaPath: "#/properties/modules/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (typeof data10 === "string") {
                    if (func2(data10) < 1) {
                      const err18 = { instancePath: instancePath + "/modules/" + i0 + "/paths/" + i1, schemaPath: "#/properties/modules/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/modules/" + i0 + "/paths/" + i1, schemaPath: "#/properties/modules/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/modules/" + i0 + "/paths", schemaPath: "#/properties/modules/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data5.exclude !== void 0) {
              let data11 = data5.exclude;
              if (Array.isArray(data11)) {
                const len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (typeof data12 === "string") {
                    if (func2(data12) < 1) {
                      const err21 = { instancePath: instancePath + "/modules/" + i0 + "/exclude/" + i2, schemaPath: "#/properties/modules/items/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/modules/" + i0 + "/exclude/" + i2, schemaPath: "#/properties/modules/items/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/modules/" + i0 + "/exclude", schemaPath: "#/properties/modules/items/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data5.component !== void 0) {
              let data13 = data5.component;
              if (typeof data13 === "string") {
                if (func2(data13) < 1) {
                  const err24 = { instancePath: instancePath + "/modules/" + i0 + "/component", schemaPath: "#/properties/modules/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/modules/" + i0 + "/component", schemaPath: "#/properties/modules/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data5.clone !== void 0) {
              let data14 = data5.clone;
              if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                  const err26 = { instancePath: instancePath + "/modules/" + i0 + "/clone", schemaPath: "#/properties/modules/items/properties/clone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (!pattern3.test(data14)) {
                  const err27 = { instancePath: instancePath + "/modules/" + i0 + "/clone", schemaPath: "#/properties/modules/items/properties/clone/pattern", keyword: "pattern", params: { pattern: "^(https?|ssh|file)://|^[^\\s@]+@[^\\s:]+:" }, message: 'must match pattern "^(https?|ssh|file)://|^[^\\s@]+@[^\\s:]+:"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/modules/" + i0 + "/clone", schemaPath: "#/properties/modules/items/properties/clone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data5.base !== void 0) {
              let data15 = data5.base;
              if (typeof data15 === "string") {
                if (func2(data15) < 1) {
                  const err29 = { instancePath: instancePath + "/modules/" + i0 + "/base", schemaPath: "#/properties/modules/items/properties/base/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/modules/" + i0 + "/base", schemaPath: "#/properties/modules/items/properties/base/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data5.head !== void 0) {
              let data16 = data5.head;
              if (typeof data16 === "string") {
                if (func2(data16) < 1) {
                  const err31 = { instancePath: instancePath + "/modules/" + i0 + "/head", schemaPath: "#/properties/modules/items/properties/head/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/modules/" + i0 + "/head", schemaPath: "#/properties/modules/items/properties/head/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data5.after !== void 0) {
              let data17 = data5.after;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err33 = { instancePath: instancePath + "/modules/" + i0 + "/after", schemaPath: "#/properties/modules/items/properties/after/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data18 = data17[i3];
                  if (typeof data18 === "string") {
                    if (func2(data18) < 1) {
                      const err34 = { instancePath: instancePath + "/modules/" + i0 + "/after/" + i3, schemaPath: "#/properties/modules/items/properties/after/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                  } else {
                    const err35 = { instancePath: instancePath + "/modules/" + i0 + "/after/" + i3, schemaPath: "#/properties/modules/items/properties/after/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/modules/" + i0 + "/after", schemaPath: "#/properties/modules/items/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data5.platforms !== void 0) {
              let data19 = data5.platforms;
              if (Array.isArray(data19)) {
                if (data19.length < 1) {
                  const err37 = { instancePath: instancePath + "/modules/" + i0 + "/platforms", schemaPath: "#/properties/modules/items/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                const len4 = data19.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data20 = data19[i4];
                  if (typeof data20 === "string") {
                    if (func2(data20) < 1) {
                      const err38 = { instancePath: instancePath + "/modules/" + i0 + "/platforms/" + i4, schemaPath: "#/properties/modules/items/properties/platforms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  } else {
                    const err39 = { instancePath: instancePath + "/modules/" + i0 + "/platforms/" + i4, schemaPath: "#/properties/modules/items/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/modules/" + i0 + "/platforms", schemaPath: "#/properties/modules/items/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/modules/" + i0, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data21 = data.catalog;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data22 = data21[i5];
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err43 = { instancePath: instancePath + "/catalog/" + i5, schemaPath: "#/properties/catalog/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          } else {
            const err44 = { instancePath: instancePath + "/catalog/" + i5, schemaPath: "#/properties/catalog/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data23 = data.issues;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (const key2 in data23) {
          if (!(key2 === "projects" || key2 === "url")) {
            const err46 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data23.projects !== void 0) {
          let data24 = data23.projects;
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              const err47 = { instancePath: instancePath + "/issues/projects", schemaPath: "#/properties/issues/properties/projects/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len6 = data24.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data25 = data24[i6];
              if (typeof data25 === "string") {
                if (!pattern4.test(data25)) {
                  const err48 = { instancePath: instancePath + "/issues/projects/" + i6, schemaPath: "#/properties/issues/properties/projects/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]+$" }, message: 'must match pattern "^[A-Z][A-Z0-9_]+$"' };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/issues/projects/" + i6, schemaPath: "#/properties/issues/properties/projects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/issues/projects", schemaPath: "#/properties/issues/properties/projects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data23.url !== void 0) {
          let data26 = data23.url;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err51 = { instancePath: instancePath + "/issues/url", schemaPath: "#/properties/issues/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern5.test(data26)) {
              const err52 = { instancePath: instancePath + "/issues/url", schemaPath: "#/properties/issues/properties/url/pattern", keyword: "pattern", params: { pattern: "\\{key\\}" }, message: 'must match pattern "\\{key\\}"' };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/issues/url", schemaPath: "#/properties/issues/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data27 = data.files;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key3 in data27) {
          if (!(key3 === "generated" || key3 === "vendored" || key3 === "tests")) {
            const err55 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data27.generated !== void 0) {
          let data28 = data27.generated;
          if (Array.isArray(data28)) {
            const len7 = data28.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data29 = data28[i7];
              if (typeof data29 === "string") {
                if (func2(data29) < 1) {
                  const err56 = { instancePath: instancePath + "/files/generated/" + i7, schemaPath: "#/properties/files/properties/generated/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              } else {
                const err57 = { instancePath: instancePath + "/files/generated/" + i7, schemaPath: "#/properties/files/properties/generated/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/files/generated", schemaPath: "#/properties/files/properties/generated/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data27.vendored !== void 0) {
          let data30 = data27.vendored;
          if (Array.isArray(data30)) {
            const len8 = data30.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data31 = data30[i8];
              if (typeof data31 === "string") {
                if (func2(data31) < 1) {
                  const err59 = { instancePath: instancePath + "/files/vendored/" + i8, schemaPath: "#/properties/files/properties/vendored/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/files/vendored/" + i8, schemaPath: "#/properties/files/properties/vendored/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/files/vendored", schemaPath: "#/properties/files/properties/vendored/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data27.tests !== void 0) {
          let data32 = data27.tests;
          if (Array.isArray(data32)) {
            const len9 = data32.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data33 = data32[i9];
              if (typeof data33 === "string") {
                if (func2(data33) < 1) {
                  const err62 = { instancePath: instancePath + "/files/tests/" + i9, schemaPath: "#/properties/files/properties/tests/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/files/tests/" + i9, schemaPath: "#/properties/files/properties/tests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/files/tests", schemaPath: "#/properties/files/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data["work-types"] !== void 0) {
      let data34 = data["work-types"];
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key4 in data34) {
          if (!func1.call(schema19.properties["work-types"].properties, key4)) {
            const err66 = { instancePath: instancePath + "/work-types", schemaPath: "#/properties/work-types/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data34["database-migration"] !== void 0) {
          let data35 = data34["database-migration"];
          if (Array.isArray(data35)) {
            const len10 = data35.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data36 = data35[i10];
              if (typeof data36 === "string") {
                if (func2(data36) < 1) {
                  const err67 = { instancePath: instancePath + "/work-types/database-migration/" + i10, schemaPath: "#/properties/work-types/properties/database-migration/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/work-types/database-migration/" + i10, schemaPath: "#/properties/work-types/properties/database-migration/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/work-types/database-migration", schemaPath: "#/properties/work-types/properties/database-migration/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data34["api-contract"] !== void 0) {
          let data37 = data34["api-contract"];
          if (Array.isArray(data37)) {
            const len11 = data37.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data38 = data37[i11];
              if (typeof data38 === "string") {
                if (func2(data38) < 1) {
                  const err70 = { instancePath: instancePath + "/work-types/api-contract/" + i11, schemaPath: "#/properties/work-types/properties/api-contract/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              } else {
                const err71 = { instancePath: instancePath + "/work-types/api-contract/" + i11, schemaPath: "#/properties/work-types/properties/api-contract/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/work-types/api-contract", schemaPath: "#/properties/work-types/properties/api-contract/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data34.infrastructure !== void 0) {
          let data39 = data34.infrastructure;
          if (Array.isArray(data39)) {
            const len12 = data39.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data40 = data39[i12];
              if (typeof data40 === "string") {
                if (func2(data40) < 1) {
                  const err73 = { instancePath: instancePath + "/work-types/infrastructure/" + i12, schemaPath: "#/properties/work-types/properties/infrastructure/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/work-types/infrastructure/" + i12, schemaPath: "#/properties/work-types/properties/infrastructure/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/work-types/infrastructure", schemaPath: "#/properties/work-types/properties/infrastructure/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data34.kubernetes !== void 0) {
          let data41 = data34.kubernetes;
          if (Array.isArray(data41)) {
            const len13 = data41.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data42 = data41[i13];
              if (typeof data42 === "string") {
                if (func2(data42) < 1) {
                  const err76 = { instancePath: instancePath + "/work-types/kubernetes/" + i13, schemaPath: "#/properties/work-types/properties/kubernetes/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/work-types/kubernetes/" + i13, schemaPath: "#/properties/work-types/properties/kubernetes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/work-types/kubernetes", schemaPath: "#/properties/work-types/properties/kubernetes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data34.ci !== void 0) {
          let data43 = data34.ci;
          if (Array.isArray(data43)) {
            const len14 = data43.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data44 = data43[i14];
              if (typeof data44 === "string") {
                if (func2(data44) < 1) {
                  const err79 = { instancePath: instancePath + "/work-types/ci/" + i14, schemaPath: "#/properties/work-types/properties/ci/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/work-types/ci/" + i14, schemaPath: "#/properties/work-types/properties/ci/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          } else {
            const err81 = { instancePath: instancePath + "/work-types/ci", schemaPath: "#/properties/work-types/properties/ci/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data34.dependency !== void 0) {
          let data45 = data34.dependency;
          if (Array.isArray(data45)) {
            const len15 = data45.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data46 = data45[i15];
              if (typeof data46 === "string") {
                if (func2(data46) < 1) {
                  const err82 = { instancePath: instancePath + "/work-types/dependency/" + i15, schemaPath: "#/properties/work-types/properties/dependency/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/work-types/dependency/" + i15, schemaPath: "#/properties/work-types/properties/dependency/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/work-types/dependency", schemaPath: "#/properties/work-types/properties/dependency/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data34.configuration !== void 0) {
          let data47 = data34.configuration;
          if (Array.isArray(data47)) {
            const len16 = data47.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data48 = data47[i16];
              if (typeof data48 === "string") {
                if (func2(data48) < 1) {
                  const err85 = { instancePath: instancePath + "/work-types/configuration/" + i16, schemaPath: "#/properties/work-types/properties/configuration/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/work-types/configuration/" + i16, schemaPath: "#/properties/work-types/properties/configuration/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
          } else {
            const err87 = { instancePath: instancePath + "/work-types/configuration", schemaPath: "#/properties/work-types/properties/configuration/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data34.security !== void 0) {
          let data49 = data34.security;
          if (Array.isArray(data49)) {
            const len17 = data49.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data50 = data49[i17];
              if (typeof data50 === "string") {
                if (func2(data50) < 1) {
                  const err88 = { instancePath: instancePath + "/work-types/security/" + i17, schemaPath: "#/properties/work-types/properties/security/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/work-types/security/" + i17, schemaPath: "#/properties/work-types/properties/security/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/work-types/security", schemaPath: "#/properties/work-types/properties/security/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data34.certificate !== void 0) {
          let data51 = data34.certificate;
          if (Array.isArray(data51)) {
            const len18 = data51.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data52 = data51[i18];
              if (typeof data52 === "string") {
                if (func2(data52) < 1) {
                  const err91 = { instancePath: instancePath + "/work-types/certificate/" + i18, schemaPath: "#/properties/work-types/properties/certificate/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/work-types/certificate/" + i18, schemaPath: "#/properties/work-types/properties/certificate/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/work-types/certificate", schemaPath: "#/properties/work-types/properties/certificate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data34.payment !== void 0) {
          let data53 = data34.payment;
          if (Array.isArray(data53)) {
            const len19 = data53.length;
            for (let i19 = 0; i19 < len19; i19++) {
              let data54 = data53[i19];
              if (typeof data54 === "string") {
                if (func2(data54) < 1) {
                  const err94 = { instancePath: instancePath + "/work-types/payment/" + i19, schemaPath: "#/properties/work-types/properties/payment/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
              } else {
                const err95 = { instancePath: instancePath + "/work-types/payment/" + i19, schemaPath: "#/properties/work-types/properties/payment/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/work-types/payment", schemaPath: "#/properties/work-types/properties/payment/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/work-types", schemaPath: "#/properties/work-types/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.impact !== void 0) {
      let data55 = data.impact;
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        for (const key5 in data55) {
          if (!(key5 === "critical-paths" || key5 === "high-paths" || key5 === "dependents-high")) {
            const err98 = { instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data55["critical-paths"] !== void 0) {
          let data56 = data55["critical-paths"];
          if (Array.isArray(data56)) {
            const len20 = data56.length;
            for (let i20 = 0; i20 < len20; i20++) {
              let data57 = data56[i20];
              if (typeof data57 === "string") {
                if (func2(data57) < 1) {
                  const err99 = { instancePath: instancePath + "/impact/critical-paths/" + i20, schemaPath: "#/properties/impact/properties/critical-paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/impact/critical-paths/" + i20, schemaPath: "#/properties/impact/properties/critical-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/impact/critical-paths", schemaPath: "#/properties/impact/properties/critical-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data55["high-paths"] !== void 0) {
          let data58 = data55["high-paths"];
          if (Array.isArray(data58)) {
            const len21 = data58.length;
            for (let i21 = 0; i21 < len21; i21++) {
              let data59 = data58[i21];
              if (typeof data59 === "string") {
                if (func2(data59) < 1) {
                  const err102 = { instancePath: instancePath + "/impact/high-paths/" + i21, schemaPath: "#/properties/impact/properties/high-paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
              } else {
                const err103 = { instancePath: instancePath + "/impact/high-paths/" + i21, schemaPath: "#/properties/impact/properties/high-paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/impact/high-paths", schemaPath: "#/properties/impact/properties/high-paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data55["dependents-high"] !== void 0) {
          let data60 = data55["dependents-high"];
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err105 = { instancePath: instancePath + "/impact/dependents-high", schemaPath: "#/properties/impact/properties/dependents-high/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 < 1 || isNaN(data60)) {
              const err106 = { instancePath: instancePath + "/impact/dependents-high", schemaPath: "#/properties/impact/properties/dependents-high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/impact", schemaPath: "#/properties/impact/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data61 = data.note;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key6 in data61) {
          if (!(key6 === "kind" || key6 === "template" || key6 === "templates" || key6 === "budget-tokens" || key6 === "max-changes" || key6 === "uncited" || key6 === "tone" || key6 === "examples")) {
            const err108 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data61.kind !== void 0) {
          let data62 = data61.kind;
          if (!(data62 === "auto" || data62 === "deploy" || data62 === "work")) {
            const err109 = { instancePath: instancePath + "/note/kind", schemaPath: "#/properties/note/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.note.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data61.template !== void 0) {
          let data63 = data61.template;
          if (!(data63 === "auto" || data63 === "deploy" || data63 === "work-database-upgrade" || data63 === "work-server-replacement" || data63 === "work-certificate-renewal" || data63 === "work-kubernetes-upgrade" || data63 === "work-network-change" || data63 === "work-generic")) {
            const err110 = { instancePath: instancePath + "/note/template", schemaPath: "#/properties/note/properties/template/enum", keyword: "enum", params: { allowedValues: schema19.properties.note.properties.template.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data61.templates !== void 0) {
          let data64 = data61.templates;
          if (typeof data64 === "string") {
            if (func2(data64) < 1) {
              const err111 = { instancePath: instancePath + "/note/templates", schemaPath: "#/properties/note/properties/templates/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/note/templates", schemaPath: "#/properties/note/properties/templates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data61["budget-tokens"] !== void 0) {
          let data65 = data61["budget-tokens"];
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err113 = { instancePath: instancePath + "/note/budget-tokens", schemaPath: "#/properties/note/properties/budget-tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 > 1e5 || isNaN(data65)) {
              const err114 = { instancePath: instancePath + "/note/budget-tokens", schemaPath: "#/properties/note/properties/budget-tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data65 < 200 || isNaN(data65)) {
              const err115 = { instancePath: instancePath + "/note/budget-tokens", schemaPath: "#/properties/note/properties/budget-tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
        if (data61["max-changes"] !== void 0) {
          let data66 = data61["max-changes"];
          if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
            const err116 = { instancePath: instancePath + "/note/max-changes", schemaPath: "#/properties/note/properties/max-changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (typeof data66 == "number" && isFinite(data66)) {
            if (data66 > 500 || isNaN(data66)) {
              const err117 = { instancePath: instancePath + "/note/max-changes", schemaPath: "#/properties/note/properties/max-changes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data66 < 1 || isNaN(data66)) {
              const err118 = { instancePath: instancePath + "/note/max-changes", schemaPath: "#/properties/note/properties/max-changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          }
        }
        if (data61.uncited !== void 0) {
          let data67 = data61.uncited;
          if (!(data67 === "drop" || data67 === "mark")) {
            const err119 = { instancePath: instancePath + "/note/uncited", schemaPath: "#/properties/note/properties/uncited/enum", keyword: "enum", params: { allowedValues: schema19.properties.note.properties.uncited.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data61.tone !== void 0) {
          let data68 = data61.tone;
          if (typeof data68 === "string") {
            if (func2(data68) > 500) {
              const err120 = { instancePath: instancePath + "/note/tone", schemaPath: "#/properties/note/properties/tone/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (func2(data68) < 1) {
              const err121 = { instancePath: instancePath + "/note/tone", schemaPath: "#/properties/note/properties/tone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          } else {
            const err122 = { instancePath: instancePath + "/note/tone", schemaPath: "#/properties/note/properties/tone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data61.examples !== void 0) {
          let data69 = data61.examples;
          if (typeof data69 === "string") {
            if (func2(data69) < 1) {
              const err123 = { instancePath: instancePath + "/note/examples", schemaPath: "#/properties/note/properties/examples/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          } else {
            const err124 = { instancePath: instancePath + "/note/examples", schemaPath: "#/properties/note/properties/examples/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.checklists !== void 0) {
      let data70 = data.checklists;
      if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
        for (const key7 in data70) {
          if (!(key7 === "before" || key7 === "during" || key7 === "after")) {
            const err126 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data70.before !== void 0) {
          let data71 = data70.before;
          if (Array.isArray(data71)) {
            const len22 = data71.length;
            for (let i22 = 0; i22 < len22; i22++) {
              let data72 = data71[i22];
              if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                if (data72.text === void 0) {
                  const err127 = { instancePath: instancePath + "/checklists/before/" + i22, schemaPath: "#/properties/checklists/properties/before/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
                for (const key8 in data72) {
                  if (!(key8 === "group" || key8 === "text" || key8 === "work-types")) {
                    const err128 = { instancePath: instancePath + "/checklists/before/" + i22, schemaPath: "#/properties/checklists/properties/before/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
                if (data72.group !== void 0) {
                  let data73 = data72.group;
                  if (typeof data73 === "string") {
                    if (func2(data73) < 1) {
                      const err129 = { instancePath: instancePath + "/checklists/before/" + i22 + "/group", schemaPath: "#/properties/checklists/properties/before/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/checklists/before/" + i22 + "/group", schemaPath: "#/properties/checklists/properties/before/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
                if (data72.text !== void 0) {
                  let data74 = data72.text;
                  if (typeof data74 === "string") {
                    if (func2(data74) < 1) {
                      const err131 = { instancePath: instancePath + "/checklists/before/" + i22 + "/text", schemaPath: "#/properties/checklists/properties/before/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  } else {
                    const err132 = { instancePath: instancePath + "/checklists/before/" + i22 + "/text", schemaPath: "#/properties/checklists/properties/before/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                if (data72["work-types"] !== void 0) {
                  let data75 = data72["work-types"];
                  if (Array.isArray(data75)) {
                    const len23 = data75.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data76 = data75[i23];
                      if (!(data76 === "database-migration" || data76 === "api-contract" || data76 === "infrastructure" || data76 === "kubernetes" || data76 === "ci" || data76 === "dependency" || data76 === "configuration" || data76 === "security" || data76 === "certificate" || data76 === "payment")) {
                        const err133 = { instancePath: instancePath + "/checklists/before/" + i22 + "/work-types/" + i23, schemaPath: "#/properties/checklists/properties/before/items/properties/work-types/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.before.items.properties["work-types"].items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err133];
                        } else {
                          vErrors.push(err133);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err134 = { instancePath: instancePath + "/checklists/before/" + i22 + "/work-types", schemaPath: "#/properties/checklists/properties/before/items/properties/work-types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
              } else {
                const err135 = { instancePath: instancePath + "/checklists/before/" + i22, schemaPath: "#/properties/checklists/properties/before/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
          } else {
            const err136 = { instancePath: instancePath + "/checklists/before", schemaPath: "#/properties/checklists/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data70.during !== void 0) {
          let data77 = data70.during;
          if (Array.isArray(data77)) {
            const len24 = data77.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data78 = data77[i24];
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.text === void 0) {
                  const err137 = { instancePath: instancePath + "/checklists/during/" + i24, schemaPath: "#/properties/checklists/properties/during/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                for (const key9 in data78) {
                  if (!(key9 === "group" || key9 === "text" || key9 === "work-types")) {
                    const err138 = { instancePath: instancePath + "/checklists/during/" + i24, schemaPath: "#/properties/checklists/properties/during/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data78.group !== void 0) {
                  let data79 = data78.group;
                  if (typeof data79 === "string") {
                    if (func2(data79) < 1) {
                      const err139 = { instancePath: instancePath + "/checklists/during/" + i24 + "/group", schemaPath: "#/properties/checklists/properties/during/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  } else {
                    const err140 = { instancePath: instancePath + "/checklists/during/" + i24 + "/group", schemaPath: "#/properties/checklists/properties/during/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data78.text !== void 0) {
                  let data80 = data78.text;
                  if (typeof data80 === "string") {
                    if (func2(data80) < 1) {
                      const err141 = { instancePath: instancePath + "/checklists/during/" + i24 + "/text", schemaPath: "#/properties/checklists/properties/during/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                  } else {
                    const err142 = { instancePath: instancePath + "/checklists/during/" + i24 + "/text", schemaPath: "#/properties/checklists/properties/during/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
                if (data78["work-types"] !== void 0) {
                  let data81 = data78["work-types"];
                  if (Array.isArray(data81)) {
                    const len25 = data81.length;
                    for (let i25 = 0; i25 < len25; i25++) {
                      let data82 = data81[i25];
                      if (!(data82 === "database-migration" || data82 === "api-contract" || data82 === "infrastructure" || data82 === "kubernetes" || data82 === "ci" || data82 === "dependency" || data82 === "configuration" || data82 === "security" || data82 === "certificate" || data82 === "payment")) {
                        const err143 = { instancePath: instancePath + "/checklists/during/" + i24 + "/work-types/" + i25, schemaPath: "#/properties/checklists/properties/during/items/properties/work-types/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.during.items.properties["work-types"].items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err143];
                        } else {
                          vErrors.push(err143);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/checklists/during/" + i24 + "/work-types", schemaPath: "#/properties/checklists/properties/during/items/properties/work-types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
              } else {
                const err145 = { instancePath: instancePath + "/checklists/during/" + i24, schemaPath: "#/properties/checklists/properties/during/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
          } else {
            const err146 = { instancePath: instancePath + "/checklists/during", schemaPath: "#/properties/checklists/properties/during/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
        }
        if (data70.after !== void 0) {
          let data83 = data70.after;
          if (Array.isArray(data83)) {
            const len26 = data83.length;
            for (let i26 = 0; i26 < len26; i26++) {
              let data84 = data83[i26];
              if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                if (data84.text === void 0) {
                  const err147 = { instancePath: instancePath + "/checklists/after/" + i26, schemaPath: "#/properties/checklists/properties/after/items/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                for (const key10 in data84) {
                  if (!(key10 === "group" || key10 === "text" || key10 === "work-types")) {
                    const err148 = { instancePath: instancePath + "/checklists/after/" + i26, schemaPath: "#/properties/checklists/properties/after/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data84.group !== void 0) {
                  let data85 = data84.group;
                  if (typeof data85 === "string") {
                    if (func2(data85) < 1) {
                      const err149 = { instancePath: instancePath + "/checklists/after/" + i26 + "/group", schemaPath: "#/properties/checklists/properties/after/items/properties/group/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                  } else {
                    const err150 = { instancePath: instancePath + "/checklists/after/" + i26 + "/group", schemaPath: "#/properties/checklists/properties/after/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data84.text !== void 0) {
                  let data86 = data84.text;
                  if (typeof data86 === "string") {
                    if (func2(data86) < 1) {
                      const err151 = { instancePath: instancePath + "/checklists/after/" + i26 + "/text", schemaPath: "#/properties/checklists/properties/after/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err151];
                      } else {
                        vErrors.push(err151);
                      }
                      errors++;
                    }
                  } else {
                    const err152 = { instancePath: instancePath + "/checklists/after/" + i26 + "/text", schemaPath: "#/properties/checklists/properties/after/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data84["work-types"] !== void 0) {
                  let data87 = data84["work-types"];
                  if (Array.isArray(data87)) {
                    const len27 = data87.length;
                    for (let i27 = 0; i27 < len27; i27++) {
                      let data88 = data87[i27];
                      if (!(data88 === "database-migration" || data88 === "api-contract" || data88 === "infrastructure" || data88 === "kubernetes" || data88 === "ci" || data88 === "dependency" || data88 === "configuration" || data88 === "security" || data88 === "certificate" || data88 === "payment")) {
                        const err153 = { instancePath: instancePath + "/checklists/after/" + i26 + "/work-types/" + i27, schemaPath: "#/properties/checklists/properties/after/items/properties/work-types/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.checklists.properties.after.items.properties["work-types"].items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err153];
                        } else {
                          vErrors.push(err153);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err154 = { instancePath: instancePath + "/checklists/after/" + i26 + "/work-types", schemaPath: "#/properties/checklists/properties/after/items/properties/work-types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              } else {
                const err155 = { instancePath: instancePath + "/checklists/after/" + i26, schemaPath: "#/properties/checklists/properties/after/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
          } else {
            const err156 = { instancePath: instancePath + "/checklists/after", schemaPath: "#/properties/checklists/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
      } else {
        const err157 = { instancePath: instancePath + "/checklists", schemaPath: "#/properties/checklists/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.rollback !== void 0) {
      let data89 = data.rollback;
      if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
        for (const key11 in data89) {
          if (!(key11 === "strategy" || key11 === "trigger" || key11 === "steps")) {
            const err158 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data89.strategy !== void 0) {
          let data90 = data89.strategy;
          if (!(data90 === "auto" || data90 === "REDEPLOY_NO_BUILD" || data90 === "REDEPLOY" || data90 === "CANARY" || data90 === "BLUE_GREEN" || data90 === "ETC")) {
            const err159 = { instancePath: instancePath + "/rollback/strategy", schemaPath: "#/properties/rollback/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema19.properties.rollback.properties.strategy.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
        if (data89.trigger !== void 0) {
          let data91 = data89.trigger;
          if (typeof data91 === "string") {
            if (func2(data91) < 1) {
              const err160 = { instancePath: instancePath + "/rollback/trigger", schemaPath: "#/properties/rollback/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err160];
              } else {
                vErrors.push(err160);
              }
              errors++;
            }
          } else {
            const err161 = { instancePath: instancePath + "/rollback/trigger", schemaPath: "#/properties/rollback/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data89.steps !== void 0) {
          let data92 = data89.steps;
          if (Array.isArray(data92)) {
            if (data92.length < 1) {
              const err162 = { instancePath: instancePath + "/rollback/steps", schemaPath: "#/properties/rollback/properties/steps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            const len28 = data92.length;
            for (let i28 = 0; i28 < len28; i28++) {
              let data93 = data92[i28];
              if (typeof data93 === "string") {
                if (func2(data93) < 1) {
                  const err163 = { instancePath: instancePath + "/rollback/steps/" + i28, schemaPath: "#/properties/rollback/properties/steps/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              } else {
                const err164 = { instancePath: instancePath + "/rollback/steps/" + i28, schemaPath: "#/properties/rollback/properties/steps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
          } else {
            const err165 = { instancePath: instancePath + "/rollback/steps", schemaPath: "#/properties/rollback/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.monitoring !== void 0) {
      let data94 = data.monitoring;
      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
        for (const key12 in data94) {
          if (!(key12 === "hours" || key12 === "signals" || key12 === "dashboards")) {
            const err167 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
        }
        if (data94.hours !== void 0) {
          let data95 = data94.hours;
          if (typeof data95 == "number" && isFinite(data95)) {
            if (data95 > 168 || isNaN(data95)) {
              const err168 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 168 }, message: "must be <= 168" };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
            if (data95 < 0 || isNaN(data95)) {
              const err169 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err169];
              } else {
                vErrors.push(err169);
              }
              errors++;
            }
          } else {
            const err170 = { instancePath: instancePath + "/monitoring/hours", schemaPath: "#/properties/monitoring/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err170];
            } else {
              vErrors.push(err170);
            }
            errors++;
          }
        }
        if (data94.signals !== void 0) {
          let data96 = data94.signals;
          if (Array.isArray(data96)) {
            const len29 = data96.length;
            for (let i29 = 0; i29 < len29; i29++) {
              let data97 = data96[i29];
              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                for (const prop0 of schema19.properties.monitoring.properties.signals.items.required) {
                  if (data97[prop0] === void 0) {
                    const err171 = { instancePath: instancePath + "/monitoring/signals/" + i29, schemaPath: "#/properties/monitoring/properties/signals/items/required", keyword: "required", params: { missingProperty: prop0 }, message: "must have required property '" + prop0 + "'" };
                    if (vErrors === null) {
                      vErrors = [err171];
                    } else {
                      vErrors.push(err171);
                    }
                    errors++;
                  }
                }
                for (const key13 in data97) {
                  if (!(key13 === "signal" || key13 === "threshold" || key13 === "minutes")) {
                    const err172 = { instancePath: instancePath + "/monitoring/signals/" + i29, schemaPath: "#/properties/monitoring/properties/signals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                if (data97.signal !== void 0) {
                  let data98 = data97.signal;
                  if (typeof data98 === "string") {
                    if (func2(data98) < 1) {
                      const err173 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/signal", schemaPath: "#/properties/monitoring/properties/signals/items/properties/signal/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err173];
                      } else {
                        vErrors.push(err173);
                      }
                      errors++;
                    }
                  } else {
                    const err174 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/signal", schemaPath: "#/properties/monitoring/properties/signals/items/properties/signal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err174];
                    } else {
                      vErrors.push(err174);
                    }
                    errors++;
                  }
                }
                if (data97.threshold !== void 0) {
                  let data99 = data97.threshold;
                  if (typeof data99 === "string") {
                    if (func2(data99) < 1) {
                      const err175 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/threshold", schemaPath: "#/properties/monitoring/properties/signals/items/properties/threshold/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  } else {
                    const err176 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/threshold", schemaPath: "#/properties/monitoring/properties/signals/items/properties/threshold/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data97.minutes !== void 0) {
                  let data100 = data97.minutes;
                  if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                    const err177 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/minutes", schemaPath: "#/properties/monitoring/properties/signals/items/properties/minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err177];
                    } else {
                      vErrors.push(err177);
                    }
                    errors++;
                  }
                  if (typeof data100 == "number" && isFinite(data100)) {
                    if (data100 < 1 || isNaN(data100)) {
                      const err178 = { instancePath: instancePath + "/monitoring/signals/" + i29 + "/minutes", schemaPath: "#/properties/monitoring/properties/signals/items/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err178];
                      } else {
                        vErrors.push(err178);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err179 = { instancePath: instancePath + "/monitoring/signals/" + i29, schemaPath: "#/properties/monitoring/properties/signals/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
          } else {
            const err180 = { instancePath: instancePath + "/monitoring/signals", schemaPath: "#/properties/monitoring/properties/signals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err180];
            } else {
              vErrors.push(err180);
            }
            errors++;
          }
        }
        if (data94.dashboards !== void 0) {
          let data101 = data94.dashboards;
          if (Array.isArray(data101)) {
            const len30 = data101.length;
            for (let i30 = 0; i30 < len30; i30++) {
              let data102 = data101[i30];
              if (typeof data102 === "string") {
                if (func2(data102) < 1) {
                  const err181 = { instancePath: instancePath + "/monitoring/dashboards/" + i30, schemaPath: "#/properties/monitoring/properties/dashboards/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              } else {
                const err182 = { instancePath: instancePath + "/monitoring/dashboards/" + i30, schemaPath: "#/properties/monitoring/properties/dashboards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
          } else {
            const err183 = { instancePath: instancePath + "/monitoring/dashboards", schemaPath: "#/properties/monitoring/properties/dashboards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err183];
            } else {
              vErrors.push(err183);
            }
            errors++;
          }
        }
      } else {
        const err184 = { instancePath: instancePath + "/monitoring", schemaPath: "#/properties/monitoring/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err184];
        } else {
          vErrors.push(err184);
        }
        errors++;
      }
    }
    if (data.operators !== void 0) {
      let data103 = data.operators;
      if (Array.isArray(data103)) {
        if (data103.length < 1) {
          const err185 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err185];
          } else {
            vErrors.push(err185);
          }
          errors++;
        }
        const len31 = data103.length;
        for (let i31 = 0; i31 < len31; i31++) {
          let data104 = data103[i31];
          if (typeof data104 === "string") {
            if (func2(data104) < 1) {
              const err186 = { instancePath: instancePath + "/operators/" + i31, schemaPath: "#/properties/operators/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
          } else {
            const err187 = { instancePath: instancePath + "/operators/" + i31, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
      } else {
        const err188 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err188];
        } else {
          vErrors.push(err188);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data105 = data.window;
      if (typeof data105 === "string") {
        if (func2(data105) < 1) {
          const err189 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err189];
          } else {
            vErrors.push(err189);
          }
          errors++;
        }
      } else {
        const err190 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err190];
        } else {
          vErrors.push(err190);
        }
        errors++;
      }
    }
    if (data.calendar !== void 0) {
      let data106 = data.calendar;
      if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
        for (const key14 in data106) {
          if (!(key14 === "country" || key14 === "region" || key14 === "add" || key14 === "remove" || key14 === "freezes" || key14 === "sources" || key14 === "work" || key14 === "horizon-days")) {
            const err191 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
        }
        if (data106.country !== void 0) {
          let data107 = data106.country;
          if (typeof data107 === "string") {
            if (func2(data107) < 1) {
              const err192 = { instancePath: instancePath + "/calendar/country", schemaPath: "#/properties/calendar/properties/country/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err192];
              } else {
                vErrors.push(err192);
              }
              errors++;
            }
          } else {
            const err193 = { instancePath: instancePath + "/calendar/country", schemaPath: "#/properties/calendar/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data106.region !== void 0) {
          let data108 = data106.region;
          if (typeof data108 === "string") {
            if (func2(data108) < 1) {
              const err194 = { instancePath: instancePath + "/calendar/region", schemaPath: "#/properties/calendar/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err194];
              } else {
                vErrors.push(err194);
              }
              errors++;
            }
          } else {
            const err195 = { instancePath: instancePath + "/calendar/region", schemaPath: "#/properties/calendar/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data106.add !== void 0) {
          let data109 = data106.add;
          if (Array.isArray(data109)) {
            const len32 = data109.length;
            for (let i32 = 0; i32 < len32; i32++) {
              let data110 = data109[i32];
              if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                for (const prop1 of schema19.properties.calendar.properties.add.items.required) {
                  if (data110[prop1] === void 0) {
                    const err196 = { instancePath: instancePath + "/calendar/add/" + i32, schemaPath: "#/properties/calendar/properties/add/items/required", keyword: "required", params: { missingProperty: prop1 }, message: "must have required property '" + prop1 + "'" };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                for (const key15 in data110) {
                  if (!(key15 === "date" || key15 === "name")) {
                    const err197 = { instancePath: instancePath + "/calendar/add/" + i32, schemaPath: "#/properties/calendar/properties/add/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
                if (data110.date !== void 0) {
                  let data111 = data110.date;
                  if (typeof data111 === "string") {
                    if (!formats0.validate(data111)) {
                      const err198 = { instancePath: instancePath + "/calendar/add/" + i32 + "/date", schemaPath: "#/properties/calendar/properties/add/items/properties/date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  } else {
                    const err199 = { instancePath: instancePath + "/calendar/add/" + i32 + "/date", schemaPath: "#/properties/calendar/properties/add/items/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data110.name !== void 0) {
                  let data112 = data110.name;
                  if (typeof data112 === "string") {
                    if (func2(data112) < 1) {
                      const err200 = { instancePath: instancePath + "/calendar/add/" + i32 + "/name", schemaPath: "#/properties/calendar/properties/add/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err200];
                      } else {
                        vErrors.push(err200);
                      }
                      errors++;
                    }
                  } else {
                    const err201 = { instancePath: instancePath + "/calendar/add/" + i32 + "/name", schemaPath: "#/properties/calendar/properties/add/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err201];
                    } else {
                      vErrors.push(err201);
                    }
                    errors++;
                  }
                }
              } else {
                const err202 = { instancePath: instancePath + "/calendar/add/" + i32, schemaPath: "#/properties/calendar/properties/add/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            }
          } else {
            const err203 = { instancePath: instancePath + "/calendar/add", schemaPath: "#/properties/calendar/properties/add/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
        if (data106.remove !== void 0) {
          let data113 = data106.remove;
          if (Array.isArray(data113)) {
            const len33 = data113.length;
            for (let i33 = 0; i33 < len33; i33++) {
              let data114 = data113[i33];
              if (typeof data114 === "string") {
                if (!formats0.validate(data114)) {
                  const err204 = { instancePath: instancePath + "/calendar/remove/" + i33, schemaPath: "#/properties/calendar/properties/remove/items/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              } else {
                const err205 = { instancePath: instancePath + "/calendar/remove/" + i33, schemaPath: "#/properties/calendar/properties/remove/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
          } else {
            const err206 = { instancePath: instancePath + "/calendar/remove", schemaPath: "#/properties/calendar/properties/remove/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
        if (data106.freezes !== void 0) {
          let data115 = data106.freezes;
          if (Array.isArray(data115)) {
            const len34 = data115.length;
            for (let i34 = 0; i34 < len34; i34++) {
              let data116 = data115[i34];
              if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
                for (const prop2 of schema19.properties.calendar.properties.freezes.items.required) {
                  if (data116[prop2] === void 0) {
                    const err207 = { instancePath: instancePath + "/calendar/freezes/" + i34, schemaPath: "#/properties/calendar/properties/freezes/items/required", keyword: "required", params: { missingProperty: prop2 }, message: "must have required property '" + prop2 + "'" };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                }
                for (const key16 in data116) {
                  if (!(key16 === "name" || key16 === "from" || key16 === "to" || key16 === "environments" || key16 === "owner" || key16 === "allow")) {
                    const err208 = { instancePath: instancePath + "/calendar/freezes/" + i34, schemaPath: "#/properties/calendar/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
                if (data116.name !== void 0) {
                  let data117 = data116.name;
                  if (typeof data117 === "string") {
                    if (func2(data117) < 1) {
                      const err209 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/name", schemaPath: "#/properties/calendar/properties/freezes/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/name", schemaPath: "#/properties/calendar/properties/freezes/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                }
                if (data116.from !== void 0) {
                  let data118 = data116.from;
                  if (typeof data118 === "string") {
                    if (func2(data118) < 10) {
                      const err211 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/from", schemaPath: "#/properties/calendar/properties/freezes/items/properties/from/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                  } else {
                    const err212 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/from", schemaPath: "#/properties/calendar/properties/freezes/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                }
                if (data116.to !== void 0) {
                  let data119 = data116.to;
                  if (typeof data119 === "string") {
                    if (func2(data119) < 10) {
                      const err213 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/to", schemaPath: "#/properties/calendar/properties/freezes/items/properties/to/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                      if (vErrors === null) {
                        vErrors = [err213];
                      } else {
                        vErrors.push(err213);
                      }
                      errors++;
                    }
                  } else {
                    const err214 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/to", schemaPath: "#/properties/calendar/properties/freezes/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
                if (data116.environments !== void 0) {
                  let data120 = data116.environments;
                  if (Array.isArray(data120)) {
                    if (data120.length < 1) {
                      const err215 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/environments", schemaPath: "#/properties/calendar/properties/freezes/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                    const len35 = data120.length;
                    for (let i35 = 0; i35 < len35; i35++) {
                      let data121 = data120[i35];
                      if (typeof data121 === "string") {
                        if (func2(data121) < 1) {
                          const err216 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/environments/" + i35, schemaPath: "#/properties/calendar/properties/freezes/items/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err216];
                          } else {
                            vErrors.push(err216);
                          }
                          errors++;
                        }
                      } else {
                        const err217 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/environments/" + i35, schemaPath: "#/properties/calendar/properties/freezes/items/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err217];
                        } else {
                          vErrors.push(err217);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err218 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/environments", schemaPath: "#/properties/calendar/properties/freezes/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
                if (data116.owner !== void 0) {
                  let data122 = data116.owner;
                  if (typeof data122 === "string") {
                    if (func2(data122) < 1) {
                      const err219 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/owner", schemaPath: "#/properties/calendar/properties/freezes/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err219];
                      } else {
                        vErrors.push(err219);
                      }
                      errors++;
                    }
                  } else {
                    const err220 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/owner", schemaPath: "#/properties/calendar/properties/freezes/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                }
                if (data116.allow !== void 0) {
                  let data123 = data116.allow;
                  if (Array.isArray(data123)) {
                    const len36 = data123.length;
                    for (let i36 = 0; i36 < len36; i36++) {
                      let data124 = data123[i36];
                      if (!(data124 === "database-migration" || data124 === "api-contract" || data124 === "infrastructure" || data124 === "kubernetes" || data124 === "ci" || data124 === "dependency" || data124 === "configuration" || data124 === "security" || data124 === "certificate" || data124 === "payment")) {
                        const err221 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/allow/" + i36, schemaPath: "#/properties/calendar/properties/freezes/items/properties/allow/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.calendar.properties.freezes.items.properties.allow.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err221];
                        } else {
                          vErrors.push(err221);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err222 = { instancePath: instancePath + "/calendar/freezes/" + i34 + "/allow", schemaPath: "#/properties/calendar/properties/freezes/items/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err222];
                    } else {
                      vErrors.push(err222);
                    }
                    errors++;
                  }
                }
              } else {
                const err223 = { instancePath: instancePath + "/calendar/freezes/" + i34, schemaPath: "#/properties/calendar/properties/freezes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err223];
                } else {
                  vErrors.push(err223);
                }
                errors++;
              }
            }
          } else {
            const err224 = { instancePath: instancePath + "/calendar/freezes", schemaPath: "#/properties/calendar/properties/freezes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        if (data106.sources !== void 0) {
          let data125 = data106.sources;
          if (Array.isArray(data125)) {
            if (data125.length < 1) {
              const err225 = { instancePath: instancePath + "/calendar/sources", schemaPath: "#/properties/calendar/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
            const len37 = data125.length;
            for (let i37 = 0; i37 < len37; i37++) {
              let data126 = data125[i37];
              const _errs263 = errors;
              let valid93 = false;
              let passing0 = null;
              const _errs264 = errors;
              if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                if (data126.file === void 0) {
                  const err226 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/oneOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs264 === errors;
              if (_valid0) {
                valid93 = true;
                passing0 = 0;
              }
              const _errs265 = errors;
              if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                if (data126.url === void 0) {
                  const err227 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/oneOf/1/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs265 === errors;
              if (_valid0 && valid93) {
                valid93 = false;
                passing0 = [passing0, 1];
              } else {
                if (_valid0) {
                  valid93 = true;
                  passing0 = 1;
                }
                const _errs266 = errors;
                if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                  if (data126["url-variable"] === void 0) {
                    const err228 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/oneOf/2/required", keyword: "required", params: { missingProperty: "url-variable" }, message: "must have required property 'url-variable'" };
                    if (vErrors === null) {
                      vErrors = [err228];
                    } else {
                      vErrors.push(err228);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs266 === errors;
                if (_valid0 && valid93) {
                  valid93 = false;
                  passing0 = [passing0, 2];
                } else {
                  if (_valid0) {
                    valid93 = true;
                    passing0 = 2;
                  }
                }
              }
              if (!valid93) {
                const err229 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err229];
                } else {
                  vErrors.push(err229);
                }
                errors++;
              } else {
                errors = _errs263;
                if (vErrors !== null) {
                  if (_errs263) {
                    vErrors.length = _errs263;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                if (data126.name === void 0) {
                  const err230 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err230];
                  } else {
                    vErrors.push(err230);
                  }
                  errors++;
                }
                for (const key17 in data126) {
                  if (!func1.call(schema19.properties.calendar.properties.sources.items.properties, key17)) {
                    const err231 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err231];
                    } else {
                      vErrors.push(err231);
                    }
                    errors++;
                  }
                }
                if (data126.name !== void 0) {
                  let data127 = data126.name;
                  if (typeof data127 === "string") {
                    if (func2(data127) < 1) {
                      const err232 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/name", schemaPath: "#/properties/calendar/properties/sources/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err232];
                      } else {
                        vErrors.push(err232);
                      }
                      errors++;
                    }
                  } else {
                    const err233 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/name", schemaPath: "#/properties/calendar/properties/sources/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
                if (data126.file !== void 0) {
                  let data128 = data126.file;
                  if (typeof data128 === "string") {
                    if (func2(data128) < 1) {
                      const err234 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/file", schemaPath: "#/properties/calendar/properties/sources/items/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err234];
                      } else {
                        vErrors.push(err234);
                      }
                      errors++;
                    }
                  } else {
                    const err235 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/file", schemaPath: "#/properties/calendar/properties/sources/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
                if (data126.url !== void 0) {
                  let data129 = data126.url;
                  if (typeof data129 === "string") {
                    if (func2(data129) < 1) {
                      const err236 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url", schemaPath: "#/properties/calendar/properties/sources/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data129)) {
                      const err237 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url", schemaPath: "#/properties/calendar/properties/sources/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^(https?|webcal)://" }, message: 'must match pattern "^(https?|webcal)://"' };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                  } else {
                    const err238 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url", schemaPath: "#/properties/calendar/properties/sources/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                }
                if (data126["url-variable"] !== void 0) {
                  let data130 = data126["url-variable"];
                  if (typeof data130 === "string") {
                    if (func2(data130) < 1) {
                      const err239 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url-variable", schemaPath: "#/properties/calendar/properties/sources/items/properties/url-variable/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                    if (!pattern7.test(data130)) {
                      const err240 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url-variable", schemaPath: "#/properties/calendar/properties/sources/items/properties/url-variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                      if (vErrors === null) {
                        vErrors = [err240];
                      } else {
                        vErrors.push(err240);
                      }
                      errors++;
                    }
                  } else {
                    const err241 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/url-variable", schemaPath: "#/properties/calendar/properties/sources/items/properties/url-variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data126.owner !== void 0) {
                  let data131 = data126.owner;
                  if (typeof data131 === "string") {
                    if (func2(data131) < 1) {
                      const err242 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/owner", schemaPath: "#/properties/calendar/properties/sources/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err242];
                      } else {
                        vErrors.push(err242);
                      }
                      errors++;
                    }
                  } else {
                    const err243 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/owner", schemaPath: "#/properties/calendar/properties/sources/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err243];
                    } else {
                      vErrors.push(err243);
                    }
                    errors++;
                  }
                }
                if (data126.kind !== void 0) {
                  let data132 = data126.kind;
                  if (!(data132 === "release" || data132 === "work")) {
                    const err244 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/kind", schemaPath: "#/properties/calendar/properties/sources/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.calendar.properties.sources.items.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors++;
                  }
                }
                if (data126["company-wide"] !== void 0) {
                  if (typeof data126["company-wide"] !== "boolean") {
                    const err245 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/company-wide", schemaPath: "#/properties/calendar/properties/sources/items/properties/company-wide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                }
                if (data126.services !== void 0) {
                  let data134 = data126.services;
                  if (Array.isArray(data134)) {
                    if (data134.length < 1) {
                      const err246 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/services", schemaPath: "#/properties/calendar/properties/sources/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    const len38 = data134.length;
                    for (let i38 = 0; i38 < len38; i38++) {
                      let data135 = data134[i38];
                      if (typeof data135 === "string") {
                        if (func2(data135) < 1) {
                          const err247 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/services/" + i38, schemaPath: "#/properties/calendar/properties/sources/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err247];
                          } else {
                            vErrors.push(err247);
                          }
                          errors++;
                        }
                      } else {
                        const err248 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/services/" + i38, schemaPath: "#/properties/calendar/properties/sources/items/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err249 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/services", schemaPath: "#/properties/calendar/properties/sources/items/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err249];
                    } else {
                      vErrors.push(err249);
                    }
                    errors++;
                  }
                }
                if (data126.platforms !== void 0) {
                  let data136 = data126.platforms;
                  if (Array.isArray(data136)) {
                    if (data136.length < 1) {
                      const err250 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/platforms", schemaPath: "#/properties/calendar/properties/sources/items/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                    const len39 = data136.length;
                    for (let i39 = 0; i39 < len39; i39++) {
                      let data137 = data136[i39];
                      if (typeof data137 === "string") {
                        if (func2(data137) < 1) {
                          const err251 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/platforms/" + i39, schemaPath: "#/properties/calendar/properties/sources/items/properties/platforms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err251];
                          } else {
                            vErrors.push(err251);
                          }
                          errors++;
                        }
                      } else {
                        const err252 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/platforms/" + i39, schemaPath: "#/properties/calendar/properties/sources/items/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err253 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/platforms", schemaPath: "#/properties/calendar/properties/sources/items/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                }
                if (data126.environments !== void 0) {
                  let data138 = data126.environments;
                  if (Array.isArray(data138)) {
                    if (data138.length < 1) {
                      const err254 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/environments", schemaPath: "#/properties/calendar/properties/sources/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                    const len40 = data138.length;
                    for (let i40 = 0; i40 < len40; i40++) {
                      let data139 = data138[i40];
                      if (typeof data139 === "string") {
                        if (func2(data139) < 1) {
                          const err255 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/environments/" + i40, schemaPath: "#/properties/calendar/properties/sources/items/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err255];
                          } else {
                            vErrors.push(err255);
                          }
                          errors++;
                        }
                      } else {
                        const err256 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/environments/" + i40, schemaPath: "#/properties/calendar/properties/sources/items/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err256];
                        } else {
                          vErrors.push(err256);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err257 = { instancePath: instancePath + "/calendar/sources/" + i37 + "/environments", schemaPath: "#/properties/calendar/properties/sources/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
              } else {
                const err258 = { instancePath: instancePath + "/calendar/sources/" + i37, schemaPath: "#/properties/calendar/properties/sources/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
          } else {
            const err259 = { instancePath: instancePath + "/calendar/sources", schemaPath: "#/properties/calendar/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data106.work !== void 0) {
          let data140 = data106.work;
          if (Array.isArray(data140)) {
            if (data140.length < 1) {
              const err260 = { instancePath: instancePath + "/calendar/work", schemaPath: "#/properties/calendar/properties/work/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            const len41 = data140.length;
            for (let i41 = 0; i41 < len41; i41++) {
              let data141 = data140[i41];
              if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                for (const prop3 of schema19.properties.calendar.properties.work.items.required) {
                  if (data141[prop3] === void 0) {
                    const err261 = { instancePath: instancePath + "/calendar/work/" + i41, schemaPath: "#/properties/calendar/properties/work/items/required", keyword: "required", params: { missingProperty: prop3 }, message: "must have required property '" + prop3 + "'" };
                    if (vErrors === null) {
                      vErrors = [err261];
                    } else {
                      vErrors.push(err261);
                    }
                    errors++;
                  }
                }
                for (const key18 in data141) {
                  if (!func1.call(schema19.properties.calendar.properties.work.items.properties, key18)) {
                    const err262 = { instancePath: instancePath + "/calendar/work/" + i41, schemaPath: "#/properties/calendar/properties/work/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
                if (data141.title !== void 0) {
                  let data142 = data141.title;
                  if (typeof data142 === "string") {
                    if (func2(data142) < 1) {
                      const err263 = { instancePath: instancePath + "/calendar/work/" + i41 + "/title", schemaPath: "#/properties/calendar/properties/work/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                  } else {
                    const err264 = { instancePath: instancePath + "/calendar/work/" + i41 + "/title", schemaPath: "#/properties/calendar/properties/work/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                }
                if (data141.from !== void 0) {
                  let data143 = data141.from;
                  if (typeof data143 === "string") {
                    if (func2(data143) < 10) {
                      const err265 = { instancePath: instancePath + "/calendar/work/" + i41 + "/from", schemaPath: "#/properties/calendar/properties/work/items/properties/from/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                  } else {
                    const err266 = { instancePath: instancePath + "/calendar/work/" + i41 + "/from", schemaPath: "#/properties/calendar/properties/work/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
                if (data141.to !== void 0) {
                  let data144 = data141.to;
                  if (typeof data144 === "string") {
                    if (func2(data144) < 10) {
                      const err267 = { instancePath: instancePath + "/calendar/work/" + i41 + "/to", schemaPath: "#/properties/calendar/properties/work/items/properties/to/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                      if (vErrors === null) {
                        vErrors = [err267];
                      } else {
                        vErrors.push(err267);
                      }
                      errors++;
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/calendar/work/" + i41 + "/to", schemaPath: "#/properties/calendar/properties/work/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
                if (data141.owner !== void 0) {
                  let data145 = data141.owner;
                  if (typeof data145 === "string") {
                    if (func2(data145) < 1) {
                      const err269 = { instancePath: instancePath + "/calendar/work/" + i41 + "/owner", schemaPath: "#/properties/calendar/properties/work/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err269];
                      } else {
                        vErrors.push(err269);
                      }
                      errors++;
                    }
                  } else {
                    const err270 = { instancePath: instancePath + "/calendar/work/" + i41 + "/owner", schemaPath: "#/properties/calendar/properties/work/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err270];
                    } else {
                      vErrors.push(err270);
                    }
                    errors++;
                  }
                }
                if (data141.url !== void 0) {
                  let data146 = data141.url;
                  if (typeof data146 === "string") {
                    if (func2(data146) < 1) {
                      const err271 = { instancePath: instancePath + "/calendar/work/" + i41 + "/url", schemaPath: "#/properties/calendar/properties/work/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err271];
                      } else {
                        vErrors.push(err271);
                      }
                      errors++;
                    }
                    if (!pattern8.test(data146)) {
                      const err272 = { instancePath: instancePath + "/calendar/work/" + i41 + "/url", schemaPath: "#/properties/calendar/properties/work/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
                      if (vErrors === null) {
                        vErrors = [err272];
                      } else {
                        vErrors.push(err272);
                      }
                      errors++;
                    }
                  } else {
                    const err273 = { instancePath: instancePath + "/calendar/work/" + i41 + "/url", schemaPath: "#/properties/calendar/properties/work/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                }
                if (data141["company-wide"] !== void 0) {
                  if (typeof data141["company-wide"] !== "boolean") {
                    const err274 = { instancePath: instancePath + "/calendar/work/" + i41 + "/company-wide", schemaPath: "#/properties/calendar/properties/work/items/properties/company-wide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
                if (data141.services !== void 0) {
                  let data148 = data141.services;
                  if (Array.isArray(data148)) {
                    if (data148.length < 1) {
                      const err275 = { instancePath: instancePath + "/calendar/work/" + i41 + "/services", schemaPath: "#/properties/calendar/properties/work/items/properties/services/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                    const len42 = data148.length;
                    for (let i42 = 0; i42 < len42; i42++) {
                      let data149 = data148[i42];
                      if (typeof data149 === "string") {
                        if (func2(data149) < 1) {
                          const err276 = { instancePath: instancePath + "/calendar/work/" + i41 + "/services/" + i42, schemaPath: "#/properties/calendar/properties/work/items/properties/services/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err276];
                          } else {
                            vErrors.push(err276);
                          }
                          errors++;
                        }
                      } else {
                        const err277 = { instancePath: instancePath + "/calendar/work/" + i41 + "/services/" + i42, schemaPath: "#/properties/calendar/properties/work/items/properties/services/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err277];
                        } else {
                          vErrors.push(err277);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err278 = { instancePath: instancePath + "/calendar/work/" + i41 + "/services", schemaPath: "#/properties/calendar/properties/work/items/properties/services/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
                if (data141.platforms !== void 0) {
                  let data150 = data141.platforms;
                  if (Array.isArray(data150)) {
                    if (data150.length < 1) {
                      const err279 = { instancePath: instancePath + "/calendar/work/" + i41 + "/platforms", schemaPath: "#/properties/calendar/properties/work/items/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err279];
                      } else {
                        vErrors.push(err279);
                      }
                      errors++;
                    }
                    const len43 = data150.length;
                    for (let i43 = 0; i43 < len43; i43++) {
                      let data151 = data150[i43];
                      if (typeof data151 === "string") {
                        if (func2(data151) < 1) {
                          const err280 = { instancePath: instancePath + "/calendar/work/" + i41 + "/platforms/" + i43, schemaPath: "#/properties/calendar/properties/work/items/properties/platforms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err280];
                          } else {
                            vErrors.push(err280);
                          }
                          errors++;
                        }
                      } else {
                        const err281 = { instancePath: instancePath + "/calendar/work/" + i41 + "/platforms/" + i43, schemaPath: "#/properties/calendar/properties/work/items/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err281];
                        } else {
                          vErrors.push(err281);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err282 = { instancePath: instancePath + "/calendar/work/" + i41 + "/platforms", schemaPath: "#/properties/calendar/properties/work/items/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err282];
                    } else {
                      vErrors.push(err282);
                    }
                    errors++;
                  }
                }
                if (data141.environments !== void 0) {
                  let data152 = data141.environments;
                  if (Array.isArray(data152)) {
                    if (data152.length < 1) {
                      const err283 = { instancePath: instancePath + "/calendar/work/" + i41 + "/environments", schemaPath: "#/properties/calendar/properties/work/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err283];
                      } else {
                        vErrors.push(err283);
                      }
                      errors++;
                    }
                    const len44 = data152.length;
                    for (let i44 = 0; i44 < len44; i44++) {
                      let data153 = data152[i44];
                      if (typeof data153 === "string") {
                        if (func2(data153) < 1) {
                          const err284 = { instancePath: instancePath + "/calendar/work/" + i41 + "/environments/" + i44, schemaPath: "#/properties/calendar/properties/work/items/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err284];
                          } else {
                            vErrors.push(err284);
                          }
                          errors++;
                        }
                      } else {
                        const err285 = { instancePath: instancePath + "/calendar/work/" + i41 + "/environments/" + i44, schemaPath: "#/properties/calendar/properties/work/items/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err285];
                        } else {
                          vErrors.push(err285);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err286 = { instancePath: instancePath + "/calendar/work/" + i41 + "/environments", schemaPath: "#/properties/calendar/properties/work/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err286];
                    } else {
                      vErrors.push(err286);
                    }
                    errors++;
                  }
                }
              } else {
                const err287 = { instancePath: instancePath + "/calendar/work/" + i41, schemaPath: "#/properties/calendar/properties/work/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err287];
                } else {
                  vErrors.push(err287);
                }
                errors++;
              }
            }
          } else {
            const err288 = { instancePath: instancePath + "/calendar/work", schemaPath: "#/properties/calendar/properties/work/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err288];
            } else {
              vErrors.push(err288);
            }
            errors++;
          }
        }
        if (data106["horizon-days"] !== void 0) {
          let data154 = data106["horizon-days"];
          if (!(typeof data154 == "number" && (!(data154 % 1) && !isNaN(data154)) && isFinite(data154))) {
            const err289 = { instancePath: instancePath + "/calendar/horizon-days", schemaPath: "#/properties/calendar/properties/horizon-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
          if (typeof data154 == "number" && isFinite(data154)) {
            if (data154 > 90 || isNaN(data154)) {
              const err290 = { instancePath: instancePath + "/calendar/horizon-days", schemaPath: "#/properties/calendar/properties/horizon-days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
              if (vErrors === null) {
                vErrors = [err290];
              } else {
                vErrors.push(err290);
              }
              errors++;
            }
            if (data154 < 1 || isNaN(data154)) {
              const err291 = { instancePath: instancePath + "/calendar/horizon-days", schemaPath: "#/properties/calendar/properties/horizon-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
          }
        }
      } else {
        const err292 = { instancePath: instancePath + "/calendar", schemaPath: "#/properties/calendar/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err292];
        } else {
          vErrors.push(err292);
        }
        errors++;
      }
    }
    if (data.standard !== void 0) {
      let data155 = data.standard;
      if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
        for (const key19 in data155) {
          if (!(key19 === "on-unknown" || key19 === "rules" || key19 === "overrides" || key19 === "custom")) {
            const err293 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err293];
            } else {
              vErrors.push(err293);
            }
            errors++;
          }
        }
        if (data155["on-unknown"] !== void 0) {
          let data156 = data155["on-unknown"];
          if (!(data156 === "block" || data156 === "warn")) {
            const err294 = { instancePath: instancePath + "/standard/on-unknown", schemaPath: "#/properties/standard/properties/on-unknown/enum", keyword: "enum", params: { allowedValues: schema19.properties.standard.properties["on-unknown"].enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
        if (data155.rules !== void 0) {
          if (!validate53(data155.rules, { instancePath: instancePath + "/standard/rules", parentData: data155, parentDataProperty: "rules", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data155.overrides !== void 0) {
          let data158 = data155.overrides;
          if (Array.isArray(data158)) {
            const len45 = data158.length;
            for (let i45 = 0; i45 < len45; i45++) {
              let data159 = data158[i45];
              if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                if (Object.keys(data159).length < 2) {
                  const err295 = { instancePath: instancePath + "/standard/overrides/" + i45, schemaPath: "#/properties/standard/properties/overrides/items/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
                if (data159.rules === void 0) {
                  const err296 = { instancePath: instancePath + "/standard/overrides/" + i45, schemaPath: "#/properties/standard/properties/overrides/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
                  if (vErrors === null) {
                    vErrors = [err296];
                  } else {
                    vErrors.push(err296);
                  }
                  errors++;
                }
                for (const key20 in data159) {
                  if (!(key20 === "environments" || key20 === "paths" || key20 === "work-types" || key20 === "rules")) {
                    const err297 = { instancePath: instancePath + "/standard/overrides/" + i45, schemaPath: "#/properties/standard/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err297];
                    } else {
                      vErrors.push(err297);
                    }
                    errors++;
                  }
                }
                if (data159.environments !== void 0) {
                  let data160 = data159.environments;
                  if (Array.isArray(data160)) {
                    if (data160.length < 1) {
                      const err298 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/environments", schemaPath: "#/properties/standard/properties/overrides/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err298];
                      } else {
                        vErrors.push(err298);
                      }
                      errors++;
                    }
                    const len46 = data160.length;
                    for (let i46 = 0; i46 < len46; i46++) {
                      let data161 = data160[i46];
                      if (typeof data161 === "string") {
                        if (func2(data161) < 1) {
                          const err299 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/environments/" + i46, schemaPath: "#/properties/standard/properties/overrides/items/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err299];
                          } else {
                            vErrors.push(err299);
                          }
                          errors++;
                        }
                      } else {
                        const err300 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/environments/" + i46, schemaPath: "#/properties/standard/properties/overrides/items/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err300];
                        } else {
                          vErrors.push(err300);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err301 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/environments", schemaPath: "#/properties/standard/properties/overrides/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err301];
                    } else {
                      vErrors.push(err301);
                    }
                    errors++;
                  }
                }
                if (data159.paths !== void 0) {
                  let data162 = data159.paths;
                  if (Array.isArray(data162)) {
                    if (data162.length < 1) {
                      const err302 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/paths", schemaPath: "#/properties/standard/properties/overrides/items/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err302];
                      } else {
                        vErrors.push(err302);
                      }
                      errors++;
                    }
                    const len47 = data162.length;
                    for (let i47 = 0; i47 < len47; i47++) {
                      let data163 = data162[i47];
                      if (typeof data163 === "string") {
                        if (func2(data163) < 1) {
                          const err303 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/paths/" + i47, schemaPath: "#/properties/standard/properties/overrides/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err303];
                          } else {
                            vErrors.push(err303);
                          }
                          errors++;
                        }
                      } else {
                        const err304 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/paths/" + i47, schemaPath: "#/properties/standard/properties/overrides/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err304];
                        } else {
                          vErrors.push(err304);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err305 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/paths", schemaPath: "#/properties/standard/properties/overrides/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
                if (data159["work-types"] !== void 0) {
                  let data164 = data159["work-types"];
                  if (Array.isArray(data164)) {
                    if (data164.length < 1) {
                      const err306 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/work-types", schemaPath: "#/properties/standard/properties/overrides/items/properties/work-types/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err306];
                      } else {
                        vErrors.push(err306);
                      }
                      errors++;
                    }
                    const len48 = data164.length;
                    for (let i48 = 0; i48 < len48; i48++) {
                      let data165 = data164[i48];
                      if (!(data165 === "database-migration" || data165 === "api-contract" || data165 === "infrastructure" || data165 === "kubernetes" || data165 === "ci" || data165 === "dependency" || data165 === "configuration" || data165 === "security" || data165 === "certificate" || data165 === "payment")) {
                        const err307 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/work-types/" + i48, schemaPath: "#/properties/standard/properties/overrides/items/properties/work-types/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.standard.properties.overrides.items.properties["work-types"].items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err307];
                        } else {
                          vErrors.push(err307);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err308 = { instancePath: instancePath + "/standard/overrides/" + i45 + "/work-types", schemaPath: "#/properties/standard/properties/overrides/items/properties/work-types/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
                if (data159.rules !== void 0) {
                  if (!validate53(data159.rules, { instancePath: instancePath + "/standard/overrides/" + i45 + "/rules", parentData: data159, parentDataProperty: "rules", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
              } else {
                const err309 = { instancePath: instancePath + "/standard/overrides/" + i45, schemaPath: "#/properties/standard/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
          } else {
            const err310 = { instancePath: instancePath + "/standard/overrides", schemaPath: "#/properties/standard/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err310];
            } else {
              vErrors.push(err310);
            }
            errors++;
          }
        }
        if (data155.custom !== void 0) {
          let data167 = data155.custom;
          if (Array.isArray(data167)) {
            const len49 = data167.length;
            for (let i49 = 0; i49 < len49; i49++) {
              let data168 = data167[i49];
              if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                for (const prop4 of schema19.properties.standard.properties.custom.items.required) {
                  if (data168[prop4] === void 0) {
                    const err311 = { instancePath: instancePath + "/standard/custom/" + i49, schemaPath: "#/properties/standard/properties/custom/items/required", keyword: "required", params: { missingProperty: prop4 }, message: "must have required property '" + prop4 + "'" };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
                for (const key21 in data168) {
                  if (!(key21 === "id" || key21 === "title" || key21 === "level" || key21 === "assert" || key21 === "when" || key21 === "message" || key21 === "why" || key21 === "instead")) {
                    const err312 = { instancePath: instancePath + "/standard/custom/" + i49, schemaPath: "#/properties/standard/properties/custom/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err312];
                    } else {
                      vErrors.push(err312);
                    }
                    errors++;
                  }
                }
                if (data168.id !== void 0) {
                  let data169 = data168.id;
                  if (typeof data169 === "string") {
                    if (!pattern11.test(data169)) {
                      const err313 = { instancePath: instancePath + "/standard/custom/" + i49 + "/id", schemaPath: "#/properties/standard/properties/custom/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{1,48}$" }, message: 'must match pattern "^[a-z][a-z0-9-]{1,48}$"' };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  } else {
                    const err314 = { instancePath: instancePath + "/standard/custom/" + i49 + "/id", schemaPath: "#/properties/standard/properties/custom/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
                if (data168.title !== void 0) {
                  let data170 = data168.title;
                  if (typeof data170 === "string") {
                    if (func2(data170) < 1) {
                      const err315 = { instancePath: instancePath + "/standard/custom/" + i49 + "/title", schemaPath: "#/properties/standard/properties/custom/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  } else {
                    const err316 = { instancePath: instancePath + "/standard/custom/" + i49 + "/title", schemaPath: "#/properties/standard/properties/custom/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err316];
                    } else {
                      vErrors.push(err316);
                    }
                    errors++;
                  }
                }
                if (data168.level !== void 0) {
                  let data171 = data168.level;
                  if (!(data171 === "block" || data171 === "warn" || data171 === "off")) {
                    const err317 = { instancePath: instancePath + "/standard/custom/" + i49 + "/level", schemaPath: "#/properties/standard/properties/custom/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema19.properties.standard.properties.custom.items.properties.level.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
                if (data168.assert !== void 0) {
                  let data172 = data168.assert;
                  if (typeof data172 === "string") {
                    if (func2(data172) > 4e3) {
                      const err318 = { instancePath: instancePath + "/standard/custom/" + i49 + "/assert", schemaPath: "#/properties/standard/properties/custom/items/properties/assert/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err318];
                      } else {
                        vErrors.push(err318);
                      }
                      errors++;
                    }
                    if (func2(data172) < 1) {
                      const err319 = { instancePath: instancePath + "/standard/custom/" + i49 + "/assert", schemaPath: "#/properties/standard/properties/custom/items/properties/assert/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err319];
                      } else {
                        vErrors.push(err319);
                      }
                      errors++;
                    }
                  } else {
                    const err320 = { instancePath: instancePath + "/standard/custom/" + i49 + "/assert", schemaPath: "#/properties/standard/properties/custom/items/properties/assert/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err320];
                    } else {
                      vErrors.push(err320);
                    }
                    errors++;
                  }
                }
                if (data168.when !== void 0) {
                  let data173 = data168.when;
                  if (typeof data173 === "string") {
                    if (func2(data173) > 4e3) {
                      const err321 = { instancePath: instancePath + "/standard/custom/" + i49 + "/when", schemaPath: "#/properties/standard/properties/custom/items/properties/when/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                      if (vErrors === null) {
                        vErrors = [err321];
                      } else {
                        vErrors.push(err321);
                      }
                      errors++;
                    }
                    if (func2(data173) < 1) {
                      const err322 = { instancePath: instancePath + "/standard/custom/" + i49 + "/when", schemaPath: "#/properties/standard/properties/custom/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err322];
                      } else {
                        vErrors.push(err322);
                      }
                      errors++;
                    }
                  } else {
                    const err323 = { instancePath: instancePath + "/standard/custom/" + i49 + "/when", schemaPath: "#/properties/standard/properties/custom/items/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
                if (data168.message !== void 0) {
                  let data174 = data168.message;
                  if (typeof data174 === "string") {
                    if (func2(data174) < 1) {
                      const err324 = { instancePath: instancePath + "/standard/custom/" + i49 + "/message", schemaPath: "#/properties/standard/properties/custom/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                  } else {
                    const err325 = { instancePath: instancePath + "/standard/custom/" + i49 + "/message", schemaPath: "#/properties/standard/properties/custom/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err325];
                    } else {
                      vErrors.push(err325);
                    }
                    errors++;
                  }
                }
                if (data168.why !== void 0) {
                  let data175 = data168.why;
                  if (typeof data175 === "string") {
                    if (func2(data175) < 1) {
                      const err326 = { instancePath: instancePath + "/standard/custom/" + i49 + "/why", schemaPath: "#/properties/standard/properties/custom/items/properties/why/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err326];
                      } else {
                        vErrors.push(err326);
                      }
                      errors++;
                    }
                  } else {
                    const err327 = { instancePath: instancePath + "/standard/custom/" + i49 + "/why", schemaPath: "#/properties/standard/properties/custom/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err327];
                    } else {
                      vErrors.push(err327);
                    }
                    errors++;
                  }
                }
                if (data168.instead !== void 0) {
                  let data176 = data168.instead;
                  if (typeof data176 === "string") {
                    if (func2(data176) < 1) {
                      const err328 = { instancePath: instancePath + "/standard/custom/" + i49 + "/instead", schemaPath: "#/properties/standard/properties/custom/items/properties/instead/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err328];
                      } else {
                        vErrors.push(err328);
                      }
                      errors++;
                    }
                  } else {
                    const err329 = { instancePath: instancePath + "/standard/custom/" + i49 + "/instead", schemaPath: "#/properties/standard/properties/custom/items/properties/instead/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err329];
                    } else {
                      vErrors.push(err329);
                    }
                    errors++;
                  }
                }
              } else {
                const err330 = { instancePath: instancePath + "/standard/custom/" + i49, schemaPath: "#/properties/standard/properties/custom/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err330];
                } else {
                  vErrors.push(err330);
                }
                errors++;
              }
            }
          } else {
            const err331 = { instancePath: instancePath + "/standard/custom", schemaPath: "#/properties/standard/properties/custom/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
        }
      } else {
        const err332 = { instancePath: instancePath + "/standard", schemaPath: "#/properties/standard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err332];
        } else {
          vErrors.push(err332);
        }
        errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data177 = data.waivers;
      if (Array.isArray(data177)) {
        const len50 = data177.length;
        for (let i50 = 0; i50 < len50; i50++) {
          let data178 = data177[i50];
          if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
            for (const prop5 of schema19.properties.waivers.items.required) {
              if (data178[prop5] === void 0) {
                const err333 = { instancePath: instancePath + "/waivers/" + i50, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: prop5 }, message: "must have required property '" + prop5 + "'" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
            }
            for (const key22 in data178) {
              if (!(key22 === "rule" || key22 === "owner" || key22 === "approver" || key22 === "reason" || key22 === "expires" || key22 === "environments")) {
                const err334 = { instancePath: instancePath + "/waivers/" + i50, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err334];
                } else {
                  vErrors.push(err334);
                }
                errors++;
              }
            }
            if (data178.rule !== void 0) {
              let data179 = data178.rule;
              if (typeof data179 === "string") {
                if (func2(data179) < 1) {
                  const err335 = { instancePath: instancePath + "/waivers/" + i50 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err335];
                  } else {
                    vErrors.push(err335);
                  }
                  errors++;
                }
              } else {
                const err336 = { instancePath: instancePath + "/waivers/" + i50 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err336];
                } else {
                  vErrors.push(err336);
                }
                errors++;
              }
            }
            if (data178.owner !== void 0) {
              let data180 = data178.owner;
              if (typeof data180 === "string") {
                if (func2(data180) < 1) {
                  const err337 = { instancePath: instancePath + "/waivers/" + i50 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err337];
                  } else {
                    vErrors.push(err337);
                  }
                  errors++;
                }
              } else {
                const err338 = { instancePath: instancePath + "/waivers/" + i50 + "/owner", schemaPath: "#/properties/waivers/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
            }
            if (data178.approver !== void 0) {
              let data181 = data178.approver;
              if (typeof data181 === "string") {
                if (func2(data181) < 1) {
                  const err339 = { instancePath: instancePath + "/waivers/" + i50 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
              } else {
                const err340 = { instancePath: instancePath + "/waivers/" + i50 + "/approver", schemaPath: "#/properties/waivers/items/properties/approver/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
            }
            if (data178.reason !== void 0) {
              let data182 = data178.reason;
              if (typeof data182 === "string") {
                if (func2(data182) < 1) {
                  const err341 = { instancePath: instancePath + "/waivers/" + i50 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err341];
                  } else {
                    vErrors.push(err341);
                  }
                  errors++;
                }
              } else {
                const err342 = { instancePath: instancePath + "/waivers/" + i50 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
            }
            if (data178.expires !== void 0) {
              let data183 = data178.expires;
              if (typeof data183 === "string") {
                if (!formats0.validate(data183)) {
                  const err343 = { instancePath: instancePath + "/waivers/" + i50 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
                  if (vErrors === null) {
                    vErrors = [err343];
                  } else {
                    vErrors.push(err343);
                  }
                  errors++;
                }
              } else {
                const err344 = { instancePath: instancePath + "/waivers/" + i50 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err344];
                } else {
                  vErrors.push(err344);
                }
                errors++;
              }
            }
            if (data178.environments !== void 0) {
              let data184 = data178.environments;
              if (Array.isArray(data184)) {
                if (data184.length < 1) {
                  const err345 = { instancePath: instancePath + "/waivers/" + i50 + "/environments", schemaPath: "#/properties/waivers/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err345];
                  } else {
                    vErrors.push(err345);
                  }
                  errors++;
                }
                const len51 = data184.length;
                for (let i51 = 0; i51 < len51; i51++) {
                  let data185 = data184[i51];
                  if (typeof data185 === "string") {
                    if (func2(data185) < 1) {
                      const err346 = { instancePath: instancePath + "/waivers/" + i50 + "/environments/" + i51, schemaPath: "#/properties/waivers/items/properties/environments/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err346];
                      } else {
                        vErrors.push(err346);
                      }
                      errors++;
                    }
                  } else {
                    const err347 = { instancePath: instancePath + "/waivers/" + i50 + "/environments/" + i51, schemaPath: "#/properties/waivers/items/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                }
              } else {
                const err348 = { instancePath: instancePath + "/waivers/" + i50 + "/environments", schemaPath: "#/properties/waivers/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err348];
                } else {
                  vErrors.push(err348);
                }
                errors++;
              }
            }
          } else {
            const err349 = { instancePath: instancePath + "/waivers/" + i50, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
        }
      } else {
        const err350 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err350];
        } else {
          vErrors.push(err350);
        }
        errors++;
      }
    }
    if (data["waiver-days-max"] !== void 0) {
      let data186 = data["waiver-days-max"];
      if (!(typeof data186 == "number" && (!(data186 % 1) && !isNaN(data186)) && isFinite(data186))) {
        const err351 = { instancePath: instancePath + "/waiver-days-max", schemaPath: "#/properties/waiver-days-max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err351];
        } else {
          vErrors.push(err351);
        }
        errors++;
      }
      if (typeof data186 == "number" && isFinite(data186)) {
        if (data186 > 366 || isNaN(data186)) {
          const err352 = { instancePath: instancePath + "/waiver-days-max", schemaPath: "#/properties/waiver-days-max/maximum", keyword: "maximum", params: { comparison: "<=", limit: 366 }, message: "must be <= 366" };
          if (vErrors === null) {
            vErrors = [err352];
          } else {
            vErrors.push(err352);
          }
          errors++;
        }
        if (data186 < 1 || isNaN(data186)) {
          const err353 = { instancePath: instancePath + "/waiver-days-max", schemaPath: "#/properties/waiver-days-max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err353];
          } else {
            vErrors.push(err353);
          }
          errors++;
        }
      }
    }
    if (data.emergency !== void 0) {
      let data187 = data.emergency;
      if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
        if (data187.approvers === void 0) {
          const err354 = { instancePath: instancePath + "/emergency", schemaPath: "#/properties/emergency/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property 'approvers'" };
          if (vErrors === null) {
            vErrors = [err354];
          } else {
            vErrors.push(err354);
          }
          errors++;
        }
        for (const key23 in data187) {
          if (!(key23 === "approvers" || key23 === "max-per-30-days")) {
            const err355 = { instancePath: instancePath + "/emergency", schemaPath: "#/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err355];
            } else {
              vErrors.push(err355);
            }
            errors++;
          }
        }
        if (data187.approvers !== void 0) {
          let data188 = data187.approvers;
          if (Array.isArray(data188)) {
            if (data188.length < 1) {
              const err356 = { instancePath: instancePath + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err356];
              } else {
                vErrors.push(err356);
              }
              errors++;
            }
            const len52 = data188.length;
            for (let i52 = 0; i52 < len52; i52++) {
              let data189 = data188[i52];
              if (typeof data189 === "string") {
                if (func2(data189) < 1) {
                  const err357 = { instancePath: instancePath + "/emergency/approvers/" + i52, schemaPath: "#/properties/emergency/properties/approvers/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err357];
                  } else {
                    vErrors.push(err357);
                  }
                  errors++;
                }
              } else {
                const err358 = { instancePath: instancePath + "/emergency/approvers/" + i52, schemaPath: "#/properties/emergency/properties/approvers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err358];
                } else {
                  vErrors.push(err358);
                }
                errors++;
              }
            }
          } else {
            const err359 = { instancePath: instancePath + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err359];
            } else {
              vErrors.push(err359);
            }
            errors++;
          }
        }
        if (data187["max-per-30-days"] !== void 0) {
          let data190 = data187["max-per-30-days"];
          if (!(typeof data190 == "number" && (!(data190 % 1) && !isNaN(data190)) && isFinite(data190))) {
            const err360 = { instancePath: instancePath + "/emergency/max-per-30-days", schemaPath: "#/properties/emergency/properties/max-per-30-days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
          if (typeof data190 == "number" && isFinite(data190)) {
            if (data190 < 0 || isNaN(data190)) {
              const err361 = { instancePath: instancePath + "/emergency/max-per-30-days", schemaPath: "#/properties/emergency/properties/max-per-30-days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err361];
              } else {
                vErrors.push(err361);
              }
              errors++;
            }
          }
        }
      } else {
        const err362 = { instancePath: instancePath + "/emergency", schemaPath: "#/properties/emergency/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err362];
        } else {
          vErrors.push(err362);
        }
        errors++;
      }
    }
    if (data.ledger !== void 0) {
      let data191 = data.ledger;
      if (typeof data191 === "string") {
        if (func2(data191) < 1) {
          const err363 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err363];
          } else {
            vErrors.push(err363);
          }
          errors++;
        }
        if (!pattern12.test(data191)) {
          const err364 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/pattern", keyword: "pattern", params: { pattern: "^file:.+" }, message: 'must match pattern "^file:.+"' };
          if (vErrors === null) {
            vErrors = [err364];
          } else {
            vErrors.push(err364);
          }
          errors++;
        }
      } else {
        const err365 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err365];
        } else {
          vErrors.push(err365);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data192 = data["fail-on"];
      if (!(data192 === "block" || data192 === "warn")) {
        const err366 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema19.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err366];
        } else {
          vErrors.push(err366);
        }
        errors++;
      }
    }
    if (data.github !== void 0) {
      let data193 = data.github;
      if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
        for (const key24 in data193) {
          if (!(key24 === "api-url" || key24 === "timeout-seconds" || key24 === "required")) {
            const err367 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err367];
            } else {
              vErrors.push(err367);
            }
            errors++;
          }
        }
        if (data193["api-url"] !== void 0) {
          let data194 = data193["api-url"];
          if (typeof data194 === "string") {
            if (func2(data194) < 1) {
              const err368 = { instancePath: instancePath + "/github/api-url", schemaPath: "#/properties/github/properties/api-url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
            if (!pattern8.test(data194)) {
              const err369 = { instancePath: instancePath + "/github/api-url", schemaPath: "#/properties/github/properties/api-url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
              if (vErrors === null) {
                vErrors = [err369];
              } else {
                vErrors.push(err369);
              }
              errors++;
            }
          } else {
            const err370 = { instancePath: instancePath + "/github/api-url", schemaPath: "#/properties/github/properties/api-url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err370];
            } else {
              vErrors.push(err370);
            }
            errors++;
          }
        }
        if (data193["timeout-seconds"] !== void 0) {
          let data195 = data193["timeout-seconds"];
          if (!(typeof data195 == "number" && (!(data195 % 1) && !isNaN(data195)) && isFinite(data195))) {
            const err371 = { instancePath: instancePath + "/github/timeout-seconds", schemaPath: "#/properties/github/properties/timeout-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
          if (typeof data195 == "number" && isFinite(data195)) {
            if (data195 > 300 || isNaN(data195)) {
              const err372 = { instancePath: instancePath + "/github/timeout-seconds", schemaPath: "#/properties/github/properties/timeout-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
              if (vErrors === null) {
                vErrors = [err372];
              } else {
                vErrors.push(err372);
              }
              errors++;
            }
            if (data195 < 1 || isNaN(data195)) {
              const err373 = { instancePath: instancePath + "/github/timeout-seconds", schemaPath: "#/properties/github/properties/timeout-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err373];
              } else {
                vErrors.push(err373);
              }
              errors++;
            }
          }
        }
        if (data193.required !== void 0) {
          if (typeof data193.required !== "boolean") {
            const err374 = { instancePath: instancePath + "/github/required", schemaPath: "#/properties/github/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err374];
            } else {
              vErrors.push(err374);
            }
            errors++;
          }
        }
      } else {
        const err375 = { instancePath: instancePath + "/github", schemaPath: "#/properties/github/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err375];
        } else {
          vErrors.push(err375);
        }
        errors++;
      }
    }
    if (data.jira !== void 0) {
      let data197 = data.jira;
      if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
        if (data197.url === void 0) {
          const err376 = { instancePath: instancePath + "/jira", schemaPath: "#/properties/jira/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err376];
          } else {
            vErrors.push(err376);
          }
          errors++;
        }
        for (const key25 in data197) {
          if (!(key25 === "url" || key25 === "deployment" || key25 === "auth" || key25 === "acceptance-fields" || key25 === "timeout-seconds" || key25 === "required")) {
            const err377 = { instancePath: instancePath + "/jira", schemaPath: "#/properties/jira/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err377];
            } else {
              vErrors.push(err377);
            }
            errors++;
          }
        }
        if (data197.url !== void 0) {
          let data198 = data197.url;
          if (typeof data198 === "string") {
            if (func2(data198) < 1) {
              const err378 = { instancePath: instancePath + "/jira/url", schemaPath: "#/properties/jira/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err378];
              } else {
                vErrors.push(err378);
              }
              errors++;
            }
            if (!pattern8.test(data198)) {
              const err379 = { instancePath: instancePath + "/jira/url", schemaPath: "#/properties/jira/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
              if (vErrors === null) {
                vErrors = [err379];
              } else {
                vErrors.push(err379);
              }
              errors++;
            }
          } else {
            const err380 = { instancePath: instancePath + "/jira/url", schemaPath: "#/properties/jira/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
        }
        if (data197.deployment !== void 0) {
          let data199 = data197.deployment;
          if (!(data199 === "auto" || data199 === "cloud" || data199 === "data-center")) {
            const err381 = { instancePath: instancePath + "/jira/deployment", schemaPath: "#/properties/jira/properties/deployment/enum", keyword: "enum", params: { allowedValues: schema19.properties.jira.properties.deployment.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
        }
        if (data197.auth !== void 0) {
          let data200 = data197.auth;
          if (!(data200 === "auto" || data200 === "basic" || data200 === "bearer")) {
            const err382 = { instancePath: instancePath + "/jira/auth", schemaPath: "#/properties/jira/properties/auth/enum", keyword: "enum", params: { allowedValues: schema19.properties.jira.properties.auth.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err382];
            } else {
              vErrors.push(err382);
            }
            errors++;
          }
        }
        if (data197["acceptance-fields"] !== void 0) {
          let data201 = data197["acceptance-fields"];
          if (Array.isArray(data201)) {
            if (data201.length < 1) {
              const err383 = { instancePath: instancePath + "/jira/acceptance-fields", schemaPath: "#/properties/jira/properties/acceptance-fields/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err383];
              } else {
                vErrors.push(err383);
              }
              errors++;
            }
            const len53 = data201.length;
            for (let i53 = 0; i53 < len53; i53++) {
              let data202 = data201[i53];
              if (typeof data202 === "string") {
                if (func2(data202) < 1) {
                  const err384 = { instancePath: instancePath + "/jira/acceptance-fields/" + i53, schemaPath: "#/properties/jira/properties/acceptance-fields/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err384];
                  } else {
                    vErrors.push(err384);
                  }
                  errors++;
                }
              } else {
                const err385 = { instancePath: instancePath + "/jira/acceptance-fields/" + i53, schemaPath: "#/properties/jira/properties/acceptance-fields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
          } else {
            const err386 = { instancePath: instancePath + "/jira/acceptance-fields", schemaPath: "#/properties/jira/properties/acceptance-fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err386];
            } else {
              vErrors.push(err386);
            }
            errors++;
          }
        }
        if (data197["timeout-seconds"] !== void 0) {
          let data203 = data197["timeout-seconds"];
          if (!(typeof data203 == "number" && (!(data203 % 1) && !isNaN(data203)) && isFinite(data203))) {
            const err387 = { instancePath: instancePath + "/jira/timeout-seconds", schemaPath: "#/properties/jira/properties/timeout-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err387];
            } else {
              vErrors.push(err387);
            }
            errors++;
          }
          if (typeof data203 == "number" && isFinite(data203)) {
            if (data203 > 300 || isNaN(data203)) {
              const err388 = { instancePath: instancePath + "/jira/timeout-seconds", schemaPath: "#/properties/jira/properties/timeout-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
              if (vErrors === null) {
                vErrors = [err388];
              } else {
                vErrors.push(err388);
              }
              errors++;
            }
            if (data203 < 1 || isNaN(data203)) {
              const err389 = { instancePath: instancePath + "/jira/timeout-seconds", schemaPath: "#/properties/jira/properties/timeout-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
          }
        }
        if (data197.required !== void 0) {
          if (typeof data197.required !== "boolean") {
            const err390 = { instancePath: instancePath + "/jira/required", schemaPath: "#/properties/jira/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err390];
            } else {
              vErrors.push(err390);
            }
            errors++;
          }
        }
      } else {
        const err391 = { instancePath: instancePath + "/jira", schemaPath: "#/properties/jira/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err391];
        } else {
          vErrors.push(err391);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data205 = data.model;
      if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
        for (const key26 in data205) {
          if (!func1.call(schema19.properties.model.properties, key26)) {
            const err392 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err392];
            } else {
              vErrors.push(err392);
            }
            errors++;
          }
        }
        if (data205.provider !== void 0) {
          let data206 = data205.provider;
          if (!(data206 === "none" || data206 === "anthropic" || data206 === "bedrock" || data206 === "vertex")) {
            const err393 = { instancePath: instancePath + "/model/provider", schemaPath: "#/properties/model/properties/provider/enum", keyword: "enum", params: { allowedValues: schema19.properties.model.properties.provider.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err393];
            } else {
              vErrors.push(err393);
            }
            errors++;
          }
        }
        if (data205["base-url"] !== void 0) {
          let data207 = data205["base-url"];
          if (typeof data207 === "string") {
            if (func2(data207) < 1) {
              const err394 = { instancePath: instancePath + "/model/base-url", schemaPath: "#/properties/model/properties/base-url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err394];
              } else {
                vErrors.push(err394);
              }
              errors++;
            }
            if (!pattern8.test(data207)) {
              const err395 = { instancePath: instancePath + "/model/base-url", schemaPath: "#/properties/model/properties/base-url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
              if (vErrors === null) {
                vErrors = [err395];
              } else {
                vErrors.push(err395);
              }
              errors++;
            }
          } else {
            const err396 = { instancePath: instancePath + "/model/base-url", schemaPath: "#/properties/model/properties/base-url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err396];
            } else {
              vErrors.push(err396);
            }
            errors++;
          }
        }
        if (data205.region !== void 0) {
          let data208 = data205.region;
          if (typeof data208 === "string") {
            if (func2(data208) < 1) {
              const err397 = { instancePath: instancePath + "/model/region", schemaPath: "#/properties/model/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err397];
              } else {
                vErrors.push(err397);
              }
              errors++;
            }
            if (!pattern16.test(data208)) {
              const err398 = { instancePath: instancePath + "/model/region", schemaPath: "#/properties/model/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+$"' };
              if (vErrors === null) {
                vErrors = [err398];
              } else {
                vErrors.push(err398);
              }
              errors++;
            }
          } else {
            const err399 = { instancePath: instancePath + "/model/region", schemaPath: "#/properties/model/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err399];
            } else {
              vErrors.push(err399);
            }
            errors++;
          }
        }
        if (data205.project !== void 0) {
          let data209 = data205.project;
          if (typeof data209 === "string") {
            if (func2(data209) < 1) {
              const err400 = { instancePath: instancePath + "/model/project", schemaPath: "#/properties/model/properties/project/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err400];
              } else {
                vErrors.push(err400);
              }
              errors++;
            }
            if (!pattern17.test(data209)) {
              const err401 = { instancePath: instancePath + "/model/project", schemaPath: "#/properties/model/properties/project/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9.-]+:)?[a-z0-9-]+$" }, message: 'must match pattern "^([a-z0-9.-]+:)?[a-z0-9-]+$"' };
              if (vErrors === null) {
                vErrors = [err401];
              } else {
                vErrors.push(err401);
              }
              errors++;
            }
          } else {
            const err402 = { instancePath: instancePath + "/model/project", schemaPath: "#/properties/model/properties/project/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err402];
            } else {
              vErrors.push(err402);
            }
            errors++;
          }
        }
        if (data205.summary !== void 0) {
          let data210 = data205.summary;
          if (typeof data210 === "string") {
            if (func2(data210) < 1) {
              const err403 = { instancePath: instancePath + "/model/summary", schemaPath: "#/properties/model/properties/summary/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err403];
              } else {
                vErrors.push(err403);
              }
              errors++;
            }
          } else {
            const err404 = { instancePath: instancePath + "/model/summary", schemaPath: "#/properties/model/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err404];
            } else {
              vErrors.push(err404);
            }
            errors++;
          }
        }
        if (data205.draft !== void 0) {
          let data211 = data205.draft;
          if (typeof data211 === "string") {
            if (func2(data211) < 1) {
              const err405 = { instancePath: instancePath + "/model/draft", schemaPath: "#/properties/model/properties/draft/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err405];
              } else {
                vErrors.push(err405);
              }
              errors++;
            }
          } else {
            const err406 = { instancePath: instancePath + "/model/draft", schemaPath: "#/properties/model/properties/draft/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err406];
            } else {
              vErrors.push(err406);
            }
            errors++;
          }
        }
        if (data205.concurrency !== void 0) {
          let data212 = data205.concurrency;
          if (!(typeof data212 == "number" && (!(data212 % 1) && !isNaN(data212)) && isFinite(data212))) {
            const err407 = { instancePath: instancePath + "/model/concurrency", schemaPath: "#/properties/model/properties/concurrency/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err407];
            } else {
              vErrors.push(err407);
            }
            errors++;
          }
          if (typeof data212 == "number" && isFinite(data212)) {
            if (data212 > 256 || isNaN(data212)) {
              const err408 = { instancePath: instancePath + "/model/concurrency", schemaPath: "#/properties/model/properties/concurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256" };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
            if (data212 < 1 || isNaN(data212)) {
              const err409 = { instancePath: instancePath + "/model/concurrency", schemaPath: "#/properties/model/properties/concurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err409];
              } else {
                vErrors.push(err409);
              }
              errors++;
            }
          }
        }
        if (data205["timeout-seconds"] !== void 0) {
          let data213 = data205["timeout-seconds"];
          if (!(typeof data213 == "number" && (!(data213 % 1) && !isNaN(data213)) && isFinite(data213))) {
            const err410 = { instancePath: instancePath + "/model/timeout-seconds", schemaPath: "#/properties/model/properties/timeout-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err410];
            } else {
              vErrors.push(err410);
            }
            errors++;
          }
          if (typeof data213 == "number" && isFinite(data213)) {
            if (data213 > 600 || isNaN(data213)) {
              const err411 = { instancePath: instancePath + "/model/timeout-seconds", schemaPath: "#/properties/model/properties/timeout-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
              if (vErrors === null) {
                vErrors = [err411];
              } else {
                vErrors.push(err411);
              }
              errors++;
            }
            if (data213 < 1 || isNaN(data213)) {
              const err412 = { instancePath: instancePath + "/model/timeout-seconds", schemaPath: "#/properties/model/properties/timeout-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err412];
              } else {
                vErrors.push(err412);
              }
              errors++;
            }
          }
        }
        if (data205["budget-tokens"] !== void 0) {
          let data214 = data205["budget-tokens"];
          if (!(typeof data214 == "number" && (!(data214 % 1) && !isNaN(data214)) && isFinite(data214))) {
            const err413 = { instancePath: instancePath + "/model/budget-tokens", schemaPath: "#/properties/model/properties/budget-tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err413];
            } else {
              vErrors.push(err413);
            }
            errors++;
          }
          if (typeof data214 == "number" && isFinite(data214)) {
            if (data214 < 1 || isNaN(data214)) {
              const err414 = { instancePath: instancePath + "/model/budget-tokens", schemaPath: "#/properties/model/properties/budget-tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err414];
              } else {
                vErrors.push(err414);
              }
              errors++;
            }
          }
        }
        if (data205["budget-usd"] !== void 0) {
          let data215 = data205["budget-usd"];
          if (typeof data215 == "number" && isFinite(data215)) {
            if (data215 <= 0 || isNaN(data215)) {
              const err415 = { instancePath: instancePath + "/model/budget-usd", schemaPath: "#/properties/model/properties/budget-usd/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err415];
              } else {
                vErrors.push(err415);
              }
              errors++;
            }
          } else {
            const err416 = { instancePath: instancePath + "/model/budget-usd", schemaPath: "#/properties/model/properties/budget-usd/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err416];
            } else {
              vErrors.push(err416);
            }
            errors++;
          }
        }
        if (data205.prices !== void 0) {
          let data216 = data205.prices;
          if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
            if (Object.keys(data216).length < 1) {
              const err417 = { instancePath: instancePath + "/model/prices", schemaPath: "#/properties/model/properties/prices/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              if (vErrors === null) {
                vErrors = [err417];
              } else {
                vErrors.push(err417);
              }
              errors++;
            }
            for (const key27 in data216) {
              let data217 = data216[key27];
              if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
                for (const prop6 of schema19.properties.model.properties.prices.additionalProperties.required) {
                  if (data217[prop6] === void 0) {
                    const err418 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/model/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: prop6 }, message: "must have required property '" + prop6 + "'" };
                    if (vErrors === null) {
                      vErrors = [err418];
                    } else {
                      vErrors.push(err418);
                    }
                    errors++;
                  }
                }
                for (const key28 in data217) {
                  if (!(key28 === "input" || key28 === "output" || key28 === "cache-read" || key28 === "cache-write")) {
                    const err419 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/model/properties/prices/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err419];
                    } else {
                      vErrors.push(err419);
                    }
                    errors++;
                  }
                }
                if (data217.input !== void 0) {
                  let data218 = data217.input;
                  if (typeof data218 == "number" && isFinite(data218)) {
                    if (data218 < 0 || isNaN(data218)) {
                      const err420 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err420];
                      } else {
                        vErrors.push(err420);
                      }
                      errors++;
                    }
                  } else {
                    const err421 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/input/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err421];
                    } else {
                      vErrors.push(err421);
                    }
                    errors++;
                  }
                }
                if (data217.output !== void 0) {
                  let data219 = data217.output;
                  if (typeof data219 == "number" && isFinite(data219)) {
                    if (data219 < 0 || isNaN(data219)) {
                      const err422 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err422];
                      } else {
                        vErrors.push(err422);
                      }
                      errors++;
                    }
                  } else {
                    const err423 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/output/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err423];
                    } else {
                      vErrors.push(err423);
                    }
                    errors++;
                  }
                }
                if (data217["cache-read"] !== void 0) {
                  let data220 = data217["cache-read"];
                  if (typeof data220 == "number" && isFinite(data220)) {
                    if (data220 < 0 || isNaN(data220)) {
                      const err424 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache-read", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/cache-read/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err424];
                      } else {
                        vErrors.push(err424);
                      }
                      errors++;
                    }
                  } else {
                    const err425 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache-read", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/cache-read/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err425];
                    } else {
                      vErrors.push(err425);
                    }
                    errors++;
                  }
                }
                if (data217["cache-write"] !== void 0) {
                  let data221 = data217["cache-write"];
                  if (typeof data221 == "number" && isFinite(data221)) {
                    if (data221 < 0 || isNaN(data221)) {
                      const err426 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache-write", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/cache-write/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err426];
                      } else {
                        vErrors.push(err426);
                      }
                      errors++;
                    }
                  } else {
                    const err427 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/cache-write", schemaPath: "#/properties/model/properties/prices/additionalProperties/properties/cache-write/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err427];
                    } else {
                      vErrors.push(err427);
                    }
                    errors++;
                  }
                }
              } else {
                const err428 = { instancePath: instancePath + "/model/prices/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/model/properties/prices/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err428];
                } else {
                  vErrors.push(err428);
                }
                errors++;
              }
            }
          } else {
            const err429 = { instancePath: instancePath + "/model/prices", schemaPath: "#/properties/model/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err429];
            } else {
              vErrors.push(err429);
            }
            errors++;
          }
        }
        if (data205.cache !== void 0) {
          let data222 = data205.cache;
          if (typeof data222 === "string") {
            if (func2(data222) < 1) {
              const err430 = { instancePath: instancePath + "/model/cache", schemaPath: "#/properties/model/properties/cache/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err430];
              } else {
                vErrors.push(err430);
              }
              errors++;
            }
            if (!pattern18.test(data222)) {
              const err431 = { instancePath: instancePath + "/model/cache", schemaPath: "#/properties/model/properties/cache/pattern", keyword: "pattern", params: { pattern: "^(off$|file:.)" }, message: 'must match pattern "^(off$|file:.)"' };
              if (vErrors === null) {
                vErrors = [err431];
              } else {
                vErrors.push(err431);
              }
              errors++;
            }
          } else {
            const err432 = { instancePath: instancePath + "/model/cache", schemaPath: "#/properties/model/properties/cache/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err432];
            } else {
              vErrors.push(err432);
            }
            errors++;
          }
        }
        if (data205["pass-tokens"] !== void 0) {
          let data223 = data205["pass-tokens"];
          if (!(typeof data223 == "number" && (!(data223 % 1) && !isNaN(data223)) && isFinite(data223))) {
            const err433 = { instancePath: instancePath + "/model/pass-tokens", schemaPath: "#/properties/model/properties/pass-tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err433];
            } else {
              vErrors.push(err433);
            }
            errors++;
          }
          if (typeof data223 == "number" && isFinite(data223)) {
            if (data223 > 1e5 || isNaN(data223)) {
              const err434 = { instancePath: instancePath + "/model/pass-tokens", schemaPath: "#/properties/model/properties/pass-tokens/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
              if (vErrors === null) {
                vErrors = [err434];
              } else {
                vErrors.push(err434);
              }
              errors++;
            }
            if (data223 < 0 || isNaN(data223)) {
              const err435 = { instancePath: instancePath + "/model/pass-tokens", schemaPath: "#/properties/model/properties/pass-tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err435];
              } else {
                vErrors.push(err435);
              }
              errors++;
            }
          }
        }
        if (data205.required !== void 0) {
          if (typeof data205.required !== "boolean") {
            const err436 = { instancePath: instancePath + "/model/required", schemaPath: "#/properties/model/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err436];
            } else {
              vErrors.push(err436);
            }
            errors++;
          }
        }
      } else {
        const err437 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err437];
        } else {
          vErrors.push(err437);
        }
        errors++;
      }
    }
    if (data["deadline-seconds"] !== void 0) {
      let data225 = data["deadline-seconds"];
      if (!(typeof data225 == "number" && (!(data225 % 1) && !isNaN(data225)) && isFinite(data225))) {
        const err438 = { instancePath: instancePath + "/deadline-seconds", schemaPath: "#/properties/deadline-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err438];
        } else {
          vErrors.push(err438);
        }
        errors++;
      }
      if (typeof data225 == "number" && isFinite(data225)) {
        if (data225 > 3600 || isNaN(data225)) {
          const err439 = { instancePath: instancePath + "/deadline-seconds", schemaPath: "#/properties/deadline-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          if (vErrors === null) {
            vErrors = [err439];
          } else {
            vErrors.push(err439);
          }
          errors++;
        }
        if (data225 < 5 || isNaN(data225)) {
          const err440 = { instancePath: instancePath + "/deadline-seconds", schemaPath: "#/properties/deadline-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          if (vErrors === null) {
            vErrors = [err440];
          } else {
            vErrors.push(err440);
          }
          errors++;
        }
      }
    }
    if (data.people !== void 0) {
      let data226 = data.people;
      if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
        for (const key29 in data226) {
          if (!(key29 === "teams" || key29 === "roles" || key29 === "bots")) {
            const err441 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
        }
        if (data226.teams !== void 0) {
          let data227 = data226.teams;
          if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
            for (const key30 in data227) {
              let data228 = data227[key30];
              const _errs474 = errors;
              let valid140 = false;
              let passing1 = null;
              const _errs475 = errors;
              if (Array.isArray(data228)) {
                if (data228.length < 1) {
                  const err442 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err442];
                  } else {
                    vErrors.push(err442);
                  }
                  errors++;
                }
                const len54 = data228.length;
                for (let i54 = 0; i54 < len54; i54++) {
                  let data229 = data228[i54];
                  if (typeof data229 === "string") {
                    if (func2(data229) < 1) {
                      const err443 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i54, schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/0/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err443];
                      } else {
                        vErrors.push(err443);
                      }
                      errors++;
                    }
                  } else {
                    const err444 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i54, schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err444];
                    } else {
                      vErrors.push(err444);
                    }
                    errors++;
                  }
                }
              } else {
                const err445 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err445];
                } else {
                  vErrors.push(err445);
                }
                errors++;
              }
              var _valid1 = _errs475 === errors;
              if (_valid1) {
                valid140 = true;
                passing1 = 0;
              }
              const _errs479 = errors;
              if (data228 && typeof data228 == "object" && !Array.isArray(data228)) {
                if (data228.github === void 0) {
                  const err446 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/required", keyword: "required", params: { missingProperty: "github" }, message: "must have required property 'github'" };
                  if (vErrors === null) {
                    vErrors = [err446];
                  } else {
                    vErrors.push(err446);
                  }
                  errors++;
                }
                for (const key31 in data228) {
                  if (!(key31 === "github")) {
                    const err447 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err447];
                    } else {
                      vErrors.push(err447);
                    }
                    errors++;
                  }
                }
                if (data228.github !== void 0) {
                  let data230 = data228.github;
                  if (typeof data230 === "string") {
                    if (func2(data230) < 1) {
                      const err448 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/properties/github/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err448];
                      } else {
                        vErrors.push(err448);
                      }
                      errors++;
                    }
                    if (!pattern19.test(data230)) {
                      const err449 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/properties/github/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+/[^/\\s]+$" }, message: 'must match pattern "^[^/\\s]+/[^/\\s]+$"' };
                      if (vErrors === null) {
                        vErrors = [err449];
                      } else {
                        vErrors.push(err449);
                      }
                      errors++;
                    }
                  } else {
                    const err450 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1") + "/github", schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/properties/github/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err450];
                    } else {
                      vErrors.push(err450);
                    }
                    errors++;
                  }
                }
              } else {
                const err451 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err451];
                } else {
                  vErrors.push(err451);
                }
                errors++;
              }
              var _valid1 = _errs479 === errors;
              if (_valid1 && valid140) {
                valid140 = false;
                passing1 = [passing1, 1];
              } else {
                if (_valid1) {
                  valid140 = true;
                  passing1 = 1;
                }
              }
              if (!valid140) {
                const err452 = { instancePath: instancePath + "/people/teams/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/teams/additionalProperties/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err452];
                } else {
                  vErrors.push(err452);
                }
                errors++;
              } else {
                errors = _errs474;
                if (vErrors !== null) {
                  if (_errs474) {
                    vErrors.length = _errs474;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err453 = { instancePath: instancePath + "/people/teams", schemaPath: "#/properties/people/properties/teams/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err453];
            } else {
              vErrors.push(err453);
            }
            errors++;
          }
        }
        if (data226.roles !== void 0) {
          let data231 = data226.roles;
          if (data231 && typeof data231 == "object" && !Array.isArray(data231)) {
            for (const key32 in data231) {
              let data232 = data231[key32];
              if (Array.isArray(data232)) {
                if (data232.length < 1) {
                  const err454 = { instancePath: instancePath + "/people/roles/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/roles/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err454];
                  } else {
                    vErrors.push(err454);
                  }
                  errors++;
                }
                const len55 = data232.length;
                for (let i55 = 0; i55 < len55; i55++) {
                  let data233 = data232[i55];
                  if (typeof data233 === "string") {
                    if (func2(data233) < 1) {
                      const err455 = { instancePath: instancePath + "/people/roles/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i55, schemaPath: "#/properties/people/properties/roles/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err455];
                      } else {
                        vErrors.push(err455);
                      }
                      errors++;
                    }
                  } else {
                    const err456 = { instancePath: instancePath + "/people/roles/" + key32.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i55, schemaPath: "#/properties/people/properties/roles/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err456];
                    } else {
                      vErrors.push(err456);
                    }
                    errors++;
                  }
                }
              } else {
                const err457 = { instancePath: instancePath + "/people/roles/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/roles/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err457];
                } else {
                  vErrors.push(err457);
                }
                errors++;
              }
            }
          } else {
            const err458 = { instancePath: instancePath + "/people/roles", schemaPath: "#/properties/people/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err458];
            } else {
              vErrors.push(err458);
            }
            errors++;
          }
        }
        if (data226.bots !== void 0) {
          let data234 = data226.bots;
          if (Array.isArray(data234)) {
            const len56 = data234.length;
            for (let i56 = 0; i56 < len56; i56++) {
              let data235 = data234[i56];
              if (typeof data235 === "string") {
                if (func2(data235) < 1) {
                  const err459 = { instancePath: instancePath + "/people/bots/" + i56, schemaPath: "#/properties/people/properties/bots/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err459];
                  } else {
                    vErrors.push(err459);
                  }
                  errors++;
                }
              } else {
                const err460 = { instancePath: instancePath + "/people/bots/" + i56, schemaPath: "#/properties/people/properties/bots/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err460];
                } else {
                  vErrors.push(err460);
                }
                errors++;
              }
            }
          } else {
            const err461 = { instancePath: instancePath + "/people/bots", schemaPath: "#/properties/people/properties/bots/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err461];
            } else {
              vErrors.push(err461);
            }
            errors++;
          }
        }
      } else {
        const err462 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err462];
        } else {
          vErrors.push(err462);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data236 = data.evidence;
      if (data236 && typeof data236 == "object" && !Array.isArray(data236)) {
        for (const key33 in data236) {
          if (!(key33 === "tests" || key33 === "test-coverage" || key33 === "test-coverage-baseline" || key33 === "manifests")) {
            const err463 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err463];
            } else {
              vErrors.push(err463);
            }
            errors++;
          }
        }
        if (data236.tests !== void 0) {
          let data237 = data236.tests;
          if (Array.isArray(data237)) {
            if (data237.length < 1) {
              const err464 = { instancePath: instancePath + "/evidence/tests", schemaPath: "#/properties/evidence/properties/tests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err464];
              } else {
                vErrors.push(err464);
              }
              errors++;
            }
            const len57 = data237.length;
            for (let i57 = 0; i57 < len57; i57++) {
              let data238 = data237[i57];
              if (typeof data238 === "string") {
                if (func2(data238) < 1) {
                  const err465 = { instancePath: instancePath + "/evidence/tests/" + i57, schemaPath: "#/properties/evidence/properties/tests/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err465];
                  } else {
                    vErrors.push(err465);
                  }
                  errors++;
                }
              } else {
                const err466 = { instancePath: instancePath + "/evidence/tests/" + i57, schemaPath: "#/properties/evidence/properties/tests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err466];
                } else {
                  vErrors.push(err466);
                }
                errors++;
              }
            }
          } else {
            const err467 = { instancePath: instancePath + "/evidence/tests", schemaPath: "#/properties/evidence/properties/tests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err467];
            } else {
              vErrors.push(err467);
            }
            errors++;
          }
        }
        if (data236["test-coverage"] !== void 0) {
          let data239 = data236["test-coverage"];
          if (Array.isArray(data239)) {
            if (data239.length < 1) {
              const err468 = { instancePath: instancePath + "/evidence/test-coverage", schemaPath: "#/properties/evidence/properties/test-coverage/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err468];
              } else {
                vErrors.push(err468);
              }
              errors++;
            }
            const len58 = data239.length;
            for (let i58 = 0; i58 < len58; i58++) {
              let data240 = data239[i58];
              if (typeof data240 === "string") {
                if (func2(data240) < 1) {
                  const err469 = { instancePath: instancePath + "/evidence/test-coverage/" + i58, schemaPath: "#/properties/evidence/properties/test-coverage/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err469];
                  } else {
                    vErrors.push(err469);
                  }
                  errors++;
                }
              } else {
                const err470 = { instancePath: instancePath + "/evidence/test-coverage/" + i58, schemaPath: "#/properties/evidence/properties/test-coverage/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err470];
                } else {
                  vErrors.push(err470);
                }
                errors++;
              }
            }
          } else {
            const err471 = { instancePath: instancePath + "/evidence/test-coverage", schemaPath: "#/properties/evidence/properties/test-coverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err471];
            } else {
              vErrors.push(err471);
            }
            errors++;
          }
        }
        if (data236["test-coverage-baseline"] !== void 0) {
          let data241 = data236["test-coverage-baseline"];
          if (Array.isArray(data241)) {
            if (data241.length < 1) {
              const err472 = { instancePath: instancePath + "/evidence/test-coverage-baseline", schemaPath: "#/properties/evidence/properties/test-coverage-baseline/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err472];
              } else {
                vErrors.push(err472);
              }
              errors++;
            }
            const len59 = data241.length;
            for (let i59 = 0; i59 < len59; i59++) {
              let data242 = data241[i59];
              if (typeof data242 === "string") {
                if (func2(data242) < 1) {
                  const err473 = { instancePath: instancePath + "/evidence/test-coverage-baseline/" + i59, schemaPath: "#/properties/evidence/properties/test-coverage-baseline/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err473];
                  } else {
                    vErrors.push(err473);
                  }
                  errors++;
                }
              } else {
                const err474 = { instancePath: instancePath + "/evidence/test-coverage-baseline/" + i59, schemaPath: "#/properties/evidence/properties/test-coverage-baseline/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err474];
                } else {
                  vErrors.push(err474);
                }
                errors++;
              }
            }
          } else {
            const err475 = { instancePath: instancePath + "/evidence/test-coverage-baseline", schemaPath: "#/properties/evidence/properties/test-coverage-baseline/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err475];
            } else {
              vErrors.push(err475);
            }
            errors++;
          }
        }
        if (data236.manifests !== void 0) {
          let data243 = data236.manifests;
          if (Array.isArray(data243)) {
            if (data243.length < 1) {
              const err476 = { instancePath: instancePath + "/evidence/manifests", schemaPath: "#/properties/evidence/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err476];
              } else {
                vErrors.push(err476);
              }
              errors++;
            }
            const len60 = data243.length;
            for (let i60 = 0; i60 < len60; i60++) {
              let data244 = data243[i60];
              if (typeof data244 === "string") {
                if (func2(data244) < 1) {
                  const err477 = { instancePath: instancePath + "/evidence/manifests/" + i60, schemaPath: "#/properties/evidence/properties/manifests/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err477];
                  } else {
                    vErrors.push(err477);
                  }
                  errors++;
                }
              } else {
                const err478 = { instancePath: instancePath + "/evidence/manifests/" + i60, schemaPath: "#/properties/evidence/properties/manifests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err478];
                } else {
                  vErrors.push(err478);
                }
                errors++;
              }
            }
          } else {
            const err479 = { instancePath: instancePath + "/evidence/manifests", schemaPath: "#/properties/evidence/properties/manifests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err479];
            } else {
              vErrors.push(err479);
            }
            errors++;
          }
        }
      } else {
        const err480 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err480];
        } else {
          vErrors.push(err480);
        }
        errors++;
      }
    }
    if (data.endpoints !== void 0) {
      let data245 = data.endpoints;
      if (Array.isArray(data245)) {
        if (data245.length < 1) {
          const err481 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err481];
          } else {
            vErrors.push(err481);
          }
          errors++;
        }
        const len61 = data245.length;
        for (let i61 = 0; i61 < len61; i61++) {
          let data246 = data245[i61];
          if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
            if (data246.host === void 0) {
              const err482 = { instancePath: instancePath + "/endpoints/" + i61, schemaPath: "#/properties/endpoints/items/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
              if (vErrors === null) {
                vErrors = [err482];
              } else {
                vErrors.push(err482);
              }
              errors++;
            }
            for (const key34 in data246) {
              if (!(key34 === "host" || key34 === "port" || key34 === "server-name" || key34 === "authorities")) {
                const err483 = { instancePath: instancePath + "/endpoints/" + i61, schemaPath: "#/properties/endpoints/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err483];
                } else {
                  vErrors.push(err483);
                }
                errors++;
              }
            }
            if (data246.host !== void 0) {
              let data247 = data246.host;
              if (typeof data247 === "string") {
                if (func2(data247) < 1) {
                  const err484 = { instancePath: instancePath + "/endpoints/" + i61 + "/host", schemaPath: "#/properties/endpoints/items/properties/host/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err484];
                  } else {
                    vErrors.push(err484);
                  }
                  errors++;
                }
                if (!pattern20.test(data247)) {
                  const err485 = { instancePath: instancePath + "/endpoints/" + i61 + "/host", schemaPath: "#/properties/endpoints/items/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^\\s/:]+$|^\\[?[0-9A-Fa-f:]+\\]?$" }, message: 'must match pattern "^[^\\s/:]+$|^\\[?[0-9A-Fa-f:]+\\]?$"' };
                  if (vErrors === null) {
                    vErrors = [err485];
                  } else {
                    vErrors.push(err485);
                  }
                  errors++;
                }
              } else {
                const err486 = { instancePath: instancePath + "/endpoints/" + i61 + "/host", schemaPath: "#/properties/endpoints/items/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err486];
                } else {
                  vErrors.push(err486);
                }
                errors++;
              }
            }
            if (data246.port !== void 0) {
              let data248 = data246.port;
              if (!(typeof data248 == "number" && (!(data248 % 1) && !isNaN(data248)) && isFinite(data248))) {
                const err487 = { instancePath: instancePath + "/endpoints/" + i61 + "/port", schemaPath: "#/properties/endpoints/items/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err487];
                } else {
                  vErrors.push(err487);
                }
                errors++;
              }
              if (typeof data248 == "number" && isFinite(data248)) {
                if (data248 > 65535 || isNaN(data248)) {
                  const err488 = { instancePath: instancePath + "/endpoints/" + i61 + "/port", schemaPath: "#/properties/endpoints/items/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
                  if (vErrors === null) {
                    vErrors = [err488];
                  } else {
                    vErrors.push(err488);
                  }
                  errors++;
                }
                if (data248 < 1 || isNaN(data248)) {
                  const err489 = { instancePath: instancePath + "/endpoints/" + i61 + "/port", schemaPath: "#/properties/endpoints/items/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err489];
                  } else {
                    vErrors.push(err489);
                  }
                  errors++;
                }
              }
            }
            if (data246["server-name"] !== void 0) {
              let data249 = data246["server-name"];
              if (typeof data249 === "string") {
                if (func2(data249) < 1) {
                  const err490 = { instancePath: instancePath + "/endpoints/" + i61 + "/server-name", schemaPath: "#/properties/endpoints/items/properties/server-name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err490];
                  } else {
                    vErrors.push(err490);
                  }
                  errors++;
                }
              } else {
                const err491 = { instancePath: instancePath + "/endpoints/" + i61 + "/server-name", schemaPath: "#/properties/endpoints/items/properties/server-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err491];
                } else {
                  vErrors.push(err491);
                }
                errors++;
              }
            }
            if (data246.authorities !== void 0) {
              let data250 = data246.authorities;
              if (typeof data250 === "string") {
                if (func2(data250) < 1) {
                  const err492 = { instancePath: instancePath + "/endpoints/" + i61 + "/authorities", schemaPath: "#/properties/endpoints/items/properties/authorities/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err492];
                  } else {
                    vErrors.push(err492);
                  }
                  errors++;
                }
              } else {
                const err493 = { instancePath: instancePath + "/endpoints/" + i61 + "/authorities", schemaPath: "#/properties/endpoints/items/properties/authorities/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err493];
                } else {
                  vErrors.push(err493);
                }
                errors++;
              }
            }
          } else {
            const err494 = { instancePath: instancePath + "/endpoints/" + i61, schemaPath: "#/properties/endpoints/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err494];
            } else {
              vErrors.push(err494);
            }
            errors++;
          }
        }
      } else {
        const err495 = { instancePath: instancePath + "/endpoints", schemaPath: "#/properties/endpoints/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err495];
        } else {
          vErrors.push(err495);
        }
        errors++;
      }
    }
    if (data.advice !== void 0) {
      let data251 = data.advice;
      if (!(data251 === "warn" || data251 === "explain" || data251 === "off")) {
        const err496 = { instancePath: instancePath + "/advice", schemaPath: "#/properties/advice/enum", keyword: "enum", params: { allowedValues: schema19.properties.advice.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err496];
        } else {
          vErrors.push(err496);
        }
        errors++;
      }
    }
    if (data.incidents !== void 0) {
      let data252 = data.incidents;
      if (data252 && typeof data252 == "object" && !Array.isArray(data252)) {
        if (Object.keys(data252).length < 1) {
          const err497 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err497];
          } else {
            vErrors.push(err497);
          }
          errors++;
        }
        for (const key35 in data252) {
          if (!(key35 === "index" || key35 === "library" || key35 === "embedder" || key35 === "glossary" || key35 === "mapping")) {
            const err498 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err498];
            } else {
              vErrors.push(err498);
            }
            errors++;
          }
        }
        if (data252.index !== void 0) {
          let data253 = data252.index;
          if (typeof data253 === "string") {
            if (func2(data253) > 2e3) {
              const err499 = { instancePath: instancePath + "/incidents/index", schemaPath: "#/properties/incidents/properties/index/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err499];
              } else {
                vErrors.push(err499);
              }
              errors++;
            }
            if (func2(data253) < 1) {
              const err500 = { instancePath: instancePath + "/incidents/index", schemaPath: "#/properties/incidents/properties/index/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err500];
              } else {
                vErrors.push(err500);
              }
              errors++;
            }
          } else {
            const err501 = { instancePath: instancePath + "/incidents/index", schemaPath: "#/properties/incidents/properties/index/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err501];
            } else {
              vErrors.push(err501);
            }
            errors++;
          }
        }
        if (data252.library !== void 0) {
          let data254 = data252.library;
          if (typeof data254 === "string") {
            if (func2(data254) > 2e3) {
              const err502 = { instancePath: instancePath + "/incidents/library", schemaPath: "#/properties/incidents/properties/library/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err502];
              } else {
                vErrors.push(err502);
              }
              errors++;
            }
            if (func2(data254) < 1) {
              const err503 = { instancePath: instancePath + "/incidents/library", schemaPath: "#/properties/incidents/properties/library/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err503];
              } else {
                vErrors.push(err503);
              }
              errors++;
            }
          } else {
            const err504 = { instancePath: instancePath + "/incidents/library", schemaPath: "#/properties/incidents/properties/library/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err504];
            } else {
              vErrors.push(err504);
            }
            errors++;
          }
        }
        if (data252.embedder !== void 0) {
          let data255 = data252.embedder;
          if (data255 && typeof data255 == "object" && !Array.isArray(data255)) {
            if (data255.kind === void 0) {
              const err505 = { instancePath: instancePath + "/incidents/embedder", schemaPath: "#/properties/incidents/properties/embedder/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err505];
              } else {
                vErrors.push(err505);
              }
              errors++;
            }
            for (const key36 in data255) {
              if (!(key36 === "kind" || key36 === "model" || key36 === "base-url" || key36 === "dimensions" || key36 === "timeout-seconds")) {
                const err506 = { instancePath: instancePath + "/incidents/embedder", schemaPath: "#/properties/incidents/properties/embedder/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err506];
                } else {
                  vErrors.push(err506);
                }
                errors++;
              }
            }
            if (data255.kind !== void 0) {
              let data256 = data255.kind;
              if (!(data256 === "offline" || data256 === "voyage" || data256 === "openai-compatible" || data256 === "none")) {
                const err507 = { instancePath: instancePath + "/incidents/embedder/kind", schemaPath: "#/properties/incidents/properties/embedder/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.incidents.properties.embedder.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err507];
                } else {
                  vErrors.push(err507);
                }
                errors++;
              }
            }
            if (data255.model !== void 0) {
              let data257 = data255.model;
              if (typeof data257 === "string") {
                if (func2(data257) > 200) {
                  const err508 = { instancePath: instancePath + "/incidents/embedder/model", schemaPath: "#/properties/incidents/properties/embedder/properties/model/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                  if (vErrors === null) {
                    vErrors = [err508];
                  } else {
                    vErrors.push(err508);
                  }
                  errors++;
                }
                if (func2(data257) < 1) {
                  const err509 = { instancePath: instancePath + "/incidents/embedder/model", schemaPath: "#/properties/incidents/properties/embedder/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err509];
                  } else {
                    vErrors.push(err509);
                  }
                  errors++;
                }
              } else {
                const err510 = { instancePath: instancePath + "/incidents/embedder/model", schemaPath: "#/properties/incidents/properties/embedder/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err510];
                } else {
                  vErrors.push(err510);
                }
                errors++;
              }
            }
            if (data255["base-url"] !== void 0) {
              let data258 = data255["base-url"];
              if (typeof data258 === "string") {
                if (func2(data258) > 2e3) {
                  const err511 = { instancePath: instancePath + "/incidents/embedder/base-url", schemaPath: "#/properties/incidents/properties/embedder/properties/base-url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                  if (vErrors === null) {
                    vErrors = [err511];
                  } else {
                    vErrors.push(err511);
                  }
                  errors++;
                }
                if (!pattern8.test(data258)) {
                  const err512 = { instancePath: instancePath + "/incidents/embedder/base-url", schemaPath: "#/properties/incidents/properties/embedder/properties/base-url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
                  if (vErrors === null) {
                    vErrors = [err512];
                  } else {
                    vErrors.push(err512);
                  }
                  errors++;
                }
              } else {
                const err513 = { instancePath: instancePath + "/incidents/embedder/base-url", schemaPath: "#/properties/incidents/properties/embedder/properties/base-url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err513];
                } else {
                  vErrors.push(err513);
                }
                errors++;
              }
            }
            if (data255.dimensions !== void 0) {
              let data259 = data255.dimensions;
              if (!(typeof data259 == "number" && (!(data259 % 1) && !isNaN(data259)) && isFinite(data259))) {
                const err514 = { instancePath: instancePath + "/incidents/embedder/dimensions", schemaPath: "#/properties/incidents/properties/embedder/properties/dimensions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err514];
                } else {
                  vErrors.push(err514);
                }
                errors++;
              }
              if (typeof data259 == "number" && isFinite(data259)) {
                if (data259 > 4096 || isNaN(data259)) {
                  const err515 = { instancePath: instancePath + "/incidents/embedder/dimensions", schemaPath: "#/properties/incidents/properties/embedder/properties/dimensions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                  if (vErrors === null) {
                    vErrors = [err515];
                  } else {
                    vErrors.push(err515);
                  }
                  errors++;
                }
                if (data259 < 8 || isNaN(data259)) {
                  const err516 = { instancePath: instancePath + "/incidents/embedder/dimensions", schemaPath: "#/properties/incidents/properties/embedder/properties/dimensions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8" };
                  if (vErrors === null) {
                    vErrors = [err516];
                  } else {
                    vErrors.push(err516);
                  }
                  errors++;
                }
              }
            }
            if (data255["timeout-seconds"] !== void 0) {
              let data260 = data255["timeout-seconds"];
              if (!(typeof data260 == "number" && (!(data260 % 1) && !isNaN(data260)) && isFinite(data260))) {
                const err517 = { instancePath: instancePath + "/incidents/embedder/timeout-seconds", schemaPath: "#/properties/incidents/properties/embedder/properties/timeout-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err517];
                } else {
                  vErrors.push(err517);
                }
                errors++;
              }
              if (typeof data260 == "number" && isFinite(data260)) {
                if (data260 > 300 || isNaN(data260)) {
                  const err518 = { instancePath: instancePath + "/incidents/embedder/timeout-seconds", schemaPath: "#/properties/incidents/properties/embedder/properties/timeout-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
                  if (vErrors === null) {
                    vErrors = [err518];
                  } else {
                    vErrors.push(err518);
                  }
                  errors++;
                }
                if (data260 < 1 || isNaN(data260)) {
                  const err519 = { instancePath: instancePath + "/incidents/embedder/timeout-seconds", schemaPath: "#/properties/incidents/properties/embedder/properties/timeout-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err519];
                  } else {
                    vErrors.push(err519);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err520 = { instancePath: instancePath + "/incidents/embedder", schemaPath: "#/properties/incidents/properties/embedder/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err520];
            } else {
              vErrors.push(err520);
            }
            errors++;
          }
        }
        if (data252.glossary !== void 0) {
          let data261 = data252.glossary;
          if (data261 && typeof data261 == "object" && !Array.isArray(data261)) {
            if (Object.keys(data261).length > 5e3) {
              const err521 = { instancePath: instancePath + "/incidents/glossary", schemaPath: "#/properties/incidents/properties/glossary/maxProperties", keyword: "maxProperties", params: { limit: 5e3 }, message: "must NOT have more than 5000 properties" };
              if (vErrors === null) {
                vErrors = [err521];
              } else {
                vErrors.push(err521);
              }
              errors++;
            }
            for (const key37 in data261) {
              let data262 = data261[key37];
              if (Array.isArray(data262)) {
                if (data262.length > 20) {
                  const err522 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  if (vErrors === null) {
                    vErrors = [err522];
                  } else {
                    vErrors.push(err522);
                  }
                  errors++;
                }
                if (data262.length < 1) {
                  const err523 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err523];
                  } else {
                    vErrors.push(err523);
                  }
                  errors++;
                }
                const len62 = data262.length;
                for (let i62 = 0; i62 < len62; i62++) {
                  let data263 = data262[i62];
                  if (typeof data263 === "string") {
                    if (func2(data263) > 100) {
                      const err524 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i62, schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err524];
                      } else {
                        vErrors.push(err524);
                      }
                      errors++;
                    }
                    if (func2(data263) < 1) {
                      const err525 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i62, schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err525];
                      } else {
                        vErrors.push(err525);
                      }
                      errors++;
                    }
                  } else {
                    const err526 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i62, schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err526];
                    } else {
                      vErrors.push(err526);
                    }
                    errors++;
                  }
                }
              } else {
                const err527 = { instancePath: instancePath + "/incidents/glossary/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/incidents/properties/glossary/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err527];
                } else {
                  vErrors.push(err527);
                }
                errors++;
              }
            }
          } else {
            const err528 = { instancePath: instancePath + "/incidents/glossary", schemaPath: "#/properties/incidents/properties/glossary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err528];
            } else {
              vErrors.push(err528);
            }
            errors++;
          }
        }
        if (data252.mapping !== void 0) {
          let data264 = data252.mapping;
          if (data264 && typeof data264 == "object" && !Array.isArray(data264)) {
            for (const prop7 of schema19.properties.incidents.properties.mapping.required) {
              if (data264[prop7] === void 0) {
                const err529 = { instancePath: instancePath + "/incidents/mapping", schemaPath: "#/properties/incidents/properties/mapping/required", keyword: "required", params: { missingProperty: prop7 }, message: "must have required property '" + prop7 + "'" };
                if (vErrors === null) {
                  vErrors = [err529];
                } else {
                  vErrors.push(err529);
                }
                errors++;
              }
            }
            for (const key38 in data264) {
              if (!func1.call(schema19.properties.incidents.properties.mapping.properties, key38)) {
                const err530 = { instancePath: instancePath + "/incidents/mapping", schemaPath: "#/properties/incidents/properties/mapping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err530];
                } else {
                  vErrors.push(err530);
                }
                errors++;
              }
            }
            if (data264.id !== void 0) {
              let data265 = data264.id;
              if (typeof data265 === "string") {
                if (func2(data265) > 300) {
                  const err531 = { instancePath: instancePath + "/incidents/mapping/id", schemaPath: "#/properties/incidents/properties/mapping/properties/id/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err531];
                  } else {
                    vErrors.push(err531);
                  }
                  errors++;
                }
                if (!pattern22.test(data265)) {
                  const err532 = { instancePath: instancePath + "/incidents/mapping/id", schemaPath: "#/properties/incidents/properties/mapping/properties/id/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err532];
                  } else {
                    vErrors.push(err532);
                  }
                  errors++;
                }
              } else {
                const err533 = { instancePath: instancePath + "/incidents/mapping/id", schemaPath: "#/properties/incidents/properties/mapping/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err533];
                } else {
                  vErrors.push(err533);
                }
                errors++;
              }
            }
            if (data264.text !== void 0) {
              let data266 = data264.text;
              const _errs560 = errors;
              let valid167 = false;
              let passing2 = null;
              const _errs561 = errors;
              if (typeof data266 === "string") {
                if (func2(data266) > 300) {
                  const err534 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err534];
                  } else {
                    vErrors.push(err534);
                  }
                  errors++;
                }
                if (!pattern22.test(data266)) {
                  const err535 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/0/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err535];
                  } else {
                    vErrors.push(err535);
                  }
                  errors++;
                }
              } else {
                const err536 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err536];
                } else {
                  vErrors.push(err536);
                }
                errors++;
              }
              var _valid2 = _errs561 === errors;
              if (_valid2) {
                valid167 = true;
                passing2 = 0;
              }
              const _errs563 = errors;
              if (Array.isArray(data266)) {
                if (data266.length > 20) {
                  const err537 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
                  if (vErrors === null) {
                    vErrors = [err537];
                  } else {
                    vErrors.push(err537);
                  }
                  errors++;
                }
                if (data266.length < 1) {
                  const err538 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err538];
                  } else {
                    vErrors.push(err538);
                  }
                  errors++;
                }
                const len63 = data266.length;
                for (let i63 = 0; i63 < len63; i63++) {
                  let data267 = data266[i63];
                  if (typeof data267 === "string") {
                    if (func2(data267) > 300) {
                      const err539 = { instancePath: instancePath + "/incidents/mapping/text/" + i63, schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                      if (vErrors === null) {
                        vErrors = [err539];
                      } else {
                        vErrors.push(err539);
                      }
                      errors++;
                    }
                    if (!pattern22.test(data267)) {
                      const err540 = { instancePath: instancePath + "/incidents/mapping/text/" + i63, schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                      if (vErrors === null) {
                        vErrors = [err540];
                      } else {
                        vErrors.push(err540);
                      }
                      errors++;
                    }
                  } else {
                    const err541 = { instancePath: instancePath + "/incidents/mapping/text/" + i63, schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err541];
                    } else {
                      vErrors.push(err541);
                    }
                    errors++;
                  }
                }
              } else {
                const err542 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err542];
                } else {
                  vErrors.push(err542);
                }
                errors++;
              }
              var _valid2 = _errs563 === errors;
              if (_valid2 && valid167) {
                valid167 = false;
                passing2 = [passing2, 1];
              } else {
                if (_valid2) {
                  valid167 = true;
                  passing2 = 1;
                }
              }
              if (!valid167) {
                const err543 = { instancePath: instancePath + "/incidents/mapping/text", schemaPath: "#/properties/incidents/properties/mapping/properties/text/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err543];
                } else {
                  vErrors.push(err543);
                }
                errors++;
              } else {
                errors = _errs560;
                if (vErrors !== null) {
                  if (_errs560) {
                    vErrors.length = _errs560;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data264.title !== void 0) {
              let data268 = data264.title;
              if (typeof data268 === "string") {
                if (func2(data268) > 300) {
                  const err544 = { instancePath: instancePath + "/incidents/mapping/title", schemaPath: "#/properties/incidents/properties/mapping/properties/title/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err544];
                  } else {
                    vErrors.push(err544);
                  }
                  errors++;
                }
                if (!pattern22.test(data268)) {
                  const err545 = { instancePath: instancePath + "/incidents/mapping/title", schemaPath: "#/properties/incidents/properties/mapping/properties/title/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err545];
                  } else {
                    vErrors.push(err545);
                  }
                  errors++;
                }
              } else {
                const err546 = { instancePath: instancePath + "/incidents/mapping/title", schemaPath: "#/properties/incidents/properties/mapping/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err546];
                } else {
                  vErrors.push(err546);
                }
                errors++;
              }
            }
            if (data264.date !== void 0) {
              let data269 = data264.date;
              if (typeof data269 === "string") {
                if (func2(data269) > 300) {
                  const err547 = { instancePath: instancePath + "/incidents/mapping/date", schemaPath: "#/properties/incidents/properties/mapping/properties/date/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err547];
                  } else {
                    vErrors.push(err547);
                  }
                  errors++;
                }
                if (!pattern22.test(data269)) {
                  const err548 = { instancePath: instancePath + "/incidents/mapping/date", schemaPath: "#/properties/incidents/properties/mapping/properties/date/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err548];
                  } else {
                    vErrors.push(err548);
                  }
                  errors++;
                }
              } else {
                const err549 = { instancePath: instancePath + "/incidents/mapping/date", schemaPath: "#/properties/incidents/properties/mapping/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err549];
                } else {
                  vErrors.push(err549);
                }
                errors++;
              }
            }
            if (data264.services !== void 0) {
              let data270 = data264.services;
              if (typeof data270 === "string") {
                if (func2(data270) > 300) {
                  const err550 = { instancePath: instancePath + "/incidents/mapping/services", schemaPath: "#/properties/incidents/properties/mapping/properties/services/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err550];
                  } else {
                    vErrors.push(err550);
                  }
                  errors++;
                }
                if (!pattern22.test(data270)) {
                  const err551 = { instancePath: instancePath + "/incidents/mapping/services", schemaPath: "#/properties/incidents/properties/mapping/properties/services/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err551];
                  } else {
                    vErrors.push(err551);
                  }
                  errors++;
                }
              } else {
                const err552 = { instancePath: instancePath + "/incidents/mapping/services", schemaPath: "#/properties/incidents/properties/mapping/properties/services/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err552];
                } else {
                  vErrors.push(err552);
                }
                errors++;
              }
            }
            if (data264.severity !== void 0) {
              let data271 = data264.severity;
              if (typeof data271 === "string") {
                if (func2(data271) > 300) {
                  const err553 = { instancePath: instancePath + "/incidents/mapping/severity", schemaPath: "#/properties/incidents/properties/mapping/properties/severity/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err553];
                  } else {
                    vErrors.push(err553);
                  }
                  errors++;
                }
                if (!pattern22.test(data271)) {
                  const err554 = { instancePath: instancePath + "/incidents/mapping/severity", schemaPath: "#/properties/incidents/properties/mapping/properties/severity/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err554];
                  } else {
                    vErrors.push(err554);
                  }
                  errors++;
                }
              } else {
                const err555 = { instancePath: instancePath + "/incidents/mapping/severity", schemaPath: "#/properties/incidents/properties/mapping/properties/severity/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err555];
                } else {
                  vErrors.push(err555);
                }
                errors++;
              }
            }
            if (data264.url !== void 0) {
              let data272 = data264.url;
              if (typeof data272 === "string") {
                if (func2(data272) > 300) {
                  const err556 = { instancePath: instancePath + "/incidents/mapping/url", schemaPath: "#/properties/incidents/properties/mapping/properties/url/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err556];
                  } else {
                    vErrors.push(err556);
                  }
                  errors++;
                }
                if (!pattern22.test(data272)) {
                  const err557 = { instancePath: instancePath + "/incidents/mapping/url", schemaPath: "#/properties/incidents/properties/mapping/properties/url/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err557];
                  } else {
                    vErrors.push(err557);
                  }
                  errors++;
                }
              } else {
                const err558 = { instancePath: instancePath + "/incidents/mapping/url", schemaPath: "#/properties/incidents/properties/mapping/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err558];
                } else {
                  vErrors.push(err558);
                }
                errors++;
              }
            }
            if (data264.language !== void 0) {
              let data273 = data264.language;
              if (typeof data273 === "string") {
                if (func2(data273) > 300) {
                  const err559 = { instancePath: instancePath + "/incidents/mapping/language", schemaPath: "#/properties/incidents/properties/mapping/properties/language/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err559];
                  } else {
                    vErrors.push(err559);
                  }
                  errors++;
                }
                if (!pattern22.test(data273)) {
                  const err560 = { instancePath: instancePath + "/incidents/mapping/language", schemaPath: "#/properties/incidents/properties/mapping/properties/language/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err560];
                  } else {
                    vErrors.push(err560);
                  }
                  errors++;
                }
              } else {
                const err561 = { instancePath: instancePath + "/incidents/mapping/language", schemaPath: "#/properties/incidents/properties/mapping/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err561];
                } else {
                  vErrors.push(err561);
                }
                errors++;
              }
            }
            if (data264.deleted !== void 0) {
              let data274 = data264.deleted;
              if (typeof data274 === "string") {
                if (func2(data274) > 300) {
                  const err562 = { instancePath: instancePath + "/incidents/mapping/deleted", schemaPath: "#/properties/incidents/properties/mapping/properties/deleted/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                  if (vErrors === null) {
                    vErrors = [err562];
                  } else {
                    vErrors.push(err562);
                  }
                  errors++;
                }
                if (!pattern22.test(data274)) {
                  const err563 = { instancePath: instancePath + "/incidents/mapping/deleted", schemaPath: "#/properties/incidents/properties/mapping/properties/deleted/pattern", keyword: "pattern", params: { pattern: "^(/[^/]*)+$" }, message: 'must match pattern "^(/[^/]*)+$"' };
                  if (vErrors === null) {
                    vErrors = [err563];
                  } else {
                    vErrors.push(err563);
                  }
                  errors++;
                }
              } else {
                const err564 = { instancePath: instancePath + "/incidents/mapping/deleted", schemaPath: "#/properties/incidents/properties/mapping/properties/deleted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err564];
                } else {
                  vErrors.push(err564);
                }
                errors++;
              }
            }
          } else {
            const err565 = { instancePath: instancePath + "/incidents/mapping", schemaPath: "#/properties/incidents/properties/mapping/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err565];
            } else {
              vErrors.push(err565);
            }
            errors++;
          }
        }
      } else {
        const err566 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err566];
        } else {
          vErrors.push(err566);
        }
        errors++;
      }
    }
    if (data.publish !== void 0) {
      let data275 = data.publish;
      if (data275 && typeof data275 == "object" && !Array.isArray(data275)) {
        if (Object.keys(data275).length < 1) {
          const err567 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err567];
          } else {
            vErrors.push(err567);
          }
          errors++;
        }
        for (const key39 in data275) {
          if (!(key39 === "to" || key39 === "artifact-name" || key39 === "webhooks")) {
            const err568 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err568];
            } else {
              vErrors.push(err568);
            }
            errors++;
          }
        }
        if (data275.to !== void 0) {
          let data276 = data275.to;
          if (Array.isArray(data276)) {
            if (data276.length > 5) {
              const err569 = { instancePath: instancePath + "/publish/to", schemaPath: "#/properties/publish/properties/to/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items" };
              if (vErrors === null) {
                vErrors = [err569];
              } else {
                vErrors.push(err569);
              }
              errors++;
            }
            const len64 = data276.length;
            for (let i64 = 0; i64 < len64; i64++) {
              let data277 = data276[i64];
              if (!(data277 === "comment" || data277 === "check-run" || data277 === "status" || data277 === "deployment" || data277 === "artifact")) {
                const err570 = { instancePath: instancePath + "/publish/to/" + i64, schemaPath: "#/properties/publish/properties/to/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.publish.properties.to.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err570];
                } else {
                  vErrors.push(err570);
                }
                errors++;
              }
            }
            let i65 = data276.length;
            let j0;
            if (i65 > 1) {
              outer0: for (; i65--; ) {
                for (j0 = i65; j0--; ) {
                  if (func0(data276[i65], data276[j0])) {
                    const err571 = { instancePath: instancePath + "/publish/to", schemaPath: "#/properties/publish/properties/to/uniqueItems", keyword: "uniqueItems", params: { i: i65, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i65 + " are identical)" };
                    if (vErrors === null) {
                      vErrors = [err571];
                    } else {
                      vErrors.push(err571);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err572 = { instancePath: instancePath + "/publish/to", schemaPath: "#/properties/publish/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err572];
            } else {
              vErrors.push(err572);
            }
            errors++;
          }
        }
        if (data275["artifact-name"] !== void 0) {
          let data278 = data275["artifact-name"];
          if (typeof data278 === "string") {
            if (func2(data278) > 150) {
              const err573 = { instancePath: instancePath + "/publish/artifact-name", schemaPath: "#/properties/publish/properties/artifact-name/maxLength", keyword: "maxLength", params: { limit: 150 }, message: "must NOT have more than 150 characters" };
              if (vErrors === null) {
                vErrors = [err573];
              } else {
                vErrors.push(err573);
              }
              errors++;
            }
            if (func2(data278) < 1) {
              const err574 = { instancePath: instancePath + "/publish/artifact-name", schemaPath: "#/properties/publish/properties/artifact-name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err574];
              } else {
                vErrors.push(err574);
              }
              errors++;
            }
            if (!pattern32.test(data278)) {
              const err575 = { instancePath: instancePath + "/publish/artifact-name", schemaPath: "#/properties/publish/properties/artifact-name/pattern", keyword: "pattern", params: { pattern: '^[^"<>|*?:\\r\\n\\\\/]+$' }, message: 'must match pattern "^[^"<>|*?:\\r\\n\\\\/]+$"' };
              if (vErrors === null) {
                vErrors = [err575];
              } else {
                vErrors.push(err575);
              }
              errors++;
            }
          } else {
            const err576 = { instancePath: instancePath + "/publish/artifact-name", schemaPath: "#/properties/publish/properties/artifact-name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err576];
            } else {
              vErrors.push(err576);
            }
            errors++;
          }
        }
        if (data275.webhooks !== void 0) {
          let data279 = data275.webhooks;
          if (Array.isArray(data279)) {
            if (data279.length > 20) {
              const err577 = { instancePath: instancePath + "/publish/webhooks", schemaPath: "#/properties/publish/properties/webhooks/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
              if (vErrors === null) {
                vErrors = [err577];
              } else {
                vErrors.push(err577);
              }
              errors++;
            }
            if (data279.length < 1) {
              const err578 = { instancePath: instancePath + "/publish/webhooks", schemaPath: "#/properties/publish/properties/webhooks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err578];
              } else {
                vErrors.push(err578);
              }
              errors++;
            }
            const len65 = data279.length;
            for (let i66 = 0; i66 < len65; i66++) {
              let data280 = data279[i66];
              const _errs593 = errors;
              let valid176 = false;
              let passing3 = null;
              const _errs594 = errors;
              if (data280 && typeof data280 == "object" && !Array.isArray(data280)) {
                if (data280.url === void 0) {
                  const err579 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/oneOf/0/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err579];
                  } else {
                    vErrors.push(err579);
                  }
                  errors++;
                }
              }
              var _valid3 = _errs594 === errors;
              if (_valid3) {
                valid176 = true;
                passing3 = 0;
              }
              const _errs595 = errors;
              if (data280 && typeof data280 == "object" && !Array.isArray(data280)) {
                if (data280["url-variable"] === void 0) {
                  const err580 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/oneOf/1/required", keyword: "required", params: { missingProperty: "url-variable" }, message: "must have required property 'url-variable'" };
                  if (vErrors === null) {
                    vErrors = [err580];
                  } else {
                    vErrors.push(err580);
                  }
                  errors++;
                }
              }
              var _valid3 = _errs595 === errors;
              if (_valid3 && valid176) {
                valid176 = false;
                passing3 = [passing3, 1];
              } else {
                if (_valid3) {
                  valid176 = true;
                  passing3 = 1;
                }
              }
              if (!valid176) {
                const err581 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf" };
                if (vErrors === null) {
                  vErrors = [err581];
                } else {
                  vErrors.push(err581);
                }
                errors++;
              } else {
                errors = _errs593;
                if (vErrors !== null) {
                  if (_errs593) {
                    vErrors.length = _errs593;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (data280 && typeof data280 == "object" && !Array.isArray(data280)) {
                if (data280.name === void 0) {
                  const err582 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err582];
                  } else {
                    vErrors.push(err582);
                  }
                  errors++;
                }
                for (const key40 in data280) {
                  if (!(key40 === "name" || key40 === "url" || key40 === "url-variable" || key40 === "secret-variable" || key40 === "format" || key40 === "on")) {
                    const err583 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err583];
                    } else {
                      vErrors.push(err583);
                    }
                    errors++;
                  }
                }
                if (data280.name !== void 0) {
                  let data281 = data280.name;
                  if (typeof data281 === "string") {
                    if (func2(data281) > 100) {
                      const err584 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/name", schemaPath: "#/properties/publish/properties/webhooks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err584];
                      } else {
                        vErrors.push(err584);
                      }
                      errors++;
                    }
                    if (func2(data281) < 1) {
                      const err585 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/name", schemaPath: "#/properties/publish/properties/webhooks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err585];
                      } else {
                        vErrors.push(err585);
                      }
                      errors++;
                    }
                  } else {
                    const err586 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/name", schemaPath: "#/properties/publish/properties/webhooks/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err586];
                    } else {
                      vErrors.push(err586);
                    }
                    errors++;
                  }
                }
                if (data280.url !== void 0) {
                  let data282 = data280.url;
                  if (typeof data282 === "string") {
                    if (func2(data282) > 2e3) {
                      const err587 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      if (vErrors === null) {
                        vErrors = [err587];
                      } else {
                        vErrors.push(err587);
                      }
                      errors++;
                    }
                    if (!pattern8.test(data282)) {
                      const err588 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
                      if (vErrors === null) {
                        vErrors = [err588];
                      } else {
                        vErrors.push(err588);
                      }
                      errors++;
                    }
                  } else {
                    const err589 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err589];
                    } else {
                      vErrors.push(err589);
                    }
                    errors++;
                  }
                }
                if (data280["url-variable"] !== void 0) {
                  let data283 = data280["url-variable"];
                  if (typeof data283 === "string") {
                    if (func2(data283) > 200) {
                      const err590 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url-variable/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err590];
                      } else {
                        vErrors.push(err590);
                      }
                      errors++;
                    }
                    if (!pattern7.test(data283)) {
                      const err591 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url-variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                      if (vErrors === null) {
                        vErrors = [err591];
                      } else {
                        vErrors.push(err591);
                      }
                      errors++;
                    }
                  } else {
                    const err592 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/url-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/url-variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err592];
                    } else {
                      vErrors.push(err592);
                    }
                    errors++;
                  }
                }
                if (data280["secret-variable"] !== void 0) {
                  let data284 = data280["secret-variable"];
                  if (typeof data284 === "string") {
                    if (func2(data284) > 200) {
                      const err593 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/secret-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/secret-variable/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err593];
                      } else {
                        vErrors.push(err593);
                      }
                      errors++;
                    }
                    if (!pattern7.test(data284)) {
                      const err594 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/secret-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/secret-variable/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                      if (vErrors === null) {
                        vErrors = [err594];
                      } else {
                        vErrors.push(err594);
                      }
                      errors++;
                    }
                  } else {
                    const err595 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/secret-variable", schemaPath: "#/properties/publish/properties/webhooks/items/properties/secret-variable/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err595];
                    } else {
                      vErrors.push(err595);
                    }
                    errors++;
                  }
                }
                if (data280.format !== void 0) {
                  let data285 = data280.format;
                  if (!(data285 === "lockkeeper" || data285 === "cdevents")) {
                    const err596 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/format", schemaPath: "#/properties/publish/properties/webhooks/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema19.properties.publish.properties.webhooks.items.properties.format.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err596];
                    } else {
                      vErrors.push(err596);
                    }
                    errors++;
                  }
                }
                if (data280.on !== void 0) {
                  let data286 = data280.on;
                  if (Array.isArray(data286)) {
                    if (data286.length < 1) {
                      const err597 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/on", schemaPath: "#/properties/publish/properties/webhooks/items/properties/on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err597];
                      } else {
                        vErrors.push(err597);
                      }
                      errors++;
                    }
                    const len66 = data286.length;
                    for (let i67 = 0; i67 < len66; i67++) {
                      let data287 = data286[i67];
                      if (!(data287 === "gate" || data287 === "review" || data287 === "event")) {
                        const err598 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/on/" + i67, schemaPath: "#/properties/publish/properties/webhooks/items/properties/on/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.publish.properties.webhooks.items.properties.on.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err598];
                        } else {
                          vErrors.push(err598);
                        }
                        errors++;
                      }
                    }
                    let i68 = data286.length;
                    let j1;
                    if (i68 > 1) {
                      outer1: for (; i68--; ) {
                        for (j1 = i68; j1--; ) {
                          if (func0(data286[i68], data286[j1])) {
                            const err599 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/on", schemaPath: "#/properties/publish/properties/webhooks/items/properties/on/uniqueItems", keyword: "uniqueItems", params: { i: i68, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i68 + " are identical)" };
                            if (vErrors === null) {
                              vErrors = [err599];
                            } else {
                              vErrors.push(err599);
                            }
                            errors++;
                            break outer1;
                          }
                        }
                      }
                    }
                  } else {
                    const err600 = { instancePath: instancePath + "/publish/webhooks/" + i66 + "/on", schemaPath: "#/properties/publish/properties/webhooks/items/properties/on/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err600];
                    } else {
                      vErrors.push(err600);
                    }
                    errors++;
                  }
                }
              } else {
                const err601 = { instancePath: instancePath + "/publish/webhooks/" + i66, schemaPath: "#/properties/publish/properties/webhooks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err601];
                } else {
                  vErrors.push(err601);
                }
                errors++;
              }
            }
          } else {
            const err602 = { instancePath: instancePath + "/publish/webhooks", schemaPath: "#/properties/publish/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err602];
            } else {
              vErrors.push(err602);
            }
            errors++;
          }
        }
      } else {
        const err603 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err603];
        } else {
          vErrors.push(err603);
        }
        errors++;
      }
    }
    if (data.argocd !== void 0) {
      let data288 = data.argocd;
      if (data288 && typeof data288 == "object" && !Array.isArray(data288)) {
        if (Object.keys(data288).length < 1) {
          const err604 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          if (vErrors === null) {
            vErrors = [err604];
          } else {
            vErrors.push(err604);
          }
          errors++;
        }
        for (const key41 in data288) {
          if (!(key41 === "server" || key41 === "timeout-seconds" || key41 === "keep-minutes" || key41 === "images")) {
            const err605 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err605];
            } else {
              vErrors.push(err605);
            }
            errors++;
          }
        }
        if (data288.server !== void 0) {
          let data289 = data288.server;
          if (typeof data289 === "string") {
            if (func2(data289) > 2e3) {
              const err606 = { instancePath: instancePath + "/argocd/server", schemaPath: "#/properties/argocd/properties/server/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
              if (vErrors === null) {
                vErrors = [err606];
              } else {
                vErrors.push(err606);
              }
              errors++;
            }
            if (!pattern8.test(data289)) {
              const err607 = { instancePath: instancePath + "/argocd/server", schemaPath: "#/properties/argocd/properties/server/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' };
              if (vErrors === null) {
                vErrors = [err607];
              } else {
                vErrors.push(err607);
              }
              errors++;
            }
          } else {
            const err608 = { instancePath: instancePath + "/argocd/server", schemaPath: "#/properties/argocd/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err608];
            } else {
              vErrors.push(err608);
            }
            errors++;
          }
        }
        if (data288["timeout-seconds"] !== void 0) {
          let data290 = data288["timeout-seconds"];
          if (!(typeof data290 == "number" && (!(data290 % 1) && !isNaN(data290)) && isFinite(data290))) {
            const err609 = { instancePath: instancePath + "/argocd/timeout-seconds", schemaPath: "#/properties/argocd/properties/timeout-seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err609];
            } else {
              vErrors.push(err609);
            }
            errors++;
          }
          if (typeof data290 == "number" && isFinite(data290)) {
            if (data290 > 300 || isNaN(data290)) {
              const err610 = { instancePath: instancePath + "/argocd/timeout-seconds", schemaPath: "#/properties/argocd/properties/timeout-seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 300 }, message: "must be <= 300" };
              if (vErrors === null) {
                vErrors = [err610];
              } else {
                vErrors.push(err610);
              }
              errors++;
            }
            if (data290 < 1 || isNaN(data290)) {
              const err611 = { instancePath: instancePath + "/argocd/timeout-seconds", schemaPath: "#/properties/argocd/properties/timeout-seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err611];
              } else {
                vErrors.push(err611);
              }
              errors++;
            }
          }
        }
        if (data288["keep-minutes"] !== void 0) {
          let data291 = data288["keep-minutes"];
          if (!(typeof data291 == "number" && (!(data291 % 1) && !isNaN(data291)) && isFinite(data291))) {
            const err612 = { instancePath: instancePath + "/argocd/keep-minutes", schemaPath: "#/properties/argocd/properties/keep-minutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err612];
            } else {
              vErrors.push(err612);
            }
            errors++;
          }
          if (typeof data291 == "number" && isFinite(data291)) {
            if (data291 > 1440 || isNaN(data291)) {
              const err613 = { instancePath: instancePath + "/argocd/keep-minutes", schemaPath: "#/properties/argocd/properties/keep-minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
              if (vErrors === null) {
                vErrors = [err613];
              } else {
                vErrors.push(err613);
              }
              errors++;
            }
            if (data291 < 0 || isNaN(data291)) {
              const err614 = { instancePath: instancePath + "/argocd/keep-minutes", schemaPath: "#/properties/argocd/properties/keep-minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err614];
              } else {
                vErrors.push(err614);
              }
              errors++;
            }
          }
        }
        if (data288.images !== void 0) {
          let data292 = data288.images;
          if (Array.isArray(data292)) {
            if (data292.length > 200) {
              const err615 = { instancePath: instancePath + "/argocd/images", schemaPath: "#/properties/argocd/properties/images/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" };
              if (vErrors === null) {
                vErrors = [err615];
              } else {
                vErrors.push(err615);
              }
              errors++;
            }
            if (data292.length < 1) {
              const err616 = { instancePath: instancePath + "/argocd/images", schemaPath: "#/properties/argocd/properties/images/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              if (vErrors === null) {
                vErrors = [err616];
              } else {
                vErrors.push(err616);
              }
              errors++;
            }
            const len67 = data292.length;
            for (let i69 = 0; i69 < len67; i69++) {
              let data293 = data292[i69];
              const _errs622 = errors;
              const _errs623 = errors;
              if (data293 && typeof data293 == "object" && !Array.isArray(data293)) {
                let missing0;
                let valid185 = true;
                for (missing0 of schema19.properties.argocd.properties.images.items.not.required) {
                  valid185 = data293[missing0] !== void 0;
                  if (!valid185) {
                    const err617 = {};
                    if (vErrors === null) {
                      vErrors = [err617];
                    } else {
                      vErrors.push(err617);
                    }
                    errors++;
                    break;
                  }
                }
              }
              var valid184 = _errs623 === errors;
              if (valid184) {
                const err618 = { instancePath: instancePath + "/argocd/images/" + i69, schemaPath: "#/properties/argocd/properties/images/items/not", keyword: "not", params: {}, message: "must NOT be valid" };
                if (vErrors === null) {
                  vErrors = [err618];
                } else {
                  vErrors.push(err618);
                }
                errors++;
              } else {
                errors = _errs622;
                if (vErrors !== null) {
                  if (_errs622) {
                    vErrors.length = _errs622;
                  } else {
                    vErrors = null;
                  }
                }
              }
              if (data293 && typeof data293 == "object" && !Array.isArray(data293)) {
                if (data293.image === void 0) {
                  const err619 = { instancePath: instancePath + "/argocd/images/" + i69, schemaPath: "#/properties/argocd/properties/images/items/required", keyword: "required", params: { missingProperty: "image" }, message: "must have required property 'image'" };
                  if (vErrors === null) {
                    vErrors = [err619];
                  } else {
                    vErrors.push(err619);
                  }
                  errors++;
                }
                for (const key42 in data293) {
                  if (!(key42 === "image" || key42 === "module" || key42 === "clone" || key42 === "repository" || key42 === "tag" || key42 === "paths" || key42 === "follow")) {
                    const err620 = { instancePath: instancePath + "/argocd/images/" + i69, schemaPath: "#/properties/argocd/properties/images/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err620];
                    } else {
                      vErrors.push(err620);
                    }
                    errors++;
                  }
                }
                if (data293.image !== void 0) {
                  let data294 = data293.image;
                  if (typeof data294 === "string") {
                    if (func2(data294) > 500) {
                      const err621 = { instancePath: instancePath + "/argocd/images/" + i69 + "/image", schemaPath: "#/properties/argocd/properties/images/items/properties/image/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
                      if (vErrors === null) {
                        vErrors = [err621];
                      } else {
                        vErrors.push(err621);
                      }
                      errors++;
                    }
                    if (func2(data294) < 1) {
                      const err622 = { instancePath: instancePath + "/argocd/images/" + i69 + "/image", schemaPath: "#/properties/argocd/properties/images/items/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err622];
                      } else {
                        vErrors.push(err622);
                      }
                      errors++;
                    }
                  } else {
                    const err623 = { instancePath: instancePath + "/argocd/images/" + i69 + "/image", schemaPath: "#/properties/argocd/properties/images/items/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err623];
                    } else {
                      vErrors.push(err623);
                    }
                    errors++;
                  }
                }
                if (data293.module !== void 0) {
                  let data295 = data293.module;
                  if (typeof data295 === "string") {
                    if (func2(data295) > 100) {
                      const err624 = { instancePath: instancePath + "/argocd/images/" + i69 + "/module", schemaPath: "#/properties/argocd/properties/images/items/properties/module/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                      if (vErrors === null) {
                        vErrors = [err624];
                      } else {
                        vErrors.push(err624);
                      }
                      errors++;
                    }
                    if (func2(data295) < 1) {
                      const err625 = { instancePath: instancePath + "/argocd/images/" + i69 + "/module", schemaPath: "#/properties/argocd/properties/images/items/properties/module/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err625];
                      } else {
                        vErrors.push(err625);
                      }
                      errors++;
                    }
                  } else {
                    const err626 = { instancePath: instancePath + "/argocd/images/" + i69 + "/module", schemaPath: "#/properties/argocd/properties/images/items/properties/module/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err626];
                    } else {
                      vErrors.push(err626);
                    }
                    errors++;
                  }
                }
                if (data293.clone !== void 0) {
                  let data296 = data293.clone;
                  if (typeof data296 === "string") {
                    if (func2(data296) > 2e3) {
                      const err627 = { instancePath: instancePath + "/argocd/images/" + i69 + "/clone", schemaPath: "#/properties/argocd/properties/images/items/properties/clone/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      if (vErrors === null) {
                        vErrors = [err627];
                      } else {
                        vErrors.push(err627);
                      }
                      errors++;
                    }
                    if (func2(data296) < 1) {
                      const err628 = { instancePath: instancePath + "/argocd/images/" + i69 + "/clone", schemaPath: "#/properties/argocd/properties/images/items/properties/clone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err628];
                      } else {
                        vErrors.push(err628);
                      }
                      errors++;
                    }
                  } else {
                    const err629 = { instancePath: instancePath + "/argocd/images/" + i69 + "/clone", schemaPath: "#/properties/argocd/properties/images/items/properties/clone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err629];
                    } else {
                      vErrors.push(err629);
                    }
                    errors++;
                  }
                }
                if (data293.repository !== void 0) {
                  let data297 = data293.repository;
                  if (typeof data297 === "string") {
                    if (func2(data297) < 1) {
                      const err630 = { instancePath: instancePath + "/argocd/images/" + i69 + "/repository", schemaPath: "#/properties/argocd/properties/images/items/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err630];
                      } else {
                        vErrors.push(err630);
                      }
                      errors++;
                    }
                  } else {
                    const err631 = { instancePath: instancePath + "/argocd/images/" + i69 + "/repository", schemaPath: "#/properties/argocd/properties/images/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err631];
                    } else {
                      vErrors.push(err631);
                    }
                    errors++;
                  }
                }
                if (data293.tag !== void 0) {
                  let data298 = data293.tag;
                  if (typeof data298 === "string") {
                    if (func2(data298) > 200) {
                      const err632 = { instancePath: instancePath + "/argocd/images/" + i69 + "/tag", schemaPath: "#/properties/argocd/properties/images/items/properties/tag/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                      if (vErrors === null) {
                        vErrors = [err632];
                      } else {
                        vErrors.push(err632);
                      }
                      errors++;
                    }
                    if (func2(data298) < 1) {
                      const err633 = { instancePath: instancePath + "/argocd/images/" + i69 + "/tag", schemaPath: "#/properties/argocd/properties/images/items/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err633];
                      } else {
                        vErrors.push(err633);
                      }
                      errors++;
                    }
                  } else {
                    const err634 = { instancePath: instancePath + "/argocd/images/" + i69 + "/tag", schemaPath: "#/properties/argocd/properties/images/items/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err634];
                    } else {
                      vErrors.push(err634);
                    }
                    errors++;
                  }
                }
                if (data293.paths !== void 0) {
                  let data299 = data293.paths;
                  if (Array.isArray(data299)) {
                    const len68 = data299.length;
                    for (let i70 = 0; i70 < len68; i70++) {
                      let data300 = data299[i70];
                      if (typeof data300 === "string") {
                        if (func2(data300) < 1) {
                          const err635 = { instancePath: instancePath + "/argocd/images/" + i69 + "/paths/" + i70, schemaPath: "#/properties/argocd/properties/images/items/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err635];
                          } else {
                            vErrors.push(err635);
                          }
                          errors++;
                        }
                      } else {
                        const err636 = { instancePath: instancePath + "/argocd/images/" + i69 + "/paths/" + i70, schemaPath: "#/properties/argocd/properties/images/items/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err636];
                        } else {
                          vErrors.push(err636);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err637 = { instancePath: instancePath + "/argocd/images/" + i69 + "/paths", schemaPath: "#/properties/argocd/properties/images/items/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err637];
                    } else {
                      vErrors.push(err637);
                    }
                    errors++;
                  }
                }
                if (data293.follow !== void 0) {
                  if (typeof data293.follow !== "boolean") {
                    const err638 = { instancePath: instancePath + "/argocd/images/" + i69 + "/follow", schemaPath: "#/properties/argocd/properties/images/items/properties/follow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err638];
                    } else {
                      vErrors.push(err638);
                    }
                    errors++;
                  }
                }
              } else {
                const err639 = { instancePath: instancePath + "/argocd/images/" + i69, schemaPath: "#/properties/argocd/properties/images/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err639];
                } else {
                  vErrors.push(err639);
                }
                errors++;
              }
            }
          } else {
            const err640 = { instancePath: instancePath + "/argocd/images", schemaPath: "#/properties/argocd/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err640];
            } else {
              vErrors.push(err640);
            }
            errors++;
          }
        }
      } else {
        const err641 = { instancePath: instancePath + "/argocd", schemaPath: "#/properties/argocd/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err641];
        } else {
          vErrors.push(err641);
        }
        errors++;
      }
    }
  } else {
    const err642 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err642];
    } else {
      vErrors.push(err642);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/config.ts
async function loadConfig(input) {
  const file = await readConfigFile(input);
  const { config, locate } = file === null ? { config: {}, locate: null } : parseConfigFile(file, input);
  const directory = file === null ? input.workingDirectory : dirname2(file.path);
  const path = file === null ? null : shownPath(file, input.workingDirectory);
  return {
    settings: resolveSettings(withOverlay(config, input.overlay), directory),
    file: file?.path ?? null,
    originOf: (keys) => {
      const overlaid = [...input.overlayOrigins].find(([key]) => isAt(keys, key));
      if (overlaid !== void 0) return overlaid[1];
      return originInFile({ config, keys, locate, path });
    }
  };
}
function withOverlay(config, overlay) {
  const { "argocd.server": server, "jira.url": url, "model.provider": provider, ...others } = overlay;
  const { "incidents.index": index, "incidents.library": library, ...rest } = others;
  const { "publish.to": to, ...plain } = rest;
  return {
    ...config,
    ...plain,
    ...server !== void 0 && { argocd: { ...config.argocd, server } },
    ...url !== void 0 && { jira: { ...config.jira, url } },
    ...to !== void 0 && { publish: { ...config.publish, to } },
    ...provider !== void 0 && { model: { ...config.model, provider } },
    ...(index !== void 0 || library !== void 0) && {
      incidents: {
        ...config.incidents,
        ...index !== void 0 && { index },
        ...library !== void 0 && { library }
      }
    }
  };
}
function isAt(keys, overlaid) {
  const path = overlaid.split(".");
  return path.every((key, index) => keys[index] === key);
}
function parseConfigFile(file, input) {
  const path = shownPath(file, input.workingDirectory);
  const parsed = parseConfigText(file.text);
  if (!parsed.ok) throw invalid(path, parsed.problems);
  const { value, locate } = parsed;
  const isValid = validateConfig(value);
  const problems = [
    ...explainSchemaErrors(validateConfig.errors ?? [], value),
    ...checkValues(value)
  ];
  if (isValid && problems.length === 0) return { config: value, locate };
  throw invalid(
    path,
    problems.map((problem) => ({ ...problem, position: locate(problem.path, problem.at) }))
  );
}
function invalid(path, problems) {
  const sorted = problems.toSorted(
    (left, right) => (left.position?.line ?? 0) - (right.position?.line ?? 0) || (left.position?.column ?? 0) - (right.position?.column ?? 0)
  );
  const lines = [...new Set(sorted.map(formatProblem))];
  return new Failure({
    code: "config/invalid",
    message: lines.length === 1 ? `${path} is not valid.` : `${path} is not valid: ${lines.length} problems.`,
    hint: "Put these right and run again. `lockkeeper config print` shows each value and where it came from.",
    problems: lines
  });
}
function shownPath(file, workingDirectory) {
  const path = relative(workingDirectory, file.path);
  return path === "" || path.startsWith("..") ? file.path : path;
}
function originInFile(input) {
  const { locate, path } = input;
  let node = input.config;
  for (const key of input.keys) {
    if (node === null || typeof node !== "object" || !Object.hasOwn(node, key)) return { kind: "default" };
    node = Object.getOwnPropertyDescriptor(node, key)?.value;
  }
  if (locate === null || path === null) return { kind: "default" };
  return { kind: "file", path, line: locate(input.keys, "key")?.line ?? 1 };
}

// src/domain/remote-publication.ts
var publishTargets = ["comment", "check-run", "status", "deployment", "artifact"];

// src/hosts/load-settings.ts
function repositoryOf(given2, surroundings) {
  return resolve8(surroundings.workingDirectory, textOf(given2, "repo") ?? ".");
}
async function loadSettings(given2, surroundings) {
  const { workingDirectory } = surroundings;
  const file = textOf(given2, "config");
  const overlayOrigins = /* @__PURE__ */ new Map();
  for (const [name, key] of overlayKeys) {
    const option = given2.get(name);
    if (option !== void 0) overlayOrigins.set(key, option.origin);
  }
  return loadConfig({
    given: file === null ? null : resolve8(workingDirectory, file),
    directory: repositoryOf(given2, surroundings),
    workingDirectory,
    overlay: overlayOf(given2, workingDirectory),
    overlayOrigins
  });
}
var overlayKeys = [
  ["language", "language"],
  ["environment", "environment"],
  ["operators", "operators"],
  ["window", "window"],
  ["ledger", "ledger"],
  ["fail-on", "fail-on"],
  ["model", "model.provider"],
  ["jira-url", "jira.url"],
  ["argocd-server", "argocd.server"],
  ["deadline", "deadline-seconds"],
  ["incidents", "incidents.index"],
  ["index", "incidents.index"],
  ["library", "incidents.library"],
  ["publish", "publish.to"]
];
function overlayOf(given2, workingDirectory) {
  const language = textOf(given2, "language");
  const environment = textOf(given2, "environment");
  const operators = listOf(given2, "operators");
  const window = textOf(given2, "window");
  const ledger = textOf(given2, "ledger");
  const failOn = textOf(given2, "fail-on");
  const jiraUrl = jiraUrlOf(given2);
  const argocdServer = argocdServerOf(given2);
  const deadline = deadlineOf(given2);
  const index = locationOf(given2, "incidents") ?? locationOf(given2, "index");
  const library = locationOf(given2, "library");
  const publish = targetsOf(given2);
  const provider = options.model.values.find((value) => value === textOf(given2, "model"));
  return {
    ...(language === "en" || language === "ko") && { language },
    ...environment !== null && { environment },
    ...operators !== null && { operators: [...operators] },
    ...window !== null && { window },
    ...ledger !== null && { ledger: `file:${resolve8(workingDirectory, ledger.replace(/^file:/, ""))}` },
    ...(failOn === "block" || failOn === "warn") && { "fail-on": failOn },
    ...jiraUrl !== null && { "jira.url": jiraUrl },
    ...argocdServer !== null && { "argocd.server": argocdServer },
    ...deadline !== null && { "deadline-seconds": deadline },
    ...index !== null && { "incidents.index": resolveLocation(index, workingDirectory) },
    ...library !== null && { "incidents.library": resolveLocation(library, workingDirectory) },
    ...publish !== null && { "publish.to": [...publish] },
    ...provider !== void 0 && { "model.provider": provider }
  };
}
function locationOf(given2, name) {
  const location = textOf(given2, name);
  const kind = name === "library" ? "library" : "index";
  const problem = location === null ? null : locationProblem(location, kind);
  if (problem === null) return location;
  throw new Failure({
    code: "arguments/invalid",
    message: `--${name} ${problem}.`,
    hint: kind === "library" ? "Give a folder, or postgres://USER@HOST/DATABASE with the password in PGPASSWORD." : "Give a folder, https://HOST/index.zip#sha256=…, github-artifact:…, github-release:… or postgres://…."
  });
}
function targetsOf(given2) {
  const names = listOf(given2, "publish");
  if (names === null) return null;
  if (names.length === 1 && names[0] === "none") return [];
  const known = [...publishTargets, "none"];
  const targets = names.map((name) => publishTargets.find((target) => target === name) ?? name);
  const wrong = targets.find((name) => !publishTargets.some((target) => target === name));
  if (wrong === void 0) return publishTargets.filter((target) => targets.includes(target));
  throw new Failure({
    code: "arguments/invalid",
    message: wrong === "none" ? "--publish takes none alone: beside others it says two things at once." : `--publish does not know "${wrong}"${suggest(wrong, known)}`,
    hint: `Give a list of ${publishTargets.join(", ")}, or none.`
  });
}
function jiraUrlOf(given2) {
  const url = textOf(given2, "jira-url");
  const problem = url === null ? null : addressProblem(url);
  if (problem === null) return url;
  throw new Failure({
    code: "arguments/invalid",
    message: `--jira-url ${problem}.`,
    hint: "Write it like https://example.atlassian.net; the account goes into JIRA_USER, its token into JIRA_TOKEN."
  });
}
function argocdServerOf(given2) {
  const url = textOf(given2, "argocd-server");
  const problem = url === null ? null : addressProblem(url);
  if (problem === null) return url;
  throw new Failure({
    code: "arguments/invalid",
    message: `--argocd-server ${problem}.`,
    hint: "Write it like https://argocd.example.com, with its path if it has one; the token goes into ARGOCD_AUTH_TOKEN."
  });
}
var deadlineBounds = { min: 5, max: 3600 };
function deadlineOf(given2) {
  const text = textOf(given2, "deadline");
  if (text === null) return null;
  const seconds = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds >= deadlineBounds.min && seconds <= deadlineBounds.max) return seconds;
  throw new Failure({
    code: "arguments/invalid",
    message: `--deadline takes whole seconds from ${deadlineBounds.min} to ${deadlineBounds.max}, not "${text}".`,
    hint: "For example --deadline 120."
  });
}

export {
  emergencyFindingId,
  adviceFindingId,
  isOfStandard,
  weekdays,
  inZone,
  isTimeZone,
  parseMoment,
  parseDate,
  dateText,
  momentText,
  spanText,
  freezePeriod,
  overlaps,
  textOf,
  isOn,
  listOf,
  readConfigFile,
  config_schema_default,
  repositoryOf,
  loadSettings
};
