import {
  libraryOf
} from "./chunk-FKW4OBOU.js";
import {
  tellsFailure
} from "./chunk-SYCF3RTP.js";
import {
  planWebhooks,
  publishRemotely,
  releasedCommits,
  skip,
  unknownPlace,
  warnOf
} from "./chunk-SYPZYUSM.js";
import {
  shownText
} from "./chunk-TUWPNKZW.js";
import {
  findDeployed,
  findGated,
  placeOf
} from "./chunk-O5UIL7NC.js";
import {
  headOf,
  openModule,
  renderPlan
} from "./chunk-TWN2BWDJ.js";
import {
  redactValues
} from "./chunk-QTN5P7RS.js";
import {
  isoTime
} from "./chunk-FHEQHLND.js";
import {
  prepareRun
} from "./chunk-6WNE25PF.js";
import {
  escapeTerminal
} from "./chunk-UR5AO6JT.js";
import {
  textOf
} from "./chunk-G4WCWXYP.js";
import {
  options
} from "./chunk-WZFZFBM4.js";
import {
  exits
} from "./chunk-DBVHAUUD.js";
import {
  Failure
} from "./chunk-6I67JDG6.js";
import {
  epochMs
} from "./chunk-HFOKONDR.js";

// src/core/plan/plan-event-remote.ts
var told = {
  "deploy-started": {
    state: "in_progress",
    description: { en: "The deploy has started.", ko: "배포를 시작했습니다." }
  },
  "deploy-succeeded": {
    state: "success",
    description: { en: "The deploy succeeded.", ko: "배포가 성공했습니다." }
  },
  "deploy-failed": {
    state: "failure",
    description: { en: "The deploy failed.", ko: "배포가 실패했습니다." }
  },
  "rollback-succeeded": {
    state: "success",
    description: { en: "Rolled back to this commit.", ko: "이 커밋으로 롤백했습니다." }
  }
};
var takenBack = {
  state: "inactive",
  description: { en: "Rolled back to another commit.", ko: "다른 커밋으로 롤백했습니다." }
};
function planEventRemote(input) {
  const { record, modules, publish, place, means, language } = input;
  const now = told[record.kind];
  if (now === void 0 || !publish.to?.includes("deployment")) return { publications: [], skipped: [] };
  if (!means.codeHost) return { publications: [], skipped: [skip("deployment", "noToken", language)] };
  const commits = releasedCommits(modules, place);
  if (commits.length === 0) return { publications: [], skipped: [skip("deployment", "elsewhere", language)] };
  const toPublication = ({ repository, sha }, { state, description }) => ({
    ...{ kind: "deployment", repository, sha, environment: record.environment, workspace: record.workspace },
    ...{ state, description: description[language], url: place.runUrl }
  });
  const ended = record.kind !== "rollback-succeeded" ? [] : releasedCommits(
    modules.flatMap(
      ({ repository, sha, before }) => before === null || before === sha ? [] : [{ repository, sha: before }]
    ),
    place
  );
  const running = new Set(commits.map(({ sha }) => sha));
  return {
    publications: [
      ...commits.map((commit) => toPublication(commit, now)),
      ...ended.filter(({ sha }) => !running.has(sha)).map((commit) => toPublication(commit, takenBack))
    ],
    skipped: []
  };
}

