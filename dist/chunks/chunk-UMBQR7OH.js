import {
  maskPersonal
} from "./chunk-YYYP23MI.js";
import {
  Temporal
} from "./chunk-UORH5C27.js";
import {
  cutAt
} from "./chunk-MRXOY36K.js";
import {
  plainLine
} from "./chunk-Q764DJLP.js";

// src/core/incidents/sources/report-day.ts
var lengthMax = 120;
var secondsMin = 1e8;
var secondsMax = 1e10;
var millisecondsMax = 1e13;
var months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
var yearFirst = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u,
  /^(\d{4})\s?\.\s?(\d{1,2})\s?\.\s?(\d{1,2})(?!\d)/u,
  /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}|$)/u,
  /^(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/u
];
var weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
var monthFirst = new RegExp(
  `^${weekday}([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`,
  "iu"
);
var dayFirst = new RegExp(`^${weekday}(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})(?!\\d)`, "iu");
function reportDay(value) {
  if (typeof value === "number") return dayOfEpoch(value);
  if (typeof value !== "string") return null;
  const text = value.trim().slice(0, lengthMax).replace(/\s+/gu, " ");
  if (/^\d{9,13}(?:\.\d+)?$/u.test(text)) return dayOfEpoch(Number(text));
  for (const pattern of yearFirst) {
    const [, year, month, day] = pattern.exec(text) ?? [];
    if (year !== void 0) return toDay(Number(year), Number(month), Number(day));
  }
  const [, monthName, dayAfter, yearAfter] = monthFirst.exec(text) ?? [];
  if (monthName !== void 0) return toDay(Number(yearAfter), monthOf(monthName), Number(dayAfter));
  const [, dayBefore, nameAfter = "", yearLast] = dayFirst.exec(text) ?? [];
  return dayBefore === void 0 ? null : toDay(Number(yearLast), monthOf(nameAfter), Number(dayBefore));
}
function dayOfEpoch(value) {
  if (!Number.isFinite(value) || value < secondsMin || value >= millisecondsMax) return null;
  const milliseconds = Math.floor(value < secondsMax ? value * 1e3 : value);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO("UTC").toPlainDate().toString();
}
function monthOf(name) {
  const lower = name.toLowerCase();
  return 1 + months.findIndex(
    (month) => month === lower || lower === month.slice(0, 3) || lower === "sept" && month === "september"
  );
}
function toDay(year, month, day) {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const date = Temporal.PlainDate.from({ year, month, day: Math.min(day, 99) }, { overflow: "constrain" });
  return date.day === day ? date.toString() : null;
}

// src/core/incidents/sources/read-member.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readMember(value, ...path) {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return void 0;
    at = at[name];
  }
  return at;
}
function readText(value, ...path) {
  const found = readMember(value, ...path);
  return typeof found === "string" && found.trim() !== "" ? found.trim() : null;
}
function readList(value, ...path) {
  const found = readMember(value, ...path);
  return Array.isArray(found) ? found : [];
}
function readId(value, ...path) {
  const found = readMember(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) ? String(found) : readText(value, ...path);
}

