import {
  effectiveStandard,
  noRuntimeNeeds,
  planRelease,
  readComponent,
  readWork
} from "./chunk-BOQDJOVM.js";
import {
  appliesTo,
  builtInRules,
  findConflicts,
  ownerText,
  proposeWindows,
  sharedText,
  shortageText,
  workName
} from "./chunk-RVIAQXAX.js";
import "./chunk-CHJRLKMQ.js";
import "./chunk-BMNYDCJ4.js";
import "./chunk-Y3WGDQPB.js";
import "./chunk-HS6AGI7F.js";
import "./chunk-AX5MGI4D.js";
import {
  findingWords,
  headOf,
  openModule,
  renderPlan
} from "./chunk-TWN2BWDJ.js";
import {
  redactValues
} from "./chunk-QTN5P7RS.js";
import {
  wrapText
} from "./chunk-6PTYWKB7.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
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
import "./chunk-AFH4YVED.js";
import "./chunk-QBUYEKQD.js";
import {
  dateText,
  inZone,
  isOn,
  overlaps,
  parseMoment,
  spanText,
  textOf
} from "./chunk-G4WCWXYP.js";
import "./chunk-GJVC4S7C.js";
import "./chunk-WZFZFBM4.js";
import "./chunk-MQFJQX6J.js";
import "./chunk-GMXQXE6L.js";
import "./chunk-3YXVUW4G.js";
import "./chunk-FQRVSTDS.js";
import "./chunk-UORH5C27.js";
import "./chunk-HXZRIVVF.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import "./chunk-7ELITMHT.js";
import {
  Failure,
  invariant
} from "./chunk-6I67JDG6.js";
import "./chunk-T72KDZQ7.js";
import {
  footprintOf
} from "./chunk-GSLMZ55J.js";
import "./chunk-CAHYCN5L.js";
import "./chunk-YEDCTFUQ.js";
import "./chunk-BVQ7MH7O.js";
import "./chunk-2AJRLDHE.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";
import "./chunk-TQQRO3L6.js";
import "./chunk-RYUVC4AI.js";
import "./chunk-AHZDWVCY.js";
import "./chunk-MRXOY36K.js";
import "./chunk-Q764DJLP.js";
import "./chunk-KIZ6KU7F.js";

// src/core/render/fold-repeats.ts
var shownMax = 2;
function foldRepeats(items) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const { title, owner, source } = item.work;
    const key = JSON.stringify([title, owner, source.kind, source.name]);
    groups.set(key, [...groups.get(key) ?? [], item]);
  }
  return [...groups.values()].flatMap(
    (group) => group.slice(0, shownMax).map((item, index) => ({
      item,
      more: index === shownMax - 1 ? group.length - shownMax : 0,
      last: (group.at(-1) ?? item).work.start
    }))
  ).sort((a, b) => a.item.work.start - b.item.work.start);
}