// src/flows/show-event.ts
var isEventShown = ({ publish }) => publish.to?.includes("deployment") === true || publish.webhooks.some(({ on }) => on.includes("event"));
async function showEvent(given, before, { request, settings, world }) {
  if (!isEventShown(settings)) return { publications: [], outcomes: [] };
  const { publish, language } = settings;
  const { place = unknownPlace } = request;
  const { publishing } = world;
  const { value: record } = await redactValues(given, world.redactor);
  const urls = /* @__PURE__ */ new Map();
  for (const { name } of given.modules) {
    const url = await urlOf(name, { request, settings, world });
    if (url !== null) urls.set(name, url);
  }
  const deployed = new Map(
    given.modules.flatMap(({ name }) => {
      const sha = findDeployed(before, { ...given, module: name })?.sha;
      return sha === void 0 ? [] : [[name, sha]];
    })
  );
  const remote = planEventRemote({
    ...{ record, publish, place, language },
    means: { codeHost: publishing.codeHostWriter !== null, artifacts: publishing.artifacts !== null },
    modules: given.modules.map(({ name, headSha }) => ({
      repository: placeOf({ url: urls.get(name) ?? null }, world)?.repository ?? null,
      sha: headSha,
      before: deployed.get(name) ?? null
    }))
  });
  const webhooks = planWebhooks({
    occurrence: { kind: "event", record, repositoryUrls: urls, deployedBefore: deployed },
    webhooks: publish.webhooks,
    runUrl: place.runUrl,
    actor: record.actor ?? null,
    sha256: world.hash.sha256
  });
  const publications = [...remote.publications, ...webhooks];
  for (const skipped of remote.skipped) warnOf(skipped, world);
  const done = request.dryRun ? [] : await publishRemotely(publications, { world, isFork: place.isFork });
  return { publications, outcomes: [...done, ...remote.skipped] };
}
async function urlOf(name, { request, settings, world }) {
  const module = settings.modules.find((each) => each.name === name) ?? null;
  const given = module?.url ?? module?.clone ?? null;
  if (given !== null) return given;
  try {
    return (await world.sourceControl.openRepository(module?.repository ?? request.repository)).url;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

// src/flows/event.ts
async function event(request, settings, world) {
  if (world.ledger === null) throw noLedger();
  const modules = request.resolved ?? await Promise.all(
    chooseModules(request, settings).map((module) => resolveModule(module, { request, settings, world }))
  );
  const now = world.clock.now();
  const record = {
    schemaVersion: 1,
    at: isoTime(now),
    kind: request.kind,
    workspace: request.workspace ?? settings.workspace ?? modules[0]?.name ?? "workspace",
    environment: request.environment,
    modules,
    ...request.kind === "deploy-succeeded" && { watch: watchFrom(now, settings) },
    ...request.actor !== null && { actor: request.actor }
  };
  const local = [{ kind: "record", record }];
  const before = isEventShown(settings) ? await world.ledger.readLines() : [];
  if (!request.dryRun) {
    await world.publisher.publish(local);
    if (tellsFailure(record.kind)) await learnOf(record, world);
  }
  const shown = await showEvent(record, before, { request, settings, world });
  return { record, publications: [...local, ...shown.publications], published: shown.outcomes };
}
var watchHoursDefault = 24;
function watchFrom(now, { monitoring }) {
  const hours = monitoring.hours ?? watchHoursDefault;
  return { from: isoTime(now), until: isoTime(epochMs(now + hours * 36e5)) };
}
async function learnOf(record, { learn, progress }) {
  try {
    await learn?.(record);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    progress.warn(
      `The event is recorded, and no draft of an incident was made of it: ${error.message} ${error.hint} \`lockkeeper incidents learn\` makes up for it.`
    );
  }
}
function chooseModules({ module }, settings) {
  if (module === null) return settings.modules.length === 0 ? [null] : settings.modules;
  const named = settings.modules.filter(({ name }) => name === module);
  if (named.length === 0)
    throw unknownModule(
      module,
      settings.modules.map(({ name }) => name)
    );
  return named;
}
async function resolveModule(module, input) {
  const { request, world } = input;
  const gated = module === null ? null : await readGated(module, input);
  if (module !== null && gated !== null) return gated;
  const repository = await openModule(module, request.repository, world);
  const head = module?.clone == null ? headOf(module, request.head) : request.head;
  const headSha = await world.sourceControl.resolveCommit(repository, head);
  return { name: module?.name ?? repository.name, headSha, ...isName(head) && { head } };
}
async function readGated(module, { request, settings, world }) {
  const isNamed = request.module === module.name && request.head !== "HEAD";
  if (isNamed || module.clone === null && module.head === null) return null;
  const { environment } = request;
  const workspace = request.workspace ?? settings.workspace;
  const lines = await world.ledger?.readLines() ?? [];
  const gated = findGated(lines, { environment, workspace, module: module.name });
  if (gated !== null) {
    const { sha, label } = gated;
    return { name: module.name, headSha: sha, ...isName(label) && { head: label } };
  }
  if (module.clone === null) return null;
  throw new Failure({
    code: "arguments/invalid",
    message: `No gate of ${environment} is in the ledger that judged ${module.name}, which is cloned: nothing says which of its commits it was.`,
    hint: `Say it with --module ${module.name} --head COMMIT, or run the gate with the same ledger first.`
  });
}
var isName = (ref) => !/^(?:HEAD|@|[0-9a-f]{7,64}$)/.test(ref);
function noLedger() {
  return new Failure({
    code: "arguments/invalid",
    message: "There is no ledger to record the event in.",
    hint: "Give its folder with --ledger DIR, or as `ledger: file:DIR` in the config."
  });
}
function unknownModule(module, names) {
  return new Failure({
    code: "arguments/invalid",
    message: `There is no module "${module}" in the config.`,
    hint: names.length === 0 ? "The config lists no modules." : `Its modules are: ${names.join(", ")}.`
  });
}

// src/hosts/learning-from.ts
function learningFrom(settings, world) {
  return settings.incidents.library === null ? {} : { learn: (record) => learnOf2(record, settings, world) };
}
async function learnOf2({ at }, settings, world) {
  const [{ learn }, { recapReports }] = await Promise.all([
    import("./learn-TPONXCDS.js"),
    import("./recap-reports-XX6KWJWX.js")
  ]);
  const { library } = await libraryOf(settings, world);
  const { language, timeZone, deadlineMs } = settings;
  const result = await learn(
    { language, timeZone, at, dryRun: false },
    {
      ...world,
      library,
      signal: world.deadline.within(deadlineMs),
      recap: (reports) => recapReports(reports, { ...world, settings, model: null })
    }
  );
  for (const { id } of result.changes) world.progress.step(`Draft of an incident: ${id}`);
}

// src/hosts/commands/event.ts
var eventCommand = async (given, surroundings) => {
  const kind = kindOf(given);
  const { request, settings, world, shownFolder } = await prepareRun(given, surroundings, {
    asksServices: isEventShown,
    asksModel: false,
    requiresServices: false
  });
  const { repository, head, environment, actor, dryRun, place } = request;
  const module = textOf(given, "module");
  const { record, publications, published } = await event(
    { kind, environment, repository, head, module, workspace: null, actor, dryRun, ...place && { place } },
    settings,
    { ...world, ...learningFrom(settings, world) }
  );
  const modules = record.modules.map(({ name, headSha }) => `${name} ${headSha.slice(0, 12)}`).join(", ");
  const told2 = escapeTerminal(`Recorded ${kind} in ${environment}: ${modules}`);
  return {
    exitCode: exits.done.code,
    text: `${dryRun ? renderPlan(publications, { folder: shownFolder, language: settings.language }) : `${told2}
`}${shownText(published, settings.language)}`,
    json: { schemaVersion: 1, exitCode: exits.done.code, dryRun, record, published }
  };
};
function kindOf(given) {
  const kinds = options.kind.values;
  const kind = kinds.find((value) => value === textOf(given, "kind"));
  if (kind !== void 0) return kind;
  throw new Failure({
    code: "arguments/invalid",
    message: "event needs --kind: what happened.",
    hint: `One of ${kinds.join(", ")}.`
  });
}

export {
  isEventShown,
  event,
  learningFrom,
  eventCommand,
  kindOf
};