// src/core/incidents/sources/report-severity.ts
var lengthMax2 = 80;
var levels = [
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?[01](?![\d.])/iu, "critical"],
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?2(?![\d.])/iu, "major"],
  [/(?<![\p{L}\d])(?:sev(?:erity)?|p|prio(?:rity)?|s)[\s:_-]?[345](?![\d.])/iu, "minor"],
  [/^[01](?:\s?(?:[-–:(]|등급)|$)/u, "critical"],
  [/^2(?:\s?(?:[-–:(]|등급)|$)/u, "major"],
  [/^[345](?:\s?(?:[-–:(]|등급)|$)/u, "minor"],
  [
    /(?<!non-?)\b(?:critical|blocker|highest|catastrophic|emergency|fatal)\b|심각|치명|긴급|매우\s?높음/iu,
    "critical"
  ],
  [/(?<!non-?)\b(?:major|high|severe|serious)\b|높음|중대/iu, "major"],
  [/\b(?:minor|moderate|medium|low|lowest|trivial|normal|cosmetic)\b|보통|중간|낮음|경미/iu, "minor"]
];
function reportSeverity(value) {
  if (typeof value === "number") return reportSeverity(String(value));
  if (typeof value === "object" && value !== null) {
    return ["name", "summary", "value"].map((member) => readMember(value, member)).flatMap((told) => typeof told === "string" ? reportSeverity(told) ?? [] : []).at(0) ?? null;
  }
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (text.length > lengthMax2) return null;
  return levels.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

// src/core/incidents/sources/make-report.ts
var reportBounds = {
  id: 300,
  key: 500,
  title: 300,
  services: 50,
  service: 200,
  url: 2e3,
  text: 1e6
};
function makeReport(told) {
  const id = readReportId(told.id);
  if (typeof id !== "string") return refused(id.problem);
  const text = typeof told.text === "string" ? told.text.trim() : "";
  if (text === "") return refused(`${id}: it has no text.`);
  const date = reportDay(told.date);
  const severity = reportSeverity(told.severity);
  const url = readUrl(told.url);
  const report = {
    id,
    source: { kind: told.source.kind, key: told.source.key.slice(0, reportBounds.key) },
    title: typeof told.title === "string" ? lineOf(told.title, reportBounds.title) : null,
    text: text.slice(0, reportBounds.text).replace(/[\ud800-\udbff]$/u, ""),
    date,
    services: readServices(told.services),
    severity,
    url,
    language: told.language === "en" || told.language === "ko" ? told.language : null,
    status: told.status ?? "final"
  };
  const misread = [
    isSaid(told.date) && date === null && "date",
    isSaid(told.severity) && severity === null && "severity",
    isSaid(told.url) && url === null && "url"
  ].filter((name) => name !== false);
  const notes = [
    ...misread.map((name) => `${id}: its ${name} cannot be understood and counts as not said.`),
    ...maskPersonal(id) === id ? [] : [
      `${id}: its id looks like personal data, and an id is kept as it is. Name the report otherwise where it comes from.`
    ],
    ...text.length > reportBounds.text ? [`${id}: only the first ${reportBounds.text} characters of its text are kept.`] : []
  ];
  return { events: [{ kind: "report", report }], problems: [], notes };
}
function makeRemoval(id) {
  const checked = readReportId(id);
  if (typeof checked !== "string") return refused(checked.problem);
  const removal = { kind: "removal", id: checked };
  return { events: [removal], problems: [], notes: [] };
}
function readReportId(value) {
  const id = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof id !== "string" || id.trim() === "") return { problem: "It has no id." };
  const shown = cutAt(plainLine(id), 60);
  const trimmed = id.trim();
  if (trimmed.length > reportBounds.id)
    return { problem: `The id "${shown}" is longer than ${reportBounds.id} characters.` };
  if (/[\s\p{Cc}\p{Surrogate}]/u.test(trimmed) || plainLine(trimmed) !== trimmed)
    return { problem: `The id "${shown}" has a space or a character that is not shown in it.` };
  return trimmed;
}
var nothingBut = (note) => ({ events: [], problems: [], notes: [note] });
var refused = (problem) => ({ events: [], problems: [problem], notes: [] });
var joinReadings = (readings) => ({
  events: readings.flatMap(({ events }) => events),
  problems: readings.flatMap(({ problems }) => problems),
  notes: readings.flatMap(({ notes }) => notes)
});
var isSaid = (value) => value !== void 0 && value !== null && value !== "";
function lineOf(text, lengthMax3) {
  const line = cutAt(plainLine(text.slice(0, lengthMax3 * 4)), lengthMax3);
  return line === "" ? null : line;
}
function readServices(value) {
  const items = typeof value === "string" ? value.slice(0, 2e4).split(/[,;\n]/u) : Array.isArray(value) ? value.slice(0, 1e3) : [value];
  const names = items.flatMap((item) => {
    const name = typeof item === "string" ? item : nameOf(item);
    return name === null ? [] : lineOf(name, reportBounds.service) ?? [];
  });
  return [...new Set(names)].slice(0, reportBounds.services);
}
function nameOf(item) {
  if (typeof item !== "object" || item === null) return null;
  const found = ["name", "summary", "value"].map((member) => Object.getOwnPropertyDescriptor(item, member)?.value).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}
function readUrl(value) {
  if (typeof value !== "string") return null;
  const url = value.trim();
  const isAddress = url.length <= reportBounds.url && /^https?:\/\/[^\s\p{Cc}]+$/u.test(url);
  return isAddress ? url : null;
}

// src/core/incidents/sources/line-report.ts
var problemsMax = 100;
function lineReport(value, kind) {
  if (!isObject(value)) return refused("It is no JSON object.");
  const id = readMember(value, "id");
  if (readMember(value, "deleted") === true) return makeRemoval(id);
  const text = readMember(value, "text");
  if (typeof text !== "string")
    return refused(`${typeof id === "string" ? `"${id.slice(0, 60)}"` : "It"} has no "text".`);
  return makeReport({
    id,
    source: { kind, key: String(id) },
    text,
    title: readMember(value, "title"),
    date: readMember(value, "date"),
    services: readMember(value, "services"),
    severity: readMember(value, "severity"),
    url: readMember(value, "url"),
    language: readMember(value, "lang") ?? readMember(value, "language")
  });
}
var isLineReport = (value) => {
  const id = readMember(value, "id");
  const isId = typeof id === "string" || typeof id === "number";
  return isId && (typeof readMember(value, "text") === "string" || readMember(value, "deleted") === true);
};
function jsonLines(text) {
  const readings = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (line.trim() === "") continue;
    const at = number;
    const value = parseJson(line);
    const reading = value === void 0 ? refused("It is not JSON.") : lineReport(value.value, "jsonl");
    readings.push({ ...reading, problems: reading.problems.map((problem) => `Line ${at}: ${problem}`) });
  }
  return bounded(joinReadings(readings));
}
function parseJson(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return void 0;
  }
}
function* linesOf(text) {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start <= text.length) {
    const end = text.indexOf("\n", start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}
function bounded(reading) {
  const left = reading.problems.length - problemsMax;
  if (left <= 0) return reading;
  return { ...reading, problems: [...reading.problems.slice(0, problemsMax), `… and ${left} more lines.`] };
}

export {
  reportDay,
  isObject,
  readMember,
  readText,
  readList,
  readId,
  reportSeverity,
  reportBounds,
  makeReport,
  makeRemoval,
  nothingBut,
  refused,
  joinReadings,
  lineReport,
  isLineReport,
  jsonLines,
  parseJson
};