// src/core/render/plan-console.ts
var codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
var widthMin = 60;
var sharedMax = 30;
var otherMax = 10;
function renderPlanConsole(plan2, terminal) {
  const paint = (style, text) => terminal.color ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
  const say = sayIn(plan2.release.language);
  const context = { plan: plan2, terminal, paint, say };
  const sections = [aheadLines(context), judgedLines(context), freeLines(context)];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
var sayIn = (language) => (text) => text[language];
function aheadLines(context) {
  const { plan: plan2, paint, say } = context;
  const { release, period, ahead, source } = plan2;
  const { workspace, environment, timeZone } = release;
  const last = dateText(inZone(period.end, timeZone).toPlainDate());
  const title = say({
    en: `${workspace} to ${environment}: other work until ${last.en} (${timeZone})`,
    ko: `${workspace} → ${environment}: ${last.ko}까지의 다른 작업 (${timeZone})`
  });
  const shared = foldRepeats(ahead.filter(({ conflict }) => conflict !== null));
  const others = foldRepeats(ahead.filter(({ conflict }) => conflict === null));
  const rest = Math.max(0, shared.length - sharedMax) + Math.max(0, others.length - otherMax);
  return [
    paint("bold", escapeTerminal(title)),
    ...sourceLines(source, context),
    ...[...shared.slice(0, sharedMax), ...others.slice(0, otherMax)].sort((a, b) => a.item.work.start - b.item.work.start).flatMap((one) => workLines(one, context)),
    ...rest > 0 ? [
      say({
        en: `… and ${rest} more (--format json has all)`,
        ko: `… 외 ${rest}건(--format json에 전체 표시)`
      })
    ] : []
  ];
}
function sourceLines(source, context) {
  const { plan: plan2, paint, say } = context;
  const problems = source.problems.flatMap((problem) => hang(`${paint("yellow", "?")} `, problem, context));
  if (source.status === "off") {
    return hang(
      `${paint("dim", "·")} `,
      say({
        en: "No source of other work is configured: calendar.sources, calendar.work, or a ledger that workspaces share.",
        ko: "다른 작업을 알 수 있는 출처가 설정되지 않았습니다: calendar.sources, calendar.work 또는 함께 쓰는 원장."
      }),
      context
    );
  }
  if (source.status === "known" && plan2.ahead.length === 0)
    return [...problems, say({ en: "Nothing is planned.", ko: "예정된 작업이 없습니다." })];
  return problems;
}
function workLines({ item: { work, conflict }, more, last }, context) {
  const { plan: plan2, paint, say } = context;
  const { timeZone } = plan2.release;
  const until = dateText(inZone(last, timeZone).toPlainDate());
  const again = more === 0 ? "" : say({
    en: `, and ${more} more ${more === 1 ? "time" : "times"} until ${until.en}`,
    ko: `, ${until.ko}까지 ${more}회 더`
  });
  const what = `${say(spanText(work, timeZone))} ${say(workName(work))} ${say(ownerText(work))}${again}`;
  if (conflict === null) return hang(`${paint("dim", "·")} `, what, context);
  const style = conflict.severity === "fail" ? "red" : conflict.severity === "warn" ? "yellow" : "dim";
  return hang(`${paint(style, "!")} `, `${what}: ${say(sharedText(conflict.shared))}`, context);
}
var marks = { failed: "✗", unknown: "?", warned: "!", waived: "~", passed: "✓" };
var colors = {
  failed: "red",
  unknown: "yellow",
  warned: "yellow",
  waived: "dim",
  passed: "green"
};
function judgedLines(context) {
  const { plan: plan2, paint, say } = context;
  const { judged, release } = plan2;
  if (judged === null) return [];
  const span2 = spanText(judged.window, release.timeZone);
  const words = findingWords(release.language);
  return [
    paint("bold", say({ en: `The window ${span2.en}`, ko: `배포 시간 ${span2.ko}` })),
    ...judged.findings.flatMap((finding) => {
      const { outcome, title } = finding;
      const state = stateOf(finding);
      const mark = `${paint(colors[state], marks[state])} `;
      if (outcome.status === "pass") return hang(mark, say(outcome.message), context);
      return [
        ...hang(mark, `${say(title)}: ${say(outcome.message)}`, context),
        ...hang("  ", `${words("why")}: ${say(outcome.why)}`, context),
        ...hang("  ", `${words("instead")}: ${say(outcome.instead)}`, context)
      ];
    })
  ];
}
function stateOf({ level, outcome }) {
  if (outcome.status === "pass") return "passed";
  if (outcome.status === "unknown") return "unknown";
  return outcome.status === "fail" && level === "block" ? "failed" : "warned";
}
function freeLines(context) {
  const { plan: plan2, paint, say } = context;
  const { free, minutes, release } = plan2;
  const { windows, shortage } = free;
  const title = say({
    en: `Free windows of ${minutes} minutes`,
    ko: `${minutes}분 동안 배포할 수 있는 시간`
  });
  return [
    ...windows.length === 0 ? [] : [paint("bold", title)],
    ...windows.map((window, index) => {
      const span2 = say(spanText(window, release.timeZone));
      return `${index + 1}. ${span2}  ${paint("dim", `--window ${windowArgument(window, release.timeZone)}`)}`;
    }),
    ...shortage === null ? [] : hang("", say(shortageText(shortage)), context)
  ];
}
function windowArgument(window, timeZone) {
  const start = inZone(window.start, timeZone).toString({ smallestUnit: "minute", timeZoneName: "never" });
  return `${start}/PT${Math.round((window.end - window.start) / 6e4)}M`;
}
function hang(first, text, { terminal }) {
  const columns = first.replace(/\u001b\[\d+m/g, "").length;
  const [start = "", ...rest] = wrapText(escapeTerminal(text), Math.max(widthMin, terminal.width) - columns);
  return [`${first}${start}`, ...rest.map((line) => `${" ".repeat(columns)}${line}`)];
}

// src/core/render/plan-json.ts
function buildPlanJson(plan2) {
  const { release, period, source, ahead, minutes, free, judged } = plan2;
  const { workspace, environment, language, timeZone } = release;
  const window = (one) => ({
    ...span(one),
    argument: windowArgument(one, timeZone)
  });
  return {
    workspace,
    environment,
    timeZone,
    period: span(period),
    source,
    work: ahead.map(({ work, conflict }) => ({
      ...work,
      ...span(work),
      shared: conflict?.shared ?? [],
      strength: conflict?.strength ?? null,
      severity: conflict?.severity ?? null
    })),
    free: {
      minutes,
      windows: free.windows.map(window),
      shortage: free.shortage === null ? null : { kind: free.shortage.kind, text: shortageText(free.shortage)[language] }
    },
    window: judged === null ? null : {
      ...window(judged.window),
      findings: judged.findings.map(({ rule, level, outcome }) => ({
        rule,
        level,
        status: outcome.status,
        message: outcome.message[language],
        why: outcome.status === "pass" ? "" : outcome.why[language],
        instead: outcome.status === "pass" ? "" : outcome.instead[language]
      }))
    }
  };
}
var span = ({ start, end }) => ({ start: isoTime(start), end: isoTime(end) });

// src/domain/context.ts
var emptyContext = {
  pullRequests: [],
  issues: [],
  checks: [],
  notes: [],
  sources: [],
  masked: 0
};

// src/core/change/head-only.ts
function headOnlyChange(heads) {
  const modules = heads.map(toModule);
  return { modules, workTypes: [], impact: { level: "low", reasons: [] }, context: emptyContext };
}
function toModule({ name, head, headSha, component }) {
  return {
    name,
    url: null,
    scope: null,
    paths: [],
    range: { base: head, head, baseSha: headSha, headSha, source: "flag", baseIsAncestor: true },
    statistics: { commits: 0, files: 0, insertions: 0, deletions: 0 },
    commits: [],
    files: [],
    stories: [],
    takesAway: [],
    issues: [],
    pullRequests: [],
    authors: [],
    migrations: [],
    migrationStories: [],
    certificates: [],
    runtimeNeeds: noRuntimeNeeds,
    codeOwners: null,
    ...component === null ? {} : { component }
  };
}

// src/core/review/judge-time.ts
function judgeTime(window, facts) {
  const at = { ...facts, release: { ...facts.release, window } };
  return [
    ...judgeBy(builtInRules.window, at, facts.rules.window),
    ...judgeBy(builtInRules.freeze, at, facts.rules.freeze),
    ...judgeBy(builtInRules.conflicts, at, facts.rules.conflicts)
  ];
}
function judgeBy(rule, facts, options) {
  const { level } = options;
  invariant(rule.reads === "change", `the rule ${rule.id} needs a note to judge a time`);
  if (level === "off") return [];
  return [{ rule: rule.id, title: rule.title, level, outcome: rule.evaluate(facts, options) }];
}

// src/domain/evidence.ts
var emptyEvidence = {
  work: { status: "off" },
  approvals: { status: "off" },
  teams: [],
  tests: { status: "off" },
  testCoverage: { status: "off" },
  endpoints: [],
  incidents: { status: "off" },
  ownRunUrl: null,
  ownJob: null
};

// src/flows/plan.ts
var dayMs = 24 * 60 * 6e4;
async function plan(request, settings, world) {
  const planned = await planRelease({ ...request, emergency: null }, settings, world);
  if (request.record) checkRecord(planned.window, world);
  const modules = settings.modules.length === 0 ? [null] : settings.modules;
  const heads = await Promise.all(modules.map((module) => readHead(module, { request, settings, world })));
  const workspace = settings.workspace ?? heads[0]?.name ?? "workspace";
  const release = { ...planned, workspace, emergency: null };
  const from = epochMs(Math.max(release.now, request.from ?? release.now));
  const facts = await readFacts({ release, heads, from, settings }, world);
  const { window } = release;
  const findings = window === null ? [] : judgeTime(window, facts);
  const refusedBy = findings.filter(({ level, outcome }) => level === "block" && outcome.status === "fail").map(({ rule }) => rule);
  const isAnnounced = request.record && refusedBy.length === 0;
  const record = isAnnounced ? draftRecord({ release, heads, facts, actor: request.actor }) : null;
  const publications = record === null ? [] : [{ kind: "record", record }];
  if (!request.dryRun && publications.length > 0) await world.publisher.publish(publications);
  return {
    release,
    ...tellAhead({ facts, from, settings }),
    minutes: request.minutes,
    free: proposeWindows(facts, { from, minutes: request.minutes, count: request.count }),
    judged: window === null ? null : { window, findings },
    record,
    refusedBy: request.record ? refusedBy : [],
    publications
  };
}
async function readHead(module, { request, settings, world }) {
  const repository = await openModule(module, request.repository, world);
  const head = headOf(module, request.head);
  const headSha = await world.sourceControl.resolveCommit(repository, head);
  const name = module?.name ?? repository.name;
  const component = await readComponent(
    { name, repository, range: { headSha } },
    { globs: settings.catalog, component: module?.component ?? null },
    world
  );
  return { name, head, headSha, component };
}
async function readFacts(input, world) {
  const { release, heads, from, settings } = input;
  const { workspace, environment, window } = release;
  const change = headOnlyChange(heads);
  world.progress.step("Reading calendars and the ledger");
  const latest = epochMs(Math.max(from, window?.start ?? from));
  const reading = await readWork(
    { workspace, environment, modules: change.modules, from: latest, settings },
    world
  );
  const { value: work } = await redactValues(reading, world.redactor);
  const evidence = { ...emptyEvidence, work };
  const { rules } = effectiveStandard({ settings, environment, change, evidence });
  const { calendar, people, modules } = settings;
  return { change, release, evidence, calendar, people, modules, rules };
}
function tellAhead(input) {
  const { facts, from, settings } = input;
  const { work } = facts.evidence;
  const { environment } = facts.release;
  const period = { start: from, end: epochMs(from + settings.calendar.horizonDays * dayMs) };
  const known = work.status === "known" ? work.value : [];
  const conflicts = findConflicts({
    window: period,
    footprint: footprintOf(facts.change.modules, facts.modules),
    work: known,
    environment,
    options: { ...facts.rules.conflicts, marginMinutes: 0 }
  });
  const byId = new Map(conflicts.map((conflict) => [conflict.work.id, conflict]));
  return {
    period,
    source: {
      status: work.status,
      problems: work.status === "known" ? work.problems : work.status === "unknown" ? [work.reason] : []
    },
    ahead: known.filter((one) => overlaps(one, period) && appliesTo(one.environments, environment)).map((one) => ({ work: one, conflict: byId.get(one.id) ?? null }))
  };
}
function draftRecord(input) {
  const { release, heads, facts, actor } = input;
  const { workspace, environment, operators, window, now } = release;
  const { services, platforms } = footprintOf(facts.change.modules, facts.modules);
  const kind = "planned";
  return {
    schemaVersion: 1,
    at: isoTime(now),
    kind,
    workspace,
    environment,
    modules: heads.map(({ name, headSha }) => ({ name, headSha })),
    operators: [...operators],
    ...window !== null && { window: { start: isoTime(window.start), end: isoTime(window.end) } },
    footprint: { services: [...services], platforms: [...platforms] },
    ...actor !== null && { actor }
  };
}
function checkRecord(window, { ledger }) {
  if (window !== null && ledger !== null) return;
  throw new Failure({
    code: "arguments/invalid",
    message: window === null ? "There is no window to announce." : "There is no ledger to announce the window in.",
    hint: window === null ? "Give one with --window; lockkeeper plan without --record prints free ones." : "Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config."
  });
}

// src/hosts/commands/plan.ts
var bounds = { minutes: { min: 1, max: 44640 }, count: { min: 1, max: 50 } };
var defaults = { minutes: 60, count: 3 };
var fromDaysMax = 180;
var planCommand = async (given, surroundings) => {
  const minutes = numberOf(given, "minutes");
  const count = numberOf(given, "count");
  const run = await prepareRun(given, surroundings, {
    asksModel: false,
    requiresServices: false
  });
  const { settings, world, shownFolder } = run;
  const from = fromOf(given, { timeZone: settings.timeZone, now: world.clock.now() });
  const request = { ...run.request, minutes, count, from, record: isOn(given, "record") };
  const result = await plan(request, settings, world);
  const { refusedBy, record, publications } = result;
  const { dryRun } = request;
  const exit = refusedBy.length > 0 ? exits.block : exits.done;
  const text = [
    renderPlanConsole(result, surroundings.terminal),
    recordText(result, dryRun),
    dryRun && record !== null ? renderPlan(publications, { folder: shownFolder, language: settings.language }) : ""
  ];
  return {
    exitCode: exit.code,
    text: text.filter((part) => part !== "").join("\n"),
    json: { schemaVersion: 1, exitCode: exit.code, dryRun, ...buildPlanJson(result), refusedBy, record },
    ...refusedBy.length > 0 && {
      refusal: `The window is not announced: it does not meet ${refusedBy.join(", ")}.`
    }
  };
};
function recordText({ record, release }, dryRun) {
  if (record === null || dryRun) return "";
  const { workspace, environment, language } = release;
  const told = language === "ko" ? `원장에 예정 배포를 기록했습니다: ${workspace} → ${environment}` : `Announced in the ledger: ${workspace} to ${environment}`;
  return `${escapeTerminal(told)}
`;
}
function numberOf(given, name) {
  const text = textOf(given, name);
  const { min, max } = bounds[name];
  const value = text === null ? defaults[name] : /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new Failure({
    code: "arguments/invalid",
    message: `--${name} takes a whole number from ${min} to ${max}, not "${text}".`,
    hint: `For example --${name} ${defaults[name]}.`
  });
}
function fromOf(given, { timeZone, now }) {
  const text = textOf(given, "from");
  if (text === null) return null;
  const moment = parseMoment(text, timeZone);
  if (moment !== null && moment <= now + fromDaysMax * 24 * 60 * 6e4) return moment;
  throw new Failure({
    code: "arguments/invalid",
    message: moment === null ? `--from is not a time: "${text}".` : `--from is more than ${fromDaysMax} days ahead: "${text}".`,
    hint: `Write it like 2026-03-31T10:00+09:00, or without offset for ${timeZone}.`
  });
}
export {
  planCommand
};
